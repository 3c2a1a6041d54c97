/* inplace.h - a file that is written anew as a whole: it has its old content or its new one, whatever happens. */
#ifndef TN_CLI_INPLACE_H
#define TN_CLI_INPLACE_H

#include <stdbool.h>

#include "tenor.h"

/* Who may read the file stays as it was. False after saying what is wrong. */
bool tn_inplace_write(const char *path, tenor_str text);
/* Whether a file that is made of another may become `text`: not where it was changed after that one and holds something else, since
 * an edit would be lost. False after saying so, and what to do. */
bool tn_inplace_may(const char *path, const char *made_of, tenor_str text);

#endif
