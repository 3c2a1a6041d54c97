/* regex_need.h - bytes of which every match of a regex has at least one, read off the pattern. */
#ifndef TN_LEXICON_REGEX_NEED_H
#define TN_LEXICON_REGEX_NEED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* The rarest such set that the pattern shows; bytes from 0x80 are in it wherever one of them may stand for a character of it.
 * False: there is none, or the pattern is not understood. */
bool tn_regex_need_find(tn_str pattern, bool case_sensitive, uint64_t need[4]);

#endif
