/* turnwords.c - a turn as its words, each as one number. */
#include "text/turnwords.h"

#include "text/lowword.h"

static inline uint32_t number_of(uint32_t hash)
{
    return hash < TN_TURNWORDS_LEAST ? hash + TN_TURNWORDS_LEAST : hash;
}

/* The number of the word that begins at `at`; *end: where it ends. */
static inline uint32_t read_word(const unsigned char *p, size_t size, size_t at, size_t *end)
{
    char low[TN_LOWWORD_SIZE];
    size_t n;
    const uint64_t letters = tn_lowletters_of(tn_lowletters_bytes(p, size, at), &n);
    if (n < 8 && (at + n == size || !tn_lowword_goes_on(p[at + n]))) { /* most words */
        *end = at + n;
        return number_of(tn_lowword_short_hash(tn_lowword_short_stem(letters, n)));
    }
    n = tn_lowword_read(p, size, at, low, end);
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

/* See tn_turnwords_next. */
static inline bool next(tn_str text, size_t *at, tn_turnword *out)
{
    const unsigned char *p = (const unsigned char *)text.p;
    for (size_t i = *at; i < text.n;) {
        const unsigned char c = p[i];
        size_t end = i + 1;
        uint32_t number = 0;
        if (tn_lowword_is_letter(c)) {
            number = read_word(p, text.n, i, &end);
        } else if (tn_lowword_is_digit(c)) {
            end = end_of_digits(p, text.n, i);
            number = TN_TURNWORDS_DIGITS;
        } else if (c >= 0x80) {
            if (tn_lowword_is_part(p + i, text.n - i))
                number = read_word(p, text.n, i, &end);
            else /* a sign, a quotation mark, a dash */
                end = i + (c == 0xC2 ? 2 : 3);
        }
        if (number) {
            *out = (tn_turnword){(uint32_t)i, (uint32_t)end, number};
            *at = end;
            return true;
        }
        i = end;
    }
    *at = text.n;
    return false;
}

bool tn_turnwords_next(tn_str text, size_t *at, tn_turnword *out)
{
    return next(text, at, out);
}

size_t tn_turnwords_read(tn_str text, tn_turnword *out, size_t most)
{
    size_t count = 0;
    for (size_t at = 0; count < most && next(text, &at, &out[count]);)
        count++;
    return count;
}

uint32_t tn_turnwords_number(tn_str word)
{
    tn_turnword w;
    size_t at = 0;
    return tn_turnwords_next(word, &at, &w) && w.begin == 0 && w.end == word.n ? w.number : 0;
}
