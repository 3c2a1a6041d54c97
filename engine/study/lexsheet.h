/* lexsheet.h - a lexicon file as a table: a row for each line that is not indented. */
#ifndef TN_STUDY_LEXSHEET_H
#define TN_STUDY_LEXSHEET_H

#include "base/buf.h"
#include "lexicon/ast.h"

/* Columns: the line that stands whole, the category, the phrase, the attributes of entries in their order, and sub-lines. */
enum tn_lexsheet_kind {
    TN_LEXSHEET_LINE,
    TN_LEXSHEET_CATEGORY,
    TN_LEXSHEET_PHRASE,
    TN_LEXSHEET_ATTR,
    TN_LEXSHEET_SUB
};

typedef struct tn_lexsheet_column {
    enum tn_lexsheet_kind kind;
    enum tn_attr attr; /* of ATTR */
    tn_str name;
} tn_lexsheet_column;

#define TN_LEXSHEET_COLUMNS_MOST (TN_ATTR_COUNT + 8)

/* Fill in all columns; how many there are. */
size_t tn_lexsheet_columns(tn_lexsheet_column columns[TN_LEXSHEET_COLUMNS_MOST]);

/* Append the file as a table, tab-separated, with a byte-order mark. ast was read of it without errors. False: no memory. */
bool tn_lexsheet_write(tn_buf *out, const tn_ast *ast, uint32_t file);

#endif
