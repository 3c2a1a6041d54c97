/* dutylayout.h - duties of a lexicon file in their one layout, line by line, and whether two readings have the same duties. */
#ifndef TN_STUDY_DUTYLAYOUT_H
#define TN_STUDY_DUTYLAYOUT_H

#include "base/buf.h"
#include "lexicon/ast.h"

/* Where a line of a duty stands: the duty's own, or in the conversation of a test. Begins as zero with every duty. */
typedef struct tn_dutylayout {
    bool test;
    size_t indent; /* of the line that began the test */
} tn_dutylayout;

/* Append a line "@duty …", trimmed; no line end, as below. */
void tn_dutylayout_head(tn_buf *out, tn_str body);
/* Append a line of a duty that was read without errors: neither blank nor a comment. */
void tn_dutylayout_line(tn_dutylayout *at, tn_buf *out, tn_str line);
/* Whether the duties of two files say the same, in the same order, wherever they stand. */
bool tn_dutylayout_same(const tn_ast *a, uint32_t file_a, const tn_ast *b, uint32_t file_b);

#endif
