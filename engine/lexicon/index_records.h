/* index_records.h - what a compiled lexicon holds of its index (index.h): records without padding, so that the same sources make
 * the same bytes. Flags are bytes, 0 or not, since a forged one may be anything. */
#ifndef TN_LEXICON_INDEX_RECORDS_H
#define TN_LEXICON_INDEX_RECORDS_H

#include "tenor.h"

/* One place of a phrase as walk.c sees it. */
typedef struct tn_index_place {
    uint64_t bloom;     /* bits of its atoms */
    uint32_t set, size; /* atoms in SETS; size 0: any word */
} tn_index_place;

typedef struct tn_index_program {
    uint64_t first_bloom; /* bits of which the first token must have one; TN_INDEX_ANY: it can be any word */
    uint32_t place; /* its first place in tn_index.places */
    uint32_t masks; /* in tn_index.masks, of one word each where there are 64 places at most, else of TN_PLACES_WORDS: the places
                     * of the first token, those behind which a match can end, for each place those that can come next; then,
                     * where it is anchored, those of the first two that need no ^ and no $ */
    uint16_t words; /* of a mask; 0: not walkable, only simulate.c can run it */
    uint8_t anchored; /* has ^ or $ */
    uint8_t before;   /* tokens that a match can have before any of its anchors */
    uint32_t count; /* places */
} tn_index_program;

enum tn_candidate_flag {
    TN_CANDIDATE_EXCEPTION = 1,
    TN_CANDIDATE_FILLER = 2,
    TN_CANDIDATE_SECOND = 4,    /* the anchor is the second word of the pair, not the first */
    TN_CANDIDATE_CUE = 8,       /* of an entry that is only a cue: nothing for who asks for numbers alone */
    TN_CANDIDATE_ALWAYS = 32,   /* of an entry that takes part for any channel and day, and is no draft; its match is asked again */
    TN_CANDIDATE_FREE = 64,     /* of a program that can be walked and has no ^ and no $ */
    TN_CANDIDATE_SPEAKER = 256,  /* << role: of an entry that is this speaker's; of the unknown one: anybody's */
    TN_CANDIDATE_RUN = 2048      /* times how many follow in its list, one behind the other, that are of the same group: RUN_MOST at most */
};
#define TN_CANDIDATE_RUN_MOST 31
#define TN_CANDIDATE_ROLES 3

/* Lists of pairs go by groups, cues last: whether they are exceptions, cues, and whose is asked once for all of a run. */
static inline uint32_t tn_candidate_group(uint32_t flags)
{
    return (flags & TN_CANDIDATE_CUE ? 1u << 4 : 0) | (flags & TN_CANDIDATE_EXCEPTION ? 1u << 3 : 0) |
           (flags / TN_CANDIDATE_SPEAKER & ((1u << TN_CANDIDATE_ROLES) - 1));
}

/* How many follow in a list that need not be asked for their group again. */
static inline uint32_t tn_candidate_run(uint32_t flags)
{
    return flags / TN_CANDIDATE_RUN;
}

/* The flags of which a candidate has one where its entry takes part as far as the speaker goes. */
static inline uint32_t tn_candidate_heard_of(tenor_role role)
{
    const uint32_t anybody = TN_CANDIDATE_SPEAKER << TENOR_ROLE_UNKNOWN;
    return role == TENOR_ROLE_UNKNOWN ? anybody * ((1u << TN_CANDIDATE_ROLES) - 1) : anybody | (uint32_t)TN_CANDIDATE_SPEAKER << role;
}

/* A phrase or an exception of one, to be tried around an anchor. Those of a pair stand one behind the other; pairs with the same
 * ones share them. */
typedef struct tn_candidate {
    uint64_t need;   /* bits of atoms of which the text must have one; TN_INDEX_ANY: no such condition */
    uint64_t front;  /* the same for the token in front of the pair or anchor alone, */
    uint64_t behind; /* and for the one behind it */
    uint32_t program, entry;
    uint32_t left;   /* how many follow in its list, where it is a pair's */
    uint8_t nearest, farthest; /* tokens that a match has before the anchor: so many at least, beside those it steps over, and at most */
    uint16_t flags;
} tn_candidate;

typedef struct tn_index_list {
    uint32_t first, count;
} tn_index_list;

enum { TN_INDEX_HALF = 1, TN_INDEX_LOUD = 2 };

typedef struct tn_index_atom {
    tn_index_list singles; /* in tn_index.singles: entries that are one word, this atom among its alternatives */
    tn_index_list anchors; /* in tn_index.lists: candidates to try wherever a token is this atom */
    uint8_t used;          /* some phrase has it */
    uint8_t first, second; /* stands in pairs: TN_INDEX_HALF, and TN_INDEX_LOUD where in one that is no cue's */
    uint8_t bit;           /* its own in blooms: tn_index_bloom */
} tn_index_atom;

/* Pairs that cannot be told apart here share a list: what is tried in vain costs time only. */
typedef struct tn_index_pair {
    uint32_t mark; /* tn_index_mark */
    uint32_t list; /* its first candidate + 1; 0: a free slot */
} tn_index_pair;

enum tn_exceptions { TN_EXCEPTIONS_NONE, TN_EXCEPTIONS_INDEXED, TN_EXCEPTIONS_LOOSE };

/* What matching and resolving need of an entry, in a quarter of a cache line. */
typedef struct tn_entry_brief {
    uint32_t group;     /* matches compete within a group: see resolve.h */
    uint32_t prio;
    uint8_t kind, speaker, exceptions;
    uint8_t always;     /* takes part for any channel and day, and is no draft */
    uint8_t spendable;  /* negator, booster, contrast */
    uint8_t gives;      /* has a dimension: a winner spends shifters */
    uint8_t trigger_only;
    uint8_t unused;
} tn_entry_brief;

/* What is said of the whole lexicon. */
typedef struct tn_index_facts {
    tn_index_list loose;    /* in tn_index.lists: candidates to try at every token */
    uint8_t digits;         /* some atom's text has a digit */
    uint8_t simple_fillers; /* every filler is one word without exceptions */
    uint8_t unused[2];
} tn_index_facts;

#endif
