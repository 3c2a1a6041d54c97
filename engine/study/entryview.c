/* entryview.c - an entry as all layers leave it. */
#include "study/entryview.h"

#include "lexicon/attr.h"
#include "score/sentence.h"
#include "study/lexlayout.h"

static tenor_str outer(tn_str s)
{
    return (tenor_str){s.p ? s.p : "", s.n};
}

/* ---- places ---- */

/* The line at p, without its end. */
static tn_str line_at(tn_str text, size_t at)
{
    const char *end = memchr(text.p + at, '\n', text.n - at);
    size_t n = end ? (size_t)(end - text.p) - at : text.n - at;
    while (n && text.p[at + n - 1] == '\r')
        n--;
    return tn_str_of(text.p + at, n);
}

static size_t next_line(tn_str text, size_t at)
{
    const char *end = memchr(text.p + at, '\n', text.n - at);
    return end ? (size_t)(end - text.p) + 1 : text.n;
}

/* The lines of an entry: its own, and up to the last indented one that follows before anything else; *last: number of that. */
static tn_str lines_of(const tn_ast *ast, const tn_ast_entry *entry, uint32_t *last)
{
    tn_str text = ast->files[entry->place.file].text;
    size_t at = 0;
    for (uint32_t i = 1; i < entry->place.line && at < text.n; i++)
        at = next_line(text, at);
    tn_str own = line_at(text, at);
    size_t end = at + own.n;
    uint32_t number = entry->place.line;
    *last = number;
    for (size_t k = next_line(text, at); k < text.n; k = next_line(text, k)) {
        tn_str line = line_at(text, k);
        size_t blanks = 0;
        while (blanks < line.n && tn_str_blank(line.p[blanks]))
            blanks++;
        number++;
        if (blanks == line.n || line.p[0] == '#')
            continue;
        if (blanks == 0)
            break;
        end = k + line.n;
        *last = number;
    }
    return tn_str_of(text.p + at, end - at);
}

/* ---- which entries are meant ---- */

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* But for capitals, and blanks: some are as good as one, and none count at the ends. */
static bool reads_alike(tn_str a, tn_str b)
{
    size_t i = 0, k = 0;
    bool first = true;
    for (;;) {
        bool blank_a = false, blank_b = false;
        for (; i < a.n && tn_str_blank(a.p[i]); i++)
            blank_a = true;
        for (; k < b.n && tn_str_blank(b.p[k]); k++)
            blank_b = true;
        if (i == a.n || k == b.n)
            return i == a.n && k == b.n;
        if ((!first && blank_a != blank_b) || lower(a.p[i++]) != lower(b.p[k++]))
            return false;
        first = false;
    }
}

/* name: end of the file's name, a colon, a line of the entry. */
static bool stands_at(const tn_ast *ast, const tn_ast_entry *entry, tn_str file, uint32_t line)
{
    tn_str name = ast->files[entry->place.file].name;
    uint32_t last;
    if (file.n == 0 || name.n < file.n || memcmp(name.p + name.n - file.n, file.p, file.n) != 0 ||
        (name.n > file.n && name.p[name.n - file.n - 1] != '/') || line < entry->place.line)
        return false;
    lines_of(ast, entry, &last);
    return line <= last;
}

/* FILE:LINE; 0: it is none. */
static uint32_t place_of(tn_str name, tn_str *file)
{
    size_t n = name.n;
    while (n && name.p[n - 1] >= '0' && name.p[n - 1] <= '9')
        n--;
    if (n == 0 || name.p[n - 1] != ':' || name.n - n > 9)
        return 0;
    uint32_t line = 0;
    for (size_t i = n; i < name.n; i++)
        line = line * 10 + (uint32_t)(name.p[i] - '0');
    *file = tn_str_of(name.p, n - 1);
    return line;
}

static bool is_meant(const tn_ast *ast, const tn_effective *e, tn_str name, tn_str file, uint32_t line)
{
    for (size_t i = 0; i < e->source_count; i++) {
        const tn_ast_entry *s = e->sources[i];
        bool was = tn_attrs_has(&s->own, TN_ATTR_WAS) && tn_str_eq(tn_attrs_text(&s->own, TN_ATTR_WAS), name);
        if (was || tn_str_eq(s->id, name) || (line && stands_at(ast, s, file, line)) ||
            (s->category.n && (reads_alike(s->written, name) || reads_alike(s->canonical, name))))
            return true;
    }
    return false;
}

static bool contains(tn_str text, tn_str part)
{
    for (size_t at = 0; at + part.n <= text.n; at++) {
        size_t n = 0;
        while (n < part.n && lower(text.p[at + n]) == lower(part.p[n]))
            n++;
        if (n == part.n)
            return true;
    }
    return false;
}

static const tn_effective *nth(const tn_layers *layers, size_t i)
{
    return i < layers->count ? layers->entries[i] : layers->retired[i - layers->count];
}

/* Those with the name in their id or phrase; where there are none, the one that is spelt almost so. */
static bool find_near(const tn_layers *layers, size_t all, tn_str name, tn_arena *arena, const tn_effective **list, size_t *count)
{
    for (size_t i = 0; i < all && *count < TN_ENTRYVIEW_NEAR && name.n > 2; i++) {
        const tn_effective *e = nth(layers, i);
        if (contains(e->id, name) || contains(e->phrase->canonical, name))
            list[(*count)++] = e;
    }
    if (*count || all == 0)
        return true;
    tn_str *words = tn_arena_alloc(arena, 2 * all, sizeof *words);
    if (!words)
        return false;
    for (size_t i = 0; i < all; i++) {
        words[i] = nth(layers, i)->id;
        words[all + i] = nth(layers, i)->phrase->canonical;
    }
    size_t nearest = tn_diag_nearest(name, words, 2 * all);
    if (nearest != SIZE_MAX)
        list[(*count)++] = nth(layers, nearest % all);
    return true;
}

bool tn_entryview_find(const tn_layers *layers, const tn_ast *ast, tn_str name, tn_arena *arena, const tn_effective ***found,
                       size_t *count, bool *near)
{
    size_t all = layers->count + layers->retired_count;
    const tn_effective **list = tn_arena_alloc(arena, all + TN_ENTRYVIEW_NEAR, sizeof *list);
    tn_str file = {NULL, 0};
    uint32_t line = place_of(name, &file);
    *found = list;
    *count = 0;
    *near = false;
    if (!list)
        return false;
    for (size_t i = 0; i < all; i++)
        if (tn_str_eq(nth(layers, i)->id, name))
            list[(*count)++] = nth(layers, i);
    for (size_t i = 0, some = *count; i < all && some == 0; i++)
        if (is_meant(ast, nth(layers, i), name, file, line))
            list[(*count)++] = nth(layers, i);
    *near = *count == 0;
    return !*near || find_near(layers, all, name, arena, list, count);
}

/* ---- its phrase ---- */

/* Whether a class stands in it: <name> of no trigger. */
static bool has_class(tn_str written)
{
    static const tn_str triggers[] = {
#define T(name, text) {text, sizeof text - 1},
        TN_TRIGGERS(T)
#undef T
    };
    for (size_t i = 0; i < written.n; i++) {
        const char *end = written.p[i] == '<' ? memchr(written.p + i, '>', written.n - i) : NULL;
        bool class = end != NULL;
        for (size_t k = 0; class && k < TN_TRIGGER_COUNT; k++)
            class = !tn_str_eq(triggers[k], tn_str_of(written.p + i + 1, (size_t)(end - written.p) - i - 1));
        if (class)
            return true;
        i += written.p[i] == '\\';
    }
    return false;
}

static void put_word(tn_buf *out, const tn_node *node, bool stem)
{
    static const char *const triggers[] = {
#define T(name, text) "<" text ">",
        TN_TRIGGERS(T)
#undef T
    };
    if (node->atom == TN_ATOM_TRIGGER) {
        tn_buf_text(out, triggers[node->low]);
        return;
    }
    if (node->atom == TN_ATOM_REGEX) {
        tn_buf_byte(out, '/');
        tn_buf_str(out, node->text);
        tn_buf_text(out, node->case_sensitive ? "/c" : "/");
        return;
    }
    if (node->atom == TN_ATOM_STEM && !stem)
        tn_buf_byte(out, '~');
    for (size_t i = 0; i < node->text.n; i++) {
        if (strchr("!?()[]|<>~*\\^$#", node->text.p[i]))
            tn_buf_byte(out, '\\');
        tn_buf_byte(out, node->text.p[i]);
    }
    if (node->atom == TN_ATOM_PREFIX)
        tn_buf_byte(out, '*');
}

/* A choice that is all there is in another one, as of [<class>]: brackets of one will do. */
static const tn_node *first_choice(const tn_node *alt)
{
    const tn_node *only = alt->child;
    while (only && !only->next && only->kind == TN_NODE_SEQ && only->child)
        only = only->child;
    return only && !only->next && only->kind == TN_NODE_ALT && !only->optional ? first_choice(only) : alt->child;
}

/* As a phrase writes it, without classes. stem: all plain words are stems (mode=stem). */
static void put_words(tn_buf *out, const tn_node *node, bool stem)
{
    switch (node->kind) {
    case TN_NODE_SEQ:
        for (const tn_node *n = node->child; n; n = n->next) {
            if (n != node->child)
                tn_buf_byte(out, ' ');
            put_words(out, n, stem);
        }
        return;
    case TN_NODE_ALT: {
        const tn_node *first = first_choice(node);
        bool bare = !node->optional && first && !first->next;
        if (!bare)
            tn_buf_byte(out, node->optional ? '[' : '(');
        for (const tn_node *n = first; n; n = n->next) {
            if (n != first)
                tn_buf_byte(out, '|');
            put_words(out, n, stem);
        }
        if (!bare)
            tn_buf_byte(out, node->optional ? ']' : ')');
        return;
    }
    case TN_NODE_GAP:
        if (node->low)
            tn_buf_printf(out, "...%u-%u", node->low, node->high);
        else
            tn_buf_printf(out, "...%u", node->high);
        return;
    case TN_NODE_ATOM:
        put_word(out, node, stem);
        return;
    default:
        tn_buf_byte(out, node->kind == TN_NODE_ANY ? '*' : node->kind == TN_NODE_START ? '^' : '$');
        return;
    }
}

/* ---- its attributes ---- */

#define KINDS(a, b, c) (UINT32_C(1) << TN_KIND_##a | UINT32_C(1) << TN_KIND_##b | UINT32_C(1) << TN_KIND_##c)

/* What holds where nobody gives one, for kinds that use it: the table in FORMAT.md. */
static const struct {
    enum tn_attr attr;
    uint32_t kinds; /* 0: all */
    const char *value;
} defaults[] = {
    {TN_ATTR_WEIGHT, KINDS(TONE, VALENCE, VALENCE), "1"},
    {TN_ATTR_WEIGHT, KINDS(EMOTICON, EMOTICON, EMOTICON), ""},
    {TN_ATTR_SPEAKER, 0, "any"},
    {TN_ATTR_MODE, 0, "exact"},
    {TN_ATTR_NEG, KINDS(TONE, TONE, TONE), "block"},
    {TN_ATTR_NEG, KINDS(VALENCE, EMOTICON, EMOTICON), "flip"},
    {TN_ATTR_VALENCE, KINDS(TONE, TONE, TONE), ""},
    {TN_ATTR_SCOPE, KINDS(NEGATOR, NEGATOR, NEGATOR), "4"},
    {TN_ATTR_SCOPE, KINDS(BOOSTER, BOOSTER, BOOSTER), "2"},
    {TN_ATTR_SIDE, KINDS(BOOSTER, BOOSTER, BOOSTER), "after"},
    {TN_ATTR_FACTOR, KINDS(CONDITIONAL, CONDITIONAL, CONDITIONAL), "0"},
    {TN_ATTR_BEFORE, KINDS(CONTRAST, CONTRAST, CONTRAST), "0.5"},
    {TN_ATTR_AFTER, KINDS(CONTRAST, CONTRAST, CONTRAST), "1.5"},
    {TN_ATTR_PRIO, 0, "0"},
    {TN_ATTR_STATUS, 0, "live"},
    {TN_ATTR_FROM, 0, ""},
    {TN_ATTR_UNTIL, 0, ""},
    {TN_ATTR_CHANNEL, 0, "any"},
    {TN_ATTR_LANG, 0, "en"},
};

static const char *default_of(enum tn_attr a, enum tn_kind kind)
{
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
        if (defaults[i].attr == a && (defaults[i].kinds == 0 || defaults[i].kinds >> kind & 1))
            return defaults[i].value;
    return NULL;
}

typedef struct listing {
    const tn_ast *ast;
    tn_arena *arena;
    tn_buf *scratch;
    tenor_study_view_value *list;
    size_t count;
    bool no_memory;
} listing;

static void add_value(listing *l, enum tn_attr a, const tn_attrs *attrs, tenor_study_given given, tn_place place, bool in_force)
{
    tn_buf_clear(l->scratch);
    tn_lexlayout_value(l->scratch, attrs, a);
    tn_str value = tn_arena_str(l->arena, tn_buf_view(l->scratch));
    l->no_memory = l->no_memory || l->scratch->failed || !value.p;
    l->list[l->count++] = (tenor_study_view_value){
        tn_lexlayout_attr_name(a).p, outer(value), given, outer(l->ast->files[place.file].name), place.line, in_force};
}

/* Where the lowest layer's entry has it from: the last @category line above it, or the header. */
static void add_inherited(listing *l, enum tn_attr a, const tn_ast_entry *entry, bool in_force)
{
    const tn_attrs *header = &l->ast->files[entry->place.file].header;
    tn_place place = {entry->place.file, 1, 0};
    bool by_header = tn_attrs_has(header, a) && tn_attrs_value(header, a)->text == tn_attrs_value(entry->inherited, a)->text;
    for (const tn_ast_category *c = l->ast->categories; c && !by_header; c = c->next)
        if (c->place.file == entry->place.file && c->place.line < entry->place.line && c->place.line >= place.line)
            place = c->place;
    add_value(l, a, entry->inherited, by_header ? TENOR_STUDY_GIVEN_HEADER : TENOR_STUDY_GIVEN_CATEGORY, place, in_force);
}

static void add_attr(listing *l, const tn_effective *e, enum tn_attr a)
{
    const tn_ast_entry *lowest = e->sources[0];
    bool first = true;
    for (size_t i = e->source_count; i-- > 0;)
        if (tn_attrs_has(&e->sources[i]->own, a)) {
            add_value(l, a, &e->sources[i]->own, TENOR_STUDY_GIVEN_ENTRY, e->sources[i]->place, first || a == TN_ATTR_WAS);
            first = false;
        }
    if (lowest->inherited && tn_attrs_has(lowest->inherited, a)) {
        add_inherited(l, a, lowest, first);
        first = false;
    }
    const char *value = default_of(a, e->kind);
    if (first && value)
        l->list[l->count++] = (tenor_study_view_value){
            tn_lexlayout_attr_name(a).p, {value, strlen(value)}, TENOR_STUDY_GIVEN_NOT, {"", 0}, 0, true};
}

/* ---- all of it ---- */

bool tn_entryview_of(const tn_effective *e, const tn_ast *ast, tn_arena *arena, tn_buf *scratch, tenor_study_view *view)
{
    const tn_ast_entry *phrase = e->phrase;
    listing l = {.ast = ast, .arena = arena, .scratch = scratch};
    l.list = tn_arena_alloc(arena, (e->source_count + 2) * TN_ATTR_COUNT, sizeof *l.list);
    tenor_study_view_part *parts = tn_arena_alloc(arena, e->source_count, sizeof *parts);
    if (!l.list || !parts)
        return false;
    for (size_t i = 0; i < e->source_count; i++) {
        const tn_ast_entry *s = e->sources[e->source_count - 1 - i];
        const tn_file *f = &ast->files[s->place.file];
        uint32_t last;
        parts[i] = (tenor_study_view_part){outer(f->name), s->place.line, f->layer, s == phrase, outer(lines_of(ast, s, &last))};
    }
    for (size_t i = 0; i < TN_ATTR_COUNT; i++) {
        enum tn_attr a = tn_lexlayout_attr(i);
        if (a != TN_ATTR_ID && a != TN_ATTR_KIND && a != TN_ATTR_NAME && a != TN_ATTR_VERSION)
            add_attr(&l, e, a);
    }
    tn_str words = {"", 0}, example = {"", 0};
    bool stem = tn_attrs_has(&e->attrs, TN_ATTR_MODE) && tn_attrs_number(&e->attrs, TN_ATTR_MODE) == TN_MODE_STEM;
    tn_buf_clear(scratch);
    if (phrase->pattern && has_class(phrase->written)) {
        put_words(scratch, phrase->pattern, stem);
        words = tn_arena_str(arena, tn_buf_view(scratch));
        tn_buf_clear(scratch);
    }
    if (phrase->is_literal)
        example = phrase->canonical;
    else if (phrase->pattern && tn_sentence_shortest(phrase->pattern, scratch))
        example = tn_arena_str(arena, tn_buf_view(scratch));
    *view = (tenor_study_view){.id = outer(e->id),
                               .category = outer(e->category),
                               .kind = tn_attr_kind_name(e->kind),
                               .status = e->retired ? "retired" : e->draft ? "draft" : "live",
                               .phrase = outer(phrase->written),
                               .words = outer(words),
                               .example = outer(example),
                               .parts = parts,
                               .part_count = e->source_count,
                               .values = l.list,
                               .value_count = l.count};
    return !l.no_memory && !scratch->failed && words.p && example.p;
}
