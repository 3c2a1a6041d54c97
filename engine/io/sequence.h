/* sequence.h - the values at the top of a JSON input: objects one after another, or the elements of one array. */
#ifndef TN_IO_SEQUENCE_H
#define TN_IO_SEQUENCE_H

#include "io/cut.h"
#include "io/gap.h"
#include "io/reading.h"

typedef struct tn_sequence {
    tn_window *window; /* borrowed */
    bool in_array;
    /* the last value was broken: look for the line where the next begins */
    bool resync;
    bool fresh; /* it broke at its line's end, so the next line may be that */
    uint64_t array_line, array_offset;
    bool indent_known; /* values begin lines of their own, behind this many blanks */
    size_t indent;
    tn_gap gap;
} tn_sequence;

void tn_sequence_init(tn_sequence *sequence, tn_window *window);
/* On to the next value, which begins with *c; 0: there is none. Commas in the array are not insisted on. */
tenor_status tn_sequence_next(tn_sequence *sequence, char *c, tenor_io_error *error);
/* The value, which begins with c, is about to be taken. */
void tn_sequence_begin(tn_sequence *sequence, char c);
/* It was taken, and its end told so. */
void tn_sequence_end(tn_sequence *sequence, const tn_cut *cut);
/* At the end: make the record END, or a REJECT where the array was not closed; once. */
void tn_sequence_finish(tn_sequence *sequence, const tn_reading *reading, tenor_io_record *record);

#endif
