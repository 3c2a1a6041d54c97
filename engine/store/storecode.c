/* storecode.c - numbers as characters, and back. */
#include "store/storecode.h"

#include "base/utf8.h"

/* From here to U+FFFF there are characters that are none, or that programs take for such. */
#define SURROGATES 0xD800u
#define GAP 0x2800u

void tn_storecode_put(tn_buf *out, uint32_t number)
{
    char bytes[4];
    uint32_t code = number + 1;
    tn_buf_put(out, bytes, tn_utf8_encode(code < SURROGATES ? code : code + GAP, bytes));
}

bool tn_storecode_next(tn_str text, size_t *at, uint32_t *number)
{
    size_t used;
    bool valid;
    if (*at >= text.n)
        return false;
    uint32_t c = tn_utf8_decode(text.p + *at, text.n - *at, &used, &valid);
    *at += used;
    *number = c < SURROGATES ? c - 1 : c - 1 - GAP;
    return valid && c >= 1 && (c < SURROGATES || c >= SURROGATES + GAP);
}

void tn_storecode_put_long(tn_buf *out, uint64_t number, unsigned digits)
{
    for (; digits > 0; digits--, number >>= TN_STORECODE_BITS)
        tn_storecode_put(out, (uint32_t)(number & (TN_STORECODE_BASE - 1)));
}

bool tn_storecode_next_long(tn_str text, size_t *at, unsigned digits, uint64_t *number)
{
    *number = 0;
    for (unsigned i = 0; i < digits; i++) {
        uint32_t digit;
        if (!tn_storecode_next(text, at, &digit) || digit >= TN_STORECODE_BASE)
            return false;
        if (i * TN_STORECODE_BITS < 64)
            *number |= (uint64_t)digit << i * TN_STORECODE_BITS;
    }
    return true;
}
