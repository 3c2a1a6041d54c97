/* index.h - where a lexicon's phrases can begin to match: built once a compilation, part of the image, read by every scorer.
 *
 * Of the words of a phrase the rarest are its anchors (a cut of its automaton: every match has one). Next to an anchor stands,
 * in most phrases, one of a few words, so that a pair of neighbouring words says whether the phrase need be tried at
 * all. A bit table answers that for pairs of which nothing begins; a hash table lists what begins with the others. The index only
 * leaves out what cannot match: results never depend on it. */
#ifndef TN_LEXICON_INDEX_H
#define TN_LEXICON_INDEX_H

#include "lexicon/image.h"

#define TN_INDEX_PAIR_BITS 19 /* of the bit table: 64 KB */

/* Views of an image's sections. */
typedef struct tn_index {
    const tn_index_place *places;
    const uint64_t *masks;
    const tn_index_program *programs; /* one a program of the image */
    const tn_entry_brief *entries;    /* one an entry of the image */
    const tn_index_atom *atoms;       /* one an atom of the image */
    const tn_candidate *candidates;
    const uint32_t *singles;          /* entries */
    const uint32_t *lists;            /* candidates of anchors by themselves */
    const tn_index_pair *pairs;       /* hash table, pair_mask + 1 slots */
    size_t pair_mask;
    const uint64_t *bits, *loud_bits; /* of pairs; of those that are not cues' */
    const tn_stem_filter *stems;      /* of the atoms that are stems */
    tn_index_list loose;              /* candidates to try at every token */
    bool digits;                      /* some atom's text has a digit */
    bool simple_fillers;              /* every filler is one word without exceptions */
} tn_index;

struct tn_builder;
/* Append the sections of the index, once all others stand. The crew goes through the entries in parts; the records are the same with
 * any. False: no memory. Cost: linear in the builder's tables. */
bool tn_index_build(struct tn_builder *b, const tn_crew *crew);
/* The same in two steps. What else reads the builder's other sections can run beside the second, but change no section. Begin: NULL is
 * no memory; all of it is given back by finish. */
struct tn_index_work *tn_index_begin(struct tn_builder *b, const tn_crew *crew);
bool tn_index_finish(struct tn_index_work *work);
/* Whether what is written there can be used as it is: every offset, count and index in it, searches that end. Cost: linear in the image.
 * All of it together: lists; briefs, places, candidates and pairs, `from` <= i < `to` at a time, in any order; and walks. There must be a
 * walk for each program and a brief for each entry. */
bool tn_index_check_lists(const tn_image *image);
/* Whether some entries' briefs say what they do. */
bool tn_index_check_briefs(const tn_image *image, uint32_t from, uint32_t to);
bool tn_index_check_places(const tn_image *image, uint32_t from, uint32_t to);
bool tn_index_check_pairs(const tn_image *image, uint32_t from, uint32_t to);
/* What is told of programs beforehand, because candidates of all of them are asked in any order: a bit each. Of those beyond, which hardly
 * any lexicon has, it is looked up. */
#define TN_INDEX_TOLD 65536
typedef struct tn_index_told {
    uint64_t free[TN_INDEX_TOLD / 64];
} tn_index_told;
void tn_index_check_tell(const tn_image *image, tn_index_told *told);
bool tn_index_check_candidates(const tn_image *image, const tn_index_told *told, uint32_t from, uint32_t to);
/* The same for what phrases are run by: all walks, in the order of programs, one behind the other; passed forward only. What the programs
 * say is not asked. */
bool tn_index_check_walks(const tn_image *image);
/* The index of an image, which has been checked. */
void tn_index_view(tn_index *index, const tn_image *image);

/* The bit that every token has, beside those of its atoms: what asks for it asks for nothing. */
#define TN_INDEX_ANY (UINT64_C(1) << 63)
/* Among what stands in front or behind: perhaps nothing, as a text begins or ends there. */
#define TN_INDEX_EDGE (UINT64_C(1) << 62)

static inline uint64_t tn_index_bloom(const tn_index_atom *atom)
{
    return UINT64_C(1) << (atom->bit & 63);
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

static inline uint32_t tn_index_pair_bit(uint32_t first, uint32_t second)
{
    return (first + second) >> (32 - TN_INDEX_PAIR_BITS);
}

static inline bool tn_index_maybe(const tn_index *index, uint32_t first, uint32_t second)
{
    uint32_t bit = tn_index_pair_bit(first, second);
    return index->bits[bit / 64] >> (bit % 64) & 1;
}

static inline uint64_t tn_index_hash(uint32_t first, uint32_t second)
{
    return ((uint64_t)first << 32 | second) * UINT64_C(0x9E3779B97F4A7C15);
}

/* Where the search for a pair begins; pair_mask still to be applied. */
static inline size_t tn_index_slot(uint64_t hash)
{
    return (size_t)(hash >> 32);
}

/* What a pair is known by from there on. */
static inline uint32_t tn_index_mark(uint64_t hash)
{
    return (uint32_t)hash ^ (uint32_t)(hash >> 32);
}

/* The first of the candidates of a pair of that hash, + 1; 0: there are none. */
static inline uint32_t tn_index_find(const tn_index *index, uint64_t hash)
{
    size_t i = tn_index_slot(hash) & index->pair_mask;
    while (index->pairs[i].list && index->pairs[i].mark != tn_index_mark(hash))
        i = (i + 1) & index->pair_mask;
    return index->pairs[i].list;
}

/* What begins with a pair of halves: as tn_index_find. */
static inline uint32_t tn_index_list_of(const tn_index *index, uint32_t first, uint32_t second)
{
    return tn_index_maybe(index, first, second) ? tn_index_find(index, tn_index_hash(first, second)) : 0;
}

#endif
