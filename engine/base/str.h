/* str.h - a borrowed piece of text: pointer and length, never NUL-terminated. */
#ifndef TN_BASE_STR_H
#define TN_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct tn_str {
    const char *p;
    size_t n;
} tn_str;

#define TN_STR(literal) ((tn_str){(literal), sizeof(literal) - 1})

static inline tn_str tn_str_of(const char *p, size_t n)
{
    return (tn_str){p, n};
}

static inline bool tn_str_eq(tn_str a, tn_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

/* Bytewise order, the shorter first where one begins the other. */
static inline int tn_str_cmp(tn_str a, tn_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

static inline bool tn_str_starts(tn_str s, tn_str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

/* s without its first k bytes (k <= s.n). */
static inline tn_str tn_str_from(tn_str s, size_t k)
{
    return (tn_str){s.p + k, s.n - k};
}

static inline bool tn_str_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* s without the blanks around it. */
static inline tn_str tn_str_trim(tn_str s)
{
    while (s.n && tn_str_blank(s.p[0]))
        s = tn_str_from(s, 1);
    while (s.n && tn_str_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

/* Eight bytes as a number, the first in the lowest bits whatever the machine's order. */
static inline uint64_t tn_str_eight(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

#endif
