/* utf8.c - UTF-8 in and out, by Table 3-7 of the Unicode standard. */
#include "base/utf8.h"

#include "base/str.h"

uint32_t tn_utf8_decode(const char *p, size_t n, size_t *used, bool *valid)
{
    const unsigned char *s = (const unsigned char *)p;
    unsigned char lead = s[0];
    *valid = true;
    *used = 1;
    if (lead < 0x80)
        return lead;
    size_t more = 0;
    uint32_t code = 0;
    unsigned char low = 0x80, high = 0xBF; /* range of the second byte */
    if (lead >= 0xC2 && lead <= 0xDF) {
        more = 1;
        code = lead & 0x1Fu;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        more = 2;
        code = lead & 0x0Fu;
        if (lead == 0xE0)
            low = 0xA0;
        if (lead == 0xED)
            high = 0x9F; /* surrogates */
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        more = 3;
        code = lead & 0x07u;
        if (lead == 0xF0)
            low = 0x90;
        if (lead == 0xF4)
            high = 0x8F;
    } else {
        *valid = false;
        return TN_UTF8_REPLACEMENT;
    }
    for (size_t i = 1; i <= more; i++) {
        if (i >= n || s[i] < low || s[i] > high) {
            *used = i;
            *valid = false;
            return TN_UTF8_REPLACEMENT;
        }
        code = (code << 6) | (s[i] & 0x3Fu);
        low = 0x80;
        high = 0xBF;
    }
    *used = more + 1;
    return code;
}

size_t tn_utf8_encode(uint32_t code, char out[4])
{
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = TN_UTF8_REPLACEMENT;
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | (code >> 6));
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | (code >> 12));
        out[1] = (char)(0x80 | ((code >> 6) & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | (code >> 18));
    out[1] = (char)(0x80 | ((code >> 12) & 0x3F));
    out[2] = (char)(0x80 | ((code >> 6) & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

/* A set high bit in eight bytes where one is 0 or >= 0x80; the lowest one marks the first of them. */
static inline uint64_t odd_bytes(const char *p)
{
    const uint64_t word = tn_str_eight(p);
    /* Above a byte 0 the borrow may mark one more, never below it. */
    return (word | (word - UINT64_C(0x0101010101010101))) & UINT64_C(0x8080808080808080);
}

size_t tn_utf8_ascii(const char *p, size_t n)
{
    size_t i = 0;
    if (n < 8) {
        while (i < n && (signed char)p[i] > 0)
            i++;
        return i;
    }
    for (; i + 32 <= n; i += 32)
        if (odd_bytes(p + i) | odd_bytes(p + i + 8) | odd_bytes(p + i + 16) | odd_bytes(p + i + 24))
            break;
    /* The last eight overlap those before them, which are known to be good. */
    while (i < n) {
        size_t at = i + 8 <= n ? i : n - 8;
        uint64_t odd = odd_bytes(p + at);
        if (odd)
            return at + (size_t)__builtin_ctzll(odd) / 8;
        i = at + 8;
    }
    return n;
}

bool tn_utf8_valid(const char *p, size_t n)
{
    size_t i = 0;
    while (i < n) {
        uint64_t eight;
        for (; n - i >= sizeof eight; i += sizeof eight) { /* ASCII, eight bytes at a time */
            memcpy(&eight, p + i, sizeof eight);
            if (eight & UINT64_C(0x8080808080808080))
                break;
        }
        if (i == n)
            break;
        size_t used;
        bool valid;
        tn_utf8_decode(p + i, n - i, &used, &valid);
        if (!valid)
            return false;
        i += used;
    }
    return true;
}

size_t tn_utf8_length(const char *p, size_t n)
{
    size_t i = 0, count = 0;
    while (i < n) {
        size_t used;
        bool valid;
        tn_utf8_decode(p + i, n - i, &used, &valid);
        i += used;
        count++;
    }
    return count;
}
