/* act_records.h - act models as the image holds them: which words of a turn speak for a dialogue act, and how much. lexicons/FORMAT.md
 * says what they mean, lexicon/actmodel.h reads turns with them.
 *
 * A model is what one file says of one speaker: acts, and two hash tables over words and over pairs of words that follow one another.
 * A slot lists the acts that its words speak for or against. */
#ifndef TN_LEXICON_ACT_RECORDS_H
#define TN_LEXICON_ACT_RECORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "lexicon/ref.h"
#include "text/turnwords.h"

#define TN_ACT_MOST 64         /* acts of one lexicon: a bit each while a turn is read */
#define TN_ACT_FEATURES 65536  /* of all acts of one lexicon */
#define TN_ACT_WEIGHT 32000    /* fits 16 bits; thousandths: of a feature, and of a bias */

typedef struct tn_act {
    tn_ref name;
    uint32_t file, line, model;
    uint32_t column; /* of the model's sums: of an act that is like another, that one's */
    int32_t bias;
} tn_act;

/* Acts, words and pairs of models follow each other as the models do. Behind the acts with features of their own, a column each, stand those
 * that are like one of them and differ in their bias. */
typedef struct tn_act_model {
    uint32_t role;                    /* tenor_role: agent or customer */
    uint32_t act, act_count, like_count;
    uint32_t word, word_count;        /* slots: a power of two, one of them free */
    uint32_t pair, pair_count;
    uint32_t bit, bit_count;          /* words of 64 bits: a power of two; a bit is set where a pair has its number */
    uint32_t rows, row_values;       /* rows of tn_act_lanes values: values of all of them */
    uint32_t largest;                /* weight, above 0 or below */
} tn_act_model;

/* Rows of a model: zeros, of what lists nothing; the least sum of each act with which it, or one that is like it, may be in a turn
 * (tn_act_least); then one for each
 * list of several weights, with those of all acts and zeros behind. Most lists are of one weight: a number says all of such a row
 * (tn_act_single). */
enum tn_act_row { TN_ACT_ROW_NOTHING, TN_ACT_ROW_LEAST, TN_ACT_ROW_LISTS };

/* Sums are held below this: the values of the next position cannot make them overflow, and a sum that was held down is enough for any act.
 * Models with no larger weight than FINE are added up as they are; others roughly. */
#define TN_ACT_CAP 16383
#define TN_ACT_FINE 8191

/* A rough value is a quarter of a weight, rounded up: what it says of a sum is never too little. An exact sum is enough for an act where it
 * is not below 0 together with the bias, and then the rough one is no less than this. */
static inline int16_t tn_act_least(int32_t bias, uint32_t largest)
{
    if (largest <= TN_ACT_FINE)
        return (int16_t)(bias < -TN_ACT_CAP ? TN_ACT_CAP : -bias);
    return (int16_t)(bias > 0 ? -(bias / 4) : (-bias + 3) / 4);
}
#define TN_ACT_NEVER INT16_MAX /* of what stands behind the acts */

/* Values of a row: a power of two, so that no row begins in one line of a cache and ends in the next if it fits into one; a model's rows
 * begin at a multiple of it. */
#define TN_ACT_LANES_AT_ONCE 8
static inline uint32_t tn_act_lanes(uint32_t acts)
{
    uint32_t lanes = TN_ACT_LANES_AT_ONCE;
    while (lanes < acts)
        lanes *= 2;
    return lanes;
}

/* The row of a single weight. */
#define TN_ACT_SINGLE UINT32_C(0x80000000)
static inline uint32_t tn_act_single(uint32_t act, int32_t weight)
{
    return TN_ACT_SINGLE | act << 16 | (uint16_t)weight;
}

typedef struct tn_act_word {
    uint32_t number;        /* tn_turnwords_number; 0: the slot is free */
    uint32_t counts_as;     /* itself, or what all words of its class count as */
    uint32_t row;           /* of the model's rows, or a single weight; where count is 0, the row of nothing */
    unsigned list : 24, count : 8; /* weights */
} tn_act_word;

typedef struct tn_act_pair {
    uint32_t first, second; /* what they count as; second 0: the slot is free */
    uint32_t row;           /* as of a word */
    unsigned list : 24, count : 8;
} tn_act_pair;

_Static_assert(sizeof(tn_act_word) == 16 && sizeof(tn_act_pair) == 16, "a slot lies in one line of a cache");
_Static_assert(TN_ACT_FEATURES < 1 << 24 && TN_ACT_MOST < 1 << 8, "bits of a list");

/* Ascending by act within a list. */
typedef struct tn_act_weight {
    uint32_t act; /* of the model, from 0 */
    int32_t weight;
} tn_act_weight;

/* Where the search for a word or a pair begins. */
static inline uint32_t tn_act_word_at(uint32_t number, uint32_t slots)
{
    return tn_turnwords_slot(number, slots);
}

static inline uint32_t tn_act_pair_at(uint32_t pair, uint32_t slots)
{
    return pair & (slots - 1);
}

/* Where the bit of a pair of that number (tn_turnwords_pair) stands. */
static inline const uint64_t *tn_act_pair_bits(const uint64_t *bits, uint32_t count, uint32_t pair)
{
    return &bits[pair >> 6 & (count - 1)];
}

/* Whether a pair may be there: most are not, and all bits together are small beside the slots. */
static inline bool tn_act_pair_may(const uint64_t *bits, uint32_t count, uint32_t pair)
{
    return *tn_act_pair_bits(bits, count, pair) >> (pair & 63) & 1;
}

#endif
