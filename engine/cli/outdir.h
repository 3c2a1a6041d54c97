/* outdir.h - the directory that a run writes into: a file of records for each input, one of calls and one of rejects
 * for all of them, the manifest. What is done stays done, however the run comes to its end.
 *
 *     DIR/records/NAME   of one input, renamed to its place when it is whole
 *     DIR/calls…, DIR/rejects.jsonl, DIR/run.json     when the run is complete; run.json also when it was stopped
 *     DIR/.tenor/        lock (empty), journal, calls, rejects and the unfinished file of a run that goes on; then
 *                        complete: which run it was, and its exit status */
#ifndef TN_CLI_OUTDIR_H
#define TN_CLI_OUTDIR_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/block.h"
#include "cli/callbook.h"
#include "cli/feed.h"
#include "cli/growing.h"
#include "cli/journal.h"
#include "cli/outnames.h"
#include "cli/runfile.h"

/* All of it is borrowed. */
typedef struct tn_outdir_setup {
    const char *path;             /* DIR */
    const tenor_io_inputs *inputs;
    uint64_t policy;              /* of calls, as a hash; 0: none */
    const tn_outnames *names;     /* of the files of records; NULL: none are written */
    const char *calls, *rejects;  /* names in DIR of these two */
    tenor_str header;             /* what every file of records begins with */
    bool resume;
} tn_outdir_setup;

typedef struct tn_outdir {
    tn_outdir_setup setup;
    tn_keep keep; /* owns the paths */
    const char *state, *journal_path, *complete_path, *unfinished;
    int lock, journal; /* descriptors */
    tn_growing calls, rejects;
    tenor_io_buffer *identity;
    tenor_io_buffer *waiting; /* lines of the journal that are not written yet */
    double next_commit;       /* seconds: when lines that wait are written at the latest */
    /* the input at hand */
    tenor_io_output *records;
    uint64_t *closed;
    size_t closed_count, closed_room;
    tn_contact *met; /* ids in met_keep */
    size_t met_count, met_room;
    tn_keep met_keep;
    char *folder_made; /* of the last file of records */
    /* done so far */
    size_t done;
    uint64_t turns_done, calls_done;
} tn_outdir;

typedef enum tn_outdir_state {
    TN_OUTDIR_READY,    /* for the first input that is not done */
    TN_OUTDIR_COMPLETE, /* nothing to do: *exit_status is that of the run */
    TN_OUTDIR_FAILED    /* said */
} tn_outdir_state;

/* Make or take up the directory: what the run has done already goes into the feed, before its first lot, and into
 * sums. The manifest says which run it is. Close it in any case; the struct must not move. */
tn_outdir_state tn_outdir_open(tn_outdir *dir, const tn_outdir_setup *setup, const tenor_io_manifest *manifest,
                               tn_feed *feed, uint64_t sums[TN_JOURNAL_SUMS], int *exit_status);
void tn_outdir_close(tn_outdir *dir);
/* A settled block, in order, that holds nothing of two inputs, with the records of calls that ended in it, and
 * counts and sums of all so far. False after saying what is wrong. */
bool tn_outdir_block(tn_outdir *dir, const tn_block *block, const tenor_str calls[TN_CALLBOOK_PARTS], const tn_counts *counts,
                     const uint64_t sums[TN_JOURNAL_SUMS]);
/* All inputs are done: everything takes its place. False after saying what is wrong. */
bool tn_outdir_publish(tn_outdir *dir, tn_runfile *file);
/* The run ends before its end: what is done stays, and run.json says so ("interrupted", "stopped", "failed"). */
bool tn_outdir_leave(tn_outdir *dir, tn_runfile *file, const char *state);

#endif
