/* walkmemo.c - states of walks and the steps between them. */
#include "lexicon/walkmemo.h"

#define PAIRS ((size_t)1 << TN_WALKMEMO_PAIRS_LOG)
#define SLOTS ((size_t)TN_WALKMEMO_SLOTS)
#define LINE 64

bool tn_walkmemo_init(tn_walkmemo *memo, const tn_index *index, uint32_t programs, const tn_mem *mem)
{
    *memo = (tn_walkmemo){.mem = mem, .index = index, .first = tn_walkmemo_start(programs, false)};
    memo->block = tn_mem_table(mem, 2 * PAIRS * sizeof *memo->steps + LINE, 1);
    memo->states = tn_mem_alloc(mem, TN_WALKMEMO_STATES, sizeof *memo->states);
    memo->wide = tn_mem_alloc(mem, TN_WALKMEMO_WIDE, sizeof *memo->wide);
    memo->slots = tn_mem_table(mem, SLOTS, sizeof *memo->slots);
    if (!memo->block || !memo->states || !memo->wide || !memo->slots)
        return false;
    const size_t skew = (uintptr_t)memo->block % LINE; /* else a pair could lie in two cache lines */
    memo->steps = (tn_walk_step *)(void *)(memo->block + (skew ? LINE - skew : 0));
    return true;
}

void tn_walkmemo_free(tn_walkmemo *memo)
{
    tn_mem_table_free(memo->mem, memo->block, 2 * PAIRS * sizeof *memo->steps + LINE, 1);
    tn_mem_free(memo->mem, memo->states, TN_WALKMEMO_STATES, sizeof *memo->states);
    tn_mem_free(memo->mem, memo->wide, TN_WALKMEMO_WIDE, sizeof *memo->wide);
    tn_mem_table_free(memo->mem, memo->slots, SLOTS, sizeof *memo->slots);
    *memo = (tn_walkmemo){.mem = memo->mem};
}

void tn_walkmemo_forget(tn_walkmemo *memo)
{
    memset(memo->steps, 0, 2 * PAIRS * sizeof *memo->steps);
    memset(memo->slots, 0, SLOTS * sizeof *memo->slots);
    memo->count = memo->wide_count = 0;
    memo->full = false;
}

static const uint64_t *places_of(const tn_walkmemo *memo, const tn_walk_state *state)
{
    return memo->index->programs[state->program].words > 1 ? memo->wide[state->places].bits : &state->places;
}

const uint64_t *tn_walkmemo_places(const tn_walkmemo *memo, uint32_t state)
{
    if (state >= memo->first)
        return places_of(memo, &memo->states[state - memo->first]);
    const tn_index_program *p = &memo->index->programs[(state - 1) / 2];
    const uint64_t *masks = memo->index->masks + p->masks;
    return state % 2 || !p->anchored ? masks : masks + (size_t)(2 + p->count) * p->words;
}

static uint32_t expects_of(const tn_index *index, const tn_index_program *program, const uint64_t *places)
{
    uint64_t bloom = 0;
    for (uint32_t w = 0; w < program->words; w++)
        for (uint64_t left = places[w]; left; left &= left - 1) {
            const tn_index_place *p = &index->places[program->place + w * 64 + (uint32_t)__builtin_ctzll(left)];
            if (p->size == 0) /* any word, also one that is no atom */
                return TN_WALK_EXPECTS;
            bloom |= p->bloom;
        }
    return tn_walkmemo_fold(bloom) & TN_WALK_EXPECTS >> 1;
}

uint32_t tn_walkmemo_add(tn_walkmemo *memo, uint32_t program, const uint64_t *places, size_t i, uint32_t *expects)
{
    const tn_index_program *p = &memo->index->programs[program];
    *expects = expects_of(memo->index, p, places);
    memo->states[memo->count++] = (tn_walk_state){*places, program, *expects};
    if (p->words > 1) {
        memo->states[memo->count - 1].places = memo->wide_count;
        memcpy(memo->wide[memo->wide_count++].bits, places, sizeof memo->wide->bits);
    }
    memo->slots[i] = memo->count;
    memo->full = !tn_walkmemo_has_room(memo, TN_WALKMEMO_STEPS);
    return memo->first + memo->count - 1;
}

uint32_t tn_walkmemo_state(tn_walkmemo *memo, uint32_t program, const uint64_t *places, uint32_t *expects)
{
    const uint32_t words = memo->index->programs[program].words;
    uint64_t all = 0, hash = tn_walkmemo_seed(program);
    if (words == 1)
        return tn_walkmemo_narrow(memo, program, *places, expects);
    for (uint32_t w = 0; w < words; w++) {
        all |= places[w];
        hash = tn_walkmemo_hash(hash, places[w]);
    }
    *expects = 0;
    if (!all)
        return 0;
    size_t i = (size_t)(hash >> 32) & (TN_WALKMEMO_SLOTS - 1);
    for (; memo->slots[i]; i = (i + 1) & (TN_WALKMEMO_SLOTS - 1)) {
        const tn_walk_state *known = &memo->states[memo->slots[i] - 1];
        if (known->program == program && memcmp(places_of(memo, known), places, words * sizeof *places) == 0) {
            *expects = known->expects;
            return memo->first + memo->slots[i] - 1;
        }
    }
    return tn_walkmemo_add(memo, program, places, i, expects);
}
