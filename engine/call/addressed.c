/* addressed.c - the customer's name as words, and whether agents say one of them. */
#include "call/addressed.h"

#include "call/inlist.h"

#define ROOM_AT_ONCE 2 /* a first name and a last one */

void tn_addressed_free(tn_addressed *a, const tn_mem *mem)
{
    tn_mem_free(mem, a->words, a->room, sizeof *a->words);
    *a = (tn_addressed){.words = NULL};
}

static bool holds(const tn_addressed_word *words, size_t count, const char *low, size_t size)
{
    for (size_t i = 0; i < count; i++)
        if (words[i].size == size && memcmp(words[i].low, low, size) == 0)
            return true;
    return false;
}

static void remember(tn_addressed_said *said, const tn_word *w)
{
    if (w->kind != TN_WORD_WORD || w->low_size < 2 || said->count == TN_ADDRESSED_WORDS || is_in(w, NO_NAME_WORDS) ||
        holds(said->words, said->count, w->low, w->low_size))
        return;
    tn_addressed_word *to = &said->words[said->count++];
    to->size = w->low_size;
    memcpy(to->low, w->low, w->low_size);
}

void tn_addressed_read(tn_addressed_said *said, tn_str name)
{
    tn_words words;
    if (name.n == 0)
        return;
    tn_wordscan_begin(&words, tn_str_of(name.p, name.n < 256 ? name.n : 256));
    for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_step(&words))
        remember(said, tn_wordscan_peek(&words, 0));
}

bool tn_addressed_room(tn_addressed *a, const tn_mem *mem, const tn_addressed_said *said)
{
    size_t need = a->count;
    for (size_t i = 0; i < said->count; i++)
        need += !holds(a->words, a->count, said->words[i].low, said->words[i].size);
    void *words = a->words;
    bool fine = tn_mem_fit(mem, &words, &a->room, need < TN_ADDRESSED_WORDS ? need : TN_ADDRESSED_WORDS, sizeof *a->words, ROOM_AT_ONCE);
    a->words = words;
    return fine;
}

void tn_addressed_learn(tn_addressed *a, const tn_addressed_said *said)
{
    for (size_t i = 0; i < said->count && a->count < TN_ADDRESSED_WORDS; i++)
        if (!holds(a->words, a->count, said->words[i].low, said->words[i].size))
            a->words[a->count++] = said->words[i];
}

/* Without the genitive. */
static size_t own_size(const tn_word *w)
{
    return w->low_size > 2 && memcmp(w->low + w->low_size - 2, "'s", 2) == 0 ? (size_t)w->low_size - 2 : w->low_size;
}

/* Never 0. */
static uint32_t hash_of(const char *low, size_t size)
{
    char padded[TN_WORDSCAN_LOW] = {0};
    memcpy(padded, low, size);
    const uint32_t hash = tn_lowword_hash(padded, size);
    return hash ? hash : 1;
}

uint32_t tn_addressed_hash(const tn_word *w)
{
    const size_t size = own_size(w);
    if (w->kind != TN_WORD_WORD || size < 2 || (size == w->low_size && is_in(w, NO_NAME_WORDS)))
        return 0;
    return hash_of(w->low, size);
}

bool tn_addressed_may(const tn_addressed *a, const uint32_t *hashes, size_t count)
{
    for (size_t i = 0; i < a->count; i++) {
        const uint32_t hash = hash_of(a->words[i].low, a->words[i].size);
        for (size_t k = 0; k < count; k++)
            if (hashes[k] == hash)
                return true;
    }
    return false;
}

bool tn_addressed_says(const tn_addressed *a, const tn_word *w)
{
    const size_t size = own_size(w);
    return size && holds(a->words, a->count, w->low, size);
}
