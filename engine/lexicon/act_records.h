/* act_records.h - act models as the image holds them: which words of a turn speak for a dialogue act, and how much. lexicons/FORMAT.md
 * says what they mean, lexicon/actmodel.h reads turns with them.
 *
 * A model is what one file says of one speaker: acts, and two hash tables over words and over pairs of words that follow one another.
 * A slot lists the acts that its words speak for or against. */
#ifndef TN_LEXICON_ACT_RECORDS_H
#define TN_LEXICON_ACT_RECORDS_H

#include <stdint.h>

#include "lexicon/ref.h"
#include "text/turnwords.h"

#define TN_ACT_MOST 64         /* acts of one lexicon: a bit each while a turn is read */
#define TN_ACT_FEATURES 65536  /* of all acts of one lexicon */
#define TN_ACT_WEIGHT 100000   /* thousandths: of a feature, and of a bias */

typedef struct tn_act {
    tn_ref name;
    uint32_t file, line, model;
    int32_t bias;
} tn_act;

/* Acts, words and pairs of models follow each other as the models do. */
typedef struct tn_act_model {
    uint32_t role;                    /* tenor_role: agent or customer */
    uint32_t act, act_count;
    uint32_t word, word_count;        /* slots: a power of two, one of them free */
    uint32_t pair, pair_count;
} tn_act_model;

typedef struct tn_act_word {
    uint32_t number;      /* tn_turnwords_number; 0: the slot is free */
    uint32_t counts_as;   /* itself, or what all words of its class count as */
    uint32_t list, count; /* weights */
} tn_act_word;

typedef struct tn_act_pair {
    uint32_t first, second; /* what they count as; second 0: the slot is free */
    uint32_t list, count;
} tn_act_pair;

/* Ascending by act within a list. */
typedef struct tn_act_weight {
    uint32_t act; /* of the model, from 0 */
    int32_t weight;
} tn_act_weight;

/* Where the search for a word or a pair begins. */
static inline uint32_t tn_act_word_at(uint32_t number, uint32_t slots)
{
    return number * UINT32_C(0x9E3779B1) >> 8 & (slots - 1);
}

static inline uint32_t tn_act_pair_at(uint32_t first, uint32_t second, uint32_t slots)
{
    return tn_turnwords_pair(first, second) & (slots - 1);
}

#endif
