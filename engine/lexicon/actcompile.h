/* actcompile.h - acts in force to records of an image. */
#ifndef TN_LEXICON_ACTCOMPILE_H
#define TN_LEXICON_ACTCOMPILE_H

#include "lexicon/builder.h"
#include "lexicon/diag.h"

/* The acts of layers up to `top` into the builder. Two of one name in a layer, and more than an image holds, go to diags for files of layer
 * `report_from` and above. False: no memory. */
bool tn_actcompile_run(tn_builder *b, const tn_ast *ast, unsigned top, unsigned report_from, tn_diags *diags);

/* The acts in force by their names, of which a higher layer's takes the place of those below; in the arena of diags. NULL: no memory. */
const tn_ast_act **tn_actcompile_acts(const tn_ast *ast, unsigned top, unsigned report_from, tn_diags *diags, size_t *count);

#endif
