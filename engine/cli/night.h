/* night.h - a run into a directory, from its inputs to its end: what cmd_score.c does by other means for single files. */
#ifndef TN_CLI_NIGHT_H
#define TN_CLI_NIGHT_H

#include <stdbool.h>

#include "cli/closing.h"
#include "cli/outdir.h"
#include "cli/pipeline.h"
#include "cli/plan.h"

typedef struct tn_night {
    const tn_args *args;
    const tn_plan *plan;
    tenor_lexicon *lexicon;
    const tenor_io_inputs *inputs;
    uint64_t policy; /* tn_policyfile_hash of the policy and the scorecard; 0: records are held to none */
    tn_outnames names;
    tenor_io_buffer *header;
    tn_outdir dir;
    bool open;
} tn_night;

/* Inputs that can be read again after a kill, none of which lies in the directory, and names for their outputs:
 * TN_EXIT_OK, or another exit status after saying what is wrong. All is borrowed; free the night in any case. */
int tn_night_init(tn_night *night, const tn_args *args, const tn_plan *plan, const tenor_io_inputs *inputs);
void tn_night_free(tn_night *night);
/* Make or take up the directory. What was done before goes into feed and closing. True: go on; else *status is the exit
 * status, and what is to be said was said. */
bool tn_night_begin(tn_night *night, tenor_lexicon *lexicon, const tenor_io_writer *writer, tn_feed *feed,
                    tn_closing *closing, int *status);
/* A settled block, with the records of calls that ended in it; closing counts all so far. False after saying what is
 * wrong, and where a signal has come. */
bool tn_night_block(tn_night *night, const tn_block *block, const tenor_str calls[TN_CALLBOOK_PARTS], const tn_counts *counts,
                    const tn_closing *closing);
/* The end of the run: calls is what comes behind the last of them; status that of a run that read all its inputs.
 * Returns the exit status. */
int tn_night_end(tn_night *night, tn_pipeline_end end, tenor_str calls, const tn_feed *feed, int status);

#endif
