/* linediff.h - what changed in a file whose lines stay in number, as a patch. */
#ifndef TN_CLI_LINEDIFF_H
#define TN_CLI_LINEDIFF_H

#include <stdio.h>

#include "tenor.h"

/* A unified diff with three lines of context, as patch -p0 takes it; nothing where nothing changed. Both texts have as many lines. */
void tn_linediff_print(FILE *file, tenor_str name, tenor_str before, tenor_str after);

#endif
