/* editprobe.h - a lexicon of nothing but the entries in which two others differ: where none of these matches, the two score alike. */
#ifndef TN_STUDY_EDITPROBE_H
#define TN_STUDY_EDITPROBE_H

#include "study/edits.h"

typedef struct tn_editprobe {
    char *block; /* a compiled image, from the arena's mem: the caller's */
    size_t size;
    uint32_t *edits; /* by entry of the image, in the arena: of which edit it is a version; TN_IMAGE_NONE: of none */
    size_t entry_count;
} tn_editprobe;

/* Both versions of every edit as topics, each edit in a category of its own, so that all that match are noted. The probe cuts texts
 * like both lexicons do; where they differ in that, it knows what either knows. False: no memory. */
bool tn_editprobe_build(tn_editprobe *probe, const tn_edits *edits, tn_arena *arena);

#endif
