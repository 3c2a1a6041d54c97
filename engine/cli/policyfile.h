/* policyfile.h - files of policies: reading one, and the policy that calls are held to. */
#ifndef TN_CLI_POLICYFILE_H
#define TN_CLI_POLICYFILE_H

#include <stdint.h>

#include "tenor_call.h"

#include "cli/lexpath.h"

/* The bytes of a file of at most 1 MB (- is standard input), to be freed. NULL: said why. */
char *tn_policyfile_text(const char *path, size_t *size);
/* The hash of what was said before and of these lines: their words, whatever stands between them and in comments. The lines are good;
 * words move together in text, which is written over. */
uint64_t tn_policyfile_hash(uint64_t before, char *text, size_t size);
/* The shipped policy of calls, where there is one, and --policy over it. *hash tells what they say, whatever their comments and
 * spaces: other lines, or in another order, have another one. Returns an exit status, after saying what is wrong; free the policy
 * either way. */
int tn_policyfile_open(tenor_policy **policy, const tn_args *args, uint64_t *hash);

#endif
