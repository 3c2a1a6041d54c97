/* sheetlex.h - a table of rows back to the text of a lexicon file, each byte of which knows its cell. */
#ifndef TN_STUDY_SHEETLEX_H
#define TN_STUDY_SHEETLEX_H

#include "base/arena.h"
#include "lexicon/diag.h"

/* A piece of a line of the text that came from a cell. */
typedef struct tn_sheetlex_span {
    uint32_t begin, size; /* bytes of the line */
    uint32_t skip;        /* of these, what stands in front of the cell's own text */
    uint32_t column;      /* from 1 */
    tn_str name;          /* of the column */
    tn_str cell;          /* the cell's text, or the one line of it */
} tn_sheetlex_span;

typedef struct tn_sheetlex_line {
    uint32_t row; /* of the table, from 1, its header included */
    uint32_t span_count;
    tn_sheetlex_span *spans;
    tn_str phrase; /* where the line must be an entry that is written so; else p is NULL */
} tn_sheetlex_line;

typedef struct tn_sheetlex_finding {
    uint32_t row, column; /* 0: the row as a whole */
    uint32_t begin, end;  /* bytes of text */
    const char *code;
    tn_str text, message, help;
} tn_sheetlex_finding;

typedef struct tn_sheetlex {
    tn_arena *arena; /* borrowed; holds all of it */
    tn_str text;     /* of the lexicon file */
    tn_sheetlex_line *lines;
    size_t line_count;
    tn_sheetlex_finding *findings;
    size_t finding_count, finding_room;
    bool no_memory;
} tn_sheetlex;

/* Whether text begins with the header row of such a table. */
bool tn_sheetlex_is(tn_str text);
/* Read a table (UTF-8, without a byte-order mark). What cannot be taken is among the findings. False: no memory. */
bool tn_sheetlex_read(tn_sheetlex *sheet, tn_arena *arena, tn_str table);
/* Add what the reading of the text, as file `file` of ast, found: errors at their cells, and rows that are no entries. */
bool tn_sheetlex_judge(tn_sheetlex *sheet, const tn_ast *ast, const tn_diags *diags, uint32_t file);
/* Hand out the findings by row and column. */
bool tn_sheetlex_emit(tn_sheetlex *sheet, tn_str name, void (*callback)(void *context, const tenor_diagnostic *diagnostic),
                      void *context);

#endif
