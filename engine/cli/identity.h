/* identity.h - which run a directory is of: what must be the same for a run to be taken up again. */
#ifndef TN_CLI_IDENTITY_H
#define TN_CLI_IDENTITY_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/journal.h"

/* Version of the journal's lines; what they count is part of it. */
#define TN_IDENTITY_VERSION 4

/* The beginning of a journal, from versions, lexicons, options, the policy and the scorecard of calls (tn_policyfile_hash; 0: none) and the names
 * of the inputs. False where there is no memory. */
bool tn_identity_put(tenor_io_buffer *out, const tenor_io_manifest *manifest, uint64_t policy, const tenor_io_inputs *inputs);
/* Hold the beginning of a journal to that: false after saying what is different. *whole: it came to its end; where it
 * did not nothing was done by that run, and nothing is said. */
bool tn_identity_same(tn_journal *journal, tenor_str mine, const char *folder, bool *whole);

#endif
