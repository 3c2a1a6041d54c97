/* files.h - lexicon sources into memory: texts, files, directories of *.lex. */
#ifndef TN_LEXICON_FILES_H
#define TN_LEXICON_FILES_H

#include "lexicon/diag.h"

/* Read all sources into ast->files (in the arena), each directory in bytewise path order. What cannot be read is reported.
 * False: no memory. */
bool tn_files_read(tn_ast *ast, tn_diags *diags, const tenor_source *sources, size_t count);

#endif
