/* tzrule.h - the rule of a time zone for the years to come, as POSIX writes it: CET-1CEST,M3.5.0,M10.5.0/3. */
#ifndef TN_BASE_TZRULE_H
#define TN_BASE_TZRULE_H

#include <stdint.h>

#include "base/str.h"

typedef enum tn_tzrule_kind { TN_TZRULE_JULIAN, TN_TZRULE_DAY, TN_TZRULE_WEEKDAY } tn_tzrule_kind;

/* When clocks change. */
typedef struct tn_tzrule_change {
    tn_tzrule_kind kind;
    int day;                 /* JULIAN: 1 to 365, never 29 February; DAY: 0 to 365; WEEKDAY: 0 is Sunday */
    int month, week;         /* WEEKDAY: week 5 is the last */
    int32_t seconds;         /* of the local day, below 0 and beyond 24 hours, too */
} tn_tzrule_change;

typedef struct tn_tzrule {
    int32_t standard, summer; /* seconds east of UTC */
    bool has_summer;
    tn_tzrule_change begin, end; /* of summer time */
} tn_tzrule;

/* False: it is no such rule. */
bool tn_tzrule_read(tn_str text, tn_tzrule *rule);
/* Seconds east of UTC at an instant in seconds since 1970. */
int32_t tn_tzrule_offset(const tn_tzrule *rule, int64_t at);

#endif
