/* metrics.h - --metrics FILE.prom: the numbers of a run for Prometheus' textfile collector. */
#ifndef TN_CLI_METRICS_H
#define TN_CLI_METRICS_H

#include "cli/args.h"
#include "cli/closing.h"

/* Written beside the file and renamed, mode 0644: they are numbers only, and the collector is somebody else. Says what is
 * wrong, and returns false, where it cannot be written. complete: the run came to its end. */
bool tn_metrics_write(const tn_args *args, const tenor_lexicon *lexicon, const tn_closing *closing, double seconds,
                      int exit_status, bool complete);

#endif
