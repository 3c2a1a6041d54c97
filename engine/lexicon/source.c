/* source.c - one reading of lexicon sources. */
#include "lexicon/source.h"

#include "lexicon/files.h"
#include "lexicon/syntax.h"

bool tn_source_read(tn_source_set *set, const tn_mem *mem, const tenor_source *sources, size_t count)
{
    *set = (tn_source_set){0};
    tn_arena_init(&set->arena, mem);
    set->ast.arena = &set->arena;
    set->ast.entries_end = &set->ast.entries;
    set->ast.categories_end = &set->ast.categories;
    tn_diag_init(&set->diags, &set->arena);
    if (!tn_files_read(&set->ast, &set->diags, sources, count))
        return false;
    tn_text scratch;
    tn_token_init(&scratch, mem);
    bool ok = tn_syntax_read(&set->ast, &set->diags, &set->rules, &scratch);
    tn_token_free(&scratch);
    return ok;
}

void tn_source_free(tn_source_set *set)
{
    tn_arena_free(&set->arena);
}

char *tn_source_compile(tn_source_set *set, unsigned top, unsigned report_from, tn_layers *layers, size_t *size)
{
    tn_layers own;
    if (!layers)
        layers = &own;
    if (!tn_layers_merge(&set->ast, &set->diags, top, report_from, layers) || set->diags.errors)
        return NULL;
    return tn_compile_run(layers, &set->ast, &set->rules, &set->diags, size);
}
