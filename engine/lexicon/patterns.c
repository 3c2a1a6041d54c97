/* patterns.c - what entries match, compiled. */
#include "lexicon/patterns.h"

#include "lexicon/program.h"

static void too_large(tn_patterns *p, tn_place place, uint32_t width)
{
    tn_diag_add(p->diags, TN_DIAG_E318, place, width, TN_STR("split the phrase into several entries"),
                "this phrase needs more than %d states", TN_PROGRAM_STATES);
}

static uint32_t compile_pattern(tn_patterns *p, const tn_node *pattern, bool stem, uint32_t language, tn_place place,
                                uint32_t width)
{
    uint32_t program = 0;
    if (tn_program_compile(p->b, pattern, stem, language, &program) == TN_PROGRAM_TOO_LARGE)
        too_large(p, place, width);
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

static uint32_t add_literal(tn_patterns *p, const tn_effective *e)
{
    tn_node atom = {.kind = TN_NODE_ATOM, .atom = TN_ATOM_EXACT, .text = e->phrase->canonical};
    return compile_pattern(p, &atom, false, 0, e->phrase->place, e->phrase->width);
}

static void add_exceptions(tn_patterns *p, const tn_effective *e, tn_entry_match *m, bool stem, uint32_t language)
{
    m->exception = (uint32_t)p->b->table[TN_SECTION_exceptions].count;
    for (size_t s = 0; s < e->source_count; s++)
        for (const tn_exception *x = e->sources[s]->exceptions; x; x = x->next) {
            uint32_t program = compile_pattern(p, x->pattern, stem, language, x->place, 1);
            tn_builder_add(p->b, TN_SECTION_exceptions, &program);
            m->exception_count++;
        }
}

/* The language's number; more languages than an image holds are an error at the entry that brings one too many. */
static uint32_t language_of(tn_patterns *p, const tn_effective *e)
{
    tn_str language = tn_attrs_has(&e->attrs, TN_ATTR_LANG) ? tn_attrs_text(&e->attrs, TN_ATTR_LANG) : TN_STR("en");
    if (p->language.p && tn_str_eq(language, p->language))
        return p->language_number;
    bool known = p->b->language_count < TN_BUILDER_LANGUAGES;
    for (uint32_t i = 0; i < p->b->language_count && !known; i++)
        known = tn_stem_same_language(p->b->languages[i], language);
    if (known) {
        p->language_number = tn_builder_language(p->b, language);
        p->language = language;
        return p->language_number;
    }
    tn_diag_add(p->diags, TN_DIAG_E414, e->phrase->place, e->phrase->width, TN_STR("load them as lexicons of their own"),
                "one lexicon holds %d languages at most", TN_BUILDER_LANGUAGES);
    return 0;
}

/* What an entry matches. */
static tn_entry_match add_pattern(tn_patterns *p, uint32_t index)
{
    const tn_effective *e = p->layers->entries[index];
    const tn_ast_entry *phrase = e->phrase;
    tn_entry_match m = {.program = TN_IMAGE_NONE, .regex = TN_IMAGE_NONE};
    bool stem = tn_attrs_has(&e->attrs, TN_ATTR_MODE) && tn_attrs_number(&e->attrs, TN_ATTR_MODE) == TN_MODE_STEM;
    uint32_t language = language_of(p, e);
    if (phrase->is_regex) {
        m.flags |= TN_ENTRY_REGEX;
        m.regex = tn_builder_regex(p->b, phrase->regex.pattern, phrase->regex.case_sensitive, false);
        tn_builder_add(p->b, TN_SECTION_regex_entries, &index);
    } else if (phrase->is_literal) {
        m.program = add_literal(p, e);
    } else {
        m.program = compile_pattern(p, phrase->pattern, stem, language, phrase->place, phrase->width);
        if (trigger_only(phrase->pattern))
            m.flags |= TN_ENTRY_TRIGGER_ONLY;
    }
    add_exceptions(p, e, &m, stem, language);
    return m;
}

/* Entries go by their ids, and so all over what the files were read into: those that come next are asked for in time. */
static void look_ahead(const tn_layers *layers, size_t i, size_t to)
{
    enum { LIST = 9, PHRASE = 6, PATTERN = 3, LINE = 64, LINES = 6 };
    if (i + LIST >= to)
        return;
    const char *effective = (const char *)layers->entries[i + LIST], *phrase = (const char *)layers->entries[i + PHRASE]->phrase;
    const char *pattern = (const char *)layers->entries[i + PATTERN]->phrase->pattern;
    for (size_t at = 0; at < sizeof(tn_effective); at += LINE)
        __builtin_prefetch(effective + at);
    for (size_t at = 0; at < sizeof(tn_ast_entry); at += LINE)
        __builtin_prefetch(phrase + at);
    for (size_t at = 0; pattern && at < LINES * LINE; at += LINE)
        __builtin_prefetch(pattern + at);
}

bool tn_patterns_compile(tn_patterns *p)
{
    for (size_t i = p->from; !p->b->no_memory && i < p->to; i++) {
        look_ahead(p->layers, i, p->to);
        p->matches[i] = add_pattern(p, (uint32_t)i);
    }
    return !p->b->no_memory;
}

/* ---- halves ---- */

/* The numbers that b has for what another builder has numbered. */
typedef struct numbers {
    uint32_t language[TN_BUILDER_LANGUAGES];
    uint32_t *atom, *regex;
} numbers;

/* False where b cannot hold them all. */
static bool number_languages(tn_builder *b, const tn_builder *other, numbers *n)
{
    for (uint32_t i = 0; i < other->language_count; i++) {
        bool room = b->language_count < TN_BUILDER_LANGUAGES;
        for (uint32_t k = 0; k < b->language_count && !room; k++)
            room = tn_stem_same_language(b->languages[k], other->languages[i]);
        if (!room)
            return false;
        n->language[i] = tn_builder_language(b, other->languages[i]);
    }
    return true;
}

static tn_str string_of(const tn_builder *b, tn_ref ref)
{
    return tn_str_of((const char *)b->table[TN_SECTION_strings].data + ref.at, ref.size);
}

/* Regexes and atoms in the order in which the other has met them, as b would have. */
static void number_atoms(tn_builder *b, const tn_builder *other, const numbers *n)
{
    const tn_image_regex *regexes = other->table[TN_SECTION_regexes].data;
    const tn_image_atom *atoms = other->table[TN_SECTION_atoms].data;
    for (size_t i = 0; i < other->table[TN_SECTION_regexes].count; i++)
        n->regex[i] = tn_builder_put_regex(b, string_of(other, regexes[i].pattern), &regexes[i]);
    for (size_t i = 0; i < other->table[TN_SECTION_atoms].count; i++) {
        const tn_image_atom *a = &atoms[i];
        n->atom[i] = a->kind == TN_ATOM_TRIGGER /* these stand first everywhere */
                         ? (uint32_t)i
                         : tn_builder_put_atom(b, a->kind, a->kind == TN_ATOM_STEM ? n->language[a->language] : 0, string_of(other, a->text),
                                               a->kind == TN_ATOM_REGEX && regexes[a->regex].case_sensitive);
    }
}

/* Programs of the other with the numbers of b: sets ascend by these. */
static void renumber(const tn_builder *b, tn_builder *other, const numbers *n)
{
    const uint32_t sets_before = (uint32_t)b->table[TN_SECTION_sets].count, before = (uint32_t)b->table[TN_SECTION_instructions].count;
    const uint32_t programs_before = (uint32_t)b->table[TN_SECTION_programs].count;
    uint32_t *sets = other->table[TN_SECTION_sets].data, *exceptions = other->table[TN_SECTION_exceptions].data;
    tn_instruction *in = other->table[TN_SECTION_instructions].data;
    tn_image_program *programs = other->table[TN_SECTION_programs].data;
    for (size_t i = 0; i < other->table[TN_SECTION_sets].count; i++)
        sets[i] = n->atom[sets[i]];
    for (size_t i = 0; i < other->table[TN_SECTION_instructions].count; i++)
        if (in[i].op == TN_OP_SET) {
            tn_program_sort(sets + in[i].x, in[i].y);
            in[i].x += sets_before;
        }
    for (size_t i = 0; i < other->table[TN_SECTION_programs].count; i++)
        programs[i].first += before;
    for (size_t i = 0; i < other->table[TN_SECTION_exceptions].count; i++)
        exceptions[i] += programs_before;
}

static bool take(tn_patterns *p, tn_patterns *after, const numbers *n)
{
    static const enum tn_image_section sections[] = {TN_SECTION_sets, TN_SECTION_instructions, TN_SECTION_programs, TN_SECTION_exceptions,
                                                     TN_SECTION_regex_entries};
    const uint32_t programs = (uint32_t)p->b->table[TN_SECTION_programs].count, exceptions = (uint32_t)p->b->table[TN_SECTION_exceptions].count;
    number_atoms(p->b, after->b, n);
    if (p->b->no_memory)
        return false;
    renumber(p->b, after->b, n);
    for (size_t i = after->from; i < after->to; i++) {
        tn_entry_match *m = &p->matches[i];
        m->program += m->program == TN_IMAGE_NONE ? 0 : programs;
        m->regex = m->regex == TN_IMAGE_NONE ? TN_IMAGE_NONE : n->regex[m->regex];
        m->exception += exceptions;
    }
    bool ok = true;
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        ok = tn_builder_take(p->b, after->b, sections[i]) && ok;
    return ok;
}

bool tn_patterns_join(tn_patterns *p, tn_patterns *after)
{
    const tn_mem *mem = p->b->mem;
    const size_t atoms = after->b->table[TN_SECTION_atoms].count, regexes = after->b->table[TN_SECTION_regexes].count;
    numbers n = {.atom = NULL};
    if (after->b->no_memory || after->diags->no_memory)
        return false;
    if (after->diags->errors + after->diags->warnings + after->diags->tests > 0 || !number_languages(p->b, after->b, &n)) {
        p->from = after->from;
        p->to = after->to;
        return tn_patterns_compile(p);
    }
    n.atom = tn_mem_alloc(mem, atoms, sizeof *n.atom);
    n.regex = tn_mem_alloc(mem, regexes, sizeof *n.regex);
    const bool ok = n.atom && n.regex && take(p, after, &n);
    tn_mem_free(mem, n.atom, atoms, sizeof *n.atom);
    tn_mem_free(mem, n.regex, regexes, sizeof *n.regex);
    return ok;
}
