/* digest.h - what a score depends on, as a hash: one for each dimension and one of the whole lexicon. */
#ifndef TN_LEXICON_DIGEST_H
#define TN_LEXICON_DIGEST_H

#include "lexicon/builder.h"

/* Hash the tables of a builder (entries sorted by id, complete but for the digests). dimensions: one array of 65 bytes (64 hex
 * digits and a NUL) for each dimension; whole: one. Comments, tests, notes, order, layout, files and lines do not count.
 * False: no memory. Each atom and each entry is hashed once. */
bool tn_digest_run(const tn_builder *b, char (*dimensions)[65], char whole[65]);

#endif
