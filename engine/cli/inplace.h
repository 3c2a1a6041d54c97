/* inplace.h - a file that is written anew as a whole: it has its old content or its new one, whatever happens. */
#ifndef TN_CLI_INPLACE_H
#define TN_CLI_INPLACE_H

#include <stdbool.h>

#include "tenor.h"

/* Who may read the file stays as it was. False after saying what is wrong. */
bool tn_inplace_write(const char *path, tenor_str text);

#endif
