/* captions.h - what WebVTT and SRT have in common: blocks of lines, cues with times, records made of them. */
#ifndef TN_IO_CAPTIONS_H
#define TN_IO_CAPTIONS_H

#include "base/buf.h"
#include "io/cuetext.h"
#include "io/draft.h"

struct tn_captions;

/* What one of the two has for itself; a call may be NULL. */
typedef struct tn_captions_grammar {
    /* The first line of a block: true where the block is no cue. A line with an arrow behind it begins a cue all the
     * same. */
    bool (*aside)(struct tn_captions *captions, tn_str line);
    /* A further line of such a block. */
    void (*inside)(struct tn_captions *captions, tn_str line);
    bool names_cues;        /* any line may stand before the times, as the name of the cue; else only a number */
    bool blank_before_text; /* a blank line may stand between times and words */
} tn_captions_grammar;

#define TN_CAPTIONS_LANGUAGE 35 /* bytes of a language tag */

typedef enum tn_captions_state {
    TN_CAPTIONS_BETWEEN, /* outside of all blocks */
    TN_CAPTIONS_ASIDE,   /* in a block that is no cue */
    TN_CAPTIONS_LOOSE,   /* in lines that no line of times stands before; the first may be the number of a cue */
    TN_CAPTIONS_CUE      /* behind a line of times */
} tn_captions_state;

typedef struct tn_captions {
    tn_reading *reading; /* borrowed */
    const tn_captions_grammar *grammar;
    tn_captions_state state;
    tn_arena arena;
    tn_draft draft;
    tn_str call_id;

    /* the cue at hand */
    tn_buf lines; /* its words as they stand there, each line ended by LF */
    size_t last_line, line_count;
    bool too_long, bad_times;
    int64_t start_ms, end_ms;
    uint64_t line, offset;

    /* what is still to be given of the cue before */
    bool giving;
    uint32_t replaced;
    const char *complaint; /* a reject comes first; NULL: none */
    tenor_io_reason reason;
    tn_cuetext cuetext;
    int64_t given_start_ms, given_end_ms;
    uint64_t given_line, given_offset;

    tn_buf carried; /* the last speaker, where --carry-speaker asks for it */
    int64_t shift_ms; /* added to times */
    char language[TN_CAPTIONS_LANGUAGE + 1]; /* as the input says; empty: it does not */
    bool ended;

    /* for WebVTT: */
    bool in_header, mapped;
    int64_t base_ms; /* of the first X-TIMESTAMP-MAP */
} tn_captions;

tenor_status tn_captions_open(void **state, tn_reading *reading, const tn_captions_grammar *grammar,
                              tenor_io_error *error);
tenor_status tn_captions_read(void *state, tenor_io_record *record, tenor_io_error *error);
void tn_captions_close(void *state);

/* "00:01.500 --> 00:03.000 align:start": both times. */
bool tn_captions_times(tn_str line, int64_t *start_ms, int64_t *end_ms);
/* The next line of *rest without its end and the blanks around it. */
tn_str tn_captions_line(tn_str *rest);
/* Nothing but digits, at least one. */
bool tn_captions_is_number(tn_str line);

#endif
