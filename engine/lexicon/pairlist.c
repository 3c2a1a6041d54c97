/* pairlist.c - the lists of what begins with a pair of neighbouring words, and the hash table that finds them (index.h).
 *
 * There are a quarter of a million links in a large lexicon, and the tables are larger than what a processor keeps at hand: pairs are
 * numbered once, and what follows goes by their numbers. */
#include "lexicon/pairlist.h"

#include "lexicon/index.h"

/* The slot of a pair's hash, or the free one where it belongs. */
static tn_index_pair *slot_of(tn_index_pair *pairs, size_t mask, uint64_t hash)
{
    size_t i = tn_index_slot(hash) & mask;
    while (pairs[i].list && pairs[i].mark != tn_index_mark(hash))
        i = (i + 1) & mask;
    return &pairs[i];
}

static size_t slots_for(size_t keys)
{
    size_t slots = 64;
    while (slots < keys + keys / 2)
        slots *= 2;
    return slots;
}

static uint64_t hash_of(const tn_pairlist_link *l)
{
    return tn_index_hash((uint32_t)(l->key >> 32), (uint32_t)l->key);
}

/* The pairs that differ, numbered in the order of their coming, while the links take their numbers instead of their keys. */
typedef struct distinct {
    uint64_t *hashes; /* two pairs never have one */
    uint32_t *sizes;  /* links of each */
    size_t count;
} distinct;

#define SHARED (UINT32_C(1) << 31) /* in sizes: links stand in the list of the pair with this number */

/* Room for what there can be of them: a pair for every link. */
static bool distinct_init(distinct *d, const tn_mem *mem, size_t links)
{
    *d = (distinct){tn_mem_alloc(mem, links, sizeof *d->hashes), tn_mem_zero(mem, links, sizeof *d->sizes), 0};
    return d->hashes && d->sizes;
}

static void distinct_free(distinct *d, const tn_mem *mem, size_t links)
{
    tn_mem_free(mem, d->hashes, links, sizeof *d->hashes);
    tn_mem_free(mem, d->sizes, links, sizeof *d->sizes);
}

/* How far ahead the table's lines are asked for: it is larger than what a processor keeps at hand. */
#define AHEAD 16

static bool number_pairs(distinct *d, const tn_mem *mem, tn_pairlist_link *links, size_t count)
{
    const size_t slots = slots_for(count), mask = slots - 1;
    if (count >= SHARED) /* no image is as large */
        return false;
    uint32_t *seen = tn_mem_zero(mem, slots, sizeof *seen); /* number + 1; 0: free */
    if (!seen)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (i + 2 * AHEAD < count)
            __builtin_prefetch(&seen[tn_index_slot(hash_of(&links[i + 2 * AHEAD])) & mask], 1);
        if (i + AHEAD < count)
            __builtin_prefetch(&d->hashes[seen[tn_index_slot(hash_of(&links[i + AHEAD])) & mask]]);
        const uint64_t hash = hash_of(&links[i]);
        size_t at = tn_index_slot(hash) & mask;
        while (seen[at] && d->hashes[seen[at] - 1] != hash)
            at = (at + 1) & mask;
        if (!seen[at]) {
            d->hashes[d->count++] = hash;
            seen[at] = (uint32_t)d->count;
        }
        d->sizes[seen[at] - 1]++;
        links[i].key = seen[at] - 1;
    }
    tn_mem_free(mem, seen, slots, sizeof *seen);
    return true;
}

/* ---- the lists ---- */

/* A list of candidates that pairs share. */
typedef struct shared {
    uint32_t at;    /* in listing.lists, behind its size; 0: a free slot */
    uint32_t first; /* its first candidate in the image */
} shared;

typedef struct listing {
    tn_builder *b;
    const tn_candidate *candidates;
    tn_index_pair *pairs; /* in the image */
    size_t slots;         /* of pairs */
    uint32_t *lists;      /* values of each pair, behind their number, in the order of the table */
    size_t room;
    shared *shared;       /* hash table of lists of several candidates */
    size_t shared_slots;
    uint32_t *alone;      /* by candidate that is a list of its own, as most are: its place in the image, + 1 */
    size_t candidate_count;
} listing;

static bool listing_init(listing *l, size_t pairs, size_t links)
{
    l->slots = slots_for(pairs + 1);
    l->room = links + pairs + 1;
    l->pairs = tn_builder_extend(l->b, TN_SECTION_pairs, l->slots);
    l->lists = tn_mem_zero(l->b->mem, l->room, sizeof *l->lists);
    l->alone = tn_mem_zero(l->b->mem, l->candidate_count, sizeof *l->alone);
    return l->pairs && l->lists && l->alone;
}

/* Room for every list of several candidates, once they are filled. */
static bool shared_init(listing *l)
{
    size_t several = 0;
    for (size_t i = 0; i < l->slots; i++)
        several += l->pairs[i].list && l->lists[l->pairs[i].list - 1] > 1;
    l->shared_slots = slots_for(several + 1);
    l->shared = tn_mem_zero(l->b->mem, l->shared_slots, sizeof *l->shared);
    return l->shared != NULL;
}

static void listing_free(const listing *l)
{
    tn_mem_free(l->b->mem, l->lists, l->room, sizeof *l->lists);
    tn_mem_free(l->b->mem, l->shared, l->shared_slots, sizeof *l->shared);
    tn_mem_free(l->b->mem, l->alone, l->candidate_count, sizeof *l->alone);
}

/* The values of each pair. */
static void fill(listing *l, const distinct *d, const tn_pairlist_link *links, size_t count)
{
    const size_t mask = l->slots - 1;
    uint32_t at = 0;
    for (size_t i = 0; i < d->count; i++) {
        if (i + AHEAD < d->count)
            __builtin_prefetch(&l->pairs[tn_index_slot(d->hashes[i + AHEAD]) & mask], 1);
        tn_index_pair *pair = slot_of(l->pairs, mask, d->hashes[i]);
        if (pair->list) { /* another one's that cannot be told apart here */
            d->sizes[pair->list - 1] += d->sizes[i];
            d->sizes[i] = SHARED | (pair->list - 1);
        } else {
            *pair = (tn_index_pair){.mark = tn_index_mark(d->hashes[i]), .list = (uint32_t)i + 1}; /* its number, for now */
        }
    }
    for (size_t i = 0; i <= mask; i++) {
        if (!l->pairs[i].list)
            continue;
        const uint32_t number = l->pairs[i].list - 1, size = d->sizes[number];
        l->pairs[i].list = at + 1;
        d->sizes[number] = at + 1; /* where its list begins, from now on */
        at += 1 + size;
    }
    for (size_t i = 0; i < count; i++) {
        if (i + AHEAD < count)
            __builtin_prefetch(&l->lists[d->sizes[links[i + AHEAD].key] & ~SHARED], 1);
        const uint32_t own = d->sizes[links[i].key], list = own & SHARED ? d->sizes[own & ~SHARED] : own;
        uint32_t *size = &l->lists[list - 1];
        /* The same candidate again: two of its words have one text. */
        if (*size == 0 || l->lists[list + *size - 1] != links[i].value)
            l->lists[list + (*size)++] = links[i].value;
    }
}

static uint32_t group_of(const listing *l, uint32_t candidate)
{
    return tn_candidate_group(l->candidates[candidate].flags);
}

/* By groups, in each as they were: most lists have one candidate or a few. */
static void put_in_order(const listing *l, uint32_t *list, uint32_t size)
{
    for (uint32_t i = 1; i < size; i++) {
        const uint32_t moved = list[i], group = group_of(l, moved);
        uint32_t k = i;
        for (; k > 0 && group_of(l, list[k - 1]) > group; k--)
            list[k] = list[k - 1];
        list[k] = moved;
    }
}

static void put_candidates(const listing *l, const uint32_t *list, uint32_t size)
{
    tn_candidate *out = tn_builder_extend(l->b, TN_SECTION_candidates, size);
    uint32_t run = 0; /* from the end on: how many of the group follow */
    for (uint32_t i = size; i-- > 0 && out;) {
        run = i + 1 == size || run == TN_CANDIDATE_RUN_MOST || group_of(l, list[i]) != group_of(l, list[i + 1]) ? 0 : run + 1;
        out[i] = l->candidates[list[i]];
        out[i].left = size - 1 - i;
        out[i].flags = (uint16_t)(out[i].flags | run * TN_CANDIDATE_RUN);
    }
}

/* The first candidate in the image of the list at a place. */
static uint32_t first_of(const listing *l, uint32_t at)
{
    const uint32_t *list = l->lists + at, size = list[-1];
    uint64_t hash = size;
    if (size == 1) {
        uint32_t *alone = &l->alone[list[0]];
        if (!*alone) {
            *alone = (uint32_t)l->b->table[TN_SECTION_candidates].count + 1;
            put_candidates(l, list, 1);
        }
        return *alone - 1;
    }
    for (uint32_t i = 0; i < size; i++)
        hash = (hash ^ list[i]) * UINT64_C(0x9E3779B97F4A7C15);
    size_t slot = (size_t)(hash >> 32) & (l->shared_slots - 1);
    for (; l->shared[slot].at; slot = (slot + 1) & (l->shared_slots - 1)) {
        const uint32_t *other = l->lists + l->shared[slot].at;
        if (other[-1] == size && memcmp(other, list, size * sizeof *list) == 0)
            return l->shared[slot].first;
    }
    l->shared[slot] = (shared){at, (uint32_t)l->b->table[TN_SECTION_candidates].count};
    put_candidates(l, list, size);
    return l->shared[slot].first;
}

static bool list_pairs(tn_builder *b, const tn_candidate *candidates, const distinct *d, const tn_pairlist_link *links, size_t count)
{
    listing l = {.b = b, .candidates = candidates, .candidate_count = 1};
    for (size_t i = 0; i < count; i++)
        l.candidate_count = links[i].value < l.candidate_count ? l.candidate_count : (size_t)links[i].value + 1;
    bool ok = listing_init(&l, d->count, count);
    if (ok)
        fill(&l, d, links, count);
    ok = ok && shared_init(&l);
    for (size_t i = 0; i < l.slots && ok; i++) {
        const uint32_t at = l.pairs[i].list;
        if (!at)
            continue;
        put_in_order(&l, l.lists + at, l.lists[at - 1]);
        l.pairs[i].list = first_of(&l, at) + 1;
        ok = !b->no_memory;
    }
    listing_free(&l);
    return ok;
}

bool tn_pairlist_build(tn_builder *b, const tn_candidate *candidates, tn_pairlist_link *links, size_t count)
{
    distinct d;
    const bool ok = distinct_init(&d, b->mem, count) && number_pairs(&d, b->mem, links, count) &&
                    list_pairs(b, candidates, &d, links, count);
    distinct_free(&d, b->mem, count);
    return ok;
}
