/* plain_token.c - the tokeniser: one pass from left to right over the normalised text. */
#include "plain_token.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "plain_charclass.h"
#include "plain_contraction.h"
#include "plain_opaque.h"

/* The pass: where it stands and what waits for the next token. */
typedef struct scan {
    plain_text *text;
    const plain_token_rules *rules;
    tn_str norm;
    size_t at;
    uint16_t pending; /* PLAIN_TOKEN_BREAK, PLAIN_TOKEN_PAUSE, PLAIN_TOKEN_COMMA: for the next token */
    bool any_lower;
    plain_opaque opaque;
} scan;

void plain_token_init(plain_text *text, const tn_mem *mem)
{
    *text = (plain_text){0};
    plain_normal_init(&text->normal, mem);
    tn_buf_init(&text->pool, mem);
    tn_buf_init(&text->folded, mem);
}

void plain_token_free(plain_text *text)
{
    const tn_mem *mem = text->pool.mem;
    tn_mem_free(mem, text->tokens, text->token_capacity, sizeof *text->tokens);
    tn_mem_free(mem, text->forms, text->form_capacity, sizeof *text->forms);
    tn_buf_free(&text->pool);
    tn_buf_free(&text->folded);
    plain_normal_free(&text->normal);
    plain_token_init(text, mem);
}

/* ---- adding tokens ---- */

static bool add_token(scan *s, size_t begin, size_t end, uint8_t kind, uint16_t flags)
{
    plain_text *text = s->text;
    void *tokens = text->tokens;
    if (!tn_mem_reserve(text->pool.mem, &tokens, &text->token_capacity, text->token_count + 1, sizeof *text->tokens))
        return false;
    text->tokens = tokens;
    text->tokens[text->token_count++] = (plain_token){
        .begin = plain_normal_source_begin(&text->normal, begin),
        .end = plain_normal_source_end(&text->normal, end),
        .normal_begin = (uint32_t)begin,
        .normal_end = (uint32_t)end,
        .form = (uint32_t)text->form_count,
        .kind = kind,
        .flags = flags | s->pending,
    };
    s->pending = 0;
    return true;
}

/* One more alternative of the last token. */
static bool add_form(scan *s, tn_str form)
{
    plain_text *text = s->text;
    void *forms = text->forms;
    if (!tn_mem_reserve(text->pool.mem, &forms, &text->form_capacity, text->form_count + 1, sizeof *text->forms))
        return false;
    text->forms = forms;
    text->forms[text->form_count++] = (plain_form){(uint32_t)text->pool.size, (uint32_t)form.n};
    text->tokens[text->token_count - 1].form_count++;
    return tn_buf_str(&text->pool, form);
}

/* ---- words ---- */

static uint32_t peek(const scan *s, size_t at, size_t *used)
{
    bool valid;
    if (at >= s->norm.n) {
        *used = 0;
        return 0;
    }
    return tn_utf8_decode(s->norm.p + at, s->norm.n - at, used, &valid);
}

static enum plain_charclass class_at(const scan *s, size_t at)
{
    size_t used;
    return at < s->norm.n ? plain_charclass_of(peek(s, at, &used)) : PLAIN_CHAR_SPACE;
}

static bool is_word_class(enum plain_charclass c)
{
    return c == PLAIN_CHAR_LETTER || c == PLAIN_CHAR_DIGIT;
}

/* *out becomes word in the case folding of tokens. */
static bool fold(tn_buf *out, tn_str word)
{
    tn_buf_clear(out);
    for (size_t i = 0; i < word.n;) {
        unsigned char c = (unsigned char)word.p[i];
        if (c < 0x80) {
            if (!tn_buf_byte(out, (char)(c >= 'A' && c <= 'Z' ? c + 32 : c)))
                return false;
            i++;
            continue;
        }
        size_t used;
        bool valid;
        uint32_t code = tn_utf8_decode(word.p + i, word.n - i, &used, &valid);
        utf8proc_int32_t wide[8];
        int last = UTF8PROC_BOUNDCLASS_START;
        utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)code, wide, 8, UTF8PROC_CASEFOLD, &last);
        for (utf8proc_ssize_t k = 0; k < n && k < 8; k++) {
            char bytes[4];
            if (!tn_buf_put(out, bytes, tn_utf8_encode((uint32_t)wide[k], bytes)))
                return false;
        }
        i += used;
    }
    return true;
}

/* English number words; digits are seen by their class. */
static bool is_number_word(tn_str w)
{
    static const char *const words[] = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
        "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "dozen"};
    if (w.n < 3 || w.n > 9)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (words[i][0] == w.p[0] && strlen(words[i]) == w.n && memcmp(words[i], w.p, w.n) == 0)
            return true;
    return false;
}

/* True where a letter stands three times in a row and the word is more than that one letter ("III" is a numeral). */
static bool is_long(tn_str w)
{
    size_t run = 1, longest = 1;
    bool one_letter = true;
    for (size_t i = 1; i < w.n; i++) {
        run = w.p[i] == w.p[i - 1] && w.p[i] >= 'a' && w.p[i] <= 'z' ? run + 1 : 1;
        one_letter = one_letter && w.p[i] == w.p[0];
        if (run > longest)
            longest = run;
    }
    return longest >= 3 && !one_letter;
}

/* A form of the last token: w with runs of three or more letters shortened to `keep`. */
static bool add_shortened_form(scan *s, tn_str w, size_t keep)
{
    if (!add_form(s, tn_str_of(w.p, 0)))
        return false;
    tn_buf *pool = &s->text->pool;
    size_t at = pool->size;
    for (size_t i = 0; i < w.n;) {
        size_t run = 1;
        while (i + run < w.n && w.p[i + run] == w.p[i] && w.p[i] >= 'a' && w.p[i] <= 'z')
            run++;
        if (!tn_buf_put(pool, w.p + i, run >= 3 ? keep : run))
            return false;
        i += run;
    }
    s->text->forms[s->text->form_count - 1].size = (uint32_t)(pool->size - at);
    return true;
}

/* "sooo" may stand for "soo" or "so": both are alternatives of the one token. */
static bool add_long_word(scan *s, size_t begin, size_t end, uint16_t flags)
{
    tn_str word = tn_buf_view(&s->text->folded);
    return add_token(s, begin, end, PLAIN_TOKEN_WORD, flags | PLAIN_TOKEN_LONG) && add_shortened_form(s, word, 2) &&
           add_shortened_form(s, word, 1);
}

static bool add_word(scan *s, size_t begin, size_t end, uint16_t flags)
{
    plain_text *text = s->text;
    if (!fold(&text->folded, tn_str_of(s->norm.p + begin, end - begin)))
        return false;
    tn_str word = tn_buf_view(&text->folded);
    if (is_long(word) && !memchr(word.p, '\'', word.n))
        return add_long_word(s, begin, end, flags);
    plain_contraction_part parts[PLAIN_CONTRACTION_PARTS];
    size_t count = plain_contraction_split(word, parts);
    for (size_t i = 0; i < count; i++) {
        uint16_t part_flags = flags;
        if (parts[i].ambiguous)
            part_flags |= PLAIN_TOKEN_AMBIGUOUS;
        if (count == 1 && is_number_word(parts[i].forms[0]))
            part_flags |= PLAIN_TOKEN_NUMBER;
        if (!add_token(s, begin, end, PLAIN_TOKEN_WORD, part_flags))
            return false;
        for (size_t k = 0; k < parts[i].form_count; k++)
            if (!add_form(s, parts[i].forms[k]))
                return false;
    }
    return true;
}

/* A run of letters, marks and digits; ' joins between letters, . and , between digits. */
static bool scan_word(scan *s)
{
    size_t begin = s->at, at = begin, used, letters = 0, uppers = 0, lowers = 0;
    bool digits_only = true;
    enum plain_charclass last = PLAIN_CHAR_OTHER;
    for (;;) {
        uint32_t code = peek(s, at, &used);
        enum plain_charclass c = used ? plain_charclass_of(code) : PLAIN_CHAR_SPACE;
        if (is_word_class(c)) {
            if (c == PLAIN_CHAR_LETTER) {
                digits_only = false;
                letters++;
                uppers += plain_charclass_upper(code);
                lowers += plain_charclass_lower(code);
            }
        } else if (!(code == '\'' && last == PLAIN_CHAR_LETTER && class_at(s, at + 1) == PLAIN_CHAR_LETTER) &&
                   !((code == '.' || code == ',') && last == PLAIN_CHAR_DIGIT &&
                     class_at(s, at + 1) == PLAIN_CHAR_DIGIT)) {
            break;
        }
        last = c;
        at += used;
    }
    s->at = at;
    s->any_lower = s->any_lower || lowers > 0;
    uint16_t flags = 0;
    if (letters >= 2 && uppers >= 2 && lowers == 0)
        flags |= PLAIN_TOKEN_CAPS;
    if (digits_only)
        flags |= PLAIN_TOKEN_NUMBER;
    return add_word(s, begin, at, flags);
}

/* 'm 're 've 'll 'd 's standing by themselves, as some recognisers write them: "I 'm". */
static bool scan_clitic(scan *s, bool *found)
{
    size_t end = s->at + 1;
    while (end < s->norm.n && end - s->at <= 3 && class_at(s, end) == PLAIN_CHAR_LETTER)
        end++;
    *found = false;
    plain_contraction_part part;
    char lower[3];
    size_t n = end - s->at - 1;
    if (n == 0 || n > 2 || is_word_class(class_at(s, end)))
        return true;
    for (size_t i = 0; i < n; i++)
        lower[i] = (char)(s->norm.p[s->at + 1 + i] | 32);
    if (!plain_contraction_clitic(tn_str_of(lower, n), &part))
        return true;
    *found = true;
    if (!add_token(s, s->at, end, PLAIN_TOKEN_WORD, part.ambiguous ? PLAIN_TOKEN_AMBIGUOUS : 0))
        return false;
    for (size_t k = 0; k < part.form_count; k++)
        if (!add_form(s, part.forms[k]))
            return false;
    s->at = end;
    return true;
}

/* ---- symbols ---- */

static bool add_symbol(scan *s, size_t size, uint16_t flags)
{
    bool ok = add_token(s, s->at, s->at + size, PLAIN_TOKEN_SYMBOL, flags) &&
              add_form(s, tn_str_of(s->norm.p + s->at, size));
    s->at += size;
    return ok;
}

static bool is_ascii_alnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Bytes of the longest listed emoticon that stands here apart from its neighbours, or 0. */
static bool emoticon_stands_apart(const scan *s, size_t size);

static size_t emoticon_at(const scan *s)
{
    tn_str rest = tn_str_from(s->norm, s->at);
    size_t longest = 0;
    for (size_t i = 0; i < s->rules->emoticon_count; i++) {
        tn_str one = s->rules->emoticons[i];
        if (one.n > longest && tn_str_starts(rest, one) && emoticon_stands_apart(s, one.n))
            longest = one.n;
    }
    return longest;
}

/* One with a letter or digit in it stands apart from letters and digits on both sides, one of symbols only on one side
 * at least ("thanks:)" but not "reasons:(a)"); one that ends in a slash begins no path or URL. */
static bool emoticon_stands_apart(const scan *s, size_t size)
{
    tn_str rest = tn_str_from(s->norm, s->at);
    bool alnum = false;
    for (size_t k = 0; k < size; k++)
        alnum = alnum || is_ascii_alnum(rest.p[k]);
    bool before = s->at > 0 && is_ascii_alnum(s->norm.p[s->at - 1]);
    bool behind = size < rest.n && is_ascii_alnum(rest.p[size]);
    if (alnum ? before || behind : before && behind)
        return false;
    return !(rest.p[size - 1] == '/' && size < rest.n && (rest.p[size] == '/' || behind));
}

/* Bytes of the emoji sequence here (flags, joined persons, keycaps count as one), or 0. */
static size_t emoji_at(const scan *s)
{
    size_t used, more, at = s->at;
    uint32_t code = peek(s, at, &used);
    if (code < 0x80) {
        bool base = (code >= '0' && code <= '9') || code == '#' || code == '*';
        return base && peek(s, at + 1, &more) == PLAIN_CHAR_KEYCAP ? 1 + more : 0;
    }
    if (!plain_charclass_emoji(code))
        return 0;
    at += used;
    if (plain_charclass_regional(code)) {
        if (plain_charclass_regional(peek(s, at, &more)))
            at += more;
        return at - s->at;
    }
    size_t joined, emoji;
    while (peek(s, at, &joined) == PLAIN_CHAR_ZWJ && plain_charclass_emoji(peek(s, at + joined, &emoji)))
        at += joined + emoji;
    return at - s->at;
}

/* ---- punctuation ---- */

/* True where white space or the end follows `at`, closing quotes and brackets aside. */
static bool ends_here(const scan *s, size_t at)
{
    size_t used;
    for (;;) {
        uint32_t code = peek(s, at, &used);
        if (code != '"' && code != '\'' && code != ')' && code != ']' && code != '}' && code != 0x201D && code != 0xBB)
            break;
        at += used;
    }
    enum plain_charclass c = class_at(s, at);
    return c == PLAIN_CHAR_SPACE || c == PLAIN_CHAR_NEWLINE;
}

/* "Mr." and "J." end no sentence. */
static bool is_abbreviated(const scan *s)
{
    const plain_text *text = s->text;
    if (text->token_count == 0)
        return false;
    const plain_token *last = &text->tokens[text->token_count - 1];
    if (last->kind != PLAIN_TOKEN_WORD || last->normal_end != s->at || last->form_count == 0)
        return false;
    tn_str form = plain_text_form(text, last, 0);
    if (tn_utf8_length(form.p, form.n) == 1 && !(last->flags & PLAIN_TOKEN_NUMBER))
        return true;
    for (size_t i = 0; i < s->rules->abbreviation_count; i++)
        if (tn_str_eq(s->rules->abbreviations[i], form))
            return true;
    return false;
}

static void scan_stops(scan *s)
{
    size_t end = s->at;
    while (end < s->norm.n && s->norm.p[end] == '.')
        end++;
    if (end - s->at == 1 && ends_here(s, end) && !is_abbreviated(s))
        s->pending |= PLAIN_TOKEN_BREAK;
    s->at = end;
}

static bool scan_marks(scan *s)
{
    char mark = s->norm.p[s->at];
    size_t end = s->at;
    while (end < s->norm.n && s->norm.p[end] == mark)
        end++;
    bool ok = add_symbol(s, end - s->at, mark == '!' ? PLAIN_TOKEN_EXCLAIM : PLAIN_TOKEN_QUESTION);
    if (ends_here(s, end))
        s->pending |= PLAIN_TOKEN_BREAK;
    return ok;
}

static void scan_other(scan *s)
{
    size_t used;
    uint32_t code = peek(s, s->at, &used);
    bool before_digit = class_at(s, s->at + used) == PLAIN_CHAR_DIGIT;
    bool after_digit = s->at > 0 && s->norm.p[s->at - 1] >= '0' && s->norm.p[s->at - 1] <= '9';
    bool pause = false;
    if (code == ',' || code == ';' || code == ':' || plain_charclass_dash(code)) {
        pause = !(before_digit && after_digit);
    } else if (code == '-') {
        bool space_before = s->at == 0 || s->norm.p[s->at - 1] == ' ' || s->norm.p[s->at - 1] == '-';
        size_t next = s->at + 1;
        bool space_after = next >= s->norm.n || s->norm.p[next] == ' ' || s->norm.p[next] == '\n';
        pause = space_before && (space_after || s->norm.p[next] == '-');
    }
    if (pause)
        s->pending |= code == ',' ? PLAIN_TOKEN_COMMA : PLAIN_TOKEN_PAUSE;
    s->at += used;
}

/* ---- the pass ---- */

static bool scan_one(scan *s)
{
    size_t used;
    uint32_t code = peek(s, s->at, &used);
    enum plain_charclass c = plain_charclass_of(code);
    if (c == PLAIN_CHAR_SPACE || c == PLAIN_CHAR_NEWLINE) {
        if (c == PLAIN_CHAR_NEWLINE)
            s->pending |= PLAIN_TOKEN_BREAK;
        s->at += used;
        return true;
    }
    size_t size = emoticon_at(s);
    if (!size && (code >= 0x80 || c != PLAIN_CHAR_LETTER))
        size = emoji_at(s);
    if (size)
        return add_symbol(s, size, 0);
    size = code < 0x80 ? plain_opaque_at(&s->opaque, s->norm, s->at) : 0;
    if (size) {
        bool ok = add_token(s, s->at, s->at + size, PLAIN_TOKEN_OPAQUE, 0);
        s->at += size;
        return ok;
    }
    if (is_word_class(c))
        return scan_word(s);
    if (code == '!' || code == '?')
        return scan_marks(s);
    if (code == '.') {
        scan_stops(s);
        return true;
    }
    if (code == '\'' && (s->at == 0 || class_at(s, s->at - 1) == PLAIN_CHAR_SPACE)) {
        bool found;
        if (!scan_clitic(s, &found))
            return false;
        if (found)
            return true;
    }
    scan_other(s);
    return true;
}

bool plain_token_run(plain_text *text, tn_str source, const plain_token_rules *rules)
{
    text->token_count = text->form_count = 0;
    tn_buf_clear(&text->pool);
    if (!plain_normal_run(&text->normal, source))
        return false;
    scan s = {.text = text, .rules = rules, .norm = tn_buf_view(&text->normal.text)};
    while (s.at < s.norm.n)
        if (!scan_one(&s))
            return false;
    if (!s.any_lower) /* where all shout, capitals say nothing */
        for (size_t i = 0; i < text->token_count; i++)
            text->tokens[i].flags &= (uint16_t)~PLAIN_TOKEN_CAPS;
    return true;
}
