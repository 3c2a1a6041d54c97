/* layers.c - entries of all layers merged by id. */
#include "lexicon/layers.h"

#include <stdlib.h>

#include "base/strmap.h"
#include "lexicon/attr.h"

typedef struct merge {
    const tn_ast *ast;
    tn_diags *diags;
    unsigned report_from;
    tn_strmap ids;      /* id or was= -> index in list */
    uint32_t *target;   /* by number of the map */
    size_t target_capacity;
    tn_effective *list; /* in order of arrival */
    unsigned *layer;    /* that last gave the entry */
    size_t count;
} merge;

tn_str tn_layers_tone(tn_str category)
{
    const char *dot = memchr(category.p, '.', category.n);
    return dot ? tn_str_of(category.p, (size_t)(dot - category.p)) : category;
}

static unsigned layer_of(const merge *m, const tn_ast_entry *entry)
{
    return m->ast->files[entry->place.file].layer;
}

#define REPORT(m, entry, ...)                                   \
    do {                                                        \
        if (layer_of((m), (entry)) >= (m)->report_from)         \
            tn_diag_add((m)->diags, __VA_ARGS__);               \
    } while (0)

/* Attributes that say what an entry does; not what it is called and what is thought of it. */
#define SAYS_NOTHING (1u << TN_ATTR_ID | 1u << TN_ATTR_ALLOW)

static bool same_attrs(const tn_attrs *a, const tn_attrs *b)
{
    if ((a->given & ~SAYS_NOTHING) != (b->given & ~SAYS_NOTHING))
        return false;
    for (unsigned i = 0; i < TN_ATTR_COUNT; i++) {
        if (!tn_attrs_has(a, (enum tn_attr)i) || SAYS_NOTHING >> i & 1)
            continue;
        if (tn_attrs_number(a, (enum tn_attr)i) != tn_attrs_number(b, (enum tn_attr)i) ||
            !tn_str_eq(tn_attrs_text(a, (enum tn_attr)i), tn_attrs_text(b, (enum tn_attr)i)))
            return false;
    }
    return true;
}

/* Entries of one layer with one id: the same twice is a slip, anything else an error. */
static void duplicate(merge *m, const tn_ast_entry *entry, tn_str id, const tn_effective *other)
{
    const tn_ast_entry *first = other->sources[other->source_count - 1];
    const tn_file *file = &m->ast->files[first->place.file];
    bool same = entry->category.n && tn_str_eq(entry->category, first->category) && same_attrs(&entry->own, &first->own) &&
                same_attrs(entry->inherited, first->inherited);
    tn_attr_value room[TN_ATTR_COUNT];
    tn_attrs attrs = same ? tn_attr_merge(entry->inherited, &entry->own, room) : entry->own;
    if (same && tn_attr_allows(&attrs, TN_DIAG_W601))
        return;
    if (same && !tn_attrs_has(&entry->own, TN_ATTR_ID))
        REPORT(m, entry, TN_DIAG_W601, entry->place, entry->width, TN_STR("delete one; the first counts"),
               "same phrase as %.*s:%u in category '%.*s'", TN_DIAG_V(file->name), first->place.line, TN_DIAG_V(entry->category));
    else
        REPORT(m, entry, TN_DIAG_E411, entry->place, entry->width,
               TN_STR("give one of them another id=, or merge them; a later layer may override"),
               "'%.*s' stands in this layer already, at %.*s:%u", TN_DIAG_V(id), TN_DIAG_V(file->name), first->place.line);
}

/* What has that number in m->ids leads to this entry of the list. */
static bool lead_to(merge *m, uint32_t number, uint32_t index)
{
    void *target = m->target;
    if (number == TN_STRMAP_NONE ||
        !tn_mem_reserve(m->diags->arena->mem, &target, &m->target_capacity, (size_t)number + 1, sizeof *m->target))
        return false;
    m->target = target;
    m->target[number] = index;
    return true;
}

static bool name_it(merge *m, tn_str id, uint32_t index)
{
    return lead_to(m, tn_strmap_add(&m->ids, id), index);
}

/* An entry that none goes by the name of; its id has that number already, or NONE. */
static bool add_new(merge *m, const tn_ast_entry *entry, uint32_t number)
{
    tn_effective *e = &m->list[m->count];
    *e = (tn_effective){.id = entry->id, .category = entry->category, .phrase = entry, .sources = {entry}, .source_count = 1};
    tn_attr_value room[TN_ATTR_COUNT];
    e->attrs = tn_attr_keep(m->diags, tn_attr_merge(entry->inherited, &entry->own, room), room);
    m->layer[m->count] = layer_of(m, entry);
    if (number == TN_STRMAP_NONE ? !name_it(m, entry->id, (uint32_t)m->count) : !lead_to(m, number, (uint32_t)m->count))
        return false;
    if (tn_attrs_has(&entry->own, TN_ATTR_WAS) && !name_it(m, tn_attrs_text(&entry->own, TN_ATTR_WAS), (uint32_t)m->count))
        return false;
    m->count++;
    return true;
}

/* A later layer changes only what it gives; known: under the entry's own id, not under its old one. */
static bool override(merge *m, const tn_ast_entry *entry, size_t index, bool known)
{
    tn_effective *e = &m->list[index];
    if (e->source_count == sizeof e->sources / sizeof e->sources[0]) {
        REPORT(m, entry, TN_DIAG_E411, entry->place, entry->width, TN_STR("merge some layers"), "'%.*s' is overridden more than %zu times",
               TN_DIAG_V(entry->id), e->source_count - 1);
        return true;
    }
    if (entry->category.n && !tn_str_eq(entry->category, e->category)) {
        /* Its attributes would stay those of the category it leaves. */
        REPORT(m, entry, TN_DIAG_E415, entry->place, entry->width,
               TN_STR("retire the entry (:: id=ID status=retired) and write a new one with an id of its own"),
               "'%.*s' is of category '%.*s', not '%.*s'", TN_DIAG_V(e->id), TN_DIAG_V(e->category), TN_DIAG_V(entry->category));
        return true;
    }
    e->sources[e->source_count++] = entry;
    if (entry->category.n)
        e->phrase = entry;
    if (!known) { /* renamed; the old name still leads to it */
        e->id = entry->id;
        if (!name_it(m, entry->id, (uint32_t)index))
            return false;
    }
    tn_attr_value room[TN_ATTR_COUNT], more[TN_ATTR_COUNT];
    const tn_attrs own = tn_attr_without(&entry->own, TN_ATTR_ID, more), merged = tn_attr_merge(&e->attrs, &own, room);
    e->attrs = tn_attr_keep(m->diags, merged, merged.values == more ? more : room);
    m->layer[index] = layer_of(m, entry);
    return true;
}

static bool place_entry(merge *m, const tn_ast_entry *entry)
{
    const bool renamed = tn_attrs_has(&entry->own, TN_ATTR_WAS);
    tn_str was = renamed ? tn_attrs_text(&entry->own, TN_ATTR_WAS) : entry->id;
    uint32_t number, old;
    if (entry->category.n && !renamed) { /* nearly all: looked up once */
        bool added;
        number = old = tn_strmap_put(&m->ids, entry->id, &added);
        if (number == TN_STRMAP_NONE)
            return false;
        if (added)
            return add_new(m, entry, number);
    } else {
        number = tn_strmap_find(&m->ids, entry->id);
        old = tn_strmap_find(&m->ids, was);
    }
    bool known = number != TN_STRMAP_NONE;
    if (!known && old == TN_STRMAP_NONE) {
        if (entry->category.n)
            return add_new(m, entry, TN_STRMAP_NONE);
        if (layer_of(m, entry) >= m->report_from) {
            tn_str help = tn_diag_suggest(m->diags, entry->id, m->ids.keys, m->ids.count);
            tn_diag_add(m->diags, TN_DIAG_E410, entry->place, entry->width, help, "no lower layer has an entry '%.*s'",
                        TN_DIAG_V(entry->id));
        }
        return true;
    }
    size_t index = m->target[known ? number : old];
    if (known && old != TN_STRMAP_NONE && m->target[old] != index) {
        REPORT(m, entry, TN_DIAG_E411, entry->place, entry->width, TN_STR("was= names the id that this entry had; retire the other one"),
               "'%.*s' and '%.*s' are two entries", TN_DIAG_V(entry->id), TN_DIAG_V(was));
        return true;
    }
    if (m->layer[index] != layer_of(m, entry))
        return override(m, entry, index, known);
    duplicate(m, entry, known ? entry->id : was, &m->list[index]);
    return true;
}

/* Kinds by category name: all declarations agree. */
static bool find_kinds(merge *m, unsigned top)
{
    tn_strmap names;
    tn_strmap_init(&names, m->diags->arena->mem);
    size_t count = 0;
    for (const tn_ast_category *c = m->ast->categories; c; c = c->next)
        count++;
    const tn_ast_category **first = tn_arena_alloc(m->diags->arena, count + 1, sizeof *first);
    bool ok = first != NULL;
    for (const tn_ast_category *c = m->ast->categories; ok && c; c = c->next) {
        if (m->ast->files[c->place.file].layer > top)
            continue;
        uint32_t number = tn_strmap_add(&names, c->name);
        ok = number != TN_STRMAP_NONE;
        if (ok && number + 1 == names.count && (number == 0 || first[number - 1]) && c->name.p == names.keys[number].p)
            first[number] = c;
        else if (ok && first[number]->kind != c->kind && m->ast->files[c->place.file].layer >= m->report_from)
            tn_diag_add(m->diags, TN_DIAG_E109, c->place, c->name.n, TN_STR("give this one another name"),
                        "category '%.*s' is kind=%s at %.*s:%u", TN_DIAG_V(c->name), tn_attr_kind_name(first[number]->kind),
                        TN_DIAG_V(m->ast->files[first[number]->place.file].name), first[number]->place.line);
    }
    for (size_t i = 0; ok && i < m->count; i++) {
        uint32_t number = tn_strmap_find(&names, m->list[i].category);
        m->list[i].kind = number == TN_STRMAP_NONE ? TN_KIND_TONE : first[number]->kind;
    }
    tn_strmap_free(&names);
    return ok;
}

/* What a kind requires or cannot use. */
static void check_attributes(merge *m, const tn_effective *e)
{
    const tn_ast_entry *p = e->phrase;
    if (e->kind == TN_KIND_BOOSTER && !tn_attrs_has(&e->attrs, TN_ATTR_FACTOR))
        REPORT(m, p, TN_DIAG_E409, p->place, p->width, TN_STR("for instance: :: factor=1.3"), "a booster needs factor=");
    if (e->kind != TN_KIND_TONE && tn_attrs_has(&e->attrs, TN_ATTR_VALENCE))
        REPORT(m, p, TN_DIAG_E408, p->place, p->width, TN_STR("in kind=valence the weight is the valence"),
               "valence= is for tones; this is kind=%s", tn_attr_kind_name(e->kind));
    if (tn_attrs_has(&e->attrs, TN_ATTR_FROM) && tn_attrs_has(&e->attrs, TN_ATTR_UNTIL) &&
        tn_attrs_number(&e->attrs, TN_ATTR_FROM) > tn_attrs_number(&e->attrs, TN_ATTR_UNTIL))
        REPORT(m, p, TN_DIAG_E413, p->place, p->width, TN_DIAG_NO_HELP, "from= lies behind until=");
    if (p->is_regex && (e->kind == TN_KIND_FILLER || e->kind == TN_KIND_ABBREV))
        REPORT(m, p, TN_DIAG_E408, p->place, p->width, TN_STR("list the words"), "kind=%s takes phrases, not regexes",
               tn_attr_kind_name(e->kind));
}

/* ---- one phrase under two ids ---- */

/* category/phrase as in an id: what an entry without id= would be called. An empty view: no memory. */
static tn_str name_of_phrase(merge *m, const tn_effective *e)
{
    tn_str canonical = e->phrase->canonical;
    size_t n = e->category.n + 1 + canonical.n;
    if (e->id.n == n && tn_str_starts(e->id, e->category) && e->id.p[e->category.n] == '/' && e->phrase->id.p == e->id.p &&
        !tn_attrs_has(&e->phrase->own, TN_ATTR_ID))
        return e->id;
    char *p = tn_arena_alloc(m->diags->arena, n, 1);
    if (!p)
        return tn_str_of(NULL, 0);
    memcpy(p, e->category.p, e->category.n);
    p[e->category.n] = '/';
    for (size_t i = 0; i < canonical.n; i++)
        p[e->category.n + 1 + i] = canonical.p[i] == ' ' || canonical.p[i] == '\t' ? '_' : canonical.p[i];
    return tn_str_of(p, n);
}

static bool disjoint(const tn_effective *a, const tn_effective *b, enum tn_attr attr, bool number)
{
    if (!tn_attrs_has(&a->attrs, attr) || !tn_attrs_has(&b->attrs, attr))
        return false;
    return number ? tn_attrs_number(&a->attrs, attr) != tn_attrs_number(&b->attrs, attr)
                  : !tn_str_eq(tn_attrs_text(&a->attrs, attr), tn_attrs_text(&b->attrs, attr));
}

/* Whether no utterance admits both: other speakers, channels, days; or one takes the words as stems. */
static bool kept_apart(const tn_effective *a, const tn_effective *b)
{
    const tn_attrs *x = &a->attrs, *y = &b->attrs;
    bool speakers = disjoint(a, b, TN_ATTR_SPEAKER, true) && tn_attrs_number(x, TN_ATTR_SPEAKER) != TENOR_ROLE_UNKNOWN &&
                    tn_attrs_number(y, TN_ATTR_SPEAKER) != TENOR_ROLE_UNKNOWN;
    bool before = tn_attrs_has(x, TN_ATTR_UNTIL) && tn_attrs_has(y, TN_ATTR_FROM) &&
                  tn_attrs_number(x, TN_ATTR_UNTIL) < tn_attrs_number(y, TN_ATTR_FROM);
    bool behind = tn_attrs_has(y, TN_ATTR_UNTIL) && tn_attrs_has(x, TN_ATTR_FROM) &&
                  tn_attrs_number(y, TN_ATTR_UNTIL) < tn_attrs_number(x, TN_ATTR_FROM);
    bool stems = (tn_attrs_has(x, TN_ATTR_MODE) ? tn_attrs_number(x, TN_ATTR_MODE) : TN_MODE_EXACT) !=
                 (tn_attrs_has(y, TN_ATTR_MODE) ? tn_attrs_number(y, TN_ATTR_MODE) : TN_MODE_EXACT);
    return speakers || before || behind || stems || disjoint(a, b, TN_ATTR_CHANNEL, false);
}

/* Two entries of one phrase in one category are decided by the order of their ids: which one counts is chance. */
static void twins(merge *m, const tn_effective *first, const tn_effective *second)
{
    if (second->phrase->place.file < first->phrase->place.file ||
        (second->phrase->place.file == first->phrase->place.file && second->phrase->place.line < first->phrase->place.line)) {
        const tn_effective *other = first;
        first = second;
        second = other;
    }
    const tn_ast_entry *entry = second->phrase;
    const tn_file *file = &m->ast->files[first->phrase->place.file];
    if (kept_apart(first, second) || layer_of(m, entry) < m->report_from)
        return;
    if (layer_of(m, entry) == layer_of(m, first->phrase) && !same_attrs(&first->attrs, &second->attrs)) {
        tn_diag_add(m->diags, TN_DIAG_E416, entry->place, entry->width, TN_STR("keep one of them"),
                    "same phrase as %.*s:%u in category '%.*s', with other attributes", TN_DIAG_V(file->name),
                    first->phrase->place.line, TN_DIAG_V(second->category));
        return;
    }
    tn_str help = layer_of(m, entry) == layer_of(m, first->phrase)
                      ? TN_STR("delete one of them")
                      : tn_diag_text(m->diags, "to change that entry, override it: :: id=%.*s", TN_DIAG_V(first->id));
    if (!tn_attr_allows(&second->attrs, TN_DIAG_W601))
        tn_diag_add(m->diags, TN_DIAG_W601, entry->place, entry->width, help, "same phrase as %.*s:%u in category '%.*s'",
                    TN_DIAG_V(file->name), first->phrase->place.line, TN_DIAG_V(second->category));
}

/* In the order of ids, entries and what they are made of are all over memory: those that come next are asked for in time. */
static void look_ahead(tn_effective *const *entries, size_t i, size_t count)
{
    enum { LIST = 16, PHRASE = 12, TEXT = 8, LINE = 64 };
    if (i + LIST >= count)
        return;
    const char *effective = (const char *)entries[i + LIST], *phrase = (const char *)entries[i + PHRASE]->phrase;
    for (size_t at = 0; at < sizeof(tn_effective); at += LINE)
        __builtin_prefetch(effective + at);
    for (size_t at = 0; at < sizeof(tn_ast_entry); at += LINE)
        __builtin_prefetch(phrase + at);
    __builtin_prefetch(entries[i + TEXT]->phrase->canonical.p);
    __builtin_prefetch(entries[i + TEXT]->id.p);
}

static bool find_twins(merge *m, tn_effective *const *entries, size_t count)
{
    const tn_mem *mem = m->diags->arena->mem;
    tn_strmap phrases;
    tn_strmap_init(&phrases, mem);
    tn_effective **first = tn_mem_alloc(mem, count + 1, sizeof *first);
    bool ok = first != NULL && tn_strmap_expect(&phrases, count);
    for (size_t i = 0; ok && i < count; i++) {
        bool added;
        look_ahead(entries, i, count);
        if (entries[i]->draft)
            continue;
        tn_str name = name_of_phrase(m, entries[i]);
        uint32_t number = name.p ? tn_strmap_put(&phrases, name, &added) : TN_STRMAP_NONE;
        ok = number != TN_STRMAP_NONE;
        if (ok && added)
            first[number] = entries[i];
        else if (ok)
            twins(m, first[number], entries[i]);
    }
    tn_mem_free(mem, first, count + 1, sizeof *first);
    tn_strmap_free(&phrases);
    return ok;
}

/* An entry with how its id begins, as numbers that compare like the bytes do: ids are all over the files. */
#define BEGIN_WORDS 3
typedef struct named {
    uint64_t begin[BEGIN_WORDS];
    tn_effective *e;
} named;

static named name_of(tn_effective *e)
{
    named n = {.e = e};
    const size_t size = e->id.n < sizeof n.begin ? e->id.n : sizeof n.begin;
    for (size_t i = 0; i < size; i++)
        n.begin[i / 8] |= (uint64_t)(unsigned char)e->id.p[i] << (56 - i % 8 * 8);
    return n;
}

static int by_id(const void *x, const void *y)
{
    const named *a = x, *b = y;
    for (size_t i = 0; i < BEGIN_WORDS; i++)
        if (a->begin[i] != b->begin[i])
            return a->begin[i] < b->begin[i] ? -1 : 1;
    return tn_str_cmp(a->e->id, b->e->id);
}

/* False: no memory. */
static bool sort_by_id(tn_effective **order, size_t count, const tn_mem *mem)
{
    named *names = tn_mem_alloc(mem, count, sizeof *names);
    if (!names)
        return false;
    for (size_t i = 0; i < count; i++) {
        enum { AHEAD = 8 };
        if (i + AHEAD < count)
            __builtin_prefetch(order[i + AHEAD]->id.p);
        names[i] = name_of(order[i]);
    }
    if (count)
        qsort(names, count, sizeof *names, by_id);
    for (size_t i = 0; i < count; i++)
        order[i] = names[i].e;
    tn_mem_free(mem, names, count, sizeof *names);
    return true;
}

bool tn_layers_merge(const tn_ast *ast, tn_diags *diags, unsigned top, unsigned report_from, tn_layers *layers)
{
    const tn_mem *mem = diags->arena->mem;
    merge m = {.ast = ast, .diags = diags, .report_from = report_from};
    tn_strmap_init(&m.ids, mem);
    m.list = tn_arena_alloc(diags->arena, ast->entry_count + 1, sizeof *m.list);
    m.layer = tn_arena_alloc(diags->arena, ast->entry_count + 1, sizeof *m.layer);
    bool ok = m.list && m.layer && tn_strmap_expect(&m.ids, ast->entry_count);
    bool more = true;
    /* Layers from below, each in file order; the highest may be UINT_MAX. */
    for (unsigned layer = 0, next; ok && more; layer = next) {
        more = false;
        next = top;
        for (const tn_ast_entry *e = ast->entries; ok && e; e = e->next) {
            unsigned its = ast->files[e->place.file].layer;
            if (its == layer) {
                ok = place_entry(&m, e);
            } else if (its > layer && its <= next) {
                next = its;
                more = true;
            }
        }
    }
    ok = ok && find_kinds(&m, top);
    /* Entries are large and stay where they are. */
    size_t kept = 0;
    tn_effective **order = ok ? tn_arena_alloc(diags->arena, m.count + 1, sizeof *order) : NULL;
    ok = order != NULL;
    for (size_t i = 0; ok && i < m.count; i++) {
        tn_effective *e = &m.list[i];
        int32_t status = tn_attrs_has(&e->attrs, TN_ATTR_STATUS) ? tn_attrs_number(&e->attrs, TN_ATTR_STATUS) : TN_STATUS_LIVE;
        e->retired = status == TN_STATUS_RETIRED;
        if (e->retired)
            continue;
        e->draft = status == TN_STATUS_DRAFT;
        check_attributes(&m, e);
        order[kept++] = e;
    }
    ok = ok && sort_by_id(order, kept, mem);
    ok = ok && find_twins(&m, order, kept);
    *layers = (tn_layers){.entries = order, .count = kept};
    if (ok) { /* behind those in force */
        layers->retired = order + kept;
        for (size_t i = 0; i < m.count; i++)
            if (m.list[i].retired)
                layers->retired[layers->retired_count++] = &m.list[i];
    }
    tn_mem_free(mem, m.target, m.target_capacity, sizeof *m.target);
    tn_strmap_free(&m.ids);
    diags->no_memory = diags->no_memory || !ok;
    return ok;
}
