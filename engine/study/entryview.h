/* entryview.h - an entry as all layers leave it: what each gave, what holds, words and an example of its phrase. */
#ifndef TN_STUDY_ENTRYVIEW_H
#define TN_STUDY_ENTRYVIEW_H

#include "base/buf.h"
#include "lexicon/layers.h"
#include "tenor_study.h"

#define TN_ENTRYVIEW_NEAR 8 /* entries that are shown at most where none is the one */

/* The entries that the name means, in the arena; *near: none does, and these are called alike. False: no memory. */
bool tn_entryview_find(const tn_layers *layers, const tn_ast *ast, tn_str name, tn_arena *arena, const tn_effective ***found,
                       size_t *count, bool *near);
/* All that is to be said of one; lists live in the arena. False: no memory. */
bool tn_entryview_of(const tn_effective *e, const tn_ast *ast, tn_arena *arena, tn_buf *scratch, tenor_study_view *view);

#endif
