/* phrasewords.c - plain words by their letters: open addressing, at most half full. A word of up to eight letters is its own key, so that
 * nothing else is looked at where it is found. */
#include "lexicon/phrasewords.h"

#include "base/quickhash.h"
#include "text/contraction.h"

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))
#define SHORT 8

typedef struct tn_phrasewords_slot slot;

void tn_phrasewords_init(tn_phrasewords *list, const tn_mem *mem)
{
    *list = (tn_phrasewords){.mem = mem, .step = 1};
}

void tn_phrasewords_free(tn_phrasewords *list)
{
    tn_mem_free(list->mem, list->slots, list->slot_count, sizeof *list->slots);
    tn_mem_free(list->mem, list->texts, list->capacity, sizeof *list->texts);
    *list = (tn_phrasewords){.mem = list->mem};
}

bool tn_phrasewords_plain(const tn_token_rules *rules, tn_str word)
{
    for (size_t i = 2; i < word.n; i++)
        if (word.p[i] == word.p[i - 1] && word.p[i] == word.p[i - 2])
            return false; /* elongated, perhaps */
    unsigned char first = (unsigned char)word.p[0];
    if (rules->emoticon_first[first / 64] >> (first % 64) & 1)
        return false;
    tn_contraction_part parts[TN_CONTRACTION_PARTS];
    return tn_contraction_split(word, parts) == 1 && parts[0].form_count == 1 && parts[0].forms[0].p == word.p;
}

/* Eight bytes of text, the first one lowest; zeros behind its end. */
static uint64_t eight(const char *text, size_t n)
{
    uint64_t bytes = 0;
    if (n >= sizeof bytes)
        memcpy(&bytes, text, sizeof bytes);
    else
        memcpy(&bytes, text, n);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    return bytes;
}

/* How many of the bytes, from the lowest on, are small letters. */
static unsigned letters_of(uint64_t bytes)
{
    const uint64_t low = bytes & EACH(0x7F);
    const uint64_t is_letter = (low + EACH(0x80 - 'a')) & ~(low + EACH(0x7F - 'z')) & ~bytes & EACH(0x80);
    const uint64_t others = is_letter ^ EACH(0x80);
    return others ? (unsigned)__builtin_ctzll(others) / 8 : SHORT;
}

size_t tn_phrasewords_letters(tn_str text, uint64_t *letters)
{
    const uint64_t bytes = eight(text.p, text.n);
    size_t n = letters_of(bytes);
    *letters = n < SHORT ? bytes & ((UINT64_C(1) << 8 * n) - 1) : bytes;
    for (size_t more = n; more == SHORT; n += more)
        more = letters_of(eight(text.p + n, text.n - n));
    return n;
}

/* What stands in the slot of a word: no letters are like a hash, whose highest bit is set. Two longer words of one key are of one
 * length: no line is longer than 16 bits say. */
static uint64_t key_of(tn_str word, uint64_t letters)
{
    return word.n <= SHORT ? letters : UINT64_C(1) << 63 | (uint64_t)tn_quickhash(word) << 16 | (word.n & 0xFFFF);
}

static size_t first_slot(uint64_t key, size_t mask)
{
    return (size_t)((key * UINT64_C(0x9e3779b97f4a7c15)) >> 32) & mask;
}

static uint32_t number_of(const tn_phrasewords *list, size_t index)
{
    return list->first + (uint32_t)index * list->step;
}

uint32_t tn_phrasewords_find(const tn_phrasewords *list, tn_str word, uint64_t letters)
{
    const uint64_t key = key_of(word, letters);
    const size_t mask = list->slot_count - 1;
    if (list->slot_count == 0)
        return TN_PHRASEWORDS_NONE;
    for (size_t i = first_slot(key, mask); list->slots[i].number; i = (i + 1) & mask)
        if (list->slots[i].letters == key &&
            (word.n <= SHORT || memcmp(list->texts[list->slots[i].number - 1], word.p, word.n) == 0))
            return number_of(list, list->slots[i].number - 1);
    return TN_PHRASEWORDS_NONE;
}

static void put(slot *slots, size_t mask, slot word)
{
    size_t i = first_slot(word.letters, mask);
    while (slots[i].number)
        i = (i + 1) & mask;
    slots[i] = word;
}

static bool grow(tn_phrasewords *list)
{
    const size_t count = list->slot_count ? list->slot_count * 2 : 1024;
    slot *slots = tn_mem_zero(list->mem, count, sizeof *slots);
    if (!slots)
        return false;
    for (size_t i = 0; i < list->slot_count; i++)
        if (list->slots[i].number)
            put(slots, count - 1, list->slots[i]);
    tn_mem_free(list->mem, list->slots, list->slot_count, sizeof *list->slots);
    list->slots = slots;
    list->slot_count = count;
    return true;
}

uint32_t tn_phrasewords_add(tn_phrasewords *list, tn_str word, uint64_t letters)
{
    void *texts = list->texts;
    if (list->count >= (TN_PHRASEWORDS_NONE - 1 - list->first) / list->step ||
        !tn_mem_reserve(list->mem, &texts, &list->capacity, list->count + 1, sizeof *list->texts))
        return TN_PHRASEWORDS_NONE;
    list->texts = texts;
    if (list->slot_count < 2 * (list->count + 1) && !grow(list))
        return TN_PHRASEWORDS_NONE;
    list->texts[list->count++] = word.p;
    put(list->slots, list->slot_count - 1, (slot){key_of(word, letters), (uint32_t)list->count});
    return number_of(list, list->count - 1);
}
