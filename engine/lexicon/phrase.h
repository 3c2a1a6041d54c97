/* phrase.h - reads one phrase into a pattern tree, with every error at its place. */
#ifndef TN_LEXICON_PHRASE_H
#define TN_LEXICON_PHRASE_H

#include "base/strmap.h"
#include "lexicon/diag.h"
#include "text/token.h"

#define TN_PHRASE_GAP_MAX 10    /* ASR turns have no sentence ends: longer gaps match unrelated clauses */
#define TN_PHRASE_PREFIX_MIN 3  /* letters before a * */
#define TN_PHRASE_CLASS_DEPTH 4 /* classes inside classes */
#define TN_PHRASE_NESTING 24    /* brackets inside brackets: bounds the parser's own recursion */
#define TN_PHRASE_SIZE_MAX 100000 /* nodes with all classes written out: classes of classes multiply */

/* What patterns are read with, one after the other. */
typedef struct tn_phrase_context {
    tn_diags *diags;
    const tn_token_rules *rules; /* emoticons of all layers */
    const tn_class *classes;     /* of the file so far */
    const tn_strmap *class_names; /* their names, in the same order */
    tn_text *scratch;
    tn_phrasewords *words; /* plain words seen so far (tn_ast.words) */
    tn_buf canon;     /* the canonical writing of the one at hand; initialised and freed by the caller */
    tn_node *nodes;   /* memory for the next ones, from the arena of diags */
    size_t node_count;
} tn_phrase_context;

/* The pattern of `text`, which stands at `place` and outlives it; NULL when it has errors (they are reported) or memory is short.
 * *canonical: the phrase in its one normal writing. */
const tn_node *tn_phrase_parse(tn_phrase_context *context, tn_str text, tn_place place, tn_str *canonical);

/* The alternatives of a class (`a|b|c d`); *depth: classes nested in it; *size: nodes with these written out. */
const tn_node *tn_phrase_parse_class(tn_phrase_context *context, tn_str text, tn_place place, unsigned *depth, size_t *size);

#endif
