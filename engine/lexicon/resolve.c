/* resolve.c - overlaps between matches. */
#include "lexicon/resolve.h"

#include "base/keysort.h"
#include "base/merge.h"
#include "base/sort.h"
#include "lexicon/index.h"

void tn_resolve_init(tn_resolver *r, const tn_mem *mem)
{
    *r = (tn_resolver){.mem = mem};
}

void tn_resolve_free(tn_resolver *r)
{
    tn_mem_free(r->mem, r->keys, r->key_capacity, sizeof *r->keys);
    tn_mem_free(r->mem, r->lost_to, r->lost_capacity, sizeof *r->lost_to);
    tn_mem_free(r->mem, r->taken, r->taken_capacity, sizeof *r->taken);
    tn_mem_free(r->mem, r->spent, r->spent_capacity, sizeof *r->spent);
    tn_resolve_init(r, r->mem);
}

int tn_resolve_by_rank(const void *x, const void *y)
{
    const tn_resolve_key *a = x, *b = y;
#define LESS(field)           \
    if (a->field != b->field) \
        return a->field < b->field ? -1 : 1;
    LESS(group)
    LESS(fewer_words)
    LESS(first)
    LESS(wildcards)
    LESS(penalty)
    LESS(lower_prio)
    LESS(entry)
    LESS(match)
#undef LESS
    return 0;
}

tn_resolve_key tn_resolve_rank(const tn_image *image, const tn_match *m, uint32_t index)
{
    const tn_entry_brief *e = &image->index->entries[m->entry];
    return (tn_resolve_key){e->group, UINT32_MAX - m->words, m->first, m->wildcards, m->penalty,
                            UINT32_MAX - e->prio, m->entry, index};
}

tn_resolve_why tn_resolve_by_what(const tn_image *image, const tn_match *a, const tn_match *b)
{
    const tn_resolve_key x = tn_resolve_rank(image, a, 0), y = tn_resolve_rank(image, b, 0);
    return x.fewer_words != y.fewer_words ? TN_RESOLVE_WORDS
           : x.first != y.first           ? TN_RESOLVE_EARLIER
           : x.wildcards != y.wildcards   ? TN_RESOLVE_WILDCARDS
           : x.penalty != y.penalty       ? TN_RESOLVE_EXACTER
           : x.lower_prio != y.lower_prio ? TN_RESOLVE_PRIO
                                          : TN_RESOLVE_ID;
}

/* Room for keys, and behind them as much as sorting many of them takes. */
#define KEY_ROOM ((size_t)3)

_Static_assert(2 * sizeof(tn_resolve_key) >= 2 * 16 + sizeof(tn_resolve_key), "what tn_keysort_room asks for");

static void *spare_of(const tn_resolver *r)
{
    return r->keys + r->key_capacity / KEY_ROOM;
}

static bool reserve(tn_resolver *r, size_t count, size_t tokens)
{
    if (KEY_ROOM * count <= r->key_capacity && count <= r->lost_capacity && tokens <= r->taken_capacity && tokens <= r->spent_capacity)
        return true;
    void *keys = r->keys, *lost = r->lost_to, *taken = r->taken, *spent = r->spent;
    bool ok = tn_mem_reserve(r->mem, &keys, &r->key_capacity, KEY_ROOM * count, sizeof *r->keys);
    r->keys = keys;
    ok = ok && tn_mem_reserve(r->mem, &lost, &r->lost_capacity, count, sizeof *r->lost_to);
    r->lost_to = lost;
    ok = ok && tn_mem_reserve(r->mem, &taken, &r->taken_capacity, tokens, sizeof *r->taken);
    r->taken = taken;
    ok = ok && tn_mem_reserve(r->mem, &spent, &r->spent_capacity, tokens, sizeof *r->spent);
    r->spent = spent;
    return ok;
}

/* More keys than this are merged. */
#define MANY 64

/* Groups and words of a match below these are told by a number of 32 bits. */
#define GROUPS_TOLD (UINT32_C(1) << 20)
#define TOLD UINT64_C(4096)

static uint32_t words_told(const tn_resolve_key *key)
{
    return UINT32_MAX - key->fewer_words;
}

/* In the order of ranks, as far as it tells them apart, where words are below TOLD and groups below GROUPS_TOLD. */
static uint64_t rank_number(const void *record)
{
    const tn_resolve_key *key = record;
    return (key->group * TOLD + (TOLD - 1 - words_told(key))) << 32 | key->first;
}

static bool have_numbers(const tn_resolver *r, size_t keys)
{
    size_t i = 0;
    while (i < keys && r->keys[i].group < GROUPS_TOLD && words_told(&r->keys[i]) < TOLD)
        i++;
    return i == keys;
}

/* No two keys are equal, so that each way of sorting gives the same. */
static void sort_many(tn_resolver *r, size_t keys)
{
    if (keys >= TN_KEYSORT_MANY && have_numbers(r, keys))
        tn_keysort(r->keys, spare_of(r), keys, sizeof *r->keys, rank_number, tn_resolve_by_rank);
    else
        tn_merge_sort(r->keys, spare_of(r), keys, sizeof *r->keys, tn_resolve_by_rank);
}

/* The best first, each taking its tokens in its group. */
static void take(tn_resolver *r, const tn_match *matches, size_t keys)
{
    if (keys > MANY)
        sort_many(r, keys);
    else
        tn_sort(r->keys, keys, sizeof *r->keys, tn_resolve_by_rank);
    for (size_t i = 0; i < keys; i++) {
        const tn_resolve_key *key = &r->keys[i];
        const tn_match *m = &matches[key->match];
        uint64_t group = (uint64_t)(key->group + 1) << 32;
        uint32_t lost_to = TN_RESOLVE_WON;
        for (uint32_t t = m->first; t < m->end && lost_to == TN_RESOLVE_WON; t++)
            if (r->taken[t] >> 32 == group >> 32)
                lost_to = (uint32_t)r->taken[t];
        r->lost_to[key->match] = lost_to;
        for (uint32_t t = m->first; t < m->end && lost_to == TN_RESOLVE_WON; t++)
            r->taken[t] = group | key->match;
    }
}

bool tn_resolve_spendable(uint32_t kind)
{
    return kind == TN_KIND_NEGATOR || kind == TN_KIND_BOOSTER || kind == TN_KIND_CONTRAST;
}

/* A flag of a word (<CAPS>) is no word and cannot be spent. */
static bool is_spent(const tn_resolver *r, const tn_image_entry *e, const tn_match *m, const uint32_t *positions)
{
    for (uint32_t k = 0; k < m->matched_count && !(e->flags & TN_ENTRY_TRIGGER_ONLY); k++)
        if (r->spent[positions[m->matched + k]])
            return true;
    return false;
}

/* So many matches, in so many tokens, are resolved by bits: nearly all there are. */
#define FEW 128
#define SHORT 64

/* The best first. */
static void sort_few(tn_resolver *r, size_t keys)
{
    if (keys > TN_SORT_FEW) {
        tn_merge_sort(r->keys, spare_of(r), keys, sizeof *r->keys, tn_resolve_by_rank);
        return;
    }
    for (size_t i = 1; i < keys; i++) {
        const tn_resolve_key moved = r->keys[i];
        size_t k = i;
        for (; k > 0 && tn_resolve_by_rank(&r->keys[k - 1], &moved) > 0; k--)
            r->keys[k] = r->keys[k - 1];
        r->keys[k] = moved;
    }
}

/* The same as take() by spans as bits: two that won in a group share no token, so that the first one taken has one owner. */
static void take_few(tn_resolver *r, const uint64_t *spans, size_t keys)
{
    sort_few(r, keys);
    size_t first = 0; /* key of the group */
    for (size_t i = 0; i < keys; i++) {
        const tn_resolve_key *key = &r->keys[i];
        first = r->keys[first].group == key->group ? first : i;
        uint64_t shared = UINT64_MAX, overlap; /* as far as the first token that is taken */
        uint32_t lost_to = TN_RESOLVE_WON;
        for (size_t k = first; k < i; k++)
            if (r->lost_to[r->keys[k].match] == TN_RESOLVE_WON && (overlap = spans[r->keys[k].match] & spans[key->match] & shared) != 0) {
                shared = (overlap & -overlap) - 1;
                lost_to = r->keys[k].match;
            }
        r->lost_to[key->match] = lost_to;
    }
}

/* The tokens of groups, several of which may share a row. */
#define ROWS 8

static uint64_t words_of(const tn_match *m, const uint32_t *positions)
{
    uint64_t words = 0;
    for (uint32_t k = 0; k < m->matched_count; k++)
        words |= UINT64_C(1) << positions[m->matched + k];
    return words;
}

/* The same as the whole for few matches in few tokens. Only those that may share a token with another of their group are put in order:
 * the others have won, but for shifters that are spent. */
static void resolve_few(tn_resolver *r, const tn_image *image, const tn_match *matches, const uint32_t *positions, size_t count)
{
    const tn_entry_brief *entries = image->index->entries;
    uint64_t spans[FEW], once[ROWS] = {0}, twice[ROWS] = {0}, spent = 0;
    size_t keys = 0, shifters = 0;
    for (size_t i = 0; i < count; i++) {
        const uint32_t row = entries[matches[i].entry].group % ROWS;
        spans[i] = tn_match_span(&matches[i]);
        twice[row] |= once[row] & spans[i];
        once[row] |= spans[i];
    }
    for (size_t i = 0; i < count; i++) {
        const tn_entry_brief *e = &entries[matches[i].entry];
        r->lost_to[i] = TN_RESOLVE_WON;
        shifters += e->spendable;
        if (e->spendable)
            continue;
        if (twice[e->group % ROWS] & spans[i])
            r->keys[keys++] = tn_resolve_rank(image, &matches[i], (uint32_t)i);
        else if (e->gives)
            spent |= words_of(&matches[i], positions);
    }
    if (keys)
        take_few(r, spans, keys);
    if (!shifters)
        return;
    for (size_t i = 0; i < keys; i++) {
        const uint32_t match = r->keys[i].match;
        if (r->lost_to[match] == TN_RESOLVE_WON && entries[matches[match].entry].gives)
            spent |= words_of(&matches[match], positions);
    }
    keys = 0;
    for (size_t i = 0; i < count; i++) {
        const tn_entry_brief *e = &entries[matches[i].entry];
        if (!e->spendable)
            continue;
        if (!e->trigger_only && words_of(&matches[i], positions) & spent)
            r->lost_to[i] = TN_RESOLVE_SPENT;
        else if (twice[e->group % ROWS] & spans[i])
            r->keys[keys++] = tn_resolve_rank(image, &matches[i], (uint32_t)i);
    }
    take_few(r, spans, keys);
}

bool tn_resolve_run(tn_resolver *r, const tn_image *image, const tn_match *matches, const uint32_t *positions, size_t count,
                    size_t tokens)
{
    if (!reserve(r, count, tokens))
        return false;
    if (count == 1)
        r->lost_to[0] = TN_RESOLVE_WON;
    if (count <= 1)
        return true;
    if (count <= FEW && tokens <= SHORT) {
        resolve_few(r, image, matches, positions, count);
        return true;
    }
    if (tokens) {
        memset(r->taken, 0, tokens * sizeof *r->taken);
        memset(r->spent, 0, tokens * sizeof *r->spent);
    }
    size_t keys = 0;
    for (size_t i = 0; i < count; i++)
        if (!tn_resolve_spendable(image->entries[matches[i].entry].kind))
            r->keys[keys++] = tn_resolve_rank(image, &matches[i], (uint32_t)i);
    take(r, matches, keys);
    for (size_t i = 0; i < count; i++) {
        const tn_image_entry *e = &image->entries[matches[i].entry];
        if (e->dimension < 0 || r->lost_to[i] != TN_RESOLVE_WON)
            continue;
        for (uint32_t k = 0; k < matches[i].matched_count; k++)
            r->spent[positions[matches[i].matched + k]] = 1;
    }
    keys = 0;
    for (size_t i = 0; i < count; i++) {
        const tn_image_entry *e = &image->entries[matches[i].entry];
        if (!tn_resolve_spendable(e->kind))
            continue;
        r->lost_to[i] = TN_RESOLVE_SPENT;
        if (!is_spent(r, e, &matches[i], positions))
            r->keys[keys++] = tn_resolve_rank(image, &matches[i], (uint32_t)i);
    }
    take(r, matches, keys);
    return true;
}
