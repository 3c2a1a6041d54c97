/* stamp.h - times as transcripts write them, to int64 milliseconds, exactly and without locale. */
#ifndef TN_IO_STAMP_H
#define TN_IO_STAMP_H

#include <stdint.h>

#include "base/str.h"

typedef enum tn_stamp_unit {
    TN_STAMP_UNKNOWN = 0,
    TN_STAMP_MS,
    TN_STAMP_S,
    TN_STAMP_US
} tn_stamp_unit;

typedef enum tn_stamp_result {
    TN_STAMP_BAD = 0,
    TN_STAMP_READ,
    TN_STAMP_WANTS_UNIT /* a plain number, and the unit is unknown */
} tn_stamp_result;

/* "ms", "s", "us"; UNKNOWN for anything else. */
tn_stamp_unit tn_stamp_unit_named(tn_str name);
/* The unit that a field's name ends in: start_ms, BeginOffsetMillis, start_timestamp_usec,
 * EndSeconds ... */
tn_stamp_unit tn_stamp_unit_of_field(tn_str field);

/* A time in any spelling: a number in the unit; "1.2s", "1200ms"; "00:01:02.5", "1:02"; ISO 8601.
 * *day is the local date of an ISO 8601 time, else left alone. */
tn_stamp_result tn_stamp_read(tn_str text, tn_stamp_unit unit, int64_t *ms, int32_t *day);
/* [-] digits [. digits] [e digits] of the unit to milliseconds, rounded half to even. */
bool tn_stamp_number(tn_str text, tn_stamp_unit unit, int64_t *ms);
/* [hh:]mm:ss[.fraction] */
bool tn_stamp_clock(tn_str text, int64_t *ms);
/* 2026-11-20[(T| )08:15[:00[.5]][Z|+01:00]]: ms since 1970 (without a zone: as UTC), and the date
 * as written. */
bool tn_stamp_iso(tn_str text, int64_t *ms, int32_t *day);
/* The same, and whether a zone was written. */
bool tn_stamp_iso_zoned(tn_str text, int64_t *ms, int32_t *day, bool *zoned);
/* Without the blanks around it. */
tn_str tn_stamp_trimmed(tn_str text);

#endif
