/* storeparts.h - what the phrases of a leg gave, as text that SQL can take apart (storecode.h): how many records there are, then
 * the phrase of each, then the points of each in units of 1e-4 (2n, or -2n - 1 below 0), then how often each stood there,
 * which is left out where that is once for all of them. What is more than a character can say is said by several records of the same
 * phrase. No phrases are no text. */
#ifndef TN_STORE_STOREPARTS_H
#define TN_STORE_STOREPARTS_H

#include "store/storecode.h"

/* Largest number of a phrase: of three bytes at most. */
#define TN_STOREPARTS_PHRASES 0xD7FEu

typedef struct tn_storeparts_record {
    uint32_t phrase; /* at most TN_STOREPARTS_PHRASES */
    uint32_t count;
    int64_t points; /* units of 1e-4 */
} tn_storeparts_record;

/* Appends all of them; a failure shows in the buffer. */
void tn_storeparts_put(tn_buf *out, const tn_storeparts_record *records, size_t count);

typedef struct tn_storeparts_reader {
    tn_str text;
    size_t left, phrase, points, count; /* records; where their next numbers stand */
    bool counted, damaged;
} tn_storeparts_reader;

void tn_storeparts_open(tn_storeparts_reader *reader, tn_str text);
/* The next record; false: there is none, or the text is damaged, which reader->damaged tells. */
bool tn_storeparts_next(tn_storeparts_reader *reader, tn_storeparts_record *record);

#endif
