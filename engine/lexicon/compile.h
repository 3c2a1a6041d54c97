/* compile.h - entries in force to a compiled image. */
#ifndef TN_LEXICON_COMPILE_H
#define TN_LEXICON_COMPILE_H

#include "lexicon/image.h"
#include "lexicon/layers.h"

/* Sentiment's and the tones' dampening of a raw score: raw / sqrt(raw^2 + alpha). 15 makes sentiment comparable to
 * VADER's compound score (Hutto and Gilbert 2014, whose constant it is); 4 lets one strong phrase reach .7. */
#define TN_ALPHA_SENTIMENT 15
#define TN_ALPHA_TONE 4

/* Compile entries in force and the duties of layers up to `top`, with digests or, for an image that is only tried out, without;
 * findings (phrases with too many states; of duties those of layer `report_from` and above) go to diags. The block comes from
 * diags->arena->mem and is the caller's, the same with any crew. NULL: errors, or no memory (diags->no_memory). */
char *tn_compile_run(const tn_layers *layers, const tn_ast *ast, unsigned top, unsigned report_from, const tn_token_rules *rules,
                     bool digests, const tn_crew *crew, tn_diags *diags, size_t *size);

#endif
