/* wordscan.c - a text as words, numbers and marks. */
#include "call/wordscan.h"

#include "text/lowletters.h"

static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(unsigned char c)
{
    return (unsigned char)((c | 32) - 'a') < 26;
}

/* Bytes of the character beyond ASCII at p, and whether it is part of words. Currency signs, dashes, quotes and blanks are not;
 * what is no UTF-8 goes byte by byte and is part of words. */
static size_t beyond(const unsigned char *p, size_t n, bool *in_word)
{
    size_t size = *p >= 0xF0 ? 4 : *p >= 0xE0 ? 3 : *p >= 0xC2 ? 2 : 1;
    *in_word = true;
    if (size > n)
        return 1;
    for (size_t i = 1; i < size; i++)
        if ((p[i] & 0xC0) != 0x80)
            return 1;
    if (p[0] == 0xC2)
        *in_word = p[1] == 0xAA || p[1] == 0xB5 || p[1] == 0xBA;
    else if (p[0] == 0xE2 && (p[1] == 0x80 || p[1] == 0x81 || p[1] == 0x82))
        *in_word = false;
    return size;
}

static bool is_blank(const unsigned char *p, size_t size)
{
    if (size == 1)
        return *p == ' ' || *p == '\t' || *p == '\r';
    return (size == 2 && p[0] == 0xC2 && p[1] == 0xA0) || (size == 3 && p[0] == 0xE2 && p[1] == 0x80 && (p[2] <= 0x8F || p[2] == 0xAF));
}

/* Bytes of an apostrophe at p. */
static size_t apostrophe(const unsigned char *p, size_t n)
{
    if (n && *p == '\'')
        return 1;
    return n >= 3 && p[0] == 0xE2 && p[1] == 0x80 && p[2] == 0x99 ? 3 : 0;
}

static bool is_part(const unsigned char *p, size_t n)
{
    bool in_word;
    if (n == 0)
        return false;
    if (*p < 0x80)
        return is_letter(*p) || is_digit(*p);
    beyond(p, n, &in_word);
    return in_word;
}

/* What joins the parts of a word: it's, twenty-five, 1,250.00, 3:30, 12/03/2025, p.m. Bytes of it at p; 0: the word ends. */
static size_t joint(const unsigned char *text, size_t size, size_t begin, size_t at)
{
    const unsigned char *p = text + at;
    size_t left = size - at, n = apostrophe(p, left);
    if (n == 0 && (*p == '-' || *p == '.' || *p == ',' || *p == ':' || *p == '/'))
        n = 1;
    if (n == 0 || at == begin || left <= n || !is_part(p + n, left - n))
        return 0;
    bool digits = is_digit(p[-1]) && is_digit(p[n]);
    if (*p == ',' || *p == ':' || *p == '/')
        return digits ? n : 0;
    if (*p == '.')
        return digits || (at == begin + 1 && is_letter(p[-1]) && is_letter(p[n])) ? n : 0;
    return n;
}

/* ASCII letters and digits as small letters and digits; 0: it is neither. */
static const char small[256] = {
    ['0'] = '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    ['A'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
    ['a'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
};

#define LETTER 0x40 /* of the ASCII bytes that words have, letters alone have this bit */

/* Bytes of a word that are neither letters nor digits. */
static size_t add(tn_word *w, size_t size, const unsigned char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (size + i < sizeof w->low)
            w->low[size + i] = (char)p[i];
    w->plain = false;
    return size + n;
}

/* The word or number that begins at `at`; where it ends. */
static size_t read_letters(const unsigned char *text, size_t size, size_t at, tn_word *w)
{
    const size_t begin = at;
    size_t n = 0;
    bool in_word;
    unsigned char all = LETTER;
    w->kind = is_digit(text[at]) ? TN_WORD_NUMBER : TN_WORD_WORD;
    w->plain = true;
    for (;;) {
        char c;
        for (; at < size && (c = small[text[at]]) != 0; at++, n++) {
            all &= (unsigned char)c;
            if (n < sizeof w->low)
                w->low[n] = c;
        }
        if (at == size || text[at] == ' ')
            break;
        if (text[at] >= 0x80 && is_part(text + at, size - at)) {
            size_t bytes = beyond(text + at, size - at, &in_word);
            n = add(w, n, text + at, bytes);
            at += bytes;
            continue;
        }
        size_t bytes = joint(text, size, begin, at);
        if (bytes == 0)
            break;
        n = add(w, n, bytes == 3 ? (const unsigned char *)"'" : text + at, 1);
        at += bytes;
    }
    w->plain = w->plain && all;
    w->low_size = n <= sizeof w->low ? (uint8_t)n : 0;
    return at;
}

/* What a byte ends, by how many letters stand before it: none (it is a mark itself), one, more of them. Nothing: it is a letter or goes on
 * with the word, or is looked at more closely. */
enum { NONE = 1, ONE = 2, MORE = 4, ANY = NONE | ONE | MORE };
static const uint8_t ends[256] = {
#define FIVE ANY, ANY, ANY, ANY, ANY
    [0] = ONE | MORE, FIVE, ANY, ANY, ANY, ['\t'] = ONE | MORE, ANY, ANY, ANY, ['\r'] = ONE | MORE, FIVE, FIVE, FIVE, ANY, ANY, ANY,
    [' '] = ONE | MORE, FIVE, ANY, ['\''] = NONE, FIVE, ['-'] = NONE, ['.'] = NONE | MORE, ['/'] = ANY,
    [':'] = FIVE, ANY, ANY, ['['] = FIVE, ANY, ['{'] = FIVE,
#undef FIVE
};

static inline void name_word(tn_word *w)
{
    w->hash = tn_lowword_hash(w->low, w->low_size);
    w->row = tn_wordtable_find(w->low, w->hash);
}

/* A word of up to seven bytes, which are given. */
static inline void put_short(tn_word *w, size_t at, uint64_t low, size_t n, tn_word_kind kind, bool plain)
{
    w->begin = (uint32_t)at;
    w->end = (uint32_t)(at + n);
    w->hash = tn_lowword_short_hash(low);
    w->kind = (uint8_t)kind;
    w->low_size = (uint8_t)n;
    w->plain = plain;
    tn_lowword_store(w->low, low);
    tn_lowword_store(w->low + 8, 0);
    tn_lowword_store(w->low + 16, 0);
    w->row = tn_wordtable_short(low, w->hash);
}

/* Behind n letters an apostrophe and few more, less than eight bytes in all: I'm, don't. False: it is none such. */
static inline bool read_quoted(uint64_t bytes, uint64_t letters, size_t n, size_t at, tn_word *w)
{
    size_t more;
    const uint64_t behind = tn_lowletters_of(bytes >> 8 * (n + 1), &more);
    const size_t all = n + 1 + more;
    if (more == 0 || all > 7 || !(ends[(unsigned char)(bytes >> 8 * all)] & MORE))
        return false;
    put_short(w, at, letters | (uint64_t)'\'' << 8 * n | behind << 8 * (n + 1), all, TN_WORD_WORD, false);
    return true;
}

/* A word of ASCII letters alone that are not few. False: it is not that, or a long one. */
static inline bool read_plain(const unsigned char *text, size_t size, size_t at, uint64_t letters, tn_word *w)
{
    uint64_t low[3] = {letters, 0, 0};
    size_t more, most, n;
    low[1] = tn_lowletters_of(tn_lowletters_bytes(text, size, at + 8), &more);
    low[2] = more < 8 ? 0 : tn_lowletters_of(tn_lowletters_bytes(text, size, at + 16), &most);
    n = more < 8 ? 8 + more : 16 + most;
    if (n == sizeof low || (at + n < size && !(ends[text[at + n]] & MORE)))
        return false;
    for (size_t i = 0; i < 3; i++)
        tn_lowword_store(w->low + 8 * i, low[i]);
    w->begin = (uint32_t)at;
    w->end = (uint32_t)(at + n);
    w->kind = TN_WORD_WORD;
    w->low_size = (uint8_t)n;
    w->plain = true;
    name_word(w);
    return true;
}

/* Any word, number or mark, or the end; it begins behind the blanks at `at`. */
static __attribute__((noinline)) void read_any(const unsigned char *text, size_t size, size_t at, tn_word *w)
{
    bool in_word;
    while (at < size && !small[text[at]]) {
        size_t n = text[at] < 0x80 ? 1 : beyond(text + at, size - at, &in_word);
        if (!is_blank(text + at, n))
            break;
        at += n;
    }
    memset(w, 0, sizeof *w);
    w->begin = (uint32_t)at;
    if (at < size && !is_part(text + at, size - at)) {
        w->kind = TN_WORD_MARK;
        w->low_size = (uint8_t)add(w, 0, text + at, text[at] < 0x80 ? 1 : beyond(text + at, size - at, &in_word));
        at += w->low_size;
        name_word(w);
    } else if (at < size) {
        at = read_letters(text, size, at, w);
        if (w->low_size)
            name_word(w);
    }
    w->end = (uint32_t)at;
}

/* Behind a blank that stands there. */
static inline size_t pass_blank(const unsigned char *text, size_t size, size_t at)
{
    return at + (at < size && text[at] == ' ');
}

/* The next word, number or mark, or the end: most are told by eight bytes. Where the one behind it begins, but for further blanks. */
static inline size_t read_next(const unsigned char *text, size_t size, size_t at, tn_word *w)
{
    const uint64_t bytes = tn_lowletters_bytes(text, size, at), others = tn_lowletters_others(bytes);
    size_t n = 8;
    uint64_t letters = bytes | TN_LOWLETTERS_EACH(0x20);
    if (others) {
        const unsigned bits = (unsigned)__builtin_ctzll(others) & 56;
        const uint64_t behind = bytes >> bits;
        letters &= ~(UINT64_MAX << bits);
        n = bits / 8;
        if (ends[(unsigned char)behind] >> (n < 2 ? n : 2) & 1) {
            const bool mark = n == 0;
            put_short(w, at, mark ? (unsigned char)behind : letters, n + mark, mark ? TN_WORD_MARK : TN_WORD_WORD, !mark);
            return w->end + ((unsigned char)(behind >> 8 * mark) == ' ');
        }
    }
    if (n == 8 ? read_plain(text, size, at, letters, w) : n - 1 < 5 && (unsigned char)(bytes >> 8 * n) == '\'' && read_quoted(bytes, letters, n, at, w))
        return pass_blank(text, size, w->end);
    if (at < size)
        read_any(text, size, at, w);
    else
        *w = (tn_word){.begin = (uint32_t)at, .end = (uint32_t)at, .kind = TN_WORD_END};
    return pass_blank(text, size, w->end);
}

tn_word tn_wordscan_word(const char *low, size_t size)
{
    tn_word w = {.kind = TN_WORD_WORD, .low_size = (uint8_t)size};
    if (size)
        memcpy(w.low, low, size);
    w.hash = tn_lowword_hash(w.low, size);
    w.row = tn_wordtable_find(w.low, w.hash);
    return w;
}

void tn_wordscan_begin(tn_words *words, tn_str text)
{
    words->text = text;
    words->at = words->first = words->count = 0;
}

#define AT_ONCE 16 /* words that are cut before anybody asks */

void tn_wordscan_move(tn_words *words)
{
    memcpy(words->room, words->room + words->first, words->count * sizeof *words->room); /* never more than are in front of them */
    words->first = 0;
}

const tn_word *tn_wordscan_ahead(tn_words *words, uint32_t k)
{
    static const tn_word nothing = {.kind = TN_WORD_END};
    if (k >= TN_WORDSCAN_AHEAD)
        return &nothing;
    const unsigned char *text = (const unsigned char *)words->text.p;
    const size_t size = words->text.n;
    size_t at = words->at;
    const uint32_t count = words->count, most = k + 1 > count + AT_ONCE || count + AT_ONCE > TN_WORDSCAN_AHEAD ? k + 1 : count + AT_ONCE;
    tn_word *const here = &words->room[words->first], *const asked = here + k, *const last = here + most - 1;
    tn_word *w = here + count;
    for (;; w++) {
        at = read_next(text, size, at, w);
        if (w == last || (w->kind == TN_WORD_END && w >= asked))
            break;
    }
    words->at = (uint32_t)at;
    words->count = (uint32_t)(w - here) + 1;
    return asked;
}
