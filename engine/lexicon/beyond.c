/* beyond.c - characters beyond ASCII, by their classes, and the words that they stand in. */
#include "lexicon/beyond.h"

#include "base/utf8.h"
#include "text/charclass.h"

static bool is_high(char c)
{
    return (unsigned char)c >= 0x80;
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool is_alnum(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9');
}

static tn_beyond_kind kind_of(uint32_t code)
{
    const enum tn_charclass class = tn_charclass_of(code);
    const bool emoji = tn_charclass_emoji(code);
    if (class == TN_CHAR_LETTER) /* a letter that is an emoji, too, is that at the start of a word only */
        return emoji || code == TN_CHAR_KEYCAP ? TN_BEYOND_REFUSED : TN_BEYOND_LETTER;
    if (class != TN_CHAR_OTHER)
        return TN_BEYOND_REFUSED;
    return emoji ? TN_BEYOND_EMOJI : tn_charclass_dash(code) ? TN_BEYOND_DASH : TN_BEYOND_MARK;
}

tn_beyond_kind tn_beyond_at(tn_str text, size_t at, uint32_t *size)
{
    size_t used;
    bool valid;
    const uint32_t code = tn_utf8_decode(text.p + at, text.n - at, &used, &valid);
    *size = (uint32_t)used;
    return kind_of(code);
}

size_t tn_beyond_fits(tn_str text, bool *letters)
{
    *letters = false;
    for (size_t at = 0;;) {
        uint32_t size;
        at += tn_utf8_ascii(text.p + at, text.n - at);
        if (at == text.n)
            return at;
        const tn_beyond_kind kind = is_high(text.p[at]) ? tn_beyond_at(text, at, &size) : TN_BEYOND_REFUSED;
        if (kind == TN_BEYOND_REFUSED)
            return at;
        *letters = *letters || kind == TN_BEYOND_LETTER;
        at += size;
    }
}

/* ---- words ---- */

/* Items of a text: all of one of bytes beyond ASCII has its own number of bytes. */
typedef struct items {
    const char *text;
    uint32_t *starts, *ends;
    size_t first, count;
} items;

static bool adjacent(const items *it, size_t item)
{
    return item > it->first && it->ends[item - 1] == it->starts[item];
}

/* Bytes of the letter beyond ASCII that begins with the item; 0: none does. */
static uint32_t letter_at(const items *it, size_t item)
{
    const uint32_t start = it->starts[item];
    uint32_t size;
    if (!is_high(it->text[start]))
        return 0;
    const tn_beyond_kind kind = tn_beyond_at(tn_str_of(it->text + start, it->ends[it->count - 1] - start), 0, &size);
    return kind == TN_BEYOND_LETTER ? size : 0;
}

/* The item with which the word of the letter at `item` begins: the run of letters and digits before it, or one parted from it by ' only. */
static size_t word_begin(const items *it, size_t item)
{
    if (!adjacent(it, item))
        return item;
    const char last = it->text[it->starts[item] - 1];
    if (is_alnum(last))
        return item - 1;
    if (last != '\'' || !adjacent(it, item - 1))
        return item;
    return is_letter(it->text[it->starts[item - 1] - 1]) ? item - 2 : item;
}

/* The item behind the word whose letter beyond ASCII begins with `item`. */
static size_t word_end(const items *it, size_t item, uint32_t size)
{
    bool letter = true;
    for (item += size; item < it->count && adjacent(it, item);) {
        const char c = it->text[it->starts[item]];
        const bool quote = c == '\'' && letter && item + 1 < it->count && adjacent(it, item + 1);
        const size_t next = quote ? item + 1 : item;
        if (is_alnum(it->text[it->starts[next]]) && (!quote || is_letter(it->text[it->starts[next]]))) {
            letter = is_letter(it->text[it->ends[next] - 1]);
            item = next + 1;
            continue;
        }
        size = letter_at(it, next);
        if (!size)
            break;
        letter = true;
        item = next + size;
    }
    return item;
}

void tn_beyond_join(const char *text, uint32_t *starts, uint32_t *ends, size_t first, size_t count)
{
    const items it = {text, starts, ends, first, count};
    for (size_t i = first; i < count;) {
        const uint32_t size = letter_at(&it, i);
        if (!size) {
            i++;
            continue;
        }
        const size_t begin = word_begin(&it, i);
        i = word_end(&it, i, size);
        ends[begin] = ends[i - 1];
    }
}

static bool any_char(tn_str word, bool (*test)(uint32_t code))
{
    for (size_t at = 0, used; at < word.n; at += used) {
        bool valid;
        if (test(tn_utf8_decode(word.p + at, word.n - at, &used, &valid)))
            return true;
    }
    return false;
}

bool tn_beyond_caps(tn_str word)
{
    size_t uppers = 0;
    if (any_char(word, tn_charclass_lower))
        return false;
    for (size_t at = 0, used; at < word.n; at += used) {
        bool valid;
        uppers += tn_charclass_upper(tn_utf8_decode(word.p + at, word.n - at, &used, &valid));
    }
    return uppers >= 2;
}

static bool is_small_beyond(uint32_t code)
{
    return code >= 0x80 && tn_charclass_lower(code);
}

bool tn_beyond_lower(tn_str word)
{
    return any_char(word, is_small_beyond);
}

bool tn_beyond_is(tn_str item)
{
    for (size_t i = 0; i < item.n; i++)
        if (is_high(item.p[i]))
            return true;
    return false;
}
