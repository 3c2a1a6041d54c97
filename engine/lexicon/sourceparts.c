/* sourceparts.c - lexicon files read in parts, side by side: nothing in a file depends on another one but emoticons, which are known by
 * then. Each part has an arena and lists of its own, which are joined in the order of the files. */
#include "lexicon/sourceparts.h"

#include "lexicon/syntax.h"

#define PARTS 4

typedef struct part {
    tn_source_set *set;
    tn_arena arena;
    tn_ast ast;
    tn_diags diags;
    uint32_t from, to; /* files */
    bool ok;
} part;

void tn_sourceparts_init(tn_ast *ast, tn_arena *arena)
{
    *ast = (tn_ast){.arena = arena};
    ast->entries_end = &ast->entries;
    ast->categories_end = &ast->categories;
    ast->duties_end = &ast->duties;
    ast->acts_end = &ast->acts;
    tn_phrasewords_init(&ast->words, arena->mem);
}

/* Task. */
static void read_part(void *data, size_t index)
{
    part *p = &((part *)data)[index];
    tn_text scratch;
    tn_token_init(&scratch, p->arena.mem);
    p->ok = tn_syntax_files(&p->ast, &p->diags, &p->set->rules, &scratch, p->from, p->to);
    tn_token_free(&scratch);
}

/* Files one behind the other, of about as many bytes as those of the other parts. */
static void share_out(part *parts, tn_source_set *set)
{
    size_t all = 0, bytes = 0;
    uint32_t file = 0;
    for (size_t i = 0; i < set->ast.file_count; i++)
        all += set->ast.files[i].text.n;
    for (size_t k = 0; k < PARTS; k++) {
        part *p = &parts[k];
        *p = (part){.set = set, .from = file};
        for (; file < set->ast.file_count && (k + 1 == PARTS || bytes < all / PARTS * (k + 1)); file++)
            bytes += set->ast.files[file].text.n;
        p->to = file;
        tn_arena_init(&p->arena, set->arena.mem);
        tn_sourceparts_init(&p->ast, &p->arena);
        p->ast.files = set->ast.files;
        p->ast.file_count = set->ast.file_count;
        p->ast.words.step = PARTS;
        p->ast.words.first = (uint32_t)k;
        tn_diag_init(&p->diags, &p->arena);
    }
}

static void join(tn_ast *ast, part *p)
{
    if (p->ast.entries) {
        *ast->entries_end = p->ast.entries;
        ast->entries_end = p->ast.entries_end;
    }
    if (p->ast.categories) {
        *ast->categories_end = p->ast.categories;
        ast->categories_end = p->ast.categories_end;
    }
    if (p->ast.duties) {
        *ast->duties_end = p->ast.duties;
        ast->duties_end = p->ast.duties_end;
    }
    if (p->ast.acts) {
        *ast->acts_end = p->ast.acts;
        ast->acts_end = p->ast.acts_end;
    }
    ast->entry_count += p->ast.entry_count;
    if (p->ast.words.count > ast->word_count) /* most words of a part are in the others, too */
        ast->word_count = p->ast.words.count;
    ast->word_numbers = ast->word_count * PARTS;
    tn_arena_join(ast->arena, &p->arena);
}

bool tn_sourceparts_read(tn_source_set *set)
{
    part parts[PARTS];
    bool ok = true;
    if (set->diags.errors + set->diags.warnings + set->diags.tests > 0)
        return false;
    share_out(parts, set);
    tn_crew_run(set->crew, read_part, parts, PARTS);
    for (size_t k = 0; k < PARTS; k++)
        ok = ok && parts[k].ok && parts[k].diags.errors + parts[k].diags.warnings + parts[k].diags.tests == 0;
    for (size_t k = 0; k < PARTS; k++) {
        if (ok)
            join(&set->ast, &parts[k]);
        tn_phrasewords_free(&parts[k].ast.words);
        tn_arena_free(&parts[k].arena);
    }
    return ok;
}
