/* draft.h - a record in the making: values by slot as the input wrote them, then checked and made a
 * record. */
#ifndef TN_IO_DRAFT_H
#define TN_IO_DRAFT_H

#include "io/reading.h"

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
    tn_draft_kind kind;
    unsigned rank;
    tn_stamp_unit unit;
    tn_str text;
} tn_draft_value;

typedef struct tn_draft {
    tn_draft_value values[TN_NAMES_COUNT];
    tenor_io_label labels[TENOR_IO_MAX_LABELS];
    size_t label_count;
    uint32_t replaced;
} tn_draft;

void tn_draft_reset(tn_draft *draft);
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
