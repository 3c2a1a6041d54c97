/* straight.c - sums without shifters. */
#include "score/straight.h"

#include "base/num.h"

#define TOKENS 64 /* of an utterance: one bit each */
#define MATCHES 8

/* Kinds that move other hits, or leave hits without points. */
#define NOT_STRAIGHT                                                                                                       \
    (UINT32_C(1) << TN_KIND_NEGATOR | UINT32_C(1) << TN_KIND_BOOSTER | UINT32_C(1) << TN_KIND_CONTRAST |                   \
     UINT32_C(1) << TN_KIND_CONDITIONAL | UINT32_C(1) << TN_KIND_HEDGE | UINT32_C(1) << TN_KIND_TOPIC)

static uint64_t span_of(const tn_match *m)
{
    return UINT64_MAX >> (TOKENS - (m->end - m->first)) << m->first;
}

/* Whether all matches win: no two of a group share a token. */
static bool apart(const tn_scope_input *in)
{
    const tn_entry_brief *entries = in->image->index->entries;
    uint64_t spans[MATCHES];
    for (size_t i = 0; i < in->match_count; i++) {
        const uint32_t group = entries[in->matches[i].entry].group;
        spans[i] = span_of(&in->matches[i]);
        for (size_t k = 0; k < i; k++)
            if (spans[k] & spans[i] && entries[in->matches[k].entry].group == group)
                return false;
    }
    return true;
}

static void add(tenor_dimension_score *d, const tn_image_entry *e, uint32_t alpha)
{
    d->raw += e->weight;
    d->evidence++;
    if (!(e->flags & TN_ENTRY_DATED)) {
        d->undated += e->weight;
        d->x_sum += tn_model_x(e->weight, alpha);
        d->x_hits++;
    }
}

static uint32_t covered(const tn_scope_input *in, uint64_t spans)
{
    uint32_t words = 0;
    if (!in->track->transparent)
        return (uint32_t)__builtin_popcountll(spans);
    for (; spans; spans &= spans - 1)
        words += (in->track->words[__builtin_ctzll(spans)] & TN_WORD_COUNTS) != 0;
    return words;
}

bool tn_straight_run(const tn_scope_input *in, tn_arena *arena, tenor_score *score, bool *done)
{
    const tn_image *image = in->image;
    uint64_t spans = 0;
    *done = false;
    if (in->kinds & NOT_STRAIGHT || in->track->count > TOKENS || in->match_count > MATCHES || !apart(in))
        return true;
    for (size_t i = 0; i < in->match_count; i++)
        if (image->entries[in->matches[i].entry].flags & TN_ENTRY_SHIELDS)
            return true;
    tenor_dimension_score *dimensions = tn_arena_zero(arena, image->dimensions_count, sizeof *dimensions);
    if (!dimensions)
        return false;
    for (size_t i = 0; i < in->match_count; i++) {
        const tn_image_entry *e = &image->entries[in->matches[i].entry];
        if (e->dimension < 0)
            continue;
        add(&dimensions[e->dimension], e, image->dimensions[e->dimension].alpha);
        spans |= span_of(&in->matches[i]);
    }
    for (uint32_t d = 0; d < image->dimensions_count; d++)
        if (dimensions[d].evidence)
            dimensions[d].score = (int32_t)tn_num_round(tn_model_damp(dimensions[d].raw, image->dimensions[d].alpha));
    score->tokens = in->track->counted;
    score->covered = covered(in, spans);
    score->dimensions = dimensions;
    score->dimension_count = image->dimensions_count;
    *done = true;
    return true;
}
