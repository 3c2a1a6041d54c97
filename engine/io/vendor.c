/* vendor.c - vendors' documents one after another, of any size, to records.
 *
 * Each is gone through twice: first for its shell (what holds for the call may stand behind its words), then for the elements
 * of its large arrays, one by one. A document of moderate size lies in memory meanwhile; of a larger one in a file a second
 * reader runs ahead; of a larger one in a pipe the shell is what stands among the bytes at hand. */
#include "io/vendor.h"

#include <string.h>

#include "io/clean.h"
#include "io/dissect.h"
#include "io/fault.h"
#include "io/interop.h"
#include "io/sequence.h"

/* Where turns must be put in order, documents that are so many times longer are held. */
#define IN_ORDER 16

typedef struct tn_documents {
    tn_reading *reading; /* borrowed */
    const tn_vendor *vendor;
    bool (*knows)(const tn_tree *document);
    tn_dissect_plan plan;
    tn_sequence sequence;
    tn_talk talk;
    tn_arena arenas[2]; /* of the record that is held back, and of those that are being made */
    unsigned arena;     /* in use */
    tn_buf shell, name;
    uint64_t documents;

    bool open;  /* a document is being read */
    bool whole; /* it is held whole: `view` */
    bool blind; /* what stands behind its beginning was not looked at */
    tn_window view;
    tn_dissect dissect;

    bool held_any; /* the last turn or event waits: it may be the last of its call */
    unsigned held_arena;
    tenor_io_record held;

    bool scouting; /* scout is open */
    tn_stream scout_stream;
    tn_window scout;
} tn_documents;

/* ---- open and close -------------------------------------------------------------------------- */

tenor_status tn_vendor_open(void **state, tn_reading *reading, const tn_vendor *vendor,
                            bool (*knows)(const tn_tree *document), tenor_io_error *error)
{
    tn_documents *documents = tn_mem_zero(&reading->mem, 1, sizeof *documents);
    if (!documents)
        return tn_fault_no_memory(error);
    tn_dissect_plan *plan = &documents->plan;
    for (size_t i = 0; i < TN_VENDOR_ARRAYS && vendor->arrays[i]; i++)
        plan->paths[plan->arrays++] = vendor->arrays[i];
    plan->count = plan->arrays;
    for (size_t i = 0; i < TN_VENDOR_ARRAYS && vendor->ignored[i]; i++)
        plan->paths[plan->count++] = vendor->ignored[i];
    documents->reading = reading;
    documents->vendor = vendor;
    documents->knows = knows;
    tn_sequence_init(&documents->sequence, &reading->window);
    tn_talk_init(&documents->talk, reading);
    tn_arena_init(&documents->arenas[0], &reading->mem);
    tn_arena_init(&documents->arenas[1], &reading->mem);
    tn_buf_init(&documents->shell, &reading->mem);
    tn_buf_init(&documents->name, &reading->mem);
    documents->talk.arena = &documents->arenas[0];
    *state = documents;
    return TENOR_OK;
}

void tn_vendor_close(void *state)
{
    tn_documents *documents = state;
    tn_reading *reading = documents->reading;
    if (documents->scouting) {
        tn_window_free(&documents->scout);
        tn_stream_close(&documents->scout_stream);
    }
    tn_talk_free(&documents->talk);
    tn_arena_free(&documents->arenas[0]);
    tn_arena_free(&documents->arenas[1]);
    tn_buf_free(&documents->shell);
    tn_buf_free(&documents->name);
    tn_mem_free(&reading->mem, documents, 1, sizeof *documents);
}

/* ---- the shell ------------------------------------------------------------------------------- */

/* How far the document reaches: *size bytes at hand, and whether that is all of it. */
static tenor_status reach(tn_documents *documents, size_t *size, tenor_io_error *error)
{
    tn_window *window = &documents->reading->window;
    tn_cut cut = {0};
    size_t hold = documents->reading->hold;
    hold *= documents->vendor->by_time && hold < SIZE_MAX / IN_ORDER ? IN_ORDER : 1;
    *size = 0;
    for (;;) {
        tn_str ahead = tn_window_ahead(window);
        tn_window_scan scan = {0, 0, 0, false};
        if (ahead.n > *size)
            scan = tn_cut_value(&cut, ahead.p + *size, ahead.n - *size, window->ended);
        *size += scan.used;
        documents->whole = scan.done && !cut.broken && *size <= hold;
        if (scan.done || *size >= hold || window->ended)
            return TENOR_OK;
        tenor_status status = tn_window_fill(window, ahead.n + 1, error);
        if (status != TENOR_OK)
            return status;
    }
}

/* Does the element look like a document of its own? */
static bool is_document(tn_documents *documents, const tn_dissect_item *item, bool *memory)
{
    tn_arena arena;
    tn_tree *tree;
    tn_arena_init(&arena, &documents->reading->mem);
    *memory = tn_tree_head(item->at.text, &arena, &tree);
    bool known = *memory && documents->knows(tree);
    tn_arena_free(&arena);
    return known;
}

/* Go through the document at the window's place, for its shell. */
static tenor_status look_through(tn_documents *documents, tn_window *window, bool *broken, tenor_io_error *error)
{
    const tn_sequence *sequence = &documents->sequence;
    tn_dissect dissect;
    tn_dissect_item item;
    bool memory = true;
    *broken = false;
    tn_buf_clear(&documents->shell);
    tn_dissect_begin(&dissect, &documents->plan, window, sequence->indent_known, sequence->indent,
                     &documents->shell, documents->reading->window.max);
    do {
        tenor_status status = tn_dissect_next(&dissect, &item, error);
        if (status != TENOR_OK)
            return status;
        if (item.kind == TN_DISSECT_ELEMENT && item.suspect && is_document(documents, &item, &memory))
            tn_dissect_give_back(&dissect, &item);
        *broken = *broken || item.kind == TN_DISSECT_BAD;
    } while (item.kind != TN_DISSECT_END && memory);
    documents->blind = documents->blind && dissect.cut;
    return memory && !documents->shell.failed ? TENOR_OK : tn_fault_no_memory(error);
}

/* The second reader goes to where the first one stands. */
static tenor_status send_scout(tn_documents *documents, tenor_io_error *error)
{
    tn_reading *reading = documents->reading;
    tn_window *scout = &documents->scout;
    if (!documents->scouting) {
        tn_stream_open_twin(&documents->scout_stream, &reading->stream);
        tn_window_init(scout, &documents->scout_stream, &reading->mem, reading->window.max);
        documents->scouting = true;
    }
    while (scout->offset < reading->window.offset) {
        tenor_status status = tn_window_fill(scout, 1, error);
        tn_str ahead = tn_window_ahead(scout);
        if (status != TENOR_OK || !ahead.n)
            return status;
        uint64_t rest = reading->window.offset - scout->offset;
        tn_window_skip(scout, ahead.n < rest ? ahead.n : (size_t)rest, 0);
    }
    return tn_window_fill(scout, 1, error);
}

/* The document's shell as JSON, from where it can be seen. */
static tenor_status find_shell(tn_documents *documents, size_t size, tenor_io_error *error)
{
    tn_reading *reading = documents->reading;
    const tn_window *window = &reading->window;
    tn_window view, *through = &view;
    tn_str at_hand = tn_window_ahead(window);
    bool broken;
    documents->blind = false;
    if (documents->whole) {
        tn_window_view(&view, tn_str_of(at_hand.p, size), window->line, window->offset, window->max);
        tenor_status status = look_through(documents, &view, &broken, error);
        if (status != TENOR_OK || !broken)
            return status;
        documents->whole = false; /* then its brackets may lie, too */
    }
    tn_window_view(&view, at_hand, window->line, window->offset, window->max);
    if (!window->ended && tn_stream_can_twin(&reading->stream)) {
        tenor_status status = send_scout(documents, error);
        if (status != TENOR_OK)
            return status;
        if (tn_window_ahead(&documents->scout).n) /* else the file was cut short since */
            through = &documents->scout;
    }
    documents->blind = through == &view && !window->ended;
    return look_through(documents, through, &broken, error);
}

static tenor_status read_shell(tn_documents *documents, size_t size, tenor_io_error *error)
{
    tn_talk *talk = &documents->talk;
    tenor_status status = find_shell(documents, size, error);
    if (status != TENOR_OK)
        return status;
    tn_tree *tree;
    tn_tree_fault fault;
    tn_str shell = tn_buf_view(&documents->shell);
    if (!tn_tree_parse(shell, &talk->kept, &tree, &talk->about.replaced, &fault) ||
        (!tree && !tn_tree_head(shell, &talk->kept, &tree)))
        return tn_fault_no_memory(error);
    talk->shell = tree;
    return TENOR_OK;
}

/* The array at a path of the plan: NULL where the shell has none. */
static const tn_tree *array_at(const tn_tree *shell, const char *path, const size_t *index)
{
    while (shell && strcmp(path, "[]") != 0) {
        if (path[0] == '[') {
            shell = tn_tree_element(shell, *index++);
            path += 2;
        } else {
            path += path[0] == '.';
            size_t n = strcspn(path, ".[");
            shell = tn_tree_member(shell, tn_str_of(path, n));
            path += n;
        }
    }
    return tn_tree_is(shell, TN_JSON_ARRAY) ? shell : NULL;
}

/* A key that comes again takes the place of the one before it. */
static bool counts(const tn_documents *documents, const tn_dissect_item *item)
{
    char number[24];
    tn_buf digits = {.data = number, .capacity = sizeof number};
    if (documents->talk.skip >> item->path & 1)
        return false;
    const tn_tree *array = array_at(documents->talk.shell, documents->plan.paths[item->path], item->index);
    tn_buf_int(&digits, (int64_t)item->ordinal);
    return !array || !array->first || tn_str_eq(array->first->text, tn_buf_view(&digits));
}

/* ---- a document ------------------------------------------------------------------------------ */

/* "night" of "calls/night.json", "night#2" of the second document in it. */
static tenor_status name_call(tn_documents *documents, tn_str *name)
{
    tn_buf_clear(&documents->name);
    tn_buf_str(&documents->name, tn_reading_call_name(documents->reading));
    if (documents->documents > 1) {
        tn_buf_byte(&documents->name, '#');
        tn_buf_int(&documents->name, (int64_t)documents->documents);
    }
    uint32_t ignored = 0;
    bool fine = !documents->name.failed &&
                tn_clean_text(tn_buf_view(&documents->name), &documents->talk.kept, name, &ignored);
    return fine ? TENOR_OK : TENOR_NO_MEMORY;
}

static tenor_status tell_call(tn_documents *documents)
{
    tn_talk *talk = &documents->talk;
    const tn_vendor *vendor = documents->vendor;
    tn_str name;
    if (vendor->own) {
        talk->own = tn_arena_zero(&talk->kept, 1, vendor->own);
        if (!talk->own)
            return TENOR_NO_MEMORY;
    }
    tenor_status status = name_call(documents, &name);
    if (status == TENOR_OK && vendor->call)
        status = vendor->call(talk);
    if (status == TENOR_OK)
        tn_talk_settle(talk, name);
    return status;
}

static tenor_status begin_document(tn_documents *documents, tenor_io_error *error)
{
    tn_window *window = &documents->reading->window;
    tn_sequence *sequence = &documents->sequence;
    tn_talk *talk = &documents->talk;
    size_t size;
    tn_sequence_begin(sequence, '{');
    tn_talk_begin(talk);
    tenor_status status = reach(documents, &size, error);
    if (status != TENOR_OK)
        return status;
    talk->line = window->line;
    talk->offset = window->offset;
    status = read_shell(documents, size, error);
    if (status != TENOR_OK)
        return status;
    tn_window *through = window;
    if (documents->whole) {
        through = &documents->view; /* the window stays where it is meanwhile */
        tn_window_view(through, tn_str_of(tn_window_ahead(window).p, size), window->line, window->offset, window->max);
    }
    tn_dissect_begin(&documents->dissect, &documents->plan, through, sequence->indent_known,
                     sequence->indent, NULL, 0);
    documents->documents++;
    documents->open = true;
    return tell_call(documents);
}

static tenor_status reject_tree(tn_talk *talk, const tn_dissect_item *item, const tn_tree_fault *fault)
{
    uint64_t line = item->at.line, offset = item->at.offset;
    if (fault->many)
        return tn_talk_reject(talk, line, offset, TENOR_IO_REASON_TOO_LONG, "more values than a turn can have");
    offset += fault->at;
    if (fault->error == TN_JSON_DEPTH)
        return tn_talk_reject(talk, line, offset, TENOR_IO_REASON_TOO_DEEP, NULL);
    return tn_talk_reject(talk, line, offset, TENOR_IO_REASON_BAD_JSON,
                          "not JSON: a byte that cannot stand at this offset");
}

static tenor_status take_element(tn_documents *documents, const tn_dissect_item *item)
{
    tn_talk *talk = &documents->talk;
    tn_tree *tree;
    tn_tree_fault fault;
    tn_str text = item->at.text;
    uint32_t replaced = 0;
    bool memory = true;
    if (!documents->whole && !(text = tn_arena_str(talk->arena, text)).p)
        return TENOR_NO_MEMORY;
    if (!tn_tree_parse(text, talk->arena, &tree, &replaced, &fault))
        return TENOR_NO_MEMORY;
    if (item->suspect && (tree ? documents->knows(tree) : is_document(documents, item, &memory))) {
        tn_dissect_give_back(&documents->dissect, item);
        return tn_talk_reject(talk, item->at.line, item->at.offset, TENOR_IO_REASON_BAD_JSON,
                              "not JSON: the document before this place ends in the middle");
    }
    if (!memory)
        return TENOR_NO_MEMORY;
    if (!counts(documents, item))
        return TENOR_OK;
    talk->line = item->at.line;
    talk->offset = item->at.offset;
    if (!tree)
        return reject_tree(talk, item, &fault);
    talk->turn.replaced += replaced;
    tn_vendor_element element = {tree, item->path, item->index};
    talk->element = tree;
    tenor_status status = documents->vendor->turn(talk, &element);
    talk->element = NULL;
    return status;
}

static tenor_status take_bad(tn_documents *documents, const tn_dissect_item *item)
{
    const tn_reading *reading = documents->reading;
    tn_window_record cut = {.cut = documents->dissect.cut};
    if (tn_reading_cut(reading, &cut)) { /* told once, by TRUNCATED */
        documents->talk.faults++;
        return TENOR_OK;
    }
    return tn_talk_reject(&documents->talk, item->at.line, item->at.offset, item->reason, item->message);
}

/* Who ended the call goes with its last turn or event, which waits in the queue or was held back. */
static tenor_status tell_ender(tn_documents *documents)
{
    tn_talk *talk = &documents->talk;
    if (!talk->ended_by || talk->goes_on)
        return TENOR_OK;
    for (size_t i = talk->count; i > talk->given; i--)
        if (talk->queue[i - 1].kind != TENOR_IO_REJECT)
            return tn_talk_put_ender(talk, talk->arena, &talk->queue[i - 1]);
    return documents->held_any ? tn_talk_put_ender(talk, &documents->arenas[documents->held_arena], &documents->held) : TENOR_OK;
}

static tenor_status end_document(tn_documents *documents)
{
    tn_talk *talk = &documents->talk;
    const tn_dissect *dissect = &documents->dissect;
    tenor_status status = documents->vendor->end ? documents->vendor->end(talk) : TENOR_OK;
    if (status == TENOR_OK)
        status = tn_talk_end(talk);
    if (status == TENOR_OK && !dissect->ordinals && !talk->said && !talk->faults && !talk->may_be_empty)
        status = tn_talk_reject(talk, talk->line, talk->offset, TENOR_IO_REASON_NO_TRANSCRIPT, NULL);
    if (status == TENOR_OK && documents->vendor->by_time)
        status = tn_talk_order(talk);
    if (status == TENOR_OK)
        status = tell_ender(documents);
    if (documents->whole) {
        tn_window *window = &documents->reading->window;
        tn_window_skip(window, documents->view.begin, documents->view.line - window->line);
    }
    documents->sequence.resync = dissect->broken;
    documents->sequence.fresh = dissect->fresh;
    documents->open = false;
    return status;
}

/* The next piece of the document. */
static tenor_status go_on(tn_documents *documents, tenor_io_error *error)
{
    tn_talk *talk = &documents->talk;
    tn_dissect_item item;
    if (!talk->count) {
        documents->arena = documents->held_any ? 1 - documents->held_arena : documents->arena;
        talk->arena = &documents->arenas[documents->arena];
        tn_arena_reset(talk->arena);
    }
    tenor_status status = tn_dissect_next(&documents->dissect, &item, error);
    if (status != TENOR_OK)
        return status;
    if (documents->blind && documents->dissect.passed) {
        documents->blind = false;
        tn_reading_note(documents->reading, TENOR_IO_REASON_LATE_FIELDS,
                        "what stands behind the words of a long document in a pipe came too late: give it as a file");
    }
    if (documents->vendor->by_time && !talk->ordered && !documents->whole && documents->dissect.ordinals > 1)
        tn_reading_note(documents->reading, TENOR_IO_REASON_CHANNEL_ORDER,
                        "the turns of a document that is too long to be held stand channel by channel, not in order of time");
    switch (item.kind) {
    case TN_DISSECT_ELEMENT: status = take_element(documents, &item); break;
    case TN_DISSECT_BAD: status = take_bad(documents, &item); break;
    case TN_DISSECT_END: status = end_document(documents); break;
    }
    return status == TENOR_OK ? status : tn_fault_set(error, status, 0, "out of memory");
}

/* ---- records --------------------------------------------------------------------------------- */

/* What stands at the top and is no document. */
static tenor_status take_other(tn_documents *documents, char c, tenor_io_record *record, tenor_io_error *error)
{
    tn_reading *reading = documents->reading;
    tn_cut cut = {0};
    tn_window_record at;
    tn_json json;
    tn_str ignored;
    tn_sequence_begin(&documents->sequence, c);
    tenor_status status = tn_window_take(&reading->window, tn_cut_value, &cut, &at, error);
    if (status != TENOR_OK)
        return status;
    tn_sequence_end(&documents->sequence, &cut);
    tn_reading_record(reading, record, TENOR_IO_REJECT, at.line, at.offset);
    tn_json_init(&json, at.text);
    if (at.too_long) {
        tn_reading_reject(record, TENOR_IO_REASON_TOO_LONG, NULL);
    } else if (tn_json_skip(&json, &ignored) && tn_json_next(&json) == TN_JSON_END) {
        tn_reading_reject(record, TENOR_IO_REASON_NOT_OBJECT, NULL);
    } else {
        record->offset += json.error_at;
        tn_reading_reject(record, TENOR_IO_REASON_BAD_JSON, NULL);
        documents->sequence.resync = true;
    }
    return TENOR_OK;
}

/* A record that is ready. The last turn or event is held back until another one or the end of its call is seen. */
static bool give(tn_documents *documents, tenor_io_record *record)
{
    tn_talk *talk = &documents->talk;
    if (documents->open && documents->vendor->by_time && documents->whole)
        return false; /* they are put in order first */
    while (talk->given < talk->count) {
        const tenor_io_record *next = &talk->queue[talk->given++];
        if (next->kind == TENOR_IO_REJECT) {
            *record = *next;
            return true;
        }
        bool any = documents->held_any;
        if (any)
            *record = documents->held;
        documents->held = *next;
        documents->held_any = true;
        documents->held_arena = documents->arena;
        if (any)
            return true;
    }
    talk->count = talk->given = 0;
    if (documents->open || !documents->held_any)
        return false;
    *record = documents->held;
    record->call_end = !talk->goes_on;
    documents->held_any = false;
    return true;
}

tenor_status tn_vendor_read(void *state, tenor_io_record *record, tenor_io_error *error)
{
    tn_documents *documents = state;
    for (;;) {
        char c;
        if (give(documents, record))
            return TENOR_OK;
        if (documents->open) {
            tenor_status status = go_on(documents, error);
            if (status != TENOR_OK)
                return status;
            continue;
        }
        tenor_status status = tn_sequence_next(&documents->sequence, &c, error);
        if (status != TENOR_OK)
            return status;
        if (!tn_window_ahead(&documents->reading->window).n) {
            tn_sequence_finish(&documents->sequence, documents->reading, record);
            return TENOR_OK;
        }
        if (c != '{')
            return take_other(documents, c, record, error);
        status = begin_document(documents, error);
        if (status != TENOR_OK)
            return status;
    }
}
