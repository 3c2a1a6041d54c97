/* samples.h - sentences that a pattern describes, one after the other: every way through its choices, as far as there are few, then
 * some at random. */
#ifndef TN_STUDY_SAMPLES_H
#define TN_STUDY_SAMPLES_H

#include "base/buf.h"
#include "lexicon/ast.h"

#define TN_SAMPLES_CHOICES 64 /* places where there is a choice; behind these the first way is taken */

typedef struct tn_samples {
    const tn_node *pattern;
    bool stem;       /* plain words are stems, too */
    tn_str stem_end, prefix_end; /* written behind stems and prefixes: nothing at first */
    uint32_t chosen[TN_SAMPLES_CHOICES], ways[TN_SAMPLES_CHOICES];
    uint32_t depth;  /* choices of the last sentence */
    uint32_t at;     /* the next choice */
    uint32_t given;  /* sentences tried so far */
    uint64_t chance;
    bool over;
} tn_samples;

void tn_samples_init(tn_samples *s, const tn_node *pattern, bool stem);
/* The next sentence in place of what out holds: first what is optional is there. The same pattern gives the same sentences. False:
 * there are no more, or no memory (out->failed). */
bool tn_samples_next(tn_samples *s, tn_buf *out);

#endif
