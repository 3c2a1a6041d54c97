/* goldscore.h - a gold set under a lexicon: its figure, and what each entry or category does to it. */
#ifndef TN_CLI_GOLDSCORE_H
#define TN_CLI_GOLDSCORE_H

#include "cli/goldrows.h"

typedef enum tn_gold_by { TN_GOLD_BY_SET, TN_GOLD_BY_CATEGORY, TN_GOLD_BY_ENTRY } tn_gold_by;

/* What an entry or category does in a set. */
typedef struct tn_gold_part {
    uint32_t index;  /* of the entry or category in the lexicon */
    size_t matches;  /* rows in which it matches at all */
    size_t fires;    /* rows to whose score it gives points */
    size_t right;    /* of these, rows where the sign of its points goes the way of the target */
    double gain;     /* the figure, less what it would be without this part, thresholds as they are;
                          * NaN: without it there is none, since all scores are the same */
} tn_gold_part;

typedef struct tn_gold_result {
    const tn_gold_set *set;
    tenor_str dimension;   /* of the lexicon, that the set is held to */
    int index;             /* of that dimension; -1: the lexicon has none of this name, and all below is empty */
    tenor_study_set *study;
    tenor_study_figure figure;
    int32_t *scores;       /* of the rows */
    tn_gold_part *parts;   /* worst gain first; equal ones by more fires, then by index */
    size_t part_count;
} tn_gold_result;

/* What scoring sets takes; fill in the first fields of a zeroed one. */
typedef struct tn_goldscore {
    const tn_args *args;    /* --as */
    tenor_lexicon *lexicon; /* borrowed */
    tn_gold_by by;
    uint64_t seed;
    uint32_t samples;
    tenor_scorer *scorer;
    tenor_study_variant *variant; /* NULL: not needed yet */
} tn_goldscore;

void tn_goldscore_free(tn_goldscore *work);
/* Fill *result, to be freed either way. False after saying what is wrong. */
bool tn_goldscore_run(tn_goldscore *work, const tn_gold_set *set, tn_gold_result *result);
/* The figure of scores that are there already: set, index and scores of *result are filled in. */
tenor_status tn_goldscore_measure(const tn_goldscore *work, tn_gold_result *result);
/* The dimension of the lexicon that a set is held to, as --as says, and its index; -1: there is none of that name. */
tenor_str tn_goldscore_dimension(const tn_args *args, const tn_gold_set *set);
int tn_goldscore_index(const tenor_lexicon *lexicon, tenor_str name);
void tn_goldscore_drop(tn_gold_result *result);

#endif
