/* marks.h - a text with its hits marked: in colour, or by numbered lines under it. */
#ifndef TN_CLI_MARKS_H
#define TN_CLI_MARKS_H

#include <stdbool.h>
#include <stdio.h>

#include "tenor.h"

/* Prints the text, wrapped to `width` columns and indented; hit i bears the number i + 1. */
void tn_marks_print(FILE *file, bool colour, size_t width, tenor_str text,
                    const tenor_score *score);
/* The style that a hit is shown in. */
int tn_marks_style(const tenor_hit *hit);

#endif
