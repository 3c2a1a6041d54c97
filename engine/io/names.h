/* names.h - what the columns, keys and roles of transcripts are called: canonical names and their
 * aliases. */
#ifndef TN_IO_NAMES_H
#define TN_IO_NAMES_H

#include "base/str.h"
#include "io/stamp.h"
#include "tenor_io.h"

/* Everything that a record can say. The plain fields stand first, in the order of
 * tenor_io_field. */
typedef enum tn_names_slot {
    TN_NAMES_CALL_ID = TENOR_IO_FIELD_COUNT,
    TN_NAMES_UTTERANCE,
    TN_NAMES_ROLE,
    TN_NAMES_TEXT,
    TN_NAMES_START,
    TN_NAMES_END,
    TN_NAMES_AGENT_ID,
    TN_NAMES_EVENT,
    TN_NAMES_AT,
    TN_NAMES_PARTIAL,
    TN_NAMES_WORDS,
    TN_NAMES_ATTRIBUTES,
    TN_NAMES_UTTERANCES,
    TN_NAMES_EVENTS,
    TN_NAMES_CONFIDENCE,
    TN_NAMES_COUNT,
    TN_NAMES_NONE = TN_NAMES_COUNT
} tn_names_slot;

typedef struct tn_names_match {
    tn_names_slot slot;
    /* 0 is best: where two keys of a record mean the same slot, the better one counts */
    unsigned rank;
    tn_stamp_unit unit;
    bool means_text; /* the name alone does, wherever options say that the text stands */
} tn_names_match;

/* The slot that a name means, without regard to case, blanks, "_" and "-". */
tn_names_match tn_names_find(tn_str name);
/* The slot with exactly this canonical name ("start_ms", "text", "team"); NONE. */
tn_names_slot tn_names_canonical(tn_str name);

/* Same comparison as tn_names_find makes. */
bool tn_names_same(tn_str a, tn_str b);

/* The role that a word means ("Rep", "END_USER", "agent 2"); false: none that is known. */
bool tn_names_role(tn_str word, tenor_role *role);

/* What a diariser calls a speaker of whom it knows nothing ("SPEAKER_00", "spk_1", "Speaker B", "2"): no name. */
bool tn_names_is_label(tn_str name);

#endif
