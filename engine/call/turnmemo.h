/* turnmemo.h - texts that come again, as agents' scripts do, and what was read of them: a bounded ring. It moves time and nothing else. As
 * in score/recall.h only what comes for the second time is written down, in the place of what is oldest, and what is asked for while it
 * grows old is written down again. */
#ifndef TN_CALL_TURNMEMO_H
#define TN_CALL_TURNMEMO_H

#include "call/turntold.h"

/* A longer text, or one whose record takes more, is read each time. */
#define TN_TURNMEMO_MOST ((size_t)4 << 10)

typedef struct tn_turnmemo {
    unsigned char *ring;
    size_t size;
    uint64_t written;  /* bytes, ever: the ring holds the last `size` of them */
    uint64_t *slots;   /* sets: where the text of a hash was written, and 16 bits of the hash */
    size_t slot_count; /* a power of two */
    uint16_t *seen;    /* by hash: other bits of the last hash that came there */
    size_t seen_count; /* a power of two */
} tn_turnmemo;

/* Bytes of the ring; the tables take an eighth of it more. Less than 2 * TN_TURNMEMO_MOST are as many. NULL: no memory. */
tn_turnmemo *tn_turnmemo_new(size_t size, const tn_mem *mem);
void tn_turnmemo_free(tn_turnmemo *memo, const tn_mem *mem);

/* Where the record of a text of that role stands, made if it is worth it; 0: there is none. All texts are of one image. parts, of
 * tn_turntold_part: what a record is made with; one that stands there may have others. */
uint64_t tn_turnmemo_find(tn_turnmemo *memo, const tn_image *image, unsigned parts, tenor_role role, tn_str text);

/* The record at a place; NULL: there is none, or it was written over. It lives until the next is looked for. */
static inline const tn_turntold *tn_turnmemo_at(const tn_turnmemo *memo, uint64_t place)
{
    if (place == 0 || memo->written - (place - 1) > memo->size)
        return NULL;
    return (const tn_turntold *)(const void *)(memo->ring + (place - 1) % memo->size);
}

#endif
