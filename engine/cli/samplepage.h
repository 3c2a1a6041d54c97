/* samplepage.h - the calls of a sample as they are printed. */
#ifndef TN_CLI_SAMPLEPAGE_H
#define TN_CLI_SAMPLEPAGE_H

#include "cli/outputs.h"
#include "sample/sampling.h"

typedef enum tn_samplepage_form { TN_SAMPLEPAGE_JSONL, TN_SAMPLEPAGE_CSV, TN_SAMPLEPAGE_TSV, TN_SAMPLEPAGE_TABLE } tn_samplepage_form;

typedef struct tn_samplepage {
    const tn_book *book;
    const tn_sampling_options *options;
    const tn_sampling_result *result;
    tn_samplepage_form form;
    tn_outputs *outputs;
} tn_samplepage;

/* Random samples stratum by stratum, the others with what weighs most first; of equals by their ids. False: no memory where outputs say
 * nothing, else they have. */
bool tn_samplepage_write(const tn_samplepage *page, bool *no_memory);

#endif
