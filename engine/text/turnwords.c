/* turnwords.c - a turn as its words, each as one number. */
#include "text/turnwords.h"

#include "text/lowword.h"

static inline uint32_t number_of(uint32_t hash)
{
    return hash < TN_TURNWORDS_LEAST ? hash + TN_TURNWORDS_LEAST : hash;
}

/* The number of the word that begins at `at`; *end: where it ends. */
static uint32_t read_word(const unsigned char *p, size_t size, size_t at, size_t *end)
{
    char low[TN_LOWWORD_SIZE];
    const size_t n = tn_lowword_read(p, size, at, low, end);
    return n ? number_of(tn_lowword_hash(low, tn_lowword_stem(low, n))) : TN_TURNWORDS_LONG;
}

/* Digits with points, commas, colons and slashes among them, and the letters behind: where they end. */
static size_t end_of_digits(const unsigned char *text, size_t size, size_t at)
{
    while (at < size && (tn_lowword_is_digit(text[at]) ||
                         (at + 1 < size && (text[at] == '.' || text[at] == ',' || text[at] == ':' || text[at] == '/') &&
                          tn_lowword_is_digit(text[at + 1]))))
        at++;
    while (at < size && tn_lowword_is_letter(text[at]))
        at++;
    return at;
}

/* The number of what begins at `at`; *end: behind it. 0: no word does. */
static uint32_t read_any(const unsigned char *p, size_t size, size_t at, size_t *end)
{
    if (tn_lowword_is_letter(p[at]) || (p[at] >= 0x80 && tn_lowword_is_part(p + at, size - at)))
        return read_word(p, size, at, end);
    if (tn_lowword_is_digit(p[at])) {
        *end = end_of_digits(p, size, at);
        return TN_TURNWORDS_DIGITS;
    }
    *end = at + (p[at] < 0x80 ? 1 : p[at] == 0xC2 ? 2 : 3); /* a sign, a quotation mark, a dash */
    return 0;
}

bool tn_turnwords_next(tn_str text, size_t *at, tn_turnword *out)
{
    size_t end = *at;
    for (size_t i = *at; i < text.n; i = end) {
        const uint32_t number = read_any((const unsigned char *)text.p, text.n, i, &end);
        if (number) {
            *out = (tn_turnword){(uint32_t)i, (uint32_t)end, number};
            *at = end;
            return true;
        }
    }
    *at = text.n;
    return false;
}

size_t tn_turnwords_read(tn_str text, tn_turnword *out, size_t most)
{
    const unsigned char *p = (const unsigned char *)text.p;
    const size_t size = text.n;
    size_t count = 0, end;
    for (size_t at = 0; at < size && count < most; at = end) {
        size_t n = 0;
        if (p[at] == ' ') {
            end = at + 1;
            continue;
        }
        const uint64_t letters = tn_lowletters_of(tn_lowletters_bytes(p, size, at), &n);
        uint32_t number;
        end = at + n;
        if (n - 1 < 7 && (end == size || !tn_lowword_goes_on(p[end]))) /* most words */
            number = number_of(tn_lowword_short_hash(tn_lowword_short_stem(letters, n)));
        else
            number = read_any(p, size, at, &end);
        out[count] = (tn_turnword){(uint32_t)at, (uint32_t)end, number};
        count += number != 0;
    }
    return count;
}

uint32_t tn_turnwords_number(tn_str word)
{
    tn_turnword w;
    size_t at = 0;
    return tn_turnwords_next(word, &at, &w) && w.begin == 0 && w.end == word.n ? w.number : 0;
}
