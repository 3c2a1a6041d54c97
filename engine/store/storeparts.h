/* storeparts.h - what the phrases of a leg gave, packed as text that SQL can take apart: three characters a phrase, which stand
 * for the phrase, how often it stood there, and its points in units of 1e-4 as 2n, or -2n - 1 below 0. A character stands for
 * its code point less 1, those beyond U+FFFF for 10,240 less, for what lies between is no text. What is more than a character
 * can say is said by several records of the same phrase. */
#ifndef TN_STORE_STOREPARTS_H
#define TN_STORE_STOREPARTS_H

#include "base/buf.h"

/* Largest number of a character. */
#define TN_STOREPARTS_MOST (0x10FFFFu - 0x2800u - 1)
/* Largest number of a phrase: of three bytes at most. */
#define TN_STOREPARTS_PHRASES 0xD7FEu

typedef struct tn_storeparts_record {
    uint32_t phrase; /* at most TN_STOREPARTS_PHRASES */
    uint32_t count;
    int64_t points; /* units of 1e-4 */
} tn_storeparts_record;

/* Appends; a failure shows in the buffer. */
void tn_storeparts_put(tn_buf *out, const tn_storeparts_record *record);
/* The record at *at, which moves on; false: there is none, or what stands there is none. */
bool tn_storeparts_next(tn_str text, size_t *at, tn_storeparts_record *record);

#endif
