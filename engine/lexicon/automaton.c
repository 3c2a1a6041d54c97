/* automaton.c - a program as its places. */
#include "lexicon/automaton.h"

/* What can come from an instruction on without consuming a token. */
typedef struct closure {
    tn_places places, free_places; /* free: without an anchor on the way */
    bool done, free_done;          /* MATCH */
    bool started;                  /* done, with ^ on the way; or a place behind $ */
} closure;

static void add_place(tn_automaton *a, const tn_instruction *in, uint32_t place, const closure *behind)
{
    a->inner = a->inner || behind->started || memcmp(&behind->places, &behind->free_places, sizeof behind->places) != 0;
    if (behind->free_done)
        tn_places_add(&a->free_last, place);
    a->place[place].set = in->x;
    a->place[place].size = in->op == TN_OP_SET ? in->y : 0;
    a->place[place].before = 0;
    a->place[place].follow = behind->places;
    if (behind->done)
        tn_places_add(&a->last, place);
}

static void remove_place(tn_places *set, uint32_t place)
{
    set->bits[place / 64] &= ~(UINT64_C(1) << (place % 64));
}

/* The highest place of the set, or TN_AUTOMATON_PLACES. */
static uint32_t last_of(const tn_places *set, const tn_automaton *a)
{
    for (uint32_t w = a->words; w-- > 0;)
        if (set->bits[w])
            return w * 64 + 63 - (uint32_t)__builtin_clzll(set->bits[w]);
    return TN_AUTOMATON_PLACES;
}

static bool same_words(const tn_automaton *a, const tn_image *image, uint32_t x, uint32_t y)
{
    uint32_t size = a->place[x].size;
    return size == a->place[y].size &&
           (size == 0 || a->place[x].set == a->place[y].set ||
            (image->sets[a->place[x].set] == image->sets[a->place[y].set] &&
             memcmp(image->sets + a->place[x].set, image->sets + a->place[y].set, size * sizeof *image->sets) == 0));
}

/* y becomes x, which stands behind the same places. */
static void join(tn_automaton *a, tn_places *behind, uint32_t x, uint32_t y)
{
    tn_places_join(&a->place[x].follow, &a->place[y].follow);
    if (tn_places_has(&a->last, y))
        tn_places_add(&a->last, x);
    if (tn_places_has(&a->free_last, y))
        tn_places_add(&a->free_last, x);
    for TN_PLACES_EACH(p, &behind[y], a)
        remove_place(&a->place[p].follow, y);
    for TN_PLACES_EACH(p, &a->place[y].follow, a) {
        remove_place(&behind[p], y);
        tn_places_add(&behind[p], x);
    }
    remove_place(&a->first, y);
    remove_place(&a->last, y);
    remove_place(&a->free_first, y);
    remove_place(&a->free_last, y);
    a->place[y].follow = (tn_places){{0}};
}

static tn_places renumbered(const tn_places *set, const uint32_t *number, const tn_automaton *a)
{
    tn_places out = {{0}};
    for TN_PLACES_EACH(p, set, a)
        tn_places_add(&out, number[p]);
    return out;
}

/* Number the places that are left anew, in the same order. */
static void renumber(tn_automaton *a, const bool *gone)
{
    uint32_t number[TN_AUTOMATON_PLACES], count = 0;
    for (uint32_t i = 0; i < a->count; i++)
        number[i] = gone[i] ? 0 : count++;
    a->first = renumbered(&a->first, number, a);
    a->last = renumbered(&a->last, number, a);
    a->free_first = renumbered(&a->free_first, number, a);
    a->free_last = renumbered(&a->free_last, number, a);
    for (uint32_t i = 0; i < a->count; i++) {
        if (gone[i])
            continue;
        tn_places follow = renumbered(&a->place[i].follow, number, a);
        a->place[number[i]] = a->place[i];
        a->place[number[i]].follow = follow;
    }
    a->count = count;
    a->words = tn_places_words(count);
}

/* join_equals in sets of one word, as nearly all automata have them: of 64 places at most. */
static void narrow_join_equals(tn_automaton *a, const tn_image *image)
{
    uint64_t behind[64] = {0}, gone = 0, *first = a->first.bits, *last = a->last.bits, *free_first = a->free_first.bits,
             *free_last = a->free_last.bits;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint64_t left = a->place[i].follow.bits[0]; left; left &= left - 1)
            behind[__builtin_ctzll(left)] |= UINT64_C(1) << i;
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t x = 0; x < a->count; x++) {
            const uint64_t beside = behind[x] ? a->place[63 - __builtin_clzll(behind[x])].follow.bits[0] : *first;
            for (uint64_t left = gone >> x & 1 ? 0 : beside & ~gone & UINT64_MAX << x & ~(UINT64_C(1) << x); left; left &= left - 1) {
                const uint32_t y = (uint32_t)__builtin_ctzll(left);
                const uint64_t one = UINT64_C(1) << x, other = UINT64_C(1) << y;
                if (behind[x] != behind[y] || !(*first & one) != !(*first & other) || !(*free_first & one) != !(*free_first & other) ||
                    !same_words(a, image, x, y))
                    continue;
                for (uint64_t p = behind[y]; p; p &= p - 1)
                    a->place[__builtin_ctzll(p)].follow.bits[0] &= ~other;
                for (uint64_t p = a->place[y].follow.bits[0]; p; p &= p - 1)
                    behind[__builtin_ctzll(p)] = (behind[__builtin_ctzll(p)] & ~other) | one;
                a->place[x].follow.bits[0] |= a->place[y].follow.bits[0];
                a->place[y].follow.bits[0] = 0;
                *last = (*last | (*last & other ? one : 0)) & ~other;
                *free_last = (*free_last | (*free_last & other ? one : 0)) & ~other;
                *first &= ~other;
                *free_first &= ~other;
                gone |= other;
                changed = true;
            }
        }
    }
    bool leaves[64];
    for (uint32_t i = 0; i < a->count; i++)
        leaves[i] = gone >> i & 1;
    if (gone)
        renumber(a, leaves);
}

/* Whether y, one of those that stand behind the same places as x, can become x. */
static bool joins(const tn_automaton *a, const tn_image *image, const tn_places *behind, uint32_t x, uint32_t y)
{
    return a->place[x].size == a->place[y].size && memcmp(&behind[x], &behind[y], sizeof *behind) == 0 &&
           tn_places_has(&a->first, x) == tn_places_has(&a->first, y) &&
           tn_places_has(&a->free_first, x) == tn_places_has(&a->free_first, y) && same_words(a, image, x, y);
}

static void join_equals(tn_automaton *a, const tn_image *image)
{
    if (a->words == 1) {
        narrow_join_equals(a, image);
        return;
    }
    tn_places behind[TN_AUTOMATON_PLACES]; /* the places that one follows */
    bool gone[TN_AUTOMATON_PLACES], changed = true, any = false;
    memset(behind, 0, a->count * sizeof *behind);
    memset(gone, 0, a->count);
    for (uint32_t i = 0; i < a->count; i++)
        for TN_PLACES_EACH(p, &a->place[i].follow, a)
            tn_places_add(&behind[p], i);
    while (changed) {
        changed = false;
        for (uint32_t x = 0; x < a->count; x++) {
            if (gone[x])
                continue;
            /* Whoever stands behind the same places follows the last of them; behind none stand the first. */
            const uint32_t last = last_of(&behind[x], a);
            const tn_places beside = last < a->count ? a->place[last].follow : a->first;
            for TN_PLACES_EACH(y, &beside, a) {
                if (y <= x || gone[y] || !joins(a, image, behind, x, y))
                    continue;
                join(a, behind, x, y);
                gone[y] = changed = any = true;
            }
        }
    }
    if (any)
        renumber(a, gone);
}

void tn_automaton_build(tn_automaton *a, const tn_image *image, uint32_t program)
{
    const tn_image_program *p = &image->programs[program];
    const tn_instruction *code = image->instructions + p->first;
    closure from[TN_PROGRAM_STATES + 1];
    a->count = 0;
    a->anchored = a->inner = false;
    a->last = a->free_last = (tn_places){{0}};
    for (uint32_t i = 0; i < p->count; i++) {
        a->count += code[i].op == TN_OP_SET || code[i].op == TN_OP_ANY;
        a->anchored = a->anchored || code[i].op == TN_OP_START || code[i].op == TN_OP_END;
    }
    uint32_t place = a->count;
    a->words = tn_places_words(a->count);
    from[p->count] = (closure){0};
    for (uint32_t i = p->count; i-- > 0;) {
        switch (code[i].op) {
        case TN_OP_SET:
        case TN_OP_ANY:
            add_place(a, &code[i], --place, &from[i + 1]);
            from[i] = (closure){0};
            tn_places_add(&from[i].places, place);
            tn_places_add(&from[i].free_places, place);
            break;
        case TN_OP_MATCH:
            from[i] = (closure){.done = true, .free_done = true};
            break;
        case TN_OP_SPLIT:
            from[i] = from[code[i].x];
            tn_places_join(&from[i].places, &from[code[i].y].places);
            tn_places_join(&from[i].free_places, &from[code[i].y].free_places);
            from[i].done = from[i].done || from[code[i].y].done;
            from[i].free_done = from[i].free_done || from[code[i].y].free_done;
            from[i].started = from[i].started || from[code[i].y].started;
            break;
        case TN_OP_JUMP:
            from[i] = from[code[i].x];
            break;
        default: /* START, END */
            from[i] = from[i + 1];
            from[i].started = from[i].started || (code[i].op == TN_OP_START ? from[i].done : last_of(&from[i].places, a) < TN_AUTOMATON_PLACES);
            from[i].free_places = (tn_places){{0}};
            from[i].free_done = false;
            break;
        }
    }
    a->first = from[0].places;
    a->free_first = from[0].free_places;
    a->inner = a->inner || from[0].started;
    join_equals(a, image);
    for (uint32_t i = 0; i < a->count; i++) {
        a->place[i].behind = (tn_places){{0}};
        a->place[i].nearest = tn_places_has(&a->first, i) ? 0 : TN_AUTOMATON_PLACES;
    }
    for (uint32_t i = 0; i < a->count; i++)
        for TN_PLACES_EACH(next, &a->place[i].follow, a) {
            tn_places_add(&a->place[next].behind, i);
            if (a->place[next].before < a->place[i].before + 1)
                a->place[next].before = a->place[i].before + 1;
            if (a->place[next].nearest > a->place[i].nearest + 1)
                a->place[next].nearest = a->place[i].nearest + 1;
        }
}

tn_places tn_automaton_before(const tn_automaton *a, const tn_places *places)
{
    tn_places before = {{0}};
    for TN_PLACES_EACH(p, places, a)
        tn_places_join(&before, &a->place[p].behind);
    return before;
}

tn_places tn_automaton_after(const tn_automaton *a, const tn_places *places)
{
    tn_places after = {{0}};
    for TN_PLACES_EACH(p, places, a)
        tn_places_join(&after, &a->place[p].follow);
    return after;
}
