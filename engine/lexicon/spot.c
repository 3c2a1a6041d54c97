/* spot.c - where in a text a regex of the lexicon can begin to match. */
#include "lexicon/spot.h"

#include "lexicon/builder.h"
#include "lexicon/regex_need.h"
#include "lexicon/spot_share.h"

#define WAYS_MOST 32 /* of one regex */

_Static_assert(sizeof(tn_spot) == offsetof(tn_spot, ways) && sizeof(tn_spot) % TN_IMAGE_ALIGN == 0, "the ways follow at once");

static bool has(const uint64_t set[4], unsigned char byte)
{
    return set[byte / 64] >> (byte % 64) & 1;
}

static bool is_alnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

/* Taken as a place to look at only if it stands next to a word: spaces do not. */
static bool begins_with_space(const tn_regex_start *way)
{
    return has(way->set[0], ' ') || has(way->set[0], '\t');
}

/* Of the first `bytes` bytes. open: behind a match that has fewer than four, any may stand. */
static void enter(struct tn_spot_tables *t, const tn_regex_start *start, uint64_t one, unsigned bytes, bool open)
{
    uint64_t *tables[] = {t->first, t->second, t->third, t->fourth};
    for (unsigned k = 0; k < 4; k++)
        for (unsigned b = 0; b < 256; b++)
            if (k > 0 && start->known <= k ? open : b < bytes && has(start->set[k], (unsigned char)b))
                tables[k][b] |= one;
}

/* Whether text in ASCII can begin so. */
static bool in_ascii(const tn_regex_start *start)
{
    for (uint32_t k = 0; k < start->known; k++)
        if (!(start->set[k][0] | start->set[k][1]))
            return false;
    return true;
}

/* Most ways of a bit are ruled out by this alone. A letter and its capital count as one. */
static uint32_t sketch_of(const tn_regex_start *start)
{
    uint32_t sketch = start->known < 2 ? 0xFFFF0000u : 0;
    for (unsigned b = 0; b < 256; b++) {
        sketch |= start->known < 1 || has(start->set[0], (unsigned char)b) ? 1u << b % 16 : 0;
        sketch |= has(start->set[1], (unsigned char)b) ? 1u << (16 + b % 16) : 0;
    }
    return sketch;
}

/* The bits of a sketch that a text of size bytes must have both of. */
static uint32_t sketch_at(const char *p, size_t size)
{
    const uint32_t second = size > 1 ? (uint32_t)(unsigned char)p[1] % 16 : 0;
    return 1u << (unsigned char)p[0] % 16 | (size > 1 ? 1u << (16 + second) : 0);
}

static void add_way(tn_builder *b, tn_spot *spot, const tn_regex_start *start, uint32_t bit)
{
    tn_regex_start kept = *start;
    kept.sketch = sketch_of(start);
    tn_builder_add(b, TN_SECTION_spot_ways, &kept);
    enter(&spot->any, start, UINT64_C(1) << bit, 256, true);
    if (in_ascii(start))
        enter(&spot->ascii, start, UINT64_C(1) << bit, 128, true);
}

/* Marks as bits, byte modulo 64; the bit of the space stands for everything that is none. *beyond: or for a character beyond ASCII. */
static uint64_t marks_needed(tn_str pattern, bool case_sensitive, bool *beyond)
{
    uint64_t need[4], marks = 0;
    *beyond = true;
    if (!tn_regex_need_find(pattern, case_sensitive, need))
        return ~UINT64_C(0);
    for (unsigned b = 0; b < 128; b++)
        if (has(need, (unsigned char)b))
            marks |= b <= ' ' || is_alnum((char)(b | (b >= 'A' && b <= 'Z' ? 32 : 0))) || strchr("'.,\x7F", (int)b)
                         ? UINT64_C(1) << ' '
                         : UINT64_C(1) << (b % 64);
    *beyond = (need[2] | need[3]) != 0;
    return marks;
}

/* What is known of a regex entry; its ways, WAYS_MOST at most, are put at `ways`. */
static tn_spot_sharer sharer_of(const tn_image *image, uint32_t entry, uint32_t number, tn_regex_start *ways)
{
    const tn_image_regex *regex = &image->regexes[image->entries[entry].regex];
    const tn_str pattern = tn_image_str(image, regex->pattern);
    size_t count = 0;
    bool known = tn_regex_start_find(pattern, regex->case_sensitive, ways, WAYS_MOST, &count);
    for (size_t i = 0; i < count && known; i++)
        known = ways[i].known > 0 && !begins_with_space(&ways[i]);
    bool beyond;
    const uint64_t marks = marks_needed(pattern, regex->case_sensitive, &beyond);
    return (tn_spot_sharer){.entry = entry, .anywhere = !known, .beyond = beyond, .marks = marks,
                            .ways = ways, .way_count = known ? (uint32_t)count : 0, .number = number};
}

static void add_sharer(tn_builder *b, tn_spot *spot, const tn_spot_sharer *sharer)
{
    spot->marks[sharer->bit] |= sharer->marks;
    if (sharer->beyond)
        spot->beyond |= UINT64_C(1) << sharer->bit;
    if (sharer->anywhere)
        spot->always |= UINT64_C(1) << sharer->bit;
    for (uint32_t i = 0; i < sharer->way_count; i++)
        add_way(b, spot, &sharer->ways[i], sharer->bit);
}

/* The regex entries in the order of their bits, and what is known of each. */
static bool add_regexes(tn_builder *b, tn_spot *spot, const tn_image *image, uint32_t *entries)
{
    const uint32_t count = image->regex_entries_count;
    tn_spot_sharer *sharers = tn_mem_alloc(b->mem, count, sizeof *sharers);
    tn_regex_start *ways = tn_mem_alloc(b->mem, count, WAYS_MOST * sizeof *ways);
    const bool ok = sharers && ways;
    size_t used = 0;
    for (uint32_t i = 0; ok && i < count; i++) {
        sharers[i] = sharer_of(image, entries[i], i, ways + used);
        used += sharers[i].way_count;
    }
    if (ok)
        tn_spot_share_out(sharers, count);
    for (uint32_t i = 0, bit = 0; ok && bit <= TN_SPOT_BITS; bit++) {
        spot->from[bit] = (uint32_t)b->table[TN_SECTION_spot_ways].count;
        spot->regexes[bit] = i;
        for (; i < count && sharers[i].bit == bit; i++) {
            entries[i] = sharers[i].entry;
            add_sharer(b, spot, &sharers[i]);
        }
    }
    tn_mem_free(b->mem, sharers, count, sizeof *sharers);
    tn_mem_free(b->mem, ways, count, WAYS_MOST * sizeof *ways);
    return ok;
}

static void add_atom(tn_spot *spot, const tn_image *image, uint32_t number)
{
    const tn_image_regex *regex = &image->regexes[image->atoms[image->regex_atoms[number]].regex];
    const uint64_t bit = UINT64_C(1) << number % 64;
    tn_regex_start starts[WAYS_MOST];
    size_t count;
    if (!tn_regex_start_find(tn_image_str(image, regex->pattern), regex->case_sensitive, starts, WAYS_MOST, &count)) {
        static const tn_regex_start anything = {.set = {{~UINT64_C(0), ~UINT64_C(0), ~UINT64_C(0), ~UINT64_C(0)}}, .known = 1};
        starts[0] = anything;
        count = 1;
    }
    for (size_t i = 0; i < count; i++) {
        if (starts[i].known == 0)
            memset(starts[i].set[0], 0xFF, sizeof starts[i].set[0]);
        /* Nothing is looked at behind a byte beyond ASCII, which only the last one known can be. */
        const uint64_t *last = starts[i].set[starts[i].known ? starts[i].known - 1 : 0];
        enter(&spot->atoms, &starts[i], bit, 256, (last[0] | last[1]) != 0);
    }
}

bool tn_spot_build(tn_builder *b, const tn_image *image, uint32_t *regex_entries)
{
    tn_spot *spot = tn_builder_extend(b, TN_SECTION_spot, 1);
    if (!spot)
        return false;
    if (!add_regexes(b, spot, image, regex_entries))
        return false;
    for (uint32_t bit = 0; bit < TN_SPOT_BITS; bit++)
        if (spot->marks[bit] && !(spot->marks[bit] >> ' ' & 1))
            spot->lazy |= UINT64_C(1) << bit & ~spot->always;
    for (uint32_t i = 0; i < image->regex_atoms_count; i++)
        add_atom(spot, image, i);
    for (uint32_t mark = 0; mark < 64; mark++)
        for (uint32_t bit = 0; bit < TN_SPOT_BITS; bit++)
            if (spot->lazy >> bit & 1 && spot->marks[bit] >> mark & 1)
                spot->by_mark[mark] |= UINT64_C(1) << bit;
    return !b->no_memory;
}

bool tn_spot_check(const tn_image *image)
{
    const tn_image_header *h = image->header;
    if (image->spot_count != 1 || h->section[TN_SECTION_spot_ways].at != h->section[TN_SECTION_spot].at + sizeof(tn_spot) ||
        image->spot->from[TN_SPOT_BITS] > image->spot_ways_count || image->spot->regexes[0] != 0 ||
        image->spot->regexes[TN_SPOT_BITS] != image->regex_entries_count)
        return false;
    for (uint32_t bit = 0; bit < TN_SPOT_BITS; bit++)
        if (image->spot->from[bit] > image->spot->from[bit + 1] || image->spot->regexes[bit] > image->spot->regexes[bit + 1])
            return false;
    for (uint32_t i = 0; i < image->spot_ways_count; i++)
        if (image->spot_ways[i].known > TN_REGEX_START_BYTES)
            return false;
    return true;
}

uint64_t tn_spot_loud(const tn_image *image)
{
    uint64_t bits = 0;
    for (unsigned bit = 0; bit < TN_SPOT_BITS; bit++)
        for (uint32_t i = image->spot->regexes[bit]; i < image->spot->regexes[bit + 1]; i++)
            if (image->briefs[image->regex_entries[i]].kind != TN_KIND_CUE)
                bits |= UINT64_C(1) << bit;
    return bits;
}

static bool fits(const tn_regex_start *way, const char *p, size_t size)
{
    for (uint32_t k = 0; k < way->known && k < size; k++)
        if (!has(way->set[k], (unsigned char)p[k]))
            return false;
    return true;
}

uint64_t tn_spot_exact(const tn_spot *spot, const char *p, size_t size, uint64_t bits)
{
    const uint32_t sketch = sketch_at(p, size);
    uint64_t found = 0;
    for (; bits; bits &= bits - 1) {
        const uint32_t bit = (uint32_t)__builtin_ctzll(bits);
        for (const tn_regex_start *way = spot->ways + spot->from[bit], *end = spot->ways + spot->from[bit + 1]; way < end; way++)
            if ((way->sketch & sketch) == sketch && fits(way, p, size)) {
                found |= UINT64_C(1) << bit;
                break;
            }
    }
    return found;
}

static bool is_word(char c)
{
    return is_alnum(c) || (c >= 'A' && c <= 'Z');
}

uint64_t tn_spot_text(const tn_spot *spot, const struct tn_spot_tables *tables, tn_str text, uint64_t wanted)
{
    uint64_t found = spot->always & wanted;
    wanted &= ~found;
    for (size_t i = 0; i < text.n; i++) {
        uint64_t bits = tables->first[(unsigned char)text.p[i]] & wanted;
        if (!bits || (i > 0 && is_word(text.p[i]) && is_word(text.p[i - 1]))) /* no match begins between two word characters */
            continue;
        const size_t left = text.n - i;
        bits &= left > 1 ? tables->second[(unsigned char)text.p[i + 1]] : ~UINT64_C(0);
        bits &= left > 2 ? tables->third[(unsigned char)text.p[i + 2]] : ~UINT64_C(0);
        bits &= left > 3 ? tables->fourth[(unsigned char)text.p[i + 3]] : ~UINT64_C(0);
        if (bits) {
            found |= tn_spot_exact(spot, text.p + i, left, bits);
            wanted &= ~found;
        }
    }
    return found;
}

/* The byte, or the capital that it may stand for. */
static uint64_t either(const uint64_t table[256], char byte)
{
    unsigned char b = (unsigned char)byte;
    return b >= 'a' && b <= 'z' ? table[b] | table[b ^ 32] : table[b];
}

static bool has_either(const uint64_t set[4], char byte)
{
    unsigned char b = (unsigned char)byte;
    return has(set, b) || (b >= 'a' && b <= 'z' && has(set, b ^ 32));
}

static bool fits_folded(const tn_regex_start *way, const char *p, size_t size, bool first)
{
    for (uint32_t k = 0; k < way->known && k < size; k++)
        if (!(first && k == 0 ? has(way->set[0], (unsigned char)*p) : has_either(way->set[k], p[k])))
            return false;
    return true;
}

/* Begin at p, the first byte as it is where it begins the word. */
static uint64_t begins_folded(const tn_spot *spot, const char *p, size_t size, uint64_t bits, bool first)
{
    const uint32_t sketch = sketch_at(p, size);
    uint64_t found = 0;
    for (; bits; bits &= bits - 1) {
        const uint32_t bit = (uint32_t)__builtin_ctzll(bits);
        for (const tn_regex_start *way = spot->ways + spot->from[bit], *end = spot->ways + spot->from[bit + 1]; way < end; way++)
            if ((way->sketch & sketch) == sketch && fits_folded(way, p, size, first)) {
                found |= UINT64_C(1) << bit;
                break;
            }
    }
    return found;
}

uint64_t tn_spot_letters(const tn_spot *spot, tn_str folded)
{
    uint64_t bits = spot->ascii.first[(unsigned char)folded.p[0]] & ~spot->lazy;
    bits &= bits && folded.n > 1 ? either(spot->ascii.second, folded.p[1]) : ~UINT64_C(0);
    bits &= bits && folded.n > 2 ? either(spot->ascii.third, folded.p[2]) : ~UINT64_C(0);
    bits &= bits && folded.n > 3 ? either(spot->ascii.fourth, folded.p[3]) : ~UINT64_C(0);
    return bits ? begins_folded(spot, folded.p, folded.n, bits, true) : 0;
}

uint64_t tn_spot_word(const tn_spot *spot, tn_str folded)
{
    uint64_t found = folded.n ? tn_spot_letters(spot, folded) : 0;
    for (size_t at = 1; at < folded.n; at++) {
        size_t left = folded.n - at;
        if (is_alnum(folded.p[at]) && is_alnum(folded.p[at - 1]))
            continue;
        uint64_t bits = either(spot->ascii.first, folded.p[at]) & ~spot->lazy;
        bits &= left > 1 ? either(spot->ascii.second, folded.p[at + 1]) : ~UINT64_C(0);
        bits &= left > 2 ? either(spot->ascii.third, folded.p[at + 2]) : ~UINT64_C(0);
        if (bits & ~found)
            found |= begins_folded(spot, folded.p + at, left, bits & ~found, false);
    }
    return found;
}

uint64_t tn_spot_atoms_any(const tn_spot *spot, tn_str word)
{
    const struct tn_spot_tables *t = &spot->atoms;
    const uint64_t *const tables[] = {t->first, t->second, t->third, t->fourth};
    uint64_t bits = ~UINT64_C(0);
    for (size_t i = 0; i < word.n && i < 4; i++) {
        bits &= either(tables[i], word.p[i]);
        if ((unsigned char)word.p[i] >= 0x80)
            break;
    }
    return bits;
}
