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

/* Of well-formed UTF-8 beyond ASCII. */
static uint32_t decode(const char *p, uint32_t *size)
{
    const unsigned char *b = (const unsigned char *)p;
    *size = b[0] < 0xE0 ? 2 : b[0] < 0xF0 ? 3 : 4;
    if (*size == 2)
        return (b[0] & 0x1Fu) << 6 | (b[1] & 0x3Fu);
    const uint32_t three = (b[0] & 0x0Fu) << 12 | (b[1] & 0x3Fu) << 6 | (b[2] & 0x3Fu);
    return *size == 3 ? three : (three & 0x7FFFu) << 6 | (b[3] & 0x3Fu);
}

tn_beyond_kind tn_beyond_at(tn_beyond *beyond, const char *p, uint32_t *size)
{
    const uint32_t code = decode(p, size);
    uint32_t *known = &beyond->known[(code ^ code >> 9) % 512];
    if (*known >> 3 != code)
        *known = code << 3 | kind_of(code);
    return (tn_beyond_kind)(*known & 7);
}

size_t tn_beyond_fits(tn_beyond *beyond, tn_str text, bool *letters)
{
    const uint64_t high = UINT64_C(0x8080808080808080);
    *letters = false;
    for (size_t at = 0; at < text.n;) {
        uint32_t size = 1;
        if (!is_high(text.p[at])) {
            at += text.n - at >= 8 && !(tn_str_eight(text.p + at) & high) ? 8 : 1;
            continue;
        }
        const tn_beyond_kind kind = tn_beyond_at(beyond, text.p + at, &size);
        if (kind == TN_BEYOND_REFUSED || size > text.n - at)
            return at;
        *letters = *letters || kind == TN_BEYOND_LETTER;
        at += size;
    }
    return text.n;
}

/* ---- words ---- */

/* Items of a text: all of one of bytes beyond ASCII has its own number of bytes. */
typedef struct items {
    tn_beyond *beyond;
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
    if ((unsigned char)it->text[start] < 0xC0) /* or within a character */
        return 0;
    return tn_beyond_at(it->beyond, it->text + start, &size) == TN_BEYOND_LETTER ? size : 0;
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

void tn_beyond_join(tn_beyond *beyond, const char *text, uint32_t *starts, uint32_t *ends, size_t first, size_t count)
{
    const items it = {beyond, text, starts, ends, first, count};
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
