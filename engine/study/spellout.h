/* spellout.h - a phrase written out as every sequence of words that it stands for. */
#ifndef TN_STUDY_SPELLOUT_H
#define TN_STUDY_SPELLOUT_H

#include "base/arena.h"
#include "lexicon/ast.h"

#define TN_SPELLOUT_MOST 1000 /* sequences of one entry */

typedef struct tn_spellout {
    tn_arena *arena;
    bool globs;       /* any word may be written as *; else only a last word may end in one */
    bool stems;       /* plain words of the phrase match by their stem */
    tn_str *terms;    /* in the arena */
    size_t count;
    const char *why;  /* NULL, or why the phrase, or a part of it, cannot be written so (lives for ever) */
    bool partly;      /* only some of its alternatives can */
    bool stemmed;     /* a word stands for its stem, of which only the word itself is written */
    bool no_memory;
} tn_spellout;

/* count is 0 where the phrase cannot be written out. */
void tn_spellout_run(tn_spellout *s, tn_arena *arena, const tn_node *pattern, bool globs, bool stems);

#endif
