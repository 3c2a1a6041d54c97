/* wording.h - the words of one turn with their times: a text made of words, or words found in a text. */
#ifndef TN_IO_WORDING_H
#define TN_IO_WORDING_H

#include "base/buf.h"
#include "tenor_io.h"

/* What a source says of a word. */
typedef struct tn_wording_times {
    int64_t start_ms, end_ms; /* TENOR_NO_TIME where unknown */
    uint16_t confidence;      /* as of tenor_io_word */
} tn_wording_times;

typedef struct tn_wording {
    tn_buf text; /* where it is made of words */
    tenor_io_word *words;
    size_t count, capacity, at; /* at: words of a given text are sought from here */
    const tn_mem *mem;          /* borrowed */
    bool failed;                /* no memory */
} tn_wording;

void tn_wording_init(tn_wording *wording, const tn_mem *mem);
void tn_wording_free(tn_wording *wording);
void tn_wording_clear(tn_wording *wording);
/* Append a word to the text that is made, behind a blank; punctuation stands without one and is no word. */
void tn_wording_add(tn_wording *wording, tn_str word, const tn_wording_times *times);
void tn_wording_add_mark(tn_wording *wording, tn_str mark);
/* The next word of a text, which was given otherwise; what is spelled differently there has no times. */
void tn_wording_find(tn_wording *wording, tn_str text, tn_str word, const tn_wording_times *times);

#endif
