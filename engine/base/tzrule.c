/* tzrule.c - the rule of a time zone for the years to come, as POSIX writes it. */
#include "base/tzrule.h"

#define HOUR 3600
#define DAY INT64_C(86400)
#define ERA_YEARS 400 /* after which the calendar repeats itself */
#define ERA INT64_C(146097)
#define HOURS_MOST 167 /* of a change: a week either way */
#define ZONE_HOURS_MOST 24

typedef struct reading {
    tn_str rest;
    bool good;
} reading;

static char next(const reading *r)
{
    return r->rest.n ? r->rest.p[0] : 0;
}

static bool take(reading *r, char c)
{
    if (next(r) != c)
        return false;
    r->rest = tn_str_from(r->rest, 1);
    return true;
}

static int number(reading *r, int least, int most)
{
    int value = 0, digits = 0;
    for (; next(r) >= '0' && next(r) <= '9' && digits < 4; digits++) {
        value = value * 10 + (next(r) - '0');
        r->rest = tn_str_from(r->rest, 1);
    }
    r->good = r->good && digits && value >= least && value <= most;
    return value;
}

/* CET, or <+0330>. */
static void name(reading *r)
{
    bool quoted = take(r, '<');
    size_t letters = 0;
    for (; r->rest.n; letters++) {
        char c = next(r);
        bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!letter && !(quoted && ((c >= '0' && c <= '9') || c == '+' || c == '-')))
            break;
        r->rest = tn_str_from(r->rest, 1);
    }
    r->good = r->good && letters >= 3 && (!quoted || take(r, '>'));
}

/* [+-]hh[:mm[:ss]] in seconds. */
static int32_t clock_of(reading *r, int hours_most)
{
    bool negative = next(r) == '-';
    if (negative || next(r) == '+')
        r->rest = tn_str_from(r->rest, 1);
    int32_t seconds = number(r, 0, hours_most) * HOUR;
    if (r->good && take(r, ':')) {
        seconds += number(r, 0, 59) * 60;
        if (r->good && take(r, ':'))
            seconds += number(r, 0, 59);
    }
    return negative ? -seconds : seconds;
}

static tn_tzrule_change change(reading *r)
{
    tn_tzrule_change c = {.kind = TN_TZRULE_DAY, .seconds = 2 * HOUR};
    if (take(r, 'M')) {
        c.kind = TN_TZRULE_WEEKDAY;
        c.month = number(r, 1, 12);
        r->good = r->good && take(r, '.');
        c.week = number(r, 1, 5);
        r->good = r->good && take(r, '.');
        c.day = number(r, 0, 6);
    } else if (take(r, 'J')) {
        c.kind = TN_TZRULE_JULIAN;
        c.day = number(r, 1, 365);
    } else {
        c.day = number(r, 0, 365);
    }
    if (take(r, '/'))
        c.seconds = clock_of(r, HOURS_MOST);
    return c;
}

bool tn_tzrule_read(tn_str text, tn_tzrule *rule)
{
    reading r = {text, true};
    *rule = (tn_tzrule){.has_summer = false};
    name(&r);
    rule->standard = -clock_of(&r, ZONE_HOURS_MOST);
    if (r.good && r.rest.n) {
        rule->has_summer = true;
        name(&r);
        rule->summer = rule->standard + HOUR;
        if (r.good && r.rest.n && next(&r) != ',')
            rule->summer = -clock_of(&r, ZONE_HOURS_MOST);
        r.good = r.good && take(&r, ',');
        rule->begin = change(&r);
        r.good = r.good && take(&r, ',');
        rule->end = change(&r);
    }
    return r.good && !r.rest.n;
}

static bool is_leap(int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* Days from 1970-01-01 to 1 January of a year. */
static int64_t first_day(int64_t year)
{
    int64_t before = year - 1;
    return 365 * (year - 1970) + floor_div(before, 4) - floor_div(before, 100) + floor_div(before, 400) - 477;
}

/* The day of a change, since 1970. */
static int64_t day_of(const tn_tzrule_change *c, int64_t year)
{
    static const int starts[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    int64_t first = first_day(year);
    if (c->kind == TN_TZRULE_DAY)
        return first + c->day;
    if (c->kind == TN_TZRULE_JULIAN)
        return first + c->day - 1 + (is_leap(year) && c->day > 59);
    int64_t month = first + starts[c->month - 1] + (c->month > 2 && is_leap(year));
    int length = starts[c->month] - starts[c->month - 1] + (c->month == 2 && is_leap(year));
    int64_t weekday = (month + 4) % 7; /* 1970-01-01 was a Thursday */
    weekday += weekday < 0 ? 7 : 0;
    int64_t day = (c->day - weekday + 7) % 7 + (int64_t)(c->week - 1) * 7;
    return month + (day < length ? day : day - 7);
}

int32_t tn_tzrule_offset(const tn_tzrule *rule, int64_t at)
{
    if (!rule->has_summer)
        return rule->standard;
    int64_t days = floor_div(at + rule->standard, DAY);
    int64_t era = floor_div(days, ERA), year = 1970 + ERA_YEARS * era + (days - ERA * era) / 366;
    while (first_day(year + 1) <= days) /* at most twice */
        year++;
    int64_t begin = day_of(&rule->begin, year) * DAY + rule->begin.seconds - rule->standard;
    int64_t end = day_of(&rule->end, year) * DAY + rule->end.seconds - rule->summer;
    bool summer = begin < end ? at >= begin && at < end : at >= begin || at < end;
    return summer ? rule->summer : rule->standard;
}
