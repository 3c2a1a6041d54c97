/* cuetext.h - what the words of a caption's cue say: who speaks, from where to where, without tags and references. */
#ifndef TN_IO_CUETEXT_H
#define TN_IO_CUETEXT_H

#include "io/reading.h"

/* Words of one speaker. */
typedef struct tn_cuetext_span {
    tn_str speaker; /* as the cue names it; empty: it does not */
    tn_str text;    /* may be empty where a speaker is named */
    bool change;    /* the cue says that another one speaks, but not who: a dash, ">>" */
    const tenor_io_word *words; /* where the cue says when words begin */
    size_t word_count;
} tn_cuetext_span;

/* A time within a cue: what follows begins then. */
typedef struct tn_cuetext_mark {
    size_t at; /* in the text */
    int64_t ms;
} tn_cuetext_mark;

typedef struct tn_cuetext {
    tn_reading *reading; /* borrowed */
    bool names;          /* "Jane Doe: ..." tells who speaks, though that name means no role */
    bool dashes;         /* several lines begin with a dash */
    bool voiced;         /* inside <v>: the speaker is known */
    bool fresh;          /* a speaker may be named here: at the beginning of a line */
    bool change;
    tn_str raw;
    size_t at;
    char *out; /* in the arena, as large as raw; spans point here */
    size_t size, begin, line; /* of out: bytes, where the span and the line begin */
    tn_str speaker;
    int64_t start_ms, end_ms, shift_ms;
    tn_cuetext_mark *marks; /* kept from cue to cue */
    size_t mark_count, mark_capacity;
} tn_cuetext;

/* A zeroed tn_cuetext with its reading is ready for use. */
void tn_cuetext_free(tn_cuetext *cue);
/* raw: the lines of one cue, clean, each ended by LF; it must live as long as the spans. shift_ms is added to the times
 * in it. False: no memory. */
bool tn_cuetext_open(tn_cuetext *cue, tn_str raw, int64_t start_ms, int64_t end_ms, int64_t shift_ms, tn_arena *arena);
/* The next span; *found is false behind the last. False: no memory. */
bool tn_cuetext_next(tn_cuetext *cue, tn_arena *arena, tn_cuetext_span *span, bool *found);

/* [hours:]minutes:seconds[(.|,)fraction] at the beginning of s: the bytes it takes, or 0. */
size_t tn_cuetext_time(tn_str s, int64_t *ms);
#endif
