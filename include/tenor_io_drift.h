/* tenor_io_drift.h - files of scores in, records of drift out. Part of libtenor-io; the rules of tenor_io.h hold here.
 *
 * C99 and C++11 can include this file.  SPDX-License-Identifier: MIT */
#ifndef TENOR_IO_DRIFT_H
#define TENOR_IO_DRIFT_H

#include "tenor_drift.h"
#include "tenor_io.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A CSV or TSV file with a header, a row a leg: day (2026-11-20), agent_id and score, and where there are such columns
 * call_id, team, queue, topic, channel, reader, asr, dimension, digest. Other columns are ignored. An empty score, "null"
 * and "nan" are unknown. */
typedef struct tenor_io_scores tenor_io_scores;

typedef enum tenor_io_scores_kind {
    TENOR_IO_SCORES_END = 0, /* stays */
    TENOR_IO_SCORES_LEG,
    TENOR_IO_SCORES_REJECT,   /* a row that cannot be used; reading goes on behind it */
    TENOR_IO_SCORES_TRUNCATED /* the input ends too early or is damaged; all that came before was given */
} tenor_io_scores_kind;

/* Views live until the next read. */
typedef struct tenor_io_scores_row {
    tenor_io_scores_kind kind;
    uint64_t line;          /* from 1, of the inflated input */
    tenor_str call_id;      /* empty: unknown */
    tenor_drift_cell names; /* names and day; no sums */
    int32_t score;          /* in units of 1e-4, rounded half to even */
    bool known;
    tenor_str message; /* what is wrong; never holds content of the input */
} tenor_io_scores_row;

/* path "-": standard input. Gzip is known by its first bytes. allocator NULL: malloc. TENOR_IO; TENOR_NO_MEMORY;
 * TENOR_BAD_ARGUMENT: no header, or one without a column that is needed. */
TENOR_API tenor_status tenor_io_scores_open(tenor_io_scores **scores, const char *path, const tenor_allocator *allocator,
                                            tenor_io_error *error);
/* The same on bytes in memory, which must outlive it. */
TENOR_API tenor_status tenor_io_scores_open_memory(tenor_io_scores **scores, tenor_str name, tenor_str bytes,
                                                   const tenor_allocator *allocator, tenor_io_error *error);
/* NULL is allowed. */
TENOR_API void tenor_io_scores_close(tenor_io_scores *scores);
TENOR_API tenor_status tenor_io_scores_read(tenor_io_scores *scores, tenor_io_scores_row *row, tenor_io_error *error);
/* Raw bytes read so far, and in all (0: unknown). */
TENOR_API void tenor_io_scores_progress(const tenor_io_scores *scores, uint64_t *read, uint64_t *size);

/* The same file as output, in CSV: its header, and a row a leg (call_id, names, score and known are read). Text that a spreadsheet
 * would run as a formula gets a ' before it, which tenor_io_scores_read takes off again. TENOR_NO_MEMORY: the buffer is as it
 * was. */
TENOR_API tenor_status tenor_io_write_scores_header(tenor_io_buffer *buffer);
TENOR_API tenor_status tenor_io_write_scores_row(tenor_io_buffer *buffer, const tenor_io_scores_row *row);

/* "2026-11-20" to days since 1970-01-01, and back into text (11 bytes with its NUL; "-" for what has no such date). */
TENOR_API bool tenor_io_day_parse(tenor_str text, int32_t *day);
TENOR_API void tenor_io_day_text(int32_t day, char text[11]);

/* What an event is called, appended to the buffer: KEY/DIMENSION/NIGHT OF THE ALERT/STATE/DIGEST, as in
 * agent:a17/customer.sentiment/2026-10-03/ALERT/5f3a9c01. Bytes that are no printable ASCII, blanks, "/" and "%" in names stand
 * there as %XX. A night that is looked at again gives the same ids. TENOR_NO_MEMORY: the buffer is as it was. */
TENOR_API tenor_status tenor_io_drift_id(tenor_io_buffer *buffer, const tenor_drift_event *event);

/* An event as one line of JSON. TENOR_NO_MEMORY: the buffer is as it was. */
TENOR_API tenor_status tenor_io_write_drift(tenor_io_buffer *buffer, const tenor_drift_event *event);

/* A call that moved the mean of an event. */
typedef struct tenor_io_drift_call {
    tenor_str call_id, agent, queue, topic;
    int32_t day;
    double score;
    double moved; /* what it brought to the mean since the onset, against what the stratum had before */
} tenor_io_drift_call;

typedef struct tenor_io_drift_cloud {
    tenor_str source; /* a URI reference: which centre it is that drifts; empty: "/tenor/drift" */
    const tenor_io_drift_call *calls;
    size_t call_count;
} tenor_io_drift_cloud;

/* The same as one CloudEvent 1.0 in JSON: type is tenor.drift.alert, .cohort, .transient or .cleared, subject the key, time the
 * night, data all of the event with its phrases and the calls that moved it most. TENOR_NO_MEMORY: the buffer is as it
 * was. */
TENOR_API tenor_status tenor_io_write_drift_cloud(tenor_io_buffer *buffer, const tenor_drift_event *event,
                                                  const tenor_io_drift_cloud *cloud);
/* Could this be the source of CloudEvents: a URI reference by its characters, not empty. */
TENOR_API bool tenor_io_drift_source_is_fine(tenor_str source);

#ifdef __cplusplus
}
#endif
#endif
