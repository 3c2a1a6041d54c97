/* plainword.c - a bit table over the words and beginnings of words that a lexicon knows. */
#include "lexicon/plainword.h"

#define BITS_EACH 16 /* of the table, for each word in it */
#define PREFIX_MOST 5 /* bytes of a prefix that are looked at */
#define WHOLE TN_PLAINWORD_WHOLE /* in place of a prefix's size: any of the following, */
#define ABBREVIATION 0xFE
#define EMOTICON 0xFD /* what it has in front that is letters and digits */
#define SPECIALS 100  /* words of tn_word_special, roughly */

static const char *const addresses[] = {"www", "http", "https", "ftp"};
#define ADDRESSES (sizeof addresses / sizeof addresses[0])

/* The byte at i, in its place of eight. */
static uint64_t byte_at(const char *p, size_t i)
{
    return (uint64_t)(unsigned char)p[i] << (8 * i);
}

static uint64_t four_at(const char *p, size_t i)
{
    return byte_at(p + i, 0) | byte_at(p + i, 1) | byte_at(p + i, 2) | byte_at(p + i, 3);
}

/* size bytes, 8 at most, the first in the lowest eight bits, zeros behind. What is shorter is read in pieces that overlap. */
static uint64_t load(const char *p, size_t size)
{
    if (size >= 8)
        return tn_str_eight(p);
    if (size >= 4)
        return four_at(p, 0) | four_at(p, size - 4) << (8 * (size - 4));
    return size ? byte_at(p, 0) | byte_at(p, size / 2) | byte_at(p, size - 1) : 0;
}

static uint64_t mask_of(size_t bytes)
{
    return bytes < 8 ? (UINT64_C(1) << (8 * bytes)) - 1 : ~UINT64_C(0);
}

static uint64_t pattern(uint64_t hash)
{
    return UINT64_C(1) << (hash >> 58) | UINT64_C(1) << (hash >> 52 & 63);
}

static void set(tn_plainword *plain, uint64_t hash)
{
    plain->bits[(hash >> 20) & (plain->count - 1)] |= pattern(hash);
}

static bool has_kind(const tn_plainword *plain, tn_str text, uint64_t kind)
{
    return tn_plainword_has(plain, tn_plainword_hash(tn_plainword_key(text, load(text.p, text.n)), kind));
}

static void add_whole(tn_plainword *plain, tn_str text, uint64_t kind)
{
    set(plain, tn_plainword_hash(tn_plainword_key(text, load(text.p, text.n)), WHOLE));
    if (kind != WHOLE)
        set(plain, tn_plainword_hash(tn_plainword_key(text, load(text.p, text.n)), kind));
}

static bool is_alnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Where tn_plainword.sizes has what begins with these two bytes. */
static size_t begin_of(const char *p)
{
    return ((size_t)(unsigned char)p[0] * 32 + ((size_t)(unsigned char)p[1] & 31)) % TN_PLAINWORD_BEGINS;
}

static void add_prefix(tn_plainword *plain, tn_str text)
{
    size_t size = text.n < PREFIX_MOST ? text.n : PREFIX_MOST;
    plain->never = plain->never || size == 0;
    plain->short_prefixes = plain->short_prefixes || size < 3;
    const size_t three = tn_plainword_three(load(text.p, size));
    plain->threes[three / 64] |= UINT64_C(1) << (three % 64);
    if (size > 1)
        plain->sizes[begin_of(text.p)] |= (uint8_t)(1u << size);
    for (unsigned second = 0; second < 32 && size == 1; second++)
        plain->sizes[begin_of((char[]){text.p[0], (char)second})] |= 1u << 1;
    set(plain, tn_plainword_hash(load(text.p, size), size));
}

/* The letters and digits that an emoticon begins with: a word that is just those may be one. */
static void add_emoticon(tn_plainword *plain, tn_str emoticon)
{
    char run[8];
    size_t n = 0;
    for (; n < emoticon.n && n < sizeof run; n++) {
        char c = emoticon.p[n];
        run[n] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        if (!is_alnum(run[n]))
            break;
    }
    if (n == sizeof run)
        plain->never = plain->emoticons = true; /* no emoticon has so many */
    else if (n)
        add_whole(plain, tn_str_of(run, n), EMOTICON);
}

static void fill(tn_plainword *plain)
{
    enum { AHEAD = 16 }; /* texts of atoms are all over the strings: they are asked for in time */
    const tn_image *image = plain->image;
    for (uint32_t i = 0; i < image->atoms_count; i++) {
        const tn_image_atom *atom = &image->atoms[i];
        __builtin_prefetch(image->strings + (i + AHEAD < image->atoms_count ? atom[AHEAD] : *atom).text.at);
        if (atom->kind == TN_ATOM_EXACT)
            add_whole(plain, tn_image_str(image, atom->text), WHOLE);
        else if (atom->kind == TN_ATOM_PREFIX)
            add_prefix(plain, tn_image_str(image, atom->text));
    }
    for (size_t i = 0; i < image->rules.abbreviation_count; i++)
        add_whole(plain, image->rules.abbreviations[i], ABBREVIATION);
    for (size_t i = 0; i < image->rules.emoticon_count; i++)
        add_emoticon(plain, image->rules.emoticons[i]);
    for (size_t i = 0; i < ADDRESSES; i++)
        add_whole(plain, tn_str_of(addresses[i], strlen(addresses[i])), WHOLE);
    tn_str special;
    for (size_t i = 0; tn_word_special(i, &special); i++)
        add_whole(plain, special, WHOLE);
}

void tn_plainword_init(tn_plainword *plain, const tn_image *image, const tn_mem *mem)
{
    *plain = (tn_plainword){.image = image, .mem = mem, .never = true};
    for (uint32_t i = 0; i < image->regex_atoms_count; i++) /* such a one may match capitals only */
        plain->case_matters = plain->case_matters || image->regexes[image->atoms[image->regex_atoms[i]].regex].case_sensitive;
}

bool tn_plainword_make(tn_plainword *plain)
{
    const tn_image *image = plain->image;
    size_t words = image->atoms_count + image->rules.abbreviation_count + image->rules.emoticon_count + ADDRESSES + SPECIALS;
    plain->count = 64;
    while (plain->count * 64 < words * BITS_EACH)
        plain->count *= 2;
    plain->bits = tn_mem_zero(plain->mem, plain->count, sizeof *plain->bits);
    if (!plain->bits)
        return false;
    plain->never = plain->case_matters;
    fill(plain);
    return true;
}

void tn_plainword_free(tn_plainword *plain)
{
    tn_mem_free(plain->mem, plain->bits, plain->count, sizeof *plain->bits);
    *plain = (tn_plainword){.mem = plain->mem};
}

bool tn_plainword_no_prefix(const tn_plainword *plain, uint64_t begin, size_t word_size)
{
    const char bytes[] = {(char)begin, (char)(begin >> 8)};
    for (uint32_t left = plain->sizes[begin_of(bytes)]; left; left &= left - 1) {
        const uint32_t size = (uint32_t)__builtin_ctz(left);
        if (size <= word_size && tn_plainword_has(plain, tn_plainword_hash(begin & mask_of(size), size)))
            return false;
    }
    return true;
}

static bool is_unknown(const tn_plainword *plain, tn_str word)
{
    return tn_plainword_unknown(plain, word, tn_str_eight(word.p) & mask_of(word.n));
}

bool tn_plainword_number(const tn_plainword *plain, tn_str word)
{
    return !plain->never && is_unknown(plain, word);
}

bool tn_plainword_abbreviation(const tn_plainword *plain, tn_str form)
{
    return !plain->bits || has_kind(plain, form, ABBREVIATION);
}

bool tn_plainword_emoticon(const tn_plainword *plain, tn_str word)
{
    size_t run = 0;
    while (run < word.n && is_alnum(word.p[run]))
        run++;
    return !plain->bits || plain->emoticons || (run && has_kind(plain, tn_str_of(word.p, run), EMOTICON));
}

bool tn_plainword_code(const tn_plainword *plain, tn_str word)
{
    return !plain->never && is_unknown(plain, word) && !tn_plainword_emoticon(plain, word) && !tn_word_drawn_out(word);
}
