/* storejson.c - one line of JSON, member by member. */
#include "store/storejson.h"

#include "base/utf8.h"

static bool fail(tn_storejson *json, const char *why)
{
    if (!json->wrong)
        json->wrong = why;
    return false;
}

static void skip_blanks(tn_storejson *json)
{
    while (json->at < json->text.n && (json->text.p[json->at] == ' ' || json->text.p[json->at] == '\t' || json->text.p[json->at] == '\r'))
        json->at++;
}

bool tn_storejson_is_next(tn_storejson *json, char c)
{
    skip_blanks(json);
    return !json->wrong && json->at < json->text.n && json->text.p[json->at] == c;
}

bool tn_storejson_take(tn_storejson *json, char c)
{
    if (!tn_storejson_is_next(json, c))
        return fail(json, json->at >= json->text.n ? "ends too early" : "is no JSON as 'store export' writes it");
    json->at++;
    return true;
}

bool tn_storejson_more(tn_storejson *json, bool *first, char close)
{
    bool begun = !*first;
    *first = false;
    if (tn_storejson_is_next(json, close)) {
        json->at++;
        return false;
    }
    return !begun ? !json->wrong : tn_storejson_take(json, ',');
}

/* Four hex digits; UINT32_MAX: there are none. */
static uint32_t hex4(tn_storejson *json)
{
    uint32_t value = 0;
    for (int i = 0; i < 4; i++, json->at++) {
        char c = json->at < json->text.n ? json->text.p[json->at] : 0;
        uint32_t digit = c >= '0' && c <= '9' ? (uint32_t)(c - '0') : c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a' + 10)
                         : c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A' + 10) : UINT32_MAX;
        if (digit == UINT32_MAX)
            return UINT32_MAX;
        value = value * 16 + digit;
    }
    return value;
}

/* What stands behind a backslash. */
static bool escaped(tn_storejson *json, tn_buf *out)
{
    static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
    char c = json->at < json->text.n ? json->text.p[json->at++] : 0, bytes[4];
    const char *name = c ? strchr(names, c) : NULL;
    if (name) {
        tn_buf_byte(out, values[name - names]);
        return true;
    }
    uint32_t code = c == 'u' ? hex4(json) : UINT32_MAX;
    if (code >= 0xD800 && code < 0xDC00 && json->at + 1 < json->text.n && json->text.p[json->at] == '\\' &&
        json->text.p[json->at + 1] == 'u') {
        json->at += 2;
        uint32_t low = hex4(json);
        code = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : UINT32_MAX;
    }
    if (code == UINT32_MAX || code == 0 || (code >= 0xD800 && code < 0xE000))
        return fail(json, "has a string that is none");
    tn_buf_put(out, bytes, tn_utf8_encode(code, bytes));
    return true;
}

bool tn_storejson_string(tn_storejson *json, tn_buf *out)
{
    size_t begin = out->size;
    if (!tn_storejson_take(json, '"'))
        return false;
    while (json->at < json->text.n && json->text.p[json->at] != '"') {
        char c = json->text.p[json->at++];
        if ((unsigned char)c < 0x20)
            return fail(json, "has a string that is none");
        if (c != '\\')
            tn_buf_byte(out, c);
        else if (!escaped(json, out))
            return false;
    }
    if (!tn_storejson_take(json, '"'))
        return false;
    return tn_utf8_valid(out->data ? out->data + begin : "", out->size - begin) || fail(json, "has a string that is no UTF-8");
}

bool tn_storejson_int(tn_storejson *json, int64_t *value)
{
    bool minus = tn_storejson_is_next(json, '-');
    json->at += minus;
    size_t begin = json->at;
    uint64_t size = 0;
    for (; json->at < json->text.n && json->text.p[json->at] >= '0' && json->text.p[json->at] <= '9'; json->at++) {
        if (size > (uint64_t)INT64_MAX / 10 - 1)
            return fail(json, "has a number that is too large");
        size = size * 10 + (uint64_t)(json->text.p[json->at] - '0');
    }
    *value = minus ? -(int64_t)size : (int64_t)size;
    return json->at > begin ? !json->wrong : fail(json, "has no whole number where one belongs");
}

bool tn_storejson_end(tn_storejson *json)
{
    skip_blanks(json);
    return json->at == json->text.n ? !json->wrong : fail(json, "goes on behind its end");
}
