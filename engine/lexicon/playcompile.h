/* playcompile.h - duties in force to records of an image. */
#ifndef TN_LEXICON_PLAYCOMPILE_H
#define TN_LEXICON_PLAYCOMPILE_H

#include "lexicon/builder.h"
#include "lexicon/layers.h"

/* The duties of layers up to `top` into the builder, whose entries, categories, dimensions and acts stand already; the entries that
 * they listen for are marked. What they name and there is not, and two of one name, go to diags for files of layer `report_from`
 * and above. False: no memory. */
bool tn_playcompile_run(tn_builder *b, const tn_ast *ast, const tn_layers *layers, unsigned top, unsigned report_from, tn_diags *diags);

/* The duties in force in the order of the image, one a name; in the arena of diags. NULL: no memory. */
const tn_ast_duty **tn_playcompile_duties(const tn_ast *ast, unsigned top, unsigned report_from, tn_diags *diags, size_t *count);

#endif
