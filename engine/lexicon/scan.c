/* scan.c - the tokens of a batch to the phrases that are worth trying. */
#include "lexicon/scan.h"

#define PAIRS_LOG 11

/* What the first loop leaves to the second, in one word: its kind and the token. */
#define SPOT_PAIR (UINT64_C(1) << 32) /* the token and the next one; without it: the token alone */

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
    ok = ok && tn_mem_reserve(scan->mem, &behind, &scan->behind_capacity, tokens + 2, sizeof *scan->behind);
    scan->behind = behind;
    ok = ok && tn_mem_reserve(scan->mem, &spots, &scan->spot_capacity, 2 * (tokens + 1), sizeof *scan->spots);
    scan->spots = spots;
    return ok;
}

/* ---- the first loop ---- */

/* 1 where the flag, which is one bit, is set. */
static inline uint32_t one_if(uint32_t flags, uint32_t flag)
{
    return flags / flag & 1;
}

/* The spots of one text, tokens [i, stop) of the batch; every step takes the same way, whatever the token is. Returns behind the
 * last spot. */
static uint64_t *find_spots(tn_scan *scan, const uint32_t *classes, const uint16_t *token_flags, size_t i, size_t stop,
                            tn_scan_text *text, uint64_t *spot)
{
    const tn_token_brief *briefs = scan->vocabulary->briefs;
    const uint64_t *known = scan->vocabulary->index->bits;
    uint64_t *before = scan->before, *behind = scan->behind;
    const tn_token_brief *b = &briefs[classes[i]];
    uint64_t bits = b->bits, bloom = b->bloom;
    uint32_t flags = b->flags, first = b->first, all_flags = flags;
    before[i] = behind[i] = 0;
    *spot = i;
    spot += one_if(flags, TN_CLASS_ALONE);
    while (++i < stop) {
        b = &briefs[classes[i]];
        const uint64_t joined = (uint64_t)one_if(token_flags[i], TN_TOKEN_BREAK) - 1; /* all bits where it is */
        before[i] = bits & joined;
        bits = b->bits;
        behind[i] = bits & joined;
        bloom |= b->bloom;
        const uint32_t bit = tn_index_pair_bit(first, b->second), last = flags;
        first = b->first;
        flags = b->flags;
        all_flags |= flags;
        /* Where one of them is several halves, or may be looked through, the second loop looks closer. */
        const uint32_t pair = one_if(flags, TN_CLASS_SECOND) & ((uint32_t)(known[bit / 64] >> (bit % 64)) | one_if(last, TN_CLASS_FIRSTS) |
                                                                one_if(flags, TN_CLASS_SECONDS));
        *spot = (i - 1) | SPOT_PAIR;
        spot += (uint32_t)joined & one_if(last, TN_CLASS_FIRST) & (pair | one_if(flags, TN_CLASS_SEEN_THROUGH));
        *spot = i;
        spot += one_if(flags, TN_CLASS_ALONE);
    }
    text->bloom = bloom;
    text->flags = all_flags;
    return spot;
}

/* ---- the second loop ---- */

static inline tn_index_list find(tn_scan *scan, uint32_t first, uint32_t second)
{
    uint64_t key = (uint64_t)first << 32 | second;
    tn_scan_pair *known = &scan->pairs[key * UINT64_C(0x9E3779B97F4A7C15) >> (64 - PAIRS_LOG)];
    if (known->key != key)
        *known = (tn_scan_pair){key, tn_index_find(scan->vocabulary->index, first, second)};
    return known->list;
}

tn_index_list tn_scan_find(tn_scan *scan, uint32_t first, uint32_t second)
{
    return find(scan, first, second);
}

static bool reserve_events(tn_scan *scan, size_t more)
{
    void *events = scan->events;
    if (!tn_mem_reserve(scan->mem, &events, &scan->event_capacity, scan->event_count + more, sizeof *scan->events))
        return false;
    scan->events = events;
    return true;
}

static bool add_event(tn_scan *scan, uint32_t candidate, uint32_t token)
{
    if (scan->event_count == scan->event_capacity && !reserve_events(scan, 1))
        return false;
    scan->events[scan->event_count++] = (tn_scan_event){candidate, token};
    return true;
}

/* The candidates of a list whose conditions the text fulfils. */
static inline bool add_list(tn_scan *scan, tn_index_list list, uint64_t bloom, uint32_t token)
{
    if (scan->event_count + list.count > scan->event_capacity && !reserve_events(scan, list.count))
        return false;
    const tn_index *index = scan->vocabulary->index;
    const uint32_t *candidates = index->lists + list.first;
    const uint64_t before = scan->before[token], behind = scan->behind[token + 2];
    tn_scan_event *event = scan->events + scan->event_count;
    for (uint32_t k = 0; k < list.count; k++) {
        *event = (tn_scan_event){candidates[k], token};
        event += tn_scan_fits(&index->candidates[candidates[k]], bloom, before, behind);
    }
    scan->event_count = (size_t)(event - scan->events);
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
                !add_list(scan, find(scan, first, second), bloom, token))
                return false;
        }
    return true;
}

/* What begins with a token and the next. */
static inline bool add_pair(tn_scan *scan, const uint32_t *classes, uint64_t bloom, uint32_t token)
{
    const tn_vocabulary *v = scan->vocabulary;
    const uint32_t a = classes[token], b = classes[token + 1];
    const tn_token_brief *x = &v->briefs[a], *y = &v->briefs[b];
    bool ok = true;
    if ((x->flags & TN_CLASS_FIRSTS) | (y->flags & TN_CLASS_SECONDS))
        ok = add_pairs(scan, &v->classes[a], &v->classes[b], bloom, token);
    else if (y->flags & TN_CLASS_SECOND && tn_index_maybe(v->index, x->first, y->second))
        ok = add_list(scan, find(scan, x->first, y->second), bloom, token);
    return ok && (!(y->flags & TN_CLASS_SEEN_THROUGH) || add_event(scan, TN_SCAN_FARTHER, token));
}

bool tn_scan_run(tn_scan *scan, const uint32_t *classes, const uint16_t *flags, const uint32_t *texts, size_t count)
{
    if (!reserve(scan, texts[count], count))
        return false;
    uint64_t *spot = scan->spots;
    for (size_t i = 0; i < count; i++) {
        scan->texts[i].events = (uint32_t)(spot - scan->spots); /* its spots, for now */
        spot = find_spots(scan, classes, flags, texts[i], texts[i + 1], &scan->texts[i], spot);
    }
    scan->texts[count].events = (uint32_t)(spot - scan->spots);
    scan->behind[texts[count]] = 0;
    scan->event_count = 0;
    for (size_t i = 0; i < count; i++) {
        const uint32_t from = scan->texts[i].events, to = scan->texts[i + 1].events;
        const uint64_t bloom = scan->texts[i].bloom;
        scan->texts[i].events = (uint32_t)scan->event_count;
        for (uint32_t k = from; k < to; k++) {
            const uint32_t token = (uint32_t)scan->spots[k];
            if (!(scan->spots[k] & SPOT_PAIR ? add_pair(scan, classes, bloom, token) : add_event(scan, TN_SCAN_TOKEN, token)))
                return false;
        }
    }
    scan->texts[count].events = (uint32_t)scan->event_count;
    return true;
}
