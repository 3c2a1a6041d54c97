/* prompage.h - a page of numbers for Prometheus' textfile collector. */
#ifndef TN_CLI_PROMPAGE_H
#define TN_CLI_PROMPAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "tenor_io.h"

typedef struct tn_prompage {
    tenor_io_buffer *bytes;
    const char *prefix; /* of all names */
    const char *label;  /* shard="1/4", of every series; empty: none */
    bool fine;          /* there was memory for all so far */
} tn_prompage;

/* Both texts are borrowed. */
void tn_prompage_init(tn_prompage *page, const char *prefix, const char *label);
/* What a metric is; all of them say how things are now, so all are gauges. */
void tn_prompage_head(tn_prompage *page, const char *name, const char *help);
/* A series of it, with a label of its own, or an empty one. */
void tn_prompage_sample(tn_prompage *page, const char *name, const char *label, const char *value);
/* A metric of one whole number. */
void tn_prompage_number(tn_prompage *page, const char *name, const char *help, uint64_t value);
/* Written beside the file and renamed, mode 0644: they are numbers only, and the collector is somebody else. The page is freed.
 * False after saying what is wrong. */
bool tn_prompage_write(tn_prompage *page, const char *path);

#endif
