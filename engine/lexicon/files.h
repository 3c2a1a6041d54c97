/* files.h - lexicon sources into memory: texts, files, directories of *.lex. */
#ifndef TN_LEXICON_FILES_H
#define TN_LEXICON_FILES_H

#include "lexicon/diag.h"
#include "lexicon/origin.h"

/* Read all sources into ast->files (in the arena), each directory in bytewise path order. What cannot be read is reported.
 * False: no memory. */
bool tn_files_read(tn_ast *ast, tn_diags *diags, const tenor_source *sources, size_t count);
/* What tn_origin_of would say of them then, and their names: no text is kept, ast->files have none. */
bool tn_files_origin(tn_ast *ast, tn_diags *diags, const tenor_source *sources, size_t count, unsigned char origin[TN_ORIGIN_SIZE]);

#endif
