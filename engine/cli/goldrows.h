/* goldrows.h - labelled texts read into sets: what people said of which dimension, and by which figure a set
 * is measured. */
#ifndef TN_CLI_GOLDROWS_H
#define TN_CLI_GOLDROWS_H

#include "tenor.h"
#include "tenor_io.h"
#include "tenor_study.h"

#include "cli/args.h"
#include "cli/goldlabels.h"
#include "cli/goldlist.h"
#include "cli/idhash.h"
#include "cli/intake.h"
#include "cli/keep.h"

/* One labelled text. All views live as long as the rows. */
typedef struct tn_gold_row {
    tenor_utterance utterance;
    tenor_str id;
    double target;
} tn_gold_row;

typedef struct tn_gold_set {
    tenor_str dimension, name;
    tenor_study_metric metric;
    const char *chosen; /* where the metric comes from: "MANIFEST.tsv", "--metric", "the targets" */
    tenor_str use;      /* of the MANIFEST: "fit", "eval"; empty: it says nothing */
    tn_gold_row *rows;
    size_t count, capacity;
} tn_gold_set;

typedef struct tn_goldrows {
    tn_gold_set *sets; /* in order of their first rows */
    size_t count, capacity;
    uint64_t rows, ignored, rejects; /* ignored: records that are no gold rows */
    bool failed_input; /* one could not be read, or ended too early */
    tn_keep keep;
    tn_goldlabels labels; /* with --labels */
    tn_goldlist *lists; /* of the folders that were met */
    size_t list_count;
    size_t *slots; /* by hash of dimension and set: index + 1; a power of two of them */
    size_t slot_count;
    tn_idhash_key key;
} tn_goldrows;

/* Read all inputs of the intake. TN_EXIT_OK, or another exit status after saying what is wrong. Free it either way. */
int tn_goldrows_read(tn_goldrows *gold, const tn_args *args, const tn_intake *intake);
/* Sets that are marked eval lose their rows, and that is said, with what may not be done with them ("fitted on"); how many. */
size_t tn_goldrows_refuse(tn_goldrows *gold, const char *what);
/* Say that no rows are left, and of what asks for none what there is instead. */
void tn_goldrows_say_none(const tn_goldrows *gold, const tn_args *args);
/* Say so of one set. */
void tn_goldrows_say_refused(tenor_str dimension, tenor_str set, const char *what);
void tn_goldrows_free(tn_goldrows *gold);

#endif
