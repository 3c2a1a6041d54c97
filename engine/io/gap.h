/* gap.h - what stands between JSON values: blanks, commas, and where lines begin. */
#ifndef TN_IO_GAP_H
#define TN_IO_GAP_H

#include <stdint.h>

#include "io/window.h"

/* Where the window stands in its line. */
typedef struct tn_gap {
    bool line_start; /* only blanks were passed since the line's beginning: so many */
    size_t blanks;
} tn_gap;

/* More blanks before a value are no layout that would help to find the next. */
#define TN_GAP_INDENT_MAX 256

/* Step over blanks (and commas, where they count as such) to the next byte that means something; *c is 0 at the end. */
tenor_status tn_gap_skip(tn_window *window, tn_gap *gap, bool commas, char *c, tenor_io_error *error);

/* As many blanks as there are. */
#define TN_GAP_ANY SIZE_MAX

/* On to the next line that begins with so many blanks and then one of the bytes of `wanted`, which follow the gap then; the
 * line at hand counts only where the window stands at its beginning (fresh). *c is that byte, 0 where there is no such line:
 * the window then stands at the end. */
tenor_status tn_gap_find_line(tn_window *window, tn_gap *gap, bool fresh, size_t indent, const char *wanted, char *c,
                              tenor_io_error *error);

#endif
