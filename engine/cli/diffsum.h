/* diffsum.h - what an edit does to all transcripts of a run: sums by dimension and by edit, and the turns and calls that change
 * most. */
#ifndef TN_CLI_DIFFSUM_H
#define TN_CLI_DIFFSUM_H

#include "cli/diffwork.h"

/* Turns of a dimension, and calls by a measure of it. */
typedef struct tn_diff_sum {
    uint64_t turns, up, down; /* up, down: scores that rose or fell; unknown counts as 0 */
    uint64_t banded;          /* turns whose band changed */
    uint64_t moves[TN_BANDS][TN_BANDS]; /* of these, from which band to which */
    int64_t change;           /* sum of all changes, units of 1e-4 */
    uint64_t calls, banded_calls;
} tn_diff_sum;

typedef struct tn_diff_edit_sum {
    uint64_t matched; /* turns in which either version matches */
    uint64_t turns;   /* turns of which it did most of a change */
    uint64_t banded, calls;
    uint32_t index;
} tn_diff_edit_sum;

/* A turn that is shown. */
typedef struct tn_diff_shown {
    tenor_str call_id, text; /* text: as it may be shown */
    uint64_t utterance;
    tenor_role role;
    const tn_diff_score *scores;
    size_t score_count;
} tn_diff_shown;

typedef struct tn_diff_shown_call {
    tenor_str call_id;
    uint64_t changed;
    uint32_t edit;
    const tn_diff_measure *measures;
    size_t measure_count;
} tn_diff_shown_call;

/* A row that is kept, as far as its rank lets it stay. */
typedef struct tn_diff_row {
    uint32_t change; /* the largest of its scores; equal ones stay in the order of the input */
    uint64_t order;
    union {
        tn_diff_shown turn;
        tn_diff_shown_call call;
    } is;
    tn_keep keep; /* owns what it points to */
} tn_diff_row;

typedef struct tn_diff_top {
    size_t most; /* 0: all */
    tn_diff_row **rows;
    size_t count, capacity;
    uint64_t offered;
    bool full; /* rows of no more than floor came too late */
    uint32_t floor;
} tn_diff_top;

typedef struct tn_diffsum {
    const tn_diffset *set;
    tn_diffwork work; /* for the worker that makes its blocks */
    uint64_t turns, looked, changed, banded;   /* turns: scored ones; looked: that an edit touches */
    uint64_t calls, changed_calls, banded_calls;
    tn_diff_sum *dimensions;
    tn_diff_edit_sum *edits;
    uint32_t *order; /* of edits, in the end: those that change most turns first, then those that match in most */
    tn_diff_top top_turns, top_calls;
    tn_diffcall *open; /* by slot: calls that are not whole in a block */
    size_t open_count;
    bool *differs; /* by slot */
    tn_diff_measure *measures;
} tn_diffsum;

/* It must not move while a pipeline works for it. most: rows of turns and of calls that are kept; 0: all. False: no memory, as below; free it either way. */
bool tn_diffsum_init(tn_diffsum *sum, const tn_diffset *set, size_t most);
void tn_diffsum_free(tn_diffsum *sum);
/* The next block in order, as diffwork made it. */
bool tn_diffsum_block(tn_diffsum *sum, const tn_block *block);
/* Put rows and edits in order. */
bool tn_diffsum_finish(tn_diffsum *sum);

#endif
