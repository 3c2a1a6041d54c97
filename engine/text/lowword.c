/* lowword.c - a word of a turn in small letters, and without its ending. */
#include "text/lowword.h"

/* ---- forms of one word ---- */

#define SHORTEST TN_LOWWORD_SHORTEST

static bool ends_in(const char *low, size_t n, const char *ending, size_t size)
{
    return n >= size + SHORTEST && memcmp(low + n - size, ending, size) == 0;
}

static size_t without_ending(char low[TN_LOWWORD_SIZE], size_t n)
{
    if (n > 2 && low[n - 1] == 's' && low[n - 2] == '\'')
        n -= 2;
    const char last = low[n - 1];
    if (last == 'g') {
        n -= ends_in(low, n, "ing", 3) ? 3 : 0;
    } else if (last == 'd' && ends_in(low, n, "ed", 2)) {
        n -= 2;
    } else if (last == 's' && ends_in(low, n, "es", 2) && (low[n - 3] == 'i' || strchr("sxzh", low[n - 3]))) {
        n -= 2; /* boxes; tries, tried: tri */
    } else if (last == 's' && n > SHORTEST && low[n - 2] != 's' && low[n - 2] != 'u') {
        n--;
    }
    if (n > SHORTEST && low[n - 1] == low[n - 2] && low[n - 1] != 's' && low[n - 1] != 'l') /* dropped: drop */
        n--;
    if (n > SHORTEST && low[n - 1] == 'e') /* charge, charging */
        n--;
    if (n > SHORTEST && low[n - 1] == 'y') /* try */
        low[n - 1] = 'i';
    return n;
}

size_t tn_lowword_cut_ending(char low[TN_LOWWORD_SIZE], size_t size)
{
    const size_t n = without_ending(low, size);
    for (size_t i = n; i < size; i++)
        low[i] = 0;
    return n;
}

/* A byte of letters, counted from the end: 1 is the last of n. */
static inline unsigned char from_end(uint64_t letters, size_t n, size_t i)
{
    return (unsigned char)(letters >> 8 * (n - i));
}

uint64_t tn_lowword_cut_short(uint64_t letters, size_t n)
{
    const unsigned char last = from_end(letters, n, 1), before = from_end(letters, n, 2);
    if (last == 'g') {
        n -= n >= SHORTEST + 3 && before == 'n' && from_end(letters, n, 3) == 'i' ? 3 : 0;
    } else if (last == 'd') {
        n -= n >= SHORTEST + 2 && before == 'e' ? 2 : 0;
    } else if (last == 's' && n > SHORTEST) {
        const unsigned char third = from_end(letters, n, 3);
        if (before == 'e' && n >= SHORTEST + 2 && (third == 'i' || third == 's' || third == 'x' || third == 'z' || third == 'h'))
            n -= 2;
        else
            n -= before != 's' && before != 'u';
    }
    if (n > SHORTEST && from_end(letters, n, 1) == from_end(letters, n, 2) && from_end(letters, n, 1) != 's' && from_end(letters, n, 1) != 'l')
        n--;
    n -= n > SHORTEST && from_end(letters, n, 1) == 'e';
    if (n > SHORTEST && from_end(letters, n, 1) == 'y')
        letters ^= (uint64_t)('y' ^ 'i') << 8 * (n - 1);
    return letters & UINT64_MAX >> 8 * (8 - n);
}

/* ---- letters ---- */

/* Bytes of an apostrophe at p. */
static size_t apostrophe(const unsigned char *p, size_t n)
{
    return n && *p == '\'' ? 1 : n >= 3 && memcmp(p, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

/* A word that has more than ASCII letters, or is long: how many bytes it has in small letters, of which low has room for so many; *end:
 * where it ends. */
static size_t read_odd(const unsigned char *text, size_t size, size_t at, char low[TN_LOWWORD_SIZE], size_t *end)
{
    size_t n = 0;
    while (at < size) {
        const size_t quote = apostrophe(text + at, size - at);
        if (quote ? at + quote >= size || !tn_lowword_is_letter(text[at + quote]) : !tn_lowword_is_part(text + at, size - at))
            break;
        if (n < TN_LOWWORD_SIZE)
            low[n] = (char)(quote ? '\'' : text[at] >= 'A' && text[at] <= 'Z' ? text[at] | 32 : text[at]);
        n++;
        at += quote ? quote : 1;
    }
    *end = at;
    return n;
}

size_t tn_lowword_read_odd(const unsigned char *text, size_t size, size_t at, char low[TN_LOWWORD_SIZE], size_t *end)
{
    memset(low, 0, TN_LOWWORD_SIZE);
    const size_t n = read_odd(text, size, at, low, end);
    return n <= TN_LOWWORD_SIZE ? n : 0;
}
