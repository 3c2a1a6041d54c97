/* filelist.h - a list of files, a path a line or NUL-terminated, as inputs of a run. */
#ifndef TN_CLI_FILELIST_H
#define TN_CLI_FILELIST_H

#include "tenor_io.h"

#include "cli/args.h"

/* Add what --files-from names to the inputs, behind those that are there. A path that cannot be looked
 * at is added all the same: it fails at its turn, and the others are read. TN_EXIT_OK, or another exit
 * status after saying what is wrong. */
int tn_filelist_add(tenor_io_inputs *inputs, const tn_args *args);

#endif
