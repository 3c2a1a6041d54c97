/* commonness.h - how often an atom is said, as far as a lexicon can tell; and which bit it has where only 62 of them are kept. */
#ifndef TN_LEXICON_COMMONNESS_H
#define TN_LEXICON_COMMONNESS_H

#include "lexicon/index.h"

/* How often, roughly, a token of speech is this atom, which stands in so many places: short words are frequent (Zipf's law of
 * abbreviation), and so is what the lexicon uses often. Only the order counts. */
static inline uint64_t tn_commonness_of(const tn_image_atom *atom, uint32_t uses)
{
    static const uint8_t by_size[] = {64, 64, 64, 32, 12, 5, 3};
    const uint32_t size = atom->text.size;
    const uint64_t often = atom->kind >= TN_ATOM_REGEX ? 64 : size < sizeof by_size ? by_size[size] : 1;
    return uses * often;
}

/* Give each atom its bit (tn_index_atom.bit; uses: by atom). The most common have one to themselves. The others share theirs with those
 * that stand beside them in the sets of phrases, so that a set of many words has few bits, and asking for one of them tells something: were
 * they strewn, a set of fifty words would have nearly all. False: no memory. Cost: linear in the words of sets. */
bool tn_commonness_bits(const tn_image *image, const uint32_t *uses, tn_index_atom *atoms, const tn_mem *mem);

#endif
