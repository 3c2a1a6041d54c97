/* origin.h - which sources a lexicon was compiled of, as a number: their bytes in their order and layers. */
#ifndef TN_LEXICON_ORIGIN_H
#define TN_LEXICON_ORIGIN_H

#include "lexicon/ast.h"

#define TN_ORIGIN_SIZE 32
#define TN_ORIGIN_STEP 32 /* bytes */

/* In the making: file by file, each piece by piece. */
typedef struct tn_origin {
    uint64_t sum[4];
} tn_origin;

void tn_origin_begin(tn_origin *o);
/* Bytes of a file: all pieces but its last one have a multiple of TN_ORIGIN_STEP. */
void tn_origin_add(tn_origin *o, const char *bytes, size_t size);
/* The file whose bytes were added ends: its name, layer and size are asked, not its text. */
void tn_origin_file(tn_origin *o, const tn_file *file);
void tn_origin_end(const tn_origin *o, unsigned char origin[TN_ORIGIN_SIZE]);
/* Of sources that were read (tn_files_read): the same only where this version of tenor would compile the same lexicon of them.
 * Names do not count. Finds edits, no forgery: whoever can write an image can write any origin into it. */
void tn_origin_of(const tn_ast *ast, unsigned char origin[TN_ORIGIN_SIZE]);

#endif
