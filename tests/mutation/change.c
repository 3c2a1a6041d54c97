/* change.c - seeded damage to a piece of a file. */
#include "change.h"

#include <stdbool.h>
#include <string.h>

static const char *last = "none";

uint64_t chance_next(chance *luck)
{
    uint64_t z = (luck->state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

size_t chance_below(chance *luck, size_t limit)
{
    return limit ? (size_t)(chance_next(luck) % limit) : 0;
}

const char *change_name(void)
{
    return last;
}

static size_t insert(char *data, size_t size, size_t at, const char *bytes, size_t n)
{
    memmove(data + at + n, data + at, size - at);
    memcpy(data + at, bytes, n);
    return size + n;
}

static size_t erase(char *data, size_t size, size_t at, size_t n)
{
    memmove(data + at, data + at + n, size - at - n);
    return size - n;
}

static size_t replace(char *data, size_t size, size_t at, size_t n, const char *bytes, size_t count)
{
    return insert(data, erase(data, size, at, n), at, bytes, count);
}

static size_t flip_bit(chance *luck, char *data, size_t size)
{
    size_t at = chance_below(luck, size);
    if (size)
        data[at] = (char)(data[at] ^ (1 << chance_below(luck, 8)));
    return size;
}

/* Bytes at which parsers turn: quotes, brackets, line ends, controls, beginnings of UTF-8 sequences. */
static const char telling[] = "\"\\{}[],:;<>-&|\n\r\t .0eE+_/'\x00\x01\x7F\x80\xC2\xED\xEF\xF0\xF4\xFF";

static size_t set_byte(chance *luck, char *data, size_t size)
{
    if (size)
        data[chance_below(luck, size)] = telling[chance_below(luck, sizeof telling - 1)];
    return size;
}

static size_t insert_bytes(chance *luck, char *data, size_t size)
{
    char bytes[8];
    size_t n = 1 + chance_below(luck, sizeof bytes);
    for (size_t i = 0; i < n; i++)
        bytes[i] = chance_below(luck, 2) ? telling[chance_below(luck, sizeof telling - 1)] : (char)chance_next(luck);
    return insert(data, size, chance_below(luck, size + 1), bytes, n);
}

static size_t delete_bytes(chance *luck, char *data, size_t size)
{
    size_t at = chance_below(luck, size + 1), most = size - at;
    return erase(data, size, at, chance_below(luck, (most < 32 ? most : 32) + 1));
}

static size_t truncate(chance *luck, char *data, size_t size)
{
    (void)data;
    return chance_below(luck, size + 1);
}

static size_t repeat(chance *luck, char *data, size_t size)
{
    char piece[CHANGE_ADDS];
    size_t at = chance_below(luck, size + 1), most = size - at;
    size_t n = chance_below(luck, (most < sizeof piece ? most : sizeof piece) + 1);
    memcpy(piece, data + at, n);
    return insert(data, size, at, piece, n);
}

static size_t line_end(const char *data, size_t size, size_t at)
{
    const char *lf = memchr(data + at, '\n', size - at);
    return lf ? (size_t)(lf - data) + 1 : size;
}

/* A line and the one behind it. */
static size_t swap_lines(chance *luck, char *data, size_t size)
{
    char line[4096];
    size_t at = chance_below(luck, size + 1);
    while (at > 0 && data[at - 1] != '\n')
        at--;
    size_t middle = line_end(data, size, at), end = line_end(data, size, middle), n = middle - at;
    /* One without its end stays where it is: what stands behind it would change lines, too. */
    if (middle == end || end == 0 || data[end - 1] != '\n' || n > sizeof line)
        return size;
    memcpy(line, data + at, n);
    memmove(data + at, data + middle, end - middle);
    memcpy(data + at + (end - middle), line, n);
    return size;
}

/* A key with its quotes: somewhere from a chosen place on. */
static bool find_key(chance *luck, const char *data, size_t size, size_t *at, size_t *n)
{
    for (size_t i = chance_below(luck, size + 1); i < size; i++) {
        const char *quote = memchr(data + i, '"', size - i);
        if (!quote)
            return false;
        *at = (size_t)(quote - data);
        const char *close = memchr(quote + 1, '"', size - *at - 1);
        if (!close)
            return false;
        *n = (size_t)(close - quote) + 1;
        if (*at + *n < size && close[1] == ':')
            return true;
        i = *at;
    }
    return false;
}

static size_t rename_key(chance *luck, char *data, size_t size)
{
    static const char *const names[] = {"\"\"",     "\"text\"",  "\"Text\"", "\"role\"",  "\"start\"",     "\"end\"",
                                        "\"words\"", "\"Items\"", "\"type\"", "\"event\"", "\"Content \"", "\"\\u0041\""};
    size_t at, n;
    if (!find_key(luck, data, size, &at, &n))
        return set_byte(luck, data, size);
    const char *name = names[chance_below(luck, sizeof names / sizeof names[0])];
    return replace(data, size, at, n, name, strlen(name));
}

/* A key and its value, up to a comma, once more behind it or with another value. */
static size_t duplicate_key(chance *luck, char *data, size_t size)
{
    char piece[CHANGE_ADDS];
    size_t at, n;
    if (!find_key(luck, data, size, &at, &n))
        return repeat(luck, data, size);
    if (chance_below(luck, 2)) {
        static const char *const values[] = {":null,", ":\"\",", ":0,", ":[],", ":{},", ":true,", ":-1e999,"};
        const char *value = values[chance_below(luck, sizeof values / sizeof values[0])];
        if (n + strlen(value) > sizeof piece)
            return size;
        memcpy(piece, data + at, n);
        memcpy(piece + n, value, strlen(value));
        return insert(data, size, at, piece, n + strlen(value));
    }
    const char *comma = memchr(data + at, ',', size - at);
    size_t whole = comma ? (size_t)(comma - data) + 1 - at : 0;
    if (!whole || whole > sizeof piece)
        return size;
    memcpy(piece, data + at, whole);
    return insert(data, size, at, piece, whole);
}

static size_t change_number(chance *luck, char *data, size_t size)
{
    static const char *const numbers[] = {"99999999999999999999999999", "-9223372036854775808", "9223372036854775807",
                                          "1e999", "-1e-999", "0.00000000000000000001", "18446744073709551616", "-0",
                                          "null", "\"0\"", "1.5.2", "00012", "NaN", "4294967296", "1e18"};
    size_t at = chance_below(luck, size + 1), n = 0;
    while (at < size && !(data[at] >= '0' && data[at] <= '9'))
        at++;
    while (at + n < size && ((data[at + n] >= '0' && data[at + n] <= '9') || data[at + n] == '.'))
        n++;
    if (!n)
        return flip_bit(luck, data, size);
    const char *number = numbers[chance_below(luck, sizeof numbers / sizeof numbers[0])];
    return replace(data, size, at, n, number, strlen(number));
}

size_t change_once(chance *luck, char *data, size_t size)
{
    static const struct {
        const char *name;
        size_t (*change)(chance *luck, char *data, size_t size);
    } changes[] = {{"a bit flipped", flip_bit},       {"a byte set", set_byte},
                   {"bytes inserted", insert_bytes},  {"bytes deleted", delete_bytes},
                   {"truncated", truncate},           {"a piece repeated", repeat},
                   {"lines swapped", swap_lines},     {"a key renamed", rename_key},
                   {"a key given twice", duplicate_key}, {"a number changed", change_number}};
    size_t which = chance_below(luck, sizeof changes / sizeof changes[0]);
    last = changes[which].name;
    return changes[which].change(luck, data, size);
}
