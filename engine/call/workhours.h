/* workhours.h - when answers are due: the business hours of a channel, by weekday, in the time zone of the organisation, without its
 * holidays; and how much time of work lies between two moments of a call. */
#ifndef TN_CALL_WORKHOURS_H
#define TN_CALL_WORKHOURS_H

#include "base/clockzone.h"
#include "tenor.h"

#define TN_WORKHOURS_CHANNELS 3
#define TN_WORKHOURS_SPANS 4     /* of one day */
#define TN_WORKHOURS_HOLIDAYS 64
#define TN_WORKHOURS_LONGEST (INT64_C(366) * 24 * 3600 * 1000) /* what lies further apart is counted by the clock */
/* Times of calls from here on, in 1973, are of the world's clock; what is less counts from the begin of the call. */
#define TN_WORKHOURS_WORLD INT64_C(100000000000)

typedef struct tn_workhours_span {
    uint16_t begin, end; /* minutes of the day; end may be of the next one: above 1440 */
} tn_workhours_span;

typedef struct tn_workhours_day {
    uint8_t count; /* of spans, one behind the other */
    tn_workhours_span spans[TN_WORKHOURS_SPANS];
} tn_workhours_day;

/* Zeroed: every channel goes by the clock. */
typedef struct tn_workhours {
    bool kept[TN_WORKHOURS_CHANNELS];                   /* this channel goes by: */
    tn_workhours_day days[TN_WORKHOURS_CHANNELS][7];    /* Monday first */
    int32_t holidays[TN_WORKHOURS_HOLIDAYS];            /* days since 1970; of every year: TN_WORKHOURS_YEARLY + month * 100 + day */
    size_t holiday_count;
    tn_tzif clocks; /* of the place; zeroed: UTC */
} tn_workhours;

#define TN_WORKHOURS_YEARLY INT32_C(1000000000)
/* A holiday of every year: "12-25". */
int32_t tn_workhours_yearly(const char *date);

/* Milliseconds from one moment of a call to another, neither of them TENOR_NO_TIME, from <= to, within the hours of a channel; by the
 * clock where the channel keeps none or nobody knows when the call began (origin_ms, TENOR_NO_TIME). hours may be NULL. */
int64_t tn_workhours_between(const tn_workhours *hours, unsigned channel, int64_t origin_ms, int64_t from, int64_t to);

#endif
