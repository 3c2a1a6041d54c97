/* compile.c - entries in force to a compiled image: dimensions, categories, programs, the index. */
#include "lexicon/compile.h"

#include <stdlib.h>

#include "base/strmap.h"
#include "lexicon/actcompile.h"
#include "lexicon/digest.h"
#include "lexicon/index.h"
#include "lexicon/patterns.h"
#include "lexicon/playcompile.h"
#include "lexicon/spot.h"

#define SCOPE_NEGATOR 4 /* words; see LEXICON.md: speech has no commas, so the cap matters */
#define SCOPE_BOOSTER 2
#define UNIT 10000

typedef struct compiler {
    const tn_layers *layers;
    const tn_ast *ast;
    tn_diags *diags;
    bool digests; /* and the origin: wanted of an image that is kept */
    size_t phrases; /* and exceptions */
    tn_builder b;
    tn_strmap dimensions; /* tone names; number + 1 is the dimension */
    tn_strmap categories;
} compiler;

/* The shipped tones stand first, in this order; a user's own follow by name. */
static const tn_str shipped_tones[] = {{"empathy", 7}, {"positive", 8}, {"ownership", 9}, {"jargon", 6}, {"abuse", 5}};
#define SHIPPED (sizeof shipped_tones / sizeof shipped_tones[0])

static int tone_order(const void *a, const void *b)
{
    tn_str x = *(const tn_str *)a, y = *(const tn_str *)b;
    size_t i = 0, k = 0;
    while (i < SHIPPED && !tn_str_eq(x, shipped_tones[i]))
        i++;
    while (k < SHIPPED && !tn_str_eq(y, shipped_tones[k]))
        k++;
    if (i != k)
        return i < k ? -1 : 1;
    return tn_str_cmp(x, y);
}

/* An entry whose tone is one more than an image holds. */
static void report_tones(tn_diags *diags, const tn_effective *e)
{
    tn_diag_add(diags, TN_DIAG_E111, e->phrase->place, e->phrase->width, TN_STR("load them as lexicons of their own"),
                "one lexicon holds %d tones at most", TN_IMAGE_DIMENSIONS - 1);
}

/* What the entries in force name, each once. */
static bool find_names(const tn_layers *layers, tn_strmap *tones, tn_strmap *categories, tn_diags *diags)
{
    bool told = false;
    const tn_effective *before = NULL;
    bool ok = true;
    for (size_t i = 0; ok && i < layers->count; i++) {
        const tn_effective *e = layers->entries[i];
        if (before && e->kind == before->kind && tn_str_eq(e->category, before->category)) /* nearly always */
            continue;
        before = e;
        ok = tn_strmap_add(categories, e->category) != TN_STRMAP_NONE;
        if (e->kind == TN_KIND_TONE) /* none is called sentiment: E112 */
            ok = ok && tn_strmap_add(tones, tn_layers_tone(e->category)) != TN_STRMAP_NONE;
        if (tones->count >= TN_IMAGE_DIMENSIONS && !told)
            report_tones(diags, e);
        told = tones->count >= TN_IMAGE_DIMENSIONS;
    }
    for (tn_strmap *map = tones; map; map = map == tones ? categories : NULL)
        if (ok && map->count)
            qsort(map->keys, map->count, sizeof *map->keys, tone_order); /* maps that are only read by key order from here */
    return ok;
}

/* Dimensions and categories of the entries in force, in an order that does not depend on files. */
static bool add_names(compiler *c)
{
    tn_builder *b = &c->b;
    tn_strmap tones, categories;
    tn_strmap_init(&tones, b->mem);
    tn_strmap_init(&categories, b->mem);
    bool ok = find_names(c->layers, &tones, &categories, c->diags);
    tn_image_dimension sentiment = {tn_builder_string(b, TN_STR("sentiment")), {0, 0}, 1, TN_ALPHA_SENTIMENT};
    tn_builder_add(b, TN_SECTION_dimensions, &sentiment);
    for (size_t i = 0; ok && i < tones.count; i++) {
        bool unknown = tn_str_eq(tones.keys[i], TN_STR("satisfaction"));
        tn_image_dimension tone = {tn_builder_string(b, tones.keys[i]), {0, 0}, unknown, TN_ALPHA_TONE};
        tn_builder_add(b, TN_SECTION_dimensions, &tone);
        ok = tn_strmap_add(&c->dimensions, tones.keys[i]) != TN_STRMAP_NONE;
    }
    for (size_t k = 0; ok && k < categories.count; k++) {
        tn_image_category category = {tn_builder_string(b, categories.keys[k]), 0, -1};
        tn_builder_add(b, TN_SECTION_categories, &category);
        ok = tn_strmap_add(&c->categories, categories.keys[k]) != TN_STRMAP_NONE;
    }
    tn_strmap_free(&tones);
    tn_strmap_free(&categories);
    return ok && !b->no_memory;
}

static int32_t number_of(const tn_effective *e, enum tn_attr a, int32_t otherwise)
{
    return tn_attrs_has(&e->attrs, a) ? tn_attrs_number(&e->attrs, a) : otherwise;
}

static tn_str text_of(const tn_effective *e, enum tn_attr a, tn_str otherwise)
{
    return tn_attrs_has(&e->attrs, a) ? tn_attrs_text(&e->attrs, a) : otherwise;
}

static int32_t dimension_of(const compiler *c, const tn_effective *e)
{
    if (e->kind == TN_KIND_VALENCE)
        return TENOR_SENTIMENT;
    if (e->kind == TN_KIND_EMOTICON)
        return tn_attrs_has(&e->attrs, TN_ATTR_WEIGHT) ? TENOR_SENTIMENT : -1;
    if (e->kind != TN_KIND_TONE)
        return -1;
    uint32_t number = tn_strmap_find(&c->dimensions, tn_layers_tone(e->category));
    return (int32_t)number + 1; /* add_names has seen every tone */
}

/* Attributes with the defaults of LEXICON.md. */
static void fill_attributes(compiler *c, const tn_effective *e, tn_image_entry *r)
{
    bool valence = e->kind == TN_KIND_VALENCE || e->kind == TN_KIND_EMOTICON;
    r->kind = e->kind;
    r->dimension = dimension_of(c, e);
    r->weight = number_of(e, TN_ATTR_WEIGHT, UNIT);
    r->speaker = (uint32_t)number_of(e, TN_ATTR_SPEAKER, TENOR_ROLE_UNKNOWN);
    r->neg = (uint32_t)number_of(e, TN_ATTR_NEG, valence ? TN_NEG_FLIP : TN_NEG_BLOCK);
    r->valence = number_of(e, TN_ATTR_VALENCE, 0);
    if (tn_attrs_has(&e->attrs, TN_ATTR_VALENCE) && e->kind == TN_KIND_TONE)
        r->flags |= TN_ENTRY_SHIELDS;
    r->scope = (uint32_t)number_of(e, TN_ATTR_SCOPE, e->kind == TN_KIND_BOOSTER ? SCOPE_BOOSTER : SCOPE_NEGATOR);
    r->factor = number_of(e, TN_ATTR_FACTOR, e->kind == TN_KIND_CONDITIONAL ? 0 : UNIT);
    r->side = (uint32_t)number_of(e, TN_ATTR_SIDE, TN_SIDE_AFTER);
    r->before = number_of(e, TN_ATTR_BEFORE, UNIT / 2);
    r->after = number_of(e, TN_ATTR_AFTER, UNIT * 3 / 2);
    r->prio = (uint32_t)number_of(e, TN_ATTR_PRIO, 0);
    r->from = number_of(e, TN_ATTR_FROM, INT32_MIN);
    r->until = number_of(e, TN_ATTR_UNTIL, INT32_MAX);
    if (tn_attrs_has(&e->attrs, TN_ATTR_FROM) || tn_attrs_has(&e->attrs, TN_ATTR_UNTIL))
        r->flags |= TN_ENTRY_DATED;
    if (e->draft)
        r->flags |= TN_ENTRY_DRAFT;
    if (e->kind == TN_KIND_CUE && tn_str_starts(e->category, TN_STR("duty."))) /* as lexicon/syntax.c calls it */
        r->flags |= TN_ENTRY_OF_DUTY;
    r->tag = tn_builder_string(&c->b, text_of(e, TN_ATTR_TAG, TN_STR("")));
    r->channel = tn_builder_string(&c->b, text_of(e, TN_ATTR_CHANNEL, TN_STR("")));
}

/* What is to come is known by now, roughly: bytes of the files, entries, exceptions. */
static void expect(compiler *c)
{
    size_t bytes = 0;
    c->phrases = c->layers->count;
    for (size_t i = 0; i < c->ast->file_count; i++)
        bytes += c->ast->files[i].text.n;
    for (size_t i = 0; i < c->layers->count; i++)
        for (const tn_exception *x = c->layers->entries[i]->phrase->exceptions; x; x = x->next)
            c->phrases++;
    tn_builder_expect_texts(&c->b, c->layers->count, bytes + bytes / 4);
    tn_builder_expect_index(&c->b, c->phrases);
}

static bool add_files(compiler *c)
{
    expect(c);
    for (size_t i = 0; i < c->ast->file_count; i++) {
        tn_ref name = tn_builder_string(&c->b, c->ast->files[i].name);
        tn_builder_add(&c->b, TN_SECTION_files, &name);
    }
    return !c->b.no_memory;
}

/* What an entry is called, says and does: all of its record but what it matches. */
static void add_text(compiler *c, const tn_effective *e)
{
    tn_builder *b = &c->b;
    const tn_ast_entry *p = e->phrase;
    tn_str note = TN_STR("");
    for (size_t s = 0; s < e->source_count; s++)
        if (e->sources[s]->note.n)
            note = e->sources[s]->note;
    tn_image_entry r = {.id = tn_builder_string(b, e->id), .phrase = tn_builder_string(b, p->written), .note = tn_builder_string(b, note),
                        .file = p->place.file, .line = p->place.line};
    fill_attributes(c, e, &r);
    r.category = tn_strmap_find(&c->categories, e->category);
    tn_image_category *category = tn_table_at(&b->table[TN_SECTION_categories], r.category);
    category->kind = r.kind;
    category->dimension = e->kind == TN_KIND_EMOTICON ? TENOR_SENTIMENT : r.dimension;
    tn_builder_add(b, TN_SECTION_entries, &r);
}

/* Entries go by their ids, and so all over what the files were read into: those that come next are asked for in time. */
static void look_ahead(const tn_builder *b, const tn_layers *layers, size_t i)
{
    enum { LIST = 9, PHRASE = 6, TEXT = 3, STRINGS = 1, LINE = 64 };
    if (i + LIST >= layers->count)
        return;
    tn_builder_expect_string(b, layers->entries[i + STRINGS]->id);
    tn_builder_expect_string(b, layers->entries[i + STRINGS]->phrase->written);
    __builtin_prefetch(layers->entries[i + TEXT]->id.p);
    __builtin_prefetch(layers->entries[i + TEXT]->phrase->written.p);
    const char *effective = (const char *)layers->entries[i + LIST], *phrase = (const char *)layers->entries[i + PHRASE]->phrase;
    for (size_t at = 0; at < sizeof(tn_effective); at += LINE)
        __builtin_prefetch(effective + at);
    for (size_t at = 0; at < sizeof(tn_ast_entry); at += LINE)
        __builtin_prefetch(phrase + at);
}

/* ---- what the tokeniser needs ---- */

/* One-word forms of the abbreviations: choices are spread out. */
static void spread_words(compiler *c, const tn_node *node, tn_strmap *words)
{
    if (node->kind == TN_NODE_ATOM && node->atom == TN_ATOM_EXACT) {
        if (tn_strmap_add(words, node->text) == TN_STRMAP_NONE)
            c->b.no_memory = true;
        return;
    }
    for (const tn_node *n = node->child; n; n = n->next)
        spread_words(c, n, words);
}

static int bytewise(const void *a, const void *b)
{
    return tn_str_cmp(*(const tn_str *)a, *(const tn_str *)b);
}

static bool add_rules(compiler *c, const tn_token_rules *rules)
{
    tn_strmap words;
    tn_strmap_init(&words, c->b.mem);
    for (size_t i = 0; i < c->layers->count; i++)
        if (c->layers->entries[i]->kind == TN_KIND_ABBREV && !c->layers->entries[i]->draft)
            spread_words(c, c->layers->entries[i]->phrase->pattern, &words);
    if (words.count)
        qsort(words.keys, words.count, sizeof *words.keys, bytewise);
    for (size_t i = 0; i < words.count; i++) {
        tn_ref ref = tn_builder_string(&c->b, words.keys[i]);
        tn_builder_add(&c->b, TN_SECTION_abbreviations, &ref);
    }
    tn_strmap_free(&words);
    for (size_t i = 0; i < rules->emoticon_count; i++) {
        tn_ref ref = tn_builder_string(&c->b, rules->emoticons[i]);
        tn_builder_add(&c->b, TN_SECTION_emoticons, &ref);
    }
    return !c->b.no_memory;
}

/* ---- all of it ---- */

/* What follows from the entries, each of it beside the others: they read the same tables, and write tables of their own. */
enum { LISTS, DIGESTS, SPOTS, FOLLOWING };

typedef struct following {
    compiler *c;
    struct tn_index_work *index;
    tn_builder spots;
    tn_image seen; /* what they read */
    char (*dimensions)[65], whole[65];
    bool ok[FOLLOWING];
} following;

static void follow(void *data, size_t which)
{
    following *f = data;
    const tn_builder *b = &f->c->b;
    if (which == LISTS) {
        f->ok[which] = tn_index_finish(f->index);
    } else if (which == DIGESTS) {
        f->ok[which] = !f->c->digests || tn_digest_run(b, f->dimensions, f->whole);
    } else {
        f->ok[which] = tn_spot_build(&f->spots, &f->seen, b->table[TN_SECTION_regex_entries].data);
    }
}

static bool add_following(compiler *c, const tn_crew *crew, char whole[65])
{
    tn_builder *b = &c->b;
    const size_t count = b->table[TN_SECTION_dimensions].count;
    following f = {.c = c};
    f.dimensions = tn_arena_zero(c->diags->arena, count, sizeof *f.dimensions);
    f.index = f.dimensions ? tn_index_begin(b, crew) : NULL;
    if (!f.index)
        return false;
    tn_builder_aside(&f.spots, b, 0);
    tn_builder_view(b, &f.seen);
    tn_crew_run(crew, follow, &f, FOLLOWING);
    bool ok = f.ok[LISTS] && f.ok[DIGESTS] && f.ok[SPOTS] && tn_builder_take(b, &f.spots, TN_SECTION_spot) &&
              tn_builder_take(b, &f.spots, TN_SECTION_spot_ways);
    tn_builder_free(&f.spots);
    for (size_t i = 0; i < count && ok && c->digests; i++) {
        tn_ref ref = tn_builder_string(b, tn_str_of(f.dimensions[i], 64));
        ((tn_image_dimension *)tn_table_at(&b->table[TN_SECTION_dimensions], i))->digest = ref;
    }
    memcpy(whole, f.whole, sizeof f.whole);
    return ok && !b->no_memory;
}

/* What entries match, in two halves; what else they say; and acts: each has tables of its own, where the last ones are the compiler's. With
 * the acts goes the origin. */
enum { PATTERNS, HALVES = 2, ACTS = PATTERNS + HALVES, TEXTS, MAKING };

/* Tables beside the compiler's, what their keys stand in, and what is said of what goes into them. */
typedef struct apart {
    tn_builder b;
    tn_arena arena;
    tn_diags diags;
} apart;

typedef struct making {
    compiler *c;
    const tn_token_rules *rules;
    unsigned top, report_from;
    tn_entry_match *matches; /* by entry */
    tn_patterns patterns[HALVES];
    apart halves[HALVES], acts; /* what is said of the first half is said where all is */
    bool ok[MAKING];
} making;

static void begin_apart(apart *a, const tn_mem *mem)
{
    tn_arena_init(&a->arena, mem);
    tn_diag_init(&a->diags, &a->arena);
}

static void free_apart(apart *a)
{
    tn_builder_free(&a->b);
    tn_arena_free(&a->arena);
}

static bool begin_patterns(making *m)
{
    compiler *c = m->c;
    const size_t count = c->layers->count;
    bool ok = true;
    for (size_t half = 0; half < HALVES; half++) {
        begin_apart(&m->halves[half], c->b.mem);
        ok = tn_builder_init(&m->halves[half].b, &m->halves[half].arena) && ok;
        m->patterns[half] = (tn_patterns){.b = &m->halves[half].b, .layers = c->layers, .diags = half ? &m->halves[half].diags : c->diags,
                                          .from = count * half / HALVES, .to = count * (half + 1) / HALVES};
    }
    m->matches = tn_mem_alloc(c->b.mem, count, sizeof *m->matches);
    for (size_t half = 0; half < HALVES; half++)
        m->patterns[half].matches = m->matches;
    return ok && m->matches;
}

/* The first half has room for all that comes behind. */
static bool compile_half(making *m, size_t half)
{
    const compiler *c = m->c;
    tn_builder_expect(m->patterns[half].b, c->layers->count / (1 + half), c->phrases / (1 + half), c->ast->word_count, c->ast->word_numbers);
    return tn_patterns_compile(&m->patterns[half]);
}

static bool add_texts(compiler *c, const tn_token_rules *rules)
{
    for (size_t i = 0; !c->b.no_memory && i < c->layers->count; i++) {
        look_ahead(&c->b, c->layers, i);
        add_text(c, c->layers->entries[i]);
    }
    return !c->b.no_memory && add_rules(c, rules);
}

/* Task. */
static void make(void *data, size_t which)
{
    making *m = data;
    if (which < PATTERNS + HALVES) {
        m->ok[which] = compile_half(m, which - PATTERNS);
    } else if (which == TEXTS) {
        m->ok[which] = add_texts(m->c, m->rules);
    } else {
        if (m->c->digests)
            tn_origin_of(m->c->ast, m->c->b.origin);
        m->ok[which] = tn_actcompile_run(&m->acts.b, m->c->ast, m->top, m->report_from, &m->acts.diags) && !m->acts.diags.no_memory;
    }
}

/* What entries match, beside what they say. */
static bool take_patterns(making *m)
{
    tn_builder *b = &m->c->b;
    if (!tn_patterns_join(&m->patterns[0], &m->patterns[1]) || !tn_builder_take_patterns(b, m->patterns[0].b))
        return false;
    for (size_t i = 0; i < m->c->layers->count; i++) {
        tn_image_entry *r = tn_table_at(&b->table[TN_SECTION_entries], i);
        const tn_entry_match *its = &m->matches[i];
        r->program = its->program;
        r->regex = its->regex;
        r->exception = its->exception;
        r->exception_count = its->exception_count;
        r->flags |= its->flags;
    }
    return true;
}

/* The acts that were made beside, with their names; where there is something to say of them they are made once more, so that it is said
 * behind what was said before. */
static bool take_acts(making *m)
{
    static const enum tn_image_section sections[] = {TN_SECTION_act_models, TN_SECTION_acts,     TN_SECTION_act_words,    TN_SECTION_act_pairs,
                                                     TN_SECTION_act_weights, TN_SECTION_act_rows, TN_SECTION_act_pair_bits};
    tn_builder *b = &m->c->b;
    if (m->acts.diags.errors + m->acts.diags.warnings + m->acts.diags.tests > 0)
        return tn_actcompile_run(b, m->c->ast, m->top, m->report_from, m->c->diags);
    const char *strings = m->acts.b.table[TN_SECTION_strings].data;
    for (size_t i = 0; i < m->acts.b.table[TN_SECTION_acts].count; i++) {
        tn_act *act = tn_table_at(&m->acts.b.table[TN_SECTION_acts], i);
        act->name = tn_builder_string(b, tn_str_of(strings + act->name.at, act->name.size));
    }
    bool ok = true;
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        ok = tn_builder_take(b, &m->acts.b, sections[i]) && ok;
    return ok && !b->no_memory;
}

static bool make_all(compiler *c, const tn_token_rules *rules, unsigned top, unsigned report_from, const tn_crew *crew)
{
    making m = {.c = c, .rules = rules, .top = top, .report_from = report_from};
    begin_apart(&m.acts, c->b.mem);
    tn_builder_aside(&m.acts.b, &c->b, 0);
    m.acts.b.arena = &m.acts.arena;
    bool ok = begin_patterns(&m);
    if (ok)
        tn_crew_run(crew, make, &m, MAKING);
    for (size_t i = 0; i < MAKING; i++)
        ok = ok && m.ok[i];
    ok = ok && take_patterns(&m) && take_acts(&m);
    for (size_t half = 0; half < HALVES; half++)
        free_apart(&m.halves[half]);
    free_apart(&m.acts);
    tn_mem_free(c->b.mem, m.matches, c->layers->count, sizeof *m.matches);
    return ok;
}

char *tn_compile_run(const tn_layers *layers, const tn_ast *ast, unsigned top, unsigned report_from, const tn_token_rules *rules,
                     bool digests, const tn_crew *crew, tn_diags *diags, size_t *size)
{
    compiler c = {.layers = layers, .ast = ast, .diags = diags, .digests = digests};
    size_t errors = diags->errors;
    char *block = NULL;
    tn_strmap_init(&c.dimensions, diags->arena->mem);
    tn_strmap_init(&c.categories, diags->arena->mem);
    bool ok = tn_builder_init(&c.b, diags->arena) && add_files(&c) && add_names(&c) && make_all(&c, rules, top, report_from, crew) &&
              tn_playcompile_run(&c.b, ast, layers, top, report_from, diags);
    if (ok && diags->errors == errors) {
        char hex[65] = {0};
        ok = add_following(&c, crew, hex);
        if (ok) {
            block = tn_builder_finish(&c.b, crew, hex, size);
            ok = block != NULL;
        }
    }
    diags->no_memory = diags->no_memory || !ok;
    tn_builder_free(&c.b);
    tn_strmap_free(&c.dimensions);
    tn_strmap_free(&c.categories);
    return block;
}
