/* vocabulary.c - classes of tokens, found again by their atoms. */
#include "lexicon/vocabulary.h"

#include "base/sort.h"
#include "lexicon/walkmemo.h"

#define FIRST_SLOTS 1024

uint32_t tn_vocabulary_penalty(uint32_t atom_kind)
{
    static const uint32_t penalty_of[] = {[TN_ATOM_EXACT] = 0, [TN_ATOM_STEM] = 1, [TN_ATOM_PREFIX] = 1u << 10,
                                          [TN_ATOM_REGEX] = 1u << 20, [TN_ATOM_TRIGGER] = 1u << 10};
    return penalty_of[atom_kind];
}

bool tn_vocabulary_init(tn_vocabulary *v, const tn_image *image, const tn_index *index, const tn_mem *mem)
{
    *v = (tn_vocabulary){.image = image, .index = index, .mem = mem};
    v->slots = tn_mem_zero(mem, FIRST_SLOTS, sizeof *v->slots);
    v->slot_count = v->slots ? FIRST_SLOTS : 0;
    return v->slots && tn_vocabulary_class(v, 0, NULL, 0) == TN_CLASS_PLAIN;
}

void tn_vocabulary_free(tn_vocabulary *v)
{
    tn_mem_free(v->mem, v->classes, v->capacity, sizeof *v->classes);
    tn_mem_free(v->mem, v->briefs, v->brief_capacity, sizeof *v->briefs);
    tn_mem_free(v->mem, v->pool, v->pool_capacity, sizeof *v->pool);
    tn_mem_free(v->mem, v->slots, v->slot_count, sizeof *v->slots);
    *v = (tn_vocabulary){.mem = v->mem};
}

static uint64_t hash_of(uint32_t flags, const uint32_t *atoms, size_t count)
{
    uint64_t h = flags + 1;
    for (size_t i = 0; i < count; i++)
        h = (h ^ atoms[i]) * UINT64_C(0x9E3779B97F4A7C15) ^ h >> 29;
    return h ^ h >> 32;
}

static void put_slot(tn_vocabulary *v, uint32_t class)
{
    const tn_token_class *c = &v->classes[class];
    size_t i = (size_t)hash_of(c->flags & TN_CLASS_GIVEN, v->pool + c->atoms, c->atom_count) & (v->slot_count - 1);
    while (v->slots[i])
        i = (i + 1) & (v->slot_count - 1);
    v->slots[i] = class + 1;
}

void tn_vocabulary_reset(tn_vocabulary *v)
{
    v->lives++;
    v->count = 1;
    v->pool_count = 0; /* the plain class has no lists */
    v->classes[TN_CLASS_PLAIN].caps = TN_IMAGE_NONE;
    memset(v->slots, 0, v->slot_count * sizeof *v->slots);
    put_slot(v, TN_CLASS_PLAIN);
}

static bool reserve_slots(tn_vocabulary *v)
{
    if (2 * (v->count + 1) <= v->slot_count)
        return true;
    size_t grown = v->slot_count * 2;
    uint32_t *slots = tn_mem_zero(v->mem, grown, sizeof *slots);
    if (!slots)
        return false;
    tn_mem_free(v->mem, v->slots, v->slot_count, sizeof *v->slots);
    v->slots = slots;
    v->slot_count = grown;
    for (uint32_t i = 0; i < v->count; i++)
        put_slot(v, i);
    return true;
}

/* ---- what follows from the atoms ---- */

static bool put(tn_vocabulary *v, uint32_t value)
{
    void *pool = v->pool;
    if (!tn_mem_reserve(v->mem, &pool, &v->pool_capacity, v->pool_count + 1, sizeof *v->pool))
        return false;
    v->pool = pool;
    v->pool[v->pool_count++] = value;
    return true;
}

/* One-word entries, each once with its least penalty, ascending. */
static bool put_singles(tn_vocabulary *v, tn_token_class *c)
{
    c->singles = (uint32_t)v->pool_count;
    for (uint32_t a = 0; a < c->atom_count; a++) {
        uint32_t atom = v->pool[c->atoms + a], penalty = tn_vocabulary_penalty(v->image->atoms[atom].kind);
        tn_index_list list = v->index->atoms[atom].singles;
        for (uint32_t i = 0; i < list.count; i++) {
            uint32_t entry = v->index->singles[list.first + i], at = 0;
            if (v->quiet && v->index->entries[entry].kind == TN_KIND_CUE)
                continue;
            while (at < c->single_count && v->pool[c->singles + 2 * at] < entry)
                at++;
            uint32_t *place = v->pool + c->singles + 2 * at;
            if (at < c->single_count && place[0] == entry) {
                place[1] = penalty < place[1] ? penalty : place[1];
                continue;
            }
            if (!put(v, 0) || !put(v, 0))
                return false;
            place = v->pool + c->singles + 2 * at;
            memmove(place + 2, place, (c->single_count - at) * 2 * sizeof *place);
            place[0] = entry;
            place[1] = penalty;
            c->single_count++;
            c->flags |= v->index->entries[entry].kind == TN_KIND_FILLER ? TN_CLASS_FILLER : TN_CLASS_SINGLE;
        }
    }
    c->single = c->single_count ? v->pool[c->singles] : 0;
    return true;
}

/* Append value to the list [from, end of the pool) unless it is there. */
static bool put_once(tn_vocabulary *v, uint32_t from, uint32_t value)
{
    for (size_t i = from; i < v->pool_count; i++)
        if (v->pool[i] == value)
            return true;
    return put(v, value);
}

static bool put_anchors(tn_vocabulary *v, tn_token_class *c)
{
    c->anchors = (uint32_t)v->pool_count;
    for (uint32_t a = 0; a < c->atom_count; a++) {
        tn_index_list list = v->index->atoms[v->pool[c->atoms + a]].anchors;
        for (uint32_t i = 0; i < list.count; i++)
            if (!(v->quiet && v->index->candidates[v->index->lists[list.first + i]].flags & TN_CANDIDATE_CUE) &&
                !put_once(v, c->anchors, v->index->lists[list.first + i]))
                return false;
    }
    c->anchor_count = (uint32_t)v->pool_count - c->anchors;
    c->flags |= c->anchor_count ? TN_CLASS_ANCHOR : 0;
    return true;
}

static bool put_halves(tn_vocabulary *v, tn_token_class *c)
{
    const uint8_t half = v->quiet ? TN_INDEX_LOUD : TN_INDEX_HALF;
    c->firsts = (uint32_t)v->pool_count;
    for (uint32_t a = 0; a < c->atom_count; a++) {
        uint32_t atom = v->pool[c->atoms + a];
        if (v->index->atoms[atom].first & half && !put_once(v, c->firsts, tn_index_first(v->image->atoms[atom].text.at)))
            return false;
    }
    c->first_count = (uint32_t)v->pool_count - c->firsts;
    c->seconds = (uint32_t)v->pool_count;
    for (uint32_t a = 0; a < c->atom_count; a++) {
        uint32_t atom = v->pool[c->atoms + a];
        if (v->index->atoms[atom].second & half && !put_once(v, c->seconds, tn_index_second(v->image->atoms[atom].text.at)))
            return false;
    }
    c->second_count = (uint32_t)v->pool_count - c->seconds;
    c->flags |= (c->first_count ? TN_CLASS_FIRST : 0) | (c->second_count ? TN_CLASS_SECOND : 0);
    c->flags |= (c->first_count > 1 ? TN_CLASS_FIRSTS : 0) | (c->second_count > 1 ? TN_CLASS_SECONDS : 0);
    return true;
}

/* ---- classes ---- */

static int ascending(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return (a > b) - (a < b);
}

static void sort_atoms(uint32_t *atoms, size_t count)
{
    if (count > 16) {
        tn_sort(atoms, count, sizeof *atoms, ascending);
        return;
    }
    for (size_t i = 1; i < count; i++)
        for (size_t k = i; k > 0 && atoms[k - 1] > atoms[k]; k--) {
            uint32_t swap = atoms[k];
            atoms[k] = atoms[k - 1];
            atoms[k - 1] = swap;
        }
}

static bool reserve_classes(tn_vocabulary *v)
{
    void *classes = v->classes, *briefs = v->briefs;
    bool ok = tn_mem_reserve(v->mem, &classes, &v->capacity, v->count + 1, sizeof *v->classes);
    v->classes = classes;
    ok = ok && tn_mem_reserve(v->mem, &briefs, &v->brief_capacity, v->count + 1, sizeof *v->briefs);
    v->briefs = briefs;
    return ok;
}

static tn_token_brief brief_of(const tn_vocabulary *v, const tn_token_class *c)
{
    const uint32_t leads = TN_PAIR_KNOWN | TN_PAIR_FARTHER | TN_PAIR_SECONDS | (c->flags & TN_CLASS_FIRSTS ? TN_PAIR_SEVERAL : 0);
    const uint32_t follows = TN_PAIR_KNOWN | TN_PAIR_SEVERAL | (c->flags & TN_CLASS_SECONDS ? TN_PAIR_SECONDS : 0);
    const uint32_t farther = c->flags & TN_CLASS_SEEN_THROUGH ? TN_PAIR_FARTHER : 0;
    const bool alone = c->flags & (TN_CLASS_SINGLE | TN_CLASS_ANCHOR | TN_CLASS_FILLER) || v->index->loose.count;
    return (tn_token_brief){
        .bloom = c->bloom, .sight = c->flags & TN_CLASS_SEEN_THROUGH ? UINT64_MAX : c->bloom, .fold = tn_walkmemo_fold(c->bloom),
        .first = c->first_count ? v->pool[c->firsts] : 0, .second = c->second_count ? v->pool[c->seconds] : 0,
        .flags = (uint16_t)(c->flags | (alone ? TN_TOKEN_ALONE : 0)), .leads = (uint8_t)(c->flags & TN_CLASS_FIRST ? leads : 0),
        .follows = (uint8_t)((c->flags & TN_CLASS_SECOND ? follows : 0) | farther)};
}

uint32_t tn_vocabulary_class(tn_vocabulary *v, uint32_t flags, uint32_t *atoms, size_t count)
{
    sort_atoms(atoms, count);
    size_t i = (size_t)hash_of(flags, atoms, count) & (v->slot_count - 1);
    for (; v->slots[i]; i = (i + 1) & (v->slot_count - 1)) {
        const tn_token_class *c = &v->classes[v->slots[i] - 1];
        if ((c->flags & TN_CLASS_GIVEN) == flags && c->atom_count == count &&
            (count == 0 || memcmp(v->pool + c->atoms, atoms, count * sizeof *atoms) == 0))
            return v->slots[i] - 1;
    }
    if (!reserve_classes(v))
        return TN_IMAGE_NONE;
    size_t pool_count = v->pool_count;
    tn_token_class made = {.bloom = TN_INDEX_ANY, .flags = flags, .atoms = (uint32_t)pool_count, .atom_count = (uint32_t)count, .caps = TN_IMAGE_NONE};
    bool ok = reserve_slots(v);
    for (size_t k = 0; ok && k < count; k++) {
        made.bloom |= tn_index_bloom(&v->index->atoms[atoms[k]]);
        ok = put(v, atoms[k]);
    }
    for (size_t k = 0; ok && k < count; k++)
        ok = put(v, tn_vocabulary_penalty(v->image->atoms[atoms[k]].kind));
    if (!ok || !put_singles(v, &made) || !put_anchors(v, &made) || !put_halves(v, &made)) {
        v->pool_count = pool_count;
        return TN_IMAGE_NONE;
    }
    /* Where a filler can be several words, any word may be one. */
    if (made.flags & (TN_CLASS_SYMBOL | TN_CLASS_AMBIGUOUS | TN_CLASS_FILLER) || !v->index->simple_fillers)
        made.flags |= TN_CLASS_SEEN_THROUGH;
    v->briefs[v->count] = brief_of(v, &made);
    v->classes[v->count++] = made;
    put_slot(v, (uint32_t)v->count - 1);
    return (uint32_t)v->count - 1;
}

uint32_t tn_vocabulary_caps(tn_vocabulary *v, uint32_t class)
{
    if (v->classes[class].caps != TN_IMAGE_NONE)
        return v->classes[class].caps;
    uint32_t found = class;
    if (v->index->atoms[TN_TRIGGER_CAPS].used) {
        const tn_token_class c = v->classes[class];
        uint32_t *atoms = tn_mem_alloc(v->mem, c.atom_count + 1, sizeof *atoms);
        if (!atoms)
            return TN_IMAGE_NONE;
        if (c.atom_count)
            memcpy(atoms, v->pool + c.atoms, c.atom_count * sizeof *atoms);
        atoms[c.atom_count] = TN_TRIGGER_CAPS;
        found = tn_vocabulary_class(v, c.flags & TN_CLASS_GIVEN, atoms, c.atom_count + 1);
        tn_mem_free(v->mem, atoms, c.atom_count + 1, sizeof *atoms);
        if (found == TN_IMAGE_NONE)
            return TN_IMAGE_NONE;
    }
    v->classes[class].caps = found;
    return found;
}
