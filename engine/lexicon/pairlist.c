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
        if (i + AHEAD < count)
            __builtin_prefetch(&seen[tn_index_slot(hash_of(&links[i + AHEAD])) & mask], 1);
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

/* A list for each pair, behind its size, in the order of the table. */
static bool list_pairs(tn_builder *b, const distinct *d, const tn_pairlist_link *links, size_t count)
{
    const size_t slots = slots_for(d->count + 1), mask = slots - 1;
    uint32_t at = (uint32_t)b->table[TN_SECTION_lists].count;
    tn_index_pair *pairs = tn_builder_extend(b, TN_SECTION_pairs, slots);
    if (!pairs || !tn_builder_extend(b, TN_SECTION_lists, count + d->count + 1))
        return false;
    uint32_t *lists = b->table[TN_SECTION_lists].data;
    for (size_t i = 0; i < d->count; i++) {
        if (i + AHEAD < d->count)
            __builtin_prefetch(&pairs[tn_index_slot(d->hashes[i + AHEAD]) & mask], 1);
        tn_index_pair *pair = slot_of(pairs, mask, d->hashes[i]);
        if (pair->list) { /* another one's that cannot be told apart here */
            d->sizes[pair->list - 1] += d->sizes[i];
            d->sizes[i] = SHARED | (pair->list - 1);
        } else {
            *pair = (tn_index_pair){.mark = tn_index_mark(d->hashes[i]), .list = (uint32_t)i + 1}; /* its number, for now */
        }
    }
    for (size_t i = 0; i < slots; i++) {
        if (!pairs[i].list)
            continue;
        const uint32_t number = pairs[i].list - 1, size = d->sizes[number];
        pairs[i].list = at + 1;
        d->sizes[number] = at + 1; /* where its list begins, from now on */
        at += 1 + size;
    }
    for (size_t i = 0; i < count; i++) {
        const uint32_t own = d->sizes[links[i].key], list = own & SHARED ? d->sizes[own & ~SHARED] : own;
        uint32_t *size = &lists[list - 1];
        /* The same candidate again: two of its words have one text. */
        if (*size == 0 || lists[list + *size - 1] != links[i].value)
            lists[list + (*size)++] = links[i].value;
    }
    b->table[TN_SECTION_lists].count = at;
    return true;
}

bool tn_pairlist_build(tn_builder *b, tn_pairlist_link *links, size_t count)
{
    distinct d;
    const bool ok = distinct_init(&d, b->mem, count) && number_pairs(&d, b->mem, links, count) && list_pairs(b, &d, links, count);
    distinct_free(&d, b->mem, count);
    return ok;
}
