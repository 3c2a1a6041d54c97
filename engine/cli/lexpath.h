/* lexpath.h - which lexicons a verb works with: the shipped ones, layers over them, or an image;
 * and loading them. */
#ifndef TN_CLI_LEXPATH_H
#define TN_CLI_LEXPATH_H

#include <stdbool.h>
#include <stdio.h>

#include "tenor.h"

#include "cli/args.h"
#include "cli/loadheap.h"

typedef struct tn_lexpath {
    tenor_source *sources; /* in order of their layers */
    size_t count, capacity;
    char **owned; /* memory of names that were made here */
    size_t owned_count, owned_capacity;
    unsigned layers;      /* so far */
    unsigned tests_layer; /* of the operands of a lexicon verb */
    char *image;          /* an image file, mapped: sources is empty then */
    size_t image_size;
    const char *image_path;
    const char *kept_path; /* where an image of the shipped lexicons may lie */
    char *kept;            /* it, mapped: used where it was compiled of the sources as they are now */
    size_t kept_size;
    bool one_thread;   /* loads it alone */
    tn_loadheap *heap; /* that the lexicon was loaded with; NULL: malloc */
} tn_lexpath;

/* For verbs that score: the shipped lexicons, unless left out, and every --lexicon over them.
 * TN_EXIT_OK, or another exit status after saying what is wrong. Free it either way. */
int tn_lexpath_scoring(tn_lexpath *path, const tn_args *args);
/* The same with every --shadow, every --before in place of every --lexicon. */
int tn_lexpath_shadow(tn_lexpath *path, const tn_args *args);
int tn_lexpath_before(tn_lexpath *path, const tn_args *args);
/* For lexicon verbs: the shipped ones, unless --alone is given or an operand is of them, every
 * --lexicon over them, and the operands as one layer on top. */
int tn_lexpath_checking(tn_lexpath *path, const tn_args *args);
/* One of two versions that are held against one another, with every --lexicon between the shipped ones and it. Below both lie the
 * shipped ones, unless --alone is given. Where the other is the shipped folder, a folder stands alone, as another version of it,
 * and a file lies over it; where the other is a file of that folder, this one takes its place. */
int tn_lexpath_version(tn_lexpath *path, const tn_args *args, char *version, char *other);
void tn_lexpath_free(tn_lexpath *path);
/* The path of a file among the shipped lexicons, to be freed; *file is NULL where there is none. False: no memory. */
bool tn_lexpath_shipped(const char *name, char **file);
/* Compile sources or open the image, which the lexicon borrows. *path lends it memory: release the
 * lexicon before that is freed. Errors go to standard error; returns an exit status. */
int tn_lexpath_load(tn_lexpath *path, tenor_lexicon **lexicon);

#endif
