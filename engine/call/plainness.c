/* plainness.c - terms of the trade that agents use: does the customer know them, are they explained? */
#include "call/plainness.h"

void tn_plainness_free(tn_plainness *p, const tn_mem *mem)
{
    tn_mem_free(mem, p->slots, p->slot_count, sizeof *p->slots);
    p->slots = NULL;
    p->slot_count = 0;
}

void tn_plainness_reset(tn_plainness *p)
{
    uint32_t *slots = p->slots;
    size_t slot_count = p->slot_count;
    if (p->count)
        memset(slots, 0, slot_count * sizeof *slots);
    *p = (tn_plainness){.slots = slots, .slot_count = slot_count};
}

static void put(uint32_t *slots, size_t slot_count, uint32_t hash, size_t *count)
{
    size_t at = hash & (slot_count - 1);
    while (slots[at] && slots[at] != hash)
        at = (at + 1) & (slot_count - 1);
    *count += slots[at] == 0;
    slots[at] = hash;
}

static uint32_t hash_of(const tn_word *w)
{
    return w->hash ? w->hash : 1;
}

bool tn_plainness_room(tn_plainness *p, const tn_mem *mem, size_t text_size)
{
    size_t most = text_size / 2 + 1 < TN_PLAINNESS_WORDS - p->count ? p->count + text_size / 2 + 1 : TN_PLAINNESS_WORDS, wanted = 128;
    while (wanted < 2 * most)
        wanted *= 2;
    if (wanted <= p->slot_count)
        return true;
    uint32_t *slots = tn_mem_zero(mem, wanted, sizeof *slots);
    if (!slots)
        return false;
    size_t count = 0;
    for (size_t i = 0; i < p->slot_count; i++)
        if (p->slots[i])
            put(slots, wanted, p->slots[i], &count);
    tn_mem_free(mem, p->slots, p->slot_count, sizeof *p->slots);
    p->slots = slots;
    p->slot_count = wanted;
    return true;
}

/* Words that every term may hold. */
static bool is_small(const tn_word *w)
{
    return w->kind == TN_WORD_MARK || w->low_size < 3 || tn_wordscan_in(w, TN_LIST_SMALL_WORDS);
}

void tn_plainness_listen(tn_plainness *p, const tn_word *word)
{
    if (p->count < TN_PLAINNESS_WORDS && !is_small(word))
        put(p->slots, p->slot_count, hash_of(word), &p->count);
}

static bool knows(const tn_plainness *p, const tn_word *w)
{
    size_t at = hash_of(w) & (p->slot_count - 1);
    for (; p->slots[at]; at = (at + 1) & (p->slot_count - 1))
        if (p->slots[at] == hash_of(w))
            return true;
    return false;
}

/* Whether the customer said every word of a term that says something. */
static bool is_theirs(const tn_plainness *p, tn_str term)
{
    tn_words words;
    bool any = false;
    if (p->count == 0)
        return false;
    tn_wordscan_begin(&words, term);
    for (; tn_wordscan_peek(&words, 0)->kind != TN_WORD_END; tn_wordscan_step(&words)) {
        const tn_word *w = tn_wordscan_peek(&words, 0);
        if (is_small(w))
            continue;
        if (!knows(p, w))
            return false;
        any = true;
    }
    return any;
}

static void leave(tn_plainness *p, const tenor_jargon_term *term)
{
    for (uint32_t i = 0; i < p->term_count; i++)
        if (p->terms[i].entry == term->entry) /* once told is enough */
            return;
    if (p->term_count < TENOR_JARGON_TERMS)
        p->terms[p->term_count++] = *term;
}

void tn_plainness_term(tn_plainness *p, tn_str text, const tenor_jargon_term *term, bool explained)
{
    p->used++;
    if (is_theirs(p, tn_str_of(text.p + term->place.begin, term->place.end - term->place.begin))) {
        p->theirs++;
        return;
    }
    if (explained) {
        p->explained++;
    } else if (p->waiting_count < sizeof p->waiting / sizeof *p->waiting) {
        p->waiting[p->waiting_count++] = *term;
    } else { /* so many terms in one turn are explained by nothing */
        p->unexplained++;
        leave(p, term);
    }
}

void tn_plainness_decide(tn_plainness *p, bool explained)
{
    for (uint32_t i = 0; i < p->waiting_count; i++) {
        if (explained) {
            p->explained++;
        } else {
            p->unexplained++;
            leave(p, &p->waiting[i]);
        }
    }
    p->waiting_count = 0;
}
