/* tally.c - how often texts come, the commonest first; of bounded memory, whatever comes. */
#include "cli/tally.h"

#include <stdlib.h>

void tn_tally_free(tn_tally *tally)
{
    free(tally->rows);
    free(tally->slots);
    tn_keep_free(&tally->keep);
    *tally = (tn_tally){.key = tally->key, .most = tally->most};
}

static size_t slot_of(const tn_tally *tally, tenor_str text)
{
    size_t slot = (size_t)tn_idhash_of(tally->key, text) & (tally->slot_count - 1);
    while (tally->slots[slot]) {
        tenor_str other = tally->rows[tally->slots[slot] - 1].text;
        if (other.size == text.size && memcmp(other.data, text.data, text.size) == 0)
            break;
        slot = (slot + 1) & (tally->slot_count - 1);
    }
    return slot;
}

static bool place(tn_tally *tally, size_t slot_count)
{
    size_t *slots = calloc(slot_count, sizeof *slots);
    if (!slots)
        return false;
    free(tally->slots);
    tally->slots = slots;
    tally->slot_count = slot_count;
    for (size_t i = 0; i < tally->count; i++)
        slots[slot_of(tally, tally->rows[i].text)] = i + 1;
    return true;
}

/* Forget the rarest until half of the rows are left, and what their texts took (Manku and Motwani 2002: what is forgotten
 * was rare, and what stays may be counted short by that much). */
static bool forget(tn_tally *tally, size_t most)
{
    size_t kept = tally->count;
    while (kept > most / 2) {
        kept = 0;
        tally->dropped++;
        for (size_t i = 0; i < tally->count; i++)
            kept += tally->rows[i].count + tally->rows[i].missed > tally->dropped;
    }
    tn_keep keep = {.chunk = tally->keep.chunk};
    bool fine = true;
    size_t n = 0;
    for (size_t i = 0; i < tally->count && fine; i++)
        if (tally->rows[i].count + tally->rows[i].missed > tally->dropped) {
            tn_tally_row row = tally->rows[i];
            fine = tn_keep_text(&keep, tally->rows[i].text, &row.text);
            tally->rows[n++] = row;
        }
    tn_keep_free(&tally->keep);
    tally->keep = keep;
    tally->count = fine ? n : 0;
    return fine && place(tally, tally->slot_count);
}

bool tn_tally_add(tn_tally *tally, tenor_str text)
{
    size_t most = tally->most ? tally->most : TN_TALLY_MOST;
    if (tally->count >= most && !forget(tally, most))
        return false;
    if (2 * (tally->count + 1) > tally->slot_count && !place(tally, tally->slot_count ? 2 * tally->slot_count : 1024))
        return false;
    size_t slot = slot_of(tally, text);
    if (tally->slots[slot]) {
        tally->rows[tally->slots[slot] - 1].count++;
        return true;
    }
    if (tally->count == tally->capacity) {
        size_t capacity = tally->capacity ? 2 * tally->capacity : 512;
        tn_tally_row *rows = realloc(tally->rows, capacity * sizeof *rows);
        if (!rows)
            return false;
        tally->rows = rows;
        tally->capacity = capacity;
    }
    tn_tally_row *row = &tally->rows[tally->count];
    *row = (tn_tally_row){.count = 1, .missed = tally->dropped};
    if (!tn_keep_text(&tally->keep, text, &row->text))
        return false;
    tally->slots[slot] = ++tally->count;
    return true;
}

static int commonest_first(const void *a, const void *b)
{
    const tn_tally_row *x = a, *y = b;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    size_t n = x->text.size < y->text.size ? x->text.size : y->text.size;
    int order = memcmp(x->text.data, y->text.data, n);
    return order ? order : x->text.size < y->text.size ? -1 : x->text.size > y->text.size;
}

void tn_tally_sort(tn_tally *tally)
{
    if (tally->count)
        qsort(tally->rows, tally->count, sizeof *tally->rows, commonest_first);
}
