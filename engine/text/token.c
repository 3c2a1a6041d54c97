/* token.c - the tokeniser: one pass from left to right over the normalised text. */
#include "text/token.h"

#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/charclass.h"
#include "text/opaque.h"
#include "text/word.h"

/* The pass: where it stands and what waits for the next token. */
typedef struct scan {
    tn_text *text;
    const tn_token_rules *rules;
    tn_str norm;
    size_t at;
    uint16_t pending; /* TN_TOKEN_BREAK, TN_TOKEN_PAUSE, TN_TOKEN_COMMA: for the next token */
    bool any_lower;
    size_t near; /* stretch of the normalised text, as tn_normal_span keeps it */
    tn_opaque opaque;
} scan;

void tn_token_init(tn_text *text, const tn_mem *mem)
{
    *text = (tn_text){0};
    tn_normal_init(&text->normal, mem);
    tn_buf_init(&text->pool, mem);
    tn_buf_init(&text->folded, mem);
    tn_buf_init(&text->shortened, mem);
}

void tn_token_free(tn_text *text)
{
    const tn_mem *mem = text->pool.mem;
    tn_mem_free(mem, text->tokens, text->token_capacity, sizeof *text->tokens);
    tn_mem_free(mem, text->forms, text->form_capacity, sizeof *text->forms);
    tn_buf_free(&text->pool);
    tn_buf_free(&text->folded);
    tn_buf_free(&text->shortened);
    tn_normal_free(&text->normal);
    tn_token_init(text, mem);
}

/* ---- adding tokens ---- */

static bool add_token(scan *s, size_t begin, size_t end, uint8_t kind, uint16_t flags)
{
    tn_text *text = s->text;
    void *tokens = text->tokens;
    if (!tn_mem_reserve(text->pool.mem, &tokens, &text->token_capacity, text->token_count + 1, sizeof *text->tokens))
        return false;
    text->tokens = tokens;
    uint32_t source_begin, source_end;
    tn_normal_span(&text->normal, &s->near, begin, end, &source_begin, &source_end);
    text->tokens[text->token_count++] = (tn_token){
        .begin = source_begin,
        .end = source_end,
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
    tn_text *text = s->text;
    void *forms = text->forms;
    if (!tn_mem_reserve(text->pool.mem, &forms, &text->form_capacity, text->form_count + 1, sizeof *text->forms))
        return false;
    text->forms = forms;
    text->forms[text->form_count++] = (tn_form){(uint32_t)text->pool.size, (uint32_t)form.n};
    text->tokens[text->token_count - 1].form_count++;
    return tn_buf_str(&text->pool, form);
}

/* ---- words ---- */

static uint32_t peek(tn_str text, size_t at, size_t *used)
{
    bool valid;
    if (at >= text.n) {
        *used = 0;
        return 0;
    }
    return tn_utf8_decode(text.p + at, text.n - at, used, &valid);
}

static enum tn_charclass class_at(const scan *s, size_t at)
{
    size_t used;
    return at < s->norm.n ? tn_charclass_of(peek(s->norm, at, &used)) : TN_CHAR_SPACE;
}

static bool is_word_class(enum tn_charclass c)
{
    return c == TN_CHAR_LETTER || c == TN_CHAR_DIGIT;
}

bool tn_token_fold(tn_buf *out, tn_str word)
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

static bool add_word(scan *s, size_t begin, size_t end, uint16_t flags)
{
    tn_text *text = s->text;
    tn_word_part parts[TN_CONTRACTION_PARTS];
    if (!tn_token_fold(&text->folded, tn_str_of(s->norm.p + begin, end - begin)))
        return false;
    size_t count = tn_word_split(tn_buf_view(&text->folded), &text->shortened, parts);
    for (size_t i = 0; i < count; i++) {
        const tn_contraction_part *part = &parts[i].part;
        uint16_t own = (part->ambiguous ? TN_TOKEN_AMBIGUOUS : 0) | (parts[i].number ? TN_TOKEN_NUMBER : 0) |
                       (parts[i].is_long ? TN_TOKEN_LONG : 0);
        if (!add_token(s, begin, end, TN_TOKEN_WORD, flags | own))
            return false;
        for (size_t k = 0; k < part->form_count; k++)
            if (!add_form(s, part->forms[k]))
                return false;
    }
    return count > 0;
}

/* A run of letters, marks and digits; ' joins between letters, . and , between digits. */
static bool scan_word(scan *s)
{
    size_t begin = s->at, at = begin, used, letters = 0, uppers = 0, lowers = 0;
    bool digits_only = true;
    enum tn_charclass last = TN_CHAR_OTHER;
    for (;;) {
        uint32_t code = peek(s->norm, at, &used);
        enum tn_charclass c = used ? tn_charclass_of(code) : TN_CHAR_SPACE;
        if (is_word_class(c)) {
            if (c == TN_CHAR_LETTER) {
                digits_only = false;
                letters++;
                uppers += tn_charclass_upper(code);
                lowers += tn_charclass_lower(code);
            }
        } else if (!(code == '\'' && last == TN_CHAR_LETTER && class_at(s, at + 1) == TN_CHAR_LETTER) &&
                   !((code == '.' || code == ',') && last == TN_CHAR_DIGIT && class_at(s, at + 1) == TN_CHAR_DIGIT)) {
            break;
        }
        last = c;
        at += used;
    }
    s->at = at;
    s->any_lower = s->any_lower || lowers > 0;
    uint16_t flags = 0;
    if (letters >= 2 && uppers >= 2 && lowers == 0)
        flags |= TN_TOKEN_CAPS;
    if (digits_only)
        flags |= TN_TOKEN_NUMBER;
    return add_word(s, begin, at, flags);
}

/* 'm 're 've 'll 'd 's standing by themselves, as some recognisers write them: "I 'm". */
static bool scan_clitic(scan *s, bool *found)
{
    size_t end = s->at + 1;
    while (end < s->norm.n && end - s->at <= 3 && class_at(s, end) == TN_CHAR_LETTER)
        end++;
    *found = false;
    tn_contraction_part part;
    char lower[3];
    size_t n = end - s->at - 1;
    if (n == 0 || n > 2 || is_word_class(class_at(s, end)))
        return true;
    for (size_t i = 0; i < n; i++)
        lower[i] = (char)(s->norm.p[s->at + 1 + i] | 32);
    if (!tn_contraction_clitic(tn_str_of(lower, n), &part))
        return true;
    *found = true;
    if (!add_token(s, s->at, end, TN_TOKEN_WORD, part.ambiguous ? TN_TOKEN_AMBIGUOUS : 0))
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
    bool ok = add_token(s, s->at, s->at + size, TN_TOKEN_SYMBOL, flags) &&
              add_form(s, tn_str_of(s->norm.p + s->at, size));
    s->at += size;
    return ok;
}

static bool is_ascii_alnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The first of emoticons [low, high), which agree in their first `at` bytes, whose next byte is `byte` or higher. One that
 * ends there comes before all. */
static size_t lower_bound(const tn_str *emoticons, size_t low, size_t high, size_t at, int byte)
{
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        int its = emoticons[mid].n > at ? (unsigned char)emoticons[mid].p[at] : -1;
        if (its < byte)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

size_t tn_token_emoticon(const tn_token_rules *rules, tn_str text, bool (*fits)(const void *context, size_t size),
                         const void *context)
{
    if (!text.n)
        return 0;
    unsigned char first = (unsigned char)text.p[0];
    if (!(rules->emoticon_first[first / 64] >> (first % 64) & 1))
        return 0;
    /* Byte by byte the sorted list narrows to those that begin as the text does. */
    size_t low = 0, high = rules->emoticon_count, longest = 0;
    for (size_t at = 0; at < text.n && low < high; at++) {
        int byte = (unsigned char)text.p[at];
        low = lower_bound(rules->emoticons, low, high, at, byte);
        high = lower_bound(rules->emoticons, low, high, at, byte + 1);
        if (low < high && rules->emoticons[low].n == at + 1 && tn_str_starts(text, rules->emoticons[low]) &&
            fits(context, at + 1))
            longest = at + 1;
    }
    return longest;
}

typedef struct place {
    tn_str text;
    size_t at;
} place;

/* One with a letter or digit in it stands apart from letters and digits on both sides, one of symbols only on one side at
 * least ("thanks:)" but not "reasons:(a)"); one that ends in a slash begins no path or URL. */
static bool emoticon_stands_apart(const void *context, size_t size)
{
    const place *here = context;
    tn_str rest = tn_str_from(here->text, here->at);
    bool alnum = false;
    for (size_t k = 0; k < size; k++)
        alnum = alnum || is_ascii_alnum(rest.p[k]);
    bool before = here->at > 0 && is_ascii_alnum(here->text.p[here->at - 1]);
    bool behind = size < rest.n && is_ascii_alnum(rest.p[size]);
    if (alnum ? before || behind : before && behind)
        return false;
    return !(rest.p[size - 1] == '/' && size < rest.n && (rest.p[size] == '/' || behind));
}

size_t tn_token_emoticon_at(const tn_token_rules *rules, tn_str text, size_t at)
{
    place here = {text, at};
    return tn_token_emoticon(rules, tn_str_from(text, at), emoticon_stands_apart, &here);
}

size_t tn_token_emoji_at(tn_str text, size_t from)
{
    size_t used, more, at = from;
    uint32_t code = peek(text, at, &used);
    if (code < 0x80) {
        bool base = (code >= '0' && code <= '9') || code == '#' || code == '*';
        return base && peek(text, at + 1, &more) == TN_CHAR_KEYCAP ? 1 + more : 0;
    }
    if (!tn_charclass_emoji(code))
        return 0;
    at += used;
    if (tn_charclass_regional(code)) {
        if (tn_charclass_regional(peek(text, at, &more)))
            at += more;
        return at - from;
    }
    size_t joined, emoji;
    while (peek(text, at, &joined) == TN_CHAR_ZWJ && tn_charclass_emoji(peek(text, at + joined, &emoji)))
        at += joined + emoji;
    return at - from;
}

/* ---- punctuation ---- */

/* True where white space or the end follows `at`, closing quotes and brackets aside. */
static bool ends_here(const scan *s, size_t at)
{
    size_t used;
    for (;;) {
        uint32_t code = peek(s->norm, at, &used);
        if (code != '"' && code != '\'' && code != ')' && code != ']' && code != '}' && code != 0x201D && code != 0xBB)
            break;
        at += used;
    }
    enum tn_charclass c = class_at(s, at);
    return c == TN_CHAR_SPACE || c == TN_CHAR_NEWLINE;
}

/* "Mr." and "J." end no sentence. */
static bool is_abbreviated(const scan *s)
{
    const tn_text *text = s->text;
    if (text->token_count == 0)
        return false;
    const tn_token *last = &text->tokens[text->token_count - 1];
    if (last->kind != TN_TOKEN_WORD || last->normal_end != s->at || last->form_count == 0)
        return false;
    return tn_token_abbreviation(s->rules, tn_text_form(text, last, 0), last->flags);
}

bool tn_token_abbreviation(const tn_token_rules *rules, tn_str form, uint16_t flags)
{
    if (tn_utf8_length(form.p, form.n) == 1 && !(flags & TN_TOKEN_NUMBER))
        return true;
    size_t low = 0, high = rules->abbreviation_count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int c = tn_str_cmp(rules->abbreviations[mid], form);
        if (c == 0)
            return true;
        if (c < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return false;
}

static void scan_stops(scan *s)
{
    size_t end = s->at;
    while (end < s->norm.n && s->norm.p[end] == '.')
        end++;
    if (end - s->at == 1 && ends_here(s, end) && !is_abbreviated(s))
        s->pending |= TN_TOKEN_BREAK;
    s->at = end;
}

static bool scan_marks(scan *s)
{
    char mark = s->norm.p[s->at];
    size_t end = s->at;
    while (end < s->norm.n && s->norm.p[end] == mark)
        end++;
    bool ok = add_symbol(s, end - s->at, mark == '!' ? TN_TOKEN_EXCLAIM : TN_TOKEN_QUESTION);
    if (ends_here(s, end))
        s->pending |= TN_TOKEN_BREAK;
    return ok;
}

static void scan_other(scan *s)
{
    size_t used;
    uint32_t code = peek(s->norm, s->at, &used);
    bool before_digit = class_at(s, s->at + used) == TN_CHAR_DIGIT;
    bool after_digit = s->at > 0 && s->norm.p[s->at - 1] >= '0' && s->norm.p[s->at - 1] <= '9';
    bool pause = false;
    if (code == ',' || code == ';' || code == ':' || tn_charclass_dash(code)) {
        pause = !(before_digit && after_digit);
    } else if (code == '-') {
        bool space_before = s->at == 0 || s->norm.p[s->at - 1] == ' ' || s->norm.p[s->at - 1] == '-';
        size_t next = s->at + 1;
        bool space_after = next >= s->norm.n || s->norm.p[next] == ' ' || s->norm.p[next] == '\n';
        pause = space_before && (space_after || s->norm.p[next] == '-');
    }
    if (pause)
        s->pending |= code == ',' ? TN_TOKEN_COMMA : TN_TOKEN_PAUSE;
    s->at += used;
}

/* ---- the pass ---- */

static bool scan_one(scan *s)
{
    size_t used;
    uint32_t code = peek(s->norm, s->at, &used);
    enum tn_charclass c = tn_charclass_of(code);
    if (c == TN_CHAR_SPACE || c == TN_CHAR_NEWLINE) {
        if (c == TN_CHAR_NEWLINE)
            s->pending |= TN_TOKEN_BREAK;
        s->at += used;
        return true;
    }
    size_t size = tn_token_emoticon_at(s->rules, s->norm, s->at);
    if (!size && (code >= 0x80 || c != TN_CHAR_LETTER))
        size = tn_token_emoji_at(s->norm, s->at);
    if (size)
        return add_symbol(s, size, 0);
    size = code < 0x80 ? tn_opaque_at(&s->opaque, s->norm, s->at) : 0;
    if (size) {
        bool ok = add_token(s, s->at, s->at + size, TN_TOKEN_OPAQUE, 0);
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
    if (code == '\'' && (s->at == 0 || class_at(s, s->at - 1) == TN_CHAR_SPACE)) {
        bool found;
        if (!scan_clitic(s, &found))
            return false;
        if (found)
            return true;
    }
    scan_other(s);
    return true;
}

bool tn_token_part(tn_text *text, const tn_token_rules *rules, size_t from, size_t to, uint16_t *pending, bool *any_lower)
{
    text->token_count = text->form_count = 0;
    tn_buf_clear(&text->pool);
    scan s = {.text = text, .rules = rules, .norm = tn_buf_view(&text->normal.text), .at = from, .pending = *pending};
    while (s.at < to)
        if (!scan_one(&s))
            return false;
    *pending = s.pending;
    *any_lower = *any_lower || s.any_lower;
    return true;
}

bool tn_token_run(tn_text *text, tn_str source, const tn_token_rules *rules)
{
    uint16_t pending = 0;
    bool any_lower = false;
    if (!tn_normal_run(&text->normal, source) || !tn_token_part(text, rules, 0, text->normal.text.size, &pending, &any_lower))
        return false;
    if (!any_lower) /* where all shout, capitals say nothing */
        for (size_t i = 0; i < text->token_count; i++)
            text->tokens[i].flags &= (uint16_t)~TN_TOKEN_CAPS;
    return true;
}
