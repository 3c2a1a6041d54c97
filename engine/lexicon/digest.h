/* digest.h - what a score depends on, as a hash: one for each dimension and one of the whole lexicon. */
#ifndef TN_LEXICON_DIGEST_H
#define TN_LEXICON_DIGEST_H

#include "lexicon/builder.h"

/* Hash the tables of a builder (entries sorted by id, complete but for digests). hex: 64 digits a dimension. Comments, tests,
 * notes, order and layout do not count; files and lines do not, either. False: no memory. */
bool tn_digest_dimension(const tn_builder *b, int32_t dimension, char hex[65]);
void tn_digest_whole(const tn_builder *b, char hex[65]);

#endif
