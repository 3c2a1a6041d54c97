/* format_jsonl.c - JSON Lines: one object a line, an utterance, an event or a whole call. */
#include <string.h>

#include "io/fault.h"
#include "io/format.h"
#include "io/objects.h"
#include "io/quick.h"

/* Bytes before the first line end, sought block by block: bytes without the one kind are not
 * searched to their end for it at each of the other. */
static size_t line_size(tn_str text)
{
    enum { BLOCK = 1024 };
    for (size_t at = 0; at < text.n; at += BLOCK) {
        size_t size = text.n - at < BLOCK ? text.n - at : BLOCK;
        const char *lf = memchr(text.p + at, '\n', size);
        size = lf ? (size_t)(lf - text.p) - at : size;
        const char *cr = memchr(text.p + at, '\r', size);
        if (cr || lf)
            return (size_t)((cr ? cr : lf) - text.p);
    }
    return text.n;
}

static tn_str next_line(tn_str *rest)
{
    size_t n = line_size(*rest);
    tn_str line = tn_str_of(rest->p, n);
    *rest = tn_str_from(*rest, n < rest->n ? n + 1 : n);
    while (line.n && (line.p[0] == ' ' || line.p[0] == '\t'))
        line = tn_str_from(line, 1);
    while (line.n && (line.p[line.n - 1] == ' ' || line.p[line.n - 1] == '\t'))
        line.n--;
    return line;
}

/* "{" alone opens a pretty-printed object, "{}" is a record, "{laughs}" is talk. */
static bool begins_object(tn_str line)
{
    size_t i = 1;
    while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
        i++;
    return line.p[0] == '{' && i < line.n && (line.p[i] == '"' || line.p[i] == '}');
}

/* Most lines are objects from brace to brace, so that one broken line does not hide the others. A
 * first line that is longer than the head counts as whole: pretty-printed JSON has short ones. */
static bool sniff(const tn_reading *reading, tn_str head)
{
    (void)reading;
    size_t lines = 0, objects = 0;
    while (head.n) {
        tn_str line = next_line(&head);
        if (!line.n)
            continue;
        bool begins = begins_object(line), ends = line.p[line.n - 1] == '}';
        if (!head.n && begins && !ends) { /* cut off by the end of the head, or broken */
            objects += lines == 0;
            lines += lines == 0;
            continue;
        }
        lines++;
        objects += begins && ends;
    }
    return objects && objects * 2 >= lines;
}

static tenor_status open_jsonl(void **state, tn_reading *reading, tenor_io_error *error)
{
    tn_objects *objects = tn_mem_alloc(&reading->mem, 1, sizeof *objects);
    if (!objects)
        return tn_fault_no_memory(error);
    tn_objects_init(objects, reading);
    objects->quick = tn_quick_choose();
    *state = objects;
    return TENOR_OK;
}

static void close_jsonl(void *state)
{
    tn_objects *objects = state;
    tn_objects_free(objects);
    tn_mem_free(&objects->reading->mem, objects, 1, sizeof *objects);
}

static bool is_blank(tn_str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] != ' ' && line.p[i] != '\t')
            return false;
    return true;
}

/* A line that is laid out like none before it. */
static __attribute__((noinline)) tenor_status read_line(tn_objects *objects, tenor_io_record *record, bool *have,
                                                        tenor_io_error *error)
{
    tn_reading *reading = objects->reading;
    tn_window_record at;
    tenor_status status = tn_window_take(&reading->window, tn_window_split_line, NULL, &at, error);
    if (status != TENOR_OK)
        return status;
    *have = true;
    tn_reading_record(reading, record, TENOR_IO_END, at.line, at.offset);
    if (!at.found)
        return TENOR_OK;
    if (at.too_long) {
        tn_reading_reject(record, TENOR_IO_REASON_TOO_LONG, NULL);
        return TENOR_OK;
    }
    *have = false;
    return is_blank(at.text) ? TENOR_OK : tn_objects_begin(objects, &at, record, have);
}

static __attribute__((noinline)) tenor_status read_any(tn_objects *objects, tenor_io_record *record,
                                                       tenor_io_error *error)
{
    for (;;) {
        bool have, known;
        tenor_status status = tn_objects_next(objects, record, &have);
        if (status != TENOR_OK || have)
            return status;
        status = tn_objects_known(objects, true, record, &known, &have, error);
        if (status == TENOR_OK && !known)
            status = read_line(objects, record, &have, error);
        if (status != TENOR_OK || have)
            return status;
    }
}

static tenor_status read_jsonl(void *state, tenor_io_record *record, tenor_io_error *error)
{
    tn_objects *objects = state;
    tn_layout_result result = objects->open ? TN_LAYOUT_OTHER : objects->quick(objects, objects->reading, record);
    if (result == TN_LAYOUT_READ)
        return TENOR_OK;
    return result == TN_LAYOUT_NO_MEMORY ? TENOR_NO_MEMORY : read_any(objects, record, error);
}

const tn_format tn_format_jsonl = {sniff, NULL, open_jsonl, read_jsonl, close_jsonl, false};
