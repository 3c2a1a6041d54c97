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
    tn_mem_free(scan->mem, scan->found, scan->found_capacity, sizeof *scan->found);
    tn_mem_free(scan->mem, scan->spots, scan->spot_capacity, sizeof *scan->spots);
    tn_mem_free(scan->mem, scan->sights, scan->sight_capacity, sizeof *scan->sights);
    *scan = (tn_scan){.mem = scan->mem};
}

static bool reserve_events(const tn_scan *scan, tn_scan_event **list, size_t *capacity, size_t wanted)
{
    void *events = *list;
    if (!tn_mem_reserve(scan->mem, &events, capacity, wanted, sizeof **list))
        return false;
    *list = events;
    return true;
}

/* Room for so many more of both kinds. */
static __attribute__((noinline)) bool make_room(tn_scan *scan, size_t more)
{
    return (scan->event_count + more <= scan->event_capacity ||
            reserve_events(scan, &scan->events, &scan->event_capacity, scan->event_count + more)) &&
           (scan->exception_count + more <= scan->exception_capacity ||
            reserve_events(scan, &scan->exceptions, &scan->exception_capacity, scan->exception_count + more));
}

static bool grow(tn_scan *scan, size_t tokens, size_t texts, size_t together)
{
    void *heads = scan->texts, *found = scan->found, *alone = scan->alone, *sights = scan->sights;
    bool ok = tn_mem_reserve(scan->mem, &heads, &scan->text_capacity, texts + 1, sizeof *scan->texts);
    scan->texts = heads;
    ok = ok && tn_mem_reserve(scan->mem, &found, &scan->found_capacity, together + 1, sizeof *scan->found);
    scan->found = found;
    ok = ok && tn_mem_reserve(scan->mem, &alone, &scan->alone_capacity, tokens + 1, sizeof *scan->alone);
    scan->alone = alone;
    ok = ok && tn_mem_reserve(scan->mem, &sights, &scan->sight_capacity, tokens + texts + 1, sizeof *scan->sights);
    scan->sights = sights;
    return ok && make_room(scan, 1);
}

static inline bool reserve(tn_scan *scan, size_t tokens, size_t texts)
{
    const size_t together = tokens < TN_SCAN_TOGETHER ? tokens : TN_SCAN_TOGETHER;
    return (texts < scan->text_capacity && together < scan->found_capacity && tokens < scan->alone_capacity &&
            tokens + texts < scan->sight_capacity) ||
           grow(scan, tokens, texts, together);
}

/* ---- the first loop ---- */

/* What the loops go over: texts of a batch, in tokens of it. */
typedef struct batch {
    const uint32_t *classes;
    const uint16_t *flags;
    const uint32_t *texts; /* the first token of each, and behind the last */
    const uint8_t *speakers;
} batch;

/* The bits of pairs of which something wanted begins. */
static inline const uint64_t *known_pairs(const tn_vocabulary *v)
{
    return v->quiet ? v->index->loud_bits : v->index->bits;
}

/* The tokens [i, stop) before which a sentence ends, as bits of a text that begins at `from`. */
static uint64_t breaks_in(const batch *of, size_t from, size_t i, size_t stop)
{
    uint64_t breaks = 0;
    for (; i < stop; i++)
        breaks |= (uint64_t)(of->flags[i] / TN_TOKEN_BREAK & 1) << ((i - from) % TN_SCAN_FEW);
    return breaks;
}

/* The spots without those that a sentence's end parts. Returns behind the last. */
static tn_scan_spot *drop_parted(const batch *of, tn_scan_spot *from, const tn_scan_spot *stop)
{
    tn_scan_spot *kept = from;
    for (const tn_scan_spot *spot = from; spot < stop; spot++) {
        *kept = *spot;
        kept += !(of->flags[spot->token] & TN_TOKEN_BREAK);
    }
    return kept;
}

/* The spots of tokens [i, stop) of text k, and those that are something alone; every step takes the same way, whatever the token is.
 * Adds what the tokens say to what is known of the text. Returns behind the last spot. */
static tn_scan_spot *find_spots(tn_scan *scan, const batch *of, size_t k, size_t i, size_t stop, tn_scan_spot *const spots)
{
    tn_scan_text *text = &scan->texts[k];
    const size_t from = of->texts[k], begin = i;
    const tn_token_brief *briefs = scan->vocabulary->briefs;
    const uint64_t *known = known_pairs(scan->vocabulary);
    const uint32_t *classes = of->classes;
    const uint16_t *flags = of->flags;
    uint64_t *sights = scan->sights + k + 1, bloom = text->bloom;
    uint32_t *alone = scan->alone + scan->alone_count;
    tn_scan_spot *spot = spots;
    uint32_t leads = 0, first = 0, of_classes = text->flags, of_tokens = 0;
    if (i > from) {
        leads = briefs[classes[i - 1]].leads;
        first = briefs[classes[i - 1]].first;
    }
    for (; i < stop; i++) {
        const tn_token_brief *b = &briefs[classes[i]];
        const uint32_t second = b->second, bit = tn_index_pair_bit(first, second), own = b->flags;
        const uint32_t ways = leads & b->follows & ((uint32_t)(known[bit / 64] >> (bit % 64)) | ~(uint32_t)TN_PAIR_KNOWN);
        spot->first = first;
        spot->second = second;
        spot->token = (uint32_t)i;
        spot->list = ways;
        spot += ways != 0;
        first = b->first;
        leads = b->leads;
        bloom |= b->bloom;
        sights[i] = b->sight;
        of_classes |= own;
        of_tokens |= flags[i];
        *alone = (uint32_t)i;
        alone += own / TN_TOKEN_ALONE;
    }
    text->bloom = bloom;
    text->flags = of_classes;
    scan->alone_count = (size_t)(alone - scan->alone);
    if (!(of_tokens & TN_TOKEN_BREAK))
        return spot;
    text->breaks |= breaks_in(of, from, begin, stop);
    return drop_parted(of, spots, spot);
}

/* ---- the second loop ---- */

/* Room for so many more spots. */
static bool spare_spots(tn_scan *scan, size_t more)
{
    void *spots = scan->spots;
    if (!tn_mem_reserve(scan->mem, &spots, &scan->spot_capacity, scan->spot_count + more, sizeof *scan->spots))
        return false;
    scan->spots = spots;
    return true;
}

/* The pairs of a spot of which a class is several halves, or may be looked through; there is room for `rest` behind them. */
static bool part_spot(tn_scan *scan, const batch *of, uint32_t token, size_t rest)
{
    const tn_vocabulary *v = scan->vocabulary;
    const tn_token_class *x = &v->classes[of->classes[token - 1]], *y = &v->classes[of->classes[token]];
    const uint32_t *firsts = v->pool + x->firsts, *seconds = v->pool + y->seconds;
    const uint32_t first_count = x->first_count, second_count = y->second_count;
    const uint64_t *known = known_pairs(v);
    const size_t more = (size_t)first_count * second_count + 1 + rest;
    if (scan->spot_count + more > scan->spot_capacity && !spare_spots(scan, more))
        return false;
    tn_scan_spot *to = scan->spots + scan->spot_count;
    for (uint32_t f = 0; f < first_count; f++)
        for (uint32_t s = 0; s < second_count; s++) {
            const uint32_t bit = tn_index_pair_bit(firsts[f], seconds[s]);
            *to = (tn_scan_spot){firsts[f], seconds[s], token, TN_PAIR_KNOWN};
            to += known[bit / 64] >> (bit % 64) & 1;
        }
    *to = (tn_scan_spot){.token = token, .list = TN_SCAN_FARTHER};
    to += (y->flags & TN_CLASS_SEEN_THROUGH) != 0;
    scan->spot_count = (size_t)(to - scan->spots);
    return true;
}

/* Those that were found, up to `stop`, to the spots, each of which is one pair. */
static bool take_spots(tn_scan *scan, const batch *of, const tn_scan_spot *stop)
{
    const tn_scan_spot *spot = scan->found;
    const size_t count = (size_t)(stop - spot);
    if (scan->spot_count + count >= scan->spot_capacity && !spare_spots(scan, count + 1))
        return false;
    tn_scan_spot *to = scan->spots + scan->spot_count;
    for (; spot < stop; spot++) {
        if (spot->list == TN_PAIR_KNOWN) {
            *to++ = *spot;
            continue;
        }
        scan->spot_count = (size_t)(to - scan->spots);
        if (!part_spot(scan, of, spot->token, (size_t)(stop - spot - 1)))
            return false;
        to = scan->spots + scan->spot_count;
    }
    scan->spot_count = (size_t)(to - scan->spots);
    return true;
}

/* ---- the third and fourth loop: nothing but where the fifth will read ---- */

#define READ_SOON(p) __builtin_prefetch(p)
#define LINE 64 /* bytes of a cache line: lists of candidates are two or three of them, mostly */

/* The list of each spot's pair; 0: it has none. The tables are larger than the near caches, and a batch has hundreds of pairs: what
 * one of them waits for, all wait for at once. */
static void find_lists(tn_scan *scan)
{
    const tn_index *index = scan->vocabulary->index;
    tn_scan_spot *spots = scan->spots;
    const size_t count = scan->spot_count;
    for (size_t i = 0; i < count; i++)
        READ_SOON(&index->pairs[tn_index_slot(tn_index_hash(spots[i].first, spots[i].second)) & index->pair_mask]);
    for (size_t i = 0; i < count; i++) {
        if (spots[i].list == TN_SCAN_FARTHER)
            continue;
        spots[i].list = tn_index_find(index, tn_index_hash(spots[i].first, spots[i].second));
        const tn_candidate *c = &index->candidates[spots[i].list ? spots[i].list - 1 : 0];
        READ_SOON(c);
        READ_SOON((const char *)c + LINE);
    }
}

/* ---- the fifth loop ---- */

/* A pair of neighbours of a text, and what the text says of it. */
typedef struct pair {
    uint32_t token, heard; /* heard: tn_candidate_heard_of */
    uint64_t bloom, before, behind;
} pair;

/* Where the next ones are put, and how many of each there is room for at least. */
typedef struct ends {
    tn_scan_event *event, *exception;
    size_t room;
} ends;

static inline ends ends_of(const tn_scan *scan)
{
    const size_t events = scan->event_capacity - scan->event_count, exceptions = scan->exception_capacity - scan->exception_count;
    return (ends){scan->events + scan->event_count, scan->exceptions + scan->exception_count, events < exceptions ? events : exceptions};
}

static inline void put_ends(tn_scan *scan, const ends *e)
{
    scan->event_count = (size_t)(e->event - scan->events);
    scan->exception_count = (size_t)(e->exception - scan->exceptions);
}

static inline bool room_for(tn_scan *scan, size_t count, ends *e)
{
    if (count > e->room) {
        put_ends(scan, e);
        if (!make_room(scan, count))
            return false;
        *e = ends_of(scan);
    }
    e->room -= count;
    return true;
}

static inline bool add_farther(tn_scan *scan, uint32_t token, ends *e)
{
    if (!room_for(scan, 1, e))
        return false;
    *e->event++ = tn_scan_event_of(token, TN_SCAN_FARTHER);
    return true;
}

/* Of candidates of one group, `count` from c on, those whose conditions the text fulfils. */
static inline tn_scan_event *add_run(const tn_candidate *c, uint32_t count, tn_scan_event here, const pair *at, tn_scan_event *to)
{
    for (const tn_candidate *stop = c + count; c < stop; c++, here++) {
        *to = here;
        to += tn_scan_fits(c, at->bloom, at->before, at->behind);
    }
    return to;
}

/* The candidates of a pair that the text's speaker may have. Those of cues stand behind the others: quiet: not wanted. */
static inline bool add_list(tn_scan *scan, uint32_t list, const pair *at, ends *e, const bool quiet)
{
    const tn_candidate *c = &scan->vocabulary->index->candidates[list - 1];
    const uint32_t left = c->left;
    tn_scan_event here = tn_scan_event_of(at->token, list - 1);
    if (quiet && c->flags & TN_CANDIDATE_CUE)
        return true;
    if (!room_for(scan, (size_t)left + 1, e))
        return false;
    const tn_candidate *const stop = c + left + 1;
    for (uint32_t count; c < stop; c += count, here += count) {
        const uint32_t flags = c->flags;
        count = tn_candidate_run(flags) + 1;
        if (quiet && flags & TN_CANDIDATE_CUE)
            break;
        if (!(flags & at->heard))
            continue;
        if (flags & TN_CANDIDATE_EXCEPTION)
            e->exception = add_run(c, count, here, at, e->exception);
        else
            e->event = add_run(c, count, here, at, e->event);
    }
    return true;
}

/* The events of spots [from, to), which are text k's. */
static inline bool add_spots(tn_scan *scan, const batch *of, size_t k, const tn_scan_spot *spot, const tn_scan_spot *to, const bool quiet)
{
    const uint32_t heard = tn_candidate_heard_of(of->speakers[k]), stop = of->texts[k + 1];
    const uint64_t bloom = scan->texts[k].bloom;
    ends e = ends_of(scan);
    for (; spot < to; spot++) {
        if (!spot->list)
            continue;
        const uint32_t token = spot->token - 1;
        const uint16_t *flags = of->flags + token;
        const pair at = {token, heard, bloom, tn_scan_before(scan, k, token, flags),
                         tn_scan_behind(scan, k, (size_t)token + 1, flags + 1, token + 2 == stop)};
        if (!(spot->list == TN_SCAN_FARTHER ? add_farther(scan, token, &e) : add_list(scan, spot->list, &at, &e, quiet)))
            return false;
    }
    put_ends(scan, &e);
    return true;
}

static __attribute__((noinline)) bool add_events(tn_scan *scan, const batch *of, size_t k, const tn_scan_spot *from, const tn_scan_spot *to)
{
    return scan->vocabulary->quiet ? add_spots(scan, of, k, from, to, true) : add_spots(scan, of, k, from, to, false);
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
    scan->spot_count = 0;
    for (size_t k = from; k < to; k++) {
        /* events: its spots, for now */
        scan->texts[k] = (tn_scan_text){.events = (uint32_t)scan->spot_count, .alone = (uint32_t)scan->alone_count};
        scan->sights[of->texts[k] + k] = TN_SCAN_NOTHING;
        if (!take_spots(scan, of, find_spots(scan, of, k, of->texts[k], of->texts[k + 1], scan->found)))
            return false;
    }
    scan->sights[of->texts[to] + to] = TN_SCAN_NOTHING;
    find_lists(scan);
    uint32_t first = 0, behind;
    for (size_t k = from; k < to; k++, first = behind) {
        behind = k + 1 < to ? scan->texts[k + 1].events : (uint32_t)scan->spot_count;
        begin_text(scan, k);
        if (!add_events(scan, of, k, scan->spots + first, scan->spots + behind))
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
    scan->sights[from + k] = scan->sights[stop + k + 1] = TN_SCAN_NOTHING;
    for (uint32_t i = from; i < stop; i++) {
        const tn_token_brief *b = &scan->vocabulary->briefs[of->classes[i]];
        text->bloom |= b->bloom;
        text->flags |= b->flags;
        scan->sights[i + k + 1] = b->sight;
    }
    text->breaks = breaks_in(of, from, from, stop);
    for (uint32_t i = from, next; i < stop; i = next) {
        next = stop - i < TN_SCAN_TOGETHER ? stop : i + TN_SCAN_TOGETHER;
        scan->spot_count = 0;
        if (!take_spots(scan, of, find_spots(scan, of, k, i, next, scan->found)))
            return false;
        find_lists(scan);
        if (!add_events(scan, of, k, scan->spots, scan->spots + scan->spot_count))
            return false;
    }
    return true;
}

/* Texts that go through the loops together: what one of these has fetched is still near when the next reads it. */
#define TEXTS_TOGETHER 32

bool tn_scan_run(tn_scan *scan, const uint32_t *classes, const uint16_t *flags, const uint32_t *texts, const uint8_t *speakers,
                 size_t count)
{
    const batch of = {classes, flags, texts, speakers};
    scan->event_count = scan->exception_count = scan->alone_count = 0;
    scan->classes = classes;
    scan->text_count = count;
    scan->token_count = count ? texts[count] : 0;
    if (!reserve(scan, count ? texts[count] : 0, count))
        return false;
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from; to < count && to < from + TEXTS_TOGETHER && texts[to + 1] - texts[from] <= TN_SCAN_TOGETHER; to++) {
        }
        if (to > from ? !scan_texts(scan, &of, from, to) : !scan_long(scan, &of, to++))
            return false;
    }
    begin_text(scan, count);
    scan->texts[count].alone = (uint32_t)scan->alone_count;
    return true;
}
