/* fields.h - which fields the records of a run have, where the writer was told: --fields a,b,c. */
#ifndef TN_IO_FIELDS_H
#define TN_IO_FIELDS_H

#include "io/writer.h"

/* Every field that a record can have, in the order in which "*" gives them: identifier, name, its column in a table (0: as
 * wide as its name), whether it is a number there (aligned to the right). */
#define TN_FIELDS(X)                        \
    X(CALL_ID, "call_id", 12, false)        \
    X(UTTERANCE, "utterance", 5, true)      \
    X(SOURCE, "source", 12, false)          \
    X(ROLE, "role", 9, false)               \
    X(START_MS, "start_ms", 8, true)        \
    X(END_MS, "end_ms", 8, true)            \
    X(SEGMENTS, "segments", 0, true)        \
    X(TOKENS, "tokens", 0, true)            \
    X(AGENT_ID, "agent_id", 0, false)       \
    X(CHANNEL, "channel", 0, false)         \
    X(LANGUAGE, "language", 0, false)       \
    X(QUEUE, "queue", 12, false)            \
    X(TOPIC, "topic", 12, false)            \
    X(TEAM, "team", 8, false)               \
    X(SITE, "site", 8, false)               \
    X(STARTED_AT, "started_at", 20, false)  \
    X(CSAT, "csat", 0, true)                \
    X(HANDLE_MS, "handle_ms", 0, true)      \
    X(ASR, "asr", 8, false)                 \
    X(DAY, "day", 10, false)                \
    X(NIGHT, "night", 10, false)            \
    X(SENTIMENT, "sentiment", 0, true)      \
    X(TONE, "tone", 7, true)                \
    X(RAW, "raw", 7, true)                  \
    X(EVIDENCE, "evidence", 0, true)        \
    X(COVERAGE, "coverage", 0, true)        \
    X(DIGEST, "digest", 8, false)           \
    X(LABELS, "labels", 12, false)          \
    X(HITS, "hits", 12, false)

typedef enum tn_field_id {
#define TN_FIELD_ENUM(id, name, width, number) TN_FIELD_##id,
    TN_FIELDS(TN_FIELD_ENUM)
#undef TN_FIELD_ENUM
    TN_FIELD_COUNT
} tn_field_id;

#define TN_FIELD_WHOLE (-1) /* all dimensions, or all labels */

/* One field of every record. */
struct tn_field {
    tn_field_id id;
    int part;     /* TONE, RAW, EVIDENCE: the dimension, or WHOLE; LABELS: 0, or WHOLE */
    tn_str label; /* LABELS with part 0: of this name */
    tn_str name;  /* of the column */
    tn_str before; /* jsonl: what stands before the value: comma, key, the group that it begins */
    bool last;     /* jsonl: the group ends behind it */
};

/* What the list means for this writer, whose dimensions are known, into writer->fields, from its arena. TENOR_BAD_ARGUMENT:
 * no such field, or not in this format. */
tenor_status tn_fields_read(tenor_io_writer *writer, tn_str list, tenor_io_error *error);

/* What the lines of a call say of it, not of the turn. */
static inline bool tn_fields_is_of_call(tn_field_id id)
{
    return (id >= TN_FIELD_QUEUE && id <= TN_FIELD_ASR) || id == TN_FIELD_LABELS;
}

/* The formats as they are with a list of fields; NULL: it has none. */
const tn_writer_format *tn_fieldout_format(const tn_writer_format *usual);

#endif
