/* source.c - one reading of lexicon sources. */
#include "lexicon/source.h"

#include <stdlib.h>

#include "base/strmap.h"
#include "lexicon/files.h"
#include "lexicon/sourceparts.h"
#include "lexicon/syntax.h"

static void init(tn_source_set *set, const tn_mem *mem)
{
    *set = (tn_source_set){0};
    tn_arena_init(&set->arena, mem);
    tn_sourceparts_init(&set->ast, &set->arena);
    tn_diag_init(&set->diags, &set->arena);
}

bool tn_source_origin(tn_source_set *set, const tn_mem *mem, const tenor_source *sources, size_t count, unsigned char origin[TN_ORIGIN_SIZE])
{
    init(set, mem);
    return tn_files_origin(&set->ast, &set->diags, sources, count, origin);
}

bool tn_source_read(tn_source_set *set, const tn_mem *mem, const tenor_source *sources, size_t count)
{
    init(set, mem);
    return tn_files_read(&set->ast, &set->diags, sources, count);
}

bool tn_source_parse(tn_source_set *set)
{
    tn_text scratch;
    tn_token_init(&scratch, set->arena.mem);
    bool ok = tn_syntax_emoticons(&set->ast, &set->diags, &set->rules, &scratch);
    if (ok && !(set->crew && tn_sourceparts_read(set))) {
        ok = tn_syntax_files(&set->ast, &set->diags, &set->rules, &scratch, 0, (uint32_t)set->ast.file_count);
        set->ast.word_count = set->ast.word_numbers = set->ast.words.count;
    }
    tn_token_free(&scratch);
    return ok;
}

void tn_source_free(tn_source_set *set)
{
    tn_phrasewords_free(&set->ast.words);
    tn_arena_free(&set->arena);
}

static int bytewise(const void *a, const void *b)
{
    return tn_str_cmp(*(const tn_str *)a, *(const tn_str *)b);
}

/* The emoticons in force: one that is retired, or given by a higher layer only, is text like any other. */
static bool emoticons_in_force(tn_source_set *set, const tn_layers *layers, bool drafts, tn_token_rules *rules)
{
    tn_strmap known;
    tn_strmap_init(&known, set->arena.mem);
    bool ok = true;
    for (size_t i = 0; ok && i < layers->count; i++) {
        const tn_effective *e = layers->entries[i];
        if (e->phrase->is_literal && e->phrase->canonical.n && (drafts || !e->draft))
            ok = tn_strmap_add(&known, e->phrase->canonical) != TN_STRMAP_NONE;
    }
    tn_str *list = ok ? tn_arena_alloc(&set->arena, known.count + 1, sizeof *list) : NULL;
    ok = list != NULL;
    *rules = (tn_token_rules){.emoticons = list};
    for (size_t i = 0; ok && i < known.count; i++) {
        unsigned char first = (unsigned char)known.keys[i].p[0];
        rules->emoticon_first[first / 64] |= UINT64_C(1) << (first % 64);
        list[rules->emoticon_count++] = known.keys[i];
    }
    if (ok)
        qsort(list, rules->emoticon_count, sizeof *list, bytewise);
    tn_strmap_free(&known);
    set->diags.no_memory = set->diags.no_memory || !ok;
    return ok;
}

char *tn_source_compile(tn_source_set *set, unsigned top, unsigned report_from, tn_layers *layers, size_t *size)
{
    tn_layers own;
    tn_token_rules rules;
    const bool drafts = layers != NULL;
    if (!layers)
        layers = &own;
    if (!tn_layers_merge(&set->ast, &set->diags, top, report_from, layers) || set->diags.errors)
        return NULL;
    if (!emoticons_in_force(set, layers, drafts, &rules))
        return NULL;
    return tn_compile_run(layers, &set->ast, top, report_from, &rules, !drafts, set->crew, &set->diags, size);
}
