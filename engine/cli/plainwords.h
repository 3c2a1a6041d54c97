/* plainwords.h - English words that say little by themselves. */
#ifndef TN_CLI_PLAINWORDS_H
#define TN_CLI_PLAINWORDS_H

#include <stdbool.h>

#include "tenor.h"

/* True for "the", "because", "i'm"; in small letters. */
bool tn_plainwords_is(tenor_str word);

#endif
