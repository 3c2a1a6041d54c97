/* goldlabels.h - labels in a table beside transcripts: a row an utterance, a column a dimension. */
#ifndef TN_CLI_GOLDLABELS_H
#define TN_CLI_GOLDLABELS_H

#include "cli/idhash.h"
#include "cli/keep.h"

typedef struct tn_goldlabels {
    tn_keep keep;
    tenor_str *dimensions; /* of the columns that are labels */
    size_t dimension_count;
    struct tn_goldlabels_row *rows;
    size_t count, capacity, used; /* used: rows whose utterance was met */
    size_t *slots; /* index + 1, by hash of call and utterance */
    size_t slot_count;
    tn_idhash_key key;
} tn_goldlabels;

/* Tab-separated, with a header: call_id, utterance, perhaps role, and a dimension a column. TN_EXIT_OK, or another exit status
 * after saying what is wrong. Free it either way. */
int tn_goldlabels_read(tn_goldlabels *labels, const char *path);
void tn_goldlabels_free(tn_goldlabels *labels);
/* One row of the table, in order; NULL behind the last. */
const tenor_str *tn_goldlabels_row(const tn_goldlabels *labels, size_t index, tenor_str *call_id, tenor_str *utterance);
/* The cells of an utterance, one a dimension, empty where it has no label; NULL: it has none at all. */
const tenor_str *tn_goldlabels_find(tn_goldlabels *labels, tenor_str call_id, uint64_t utterance);

#endif
