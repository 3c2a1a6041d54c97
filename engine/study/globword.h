/* globword.h - a term of another program's dictionary, with its wildcards, as a phrase of lexicon files. */
#ifndef TN_STUDY_GLOBWORD_H
#define TN_STUDY_GLOBWORD_H

#include "base/buf.h"

enum {
    TN_GLOBWORD_STAR = 1,  /* * stands for any characters of a word */
    TN_GLOBWORD_MARK = 2,  /* ? for one */
    TN_GLOBWORD_UNDER = 4, /* _ is a blank */
    TN_GLOBWORD_SYMBOL = 8 /* it is a symbol: its capitals stay */
};

/* Whether the term is a symbol such as :-) and no word or words. */
bool tn_globword_symbol(tn_str term, unsigned wildcards);
/* Append the term as a phrase: in small letters, what has a meaning in phrases escaped. NULL, or why it cannot be one (English,
 * lives for ever); what the grammar of phrases refuses is seen when it is read. Memory: see out->failed. */
const char *tn_globword_phrase(tn_buf *out, tn_str term, unsigned wildcards);

#endif
