/* sequence.c - the values at the top of a JSON input. One array may stand there; what the end of it should be is checked at
 * the end of the input. */
#include "io/sequence.h"

void tn_sequence_init(tn_sequence *sequence, tn_window *window)
{
    *sequence = (tn_sequence){.window = window, .gap = {.line_start = true}};
}

/* After a broken value: on to the next line that begins as values do. */
static tenor_status find_next(tn_sequence *sequence, tenor_io_error *error)
{
    char c;
    sequence->resync = false;
    size_t indent = sequence->indent_known ? sequence->indent : TN_GAP_ANY;
    tenor_status status = tn_gap_find_line(sequence->window, &sequence->gap, sequence->fresh, indent, "{", &c, error);
    if (status == TENOR_OK && !c)
        sequence->in_array = false; /* its end went by with the rest */
    return status;
}

tenor_status tn_sequence_next(tn_sequence *sequence, char *c, tenor_io_error *error)
{
    tn_window *window = sequence->window;
    for (;;) {
        tenor_status status = sequence->resync ? find_next(sequence, error) : TENOR_OK;
        if (status == TENOR_OK)
            status = tn_gap_skip(window, &sequence->gap, sequence->in_array, c, error);
        if (status != TENOR_OK)
            return status;
        if (*c == '[' && !sequence->in_array) {
            sequence->in_array = true;
            sequence->array_line = window->line;
            sequence->array_offset = window->offset;
        } else if (*c == ']' && sequence->in_array) {
            sequence->in_array = false;
        } else {
            return TENOR_OK;
        }
        sequence->gap.line_start = false;
        tn_window_skip(window, 1, 0);
    }
}

void tn_sequence_begin(tn_sequence *sequence, char c)
{
    const tn_gap *gap = &sequence->gap;
    if (c == '{' && gap->line_start && !sequence->indent_known && gap->blanks <= TN_GAP_INDENT_MAX) {
        sequence->indent_known = true;
        sequence->indent = gap->blanks;
    }
    sequence->gap.line_start = false;
    sequence->fresh = sequence->resync = false;
}

void tn_sequence_end(tn_sequence *sequence, const tn_cut *cut)
{
    sequence->fresh = cut->broken && tn_cut_at_line(cut, sequence->window);
    sequence->resync = cut->broken;
}

void tn_sequence_finish(tn_sequence *sequence, const tn_reading *reading, tenor_io_record *record)
{
    tn_reading_record(reading, record, TENOR_IO_END, 0, 0);
    if (sequence->in_array && reading->stream.damage == TENOR_IO_REASON_NONE) {
        record->line = sequence->array_line;
        record->offset = sequence->array_offset;
        tn_reading_reject(record, TENOR_IO_REASON_BAD_JSON, "not JSON: the array that begins here is not closed");
    }
    sequence->in_array = false;
}
