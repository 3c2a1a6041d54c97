/* workhours.c - how much time of work lies between two moments. */
#include "call/workhours.h"

#include "base/num.h"

#define MINUTE_MS INT64_C(60000)
#define DAY_MS INT64_C(86400000)

/* 1970-01-01 was a Thursday; 0: Monday. */
static unsigned weekday_of(int32_t day)
{
    return (unsigned)(((int64_t)day % 7 + 7 + 3) % 7);
}

int32_t tn_workhours_yearly(const char *date)
{
    return TN_WORKHOURS_YEARLY + ((date[0] - '0') * 10 + date[1] - '0') * 100 + (date[3] - '0') * 10 + date[4] - '0';
}

static bool is_holiday(const tn_workhours *hours, int32_t day)
{
    char date[TN_NUM_MAX];
    const size_t n = hours->holiday_count ? tn_num_date(date, day) : 0; /* 2026-12-25 */
    const int32_t yearly = n == 10 ? tn_workhours_yearly(date + 5) : -1;
    for (size_t i = 0; i < hours->holiday_count; i++)
        if (hours->holidays[i] == day || hours->holidays[i] == yearly)
            return true;
    return false;
}

static int64_t world_of(int64_t origin_ms, int64_t at)
{
    if (at >= TN_WORKHOURS_WORLD)
        return at;
    if (origin_ms < TN_WORKHOURS_WORLD || at < 0 || at > INT64_MAX - origin_ms)
        return TENOR_NO_TIME;
    return origin_ms + at;
}

int64_t tn_workhours_between(const tn_workhours *hours, unsigned channel, int64_t origin_ms, int64_t from, int64_t to)
{
    const int64_t by_clock = from < 0 && to > INT64_MAX + from ? INT64_MAX : to - from;
    if (!hours || !hours->kept[channel] || by_clock > TN_WORKHOURS_LONGEST)
        return by_clock;
    const int64_t begin = world_of(origin_ms, from), end = world_of(origin_ms, to);
    if (begin == TENOR_NO_TIME || end == TENOR_NO_TIME || end > INT64_C(200000) * DAY_MS) /* no call is of the year 2517 */
        return by_clock;
    int64_t sum = 0, counted = begin; /* what was counted lies before it: hours that cross midnight may meet the next day's */
    const int64_t last = tn_clockzone_floor(end + tn_clockzone_offset(&hours->clocks, end), DAY_MS);
    int64_t day = tn_clockzone_floor(begin + tn_clockzone_offset(&hours->clocks, begin), DAY_MS) - 1;
    for (; day <= last; day++) {
        const tn_workhours_day *d = &hours->days[channel][weekday_of((int32_t)day)];
        for (size_t i = 0; i < d->count && (i > 0 || !is_holiday(hours, (int32_t)day)); i++) {
            int64_t opens = tn_clockzone_instant(&hours->clocks, day * DAY_MS + d->spans[i].begin * MINUTE_MS);
            int64_t closes = tn_clockzone_instant(&hours->clocks, day * DAY_MS + d->spans[i].end * MINUTE_MS);
            opens = opens > counted ? opens : counted;
            closes = closes < end ? closes : end;
            if (closes > opens) {
                sum += closes - opens;
                counted = closes;
            }
        }
    }
    return sum;
}
