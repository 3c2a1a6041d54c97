/* nightagain.h - store rescore FILE INPUT...: the legs of a run in place of those that a store has of the same calls. */
#ifndef TN_CLI_NIGHTAGAIN_H
#define TN_CLI_NIGHTAGAIN_H

#include "cli/nightstore.h"

/* As tn_nightstore_open; the store has to be there. */
int tn_nightagain_open(tn_nightstore *night, const tn_args *args, const char *path);
/* All of it into the store, in one transaction; what came of it is printed. TN_EXIT_FOUND: batches stay as they were, since legs of
 * theirs are missing. */
int tn_nightagain_commit(tn_nightstore *night, const tn_args *args);

#endif
