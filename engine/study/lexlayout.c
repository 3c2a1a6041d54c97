/* lexlayout.c - a lexicon file in its one layout: what it says, its comments and its order stay as they are.
 *
 * Lines are taken as engine/lexicon/syntax.c takes them. An entry is held back until its last sub-line has come: they are put in
 * the order yes, no, except, note, by, and comments among them go above the entry. Lines of a duty stay where they are. */
#include "study/lexlayout.h"

#include "lexicon/attr.h"
#include "study/dutylayout.h"

/* ---- attributes: weight first, what an entry is called last ---- */

enum type { NUMBER, NATURAL, ENUM, DATE, TEXT, CODES };

static const struct {
    tn_str name;
    const char *where;
    enum type type;
} attributes[] = {
#define A(id, text, where, kind) [TN_ATTR_##id] = {{text, sizeof(text) - 1}, where, kind},
    TN_ATTRS(A)
#undef A
};

static const uint8_t order[TN_ATTR_COUNT] = {
    TN_ATTR_WEIGHT, TN_ATTR_NAME,   TN_ATTR_KIND, TN_ATTR_SPEAKER, TN_ATTR_MODE,   TN_ATTR_NEG,    TN_ATTR_VALENCE, TN_ATTR_SCOPE,
    TN_ATTR_SIDE,   TN_ATTR_FACTOR, TN_ATTR_BEFORE, TN_ATTR_AFTER, TN_ATTR_PRIO,   TN_ATTR_STATUS, TN_ATTR_FROM,    TN_ATTR_UNTIL,
    TN_ATTR_CHANNEL, TN_ATTR_LANG,  TN_ATTR_VERSION, TN_ATTR_TAG,  TN_ATTR_ID,     TN_ATTR_WAS,
    TN_ATTR_ALLOW};

enum tn_attr tn_lexlayout_attr(size_t i)
{
    return (enum tn_attr)order[i];
}

tn_str tn_lexlayout_attr_name(enum tn_attr a)
{
    return attributes[a].name;
}

const char *tn_lexlayout_attr_where(enum tn_attr a)
{
    return attributes[a].where;
}

bool tn_lexlayout_attr_decimal(enum tn_attr a)
{
    return attributes[a].type == NUMBER;
}

void tn_lexlayout_value(tn_buf *out, const tn_attrs *attrs, enum tn_attr a)
{
    if (attributes[a].type == NUMBER)
        tn_buf_unit(out, tn_attrs_number(attrs, a));
    else if (attributes[a].type == NATURAL)
        tn_buf_int(out, tn_attrs_number(attrs, a));
    else
        tn_buf_str(out, tn_attrs_text(attrs, a));
}

static void put_attr(tn_buf *out, const tn_attrs *attrs, enum tn_attr a)
{
    if (a != TN_ATTR_WEIGHT) {
        tn_buf_str(out, attributes[a].name);
        tn_buf_byte(out, '=');
    }
    tn_lexlayout_value(out, attrs, a);
}

/* Each with a blank before it. */
static void put_attrs(tn_buf *out, const tn_attrs *attrs)
{
    for (size_t i = 0; i < TN_ATTR_COUNT; i++)
        if (tn_attrs_has(attrs, (enum tn_attr)order[i])) {
            tn_buf_byte(out, ' ');
            put_attr(out, attrs, (enum tn_attr)order[i]);
        }
}

/* ---- pieces of lines ---- */

static tn_str word_of(tn_str s)
{
    size_t n = 0;
    while (n < s.n && !tn_str_blank(s.p[n]))
        n++;
    return tn_str_of(s.p, n);
}

/* Behind the regex that begins at i: its slash and flags. */
static size_t regex_end(tn_str s, size_t i)
{
    for (i++; i < s.n && s.p[i] != '/'; i++)
        i += s.p[i] == '\\' && i + 1 < s.n;
    return i < s.n ? i + 1 : s.n;
}

/* What an emoticon is made of beside brackets and bars. */
static bool is_face(tn_str s, size_t i)
{
    return i < s.n && strchr(":;=^-'", s.p[i]) && s.p[i];
}

/* A bracket or bar at i behind which blanks mean nothing, as far as one can see. */
static bool opens(tn_str s, size_t i)
{
    return (s.p[i] == '(' || s.p[i] == '[' || s.p[i] == '|') && !(i && is_face(s, i - 1));
}

/* The same for blanks before it. */
static bool closes(tn_str s, size_t i)
{
    return (s.p[i] == ')' || s.p[i] == ']' || s.p[i] == '|') && !is_face(s, i + 1);
}

/* A phrase with single blanks, and none beside brackets and bars on their inner side. */
static void put_phrase(tn_buf *out, tn_str s, bool careful)
{
    bool inner = true; /* what came last is the start, a blank, or what opens */
    for (size_t i = 0; i < s.n;) {
        size_t from = i;
        if (tn_str_blank(s.p[i])) {
            while (i < s.n && tn_str_blank(s.p[i]))
                i++;
            if (from && i < s.n && (careful || (!opens(s, from - 1) && !closes(s, i))))
                tn_buf_byte(out, ' ');
            inner = true;
            continue;
        }
        if (s.p[i] == '/' && inner)
            i = regex_end(s, i);
        else
            i += s.p[i] == '\\' && i + 1 < s.n ? 2 : 1;
        tn_buf_put(out, s.p + from, i - from);
        inner = i - from == 1 && opens(s, from);
    }
}

/* ---- a file ---- */

enum sub { YES, NO, EXCEPT, NOTE, BY, SUBS };
static const tn_str sub_names[SUBS] = {{"yes", 3}, {"no", 2}, {"except", 6}, {"note", 4}, {"by", 2}};

typedef struct writer {
    tn_buf *out;
    const tn_lexlayout_options *options;
    const tn_ast_entry *next; /* the first entry of the AST that was not met yet */
    uint32_t file;
    tn_diags *silent;
    size_t comments; /* in out: where the comments begin that stand right above the end; else the end */
    bool blank;      /* a blank line is due */
    bool emoticons;  /* the category's lines are literal */
    bool failed;     /* a buffer that was emptied since had no memory */
    bool in_duty;
    tn_dutylayout duty;
    bool open;       /* an entry is held back: */
    bool blank_above;
    tn_buf above, entry, subs[SUBS], held; /* held: comments and blank lines that may belong to what follows */
} writer;

static void empty(writer *w, tn_buf *buf)
{
    w->failed = w->failed || buf->failed;
    tn_buf_clear(buf);
}

static void end_line(writer *w)
{
    tn_buf_byte(w->out, '\n');
}

/* A blank line where one is due, but not at the start. */
static void put_blank(writer *w)
{
    if (w->blank && w->out->size)
        end_line(w);
    w->blank = false;
}

static void put_line(writer *w, tn_str line, bool comment)
{
    if (w->blank || !comment)
        w->comments = SIZE_MAX;
    put_blank(w);
    if (comment && w->comments == SIZE_MAX)
        w->comments = w->out->size;
    tn_buf_str(w->out, line);
    end_line(w);
}

/* Lines of a buffer; an empty one is a blank line. */
static void put_held(writer *w)
{
    tn_str rest = tn_buf_view(&w->held);
    while (rest.n) {
        const char *end = memchr(rest.p, '\n', rest.n);
        tn_str line = tn_str_of(rest.p, (size_t)(end - rest.p));
        rest = tn_str_from(rest, line.n + 1);
        if (line.n)
            put_line(w, line, true);
        else
            w->blank = true;
    }
    empty(w, &w->held);
}

static void close_entry(writer *w)
{
    if (!w->open)
        return;
    w->open = false;
    w->blank = w->blank_above;
    if (w->above.size) {
        if (w->blank)
            put_blank(w);
        tn_buf_str(w->out, tn_buf_view(&w->above));
    }
    put_line(w, tn_buf_view(&w->entry), false);
    for (int i = 0; i < SUBS; i++) {
        tn_buf_str(w->out, tn_buf_view(&w->subs[i]));
        empty(w, &w->subs[i]);
    }
    empty(w, &w->above);
    empty(w, &w->entry);
    w->blank = false;
    put_held(w);
}

static void put_sub(writer *w, tn_str body)
{
    const char *colon = memchr(body.p, ':', body.n);
    if (!colon || !w->open)
        return; /* the reading had no errors: this cannot be */
    tn_str name = tn_str_of(body.p, (size_t)(colon - body.p)), value = tn_str_trim(tn_str_from(body, name.n + 1));
    int which = 0;
    while (which < SUBS - 1 && !tn_str_eq(name, sub_names[which]))
        which++;
    /* Comments above a sub-line are inside the entry: they go above it, without the blank lines among them. */
    tn_str rest = tn_buf_view(&w->held);
    while (rest.n) {
        size_t n = (size_t)((const char *)memchr(rest.p, '\n', rest.n) - rest.p) + 1;
        if (n > 1)
            tn_buf_put(&w->above, rest.p, n);
        rest = tn_str_from(rest, n);
    }
    empty(w, &w->held);
    tn_buf *sub = &w->subs[which];
    tn_buf_text(sub, "  ");
    tn_buf_str(sub, sub_names[which]);
    tn_buf_text(sub, value.n ? ": " : ":");
    if (which == EXCEPT)
        put_phrase(sub, value, w->options->careful);
    else
        tn_buf_str(sub, value);
    tn_buf_byte(sub, '\n');
}

static void put_entry(writer *w, uint32_t line)
{
    while (w->next && (w->next->place.file != w->file || w->next->place.line < line))
        w->next = w->next->next;
    const tn_ast_entry *e = w->next;
    if (!e || e->place.line != line)
        return;
    w->open = true;
    w->blank_above = w->blank;
    w->blank = false;
    if (e->is_literal || e->is_regex)
        tn_buf_str(&w->entry, e->written);
    else
        put_phrase(&w->entry, e->written, w->options->careful);
    tn_attrs attrs = e->own;
    tn_attr_value room[TN_ATTR_COUNT];
    if (w->options->ids && e->written.n && !tn_attrs_has(&attrs, TN_ATTR_ID))
        attrs = tn_attr_with(&e->own, TN_ATTR_ID, (tn_attr_value){e->id.p, (uint32_t)e->id.n, 0}, room);
    if (attrs.given) {
        tn_buf_text(&w->entry, e->written.n ? " ::" : "::");
        put_attrs(&w->entry, &attrs);
    }
}

/* Where the comment of a @category line begins: two blanks, then #. */
static size_t comment_of(tn_str s)
{
    for (size_t i = 2; i < s.n; i++)
        if (s.p[i] == '#' && tn_str_blank(s.p[i - 1]) && tn_str_blank(s.p[i - 2]))
            return i;
    return s.n;
}

/* A blank line above a category, and above the comments that stand right above it. */
static void part_category(writer *w)
{
    tn_buf *out = w->out;
    if (w->blank || w->comments == SIZE_MAX) {
        w->blank = true;
        return;
    }
    size_t at = w->comments;
    if (at == 0 || (at >= 2 && out->data[at - 1] == '\n' && out->data[at - 2] == '\n') || !tn_buf_byte(out, '\n'))
        return;
    memmove(out->data + at + 1, out->data + at, out->size - 1 - at);
    out->data[at] = '\n';
}

static void put_directive(writer *w, tn_str line)
{
    tn_str word = word_of(line), rest = tn_str_trim(tn_str_from(line, word.n)), name = word_of(rest);
    tn_buf *buf = &w->entry;
    tn_attrs attrs = {0};
    tn_place place = {w->file, 1, 0};
    w->in_duty = tn_str_eq(word, TN_STR("@duty"));
    w->duty = (tn_dutylayout){.test = false};
    if (w->in_duty) {
        tn_dutylayout_head(buf, line);
        part_category(w);
        put_line(w, tn_buf_view(buf), false);
        empty(w, buf);
        return;
    }
    tn_buf_str(buf, word);
    tn_buf_byte(buf, ' ');
    if (tn_str_eq(word, TN_STR("@class"))) {
        const char *equals = memchr(rest.p, '=', rest.n);
        size_t n = (size_t)(equals - rest.p);
        tn_buf_str(buf, tn_str_trim(tn_str_of(rest.p, n)));
        tn_buf_text(buf, " = ");
        put_phrase(buf, tn_str_trim(tn_str_from(rest, n + 1)), w->options->careful);
    } else {
        bool category = tn_str_eq(word, TN_STR("@category"));
        size_t end = category ? comment_of(rest) : rest.n;
        tn_buf_str(buf, name);
        tn_attr_parse(w->silent, category ? 'c' : 'h', tn_str_of(rest.p + name.n, end - name.n), place, &attrs);
        put_attrs(buf, &attrs);
        if (end < rest.n) {
            tn_buf_text(buf, "  ");
            tn_buf_str(buf, tn_str_from(rest, end));
        }
        if (category) {
            w->emoticons = tn_attrs_has(&attrs, TN_ATTR_KIND) && tn_attrs_number(&attrs, TN_ATTR_KIND) == TN_KIND_EMOTICON;
            part_category(w);
        }
    }
    put_line(w, tn_buf_view(buf), false);
    empty(w, buf);
}

/* In a category of emoticons # may begin one: see read_line of syntax.c. */
static bool is_comment(const writer *w, tn_str line, tn_str body)
{
    return body.p[0] == '#' &&
           !(w->emoticons && !tn_str_blank(line.p[0]) && body.n > 1 && !tn_str_blank(body.p[1]) && body.p[1] != '#');
}

static void take_line(writer *w, tn_str line, uint32_t number)
{
    tn_str body = tn_str_trim(line);
    if (body.n == 0) {
        if (w->open)
            tn_buf_byte(&w->held, '\n');
        else
            w->blank = true;
    } else if (is_comment(w, line, body)) {
        if (w->open) {
            tn_buf_str(&w->held, body);
            tn_buf_byte(&w->held, '\n');
        } else {
            put_line(w, body, true);
        }
    } else if (tn_str_blank(line.p[0]) && w->in_duty) {
        tn_dutylayout_line(&w->duty, &w->entry, line);
        put_line(w, tn_buf_view(&w->entry), false);
        empty(w, &w->entry);
    } else if (tn_str_blank(line.p[0])) {
        put_sub(w, body);
    } else {
        close_entry(w);
        if (line.p[0] == '@')
            put_directive(w, body);
        else
            put_entry(w, number);
    }
}

bool tn_lexlayout_write(tn_buf *out, const tn_ast *ast, uint32_t file, const tn_lexlayout_options *options)
{
    tn_arena arena; /* of findings, which were all given when the file was read */
    tn_arena_init(&arena, out->mem);
    tn_diags silent;
    tn_diag_init(&silent, &arena);
    writer w = {.out = out, .options = options, .next = ast->entries, .file = file, .silent = &silent, .comments = SIZE_MAX};
    tn_buf *bufs[] = {&w.above, &w.entry, &w.held, &w.subs[YES], &w.subs[NO], &w.subs[EXCEPT], &w.subs[NOTE], &w.subs[BY]};
    for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++)
        tn_buf_init(bufs[i], out->mem);
    tn_str text = ast->files[file].text;
    uint32_t number = 0;
    for (size_t from = tn_str_starts(text, TN_STR("\xEF\xBB\xBF")) ? 3 : 0; from < text.n;) {
        const char *begin = text.p + from, *end = memchr(begin, '\n', text.n - from);
        tn_str line = tn_str_of(begin, end ? (size_t)(end - begin) : text.n - from);
        from += line.n + 1;
        if (line.n && line.p[line.n - 1] == '\r')
            line.n--;
        take_line(&w, line, ++number);
    }
    close_entry(&w);
    bool ok = !out->failed && !silent.no_memory && !w.failed;
    for (size_t i = 0; i < sizeof bufs / sizeof *bufs; i++) {
        ok = ok && !bufs[i]->failed;
        tn_buf_free(bufs[i]);
    }
    tn_arena_free(&arena);
    return ok;
}

/* ---- whether two readings say the same ---- */

static bool same_attrs(const tn_attrs *a, const tn_attrs *b)
{
    if (a->given != b->given)
        return false;
    for (int i = 0; i < TN_ATTR_COUNT; i++)
        if (tn_attrs_has(a, (enum tn_attr)i) &&
            (tn_attrs_number(a, (enum tn_attr)i) != tn_attrs_number(b, (enum tn_attr)i) ||
             (attributes[i].type == TEXT && !tn_str_eq(tn_attrs_text(a, (enum tn_attr)i), tn_attrs_text(b, (enum tn_attr)i)))))
            return false;
    return true;
}

static bool same_pattern(const tn_node *a, const tn_node *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (a->kind != b->kind || a->atom != b->atom || a->low != b->low || a->high != b->high || a->optional != b->optional ||
            a->case_sensitive != b->case_sensitive || !tn_str_eq(a->text, b->text) || !same_pattern(a->child, b->child))
            return false;
    return !a && !b;
}

static bool same_test(const tn_test *a, const tn_test *b)
{
    return a->has_role == b->has_role && a->role == b->role && a->marked == b->marked && a->begin == b->begin &&
           a->end == b->end && a->feeling == b->feeling && tn_str_eq(a->text, b->text);
}

static const tn_test *next_test(const tn_test *t, bool yes)
{
    while (t && t->yes != yes)
        t = t->next;
    return t;
}

/* By kind: no: lines may have moved behind yes: lines. */
static bool same_tests(const tn_test *a, const tn_test *b)
{
    for (int yes = 0; yes < 2; yes++) {
        const tn_test *x = next_test(a, yes), *y = next_test(b, yes);
        for (; x && y; x = next_test(x->next, yes), y = next_test(y->next, yes))
            if (!same_test(x, y))
                return false;
        if (x || y)
            return false;
    }
    return true;
}

static bool same_exceptions(const tn_exception *a, const tn_exception *b)
{
    for (; a && b; a = a->next, b = b->next)
        if (!same_pattern(a->pattern, b->pattern))
            return false;
    return !a && !b;
}

static bool same_entry(const tn_ast_entry *a, const tn_ast_entry *b, bool ids_given)
{
    tn_attr_value room[TN_ATTR_COUNT];
    const bool named = ids_given && !tn_attrs_has(&a->own, TN_ATTR_ID);
    const tn_attrs own = named ? tn_attr_without(&b->own, TN_ATTR_ID, room) : b->own;
    if (!a->inherited != !b->inherited || (a->inherited && !same_attrs(a->inherited, b->inherited)))
        return false;
    return tn_str_eq(a->category, b->category) && tn_str_eq(a->id, b->id) && tn_str_eq(a->canonical, b->canonical) &&
           tn_str_eq(a->note, b->note) && a->regex.case_sensitive == b->regex.case_sensitive &&
           tn_str_eq(a->regex.pattern, b->regex.pattern) && same_attrs(&a->own, &own) && same_pattern(a->pattern, b->pattern) &&
           same_exceptions(a->exceptions, b->exceptions) && same_tests(a->tests, b->tests);
}

bool tn_lexlayout_same(const tn_ast *a, uint32_t file_a, const tn_ast *b, uint32_t file_b, bool ids_given)
{
    const tn_ast_entry *x = a->entries, *y = b->entries;
    for (;; x = x->next, y = y->next) {
        while (x && x->place.file != file_a)
            x = x->next;
        while (y && y->place.file != file_b)
            y = y->next;
        if (!x || !y)
            break;
        if (!same_entry(x, y, ids_given))
            return false;
    }
    return !x && !y && tn_dutylayout_same(a, file_a, b, file_b);
}
