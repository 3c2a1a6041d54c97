/* fieldlist.h - a --fields that cannot be: what was meant, and what there is. */
#ifndef TN_CLI_FIELDLIST_H
#define TN_CLI_FIELDLIST_H

#include "cli/args.h"
#include "tenor.h"

/* Say what is wrong with the list, which the writer refused with this message; the exit status. */
int tn_fieldlist_refused(const tn_args *args, const tenor_lexicon *lexicon, tenor_str list,
                         const char *message);

#endif
