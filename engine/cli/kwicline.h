/* kwicline.h - lines of a concordance: kept, ordered and printed. */
#ifndef TN_CLI_KWICLINE_H
#define TN_CLI_KWICLINE_H

#include <stdbool.h>
#include <stdio.h>

#include "tenor.h"

#include "cli/keep.h"

typedef struct tn_kwicline {
    tenor_str text; /* of the turn, as it may be shown */
    uint32_t begin, end;
    tenor_str call_id, id; /* id: of the entry */
    uint64_t utterance;
    tenor_role role;
    const char *outcome; /* "won"; lives for ever */
    int64_t points;
    bool known;    /* there is a score */
    int32_t score; /* of the utterance, in the dimension of the hit */
} tn_kwicline;

typedef enum tn_kwicline_order { TN_KWICLINE_INPUT, TN_KWICLINE_LEFT, TN_KWICLINE_RIGHT, TN_KWICLINE_SCORE } tn_kwicline_order;
typedef enum tn_kwicline_form { TN_KWICLINE_TEXT, TN_KWICLINE_TSV, TN_KWICLINE_JSON } tn_kwicline_form;

typedef struct tn_kwiclines {
    tn_kwicline *lines;
    size_t count, capacity;
    tn_keep keep;
} tn_kwiclines;

/* A copy of the line, with its texts; false: no memory. */
bool tn_kwicline_keep(tn_kwiclines *lines, const tn_kwicline *line);
void tn_kwicline_free(tn_kwiclines *lines);
/* Lines of equal rank stay in the order of the input. */
void tn_kwicline_sort(tn_kwiclines *lines, tn_kwicline_order order);

void tn_kwicline_header(FILE *file, tn_kwicline_form form);
/* Of text: context is columns on each side of the hit, width the columns that no line goes beyond, 0: any number. */
void tn_kwicline_print(FILE *file, tn_kwicline_form form, bool colour, size_t context, size_t width, const tn_kwicline *line);

#endif
