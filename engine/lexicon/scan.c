/* scan.c - the tokens of a batch to the phrases that are worth trying. */
#include "lexicon/scan.h"

/* What the first loop leaves to the second, in one word: its kind and the token. */
#define SPOT_PAIR (UINT64_C(1) << 32) /* the token and the next one; without it: the token alone */

void tn_scan_init(tn_scan *scan, const tn_vocabulary *vocabulary, const tn_mem *mem)
{
    *scan = (tn_scan){.vocabulary = vocabulary, .mem = mem};
}

void tn_scan_free(tn_scan *scan)
{
    tn_mem_free(scan->mem, scan->lists, scan->list_capacity, sizeof *scan->lists);
    tn_mem_free(scan->mem, scan->events, scan->event_capacity, sizeof *scan->events);
    tn_mem_free(scan->mem, scan->texts, scan->text_capacity, sizeof *scan->texts);
    tn_mem_free(scan->mem, scan->before, scan->before_capacity, sizeof *scan->before);
    tn_mem_free(scan->mem, scan->behind, scan->behind_capacity, sizeof *scan->behind);
    tn_mem_free(scan->mem, scan->spots, scan->spot_capacity, sizeof *scan->spots);
    *scan = (tn_scan){.mem = scan->mem};
}

static bool reserve(tn_scan *scan, size_t tokens, size_t texts)
{
    void *heads = scan->texts, *before = scan->before, *behind = scan->behind, *spots = scan->spots, *lists = scan->lists;
    bool ok = tn_mem_reserve(scan->mem, &heads, &scan->text_capacity, texts + 1, sizeof *scan->texts);
    scan->texts = heads;
    ok = ok && tn_mem_reserve(scan->mem, &before, &scan->before_capacity, tokens + 1, sizeof *scan->before);
    scan->before = before;
    ok = ok && tn_mem_reserve(scan->mem, &behind, &scan->behind_capacity, tokens + 2, sizeof *scan->behind);
    scan->behind = behind;
    ok = ok && tn_mem_reserve(scan->mem, &spots, &scan->spot_capacity, 2 * (tokens + 1), sizeof *scan->spots);
    scan->spots = spots;
    ok = ok && tn_mem_reserve(scan->mem, &lists, &scan->list_capacity, 2 * (tokens + 1), sizeof *scan->lists);
    scan->lists = lists;
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

/* ---- the second, third and fourth loop: nothing but where the fifth will read ---- */

#define READ_SOON(p) __builtin_prefetch(p)

/* The halves of a spot's pair, where its classes are one half each; else something that means nothing. */
static inline uint64_t hash_of(const tn_vocabulary *v, const uint32_t *classes, uint64_t spot)
{
    const uint32_t token = (uint32_t)spot;
    return tn_index_hash(v->briefs[classes[token]].first, v->briefs[classes[token + (spot >> 32)]].second);
}

/* The list of each spot's pair into lists[]; 0: it has none. The tables are larger than the near caches, and a batch has
 * hundreds of pairs: what one of them waits for, all wait for at once. */
static void find_lists(tn_scan *scan, const uint32_t *classes, size_t count)
{
    const tn_vocabulary *v = scan->vocabulary;
    const tn_index *index = v->index;
    const uint64_t *spots = scan->spots;
    uint32_t *lists = scan->lists;
    for (size_t i = 0; i < count; i++)
        READ_SOON(&index->pairs[tn_index_slot(hash_of(v, classes, spots[i])) & index->pair_mask]);
    for (size_t i = 0; i < count; i++) {
        lists[i] = spots[i] & SPOT_PAIR ? tn_index_find(index, hash_of(v, classes, spots[i])) : 0;
        READ_SOON(index->lists + lists[i]);
    }
    for (size_t i = 0; i < count; i++)
        if (lists[i] && index->lists[lists[i] - 1])
            READ_SOON(&index->candidates[index->lists[lists[i]]]);
}

/* ---- the fifth loop ---- */

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
        const tn_candidate *c = &index->candidates[candidates[k]];
        *event = (tn_scan_event){candidates[k], token};
        event += tn_scan_fits(c, bloom, before, behind);
    }
    scan->event_count = (size_t)(event - scan->events);
    return true;
}

/* Where a class is several halves of pairs. */
static bool add_pairs(tn_scan *scan, const tn_token_class *x, const tn_token_class *y, uint64_t bloom, uint32_t token)
{
    const tn_index *index = scan->vocabulary->index;
    const uint32_t *pool = scan->vocabulary->pool;
    for (uint32_t f = 0; f < x->first_count; f++)
        for (uint32_t s = 0; s < y->second_count; s++)
            if (!add_list(scan, tn_index_list_of(index, pool[x->firsts + f], pool[y->seconds + s]), bloom, token))
                return false;
    return true;
}

/* What begins with a token and the next; list: of their pair, where they are one half each. */
static inline bool add_pair(tn_scan *scan, const uint32_t *classes, uint32_t list, uint64_t bloom, uint32_t token)
{
    const tn_vocabulary *v = scan->vocabulary;
    const uint32_t a = classes[token], b = classes[token + 1], flags = v->briefs[b].flags;
    bool ok = true;
    if ((v->briefs[a].flags & TN_CLASS_FIRSTS) | (flags & TN_CLASS_SECONDS))
        ok = add_pairs(scan, &v->classes[a], &v->classes[b], bloom, token);
    else if (list && flags & TN_CLASS_SECOND)
        ok = add_list(scan, (tn_index_list){list, v->index->lists[list - 1]}, bloom, token);
    return ok && (!(flags & TN_CLASS_SEEN_THROUGH) || add_event(scan, TN_SCAN_FARTHER, token));
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
    find_lists(scan, classes, scan->texts[count].events);
    scan->event_count = 0;
    for (size_t i = 0; i < count; i++) {
        const uint32_t from = scan->texts[i].events, to = scan->texts[i + 1].events;
        const uint64_t bloom = scan->texts[i].bloom;
        scan->texts[i].events = (uint32_t)scan->event_count;
        for (uint32_t k = from; k < to; k++) {
            const uint32_t token = (uint32_t)scan->spots[k];
            if (!(scan->spots[k] & SPOT_PAIR ? add_pair(scan, classes, scan->lists[k], bloom, token) : add_event(scan, TN_SCAN_TOKEN, token)))
                return false;
        }
    }
    scan->texts[count].events = (uint32_t)scan->event_count;
    return true;
}
