/* compile.c - entries in force to a compiled image: dimensions, categories, programs, the index. */
#include "lexicon/compile.h"

#include <stdlib.h>

#include "base/strmap.h"
#include "lexicon/actcompile.h"
#include "lexicon/digest.h"
#include "lexicon/index.h"
#include "lexicon/playcompile.h"
#include "lexicon/program.h"
#include "lexicon/spot.h"

#define SCOPE_NEGATOR 4 /* words; see LEXICON.md: speech has no commas, so the cap matters */
#define SCOPE_BOOSTER 2
#define UNIT 10000

typedef struct compiler {
    const tn_layers *layers;
    const tn_ast *ast;
    tn_diags *diags;
    bool digests; /* and the origin: wanted of an image that is kept */
    size_t text_bytes; /* of all strings of entries, roughly */
    tn_builder b;
    tn_strmap dimensions; /* tone names; number + 1 is the dimension */
    tn_strmap categories;
    tn_str language; /* of the entry before, as it was written; NULL: there was none */
    uint32_t language_number;
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

/* Dimensions and categories of the entries in force, in an order that does not depend on files. */
static bool add_names(compiler *c)
{
    tn_builder *b = &c->b;
    tn_strmap tones;
    tn_strmap_init(&tones, b->mem);
    bool ok = true;
    for (size_t i = 0; ok && i < c->layers->count; i++) {
        const tn_effective *e = c->layers->entries[i];
        if (e->kind == TN_KIND_TONE) /* none is called sentiment: E112 */
            ok = tn_strmap_add(&tones, tn_layers_tone(e->category)) != TN_STRMAP_NONE;
    }
    if (ok && tones.count)
        qsort(tones.keys, tones.count, sizeof *tones.keys, tone_order); /* the map is only read by key order from here */
    tn_image_dimension sentiment = {tn_builder_string(b, TN_STR("sentiment")), {0, 0}, 1, TN_ALPHA_SENTIMENT};
    tn_builder_add(b, TN_SECTION_dimensions, &sentiment);
    for (size_t i = 0; ok && i < tones.count; i++) {
        bool unknown = tn_str_eq(tones.keys[i], TN_STR("satisfaction"));
        tn_image_dimension tone = {tn_builder_string(b, tones.keys[i]), {0, 0}, unknown, TN_ALPHA_TONE};
        tn_builder_add(b, TN_SECTION_dimensions, &tone);
        ok = tn_strmap_add(&c->dimensions, tones.keys[i]) != TN_STRMAP_NONE;
    }
    tn_strmap_free(&tones);
    size_t count = 0;
    tn_str *names = tn_arena_alloc(c->diags->arena, c->layers->count + 1, sizeof *names);
    if (!ok || !names)
        return false;
    for (size_t i = 0; i < c->layers->count; i++) /* neighbours are of one category, nearly always */
        if (count == 0 || !tn_str_eq(names[count - 1], c->layers->entries[i]->category))
            names[count++] = c->layers->entries[i]->category;
    qsort(names, count, sizeof *names, tone_order);
    for (size_t i = 0; i < count; i++)
        if (i == 0 || !tn_str_eq(names[i], names[i - 1]))
            if (tn_strmap_add(&c->categories, names[i]) == TN_STRMAP_NONE)
                return false;
    for (size_t k = 0; k < c->categories.count; k++) {
        tn_image_category category = {tn_builder_string(b, c->categories.keys[k]), 0, -1};
        tn_builder_add(b, TN_SECTION_categories, &category);
    }
    return !b->no_memory;
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

/* Attributes with the defaults of LEXICON.md; their strings go into b. */
static void fill_attributes(const compiler *c, tn_builder *b, const tn_effective *e, tn_image_entry *r)
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
    r->tag = tn_builder_string(b, text_of(e, TN_ATTR_TAG, TN_STR("")));
    r->channel = tn_builder_string(b, text_of(e, TN_ATTR_CHANNEL, TN_STR("")));
}

static void too_large(compiler *c, tn_place place, uint32_t width)
{
    tn_diag_add(c->diags, TN_DIAG_E318, place, width, TN_STR("split the phrase into several entries"),
                "this phrase needs more than %d states", TN_PROGRAM_STATES);
}

static uint32_t compile_pattern(compiler *c, const tn_node *pattern, bool stem, uint32_t language, tn_place place,
                                uint32_t width)
{
    uint32_t program = 0;
    if (tn_program_compile(&c->b, pattern, stem, language, &program) == TN_PROGRAM_TOO_LARGE)
        too_large(c, place, width);
    return program;
}

/* True where the words of a phrase are flags of other words only. */
static bool trigger_only(const tn_node *node)
{
    if (node->kind == TN_NODE_ATOM)
        return node->atom == TN_ATOM_TRIGGER && (node->low == TN_TRIGGER_CAPS || node->low == TN_TRIGGER_LONG);
    for (const tn_node *n = node->child; n; n = n->next)
        if (!trigger_only(n))
            return false;
    return node->kind != TN_NODE_ANY && node->kind != TN_NODE_GAP;
}

static uint32_t add_literal(compiler *c, const tn_effective *e)
{
    tn_node atom = {.kind = TN_NODE_ATOM, .atom = TN_ATOM_EXACT, .text = e->phrase->canonical};
    return compile_pattern(c, &atom, false, 0, e->phrase->place, e->phrase->width);
}

/* What an entry's record has of its phrase and its exceptions, which is made beside the rest of it. */
typedef struct match {
    uint32_t program, regex, exception, exception_count, flags;
} match;

static void add_exceptions(compiler *c, const tn_effective *e, match *m, bool stem, uint32_t language)
{
    m->exception = (uint32_t)c->b.table[TN_SECTION_exceptions].count;
    for (size_t s = 0; s < e->source_count; s++)
        for (const tn_exception *x = e->sources[s]->exceptions; x; x = x->next) {
            uint32_t program = compile_pattern(c, x->pattern, stem, language, x->place, 1);
            tn_builder_add(&c->b, TN_SECTION_exceptions, &program);
            m->exception_count++;
        }
}

/* The language's number; more languages than an image holds are an error at the entry that brings one too many. */
static uint32_t language_of(compiler *c, const tn_effective *e)
{
    tn_str language = text_of(e, TN_ATTR_LANG, TN_STR("en"));
    if (c->language.p && tn_str_eq(language, c->language))
        return c->language_number;
    bool known = c->b.language_count < TN_BUILDER_LANGUAGES;
    for (uint32_t i = 0; i < c->b.language_count && !known; i++)
        known = tn_stem_same_language(c->b.languages[i], language);
    if (known) {
        c->language_number = tn_builder_language(&c->b, language);
        c->language = language;
        return c->language_number;
    }
    tn_diag_add(c->diags, TN_DIAG_E414, e->phrase->place, e->phrase->width, TN_STR("load them as lexicons of their own"),
                "one lexicon holds %d languages at most", TN_BUILDER_LANGUAGES);
    return 0;
}

/* What is to come is known by now, roughly: bytes of the files, entries, exceptions. */
static void expect(compiler *c)
{
    size_t bytes = 0, phrases = c->layers->count;
    for (size_t i = 0; i < c->ast->file_count; i++)
        bytes += c->ast->files[i].text.n;
    for (size_t i = 0; i < c->layers->count; i++)
        for (const tn_exception *x = c->layers->entries[i]->phrase->exceptions; x; x = x->next)
            phrases++;
    tn_builder_expect(&c->b, c->layers->count, phrases, c->ast->word_count, c->ast->word_numbers);
    c->text_bytes = bytes + bytes / 4;
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

/* What entries are called, are said to do and are noted with: all of their records but what matches. Its builder is one beside. */
static void add_text(compiler *c, tn_builder *b, const tn_effective *e)
{
    const tn_ast_entry *p = e->phrase;
    tn_str note = TN_STR("");
    for (size_t s = 0; s < e->source_count; s++)
        if (e->sources[s]->note.n)
            note = e->sources[s]->note;
    tn_image_entry r = {.id = tn_builder_string(b, e->id), .phrase = tn_builder_string(b, p->written), .note = tn_builder_string(b, note),
                        .file = p->place.file, .line = p->place.line};
    fill_attributes(c, b, e, &r);
    r.category = tn_strmap_find(&c->categories, e->category);
    tn_image_category *category = tn_table_at(&c->b.table[TN_SECTION_categories], r.category);
    category->kind = r.kind;
    category->dimension = e->kind == TN_KIND_EMOTICON ? TENOR_SENTIMENT : r.dimension;
    tn_builder_add(b, TN_SECTION_entries, &r);
}

/* What an entry matches. */
static match add_pattern(compiler *c, const tn_effective *e, uint32_t index)
{
    tn_builder *b = &c->b;
    const tn_ast_entry *p = e->phrase;
    match m = {.program = TN_IMAGE_NONE, .regex = TN_IMAGE_NONE};
    bool stem = number_of(e, TN_ATTR_MODE, TN_MODE_EXACT) == TN_MODE_STEM;
    uint32_t language = language_of(c, e);
    if (p->is_regex) {
        m.flags |= TN_ENTRY_REGEX;
        m.regex = tn_builder_regex(b, p->regex.pattern, p->regex.case_sensitive, false);
        tn_builder_add(b, TN_SECTION_regex_entries, &index);
    } else if (p->is_literal) {
        m.program = add_literal(c, e);
    } else {
        m.program = compile_pattern(c, p->pattern, stem, language, p->place, p->width);
        if (trigger_only(p->pattern))
            m.flags |= TN_ENTRY_TRIGGER_ONLY;
    }
    add_exceptions(c, e, &m, stem, language);
    return m;
}

/* Entries go by their ids, and so all over what the files were read into: those that come next are asked for in time. */
enum { AHEAD_LIST = 9, AHEAD_PHRASE = 6, AHEAD_TEXT = 3, AHEAD_STRINGS = 1, LINE = 64 };

static void fetch(const void *from, size_t size)
{
    for (size_t at = 0; at < size; at += LINE)
        __builtin_prefetch((const char *)from + at);
}

static void look_ahead_for_texts(const tn_builder *b, const tn_layers *layers, size_t i)
{
    if (i + AHEAD_LIST >= layers->count)
        return;
    tn_builder_expect_string(b, layers->entries[i + AHEAD_STRINGS]->id);
    tn_builder_expect_string(b, layers->entries[i + AHEAD_STRINGS]->phrase->written);
    fetch(layers->entries[i + AHEAD_TEXT]->id.p, 1);
    fetch(layers->entries[i + AHEAD_TEXT]->phrase->written.p, 1);
    fetch(layers->entries[i + AHEAD_PHRASE]->phrase, sizeof(tn_ast_entry));
    fetch(layers->entries[i + AHEAD_LIST], sizeof(tn_effective));
}

static void look_ahead_for_patterns(const tn_layers *layers, size_t i)
{
    enum { LINES = 6 }; /* of a pattern */
    if (i + AHEAD_LIST >= layers->count)
        return;
    const tn_node *pattern = layers->entries[i + AHEAD_TEXT]->phrase->pattern;
    if (pattern)
        fetch(pattern, LINES * LINE);
    fetch(layers->entries[i + AHEAD_PHRASE]->phrase, sizeof(tn_ast_entry));
    fetch(layers->entries[i + AHEAD_LIST], sizeof(tn_effective));
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

/* What entries match, what else they say, and acts: each has tables of its own. With the acts goes the origin. */
enum { PATTERNS, TEXTS, ACTS, MAKING };

typedef struct making {
    compiler *c;
    const tn_token_rules *rules;
    unsigned top, report_from;
    match *matched; /* by entry */
    tn_builder texts, acts;
    tn_arena arena; /* of the acts */
    tn_diags diags;
    bool ok[MAKING];
} making;

static bool add_patterns(compiler *c, match *matched, const tn_token_rules *rules)
{
    for (size_t i = 0; !c->b.no_memory && i < c->layers->count; i++) {
        look_ahead_for_patterns(c->layers, i);
        matched[i] = add_pattern(c, c->layers->entries[i], (uint32_t)i);
    }
    return !c->b.no_memory && add_rules(c, rules);
}

static bool add_texts(compiler *c, tn_builder *texts)
{
    tn_builder_expect_texts(texts, c->layers->count, c->text_bytes);
    for (size_t i = 0; !texts->no_memory && i < c->layers->count; i++) {
        look_ahead_for_texts(texts, c->layers, i);
        add_text(c, texts, c->layers->entries[i]);
    }
    return !texts->no_memory;
}

/* Task. */
static void make(void *data, size_t which)
{
    making *m = data;
    if (which == PATTERNS) {
        m->ok[which] = add_patterns(m->c, m->matched, m->rules);
    } else if (which == TEXTS) {
        m->ok[which] = add_texts(m->c, &m->texts);
    } else {
        if (m->c->digests)
            tn_origin_of(m->c->ast, m->c->b.origin);
        m->ok[which] = tn_actcompile_run(&m->acts, m->c->ast, m->top, m->report_from, &m->diags) && !m->diags.no_memory;
    }
}

/* Entries as they are in the image: their strings stand behind those that were there. */
static bool take_entries(making *m)
{
    static const size_t refs[] = {offsetof(tn_image_entry, id), offsetof(tn_image_entry, phrase), offsetof(tn_image_entry, tag),
                                  offsetof(tn_image_entry, note), offsetof(tn_image_entry, channel)};
    const uint32_t before = (uint32_t)m->c->b.table[TN_SECTION_strings].count;
    for (size_t i = 0; i < m->c->layers->count; i++) {
        tn_image_entry *r = tn_table_at(&m->texts.table[TN_SECTION_entries], i);
        const match *its = &m->matched[i];
        for (size_t k = 0; k < sizeof refs / sizeof *refs; k++)
            ((tn_ref *)(void *)((char *)r + refs[k]))->at += before;
        r->program = its->program;
        r->regex = its->regex;
        r->exception = its->exception;
        r->exception_count = its->exception_count;
        r->flags |= its->flags;
    }
    return tn_builder_take(&m->c->b, &m->texts, TN_SECTION_strings) && tn_builder_take(&m->c->b, &m->texts, TN_SECTION_entries);
}

/* The acts that were made beside, with their names; where there is something to say of them they are made once more, so that it is said
 * behind what was said before. */
static bool take_acts(making *m)
{
    static const enum tn_image_section sections[] = {TN_SECTION_act_models, TN_SECTION_acts,     TN_SECTION_act_words,    TN_SECTION_act_pairs,
                                                     TN_SECTION_act_weights, TN_SECTION_act_rows, TN_SECTION_act_pair_bits};
    tn_builder *b = &m->c->b;
    if (m->diags.errors + m->diags.warnings + m->diags.tests > 0)
        return tn_actcompile_run(b, m->c->ast, m->top, m->report_from, m->c->diags);
    const char *strings = m->acts.table[TN_SECTION_strings].data;
    for (size_t i = 0; i < m->acts.table[TN_SECTION_acts].count; i++) {
        tn_act *act = tn_table_at(&m->acts.table[TN_SECTION_acts], i);
        act->name = tn_builder_string(b, tn_str_of(strings + act->name.at, act->name.size));
    }
    bool ok = true;
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        ok = tn_builder_take(b, &m->acts, sections[i]) && ok;
    return ok && !b->no_memory;
}

static bool make_all(compiler *c, const tn_token_rules *rules, unsigned top, unsigned report_from, const tn_crew *crew)
{
    const size_t count = c->layers->count;
    making m = {.c = c, .rules = rules, .top = top, .report_from = report_from, .matched = tn_mem_alloc(c->b.mem, count, sizeof *m.matched)};
    tn_arena_init(&m.arena, c->b.mem);
    tn_diag_init(&m.diags, &m.arena);
    tn_builder_aside(&m.texts, &c->b, 0);
    tn_builder_aside(&m.acts, &c->b, 0);
    m.acts.arena = &m.arena;
    if (m.matched)
        tn_crew_run(crew, make, &m, MAKING);
    const bool ok = m.ok[PATTERNS] && m.ok[TEXTS] && m.ok[ACTS] && take_entries(&m) && take_acts(&m);
    tn_builder_free(&m.texts);
    tn_builder_free(&m.acts);
    tn_arena_free(&m.arena);
    tn_mem_free(c->b.mem, m.matched, count, sizeof *m.matched);
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
