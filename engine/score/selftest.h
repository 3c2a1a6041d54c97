/* selftest.h - the yes: and no: lines of lexicon files, run through the whole engine. */
#ifndef TN_SCORE_SELFTEST_H
#define TN_SCORE_SELFTEST_H

#include "lexicon/source.h"

/* Run the tests of entries in files of `layer`, on that layer over those below. Failures become findings T701.
 * *tests counts what ran. TENOR_BAD_LEXICON: the layers do not compile; TENOR_NO_MEMORY. */
tenor_status tn_selftest_run(tn_source_set *set, unsigned layer, const tn_mem *mem, size_t *tests);

#endif
