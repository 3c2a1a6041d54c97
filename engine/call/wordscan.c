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

/* What can go on a word of ASCII letters; a full stop only one of a single letter. */
static const bool goes_on[256] = {
    ['\''] = true, ['-'] = true, ['.'] = true, ['0'] = true, true, true, true, true, true, true, true, true, true,
#define EIGHT true, true, true, true, true, true, true, true
    [0x80] = EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT,
#undef EIGHT
};

/* A word of ASCII letters alone, as nearly all are. False: it is not that, or a long one. */
static inline bool read_plain(const unsigned char *text, size_t size, size_t at, tn_word *w)
{
    uint64_t low[3] = {0, 0, 0};
    size_t n = 0;
    low[0] = tn_lowletters_of(tn_lowletters_bytes(text, size, at), &n);
    if (n == 8) {
        size_t more, most;
        low[1] = tn_lowletters_of(tn_lowletters_bytes(text, size, at + 8), &more);
        low[2] = more < 8 ? 0 : tn_lowletters_of(tn_lowletters_bytes(text, size, at + 16), &most);
        n += more < 8 ? more : 8 + most;
    }
    if (n == 0 || n == sizeof low || (at + n < size && goes_on[text[at + n]] && (text[at + n] != '.' || n == 1)))
        return false;
    for (size_t i = 0; i < 3; i++)
        tn_lowword_store(w->low + 8 * i, low[i]);
    w->begin = (uint32_t)at;
    w->end = (uint32_t)(at + n);
    w->hash = tn_lowword_hash(w->low, n);
    w->row = tn_wordtable_find(w->low, w->hash);
    w->kind = TN_WORD_WORD;
    w->low_size = (uint8_t)n;
    w->plain = true;
    return true;
}

static void name_word(tn_word *w)
{
    w->hash = tn_lowword_hash(w->low, w->low_size);
    w->row = tn_wordtable_find(w->low, w->hash);
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

/* A mark of ASCII. False: it is something else. */
static inline bool read_mark(const unsigned char *text, size_t size, size_t at, tn_word *w)
{
    if (at == size || text[at] >= 0x80 || small[text[at]] || is_blank(text + at, 1))
        return false;
    *w = (tn_word){.begin = (uint32_t)at, .end = (uint32_t)at + 1, .kind = TN_WORD_MARK, .low_size = 1, .low = {(char)text[at]}};
    name_word(w);
    return true;
}

tn_word tn_wordscan_word(const char *low, size_t size)
{
    tn_word w = {.kind = TN_WORD_WORD, .low_size = (uint8_t)size};
    if (size)
        memcpy(w.low, low, size);
    name_word(&w);
    return w;
}

void tn_wordscan_begin(tn_words *words, tn_str text)
{
    words->text = text;
    words->at = words->first = words->count = 0;
}

#define AT_ONCE 8 /* words that are cut before anybody asks */

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
    for (tn_word *w = here + count;; w++) {
        at += at < size && text[at] == ' ';
        const bool few = read_plain(text, size, at, w) || read_mark(text, size, at, w);
        if (!few)
            read_any(text, size, at, w);
        at = w->end;
        if (w >= asked && (w == last || (!few && w->kind == TN_WORD_END))) {
            words->at = (uint32_t)at;
            words->count = (uint32_t)(w - here) + 1;
            return asked;
        }
    }
}
