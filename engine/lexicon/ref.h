/* ref.h - a string of an image. */
#ifndef TN_LEXICON_REF_H
#define TN_LEXICON_REF_H

#include <stdint.h>

typedef struct tn_ref { /* bytes of the STRINGS section */
    uint32_t at, size;
} tn_ref;

#endif
