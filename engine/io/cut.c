/* cut.c - where a JSON value ends, told by its brackets and quotes alone. */
#include "io/cut.h"

#include <string.h>

#include "io/wide.h"

static void set_kind(tn_cut *cut, bool object)
{
    if (cut->depth > TN_JSON_DEPTH_MAX)
        return;
    unsigned char bit = (unsigned char)(1u << (cut->depth % 8));
    if (object)
        cut->objects[cut->depth / 8] |= bit;
    else
        cut->objects[cut->depth / 8] &= (unsigned char)~bit;
}

static bool closes(const tn_cut *cut, char c)
{
    if (cut->depth > TN_JSON_DEPTH_MAX)
        return true;
    bool object = cut->objects[cut->depth / 8] >> (cut->depth % 8) & 1;
    return object == (c == '}');
}

/* A bracket that opens can stand in an object only behind a colon: else something before it was not closed. */
static bool misplaced(const tn_cut *cut, char c)
{
    if (c == '}' || c == ']')
        return !closes(cut, c);
    return cut->depth && cut->depth <= TN_JSON_DEPTH_MAX && cut->last != ':' &&
           (cut->objects[cut->depth / 8] >> (cut->depth % 8) & 1);
}

/* What may stand behind "[", beside strings and brackets. */
static bool begins_scalar(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || (c >= 'a' && c <= 'z') || c == 'N' || c == 'I';
}

/* Take one byte; true: the value ends with it. */
static inline bool step(tn_cut *cut, char c)
{
    if (cut->in_string) {
        if (c == '\n' || c == '\r') { /* never within a string: its end is missing */
            cut->broken = true;
            return true;
        }
        if (cut->escape)
            cut->escape = false;
        else if (c == '\\')
            cut->escape = true;
        else if (c == '"')
            cut->in_string = false;
        return !cut->in_string && cut->depth == 0;
    }
    switch (c) {
    case '"':
        cut->in_string = true;
        cut->last = c;
        cut->line_start = false;
        return false;
    case '{':
    case '[':
        if (misplaced(cut, c)) {
            cut->broken = true;
            cut->placed = cut->line_start;
            return true;
        }
        cut->last = c;
        cut->line_start = false;
        cut->depth += cut->depth < UINT32_MAX;
        set_kind(cut, c == '{');
        return false;
    case '}':
    case ']':
        cut->broken = misplaced(cut, c);
        cut->placed = cut->broken && cut->line_start;
        cut->last = c;
        cut->line_start = false;
        cut->depth--;
        return cut->broken || cut->depth == 0;
    case '\n':
    case '\r':
        cut->line_start = true;
        cut->blanks = 0;
        return false;
    case ' ':
    case '\t': cut->blanks++; return false;
    default:
        cut->broken = cut->last == '{' || (cut->last == '[' && !begins_scalar(c));
        cut->last = c;
        cut->line_start = false;
        return cut->broken;
    }
}

/* A scalar at the top ends before the byte that is no part of it. */
static bool ends_scalar(char c)
{
    return strchr(" \t\r\n,]}[{\"", c) != NULL && c != 0;
}

/* Bytes of a string from p on that mean nothing here: neither quote nor backslash nor control. */
static size_t plain(const char *p, size_t n)
{
    size_t i = 0;
    for (; n - i >= 16; i += 16) {
        uint64_t special = tn_wide_special16(p + i);
        if (special)
            return i + (size_t)__builtin_ctzll(special);
    }
    return i;
}

tn_window_scan tn_cut_value(void *state, const char *p, size_t n, bool last)
{
    tn_cut *cut = state;
    tn_window_scan result = {n, 0, 0, false};
    (void)last;
    for (size_t i = 0; i < n && !result.done; i++) {
        if (!cut->begun) {
            cut->begun = true;
            cut->scalar = p[i] != '{' && p[i] != '[' && p[i] != '"';
        } else if (cut->scalar && ends_scalar(p[i])) {
            result.used = i;
            result.done = true;
            break;
        }
        if (cut->in_string && !cut->escape) {
            i += plain(p + i, n - i);
            if (i == n)
                break;
        }
        if (!cut->scalar && step(cut, p[i])) {
            result.used = i + !cut->placed;
            result.done = true;
        }
    }
    result.lines = tn_window_lines(p, result.used, &cut->cr);
    return result;
}

bool tn_cut_at_line(const tn_cut *cut, tn_window *window)
{
    if (cut->placed) /* a CR that nothing came behind is not counted yet */
        tn_window_rewind(window, cut->blanks, window->line + (cut->cr && !cut->blanks));
    return cut->placed || cut->in_string;
}
