/* play_check.h - whether the duties of an image, which may be any bytes, can be run without a further check. */
#ifndef TN_LEXICON_PLAY_CHECK_H
#define TN_LEXICON_PLAY_CHECK_H

#include "lexicon/image.h"

/* The sections before them are checked already. */
bool tn_play_check(const tn_image *image);

#endif
