/* index.h - where a lexicon's phrases can begin to match: built once an image, read by every scorer.
 *
 * Of the words of a phrase the rarest are its anchors (a cut of its automaton: every match has one). Next to an anchor stands,
 * in most phrases, one of a few words, so that a pair of neighbouring words says whether the phrase need be tried at
 * all. A bit table answers that for pairs of which nothing begins; a hash table lists what begins with the others. The index only
 * leaves out what cannot match: results never depend on it. */
#ifndef TN_LEXICON_INDEX_H
#define TN_LEXICON_INDEX_H

#include "base/mem.h"
#include "lexicon/image.h"
#include "text/stem_filter.h"

#define TN_INDEX_PAIR_BITS 17 /* of the bit table: 16 KB */

/* One place of a phrase as walk.c sees it. */
typedef struct tn_index_place {
    uint64_t bloom;     /* bits of its atoms */
    uint32_t set, size; /* atoms in SETS; size 0: any word */
} tn_index_place;

typedef struct tn_index_program {
    uint32_t place;    /* its first place in tn_index.places */
    uint32_t masks;    /* in tn_index.masks, of `words` words each: the places of the first token, those behind which a match can
                        * end, and for each place those that can come next */
    uint8_t words;     /* 0: not walkable, only simulate.c can run it */
} tn_index_program;

/* A phrase or an exception of one, to be tried around an anchor. */
typedef struct tn_candidate {
    uint64_t need;   /* bits of atoms of which the utterance must have one; 0: no such condition */
    uint64_t front;  /* the same for the token in front of the pair or anchor alone, */
    uint64_t behind; /* and for the one behind it */
    uint32_t program, entry;
    uint32_t before; /* tokens that a match can have before the anchor */
    bool exception, filler;
    bool second;     /* the anchor is the second word of the pair, not the first */
} tn_candidate;

typedef struct tn_index_list { /* in tn_index.lists */
    uint32_t first, count;
} tn_index_list;

typedef struct tn_index_atom {
    tn_index_list singles; /* entries that are one word, this atom among its alternatives */
    tn_index_list anchors; /* candidates to try wherever a token is this atom */
    bool used;             /* some phrase has it */
    bool first, second;    /* stands in pairs */
} tn_index_atom;

typedef struct tn_index_pair {
    uint64_t key; /* tn_index_pair_key; the list of a free slot is empty */
    tn_index_list list;
} tn_index_pair;

enum tn_exceptions { TN_EXCEPTIONS_NONE, TN_EXCEPTIONS_INDEXED, TN_EXCEPTIONS_LOOSE };

/* What matching and resolving need of an entry, in a third of a cache line. */
typedef struct tn_entry_brief {
    uint32_t group;     /* matches compete within a group: see resolve.h */
    uint32_t prio;
    uint8_t kind, speaker, exceptions;
    bool always;        /* takes part for any channel and day, and is no draft */
    bool spendable;     /* negator, booster, contrast */
    bool gives;         /* has a dimension: a winner spends shifters */
    bool trigger_only;
} tn_entry_brief;

typedef struct tn_index {
    const tn_mem *mem;
    tn_index_place *places;
    size_t place_count, place_capacity;
    uint64_t *masks;
    size_t mask_count, mask_capacity;
    tn_index_program *programs; /* one a program of the image */
    tn_entry_brief *entries;    /* one an entry of the image */
    tn_index_atom *atoms;       /* one an atom of the image */
    tn_candidate *candidates;
    size_t candidate_count, candidate_capacity;
    uint32_t *lists;
    size_t list_count, list_capacity;
    tn_index_pair *pairs; /* hash table, pair_mask + 1 slots */
    size_t pair_mask;
    uint64_t *bits;
    tn_index_list loose;  /* candidates to try at every token */
    tn_stem_filter stems; /* of the atoms that are stems */
    bool digits;          /* some atom's text has a digit */
    bool simple_fillers;  /* every filler is one word without exceptions */
    uint32_t programs_count, entries_count, atoms_count; /* sizes of the arrays above */
} tn_index;

/* False: no memory; nothing to free then. Cost: linear in the image. */
bool tn_index_build(tn_index *index, const tn_image *image, const tn_mem *mem);
void tn_index_free(tn_index *index);

static inline uint64_t tn_index_bloom(uint32_t atom)
{
    return UINT64_C(1) << (atom * UINT32_C(0x9E3779B1) >> 26);
}

/* Half of a pair's place in the bit table: an atom is known by its text, so that "help" as it is and as a stem are one. */
static inline uint32_t tn_index_first(uint32_t text)
{
    return (text + 1) * UINT32_C(0x9E3779B1);
}

static inline uint32_t tn_index_second(uint32_t text)
{
    return (text + 1) * UINT32_C(0x85EBCA77);
}

static inline bool tn_index_maybe(const tn_index *index, uint32_t first, uint32_t second)
{
    uint32_t bit = (first + second) >> (32 - TN_INDEX_PAIR_BITS);
    return index->bits[bit / 64] >> (bit % 64) & 1;
}

/* What begins with the pair. */
static inline tn_index_list tn_index_find(const tn_index *index, uint32_t first, uint32_t second)
{
    uint64_t key = (uint64_t)first << 32 | second;
    size_t i = (size_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & index->pair_mask;
    while (index->pairs[i].list.count && index->pairs[i].key != key)
        i = (i + 1) & index->pair_mask;
    return index->pairs[i].list;
}

#endif
