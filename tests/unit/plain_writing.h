/* plain_writing.h - the plainest spelling of what writers write: numbers, strings, members of objects; and chance to try them
 * with. */
#ifndef PLAIN_WRITING_H
#define PLAIN_WRITING_H

#include "frozen_lexicon.h"
#include "test_engine.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "tenor_io.h"

/* ---- the lexicon and chance ------------------------------------------------------------------ */

#define MOST_DIMENSIONS 16

static tenor_lexicon *lexicon;
static size_t dimension_count, entry_count, category_count;
static uint64_t chance = 20261122;

static inline int set_up(void **state)
{
    (void)state;
    lexicon = load_text(frozen_lexicon);
    dimension_count = tenor_lexicon_dimension_count(lexicon);
    entry_count = tenor_lexicon_entry_count(lexicon);
    category_count = tenor_lexicon_category_count(lexicon);
    assert_true(dimension_count <= MOST_DIMENSIONS);
    return 0;
}

static inline int tear_down(void **state)
{
    (void)state;
    tenor_lexicon_release(lexicon);
    return 0;
}

static inline uint64_t below(uint64_t end)
{
    return next_chance(&chance) % end;
}

/* Numbers of every length, and the ends of their range. */
static inline int64_t any_number(void)
{
    static const int64_t ends[] = {INT64_MIN, INT64_MIN + 1, INT64_MAX, 0, 1, -1, 9999, 10000, -10000, 10001, 99999999, 100000000};
    if (below(8) == 0)
        return ends[below(COUNT_OF(ends))];
    return (int64_t)next_chance(&chance) >> below(64);
}

/* Mostly letters; some bytes of every kind. */
static inline char *any_text(size_t size)
{
    static const char *const odd[] = {"\"", "\\", "\n", "\t", "\r", ",", "=", "\x7F", "\xC3\xA9", "\xF0\x9F\x98\x80", "\xFF", "\xC2\x85",
                                     "\xC2\x9F", "\xC2\xA0", "\xE2\x80\xA9", "\xE2\x80\xAE", "\xE2\x80\xAF", "\xE2\x81\xA6", "\xE2\x81\xAA",
                                     "\xEF\xBC\x9D", "\xEF\xBC\x8B"};
    char *text = malloc(size ? size : 1);
    bool pure = below(2) == 0;
    for (size_t i = 0; i < size;) {
        const char *piece = !pure && below(6) == 0 ? odd[below(COUNT_OF(odd))] : "a";
        for (size_t k = 0; piece[k] && i < size; k++, i++)
            text[i] = *piece == 'a' ? (char)('a' + below(26)) : piece[k];
        if (!pure && i && below(60) == 0)
            text[i - 1] = 0;
    }
    return text;
}

/* ---- the plain spelling ---------------------------------------------------------------------- */

typedef struct paper {
    char text[1 << 17];
    size_t size;
} paper;

static paper plain;

__attribute__((format(printf, 1, 2))) static inline void put(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int n = vsnprintf(plain.text + plain.size, sizeof plain.text - plain.size, format, list);
    va_end(list);
    assert_true(n >= 0 && (size_t)n < sizeof plain.text - plain.size);
    plain.size += (size_t)n;
}

static inline void put_bytes(const char *bytes, size_t size)
{
    assert_true(size < sizeof plain.text - plain.size);
    if (size)
        memcpy(plain.text + plain.size, bytes, size);
    plain.size += size;
}

/* By long division of the digits of printf. */
static inline void put_unit(int64_t value)
{
    char digits[32];
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    snprintf(digits, sizeof digits, ".%04u", (unsigned)(magnitude % 10000));
    while (digits[strlen(digits) - 1] == '0')
        digits[strlen(digits) - 1] = 0;
    if (digits[1] == 0)
        digits[0] = 0;
    put("%s%" PRIu64 "%s", value < 0 ? "-" : "", magnitude / 10000, digits);
}

static inline void put_maybe(tenor_maybe value)
{
    if (value.known)
        put_unit(value.value);
    else
        put("null");
}

/* C0, DEL and C1; the marks that turn the direction of text. */
static inline bool is_steering(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

static inline void put_json(tenor_str text)
{
    static const char *const escapes[] = {"\"\\\"", "\\\\\\", "\b\\b", "\f\\f", "\n\\n", "\r\\r", "\t\\t"};
    put("\"");
    for (size_t i = 0, used; i < text.size; i += used) {
        bool valid, escaped = false;
        uint32_t code = tn_utf8_decode(text.data + i, text.size - i, &used, &valid);
        for (size_t k = 0; k < COUNT_OF(escapes) && !escaped; k++)
            if (valid && code == (uint32_t)escapes[k][0]) {
                put("%s", escapes[k] + 1);
                escaped = true;
            }
        if (escaped)
            continue;
        if (!valid || code == 0)
            put("\xEF\xBF\xBD");
        else if (code != 0x7F && is_steering(code))
            put("\\u%04x", (unsigned)code);
        else
            put_bytes(text.data + i, used);
    }
    put("\"");
}

static inline void put_json_or_null(tenor_str text)
{
    if (text.size)
        put_json(text);
    else
        put("null");
}

static const char *const roles[] = {"unknown", "agent", "customer", "automated"};

static inline tenor_dimension dimension_of(size_t index)
{
    tenor_dimension dimension;
    assert_true(tenor_lexicon_dimension(lexicon, index, &dimension));
    return dimension;
}

/* A comma unless it is the first, and the dimension's name. */
static inline void put_member(bool *first, size_t dimension)
{
    if (!*first)
        put(",");
    *first = false;
    put_json(dimension_of(dimension).name);
    put(":");
}

static inline void plain_digest(void)
{
    put(",\"digest\":\"%.8s\"", tenor_lexicon_digest(lexicon).data);
}

static inline void expect_plain(tenor_str found)
{
    if (found.size != plain.size || memcmp(found.data, plain.text, plain.size) != 0)
        fail_msg("--- expected\n%.*s\n--- found\n%.*s", (int)plain.size, plain.text, (int)found.size, found.data);
    plain.size = 0;
}

static inline tenor_io_writer *writer_of(const tenor_io_writer_options *options)
{
    tenor_io_writer *writer = NULL;
    assert_int_equal(tenor_io_writer_new(&writer, lexicon, options, NULL), TENOR_OK);
    return writer;
}

#endif
