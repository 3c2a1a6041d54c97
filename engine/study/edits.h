/* edits.h - in which entries two compiled lexicons differ, and whether they read a text alike. */
#ifndef TN_STUDY_EDITS_H
#define TN_STUDY_EDITS_H

#include "lexicon/image.h"

/* One thing that an entry says otherwise, as files write it. */
typedef struct tn_edit_change {
    const char *what; /* "weight"; lives for ever */
    tn_str before, after;
} tn_edit_change;

/* An entry that is not the same in both. */
typedef struct tn_edit {
    tn_str id;
    uint32_t before, after; /* entries; TN_IMAGE_NONE: there is none */
    bool moves;             /* the two may match in different places */
    tn_edit_change *changes; /* where both are there */
    size_t change_count;
} tn_edit;

typedef struct tn_edits {
    const tn_image *before, *after;
    tn_edit *list; /* sorted by id, bytewise; in the arena */
    size_t count;
    const char *rereads; /* why the two may cut any text into other tokens, in English, for ever; NULL: they cut all alike */
} tn_edits;

/* Compare what can move a score: not files, lines, tags, notes and tests. Strings are those of the images, or stand in the arena.
 * False: no memory. Cost: linear in both images, but for atoms that are regexes. */
bool tn_edits_find(tn_edits *edits, const tn_image *before, const tn_image *after, tn_arena *arena);

#endif
