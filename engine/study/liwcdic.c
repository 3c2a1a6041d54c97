/* liwcdic.c - dictionaries of LIWC, *.dic: a legend of numbered categories between two lines of %, then a line for each word with
 * the numbers of its categories. Since 2015 the legend is indented where a category is part of another, and has a longer name in
 * brackets. */
#include "study/liwcdic.h"

#include "base/num.h"
#include "study/dictionary.h"
#include "study/globword.h"

#define DEPTH 32 /* of categories in one another */
#define CODES_MOST 100000 /* the highest number of a category, exclusive */

typedef struct reader {
    tn_lexdraft *draft;
    uint32_t *categories; /* by number; TN_LEXDRAFT_NONE: there is none */
    uint32_t *mark;       /* by category: the term whose it is, or an ancestor of one of its */
    size_t mark_room;
    uint32_t depths[DEPTH], open[DEPTH]; /* indent and category of those that the line may belong to */
    size_t level;
} reader;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static uint32_t code_of(tn_str digits)
{
    uint32_t n = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (!is_digit(digits.p[i]))
            return CODES_MOST;
        n = n * 10 + (uint32_t)(digits.p[i] - '0');
        if (n >= CODES_MOST)
            return CODES_MOST;
    }
    return digits.n ? n : CODES_MOST;
}

/* "	2	pronoun (Pronouns)" */
static void read_legend(reader *r, tn_str line, uint32_t number)
{
    uint32_t indent = 0;
    size_t i = 0;
    while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
        indent += line.p[i++] == '\t' ? 8 : 1;
    size_t begin = i;
    while (i < line.n && is_digit(line.p[i]))
        i++;
    uint32_t code = code_of(tn_str_of(line.p + begin, i - begin));
    tn_str name = tn_dictionary_trim(tn_str_from(line, i)), comment = {"", 0};
    if (code == CODES_MOST || !name.n) {
        tn_lexdraft_lose(r->draft, number, tn_dictionary_trim(line), "a line of the legend without a number and a name");
        return;
    }
    const char *open = memchr(name.p, '(', name.n);
    if (open && open > name.p && name.p[name.n - 1] == ')') {
        comment = tn_str_of(open + 1, (size_t)(name.p + name.n - 1 - (open + 1)));
        name = tn_dictionary_trim(tn_str_of(name.p, (size_t)(open - name.p)));
    }
    while (r->level && r->depths[r->level - 1] >= indent)
        r->level--;
    uint32_t parent = r->level ? r->open[r->level - 1] : TN_LEXDRAFT_NONE;
    if (r->categories[code] != TN_LEXDRAFT_NONE) {
        tn_lexdraft_lose(r->draft, number, name, "a second category of this number");
        return;
    }
    uint32_t category = tn_lexdraft_category_of(r->draft, parent, name, number);
    if (category == TN_LEXDRAFT_NONE)
        return;
    if (comment.n)
        r->draft->categories[category].comment = comment;
    r->categories[code] = category;
    if (r->level < DEPTH) {
        r->depths[r->level] = indent;
        r->open[r->level++] = category;
    }
}

/* Where the numbers of a line begin: behind its first tab, or behind the last word that is none. */
static size_t codes_at(tn_str line)
{
    const char *tab = memchr(line.p, '\t', line.n);
    if (tab)
        return (size_t)(tab - line.p);
    size_t at = line.n;
    for (size_t i = line.n; i > 0;) {
        size_t end = i;
        while (i > 0 && line.p[i - 1] != ' ')
            i--;
        if (i == 0 || code_of(tn_str_of(line.p + i, end - i)) == CODES_MOST)
            break;
        at = i;
        while (i > 0 && line.p[i - 1] == ' ')
            i--;
    }
    return at;
}

/* The next number, or a condition: "(02 134)125/464" and "<of>131/125" are one, blank and all. */
static tn_str next_code(tn_str *rest)
{
    *rest = tn_dictionary_trim(*rest);
    size_t n = 0;
    bool inside = false;
    while (n < rest->n && (inside || (rest->p[n] != ' ' && rest->p[n] != '\t'))) {
        inside = rest->p[n] == '(' || (inside && rest->p[n] != ')');
        n++;
    }
    tn_str code = tn_str_of(rest->p, n);
    *rest = tn_str_from(*rest, n);
    return code;
}

static bool make_marks(reader *r)
{
    void *mark = r->mark;
    bool ok = tn_mem_reserve(r->draft->arena->mem, &mark, &r->mark_room, r->draft->category_count + 1, sizeof *r->mark);
    r->mark = mark;
    r->draft->no_memory = r->draft->no_memory || !ok;
    for (size_t i = 0; ok && i < r->draft->category_count; i++)
        r->mark[i] = 0;
    return ok;
}

static void read_term(reader *r, tn_str line, uint32_t number)
{
    tn_lexdraft *d = r->draft;
    size_t at = codes_at(line);
    tn_str term = tn_dictionary_trim(tn_str_of(line.p, at)), rest = tn_str_from(line, at);
    if (!term.n || !tn_dictionary_trim(rest).n) {
        tn_lexdraft_lose(d, number, tn_dictionary_trim(line), term.n ? "a word without a category" : "numbers without a word");
        return;
    }
    const char *star = memchr(term.p, '*', term.n);
    bool inside = star && star + 1 < term.p + term.n && !tn_globword_symbol(term, d->wildcards);
    /* A word of a category is counted in those above it as well: these are told from those that it has of its own. */
    for (tn_str codes = rest; tn_dictionary_trim(codes).n;) {
        uint32_t code = code_of(next_code(&codes)), category = code < CODES_MOST ? r->categories[code] : TN_LEXDRAFT_NONE;
        while (category != TN_LEXDRAFT_NONE && (category = d->categories[category].parent) != TN_LEXDRAFT_NONE)
            r->mark[category] = number;
    }
    while (tn_dictionary_trim(rest).n && !d->no_memory) {
        tn_str word = next_code(&rest);
        uint32_t code = code_of(word), category = code < CODES_MOST ? r->categories[code] : TN_LEXDRAFT_NONE;
        if (code == CODES_MOST)
            tn_lexdraft_lose(d, number, term, "a category under a condition, ( ) or < >");
        else if (category == TN_LEXDRAFT_NONE)
            tn_lexdraft_lose(d, number, term, "a category that the legend does not have");
        else if (inside)
            tn_lexdraft_lose(d, number, term, "a * that does not end the term");
        else if (r->mark[category] == number)
            d->read++; /* carried over with the category below */
        else
            tn_lexdraft_add(d, category, term, TN_NUM_UNIT, number);
    }
}

void tn_liwcdic_read(tn_lexdraft *draft, tn_str text)
{
    reader r = {.draft = draft};
    draft->wildcards = TN_GLOBWORD_STAR;
    r.categories = tn_mem_alloc(draft->arena->mem, CODES_MOST, sizeof *r.categories);
    draft->no_memory = draft->no_memory || !r.categories;
    for (size_t i = 0; r.categories && i < CODES_MOST; i++)
        r.categories[i] = TN_LEXDRAFT_NONE;
    unsigned section = 0;
    uint32_t number = 0;
    for (tn_str line; !draft->no_memory && tn_dictionary_line(&text, &line, &number);) {
        tn_str body = tn_dictionary_trim(line);
        if (!body.n)
            continue;
        if (tn_str_eq(body, TN_STR("%"))) {
            section++;
            if (section == 2)
                make_marks(&r);
        } else if (section == 1) {
            read_legend(&r, line, number);
        } else if (section == 2) {
            read_term(&r, line, number);
        } else {
            tn_lexdraft_lose(draft, number, body, section ? "behind a third line of %" : "above the first line of %");
        }
    }
    if (section < 2)
        tn_lexdraft_fail(draft, 1, "the legend of categories stands between two lines of %, which are not there");
    tn_mem_free(draft->arena->mem, r.categories, CODES_MOST, sizeof *r.categories);
    tn_mem_free(draft->arena->mem, r.mark, r.mark_room, sizeof *r.mark);
}
