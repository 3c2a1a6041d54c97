/* format_json.c - whole JSON documents: an array of utterances or calls, or objects one after the
 * other, laid out over lines as they please. Elements are cut out and read one by one, so an array
 * of any size needs the memory of one element. Commas between elements are not insisted on; within
 * an element JSON is strict. */
#include <string.h>

#include "io/fault.h"
#include "io/format.h"
#include "io/objects.h"

#define INDENT_MAX \
    256 /* more blanks before an element are no layout that would help to find the next */

typedef struct tn_document {
    tn_objects objects;
    bool in_array;
    /* the last element was broken: look for the line where the next begins */
    bool resync;
    bool fresh; /* it broke at its line's end, so the next line may be that */
    uint64_t array_line, array_offset;
    bool indent_known; /* elements begin lines of their own, behind this many blanks */
    size_t indent;
    bool at_line_start;
    size_t blanks; /* since the line's beginning, if only these */
} tn_document;

/* ---- cutting out one value ------------------------------------------------------------------- */

typedef struct tn_value_scan {
    unsigned char objects[TN_JSON_DEPTH_MAX / 8 + 1];
    unsigned depth; /* beyond the limit only counted */
    bool begun, in_string, escape, scalar, broken, cr;
} tn_value_scan;

static void set_kind(tn_value_scan *scan, bool object)
{
    if (scan->depth > TN_JSON_DEPTH_MAX)
        return;
    unsigned char bit = (unsigned char)(1u << (scan->depth % 8));
    if (object)
        scan->objects[scan->depth / 8] |= bit;
    else
        scan->objects[scan->depth / 8] &= (unsigned char)~bit;
}

static bool closes(const tn_value_scan *scan, char c)
{
    if (scan->depth > TN_JSON_DEPTH_MAX)
        return true;
    bool object = scan->objects[scan->depth / 8] >> (scan->depth % 8) & 1;
    return object == (c == '}');
}

/* Take one byte; true: the value ends with it. */
static bool step(tn_value_scan *scan, char c)
{
    if (scan->in_string) {
        if (c == '\n' || c == '\r') { /* never within a string: its end is missing */
            scan->broken = true;
            return true;
        }
        if (scan->escape)
            scan->escape = false;
        else if (c == '\\')
            scan->escape = true;
        else if (c == '"')
            scan->in_string = false;
        return !scan->in_string && scan->depth == 0;
    }
    switch (c) {
    case '"': scan->in_string = true; return false;
    case '{':
    case '[':
        scan->depth += scan->depth < UINT32_MAX;
        set_kind(scan, c == '{');
        return false;
    case '}':
    case ']':
        scan->broken = !closes(scan, c);
        scan->depth--;
        return scan->broken || scan->depth == 0;
    default: return false;
    }
}

/* A scalar at the top ends before the byte that is no part of it. */
static bool ends_scalar(char c)
{
    return strchr(" \t\r\n,]}[{\"", c) != NULL && c != 0;
}

static tn_window_scan split_value(void *state, const char *p, size_t n, bool last)
{
    tn_value_scan *scan = state;
    tn_window_scan result = {n, 0, 0, false};
    (void)last;
    for (size_t i = 0; i < n && !result.done; i++) {
        if (!scan->begun) {
            scan->begun = true;
            scan->scalar = p[i] != '{' && p[i] != '[' && p[i] != '"';
        } else if (scan->scalar && ends_scalar(p[i])) {
            result.used = i;
            result.done = true;
            break;
        }
        if (!scan->scalar && step(scan, p[i])) {
            result.used = i + 1;
            result.done = true;
        }
    }
    result.lines = tn_window_lines(p, result.used, &scan->cr);
    return result;
}

/* ---- between values -------------------------------------------------------------------------- */

/* Step over blanks (and commas in an array) to the next byte that means something. *c is 0 at the
 * end. */
static tenor_status skip_between(tn_document *document, char *c, tenor_io_error *error)
{
    tn_window *window = &document->objects.reading->window;
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
                document->at_line_start = true;
                document->blanks = 0;
            } else if (byte == ' ' || byte == '\t') {
                document->blanks++;
            } else if (byte == ',' && document->in_array) {
                document->at_line_start = false;
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

/* After a broken element: on to the next line that begins as elements do. */
static tenor_status find_next_element(tn_document *document, tenor_io_error *error)
{
    tn_window *window = &document->objects.reading->window;
    bool fresh = document->fresh; /* the window stands at the beginning of a line */
    document->resync = false;
    for (;;) {
        tenor_status status = tn_window_fill(window, document->indent + 1, error);
        if (status != TENOR_OK)
            return status;
        tn_str ahead = tn_window_ahead(window);
        if (fresh && document->indent_known && ahead.n > document->indent &&
            ahead.p[document->indent] == '{') {
            size_t n = 0;
            while (n < document->indent && (ahead.p[n] == ' ' || ahead.p[n] == '\t'))
                n++;
            if (n == document->indent) {
                document->at_line_start = true;
                document->blanks = 0;
                return TENOR_OK;
            }
        }
        tn_window_record line;
        status = tn_window_take(window, tn_window_split_line, NULL, &line, error);
        if (!line.found)
            document->in_array = false; /* its end went by with the rest */
        if (status != TENOR_OK || !line.found)
            return status;
        fresh = true;
    }
}

/* ---- the format ------------------------------------------------------------------------------ */

static size_t skip_blanks(tn_str head, size_t i)
{
    while (i < head.n && head.p[i] && strchr(" \t\r\n", head.p[i]))
        i++;
    return i;
}

/* What may follow the first bracket. "[00:01:02] Agent: ...", "[SPEAKER_00]: ..." and "{laughs}"
 * begin with one too. */
static bool sniff(const tn_reading *reading, tn_str head)
{
    (void)reading;
    size_t i = skip_blanks(head, 0);
    if (i == head.n || (head.p[i] != '{' && head.p[i] != '['))
        return false;
    const char *follows = head.p[i] == '{' ? "\"}" : "{[]\"";
    i = skip_blanks(head, i + 1);
    return i == head.n || (head.p[i] && strchr(follows, head.p[i]));
}

static tenor_status open_json(void **state, tn_reading *reading, tenor_io_error *error)
{
    tn_document *document = tn_mem_zero(&reading->mem, 1, sizeof *document);
    if (!document)
        return tn_fault_no_memory(error);
    tn_objects_init(&document->objects, reading);
    document->at_line_start = true;
    *state = document;
    return TENOR_OK;
}

static void close_json(void *state)
{
    tn_document *document = state;
    tn_reading *reading = document->objects.reading;
    tn_objects_free(&document->objects);
    tn_mem_free(&reading->mem, document, 1, sizeof *document);
}

/* The value that begins here. */
static tenor_status read_value(tn_document *document, tenor_io_record *record, bool *have,
                               tenor_io_error *error)
{
    tn_reading *reading = document->objects.reading;
    tn_value_scan scan = {0};
    tn_window_record at;
    if (document->at_line_start && !document->indent_known && document->blanks <= INDENT_MAX) {
        document->indent_known = true;
        document->indent = document->blanks;
    }
    document->at_line_start = false;
    bool known;
    tenor_status status = tn_objects_known(&document->objects, false, record, &known, have, error);
    document->fresh = document->resync = false;
    if (status != TENOR_OK || known)
        return status;
    status = tn_window_take(&reading->window, split_value, &scan, &at, error);
    if (status != TENOR_OK)
        return status;
    document->fresh = scan.broken && scan.in_string;
    document->resync = scan.broken;
    if (at.too_long) {
        *have = true;
        tn_reading_record(reading, record, TENOR_IO_REJECT, at.line, at.offset);
        tn_reading_reject(record, TENOR_IO_REASON_TOO_LONG, NULL);
        return TENOR_OK;
    }
    status = tn_objects_begin(&document->objects, &at, record, have);
    if (scan.scalar && record->reason == TENOR_IO_REASON_BAD_JSON)
        document->resync = true;
    return status;
}

/* One array may stand at the top; what the end of it should be is checked at the end of the
 * input. */
static void finish(tn_document *document, tenor_io_record *record)
{
    tn_reading *reading = document->objects.reading;
    tn_reading_record(reading, record, TENOR_IO_END, 0, 0);
    if (document->in_array && reading->stream.damage == TENOR_IO_REASON_NONE) {
        record->line = document->array_line;
        record->offset = document->array_offset;
        tn_reading_reject(record, TENOR_IO_REASON_BAD_JSON,
                          "not JSON: the array that begins here is not closed");
    }
    document->in_array = false;
}

static tenor_status read_json(void *state, tenor_io_record *record, tenor_io_error *error)
{
    tn_document *document = state;
    tn_window *window = &document->objects.reading->window;
    for (;;) {
        bool have;
        char c = 0;
        tenor_status status = tn_objects_next(&document->objects, record, &have);
        if (status == TENOR_OK && !have && document->resync)
            status = find_next_element(document, error);
        if (status == TENOR_OK && !have)
            status = skip_between(document, &c, error);
        if (status != TENOR_OK || have)
            return status;
        if (!tn_window_ahead(window).n) {
            finish(document, record);
            return TENOR_OK;
        }
        if (c == '[' && !document->in_array) {
            document->in_array = true;
            document->array_line = window->line;
            document->array_offset = window->offset;
            document->at_line_start = false;
            tn_window_skip(window, 1, 0);
            continue;
        }
        if (c == ']' && document->in_array) {
            document->in_array = false;
            document->at_line_start = false;
            tn_window_skip(window, 1, 0);
            continue;
        }
        status = read_value(document, record, &have, error);
        if (status != TENOR_OK || have)
            return status;
    }
}

const tn_format tn_format_json = {"json", sniff, open_json, read_json, close_json, false};
