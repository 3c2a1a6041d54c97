/* sheetcell.h - tables as spreadsheets read and write them: cells by RFC 4180, and what keeps a spreadsheet from taking words
 * for formulas, dates or numbers. */
#ifndef TN_STUDY_SHEETCELL_H
#define TN_STUDY_SHEETCELL_H

#include "base/arena.h"
#include "base/buf.h"

typedef struct tn_sheetcell {
    tn_str text;   /* without its quotes */
    uint32_t line; /* of the file, from 1, where it begins */
} tn_sheetcell;

typedef struct tn_sheetcell_reader {
    tn_str text; /* what is left */
    char separator;
    uint32_t line; /* of the next record */
    tn_arena *arena;
    tn_sheetcell *cells; /* of the record that was read last, until the next; their texts live as long as arena and text */
    size_t count, room;
    const char *fault; /* what is wrong with the cell behind the last one; NULL: nothing */
    bool no_memory;
} tn_sheetcell_reader;

/* Text without a byte-order mark. The separator is the one (tab, semicolon or comma) that cuts the first line into most cells. */
void tn_sheetcell_open(tn_sheetcell_reader *reader, tn_arena *arena, tn_str text);
/* The next record. False: the end, no memory, or a fault. */
bool tn_sheetcell_next(tn_sheetcell_reader *reader);

/* Append a cell, in quotes where it needs them. */
void tn_sheetcell_put(tn_buf *out, tn_str text, char separator);

/* Whether a spreadsheet would take this for something else than words; `lines`: also where nothing stands, since an empty line
 * of a cell could not be told from none. */
bool tn_sheetcell_risky(tn_str text, bool lines);
/* Append text with a ' before it where it is risky; and what such a cell says. */
void tn_sheetcell_guard(tn_buf *out, tn_str text, bool lines);
tn_str tn_sheetcell_bare(tn_str cell, bool lines);

#endif
