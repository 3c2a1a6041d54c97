/* layers.h - identity: entries of all layers merged by id into what is in force. */
#ifndef TN_LEXICON_LAYERS_H
#define TN_LEXICON_LAYERS_H

#include "lexicon/diag.h"

/* An entry in force. */
typedef struct tn_effective {
    tn_str id, category;
    enum tn_kind kind;
    const tn_ast_entry *phrase;   /* the source of the phrase, and of file:line */
    const tn_ast_entry *sources[8]; /* all that gave it tests and exceptions, lowest layer first */
    size_t source_count;
    tn_attrs attrs; /* inherited, own and overridden */
    bool retired, draft;
} tn_effective;

typedef struct tn_layers {
    tn_effective **entries; /* sorted by id; in the arena */
    size_t count;
    tn_effective **retired; /* that layers took out, in order of arrival; in the arena */
    size_t retired_count;
} tn_layers;

/* Merge the entries of layers up to `top`. Findings (duplicates, unknown ids, missing attributes) are reported for files
 * of layer `report_from` and above. False: no memory. */
bool tn_layers_merge(const tn_ast *ast, tn_diags *diags, unsigned top, unsigned report_from, tn_layers *layers);

/* The part of a category's name that is its tone: up to the first dot. */
tn_str tn_layers_tone(tn_str category);

#endif
