/* json.c - a strict pull parser for JSON. */
#include "io/json.h"

#include <string.h>

#include "base/utf8.h"
#include "io/clean.h"
#include "io/wide.h"

void tn_json_init(tn_json *json, tn_str text)
{
    memset(json, 0, sizeof *json);
    json->p = text.p;
    json->n = text.n;
}

static bool fail(tn_json *json, tn_json_error error, size_t at)
{
    if (json->error == TN_JSON_FINE) {
        json->error = error;
        json->error_at = at;
    }
    return false;
}

/* A byte that cannot stand here; at the end of the text it is the rest that is missing. */
static bool fail_here(tn_json *json)
{
    return fail(json, json->at >= json->n ? TN_JSON_CUT : TN_JSON_SYNTAX, json->at);
}

static void skip_blanks(tn_json *json)
{
    while (json->at < json->n) {
        char c = json->p[json->at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return;
        json->at++;
    }
}

static bool in_object(const tn_json *json)
{
    return json->depth && (json->objects[json->depth / 8] >> (json->depth % 8) & 1);
}

/* Step out of the container; it was a value of the one around it. */
static tn_json_kind leave(tn_json *json)
{
    json->at++;
    json->depth--;
    json->comma = true;
    return TN_JSON_END;
}

static tn_json_kind kind_of(tn_json *json)
{
    char c = json->p[json->at];
    switch (c) {
    case '{': return TN_JSON_OBJECT;
    case '[': return TN_JSON_ARRAY;
    case '"': return TN_JSON_STRING;
    case 't': return TN_JSON_TRUE;
    case 'f': return TN_JSON_FALSE;
    case 'n': return TN_JSON_NULL;
    default:
        if (c == '-' || (c >= '0' && c <= '9'))
            return TN_JSON_NUMBER;
        fail_here(json);
        return TN_JSON_ERROR;
    }
}

tn_json_kind tn_json_next(tn_json *json)
{
    if (json->error != TN_JSON_FINE)
        return TN_JSON_ERROR;
    skip_blanks(json);
    bool after_key = in_object(json); /* tn_json_key has dealt with commas */
    if (json->at == json->n) {
        if (json->depth == 0 && json->comma)
            return TN_JSON_END;
        fail_here(json);
        return TN_JSON_ERROR;
    }
    if (json->depth == 0 && json->comma) {
        fail_here(json);
        return TN_JSON_ERROR;
    }
    if (json->depth && !after_key) {
        if (json->p[json->at] == ']')
            return leave(json);
        if (json->comma) {
            if (json->p[json->at] != ',') {
                fail_here(json);
                return TN_JSON_ERROR;
            }
            json->at++;
            json->comma = false;
            skip_blanks(json);
            if (json->at == json->n) {
                fail_here(json);
                return TN_JSON_ERROR;
            }
        }
    }
    return kind_of(json);
}

/* The first quote, backslash or control character from `at` on; the size where there is none. */
static size_t next_special(tn_str text, size_t at)
{
    for (; text.n - at >= 16; at += 16) {
        uint64_t special = tn_wide_special16(text.p + at);
        if (special)
            return at + (size_t)__builtin_ctzll(special);
    }
    while (at < text.n && (unsigned char)text.p[at] >= 0x20 && text.p[at] != '"' && text.p[at] != '\\')
        at++;
    return at;
}

tn_json_error tn_json_string_end(tn_str text, size_t at, size_t *stop)
{
    const unsigned char *p = (const unsigned char *)text.p;
    for (;; at++) {
        at = *stop = next_special(text, at);
        if (at == text.n)
            return TN_JSON_CUT;
        if (p[at] == '"')
            return TN_JSON_FINE;
        if (p[at] != '\\' && p[at] != 0)
            return TN_JSON_SYNTAX;
        if (p[at] == 0)
            continue;
        if ((*stop = ++at) == text.n)
            return TN_JSON_CUT;
        if (p[at] == 'u') {
            for (int i = 0; i < 4; i++) {
                if ((*stop = ++at) == text.n)
                    return TN_JSON_CUT;
                unsigned char low = p[at] | 0x20;
                if (!(p[at] >= '0' && p[at] <= '9') && !(low >= 'a' && low <= 'f'))
                    return TN_JSON_SYNTAX;
            }
        } else if (p[at] == 0 || !strchr("\"\\/bfnrt", p[at])) {
            return TN_JSON_SYNTAX;
        }
    }
}

/* From the opening quote to behind the closing one. */
static bool scan_string(tn_json *json, tn_str *raw)
{
    size_t begin = json->at + 1, stop;
    tn_json_error error = tn_json_string_end(tn_str_of(json->p, json->n), begin, &stop);
    if (error != TN_JSON_FINE)
        return fail(json, error, stop);
    *raw = tn_str_of(json->p + begin, stop - begin);
    json->at = stop + 1;
    return true;
}

bool tn_json_key(tn_json *json, tn_str *raw)
{
    if (json->error != TN_JSON_FINE)
        return false;
    skip_blanks(json);
    if (json->at == json->n)
        return fail_here(json);
    if (json->p[json->at] == '}') {
        leave(json);
        return false;
    }
    if (json->comma) {
        if (json->p[json->at] != ',')
            return fail_here(json);
        json->at++;
        json->comma = false;
        skip_blanks(json);
    }
    if (json->at == json->n || json->p[json->at] != '"')
        return fail_here(json);
    if (!scan_string(json, raw))
        return false;
    skip_blanks(json);
    if (json->at == json->n || json->p[json->at] != ':')
        return fail_here(json);
    json->at++;
    return true;
}

bool tn_json_enter(tn_json *json)
{
    if (json->depth >= TN_JSON_DEPTH_MAX)
        return fail(json, TN_JSON_DEPTH, json->at);
    json->depth++;
    unsigned char bit = (unsigned char)(1u << (json->depth % 8));
    if (json->p[json->at] == '{')
        json->objects[json->depth / 8] |= bit;
    else
        json->objects[json->depth / 8] &= (unsigned char)~bit;
    json->at++;
    json->comma = false;
    return true;
}

bool tn_json_string(tn_json *json, tn_str *raw)
{
    if (!scan_string(json, raw))
        return false;
    json->comma = true;
    return true;
}

static bool digits(tn_json *json)
{
    size_t begin = json->at;
    while (json->at < json->n && json->p[json->at] >= '0' && json->p[json->at] <= '9')
        json->at++;
    return json->at > begin || fail_here(json);
}

bool tn_json_number(tn_json *json, tn_str *text)
{
    size_t begin = json->at;
    if (json->p[json->at] == '-')
        json->at++;
    if (json->at < json->n && json->p[json->at] == '0')
        json->at++;
    else if (!digits(json))
        return false;
    if (json->at < json->n && json->p[json->at] == '.') {
        json->at++;
        if (!digits(json))
            return false;
    }
    if (json->at < json->n && (json->p[json->at] | 0x20) == 'e') {
        json->at++;
        if (json->at < json->n && (json->p[json->at] == '+' || json->p[json->at] == '-'))
            json->at++;
        if (!digits(json))
            return false;
    }
    *text = tn_str_of(json->p + begin, json->at - begin);
    json->comma = true;
    return true;
}

bool tn_json_word(tn_json *json)
{
    char first = json->p[json->at];
    const char *word = first == 't' ? "true" : first == 'f' ? "false" : "null";
    for (; *word; word++, json->at++)
        if (json->at == json->n || json->p[json->at] != *word)
            return fail_here(json);
    json->comma = true;
    return true;
}

bool tn_json_skip(tn_json *json, tn_str *text)
{
    tn_json_kind kind = tn_json_next(json);
    size_t begin = json->at;
    unsigned floor = json->depth;
    tn_str ignored;
    for (;;) {
        switch (kind) {
        case TN_JSON_ERROR: return false;
        case TN_JSON_END: break;
        case TN_JSON_OBJECT:
        case TN_JSON_ARRAY:
            if (!tn_json_enter(json))
                return false;
            break;
        case TN_JSON_STRING:
            if (!tn_json_string(json, &ignored))
                return false;
            break;
        case TN_JSON_NUMBER:
            if (!tn_json_number(json, &ignored))
                return false;
            break;
        default:
            if (!tn_json_word(json))
                return false;
            break;
        }
        if (json->depth <= floor)
            break;
        /* In an object the key comes first; without one the object has ended, which is how END
         * reads here. */
        if (in_object(json) && !tn_json_key(json, &ignored))
            kind = json->error == TN_JSON_FINE ? TN_JSON_END : TN_JSON_ERROR;
        else
            kind = tn_json_next(json);
    }
    *text = tn_str_of(json->p + begin, json->at - begin);
    return true;
}

static uint32_t hex4(const char *p)
{
    uint32_t value = 0;
    for (int i = 0; i < 4; i++) {
        char c = p[i];
        value = value << 4 | (uint32_t)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return value;
}

/* The code point of the \u escape (or pair of them) at p[at], which stands on the u; *at ends
 * behind it. */
static uint32_t escaped_code(tn_str raw, size_t *at, uint32_t *replaced)
{
    uint32_t code = hex4(raw.p + *at + 1);
    *at += 5;
    bool pair = code >= 0xD800 && code <= 0xDBFF && raw.n - *at >= 6 && raw.p[*at] == '\\' &&
                raw.p[*at + 1] == 'u';
    if (pair) {
        uint32_t low = hex4(raw.p + *at + 2);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            *at += 6;
            return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    if (code == 0 || (code >= 0xD800 && code <= 0xDFFF)) {
        (*replaced)++;
        return TN_UTF8_REPLACEMENT;
    }
    return code;
}

bool tn_json_decode(tn_str raw, tn_arena *arena, tn_str *text, uint32_t *replaced)
{
    const char *escape = raw.n ? memchr(raw.p, '\\', raw.n) : NULL;
    if (!escape)
        return tn_clean_text(raw, arena, text, replaced);
    /* No escape spells more bytes than it has, so only replaced bytes need more room than raw. */
    size_t room = tn_clean_size(raw);
    char *out = room ? tn_arena_alloc(arena, room, 1) : NULL;
    if (!out)
        return false;
    *text = tn_str_of(out, tn_json_decode_into(raw, out, replaced));
    return true;
}

size_t tn_json_decode_into(tn_str raw, char *out, uint32_t *replaced)
{
    size_t size = 0, at = 0;
    while (at < raw.n) {
        const char *escape = memchr(raw.p + at, '\\', raw.n - at);
        size_t plain = escape ? (size_t)(escape - raw.p) : raw.n;
        size += tn_clean_copy(tn_str_of(raw.p + at, plain - at), out + size, replaced);
        at = plain;
        if (at == raw.n)
            break;
        at++;
        if (raw.p[at] == 'u') {
            uint32_t code = escaped_code(raw, &at, replaced);
            size += tn_utf8_encode(code, out + size);
            continue;
        }
        static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
        const char *found = strchr(from, raw.p[at++]);
        out[size++] = found ? to[found - from] : '?';
    }
    return size;
}

bool tn_json_int64(tn_str number, int64_t *value)
{
    size_t i = 0;
    bool negative = number.n && number.p[0] == '-';
    i += negative;
    if (i == number.n || number.n - i > 19)
        return false;
    uint64_t magnitude = 0;
    for (; i < number.n; i++) {
        if (number.p[i] < '0' || number.p[i] > '9')
            return false;
        magnitude = magnitude * 10 + (uint64_t)(number.p[i] - '0');
    }
    if (magnitude > (uint64_t)INT64_MAX + (negative ? 1 : 0))
        return false;
    *value = negative ? (int64_t)(0 - magnitude) : (int64_t)magnitude;
    return true;
}
