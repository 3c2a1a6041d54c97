/* reading.h - what the formats share while one input is read: options, counts, notes, where records
 * stand. */
#ifndef TN_IO_READING_H
#define TN_IO_READING_H

#include "base/arena.h"
#include "io/names.h"
#include "io/numbering.h"
#include "io/stream.h"
#include "io/wide.h"
#include "io/window.h"
#include "tenor_io.h"

/* A vendor's document of at most so many bytes is held whole; of a longer one in a pipe so much is looked through for what
 * holds for its call. */
#define TN_READING_HOLD ((size_t)1 << 20)

typedef struct tn_reading_mapping {
    tn_names_slot slot;
    tn_str column;
    tn_stamp_unit unit;
} tn_reading_mapping;

typedef struct tn_reading_role {
    tn_str word;
    tenor_role role;
} tn_reading_role;

/* A word looked up before, by the hash of its bytes. */
#define TN_READING_WORDS 16
#define TN_READING_WORD 31
typedef struct tn_reading_word {
    unsigned char size; /* 0: free */
    bool known;
    char text[TN_READING_WORD];
    tenor_role role;
} tn_reading_word;

/* A name looked up before. */
#define TN_READING_NAMES 64
#define TN_READING_NAME 31
typedef struct tn_reading_name {
    unsigned char size; /* 0: free */
    char text[TN_READING_NAME];
    tn_names_match match;
} tn_reading_name;

/* When a call began, read last: most lines say what the line before them said. */
#define TN_READING_STARTED 39
typedef struct tn_reading_started {
    unsigned char size; /* 0: none */
    char text[TN_READING_STARTED];
    int64_t ms;
    int32_t day;
} tn_reading_started;

typedef struct tn_reading {
    tn_mem mem;
    tn_arena setup; /* copies of options; most inputs need none */
    tn_str name;    /* NUL-terminated */
    tn_stream stream;
    tn_window window;
    tn_reading_mapping *mappings;
    size_t mapping_count;
    tn_reading_started started;
    bool mapped[TN_NAMES_COUNT]; /* an option says where this stands, so aliases do not */
    tn_str defaults[TN_NAMES_COUNT];
    uint32_t defaulted; /* bit by slot: has a default */
    tenor_role default_role;
    tn_reading_role *roles;
    size_t role_count;
    tn_reading_word words[TN_READING_WORDS]; /* roles found lately */
    tn_reading_name names[TN_READING_NAMES]; /* names found lately */
    tn_stamp_unit unit; /* of times that say none */
    const tenor_io_zone *zone; /* whose calendar and clocks count; NULL: as written, and UTC */
    /* Called once when the unit is wanted and unknown; value: the time at hand. */
    tenor_status (*guess)(void *context, tn_str value, tn_stamp_unit *unit);
    void *guess_context;
    tn_numbering numbering;
    bool carry_speaker; /* words without a speaker are by the one before */
    size_t hold; /* a document of at most so many bytes is held whole */
    bool paths;  /* a mapping may lead into values within values */
    bool strict; /* every object by the strict parser: with paths; and for tests, which compare */
    tenor_io_reader_info info;
    bool noted[TENOR_IO_REASON_COUNT]; /* said, or waiting to be said */
    const char *waiting[TENOR_IO_REASON_COUNT];
    bool any_waiting;
} tn_reading;

/* Where a word (of at least one byte) is kept. */
static inline tn_reading_word *tn_reading_seen(tn_reading *reading, tn_str word)
{
    unsigned hash = word.n ? (unsigned char)word.p[0] * 5u + (unsigned char)word.p[word.n - 1] * 3u : 0;
    return &reading->words[(hash + (unsigned)word.n) % TN_READING_WORDS];
}

/* Everything but the stream, which is not opened. On failure free it all the same. */
tenor_status tn_reading_init(tn_reading *reading, tn_str name,
                             const tenor_io_reader_options *options, tenor_io_error *error);
void tn_reading_free(tn_reading *reading);

/* The slot that a key or column means in this input. */
tn_names_match tn_reading_slot(const tn_reading *reading, tn_str name);
/* What a mapping names is there: info.mapped says so. */
static inline void tn_reading_met(tn_reading *reading, size_t mapping)
{
    if (mapping < 64)
        reading->info.mapped |= UINT64_C(1) << mapping;
}
/* The slot of a key or column that is there. */
tn_names_match tn_reading_meet(tn_reading *reading, tn_str name);
/* The same for one that was probably met before. */
tn_names_match tn_reading_slot_again(tn_reading *reading, tn_str name);
/* False: a word that is no role. */
bool tn_reading_role_by_name(tn_reading *reading, tn_str word, tenor_role *role);
/* The same for one that was probably asked for before. */
static inline bool tn_reading_role_of(tn_reading *reading, tn_str word, tenor_role *role)
{
    const tn_reading_word *seen = tn_reading_seen(reading, word);
    if (!word.n || seen->size != word.n || !tn_wide_same(seen->text, word.p, word.n))
        return tn_reading_role_by_name(reading, word, role);
    if (seen->known)
        *role = seen->role;
    return seen->known;
}
/* ISO 8601, by the zone of the input: the instant and the day. */
bool tn_reading_iso(const tn_reading *reading, tn_str text, int64_t *ms, int32_t *day);
/* The day of an instant that was no more than a number; one that is no date has none. */
int32_t tn_reading_day(const tn_reading *reading, int64_t ms);
/* A time; TENOR_NO_TIME where it cannot be read. *day is the day of an ISO 8601 time, else left alone. */
tenor_status tn_reading_time(tn_reading *reading, tn_str text, tn_stamp_unit unit, int64_t *ms,
                             int32_t *day);

/* Count a time that could not be read, and say so. */
void tn_reading_bad_time(tn_reading *reading);

/* Say something once an input; text lives for ever. */
void tn_reading_note(tn_reading *reading, tenor_io_reason reason, const char *text);
/* A note that waits, as a record. */
bool tn_reading_next_note(tn_reading *reading, tenor_io_record *record);
static inline bool tn_reading_take_note(tn_reading *reading, tenor_io_record *record)
{
    return reading->any_waiting && tn_reading_next_note(reading, record);
}

/* An empty record that stands at a place. */
static inline void tn_reading_record(const tn_reading *reading, tenor_io_record *record, tenor_io_kind kind,
                                     uint64_t line, uint64_t offset)
{
    /* Piece by piece: compilers make of the whole a string instruction that is slower for this size. */
    enum { PIECE = 64, SIZE = sizeof *record };
    _Static_assert(SIZE > 7 * PIECE && SIZE <= 8 * PIECE, "eight pieces make up the whole");
    char *to = (char *)record;
    tn_wide_clear64(to);
    tn_wide_clear64(to + PIECE);
    tn_wide_clear64(to + 2 * PIECE);
    tn_wide_clear64(to + 3 * PIECE);
    tn_wide_clear64(to + 4 * PIECE);
    tn_wide_clear64(to + 5 * PIECE);
    tn_wide_clear64(to + 6 * PIECE);
    tn_wide_clear64(to + SIZE - PIECE); /* the last one overlaps */
    record->kind = kind;
    record->source = (tenor_str){reading->name.p, reading->name.n};
    record->line = line;
    record->offset = offset;
    record->segment.utterance.day = TENOR_NO_DAY;
    record->segment.start_ms = record->segment.end_ms = TENOR_NO_TIME;
    record->started_ms = TENOR_NO_TIME;
}
/* Make it a REJECT. text NULL: the reason's own. */
void tn_reading_reject(tenor_io_record *record, tenor_io_reason reason, const char *text);
/* The input turned out to be damaged, and the record at hand was cut off by that. */
static inline bool tn_reading_damaged(const tn_reading *reading)
{
    return reading->stream.damage == TENOR_IO_REASON_GZIP_TRUNCATED ||
           reading->stream.damage == TENOR_IO_REASON_GZIP_CORRUPT;
}
static inline bool tn_reading_cut(const tn_reading *reading, const tn_window_record *at)
{
    return at->cut && tn_reading_damaged(reading);
}
/* What a call is called whose input does not say: "calls/c17.txt.gz" is call c17. */
tn_str tn_reading_call_name(const tn_reading *reading);

#endif
