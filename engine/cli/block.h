/* block.h - a piece of the input on its way through the program: turns, ends of calls, rejects,
 * scores, bytes. */
#ifndef TN_CLI_BLOCK_H
#define TN_CLI_BLOCK_H

#include <stdbool.h>

#include "tenor.h"
#include "tenor_io.h"

#include "cli/keep.h"

/* A block is full with this much text or this many turns: enough to keep a thread busy between two
 * hand-overs, and little enough that a few of them stay in the caches. */
#define TN_BLOCK_TEXT ((size_t)256 << 10)
#define TN_BLOCK_TURNS ((size_t)1024)
/* Rejects and notes of a block: a file of nothing but bad lines fills blocks too. */
#define TN_BLOCK_REJECTS ((size_t)64 << 10)

/* One turn: a segment, or several joined. */
typedef struct tn_turn {
    tenor_segment segment;
    tenor_str call_id; /* empty: in no call */
    size_t slot;       /* of its call: no two calls that are open at the same time share one */
    uint64_t segments;
    const char *source; /* name of the input, for explain */
} tn_turn;

/* A call that was over before turn `before` of the block (before = turn_count: behind all of them).
 */
typedef struct tn_call_end {
    size_t before, slot;
    tenor_str call_id;
    tenor_str fields[TENOR_IO_FIELD_COUNT];
    tenor_io_label *labels;
    size_t label_count;
    uint64_t utterances;
    bool split;
} tn_call_end;

typedef struct tn_block {
    /* filled by the reading thread */
    tn_keep keep; /* owns all text below */
    tn_turn *turns;
    size_t turn_count, turn_capacity;
    tn_call_end *ends;
    size_t end_count, end_capacity;
    tenor_io_buffer *rejects; /* lines for the rejects file */
    tenor_io_buffer *said;    /* lines for standard error */
    uint64_t utterances;      /* segments of the input */
    uint64_t bytes_read;      /* of all inputs, when the block was filled */

    /* filled by a scoring thread */
    tenor_scorer *scorer;
    tenor_utterance *batch;
    tenor_score *scores; /* live until the scorer's next call */
    size_t batch_capacity;
    tenor_io_buffer *bytes; /* the records, formatted */
    uint64_t automated, regex_limited;
} tn_block;

/* False where there is no memory; free it either way. */
bool tn_block_init(tn_block *block, tenor_lexicon *lexicon);
void tn_block_free(tn_block *block);
/* Empty again. Memory that an unusually large block took is given back; false where a new, small
 * scorer cannot be had. */
bool tn_block_reset(tn_block *block);
bool tn_block_is_empty(const tn_block *block);
/* Filled far enough to be handed on. */
bool tn_block_is_full(const tn_block *block);
/* Room for one more turn / end of call, zeroed; NULL where there is no memory. */
tn_turn *tn_block_turn(tn_block *block);
tn_call_end *tn_block_end(tn_block *block);
/* Score all turns and, with a writer, format them into bytes. */
tenor_status tn_block_score(tn_block *block, const tenor_io_writer *writer);

#endif
