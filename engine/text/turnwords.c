/* turnwords.c - a turn as its words, each as one number. */
#include "text/turnwords.h"

#include "text/lowword.h"

static uint32_t number_of(char low[TN_LOWWORD_SIZE], size_t size)
{
    if (size == 0)
        return TN_TURNWORDS_LONG;
    const uint32_t hash = tn_lowword_hash(low, tn_lowword_stem(low, size));
    return hash < TN_TURNWORDS_LEAST ? hash + TN_TURNWORDS_LEAST : hash;
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

bool tn_turnwords_next(tn_str text, size_t *at, tn_turnword *out)
{
    const unsigned char *p = (const unsigned char *)text.p;
    for (size_t i = *at; i < text.n;) {
        char low[TN_LOWWORD_SIZE];
        size_t end = i + 1;
        uint32_t number = 0;
        if (tn_lowword_is_digit(p[i])) {
            end = end_of_digits(p, text.n, i);
            number = TN_TURNWORDS_DIGITS;
        } else if (tn_lowword_is_letter(p[i]) || (p[i] >= 0x80 && tn_lowword_is_part(p + i, text.n - i))) {
            const size_t n = tn_lowword_read(p, text.n, i, low, &end);
            number = number_of(low, n);
        } else if (p[i] >= 0x80) { /* a sign, a quotation mark, a dash */
            end = i + (p[i] == 0xC2 ? 2 : 3);
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

uint32_t tn_turnwords_number(tn_str word)
{
    tn_turnword w;
    size_t at = 0;
    return tn_turnwords_next(word, &at, &w) && w.begin == 0 && w.end == word.n ? w.number : 0;
}
