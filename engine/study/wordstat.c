/* wordstat.c - categorization dictionaries of WordStat, *.cat: categories indented by tabs, below each its words as WORD_OR_PHRASE
 * (weight), and rules as @NAME [A NEAR B /S5] (weight).
 *
 * A rule becomes a phrase with a gap: A NEAR B the two orders of it, A NOT NEAR B an entry with exceptions. */
#include "study/wordstat.h"

#include "base/num.h"
#include "lexicon/phrase.h"
#include "study/dictionary.h"
#include "study/globword.h"

#define DEPTH 64            /* of categories in one another */
#define ALTERNATIVES 1000   /* words of a category that a rule can name */
#define TAB 8               /* columns */

typedef struct proximity {
    tn_str said, body; /* between the brackets */
    uint32_t category, line;
    int32_t weight;
    struct proximity *next;
} proximity;

typedef struct reader {
    tn_lexdraft *draft;
    size_t depths[DEPTH];
    uint32_t open[DEPTH];
    size_t level;
    tn_strmap names;       /* of categories as the file has them, in small letters; by number: */
    uint32_t *categories;
    size_t category_room;
    proximity *rules, **rules_end; /* read when all categories are known */
} reader;

static size_t indent_of(tn_str line)
{
    size_t column = 0;
    for (size_t i = 0; i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'); i++)
        column = line.p[i] == '\t' ? (column / TAB + 1) * TAB : column + 1;
    return column;
}

/* "WORD (1)": the number, and what stands before it. */
static bool cut_weight(tn_str *item, int32_t *weight, bool *exact)
{
    size_t n = item->n;
    if (n < 4 || item->p[n - 1] != ')')
        return false;
    size_t open = n - 1;
    while (open && item->p[open] != '(')
        open--;
    if (open < 2 || (item->p[open - 1] != ' ' && item->p[open - 1] != '\t') ||
        !tn_dictionary_number(tn_str_of(item->p + open + 1, n - open - 2), weight, exact))
        return false;
    *item = tn_dictionary_trim(tn_str_of(item->p, open));
    return item->n > 0;
}

/* A name in small letters, in the arena. */
static tn_str small(reader *r, tn_str s)
{
    char *p = tn_arena_alloc(r->draft->arena, s.n + 1, 1);
    r->draft->no_memory = r->draft->no_memory || !p;
    for (size_t i = 0; p && i < s.n; i++)
        p[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] + 32) : s.p[i];
    return tn_str_of(p, p ? s.n : 0);
}

static void open_category(reader *r, tn_str name, size_t indent, uint32_t line)
{
    tn_lexdraft *d = r->draft;
    uint32_t parent = r->level ? r->open[r->level - 1] : TN_LEXDRAFT_NONE;
    uint32_t category = tn_lexdraft_category_of(d, parent, name, line), number = TN_STRMAP_NONE;
    tn_str key = small(r, name);
    bool added = false;
    if (!d->no_memory)
        number = tn_strmap_put(&r->names, key, &added);
    void *list = r->categories;
    if (number == TN_STRMAP_NONE || !tn_mem_reserve(d->arena->mem, &list, &r->category_room, r->names.count, sizeof *r->categories)) {
        d->no_memory = true;
        return;
    }
    r->categories = list;
    if (added)
        r->categories[number] = category;
    if (r->level == DEPTH) {
        tn_lexdraft_fail(d, line, "categories in categories, too deep");
        return;
    }
    r->depths[r->level] = indent;
    r->open[r->level++] = category;
}

static void keep_rule(reader *r, tn_str item, uint32_t category, int32_t weight, uint32_t line)
{
    const char *open = memchr(item.p, '[', item.n);
    size_t end = item.n;
    while (end && item.p[end - 1] != ']')
        end--;
    if (!open || !end || item.p + end - 1 <= open) {
        tn_lexdraft_lose(r->draft, line, item, "a rule without [ ]");
        return;
    }
    proximity *rule = tn_arena_zero(r->draft->arena, 1, sizeof *rule);
    if (!rule) {
        r->draft->no_memory = true;
        return;
    }
    rule->said = item;
    rule->body = tn_str_of(open + 1, (size_t)(item.p + end - 1 - (open + 1)));
    rule->category = category;
    rule->weight = weight;
    rule->line = line;
    *r->rules_end = rule;
    r->rules_end = &rule->next;
}

static void take_line(reader *r, tn_str line, tn_str rest, uint32_t number)
{
    tn_lexdraft *d = r->draft;
    size_t indent = indent_of(line);
    tn_str item = tn_dictionary_trim(line), next = {"", 0};
    int32_t weight = TN_NUM_UNIT;
    bool exact = true;
    uint32_t ahead = 0;
    while (r->level && r->depths[r->level - 1] >= indent)
        r->level--;
    bool weighted = cut_weight(&item, &weight, &exact), is_rule = item.p[0] == '@' && memchr(item.p, '[', item.n);
    if (!weighted && !is_rule) {
        do
            if (!tn_dictionary_line(&rest, &next, &ahead))
                next = tn_str_of("", 0);
        while (!next.n && rest.n);
        if (next.n && indent_of(next) > indent) {
            open_category(r, item, indent, number);
            return;
        }
        if (!r->level) {
            tn_lexdraft_lose(d, number, item, "a category without words");
            return;
        }
    }
    if (!r->level) {
        tn_lexdraft_lose(d, number, item, "a word outside all categories");
        return;
    }
    uint32_t category = r->open[r->level - 1];
    if (weight < -5 * TN_NUM_UNIT || weight > 5 * TN_NUM_UNIT) {
        tn_lexdraft_lose(d, number, item, "its weight is outside -5 … 5");
        return;
    }
    if (!exact)
        tn_lexdraft_change(d, number, item, "its weight is rounded to four decimals");
    if (is_rule) {
        keep_rule(r, item, category, weight, number);
        return;
    }
    if (!tn_lexdraft_add(d, category, item, weight, number))
        return;
    if (!weighted)
        tn_lexdraft_change(d, number, item, "no weight stands behind it: a word of weight 1, or an empty category");
}

/* ---- rules ---- */

enum relation { NONE, NEAR, AFTER, BEFORE };

typedef struct condition {
    tn_buf left, right; /* phrases */
    enum relation relation;
    bool is_not, wider; /* wider: a paragraph or a text */
    uint32_t distance; /* words; 0: not said */
} condition;

static bool is_word(tn_str s, const char *word)
{
    return s.n == strlen(word) && memcmp(s.p, word, s.n) == 0;
}

static bool below(const tn_lexdraft *d, uint32_t category, uint32_t top)
{
    while (category != top && category != TN_LEXDRAFT_NONE)
        category = d->categories[category].parent;
    return category == top;
}

/* All words of a category and of those in it, as alternatives. */
static const char *put_category(reader *r, tn_buf *out, tn_str name)
{
    tn_lexdraft *d = r->draft;
    uint32_t number = tn_strmap_find(&r->names, small(r, name));
    size_t count = 0;
    if (number == TN_STRMAP_NONE)
        return "a rule that names a category which is not there";
    tn_buf_byte(out, '(');
    for (uint32_t i = 0; i < d->category_count; i++) {
        if (!below(d, i, r->categories[number]))
            continue;
        for (const tn_lexdraft_term *t = d->categories[i].first; t; t = t->next) {
            if (t->symbol || t->said.p[0] == '@') /* a rule is no word */
                continue;
            if (count == ALTERNATIVES)
                return "a rule that names a category of more than 1,000 words";
            if (count++)
                tn_buf_byte(out, '|');
            tn_buf_str(out, t->phrase);
        }
    }
    tn_buf_byte(out, ')');
    return count ? NULL : "a rule that names a category without words";
}

/* The next word: in quotes, an option with its number, or up to a blank. */
static tn_str next_word(tn_str *rest)
{
    *rest = tn_dictionary_trim(*rest);
    size_t n = 0;
    if (rest->n && rest->p[0] == '"') {
        const char *end = memchr(rest->p + 1, '"', rest->n - 1);
        n = end ? (size_t)(end - rest->p) + 1 : rest->n;
    } else {
        while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t' && !(n && rest->p[n] == '/'))
            n++;
    }
    tn_str word = tn_str_of(rest->p, n);
    *rest = tn_str_from(*rest, n);
    return word;
}

static const char *read_operand(reader *r, tn_buf *out, tn_str word)
{
    if (!word.n)
        return "a rule without two words or categories";
    if (word.p[0] == '#')
        return put_category(r, out, tn_str_from(word, 1));
    if (word.n > 1 && word.p[0] == '"')
        word = tn_str_of(word.p + 1, word.n - 2);
    return tn_globword_symbol(word, r->draft->wildcards) ? "a rule of symbols" : tn_globword_phrase(out, word, r->draft->wildcards);
}

/* "/S5", "/C", "/P 10" … */
static const char *read_options(condition *c, tn_str rest)
{
    while (tn_dictionary_trim(rest).n) {
        tn_str word = next_word(&rest);
        if (word.n < 2 || word.p[0] != '/' || !strchr("SPDC", word.p[1]) || !word.p[1])
            return "a rule of more than two words, or of AND, OR and NOT";
        tn_str digits = tn_str_from(word, 2);
        tn_str saved = rest;
        if (!digits.n) {
            tn_str after = next_word(&rest);
            uint32_t number;
            if (tn_num_parse_u32(after, &number))
                digits = after;
            else
                rest = saved;
        }
        uint32_t number = 0;
        if (digits.n && !tn_num_parse_u32(digits, &number))
            return "a rule with an option that is not known";
        c->wider = c->wider || word.p[1] == 'P' || word.p[1] == 'D';
        if (word.p[1] == 'C' && !digits.n)
            return "a rule that minds capitals";
        c->distance = number ? number : c->distance;
    }
    return NULL;
}

static const char *read_condition(reader *r, condition *c, tn_str body)
{
    const char *why = read_operand(r, &c->left, next_word(&body));
    if (why)
        return why;
    tn_str word = next_word(&body);
    c->is_not = is_word(word, "NOT");
    if (c->is_not)
        word = next_word(&body);
    c->relation = is_word(word, "NEAR") ? NEAR : is_word(word, "AFTER") ? AFTER : is_word(word, "BEFORE") ? BEFORE : NONE;
    if (c->relation == NONE)
        return "a rule without NEAR, AFTER or BEFORE";
    why = read_operand(r, &c->right, next_word(&body));
    return why ? why : read_options(c, body);
}

/* "first ...3 second" */
static void put_order(tn_buf *out, const tn_buf *first, const tn_buf *second, uint32_t gap)
{
    tn_buf_str(out, tn_buf_view(first));
    tn_buf_byte(out, ' ');
    if (gap)
        tn_buf_printf(out, "...%u ", gap);
    tn_buf_str(out, tn_buf_view(second));
}

static tn_str keep(reader *r, const tn_buf *buf)
{
    tn_str copy = tn_arena_str(r->draft->arena, tn_buf_view(buf));
    r->draft->no_memory = r->draft->no_memory || buf->failed || !copy.p;
    return copy;
}

static void add_rule(reader *r, const proximity *rule, condition *c)
{
    tn_lexdraft *d = r->draft;
    bool far = c->distance > TN_PHRASE_GAP_MAX + 1 || !c->distance;
    uint32_t gap = far ? TN_PHRASE_GAP_MAX : c->distance - 1;
    tn_buf forward, back;
    tn_buf_init(&forward, d->arena->mem);
    tn_buf_init(&back, d->arena->mem);
    put_order(&forward, &c->left, &c->right, gap); /* A BEFORE B */
    put_order(&back, &c->right, &c->left, gap);    /* A AFTER B */
    tn_lexdraft_term *t = NULL;
    if (c->is_not) {
        t = tn_lexdraft_add_phrase(d, rule->category, rule->said, tn_buf_view(&c->left), rule->weight, rule->line);
        if (t && c->relation != AFTER)
            t->excepts[t->except_count++] = keep(r, &forward);
        if (t && c->relation != BEFORE)
            t->excepts[t->except_count++] = keep(r, &back);
    } else if (c->relation == NEAR) {
        tn_buf both;
        tn_buf_init(&both, d->arena->mem);
        tn_buf_byte(&both, '(');
        tn_buf_str(&both, tn_buf_view(&forward));
        tn_buf_byte(&both, '|');
        tn_buf_str(&both, tn_buf_view(&back));
        tn_buf_byte(&both, ')');
        t = tn_lexdraft_add_phrase(d, rule->category, rule->said, keep(r, &both), rule->weight, rule->line);
        tn_buf_free(&both);
    } else {
        t = tn_lexdraft_add_phrase(d, rule->category, rule->said, keep(r, c->relation == BEFORE ? &forward : &back), rule->weight,
                                   rule->line);
    }
    if (t && far)
        tn_lexdraft_change(d, rule->line, rule->said, "a rule that reaches farther than the 10 words of a gap");
    if (t && c->wider)
        tn_lexdraft_change(d, rule->line, rule->said, "a rule that reaches beyond its sentence, which no phrase does");
    d->no_memory = d->no_memory || forward.failed || back.failed;
    tn_buf_free(&forward);
    tn_buf_free(&back);
}

static void read_rules(reader *r)
{
    for (const proximity *rule = r->rules; rule && !r->draft->no_memory; rule = rule->next) {
        condition c = {.relation = NONE};
        tn_buf_init(&c.left, r->draft->arena->mem);
        tn_buf_init(&c.right, r->draft->arena->mem);
        const char *why = read_condition(r, &c, rule->body);
        r->draft->no_memory = r->draft->no_memory || c.left.failed || c.right.failed;
        if (why)
            tn_lexdraft_lose(r->draft, rule->line, rule->said, why);
        else
            add_rule(r, rule, &c);
        tn_buf_free(&c.left);
        tn_buf_free(&c.right);
    }
}

void tn_wordstat_read(tn_lexdraft *draft, tn_str text)
{
    reader r = {.draft = draft};
    r.rules_end = &r.rules;
    tn_strmap_init(&r.names, draft->arena->mem);
    draft->wildcards = TN_GLOBWORD_STAR | TN_GLOBWORD_MARK | TN_GLOBWORD_UNDER;
    uint32_t number = 0;
    for (tn_str line; !draft->no_memory && !draft->fault && tn_dictionary_line(&text, &line, &number);)
        if (line.n)
            take_line(&r, line, text, number);
    read_rules(&r);
    if (!draft->read)
        tn_lexdraft_fail(draft, 1, "there are no words in it");
    tn_strmap_free(&r.names);
    tn_mem_free(draft->arena->mem, r.categories, r.category_room, sizeof *r.categories);
}
