/* dissect.c - a JSON object gone through in a window: elements and shell. */
#include "io/dissect.h"

#include <string.h>

#define KEY_MAX 256 /* bytes of a key that may be on a path */

/* ---- the shell ------------------------------------------------------------------------------- */

static void put(tn_dissect *dissect, tn_str bytes)
{
    if (dissect->shell)
        tn_buf_str(dissect->shell, bytes);
}

/* Before a member or element is written. */
static void put_comma(tn_dissect *dissect, tn_dissect_frame *frame)
{
    if (frame->some)
        put(dissect, TN_STR(","));
    frame->some = true;
}

/* ---- frames ---------------------------------------------------------------------------------- */

static tn_dissect_frame *top(tn_dissect *dissect)
{
    return &dissect->frames[dissect->depth - 1];
}

static void push(tn_dissect *dissect, const tn_dissect_frame *frame)
{
    dissect->frames[dissect->depth++] = *frame;
    put(dissect, frame->object ? TN_STR("{") : TN_STR("["));
}

static void pop(tn_dissect *dissect)
{
    put(dissect, top(dissect)->object ? TN_STR("}") : TN_STR("]"));
    dissect->depth--;
}

void tn_dissect_begin(tn_dissect *dissect, const tn_dissect_plan *plan, tn_window *window, bool indent_known,
                      size_t indent, tn_buf *shell, size_t shell_max)
{
    tn_dissect_frame frame = {.object = true};
    memset(dissect, 0, sizeof *dissect);
    dissect->window = window;
    dissect->plan = plan;
    dissect->shell = shell;
    dissect->shell_max = shell_max;
    dissect->line = window->line;
    dissect->indent_known = indent_known;
    dissect->indent = indent;
    for (size_t i = 0; i < plan->count; i++)
        frame.rest[i] = plan->paths[i];
    push(dissect, &frame);
    tn_window_skip(window, 1, 0);
}

/* What the paths of a frame go on with behind a key, or into an element. */
static void follow(const tn_dissect *dissect, const tn_dissect_frame *frame, tn_str key, tn_dissect_frame *inner)
{
    *inner = (tn_dissect_frame){.object = false};
    for (size_t i = 0; i < dissect->plan->count; i++) {
        const char *rest = frame->rest[i];
        if (!rest)
            continue;
        if (!frame->object) {
            inner->rest[i] = rest;
        } else if (strncmp(rest, key.p, key.n) == 0 && (!rest[key.n] || rest[key.n] == '.' || rest[key.n] == '[')) {
            inner->rest[i] = rest + key.n;
        }
    }
}

typedef enum value_use {
    USE_SHELL,
    USE_NOTHING,
    USE_ELEMENT,
    USE_ENTER
} value_use;

/* What to do with a value that begins with c, whose paths go on as in *inner, which becomes its frame. */
static value_use use_of(const tn_dissect *dissect, const tn_dissect_frame *frame, char c, tn_dissect_frame *inner)
{
    bool enter = false;
    if (frame->elements)
        return USE_ELEMENT;
    inner->object = c == '{';
    for (size_t i = 0; i < dissect->plan->count; i++) {
        const char *rest = inner->rest[i];
        inner->rest[i] = NULL;
        if (!rest)
            continue;
        if (!*rest && i >= dissect->plan->arrays)
            return USE_NOTHING;
        if (c == '[' && strcmp(rest, "[]") == 0) {
            inner->elements = true;
            inner->path = i;
            enter = true;
        } else if (c == '[' && rest[0] == '[') {
            inner->rest[i] = rest + 2;
            enter = true;
        } else if (c == '{' && rest[0] == '.') {
            inner->rest[i] = rest + 1;
            enter = true;
        }
    }
    return enter && dissect->depth < TN_DISSECT_DEPTH ? USE_ENTER : USE_SHELL;
}

/* ---- what is wrong --------------------------------------------------------------------------- */

static void bad(tn_dissect_item *item, uint64_t line, uint64_t offset, tenor_io_reason reason, const char *message)
{
    item->kind = TN_DISSECT_BAD;
    item->at = (tn_window_record){.line = line, .offset = offset};
    item->reason = reason;
    item->message = message;
}

static void bad_here(const tn_dissect *dissect, tn_dissect_item *item)
{
    bad(item, dissect->window->line, dissect->window->offset, TENOR_IO_REASON_BAD_JSON,
        "not JSON: a byte that cannot stand at this offset");
}

/* Nothing more of the object can be told; the shell is closed. */
static void leave(tn_dissect *dissect)
{
    while (dissect->depth)
        pop(dissect);
}

static void ends_in_the_middle(tn_dissect *dissect, tn_dissect_item *item)
{
    bad(item, dissect->window->line, dissect->window->offset, TENOR_IO_REASON_BAD_JSON,
        "not JSON: it ends in the middle");
    dissect->cut = true;
    leave(dissect);
}

/* A line that begins so ends this container, or is a member of the one around it: then this one is left. */
static bool stands_around(tn_dissect *dissect, size_t blanks, char c)
{
    const tn_dissect_frame *frame = top(dissect), *around = frame - 1;
    if (dissect->depth < 2 || !around->indent_known || around->indent >= frame->indent || blanks != around->indent)
        return false;
    bool member = around->object && c == '"';
    if (member)
        pop(dissect);
    return member || c == (frame->object ? '}' : ']');
}

/* Behind something broken: go on in this container, where its layout says where, else give the object up. */
static tenor_status go_on(tn_dissect *dissect, bool fresh, tenor_io_error *error)
{
    tn_window *window = dissect->window;
    const tn_dissect_frame *frame = top(dissect);
    char c;
    dissect->fresh = fresh;
    if (frame->indent_known && dissect->indent_known && frame->indent > dissect->indent) {
        /* Line by line, until one begins as this container's values do, or as what stands around the object. */
        for (;;) {
            tenor_status status = tn_window_fill(window, frame->indent + 1, error);
            if (status != TENOR_OK)
                return status;
            tn_str ahead = tn_window_ahead(window);
            size_t n = 0;
            while (n < ahead.n && n < frame->indent && (ahead.p[n] == ' ' || ahead.p[n] == '\t'))
                n++;
            c = n < ahead.n ? ahead.p[n] : (char)0;
            if (fresh && n == frame->indent && c == (frame->object ? '"' : '{')) {
                dissect->gap = (tn_gap){.line_start = true};
                return TENOR_OK;
            }
            if (fresh && stands_around(dissect, n, c)) {
                dissect->gap = (tn_gap){.line_start = true};
                return TENOR_OK;
            }
            if (fresh && n == dissect->indent && (c == '{' || c == '}' || c == ']'))
                break;
            if (!ahead.n)
                break;
            tn_window_record line;
            status = tn_window_take(window, tn_window_split_line, NULL, &line, error);
            if (status != TENOR_OK)
                return status;
            fresh = true;
        }
        dissect->fresh = true;
    }
    dissect->broken = true;
    leave(dissect);
    return TENOR_OK;
}

/* ---- values ---------------------------------------------------------------------------------- */

/* Take the value at hand. *bad_item: it ends in the middle, is too long or broken, and item says so. */
static tenor_status take(tn_dissect *dissect, tn_dissect_item *item, bool *bad_item, tenor_io_error *error)
{
    tn_cut cut = {0};
    tenor_status status = tn_window_take(dissect->window, tn_cut_value, &cut, &item->at, error);
    *bad_item = true;
    dissect->gap.line_start = false;
    if (status != TENOR_OK)
        return status;
    uint64_t line = item->at.line, offset = item->at.offset;
    if (cut.broken) {
        bad(item, line, offset, TENOR_IO_REASON_BAD_JSON, "not JSON: what begins here does not end as it must");
        return go_on(dissect, tn_cut_at_line(&cut, dissect->window), error);
    }
    if (item->at.cut)
        ends_in_the_middle(dissect, item);
    else if (item->at.too_long)
        bad(item, line, offset, TENOR_IO_REASON_TOO_LONG, NULL);
    else
        *bad_item = false;
    return TENOR_OK;
}

/* A value for the shell, or for nothing. */
static tenor_status take_plain(tn_dissect *dissect, tn_dissect_item *item, bool wanted, bool *have,
                               tenor_io_error *error)
{
    tn_str ignored;
    tn_json json;
    size_t depth = dissect->depth;
    put_comma(dissect, top(dissect));
    /* Whatever is wrong with it, the shell has a value here. */
    size_t size = dissect->shell ? dissect->shell->size : 0;
    put(dissect, TN_STR("null"));
    dissect->passed = dissect->passed || dissect->ordinals > 0;
    tenor_status status = take(dissect, item, have, error);
    if (status != TENOR_OK || *have || dissect->depth < depth)
        return status;
    tn_json_init(&json, item->at.text);
    if (!tn_json_skip(&json, &ignored) || tn_json_next(&json) != TN_JSON_END) {
        bad(item, item->at.line, item->at.offset + json.error_at,
            json.error == TN_JSON_DEPTH ? TENOR_IO_REASON_TOO_DEEP : TENOR_IO_REASON_BAD_JSON,
            json.error == TN_JSON_DEPTH ? NULL : "not JSON: a byte that cannot stand at this offset");
        *have = true;
        return TENOR_OK;
    }
    if (!dissect->shell || !wanted || dissect->shell->failed)
        return TENOR_OK;
    if (item->at.text.n > dissect->shell_max - (size < dissect->shell_max ? size : dissect->shell_max)) {
        *have = !dissect->full;
        dissect->full = true;
        bad(item, item->at.line, item->at.offset, TENOR_IO_REASON_TOO_LONG, NULL);
        return TENOR_OK;
    }
    dissect->shell->size = size;
    put(dissect, item->at.text);
    return TENOR_OK;
}

/* A value stands where the next object might. */
static bool begins_like_object(const tn_dissect *dissect)
{
    const tn_gap *gap = &dissect->gap;
    return gap->line_start && dissect->indent_known && gap->blanks == dissect->indent &&
           dissect->window->line > dissect->line;
}

static tenor_status take_element(tn_dissect *dissect, tn_dissect_item *item, bool *have, tenor_io_error *error)
{
    tn_dissect_frame *frame = top(dissect);
    size_t n = 0;
    item->suspect = begins_like_object(dissect);
    for (size_t i = 0; i + 1 < dissect->depth; i++)
        if (!dissect->frames[i].object)
            item->indexes[n++] = dissect->frames[i].index - 1; /* it was entered */
    item->indexes[n] = frame->index;
    item->index = item->indexes;
    item->kind = TN_DISSECT_ELEMENT;
    item->path = frame->path;
    item->ordinal = frame->ordinal;
    frame->index++;
    bool bad_item;
    *have = true;
    return take(dissect, item, &bad_item, error);
}

static tenor_status take_value(tn_dissect *dissect, tn_str key, char c, tn_dissect_item *item, bool *have,
                               tenor_io_error *error)
{
    tn_dissect_frame *frame = top(dissect), inner;
    follow(dissect, frame, key, &inner);
    switch (use_of(dissect, frame, c, &inner)) {
    case USE_ELEMENT: return take_element(dissect, item, have, error);
    case USE_SHELL: return take_plain(dissect, item, true, have, error);
    case USE_NOTHING: return take_plain(dissect, item, false, have, error);
    case USE_ENTER: break;
    }
    put_comma(dissect, frame);
    frame->index += !frame->object;
    if (inner.elements)
        inner.ordinal = ++dissect->ordinals;
    push(dissect, &inner);
    tn_window_skip(dissect->window, 1, 0);
    dissect->gap.line_start = false;
    return TENOR_OK;
}

/* ---- between values -------------------------------------------------------------------------- */

/* The member's name and colon; *c is then what its value begins with. *key points into buffer. */
static tenor_status take_key(tn_dissect *dissect, char buffer[KEY_MAX], tn_str *key, char *c, tn_dissect_item *item,
                             bool *have, tenor_io_error *error)
{
    tn_str raw;
    tn_json json;
    size_t depth = dissect->depth;
    tenor_status status = take(dissect, item, have, error);
    if (status != TENOR_OK || *have || dissect->depth < depth)
        return status;
    tn_json_init(&json, item->at.text);
    if (tn_json_next(&json) != TN_JSON_STRING || !tn_json_string(&json, &raw)) {
        bad(item, item->at.line, item->at.offset + json.error_at, TENOR_IO_REASON_BAD_JSON,
            "not JSON: a byte that cannot stand at this offset");
        *have = true;
        return go_on(dissect, false, error);
    }
    tn_dissect_frame *frame = top(dissect);
    put_comma(dissect, frame);
    frame->some = false; /* its value has no comma */
    put(dissect, item->at.text);
    put(dissect, TN_STR(":"));
    *key = tn_str_of(buffer, raw.n < KEY_MAX / 3 ? raw.n : 0);
    if (key->n) { /* decoded: "Transcr\u0069pt" is a way to write it */
        uint32_t ignored = 0;
        key->n = tn_json_decode_into(raw, buffer, &ignored);
    }
    status = tn_gap_skip(dissect->window, &dissect->gap, false, c, error);
    if (status == TENOR_OK && *c == ':') {
        tn_window_skip(dissect->window, 1, 0);
        status = tn_gap_skip(dissect->window, &dissect->gap, false, c, error);
    } else if (status == TENOR_OK && *c) {
        put(dissect, TN_STR("null"));
        frame->some = true;
        *have = true;
        bad_here(dissect, item);
        return go_on(dissect, false, error);
    }
    return status;
}

static void note_indent(tn_dissect_frame *frame, const tn_gap *gap)
{
    if (!frame->indent_known && gap->line_start && gap->blanks <= TN_GAP_INDENT_MAX) {
        frame->indent_known = true;
        frame->indent = gap->blanks;
    }
}

/* One step; *have: the item is to be given. */
static tenor_status step(tn_dissect *dissect, tn_dissect_item *item, bool *have, tenor_io_error *error)
{
    tn_dissect_frame *frame = top(dissect);
    char buffer[KEY_MAX], c;
    tn_str key = {NULL, 0};
    tenor_status status = tn_gap_skip(dissect->window, &dissect->gap, true, &c, error);
    if (status != TENOR_OK)
        return status;
    if (c == (frame->object ? '}' : ']')) {
        pop(dissect);
        tn_window_skip(dissect->window, 1, 0);
        dissect->gap.line_start = false;
        return TENOR_OK;
    }
    bool deeper = frame->object || (frame->indent_known && frame->indent != dissect->indent);
    if (c == '{' && deeper && begins_like_object(dissect)) { /* it does not belong here: the next object */
        bad(item, dissect->window->line, dissect->window->offset, TENOR_IO_REASON_BAD_JSON,
            "not JSON: the document before this place ends in the middle");
        *have = true;
        leave(dissect);
        return TENOR_OK;
    }
    if (c && c != '}' && c != ']' && (!frame->object || c == '"')) {
        note_indent(frame, &dissect->gap);
        if (frame->elements && !frame->some) {
            char number[24];
            tn_buf digits = {.data = number, .capacity = sizeof number};
            tn_buf_int(&digits, (int64_t)frame->ordinal);
            put_comma(dissect, frame);
            put(dissect, tn_buf_view(&digits));
        }
        if (frame->object) {
            status = take_key(dissect, buffer, &key, &c, item, have, error);
            if (status != TENOR_OK || *have)
                return status;
        }
        if (c && c != '}' && c != ']' && c != ',' && c != ':')
            return take_value(dissect, key, c, item, have, error);
        if (frame->object) {
            put(dissect, TN_STR("null"));
            frame->some = true;
        }
    }
    *have = true;
    if (!tn_window_ahead(dissect->window).n) {
        ends_in_the_middle(dissect, item);
        return TENOR_OK;
    }
    bad_here(dissect, item);
    return go_on(dissect, dissect->gap.line_start && !dissect->gap.blanks, error);
}

tenor_status tn_dissect_next(tn_dissect *dissect, tn_dissect_item *item, tenor_io_error *error)
{
    bool have = false;
    *item = (tn_dissect_item){.kind = TN_DISSECT_END};
    while (!have && dissect->depth) {
        tenor_status status = step(dissect, item, &have, error);
        if (status != TENOR_OK)
            return status;
    }
    return TENOR_OK;
}

void tn_dissect_give_back(tn_dissect *dissect, const tn_dissect_item *item)
{
    tn_window_rewind(dissect->window, item->at.text.n, item->at.line);
    leave(dissect);
}
