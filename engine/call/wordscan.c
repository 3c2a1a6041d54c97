/* wordscan.c - a text as words, numbers and marks. */
#include "call/wordscan.h"

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

static void add_low(tn_word *w, const unsigned char *p, size_t n)
{
    if (w->low_size == 0 && w->low[0]) /* it was too long already */
        return;
    if (w->low_size + n > sizeof w->low) {
        w->low_size = 0;
        w->low[0] = 1;
        return;
    }
    for (size_t i = 0; i < n; i++)
        w->low[w->low_size++] = (char)(p[i] >= 'A' && p[i] <= 'Z' ? p[i] + 32 : p[i]);
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

/* ASCII letters and digits at p. */
static inline size_t plain_run(const unsigned char *p, size_t n)
{
    size_t i = 0;
    while (i < n && (is_letter(p[i]) || is_digit(p[i])))
        i++;
    return i;
}

static tn_word read_word(tn_words *words)
{
    const unsigned char *text = (const unsigned char *)words->text.p;
    size_t size = words->text.n, at = words->at;
    tn_word w = {.kind = TN_WORD_END};
    bool in_word;
    while (at < size) {
        size_t n = text[at] < 0x80 ? 1 : beyond(text + at, size - at, &in_word);
        if (!is_blank(text + at, n))
            break;
        at += n;
    }
    w.begin = (uint32_t)at;
    if (at < size && !is_part(text + at, size - at)) {
        size_t n = text[at] < 0x80 ? 1 : beyond(text + at, size - at, &in_word);
        w.kind = TN_WORD_MARK;
        add_low(&w, text + at, n);
        at += n;
    } else if (at < size) {
        w.kind = is_digit(text[at]) ? TN_WORD_NUMBER : TN_WORD_WORD;
        while (at < size) {
            size_t n = plain_run(text + at, size - at);
            if (n) { /* nearly all of nearly all words */
                add_low(&w, text + at, n);
            } else if (is_part(text + at, size - at)) {
                n = text[at] < 0x80 ? 1 : beyond(text + at, size - at, &in_word);
                add_low(&w, text + at, n);
            } else {
                n = joint(text, size, w.begin, at);
                if (n == 0)
                    break;
                add_low(&w, n == 3 ? (const unsigned char *)"'" : text + at, 1);
            }
            at += n;
        }
    }
    w.end = words->at = (uint32_t)at;
    return w;
}

void tn_wordscan_begin(tn_words *words, tn_str text)
{
    words->text = text;
    words->at = words->first = words->count = 0;
}

const tn_word *tn_wordscan_ahead(tn_words *words, uint32_t k)
{
    static const tn_word nothing = {.kind = TN_WORD_END};
    if (k >= TN_WORDSCAN_AHEAD)
        return &nothing;
    while (words->count <= k) {
        words->ring[(words->first + words->count) % TN_WORDSCAN_AHEAD] = read_word(words);
        words->count++;
    }
    return &words->ring[(words->first + k) % TN_WORDSCAN_AHEAD];
}

void tn_wordscan_skip(tn_words *words, uint32_t count)
{
    for (; count > 0; count--) {
        tn_wordscan_peek(words, 0);
        words->first = (words->first + 1) % TN_WORDSCAN_AHEAD;
        words->count--;
    }
}

/* Sixteen bytes at a time, on machines that can. */
typedef unsigned char bytes16 __attribute__((vector_size(16)));

static inline bool any16(bytes16 bytes)
{
    uint64_t half[2];
    memcpy(half, &bytes, sizeof half);
    return (half[0] | half[1]) != 0;
}

/* Whether the word stands at p, between blanks. */
static inline bool stands(const tn_word *word, const char *p, const char *end)
{
    const size_t n = word->low_size;
    return (size_t)(end - p) > n && p[n] == ' ' && memcmp(p, word->low, n) == 0;
}

#define LOOK 18 /* bytes that one look reads */

/* Whether at one of sixteen places from p on a blank and two letters stand. */
static inline bool looks_like(const char *p, char letter, char second)
{
    const bytes16 none = {0};
    bytes16 here, next, last;
    memcpy(&here, p, sizeof here);
    memcpy(&next, p + 1, sizeof next);
    memcpy(&last, p + 2, sizeof last);
    return any16((bytes16)((here == none + (unsigned char)' ') & (next == none + (unsigned char)letter) &
                           (last == none + (unsigned char)second)));
}

/* The same, with all letters, at places [p, stop). */
static bool stands_from(const tn_word *word, const char *p, const char *stop, const char *end)
{
    for (; p < stop; p++)
        if (*p == ' ' && p[1] == word->low[0] && stands(word, p + 1, end))
            return true;
    return false;
}

/* Sixteen places at a time, the last of them looked at twice; behind a word of a single letter stands a blank. */
bool tn_wordscan_find(const tn_word *word, const char *list, size_t size)
{
    if (word->low_size == 0 || size < 2)
        return false;
    const char letter = word->low[0], second = word->low_size > 1 ? word->low[1] : ' ', *end = list + size;
    if (size < LOOK)
        return stands_from(word, list, end - 1, end);
    for (size_t i = 0;; i += 16) {
        const char *p = i + LOOK <= size ? list + i : end - LOOK;
        if (looks_like(p, letter, second) && stands_from(word, p, p + 16, end))
            return true;
        if (i + LOOK >= size)
            return false;
    }
}

bool tn_wordscan_ends(const tn_word *word)
{
    return word->kind == TN_WORD_MARK && (word->low[0] == '.' || word->low[0] == '!' || word->low[0] == '?' || word->low[0] == '\n');
}
