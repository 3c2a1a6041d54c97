/* ratings.h - labels of several raters side by side, dimension by dimension: tables of people, and the engine. */
#ifndef TN_CLI_RATINGS_H
#define TN_CLI_RATINGS_H

#include "tenor.h"

#include "cli/goldlabels.h"
#include "cli/tally.h"

typedef struct tn_ratings {
    size_t raters;
    const char **names;     /* of the raters; borrowed */
    tn_goldlabels *tables;  /* of those that are tables: the first raters */
    size_t table_count;
    tenor_str *dimensions;  /* of any table, in order of appearance */
    size_t dimension_count;
    size_t units;           /* utterances that any table has */
    double *ratings;        /* [dimension][unit][rater]; NaN: none */
    size_t *slots;          /* index + 1 of a unit, by hash of call and utterance */
    size_t slot_count;
    tenor_str *unit_calls, *unit_numbers;
    tn_idhash_key key;
} tn_ratings;

/* Read the tables at these paths; `more` raters are added behind them, without ratings yet. Returns an exit status after saying
 * what is wrong; free it either way. */
int tn_ratings_read(tn_ratings *r, char **paths, size_t count, size_t more);
void tn_ratings_free(tn_ratings *r);
/* The unit of an utterance; SIZE_MAX: none. */
size_t tn_ratings_unit(const tn_ratings *r, tenor_str call_id, uint64_t utterance);
double *tn_ratings_at(const tn_ratings *r, size_t dimension, size_t unit);

#endif
