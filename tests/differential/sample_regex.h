/* sample_regex.h - strings that a regex of a lexicon might match. */
#ifndef SAMPLE_REGEX_H
#define SAMPLE_REGEX_H

#include "base/buf.h"
#include "chance.h"

/* Append one: most match, near misses are welcome. Anchors and looks around count for nothing. */
void sample_regex(chance *c, tn_str pattern, tn_buf *out);

#endif
