/* lexlayout.h - a lexicon file in its one layout: what it says, its comments and its order stay as they are. */
#ifndef TN_STUDY_LEXLAYOUT_H
#define TN_STUDY_LEXLAYOUT_H

#include "base/buf.h"
#include "lexicon/diag.h"

typedef struct tn_lexlayout_options {
    bool ids;     /* write out the id of every entry that has a phrase and no id= */
    bool careful; /* of blanks in phrases only make many one: brackets may be parts of emoticons */
} tn_lexlayout_options;

/* Append the file to out. ast has been read without errors and holds the file's entries. False: no memory. */
bool tn_lexlayout_write(tn_buf *out, const tn_ast *ast, uint32_t file, const tn_lexlayout_options *options);

/* ---- attributes in their order: the weight first, what an entry is called last ---- */

enum tn_attr tn_lexlayout_attr(size_t i); /* i < TN_ATTR_COUNT */
tn_str tn_lexlayout_attr_name(enum tn_attr a);
/* Where it may stand, as in TN_ATTRS: "ce". */
const char *tn_lexlayout_attr_where(enum tn_attr a);
/* Whether it is a number with decimals. */
bool tn_lexlayout_attr_decimal(enum tn_attr a);
/* Append its value as it is laid out. */
void tn_lexlayout_value(tn_buf *out, const tn_attrs *attrs, enum tn_attr a);

/* Whether two readings of a file say the same: entries with all that belongs to them, and duties, in order. */
bool tn_lexlayout_same(const tn_ast *a, uint32_t file_a, const tn_ast *b, uint32_t file_b, bool ids_given);

#endif
