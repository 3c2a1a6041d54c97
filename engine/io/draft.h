/* draft.h - a record in the making: values by slot as the input wrote them, then checked and made a
 * record. */
#ifndef TN_IO_DRAFT_H
#define TN_IO_DRAFT_H

#include "io/reading.h"
#include "io/tree.h"

typedef enum tn_draft_kind {
    TN_DRAFT_ABSENT = 0,
    TN_DRAFT_NULL,
    TN_DRAFT_TEXT,   /* decoded */
    TN_DRAFT_NUMBER, /* as written */
    TN_DRAFT_TRUE,
    TN_DRAFT_FALSE,
    TN_DRAFT_NESTED /* an array or object, as written */
} tn_draft_kind;

typedef struct tn_draft_value {
    tn_str text;
    int64_t whole;            /* of a NUMBER that is known to be a whole one from 0; else below 0 */
    unsigned char kind, unit; /* tn_draft_kind, tn_stamp_unit */
    unsigned rank;
} tn_draft_value;

/* Values that a reader of objects may keep aside behind the slots. */
#define TN_DRAFT_LATER 24

typedef struct tn_draft {
    uint32_t there; /* bit by slot: the values that are not ABSENT; the others hold nothing */
    tn_draft_value values[TN_NAMES_COUNT + TN_DRAFT_LATER];
    tenor_io_label labels[TENOR_IO_MAX_LABELS];
    size_t label_count;
    uint32_t replaced;
} tn_draft;

static inline void tn_draft_reset(tn_draft *draft)
{
    draft->there = 0;
    draft->label_count = 0;
    draft->replaced = 0;
}

/* What a value of a tree is in a draft; NULL is ABSENT. */
tn_draft_kind tn_draft_kind_of(const tn_tree *value);

extern const tn_draft_value tn_draft_absent;

static inline const tn_draft_value *tn_draft_get(const tn_draft *draft, tn_names_slot slot)
{
    return draft->there >> slot & 1 ? &draft->values[slot] : &tn_draft_absent;
}

/* The value of a slot, to be filled in whole. */
static inline tn_draft_value *tn_draft_set(tn_draft *draft, tn_names_slot slot)
{
    draft->there |= UINT32_C(1) << slot;
    return &draft->values[slot];
}

/* A value under the name that the input gave it. What it loses against (or wins over) is a label,
 * if it is no text. */
void tn_draft_put(tn_draft *draft, tn_reading *reading, tn_str name, tn_draft_kind kind,
                  tn_str text);
/* The same for a name whose slot (by tn_reading_slot) is known already. */
void tn_draft_put_as(tn_draft *draft, tn_reading *reading, tn_names_match match, tn_str name,
                     tn_draft_kind kind, tn_str text);
/* A value under a name that has no meaning. */
void tn_draft_label(tn_draft *draft, tn_reading *reading, tn_str name, tn_str value);
/* Check and fill in the record, which stands at its place already: UTTERANCE, EVENT or REJECT.
 * call: what the call around it says, or NULL. Views point into the draft, the call's draft and the
 * arena. */
tenor_status tn_draft_finish(tn_draft *draft, const tn_draft *call, tn_reading *reading,
                             tn_arena *arena, tenor_io_record *record);

#endif
