/* jsonout.c - pieces of JSON into a buffer. */
#include "io/jsonout.h"

#include <string.h>

#include "base/utf8.h"
#include "io/buffer.h"
#include "io/interop.h"

static bool plain(unsigned char c)
{
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

static void put_escape(tn_buf *out, unsigned char c)
{
    static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt", hex[] = "0123456789abcdef";
    const char *found = strchr(from, c);
    if (found) {
        char escape[2] = {'\\', to[found - from]};
        tn_buf_put(out, escape, 2);
    } else {
        char escape[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
        tn_buf_put(out, escape, 6);
    }
}

void tn_jsonout_string(tn_buf *out, tn_str text)
{
    tn_buf_byte(out, '"');
    size_t i = 0;
    while (i < text.n) {
        size_t begin = i, used;
        bool valid = true;
        while (i < text.n && (plain((unsigned char)text.p[i]) || (text.p[i] & 0x80))) {
            if (text.p[i] & 0x80) {
                tn_utf8_decode(text.p + i, text.n - i, &used, &valid);
                if (!valid)
                    break;
                i += used;
            } else {
                i++;
            }
        }
        tn_buf_put(out, text.p + begin, i - begin);
        if (i == text.n)
            break;
        if (valid && text.p[i] != 0) {
            put_escape(out, (unsigned char)text.p[i++]);
        } else {
            tn_utf8_decode(text.p + i, text.n - i, &used, &valid);
            tn_buf_text(out, "\xEF\xBF\xBD");
            i += used;
        }
    }
    tn_buf_byte(out, '"');
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
    if (value <= INT64_MAX) {
        tn_buf_int(out, (int64_t)value);
        return;
    }
    tn_buf_int(out, (int64_t)(value / 10));
    tn_buf_byte(out, (char)('0' + value % 10));
}

void tn_jsonout_maybe(tn_buf *out, tenor_maybe value)
{
    if (value.known)
        tn_buf_unit(out, value.value);
    else
        tn_buf_text(out, "null");
}

void tn_jsonout_time(tn_buf *out, int64_t ms)
{
    if (ms == TENOR_NO_TIME)
        tn_buf_text(out, "null");
    else
        tn_buf_int(out, ms);
}

tenor_status tenor_io_write_string(tenor_io_buffer *buffer, tenor_str text)
{
    size_t begin = buffer->bytes.size;
    tn_jsonout_string(&buffer->bytes, tn_interop_in(text));
    return tn_buffer_end(buffer, begin);
}
