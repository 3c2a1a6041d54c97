/* scan.c - the tokens of a batch to the phrases that are worth trying. */
#include "lexicon/scan.h"

#define PAIRS_LOG 11

/* What the first loop leaves to the second: kind, text and token in one word, as one store takes less than three. */
enum spot_kind { SPOT_TOKEN, SPOT_PAIR, SPOT_FARTHER };
#define SPOT(kind, text, token) ((uint64_t)(kind) << 48 | (uint64_t)(uint16_t)(text) << 32 | (uint32_t)(token))

bool tn_scan_init(tn_scan *scan, const tn_vocabulary *vocabulary, const tn_mem *mem)
{
    *scan = (tn_scan){.vocabulary = vocabulary, .mem = mem};
    scan->pairs = tn_mem_zero(mem, (size_t)1 << PAIRS_LOG, sizeof *scan->pairs);
    return scan->pairs != NULL;
}

void tn_scan_free(tn_scan *scan)
{
    tn_mem_free(scan->mem, scan->pairs, (size_t)1 << PAIRS_LOG, sizeof *scan->pairs);
    tn_mem_free(scan->mem, scan->events, scan->event_capacity, sizeof *scan->events);
    tn_mem_free(scan->mem, scan->texts, scan->text_capacity, sizeof *scan->texts);
    tn_mem_free(scan->mem, scan->before, scan->before_capacity, sizeof *scan->before);
    tn_mem_free(scan->mem, scan->behind, scan->behind_capacity, sizeof *scan->behind);
    tn_mem_free(scan->mem, scan->spots, scan->spot_capacity, sizeof *scan->spots);
    *scan = (tn_scan){.mem = scan->mem};
}

static bool reserve(tn_scan *scan, size_t tokens, size_t texts)
{
    void *heads = scan->texts, *before = scan->before, *behind = scan->behind, *spots = scan->spots;
    bool ok = tn_mem_reserve(scan->mem, &heads, &scan->text_capacity, texts + 1, sizeof *scan->texts);
    scan->texts = heads;
    ok = ok && tn_mem_reserve(scan->mem, &before, &scan->before_capacity, tokens + 1, sizeof *scan->before);
    scan->before = before;
    ok = ok && tn_mem_reserve(scan->mem, &behind, &scan->behind_capacity, tokens + 1, sizeof *scan->behind);
    scan->behind = behind;
    ok = ok && tn_mem_reserve(scan->mem, &spots, &scan->spot_capacity, 3 * (tokens + 1), sizeof *scan->spots);
    scan->spots = spots;
    return ok;
}

/* ---- the first loop ---- */

/* 1 where the flag, which is one bit, is set. */
static inline uint32_t one_if(uint32_t flags, uint32_t flag)
{
    return flags / flag & 1;
}

/* All spots; every step of it takes the same way, whatever the token is. Returns how many. */
static size_t find_spots(tn_scan *scan, const uint32_t *classes, const uint16_t *token_flags, size_t count)
{
    const tn_token_brief *briefs = scan->vocabulary->briefs;
    const uint64_t *known = scan->vocabulary->index->bits;
    uint64_t *before = scan->before, *behind = scan->behind, *spots = scan->spots;
    tn_scan_text *texts = scan->texts - 1;
    uint64_t last_bits = 0, bloom = 0;
    uint32_t last_flags = 0, last_first = 0, all_flags = 0;
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        const tn_token_brief *b = &briefs[classes[i]];
        const uint32_t begins = one_if(token_flags[i], TN_TRACK_FIRST), flags = b->flags;
        const uint32_t joined = ~(begins | one_if(token_flags[i], TN_TOKEN_BREAK)) & 1;
        const uint64_t both = -(uint64_t)joined, same = (uint64_t)begins - 1; /* all bits: the same text */
        before[i] = last_bits & both;
        behind[i] = b->bits & both;
        last_bits = b->bits;
        bloom = (bloom & same) | b->bloom;
        all_flags = (all_flags & (uint32_t)same) | flags;
        texts += begins;
        texts->bloom = bloom;
        texts->flags = all_flags;

        const uint32_t half = joined & one_if(last_flags, TN_CLASS_FIRST), bit = tn_index_pair_bit(last_first, b->second);
        const uint32_t pair = (uint32_t)(known[bit / 64] >> (bit % 64)) | one_if(last_flags, TN_CLASS_FIRSTS) |
                              one_if(flags, TN_CLASS_SECONDS);
        const uint64_t spot = SPOT(0, texts - scan->texts, i);
        spots[n] = spot - 1 + SPOT(SPOT_PAIR, 0, 0);
        n += half & one_if(flags, TN_CLASS_SECOND) & pair;
        spots[n] = spot - 1 + SPOT(SPOT_FARTHER, 0, 0);
        n += half & one_if(flags, TN_CLASS_SEEN_THROUGH);
        spots[n] = spot + SPOT(SPOT_TOKEN, 0, 0);
        n += one_if(flags, TN_CLASS_ALONE);
        last_flags = flags;
        last_first = b->first;
    }
    behind[count] = 0;
    return n;
}

/* ---- the second loop ---- */

tn_index_list tn_scan_find(tn_scan *scan, uint32_t first, uint32_t second)
{
    uint64_t key = (uint64_t)first << 32 | second;
    tn_scan_pair *known = &scan->pairs[key * UINT64_C(0x9E3779B97F4A7C15) >> (64 - PAIRS_LOG)];
    if (known->key != key)
        *known = (tn_scan_pair){key, tn_index_find(scan->vocabulary->index, first, second)};
    return known->list;
}

static bool reserve_events(tn_scan *scan, size_t more)
{
    void *events = scan->events;
    if (!tn_mem_reserve(scan->mem, &events, &scan->event_capacity, scan->event_count + more, sizeof *scan->events))
        return false;
    scan->events = events;
    return true;
}

/* The candidates of a list whose conditions the text fulfils. */
static bool add_list(tn_scan *scan, tn_index_list list, uint64_t bloom, uint32_t token)
{
    if (scan->event_count + list.count > scan->event_capacity && !reserve_events(scan, list.count))
        return false;
    const tn_index *index = scan->vocabulary->index;
    const uint32_t *candidates = index->lists + list.first;
    tn_scan_event *events = scan->events;
    size_t n = scan->event_count;
    for (uint32_t k = 0; k < list.count; k++) {
        events[n] = (tn_scan_event){candidates[k], token};
        n += tn_scan_fits(scan, &index->candidates[candidates[k]], bloom, token, token + 1);
    }
    scan->event_count = n;
    return true;
}

/* Where a class is several halves of pairs. */
static bool add_pairs(tn_scan *scan, const tn_token_class *x, const tn_token_class *y, uint64_t bloom, uint32_t token)
{
    const uint32_t *pool = scan->vocabulary->pool;
    for (uint32_t f = 0; f < x->first_count; f++)
        for (uint32_t s = 0; s < y->second_count; s++) {
            uint32_t first = pool[x->firsts + f], second = pool[y->seconds + s];
            if (tn_index_maybe(scan->vocabulary->index, first, second) &&
                !add_list(scan, tn_scan_find(scan, first, second), bloom, token))
                return false;
        }
    return true;
}

bool tn_scan_run(tn_scan *scan, const uint32_t *classes, const uint16_t *flags, size_t count, size_t texts)
{
    const tn_vocabulary *v = scan->vocabulary;
    if (!reserve(scan, count, texts))
        return false;
    const size_t spots = find_spots(scan, classes, flags, count);
    uint32_t text = UINT32_MAX;
    scan->event_count = 0;
    if (!reserve_events(scan, spots))
        return false;
    for (size_t i = 0; i < spots; i++) {
        const uint32_t token = (uint32_t)scan->spots[i], of = (uint16_t)(scan->spots[i] >> 32), kind = (uint32_t)(scan->spots[i] >> 48);
        while (text != of)
            scan->texts[++text].events = (uint32_t)scan->event_count;
        if (kind != SPOT_PAIR) {
            if (scan->event_count == scan->event_capacity && !reserve_events(scan, 1))
                return false;
            scan->events[scan->event_count++] = (tn_scan_event){kind == SPOT_TOKEN ? TN_SCAN_TOKEN : TN_SCAN_FARTHER, token};
            continue;
        }
        const uint32_t a = classes[token], b = classes[token + 1];
        const uint64_t bloom = scan->texts[of].bloom;
        const bool ok = (v->briefs[a].flags & TN_CLASS_FIRSTS) | (v->briefs[b].flags & TN_CLASS_SECONDS)
                            ? add_pairs(scan, &v->classes[a], &v->classes[b], bloom, token)
                            : add_list(scan, tn_scan_find(scan, v->briefs[a].first, v->briefs[b].second), bloom, token);
        if (!ok)
            return false;
    }
    while (text + 1 <= texts)
        scan->texts[++text].events = (uint32_t)scan->event_count;
    return true;
}
