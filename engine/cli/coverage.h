/* coverage.h - what a lexicon finds in transcripts and what it does not: sums of a run, and how they are printed. */
#ifndef TN_CLI_COVERAGE_H
#define TN_CLI_COVERAGE_H

#include <stdio.h>

#include "tenor_study.h"

#include "cli/block.h"
#include "cli/tally.h"

#define TN_COVERAGE_SCORES 20001 /* -10000 ... 10000 */

/* Sums over some turns. */
typedef struct tn_coverage_sum {
    uint64_t turns, words, covered, known; /* known: turns with evidence of anything */
} tn_coverage_sum;

typedef struct tn_coverage_queue {
    tenor_str name;
    tn_coverage_sum sum;
} tn_coverage_queue;

typedef struct tn_coverage_entry {
    uint32_t index;
    uint64_t turns, hits, lost; /* where it matches; where it wins or acts; where it is blocked or overruled */
} tn_coverage_entry;

typedef struct tn_coverage {
    tenor_lexicon *lexicon;        /* borrowed */
    tenor_study_variant *variant;  /* that looks at words and matches: not the one that scores */
    size_t dimensions;
    uint64_t (*scores)[TN_COVERAGE_SCORES]; /* turns with evidence, by role x dimension */
    tn_coverage_sum roles[3];      /* unknown, agent, customer */
    tn_coverage_queue *queues;
    size_t queue_count;
    tn_coverage_sum *slots;        /* of calls that are not over */
    size_t slot_count;
    tn_coverage_entry *entries;
    size_t entry_count;
    tn_tally words, phrases;       /* that no evidence covers */
    tn_keep keep;
} tn_coverage;

/* lexicon set. False: no memory. Free it either way. */
bool tn_coverage_init(tn_coverage *c);
void tn_coverage_free(tn_coverage *c);
/* One turn, one end of a call. False: no memory. */
bool tn_coverage_turn(tn_coverage *c, const tn_turn *turn, const tenor_score *score);
bool tn_coverage_end(tn_coverage *c, const tn_call_end *end);
/* All was seen: order what is to be printed. */
void tn_coverage_finish(tn_coverage *c);

/* The score that q of the turns with evidence do not pass (nearest rank); count: how many those are. */
int32_t tn_coverage_percentile(const uint64_t *scores, uint64_t count, double q);

#endif
