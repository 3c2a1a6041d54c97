/* relayout.h - a file that was read, laid out and held to what it said. */
#ifndef TN_STUDY_RELAYOUT_H
#define TN_STUDY_RELAYOUT_H

#include "base/buf.h"
#include "lexicon/source.h"

/* out becomes the file in its one layout. False: no layout keeps what it says (or no memory: *no_memory). ast holds all files
 * that the file was read with, without errors. */
bool tn_relayout_file(const tn_mem *mem, const tn_ast *ast, uint32_t file, bool ids, tn_buf *out, bool *no_memory);
/* Read the files of ast once more, with this text in place of that of `file`. Free the set in either case. False: no memory. */
bool tn_relayout_read(tn_source_set *set, const tn_mem *mem, const tn_ast *ast, uint32_t file, tn_str text);

#endif
