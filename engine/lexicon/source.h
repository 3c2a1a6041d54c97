/* source.h - one reading of lexicon sources: files, entries, findings, in one arena. */
#ifndef TN_LEXICON_SOURCE_H
#define TN_LEXICON_SOURCE_H

#include "lexicon/compile.h"
#include "lexicon/origin.h"

typedef struct tn_source_set {
    tn_arena arena;
    tn_ast ast;
    tn_diags diags;
    tn_token_rules rules;
    const tn_crew *crew; /* that parsing and compiling may use: set between reading and these; NULL: none */
} tn_source_set;

/* Read all sources into memory, and then what they say. False: no memory. Errors are in set->diags. Free it in either case. */
bool tn_source_read(tn_source_set *set, const tn_mem *mem, const tenor_source *sources, size_t count);
bool tn_source_parse(tn_source_set *set);
/* In place of the first: what they are, without keeping them. Names are kept. */
bool tn_source_origin(tn_source_set *set, const tn_mem *mem, const tenor_source *sources, size_t count, unsigned char origin[TN_ORIGIN_SIZE]);
void tn_source_free(tn_source_set *set);
/* Merge and compile layers up to `top`, reporting on layers from `report_from`; NULL on errors or no memory. The block comes
 * from the arena's mem and is the caller's. layers: NULL, or where the entries are wanted, for their own tests: then
 * draft emoticons are read as symbols, too, and the image has no digests and no origin. */
char *tn_source_compile(tn_source_set *set, unsigned top, unsigned report_from, tn_layers *layers, size_t *size);

#endif
