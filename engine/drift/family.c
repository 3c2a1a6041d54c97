/* family.c - the Benjamini-Hochberg procedure. */
#include "drift/family.h"

#include <string.h>

#include "base/sort.h"

void tn_family_init(tn_family *family, const tn_mem *mem)
{
    memset(family, 0, sizeof *family);
    family->mem = mem;
    family->cut = -1;
}

void tn_family_free(tn_family *family)
{
    tn_mem_free(family->mem, family->p, family->capacity, sizeof *family->p);
    tn_family_init(family, family->mem);
}

bool tn_family_add(tn_family *family, double p)
{
    void *values = family->p;
    if (!tn_mem_reserve(family->mem, &values, &family->capacity, family->count + 1, sizeof *family->p))
        return false;
    family->p = values;
    family->p[family->count++] = p;
    return true;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

void tn_family_cut(tn_family *family, double rate)
{
    family->cut = -1;
    tn_sort(family->p, family->count, sizeof *family->p, by_value);
    for (size_t i = 0; i < family->count; i++)
        if (family->p[i] <= rate * (double)(i + 1) / (double)family->count)
            family->cut = family->p[i];
    family->count = 0;
}
