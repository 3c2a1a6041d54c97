/* clockzone.h - the clocks of a place, by the name of its time zone, as hours from UTC or by a rule. */
#ifndef TN_BASE_CLOCKZONE_H
#define TN_BASE_CLOCKZONE_H

#include "base/tzif.h"

#define TN_CLOCKZONE_NAME 64 /* bytes of the longest name */

typedef enum tn_clockzone_end {
    TN_CLOCKZONE_GOOD,
    TN_CLOCKZONE_NO_NAME, /* it reads like none */
    TN_CLOCKZONE_UNKNOWN, /* there is no file of it */
    TN_CLOCKZONE_BAD,     /* its file cannot be used */
    TN_CLOCKZONE_NO_MEMORY
} tn_clockzone_end;

/* "Europe/Berlin", "UTC", "+01:00", or a rule as POSIX writes it, "CET-1CEST,M3.5.0,M10.5.0/3". directory: where names are files; NULL:
 * where they mostly are. Free what is good. */
tn_clockzone_end tn_clockzone_open(tn_tzif *clocks, tn_str name, const char *directory, const tn_mem *mem);
/* The first of the places where names are files. */
const char *tn_clockzone_place(void);
/* Milliseconds east of UTC at an instant, in milliseconds since 1970. */
int64_t tn_clockzone_offset(const tn_tzif *clocks, int64_t utc_ms);
/* The instant at which the clocks of the place show a time; of two the first, of none the one behind the gap's begin. */
int64_t tn_clockzone_instant(const tn_tzif *clocks, int64_t local_ms);
/* a / b, rounded down; b above 0. */
int64_t tn_clockzone_floor(int64_t a, int64_t b);

#endif
