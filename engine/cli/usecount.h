/* usecount.h - in how many turns of transcripts each entry of a lexicon matches: what lints ask of a corpus. */
#ifndef TN_CLI_USECOUNT_H
#define TN_CLI_USECOUNT_H

#include "tenor_study.h"

#include "cli/args.h"
#include "cli/lexpath.h"

typedef struct tn_usecount {
    tenor_study_use use;
    uint64_t *turns; /* of use */
    tenor_study_variant *scoring, *looking;
} tn_usecount;

/* Read the values of --corpus with the lexicon of these sources. Where that has errors, nothing is counted and use.turns stays NULL:
 * whoever checks will say so. An exit status, after saying what is wrong: TN_EXIT_REJECTS is none that keeps from going on. */
int tn_usecount_run(tn_usecount *count, const tn_args *args, const tn_lexpath *path);
void tn_usecount_free(tn_usecount *count);

#endif
