/* callpolicy.c - thresholds and limits of an organisation, read from lines:
 *
 *     # comment
 *     set NAME NUMBER|TIME
 *     greeting CHANNEL TIME ...
 *     response CHANNEL TIME ...
 *     zone NAME
 *     hours CHANNEL always | DAYS HH:MM-HH:MM ...
 *     holiday YYYY-MM-DD|MM-DD ...
 *     limit goodwill|refund AMOUNT CURRENCY ... */
#include "call/callpolicy.h"

#include <stdio.h>

#include "base/num.h"
#include "base/linewords.h"

#define MOST_DAYS 366 /* between two contacts about the same */

/* A line that is read. */
typedef struct reading {
    tn_callpolicy *policy;
    const tn_mem *mem;
    bool no_memory;
    tn_linewords words;
    const char *why;
} reading;

static tn_str next_word(reading *r)
{
    return tn_linewords_next(&r->words);
}

static bool wrong(reading *r, const char *why)
{
    r->why = why;
    return false;
}

static bool is(tn_str word, const char *text)
{
    return tn_str_eq(word, tn_str_of(text, strlen(text)));
}

bool tn_callpolicy_time(tn_str word, int64_t *ms)
{
    static const struct {
        const char *suffix;
        int64_t ms;
    } units[] = {{"ms", 1}, {"s", 1000}, {"m", 60000}, {"h", 3600000}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t n = strlen(units[i].suffix);
        int32_t number;
        if (word.n <= n || memcmp(word.p + word.n - n, units[i].suffix, n) != 0)
            continue;
        if (!tn_num_parse_unit(tn_str_of(word.p, word.n - n), &number) || number <= 0)
            continue;
        *ms = number * units[i].ms / TENOR_UNIT;
        return *ms > 0;
    }
    return false;
}

static bool read_setting(reading *r)
{
    tn_callpolicy *p = r->policy;
    const struct {
        const char *name;
        enum { TIME, COUNT, DAYS, SCORE } type;
        int64_t *value;
    } settings[] = {{"silence", TIME, &p->silence_ms},           {"overlap", TIME, &p->overlap_ms},
                    {"backchannel", COUNT, &p->backchannel},     {"pace-fast", COUNT, &p->pace_fast},
                    {"opening-words", COUNT, &p->opening_words}, {"apology-cycle", COUNT, &p->apology_cycle},
                    {"repeat-days", DAYS, &p->repeat_days},      {"upset", SCORE, &p->upset},
                    {"calm", SCORE, &p->calm}};
    tn_str name = next_word(r);
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        int32_t number;
        if (!is(name, settings[i].name))
            continue;
        tn_str word = next_word(r);
        if (settings[i].type == TIME)
            return tn_callpolicy_time(word, settings[i].value) || wrong(r, "a time is a number above 0 with ms, s, m or h, as in 3s");
        if (!tn_num_parse_unit(word, &number))
            return wrong(r, "a number is expected here");
        if (settings[i].type == SCORE) {
            if (number >= 0 || number < -TENOR_UNIT)
                return wrong(r, "a number below 0 and not below -1, as in -0.4");
            *settings[i].value = number;
            return true;
        }
        if (number <= 0 || number % TENOR_UNIT)
            return wrong(r, "a whole number above 0");
        if (settings[i].type == DAYS && number > MOST_DAYS * TENOR_UNIT)
            return wrong(r, "a whole number of days, 1 to 366");
        *settings[i].value = number / TENOR_UNIT;
        return true;
    }
    return wrong(r, "no such setting: there are silence, overlap, backchannel, pace-fast, opening-words, apology-cycle, repeat-days, upset and calm");
}

static const char *const channels[TN_CALLPOLICY_CHANNELS] = {"voice", "chat", "email"};

/* TN_CALLPOLICY_CHANNELS: it names none. */
static size_t channel_at(tn_str word)
{
    size_t channel = 0;
    while (channel < TN_CALLPOLICY_CHANNELS && !is(word, channels[channel]))
        channel++;
    return channel;
}

static bool read_channels(reading *r, int64_t *times)
{
    bool any = false;
    for (tn_str word; (word = next_word(r)).n > 0; any = true) {
        const size_t channel = channel_at(word);
        if (channel == TN_CALLPOLICY_CHANNELS)
            return wrong(r, "a channel is voice, chat or email");
        if (!tn_callpolicy_time(next_word(r), &times[channel]))
            return wrong(r, "a time is a number above 0 with ms, s, m or h, as in 60s");
    }
    return any || wrong(r, "a channel and a time are expected here, as in: chat 60s");
}

static bool read_limit(reading *r)
{
    tn_str word = next_word(r);
    tn_callpolicy_limit limits[TN_CALLPOLICY_CURRENCIES] = {{"", 0}};
    size_t sum = is(word, "goodwill") ? TN_CALLPOLICY_GOODWILL : is(word, "refund") ? TN_CALLPOLICY_REFUND : TN_CALLPOLICY_SUMS;
    size_t count = 0;
    if (sum == TN_CALLPOLICY_SUMS)
        return wrong(r, "a limit is of goodwill or refund");
    for (; (word = next_word(r)).n > 0; count++) {
        int32_t number;
        if (!tn_num_parse_unit(word, &number) || number < 0)
            return wrong(r, "an amount is a number, 0 or above, of at most 200000");
        if (count == TN_CALLPOLICY_CURRENCIES)
            return wrong(r, "a limit has at most 8 currencies");
        limits[count].value = number;
        word = next_word(r);
        if (word.n != 3)
            return wrong(r, "a currency has three letters, as in USD");
        memcpy(limits[count].unit, word.p, 3);
    }
    if (count == 0)
        return wrong(r, "an amount and a currency are expected here, as in: 50 USD");
    memcpy(r->policy->limits[sum], limits, sizeof limits);
    return true;
}

/* ---- business hours ---- */

static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

static size_t day_at(tn_str word)
{
    size_t day = 0;
    while (day < 7 && !is(word, days[day]))
        day++;
    return day;
}

/* "mon-fri", "sat", "fri-mon", "mon,wed-thu": a bit for each. 0: it reads otherwise. */
static unsigned days_of(tn_str word)
{
    unsigned bits = 0;
    for (size_t at = 0; at <= word.n; at++) {
        size_t end = at;
        while (end < word.n && word.p[end] != ',')
            end++;
        const tn_str part = tn_str_of(word.p + at, end - at);
        const size_t from = part.n >= 3 ? day_at(tn_str_of(part.p, 3)) : 7;
        const size_t to = part.n == 3 ? from : part.n == 7 && part.p[3] == '-' ? day_at(tn_str_from(part, 4)) : 7;
        if (from == 7 || to == 7)
            return 0;
        for (size_t day = from;; day = (day + 1) % 7) {
            bits |= 1u << day;
            if (day == to)
                break;
        }
        at = end;
    }
    return bits;
}

/* 09:30 in minutes; -1: it reads otherwise. */
static int clock_of(tn_str word)
{
    for (size_t i = 0; i < 5; i++)
        if (word.n != 5 || (i == 2 ? word.p[i] != ':' : word.p[i] < '0' || word.p[i] > '9'))
            return -1;
    const int hour = (word.p[0] - '0') * 10 + word.p[1] - '0', minute = (word.p[3] - '0') * 10 + word.p[4] - '0';
    return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : -1;
}

/* 09:00-17:30; where the end is not behind the begin it is of the next day. */
static bool span_of(tn_str word, tn_workhours_span *span)
{
    const int begin = word.n == 11 && word.p[5] == '-' ? clock_of(tn_str_of(word.p, 5)) : -1;
    const int end = begin >= 0 ? clock_of(tn_str_from(word, 6)) : -1;
    if (end < 0 || begin == 1440 || begin == end)
        return false;
    *span = (tn_workhours_span){(uint16_t)begin, (uint16_t)(end > begin ? end : end + 1440)};
    return true;
}

static bool read_hours(reading *r)
{
    tn_workhours *hours = &r->policy->hours;
    tn_workhours_day day = {.count = 0};
    const size_t channel = channel_at(next_word(r));
    if (channel == TN_CALLPOLICY_VOICE || channel == TN_CALLPOLICY_CHANNELS)
        return wrong(r, "hours are of chat or email");
    tn_str word = next_word(r);
    if (is(word, "always")) {
        hours->kept[channel] = false;
        memset(hours->days[channel], 0, sizeof hours->days[channel]);
        return true;
    }
    const unsigned bits = days_of(word);
    if (!bits)
        return wrong(r, "days are expected here, as in mon-fri, sat or mon,wed; or always");
    for (; (word = next_word(r)).n > 0; day.count++) {
        if (day.count == TN_WORKHOURS_SPANS)
            return wrong(r, "a day has at most 4 spans");
        if (!span_of(word, &day.spans[day.count]))
            return wrong(r, "hours are two times of the day, as in 09:00-17:30 or 22:00-06:00");
        if (day.count && day.spans[day.count].begin < day.spans[day.count - 1].end)
            return wrong(r, "the hours of a day follow one another");
    }
    if (day.count == 0)
        return wrong(r, "hours are expected here, as in 09:00-17:30");
    for (size_t i = 0; i < 7; i++)
        if (bits >> i & 1)
            hours->days[channel][i] = day;
    hours->kept[channel] = true;
    return true;
}

/* 12-25: of every year. */
static bool yearly_of(tn_str word, int32_t *day)
{
    char text[10] = "2000-";
    int32_t any;
    if (word.n != 5)
        return false;
    memcpy(text + 5, word.p, 5);
    if (!tn_num_parse_date(tn_str_of(text, sizeof text), &any))
        return false;
    *day = tn_workhours_yearly(text + 5);
    return true;
}

static bool read_holidays(reading *r)
{
    tn_workhours *hours = &r->policy->hours;
    bool any = false;
    for (tn_str word; (word = next_word(r)).n > 0; any = true) {
        int32_t day;
        if (!tn_num_parse_date(word, &day) && !yearly_of(word, &day))
            return wrong(r, "a holiday is a date, as in 2026-12-25, or 12-25 for every year");
        if (hours->holiday_count == TN_WORKHOURS_HOLIDAYS)
            return wrong(r, "there are at most 64 holidays");
        hours->holidays[hours->holiday_count++] = day;
    }
    return any || wrong(r, "a date is expected here, as in 2026-12-25");
}

/* Nothing of the line may be wrong behind it: what it took cannot be given back. */
static bool read_zone(reading *r)
{
    tn_tzif clocks;
    const tn_str name = next_word(r);
    const size_t at = r->words.word_at;
    if (name.n && next_word(r).n > 0)
        return wrong(r, "nothing is expected behind this");
    r->words.word_at = at;
    switch (tn_clockzone_open(&clocks, name, NULL, r->mem)) {
    case TN_CLOCKZONE_GOOD:
        tn_tzif_free(&r->policy->hours.clocks, r->mem);
        r->policy->hours.clocks = clocks;
        return true;
    case TN_CLOCKZONE_NO_MEMORY: r->no_memory = true; return wrong(r, "no memory");
    case TN_CLOCKZONE_UNKNOWN: return wrong(r, "there is no such time zone here: names are like Europe/Berlin (package tzdata), or +01:00");
    case TN_CLOCKZONE_BAD: return wrong(r, "the file of this time zone cannot be used");
    default: return wrong(r, "a time zone is a name like Europe/Berlin, UTC, +01:00 or a rule like CET-1CEST,M3.5.0,M10.5.0/3");
    }
}

static bool read_line(reading *r)
{
    tn_str word = next_word(r);
    bool fine;
    if (word.n == 0)
        return true;
    if (is(word, "set"))
        fine = read_setting(r);
    else if (is(word, "greeting"))
        fine = read_channels(r, r->policy->greeting_ms);
    else if (is(word, "response"))
        fine = read_channels(r, r->policy->response_ms);
    else if (is(word, "limit"))
        fine = read_limit(r);
    else if (is(word, "zone"))
        fine = read_zone(r);
    else if (is(word, "hours"))
        fine = read_hours(r);
    else if (is(word, "holiday"))
        fine = read_holidays(r);
    else
        return wrong(r, "a line begins with set, greeting, response, limit, zone, hours, holiday or #");
    if (fine && next_word(r).n > 0)
        return wrong(r, "nothing is expected behind this");
    return fine;
}

void tn_callpolicy_free(tn_callpolicy *policy, const tn_mem *mem)
{
    tn_tzif_free(&policy->hours.clocks, mem);
}

bool tn_callpolicy_read(tn_callpolicy *policy, const tn_mem *mem, tn_str text, tenor_policy_fault *fault)
{
    reading r = {.policy = policy, .mem = mem};
    for (uint32_t line = 1; tn_linewords_line(&text, &r.words); line++) {
        tn_callpolicy before = *policy;
        if (!read_line(&r)) {
            *policy = before;
            if (fault) {
                fault->line = r.no_memory ? 0 : line;
                fault->column = (uint32_t)r.words.word_at + 1;
                snprintf(fault->message, sizeof fault->message, "%s", r.why);
            }
            return false;
        }
    }
    return true;
}

bool tn_callpolicy_limit_of(const tn_callpolicy *policy, tn_callpolicy_sum sum, const char unit[4], int64_t *limit)
{
    for (size_t i = 0; policy && i < TN_CALLPOLICY_CURRENCIES; i++)
        if (policy->limits[sum][i].unit[0] && memcmp(policy->limits[sum][i].unit, unit, 3) == 0) {
            *limit = policy->limits[sum][i].value;
            return true;
        }
    return false;
}

tn_callpolicy_channel tn_callpolicy_channel_of(tenor_str name)
{
    static const char *const chats[] = {"chat", "sms", "messaging", "message", "social", "webchat", "whatsapp"};
    static const char *const letters[] = {"email", "e-mail", "mail", "letter"};
    const tn_str word = {name.data, name.size};
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        if (is(word, letters[i]))
            return TN_CALLPOLICY_EMAIL;
    for (size_t i = 0; i < sizeof chats / sizeof *chats; i++)
        if (is(word, chats[i]))
            return TN_CALLPOLICY_CHAT;
    return TN_CALLPOLICY_VOICE;
}
