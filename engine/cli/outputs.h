/* outputs.h - the files of one run: all of them appear when all are complete, or none does. */
#ifndef TN_CLI_OUTPUTS_H
#define TN_CLI_OUTPUTS_H

#include <stdbool.h>

#include "tenor_io.h"

typedef enum tn_outputs_kind {
    TN_OUTPUTS_RECORDS,
    TN_OUTPUTS_CALLS,
    TN_OUTPUTS_REJECTS,
    TN_OUTPUTS_MANIFEST,
    TN_OUTPUTS_COUNT
} tn_outputs_kind;

typedef struct tn_outputs {
    tenor_io_output *open[TN_OUTPUTS_COUNT]; /* NULL: not asked for */
    const char *paths[TN_OUTPUTS_COUNT];
    bool closed_pipe; /* who reads standard output has gone */
} tn_outputs;

/* Each returns false after saying what is wrong; a closed pipe is not said. A path of NULL asks for
 * nothing. */
bool tn_outputs_open(tn_outputs *outputs, tn_outputs_kind kind, const char *path);
bool tn_outputs_write(tn_outputs *outputs, tn_outputs_kind kind, tenor_str bytes);
/* Whoever reads them sees now what was written so far; not where it is compressed. */
bool tn_outputs_flush(tn_outputs *outputs);
/* Complete them all. On failure the rest is discarded. */
bool tn_outputs_publish(tn_outputs *outputs);
/* Complete one of them, where it is open. */
bool tn_outputs_publish_one(tn_outputs *outputs, tn_outputs_kind kind);
void tn_outputs_discard(tn_outputs *outputs);
/* True where a file, not only standard output, was asked for. */
bool tn_outputs_has_files(const tn_outputs *outputs);

#endif
