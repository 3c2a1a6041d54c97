/* spellout.c - a phrase written out as every sequence of words that it stands for, with and without contractions. */
#include "study/spellout.h"

#include "text/contraction.h"

typedef struct list { /* of sequences; one may be empty */
    tn_str *items;
    size_t count, room;
} list;

static const char TOO_MANY[] = "more than 1,000 sequences of words";

static bool push(tn_spellout *s, list *l, tn_str item)
{
    if (l->count == TN_SPELLOUT_MOST) {
        s->why = TOO_MANY;
        return false;
    }
    if (l->count == l->room) {
        size_t room = l->room ? l->room * 2 : 8;
        tn_str *items = tn_arena_alloc(s->arena, room, sizeof *items);
        if (!items) {
            s->no_memory = true;
            return false;
        }
        if (l->count)
            memcpy(items, l->items, l->count * sizeof *items);
        l->items = items;
        l->room = room;
    }
    l->items[l->count++] = item;
    return true;
}

static tn_str join(tn_spellout *s, tn_str a, tn_str b)
{
    if (!a.n || !b.n)
        return a.n ? a : b;
    char *p = tn_arena_alloc(s->arena, a.n + 1 + b.n, 1);
    if (!p) {
        s->no_memory = true;
        return tn_str_of("", 0);
    }
    memcpy(p, a.p, a.n);
    p[a.n] = ' ';
    memcpy(p + a.n + 1, b.p, b.n);
    return tn_str_of(p, a.n + 1 + b.n);
}

static bool cannot(tn_spellout *s, const char *why)
{
    s->why = why;
    return false;
}

/* ---- the pattern ---- */

static bool spell(tn_spellout *s, const tn_node *node, list *out);

/* "*" n times. */
static bool push_any(tn_spellout *s, list *out, unsigned n)
{
    tn_str words = {"", 0};
    for (unsigned i = 0; i < n; i++)
        words = join(s, words, TN_STR("*"));
    return push(s, out, words);
}

static bool spell_atom(tn_spellout *s, const tn_node *node, list *out)
{
    if (node->atom == TN_ATOM_REGEX)
        return cannot(s, "a regex");
    if (node->atom == TN_ATOM_TRIGGER)
        return cannot(s, "a trigger such as <NUMBER>");
    if (memchr(node->text.p, '*', node->text.n) || (s->globs && memchr(node->text.p, '?', node->text.n)))
        return cannot(s, "a symbol with * or ?, which are wildcards there");
    s->stemmed = s->stemmed || node->atom == TN_ATOM_STEM || (s->stems && node->atom == TN_ATOM_EXACT);
    if (node->atom != TN_ATOM_PREFIX)
        return push(s, out, node->text);
    char *p = tn_arena_alloc(s->arena, node->text.n + 1, 1);
    if (!p) {
        s->no_memory = true;
        return false;
    }
    memcpy(p, node->text.p, node->text.n);
    p[node->text.n] = '*';
    return push(s, out, tn_str_of(p, node->text.n + 1));
}

/* Items one behind the other. */
static bool spell_row(tn_spellout *s, const tn_node *first, list *out)
{
    list row = {0};
    if (!push(s, &row, tn_str_of("", 0)))
        return false;
    for (const tn_node *n = first; n; n = n->next) {
        list item = {0}, longer = {0};
        if (!spell(s, n, &item))
            return false;
        for (size_t i = 0; i < row.count; i++)
            for (size_t k = 0; k < item.count; k++)
                if (!push(s, &longer, join(s, row.items[i], item.items[k])) || s->no_memory)
                    return false;
        row = longer;
    }
    for (size_t i = 0; i < row.count; i++)
        if (!push(s, out, row.items[i]))
            return false;
    return true;
}

/* One of several; those that cannot be written are left out. */
static bool spell_choice(tn_spellout *s, const tn_node *node, list *out)
{
    size_t before = out->count;
    if (node->optional && !push(s, out, tn_str_of("", 0)))
        return false;
    for (const tn_node *alt = node->child; alt; alt = alt->next) {
        size_t count = out->count;
        if (spell(s, alt, out))
            continue;
        if (s->no_memory || s->why == TOO_MANY)
            return false;
        out->count = count;
        s->partly = true;
    }
    return out->count > before;
}

static bool spell(tn_spellout *s, const tn_node *node, list *out)
{
    switch (node->kind) {
    case TN_NODE_SEQ:
        return spell_row(s, node->child, out);
    case TN_NODE_ALT:
        return spell_choice(s, node, out);
    case TN_NODE_ATOM:
        return spell_atom(s, node, out);
    case TN_NODE_ANY:
        return s->globs ? push_any(s, out, 1) : cannot(s, "a * that stands for a word");
    case TN_NODE_GAP:
        if (!s->globs)
            return cannot(s, "a gap");
        for (unsigned n = node->low; n <= node->high; n++)
            if (!push_any(s, out, n))
                return false;
        return true;
    default:
        return cannot(s, "^ or $, the start or end of the turn");
    }
}

/* ---- contractions ---- */

static bool is_form(const tn_contraction_part *part, tn_str word)
{
    for (size_t i = 0; i < part->form_count; i++)
        if (tn_str_eq(part->forms[i], word))
            return true;
    return false;
}

/* The contraction of two words, as people write it, in the arena; p NULL: there is none. */
static tn_str contract(tn_spellout *s, tn_str a, tn_str b)
{
    static const struct {
        tn_str second, with;
    } endings[] = {{{"am", 2}, {"'m", 2}},   {{"are", 3}, {"'re", 3}}, {{"is", 2}, {"'s", 2}},   {{"has", 3}, {"'s", 2}},
                   {{"have", 4}, {"'ve", 3}}, {{"will", 4}, {"'ll", 3}}, {{"would", 5}, {"'d", 2}}, {{"had", 3}, {"'d", 2}},
                   {{"us", 2}, {"'s", 2}},    {{"not", 3}, {"n't", 3}}};
    static const tn_str irregular[] = {{"won't", 5}, {"can't", 5}, {"shan't", 6}}; /* of not */
    static const char pronouns[] = " i you he she it we they that there here this what who where how let ";
    static const char auxiliaries[] = " is are was were do does did has have had can could would should must need might ought ";
    tn_contraction_part parts[TN_CONTRACTION_PARTS];
    for (size_t i = 0; tn_str_eq(b, TN_STR("not")) && i < sizeof irregular / sizeof *irregular; i++)
        if (tn_contraction_split(irregular[i], parts) == 2 && is_form(&parts[0], a) && is_form(&parts[1], b))
            return irregular[i];
    if (a.n > 40)
        return tn_str_of(NULL, 0);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char word[64] = " ";
        if (!tn_str_eq(b, endings[i].second))
            continue;
        memcpy(word + 1, a.p, a.n);
        word[a.n + 1] = ' ';
        word[a.n + 2] = 0;
        if (!strstr(tn_str_eq(b, TN_STR("not")) ? auxiliaries : pronouns, word))
            continue;
        memcpy(word + 1 + a.n, endings[i].with.p, endings[i].with.n);
        tn_str made = tn_str_of(word + 1, a.n + endings[i].with.n);
        if (tn_contraction_split(made, parts) != 2 || !is_form(&parts[0], a) || !is_form(&parts[1], b))
            continue;
        made = tn_arena_str(s->arena, made);
        s->no_memory = s->no_memory || !made.p;
        return made;
    }
    return tn_str_of(NULL, 0);
}

static tn_str first_word(tn_str s)
{
    const char *blank = s.n ? memchr(s.p, ' ', s.n) : NULL;
    return tn_str_of(s.p, blank ? (size_t)(blank - s.p) : s.n);
}

/* The sequence as it is, and with contractions wherever there can be one. */
static bool push_contracted(tn_spellout *s, tn_str done, tn_str rest, list *out)
{
    if (!rest.n)
        return push(s, out, done);
    tn_str a = first_word(rest), behind = tn_str_from(rest, a.n < rest.n ? a.n + 1 : a.n), b = first_word(behind);
    if (!push_contracted(s, join(s, done, a), behind, out) || s->no_memory)
        return false;
    tn_str both = b.n ? contract(s, a, b) : tn_str_of(NULL, 0);
    if (!both.p || s->no_memory)
        return !s->no_memory;
    return push_contracted(s, join(s, done, both), tn_str_from(behind, b.n < behind.n ? b.n + 1 : b.n), out);
}

void tn_spellout_run(tn_spellout *s, tn_arena *arena, const tn_node *pattern, bool globs, bool stems)
{
    *s = (tn_spellout){.arena = arena, .globs = globs, .stems = stems};
    list plain = {0}, all = {0};
    if (!spell(s, pattern, &plain))
        return;
    const char *partly = s->why;
    for (size_t i = 0; i < plain.count; i++) {
        const char *star = plain.items[i].n ? memchr(plain.items[i].p, '*', plain.items[i].n) : NULL;
        if (!plain.items[i].n)
            continue;
        if (!globs && star && star + 1 < plain.items[i].p + plain.items[i].n) {
            s->why = partly = "a prefix that does not end the phrase";
            s->partly = true;
        } else if (!push_contracted(s, tn_str_of("", 0), plain.items[i], &all)) {
            if (s->no_memory)
                return;
            s->partly = true; /* as many as there is room for */
            partly = partly ? partly : TOO_MANY;
            break;
        }
    }
    s->why = partly;
    s->terms = all.items;
    s->count = all.count;
}
