/* goldlist.h - MANIFEST.tsv beside gold files: which figure a set is measured by and what it may be used for. */
#ifndef TN_CLI_GOLDLIST_H
#define TN_CLI_GOLDLIST_H

#include "tenor_study.h"

typedef struct tn_goldlist_row {
    char *dimension, *set, *use;
    tenor_study_metric metric;
} tn_goldlist_row;

typedef struct tn_goldlist {
    char *folder;
    tn_goldlist_row *rows;
    size_t count;
} tn_goldlist;

/* The MANIFEST.tsv of the folder of a file; an empty list where there is none. TN_EXIT_OK, or another exit status after
 * saying what is wrong. */
int tn_goldlist_read(tn_goldlist *list, const char *file);
void tn_goldlist_free(tn_goldlist *list);
/* True for the path of a MANIFEST.tsv: it holds no gold rows. */
bool tn_goldlist_is(const char *path);
/* True where both files lie in one folder. */
bool tn_goldlist_is_of(const tn_goldlist *list, const char *file);
/* NULL: not listed. */
const tn_goldlist_row *tn_goldlist_find(const tn_goldlist *list, tenor_str dimension, tenor_str set);

/* The metric of this name; false: there is none. */
bool tn_goldlist_metric(const char *name, tenor_study_metric *metric);

#endif
