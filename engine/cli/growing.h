/* growing.h - a file that grows while a run goes on, is cut back to what is known to be good when the run is taken up
 * again, and is copied to its place at the end. */
#ifndef TN_CLI_GROWING_H
#define TN_CLI_GROWING_H

#include <stdbool.h>

#include "tenor_io.h"

typedef struct tn_growing {
    int fd; /* -1: closed */
    const char *path;
    uint64_t size;            /* with what is not written yet */
    tenor_io_buffer *waiting; /* to be written */
} tn_growing;

/* A zeroed tn_growing with fd -1 is closed. Each of these returns false after saying what is wrong. */

/* Open the file, or make it, with these bytes of it; path is borrowed. */
bool tn_growing_open(tn_growing *file, const char *path, uint64_t size);
bool tn_growing_put(tn_growing *file, tenor_str bytes);
/* Hand all of it to the system. */
bool tn_growing_flush(tn_growing *file);
/* Copy all of it to a place, as an output does that was opened with these options. */
bool tn_growing_publish(tn_growing *file, const char *place, const tenor_io_output_options *options,
                        tenor_io_digest *made);
void tn_growing_close(tn_growing *file);

#endif
