/* outnames.h - names for outputs, one an input: made from the inputs' names, told apart where these are alike. */
#ifndef TN_CLI_OUTNAMES_H
#define TN_CLI_OUTNAMES_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/keep.h"

typedef struct tn_outnames {
    const char **list; /* one an input */
    size_t count;
    tn_keep keep; /* owns the text */
} tn_outnames;

/* The name of an input without its ending (.jsonl, .csv.gz …) and with this one. Where the names of several
 * inputs would be the same, or differ in case only, all of them get a hash of their path in front of the
 * ending; so do those whose last part is too long for a file system. False where there is no memory; free it
 * either way. */
bool tn_outnames_make(tn_outnames *names, const tenor_io_inputs *inputs, const char *ending);
void tn_outnames_free(tn_outnames *names);
/* Keep those whose flag is not 0, as tenor_io_inputs_keep does. */
void tn_outnames_keep(tn_outnames *names, const unsigned char *flags);

#endif
