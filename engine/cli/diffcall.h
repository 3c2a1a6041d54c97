/* diffcall.h - one call under two lexicons: its turns, scored under both, and what becomes of its measures. */
#ifndef TN_CLI_DIFFCALL_H
#define TN_CLI_DIFFCALL_H

#include "cli/diffset.h"

#define TN_DIFFCALL_ROLES 3 /* unknown, agent, customer: tenor_role below AUTOMATED */

/* A turn under both lexicons: the scores without their hits. */
typedef struct tn_diff_pair {
    tenor_score scores[2];
    bool differs; /* in anything that a call adds up */
    bool changed; /* in a score */
} tn_diff_pair;

/* How much of the changes of a call is an edit's: sum of the changes of scores in its turns. */
typedef struct tn_diff_part {
    uint32_t edit;
    uint64_t sum;
} tn_diff_part;

/* The running state; a zeroed one is ready for use. */
typedef struct tn_diffcall {
    tenor_call *calls[2];
    uint64_t changed; /* turns */
    tn_diff_part *parts;
    size_t part_count, part_capacity;
} tn_diffcall;

/* A measure of the call's record, of one role: the mean of the scores of turns with evidence (sentiment, satisfaction: the level or
 * x), or points of a tone in 100 words. */
typedef struct tn_diff_measure {
    size_t dimension;
    tenor_role role;
    tenor_maybe values[2]; /* units of 1e-4 */
    tn_band bands[2];
} tn_diff_measure;

void tn_diffcall_free(tn_diffcall *call);
/* As new; keeps its memory. */
void tn_diffcall_reset(tn_diffcall *call);
/* The next turn. False: no memory, as below. */
bool tn_diffcall_add(tn_diffcall *call, const tn_diffset *set, const tenor_segment *segment, const tn_diff_pair *pair);
/* A change by so much in one of its turns is this edit's (TENOR_STUDY_NONE: nobody's). */
bool tn_diffcall_blame(tn_diffcall *call, uint32_t edit, uint64_t change);
/* The edit with the largest part, or TENOR_STUDY_NONE. */
uint32_t tn_diffcall_edit(const tn_diffcall *call);
/* The measures that differ; out has room for TN_DIFFCALL_ROLES a dimension. Returns how many. */
size_t tn_diffcall_measures(const tn_diffcall *call, const tn_diffset *set, tn_diff_measure *out);
/* By how much a measure changed, units of 1e-4: points in 100 words count as the score that as many would give. */
int32_t tn_diffcall_change(const tn_diffset *set, const tn_diff_measure *measure);

#endif
