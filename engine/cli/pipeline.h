/* pipeline.h - read, score, hand on in order, on as many threads as asked for: the way of the data
 * through the program. */
#ifndef TN_CLI_PIPELINE_H
#define TN_CLI_PIPELINE_H

#include "cli/block.h"
#include "cli/callahead.h"
#include "cli/feed.h"

#define TN_PIPELINE_MOST_THREADS 256

/* What is done with a block instead of scoring it as `score` does, into block->made. */
typedef struct tn_pipeline_worker {
    void *(*begin)(void *context); /* what a thread works with; NULL: no memory */
    tenor_status (*work)(void *state, tn_block *block);
    void (*end)(void *state);
    void *context;
} tn_pipeline_worker;

typedef struct tn_pipeline {
    tn_feed *feed;
    tn_block_scorer scorer; /* each thread works with a copy */
    const tn_callbook *book; /* of calls, where those that a block holds whole are made with its scores; NULL: none are */
    const tn_pipeline_worker *worker; /* instead of the scorer; NULL: none */
    unsigned threads;       /* 1 ... TN_PIPELINE_MOST_THREADS, the caller's among them */
    /* Every block, scored and settled, in order, one at a time, on any of the threads; false ends
     * the run. */
    bool (*take)(void *context, tn_block *block);
    void *context;
} tn_pipeline;

typedef enum tn_pipeline_end {
    TN_PIPELINE_DONE,
    TN_PIPELINE_REFUSED,  /* take returned false */
    TN_PIPELINE_FAILED,   /* *status says why */
    TN_PIPELINE_ABANDONED /* as REFUSED or FAILED, but the reader still waits for input: feed and
                           * lexicon must be left alone, and the program be ended by _exit */
} tn_pipeline_end;

/* Memory is bounded by the number of threads and the longest line, whatever the size of the input.
 */
tn_pipeline_end tn_pipeline_run(const tn_pipeline *pipeline, tenor_status *status);

#endif
