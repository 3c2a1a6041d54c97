/* grams.h - how often runs of words come on each side of a comparison, in how many calls and inputs; of bounded memory,
 * whatever comes. */
#ifndef TN_CLI_GRAMS_H
#define TN_CLI_GRAMS_H

#include <stdbool.h>

#include "tenor_study.h"

#include "cli/idhash.h"
#include "cli/keep.h"

#define TN_GRAMS_WORDS 5
/* Runs that are counted at the same time: with their words some 200 MB. */
#define TN_GRAMS_MOST ((size_t)1 << 20)

typedef enum tn_grams_side { TN_GRAMS_REST, TN_GRAMS_LOW, TN_GRAMS_HIGH, TN_GRAMS_SIDES } tn_grams_side;

/* One run of words. */
typedef struct tn_gram {
    uint32_t words[TN_GRAMS_WORDS]; /* in tn_grams.words, 1 more than the index; 0 behind the last */
    uint32_t counts[TN_GRAMS_SIDES];
    uint32_t calls[TN_GRAMS_SIDES], last_call[TN_GRAMS_SIDES];
    uint32_t inputs[TN_GRAMS_SIDES], last_input[TN_GRAMS_SIDES];
    double expected[TN_GRAMS_SIDES]; /* of all its counts, by the shares of the sides where it came */
    uint32_t missed;              /* it may have come so often before it was counted */
    uint32_t last_turn, last_end; /* where it was counted last: no two of one run overlap, as in matching */
} tn_gram;

typedef struct tn_grams {
    size_t least, longest; /* words of a run */
    size_t most;           /* runs; 0: TN_GRAMS_MOST. Where more come, the rarest are forgotten */
    uint64_t sizes[TN_GRAMS_SIDES], turns[TN_GRAMS_SIDES]; /* words and turns on each side */
    bool strata; /* every place tells shares: sides are compared within their strata, as gold sets are */
    tn_gram *rows;
    size_t count, capacity;
    uint32_t *slots; /* index + 1, by hash */
    size_t slot_count;
    tenor_str *words;
    size_t word_count, word_capacity;
    uint32_t *word_slots;
    size_t word_slot_count;
    tn_keep keep;     /* of the words */
    tn_idhash_key key;
    uint32_t dropped; /* no run that was forgotten came more often than this */
    bool frozen;      /* nothing new is taken up */
    uint32_t turn;
    struct tn_grams_unit *units; /* scratch: the words of a turn */
    size_t unit_capacity;
} tn_grams;

/* Where a turn was said; call and input are numbers above 0. */
typedef struct tn_grams_place {
    tn_grams_side side;
    uint32_t call, input;
    const double *shares; /* of the sides in what it comes from: see tn_grams.strata; NULL: none are known */
} tn_grams_place;

/* A zeroed tn_grams with least, longest and key set is ready for use. Count the runs of a turn, none of which holds a term that
 * is hidden. False: no memory. */
bool tn_grams_add(tn_grams *grams, const tenor_study_term *terms, const bool *hidden, size_t count, tn_grams_place place);
/* Start over with the runs that are known now, and take up no others: their counts will be exact. */
void tn_grams_recount(tn_grams *grams);
/* Each place in a turn where a known run stands that would be counted; begin and end are bytes of its text. False from
 * `found` ends it, and is returned; so is no memory. */
bool tn_grams_find(tn_grams *grams, const tenor_study_term *terms, const bool *hidden, size_t count,
                   bool (*found)(void *context, size_t row, uint32_t begin, uint32_t end), void *context);
void tn_grams_free(tn_grams *grams);

/* The number of a word, as rows have it; 0: it is in none. */
uint32_t tn_grams_word(const tn_grams *grams, tenor_str word);
/* The row of these words (0 behind the last); SIZE_MAX: there is none. */
size_t tn_grams_row(const tn_grams *grams, const uint32_t words[TN_GRAMS_WORDS]);
size_t tn_grams_length(const tn_gram *gram);
/* Counts of a run on one side and on all others, and sizes to compare them by: words, but as if the run had come from each stratum as
 * often as it did and by chance. */
typedef struct tn_grams_pair {
    uint64_t count, other;
    double expected; /* of count, with strata */
    uint64_t size, other_size;
} tn_grams_pair;
tn_grams_pair tn_grams_compare(const tn_grams *grams, const tn_gram *gram, tn_grams_side side);
/* The same for what is left of a pair when a part of its places is taken out. */
tn_grams_pair tn_grams_without(const tn_grams *grams, const tn_grams_pair *pair, const tn_grams_pair *part, tn_grams_side side);
/* What all sides but one have. */
uint64_t tn_grams_rest(const uint64_t sums[TN_GRAMS_SIDES], tn_grams_side side);
/* The run as a phrase of a lexicon file, NUL-terminated in room; false where it does not fit. */
bool tn_grams_phrase(const tn_grams *grams, const tn_gram *gram, char *room, size_t size);

#endif
