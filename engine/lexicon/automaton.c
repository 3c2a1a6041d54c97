/* automaton.c - a program as its places. */
#include "lexicon/automaton.h"

/* What can come from an instruction on without consuming a token. */
typedef struct closure {
    uint64_t places;
    bool done; /* MATCH */
} closure;

void tn_automaton_build(tn_automaton *a, const tn_image *image, uint32_t program)
{
    const tn_image_program *p = &image->programs[program];
    const tn_instruction *code = image->instructions + p->first;
    closure from[TN_PROGRAM_STATES + 1];
    uint32_t place_of[TN_PROGRAM_STATES];
    a->count = 0;
    a->anchored = false;
    a->first = a->last = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        place_of[i] = a->count;
        a->count += code[i].op == TN_OP_SET || code[i].op == TN_OP_ANY;
        a->anchored = a->anchored || code[i].op == TN_OP_START || code[i].op == TN_OP_END;
    }
    if (a->count > TN_AUTOMATON_PLACES) {
        a->count = 0;
        return;
    }
    from[p->count] = (closure){0, false};
    for (uint32_t i = p->count; i-- > 0;) {
        switch (code[i].op) {
        case TN_OP_SET:
        case TN_OP_ANY:
            a->place[place_of[i]].set = code[i].x;
            a->place[place_of[i]].size = code[i].op == TN_OP_SET ? code[i].y : 0;
            a->place[place_of[i]].before = 0;
            a->place[place_of[i]].follow = from[i + 1].places;
            if (from[i + 1].done)
                a->last |= UINT64_C(1) << place_of[i];
            from[i] = (closure){UINT64_C(1) << place_of[i], false};
            break;
        case TN_OP_MATCH:
            from[i] = (closure){0, true};
            break;
        case TN_OP_SPLIT:
            from[i] = (closure){from[code[i].x].places | from[code[i].y].places, from[code[i].x].done || from[code[i].y].done};
            break;
        case TN_OP_JUMP:
            from[i] = from[code[i].x];
            break;
        default:
            from[i] = from[i + 1];
            break;
        }
    }
    a->first = from[0].places;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint64_t f = a->place[i].follow; f; f &= f - 1) {
            uint32_t next = (uint32_t)__builtin_ctzll(f);
            if (a->place[next].before < a->place[i].before + 1)
                a->place[next].before = a->place[i].before + 1;
        }
}

/* The union of the cuts behind `places` and its cost. */
static uint64_t cut_of(const uint64_t *cuts, const uint64_t *costs, const uint64_t *cost_of, uint64_t places, uint64_t *cut)
{
    uint64_t sum = 0;
    *cut = 0;
    for (uint64_t f = places; f; f &= f - 1) {
        uint32_t p = (uint32_t)__builtin_ctzll(f);
        if (costs[p] == TN_AUTOMATON_NO_CUT)
            return TN_AUTOMATON_NO_CUT;
        *cut |= cuts[p];
    }
    for (uint64_t c = *cut; c; c &= c - 1)
        sum += cost_of[__builtin_ctzll(c)];
    return places ? sum : TN_AUTOMATON_NO_CUT;
}

uint64_t tn_automaton_cut(const tn_automaton *a, const uint64_t *cost_of, uint64_t *cut)
{
    uint64_t cuts[TN_AUTOMATON_PLACES], costs[TN_AUTOMATON_PLACES];
    for (uint32_t i = a->count; i-- > 0;) {
        bool last = a->last >> i & 1;
        costs[i] = last ? TN_AUTOMATON_NO_CUT : cut_of(cuts, costs, cost_of, a->place[i].follow, &cuts[i]);
        if (cost_of[i] != TN_AUTOMATON_NO_CUT && cost_of[i] <= costs[i]) {
            costs[i] = cost_of[i];
            cuts[i] = UINT64_C(1) << i;
        }
    }
    return cut_of(cuts, costs, cost_of, a->first, cut);
}

uint64_t tn_automaton_before(const tn_automaton *a, uint64_t places)
{
    uint64_t before = 0;
    for (uint32_t i = 0; i < a->count; i++)
        if (a->place[i].follow & places)
            before |= UINT64_C(1) << i;
    return before;
}
