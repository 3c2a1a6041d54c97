/* plainness.c - terms of the trade that agents use: does the customer know them, are they explained? */
#include "call/plainness.h"

#define SLOTS_LEAST 32

void tn_plainness_free(tn_plainness *p, const tn_mem *mem)
{
    tn_mem_free(mem, p->slots, p->slot_count, sizeof *p->slots);
    tn_mem_free(mem, p->terms, 1, sizeof *p->terms);
    *p = (tn_plainness){.slots = NULL};
}

void tn_plainness_reset(tn_plainness *p)
{
    if (p->count)
        memset(p->slots, 0, p->slot_count * sizeof *p->slots);
    *p = (tn_plainness){.slots = p->slots, .slot_count = p->slot_count, .terms = p->terms};
}

static void put(uint32_t *slots, size_t slot_count, uint32_t hash, size_t *count)
{
    size_t at = hash & (slot_count - 1);
    while (slots[at] && slots[at] != hash)
        at = (at + 1) & (slot_count - 1);
    *count += slots[at] == 0;
    slots[at] = hash;
}

static uint32_t never_zero(uint32_t hash)
{
    return hash ? hash : 1;
}

bool tn_plainness_room_words(tn_plainness *p, const tn_mem *mem, size_t words)
{
    size_t most = words < TN_PLAINNESS_WORDS - p->count ? p->count + words : TN_PLAINNESS_WORDS, wanted = SLOTS_LEAST;
    while (wanted / 8 * 7 < most)
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

bool tn_plainness_room_terms(tn_plainness *p, const tn_mem *mem)
{
    if (!p->terms)
        p->terms = tn_mem_alloc(mem, 1, sizeof *p->terms);
    return p->terms != NULL;
}

void tn_plainness_learn(tn_plainness *p, uint32_t hash)
{
    if (p->count < TN_PLAINNESS_WORDS)
        put(p->slots, p->slot_count, never_zero(hash), &p->count);
}

static bool knows(const tn_plainness *p, const tn_word *w)
{
    const uint32_t hash = never_zero(w->hash);
    size_t at = hash & (p->slot_count - 1);
    for (; p->slots[at]; at = (at + 1) & (p->slot_count - 1))
        if (p->slots[at] == hash)
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
        if (!tn_plainness_counts(w))
            continue;
        if (!knows(p, w))
            return false;
        any = true;
    }
    return any;
}

static void leave(tn_plainness *p, const tenor_jargon_term *term)
{
    for (uint32_t i = 0; i < p->left_count; i++)
        if (p->terms->left[i].entry == term->entry) /* once told is enough */
            return;
    if (p->left_count < TENOR_JARGON_TERMS)
        p->terms->left[p->left_count++] = *term;
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
    } else if (p->waiting_count < TN_PLAINNESS_WAITING) {
        p->terms->waiting[p->waiting_count++] = *term;
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
            leave(p, &p->terms->waiting[i]);
        }
    }
    p->waiting_count = 0;
}
