/* scan.c - the tokens of a batch to the phrases that are worth trying. */
#include "lexicon/scan.h"

void tn_scan_init(tn_scan *scan, const tn_vocabulary *vocabulary, const tn_mem *mem)
{
    *scan = (tn_scan){.vocabulary = vocabulary, .mem = mem};
}

void tn_scan_free(tn_scan *scan)
{
    tn_mem_free(scan->mem, scan->events, scan->event_capacity, sizeof *scan->events);
    tn_mem_free(scan->mem, scan->exceptions, scan->exception_capacity, sizeof *scan->exceptions);
    tn_mem_free(scan->mem, scan->alone, scan->alone_capacity, sizeof *scan->alone);
    tn_mem_free(scan->mem, scan->texts, scan->text_capacity, sizeof *scan->texts);
    tn_mem_free(scan->mem, scan->spots, scan->spot_capacity, sizeof *scan->spots);
    *scan = (tn_scan){.mem = scan->mem};
}

static bool reserve(tn_scan *scan, size_t tokens, size_t texts)
{
    void *heads = scan->texts, *spots = scan->spots, *alone = scan->alone;
    const size_t most = (tokens < TN_SCAN_TOGETHER ? tokens : TN_SCAN_TOGETHER) + 1;
    bool ok = tn_mem_reserve(scan->mem, &heads, &scan->text_capacity, texts + 1, sizeof *scan->texts);
    scan->texts = heads;
    ok = ok && tn_mem_reserve(scan->mem, &spots, &scan->spot_capacity, most, sizeof *scan->spots);
    scan->spots = spots;
    ok = ok && tn_mem_reserve(scan->mem, &alone, &scan->alone_capacity, tokens + 1, sizeof *scan->alone);
    scan->alone = alone;
    return ok;
}

/* ---- the first loop ---- */

/* 1 where the flag, which is one bit, is set. */
static inline uint32_t one_if(uint32_t flags, uint32_t flag)
{
    return flags / flag & 1;
}

/* What the loops go over: texts of a batch, in tokens of it. */
typedef struct batch {
    const uint32_t *classes;
    const uint16_t *flags;
    const uint32_t *texts; /* the first token of each, and behind the last */
    const uint8_t *speakers;
} batch;

/* The spots of tokens [i, stop) of a text, which begins at `from`, and those that are something alone; every step takes the same way,
 * whatever the token is. Adds what the tokens say to what is known of the text. Returns behind the last spot. */
static tn_scan_spot *find_spots(tn_scan *scan, const batch *of, size_t from, size_t i, size_t stop, tn_scan_text *text, tn_scan_spot *spot)
{
    const tn_token_brief *briefs = scan->vocabulary->briefs;
    const uint64_t *known = scan->vocabulary->quiet ? scan->vocabulary->index->loud_bits : scan->vocabulary->index->bits;
    static const tn_token_brief nothing = {.bloom = 0};
    const tn_token_brief *b = i > from ? &briefs[of->classes[i - 1]] : &nothing;
    uint32_t leads = b->leads, first = b->first, all_flags = text->flags;
    uint32_t *alone = scan->alone + scan->alone_count;
    uint64_t bloom = text->bloom, breaks = text->breaks;
    for (; i < stop; i++) {
        b = &briefs[of->classes[i]];
        const uint32_t second = b->second, bit = tn_index_pair_bit(first, second), apart = one_if(of->flags[i], TN_TOKEN_BREAK);
        const uint32_t ways = leads & b->follows & (((uint32_t)(known[bit / 64] >> (bit % 64)) & TN_PAIR_KNOWN) | ~(uint32_t)TN_PAIR_KNOWN);
        spot->first = first;
        spot->second = second;
        spot->token = (uint32_t)i - 1;
        spot += (ways & (apart - 1)) != 0;
        first = b->first;
        leads = b->leads;
        all_flags |= b->flags;
        bloom |= b->bloom;
        breaks |= (uint64_t)apart << ((i - from) % TN_SCAN_FEW);
        *alone = (uint32_t)i;
        alone += b->alone;
    }
    text->bloom = bloom;
    text->breaks = breaks;
    text->flags = all_flags;
    scan->alone_count = (size_t)(alone - scan->alone);
    return spot;
}

/* ---- the second and third loop: nothing but where the fourth will read ---- */

#define READ_SOON(p) __builtin_prefetch(p)

/* The list of each spot's pair; 0: it has none. The tables are larger than the near caches, and a batch has hundreds of pairs: what
 * one of them waits for, all wait for at once. */
static void find_lists(tn_scan *scan, size_t count)
{
    const tn_index *index = scan->vocabulary->index;
    tn_scan_spot *spots = scan->spots;
    for (size_t i = 0; i < count; i++)
        READ_SOON(&index->pairs[tn_index_slot(tn_index_hash(spots[i].first, spots[i].second)) & index->pair_mask]);
    for (size_t i = 0; i < count; i++) {
        spots[i].list = tn_index_find(index, tn_index_hash(spots[i].first, spots[i].second));
        READ_SOON(&index->candidates[spots[i].list ? spots[i].list - 1 : 0]);
    }
}

/* ---- the fourth loop ---- */

static bool reserve_events(const tn_scan *scan, tn_scan_event **list, size_t *capacity, size_t wanted)
{
    void *events = *list;
    if (!tn_mem_reserve(scan->mem, &events, capacity, wanted, sizeof **list))
        return false;
    *list = events;
    return true;
}

static bool add_event(tn_scan *scan, uint32_t candidate, uint32_t token)
{
    if (scan->event_count == scan->event_capacity &&
        !reserve_events(scan, &scan->events, &scan->event_capacity, scan->event_count + 1))
        return false;
    scan->events[scan->event_count++] = tn_scan_event_of(token, candidate);
    return true;
}

/* Room for so many more of both kinds. */
static bool make_room(tn_scan *scan, size_t more)
{
    return (scan->event_count + more <= scan->event_capacity ||
            reserve_events(scan, &scan->events, &scan->event_capacity, scan->event_count + more)) &&
           (scan->exception_count + more <= scan->exception_capacity ||
            reserve_events(scan, &scan->exceptions, &scan->exception_capacity, scan->exception_count + more));
}

/* A pair of neighbours of a text, and what the text says of it. */
typedef struct pair {
    uint32_t token, heard; /* heard: tn_candidate_heard_of */
    uint64_t bloom, before, behind;
} pair;

/* The candidates [k, stop) of a list that fit, for which there is room; loud_only: up to the last that is no cue's. */
static inline void keep_fitting(tn_scan *scan, uint32_t k, uint32_t stop, const pair *at, const bool loud_only)
{
    const tn_candidate *candidates = scan->vocabulary->index->candidates;
    tn_scan_event *event = scan->events + scan->event_count, *exception = scan->exceptions + scan->exception_count;
    tn_scan_event here = tn_scan_event_of(at->token, k);
    for (; k < stop; k++, here++) {
        const tn_candidate *c = &candidates[k];
        const uint32_t fits = tn_scan_fits(c, at->bloom, at->before, at->behind) & ((c->flags & at->heard) != 0);
        const uint32_t is_exception = fits & c->flags; /* TN_CANDIDATE_EXCEPTION is 1 */
        *event = *exception = here;
        event += fits ^ is_exception;
        exception += is_exception;
        if (loud_only && c->flags & TN_CANDIDATE_LAST_LOUD)
            break;
    }
    scan->event_count = (size_t)(event - scan->events);
    scan->exception_count = (size_t)(exception - scan->exceptions);
}

/* The candidates of a pair whose conditions the text fulfils. Those of cues stand behind the others. */
static inline bool add_list(tn_scan *scan, uint32_t list, const pair *at)
{
    const tn_candidate *first = &scan->vocabulary->index->candidates[list - 1];
    const uint32_t stop = list + first->left;
    if (scan->vocabulary->quiet && first->flags & TN_CANDIDATE_CUE)
        return true;
    if (!make_room(scan, (size_t)(stop - list) + 1))
        return false;
    if (scan->vocabulary->quiet)
        keep_fitting(scan, list - 1, stop, at, true);
    else
        keep_fitting(scan, list - 1, stop, at, false);
    return true;
}

/* Where a class is several halves of pairs. */
static bool add_lists(tn_scan *scan, const tn_token_class *x, const tn_token_class *y, const pair *at)
{
    const tn_index *index = scan->vocabulary->index;
    const uint32_t *pool = scan->vocabulary->pool;
    for (uint32_t f = 0; f < x->first_count; f++)
        for (uint32_t s = 0; s < y->second_count; s++) {
            const uint32_t list = tn_index_list_of(index, pool[x->firsts + f], pool[y->seconds + s]);
            if (list && !add_list(scan, list, at))
                return false;
        }
    return true;
}

/* What begins with a token of text k and the next; list: of their pair, where they are one half each. */
static inline bool add_pair(tn_scan *scan, const batch *of, size_t k, uint32_t heard, uint32_t list, uint32_t token)
{
    const tn_vocabulary *v = scan->vocabulary;
    const uint32_t first = of->texts[k], *classes = of->classes + first;
    const uint16_t *token_flags = of->flags + first;
    const uint32_t a = of->classes[token], b = of->classes[token + 1], flags = v->briefs[b].flags;
    const pair at = {token, heard, scan->texts[k].bloom, tn_scan_before(v, classes, token_flags, token - first),
                     tn_scan_behind(v, classes, token_flags, of->texts[k + 1] - first, token + 1 - first)};
    bool ok = true;
    if ((v->briefs[a].flags & TN_CLASS_FIRSTS) | (flags & TN_CLASS_SECONDS))
        ok = add_lists(scan, &v->classes[a], &v->classes[b], &at);
    else if (list && flags & TN_CLASS_SECOND)
        ok = add_list(scan, list, &at);
    return ok && (!(flags & TN_CLASS_SEEN_THROUGH) || add_event(scan, TN_SCAN_FARTHER, token));
}

/* The events of spots [from, to), which are text k's. */
static bool add_spots(tn_scan *scan, const batch *of, size_t k, size_t from, size_t to)
{
    const uint32_t heard = tn_candidate_heard_of(of->speakers[k]);
    for (size_t i = from; i < to; i++)
        if (!add_pair(scan, of, k, heard, scan->spots[i].list, scan->spots[i].token))
            return false;
    return true;
}

/* ---- all of them ---- */

/* Where the lists of text k begin: behind those of the text before it. */
static void begin_text(tn_scan *scan, size_t k)
{
    scan->texts[k].events = (uint32_t)scan->event_count;
    scan->texts[k].exceptions = (uint32_t)scan->exception_count;
}

/* Texts [from, to), which have few tokens. */
static bool scan_texts(tn_scan *scan, const batch *of, size_t from, size_t to)
{
    tn_scan_spot *spot = scan->spots;
    for (size_t k = from; k < to; k++) {
        /* events: its spots, for now */
        scan->texts[k] = (tn_scan_text){.events = (uint32_t)(spot - scan->spots), .alone = (uint32_t)scan->alone_count};
        spot = find_spots(scan, of, of->texts[k], of->texts[k], of->texts[k + 1], &scan->texts[k], spot);
    }
    uint32_t first = 0, behind = (uint32_t)(spot - scan->spots);
    find_lists(scan, behind);
    for (size_t k = from; k < to; k++, first = behind) {
        behind = k + 1 < to ? scan->texts[k + 1].events : (uint32_t)(spot - scan->spots);
        begin_text(scan, k);
        if (!add_spots(scan, of, k, first, behind))
            return false;
    }
    return true;
}

/* Text k a part at a time: what is in all of it must be known before. */
static bool scan_long(tn_scan *scan, const batch *of, size_t k)
{
    const uint32_t from = of->texts[k], stop = of->texts[k + 1];
    tn_scan_text *text = &scan->texts[k];
    *text = (tn_scan_text){.alone = (uint32_t)scan->alone_count};
    begin_text(scan, k);
    for (uint32_t i = from; i < stop; i++) {
        text->bloom |= scan->vocabulary->briefs[of->classes[i]].bloom;
        text->flags |= scan->vocabulary->briefs[of->classes[i]].flags;
    }
    for (uint32_t i = from, next; i < stop; i = next) {
        next = stop - i < TN_SCAN_TOGETHER ? stop : i + TN_SCAN_TOGETHER;
        const size_t spots = (size_t)(find_spots(scan, of, from, i, next, text, scan->spots) - scan->spots);
        find_lists(scan, spots);
        if (!add_spots(scan, of, k, 0, spots))
            return false;
    }
    return true;
}

bool tn_scan_run(tn_scan *scan, const uint32_t *classes, const uint16_t *flags, const uint32_t *texts, const uint8_t *speakers,
                 size_t count)
{
    const batch of = {classes, flags, texts, speakers};
    if (!reserve(scan, count ? texts[count] : 0, count))
        return false;
    scan->event_count = scan->exception_count = scan->alone_count = 0;
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from; to < count && texts[to + 1] - texts[from] <= TN_SCAN_TOGETHER; to++) {
        }
        if (to > from ? !scan_texts(scan, &of, from, to) : !scan_long(scan, &of, to++))
            return false;
    }
    begin_text(scan, count);
    scan->texts[count].alone = (uint32_t)scan->alone_count;
    return true;
}
