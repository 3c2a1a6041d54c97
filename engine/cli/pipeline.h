/* pipeline.h - read on one thread, score on several, hand on in order: the way of the data through
 * the program. */
#ifndef TN_CLI_PIPELINE_H
#define TN_CLI_PIPELINE_H

#include "cli/block.h"
#include "cli/feed.h"

#define TN_PIPELINE_MOST_THREADS 256

typedef struct tn_pipeline {
    tn_feed *feed;
    tenor_lexicon *lexicon;
    const tenor_io_writer *writer; /* NULL: turns are scored but not formatted */
    unsigned threads;              /* that score; 1 ... TN_PIPELINE_MOST_THREADS */
    /* Every block, scored, in order, on the thread of the caller; false ends the run. */
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
