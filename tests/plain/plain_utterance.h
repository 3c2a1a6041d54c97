/* plain_utterance.h - one utterance through all stages: text, matches, overlaps, shifters, points. */
#ifndef PLAIN_UTTERANCE_H
#define PLAIN_UTTERANCE_H

#include "plain_resolve.h"
#include "plain_combine.h"

/* Scratch of all stages for one image; reused, so a warmed one allocates nothing. */
typedef struct plain_utterance {
    const tn_image *image;
    const tn_mem *mem;
    plain_token_rules rules;
    tn_str *rule_strings;
    plain_text text;
    plain_matcher *matcher;
    plain_resolver resolver;
    plain_scope scope;
    plain_combine combine;
} plain_utterance;

bool plain_utterance_init(plain_utterance *u, const tn_image *image, const tn_mem *mem, bool exhaustive);
void plain_utterance_free(plain_utterance *u);
/* Score one utterance; what *score points to lives in arena. draft: the draft entry that takes part, or TN_IMAGE_NONE.
 * False: no memory. A text over TENOR_TEXT_MAX gives a score with that status. */
bool plain_utterance_score(plain_utterance *u, const tenor_utterance *utterance, uint32_t draft, tn_arena *arena,
                        tenor_score *score);

#endif
