/* allot.h - how many calls of each stratum are drawn. */
#ifndef TN_SAMPLE_ALLOT_H
#define TN_SAMPLE_ALLOT_H

#include <stdint.h>

#include "base/mem.h"

typedef struct tn_allot_stratum {
    uint64_t count; /* calls in it, 1 or more */
    double size;    /* what its share is proportional to, above 0 */
    uint64_t drawn; /* the answer */
} tn_allot_stratum;

typedef enum tn_allot_how { TN_ALLOT_PROPORTIONAL, TN_ALLOT_EQUAL } tn_allot_how;

/* `least` (1 or more) of each stratum, all of one that has fewer; what is left of `total` one by one: proportional gives each to the
 * stratum with the largest size / sqrt(n (n + 1)), n being what it has, which makes the variance of a total the least that whole numbers
 * can (Wright 2012); equal to the one that has fewest. Of equals to the first. A larger total gives no stratum less. False: no memory. */
bool tn_allot_total(tn_allot_stratum *strata, size_t count, tn_allot_how how, uint64_t total, uint64_t least, const tn_mem *mem);
/* A part of each stratum, in millionths, rounded to the next whole number, halves up, and `least` of each. */
void tn_allot_rate(tn_allot_stratum *strata, size_t count, uint64_t millionths, uint64_t least);

#endif
