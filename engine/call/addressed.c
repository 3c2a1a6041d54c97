/* addressed.c - the customer's name: where it is known from, and whether agents say it. */
#include "call/addressed.h"

static void remember(tn_addressed *a, const tn_word *w)
{
    if (w->kind != TN_WORD_WORD || w->low_size < 2 || a->count == TN_ADDRESSED_WORDS ||
        tn_wordscan_in(w, " mr mrs ms miss mx dr prof professor sir madam lord lady van von de der la le the and of "))
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
    for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_skip(&words, 1))
        remember(a, tn_wordscan_peek(&words, 0));
}

/* What stands behind "my name is" and is no name. */
static bool is_no_name(const tn_word *w)
{
    return w->kind != TN_WORD_WORD || tn_wordscan_in(w, " um uh er erm like so not the a an it on in and but spelled spelt under registered "
                                                        "actually well yes no okay my your i i'm its it's calling about from ");
}

void tn_addressed_listen(tn_addressed *a, tn_str text)
{
    tn_words words;
    tn_wordscan_begin(&words, text);
    for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_skip(&words, 1)) {
        uint32_t k = 0;
        if (tn_wordscan_is(tn_wordscan_peek(&words, 0), "name") && tn_wordscan_in(tn_wordscan_peek(&words, 1), " is was "))
            k = 2;
        else if (tn_wordscan_is(tn_wordscan_peek(&words, 0), "name's"))
            k = 1;
        while (k && k < 5 && tn_wordscan_in(tn_wordscan_peek(&words, k), " um uh er erm "))
            k++;
        if (k == 0 || is_no_name(tn_wordscan_peek(&words, k)))
            continue;
        remember(a, tn_wordscan_peek(&words, k));
        if (!is_no_name(tn_wordscan_peek(&words, k + 1)))
            remember(a, tn_wordscan_peek(&words, k + 1));
    }
}

bool tn_addressed_says(const tn_addressed *a, tn_str text, uint32_t *begin, uint32_t *end)
{
    tn_words words;
    tn_wordscan_begin(&words, text);
    for (; a->count && tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_skip(&words, 1)) {
        const tn_word *w = tn_wordscan_peek(&words, 0);
        size_t size = w->low_size > 2 && memcmp(w->low + w->low_size - 2, "'s", 2) == 0 ? (size_t)w->low_size - 2 : w->low_size;
        for (size_t i = 0; size && i < a->count; i++)
            if (a->size[i] == size && memcmp(a->word[i], w->low, size) == 0) {
                *begin = w->begin;
                *end = w->end;
                return true;
            }
    }
    return false;
}
