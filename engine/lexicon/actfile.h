/* actfile.h - reads files of acts: @class and @act lines, and the features and tests indented below an act (lexicons/FORMAT.md). */
#ifndef TN_LEXICON_ACTFILE_H
#define TN_LEXICON_ACTFILE_H

#include "lexicon/diag.h"

/* NAME.acts */
static inline bool tn_actfile_is(tn_str name)
{
    return name.n > 5 && memcmp(name.p + name.n - 5, ".acts", 5) == 0;
}

/* Add the acts of this file to ast, whose arena holds all of them. Acts with errors are left out. What is wrong goes to diags. Linear in
 * the file but for sorting. */
void tn_actfile_read(tn_ast *ast, tn_diags *diags, uint32_t file);

#endif
