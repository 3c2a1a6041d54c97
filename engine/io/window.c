/* window.c - a stream cut into records of bounded size. */
#include "io/window.h"

#include <string.h>

#include "io/fault.h"

#define CHUNK ((size_t)64 << 10) /* asked of the stream at a time */
#define ROOM   \
    ((size_t)4 \
     << 10) /* less room than this is worth no call: most files are smaller than a chunk */

void tn_window_init(tn_window *window, tn_stream *stream, const tn_mem *mem, size_t max)
{
    *window = (tn_window){.stream = stream, .mem = mem, .line = 1, .max = max};
}

void tn_window_view(tn_window *window, tn_str bytes, uint64_t line, uint64_t offset, size_t max)
{
    *window = (tn_window){.data = (char *)(uintptr_t)bytes.p,
                          .end = bytes.n,
                          .ended = true,
                          .offset = offset,
                          .line = line,
                          .max = max};
}

void tn_window_free(tn_window *window)
{
    tn_mem_free(window->mem, window->data, window->capacity, 1);
    window->data = NULL;
    window->capacity = 0;
}

/* Room behind the unread bytes: move them to the front first, and grow only when that
 * is not enough. */
static tenor_status make_room(tn_window *window, tenor_io_error *error)
{
    if (window->capacity - window->end >= ROOM + TN_WINDOW_PAD)
        return TENOR_OK;
    size_t unread = window->end - window->begin;
    if (window->begin) {
        memmove(window->data, window->data + window->begin, unread);
        window->begin = 0;
        window->end = unread;
    }
    void *data = window->data;
    if (unread > SIZE_MAX - CHUNK - TN_WINDOW_PAD ||
        !tn_mem_reserve(window->mem, &data, &window->capacity, unread + CHUNK + TN_WINDOW_PAD, 1))
        return tn_fault_no_memory(error);
    window->data = data;
    return TENOR_OK;
}

#define MARK                                                                            \
    "\xEF\xBB\xBF" /* some programs put it in front of UTF-8; it is no part of the text \
                    */
#define MARK_SIZE 3

/* What is at hand may be the beginning of a mark, or one. */
static bool begins_as_mark(const tn_window *window)
{
    size_t n = window->end - window->begin;
    return n && memcmp(window->data + window->begin, MARK, n < MARK_SIZE ? n : MARK_SIZE) == 0;
}

tenor_status tn_window_fill(tn_window *window, size_t want, tenor_io_error *error)
{
    bool first = window->offset == 0;
    while (!window->ended) {
        size_t have = window->end - window->begin;
        if (have >= want && !(first && have < MARK_SIZE && begins_as_mark(window)))
            break;
        tenor_status status = make_room(window, error);
        if (status != TENOR_OK)
            return status;
        size_t got;
        status = tn_stream_read(window->stream, window->data + window->end,
                                window->capacity - window->end - TN_WINDOW_PAD, &got, error);
        if (status != TENOR_OK)
            return status;
        window->ended = got == 0;
        window->end += got;
        memset(window->data + window->end, 0, TN_WINDOW_PAD);
    }
    if (!first || window->end - window->begin < MARK_SIZE || !begins_as_mark(window))
        return TENOR_OK;
    tn_window_skip(window, MARK_SIZE, 0);
    return tn_window_fill(window, want, error); /* once: this is no longer the beginning */
}

void tn_window_skip(tn_window *window, size_t n, uint64_t lines)
{
    window->begin += n;
    window->offset += n;
    window->line += lines;
}

void tn_window_rewind(tn_window *window, size_t n, uint64_t line)
{
    window->begin -= n;
    window->offset -= n;
    window->line = line;
}

tenor_status tn_window_take(tn_window *window, tn_window_split split, void *state,
                            tn_window_record *record, tenor_io_error *error)
{
    *record = (tn_window_record){.text = {"", 0}};
    tenor_status status = tn_window_fill(window, 1, error);
    if (status != TENOR_OK || window->begin == window->end)
        return status;
    record->found = true;
    record->line = window->line;
    record->offset = window->offset;
    size_t seen = 0; /* bytes of the record that the splitter has used and that are still at hand */
    uint64_t lines = 0;
    for (;;) {
        size_t n = window->end - window->begin - seen;
        tn_window_scan scan = {0, 0, 0, false};
        if (n)
            scan = split(state, window->data + window->begin + seen, n, window->ended);
        seen += scan.used;
        lines += scan.lines;
        bool done = scan.done || (window->ended && scan.used == n);
        record->cut = !scan.done;
        if (seen - scan.tail > window->max)
            record->too_long = true;
        if (done && !record->too_long)
            record->text = tn_str_of(window->data + window->begin, seen - scan.tail);
        if (done || record->too_long) { /* what is too long is not kept while its end is sought */
            tn_window_skip(window, seen, lines);
            seen = 0;
            lines = 0;
        }
        if (done)
            return TENOR_OK;
        status = tn_window_fill(window, window->end - window->begin + 1, error);
        if (status != TENOR_OK)
            return status;
    }
}

uint64_t tn_window_lines(const char *p, size_t n, bool *cr)
{
    uint64_t lines = 0;
    size_t i = 0;
    if (n && !*cr && !memchr(p, '\r', n)) { /* then it is enough to count the LFs */
        for (const char *lf; i < n && (lf = memchr(p + i, '\n', n - i)); i = (size_t)(lf - p) + 1)
            lines++;
        return lines;
    }
    for (; i < n; i++) {
        lines += p[i] == '\n' || *cr; /* a CRLF counts at its LF, a CR at what follows it */
        *cr = p[i] == '\r';
    }
    return lines;
}

/* The first CR or LF, sought block by block: a file without the one must not be searched to its end
 * for it each time. */
static size_t find_line_end(const char *p, size_t n)
{
    enum { BLOCK = 4096 };
    for (size_t at = 0; at < n; at += BLOCK) {
        size_t size = n - at < BLOCK ? n - at : BLOCK;
        const char *lf = memchr(p + at, '\n', size);
        if (lf)
            size = (size_t)(lf - (p + at));
        const char *cr = memchr(p + at, '\r', size);
        if (cr || lf)
            return (size_t)((cr ? cr : lf) - p);
    }
    return n;
}

tn_window_scan tn_window_split_line(void *state, const char *p, size_t n, bool last)
{
    (void)state;
    tn_window_scan scan = {n, 0, 0, false};
    size_t at = find_line_end(p, n);
    if (at == n)
        return scan;
    if (p[at] == '\r' && at + 1 == n && !last) {
        scan.used = at; /* the next byte may be the LF of a CRLF */
        return scan;
    }
    scan.tail = p[at] == '\r' && at + 1 < n && p[at + 1] == '\n' ? 2 : 1;
    scan.used = at + scan.tail;
    scan.lines = 1;
    scan.done = true;
    return scan;
}
