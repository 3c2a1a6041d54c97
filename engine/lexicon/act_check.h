/* act_check.h - whether the act models of an image, which may be any bytes, can be read with without a further check. */
#ifndef TN_LEXICON_ACT_CHECK_H
#define TN_LEXICON_ACT_CHECK_H

#include "lexicon/image.h"

bool tn_act_check(const tn_image *image);

#endif
