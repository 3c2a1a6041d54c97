/* diarised.h - what the documents of recognisers have in common: speakers that are numbers or names, words with times in a
 * turn's text, and turns made of words where the document has none. */
#ifndef TN_IO_DIARISED_H
#define TN_IO_DIARISED_H

#include "io/talk.h"

/* Where a word says what. */
typedef struct tn_diarised_keys {
    const char *word, *plain; /* as it stands in the text; else without its punctuation, may be NULL */
    const char *start, *end, *confidence;
    tn_stamp_unit unit;
} tn_diarised_keys;

/* A turn in the making; all zero at first. */
typedef struct tn_diarised {
    bool any, sentence; /* a turn is open; its last word ends a sentence */
    tn_str speaker;     /* kept; empty: unknown */
    tn_str channel;     /* stands for a speaker who is unknown, where the format fills it in */
    int64_t start, end;
    uint64_t line, offset;
} tn_diarised;

/* The turn's role, and the person's name where the speaker's says it; a number is "speaker 0". Empty and NULL say nothing. */
tenor_status tn_diarised_speaker(tn_talk *talk, const tn_tree *speaker);
tenor_status tn_diarised_name(tn_talk *talk, tn_str name);
/* Times of the words of a text that is given otherwise. */
tenor_status tn_diarised_words(tn_talk *talk, const tn_tree *words, const tn_diarised_keys *keys, tn_str text);
/* The text without the blanks around it. */
tn_str tn_diarised_trimmed(tn_str text);

/* The next word of a document without turns: those of one speaker up to a pause of more than 2 s are one, where nobody knows
 * who speaks up to the end of a sentence. */
tenor_status tn_diarised_add(tn_talk *talk, tn_diarised *open, const tn_tree *word, const tn_diarised_keys *keys);
/* The turn that is open is complete, if there is one. */
tenor_status tn_diarised_close(tn_talk *talk, tn_diarised *open);

#endif
