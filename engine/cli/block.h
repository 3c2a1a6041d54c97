/* block.h - a piece of the input on its way through the program: turns, begins and ends of calls,
 * rejects, counts, then scores and bytes. It owns all that it holds and carries all that it adds. */
#ifndef TN_CLI_BLOCK_H
#define TN_CLI_BLOCK_H

#include <stdbool.h>
#include <string.h>

#include "tenor.h"
#include "tenor_io.h"

#include "cli/contacts.h"
#include "cli/counts.h"
#include "cli/keep.h"

/* A block is full with this much text or this many turns: enough to keep a thread busy between two
 * hand-overs, and little enough that turns are still in the near caches when they are scored. */
#define TN_BLOCK_TEXT ((size_t)256 << 10)
#define TN_BLOCK_TURNS ((size_t)1024)
/* Rejects and notes of a block: a file of nothing but bad lines fills blocks too. */
#define TN_BLOCK_REJECTS ((size_t)64 << 10)

/* What is known of a call, for records of its turns; its text stands in the block. */
typedef struct tn_call_known {
    tenor_str fields[TENOR_IO_FIELD_COUNT];
    const tenor_io_label *labels;
    size_t label_count;
} tn_call_known;

/* One turn: a segment, or several joined. */
typedef struct tn_turn {
    tenor_segment segment;
    tenor_str call_id; /* empty: in no call */
    size_t slot;       /* of its call: no two calls that are open at the same time share one */
    uint64_t segments;
    int64_t started_ms; /* of its call; TENOR_NO_TIME */
    const char *source; /* name of the input */
    const tenor_io_span *masked; /* of its text, where words are shown */
    size_t masked_count;
    bool mask_due; /* nobody has looked yet what is to be masked: see veil.h */
    const tn_call_known *known; /* when the turn began; NULL: nobody asks */
} tn_turn;

/* A call that was first heard, behind so many ends and rejects; with the place of that record. */
typedef struct tn_call_begin {
    size_t ends, rejects; /* entries; bytes */
    size_t slot;
    uint64_t hash; /* see recent.h */
    const char *source;
    uint64_t line, offset;
} tn_call_begin;

/* A call that was over before turn `before` of the block (before = turn_count: behind all of them).
 */
typedef struct tn_call_end {
    size_t before, slot;
    tenor_str call_id;
    tenor_str fields[TENOR_IO_FIELD_COUNT];
    tenor_io_label *labels;
    size_t label_count;
    uint64_t utterances;
    tenor_str customer;  /* a pseudonym, where somebody asked for it; else empty */
    const char *format;  /* of the input that it began in; lives for ever */
    int32_t day; /* or TENOR_NO_DAY */
    int64_t started_ms; /* or TENOR_NO_TIME */
    tenor_ender ender;
    tn_contact_keys keys; /* of the customer, where somebody asks who was in touch before */
    tenor_io_contact earlier; /* known once the block was settled */
    bool told; /* a record that was made ahead says of it what is known now */
    bool split;    /* known once the block was settled */
    uint64_t hash; /* likewise: of call_id, see recent.h */
    tenor_io_mask_call *people; /* owned by the block: what is known of them, where its turns are masked late; else NULL */
    /* by who makes calls ahead: see callahead.h */
    bool ahead;
    size_t record_begin, record_size; /* record: bytes of the block's records */
} tn_call_end;

/* Something that happened in a call between its turns: before turn `before` of the block and behind so many ends. */
typedef struct tn_happening {
    size_t before, ends, slot;
    tenor_call_event_kind kind;
    int64_t at_ms;
    tenor_str name; /* of somebody, known from here on: then nothing else happened; else empty */
    tenor_role named;
    size_t ahead; /* end of its call, where that was made ahead */
} tn_happening;

/* Lines for standard error about the nth finding (from 0) of a reason in this block. */
typedef struct tn_saying {
    tenor_io_reason reason; /* NONE: an input that cannot be read */
    uint64_t nth;
    tenor_str text;
} tn_saying;

/* What a call needs of a scored turn: its dimensions that are not all zero, and topics heard. */
typedef struct tn_outcome_part {
    size_t dimension;
    tenor_dimension_score score;
} tn_outcome_part;
typedef struct tn_outcome {
    tenor_status status;
    bool scored;
    uint32_t tokens;
    size_t parts, noted; /* how many; they follow one another in the block */
    size_t ahead;        /* end of its call, where that was made ahead */
} tn_outcome;

/* The turns of a block as one lexicon has them. */
typedef struct tn_block_outcomes {
    tn_outcome *turns; /* of each turn */
    tn_outcome_part *parts;
    tenor_hit *noted; /* what duties listen for; or all hits, where phrases are kept */
    size_t capacity, part_count, part_capacity, noted_count, noted_capacity;
} tn_block_outcomes;

typedef struct tn_block {
    /* filled by who reads */
    tn_keep keep; /* owns all text below */
    tn_turn *turns;
    size_t turn_count, turn_capacity;
    tn_call_begin *begins;
    size_t begin_count, begin_capacity;
    tn_call_end *ends;
    size_t end_count, end_capacity;
    tn_happening *happenings;
    size_t happening_count, happening_capacity;
    tn_saying *sayings;
    size_t saying_count, saying_capacity;
    tenor_io_manifest_input *inputs; /* that ended; where somebody asked for them */
    size_t input_count, input_capacity;
    tenor_io_buffer *rejects; /* lines for the rejects file */
    bool rejects_full, stopped; /* stopped: nothing of the input counts behind this block */
    tn_counts counts;
    uint64_t bytes_open; /* read of the input that goes on in the next block */
    struct {
        tenor_str call_id, agent_id, channel, language;
    } last; /* copies that the next turn may share */
    struct {
        const tn_call_known *call; /* of the last turn; NULL: none */
        uint32_t fields;           /* bits of those that were known */
        size_t labels, ends;       /* calls that were over then */
        size_t people;             /* words of names that were known */
    } known;

    /* filled when all blocks before it were settled */
    tenor_io_buffer *said;    /* lines for standard error */
    tenor_io_buffer *settled; /* the other buffer of rejects */
    uint64_t bytes_read;      /* of all inputs so far */

    /* filled by who scores */
    tenor_io_buffer *bytes;            /* the records, formatted */
    tn_block_outcomes outcomes, shadow; /* where asked for; shadow: of the shadow lexicon */
    bool ahead;               /* calls were made ahead, */
    tenor_io_buffer *records; /* and these are their records */
    uint64_t automated, regex_limited;
    uint64_t left_out; /* turns without a record, by --only */
    void *made;        /* by another worker of the pipeline, which uses it again for the next content */
    void (*free_made)(void *made); /* with the block */
} tn_block;

/* False where there is no memory; free it either way. */
bool tn_block_init(tn_block *block);
void tn_block_free(tn_block *block);
/* Empty again. Memory that an unusually large block took is given back; false where new, small
 * memory cannot be had. */
bool tn_block_reset(tn_block *block);
/* It has a turn so long that what worked on it should not keep its memory. */
bool tn_block_is_large(const tn_block *block);
bool tn_block_is_empty(const tn_block *block);
/* Filled far enough to be handed on. */
static inline bool tn_block_is_full(const tn_block *block)
{
    return block->turn_count >= TN_BLOCK_TURNS || block->end_count >= TN_BLOCK_TURNS ||
           block->keep.used >= TN_BLOCK_TEXT || block->rejects_full;
}
/* The place behind the last turn, not cleared; counting it makes it one. NULL where there is no
 * memory. */
bool tn_block_more_turns(tn_block *block);
static inline tn_turn *tn_block_next_turn(tn_block *block)
{
    return block->turn_count < block->turn_capacity || tn_block_more_turns(block)
               ? &block->turns[block->turn_count]
               : NULL;
}
/* Room for one more, not cleared; NULL where there is no memory. */
tn_call_begin *tn_block_begin(tn_block *block);
tn_call_end *tn_block_end(tn_block *block);
tn_happening *tn_block_happening(tn_block *block);
tn_saying *tn_block_saying(tn_block *block);
tenor_io_manifest_input *tn_block_input(tn_block *block);
/* A copy in the block, or *last where that reads the same; *last is then that copy. False: no
 * memory. */
static inline bool tn_block_share(tn_block *block, tenor_str text, tenor_str *last)
{
    if (text.size == last->size && (text.size == 0 || memcmp(text.data, last->data, text.size) == 0))
        return true;
    return tn_keep_text(&block->keep, text, last);
}

/* Which turns get a record: all that is asked for must hold, of the roles one. */
enum { TN_ONLY_EVIDENCE = 1, TN_ONLY_SCORED = 2, TN_ONLY_AGENT = 4, TN_ONLY_CUSTOMER = 8 };

#define TN_BLOCK_REMEMBER UINT64_MAX /* scorers remember as much as they do by themselves */

/* What scoring a block takes beside the block; one a thread. */
typedef struct tn_block_scorer {
    tenor_lexicon *lexicon;        /* borrowed */
    const tenor_io_writer *writer; /* borrowed; NULL: turns are not formatted */
    bool outcomes;                 /* calls will be made of the turns */
    bool phrases;                  /* these keep what each entry gave; hits is set, too */
    bool winners;                  /* calls measure: they need winners of tones */
    bool numbers;                  /* calls keep numbers alone: they need no hits */
    bool hits;                     /* the records show them */
    bool sources;                  /* the records may name their input */
    unsigned only;                 /* TN_ONLY_...; 0: all turns get a record */
    uint64_t remember;             /* bytes: tenor_scorer_remember; or TN_BLOCK_REMEMBER */
    tenor_lexicon *shadow;         /* borrowed; NULL: none; else its outcomes are kept, too, and nothing else of it */
    tenor_scorer *scorer, *shadow_scorer;
    unsigned small_blocks; /* until it is dropped, since a large one came; 0: none did */
} tn_block_scorer;

/* A zeroed scorer with lexicon, writer and flags set is ready for use. */
void tn_block_scorer_free(tn_block_scorer *scorer);
/* Score all turns, format them into bytes and keep the outcomes, as asked for. */
tenor_status tn_block_score(tn_block *block, tn_block_scorer *scorer);

#endif
