/* stamp.c - times as transcripts write them, to int64 milliseconds. */
#include "io/stamp.h"

#include "base/num.h"

#define DAY_MS INT64_C(86400000)
#define MAX_DIGITS 18 /* decimal digits that an int64 surely holds */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool ends_in(tn_str s, const char *tail)
{
    size_t n = strlen(tail);
    if (s.n < n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (lower(s.p[s.n - n + i]) != tail[i])
            return false;
    return true;
}

tn_stamp_unit tn_stamp_unit_named(tn_str name)
{
    if (tn_str_eq(name, TN_STR("ms")))
        return TN_STAMP_MS;
    if (tn_str_eq(name, TN_STR("s")))
        return TN_STAMP_S;
    return tn_str_eq(name, TN_STR("us")) ? TN_STAMP_US : TN_STAMP_UNKNOWN;
}

tn_stamp_unit tn_stamp_unit_of_field(tn_str field)
{
    static const struct {
        const char *tail;
        tn_stamp_unit unit;
    } tails[] = {{"_ms", TN_STAMP_MS},
                 {"_msec", TN_STAMP_MS},
                 {"_msecs", TN_STAMP_MS},
                 {"millis", TN_STAMP_MS},
                 {"milliseconds", TN_STAMP_MS},
                 {"usec", TN_STAMP_US},
                 {"usecs", TN_STAMP_US},
                 {"_us", TN_STAMP_US},
                 {"micros", TN_STAMP_US},
                 {"microseconds", TN_STAMP_US},
                 {"_s", TN_STAMP_S},
                 {"_sec", TN_STAMP_S},
                 {"_secs", TN_STAMP_S},
                 {"seconds", TN_STAMP_S}};
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (ends_in(field, tails[i].tail))
            return tails[i].unit;
    /* startTimeMs, beginMs, endUs */
    if (field.n > 2 && field.p[field.n - 1] == 's' && field.p[field.n - 3] != '_') {
        if (field.p[field.n - 2] == 'M')
            return TN_STAMP_MS;
        if (field.p[field.n - 2] == 'U')
            return TN_STAMP_US;
    }
    return TN_STAMP_UNKNOWN;
}

/* value * 10^power, for small powers. */
static bool scale_up(int64_t *value, int power)
{
    for (; power > 0 && *value != 0; power--) {
        if (*value > INT64_MAX / 10)
            return false;
        *value *= 10;
    }
    return true;
}

/* value / 10^power, half to even; `more`: digits that are not zero were left out behind value. */
static void scale_down(int64_t *value, int power, bool more)
{
    int last = 0;
    for (; power > 0; power--) {
        more = more || last != 0;
        last = (int)(*value % 10);
        *value /= 10;
        if (*value == 0 && last == 0 && power > 20)
            return; /* it stays 0 */
    }
    if (last > 5 || (last == 5 && (more || (*value & 1))))
        (*value)++;
}

static int unit_power(tn_stamp_unit unit)
{
    return unit == TN_STAMP_S ? 3 : unit == TN_STAMP_US ? -3 : 0;
}

bool tn_stamp_number(tn_str text, tn_stamp_unit unit, int64_t *ms)
{
    size_t i = 0;
    bool negative = text.n && text.p[0] == '-', point = false, any = false, more = false;
    int64_t value = 0;
    int power = unit_power(unit), kept = 0;
    for (i = negative; i < text.n && (is_digit(text.p[i]) || (text.p[i] == '.' && !point)); i++) {
        if (text.p[i] == '.') {
            point = true;
            continue;
        }
        any = true;
        if (kept < MAX_DIGITS) {
            value = value * 10 + (text.p[i] - '0');
            kept += value != 0;
            power -= point;
        } else {
            more = more || text.p[i] != '0';
            power += !point;
        }
        if (power > 400 || power < -400)
            return false;
    }
    if (!any)
        return false;
    if (i < text.n && lower(text.p[i]) == 'e') {
        i++;
        bool down = i < text.n && text.p[i] == '-';
        i += i < text.n && (text.p[i] == '-' || text.p[i] == '+');
        int exponent = 0;
        size_t first = i;
        for (; i < text.n && is_digit(text.p[i]); i++)
            exponent = exponent < 1000 ? exponent * 10 + (text.p[i] - '0') : exponent;
        if (i == first)
            return false;
        power += down ? -exponent : exponent;
    }
    if (i != text.n)
        return false;
    if (power < 0)
        scale_down(&value, -power, more);
    else if (!scale_up(&value, power))
        return false;
    *ms = negative ? -value : value;
    return true;
}

/* Two digits at s.p[at] of at most `limit`. */
static bool two_digits(tn_str s, size_t at, int limit, int *value)
{
    if (s.n < at + 2 || !is_digit(s.p[at]) || !is_digit(s.p[at + 1]))
        return false;
    *value = (s.p[at] - '0') * 10 + (s.p[at + 1] - '0');
    return *value <= limit;
}

/* [.fraction] (also with a comma) at *at to milliseconds; *at ends behind it. */
static bool fraction(tn_str s, size_t *at, int64_t *ms)
{
    *ms = 0;
    if (*at >= s.n || (s.p[*at] != '.' && s.p[*at] != ','))
        return true;
    size_t begin = ++*at;
    int64_t unit = 100;
    for (; *at < s.n && is_digit(s.p[*at]); ++*at, unit /= 10)
        *ms += (s.p[*at] - '0') * unit;
    return *at > begin;
}

bool tn_stamp_clock(tn_str text, int64_t *ms)
{
    int64_t parts[3], rest;
    size_t count = 0, at = 0;
    for (;;) {
        size_t begin = at;
        int64_t value = 0;
        for (; at < text.n && is_digit(text.p[at]) && at - begin < 6; at++)
            value = value * 10 + (text.p[at] - '0');
        if (at == begin || count == 3 || (count > 0 && (value > 59 || at - begin != 2)))
            return false;
        parts[count++] = value;
        if (at == text.n || text.p[at] != ':')
            break;
        at++;
    }
    if (count < 2 || !fraction(text, &at, &rest) || at != text.n)
        return false;
    int64_t seconds =
        count == 3 ? parts[0] * 3600 + parts[1] * 60 + parts[2] : parts[0] * 60 + parts[1];
    *ms = seconds * 1000 + rest;
    return true;
}

/* Z, +01, +0100 or +01:00 at s.p[at .. end), in minutes east. */
static bool zone(tn_str s, size_t at, int *minutes)
{
    *minutes = 0;
    if (at == s.n || (at + 1 == s.n && lower(s.p[at]) == 'z'))
        return true;
    if (s.p[at] != '+' && s.p[at] != '-')
        return false;
    int hours, rest = 0;
    if (!two_digits(s, at + 1, 23, &hours))
        return false;
    size_t next = at + 3;
    if (next < s.n && s.p[next] == ':')
        next++;
    if (next < s.n) {
        if (!two_digits(s, next, 59, &rest))
            return false;
        next += 2;
    }
    *minutes = (hours * 60 + rest) * (s.p[at] == '-' ? -1 : 1);
    return next == s.n;
}

bool tn_stamp_iso(tn_str text, int64_t *ms, int32_t *day)
{
    bool zoned;
    return tn_stamp_iso_zoned(text, ms, day, &zoned);
}

bool tn_stamp_iso_zoned(tn_str text, int64_t *ms, int32_t *day, bool *zoned)
{
    *zoned = false;
    int32_t date;
    if (text.n < 10 || !tn_num_parse_date(tn_str_of(text.p, 10), &date))
        return false;
    int64_t rest = 0;
    int hours = 0, minutes = 0, seconds = 0, east = 0;
    if (text.n > 10) {
        size_t at = 16;
        if ((lower(text.p[10]) != 't' && text.p[10] != ' ') || !two_digits(text, 11, 24, &hours) ||
            text.n < 16 || text.p[13] != ':' || !two_digits(text, 14, 59, &minutes))
            return false;
        if (at < text.n && text.p[at] == ':') {
            if (!two_digits(text, at + 1, 60, &seconds)) /* 60: a leap second */
                return false;
            at += 3;
        }
        if (!fraction(text, &at, &rest))
            return false;
        if (at + 1 < text.n && text.p[at] == ' ')
            at++; /* "2026-11-20 08:15:00 +0100" */
        if (!zone(text, at, &east))
            return false;
        *zoned = at < text.n;
    }
    *day = date;
    *ms = date * DAY_MS + ((hours * 60 + minutes - east) * 60 + seconds) * INT64_C(1000) + rest;
    return true;
}

tn_str tn_stamp_trimmed(tn_str s)
{
    while (s.n && (s.p[0] == ' ' || s.p[0] == '\t'))
        s = tn_str_from(s, 1);
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t'))
        s.n--;
    return s;
}

tn_stamp_result tn_stamp_read(tn_str text, tn_stamp_unit unit, int64_t *ms, int32_t *day)
{
    text = tn_stamp_trimmed(text);
    if (text.n > 2 && ends_in(text, "ms"))
        return tn_stamp_number(tn_stamp_trimmed(tn_str_of(text.p, text.n - 2)), TN_STAMP_MS, ms)
                   ? TN_STAMP_READ
                   : TN_STAMP_BAD;
    if (text.n > 1 && ends_in(text, "s"))
        return tn_stamp_number(tn_stamp_trimmed(tn_str_of(text.p, text.n - 1)), TN_STAMP_S, ms)
                   ? TN_STAMP_READ
                   : TN_STAMP_BAD;
    if (tn_stamp_clock(text, ms) || tn_stamp_iso(text, ms, day))
        return TN_STAMP_READ;
    int64_t plain;
    if (!tn_stamp_number(text, unit, &plain))
        return TN_STAMP_BAD;
    if (unit == TN_STAMP_UNKNOWN && plain != 0)
        return TN_STAMP_WANTS_UNIT;
    *ms = plain;
    return TN_STAMP_READ;
}
