/* plainterms.c - what of a lexicon can be written out as plain words and phrases: dictionaries of quanteda and LIWC. */
#include "study/plainterms.h"

#include "base/num.h"
#include "base/sort.h"
#include "lexicon/attr.h"
#include "study/spellout.h"

static void remark(tn_plainterms *t, const tn_ast_entry *e, bool lost, tn_str reason)
{
    tn_plainterms_remark *r = tn_arena_zero(t->arena, 1, sizeof *r);
    if (!r) {
        t->no_memory = true;
        return;
    }
    *r = (tn_plainterms_remark){.place = e->place, .lost = lost, .what = e->written.n ? e->written : e->id, .reason = reason};
    *t->remarks_end = r;
    t->remarks_end = &r->next;
    t->lost += lost;
}

static tn_str text_of(const char *s)
{
    return tn_str_of(s, strlen(s));
}

/* ---- terms ---- */

/* The key of an entry: its category, and where weights tell good from bad, which of them it is. */
static uint32_t key_of(tn_plainterms *t, const tn_ast_entry *e, enum tn_kind kind, int32_t weight)
{
    tn_buf buf;
    tn_buf_init(&buf, t->arena->mem);
    tn_buf_str(&buf, e->category);
    bool valence = kind == TN_KIND_VALENCE || kind == TN_KIND_EMOTICON;
    if (weight < 0)
        tn_buf_text(&buf, ".negative");
    else if (valence)
        tn_buf_text(&buf, weight ? ".positive" : ".neutral");
    uint32_t number = TN_STRMAP_NONE;
    if (!buf.failed) {
        number = tn_strmap_find(&t->keys, tn_buf_view(&buf));
        tn_str key = number == TN_STRMAP_NONE ? tn_arena_str(t->arena, tn_buf_view(&buf)) : tn_str_of(NULL, 0);
        if (key.p)
            number = tn_strmap_add(&t->keys, key);
    }
    t->no_memory = t->no_memory || number == TN_STRMAP_NONE;
    tn_buf_free(&buf);
    return number;
}

static void add_term(tn_plainterms *t, uint32_t key, tn_str text)
{
    char *p = tn_arena_alloc(t->arena, text.n + sizeof key, 1);
    bool added = false;
    if (p) {
        memcpy(p, &key, sizeof key);
        memcpy(p + sizeof key, text.p, text.n);
    }
    if (!p || tn_strmap_put(&t->seen, tn_str_of(p, text.n + sizeof key), &added) == TN_STRMAP_NONE) {
        t->no_memory = true;
        return;
    }
    if (!added)
        return;
    void *list = t->terms;
    if (!tn_mem_reserve(t->arena->mem, &list, &t->room, t->count + 1, sizeof *t->terms)) {
        t->no_memory = true;
        return;
    }
    t->terms = list;
    t->terms[t->count++] = (tn_plainterms_term){key, text};
}

/* What an entry says beside its words. */
static void remark_rest(tn_plainterms *t, const tn_ast_entry *e, const tn_attrs *attrs, enum tn_kind kind, int32_t weight)
{
    static const struct {
        enum tn_attr attr;
        const char *reason;
    } given[] = {{TN_ATTR_SPEAKER, "without who must say it (speaker=)"},
                 {TN_ATTR_NEG, "without what negation does (neg=)"},
                 {TN_ATTR_VALENCE, "without its shield (valence=)"},
                 {TN_ATTR_CHANNEL, "without its channel"},
                 {TN_ATTR_FROM, "without its first day (from=)"},
                 {TN_ATTR_UNTIL, "without its last day (until=)"},
                 {TN_ATTR_LANG, "without its language (lang=)"},
                 {TN_ATTR_PRIO, "without its prio"},
                 {TN_ATTR_TAG, "without its tag"},
                 {TN_ATTR_ID, "without its id"},
                 {TN_ATTR_WAS, "without its earlier id (was=)"}};
    bool valence = kind == TN_KIND_VALENCE || kind == TN_KIND_EMOTICON;
    if (valence ? weight != 0 : weight != TN_NUM_UNIT)
        remark(t, e, false, valence ? TN_STR("without its weight, only its sign") : TN_STR("without its weight"));
    for (size_t i = 0; i < sizeof given / sizeof *given; i++)
        if (tn_attrs_has(given[i].attr == TN_ATTR_LANG ? &e->own : attrs, given[i].attr)) /* most files say lang= at the top */
            remark(t, e, false, text_of(given[i].reason));
    if (e->exceptions)
        remark(t, e, false, TN_STR("without its exceptions"));
    if (e->tests)
        remark(t, e, false, TN_STR("without its tests"));
    if (e->note.n)
        remark(t, e, false, TN_STR("without its notes"));
}

/* Why an entry has no place in a dictionary, whatever its words. */
static const char *has_no_place(const tn_ast_entry *e, const tn_attrs *attrs, enum tn_kind kind)
{
    if (!e->inherited)
        return "an override of another entry";
    if (tn_attrs_has(attrs, TN_ATTR_STATUS) && tn_attrs_number(attrs, TN_ATTR_STATUS) != TN_STATUS_LIVE)
        return tn_attrs_number(attrs, TN_ATTR_STATUS) == TN_STATUS_DRAFT ? "a draft" : "retired";
    switch (kind) {
    case TN_KIND_TONE:
    case TN_KIND_VALENCE:
    case TN_KIND_HEDGE:
    case TN_KIND_TOPIC:
        return NULL;
    case TN_KIND_EMOTICON:
        return tn_attrs_has(attrs, TN_ATTR_WEIGHT) ? NULL : "an emoticon without a weight, which only names a symbol";
    case TN_KIND_NEGATOR:
        return "a negator: words in a dictionary do nothing to others";
    case TN_KIND_IGNORE:
        return "an idiom that hides others (kind=ignore)";
    default:
        return "a word that acts on others, or on how text is read";
    }
}

static void take(tn_plainterms *t, const tn_ast_entry *e)
{
    tn_attr_value room[TN_ATTR_COUNT];
    tn_attrs attrs = e->inherited ? tn_attr_merge(e->inherited, &e->own, room) : e->own;
    enum tn_kind kind = tn_attrs_has(&attrs, TN_ATTR_KIND) ? (enum tn_kind)tn_attrs_number(&attrs, TN_ATTR_KIND) : TN_KIND_TONE;
    int32_t weight = tn_attrs_has(&attrs, TN_ATTR_WEIGHT) ? tn_attrs_number(&attrs, TN_ATTR_WEIGHT) : TN_NUM_UNIT;
    const char *why = has_no_place(e, &attrs, kind);
    t->read++;
    if (!why && e->is_regex)
        why = "a regex";
    if (!why && e->is_literal && (memchr(e->canonical.p, '*', e->canonical.n) || (!t->liwc && memchr(e->canonical.p, '?', e->canonical.n))))
        why = "a symbol with * or ?, which are wildcards there";
    if (why) {
        remark(t, e, true, text_of(why));
        return;
    }
    if (e->is_literal) {
        add_term(t, key_of(t, e, kind, weight), e->canonical);
        remark_rest(t, e, &attrs, kind, weight);
        return;
    }
    tn_spellout s;
    bool stems = tn_attrs_has(&attrs, TN_ATTR_MODE) && tn_attrs_number(&attrs, TN_ATTR_MODE) == TN_MODE_STEM;
    tn_spellout_run(&s, t->arena, e->pattern, !t->liwc, stems);
    t->no_memory = t->no_memory || s.no_memory;
    if (!s.count) {
        remark(t, e, true, text_of(s.why ? s.why : "it has no words"));
        return;
    }
    uint32_t key = key_of(t, e, kind, weight);
    for (size_t i = 0; i < s.count && !t->no_memory; i++)
        add_term(t, key, s.terms[i]);
    if (s.partly) {
        tn_buf buf;
        tn_buf_init(&buf, t->arena->mem);
        tn_buf_printf(&buf, "without some alternatives: %s", s.why ? s.why : "no words");
        tn_str reason = buf.failed ? tn_str_of(NULL, 0) : tn_arena_str(t->arena, tn_buf_view(&buf));
        tn_buf_free(&buf);
        t->no_memory = t->no_memory || !reason.p;
        if (reason.p)
            remark(t, e, false, reason);
    }
    if (s.stemmed)
        remark(t, e, false, TN_STR("without other words of its stem"));
    remark_rest(t, e, &attrs, kind, weight);
}

bool tn_plainterms_read(tn_plainterms *t, tn_arena *arena, const tn_ast *ast, unsigned layer, bool liwc)
{
    *t = (tn_plainterms){.arena = arena, .liwc = liwc};
    t->remarks_end = &t->remarks;
    tn_strmap_init(&t->keys, arena->mem);
    tn_strmap_init(&t->seen, arena->mem);
    for (const tn_ast_entry *e = ast->entries; e && !t->no_memory; e = e->next)
        if (ast->files[e->place.file].layer == layer)
            take(t, e);
    return !t->no_memory;
}

void tn_plainterms_free(tn_plainterms *t)
{
    tn_mem_free(t->arena->mem, t->terms, t->room, sizeof *t->terms);
    tn_strmap_free(&t->keys);
    tn_strmap_free(&t->seen);
}

/* ---- writing ---- */

static int by_key(const void *a, const void *b)
{
    const tn_plainterms_term *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return tn_str_cmp(x->text, y->text);
}

static int by_text(const void *a, const void *b)
{
    const tn_plainterms_term *x = a, *y = b;
    int order = tn_str_cmp(x->text, y->text);
    return order ? order : x->key < y->key ? -1 : x->key > y->key;
}

static void put_yaml_string(tn_buf *out, tn_str s)
{
    tn_buf_byte(out, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"' || c == '\\')
            tn_buf_byte(out, '\\');
        if (c < ' ' || c == 0x7F)
            tn_buf_printf(out, "\\x%02X", c);
        else
            tn_buf_byte(out, s.p[i]);
    }
    tn_buf_byte(out, '"');
}

static void write_yaml(tn_plainterms *t, tn_buf *out)
{
    tn_sort(t->terms, t->count, sizeof *t->terms, by_key);
    uint32_t key = TN_STRMAP_NONE;
    tn_buf_text(out, "# Made by tenor lexicon export.\n");
    for (size_t i = 0; i < t->count; i++) {
        if (t->terms[i].key != key) {
            key = t->terms[i].key;
            put_yaml_string(out, t->keys.keys[key]);
            tn_buf_text(out, ":\n");
        }
        tn_buf_text(out, "  - ");
        put_yaml_string(out, t->terms[i].text);
        tn_buf_byte(out, '\n');
    }
}

static void write_liwc(tn_plainterms *t, tn_buf *out)
{
    tn_sort(t->terms, t->count, sizeof *t->terms, by_text);
    tn_buf_text(out, "%\n");
    for (size_t i = 0; i < t->keys.count; i++) {
        tn_buf_int(out, (int64_t)i + 1);
        tn_buf_byte(out, '\t');
        tn_buf_str(out, t->keys.keys[i]);
        tn_buf_byte(out, '\n');
    }
    tn_buf_text(out, "%\n");
    for (size_t i = 0; i < t->count; i++) {
        bool again = i && tn_str_eq(t->terms[i].text, t->terms[i - 1].text);
        if (!again) {
            tn_buf_text(out, i ? "\n" : "");
            tn_buf_str(out, t->terms[i].text);
        }
        tn_buf_byte(out, '\t');
        tn_buf_int(out, (int64_t)t->terms[i].key + 1);
    }
    if (t->count)
        tn_buf_byte(out, '\n');
}

bool tn_plainterms_write(tn_plainterms *t, tn_buf *out)
{
    tn_buf_clear(out);
    if (t->liwc)
        write_liwc(t, out);
    else
        write_yaml(t, out);
    return !out->failed && !t->no_memory;
}
