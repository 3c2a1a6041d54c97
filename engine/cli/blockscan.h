/* blockscan.h - all blocks of transcripts, worked on by several threads and handed on in order, for verbs that look at turns. */
#ifndef TN_CLI_BLOCKSCAN_H
#define TN_CLI_BLOCKSCAN_H

#include "cli/args.h"
#include "cli/pipeline.h"

typedef struct tn_blockscan {
    const tn_args *args;       /* its operands are the inputs */
    bool apart;                /* segments are never joined into turns */
    bool shows_words;          /* turns say what is masked of them */
    bool late_masks;           /* see lane.h */
    bool names, words;         /* likewise */
    int32_t repeat_days;       /* likewise */
    tn_pipeline_worker worker; /* one state a thread */
    /* Every block in order, one at a time, on any thread; false ends the scan, after saying why. */
    bool (*take)(void *context, tn_block *block);
    void *context;
} tn_blockscan;

/* From --threads, else one a processor. False after saying what is wrong. */
bool tn_blockscan_threads(const tn_args *args, unsigned *threads);
/* Returns an exit status, after saying what is wrong; progress is shown on a terminal. */
int tn_blockscan_run(const tn_blockscan *scan);

#endif
