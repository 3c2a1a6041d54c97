/* clean.c - any bytes to well-formed UTF-8 without NUL. */
#include "io/clean.h"

#include "base/utf8.h"

/* Bytes at the start that are clean. */
static size_t clean_prefix(tn_str raw)
{
    size_t i = 0;
    while (i < raw.n) {
        i += tn_utf8_ascii(raw.p + i, raw.n - i);
        if (i == raw.n || raw.p[i] == 0)
            break;
        size_t used;
        bool valid;
        tn_utf8_decode(raw.p + i, raw.n - i, &used, &valid);
        if (!valid)
            break;
        i += used;
    }
    return i;
}

size_t tn_clean_size(tn_str raw)
{
    /* One bad byte becomes the three of U+FFFD; a few more are room for the encoder. */
    return raw.n > (SIZE_MAX - 4) / 3 ? 0 : (clean_prefix(raw) == raw.n ? raw.n : raw.n * 3) + 4;
}

size_t tn_clean_copy(tn_str raw, char *out, uint32_t *replaced)
{
    size_t size = 0, i = 0;
    while (i < raw.n) {
        tn_str rest = tn_str_from(raw, i);
        size_t plain = clean_prefix(rest);
        if (plain)
            memcpy(out + size, rest.p, plain);
        size += plain;
        i += plain;
        if (i == raw.n)
            break;
        size_t used;
        bool valid;
        tn_utf8_decode(raw.p + i, raw.n - i, &used, &valid);
        size += tn_utf8_encode(TN_UTF8_REPLACEMENT, out + size);
        i += used;
        if (*replaced < UINT32_MAX)
            (*replaced)++;
    }
    return size;
}

bool tn_clean_text(tn_str raw, tn_arena *arena, tn_str *text, uint32_t *replaced)
{
    if (clean_prefix(raw) == raw.n) {
        *text = raw;
        return true;
    }
    size_t room = tn_clean_size(raw);
    char *out = room ? tn_arena_alloc(arena, room, 1) : NULL;
    if (!out)
        return false;
    *text = tn_str_of(out, tn_clean_copy(raw, out, replaced));
    return true;
}
