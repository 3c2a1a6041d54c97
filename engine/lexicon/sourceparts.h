/* sourceparts.h - lexicon files read in parts, side by side. */
#ifndef TN_LEXICON_SOURCEPARTS_H
#define TN_LEXICON_SOURCEPARTS_H

#include "lexicon/source.h"

/* What no file has been read into. */
void tn_sourceparts_init(tn_ast *ast, tn_arena *arena);
/* The entries of all files by the set's crew, as tn_syntax_files leaves them. False: there are findings, or there was no memory for
 * it; the set is as it was, and whoever reads the files one after the other has both right. */
bool tn_sourceparts_read(tn_source_set *set);

#endif
