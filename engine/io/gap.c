/* gap.c - what stands between JSON values. */
#include "io/gap.h"

#include <string.h>

tenor_status tn_gap_skip(tn_window *window, tn_gap *gap, bool commas, char *c, tenor_io_error *error)
{
    bool cr = false;
    for (;;) {
        tenor_status status = tn_window_fill(window, 1, error);
        if (status != TENOR_OK)
            return status;
        tn_str ahead = tn_window_ahead(window);
        *c = 0;
        if (!ahead.n)
            return TENOR_OK;
        size_t n = 0;
        for (; n < ahead.n; n++) {
            char byte = ahead.p[n];
            if (byte == '\n' || byte == '\r') {
                gap->line_start = true;
                gap->blanks = 0;
            } else if (byte == ' ' || byte == '\t') {
                gap->blanks++;
            } else if (byte == ',' && commas) {
                gap->line_start = false;
            } else {
                break;
            }
        }
        uint64_t lines = tn_window_lines(ahead.p, n, &cr);
        if (n < ahead.n && cr) {
            lines++;
            cr = false;
        }
        bool found = n < ahead.n;
        *c = found ? ahead.p[n] : (char)0;
        tn_window_skip(window, n, lines);
        if (found)
            return TENOR_OK;
    }
}

/* The line at hand begins as wanted. */
static bool begins(tn_str ahead, size_t indent, const char *wanted, char *c)
{
    size_t n = 0;
    while (n < ahead.n && n < indent && (ahead.p[n] == ' ' || ahead.p[n] == '\t'))
        n++;
    *c = n < ahead.n && (n == indent || indent == TN_GAP_ANY) ? ahead.p[n] : (char)0;
    return *c && strchr(wanted, *c);
}

tenor_status tn_gap_find_line(tn_window *window, tn_gap *gap, bool fresh, size_t indent, const char *wanted, char *c,
                              tenor_io_error *error)
{
    for (;;) {
        *c = 0;
        tenor_status status = tn_window_fill(window, indent < TN_GAP_INDENT_MAX ? indent + 1 : TN_GAP_INDENT_MAX, error);
        if (status != TENOR_OK)
            return status;
        tn_str ahead = tn_window_ahead(window);
        if (fresh && begins(ahead, indent, wanted, c)) {
            *gap = (tn_gap){.line_start = true};
            return TENOR_OK;
        }
        *c = 0;
        tn_window_record line;
        status = tn_window_take(window, tn_window_split_line, NULL, &line, error);
        if (status != TENOR_OK || !line.found)
            return status;
        fresh = true;
    }
}
