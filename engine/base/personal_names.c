/* personal_names.c - the names of the people of a conversation, and which word is one. */
#include "base/personal_names.h"

#include "base/personal_chars.h"
#include "base/personal_words.h"

/* Shorter digits of an id say nothing: they stand in every other sentence. */
#define LEAST_DIGITS 4
/* A plural or possessive without its apostrophe is told from another word by this length. */
#define LEAST_POSSESSED 4

void tn_personal_names_free(tn_personal_names *names, const tn_mem *mem)
{
    tn_mem_free(mem, names->parts, names->capacity, sizeof *names->parts);
    *names = (tn_personal_names){.count = 0};
}

void tn_personal_names_clear(tn_personal_names *names)
{
    tn_personal_part *parts = names->parts;
    size_t capacity = names->capacity;
    *names = (tn_personal_names){.parts = parts, .capacity = capacity};
}

static uint64_t hash(tn_str text)
{
    uint64_t h = UINT64_C(0xCBF29CE484222325) + text.n;
    for (size_t i = 0; i < text.n; i++)
        h = (h ^ (unsigned char)text.p[i]) * UINT64_C(0x100000001B3);
    return h;
}

/* Scripts that put no spaces between words: a name stands within what looks like one word. */
static bool is_unspaced(tn_str part)
{
    return part.n && (unsigned char)part.p[0] >= 0xE3;
}

static bool stands_in(tn_str part, tn_str word)
{
    for (size_t i = 0; i + part.n <= word.n; i++)
        if (memcmp(word.p + i, part.p, part.n) == 0)
            return true;
    return false;
}

/* Words of this length and first letter are worth a look from now on, also with an s behind them. */
static void expect(tn_personal_names *names, size_t n, char first)
{
    uint32_t bit = 1u << ((unsigned char)first & 31);
    names->first[n] |= bit;
    names->first[n + 1] |= bit;
}

static bool add_part(tn_personal_names *names, const tn_mem *mem, tn_str word, size_t digits)
{
    tn_personal_part part = {.name = TN_NAME_PLAIN};
    part.size = (uint8_t)tn_personal_chars_fold(word, part.bytes, sizeof part.bytes);
    tn_str folded = tn_str_of(part.bytes, part.size);
    if (folded.n == 0 || (digits && digits < LEAST_DIGITS) ||
        tn_personal_words_is_placeholder(folded))
        return true;
    for (size_t i = 0; i < names->count; i++)
        if (tn_str_eq(folded, tn_str_of(names->parts[i].bytes, names->parts[i].size)))
            return true;
    if (names->count == TN_PERSONAL_NAMES_MOST)
        return true;
    void *parts = names->parts;
    if (!tn_mem_reserve(mem, &parts, &names->capacity, names->count + 1, sizeof part))
        return false;
    names->parts = parts;
    if (is_unspaced(folded))
        names->unspaced = true;
    else if (folded.n == 1)
        part.name = TN_NAME_INITIAL;
    else if (tn_personal_words_is_common(folded))
        part.name = TN_NAME_COMMON;
    names->parts[names->count++] = part;
    expect(names, folded.n, folded.p[0]);
    /* Its pieces between apostrophes: a quick look at a text sees these as words. */
    for (size_t i = 0, begin = 0; i <= word.n; i++) {
        bool end = i == word.n || word.p[i] == '\'';
        names->pieces = names->pieces || (end && i < word.n);
        if (end && i > begin && i - begin < TN_PERSONAL_NAMES_PART)
            expect(names, i - begin, word.p[begin]);
        begin = end ? i + 1 : begin;
    }
    return true;
}

bool tn_personal_names_add(tn_personal_names *names, const tn_mem *mem, tn_str name)
{
    uint64_t h = hash(name);
    for (size_t i = 0; i < sizeof names->known / sizeof *names->known; i++)
        if (names->known[i] == h)
            return true;
    size_t begin = 0, digits = 0;
    bool any = false;
    for (size_t i = 0; i <= name.n;) {
        tn_personal_char c = i < name.n ? tn_personal_chars_at(name.p + i, name.n - i)
                                        : (tn_personal_char){TN_PERSONAL_GAP, 1, 0};
        bool inside = c.type == TN_PERSONAL_LETTER || c.type == TN_PERSONAL_DIGIT;
        if (c.type == TN_PERSONAL_GAP || (!any && !inside)) {
            if (any && !add_part(names, mem, tn_str_of(name.p + begin, i - begin), digits))
                return false;
            any = false;
            begin = i + c.size;
            digits = 0;
        } else {
            any = true;
            digits += c.type == TN_PERSONAL_DIGIT;
        }
        i += c.size;
    }
    names->known[names->next_known] = h;
    names->next_known = (names->next_known + 1) % (sizeof names->known / sizeof *names->known);
    return true;
}

/* Of words that fit: whether one is this part, or has 's or s behind it. */
static bool is_part(const tn_personal_part *part, tn_str folded, tn_str word)
{
    if (folded.n < part->size || memcmp(folded.p, part->bytes, part->size) != 0)
        return false;
    if (folded.n == part->size)
        return true;
    if (folded.n != part->size + 1u || folded.p[part->size] != 's' || word.n < 3)
        return false;
    char before = word.p[word.n - 2];
    return before == '\'' || (before & 0x80) ||
           (part->name == TN_NAME_PLAIN && part->size >= LEAST_POSSESSED);
}

/* A name in a script without spaces, somewhere in this word, which may be a whole sentence. */
static bool holds_part(const tn_personal_names *names, tn_str word)
{
    char folded[8 * TN_PERSONAL_NAMES_PART];
    for (size_t from = 0; from < word.n; from += sizeof folded / 2) {
        size_t n = tn_personal_chars_fold(tn_str_from(word, from), folded, sizeof folded);
        for (size_t i = 0; i < names->count; i++) {
            tn_str part = tn_str_of(names->parts[i].bytes, names->parts[i].size);
            if (is_unspaced(part) && stands_in(part, tn_str_of(folded, n)))
                return true;
        }
    }
    return false;
}

tn_personal_name tn_personal_names_find(const tn_personal_names *names, tn_str word)
{
    char folded[TN_PERSONAL_NAMES_PART + 2];
    tn_personal_name found = TN_NAME_NONE;
    if (names->count == 0)
        return found;
    size_t n = tn_personal_chars_fold(word, folded, sizeof folded);
    for (size_t i = 0; n && i < names->count && found != TN_NAME_PLAIN; i++)
        if (is_part(&names->parts[i], tn_str_of(folded, n), word))
            found = (tn_personal_name)names->parts[i].name;
    return found == TN_NAME_NONE && names->unspaced && holds_part(names, word) ? TN_NAME_PLAIN
                                                                              : found;
}
