/* charset.c - bytes of a file from elsewhere as UTF-8 with lines that end in LF. */
#include "study/charset.h"

#include "base/buf.h"
#include "base/utf8.h"

/* Windows-1252 from 0x80 to 0x9F; 0: not defined. */
static const uint16_t upper[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                   0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                   0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static void put_code(tn_buf *out, uint32_t code)
{
    char bytes[4];
    tn_buf_put(out, bytes, tn_utf8_encode(code, bytes));
}

static bool from_1252(tn_buf *out, tn_str bytes, uint32_t *line)
{
    for (size_t i = 0; i < bytes.n; i++) {
        unsigned char c = (unsigned char)bytes.p[i];
        uint32_t code = c >= 0x80 && c < 0xA0 ? upper[c - 0x80] : c;
        *line += c == '\n';
        if (c && !code)
            return false;
        put_code(out, code);
    }
    return true;
}

static uint32_t unit(tn_str bytes, size_t i, bool big)
{
    uint32_t a = (unsigned char)bytes.p[i], b = (unsigned char)bytes.p[i + 1];
    return big ? a << 8 | b : b << 8 | a;
}

static bool from_utf16(tn_buf *out, tn_str bytes, bool big, uint32_t *line)
{
    for (size_t i = 2; i < bytes.n; i += 2) {
        if (i + 1 >= bytes.n)
            return false;
        uint32_t code = unit(bytes, i, big);
        if (code >= 0xDC00 && code < 0xE000)
            return false;
        if (code >= 0xD800 && code < 0xDC00) {
            uint32_t low = i + 3 < bytes.n ? unit(bytes, i + 2, big) : 0;
            if (low < 0xDC00 || low >= 0xE000)
                return false;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        }
        *line += code == '\n';
        put_code(out, code);
    }
    return true;
}

uint32_t tn_charset_bad_line(tn_str text)
{
    uint32_t line = 1;
    for (size_t from = 0; from < text.n; line++) {
        const char *end = memchr(text.p + from, '\n', text.n - from);
        size_t n = end ? (size_t)(end - text.p) - from : text.n - from;
        if (!tn_utf8_valid(text.p + from, n))
            return line;
        from += n + 1;
    }
    return 0;
}

/* Files of old end their lines with CR alone. */
static bool wants_lf(tn_str text)
{
    return text.n && memchr(text.p, '\r', text.n) && !memchr(text.p, '\n', text.n);
}

const char *tn_charset_read(tn_arena *arena, tn_str bytes, bool latin1, tn_str *text, uint32_t *line)
{
    const char *why = NULL;
    bool little = tn_str_starts(bytes, TN_STR("\xFF\xFE")), big = tn_str_starts(bytes, TN_STR("\xFE\xFF"));
    bool marked = tn_str_starts(bytes, TN_STR("\xEF\xBB\xBF"));
    tn_buf out;
    tn_buf_init(&out, arena->mem);
    *line = 1;
    *text = marked ? tn_str_from(bytes, 3) : bytes;
    bool copied = true;
    if (little || big) {
        if (!from_utf16(&out, bytes, big, line))
            why = "bytes that are not UTF-16, though the file begins with its mark";
    } else if (latin1 && !marked) {
        if (!from_1252(&out, bytes, line))
            why = "a byte that neither Latin-1 nor Windows-1252 has";
    } else {
        copied = false;
    }
    if (!why && !copied && wants_lf(*text))
        copied = tn_buf_str(&out, *text);
    bool no_memory = out.failed;
    if (!why && copied && !no_memory) {
        *text = tn_arena_str(arena, tn_buf_view(&out));
        char *own = text->p && wants_lf(*text) ? tn_arena_alloc(arena, text->n, 1) : NULL;
        no_memory = !text->p || (!own && wants_lf(*text));
        for (size_t i = 0; own && i < text->n; i++)
            own[i] = text->p[i] == '\r' ? '\n' : text->p[i];
        if (own)
            text->p = own;
    }
    if (no_memory)
        *text = tn_str_of(NULL, 0);
    else if (!text->p)
        *text = tn_str_of("", 0);
    tn_buf_free(&out);
    return why;
}
