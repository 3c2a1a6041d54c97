/* walkmemo.h - the steps of walks as they were before: a bounded cache, which results never depend on.
 *
 * A state is a program and the places that its next token may have; a step leads from a state, by a class of tokens, to the next
 * one. Where a walk begins is a state by itself, without being looked up; all others get their numbers as walks come to them. So a
 * step is 16 bytes, four to a cache line, and a walk whose steps are known reads nothing else of its program. Most tokens that lead
 * nowhere are told before they are looked up, by the bits of their atoms. */
#ifndef TN_LEXICON_WALKMEMO_H
#define TN_LEXICON_WALKMEMO_H

#include "lexicon/automaton.h"
#include "lexicon/track.h"

/* Among the bits of tn_walk_step.what. */
#define TN_WALK_ANY (UINT32_C(1) << 31)       /* some place takes it */
#define TN_WALK_WORD (UINT32_C(1) << 30)      /* as a word of the phrase, not as one that anything may be */
#define TN_WALK_LAST (UINT32_C(1) << 29)      /* the phrase can end with it, at the text's end at least, */
#define TN_WALK_FREE_LAST (UINT32_C(1) << 28) /* and anywhere */
#define TN_WALK_MIXED (UINT32_C(1) << 27)     /* the places that take it do not agree in penalty or kind, or it may be stepped over,
                                               * too: the ways through them are not one as far as a match goes */
#define TN_WALK_PENALTY (UINT32_C(3) << TN_WALK_BLOOM) /* how well: tn_walkmemo_penalty */
#define TN_WALK_EXPECTS ((UINT32_C(1) << TN_WALK_BLOOM) - 1)      /* the bits of what the next token can be, as tn_walkmemo_fold has them */
#define TN_WALK_BLOOM 24

typedef struct tn_walk_step {
    uint64_t key;  /* tn_walkmemo_key; 0: free, since no step begins in state 0 */
    uint32_t next; /* the state behind it; 0: no place can come next */
    uint32_t what;
} tn_walk_step;

/* One that has got a number. */
typedef struct tn_walk_state {
    uint64_t places; /* a set of one word; of a program with larger ones its number in tn_walkmemo.wide */
    uint32_t program;
    uint32_t expects; /* TN_WALK_EXPECTS */
} tn_walk_state;

typedef struct tn_walkmemo {
    const tn_mem *mem;
    const tn_index *index;
    tn_walk_step *steps; /* aligned within block, in pairs: the later one and the one that it displaced */
    char *block;
    tn_walk_state *states; /* those that have a number, from `first` on */
    tn_places *wide;       /* sets of several words */
    uint32_t *slots;       /* hash table of states: number among them + 1, 0 = free */
    uint32_t first, count, wide_count;
    bool full;             /* there may be no room for all that a walk can need */
} tn_walkmemo;

#define TN_WALKMEMO_PAIRS_LOG 15
#define TN_WALKMEMO_STATES 16384
#define TN_WALKMEMO_WIDE 2048
#define TN_WALKMEMO_SLOTS (2 * TN_WALKMEMO_STATES)
#define TN_WALKMEMO_STEPS TN_AUTOMATON_PLACES /* a place that comes next stands behind one that was taken */

/* The index is one of so many programs. False: no memory; free it either way. */
bool tn_walkmemo_init(tn_walkmemo *memo, const tn_index *index, uint32_t programs, const tn_mem *mem);
void tn_walkmemo_free(tn_walkmemo *memo);
/* When the vocabulary has given up its classes. */
void tn_walkmemo_forget(tn_walkmemo *memo);

/* The state in which a walk of a program begins; inner: not at the text's beginning, which matters to a phrase with ^. */
static inline uint32_t tn_walkmemo_start(uint32_t program, bool inner)
{
    return 1 + 2 * program + inner;
}

/* Whether so many more states can get a number. */
static inline bool tn_walkmemo_has_room(const tn_walkmemo *memo, uint32_t states)
{
    return memo->count + states <= TN_WALKMEMO_STATES && memo->wide_count + states <= TN_WALKMEMO_WIDE;
}

/* Before a walk, which gets TN_WALKMEMO_STEPS new states at most before its ways part: room for them; where there is none, all is
 * forgotten. */
static inline void tn_walkmemo_prepare(tn_walkmemo *memo)
{
    if (memo->full)
        tn_walkmemo_forget(memo);
}

static inline uint32_t tn_walkmemo_program(const tn_walkmemo *memo, uint32_t state)
{
    return state < memo->first ? (state - 1) / 2 : memo->states[state - memo->first].program;
}

/* The places of a state, in as many words as its program has. Until the next state gets a number. */
const uint64_t *tn_walkmemo_places(const tn_walkmemo *memo, uint32_t state);
/* The state of some places of a program; *expects: TN_WALK_EXPECTS. */
uint32_t tn_walkmemo_state(tn_walkmemo *memo, uint32_t program, const uint64_t *places, uint32_t *expects);
/* The same of places that have no number so far; i: the slot that the search for them ended at. */
uint32_t tn_walkmemo_add(tn_walkmemo *memo, uint32_t program, const uint64_t *places, size_t i, uint32_t *expects);

/* Where the search begins: of the program's number, then with each word of the places in turn. */
static inline uint64_t tn_walkmemo_seed(uint32_t program)
{
    return (uint64_t)program << 32 ^ program;
}

static inline uint64_t tn_walkmemo_hash(uint64_t hash, uint64_t places)
{
    return (hash ^ places) * UINT64_C(0x9E3779B97F4A7C15);
}

/* tn_walkmemo_state for programs whose sets are one word, as nearly all are. */
static inline uint32_t tn_walkmemo_narrow(tn_walkmemo *memo, uint32_t program, uint64_t places, uint32_t *expects)
{
    *expects = 0;
    if (!places)
        return 0;
    size_t i = (size_t)(tn_walkmemo_hash(tn_walkmemo_seed(program), places) >> 32) & (TN_WALKMEMO_SLOTS - 1);
    for (uint32_t slot; (slot = memo->slots[i]) != 0; i = (i + 1) & (TN_WALKMEMO_SLOTS - 1)) {
        const tn_walk_state *known = &memo->states[slot - 1];
        if (known->program == program && known->places == places) {
            *expects = known->expects;
            return memo->first + slot - 1;
        }
    }
    return tn_walkmemo_add(memo, program, &places, i, expects);
}

/* The bits of a token in fewer, and one that every token has: where none is expected it needs no step. */
static inline uint32_t tn_walkmemo_fold(uint64_t bloom)
{
    const uint32_t all = TN_WALK_EXPECTS >> 1;
    bloom &= ~TN_INDEX_ANY;
    return ((uint32_t)(bloom | bloom >> (TN_WALK_BLOOM - 1) | bloom >> 2 * (TN_WALK_BLOOM - 1)) & all) | (all + 1);
}

/* Penalties of tokens are 0, 1, 2^10 and 2^20 (tn_vocabulary_penalty): as bits of TN_WALK_PENALTY, and back. */
static inline uint32_t tn_walkmemo_grade(uint32_t penalty)
{
    return penalty ? (1 + (uint32_t)__builtin_ctz(penalty) / 10) << TN_WALK_BLOOM : 0;
}

static inline uint32_t tn_walkmemo_penalty(uint32_t what)
{
    const uint32_t grade = (what & TN_WALK_PENALTY) >> TN_WALK_BLOOM;
    return grade ? UINT32_C(1) << 10 * (grade - 1) : 0;
}

/* How a walk meets a token: as a word; as one that is transparent and may not be stepped over, as its first may not; or as one that
 * may be: where places take it, the step leads to what can come next behind it with it and without it. */
enum tn_walk_way { TN_WALK_PLAIN, TN_WALK_SKIPS, TN_WALK_FIRM = 3 };

/* From the tn_word_flag of a token that is not the walk's first. */
static inline uint32_t tn_walkmemo_way(uint32_t word)
{
    return word / TN_WORD_TRANSPARENT & (TN_WALK_SKIPS | TN_WALK_FIRM);
}

/* What a step is found by. */
static inline uint64_t tn_walkmemo_key(uint32_t state, uint32_t class, uint32_t way)
{
    return (uint64_t)state << 34 | (uint64_t)class << 2 | way;
}

static inline uint32_t tn_walkmemo_state_of(uint64_t key)
{
    return (uint32_t)(key >> 34);
}

static inline uint32_t tn_walkmemo_class_of(uint64_t key)
{
    return (uint32_t)(key >> 2);
}

static inline uint32_t tn_walkmemo_way_of(uint64_t key)
{
    return key & 3;
}

/* Where a step stands: it is the `place`-th token of a walk that began in state `origin`. So a walk's steps can be asked for before its
 * states are known, and those of walks that come to one state by different ways stand apart, which is seldom. */
static inline __attribute__((always_inline)) tn_walk_step *tn_walkmemo_pair(const tn_walkmemo *memo, uint32_t origin, uint32_t place,
                                                                            uint32_t class)
{
    const uint64_t all = (uint64_t)origin << 34 | (uint64_t)class << 2 | (place & 3);
    return memo->steps + 2 * (all * UINT64_C(0x9E3779B97F4A7C15) >> (64 - TN_WALKMEMO_PAIRS_LOG));
}

/* The step of a pair, or NULL. */
static inline const tn_walk_step *tn_walkmemo_find(const tn_walk_step *pair, uint64_t key)
{
    pair += pair->key != key;
    return pair->key == key ? pair : NULL;
}

/* Returns it there, until the next one. */
static inline const tn_walk_step *tn_walkmemo_put(tn_walk_step *pair, const tn_walk_step *step)
{
    pair[1] = pair[0];
    pair[0] = *step;
    return pair;
}

#endif
