/* wholefile.h - a small file as a whole. */
#ifndef TN_CLI_WHOLEFILE_H
#define TN_CLI_WHOLEFILE_H

#include "tenor.h"

/* A file of at most 256 MiB, or standard input (-), into memory that the caller frees with free((char *)text.data). False after saying what
 * is wrong. */
bool tn_wholefile_read(const char *path, tenor_str *text);

#endif
