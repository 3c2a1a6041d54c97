/* family.h - many statistics looked at in one night: which of them stand out. */
#ifndef TN_DRIFT_FAMILY_H
#define TN_DRIFT_FAMILY_H

#include "base/mem.h"

typedef struct tn_family {
    const tn_mem *mem; /* borrowed */
    double *p;
    size_t count, capacity;
    double cut; /* after tn_family_cut: a p up to here stands out; below 0: none does */
} tn_family;

void tn_family_init(tn_family *family, const tn_mem *mem);
void tn_family_free(tn_family *family);
/* False: no memory. */
bool tn_family_add(tn_family *family, double p);
/* Benjamini and Hochberg (1995): the largest p(i) <= rate * i / m. Empties the family. */
void tn_family_cut(tn_family *family, double rate);

#endif
