/* personal_address.c - addresses of people and their devices. */
#include "base/personal_address.h"

/* Words before a spoken "at" that may be part of the address, where nothing ties them together. */
#define LOOSE_WORDS 3
/* Most tokens on either side of it. */
#define SPOKEN_MOST 40
/* Groups that make an IPv6 address without "::" or a MAC address; times have three. */
#define GROUPS_LEAST 5
#define GROUPS_MOST 12

/* ---- written ---- */

/* Nothing but these between a token and the one before, and that with no blank. */
static bool is_tied(const tn_personal_token *token, unsigned what)
{
    return token->gap_size > 0 && token->gap_size <= 2 && !(token->gap & ~what);
}

/* The @ before a token, with at most one blank behind it: *blank says so; *before: something stands before it, with as
 * many. */
static bool has_at(tn_str text, const tn_personal_token *tokens, size_t i, bool *blank, bool *before)
{
    size_t at = tokens[i].begin;
    *blank = at >= 2 && text.p[at - 1] == ' ' && text.p[at - 2] == '@';
    at -= *blank ? 2u : 1u;
    *before = i > 0 && tokens[i].gap_size <= 3 &&
              (tokens[i].gap == TN_GAP_AT || *blank || text.p[at - 1] != ' ');
    return *blank || text.p[at] == '@' || tokens[i].gap == TN_GAP_AT;
}

/* The address around the @ before token i; without anything before it, somebody's handle. */
static void mark_written(tn_str text, tn_personal_token *tokens, size_t count, size_t i)
{
    bool blank, before;
    if (!has_at(text, tokens, i, &blank, &before) || (blank && !before))
        return;
    size_t first = before ? i - 1 : i, last = i;
    while (first < i && first > 0 &&
           is_tied(&tokens[first], TN_GAP_DOT | TN_GAP_DASH | TN_GAP_MARK | TN_GAP_PLUS |
                                       TN_GAP_OTHER | TN_GAP_QUOTE))
        first--;
    while (last + 1 < count && is_tied(&tokens[last + 1], TN_GAP_DOT | TN_GAP_DASH | TN_GAP_MARK))
        last++;
    bool dot = tokens[i].word == TN_WORD_MAILHOST;
    for (size_t k = i + 1; k <= last; k++)
        dot = dot || (tokens[k].gap & TN_GAP_DOT);
    if (!dot && first < i)
        return; /* "meet @ 5", "cr@p": no host name */
    tn_personal_tokens_mark(tokens, first, last, TN_PERSONAL_EMAIL);
}

/* ---- spoken ---- */

static bool ends_sentence(const tn_personal_token *token)
{
    return (token->gap & TN_GAP_STOP) || ((token->gap & TN_GAP_DOT) && (token->gap & TN_GAP_SPACE));
}

/* What a spoken address does not have within it. */
static bool is_outside(unsigned word)
{
    switch (word) {
    case TN_WORD_STOP:
    case TN_WORD_SPEAKING:
    case TN_WORD_FILL:
    case TN_WORD_WEAK:
    case TN_WORD_MAIL:
    case TN_WORD_IS:
    case TN_WORD_NAME:
    case TN_WORD_HELLO:
    case TN_WORD_UNIT:
    case TN_WORD_MONEY:
    case TN_WORD_AT:
        return true;
    default:
        return false;
    }
}

static bool ties(const tn_personal_token *token)
{
    return token->word == TN_WORD_DOT || token->word == TN_WORD_DASH;
}

/* The host name behind token i: its last token, i where there is none. *dots are spoken, *written are not. */
static size_t host_end(tn_str text, const tn_personal_token *tokens, size_t count, size_t i,
                       size_t *dots, size_t *written)
{
    size_t most = i + SPOKEN_MOST < count ? i + SPOKEN_MOST : count;
    size_t last = i + 1;
    *dots = *written = 0;
    if (last >= most || ends_sentence(&tokens[last]))
        return i;
    for (;;) {
        if (last + 2 < most && ties(&tokens[last + 1]) && !ends_sentence(&tokens[last + 1])) {
            *dots += tokens[last + 1].word == TN_WORD_DOT;
            last += 2;
        } else if (last + 1 < most && tn_personal_tokens_touch(text, tokens, last + 1, '.')) {
            ++*written;
            last++;
        } else if (last + 1 < most && tn_personal_tokens_touch(text, tokens, last + 1, '-')) {
            last++;
        } else {
            return last;
        }
    }
}

/* Where an address whose "at" is token i begins; i where nothing stands before it. */
static size_t spoken_begin(const tn_personal_token *tokens, size_t i)
{
    size_t first = i, loose = 0;
    while (first > 0 && i - first < SPOKEN_MOST && !ends_sentence(&tokens[first])) {
        const tn_personal_token *token = &tokens[first - 1];
        bool tied = ties(token) || (first < i && ties(&tokens[first])) ||
                    token->word == TN_WORD_DIGIT || token->end - token->begin == 1;
        if (!tied && (is_outside(token->word) || loose++ == LOOSE_WORDS))
            break;
        first--;
    }
    return first;
}

static void mark_spoken(tn_str text, tn_personal_token *tokens, size_t count, size_t i, bool asked)
{
    size_t dots, written, last = host_end(text, tokens, count, i, &dots, &written);
    bool host = last > i && tokens[i + 1].word == TN_WORD_MAILHOST;
    if (last == i || tokens[i + 1].mark || is_outside(tokens[last].word) || !(host || dots > 0 || (written > 0 && asked)))
        return;
    tn_personal_tokens_mark(tokens, spoken_begin(tokens, i), last, TN_PERSONAL_EMAIL);
}

/* "jane dot doe", whose "at" comes with the next turn; no host name. */
static void mark_dotted(tn_personal_token *tokens, size_t count, size_t i)
{
    static const char polka[] = "polka";
    if (i == 0 || i + 1 >= count || tokens[i - 1].mark || ends_sentence(&tokens[i]) ||
        ends_sentence(&tokens[i + 1]) || is_outside(tokens[i - 1].word) ||
        is_outside(tokens[i + 1].word) || tokens[i - 1].end - tokens[i - 1].begin == sizeof polka - 1)
        return;
    size_t last = i + 1, most = i + SPOKEN_MOST < count ? i + SPOKEN_MOST : count;
    while (last + 2 < most && ties(&tokens[last + 1]))
        last += 2;
    if (tokens[last].word != TN_WORD_DOMAIN)
        tn_personal_tokens_mark(tokens, i - 1, last, TN_PERSONAL_EMAIL);
}

/* ---- devices ---- */

static bool is_hex(tn_str text, const tn_personal_token *token)
{
    if (token->end - token->begin > 4)
        return false;
    for (size_t i = token->begin; i < token->end; i++) {
        char c = text.p[i];
        if (!((c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f')))
            return false;
    }
    return true;
}

static bool is_byte(const tn_personal_token *token)
{
    return tn_personal_tokens_is_number(token) && !token->plain && token->number <= 255;
}

/* Four bytes with points; the last one, or i. */
static size_t ip4_end(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    size_t last = i;
    while (is_byte(&tokens[last]) && last + 1 < count && last - i < 4 &&
           tn_personal_tokens_touch(text, tokens, last + 1, '.') && is_byte(&tokens[last + 1]))
        last++;
    return last - i == 3 ? last : i;
}

/* Groups of hexadecimal digits with colons, or six pairs with dashes; the last one, or i. */
static size_t groups_end(tn_str text, const tn_personal_token *tokens, size_t count, size_t i)
{
    size_t last = i, groups = 1;
    bool doubled = false, letters = tokens[i].letters, pairs = true;
    if (!is_hex(text, &tokens[i]))
        return i;
    while (last + 1 < count && last - i < GROUPS_MOST && is_hex(text, &tokens[last + 1])) {
        const tn_personal_token *next = &tokens[last + 1];
        bool colons = next->gap == TN_GAP_COLON && next->gap_size <= 2;
        if (!colons && !tn_personal_tokens_touch(text, tokens, last + 1, '-'))
            break;
        doubled = doubled || (colons && next->gap_size == 2);
        pairs = pairs && next->end - next->begin == 2;
        letters = letters || next->letters;
        groups += colons;
        last++;
    }
    bool mac = pairs && letters && last - i == 5 && tokens[i].end - tokens[i].begin == 2;
    return mac || groups >= GROUPS_LEAST || (doubled && groups >= 3) ? last : i;
}

/* ---- queries ---- */

/* name=value behind a ? or & : the value, and all that goes on behind it. The last token of it. */
static size_t mark_query(tn_str text, tn_personal_token *tokens, size_t count, size_t i)
{
    size_t last = i;
    char before = tokens[i].gap_size == 1 ? text.p[tokens[i].begin - 1] : 0;
    if ((before != '?' && before != '&') || tokens[i].end >= text.n || text.p[tokens[i].end] != '=')
        return i;
    while (last + 1 < count && !(tokens[last + 1].gap & TN_GAP_SPACE))
        last++;
    if (last > i)
        tn_personal_tokens_mark(tokens, i + 1, last, TN_PERSONAL_URL);
    return last;
}

void tn_personal_address_mark(tn_str text, tn_personal_token *tokens, size_t count, bool asked)
{
    for (size_t i = 0; i < count; i++)
        if (tokens[i].gap & TN_GAP_AT)
            mark_written(text, tokens, count, i);
    for (size_t i = 0; i < count; i++) {
        if (tokens[i].word == TN_WORD_AT)
            mark_spoken(text, tokens, count, i, asked);
        if (tokens[i].word == TN_WORD_DOT)
            mark_dotted(tokens, count, i);
        size_t last = ip4_end(text, tokens, count, i);
        if (last == i)
            last = groups_end(text, tokens, count, i);
        if (last > i)
            tn_personal_tokens_mark(tokens, i, last, TN_PERSONAL_NETWORK);
        else
            last = mark_query(text, tokens, count, i);
        i = last;
    }
}
