/* reweigh.h - other weights in a lexicon file: its numbers change, and nothing else. */
#ifndef TN_STUDY_REWEIGH_H
#define TN_STUDY_REWEIGH_H

#include "base/buf.h"
#include "lexicon/ast.h"
#include "tenor_study.h"

/* Append the file with the changes that are of it to out. ast has been read without errors and holds the file's entries; *done
 * counts the changes that found their entry. False: no memory. */
bool tn_reweigh_write(tn_buf *out, const tn_ast *ast, uint32_t file, const tenor_study_reweighing *changes, size_t count,
                      size_t *done);

#endif
