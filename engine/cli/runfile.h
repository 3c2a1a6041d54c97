/* runfile.h - the manifest of a run: run.json beside the output. */
#ifndef TN_CLI_RUNFILE_H
#define TN_CLI_RUNFILE_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/args.h"
#include "cli/feed.h"

/* The manifest as bytes. False where there is no memory. */
bool tn_runfile_write(tenor_io_buffer *buffer, const tn_args *args, const tenor_lexicon *lexicon,
                      const tn_feed *feed, int exit_status);

#endif
