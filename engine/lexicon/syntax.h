/* syntax.h - lexicon files to entries: lines, directives, sub-lines; every error of every file in one run. */
#ifndef TN_LEXICON_SYNTAX_H
#define TN_LEXICON_SYNTAX_H

#include "lexicon/diag.h"
#include "text/token.h"

#define TN_SYNTAX_VERSION 1                    /* of @lexicon */
#define TN_SYNTAX_FILE_MAX ((size_t)64 << 20) /* bytes of one lexicon file */
#define TN_SYNTAX_LINE_MAX 65535              /* bytes of a line: places fit 16 bits, and no phrase is longer */

/* The emoticons of all files, which stand in ast->files: phrases are read with them. *rules is filled in and lives in the arena. False:
 * no memory. What is wrong is told when the files are read. */
bool tn_syntax_emoticons(tn_ast *ast, tn_diags *diags, tn_token_rules *rules, tn_text *scratch);
/* Add to ast (whose arena holds all of it) the entries of the files from `from` up to `to`. Nothing in a file depends on another
 * one. False: no memory. Errors are in diags. */
bool tn_syntax_files(tn_ast *ast, tn_diags *diags, tn_token_rules *rules, tn_text *scratch, uint32_t from, uint32_t to);

#endif
