/* actfile.c - the line grammar of files of acts. */
#include "lexicon/actfile.h"

#include <stdlib.h>

#include "base/num.h"
#include "base/strmap.h"
#include "base/utf8.h"
#include "lexicon/act_records.h"
#include "lexicon/attr.h"
#include "lexicon/syntax.h"

typedef struct member {
    uint32_t number;
    uint32_t class; /* that it stands in: number of its name */
    tn_place place;
    uint32_t width;
} member;

typedef struct reader {
    tn_ast *ast;
    tn_diags *diags;
    tn_place place; /* of the line */
    tn_str line;
    tn_strmap class_names; /* the number is the index in classes */
    uint32_t *classes;     /* what each counts as: its first word, which is never met by itself; that of numbers as DIGITS */
    member *members;       /* ascending by number once they are settled */
    size_t class_capacity, member_count, member_capacity;
    tn_ast_members *settled; /* once there is an act: classes stand above them */
    tn_ast_act *act;         /* that lines belong to */
    bool act_bad;            /* the @act line had errors: its lines are read, but belong to nothing */
    size_t errors;           /* before it began */
} reader;

static tn_place at(const reader *r, const char *p)
{
    tn_place place = r->place;
    place.byte = (uint32_t)(p - r->line.p);
    return place;
}

static void *node(reader *r, size_t size)
{
    void *p = tn_arena_zero(r->diags->arena, 1, size);
    r->diags->no_memory = r->diags->no_memory || !p;
    return p;
}

static tn_str word_of(tn_str s)
{
    size_t n = 0;
    while (n < s.n && !tn_str_blank(s.p[n]))
        n++;
    return tn_str_of(s.p, n);
}

/* [+-] digits, within the bounds of weights. */
static bool weight_of(tn_str s, int32_t *weight)
{
    uint32_t number;
    const bool sign = s.n && (s.p[0] == '+' || s.p[0] == '-');
    if (!tn_num_parse_u32(tn_str_from(s, sign), &number) || number > TN_ACT_WEIGHT)
        return false;
    *weight = sign && s.p[0] == '-' ? -(int32_t)number : (int32_t)number;
    return true;
}

/* ---- classes ---- */

/* "<name>" without its brackets; empty: it is none. */
static tn_str class_of(tn_str word)
{
    tn_str name = tn_str_of(word.p + (word.n > 0), word.n > 2 ? word.n - 2 : 0);
    return word.n > 2 && word.p[0] == '<' && word.p[word.n - 1] == '>' && tn_attr_is_name(name) ? name : tn_str_of(word.p, 0);
}

static bool is_digits(reader *r, tn_str name)
{
    return tn_str_eq(name, TN_STR("number")) ||
           (tn_str_eq(name, TN_STR("digits")) && tn_strmap_find(&r->class_names, TN_STR("number")) == TN_STRMAP_NONE);
}

/* A number of a word that is one, or 0: then that is reported. */
static uint32_t number_of(reader *r, tn_str word, enum tn_diag_code code)
{
    tn_turnword first;
    size_t from = 0;
    const bool is_long = tn_turnwords_next(word, &from, &first) && first.begin == 0 && first.number == TN_TURNWORDS_LONG;
    const uint32_t number = is_long ? TN_TURNWORDS_LONG : tn_turnwords_number(word);
    if (number == TN_TURNWORDS_DIGITS)
        tn_diag_add(r->diags, code, at(r, word.p), word.n,
                    tn_strmap_find(&r->class_names, TN_STR("number")) != TN_STRMAP_NONE ? TN_STR("write <number>") : TN_STR("write <digits>"),
                    "'%.*s': all numbers in digits count as one word", TN_DIAG_V(word));
    else if (number == TN_TURNWORDS_LONG)
        tn_diag_add(r->diags, code, at(r, word.p), word.n, TN_STR("delete it"), "'%.*s': words that are so long are not looked at",
                    TN_DIAG_V(word));
    else if (number == 0)
        tn_diag_add(r->diags, code, at(r, word.p), word.n, TN_STR("letters, with apostrophes among them; what a hyphen joins is two words"),
                    "'%.*s' is no word of a turn, or more than one", TN_DIAG_V(word));
    return number == TN_TURNWORDS_DIGITS || number == TN_TURNWORDS_LONG ? 0 : number;
}

/* Room for one more. */
static bool room_for_class(reader *r)
{
    void *classes = r->classes;
    const bool ok = tn_mem_reserve(r->diags->arena->mem, &classes, &r->class_capacity, r->class_names.count + 1, sizeof *r->classes);
    r->classes = classes;
    return ok;
}

static bool add_member(reader *r, member m)
{
    void *members = r->members;
    const bool ok = tn_mem_reserve(r->diags->arena->mem, &members, &r->member_capacity, r->member_count + 1, sizeof *r->members);
    r->members = members;
    if (ok)
        r->members[r->member_count++] = m;
    return ok;
}

/* @class <number> two three four */
static void read_class(reader *r, tn_str rest)
{
    tn_str word = word_of(rest), name = class_of(word);
    if (name.n == 0) {
        tn_diag_add(r->diags, TN_DIAG_E906, at(r, rest.p), word.n ? word.n : 1, TN_STR("write: @class <number> two three four"),
                    "a class has a name in <> and words behind it");
        return;
    }
    if (r->settled) {
        tn_diag_add(r->diags, TN_DIAG_E906, at(r, r->line.p), r->line.n, TN_STR("put it above the first @act"),
                    "a class stands above the acts of its file");
        return;
    }
    bool added = false;
    const uint32_t index = room_for_class(r) ? tn_strmap_put(&r->class_names, name, &added) : TN_STRMAP_NONE;
    if (index == TN_STRMAP_NONE) {
        r->diags->no_memory = true;
        return;
    }
    if (!added) {
        tn_diag_add(r->diags, TN_DIAG_E106, at(r, word.p), word.n, TN_DIAG_NO_HELP, "class <%.*s> is already defined", TN_DIAG_V(name));
        return;
    }
    r->classes[index] = 0;
    const tn_str words = tn_str_trim(tn_str_from(rest, word.n));
    for (tn_str left = words; left.n; left = tn_str_trim(left)) {
        tn_str one = word_of(left);
        const uint32_t number = number_of(r, one, TN_DIAG_E906);
        left = tn_str_from(left, one.n);
        if (!number)
            continue;
        if (!r->classes[index])
            r->classes[index] = number;
        if (!add_member(r, (member){number, index, at(r, one.p), (uint32_t)one.n})) {
            r->diags->no_memory = true;
            return;
        }
    }
    if (words.n == 0 && !is_digits(r, name))
        tn_diag_add(r->diags, TN_DIAG_E906, at(r, word.p), word.n, TN_STR("write: @class <number> two three four"),
                    "class <%.*s> has no words", TN_DIAG_V(name));
}

static int by_number(const void *x, const void *y)
{
    const member *a = x, *b = y;
    if (a->number != b->number)
        return a->number < b->number ? -1 : 1;
    if (a->place.line != b->place.line)
        return a->place.line < b->place.line ? -1 : 1;
    return (a->place.byte > b->place.byte) - (a->place.byte < b->place.byte);
}

/* The classes are known: what each of their words counts as. */
static void settle(reader *r)
{
    if (r->settled)
        return;
    tn_ast_members *settled = node(r, sizeof *settled);
    tn_ast_member *list = tn_arena_alloc(r->diags->arena, r->member_count + 1, sizeof *list);
    if (!settled || !list) {
        r->diags->no_memory = true;
        return;
    }
    for (uint32_t i = 0; i < r->class_names.count; i++)
        if (is_digits(r, r->class_names.keys[i]))
            r->classes[i] = TN_TURNWORDS_DIGITS;
    if (r->member_count)
        qsort(r->members, r->member_count, sizeof *r->members, by_number);
    size_t n = 0;
    for (size_t i = 0; i < r->member_count; i++) {
        const member *m = &r->members[i];
        if (i && m[-1].number == m->number) {
            if (m[-1].class != m->class)
                tn_diag_add(r->diags, TN_DIAG_E906, m->place, m->width, TN_STR("leave it in one of them"),
                            "the word is in class <%.*s>, too (line %u)", TN_DIAG_V(r->class_names.keys[m[-1].class]), m[-1].place.line);
            continue;
        }
        list[n++] = (tn_ast_member){m->number, r->classes[m->class]};
    }
    *settled = (tn_ast_members){list, n};
    r->settled = settled;
}

/* ---- acts ---- */

static int by_words(const void *x, const void *y)
{
    const tn_ast_feature *a = x, *b = y;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->second != b->second)
        return a->second < b->second ? -1 : 1;
    return (a->line > b->line) - (a->line < b->line);
}

static void end_act(reader *r)
{
    tn_ast_act *act = r->act;
    r->act = NULL;
    r->act_bad = false;
    if (!act)
        return;
    if (act->feature_count)
        qsort(act->features, act->feature_count, sizeof *act->features, by_words);
    for (size_t i = 1; i < act->feature_count; i++) {
        const tn_ast_feature *f = &act->features[i];
        const tn_place place = {act->place.file, f->line, f->byte};
        if (f[-1].first == f->first && f[-1].second == f->second)
            tn_diag_add(r->diags, TN_DIAG_E904, place, f->width, TN_STR("delete one of them"),
                        "endings taken off, this is the same as line %u", f[-1].line);
    }
    if (r->diags->errors != r->errors)
        return;
    *r->ast->acts_end = act;
    r->ast->acts_end = &act->next;
}

enum attribute { SPEAKER, BIAS, LIKE, LEAN, ATTRIBUTES };
static const tn_str attributes[ATTRIBUTES] = {{"speaker", 7}, {"bias", 4}, {"like", 4}, {"lean", 4}};

static bool is_act_name(tn_str name)
{
    const tn_str head = TN_STR("act.");
    return tn_attr_is_name(name) && tn_str_starts(name, head) && name.n > head.n;
}

static bool take_attribute(tn_ast_act *act, enum attribute which, tn_str value)
{
    if (which == BIAS || which == LEAN)
        return weight_of(value, which == BIAS ? &act->bias : &act->lean);
    if (which == LIKE) {
        act->like = value;
        return is_act_name(value);
    }
    act->role = tn_str_eq(value, TN_STR("agent")) ? TENOR_ROLE_AGENT : tn_str_eq(value, TN_STR("customer")) ? TENOR_ROLE_CUSTOMER
                                                                                                          : TENOR_ROLE_UNKNOWN;
    return act->role != TENOR_ROLE_UNKNOWN;
}

static void read_attributes(reader *r, tn_ast_act *act, tn_str rest)
{
    bool given[ATTRIBUTES] = {false};
    for (rest = tn_str_trim(rest); rest.n; rest = tn_str_trim(rest)) {
        tn_str word = word_of(rest);
        const char *equals = memchr(word.p, '=', word.n);
        tn_str name = tn_str_of(word.p, equals ? (size_t)(equals - word.p) : word.n);
        tn_str value = equals ? tn_str_from(word, name.n + 1) : tn_str_of(word.p + word.n, 0);
        enum attribute which = SPEAKER;
        while (which < ATTRIBUTES && !tn_str_eq(name, attributes[which]))
            which++;
        if (which == ATTRIBUTES)
            tn_diag_add(r->diags, TN_DIAG_E902, at(r, word.p), name.n ? name.n : 1, tn_diag_suggest(r->diags, name, attributes, ATTRIBUTES),
                        "'%.*s' is not an attribute of an act (speaker, bias, like, lean)", TN_DIAG_V(name));
        else if (!take_attribute(act, which, value))
            tn_diag_add(r->diags, TN_DIAG_E902, at(r, word.p), word.n,
                        TN_STR("speaker=agent|customer bias=-2150 like=act.NAME lean=+1500 (thousandths, whole numbers up to 32000)"),
                        "'%.*s' is not a value of %.*s", TN_DIAG_V(value), TN_DIAG_V(name));
        if (which < ATTRIBUTES)
            given[which] = true;
        rest = tn_str_from(rest, word.n);
    }
    if (given[LIKE] ? given[BIAS] : given[LEAN])
        tn_diag_add(r->diags, TN_DIAG_E902, act->place, act->width,
                    given[LIKE] ? TN_STR("say by how much it leans from that one's bias: lean=+1500") : TN_STR("say like which act: like=act.NAME"),
                    "bias= is of acts with features of their own, lean= of acts that are like another");
    if (!given[SPEAKER])
        tn_diag_add(r->diags, TN_DIAG_E902, act->place, act->width, TN_STR("add speaker=agent or speaker=customer"),
                    "the act '%.*s' does not say who speaks", TN_DIAG_V(act->name));
}

/* @act act.check speaker=agent bias=-2150 */
static void begin_act(reader *r, tn_str rest)
{
    tn_str name = word_of(rest);
    settle(r);
    r->errors = r->diags->errors;
    r->act_bad = true;
    tn_ast_act *act = node(r, sizeof *act);
    if (!act || !r->settled)
        return;
    if (!is_act_name(name)) {
        tn_diag_add(r->diags, TN_DIAG_E902, at(r, rest.p), name.n ? name.n : 1, TN_STR("as in: @act act.check speaker=agent bias=-2150"),
                    "the name of an act is act. and letters, digits, - _ . behind it");
        return;
    }
    *act = (tn_ast_act){.name = name, .members = r->settled, .place = r->place, .width = (uint32_t)r->line.n};
    act->tests_end = &act->tests;
    read_attributes(r, act, tn_str_from(rest, name.n));
    r->act = act;
    r->act_bad = false;
}

/* ---- features ---- */

static int by_number_alone(const void *x, const void *y)
{
    const uint32_t *number = x;
    const member *m = y;
    return (*number > m->number) - (*number < m->number);
}

/* What a word of a feature counts as; 0: it has errors, which are reported. */
static uint32_t part_of(reader *r, tn_str word)
{
    tn_str name = class_of(word);
    if (name.n) {
        const uint32_t index = tn_strmap_find(&r->class_names, name);
        if (index == TN_STRMAP_NONE && is_digits(r, name) && !tn_str_eq(name, TN_STR("number")))
            return TN_TURNWORDS_DIGITS;
        if (index != TN_STRMAP_NONE)
            return r->classes[index]; /* 0: the class has errors, and so has the file */
        tn_diag_add(r->diags, TN_DIAG_E903, at(r, word.p), word.n,
                    tn_diag_suggest(r->diags, name, r->class_names.keys, r->class_names.count),
                    "there is no class <%.*s> above the acts of this file", TN_DIAG_V(name));
        return 0;
    }
    const uint32_t number = number_of(r, word, TN_DIAG_E903);
    const member *m = number && r->member_count ? bsearch(&number, r->members, r->member_count, sizeof *m, by_number_alone) : NULL;
    if (m)
        tn_diag_add(r->diags, TN_DIAG_E903, at(r, word.p), word.n,
                    tn_diag_text(r->diags, "write <%.*s>", TN_DIAG_V(r->class_names.keys[m->class])),
                    "'%.*s' is a word of a class, and counts as that", TN_DIAG_V(word));
    return m ? 0 : number;
}

/* One word, or two of which the first may be ^ and the second $. */
static bool read_words(reader *r, tn_str rest, tn_ast_feature *f)
{
    tn_str words[2] = {word_of(rest), {rest.p, 0}};
    uint32_t parts[2] = {0, 0};
    rest = tn_str_trim(tn_str_from(rest, words[0].n));
    if (rest.n)
        words[1] = word_of(rest);
    tn_str more = rest.n ? tn_str_trim(tn_str_from(rest, words[1].n)) : rest;
    if (words[0].n == 0 || more.n) {
        tn_diag_add(r->diags, TN_DIAG_E903, at(r, words[0].n ? more.p : r->line.p), words[0].n ? more.n : r->line.n,
                    TN_STR("as in: +812 make sense"), "a weight is that of one word, or of two");
        return false;
    }
    const bool pair = words[1].n > 0, begin = tn_str_eq(words[0], TN_STR("^")), end = pair && tn_str_eq(words[1], TN_STR("$"));
    if ((begin && (!pair || end)) || (!pair && tn_str_eq(words[0], TN_STR("$")))) {
        tn_diag_add(r->diags, TN_DIAG_E903, at(r, words[0].p), words[0].n, TN_STR("as in: +100 ^ hello, +100 right $"),
                    "the begin (^) or the end ($) of a turn stands beside one word");
        return false;
    }
    parts[0] = begin ? TN_TURNWORDS_BEGIN : part_of(r, words[0]);
    if (pair)
        parts[1] = end ? TN_TURNWORDS_END : part_of(r, words[1]);
    f->first = pair ? parts[0] : 0;
    f->second = parts[pair];
    return parts[0] && (!pair || parts[1]);
}

static void read_feature(reader *r, tn_str body)
{
    tn_str weight = word_of(body), rest = tn_str_trim(tn_str_from(body, weight.n));
    tn_ast_feature f = {.line = r->place.line, .byte = at(r, body.p).byte, .width = (uint32_t)body.n};
    tn_ast_act *act = r->act;
    if (!weight_of(weight, &f.weight)) {
        tn_diag_add(r->diags, TN_DIAG_E903, at(r, weight.p), weight.n, TN_STR("thousandths, as in: +812 make sense"),
                    "'%.*s' is no weight: a whole number from -%d to %d", TN_DIAG_V(weight), TN_ACT_WEIGHT, TN_ACT_WEIGHT);
        return;
    }
    if (!read_words(r, rest, &f) || !act)
        return;
    if (act->like.n) {
        tn_diag_add(r->diags, TN_DIAG_E903, at(r, body.p), body.n, TN_STR("delete it, or make it an act of its own, without like="),
                    "'%.*s' has the features of '%.*s' and none besides", TN_DIAG_V(act->name), TN_DIAG_V(act->like));
        return;
    }
    if (act->feature_count == act->feature_capacity) {
        const size_t grown = act->feature_capacity ? act->feature_capacity * 2 : 32;
        tn_ast_feature *features = tn_arena_alloc(r->diags->arena, grown, sizeof *features);
        if (!features) {
            r->diags->no_memory = true;
            return;
        }
        if (act->feature_count)
            memcpy(features, act->features, act->feature_count * sizeof *features);
        act->features = features;
        act->feature_capacity = grown;
    }
    act->features[act->feature_count++] = f;
}

/* ---- lines ---- */

static void read_test(reader *r, bool yes, tn_str text)
{
    tn_test *test = node(r, sizeof *test);
    if (text.n == 0) {
        tn_diag_add(r->diags, TN_DIAG_E901, at(r, tn_str_trim(r->line).p), yes ? 4 : 3, TN_DIAG_NO_HELP, "a test line without text");
        return;
    }
    if (!test || !r->act)
        return;
    *test = (tn_test){.yes = yes, .text = text, .place = at(r, text.p)};
    *r->act->tests_end = test;
    r->act->tests_end = &test->next;
}

/* An indented line. */
static void read_sub(reader *r, tn_str body)
{
    static const tn_str shown[] = {{"yes:", 4}, {"no:", 3}, {"note:", 5}};
    tn_str word = word_of(body), rest = tn_str_trim(tn_str_from(body, word.n));
    if (!r->act && !r->act_bad) {
        tn_diag_add(r->diags, TN_DIAG_E901, at(r, body.p), body.n, TN_STR("add a line such as: @act act.check speaker=agent bias=-2150"),
                    "an indented line belongs to an act, but there is none above it");
        return;
    }
    if ((body.p[0] >= '0' && body.p[0] <= '9') || body.p[0] == '+' || body.p[0] == '-')
        read_feature(r, body);
    else if (tn_str_eq(word, shown[0]) || tn_str_eq(word, shown[1]))
        read_test(r, tn_str_eq(word, shown[0]), rest);
    else if (!tn_str_eq(word, shown[2]))
        tn_diag_add(r->diags, TN_DIAG_E901, at(r, body.p), word.n, tn_diag_suggest(r->diags, word, shown, 3),
                    "'%.*s' cannot begin a line of an act (a weight, yes: no: note:)", TN_DIAG_V(word));
}

static void read_line(reader *r)
{
    static const tn_str directives[] = {{"@class", 6}, {"@act", 4}};
    tn_str body = tn_str_trim(r->line);
    if (body.n == 0 || body.p[0] == '#')
        return;
    if (!tn_utf8_valid(r->line.p, r->line.n)) {
        tn_diag_add(r->diags, TN_DIAG_E108, r->place, r->line.n, TN_STR("save the file as UTF-8"), "bytes that are not UTF-8");
        return;
    }
    if (tn_str_blank(r->line.p[0])) {
        read_sub(r, body);
        return;
    }
    end_act(r);
    tn_str word = word_of(body), rest = tn_str_trim(tn_str_from(body, word.n));
    if (rest.n == 0)
        rest = tn_str_of(body.p + word.n, 0);
    if (tn_str_eq(word, directives[0])) {
        read_class(r, rest);
    } else if (tn_str_eq(word, directives[1])) {
        begin_act(r, rest);
    } else {
        r->act_bad = true;
        tn_diag_add(r->diags, TN_DIAG_E901, at(r, word.p), word.n,
                    tn_str_eq(word, TN_STR("@lexicon")) ? TN_STR("delete the line: files of acts begin without it")
                                                        : tn_diag_suggest(r->diags, word, directives, 2),
                    "'%.*s' cannot begin a line of a file of acts (@class, @act, or indented what belongs to an act)", TN_DIAG_V(word));
    }
}

void tn_actfile_read(tn_ast *ast, tn_diags *diags, uint32_t file)
{
    const tn_str text = ast->files[file].text;
    const tn_mem *mem = diags->arena->mem;
    reader r = {.ast = ast, .diags = diags};
    size_t from = tn_str_starts(text, TN_STR("\xEF\xBB\xBF")) ? 3 : 0;
    tn_strmap_init(&r.class_names, mem);
    for (uint32_t number = 1; from < text.n && !diags->no_memory; number++) {
        const char *begin = text.p + from, *end = memchr(begin, '\n', text.n - from);
        r.line = tn_str_of(begin, end ? (size_t)(end - begin) : text.n - from);
        from += r.line.n + 1;
        if (r.line.n && r.line.p[r.line.n - 1] == '\r')
            r.line.n--;
        r.place = (tn_place){file, number, 0};
        if (r.line.n > TN_SYNTAX_LINE_MAX)
            tn_diag_add(diags, TN_DIAG_E111, r.place, 1, TN_DIAG_NO_HELP, "a line of %zu bytes is too long (%d at most)", r.line.n,
                        TN_SYNTAX_LINE_MAX);
        else
            read_line(&r);
    }
    end_act(&r);
    settle(&r); /* what is wrong with classes is said where no act follows, too */
    tn_mem_free(mem, r.classes, r.class_capacity, sizeof *r.classes);
    tn_mem_free(mem, r.members, r.member_capacity, sizeof *r.members);
    tn_strmap_free(&r.class_names);
}
