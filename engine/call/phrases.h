/* phrases.h - what each entry gave to a call: sums by leg, role, dimension and entry. They are integers, so nothing depends on
 * how turns were merged. Bounded by what a lexicon has, however long the call. */
#ifndef TN_CALL_PHRASES_H
#define TN_CALL_PHRASES_H

#include "base/mem.h"
#include "lexicon/image.h"

typedef struct tn_phrases_row {
    uint32_t leg, entry;
    uint16_t dimension;
    uint8_t role;
    uint32_t hits;
    int64_t undated, x_sum; /* as in tn_sums */
} tn_phrases_row;

typedef struct tn_phrases {
    const tn_mem *mem;
    tn_phrases_row *rows;
    size_t count, room;
    uint32_t *slots; /* row + 1; 0: free; open addressing, at most half full */
    size_t slot_count;
    tenor_call_phrase *told; /* of the last question */
    size_t told_room;
} tn_phrases;

void tn_phrases_init(tn_phrases *phrases, const tn_mem *mem);
void tn_phrases_free(tn_phrases *phrases);
void tn_phrases_reset(tn_phrases *phrases);
/* The evidence hits of a turn that are of no dated entries. False: no memory, and some of them may have been counted. */
bool tn_phrases_add(tn_phrases *phrases, const tn_image *image, size_t leg, unsigned role, const tenor_score *score);
/* What the entries gave to a number of a leg (SIZE_MAX: of all), in order of their entries: parts add up to value exactly.
 * words 0: parts of x; else of points per 100 words. False: no memory. */
bool tn_phrases_read(tn_phrases *phrases, size_t leg, unsigned role, size_t dimension, int64_t value, uint64_t words,
                     size_t *count);

#endif
