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
    /* it cannot end well: a bracket of the wrong kind, or a line end in a string (then in_string holds) */
    bool broken;
} tn_cut;

/* A splitter for tn_window_take; state is a tn_cut. */
tn_window_scan tn_cut_value(void *state, const char *p, size_t n, bool last);

#endif
