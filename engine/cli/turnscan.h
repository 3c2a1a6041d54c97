/* turnscan.h - all turns of transcripts, scored, one after the other, for verbs that look at hits. */
#ifndef TN_CLI_TURNSCAN_H
#define TN_CLI_TURNSCAN_H

#include "tenor_study.h"

#include "cli/args.h"
#include "cli/block.h"

typedef struct tn_turnscan {
    const tn_args *args; /* its operands are the inputs */
    const tenor_study_variant *variant; /* each thread scores with a copy */
    bool apart;          /* segments are never joined into turns */
    bool shows_words;    /* turns say what is masked of them */
    bool automated;      /* turns of bots are given, too, which have no scores */
    bool names;          /* events tell names of customers, too */
    bool words;          /* turns keep when their words were spoken */
    int32_t repeat_days; /* ends of calls tell of an earlier one of the same customer, so many days before at most; 0: nobody asks */
    bool quiet;          /* the inputs were read before: what is wrong with them was said */
    /* Every turn that could be scored, in order; false ends the scan, after saying why. The score lives until it returns. */
    bool (*turn)(void *context, const tn_turn *turn, const tenor_score *score);
    /* May be NULL: a call is over; all its turns were given. */
    bool (*end)(void *context, const tn_call_end *end);
    /* May be NULL: something happened in a call. */
    bool (*event)(void *context, const tn_happening *happening);
    void *context;
} tn_turnscan;

/* Returns an exit status, after saying what is wrong; progress is shown on a terminal. */
int tn_turnscan_run(const tn_turnscan *scan);

#endif
