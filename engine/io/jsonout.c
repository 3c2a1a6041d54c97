/* jsonout.c - pieces of JSON into a buffer. */
#include "io/jsonout.h"

#include <string.h>

#include "base/utf8.h"
#include "io/buffer.h"
#include "io/interop.h"
#include "io/pen.h"

static bool plain(unsigned char c)
{
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

static void put_escape(tn_buf *out, uint32_t code)
{
    static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt", hex[] = "0123456789abcdef";
    const char *found = code < 0x80 ? strchr(from, (int)code) : NULL;
    if (found) {
        char escape[2] = {'\\', to[found - from]};
        tn_buf_put(out, escape, 2);
    } else {
        char escape[6] = {'\\', 'u', hex[code >> 12 & 15], hex[code >> 8 & 15], hex[code >> 4 & 15], hex[code & 15]};
        tn_buf_put(out, escape, 6);
    }
}

/* Bytes from i on that stand in JSON as they are, eight at a time. */
static size_t skip_plain(tn_str text, size_t i)
{
    uint64_t eight;
    for (; text.n - i >= 8; i += 8) {
        memcpy(&eight, text.p + i, 8);
        if (tn_pen_odd(eight, '"', '\\'))
            break;
    }
    return i;
}

bool tn_jsonout_is_plain(tn_str text)
{
    size_t i = skip_plain(text, 0);
    while (i < text.n && plain((unsigned char)text.p[i]))
        i++;
    return i == text.n;
}

/* A string of which some byte cannot stand as it is. JSON would take C1 and the marks that turn text round; who looks at a file on
 * a terminal is spared them, and a reader gets the same. */
static void put_escaped(tn_buf *out, tn_str text)
{
    tn_buf_byte(out, '"');
    size_t i = 0;
    while (i < text.n) {
        size_t begin = i, used;
        bool valid = true;
        i = skip_plain(text, i);
        while (i < text.n && (plain((unsigned char)text.p[i]) || (text.p[i] & 0x80))) {
            if (text.p[i] & 0x80) {
                const uint32_t wide = tn_utf8_decode(text.p + i, text.n - i, &used, &valid);
                if (!valid || tn_utf8_steers(wide))
                    break;
                i += used;
            } else {
                i++;
            }
        }
        tn_buf_put(out, text.p + begin, i - begin);
        if (i == text.n)
            break;
        const uint32_t code = tn_utf8_decode(text.p + i, text.n - i, &used, &valid);
        if (valid && code != 0)
            put_escape(out, code);
        else
            tn_buf_text(out, "\xEF\xBF\xBD");
        i += used;
    }
    tn_buf_byte(out, '"');
}

char *tn_jsonout_at(tn_buf *out, char *p, tn_str text, size_t behind)
{
    out->size = (size_t)(p - out->data);
    p = text.n < SIZE_MAX - behind - 2 ? tn_buf_room(out, text.n + 2 + behind) : NULL;
    if (!p) {
        out->failed = true;
        return NULL;
    }
    *p = '"';
    if (tn_pen_copy(p + 1, text, '"', '\\')) {
        p[text.n + 1] = '"';
        return p + text.n + 2;
    }
    put_escaped(out, text);
    return tn_buf_room(out, behind);
}

void tn_jsonout_string(tn_buf *out, tn_str text)
{
    char *begin = tn_buf_room(out, 2);
    char *end = begin ? tn_jsonout_at(out, begin, text, 0) : NULL;
    if (end)
        out->size = (size_t)(end - out->data);
}

void tn_jsonout_string_or_null(tn_buf *out, tenor_str text)
{
    if (text.size)
        tn_jsonout_string(out, tn_interop_in(text));
    else
        tn_buf_text(out, "null");
}

void tn_jsonout_comma(tn_buf *out)
{
    char last = out->size ? out->data[out->size - 1] : '{';
    if (last != '{' && last != '[' && last != ':' && last != '\n')
        tn_buf_byte(out, ',');
}

void tn_jsonout_key(tn_buf *out, const char *name)
{
    tn_jsonout_comma(out);
    tn_buf_byte(out, '"');
    tn_buf_text(out, name);
    tn_buf_put(out, "\":", 2);
}

void tn_jsonout_name(tn_buf *out, tn_str name)
{
    tn_jsonout_comma(out);
    tn_jsonout_string(out, name);
    tn_buf_byte(out, ':');
}

void tn_jsonout_count(tn_buf *out, uint64_t value)
{
    char digits[TN_NUM_MAX];
    tn_buf_put(out, digits, (size_t)(tn_num_put_count(digits, value) - digits));
}

tenor_status tenor_io_write_string(tenor_io_buffer *buffer, tenor_str text)
{
    size_t begin = buffer->bytes.size;
    tn_jsonout_string(&buffer->bytes, tn_interop_in(text));
    return tn_buffer_end(buffer, begin);
}
