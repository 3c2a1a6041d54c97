/* origin.h - which sources a lexicon was compiled of, as a number: their bytes in their order and layers. */
#ifndef TN_LEXICON_ORIGIN_H
#define TN_LEXICON_ORIGIN_H

#include "lexicon/ast.h"

#define TN_ORIGIN_SIZE 32

/* Of sources that were read (tn_files_read): the same only where this version of tenor would compile the same lexicon of them.
 * Names do not count. */
void tn_origin_of(const tn_ast *ast, unsigned char origin[TN_ORIGIN_SIZE]);

#endif
