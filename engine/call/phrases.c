/* phrases.c - what each entry gave to a call. */
#include "call/phrases.h"

#include <string.h>

#include "base/sort.h"
#include "score/model.h"

void tn_phrases_init(tn_phrases *phrases, const tn_mem *mem)
{
    *phrases = (tn_phrases){.mem = mem};
}

void tn_phrases_free(tn_phrases *phrases)
{
    if (!phrases->mem)
        return;
    tn_mem_free(phrases->mem, phrases->rows, phrases->room, sizeof *phrases->rows);
    tn_mem_free(phrases->mem, phrases->slots, phrases->slot_count, sizeof *phrases->slots);
    tn_mem_free(phrases->mem, phrases->told, phrases->told_room, sizeof *phrases->told);
    *phrases = (tn_phrases){.mem = NULL};
}

void tn_phrases_reset(tn_phrases *phrases)
{
    phrases->count = 0;
    if (phrases->slots)
        memset(phrases->slots, 0, phrases->slot_count * sizeof *phrases->slots);
}

/* ---- adding ---- */

static bool is_of(const tn_phrases_row *row, const tn_phrases_row *key)
{
    return row->leg == key->leg && row->entry == key->entry && row->dimension == key->dimension && row->role == key->role;
}

/* The slot of a key: its own, or the free one where it belongs. */
static size_t slot_of(const tn_phrases *phrases, const tn_phrases_row *key)
{
    uint64_t hash = ((uint64_t)key->leg << 40 ^ (uint64_t)key->dimension << 34 ^ (uint64_t)key->role << 32 ^ key->entry) *
                    UINT64_C(0x9E3779B97F4A7C15);
    size_t at = (size_t)(hash >> 20) & (phrases->slot_count - 1);
    while (phrases->slots[at] && !is_of(&phrases->rows[phrases->slots[at] - 1], key))
        at = (at + 1) & (phrases->slot_count - 1);
    return at;
}

static bool grow(tn_phrases *phrases)
{
    size_t count = phrases->slot_count ? phrases->slot_count * 2 : 256;
    uint32_t *slots = tn_mem_zero(phrases->mem, count, sizeof *slots);
    if (!slots)
        return false;
    tn_mem_free(phrases->mem, phrases->slots, phrases->slot_count, sizeof *phrases->slots);
    phrases->slots = slots;
    phrases->slot_count = count;
    for (size_t i = 0; i < phrases->count; i++)
        phrases->slots[slot_of(phrases, &phrases->rows[i])] = (uint32_t)i + 1;
    return true;
}

static bool add_hit(tn_phrases *phrases, const tn_image *image, const tn_phrases_row *key, int64_t points)
{
    if (phrases->count * 2 >= phrases->slot_count && !grow(phrases))
        return false;
    uint32_t *slot = &phrases->slots[slot_of(phrases, key)];
    if (!*slot) {
        void *rows = phrases->rows;
        if (!tn_mem_reserve(phrases->mem, &rows, &phrases->room, phrases->count + 1, sizeof *phrases->rows))
            return false;
        phrases->rows = rows;
        phrases->rows[phrases->count++] = *key;
        *slot = (uint32_t)phrases->count;
    }
    tn_phrases_row *row = &phrases->rows[*slot - 1];
    row->hits++;
    row->undated += points;
    row->x_sum += tn_model_x(points, image->dimensions[key->dimension].alpha);
    return true;
}

bool tn_phrases_add(tn_phrases *phrases, const tn_image *image, size_t leg, unsigned role, const tenor_score *score)
{
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        if (hit->outcome != TENOR_WON || image->entries[hit->entry].flags & TN_ENTRY_DATED)
            continue;
        tn_phrases_row key = {.leg = (uint32_t)leg, .entry = hit->entry, .dimension = (uint16_t)hit->dimension,
                              .role = (uint8_t)role};
        if (!add_hit(phrases, image, &key, hit->points))
            return false;
        key.dimension = TENOR_SENTIMENT;
        if (hit->shields && !add_hit(phrases, image, &key, hit->valence_points))
            return false;
    }
    return true;
}

/* ---- reading ---- */

static int by_entry(const void *x, const void *y)
{
    const tenor_call_phrase *a = x, *b = y;
    return (a->entry > b->entry) - (a->entry < b->entry);
}

/* What a division left, where the others' units go first. */
typedef struct remainder {
    uint64_t rest;
    uint32_t phrase;
} remainder;

static int by_rest(const void *x, const void *y)
{
    const remainder *a = x, *b = y;
    if (a->rest != b->rest)
        return a->rest > b->rest ? -1 : 1;
    return (a->phrase > b->phrase) - (a->phrase < b->phrase);
}

/* x_sum is in units of 1e-12, a score in 1e-4. */
#define X_PER_SCORE 100000000

/* Each part is its share rounded down; what is missing to value goes to those that lost most. */
static bool divide(tn_phrases *phrases, size_t count, int64_t value, uint64_t words, uint64_t hits)
{
    remainder *rests = tn_mem_alloc(phrases->mem, count, sizeof *rests);
    int64_t divisor = (int64_t)(words ? words : hits * X_PER_SCORE), left = value;
    if (!rests)
        return count == 0;
    for (size_t i = 0; i < count; i++) {
        tenor_call_phrase *told = &phrases->told[i];
        int64_t sum = words ? told->part * 100 : told->part, rest = sum % divisor;
        told->part = sum / divisor - (rest < 0);
        rests[i] = (remainder){(uint64_t)(rest < 0 ? rest + divisor : rest), (uint32_t)i};
        left -= told->part;
    }
    tn_sort(rests, count, sizeof *rests, by_rest);
    for (size_t i = 0; i < count && left > 0; i++, left--)
        phrases->told[rests[i].phrase].part++;
    tn_mem_free(phrases->mem, rests, count, sizeof *rests);
    return true;
}

bool tn_phrases_read(tn_phrases *phrases, size_t leg, unsigned role, size_t dimension, int64_t value, uint64_t words,
                     size_t *count)
{
    uint64_t hits = 0;
    size_t found = 0;
    void *told = phrases->told;
    *count = 0;
    if (!tn_mem_reserve(phrases->mem, &told, &phrases->told_room, phrases->count + 1, sizeof *phrases->told))
        return false;
    phrases->told = told;
    for (size_t i = 0; i < phrases->count; i++) {
        const tn_phrases_row *row = &phrases->rows[i];
        if ((leg != SIZE_MAX && row->leg != leg) || row->role != role || row->dimension != dimension)
            continue;
        phrases->told[found++] = (tenor_call_phrase){row->entry, row->hits, words ? row->undated : row->x_sum};
        hits += row->hits;
    }
    tn_sort(phrases->told, found, sizeof *phrases->told, by_entry);
    for (size_t i = 0; i < found; i++) { /* of several legs */
        if (*count > 0 && phrases->told[*count - 1].entry == phrases->told[i].entry) {
            phrases->told[*count - 1].hits += phrases->told[i].hits;
            phrases->told[*count - 1].part += phrases->told[i].part;
        } else {
            phrases->told[(*count)++] = phrases->told[i];
        }
    }
    return divide(phrases, *count, value, words, hits);
}
