/* yamldic.c - dictionaries of quanteda in YAML: keys, in one another, with lists of patterns.
 *
 * That is the YAML which is read: block and flow collections, plain and quoted scalars over one line or several, comments,
 * document marks. Anchors, aliases, tags and block scalars are remarked; what breaks the structure ends the reading. */
#include "study/yamldic.h"

#include "base/num.h"
#include "base/utf8.h"
#include "study/dictionary.h"
#include "study/globword.h"

#define DEPTH 64 /* of keys in one another, and of brackets */

typedef struct reader {
    tn_lexdraft *draft;
    tn_str text;
    size_t at;
    uint32_t line;
    struct {
        size_t column;
        uint32_t category;
    } open[DEPTH]; /* keys that the line may stand below */
    size_t level;
    unsigned depth; /* of brackets */
    tn_buf scalar;
    bool plain; /* the scalar read last had no quotes */
} reader;

/* ---- characters ---- */

static char peek(const reader *r, size_t ahead)
{
    return r->at + ahead < r->text.n ? r->text.p[r->at + ahead] : '\n';
}

static bool ended(const reader *r)
{
    return r->at >= r->text.n || r->draft->fault || r->draft->no_memory;
}

static void step(reader *r)
{
    if (r->at < r->text.n)
        r->line += r->text.p[r->at++] == '\n';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Blanks, and a comment behind them; the end of the line stays. */
static void skip_blanks(reader *r)
{
    bool gap = r->at == 0 || r->text.p[r->at - 1] == '\n' || is_blank(r->text.p[r->at - 1]);
    while (!ended(r) && is_blank(peek(r, 0))) {
        step(r);
        gap = true;
    }
    if (gap && !ended(r) && peek(r, 0) == '#')
        while (!ended(r) && peek(r, 0) != '\n')
            step(r);
}

static void skip_lines(reader *r)
{
    for (skip_blanks(r); !ended(r) && peek(r, 0) == '\n'; skip_blanks(r))
        step(r);
}

static void fail(reader *r, const char *why)
{
    tn_lexdraft_fail(r->draft, r->line, why);
}

static void rest_of_line(reader *r)
{
    while (!ended(r) && peek(r, 0) != '\n')
        step(r);
}

/* ---- scalars ---- */

static void put_hex(reader *r, size_t digits)
{
    uint32_t code = 0;
    for (size_t i = 0; i < digits; i++, step(r)) {
        char c = peek(r, 0);
        bool small = c >= 'a' && c <= 'f', large = c >= 'A' && c <= 'F';
        if (!small && !large && !(c >= '0' && c <= '9')) {
            fail(r, "a \\x, \\u or \\U without its digits");
            return;
        }
        code = code << 4 | (uint32_t)(small ? c - 'a' + 10 : large ? c - 'A' + 10 : c - '0');
    }
    char bytes[4];
    tn_buf_put(&r->scalar, bytes, tn_utf8_encode(code, bytes));
}

static void put_escape(reader *r)
{
    char c = peek(r, 0);
    step(r);
    if (c == 'x' || c == 'u' || c == 'U')
        put_hex(r, c == 'x' ? 2 : c == 'u' ? 4 : 8);
    else if (c == 'n' || c == 't' || c == 'r' || c == ' ' || c == '_')
        tn_buf_byte(&r->scalar, ' '); /* a term is one line */
    else if (c == '"' || c == '\\' || c == '/')
        tn_buf_byte(&r->scalar, c);
    else if (c == '\n')
        while (!ended(r) && is_blank(peek(r, 0)))
            step(r);
    else
        fail(r, "an escape that is not known");
}

static void read_quoted(reader *r)
{
    char quote = peek(r, 0);
    uint32_t begin = r->line;
    tn_buf_clear(&r->scalar);
    r->plain = false;
    for (step(r);; ) {
        if (ended(r)) {
            tn_lexdraft_fail(r->draft, begin, "a quote that is never closed");
            return;
        }
        char c = peek(r, 0);
        if (c == quote && quote == '\'' && r->at + 1 < r->text.n && peek(r, 1) == '\'') {
            step(r);
        } else if (c == quote) {
            step(r);
            return;
        } else if (c == '\\' && quote == '"') {
            step(r);
            put_escape(r);
            continue;
        } else if (c == '\n') { /* a line break is a blank, however wide the indent */
            while (!ended(r) && (is_blank(peek(r, 0)) || peek(r, 0) == '\n'))
                step(r);
            tn_buf_byte(&r->scalar, ' ');
            continue;
        }
        tn_buf_byte(&r->scalar, c);
        step(r);
    }
}

/* Whether there is a ':' that ends a key. */
static bool is_colon(const reader *r, size_t ahead, bool flow)
{
    char next = peek(r, ahead + 1);
    return peek(r, ahead) == ':' && (next == '\n' || is_blank(next) || (flow && strchr(",[]{}", next) && next));
}

/* A plain scalar up to the end of the line, a comment, a key's colon, or in brackets what ends it there. */
static void read_plain(reader *r, bool flow)
{
    tn_buf_clear(&r->scalar);
    r->plain = true;
    while (!ended(r) && !is_colon(r, 0, flow)) {
        char c = peek(r, 0);
        if (c == '\n' || (flow && c && strchr(",[]{}", c)) || (c == '#' && r->at && is_blank(r->text.p[r->at - 1])))
            break;
        tn_buf_byte(&r->scalar, c);
        step(r);
    }
    while (r->scalar.size && is_blank(r->scalar.data[r->scalar.size - 1]))
        r->scalar.size--;
}

static void read_scalar(reader *r, bool flow)
{
    if (peek(r, 0) == '"' || peek(r, 0) == '\'')
        read_quoted(r);
    else
        read_plain(r, flow);
    r->draft->no_memory = r->draft->no_memory || r->scalar.failed;
}

static bool is_one_of(tn_str s, const char *const *words)
{
    for (; *words; words++) {
        size_t n = strlen(*words), i = 0;
        while (i < n && i < s.n && (s.p[i] | 0x20) == (*words)[i])
            i++;
        if (i == n && s.n == n)
            return true;
    }
    return false;
}

/* What is in r->scalar becomes a term. */
static void add_term(reader *r, uint32_t category, uint32_t line)
{
    static const char *const logical[] = {"yes", "no", "true", "false", "on", "off", "y", "n", NULL};
    static const char *const null[] = {"null", NULL};
    tn_str term = tn_dictionary_trim(tn_buf_view(&r->scalar));
    if (category == TN_LEXDRAFT_NONE && r->draft->prefix.n)
        category = tn_lexdraft_category_of(r->draft, TN_LEXDRAFT_NONE, TN_STR(""), line);
    if (category == TN_LEXDRAFT_NONE) {
        tn_lexdraft_fail(r->draft, line, "a term without a key above it");
        return;
    }
    if (r->plain && (term.n == 0 || tn_str_eq(term, TN_STR("~")) || is_one_of(term, null))) {
        tn_lexdraft_lose(r->draft, line, term, "a null");
        return;
    }
    if (r->plain && term.p[0] && strchr("*&!|>%@`", term.p[0])) {
        tn_lexdraft_lose(r->draft, line, term,
                         term.p[0] == '*'   ? "an alias of YAML: a pattern that begins with * stands in quotes"
                         : term.p[0] == '|' || term.p[0] == '>' ? "a block of text"
                                                                : "a character that begins no word of YAML: put the term in quotes");
        return;
    }
    if (tn_lexdraft_add(r->draft, category, term, TN_NUM_UNIT, line) && r->plain && is_one_of(term, logical))
        tn_lexdraft_change(r->draft, line, term, "a word here, though YAML takes it for a logical value unless it stands in quotes");
}

/* ---- flow collections ---- */

static void read_flow(reader *r, uint32_t category)
{
    bool map = peek(r, 0) == '{';
    uint32_t begin = r->line;
    if (++r->depth > DEPTH) {
        fail(r, "brackets in brackets, too deep");
        return;
    }
    step(r);
    for (;;) {
        skip_lines(r);
        if (ended(r)) {
            tn_lexdraft_fail(r->draft, begin, map ? "a { that is never closed" : "a [ that is never closed");
            return;
        }
        char c = peek(r, 0);
        if (c == (map ? '}' : ']')) {
            step(r);
            r->depth--;
            return;
        }
        if (c == ',') {
            step(r);
            continue;
        }
        if (c == ']' || c == '}') {
            fail(r, "a bracket that is closed by another one");
            return;
        }
        if (c == '[' || c == '{') {
            read_flow(r, category);
            continue;
        }
        uint32_t line = r->line;
        read_scalar(r, true);
        skip_lines(r);
        while (!ended(r) && r->plain && !strchr(",]}:", peek(r, 0))) { /* over several lines */
            tn_buf_byte(&r->scalar, ' ');
            while (!ended(r) && peek(r, 0) != '\n' && !strchr(",]}", peek(r, 0)) && !is_colon(r, 0, true)) {
                tn_buf_byte(&r->scalar, peek(r, 0));
                step(r);
            }
            skip_lines(r);
        }
        if (!ended(r) && !strchr(",]}:", peek(r, 0)))
            fail(r, "a comma is missing");
        if (peek(r, 0) == ':' && !ended(r)) {
            uint32_t key = tn_lexdraft_category_of(r->draft, category, tn_buf_view(&r->scalar), line);
            step(r);
            skip_lines(r);
            if (peek(r, 0) == '[' || peek(r, 0) == '{') {
                read_flow(r, key);
            } else if (!ended(r) && !strchr(",]}", peek(r, 0))) {
                line = r->line;
                read_scalar(r, true);
                add_term(r, key, line);
            }
        } else if (!ended(r)) {
            add_term(r, category, line);
        }
    }
}

/* ---- block collections ---- */

/* Plain scalars may go on in lines that are indented deeper. */
static void read_more(reader *r, size_t column)
{
    while (!ended(r) && r->plain) {
        size_t at = r->at, indent = 0;
        uint32_t line = r->line;
        if (peek(r, 0) != '\n')
            return;
        step(r);
        while (peek(r, indent) == ' ')
            indent++;
        char c = peek(r, indent);
        bool dash = c == '-' && (is_blank(peek(r, indent + 1)) || peek(r, indent + 1) == '\n');
        bool more = indent > column && c != '\n' && c != '#' && !is_blank(c) && !dash;
        for (size_t i = indent; more && peek(r, i) != '\n'; i++)
            more = !is_colon(r, i, false);
        if (!more) {
            r->at = at;
            r->line = line;
            return;
        }
        tn_buf_byte(&r->scalar, ' ');
        r->at += indent;
        while (!ended(r) && peek(r, 0) != '\n' && !(peek(r, 0) == '#' && is_blank(r->text.p[r->at - 1]))) {
            tn_buf_byte(&r->scalar, peek(r, 0));
            step(r);
        }
        skip_blanks(r);
    }
}

static void end_line(reader *r)
{
    skip_blanks(r);
    if (!ended(r) && peek(r, 0) != '\n')
        fail(r, "something behind the end of a value");
}

/* A block of text: its lines are indented deeper. */
static void skip_block(reader *r, size_t column)
{
    rest_of_line(r);
    while (!ended(r)) {
        size_t indent = 1;
        while (peek(r, indent) == ' ')
            indent++;
        if (r->at + indent < r->text.n && peek(r, indent) != '\n' && indent - 1 <= column)
            return;
        step(r);
        rest_of_line(r);
    }
}

/* What stands behind a dash or a key's colon, or alone on a line. */
static void read_value(reader *r, uint32_t category, size_t column, uint32_t line)
{
    char c = peek(r, 0);
    if (c == '[' || c == '{') {
        read_flow(r, category);
    } else if (c == '|' || c == '>') {
        tn_lexdraft_lose(r->draft, r->line, TN_STR("|"), "a block of text");
        skip_block(r, column);
        return;
    } else {
        read_scalar(r, false);
        read_more(r, column);
        r->draft->no_memory = r->draft->no_memory || r->scalar.failed;
        add_term(r, category, line);
    }
    if (!r->draft->fault)
        end_line(r);
}

static uint32_t owner(const reader *r)
{
    return r->level ? r->open[r->level - 1].category : TN_LEXDRAFT_NONE;
}

static void close_from(reader *r, size_t column)
{
    while (r->level && r->open[r->level - 1].column >= column)
        r->level--;
}

/* Whether a key stands here: a scalar with a colon behind it, on this line. */
static bool key_here(const reader *r)
{
    char quote = peek(r, 0);
    size_t i = 0;
    if (quote == '"' || quote == '\'') {
        for (i = 1; peek(r, i) != quote && peek(r, i) != '\n'; i++)
            i += quote == '"' && peek(r, i) == '\\';
        for (i++; is_blank(peek(r, i)); i++)
            ;
        return is_colon(r, i, false);
    }
    for (; peek(r, i) != '\n'; i++) {
        if (is_colon(r, i, false))
            return true;
        if (peek(r, i) == '#' && i && is_blank(peek(r, i - 1)))
            return false;
    }
    return false;
}

static void read_key(reader *r, size_t column)
{
    uint32_t line = r->line;
    close_from(r, column);
    read_scalar(r, false);
    skip_blanks(r);
    if (r->draft->fault)
        return;
    if (r->level == DEPTH) {
        fail(r, "keys in keys, too deep");
        return;
    }
    tn_str name = tn_dictionary_trim(tn_buf_view(&r->scalar));
    uint32_t category = tn_lexdraft_category_of(r->draft, owner(r), name, line);
    r->open[r->level].column = column;
    r->open[r->level++].category = category;
    step(r); /* the colon */
    skip_blanks(r);
    if (!ended(r) && peek(r, 0) != '\n')
        read_value(r, category, column, r->line);
}

static bool is_mark(const reader *r, char c)
{
    return peek(r, 0) == c && peek(r, 1) == c && peek(r, 2) == c && (peek(r, 3) == '\n' || is_blank(peek(r, 3)));
}

static void read_line(reader *r)
{
    size_t column = 0;
    while (peek(r, 0) == ' ') {
        step(r);
        column++;
    }
    if (peek(r, 0) == '\t') {
        skip_blanks(r);
        if (!ended(r) && peek(r, 0) != '\n')
            fail(r, "a tab in the indent: YAML takes blanks only");
        return;
    }
    skip_blanks(r);
    if (ended(r) || peek(r, 0) == '\n')
        return;
    if (column == 0 && (is_mark(r, '.') || peek(r, 0) == '%')) {
        rest_of_line(r);
        return;
    }
    if (column == 0 && is_mark(r, '-')) {
        for (int i = 0; i < 3; i++)
            step(r);
        skip_blanks(r);
        if (ended(r) || peek(r, 0) == '\n')
            return;
    }
    bool dash = false;
    while (peek(r, 0) == '-' && (is_blank(peek(r, 1)) || peek(r, 1) == '\n')) {
        if (!dash)
            close_from(r, column + 1); /* a list may stand right below its key */
        dash = true;
        step(r);
        column++;
        while (peek(r, 0) == ' ') {
            step(r);
            column++;
        }
        skip_blanks(r);
        if (ended(r) || peek(r, 0) == '\n')
            return;
    }
    if (peek(r, 0) == '?' && is_blank(peek(r, 1)))
        fail(r, "a key with ?");
    else if (peek(r, 0) != '[' && peek(r, 0) != '{' && key_here(r))
        read_key(r, column);
    else
        read_value(r, owner(r), column ? column - 1 : 0, r->line);
}

void tn_yamldic_read(tn_lexdraft *draft, tn_str text)
{
    reader r = {.draft = draft, .text = text, .line = 1};
    draft->wildcards = TN_GLOBWORD_STAR | TN_GLOBWORD_MARK;
    tn_buf_init(&r.scalar, draft->arena->mem);
    while (!ended(&r)) {
        read_line(&r);
        if (!ended(&r) && peek(&r, 0) == '\n')
            step(&r);
    }
    tn_buf_free(&r.scalar);
    if (!draft->read)
        tn_lexdraft_fail(draft, 1, "there are no terms in it");
}
