/* diffwork.h - what a thread of lexicon diff does with a block: which turns an edit can touch, their scores under both lexicons, and
 * the calls that end where they began, in this block. */
#ifndef TN_CLI_DIFFWORK_H
#define TN_CLI_DIFFWORK_H

#include <stdatomic.h>

#include "cli/block.h"
#include "cli/diffcall.h"
#include "cli/pipeline.h"

/* One score of a turn that became another. */
typedef struct tn_diff_score {
    size_t dimension;
    uint32_t edit; /* the one that did most of it; TENOR_STUDY_NONE: not known */
    tn_diff_value values[2];
} tn_diff_score;

/* A turn that an edit touches, and what became of it. */
typedef struct tn_diff_turn {
    size_t turn;           /* of the block */
    const uint32_t *edits; /* that match in it, ascending */
    size_t edit_count;
    const tn_diff_score *scores; /* in order of dimensions; none: all stayed as they were */
    size_t score_count;
    uint32_t change; /* the largest of them */
    tn_diff_pair pair;
} tn_diff_turn;

/* A call that began and ended in the block, and of which a turn differs. */
typedef struct tn_diff_ended {
    size_t end; /* of the block */
    uint64_t changed;
    uint32_t edit;
    const tn_diff_measure *measures;
    size_t measure_count;
} tn_diff_ended;

/* A turn of a call that began before the block or goes on behind it. */
typedef struct tn_diff_open {
    size_t turn;
    tn_diff_pair pair;
} tn_diff_open;

/* What it makes of a block: block->made. All in order; memory is that of `keep`. */
typedef struct tn_diff_made {
    tn_keep keep;
    tn_diff_turn *turns; /* that were touched */
    size_t turn_count, turn_capacity;
    tn_diff_ended *ended;
    size_t ended_count, ended_capacity;
    tn_diff_open *open;
    size_t open_count, open_capacity;
    bool *whole; /* by end of the block: its call began in it, and is dealt with here */
    size_t whole_capacity;
    uint64_t scored; /* turns of the block that are scored at all */
} tn_diff_made;

/* What all threads share. */
typedef struct tn_diffwork {
    const tn_diffset *set; /* borrowed */
    /* A turn of which no score changed by as much as this is shown nowhere, so that nothing of it needs to be masked; it only
     * rises, and results do not depend on it. */
    atomic_uint shown_from;
} tn_diffwork;

/* The worker of a pipeline. */
tn_pipeline_worker tn_diffwork_worker(tn_diffwork *work);

#endif
