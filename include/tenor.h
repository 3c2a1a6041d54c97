/* tenor.h - libtenor: lexicons in, tone scores with their reasons out. All that a program needs to score; what calls tell beside
 * scores is in tenor_call.h, drift in tenor_drift.h, files in tenor_io.h (libtenor-io).
 *
 *     tenor_lexicon  a compiled lexicon: immutable, shared by threads without a lock, reference-counted
 *     tenor_scorer   the scratch memory of one thread; scores batches of utterances
 *     tenor_call     the running state of one conversation
 *
 * Rules that hold for every function here:
 *   - Text is UTF-8, pointer + length, never modified. Invalid bytes and NUL read as U+FFFD; no text fails.
 *   - Offsets are bytes into the caller's text, half-open; times are milliseconds.
 *   - Same lexicon + same text = same bits, on any machine and any number of threads.
 *   - Points and scores are integers in units of 1e-4 (TENOR_UNIT): 7071 reads 0.7071.
 *   - Views (tenor_str, const tenor_hit *) are borrowed; each says until when.
 *   - The library never prints, exits or aborts. Errors come back as a tenor_status; where a tenor_error is
 *     taken it may be NULL. On failure output arguments are left as they were, unless stated.
 *   - A pointer is NULL only where that is said to mean something. Of any other NULL functions that return a tenor_status say
 *     TENOR_BAD_ARGUMENT; all others take it for a pointer.
 *   - Memory comes through the tenor_allocator given at creation (NULL: malloc). libstemmer, which takes none, and PCRE2's
 *     memory for machine code are the exceptions; both are taken only while a lexicon is loaded or a scorer is made.
 *     A lexicon's allocator is called by whichever thread uses or releases it, so it must be safe for threads.
 *   - A function may be called from any thread; one scorer or call may be used by one thread at a time.
 *
 * C99 and C++11 can include this file.  SPDX-License-Identifier: MIT
 */
#ifndef TENOR_H
#define TENOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TENOR_VERSION_MAJOR 0
#define TENOR_VERSION_MINOR 1
#define TENOR_VERSION_PATCH 0

#if defined(__GNUC__)
#define TENOR_API __attribute__((visibility("default")))
#else
#define TENOR_API
#endif

/* The version of the library that is linked, as "0.1.0". Lives for ever. */
TENOR_API const char *tenor_version(void);

/* A form of files that outlives a run, and the version of it that this library reads and writes. */
typedef struct tenor_format {
    const char *name; /* "lexicon", "image"; lives for ever */
    unsigned version;
} tenor_format;

/* False where index is past the last. */
TENOR_API bool tenor_format_at(size_t index, tenor_format *format);

/* Points and scores are counted in units of 1/TENOR_UNIT. */
#define TENOR_UNIT 10000

/* ---- values ------------------------------------------------------------------------------------ */

typedef struct tenor_str {
    const char *data; /* may be NULL where size is 0 */
    size_t size;      /* bytes */
} tenor_str;

/* One function does it all, as in Lua: block NULL allocates, new_size 0 frees (and returns NULL), else
 * resizes. Returns NULL when there is no memory; the block is then as it was. */
typedef struct tenor_allocator {
    void *(*resize)(void *context, void *block, size_t old_size, size_t new_size);
    void *context;
} tenor_allocator;

typedef enum tenor_status {
    TENOR_OK = 0,
    TENOR_NO_MEMORY,     /* the allocator returned NULL */
    TENOR_BAD_ARGUMENT,  /* the call itself is wrong */
    TENOR_TOO_LONG,      /* a text over TENOR_TEXT_MAX bytes */
    TENOR_IO,            /* a tenor_write said stop */
    TENOR_BAD_LEXICON,   /* lexicon files with errors, or that cannot be read; each went to the diagnostic callback */
    TENOR_BAD_IMAGE,     /* not a compiled lexicon, or a damaged one */
    TENOR_FOREIGN_IMAGE  /* compiled by another version of the engine, or with other Unicode or stemmer tables */
} tenor_status;

/* A short English text for a status. Lives for ever. */
TENOR_API const char *tenor_status_text(tenor_status status);

typedef struct tenor_error {
    tenor_status status;
    char message[512]; /* UTF-8, NUL-terminated, says what to do */
} tenor_error;

/* Longest text of one utterance: offsets fit 32 bits with room to spare. */
#define TENOR_TEXT_MAX ((size_t)1 << 28)

typedef enum tenor_role {
    TENOR_ROLE_UNKNOWN = 0, /* admits every entry */
    TENOR_ROLE_AGENT,
    TENOR_ROLE_CUSTOMER,
    TENOR_ROLE_AUTOMATED /* bot, IVR, system: never scored */
} tenor_role;

#define TENOR_NO_TIME INT64_MIN
#define TENOR_NO_DAY INT32_MIN

/* ---- lexicons ---------------------------------------------------------------------------------- */

typedef struct tenor_lexicon tenor_lexicon;

/* One source of lexicon text. With text.data NULL, name is a path: a file, or a directory whose *.lex files load in
 * bytewise path order. Otherwise name only labels diagnostics. Sources of one layer form it together; a higher layer
 * overrides a lower one by entry id. */
typedef struct tenor_source {
    tenor_str name;
    tenor_str text;
    unsigned layer;
} tenor_source;

typedef enum tenor_severity { TENOR_SEVERITY_ERROR, TENOR_SEVERITY_WARNING, TENOR_SEVERITY_TEST } tenor_severity;

/* One finding in a lexicon file. All views live until the callback returns. */
typedef struct tenor_diagnostic {
    tenor_severity severity; /* TEST: a failed yes:/no: line */
    const char *code;        /* "E402"; lives for ever */
    tenor_str file;
    uint32_t line;                   /* from 1; 0: the file as a whole */
    uint32_t column, width;          /* in code points, column from 1 */
    uint32_t byte_begin, byte_end;   /* in bytes of the line, from 0 */
    tenor_str source_line;           /* without its end of line */
    tenor_str message;
    tenor_str help;                  /* may be empty */
} tenor_diagnostic;

/* Threads of the caller's, lent to a load: the library starts none. run() calls task(data, 0) to task(data, count - 1), each once, in
 * any order and on as many threads as it likes, the calling one among them or not, and returns when all of them have. It cannot fail:
 * where it has no threads, it calls them one after the other. The tasks are some ten, and one for each megabyte of an image, of milliseconds
 * or less each; they call the allocator of the load, which must be safe for threads then, and nothing else of the caller's. */
typedef struct tenor_crew {
    void (*run)(void *context, void (*task)(void *data, size_t index), void *data, size_t count);
    void *context;
} tenor_crew;

typedef struct tenor_load_options {
    const tenor_allocator *allocator; /* NULL: malloc. Copied. */
    void (*diagnostic)(void *context, const tenor_diagnostic *diagnostic); /* may be NULL */
    void *context;
    const tenor_crew *crew; /* NULL: the calling thread alone. Borrowed until the load returns. The lexicon, its image and findings
                             * are the same with any. */
} tenor_load_options;

/* Compile sources into one lexicon with one reference. Every error of every file goes to options->diagnostic; any
 * error gives TENOR_BAD_LEXICON; where there is no callback, the first of them stands in error. options may be NULL. Cost: linear in the files, tens of milliseconds for some thousand
 * entries; where that is too much at start-up, load an image. */
TENOR_API tenor_status tenor_lexicon_load(tenor_lexicon **lexicon, const tenor_source *sources, size_t count,
                                          const tenor_load_options *options, tenor_error *error);

/* The same as tenor_lexicon_load, sooner where an image is at hand that was compiled of the same sources: as
 * tenor_lexicon_borrow_image says, the image stays the caller's and must outlive the lexicon. Image and sources are compared by
 * what they hold, not by times or names: all source files are read, and where a byte of them is another one, their order or
 * layers differ, or the image is of another version, damaged, not aligned or empty, it is left alone and the sources are
 * compiled. Either way the lexicon is the same, to the names of files; findings that are no errors come only where it is
 * compiled. Cost with such an image: reading and hashing the sources, and checking the image: two milliseconds for the shipped
 * lexicons. tenor_lexicon_image gives back the image's own bytes where it was used. */
TENOR_API tenor_status tenor_lexicon_load_kept(tenor_lexicon **lexicon, const tenor_source *sources, size_t count,
                                               tenor_str image, const tenor_load_options *options, tenor_error *error);

/* The compiled image of a lexicon, borrowed for its lifetime: write it to a file to load it later. */
TENOR_API tenor_str tenor_lexicon_image(const tenor_lexicon *lexicon);

/* A lexicon from an image (copied), with one reference. Every offset in it is checked; any bytes may be given. TENOR_BAD_IMAGE,
 * TENOR_FOREIGN_IMAGE: compile the text again. Cost: linear in the image, some milliseconds for the shipped lexicons. allocator
 * NULL: malloc. */
TENOR_API tenor_status tenor_lexicon_load_image(tenor_lexicon **lexicon, tenor_str image,
                                                const tenor_allocator *allocator, tenor_error *error);

/* The same without a copy: the bytes stay the caller's, at a multiple of 8 (a mapped file is; else TENOR_BAD_ARGUMENT), and must
 * neither change nor go before the last reference is released and every scorer and call of it is freed. All of them are read
 * once, to check them; what matching needs of them is then read in place by any number of threads, and is shared by processes
 * that map one file. For files that are replaced as a whole: bytes that change after the check are not noticed. */
TENOR_API tenor_status tenor_lexicon_borrow_image(tenor_lexicon **lexicon, tenor_str image,
                                                  const tenor_allocator *allocator, tenor_error *error);

/* tenor_lexicon_borrow_image with options, of which allocator and crew are used: two threads check an image in little more than half
 * the time. options NULL: malloc, and the calling thread alone. */
TENOR_API tenor_status tenor_lexicon_borrow_image_with(tenor_lexicon **lexicon, tenor_str image, const tenor_load_options *options,
                                                       tenor_error *error);

/* One more reference; returns its argument. / One less; the last one frees. NULL is allowed. */
TENOR_API tenor_lexicon *tenor_lexicon_retain(tenor_lexicon *lexicon);
TENOR_API void tenor_lexicon_release(tenor_lexicon *lexicon);

/* What one run of the in-file tests found. */
typedef struct tenor_check_result {
    size_t entries, categories, tests, failed_tests, errors, warnings;
} tenor_check_result;

/* Load, lint and run the yes:/no: lines of the sources whose layer is >= tests_from_layer, each on its layer over
 * those below. Findings go to options->diagnostic. Returns TENOR_OK when the check could run, whatever it found. */
TENOR_API tenor_status tenor_lexicon_check(const tenor_source *sources, size_t count, unsigned tests_from_layer,
                                           const tenor_load_options *options, tenor_check_result *result,
                                           tenor_error *error);

/* A readable disassembly of the compiled image, in chunks. write returns false to stop. TENOR_IO: it did; TENOR_BAD_IMAGE: what phrases
 * were compiled to, which scoring does not need, cannot be read; TENOR_NO_MEMORY. */
typedef bool (*tenor_write)(void *context, const char *data, size_t size);
TENOR_API tenor_status tenor_lexicon_dump(const tenor_lexicon *lexicon, tenor_write write, void *context);

/* Dimension 0 is always sentiment; tones follow. Views live as long as the lexicon. */
#define TENOR_SENTIMENT 0
typedef struct tenor_dimension {
    tenor_str name;
    bool null_without_evidence; /* sentiment and satisfaction: unknown is not neutral */
    tenor_str digest;           /* 64 hex digits: everything that can move this dimension */
    uint32_t alpha;             /* how strongly points are dampened: c / sqrt(c^2 + alpha), c in points */
} tenor_dimension;
TENOR_API size_t tenor_lexicon_dimension_count(const tenor_lexicon *lexicon);
TENOR_API bool tenor_lexicon_dimension(const tenor_lexicon *lexicon, size_t index, tenor_dimension *dimension);

typedef struct tenor_category {
    tenor_str name;
    tenor_str kind;  /* "tone", "valence", "negator" ... */
    int dimension;   /* -1: none */
} tenor_category;
TENOR_API size_t tenor_lexicon_category_count(const tenor_lexicon *lexicon);
TENOR_API bool tenor_lexicon_category(const tenor_lexicon *lexicon, size_t index, tenor_category *category);

typedef struct tenor_entry {
    tenor_str id;
    tenor_str phrase; /* as written */
    tenor_str file;
    uint32_t line;
    uint32_t category;
    int32_t weight; /* units of 1e-4 */
    tenor_str tag;
    tenor_str note; /* first note: line, e.g. the plain alternative of a jargon entry */
} tenor_entry;
TENOR_API size_t tenor_lexicon_entry_count(const tenor_lexicon *lexicon);
TENOR_API bool tenor_lexicon_entry(const tenor_lexicon *lexicon, size_t index, tenor_entry *entry);

/* The digest of the whole lexicon: 64 hex digits; its first 8 stand in every record. Lives as long as the lexicon. */
TENOR_API tenor_str tenor_lexicon_digest(const tenor_lexicon *lexicon);

/* What scores depend on beside the lexicon, as text: the engine's model number, versions of libraries and tables. At most
 * size bytes with the NUL (256 are enough); returns out, or NULL where there is no memory to ask the stemmer. */
TENOR_API const char *tenor_probe(char *out, size_t size);

/* A duty: what somebody must do in a call when something happens (lexicons/FORMAT.md). In the order of their names. Views live as
 * long as the lexicon. */
typedef struct tenor_duty {
    tenor_str name;
    tenor_str what;    /* a sentence: what is asked */
    tenor_str hint;    /* what to do now, for live use; may be empty */
    tenor_str section; /* of a scorecard; may be empty */
    tenor_str asks;    /* "2,17": numbers of asks that it serves; may be empty */
    tenor_str file;
    uint32_t line;
    tenor_role role; /* who is held to it */
    size_t steps;
} tenor_duty;
TENOR_API size_t tenor_lexicon_duty_count(const tenor_lexicon *lexicon);
TENOR_API bool tenor_lexicon_duty(const tenor_lexicon *lexicon, size_t index, tenor_duty *duty);
/* Whether duties listen for an entry: a call needs its hits. False where there is no such entry. */
TENOR_API bool tenor_lexicon_hears(const tenor_lexicon *lexicon, size_t entry);

/* ---- scores ------------------------------------------------------------------------------------ */

typedef struct tenor_utterance {
    tenor_str text;
    tenor_role role;
    tenor_str channel;  /* "voice", "chat" ...; empty: unknown, entries bound to a channel do not match */
    tenor_str language; /* "en", "en-GB"; empty: the lexicon's. Words of another language are never stemmed */
    int32_t day;        /* days since 1970-01-01 for from=/until= entries; TENOR_NO_DAY: these do not match */
} tenor_utterance;

/* An utterance with everything zero or unknown: fill in what you know. */
#define TENOR_UTTERANCE_INIT {{NULL, 0}, TENOR_ROLE_UNKNOWN, {NULL, 0}, {NULL, 0}, TENOR_NO_DAY}

typedef struct tenor_dimension_score {
    int64_t raw;       /* sum of the contributions, units of 1e-4 points; exact */
    int32_t score;     /* raw / sqrt(raw^2 + alpha), rounded to 1e-4 (half to even), in -10000 ... 10000 */
    uint32_t evidence; /* unblocked winners; 0 with null_without_evidence means: unknown */
    int64_t undated;   /* raw without entries bound to dates (from=, until=): what drift may count */
    int64_t x_sum;     /* sum of c / sqrt(c^2 + alpha) over evidence hits of undated entries, units of 1e-12 */
    uint32_t x_hits;   /* how many those were */
} tenor_dimension_score;

typedef enum tenor_outcome {
    TENOR_WON = 0,   /* gives its points */
    TENOR_BLOCKED,   /* negated with neg=block: 0 points, keeps its words */
    TENOR_OVERRULED, /* lost to a longer match in another category of its tone: 0 points */
    TENOR_NOTED      /* a hedge or topic: counted, without points */
} tenor_outcome;

typedef enum tenor_factor_kind {
    TENOR_FACTOR_BOOSTER,
    TENOR_FACTOR_NEGATOR,
    TENOR_FACTOR_CONTRAST,
    TENOR_FACTOR_CONDITIONAL
} tenor_factor_kind;

/* A shifter that reached a hit; factor 10000 where it changed nothing. */
typedef struct tenor_factor {
    tenor_factor_kind kind;
    uint32_t entry;
    int32_t factor; /* units of 1e-4; for negators the step that all of them together took stands at the first, 10000 at others */
    uint32_t begin, end;
} tenor_factor;

/* Why an utterance scored: one winning, blocked or overruled match. Ordered by begin, then end, then id. */
typedef struct tenor_hit {
    uint32_t entry, category;
    int dimension;       /* of points and share; -1 for TENOR_NOTED */
    tenor_outcome outcome;
    uint32_t begin, end; /* bytes of the utterance's text */
    int32_t weight;      /* units of 1e-4 */
    int64_t points;      /* contribution */
    int32_t boost_bound; /* the boosters' product went beyond .25 ... 2 and counts as this bound; 0: it did not */
    int32_t share;       /* of the rounded score; the shares of a dimension sum to it exactly */
    bool shields;        /* also gives a valence of its own (to sentiment): */
    int32_t valence_weight;
    int64_t valence_points;
    int32_t valence_share;
    uint32_t overruled_by; /* entry; TENOR_OVERRULED only */
    const tenor_factor *factors; /* in the order in which they were applied */
    size_t factor_count;
    size_t negators; /* unspent negators in reach; an even number cancels */
} tenor_hit;

/* Flags of a score. */
#define TENOR_SCORE_REGEX_LIMIT 1u /* a regex ran out of its budget: its matches are missing */
#define TENOR_SCORE_INVALID_UTF8 2u /* invalid bytes or NUL were read as U+FFFD */

typedef struct tenor_score {
    tenor_status status; /* TENOR_OK, TENOR_TOO_LONG: this utterance was not scored */
    bool scored;         /* false for TENOR_ROLE_AUTOMATED and on error: every dimension is null */
    uint32_t flags;
    uint32_t tokens;  /* words */
    uint32_t covered; /* words inside the spans of evidence hits; coverage = covered / tokens */
    const tenor_dimension_score *dimensions;
    size_t dimension_count; /* tenor_lexicon_dimension_count of the scorer's lexicon */
    const tenor_hit *hits;
    size_t hit_count;
} tenor_score;

typedef struct tenor_scorer tenor_scorer;

/* Scratch of one thread for one lexicon, which it retains; not shared, and no lock is taken. allocator NULL: malloc; called only
 * by whoever uses the scorer. Memory with the shipped lexicons: about 4 MB asked for at first, most of it untouched until it fills (what
 * is remembered of words, phrases and texts: tenor_scorer_remember has its share), some 6 MB after some ten thousand utterances in
 * batches of some hundred; and 20 to 60 times the size of the longest text. Making one takes tens of microseconds, many times what
 * an utterance takes, so keep it. Scores never depend on what a scorer has scored before. Asks the environment once, for TENOR_CPU
 * (which instruction set to use: speed only), so no thread may change the environment meanwhile. */
TENOR_API tenor_status tenor_scorer_new(tenor_scorer **scorer, tenor_lexicon *lexicon,
                                        const tenor_allocator *allocator, tenor_error *error);
TENOR_API void tenor_scorer_free(tenor_scorer *scorer);
TENOR_API tenor_lexicon *tenor_scorer_lexicon(const tenor_scorer *scorer); /* borrowed */

/* How much a scorer writes down. */
typedef enum tenor_detail {
    TENOR_DETAIL_HITS = 0, /* every hit with its factors and shares */
    TENOR_DETAIL_SCORES,   /* scores, and of the hits what calls need: TENOR_NOTED ones, and those that duties listen for, without
                            * points */
    TENOR_DETAIL_CALLS,    /* the same with all winners of tones: what calls that measure need (tenor_call.h) */
    TENOR_DETAIL_NUMBERS,  /* scores alone: entries that are only cues are not even looked for. For calls of which only numbers are
                            * asked: tenor_call_keep_duties */
    TENOR_DETAIL_REASONS   /* why scores are what they are: every hit but those of cues, which are not even looked for: with a
                            * playbook that costs more than all else. Not for calls that have duties */
} tenor_detail;

/* From the next batch on; a new scorer writes hits. Takes no time and no memory; by the scorer's thread. Scores, evidence and
 * coverage are the same bits either way, and calls add up to the same; without hits they cost less time and memory. */
TENOR_API void tenor_scorer_set_detail(tenor_scorer *scorer, tenor_detail detail);

/* How much a scorer remembers of texts that come again: bytes for their scores, 0 for none. A new one has 1 MiB, which holds some
 * thousand texts; more helps where many agents read from many scripts. Memory is touched as it fills, a fifth more is for tables.
 * Moves time only: scores are the same bits. Forgets what was remembered. By the scorer's thread. Fails only for memory: then nothing
 * is remembered. */
TENOR_API tenor_status tenor_scorer_remember(tenor_scorer *scorer, size_t bytes);

/* Score count utterances into scores[0 .. count). Views in scores live until the next call on this scorer. A single
 * utterance is count = 1; batches of some dozens are cheaper an utterance, and give the same bits. Cost: linear in the texts.
 * Memory: the scores of the whole batch, a few hundred bytes an utterance, more with many hits. Allocates only while its scratch
 * still grows; after a batch of that size and kind, nothing. By one thread at a time for a scorer.
 * Fails only for memory (scores are then undefined); one text that is too long fails alone, in its status. */
TENOR_API tenor_status tenor_score_batch(tenor_scorer *scorer, const tenor_utterance *utterances, size_t count,
                                         tenor_score *scores);

/* ---- calls ------------------------------------------------------------------------------------- */

/* When a word of a text was spoken. Places that are no places of the text mean nothing and harm nobody. */
typedef struct tenor_word {
    uint32_t begin, end;      /* bytes of the text */
    int64_t start_ms, end_ms; /* TENOR_NO_TIME where unknown */
} tenor_word;

/* Where a segment of a conversation stands. */
typedef struct tenor_segment {
    tenor_utterance utterance;
    uint64_t number;           /* "utterance" of the record */
    int64_t start_ms, end_ms;  /* TENOR_NO_TIME where unknown */
    tenor_str agent_id;        /* of an agent's segment; empty: unknown */
    const tenor_word *words;   /* in the order of the text; may be NULL: then duties place words by how far along in the text they stand */
    size_t word_count;
} tenor_segment;

/* A segment with everything zero or unknown: fill in what you know. */
#define TENOR_SEGMENT_INIT {TENOR_UTTERANCE_INIT, 0, TENOR_NO_TIME, TENOR_NO_TIME, {NULL, 0}, NULL, 0}

/* Longest silence inside one turn. */
#define TENOR_TURN_GAP_MS 2000

/* True where two consecutive segments are one turn: both an agent's (of one agent_id) or both the customer's, end of the first
 * and start of the second known and the second starts at most TENOR_TURN_GAP_MS after the first ends (it may start before
 * that: recognisers overlap). Segments of unknown role never join, since they may be of two speakers. The texts of one turn
 * are joined by one space before scoring. */
TENOR_API bool tenor_segments_join(const tenor_segment *first, const tenor_segment *second);

typedef struct tenor_call tenor_call;

/* A conversation under a lexicon, which it retains: a lexicon loaded anew later does not change an open call. */
TENOR_API tenor_status tenor_call_new(tenor_call **call, tenor_lexicon *lexicon, const tenor_allocator *allocator,
                                      tenor_error *error);
TENOR_API void tenor_call_free(tenor_call *call);
TENOR_API void tenor_call_reset(tenor_call *call); /* as new; keeps its memory */

/* A turn that was already scored (in a batch, on any thread) under the call's lexicon joins the call; a score of another
 * lexicon is TENOR_BAD_ARGUMENT where that shows. Bounded memory; allocates only for a new agent. */
TENOR_API tenor_status tenor_call_add(tenor_call *call, const tenor_segment *turn, const tenor_score *score);

/* Live use: push segments as they come; the open turn is scored when it is known to be complete. scorer must be of the
 * call's lexicon. A partial segment may be revised by tenor_call_update until final; live gives the same bits as batch
 * once all is final. number = segment->number of the last push; end_ms is where the segment ends now, TENOR_NO_TIME leaves its
 * end as it was. tenor_call_revise does the same with times of words: segment->number says which one, its text, words and end_ms take
 * the place of what was there. Texts and words are copied. */
TENOR_API tenor_status tenor_call_push(tenor_call *call, tenor_scorer *scorer, const tenor_segment *segment, bool final);
TENOR_API tenor_status tenor_call_update(tenor_call *call, tenor_scorer *scorer, uint64_t number, tenor_str text,
                                         int64_t end_ms, bool final);
TENOR_API tenor_status tenor_call_revise(tenor_call *call, tenor_scorer *scorer, const tenor_segment *segment, bool final);
/* Time passed without words: closes the open turn when TENOR_TURN_GAP_MS have gone by since its end. */
TENOR_API tenor_status tenor_call_tick(tenor_call *call, tenor_scorer *scorer, int64_t now_ms);
/* No more segments: closes the open turn. */
TENOR_API tenor_status tenor_call_finish(tenor_call *call, tenor_scorer *scorer);
/* The turn that the last push, update, tick, event or finish completed, if it completed one, also where it failed behind that for memory: its
 * score lives until the next call on the same scorer. */
TENOR_API bool tenor_call_completed(const tenor_call *call, tenor_segment *turn, tenor_score *score);

/* A number that may be unknown, units of 1e-4. */
typedef struct tenor_maybe {
    bool known;
    int64_t value;
} tenor_maybe;

typedef struct tenor_role_measures {
    uint64_t turns, words;
    tenor_maybe talk_share; /* words / words of agent and customer */
    tenor_maybe level;      /* mean sentiment over turns with evidence */
    tenor_maybe begin, end; /* mean of the first / last three turns with evidence */
    tenor_maybe shift;      /* end - begin */
    tenor_maybe worst;      /* lowest sentiment, the earliest such turn */
    uint64_t worst_utterance;
    tenor_maybe recovery;   /* mean of the turns with evidence after the worst, minus the worst */
} tenor_role_measures;

typedef struct tenor_call_summary {
    uint64_t turns; /* of any role */
    size_t leg_count, topic_count;
    tenor_role_measures agent, customer, unknown;
} tenor_call_summary;

/* One agent's part of the call; the customer's turns there belong to it. */
typedef struct tenor_leg {
    tenor_str agent_id; /* borrowed until the next change of the call; empty: no agent spoke */
    uint64_t first_utterance, turns;
    int64_t start_ms, end_ms; /* the earliest start and the latest end of its turns; TENOR_NO_TIME: none is known */
} tenor_leg;

/* Read at any moment; an open (unfinished) turn is not in it. */
TENOR_API void tenor_call_read(const tenor_call *call, tenor_call_summary *summary);
TENOR_API bool tenor_call_leg(const tenor_call *call, size_t leg, tenor_leg *out);
/* x of a leg, role and dimension (mean of c / sqrt(c^2 + alpha) over evidence hits); leg SIZE_MAX: the whole call. */
TENOR_API tenor_maybe tenor_call_x(const tenor_call *call, size_t leg, tenor_role role, size_t dimension);
/* Points of a dimension per 100 words of a role, entries bound to dates left out; leg SIZE_MAX: the whole call. */
TENOR_API tenor_maybe tenor_call_per100(const tenor_call *call, size_t leg, tenor_role role, size_t dimension);
/* To be called before the first turn: the call adds up what each entry gives, for tenor_call_phrases: the scores that are added must have their hits
 * (TENOR_DETAIL_HITS). False: no more; what was added up is forgotten. Kept over tenor_call_reset. */
TENOR_API void tenor_call_keep_phrases(tenor_call *call, bool keep);
/* To be called before the first turn: whether the call keeps the duties of its lexicon's playbook, which it does unless told not to.
 * False: all of them read TENOR_DUTY_NONE, and where nobody asks for topics either, the scores that are added need no hits
 * (TENOR_DETAIL_NUMBERS). Kept over tenor_call_reset. */
TENOR_API void tenor_call_keep_duties(tenor_call *call, bool keep);
/* What one entry gave to a number of the call. */
typedef struct tenor_call_phrase {
    uint32_t entry;
    uint32_t hits; /* evidence hits; entries bound to dates are left out */
    int64_t part;  /* units of 1e-4, below 0 where it took away */
} tenor_call_phrase;
/* What x, or with per100 the points per 100 words, of a leg, role and dimension is made of: in order of the entries' ids, parts
 * add up to the number exactly. None where the number is unknown. leg SIZE_MAX: the whole call. The view lives until the next
 * use of the call, so this is a change of it. TENOR_NO_MEMORY; TENOR_BAD_ARGUMENT: no phrases are kept, or no such role or
 * dimension. Cost: linear in the entries that the call met. */
TENOR_API tenor_status tenor_call_phrases(tenor_call *call, size_t leg, tenor_role role, size_t dimension, bool per100,
                                          const tenor_call_phrase **phrases, size_t *count);
/* Topics heard (kind=topic), most hits first, then by category name. */
TENOR_API bool tenor_call_topic(const tenor_call *call, size_t index, tenor_str *name, uint64_t *hits);

/* ---- duties ---- */

typedef enum tenor_call_event_kind {
    TENOR_CALL_HOLD_START,
    TENOR_CALL_HOLD_END,
    TENOR_CALL_TRANSFER,
    TENOR_CALL_SILENCE /* the input tells of one: for measures (tenor_call.h); duties take silence from times */
} tenor_call_event_kind;

/* Something that happened between turns; at_ms may be TENOR_NO_TIME. In live use it stands behind
 * the open turn, if there is one, which may go on; scorer must be of the call's lexicon. NULL: turns come through tenor_call_add. A change of agents without a transfer is taken for one; silence
 * is what lies between the times of turns. Where there is no memory for an event when the turn before it is completed, it is told before all
 * else by what comes next. */
TENOR_API tenor_status tenor_call_event(tenor_call *call, tenor_scorer *scorer, tenor_call_event_kind kind, int64_t at_ms);
/* The call is over (tenor_call_finish says so, too, and is the one for live use): duties that still wait are decided. Until it is reset
 * nothing joins it any more: turns, segments and events are TENOR_BAD_ARGUMENT, words that a recogniser brings late, too. TENOR_BAD_ARGUMENT
 * while a pushed turn is open: that takes a scorer. */
TENOR_API tenor_status tenor_call_end(tenor_call *call);

typedef enum tenor_ender {
    TENOR_ENDER_UNKNOWN = 0,
    TENOR_ENDER_AGENT,
    TENOR_ENDER_CUSTOMER,
    TENOR_ENDER_NOBODY /* the line was lost */
} tenor_ender;
/* Who ends the call, before tenor_call_end or tenor_call_finish; until it is reset. Who ended it could have done what was due; who was left
 * is excused where a window still ran, or no turn was theirs since. TENOR_BAD_ARGUMENT: call is NULL, or there is no such. */
TENOR_API tenor_status tenor_call_ended_by(tenor_call *call, tenor_ender who);

typedef enum tenor_duty_outcome {
    TENOR_DUTY_NONE = 0, /* no opportunity, so far */
    TENOR_DUTY_MET,      /* each time */
    TENOR_DUTY_MISSED    /* once or more */
} tenor_duty_outcome;

/* Where a time comes from. */
typedef enum tenor_clock {
    TENOR_CLOCK_NONE = 0, /* no times: turns were counted */
    TENOR_CLOCK_TURN,     /* begin or end of a turn, or an event */
    TENOR_CLOCK_INTERPOLATED, /* within a turn, as far along in time as in text */
    TENOR_CLOCK_WORD      /* the time of the word */
} tenor_clock;

typedef struct tenor_duty_state {
    tenor_duty_outcome outcome;
    uint64_t met, missed, excused; /* opportunities; excused: dropped by unless:, or nobody had the floor any more */
    bool running;                  /* it waits for a step now: */
    size_t step;
    bool limited;                  /* within a window: */
    tenor_maybe left_ms;           /* until it closes, as of the last turn, event or tick; 0: it has closed; the
                                    * turn that is open may still have met it, and the next one tells a miss */
    tenor_maybe left_turns;        /* the same in turns of who must speak */
    size_t finding_count;
} tenor_duty_state;

/* Bytes of a text. */
typedef struct tenor_span {
    uint32_t begin, end;
} tenor_span;

#define TENOR_DUTY_ECHOED 8

/* One opportunity and what became of it. */
typedef struct tenor_duty_finding {
    tenor_duty_outcome outcome;        /* MET or MISSED */
    size_t step;                       /* that decided it */
    size_t leg;                        /* whose call it was then */
    bool by_event;                     /* an event began it; trigger_* say behind which turn */
    uint64_t trigger_utterance;
    uint32_t trigger_begin, trigger_end; /* bytes of that turn's text */
    /* MET: where the last step was said. MISSED: where what must not be said was said, or what came too late (late). */
    bool said, late;
    uint64_t utterance;
    uint32_t begin, end;
    int64_t at_ms;                     /* of the saying; TENOR_NO_TIME */
    tenor_clock clock;                 /* where at_ms comes from */
    int64_t start_ms;                  /* when the window began: when the other side got the floor; TENOR_NO_TIME */
    /* How long it took from then, and how long it may; in ms or in turns. */
    bool in_turns;
    tenor_maybe taken, limit;
    /* Where an echo decided it: words between begin and end that the other side said before, as bytes of that turn's text; the first
     * of them. Told of the first few opportunities of a call that one decided. */
    size_t echoed_count;
    tenor_span echoed[TENOR_DUTY_ECHOED];
} tenor_duty_finding;

/* How many opportunities of a duty are written down in detail; all are counted. A miss takes the place of a met one. */
#define TENOR_DUTY_FINDINGS 4

/* Duty `index` of the lexicon in this call, at any moment. False: there is no such duty. */
TENOR_API bool tenor_call_duty(const tenor_call *call, size_t index, tenor_duty_state *state);
TENOR_API bool tenor_call_duty_finding(const tenor_call *call, size_t index, size_t finding, tenor_duty_finding *out);

#ifdef __cplusplus
}
#endif
#endif
