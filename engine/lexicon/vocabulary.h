/* vocabulary.h - classes of tokens: all tokens that the lexicon cannot tell apart are one class, made once and then a number.
 *
 * A class knows which atoms its tokens are and what follows from that alone: one-word entries, words at which phrases are
 * tried, halves of pairs. There are no more classes than combinations of the lexicon's atoms in words, however large
 * the input. */
#ifndef TN_LEXICON_VOCABULARY_H
#define TN_LEXICON_VOCABULARY_H

#include "lexicon/index.h"

enum tn_class_flag {
    TN_CLASS_SYMBOL = 1,    /* no word */
    TN_CLASS_AMBIGUOUS = 2, /* 's or 'd */
    TN_CLASS_SINGLE = 4,    /* is an entry by itself */
    TN_CLASS_ANCHOR = 8,    /* phrases are tried around it, whatever its neighbours */
    TN_CLASS_FIRST = 16,    /* first half of a pair */
    TN_CLASS_SECOND = 32,   /* second half of a pair */
    TN_CLASS_FILLER = 64,   /* some one-word filler */
    TN_CLASS_ABBREVIATION = 128, /* a full stop behind it ends no sentence */
    TN_CLASS_OPAQUE = 256,  /* a URL, [PII]: a word that matches nothing */
    TN_CLASS_FIRSTS = 512,  /* several first halves of pairs */
    TN_CLASS_SECONDS = 1024, /* several second halves */
    TN_CLASS_SEEN_THROUGH = 2048 /* a phrase may look through its tokens, depending on the speaker and the words around */
};
/* What callers may ask for; the others follow from the atoms. */
#define TN_CLASS_GIVEN (TN_CLASS_SYMBOL | TN_CLASS_AMBIGUOUS | TN_CLASS_ABBREVIATION | TN_CLASS_OPAQUE)

/* Counts and places of lists in tn_vocabulary.pool. */
typedef struct tn_token_class {
    uint64_t bloom; /* bits of its atoms, and TN_INDEX_ANY */
    uint32_t flags;
    uint32_t atoms, atom_count;     /* ascending; behind them in the pool, for each its tn_vocabulary_penalty */
    uint32_t singles, single_count; /* entry, penalty; ascending by entry */
    uint32_t single; /* the first of these entries */
    uint32_t anchors, anchor_count; /* candidates */
    uint32_t firsts, first_count;   /* tn_index_first of its atoms that are first halves of pairs */
    uint32_t seconds, second_count;
    uint32_t caps;                  /* the class of the same word in capitals; NONE: not known yet */
} tn_token_class;

/* What matching asks of every token of a text, by itself so that it stays in the near caches: half a cache line. */
typedef struct tn_token_brief {
    uint64_t bloom; /* of the class */
    uint64_t sight; /* its bits to its neighbours: all where a phrase may look through it */
    uint32_t first, second; /* its first half of pairs where it has one only, and its second */
    uint32_t fold;          /* tn_walkmemo_fold of the class */
    uint16_t flags;         /* of the class, and TN_TOKEN_ALONE */
    uint8_t leads, follows; /* tn_pair_way: where a pair of tokens has one in common, what begins with it must be looked up */
} tn_token_brief;

/* Something is tried at its tokens, whatever their neighbours. The highest bit of a brief's flags. */
#define TN_TOKEN_ALONE 0x8000u

enum tn_pair_way {
    TN_PAIR_KNOWN = 1,  /* each is one half: if the index knows the pair */
    TN_PAIR_SEVERAL = 2, /* the first is several halves: there is no bit for all of them, the scan looks closer */
    TN_PAIR_FARTHER = 4, /* the second may be looked through, so that what stands behind it may be the other half */
    TN_PAIR_SECONDS = 8  /* the second is several */
};

/* A class that has no atoms and is a word: most of what people say. */
#define TN_CLASS_PLAIN 0

typedef struct tn_vocabulary {
    const tn_image *image;
    const tn_index *index;
    const tn_mem *mem;
    tn_token_class *classes;
    tn_token_brief *briefs; /* by class */
    size_t count, capacity, brief_capacity;
    uint32_t *pool;
    size_t pool_count, pool_capacity;
    uint32_t lives;  /* how often its classes were forgotten */
    bool quiet;      /* its classes know nothing of entries that are only cues; changed only before a reset */
    uint32_t *slots; /* hash table: class + 1, 0 = free; slot_count is a power of two */
    size_t slot_count;
} tn_vocabulary;

/* False: no memory; free it either way. */
bool tn_vocabulary_init(tn_vocabulary *v, const tn_image *image, const tn_index *index, const tn_mem *mem);
void tn_vocabulary_free(tn_vocabulary *v);
/* Forget all classes but the plain one; numbers given out before mean nothing any more. */
void tn_vocabulary_reset(tn_vocabulary *v);
/* The class of tokens with these flags (of TN_CLASS_GIVEN) and atoms (each once, sorted here). TN_IMAGE_NONE: no memory. */
uint32_t tn_vocabulary_class(tn_vocabulary *v, uint32_t flags, uint32_t *atoms, size_t count);
/* The class of the same token with the flag <CAPS>. */
uint32_t tn_vocabulary_caps(tn_vocabulary *v, uint32_t class);

/* How much worse than an exact word: stems are counted in ones, prefixes and triggers in 2^10, regexes in 2^20; a phrase has
 * at most 256 words, so the counts never run into one another. */
uint32_t tn_vocabulary_penalty(uint32_t atom_kind);

/* The least penalty with which a class is one of a set's atoms, which ascend; UINT32_MAX if it is none. */
static inline uint32_t tn_vocabulary_match(const tn_vocabulary *v, const tn_token_class *c, const uint32_t *set, uint32_t size)
{
    const uint32_t *atoms = v->pool + c->atoms;
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < c->atom_count; i++) {
        const uint32_t *low = set, atom = atoms[i];
        for (uint32_t left = size; left > 1;) {
            uint32_t half = left / 2;
            low = low[half] <= atom ? low + half : low;
            left -= half;
        }
        if (size && *low == atom) {
            uint32_t penalty = atoms[c->atom_count + i];
            best = penalty < best ? penalty : best;
        }
    }
    return best;
}

#endif
