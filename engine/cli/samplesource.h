/* samplesource.h - records of calls into the book of a sample: inputs, days, calls that were drawn before, what may be shown. */
#ifndef TN_CLI_SAMPLESOURCE_H
#define TN_CLI_SAMPLESOURCE_H

#include "cli/args.h"
#include "cli/counts.h"
#include "cli/privacy.h"
#include "cli/progress.h"
#include "cli/tolerance.h"
#include "sample/book.h"

typedef struct tn_samplesource {
    const tn_args *args;
    bool quiet;
    tn_mem mem;
    tn_rules *rules; /* NULL: there is no policy */
    tn_book book;
    tn_privacy privacy;
    tenor_io_mask *mask;
    tenor_io_buffer *shown;
    tenor_io_inputs *inputs;
    tn_tolerance tolerance;
    tn_counts counts; /* utterances: records of calls */
    tn_progress progress;
} tn_samplesource;

/* Each returns an exit status, after saying what is wrong. Free it either way. */

/* Options and policy; usual_by: the strata where --by says nothing, or NULL. need: there must be a policy. */
int tn_samplesource_open(tn_samplesource *source, const tn_args *args, const char *usual_by, bool need);
void tn_samplesource_free(tn_samplesource *source);
/* All inputs. */
int tn_samplesource_fill(tn_samplesource *source);

#endif
