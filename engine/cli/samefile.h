/* samefile.h - no output of a run takes the place of what the run reads, and no two outputs share a file. */
#ifndef TN_CLI_SAMEFILE_H
#define TN_CLI_SAMEFILE_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/args.h"

/* Whether two paths lead to one regular file, or would: links are followed, and of files that are not there yet folder
 * and name are compared. Devices, pipes and "-" are never the same. */
bool tn_samefile_is(const char *one, const char *other);
/* The outputs that the command line names, held to the files that it names to be read: TN_EXIT_OK, or another exit
 * status after saying what is wrong. */
int tn_samefile_named(const tn_args *args);
/* The same for inputs, as they were found in folders and lists. It asks the system of each input only where an output
 * is there already. */
int tn_samefile_inputs(const tn_args *args, const tenor_io_inputs *inputs);

#endif
