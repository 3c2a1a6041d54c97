/* commonness.c - bits of atoms: those of a set of words stand together. */
#include "lexicon/commonness.h"

#define BITS 62
#define OWN 22 /* atoms that share their bit with none */

/* The most common atoms, the first one first. */
typedef struct best {
    uint32_t atom[OWN];
    uint64_t often[OWN];
    uint32_t count;
} best;

static void consider(best *b, uint32_t atom, uint64_t often)
{
    if (b->count == OWN && often <= b->often[OWN - 1])
        return;
    uint32_t k = b->count < OWN ? b->count++ : OWN - 1;
    for (; k > 0 && b->often[k - 1] < often; k--) {
        b->atom[k] = b->atom[k - 1];
        b->often[k] = b->often[k - 1];
    }
    b->atom[k] = atom;
    b->often[k] = often;
}

/* By atom: the largest set of words that it stands in; the first of several. */
typedef struct home {
    uint32_t set, size;
} home;

static void find_homes(const tn_image *image, home *homes)
{
    for (uint32_t i = 0; i < image->instructions_count; i++) {
        const tn_instruction *in = &image->instructions[i];
        for (uint32_t k = 0; in->op == TN_OP_SET && k < in->y; k++) {
            home *h = &homes[image->sets[in->x + k]];
            if (in->y > h->size)
                *h = (home){in->x, in->y};
        }
    }
}

/* Atoms in the order of their sets, with bits that are as often said each: where[] has what comes before a set's next atom. */
static void share(const tn_image *image, const uint32_t *uses, tn_index_atom *atoms, const home *homes, uint64_t *where)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < image->atoms_count; i++)
        if (atoms[i].bit == BITS)
            where[homes[i].set] += tn_commonness_of(&image->atoms[i], uses[i]) + 1;
    for (uint32_t set = 0; set <= image->sets_count; set++) {
        const uint64_t own = where[set];
        where[set] = all;
        all += own;
    }
    for (uint32_t i = 0; i < image->atoms_count; i++)
        if (atoms[i].bit == BITS) {
            uint64_t *at = &where[homes[i].set];
            atoms[i].bit = (uint8_t)(OWN + *at * (BITS - OWN) / all);
            *at += tn_commonness_of(&image->atoms[i], uses[i]) + 1;
        }
}

bool tn_commonness_bits(const tn_image *image, const uint32_t *uses, tn_index_atom *atoms, const tn_mem *mem)
{
    const size_t sets = (size_t)image->sets_count + 1; /* atoms that stand in none have 0 */
    home *homes = tn_mem_zero(mem, image->atoms_count, sizeof *homes);
    uint64_t *where = tn_mem_zero(mem, sets, sizeof *where);
    const bool ok = homes && where;
    if (ok) {
        best b = {.count = 0};
        for (uint32_t i = 0; i < image->atoms_count; i++) {
            atoms[i].bit = BITS;
            consider(&b, i, tn_commonness_of(&image->atoms[i], uses[i]));
        }
        for (uint32_t i = 0; i < b.count; i++)
            atoms[b.atom[i]].bit = (uint8_t)i;
        find_homes(image, homes);
        share(image, uses, atoms, homes, where);
    }
    tn_mem_free(mem, homes, image->atoms_count, sizeof *homes);
    tn_mem_free(mem, where, sets, sizeof *where);
    return ok;
}
