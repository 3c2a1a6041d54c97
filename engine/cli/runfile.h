/* runfile.h - the manifest of a run: run.json beside the output. */
#ifndef TN_CLI_RUNFILE_H
#define TN_CLI_RUNFILE_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/args.h"
#include "cli/feed.h"

/* A manifest without its inputs. */
typedef struct tn_runfile {
    tenor_io_manifest manifest; /* borrows what stands here */
    tenor_io_count counts[TENOR_IO_REASON_COUNT + 32];
    tenor_io_label *options;
    tenor_io_buffer *text; /* of their values */
} tn_runfile;

/* False where there is no memory; free it either way. The struct must not move. */
bool tn_runfile_init(tn_runfile *file, const tn_args *args, const tenor_lexicon *lexicon, const tn_privacy *privacy,
                     const tn_counts *counts, int exit_status);
void tn_runfile_free(tn_runfile *file);
/* The manifest of a run that kept its inputs, as bytes. False where there is no memory. */
bool tn_runfile_write(tenor_io_buffer *buffer, const tn_args *args, const tenor_lexicon *lexicon,
                      const tn_feed *feed, int exit_status);

#endif
