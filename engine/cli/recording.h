/* recording.h - from options to the writer of the records of a run, and which turns get one. */
#ifndef TN_CLI_RECORDING_H
#define TN_CLI_RECORDING_H

#include "cli/args.h"
#include "tenor_io.h"

/* The writer; says what is wrong with --fields. An exit status. */
int tn_recording_open(tenor_io_writer **writer, const tn_args *args, const char *format,
                      tenor_lexicon *lexicon);
/* --only as TN_ONLY_... of block.h; 0: every turn gets a record. */
unsigned tn_recording_only(const tn_args *args);

#endif
