/* addressed.c - the customer's name: where it is known from, and whether agents say it. */
#include "call/addressed.h"

#include "call/inlist.h"

static void remember(tn_addressed *a, const tn_word *w)
{
    if (w->kind != TN_WORD_WORD || w->low_size < 2 || a->count == TN_ADDRESSED_WORDS || is_in(w, NO_NAME_WORDS))
        return;
    for (size_t i = 0; i < a->count; i++)
        if (a->size[i] == w->low_size && memcmp(a->word[i], w->low, w->low_size) == 0)
            return;
    a->size[a->count] = w->low_size;
    memcpy(a->word[a->count++], w->low, w->low_size);
}

void tn_addressed_know(tn_addressed *a, tn_str name)
{
    tn_words words;
    tn_wordscan_begin(&words, tn_str_of(name.p, name.n < 256 ? name.n : 256));
    for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_step(&words))
        remember(a, tn_wordscan_peek(&words, 0));
}

/* What stands behind "my name is" and is no name. */
static bool is_no_name(const tn_word *w)
{
    return w->kind != TN_WORD_WORD || is_in(w, NO_NAMES);
}

void tn_addressed_hear(tn_addressed *a, tn_words *words)
{
    uint32_t k = 1;
    if (in(words, 0, NAME)) {
        if (!in(words, 1, IS_WAS))
            return;
        k = 2;
    }
    while (k < 5 && in(words, k, LONG_PAUSES))
        k++;
    if (is_no_name(tn_wordscan_peek(words, k)))
        return;
    remember(a, tn_wordscan_peek(words, k));
    if (!is_no_name(tn_wordscan_peek(words, k + 1)))
        remember(a, tn_wordscan_peek(words, k + 1));
}

bool tn_addressed_says(const tn_addressed *a, const tn_word *w)
{
    size_t size = w->low_size > 2 && memcmp(w->low + w->low_size - 2, "'s", 2) == 0 ? (size_t)w->low_size - 2 : w->low_size;
    for (size_t i = 0; size && i < a->count; i++)
        if (a->size[i] == size && memcmp(a->word[i], w->low, size) == 0)
            return true;
    return false;
}
