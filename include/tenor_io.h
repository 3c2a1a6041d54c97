/* tenor_io.h - the header of libtenor-io: transcripts in, records of scores out.
 *
 *     tenor_io_inputs  files and directories expanded into an ordered list of inputs
 *     tenor_io_reader  one input, read record by record: utterances, events, rejects
 *     tenor_io_mask    what leads to a person in a text, to be covered where text is shown
 *     tenor_io_buffer  growable bytes that records are formatted into
 *     tenor_io_writer  how records of one run look: format, dimensions, offsets
 *     tenor_io_output  a file that appears complete or not at all
 *
 * Rules that hold for every function here, beside those of tenor.h:
 *   - Views (tenor_str, arrays) are borrowed; each says until when. Paths are NUL-terminated.
 *   - Decoded text is always well-formed UTF-8 without NUL: what is not reads as U+FFFD and is
 *     counted.
 *   - Any bytes may be given; memory is bounded by max_line and fixed buffers, whatever the size of
 *     the input.
 *   - Where a tenor_io_error is taken it may be NULL. Names of fields and formats are ASCII.
 *   - A function may be called from any thread. One reader, buffer, inputs or output may be used by
 *     one thread at a time; a writer is immutable and shared by threads without a lock.
 *   - The library neither prints nor touches signals: ignore SIGPIPE to be told of a closed pipe by
 *     EPIPE.
 *
 * C99 and C++11 can include this file.  SPDX-License-Identifier: MIT */
#ifndef TENOR_IO_H
#define TENOR_IO_H

#include "tenor.h"
#include "tenor_card.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tenor_io_error {
    tenor_status status;
    /* errno of the call that failed (EPIPE: the pipe is closed, ENOSPC: the disk is full); 0:
     * none */
    int system;
    char message[512]; /* UTF-8, NUL-terminated; names the file */
} tenor_io_error;

/* ---- inputs ---------------------------------------------------------------------------------- */

typedef struct tenor_io_inputs tenor_io_inputs;

typedef struct tenor_io_input {
    const char *path; /* lives as long as the inputs; "-": standard input */
    const char *name; /* the end of path: below the directory that was added, or the file's own name */
    uint64_t size;    /* bytes of a regular file, 0 where unknown */
    bool file;        /* it is a regular file: reading it waits for nobody */
} tenor_io_input;

/* An empty list. allocator NULL: malloc; else copied. */
TENOR_API tenor_status tenor_io_inputs_new(tenor_io_inputs **inputs,
                                           const tenor_allocator *allocator);
/* NULL is allowed. */
TENOR_API void tenor_io_inputs_free(tenor_io_inputs *inputs);
/* Append a file (whatever its name), "-", or what a directory holds at any depth: *.json, *.jsonl,
 * *.ndjson, *.csv, *.tsv, *.txt, *.vtt, *.srt and these with .gz, in bytewise order of their paths; names that
 * begin with a dot are skipped; a directory is entered once however many links lead to it.
 * TENOR_IO: the path does not exist or a directory cannot be read; TENOR_NO_MEMORY. On failure the
 * list is as it was. Cost: one stat a file; of files in a directory of thousands, whose size is then
 * unknown, none. */
TENOR_API tenor_status tenor_io_inputs_add(tenor_io_inputs *inputs, const char *path,
                                           tenor_io_error *error);
/* Append a path as it is: whether there is such a file shows when it is opened. TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_io_inputs_put(tenor_io_inputs *inputs, const char *path);
/* Keep the inputs whose flag is not 0, in their order; there is a flag for each. */
TENOR_API void tenor_io_inputs_keep(tenor_io_inputs *inputs, const unsigned char *flags);
TENOR_API size_t tenor_io_inputs_count(const tenor_io_inputs *inputs);
/* False where index is out of range. */
TENOR_API bool tenor_io_inputs_get(const tenor_io_inputs *inputs, size_t index,
                                   tenor_io_input *input);

/* ---- time zones ------------------------------------------------------------------------------- */

/* The clocks of a place, in the past and by today's rule in the future: immutable, shared by threads without a lock. Neither
 * TZ nor any other state of the process plays a part. */
typedef struct tenor_io_zone tenor_io_zone;

/* name: "Europe/Berlin", which is read from the files of zoneinfo in directory (NULL: where systems have them), or "UTC", "Z",
 * "+01:00", "CET-1CEST,M3.5.0,M10.5.0/3", for which nothing is read. allocator NULL: malloc; else copied. TENOR_BAD_ARGUMENT: there is no such zone, or its
 * file is none; TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_io_zone_new(tenor_io_zone **zone, tenor_str name, const char *directory,
                                         const tenor_allocator *allocator, tenor_io_error *error);
/* NULL is allowed. */
TENOR_API void tenor_io_zone_free(tenor_io_zone *zone);
/* Milliseconds that clocks there are ahead of UTC at an instant in milliseconds since 1970-01-01T00:00Z. */
TENOR_API int64_t tenor_io_zone_offset(const tenor_io_zone *zone, int64_t utc_ms);
/* The date there, in days since 1970-01-01; TENOR_NO_DAY for TENOR_NO_TIME and beyond the range of int32_t. */
TENOR_API int32_t tenor_io_zone_day(const tenor_io_zone *zone, int64_t utc_ms);
/* The instant at which clocks there show this time, counted as if it were UTC; of two the earlier, and where clocks were put
 * forward over it, as if they had not been. TENOR_NO_TIME stays so. */
TENOR_API int64_t tenor_io_zone_instant(const tenor_io_zone *zone, int64_t local_ms);

/* "2026-11-20" as days since 1970-01-01; false: it is no date. */
TENOR_API bool tenor_io_date(tenor_str text, int32_t *day);

/* ---- what a reader gives --------------------------------------------------------------------- */

typedef enum tenor_io_kind {
    TENOR_IO_END = 0, /* no more; stays so */
    TENOR_IO_UTTERANCE,
    TENOR_IO_EVENT,
    TENOR_IO_REJECT,    /* a record that cannot be used; reading goes on behind it */
    TENOR_IO_TRUNCATED, /* the input ends too early or is damaged; all that came before was given */
    /* something worth saying once an input, e.g. a guessed time unit; counts for no limit */
    TENOR_IO_NOTE
} tenor_io_kind;

/* Why a record was rejected, or what a note says: identifier, name in outputs ("no-text"), what it
 * means. */
#define TENOR_IO_REASONS(X)                                                            \
    X(NONE, "none", "nothing is wrong")                                                \
    X(BAD_JSON, "bad-json", "not JSON")                                                \
    X(TOO_DEEP, "too-deep", "JSON nested deeper than the limit")                       \
    X(NOT_OBJECT, "not-an-object", "a record must be a JSON object")                   \
    X(NO_TEXT, "no-text", "no text")                                                   \
    X(TEXT_NOT_STRING, "text-not-string", "the text is not a string")                  \
    X(BAD_FIELD, "bad-field", "a field has a value that it cannot have")               \
    X(BAD_EVENT, "bad-event", "not a known event")                                     \
    X(BAD_CUE, "bad-cue", "a cue whose times are missing or cannot be read")           \
    X(BAD_CSV, "bad-csv", "a row that does not fit the header")                        \
    X(NO_TRANSCRIPT, "no-transcript", "a document without a transcript")               \
    X(NO_TEXT_COLUMN, "no-text-column", "the header names no text column")             \
    X(TOO_LONG, "too-long", "longer than the longest line allowed")                    \
    X(UNKNOWN_FORMAT, "unknown-format", "the input is in no format that can be read")  \
    X(GZIP_TRUNCATED, "gzip-truncated", "the gzip data end too early")                 \
    X(GZIP_CORRUPT, "gzip-corrupt", "the gzip data are damaged")                       \
    X(TRAILING_BYTES, "trailing-bytes", "bytes behind the gzip data are no gzip data") \
    X(TIME_UNIT, "time-unit", "the unit of the times was guessed")                     \
    X(BAD_TIME, "bad-time", "a time that cannot be read is taken as unknown")          \
    X(BAD_WORDS, "bad-words", "word times that do not fit the text are left out")      \
    X(LATE_FIELDS, "late-fields", "fields behind the words of a long document")        \
    X(CHANNEL_ORDER, "channel-order", "turns of a long document stand channel by channel") \
    X(CALL_RETURNED, "call-returned", "a call went on after it was closed")            \
    X(UNREADABLE, "input-unreadable", "an input cannot be opened or not be read to its end") \
    X(INPUT_CUT, "input-cut", "the file became shorter while it was read")

typedef enum tenor_io_reason {
#define TENOR_IO_REASON_ENUM(id, name, text) TENOR_IO_REASON_##id,
    TENOR_IO_REASONS(TENOR_IO_REASON_ENUM)
#undef TENOR_IO_REASON_ENUM
    TENOR_IO_REASON_COUNT
} tenor_io_reason;

/* "no-text"; lives for ever. */
TENOR_API const char *tenor_io_reason_name(tenor_io_reason reason);

/* What is known of a call beside its words; each value is text as it stood in the input. The first
 * name is canonical. */
#define TENOR_IO_FIELDS(X)            \
    X(AGENT_NAME, "agent_name")       \
    X(TEAM, "team")                   \
    X(TOPIC, "topic")                 \
    X(QUEUE, "queue")                 \
    X(SITE, "site")                   \
    X(CHANNEL, "channel")             \
    X(LANGUAGE, "language")           \
    X(STARTED_AT, "started_at")       \
    X(CUSTOMER_ID, "customer_id")     \
    X(CUSTOMER_NAME, "customer_name") \
    X(CSAT, "csat")                   \
    X(HANDLE_MS, "handle_ms")         \
    X(ASR, "asr")

typedef enum tenor_io_field {
#define TENOR_IO_FIELD_ENUM(id, name) TENOR_IO_FIELD_##id,
    TENOR_IO_FIELDS(TENOR_IO_FIELD_ENUM)
#undef TENOR_IO_FIELD_ENUM
    TENOR_IO_FIELD_COUNT
} tenor_io_field;

/* "agent_name"; lives for ever. */
TENOR_API const char *tenor_io_field_name(tenor_io_field field);

/* A field that has no meaning of its own here: its name and its value as text. */
typedef struct tenor_io_label {
    tenor_str name, value;
} tenor_io_label;

/* Most labels of one record, and the longest name or value (bytes) of one; what goes beyond is left
 * out. */
#define TENOR_IO_MAX_LABELS 64
#define TENOR_IO_MAX_LABEL 1024

typedef struct tenor_io_word {
    uint32_t begin, end;      /* bytes of the text, begin <= end <= size */
    int64_t start_ms, end_ms; /* TENOR_NO_TIME where unknown */
    uint16_t confidence;      /* of the recogniser: 1 to 10,000, units of 1e-4; 0: unknown */
} tenor_io_word;

typedef enum tenor_io_event {
    TENOR_IO_HOLD_START,
    TENOR_IO_HOLD_END,
    TENOR_IO_TRANSFER,
    TENOR_IO_SILENCE
} tenor_io_event;

/* One record. Every view lives until the next tenor_io_read on the same reader. */
typedef struct tenor_io_record {
    tenor_io_kind kind;

    /* Where it stood. */
    tenor_str source; /* the reader's name; lives as long as the reader */
    /* from 1, in the inflated input; of a record that spans lines its first; 0: no line */
    uint64_t line;
    /* bytes, of the inflated input (TRUNCATED: of the raw input); of a syntax error its place */
    uint64_t offset;

    /* UTTERANCE and EVENT */
    tenor_str call_id; /* empty: unknown */
    /* text, role, number, times; of an EVENT only agent_id and start_ms */
    tenor_segment segment;
    /* who spoke, where the input tells its speakers apart: "Jane Doe", "SPEAKER_00"; else empty */
    tenor_str speaker;
    tenor_str fields[TENOR_IO_FIELD_COUNT]; /* empty: unknown */
    /* started_at since 1970-01-01T00:00Z; TENOR_NO_TIME where unknown */
    int64_t started_ms;
    /* attributes and unknown fields, in order of appearance */
    const tenor_io_label *labels;
    size_t label_count;
    const tenor_io_word *words; /* times of words, where the input has them */
    size_t word_count;
    /* U+FFFD put in place of NUL, invalid UTF-8 and lone surrogates */
    uint32_t replaced;
    bool partial; /* the text of this utterance will be revised */
    /* the input gave the utterance number; else it is a running one */
    bool numbered;
    bool role_given; /* the input named a role, known or not */
    bool in_call;    /* came inside a whole-call record */
    bool call_end;   /* last record of a whole-call record */
    /* of the recogniser in the whole utterance: 1 to 10,000, units of 1e-4; 0: unknown */
    uint16_t confidence;

    tenor_io_event event; /* EVENT */

    /* REJECT, TRUNCATED and NOTE */
    tenor_io_reason reason;
    tenor_str message; /* what is wrong; never holds content of the input */
} tenor_io_record;

/* ---- reader ---------------------------------------------------------------------------------- */

typedef struct tenor_io_reader tenor_io_reader;

/* Default of max_line. */
#define TENOR_IO_MAX_LINE ((size_t)16 << 20)

/* Everything zero is a good default. Nothing is borrowed after the open. */
typedef struct tenor_io_reader_options {
    const tenor_allocator *allocator; /* NULL: malloc */
    /* a name that tenor_io_format_name gives; empty: sniffed from the content */
    tenor_str format;
    /* "field=column": the canonical field is read from that column or JSON key, or from a path of keys and places
     * ("text=payload.parts[0].body") */
    const tenor_str *mappings;
    size_t mapping_count;
    /* "field=value": where the input has none (call_id, role, agent_id, a field) */
    const tenor_str *defaults;
    size_t default_count;
    /* "word=role": more words for roles; role is agent, customer or automated */
    const tenor_str *roles;
    size_t role_count;
    /* whose calendar tells the day of a call, and whose clocks show times that name no zone; it must outlive the reader. NULL:
     * dates as they are written, and UTC */
    const tenor_io_zone *zone;
    /* "ms", "s", "us": of times that do not say; empty: guessed once, with a NOTE */
    tenor_str time_unit;
    /* captions: words without a speaker are by the one who spoke before, as where a speaker stands
     * only when it changes */
    bool carry_speaker;
    /* bytes; longest line, row or JSON record; 0: TENOR_IO_MAX_LINE */
    size_t max_line;
    /* compute the SHA-256 of the raw bytes (reads the input to its very end) */
    bool digest;
    /* a gzip file of some size is inflated by a thread that the reader starts, ahead of what was
     * read: the allocator is then called by that thread, too */
    bool threads;
    /* called around all that may wait for input that is no regular file, on the thread that opens
     * or reads: begin, then not. May be NULL */
    void (*waits)(void *context, bool begin);
    void *waits_context;
} tenor_io_reader_options;

/* The name of a format that readers know, or NULL when index is past the last; lives for ever. */
TENOR_API const char *tenor_io_format_name(size_t index);
/* What that format is, in a line; NULL as above. */
TENOR_API const char *tenor_io_format_title(size_t index);

/* What a format can carry; whether an input does is another matter. */
#define TENOR_IO_CARRIES(X)                                                        \
    X(ROLES, 1, "roles", "who is agent, who customer")                             \
    X(SPEAKERS, 2, "speakers", "who speaks, but not as what: see --role-word")     \
    X(TIMES, 4, "times", "when turns begin and end")                               \
    X(WORDS, 8, "words", "when words do")                                          \
    X(CONFIDENCE, 16, "confidence", "how sure a recogniser was")                   \
    X(EVENTS, 32, "events", "holds, transfers, silences")                          \
    X(PARTIAL, 64, "partial", "turns that will be revised")

typedef enum tenor_io_carries {
#define TENOR_IO_CARRIES_ENUM(id, bit, name, text) TENOR_IO_CARRIES_##id = bit,
    TENOR_IO_CARRIES(TENOR_IO_CARRIES_ENUM)
#undef TENOR_IO_CARRIES_ENUM
} tenor_io_carries;

/* All texts live for ever. */
typedef struct tenor_io_format {
    const char *name, *title;
    const char *told;  /* what an input is recognised by */
    unsigned carries;  /* bits of tenor_io_carries */
    bool document;     /* a vendor's JSON document, one call each */
} tenor_io_format;

/* False when index is past the last. */
TENOR_API bool tenor_io_format_get(size_t index, tenor_io_format *format);

/* Open a file, or standard input with "-" (which is not closed). Gzip is recognised by its magic
 * bytes, the format by up to the first 64 KB, never by the name alone (but what would be plain text under a name that ends
 * in .csv or .tsv is a table, and rejected where its header names no text column); reads that much at once
 * unless both the format, which is none of captions, and the time unit are given. options may be NULL. TENOR_BAD_ARGUMENT: an
 * option that means nothing (the message says which); TENOR_IO; TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_io_reader_open(tenor_io_reader **reader, const char *path,
                                            const tenor_io_reader_options *options,
                                            tenor_io_error *error);
/* The same on bytes in memory, which stay the caller's and must outlive the reader; name stands for
 * the path. */
TENOR_API tenor_status tenor_io_reader_open_memory(tenor_io_reader **reader, tenor_str name,
                                                   tenor_str bytes,
                                                   const tenor_io_reader_options *options,
                                                   tenor_io_error *error);
/* NULL is allowed. */
TENOR_API void tenor_io_reader_close(tenor_io_reader *reader);

/* The next record. A record that spells a whole call gives its utterances one by one, with the
 * call's fields filled in, and its events among them by time. TENOR_NO_MEMORY and TENOR_IO (the
 * input cannot be read further) stay: every later call returns the same. Amortised cost: linear in
 * the bytes read. */
TENOR_API tenor_status tenor_io_read(tenor_io_reader *reader, tenor_io_record *record,
                                     tenor_io_error *error);

/* Counts so far. */
typedef struct tenor_io_reader_info {
    const char *format; /* lives for ever */
    bool gzip, truncated;
    bool one_call;  /* the input is one call: plain text, captions */
    uint64_t bytes; /* raw bytes read */
    uint64_t size;  /* raw bytes in all; 0: unknown */
    int64_t modified_ns; /* when a file was changed last before it was opened, since 1970; 0: unknown */
    uint64_t lines; /* line ends passed in the inflated input */
    uint64_t utterances, events, rejects;
    /* utterances; unknown: named, not known */
    uint64_t without_call_id, without_role, unknown_roles, without_times;
    uint64_t bad_times;      /* times that could not be read */
    uint64_t replaced;       /* U+FFFD put in place of what is no text */
    uint64_t replaced_in;    /* utterances that have such */
    uint64_t dropped_labels; /* beyond TENOR_IO_MAX_LABELS or TENOR_IO_MAX_LABEL */
    uint64_t mapped;         /* bit i: what options.mappings[i] names has been there; of the first 64 */
    /* of the raw bytes: 64 hex digits from END on with options.digest, else "" */
    char sha256[65];
} tenor_io_reader_info;

TENOR_API void tenor_io_reader_get_info(const tenor_io_reader *reader, tenor_io_reader_info *info);

/* ---- mask ------------------------------------------------------------------------------------ */

/* What leads to a person in a text, found by rules (engine/manual/privacy.md) for English: e-mail addresses, numbers of
 * telephones, cards, accounts and documents, written, split, spoken or given in pieces over several turns; names that are
 * known. Nothing here changes a score: score the text as it is, and mask what is shown of it. */

#define TENOR_IO_PERSONALS(X)                                                     \
    X(EMAIL, "e-mail", "an e-mail address, written or spoken, or part of one")    \
    X(NUMBER, "number", "the number of a card, a telephone, an account")          \
    X(CODE, "code", "letters and digits: of an account, an order, a device")      \
    X(NETWORK, "network", "an IP or MAC address")                                 \
    X(URL, "url", "what an URL says of its user")                                 \
    X(NAME, "name", "the name of somebody in the conversation")

typedef enum tenor_io_personal {
    TENOR_IO_PERSONAL_NONE = 0,
#define TENOR_IO_PERSONAL_ENUM(id, name, text) TENOR_IO_PERSONAL_##id,
    TENOR_IO_PERSONALS(TENOR_IO_PERSONAL_ENUM)
#undef TENOR_IO_PERSONAL_ENUM
    TENOR_IO_PERSONAL_COUNT
} tenor_io_personal;

/* "e-mail"; lives for ever. */
TENOR_API const char *tenor_io_personal_name(tenor_io_personal personal);

typedef struct tenor_io_span {
    uint32_t begin, end;        /* bytes of the text, begin < end, between characters */
    tenor_io_personal personal; /* what it is */
} tenor_io_span;

/* The finder and its scratch memory, some 70 KB; of one thread at a time. */
typedef struct tenor_io_mask tenor_io_mask;
/* What is known of one conversation: the names in it, and the number that is being given. */
typedef struct tenor_io_mask_call tenor_io_mask_call;

/* allocator NULL: malloc; else copied. */
TENOR_API tenor_status tenor_io_mask_new(tenor_io_mask **mask, const tenor_allocator *allocator);
/* NULL is allowed, here and below. */
TENOR_API void tenor_io_mask_free(tenor_io_mask *mask);
TENOR_API tenor_status tenor_io_mask_call_new(tenor_io_mask_call **call,
                                              const tenor_allocator *allocator);
TENOR_API void tenor_io_mask_call_free(tenor_io_mask_call *call);
/* Another conversation: what is known is forgotten, the memory kept. */
TENOR_API void tenor_io_mask_call_reset(tenor_io_mask_call *call);

/* From now on the words of this name are masked, whatever their case, also alone. Words of the language ("Will", "May")
 * only where their place says that they are a name. An id is a name, too; of its digits four or more count. The same name
 * again costs little. TENOR_NO_MEMORY: only some of its words are known. */
TENOR_API tenor_status tenor_io_mask_call_name(tenor_io_mask_call *call, tenor_str name);
/* The same for all names that a record carries: its speaker, agent_name, customer_name, customer_id, and labels that are called so
 * ("caller_name"). */
TENOR_API tenor_status tenor_io_mask_call_record(tenor_io_mask_call *call,
                                                 const tenor_io_record *record);
/* How many words of names are known; NULL: none. */
TENOR_API size_t tenor_io_mask_call_words(const tenor_io_mask_call *call);

/* What is personal in the next turn of a conversation, in the order in which turns come: spans in order, apart from one
 * another; they live until the next use of the mask. What a turn says is judged by the turns before it, never by those to
 * come. Cost: linear in the text. TENOR_NO_MEMORY: the span is all of the text, if there is any; TENOR_TOO_LONG: text
 * beyond TENOR_TEXT_MAX, the same. */
TENOR_API tenor_status tenor_io_mask_turn(tenor_io_mask *mask, tenor_io_mask_call *call,
                                          tenor_role role, tenor_str text,
                                          const tenor_io_span **spans, size_t *count);
/* The same for a text that is no turn. call: whose names are known; NULL: nobody's. */
TENOR_API tenor_status tenor_io_mask_text(tenor_io_mask *mask, const tenor_io_mask_call *call,
                                          tenor_str text, const tenor_io_span **spans,
                                          size_t *count);
/* Put a '*' in place of each byte of the text within spans; text is a copy of what the spans were found in. Offsets and
 * lengths stay what they were. */
TENOR_API void tenor_io_mask_cover(char *text, const tenor_io_span *spans, size_t count);
/* The value of a field or label, masked in place: all of it where the name says that it is personal (customer_name, phone,
 * email ...), nothing where it says that it is a figure (handle_ms), else what is found in it. Without memory: all of
 * it. */
TENOR_API void tenor_io_mask_value(tenor_io_mask *mask, const tenor_io_mask_call *call,
                                   tenor_str name, char *value, size_t size);

/* ---- pseudonyms ------------------------------------------------------------------------------ */

/* Names that stand for others: who has the key can make them again, nobody else can tell whom they stand for. */
typedef struct tenor_io_pseudonyms tenor_io_pseudonyms;

/* Shortest and longest key, in bytes. */
#define TENOR_IO_KEY_LEAST 16
#define TENOR_IO_KEY_MOST 4096
/* Bytes of a pseudonym with its NUL: "p-" and 16 hexadecimal digits. */
#define TENOR_IO_PSEUDONYM 19

/* The key is copied. TENOR_BAD_ARGUMENT: too short or too long; TENOR_NO_MEMORY. allocator NULL: malloc. */
TENOR_API tenor_status tenor_io_pseudonyms_new(tenor_io_pseudonyms **pseudonyms, tenor_str key,
                                               const tenor_allocator *allocator);
/* The key from a file: all of it but a line end at its end. TENOR_BAD_ARGUMENT: as above, or others than its owner may read
 * it; TENOR_IO: it cannot be read, or is no regular file; TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_io_pseudonyms_open(tenor_io_pseudonyms **pseudonyms, const char *path,
                                                const tenor_allocator *allocator,
                                                tenor_io_error *error);
/* NULL is allowed. The key is wiped. */
TENOR_API void tenor_io_pseudonyms_free(tenor_io_pseudonyms *pseudonyms);
/* The pseudonym of an id: the first 8 bytes of its HMAC-SHA-256. The same key and id give the same one, on any machine, in
 * any version. May be called by several threads at a time. */
TENOR_API void tenor_io_pseudonym(const tenor_io_pseudonyms *pseudonyms, tenor_str id,
                                  char pseudonym[TENOR_IO_PSEUDONYM]);
/* The same of the key itself, in 8 digits: two runs with the same one had the same key. */
TENOR_API void tenor_io_pseudonyms_check(const tenor_io_pseudonyms *pseudonyms, char check[9]);

/* ---- buffer ---------------------------------------------------------------------------------- */

typedef struct tenor_io_buffer tenor_io_buffer;

/* allocator NULL: malloc; else copied. */
TENOR_API tenor_status tenor_io_buffer_new(tenor_io_buffer **buffer,
                                           const tenor_allocator *allocator);
/* NULL is allowed. */
TENOR_API void tenor_io_buffer_free(tenor_io_buffer *buffer);
/* Forget the content, keep the memory: a warmed buffer allocates nothing. */
TENOR_API void tenor_io_buffer_clear(tenor_io_buffer *buffer);
/* What was formatted; lives until the next change of the buffer. */
TENOR_API tenor_str tenor_io_buffer_view(const tenor_io_buffer *buffer);
/* Append bytes as they are. */
TENOR_API tenor_status tenor_io_buffer_put(tenor_io_buffer *buffer, tenor_str bytes);

/* ---- writer ---------------------------------------------------------------------------------- */

/* Every function that formats returns TENOR_OK, or TENOR_NO_MEMORY with the buffer as it was; none
 * needs more memory than the buffer's. Numbers have at most 4 decimals, no trailing zeros, and are
 * never -0. */

typedef struct tenor_io_writer tenor_io_writer;

typedef enum tenor_io_offsets {
    TENOR_IO_BYTES = 0,
    TENOR_IO_CHARS,
    TENOR_IO_UTF16
} tenor_io_offsets;

typedef struct tenor_io_writer_options {
    const tenor_allocator *allocator; /* NULL: malloc */
    /* "jsonl" (also where empty), "tsv", "csv", "table", "none" */
    tenor_str format;
    /* jsonl: raw{} and hits[]; table: the phrases; tsv and csv stay as they are */
    bool hits;
    /* jsonl: hits that also say file, line, phrase, weight and factors */
    bool ledger;
    tenor_io_offsets offsets; /* of hits: bytes, code points or UTF-16 units of the text */
    /* the fields of a record, in this order, commas between them: names of tenor_io_writer_field_name; tone.NAME, raw.NAME,
     * evidence.NAME of one dimension; labels.NAME; "*": all that the format has place for; "default": those that it has
     * where this is empty. What is named twice stands where it is named first */
    tenor_str fields;
    tenor_str night; /* "2026-11-20", a label of the run, for the field night and for records of calls; empty: none */
} tenor_io_writer_options;

/* The name of a field that records can have, or NULL when index is past the last; lives for ever. */
TENOR_API const char *tenor_io_writer_field_name(size_t index);

/* The name of a format that writers know, or NULL when index is past the last; lives for ever. */
TENOR_API const char *tenor_io_writer_format_name(size_t index);

/* The lexicon is retained; the options are copied. TENOR_BAD_ARGUMENT: no such format or field; TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_io_writer_new(tenor_io_writer **writer, tenor_lexicon *lexicon,
                                           const tenor_io_writer_options *options,
                                           tenor_io_error *error);
/* NULL is allowed. */
TENOR_API void tenor_io_writer_free(tenor_io_writer *writer);

/* One scored turn. */
typedef struct tenor_io_scored {
    tenor_str call_id;            /* empty: null is written */
    const tenor_segment *segment; /* its text is what was scored */
    uint64_t segments;            /* joined into this turn; 0 and 1 are the same */
    const tenor_score *score;
    /* For writers that were given fields; zero: unknown. */
    tenor_str source;        /* name of the input */
    const tenor_str *fields; /* what is known of the call: TENOR_IO_FIELD_COUNT of them, or NULL */
    const tenor_io_label *labels;
    size_t label_count;
    /* What is shown as stars wherever a record shows text: spans of tenor_io_mask_turn, in order; 0: nothing. */
    const tenor_io_span *masked;
    size_t masked_count;
} tenor_io_scored;

/* True where records show what is known of the call: fields and labels of tenor_io_scored are read. */
TENOR_API bool tenor_io_writer_wants_call(const tenor_io_writer *writer);

/* True where records show words of a turn: masked of tenor_io_scored is read. */
TENOR_API bool tenor_io_writer_wants_masked(const tenor_io_writer *writer);

/* The header line of tsv, csv and table; nothing for the others. */
TENOR_API tenor_status tenor_io_write_header(const tenor_io_writer *writer,
                                             tenor_io_buffer *buffer);
/* One record and its line end. A turn that was not scored has null (an empty cell, "-" in a table)
 * for every score. */
TENOR_API tenor_status tenor_io_write_utterance(const tenor_io_writer *writer,
                                                tenor_io_buffer *buffer,
                                                const tenor_io_scored *scored);

/* A call of the same customer that came before, about the same. */
typedef struct tenor_io_contact {
    tenor_str call_id; /* empty: there is none */
    int32_t days;      /* from the begin of that one to the begin of this one, rounded down */
    bool same_topic;   /* the topic that the input names is the same; else the queue is */
} tenor_io_contact;

/* One call. */
typedef struct tenor_io_call_record {
    tenor_str call_id;
    const tenor_call *call;
    uint64_t utterances;     /* segments of the input */
    const tenor_str *fields; /* TENOR_IO_FIELD_COUNT of them, or NULL */
    const tenor_io_label *labels;
    size_t label_count;
    bool split; /* utterances of this call came again after it was closed */
    bool dated; /* the record says on which day: */
    int32_t day; /* since 1970-01-01; TENOR_NO_DAY: unknown, null is written */
    tenor_io_contact earlier; /* raises the flag repeat of a call that measures */
    const tenor_card *card;   /* of the call's lexicon: the record has its scorecard; NULL: none */
} tenor_io_call_record;

/* One line of JSON, whatever the writer's format. */
TENOR_API tenor_status tenor_io_write_call(const tenor_io_writer *writer, tenor_io_buffer *buffer,
                                           const tenor_io_call_record *call);

/* A REJECT, TRUNCATED or NOTE as one line of JSON: source, line, offset, code, reason. */
TENOR_API tenor_status tenor_io_write_reject(tenor_io_buffer *buffer,
                                             const tenor_io_record *record);

/* A piece of JSON: a string with its quotes, escaped where needed; invalid UTF-8 and NUL come out
 * as U+FFFD. */
TENOR_API tenor_status tenor_io_write_string(tenor_io_buffer *buffer, tenor_str text);

/* What a file holds. */
typedef struct tenor_io_digest {
    uint64_t bytes;
    char sha256[65]; /* 64 hex digits */
} tenor_io_digest;

typedef struct tenor_io_manifest_input {
    tenor_str name;
    tenor_io_reader_info info;
    tenor_str failure; /* why it could not be opened, or not be read to its end; empty: it was read */
    /* Where each input has an output of its own. */
    bool counted;         /* turns and calls are known */
    uint64_t turns, calls;
    tenor_str output;     /* name of that output; empty: there is none */
    tenor_io_digest made; /* what it holds */
} tenor_io_manifest_input;

typedef struct tenor_io_count {
    tenor_str name;
    uint64_t value;
} tenor_io_count;

/* A file that a run wrote for all its inputs. */
typedef struct tenor_io_manifest_output {
    tenor_str name;
    tenor_io_digest made;
} tenor_io_manifest_output;

/* What run.json says. */
typedef struct tenor_io_manifest {
    const tenor_lexicon *lexicon; /* NULL: no lexicon, no digests */
    const tenor_io_manifest_input *inputs;
    size_t input_count;
    const tenor_io_count *counts;
    size_t count_count;
    const tenor_io_label *options; /* as given; a name may come more than once */
    size_t option_count;
    int exit_status;
    tenor_str state; /* "complete", also where empty; "interrupted", "stopped", "failed" */
    const tenor_io_manifest_output *outputs;
    size_t output_count;
    tenor_str night; /* "2026-11-20", a label of the run; empty: none */
} tenor_io_manifest;

/* The manifest as indented JSON with its line end. */
TENOR_API tenor_status tenor_io_write_manifest(tenor_io_buffer *buffer,
                                               const tenor_io_manifest *manifest);
/* The same piece by piece, for more inputs than are held in memory: all before the inputs; each of
 * these (index from 0); all behind. The buffer may be emptied between two calls; the manifest's own
 * inputs are not looked at. */
TENOR_API tenor_status tenor_io_write_manifest_begin(tenor_io_buffer *buffer,
                                                     const tenor_io_manifest *manifest);
TENOR_API tenor_status tenor_io_write_manifest_input(tenor_io_buffer *buffer, size_t index,
                                                     const tenor_io_manifest_input *input);
TENOR_API tenor_status tenor_io_write_manifest_end(tenor_io_buffer *buffer,
                                                   const tenor_io_manifest *manifest,
                                                   size_t input_count);

/* As tenor_format_at: "output", the version of records and of the manifest that says so. */
TENOR_API bool tenor_io_format_at(size_t index, tenor_format *format);

/* ---- output ---------------------------------------------------------------------------------- */

typedef struct tenor_io_output tenor_io_output;

/* Open for writing: ".NAME.tmp-PID" beside the file, which takes its place in
 * tenor_io_output_close; mode 0600. A symbolic link is followed. "-" is standard output, and what
 * is no regular file (a pipe, /dev/null) is written in place. A path that ends in .gz is
 * compressed, with the same bytes every time. allocator NULL: malloc. TENOR_IO: see error->system;
 * TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_io_output_open(tenor_io_output **output, const char *path,
                                            const tenor_allocator *allocator,
                                            tenor_io_error *error);
/* Everything zero is what tenor_io_output_open does. Nothing is borrowed after the open. */
typedef struct tenor_io_output_options {
    const tenor_allocator *allocator; /* NULL: malloc */
    /* path of the temporary file, in the same file system; NULL: beside the file. What stands there
     * is removed first */
    const char *temporary;
    bool digest; /* compute the SHA-256 of what is written, for tenor_io_output_finish */
    /* close neither waits for the disk nor asks it to: for who closes thousands of files and asks
     * once for all of them */
    bool no_sync;
} tenor_io_output_options;

/* options may be NULL. */
TENOR_API tenor_status tenor_io_output_open_with(tenor_io_output **output, const char *path,
                                                 const tenor_io_output_options *options,
                                                 tenor_io_error *error);
/* Write all of it, buffered. After a failure (error->system: EPIPE, ENOSPC ...) only discard makes
 * sense; later writes and close return the same failure. */
TENOR_API tenor_status tenor_io_output_write(tenor_io_output *output, tenor_str bytes,
                                             tenor_io_error *error);
/* Hand on what is buffered; for a reader at the other end who waits. Compressed output is flushed
 * at close only. */
TENOR_API tenor_status tenor_io_output_flush(tenor_io_output *output, tenor_io_error *error);
/* Finish, fsync, rename, and free in any case. On failure the temporary file is removed and the old
 * file as it was. */
TENOR_API tenor_status tenor_io_output_close(tenor_io_output *output, tenor_io_error *error);
/* The same; *made says what was written (as it stands in the file: compressed), with options.digest
 * its SHA-256, else "". */
TENOR_API tenor_status tenor_io_output_finish(tenor_io_output *output, tenor_io_digest *made,
                                              tenor_io_error *error);
/* Remove the temporary file and free. NULL is allowed. */
TENOR_API void tenor_io_output_discard(tenor_io_output *output);
/* The temporary file, to be removed by who handles a signal; NULL where there is none. Lives as
 * long as the output. */
TENOR_API const char *tenor_io_output_temporary(const tenor_io_output *output);

/* Read a file to its end and say what it holds. TENOR_IO; no memory is needed. */
TENOR_API tenor_status tenor_io_digest_file(const char *path, tenor_io_digest *digest,
                                            tenor_io_error *error);

#ifdef __cplusplus
}
#endif
#endif
