/* utterance.h - utterances through all stages: text, matches, overlaps, shifters, points. */
#ifndef TN_SCORE_UTTERANCE_H
#define TN_SCORE_UTTERANCE_H

#include "lexicon/cutter.h"
#include "lexicon/resolve.h"
#include "score/combine.h"
#include "score/recall.h"

/* Scratch of all stages for one image; reused, so a warmed one allocates nothing. It is filled in place and not moved. */
typedef struct tn_utterance {
    const tn_image *image;
    const tn_mem *mem;
    tn_cutter cutter;
    tn_scan scan;
    tn_track track; /* of the utterance scored last */
    tn_matcher *matcher;
    bool every_match; /* set by who asks for the list of matches, too: see match.h */
    tn_resolver resolver;
    tn_scope scope;
    tn_combine combine;
    tn_recall recall; /* remembers nothing unless it is told to */
    struct tn_utterance_pending *pending; /* of a batch, what is not remembered */
} tn_utterance;

bool tn_utterance_init(tn_utterance *u, const tn_image *image, const tn_mem *mem);
void tn_utterance_free(tn_utterance *u);
/* Remember scores of texts, in about `size` bytes; 0: none. What was remembered is forgotten. False: no memory, nothing is remembered. */
bool tn_utterance_remember(tn_utterance *u, size_t size);
/* Score utterances; what scores point to lives in arena. draft: the draft entry that takes part, or TN_IMAGE_NONE.
 * False: no memory. A text over TENOR_TEXT_MAX gives a score with that status. */
bool tn_utterance_score(tn_utterance *u, const tenor_utterance *utterances, size_t count, uint32_t draft, tn_arena *arena,
                        tenor_score *scores);

#endif
