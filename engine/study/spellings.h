/* spellings.h - British and American spellings of one word. */
#ifndef TN_STUDY_SPELLINGS_H
#define TN_STUDY_SPELLINGS_H

#include "base/buf.h"
#include "base/strmap.h"

typedef struct tn_spellings {
    tn_strmap words; /* of the pairs, British and American by turns, then British ones without a way back */
    tn_strmap roots; /* of all rules */
} tn_spellings;

/* False: no memory. Free it either way. */
bool tn_spellings_init(tn_spellings *s, const tn_mem *mem);
void tn_spellings_free(tn_spellings *s);

/* The other spelling of a folded word, or of a prefix, in place of what out holds. False: it has none that is known, or no memory
 * (out->failed). *american: that it is the American one; *lacks: what a prefix lacks to some word, which may be nothing. */
bool tn_spellings_twin(const tn_spellings *s, tn_str word, bool prefix, tn_buf *out, bool *american, tn_str *lacks);

#endif
