/* lint_words.c - single words of phrases: stems and prefixes that catch words of another meaning, spellings without their twin. */
#include "study/lintwork.h"

#include "score/sentence.h"

typedef struct words {
    tn_lintwork *l;
    uint32_t entry;
    const tn_effective *e;
    bool stem; /* mode=stem */
    bool collided; /* one collision is told of an entry: the others stand beside it */
} words;

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* Does the text have the word, whatever its capitals? */
static bool names(tn_str text, tn_str word)
{
    for (size_t i = 0; i + word.n <= text.n; i++) {
        size_t k = 0;
        while (k < word.n && (text.p[i + k] == word.p[k] || (text.p[i + k] | 0x20) == word.p[k]))
            k++;
        if (k == word.n && (i == 0 || !is_letter(text.p[i - 1])) && (i + k == text.n || !is_letter(text.p[i + k])))
            return true;
    }
    return false;
}

/* The other word stands in the phrase, an exception or a test: whoever wrote the entry knows of it. */
static bool is_known(const tn_effective *e, tn_str word)
{
    for (size_t s = 0; s < e->source_count; s++) {
        const tn_ast_entry *source = e->sources[s];
        if (names(source->written, word))
            return true;
        for (const tn_exception *x = source->exceptions; x; x = x->next)
            if (names(x->canonical, word))
                return true;
        for (const tn_test *test = source->tests; test; test = test->next)
            if (names(test->text, word))
                return true;
    }
    return false;
}

/* Classes share their nodes: what was told of once is not told of again at each phrase that names the class. False: no memory. */
static bool is_new(tn_lintwork *l, const tn_node *node, bool *fresh)
{
    tn_str key = tn_str_of((const char *)&node, sizeof node);
    *fresh = tn_strmap_find(&l->told, key) == TN_STRMAP_NONE;
    if (!*fresh)
        return true;
    key = tn_arena_str(&l->r->set->arena, key);
    return key.p && tn_strmap_add(&l->told, key) != TN_STRMAP_NONE;
}

/* ---- W607 ---- */

static bool check_collision(words *w, const tn_node *atom, bool stem)
{
    tn_lintwork *l = w->l;
    tn_str meant, other;
    bool fresh;
    for (size_t next = 0; !w->collided && tn_collisions_find(&l->collisions, atom->text, !stem, &next, &meant, &other);) {
        if (is_known(w->e, other))
            continue;
        if (!is_new(l, atom, &fresh))
            return false;
        w->collided = true;
        const tn_ast_entry *phrase = w->e->phrase;
        if (fresh)
            tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W607, phrase->place, phrase->width,
                        TN_STR("list the words that are meant: (a|b|c); or show with a yes: or no: line that it is known"),
                        "'%s%.*s%s' means '%.*s' and matches '%.*s', too", stem ? "~" : "", TN_DIAG_V(atom->text), stem ? "" : "*",
                        TN_DIAG_V(meant), TN_DIAG_V(other));
    }
    return true;
}

/* ---- W608 ---- */

/* Does any entry of the same dimension (or kind, where it has none) match where the twin stands in the entry's place? */
static bool twin_matches(words *w, const tn_node *atom, tn_str twin, bool *ok)
{
    tn_lintwork *l = w->l;
    const tn_image_entry *e = &l->r->image.entries[w->entry];
    tenor_score score;
    tn_buf_clear(&l->sentence);
    if (!tn_sentence_through(w->e->phrase->pattern, atom, twin, &l->sentence)) {
        *ok = !l->sentence.failed;
        return true;
    }
    *ok = tn_rehearsal_score(l->r, tn_buf_view(&l->sentence), (tenor_role)e->speaker, w->entry, &score);
    size_t count;
    const tn_match *matches = tn_match_list(l->r->utterance.matcher, &count);
    for (size_t i = 0; *ok && i < count; i++) {
        const tn_image_entry *other = &l->r->image.entries[matches[i].entry];
        tn_str span = tn_str_of(l->sentence.data + matches[i].begin, matches[i].stop - matches[i].begin);
        if ((e->dimension >= 0 ? other->dimension == e->dimension : other->kind == e->kind) && names(span, twin))
            return true;
    }
    return !*ok;
}

static bool check_spelling(words *w, const tn_node *atom, bool prefix)
{
    tn_lintwork *l = w->l;
    bool american = false, ok = true, fresh;
    tn_str lacks;
    if (!tn_spellings_twin(&l->spellings, atom->text, prefix, &l->word, &american, &lacks))
        return !l->word.failed;
    const size_t size = l->word.size;
    tn_str twin = tn_buf_str(&l->word, lacks) ? tn_arena_str(&l->r->set->arena, tn_buf_view(&l->word)) : tn_str_of(NULL, 0);
    if (!twin.p)
        return false;
    if (twin_matches(w, atom, twin, &ok) || !ok)
        return ok;
    twin.n = size;
    if (!is_new(l, atom, &fresh))
        return false;
    const tn_ast_entry *phrase = w->e->phrase;
    if (fresh)
        tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W608, phrase->place, phrase->width,
                    tn_diag_text(tn_lintwork_diags(l), "write (%.*s%s|%.*s%s)", TN_DIAG_V(atom->text), prefix ? "*" : "",
                                 TN_DIAG_V(twin), prefix ? "*" : ""),
                    "'%.*s' is written '%.*s' in %s English, which nothing matches here", TN_DIAG_V(atom->text), TN_DIAG_V(twin),
                    american ? "American" : "British");
    return true;
}

/* ---- the entry ---- */

static bool check_words(words *w, const tn_node *node)
{
    if (node->kind == TN_NODE_ATOM) {
        bool stem = node->atom == TN_ATOM_STEM || (node->atom == TN_ATOM_EXACT && w->stem);
        bool prefix = node->atom == TN_ATOM_PREFIX;
        if (!stem && !prefix && node->atom != TN_ATOM_EXACT)
            return true;
        if ((stem || prefix) && tn_lintwork_wants(w->l, w->entry, TN_DIAG_W607) && !check_collision(w, node, stem))
            return false;
        return !tn_lintwork_wants(w->l, w->entry, TN_DIAG_W608) || check_spelling(w, node, prefix);
    }
    for (const tn_node *n = node->child; n; n = n->next)
        if (!check_words(w, n))
            return false;
    return true;
}

bool tn_lint_words_run(tn_lintwork *l, uint32_t entry)
{
    const tn_effective *e = l->r->layers.entries[entry];
    const tn_attrs *attrs = &e->attrs;
    words w = {.l = l, .entry = entry, .e = e};
    w.stem = tn_attrs_has(attrs, TN_ATTR_MODE) && tn_attrs_number(attrs, TN_ATTR_MODE) == TN_MODE_STEM;
    bool english = !tn_attrs_has(attrs, TN_ATTR_LANG) || tn_stem_same_language(tn_attrs_text(attrs, TN_ATTR_LANG), TN_STR("en"));
    if (!e->phrase->pattern || !english || tn_rehearsal_leaves_no_trace(l->r->image.entries[entry].kind))
        return true;
    return check_words(&w, e->phrase->pattern);
}
