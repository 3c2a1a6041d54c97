/* whens.c - dates and deadlines in a text. */
#include "call/whens.h"

#include "call/inlist.h"
#include "call/numeral.h"

static void place(tn_words *words, uint32_t used, tn_entity *out)
{
    out->begin = tn_wordscan_peek(words, 0)->begin;
    out->end = tn_wordscan_peek(words, used - 1)->end;
}

/* Whether a number can end before the k-th word: what follows is no thing that it counts. */
static bool is_end(tn_words *words, uint32_t k)
{
    const tn_word *next = tn_wordscan_peek(words, k);
    return next->kind == TN_WORD_END || next->kind == TN_WORD_MARK || is_in(next, BEHIND_HOURS) || is_in(next, PAUSES);
}

/* ---- dates ---- */

static int month_of(const tn_word *w)
{
    return is_in(w, MONTH_NAMES) ? tn_wordtable_rows[w->row].value : 0;
}

/* Days since 1970-01-01 of a date of the Gregorian calendar. */
static int64_t day_number(int64_t year, int month, int day)
{
    int64_t y = month <= 2 ? year - 1 : year, era = y / 400, yoe = y - era * 400;
    int64_t doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static bool calendar(tn_entity *out, int64_t year, int64_t month, int64_t day)
{
    static const int8_t lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1 || day > lengths[month - 1])
        return false;
    out->known = year >= 1900 && year <= 2199;
    out->value = out->known ? day_number(year, (int)month, (int)day) : 0;
    return true;
}

/* 2026-11-20, 20/11/2026, 20.11.26: the order of day and month tells only where one is above 12, so of those the day is not known. */
static bool figures(const tn_word *w, tn_entity *out)
{
    int64_t part[3] = {0, 0, 0};
    int count = 0, digits = 0;
    char mark = 0;
    if (w->kind != TN_WORD_NUMBER || w->low_size < 4)
        return false;
    for (size_t i = 0; i < w->low_size; i++) {
        char c = w->low[i];
        if (c >= '0' && c <= '9') {
            if (++digits > 4)
                return false;
            part[count] = part[count] * 10 + (c - '0');
        } else if ((c == '-' || c == '/' || c == '.') && (!mark || mark == c) && count < 2 && digits) {
            mark = c;
            digits = 0;
            count++;
        } else {
            return false;
        }
    }
    if (!mark || !digits)
        return false;
    if (count == 2 && part[0] > 31)
        return calendar(out, part[0], part[1], part[2]);
    if (count == 1 && mark != '/') /* 2-3, 12.99 */
        return false;
    bool day_first = part[0] > 12, month_first = part[1] > 12;
    if (part[0] < 1 || part[1] < 1 || part[0] > 31 || part[1] > 31 || (day_first && month_first))
        return false;
    if (count == 1)
        return digits == 2 || part[1] > 9 || part[0] > 9;
    int64_t year = part[2] < 100 ? 2000 + part[2] : part[2];
    if (!day_first && !month_first && part[0] != part[1])
        return true;
    return day_first ? calendar(out, year, part[1], part[0]) : calendar(out, year, part[0], part[1]);
}

/* A year behind a date: 2026. 0: none. */
static int64_t year_at(tn_words *words, uint32_t k, uint32_t *used)
{
    tn_numeral n;
    bool comma = in(words, k, COMMA);
    if (!tn_numeral_read(words, k + comma, &n) || n.digits != 4 || n.tail_size)
        return 0;
    int64_t year = n.value / TN_NUMERAL_UNIT;
    if (year < 1900 || year > 2199)
        return 0;
    *used += n.used + comma;
    return year;
}

/* the 5th of March 2026, March 5th, 5 March, the fifth. */
static bool named_day(tn_words *words, uint32_t k, tn_entity *out, uint32_t *used)
{
    tn_numeral n;
    uint32_t at = in(words, k, THE);
    int month = month_of(tn_wordscan_peek(words, k));
    if (month) {
        uint32_t the = in(words, k + 1, THE);
        bool day = tn_numeral_ordinal(words, k + 1 + the, &n) ||
                   (tn_numeral_read(words, k + 1 + the, &n) && n.tail_size == 0 && n.value <= 31 * TN_NUMERAL_UNIT && n.digits <= 2);
        if (!day || n.value % TN_NUMERAL_UNIT)
            return false;
        *used = 1 + the + n.used;
    } else {
        bool ordinal = tn_numeral_ordinal(words, k + at, &n);
        if (!ordinal && (!tn_numeral_read(words, k + at, &n) || n.tail_size || n.value > 31 * TN_NUMERAL_UNIT || n.digits > 2))
            return false;
        *used = at + n.used;
        uint32_t of = in(words, k + *used, OF);
        month = month_of(tn_wordscan_peek(words, k + *used + of));
        if (!month && of && ordinal && in(words, k + *used + 1, NEXTS) && in(words, k + *used + 2, MONTH_UNITS)) { /* the first of next month */
            *used += 3;
            return true;
        }
        if (!month) /* the 15th; first and second count more than days */
            return ordinal && at && n.value > 3 * TN_NUMERAL_UNIT && !in(words, k + *used, NO_DAYS);
        *used += of + 1;
    }
    int64_t year = year_at(words, k + *used, used);
    return calendar(out, year, month, n.value / TN_NUMERAL_UNIT);
}

/* 5pm, 5 pm, 5:30, half past five, five o'clock, noon. */
static bool clock_time(tn_words *words, uint32_t k, uint32_t *used)
{
    tn_numeral n;
    uint32_t at = 0;
    const tn_word *w = tn_wordscan_peek(words, k);
    if (is_in(w, NOONS)) {
        *used = 1;
        return true;
    }
    if (w->kind == TN_WORD_NUMBER && w->low_size >= 4 && memchr(w->low, ':', w->low_size)) {
        *used = 1 + in(words, k + 1, HALVES_OF_DAY);
        return true;
    }
    if (in(words, k, HALF) && in(words, k + 1, PAST))
        at = 2;
    if (!tn_numeral_read(words, k + at, &n) || n.value > 24 * TN_NUMERAL_UNIT)
        return false;
    *used = at + n.used;
    if (at)
        return true;
    if (n.tail_size)
        return n.tail_size == 2 && (memcmp(n.tail, "am", 2) == 0 || memcmp(n.tail, "pm", 2) == 0);
    if (in(words, k + *used, CLOCKS)) {
        ++*used;
        return true;
    }
    tn_numeral minutes; /* five thirty pm */
    if (tn_numeral_read(words, k + *used, &minutes) && minutes.value < 60 * TN_NUMERAL_UNIT &&
        in(words, k + *used + minutes.used, AM_PM)) {
        *used += minutes.used + 1;
        return true;
    }
    return false;
}

bool tn_whens_hour(tn_words *words, uint32_t k, uint32_t *used)
{
    tn_numeral n;
    const bool part = (in(words, k, HALF) && in(words, k + 1, PAST)) || (in(words, k, QUARTER) && (in(words, k + 1, PAST) || in(words, k + 1, TO)));
    const bool half = !part && in(words, k, HALF) && in(words, k + 1, NUMERALS); /* half nine */
    const uint32_t at = part ? k + 2 : half ? k + 1 : k;
    if (!tn_numeral_read(words, at, &n) || n.value % TN_NUMERAL_UNIT || n.value < TN_NUMERAL_UNIT || n.value > 24 * TN_NUMERAL_UNIT ||
        n.tail_size)
        return false;
    *used = at + n.used - k;
    const tn_word *next = tn_wordscan_peek(words, k + *used);
    return next->kind == TN_WORD_END || (next->kind == TN_WORD_MARK && next->low[0] != '%') || is_in(next, BEHIND_HOURS) || is_in(next, WEEKDAYS);
}

static bool relative_day(tn_words *words, uint32_t k, uint32_t *used)
{
    if (in(words, k, THE) && in(words, k + 1, DAY) && in(words, k + 2, AFTER) && in(words, k + 3, TOMORROW)) {
        *used = 4;
        return true;
    }
    if (in(words, k, A_ONE) && in(words, k + 1, WEEK) && in(words, k + 2, ON) && in(words, k + 3, WEEKDAYS)) {
        *used = 4; /* a week on Tuesday */
        return true;
    }
    if (in(words, k, THE) && in(words, k + 1, LAST) && in(words, k + 2, DAY) && in(words, k + 3, OF) && in(words, k + 4, THE_THIS_NEXT) && in(words, k + 5, SPANS)) {
        *used = 6;
        return true;
    }
    if (in(words, k, TODAYS)) {
        *used = 1 + in(words, k + 1, TIMES_OF_DAY);
        return true;
    }
    if (in(words, k, LAST)) {
        *used = 2;
        return in(words, k + 1, WEEKDAYS) || in(words, k + 1, NIGHT);
    }
    uint32_t lead = in(words, k, NEXTS) && tn_wordscan_peek(words, k)->low[0] != 'c'; /* not "he's coming Friday" */
    if (lead && in(words, k + 1, NEXTS) && tn_wordscan_peek(words, k + 1)->low[0] == 'c')
        lead = 2;
    if (lead == 1 && in(words, k + 1, SPANS)) {
        *used = 2;
        return true;
    }
    if (in(words, k, THE) && in(words, k + 1, NEXT_FOLLOWING) && in(words, k + 2, DAY)) {
        *used = 3;
        return true;
    }
    if (in(words, k, THE) && in(words, k + 1, NEXT_FOLLOWING) && in(words, k + 2, WORKING_BUSINESS) && in(words, k + 3, DAY)) {
        *used = 4;
        return true;
    }
    if (lead == 1 && in(words, k + 1, WORKING_BUSINESS) && in(words, k + 2, DAY)) {
        *used = 3;
        return true;
    }
    if (in(words, k, THIS) && in(words, k + 1, TIMES_OF_DAY)) {
        *used = 2;
        return true;
    }
    if (!in(words, k + lead, WEEKDAYS))
        return false;
    *used = lead + 1;
    tn_numeral n;
    const uint32_t the = in(words, k + *used, THE);
    if (tn_numeral_ordinal(words, k + *used + the, &n) && is_end(words, k + *used + the + n.used)) /* Friday the second, Tuesday 13th */
        *used += the + n.used;
    *used += in(words, k + *used, TIMES_OF_DAY);
    if (in(words, k + *used, NEXT) && in(words, k + *used + 1, WEEK))
        *used += 2;
    else
        *used += in(words, k + *used, WEEK); /* Thursday week */
    return true;
}

/* *day: it names one, not the time of day alone. */
static bool one_date(tn_words *words, uint32_t k, tn_entity *out, uint32_t *used, bool *day)
{
    *day = true;
    if (!tn_wordscan_begins(tn_wordscan_peek(words, k), TN_LIST_DATE_FIRSTS))
        return false;
    *out = (tn_entity){.kind = TN_ENTITY_DATE};
    if (figures(tn_wordscan_peek(words, k), out)) {
        *used = 1;
        return true;
    }
    *out = (tn_entity){.kind = TN_ENTITY_DATE};
    if (named_day(words, k, out, used))
        return true;
    if (relative_day(words, k, used)) {
        *day = !in(words, k + 1, SPANS) || !in(words, k, NEXTS); /* next week names none */
        return true;
    }
    *day = false;
    return clock_time(words, k, used);
}

static bool date_parts(tn_words *words, uint32_t k, tn_entity *out, uint32_t *used, bool *day)
{
    tn_entity more;
    uint32_t n;
    if (!one_date(words, k, out, used, day))
        return false;
    /* Friday the 5th of March at 10am: parts of one date. */
    for (int parts = 1; parts < 4; parts++) {
        uint32_t joint = in(words, k + *used, DATE_JOINTS) ? 1 : 0;
        bool names_day;
        if (!joint && in(words, k + *used, TODAYS) && in(words, k + *used - 1, TODAYS)) /* today, tomorrow are two */
            break;
        if (k + *used + joint + 8 >= TN_WORDSCAN_AHEAD || !one_date(words, k + *used + joint, &more, &n, &names_day))
            break;
        *day = *day || names_day;
        *used += joint + n;
        if (more.known && !out->known) {
            out->known = true;
            out->value = more.value;
        }
    }
    if ((in(words, k + *used, AT) || in(words, k + *used, BY_BEFORE) || in(words, k + *used, ABOUT_AROUND)) &&
        tn_whens_hour(words, k + *used + 1, &n)) /* tomorrow by nine */
        *used += 1 + n;
    return true;
}

bool tn_whens_date(tn_words *words, uint32_t k, tn_entity *out, uint32_t *used)
{
    bool day;
    return date_parts(words, k, out, used, &day);
}

bool tn_whens_early_day(tn_words *words, tn_entity *out, uint32_t *used)
{
    tn_numeral n;
    if (!in(words, 0, DAYS_BEHIND) || !in(words, 1, THE) || !tn_numeral_ordinal(words, 2, &n) || n.value > 3 * TN_NUMERAL_UNIT)
        return false;
    *used = 2 + n.used;
    if (!is_end(words, *used))
        return false;
    *out = (tn_entity){.kind = TN_ENTITY_DATE, .begin = tn_wordscan_peek(words, 1)->begin, .end = tn_wordscan_peek(words, *used - 1)->end};
    return true;
}

#define SENTENCE 48 /* bytes of it that are looked at */

/* The words of the sentence before the next one. */
static void look_back(const tn_words *words, uint32_t begin, tn_words *back)
{
    uint32_t at = begin;
    while (at > 0 && begin - at < SENTENCE && !strchr(".!?\n", words->text.p[at - 1]))
        at--;
    while (at > 0 && at < begin && begin - at >= SENTENCE && words->text.p[at - 1] != ' ') /* not in the middle of a word */
        at++;
    tn_wordscan_begin(back, tn_str_of(words->text.p + at, begin - at));
}

bool tn_whens_is_span(tn_words *words, uint32_t k, uint32_t used)
{
    return used == 2 && in(words, k, NEXTS) && in(words, k + 1, SPANS);
}

bool tn_whens_is_greeting(tn_words *words)
{
    if (!in(words, 0, TODAY_TONIGHT) && !(in(words, 0, THIS) && in(words, 1, TIMES_OF_DAY)))
        return false;
    tn_words back;
    bool help = false;
    look_back(words, tn_wordscan_peek(words, 0)->begin, &back);
    for (const tn_word *w; (w = tn_wordscan_peek(&back, 0))->kind != TN_WORD_END; tn_wordscan_step(&back)) {
        if (is_in(w, ME_US))
            return false;
        help = help || is_in(w, HELPS);
    }
    return help;
}

/* ---- deadlines ---- */

/* Whether the sentence before the next word says that somebody will do something: "I'll ring you" at six. */
static bool is_to_come(tn_words *words)
{
    enum { LAST_WILL = 6 }; /* of what PLEDGE_WORDS stand for: forms of "will" */
    tn_words back;
    look_back(words, tn_wordscan_peek(words, 0)->begin, &back);
    for (const tn_word *w; (w = tn_wordscan_peek(&back, 0))->kind != TN_WORD_END; tn_wordscan_step(&back))
        if (is_in(w, PLEDGE_WORDS) && tn_wordtable_rows[w->row].value <= LAST_WILL)
            return true;
    return false;
}

/* Whether it says that somebody is to wait: "may I put you on hold" for two minutes. Not "I've been on hold". */
static bool is_to_wait(tn_words *words)
{
    tn_words back;
    bool wait = false;
    look_back(words, tn_wordscan_peek(words, 0)->begin, &back);
    for (const tn_word *w; (w = tn_wordscan_peek(&back, 0))->kind != TN_WORD_END; tn_wordscan_step(&back)) {
        if (is_in(w, PASTS))
            return false;
        wait = wait || is_in(w, WAITS);
    }
    return wait;
}

static const struct {
    tn_wordlist list;
    const char *unit;
    int16_t each;
} units[] = {{TN_LIST_SECONDS, "min", 0}, {TN_LIST_MINUTES, "min", 1}, {TN_LIST_HOURS, "min", 60},
             {TN_LIST_DAYS, "day", 1}, {TN_LIST_WEEKS, "day", 7}, {TN_LIST_FORTNIGHT, "day", 14}, {TN_LIST_MONTH_UNITS, "mon", 1},
             {TN_LIST_YEARS, "mon", 12}};

/* 48 hours, two to three working days, a couple of minutes, 48h. */
static bool duration(tn_words *words, uint32_t k, tn_entity *out, uint32_t *used)
{
    tn_numeral n;
    tn_word tail;
    if (!tn_numeral_loose(words, k, &n))
        return false;
    *used = n.used;
    const tn_word *unit = tn_wordscan_peek(words, k + n.used);
    if (n.tail_size && !(n.tail_size >= 2 && memcmp(n.tail, "th", 2) == 0)) {
        tail = tn_wordscan_word(n.tail, n.tail_size);
        unit = &tail;
    } else {
        if (in(words, k + *used, FULL_MORE_SHORT)) /* a few more days */
            ++*used;
        if (in(words, k + *used, KINDS_OF_DAY)) {
            out->business = !in(words, k + *used, CALENDAR);
            ++*used;
        } else if (in(words, k + *used, WORKING_DAYS)) {
            out->business = true;
        }
        unit = tn_wordscan_peek(words, k + *used);
    }
    for (size_t i = 0; is_in(unit, UNITS) && i < sizeof units / sizeof *units; i++)
        if (tn_wordscan_in(unit, units[i].list)) {
            *used += unit != &tail;
            out->known = true;
            if (n.value % TN_NUMERAL_UNIT == 0 && tn_numeral_and_half(words, k + *used)) { /* an hour and a half */
                n.value += TN_NUMERAL_UNIT / 2;
                *used += 3;
            }
            int64_t each = units[i].each ? units[i].each * n.value : (n.value + 59) / 60;
            out->value = (each + TN_NUMERAL_UNIT - 1) / TN_NUMERAL_UNIT;
            memcpy(out->unit, units[i].unit, sizeof out->unit);
            if (in(words, k + *used, OR) && in(words, k + *used + 1, SO_LESS)) {
                const int more = tn_wordtable_rows[tn_wordscan_peek(words, k + *used + 1)->row].value; /* a minute or two */
                if (more > 0 && n.value == TN_NUMERAL_UNIT)
                    out->value = each ? more * each / TN_NUMERAL_UNIT : out->value;
                *used += 2;
            }
            return true;
        }
    *out = (tn_entity){.kind = out->kind};
    return false;
}

/* the end of the day, end of play, close of business: behind by or before. */
static bool day_end(tn_words *words, uint32_t k, uint32_t *used)
{
    uint32_t the = in(words, k, THE);
    if (in(words, k + the, DAY_ENDS)) {
        *used = the + 1;
        return true;
    }
    if (!in(words, k + the, END_CLOSE) || !in(words, k + the + 1, OF))
        return false;
    uint32_t at = k + the + 2;
    at += in(words, at, THE_THIS_NEXT) ? 1 : 0;
    at += in(words, at, WORKING_BUSINESS) && in(words, at + 1, DAY_WEEK) ? 1 : 0;
    if (in(words, at, ENDING) || in(words, at, WEEKDAYS) || in(words, at, MONTHS)) {
        *used = at + 1 - k;
        return true;
    }
    return false;
}

bool tn_whens_duration(tn_words *words, uint32_t k, uint32_t *used)
{
    tn_entity what = {.kind = TN_ENTITY_DEADLINE};
    return duration(words, k, &what, used);
}

/* A minute, one sec, the hour, which say nothing of how long it takes; not "a minute or two", "about a minute". */
static bool is_vague(tn_words *words, uint32_t k, uint32_t used, const tn_entity *what)
{
    if (in(words, k, A_ONE) && tn_wordtable_in(tn_wordscan_peek(words, k + 1)->row, TN_LIST_SECONDS))
        return true;
    return in(words, k, A_AN_THE) && what->unit[0] == 'm' && what->value <= 1 && !in(words, k + used - 1, SO_LESS) && !in(words, k + 1, HALF);
}

/* Right behind the mark that ends a sentence or clause, or first of all. */
static bool begins_clause(const tn_words *words, uint32_t at)
{
    while (at > 0 && words->text.p[at - 1] == ' ')
        at--;
    return at == 0 || strchr(".!?,\n", words->text.p[at - 1]) != NULL;
}

/* Three to five working days; ten minutes away; two minutes at most; "Five minutes." by itself. */
static bool bare_duration(tn_words *words, tn_entity *out, uint32_t *used)
{
    uint32_t n;
    tn_numeral number;
    if (!duration(words, 0, out, &n) || is_vague(words, 0, n, out) || in(words, n, NO_LONGER))
        return false;
    const bool range = tn_numeral_read(words, 0, &number) && number.range;
    const tn_word *next = tn_wordscan_peek(words, n);
    *used = n;
    if (in(words, n, FROM) && in(words, n + 1, NOW_TODAY_TOMORROW))
        *used += 2;
    else if (is_in(next, AWAY_MAX))
        *used += 1;
    else if (in(words, n, AT) && in(words, n + 1, MOST))
        *used += 2;
    else if (in(words, n, AT) && in(words, n + 1, THE) && in(words, n + 2, MOST))
        *used += 3;
    else if (!out->business && !range && !(out->unit[0] == 'm' && out->unit[1] == 'i' && (next->kind == TN_WORD_END || strchr(".!?", next->low[0])) &&
                                 next->kind != TN_WORD_WORD && next->kind != TN_WORD_NUMBER && !in(words, 0, A_AN_THE) &&
                                 begins_clause(words, tn_wordscan_peek(words, 0)->begin)))
        return false;
    place(words, *used, out);
    return true;
}

/* It'll be about two minutes; that takes up to ten days; give me half an hour: behind these words. */
static bool taken(tn_words *words, tn_entity *out, uint32_t *used)
{
    uint32_t k = 1, n;
    if (in(words, k, IT_ME))
        k++;
    uint32_t first = k;
    if (in(words, k, UP_TO) && in(words, k + 1, UP_TO))
        k += 2;
    else if (in(words, k, ABOUT_AROUND_ROUGHLY))
        k++;
    if (!duration(words, k, out, &n) || in(words, k + n, NO_LONGER) || (out->unit[0] == 'm' && out->unit[1] == 'o'))
        return false;
    if (is_vague(words, k, n, out) && (k == 1 || in(words, k + 1, SECONDS)))
        return false;
    *used = k + n;
    place(words, *used, out);
    out->begin = tn_wordscan_peek(words, first)->begin;
    return true;
}

/* right away, straight away, immediately; "right now" and "as we speak" say rather that it is the case. */
static uint32_t at_once(tn_words *words)
{
    if (in(words, 0, AT_ONCE))
        return 1;
    if (in(words, 0, RIGHT_STRAIGHT) && in(words, 1, AWAY))
        return 2;
    return 0;
}

/* six tonight, ten on Friday: an hour, and its day where one follows. */
static bool hour_of_day(tn_words *words, uint32_t k, uint32_t *used, bool *day)
{
    tn_entity date;
    uint32_t n;
    if (!tn_whens_hour(words, k, used))
        return false;
    const uint32_t on = in(words, k + *used, ON);
    if (date_parts(words, k + *used + on, &date, &n, day))
        *used += on + n;
    else
        *day = false;
    return true;
}

/* At six, at half past four, at ten fifteen, said of what will be. With its day it is a date. */
static bool at_hour(tn_words *words, uint32_t *used)
{
    tn_entity date;
    uint32_t n;
    bool day;
    if (date_parts(words, 1, &date, &n, &day) ? day : !hour_of_day(words, 1, &n, &day) || day)
        return false;
    *used = 1 + n;
    return is_to_come(words);
}

/* For two minutes, for about half a minute: behind words that ask to wait. */
static bool waited(tn_words *words, tn_entity *out, uint32_t *used)
{
    uint32_t k = 1, n;
    while (k < 4 && in(words, k, ROUGHLY))
        k++;
    if (!duration(words, k, out, &n) || out->unit[0] != 'm' || out->unit[1] != 'i' || in(words, k + n - 1, SECONDS) || (k == 1 && is_vague(words, k, n, out)))
        return false;
    *used = k + n;
    if (!is_to_wait(words))
        return false;
    place(words, *used, out);
    out->begin = tn_wordscan_peek(words, in(words, k - 1, ABOUT_AROUND_ROUGHLY) ? k - 1 : k)->begin;
    return true;
}

/* by Friday, before noon tomorrow, by the end of the day, no later than 5pm; *lead: words of the preposition. */
static uint32_t latest(tn_words *words)
{
    if (in(words, 0, BY_BEFORE))
        return 1;
    if (in(words, 0, NO) && in(words, 1, LATER) && in(words, 2, THAN))
        return 3;
    if (in(words, 0, AT) && in(words, 1, THE) && in(words, 2, LATEST) && in(words, 3, BY))
        return 4;
    return 0;
}

bool tn_whens_deadline(tn_words *words, tn_entity *out, uint32_t *used)
{
    const tn_word *first = tn_wordscan_peek(words, 0);
    if (!tn_wordscan_begins(first, TN_LIST_DEADLINE_FIRSTS))
        return false;
    uint32_t n, lead = at_once(words);
    *out = (tn_entity){.kind = TN_ENTITY_DEADLINE};
    if (lead) {
        out->known = true;
        memcpy(out->unit, "min", sizeof out->unit);
        *used = lead;
        place(words, *used, out);
        return true;
    }
    lead = latest(words);
    if (lead) {
        lead += in(words, lead, AROUND_ABOUT_LATEST) ? 1 : 0;
        if (day_end(words, lead, &n)) {
            tn_entity more;
            uint32_t m;
            *used = lead + n;
            if (tn_whens_date(words, *used, &more, &m)) /* by end of day Friday */
                *used += m;
        } else {
            tn_entity date;
            bool day = false;
            if (date_parts(words, lead, &date, &n, &day))
                *out = date;
            else if (in(words, lead, THEN)) {
                n = 1;
                day = false;
            } else if (!hour_of_day(words, lead, &n, &day))
                return false;
            *used = lead + n;
            if (day) {
                tn_entity alone;
                const uint32_t from = tn_wordscan_peek(words, 0)->begin, to = tn_wordscan_peek(words, lead)->begin;
                place(words, *used, out);
                out->kind = TN_ENTITY_DATE;
                out->last = true;
                if (one_date(words, lead, &alone, &n, &day) && day && to - from <= UINT8_MAX) { /* not "before six this evening" */
                    out->lead = (uint8_t)(to - from);
                    out->begin = to;
                }
                return true;
            }
            out->kind = TN_ENTITY_DEADLINE;
        }
        place(words, *used, out);
        return true;
    }
    if (in(words, 0, WITHIN_INSIDE)) {
        uint32_t at = in(words, 1, THE) && in(words, 2, NEXT) ? 3 : 1;
        at += in(words, at, OF) && at == 1; /* inside of an hour */
        at += in(words, at, ABOUT_AROUND) ? 1 : 0;
        if (!duration(words, at, out, &n))
            return false;
        *used = at + n;
        place(words, *used, out);
        return true;
    }
    if (in(words, 0, IN_OVER)) {
        uint32_t next = in(words, 1, THE) && in(words, 2, NEXT) ? 2 : 0;
        if (in(words, 0, OVER) && !next)
            return false;
        const bool said = in(words, 1, A) && (in(words, 2, MINUTES) || in(words, 2, DAYS)) && is_to_come(words); /* you'll have it in a minute */
        if (!next && !said && in(words, 1, A_THE) && in(words, 2, NO_DEADLINES) && !in(words, 4, SO_LESS) && !tn_numeral_and_half(words, 3))
            return false; /* "in a minute" says nothing, "in the day" is no deadline */
        uint32_t at = 1 + next + (in(words, 1 + next, ABOUT_AROUND_ROUGHLY) ? 1 : 0);
        if (!duration(words, at, out, &n) || in(words, at + n, NO_LONGER))
            return false;
        *used = at + n;
        if (in(words, *used, TIME)) /* in two weeks time */
            ++*used;
        place(words, *used, out);
        return true;
    }
    if (in(words, 0, TAKINGS))
        return taken(words, out, used);
    if (in(words, 0, FOR))
        return waited(words, out, used);
    if (in(words, 0, AT) && at_hour(words, used)) {
        place(words, *used, out);
        return true;
    }
    if (in(words, 0, AT) || in(words, 0, END_CLOSE) || in(words, 0, DAY_ENDS)) { /* at the end of the week; end of play */
        const uint32_t at = in(words, 0, AT);
        if (!day_end(words, at, &n) || in(words, at + n - 1, SPANS_OF_DAYS))
            return false;
        *used = at + n;
        place(words, *used, out);
        return true;
    }
    return tn_wordscan_begins(first, TN_LIST_LOOSE_FIRSTS) && bare_duration(words, out, used);
}
