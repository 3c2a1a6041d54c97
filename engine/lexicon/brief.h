/* brief.h - an entry in brief: written by the compiler, held to the entry when an image is opened. */
#ifndef TN_LEXICON_BRIEF_H
#define TN_LEXICON_BRIEF_H

#include "lexicon/image.h"

/* All but what its exceptions are like: TN_EXCEPTIONS_INDEXED where it has any. */
tn_entry_brief tn_brief_of(const tn_image *image, const tn_image_entry *entry);

#endif
