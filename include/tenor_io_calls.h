/* tenor_io_calls.h - records of calls back in: the lines that tenor_io_write_call writes. Part of libtenor-io; the rules of tenor_io.h
 * hold here.
 *
 * C99 and C++11 can include this file.  SPDX-License-Identifier: MIT */
#ifndef TENOR_IO_CALLS_H
#define TENOR_IO_CALLS_H

#include "tenor_io.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A file of records of calls, JSON a line. */
typedef struct tenor_io_calls tenor_io_calls;

typedef enum tenor_io_calls_kind {
    TENOR_IO_CALLS_END = 0, /* stays */
    TENOR_IO_CALLS_CALL,
    TENOR_IO_CALLS_REJECT,   /* a line that is no record of a call; reading goes on behind it */
    TENOR_IO_CALLS_TRUNCATED /* the input ends too early or is damaged; all that came before was given */
} tenor_io_calls_kind;

/* A number of a call, in units of 1e-4: numbers beneath "roles", "measures" and "scorecard" under the names that scorecards know
 * them by ("customer.sentiment.end", "agent.per100.empathy", "silences.ms"), "scorecard.total", "scorecard.SECTION",
 * "duties.missed", "duties.met" (of opportunities), and "handle_ms", which is talk, silences and holds together where the record
 * says nothing. What is true is 10000, what is false 0; what is null is not there. */
typedef struct tenor_io_calls_number {
    tenor_str name;
    int64_t value;
} tenor_io_calls_number;

/* Views live until the next read. What a record does not have is empty. */
typedef struct tenor_io_calls_row {
    tenor_io_calls_kind kind;
    uint64_t line;         /* from 1, of the inflated input */
    tenor_str call_id;     /* never empty */
    tenor_str agent_id;    /* of the leg with the most turns, of equal ones the first */
    size_t legs;
    uint64_t turns;
    tenor_str team, queue, topic, channel, language, started_at, day, night, digest; /* topic: the first */
    tenor_str outcome, clarity, trajectory, attitude, style;
    const tenor_str *flags; /* names, as the record has them */
    size_t flag_count;
    const tenor_str *missed; /* names of duties that were missed */
    size_t missed_count;
    const tenor_str *failed; /* items that failed a section or the call */
    size_t failed_count;
    const tenor_io_calls_number *numbers; /* each name once */
    size_t number_count;
    const tenor_io_label *labels; /* whose values are strings */
    size_t label_count;
    tenor_str message; /* what is wrong; never holds content of the input */
} tenor_io_calls_row;

typedef struct tenor_io_calls_options {
    /* Only call_id is read, and any line that begins with { and has one will do; another line is a row of CSV or TSV whose first cell
     * is the id, or an id alone. A first line "call_id" is a header. */
    bool ids;
} tenor_io_calls_options;

/* path "-": standard input. Gzip is known by its first bytes. options NULL: none. allocator NULL: malloc. TENOR_IO;
 * TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_io_calls_open(tenor_io_calls **calls, const char *path, const tenor_io_calls_options *options,
                                           const tenor_allocator *allocator, tenor_io_error *error);
/* The same on bytes in memory, which must outlive it. */
TENOR_API tenor_status tenor_io_calls_open_memory(tenor_io_calls **calls, tenor_str name, tenor_str bytes,
                                                  const tenor_io_calls_options *options, const tenor_allocator *allocator,
                                                  tenor_io_error *error);
/* NULL is allowed. */
TENOR_API void tenor_io_calls_close(tenor_io_calls *calls);
/* TENOR_IO: the input cannot be read any further; TENOR_NO_MEMORY. Cost: linear in the line. */
TENOR_API tenor_status tenor_io_calls_read(tenor_io_calls *calls, tenor_io_calls_row *row, tenor_io_error *error);
/* Raw bytes read so far, and in all (0: unknown). */
TENOR_API void tenor_io_calls_progress(const tenor_io_calls *calls, uint64_t *read, uint64_t *size);

#ifdef __cplusplus
}
#endif
#endif
