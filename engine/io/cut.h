/* cut.h - where a JSON value ends, told by its brackets and quotes alone, piece by piece. */
#ifndef TN_IO_CUT_H
#define TN_IO_CUT_H

#include "io/json.h"
#include "io/window.h"

/* All zero at the beginning of a value, which is no blank. */
typedef struct tn_cut {
    unsigned char objects[TN_JSON_DEPTH_MAX / 8 + 1];
    unsigned depth; /* beyond the limit only counted */
    bool begun, in_string, escape, scalar, cr;
    char last; /* byte that means something, outside of strings */
    bool line_start; /* only blanks were passed since a line's beginning: so many */
    size_t blanks;
    /* it cannot end well: a bracket that cannot stand there, something that cannot stand behind one, or a line end in a string (then in_string holds) */
    bool broken;
    bool placed; /* that bracket begins a line, and is not taken: perhaps it is another value's, or what stands around */
} tn_cut;

/* A splitter for tn_window_take; state is a tn_cut. */
tn_window_scan tn_cut_value(void *state, const char *p, size_t n, bool last);
/* Behind a broken value that was just taken: true where the window stands at the beginning of a line, or goes back there. */
bool tn_cut_at_line(const tn_cut *cut, tn_window *window);

#endif
