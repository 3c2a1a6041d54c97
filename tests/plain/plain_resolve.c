/* plain_resolve.c - overlaps between matches. */
#include "plain_resolve.h"

#include "plain_sort.h"

void plain_resolve_init(plain_resolver *r, const tn_mem *mem)
{
    *r = (plain_resolver){.mem = mem};
}

void plain_resolve_free(plain_resolver *r)
{
    tn_mem_free(r->mem, r->keys, r->key_capacity, sizeof *r->keys);
    tn_mem_free(r->mem, r->lost_to, r->lost_capacity, sizeof *r->lost_to);
    tn_mem_free(r->mem, r->taken, r->taken_capacity, sizeof *r->taken);
    tn_mem_free(r->mem, r->spent, r->spent_capacity, sizeof *r->spent);
    plain_resolve_init(r, r->mem);
}

/* Matches compete within a dimension; shifters within their kind; hedges, topics and cues within their category; phrases of duties with
 * themselves. */
static uint32_t group_of(const tn_image *image, const tn_image_entry *e)
{
    if (e->kind == TN_KIND_CUE && tn_str_starts(tn_image_str(image, image->categories[e->category].name), TN_STR("duty.")))
        return UINT32_MAX / 2 + (uint32_t)(e - image->entries);
    if (e->dimension >= 0)
        return (uint32_t)e->dimension;
    if (tn_kind_is_noted(e->kind))
        return image->dimensions_count + TN_KIND_COUNT + e->category;
    return image->dimensions_count + e->kind;
}

int plain_resolve_by_rank(const void *x, const void *y)
{
    const plain_resolve_key *a = x, *b = y;
    const uint32_t pairs[][2] = {{a->group, b->group},           {a->fewer_words, b->fewer_words}, {a->first, b->first},
                                 {a->wildcards, b->wildcards},   {a->penalty, b->penalty},
                                     {a->lower_prio, b->lower_prio},
                                 {a->entry, b->entry},           {a->match, b->match}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (pairs[i][0] != pairs[i][1])
            return pairs[i][0] < pairs[i][1] ? -1 : 1;
    return 0;
}

plain_resolve_key plain_resolve_rank(const tn_image *image, const plain_match *m, uint32_t index)
{
    const tn_image_entry *e = &image->entries[m->entry];
    return (plain_resolve_key){group_of(image, e), UINT32_MAX - m->words, m->first, m->wildcards, m->penalty,
                            UINT32_MAX - e->prio, m->entry, index};
}

static bool reserve(plain_resolver *r, size_t count, size_t tokens)
{
    void *keys = r->keys, *lost = r->lost_to, *taken = r->taken, *spent = r->spent;
    bool ok = tn_mem_reserve(r->mem, &keys, &r->key_capacity, count, sizeof *r->keys);
    r->keys = keys;
    ok = ok && tn_mem_reserve(r->mem, &lost, &r->lost_capacity, count, sizeof *r->lost_to);
    r->lost_to = lost;
    ok = ok && tn_mem_reserve(r->mem, &taken, &r->taken_capacity, tokens, sizeof *r->taken);
    r->taken = taken;
    ok = ok && tn_mem_reserve(r->mem, &spent, &r->spent_capacity, tokens, sizeof *r->spent);
    r->spent = spent;
    return ok;
}

/* The best first, each taking its tokens in its group. */
static void take(plain_resolver *r, const plain_match *matches, size_t keys)
{
    plain_sort(r->keys, keys, sizeof *r->keys, plain_resolve_by_rank);
    for (size_t i = 0; i < keys; i++) {
        const plain_resolve_key *key = &r->keys[i];
        const plain_match *m = &matches[key->match];
        uint64_t group = (uint64_t)(key->group + 1) << 32;
        uint32_t lost_to = PLAIN_RESOLVE_WON;
        for (uint32_t t = m->first; t < m->end && lost_to == PLAIN_RESOLVE_WON; t++)
            if (r->taken[t] >> 32 == group >> 32)
                lost_to = (uint32_t)r->taken[t];
        r->lost_to[key->match] = lost_to;
        for (uint32_t t = m->first; t < m->end && lost_to == PLAIN_RESOLVE_WON; t++)
            r->taken[t] = group | key->match;
    }
}

bool plain_resolve_spendable(uint32_t kind)
{
    return kind == TN_KIND_NEGATOR || kind == TN_KIND_BOOSTER || kind == TN_KIND_CONTRAST;
}

/* A flag of a word (<CAPS>) is no word and cannot be spent. */
static bool is_spent(const plain_resolver *r, const tn_image_entry *e, const plain_match *m, const uint32_t *positions)
{
    for (uint32_t k = 0; k < m->matched_count && !(e->flags & TN_ENTRY_TRIGGER_ONLY); k++)
        if (r->spent[positions[m->matched + k]])
            return true;
    return false;
}

bool plain_resolve_run(plain_resolver *r, const tn_image *image, const plain_match *matches, const uint32_t *positions,
                       size_t count,
                    size_t tokens)
{
    if (!reserve(r, count, tokens))
        return false;
    if (tokens) {
        memset(r->taken, 0, tokens * sizeof *r->taken);
        memset(r->spent, 0, tokens * sizeof *r->spent);
    }
    size_t keys = 0;
    for (size_t i = 0; i < count; i++)
        if (!plain_resolve_spendable(image->entries[matches[i].entry].kind))
            r->keys[keys++] = plain_resolve_rank(image, &matches[i], (uint32_t)i);
    take(r, matches, keys);
    for (size_t i = 0; i < count; i++) {
        const tn_image_entry *e = &image->entries[matches[i].entry];
        if (e->dimension < 0 || r->lost_to[i] != PLAIN_RESOLVE_WON)
            continue;
        for (uint32_t k = 0; k < matches[i].matched_count; k++)
            r->spent[positions[matches[i].matched + k]] = 1;
    }
    keys = 0;
    for (size_t i = 0; i < count; i++) {
        const tn_image_entry *e = &image->entries[matches[i].entry];
        if (!plain_resolve_spendable(e->kind))
            continue;
        r->lost_to[i] = PLAIN_RESOLVE_SPENT;
        if (!is_spent(r, e, &matches[i], positions))
            r->keys[keys++] = plain_resolve_rank(image, &matches[i], (uint32_t)i);
    }
    take(r, matches, keys);
    return true;
}
