/* talk.h - the call that a vendor's document spells, as its format tells it: facts, turns, events; and the records that come
 * of them. */
#ifndef TN_IO_TALK_H
#define TN_IO_TALK_H

#include "io/draft.h"
#include "io/tree.h"
#include "io/wording.h"

/* An event that waits for its place. */
typedef struct tn_talk_happening {
    const char *name;
    int64_t start_ms, end_ms;
    uint64_t line, offset;
    size_t index;
} tn_talk_happening;

typedef struct tn_talk {
    tn_reading *reading; /* borrowed */
    /* The document without the elements of its large arrays, in the order of its keys or another one; an object. */
    const tn_tree *shell;
    void *own;      /* the format's own memory of this document */
    bool goes_on;   /* the call is not over at the end of the document: it is the first page of several */
    bool may_be_empty; /* a document without turns is none the worse for it */
    bool ordered;   /* the turns of this document stand in order of time, though those of the format may not */
    const char *ended_by; /* the label of the call that says so, known behind its turns: the last record has it; NULL: none */
    unsigned skip;  /* bit by array of the format: its elements are not wanted */
    tn_draft about; /* what holds for the whole call */
    tn_draft turn;  /* the next turn */
    tn_wording wording;
    tn_arena *arena; /* lives as long as the turn */
    tn_arena kept;   /* lives as long as the document */

    /* The rest is the reader's. */
    const tn_tree *element;
    uint64_t line, offset; /* of what is told next */
    tenor_io_record *queue;
    tn_talk_happening *events;
    size_t count, capacity, given;
    size_t event_count, event_capacity, event_given;
    uint64_t said, faults;
} tn_talk;

void tn_talk_init(tn_talk *talk, tn_reading *reading);
void tn_talk_free(tn_talk *talk);
/* A new document. */
void tn_talk_begin(tn_talk *talk);

/* ---- facts: into talk->about or talk->turn ----------------------------------------------------- */

/* A value, NULL where there is none, which leaves the slot alone; an empty string and null do, too. unit: of a number that is
 * a time. */
void tn_talk_put(tn_draft *draft, tn_names_slot slot, const tn_tree *value, tn_stamp_unit unit);
/* A text that lives as long as the draft is used. */
void tn_talk_text(tn_draft *draft, tn_names_slot slot, tn_str text);
/* The channel of the call: "voice", "chat" or "email" for whatever means that, since entries name channels so; else as it
 * is. */
void tn_talk_channel(tn_talk *talk, const tn_tree *value);
/* When the call began, where nothing said it yet; kept for as long as the document. */
tenor_status tn_talk_started(tn_talk *talk, const tn_tree *value);
bool tn_talk_has(const tn_draft *draft, tn_names_slot slot);

/* What stands at the first of these paths that leads to a value other than null; ends with NULL. */
const tn_tree *tn_talk_first(const tn_tree *tree, const char *const *paths);
#define TN_TALK_FIRST(tree, ...) tn_talk_first(tree, (const char *const[]){__VA_ARGS__, NULL})

/* A time outside of a draft; TENOR_NO_TIME for NULL, null, an empty string, and what cannot be read. */
tenor_status tn_talk_time(tn_talk *talk, const tn_tree *value, tn_stamp_unit unit, int64_t *ms);
/* Times and confidence of a word. */
tenor_status tn_talk_times(tn_talk *talk, const tn_tree *start, const tn_tree *end, tn_stamp_unit unit,
                           const tn_tree *confidence, tn_wording_times *times);
/* A time that is known already; TENOR_NO_TIME leaves the slot alone. */
void tn_talk_put_ms(tn_draft *draft, tn_names_slot slot, int64_t ms);

/* The turn's role where only the channel is known: "channel 1", which options can name. */
tenor_status tn_talk_by_channel(tn_talk *talk, tn_str channel);

/* ---- what happens ---------------------------------------------------------------------------- */

/* The turn is told: a record of it, of talk->wording its words, and its text where the turn has none. Both are empty then. */
tenor_status tn_talk_say(tn_talk *talk);
/* Something that happened ("silence", "transfer" ...; lives for ever), told from the shell: it comes before the first turn
 * that starts later. */
tenor_status tn_talk_event(tn_talk *talk, const char *event, int64_t start_ms, int64_t end_ms);
/* Something that happened here. */
tenor_status tn_talk_event_here(tn_talk *talk, const char *event, const tn_tree *at, tn_stamp_unit unit);

/* ---- for the reader -------------------------------------------------------------------------- */

/* The format has told what it knows from the shell: what stands there under known names, or was mapped or not found. */
void tn_talk_settle(tn_talk *talk, tn_str call_id);
/* Something is wrong at a place. */
tenor_status tn_talk_reject(tn_talk *talk, uint64_t line, uint64_t offset, tenor_io_reason reason, const char *message);
/* No more turns. */
tenor_status tn_talk_end(tn_talk *talk);
/* Who ended the call, for its last record, unless its labels say so. */
tenor_status tn_talk_put_ender(const tn_talk *talk, tn_arena *arena, tenor_io_record *record);
/* Put what waits in the queue in order of time. */
tenor_status tn_talk_order(tn_talk *talk);

#endif
