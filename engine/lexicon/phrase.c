/* phrase.c - recursive descent over one phrase. */
#include "lexicon/phrase.h"

#include "base/buf.h"
#include "base/num.h"
#include "base/utf8.h"
#include "lexicon/attr.h"
#include "lexicon/regexsource.h"

#define LEAST_MAX 1000 /* "fewest tokens" is capped: nothing asks for more */
#define NODES_AT_ONCE 64

typedef struct parser {
    tn_phrase_context *context;
    tn_diags *diags;
    tn_arena *arena;
    tn_str text;
    tn_place place;
    size_t at;
    unsigned nesting, class_depth;
    size_t size;   /* nodes, those of classes counted at each use */
    bool bad;      /* an error was reported */
    tn_buf *canon; /* canonical writing so far */
} parser;

/* ---- small helpers ---- */

static tn_place place_of(const parser *p, size_t at)
{
    tn_place place = p->place;
    place.byte += (uint32_t)at;
    return place;
}

/* Report an error once and stop this phrase. */
#define FAIL(p, code, at, width, help, ...)                                                    \
    do {                                                                                       \
        if (!(p)->bad)                                                                         \
            tn_diag_add((p)->diags, TN_DIAG_##code, place_of((p), (at)), (width), (help), __VA_ARGS__); \
        (p)->bad = true;                                                                       \
    } while (0)

static tn_node *new_node(parser *p, enum tn_node_kind kind)
{
    tn_phrase_context *c = p->context;
    if (c->node_count == 0) {
        c->nodes = tn_arena_alloc(p->arena, NODES_AT_ONCE, sizeof *c->nodes);
        if (!c->nodes) {
            p->diags->no_memory = true;
            p->bad = true;
            return NULL;
        }
        c->node_count = NODES_AT_ONCE;
    }
    tn_node *node = &c->nodes[NODES_AT_ONCE - c->node_count--];
    *node = (tn_node){.kind = (uint8_t)kind};
    p->size++;
    return node;
}

static char peek(const parser *p)
{
    return p->at < p->text.n ? p->text.p[p->at] : 0;
}

static void skip_blanks(parser *p)
{
    while (p->at < p->text.n && tn_str_blank(p->text.p[p->at]))
        p->at++;
}

static void canon(parser *p, tn_str s)
{
    if (!tn_buf_str(p->canon, s)) {
        p->diags->no_memory = true;
        p->bad = true;
    }
}

static void canon_byte(parser *p, char c)
{
    if (!tn_buf_byte(p->canon, c))
        p->diags->no_memory = p->bad = true;
}

static void canon_text(parser *p, const char *s)
{
    canon(p, tn_str_of(s, strlen(s)));
}

/* Characters that end a word where they are not escaped. */
static bool ends_word(char c)
{
    return tn_str_blank(c) || (c && strchr("()[]<>|!?", c) != NULL);
}

static tn_node *parse_seq(parser *p, char close, size_t open_at);

/* ---- atoms ---- */

static tn_node *atom(parser *p, enum tn_atom_kind kind, tn_str form)
{
    tn_node *node = new_node(p, TN_NODE_ATOM);
    if (!node)
        return NULL;
    node->atom = (uint8_t)kind;
    node->least = 1;
    node->text = tn_arena_str(p->arena, form);
    if (!node->text.p) {
        p->diags->no_memory = p->bad = true;
        return NULL;
    }
    return node;
}

/* One token of a word: its forms as alternatives ("'s" is "is" or "has"). */
static tn_node *token_node(parser *p, const tn_text *text, const tn_token *token, enum tn_atom_kind kind)
{
    /* An elongated word in a pattern means that spelling, not every shorter one. */
    uint32_t count = token->flags & TN_TOKEN_LONG ? 1 : token->form_count;
    if (count == 1)
        return atom(p, kind, tn_text_form(text, token, 0));
    tn_node *alt = new_node(p, TN_NODE_ALT);
    if (!alt)
        return NULL;
    alt->least = 1;
    tn_node **end = &alt->child;
    for (uint32_t k = 0; k < count; k++) {
        *end = atom(p, kind, tn_text_form(text, token, k));
        if (!*end)
            return NULL;
        end = &(*end)->next;
    }
    return alt;
}

/* A word in its canonical writing: escaped where a letter would mean something else, and folded as text is, since ids do
 * not depend on capitals (but those of regexes and classes do). */
static void canon_word(parser *p, tn_str word, bool stem, bool prefix)
{
    tn_buf *folded = &p->context->scratch->folded;
    if (!tn_token_fold(folded, word)) {
        p->diags->no_memory = p->bad = true;
        return;
    }
    tn_str raw = tn_buf_view(folded);
    if (stem)
        canon_text(p, "~");
    for (size_t i = 0; i < raw.n; i++) {
        if ((raw.p[i] && strchr("()[]<>|!?\\*~/^$", raw.p[i])))
            canon_text(p, "\\");
        canon(p, tn_str_of(raw.p + i, 1));
    }
    if (prefix)
        canon_text(p, "*");
}

/* Append the tokens of an unescaped piece of pattern to the list at *end. */
static tn_node **add_tokens(parser *p, tn_str raw, size_t begin, bool stem, bool prefix, tn_node **end)
{
    tn_text *text = p->context->scratch;
    if (!tn_token_run(text, raw, p->context->rules)) {
        p->diags->no_memory = p->bad = true;
        return end;
    }
    size_t words = 0;
    for (size_t i = 0; i < text->token_count; i++)
        words += text->tokens[i].form_count > 0;
    if (words != text->token_count || words == 0) {
        bool opaque = words != text->token_count;
        FAIL(p, E315, begin, p->at - begin,
             opaque ? TN_STR("addresses, @names and redaction marks never score") : TN_STR("punctuation is ignored when matching; delete it"),
             "'%.*s' contains no word, so it can never match", TN_DIAG_V(raw));
        return end;
    }
    if ((stem || prefix) && text->tokens[text->token_count - 1].kind != TN_TOKEN_WORD) {
        FAIL(p, E315, begin, p->at - begin, TN_DIAG_NO_HELP, "'%.*s' is a symbol: it has no stem and no prefix", TN_DIAG_V(raw));
        return end;
    }
    tn_str last = tn_text_form(text, &text->tokens[text->token_count - 1], 0);
    if (prefix && tn_utf8_length(last.p, last.n) < TN_PHRASE_PREFIX_MIN) {
        FAIL(p, E313, begin, p->at - begin, TN_STR("list the forms: (a|b|c)"), "'%.*s*' is too short a prefix (%d letters at least)",
             TN_DIAG_V(raw), TN_PHRASE_PREFIX_MIN);
        return end;
    }
    for (size_t i = 0; i < text->token_count; i++) {
        const tn_token *token = &text->tokens[i];
        bool is_last = i + 1 == text->token_count;
        enum tn_atom_kind kind = stem && token->kind == TN_TOKEN_WORD ? TN_ATOM_STEM
                                 : prefix && is_last                  ? TN_ATOM_PREFIX
                                                                      : TN_ATOM_EXACT;
        *end = token_node(p, text, token, kind);
        if (!*end)
            return end;
        end = &(*end)->next;
    }
    canon_word(p, tn_buf_view(&text->normal.text), stem, prefix);
    return end;
}

/* The word of small letters at `at` that ends there, if it is plain: then *number is its own. Most words of a lexicon are, and
 * most of them have been seen before. An empty view: it takes the whole way. */
static tn_str plain_word(parser *p, size_t at, uint32_t *number)
{
    tn_str rest = tn_str_from(p->text, at);
    uint64_t letters;
    const size_t n = tn_phrasewords_letters(rest, &letters);
    const tn_str word = tn_str_of(rest.p, n), none = tn_str_of(rest.p, 0);
    if (n == 0 || (n < rest.n && !tn_str_blank(rest.p[n]) && rest.p[n] != '|' && rest.p[n] != ')' && rest.p[n] != ']'))
        return none;
    *number = tn_phrasewords_find(p->context->words, word, letters);
    if (*number != TN_PHRASEWORDS_NONE)
        return word;
    if (!tn_phrasewords_plain(p->context->rules, word))
        return none;
    *number = tn_phrasewords_add(p->context->words, word, letters); /* the text of files lives as long as the tree */
    if (*number == TN_PHRASEWORDS_NONE)
        p->diags->no_memory = p->bad = true;
    return p->bad ? none : word;
}

static tn_node *word_node(parser *p, tn_str word, uint32_t number, bool stem)
{
    tn_node *node = new_node(p, TN_NODE_ATOM);
    if (!node)
        return NULL;
    node->atom = stem ? TN_ATOM_STEM : TN_ATOM_EXACT;
    node->least = 1;
    node->text = word;
    node->word = number + 1;
    if (stem)
        canon_text(p, "~");
    canon(p, word);
    return node;
}

/* A word: up to a blank or a reserved character, with ~ before and * behind. */
static tn_node **parse_word(parser *p, tn_node **end)
{
    size_t begin = p->at;
    uint32_t number;
    bool stem = peek(p) == '~';
    if (stem)
        p->at++;
    tn_str plain = plain_word(p, p->at, &number);
    if (plain.n) {
        tn_node *node = word_node(p, plain, number, stem);
        if (!node)
            return end;
        p->at += plain.n;
        *end = node;
        return &node->next;
    }
    tn_buf raw = *p->canon; /* same memory, a text of its own */
    raw.data = NULL;
    raw.size = raw.capacity = 0;
    bool prefix = false;
    while (p->at < p->text.n && !p->bad && !ends_word(p->text.p[p->at])) {
        char c = p->text.p[p->at];
        if (c == '\\') {
            if (p->at + 1 >= p->text.n) {
                FAIL(p, E321, p->at, 1, TN_STR("write \\\\ for a backslash"), "a backslash with nothing behind it");
                break;
            }
            size_t used;
            bool valid;
            tn_utf8_decode(p->text.p + p->at + 1, p->text.n - p->at - 1, &used, &valid);
            tn_buf_put(&raw, p->text.p + p->at + 1, used);
            p->at += 1 + used;
            continue;
        }
        if (c == '*') {
            if (p->at + 1 < p->text.n && !ends_word(p->text.p[p->at + 1])) {
                FAIL(p, E312, p->at, 1, TN_STR("use a regex: /…/"), "'*' may only end a word (frustrat*) or stand alone");
                break;
            }
            prefix = true;
            p->at++;
            break;
        }
        tn_buf_byte(&raw, c);
        p->at++;
    }
    char c = peek(p);
    if (!p->bad && (c == '?' || c == '!')) {
        tn_str word = tn_buf_view(&raw);
        FAIL(p, E311, p->at, 1,
             word.n ? tn_diag_text(p->diags, "write [%.*s] if the word is optional, \\%c to match it, or delete the '%c'",
                                   TN_DIAG_V(word), c, c)
                    : tn_diag_text(p->diags, "write \\%c to match it", c),
             "'%c' is not an operator", c);
    }
    if (!p->bad && stem && prefix)
        FAIL(p, E314, begin, p->at - begin, TN_DIAG_NO_HELP, "use either ~ (stem) or * (prefix), not both");
    if (!p->bad && raw.size == 0)
        FAIL(p, E315, begin, p->at > begin ? p->at - begin : 1, TN_STR("~ and * belong to a word: ~escalate, frustrat*"),
             "'%.*s' contains no word, so it can never match", (int)(p->at - begin), p->text.p + begin);
    if (!p->bad)
        end = add_tokens(p, tn_buf_view(&raw), begin, stem, prefix, end);
    if (raw.failed)
        p->diags->no_memory = p->bad = true;
    tn_buf_free(&raw);
    return end;
}

/* \! or \? runs: a symbol of their own. */
static tn_node **parse_marks(parser *p, tn_node **end)
{
    size_t begin = p->at;
    char mark = p->text.p[p->at + 1], run[64];
    size_t n = 0;
    while (p->at + 1 < p->text.n && p->text.p[p->at] == '\\' && p->text.p[p->at + 1] == mark && n < sizeof run) {
        run[n++] = mark;
        p->at += 2;
    }
    return add_tokens(p, tn_str_of(run, n), begin, false, false, end);
}

/* ---- groups, gaps, classes ---- */

/* What a sequence is, from its items. */
static void sum_up(tn_node *seq)
{
    for (const tn_node *n = seq->child; n; n = n->next) {
        seq->least = (uint16_t)(seq->least + n->least > LEAST_MAX ? LEAST_MAX : seq->least + n->least);
        seq->gap_last = n->gap_last;
    }
    seq->gap_first = seq->child && seq->child->gap_first;
}

/* What a choice is, with one more alternative. */
static void add_alternative(tn_node *alt, const tn_node *seq)
{
    if (seq->least < alt->least)
        alt->least = seq->least;
    alt->gap_first = alt->gap_first || seq->gap_first;
    alt->gap_last = alt->gap_last || seq->gap_last;
}

/* An alternative that is one plain word, and so needs no sequence; NULL: it is something else, and nothing was read. */
static tn_node *parse_single(parser *p, char close)
{
    size_t at = p->at;
    uint32_t number;
    while (at < p->text.n && tn_str_blank(p->text.p[at]))
        at++;
    const bool stem = at < p->text.n && p->text.p[at] == '~';
    if (stem && p->context->rules->emoticon_first['~' / 64] >> ('~' % 64) & 1)
        return NULL; /* it may begin one of them */
    at += stem;
    tn_str word = plain_word(p, at, &number);
    at += word.n;
    while (word.n && at < p->text.n && tn_str_blank(p->text.p[at]))
        at++;
    if (!word.n || at >= p->text.n || (p->text.p[at] != '|' && p->text.p[at] != close))
        return NULL;
    p->at = at;
    p->size++; /* as if it were one */
    return word_node(p, word, number, stem);
}

static tn_node *parse_group(parser *p, char open)
{
    size_t open_at = p->at++;
    char close = open == '(' ? ')' : ']';
    if (++p->nesting > TN_PHRASE_NESTING) {
        FAIL(p, E319, open_at, 1, TN_STR("write two entries"), "brackets are nested deeper than %d", TN_PHRASE_NESTING);
        return NULL;
    }
    tn_node *alt = new_node(p, TN_NODE_ALT);
    if (!alt)
        return NULL;
    alt->optional = open == '[';
    alt->least = LEAST_MAX;
    canon_byte(p, open);
    tn_node **end = &alt->child;
    for (;;) {
        size_t begin = p->at;
        tn_node *seq = parse_single(p, close);
        const bool single = seq != NULL;
        if (!single && !p->bad)
            seq = parse_seq(p, close, open_at);
        if (p->bad)
            return NULL;
        if (!single && !seq->child) {
            FAIL(p, E304, begin, p->at > begin ? p->at - begin : 1, TN_STR("use [a|b] if the whole choice may be left out"),
                 "empty alternative");
            return NULL;
        }
        *end = seq;
        end = &seq->next;
        add_alternative(alt, seq);
        char c = p->text.p[p->at++];
        if (c == '|') {
            canon_byte(p, '|');
            continue;
        }
        if (c != close) {
            FAIL(p, E305, p->at - 1, 1, tn_diag_text(p->diags, "write '%c' here", close), "'%c' closes a '%c'", c, open);
            return NULL;
        }
        break;
    }
    canon_byte(p, close);
    if (alt->optional)
        alt->least = 0;
    p->nesting--;
    char c = peek(p);
    if (c == '?' || c == '*' || c == '+') {
        FAIL(p, E306, p->at, 1, TN_STR("write [a|b] for an optional choice, ...3 for a gap"), "'%c' is not an operator here", c);
        return NULL;
    }
    return alt;
}

static size_t gap_dots(const parser *p)
{
    tn_str rest = tn_str_from(p->text, p->at);
    if (tn_str_starts(rest, TN_STR("...")))
        return 3;
    return tn_str_starts(rest, TN_STR("\xE2\x80\xA6")) ? 3 : 0; /* … is 3 bytes, too */
}

/* Digits at p->at as a number up to 9999; false where there are none. */
static bool digits(parser *p, uint32_t *number)
{
    size_t begin = p->at;
    *number = 0;
    while (p->at < p->text.n && p->text.p[p->at] >= '0' && p->text.p[p->at] <= '9') {
        if (*number < 1000)
            *number = *number * 10 + (uint32_t)(p->text.p[p->at] - '0');
        p->at++;
    }
    return p->at > begin;
}

static tn_node *parse_gap(parser *p)
{
    size_t begin = p->at;
    p->at += gap_dots(p);
    uint32_t low = 0, high;
    if (!digits(p, &high)) {
        FAIL(p, E308, begin, p->at - begin, TN_STR("write ...3 to allow up to 3 words in between"), "a gap needs a number");
        return NULL;
    }
    if (peek(p) == '-') {
        p->at++;
        low = high;
        if (!digits(p, &high)) {
            FAIL(p, E308, begin, p->at - begin, TN_STR("write ...1-3 to allow 1 to 3 words in between"),
                 "a gap range needs a second number");
            return NULL;
        }
    }
    if (low > high) {
        FAIL(p, E310, begin, p->at - begin, tn_diag_text(p->diags, "write ...%u-%u", high, low), "gap range runs backwards");
        return NULL;
    }
    if (high > TN_PHRASE_GAP_MAX) {
        FAIL(p, E309, begin, p->at - begin, TN_STR("speech has no sentence ends; long gaps match unrelated clauses"),
             "gap of %u words is too wide (maximum %d)", high, TN_PHRASE_GAP_MAX);
        return NULL;
    }
    tn_node *gap = new_node(p, TN_NODE_GAP);
    if (!gap)
        return NULL;
    gap->low = gap->least = (uint16_t)low; /* at most TN_PHRASE_GAP_MAX */
    gap->high = (uint16_t)high;
    gap->gap_first = gap->gap_last = true;
    canon_text(p, "...");
    char text[TN_NUM_MAX];
    if (low) {
        canon(p, tn_str_of(text, tn_num_int(text, low)));
        canon_text(p, "-");
    }
    canon(p, tn_str_of(text, tn_num_int(text, high)));
    return gap;
}

/* <name>: a trigger that is built in, or a class of the file. */
static tn_node *parse_class_use(parser *p)
{
    size_t begin = p->at;
    const char *close = memchr(p->text.p + begin, '>', p->text.n - begin);
    if (!close) {
        FAIL(p, E301, begin, 1, TN_STR("add '>'"), "'<' is never closed");
        return NULL;
    }
    tn_str name = tn_str_of(p->text.p + begin + 1, (size_t)(close - p->text.p) - begin - 1);
    p->at = (size_t)(close - p->text.p) + 1;
    canon_text(p, "<");
    canon(p, name); /* <Very> and <very> are two classes */
    canon_text(p, ">");
    static const tn_str triggers[] = {
#define T(id, text) {text, sizeof text - 1},
        TN_TRIGGERS(T)
#undef T
    };
    for (uint32_t i = 0; i < TN_TRIGGER_COUNT; i++)
        if (tn_str_eq(name, triggers[i])) {
            tn_node *node = atom(p, TN_ATOM_TRIGGER, name);
            if (node)
                node->low = (uint16_t)i;
            return node;
        }
    const tn_phrase_context *c = p->context;
    uint32_t number = tn_strmap_find(c->class_names, name);
    if (number != TN_STRMAP_NONE) {
        const tn_class *class = &c->classes[number];
        tn_node *alt = new_node(p, TN_NODE_ALT);
        if (!alt)
            return NULL;
        alt->child = class->alternatives->child;
        alt->least = class->alternatives->least;
        alt->gap_first = class->alternatives->gap_first;
        alt->gap_last = class->alternatives->gap_last;
        if (class->depth > p->class_depth)
            p->class_depth = class->depth;
        p->size += class->size;
        if (p->size > TN_PHRASE_SIZE_MAX) {
            FAIL(p, E318, begin, p->at - begin, TN_STR("list the words once, in one class"),
                 "the classes used here stand for more than %d words", TN_PHRASE_SIZE_MAX);
            return NULL;
        }
        return alt;
    }
    tn_str help = tn_diag_suggest(p->diags, name, c->class_names->keys, c->class_names->count);
    if (!help.n)
        help = tn_diag_suggest(p->diags, name, triggers, TN_TRIGGER_COUNT);
    if (!help.n)
        help = tn_diag_text(p->diags, "define it first: @class %.*s = word|word", TN_DIAG_V(name));
    FAIL(p, E307, begin, p->at - begin, help, "class <%.*s> is not defined", TN_DIAG_V(name));
    return NULL;
}

static tn_node *parse_regex_atom(parser *p)
{
    tn_regex_source regex;
    size_t n = tn_regexsource_read(p->diags, tn_str_from(p->text, p->at), place_of(p, p->at), &regex);
    if (!n) {
        p->bad = true;
        return NULL;
    }
    tn_node *node = atom(p, TN_ATOM_REGEX, regex.pattern);
    if (node)
        node->case_sensitive = regex.case_sensitive;
    if (!tn_regexsource_writing(p->canon, tn_str_of(p->text.p + p->at, n)))
        p->diags->no_memory = p->bad = true;
    p->at += n;
    return node;
}

static bool emoticon_stands_apart(const void *context, size_t size)
{
    const parser *p = context;
    tn_str rest = tn_str_from(p->text, p->at);
    char next = size < rest.n ? rest.p[size] : ' ';
    return tn_str_blank(next) || next == '|' || next == ')' || next == ']';
}

/* A listed emoticon that begins with punctuation is read before brackets. */
static size_t emoticon_here(const parser *p)
{
    char first = peek(p);
    if (!(p->context->rules->emoticon_first[(unsigned char)first / 64] >> ((unsigned char)first % 64) & 1))
        return 0;
    bool word = (first >= '0' && first <= '9') || (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return word ? 0 : tn_token_emoticon(p->context->rules, tn_str_from(p->text, p->at), emoticon_stands_apart, p);
}

/* ---- sequences ---- */

static tn_node **parse_item(parser *p, tn_node **end)
{
    size_t emoticon = emoticon_here(p);
    if (emoticon) {
        size_t begin = p->at;
        p->at += emoticon;
        return add_tokens(p, tn_str_of(p->text.p + begin, emoticon), begin, false, false, end);
    }
    char c = peek(p);
    tn_node *node = NULL;
    if (c == '(' || c == '[') {
        node = parse_group(p, c);
    } else if (c == '<') {
        node = parse_class_use(p);
    } else if (gap_dots(p)) {
        node = parse_gap(p);
    } else if (c == '/' && p->nesting) {
        node = parse_regex_atom(p);
    } else if (c == '*' && (p->at + 1 >= p->text.n || ends_word(p->text.p[p->at + 1]))) {
        p->at++;
        node = new_node(p, TN_NODE_ANY);
        if (node)
            node->least = 1;
        canon_text(p, "*");
    } else if (c == '\\' && p->at + 1 < p->text.n && (p->text.p[p->at + 1] == '!' || p->text.p[p->at + 1] == '?')) {
        return parse_marks(p, end);
    } else if (c == '>') {
        FAIL(p, E302, p->at, 1, TN_STR("remove it, or write \\>"), "'>' has no matching '<'");
    } else if ((c == '^' || c == '$') && (p->at + 1 >= p->text.n || ends_word(p->text.p[p->at + 1]))) {
        FAIL(p, E320, p->at, 1, TN_STR("'^ ' stands first: the turn's start; ' $' stands last: its end"),
             "'%c' in the middle of a phrase", c);
    } else {
        return parse_word(p, end);
    }
    if (!node)
        return end;
    *end = node;
    return &node->next;
}

static tn_node *parse_seq(parser *p, char close, size_t open_at)
{
    tn_node *seq = new_node(p, TN_NODE_SEQ);
    if (!seq)
        return NULL;
    tn_node **end = &seq->child;
    for (;;) {
        skip_blanks(p);
        if (p->at >= p->text.n) {
            if (close)
                FAIL(p, E301, open_at, 1, tn_diag_text(p->diags, "add '%c'", close), "'%c' is never closed", p->text.p[open_at]);
            break;
        }
        char c = peek(p);
        if (c == ')' || c == ']') {
            if (!close && !emoticon_here(p)) {
                FAIL(p, E302, p->at, 1, tn_diag_text(p->diags, "remove it, or write \\%c to match the character itself", c),
                     "'%c' has no matching '%c'", c, c == ')' ? '(' : '[');
                break;
            }
            if (close)
                break;
        }
        if (c == '|') {
            if (!close)
                FAIL(p, E303, p->at, 1, TN_STR("write (a|b) for one of, [a|b] for an optional one"),
                     "'|' is only allowed inside ( ) or [ ]");
            break;
        }
        if (p->canon->size && seq->child)
            canon_byte(p, ' ');
        end = parse_item(p, end);
        if (p->bad)
            return NULL;
    }
    if (p->bad)
        return NULL;
    sum_up(seq);
    return seq;
}

/* ---- whole phrases ---- */

/* Does the pattern name a word that must stand there? */
static bool names_a_word(const tn_node *node)
{
    if (node->kind == TN_NODE_ATOM)
        return true;
    if (node->kind == TN_NODE_ALT) {
        if (node->optional || node->least == 0)
            return false;
        /* An alternative holds a word or wildcards only; one word somewhere is enough to anchor the phrase. */
        for (const tn_node *alt = node->child; alt; alt = alt->next)
            for (const tn_node *n = alt->kind == TN_NODE_SEQ ? alt->child : alt; n; n = alt->kind == TN_NODE_SEQ ? n->next : NULL)
                if (n->kind == TN_NODE_ATOM || n->kind == TN_NODE_ALT)
                    return true;
    }
    return false;
}

static bool check_whole(parser *p, const tn_node *seq)
{
    if (seq->gap_first || seq->gap_last) {
        FAIL(p, E316, 0, p->text.n, TN_STR("a gap stands between two words"), "a phrase cannot %s with a gap",
             seq->gap_first ? "begin" : "end");
        return false;
    }
    bool named = false;
    for (const tn_node *n = seq->child; n; n = n->next)
        named = named || names_a_word(n);
    if (!seq->child)
        FAIL(p, E315, 0, p->text.n ? p->text.n : 1, TN_DIAG_NO_HELP, "a phrase needs a word");
    else if (!named)
        FAIL(p, E317, 0, p->text.n, TN_STR("leave at least one word outside [ ]"),
             seq->least == 0 ? "every part is optional, so this would match anywhere" : "nothing but wildcards, so this would match anywhere");
    return !p->bad;
}

static void parser_init(parser *p, tn_phrase_context *context, tn_str text, tn_place place)
{
    *p = (parser){.context = context, .diags = context->diags, .arena = context->diags->arena, .text = text, .place = place,
                  .canon = &context->canon};
    tn_buf_clear(p->canon);
    if (!tn_buf_room(p->canon, text.n + 16)) /* as long as the phrase, mostly */
        p->diags->no_memory = p->bad = true;
}

static tn_str take_canonical(parser *p)
{
    tn_str s = tn_arena_str(p->arena, tn_buf_view(p->canon));
    if (!s.p)
        p->diags->no_memory = p->bad = true;
    return s;
}

const tn_node *tn_phrase_parse(tn_phrase_context *context, tn_str text, tn_place place, tn_str *canonical)
{
    while (text.n && tn_str_blank(text.p[text.n - 1]))
        text.n--;
    parser p;
    parser_init(&p, context, text, place);
    const tn_node *result = NULL;
    bool start = text.n && text.p[0] == '^' && (text.n == 1 || tn_str_blank(text.p[1]));
    bool end = text.n > 1 && text.p[text.n - 1] == '$' && tn_str_blank(text.p[text.n - 2]);
    if (start)
        p.at = 1;
    if (end)
        p.text.n--;
    if (start)
        canon_text(&p, "^ ");
    tn_node *seq = parse_seq(&p, 0, 0);
    if (!p.bad && check_whole(&p, seq)) {
        if (start) {
            tn_node *node = new_node(&p, TN_NODE_START);
            if (node) {
                node->next = seq->child;
                seq->child = node;
            }
        }
        if (end) {
            tn_node *node = new_node(&p, TN_NODE_END), *last = seq->child;
            while (last->next)
                last = last->next;
            last->next = node;
            canon_text(&p, " $");
        }
        *canonical = take_canonical(&p);
        if (!p.bad)
            result = seq;
    }
    return result;
}

const tn_node *tn_phrase_parse_class(tn_phrase_context *context, tn_str text, tn_place place, unsigned *depth, size_t *size)
{
    parser p;
    parser_init(&p, context, text, place);
    tn_node *alt = new_node(&p, TN_NODE_ALT);
    tn_node **end = alt ? &alt->child : NULL;
    if (alt)
        alt->least = LEAST_MAX;
    while (!p.bad) {
        size_t begin = p.at;
        /* '|' is what ends an alternative here, as inside a bracket; the end of the line closes the last. */
        p.nesting = 1;
        tn_node *seq = new_node(&p, TN_NODE_SEQ);
        if (!seq)
            break;
        tn_node **items = &seq->child;
        for (skip_blanks(&p); p.at < p.text.n && peek(&p) != '|' && !p.bad; skip_blanks(&p)) {
            char c = peek(&p);
            if (c == ')' || c == ']') {
                FAIL(&p, E302, p.at, 1, TN_DIAG_NO_HELP, "'%c' has no matching '%c'", c, c == ')' ? '(' : '[');
                break;
            }
            items = parse_item(&p, items);
        }
        if (p.bad)
            break;
        if (!seq->child) {
            FAIL(&p, E304, begin < text.n ? begin : (text.n ? text.n - 1 : 0), 1, TN_STR("write word|word"), "empty alternative");
            break;
        }
        sum_up(seq);
        add_alternative(alt, seq);
        *end = seq;
        end = &seq->next;
        if (p.at >= p.text.n)
            break;
        p.at++; /* '|' */
    }
    *depth = p.class_depth + 1;
    *size = p.size;
    if (!p.bad && *depth > TN_PHRASE_CLASS_DEPTH)
        FAIL(&p, E319, 0, text.n, TN_STR("write the words of the inner class out"), "classes are nested deeper than %d",
             TN_PHRASE_CLASS_DEPTH);
    return p.bad ? NULL : alt;
}
