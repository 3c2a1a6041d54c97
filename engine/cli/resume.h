/* resume.h - a run that is taken up again: what its journal says is done, held to what is there. */
#ifndef TN_CLI_RESUME_H
#define TN_CLI_RESUME_H

#include <stdbool.h>

#include "cli/feed.h"
#include "cli/outdir.h"

typedef struct tn_resume {
    tn_feed *feed;  /* goes on behind what is done */
    uint64_t *sums; /* TN_JOURNAL_SUMS of them */
    size_t done;    /* inputs */
    uint64_t journal_size, calls_size, rejects_size; /* bytes that are good */
} tn_resume;

/* Read the journal of a run that must be this one. Outputs of what is done must be there, and its inputs be what they
 * were, or be gone. False after saying what is wrong. */
bool tn_resume_read(tn_resume *from, const char *journal_path, tenor_str identity, const tn_outdir_setup *setup);

#endif
