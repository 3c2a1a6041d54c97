/* window.h - a stream cut into records of bounded size: only the record at hand is in memory. */
#ifndef TN_IO_WINDOW_H
#define TN_IO_WINDOW_H

#include "base/buf.h"
#include "io/stream.h"

/* Bytes behind the unread ones that are there and 0, so that a wide look needs no test for the end. */
#define TN_WINDOW_PAD 64

typedef struct tn_window {
    tn_stream *stream; /* borrowed */
    const tn_mem *mem; /* borrowed */
    char *data;
    size_t capacity, begin, end; /* unread bytes: data[begin .. end) */
    bool ended;
    uint64_t offset; /* of data[begin] in the inflated input */
    uint64_t line;   /* on which data[begin] stands, from 1 */
    size_t max;      /* longest record */
} tn_window;

/* What a splitter saw in a piece of a record. */
typedef struct tn_window_scan {
    size_t used;    /* bytes that belong to the record, its end included */
    size_t tail;    /* how many of the last of these end the record and are no part of its text */
    uint64_t lines; /* line ends among the bytes used */
    bool done;      /* the record ends here */
} tn_window_scan;

/* Looks at n > 0 bytes that follow those it has seen of this record (its state remembers what it
 * must); last: the input ends behind them. May leave bytes unused that it can only judge with
 * more. */
typedef tn_window_scan (*tn_window_split)(void *state, const char *p, size_t n, bool last);

typedef struct tn_window_record {
    tn_str text; /* until the next call on the window; empty where too_long */
    uint64_t line, offset;
    bool too_long; /* over max: skipped */
    bool cut;      /* the input ended before the record did */
    bool found;    /* false: nothing more */
} tn_window_record;

void tn_window_init(tn_window *window, tn_stream *stream, const tn_mem *mem, size_t max);
/* A window over bytes in memory, which stay the caller's: a piece of an input that stands at this line and offset. Nothing
 * to free. */
void tn_window_view(tn_window *window, tn_str bytes, uint64_t line, uint64_t offset, size_t max);
void tn_window_free(tn_window *window);
/* Have at least `want` unread bytes at hand, or all that there are. Moves what earlier calls
 * gave. */
tenor_status tn_window_fill(tn_window *window, size_t want, tenor_io_error *error);
static inline tn_str tn_window_ahead(const tn_window *window)
{
    return window->data ? tn_str_of(window->data + window->begin, window->end - window->begin)
                        : tn_str_of("", 0);
}
/* Step over n bytes at hand that hold `lines` line ends. */
void tn_window_skip(tn_window *window, size_t n, uint64_t lines);
/* Go back over the last n bytes skipped or taken, which began on `line`; only before the next fill
 * or take. */
void tn_window_rewind(tn_window *window, size_t n, uint64_t line);
/* The next record by a splitter, whose state stands at a record's beginning. */
tenor_status tn_window_take(tn_window *window, tn_window_split split, void *state,
                            tn_window_record *record, tenor_io_error *error);
/* Line ends (LF, CRLF, CR) in a piece; *cr carries a CR at its end over to the next piece. */
uint64_t tn_window_lines(const char *p, size_t n, bool *cr);
/* A splitter for lines that end in LF, CRLF or CR; it needs no state. */
tn_window_scan tn_window_split_line(void *state, const char *p, size_t n, bool last);

#endif
