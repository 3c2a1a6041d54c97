/* straight.c - sums without shifters. */
#include "score/straight.h"

#include "base/num.h"
#include "lexicon/resolve.h"
#include "score/combine.h"

static const uint32_t shifters = UINT32_C(1) << TN_KIND_NEGATOR | UINT32_C(1) << TN_KIND_BOOSTER | UINT32_C(1) << TN_KIND_CONTRAST |
                                 UINT32_C(1) << TN_KIND_CONDITIONAL;

static void add(tenor_dimension_score *d, const tn_image_entry *e, int32_t points, uint32_t alpha)
{
    d->raw += points;
    d->evidence++;
    if (!(e->flags & TN_ENTRY_DATED)) {
        d->undated += points;
        d->x_sum += tn_model_x(points, alpha);
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

/* The span of the only winner that shields; 0: there is none. False: there are several. */
static bool one_shield(const tn_scope_input *in, uint64_t *span)
{
    *span = 0;
    for (size_t i = 0; i < in->match_count; i++)
        if (in->image->entries[in->matches[i].entry].flags & TN_ENTRY_SHIELDS && in->lost_to[i] == TN_RESOLVE_WON) {
            if (*span)
                return false;
            *span = tn_match_span(&in->matches[i]);
        }
    return true;
}

bool tn_straight_run(const tn_scope_input *in, tn_arena *arena, tenor_score *score, bool *done)
{
    const tn_image *image = in->image;
    uint64_t spans = 0, shield;
    bool listed = false;
    *done = false;
    if (in->kinds & shifters || in->track->count > TN_MATCH_SPAN_TOKENS || !one_shield(in, &shield))
        return true;
    tenor_dimension_score *dimensions = tn_arena_zero(arena, image->dimensions_count, sizeof *dimensions);
    if (!dimensions)
        return false;
    for (size_t i = 0; i < in->match_count; i++) {
        const tn_match *m = &in->matches[i];
        const tn_image_entry *e = &image->entries[m->entry];
        listed = listed || e->flags & TN_ENTRY_HEARD || tn_kind_is_noted(e->kind) || (in->winners && e->kind == TN_KIND_TONE);
        if (in->lost_to[i] != TN_RESOLVE_WON)
            continue;
        if (e->dimension < 0 || (e->dimension == TENOR_SENTIMENT && tn_match_span(m) & shield))
            continue;
        add(&dimensions[e->dimension], e, e->weight, image->dimensions[e->dimension].alpha);
        spans |= tn_match_span(m);
        if (e->flags & TN_ENTRY_SHIELDS)
            add(&dimensions[TENOR_SENTIMENT], e, e->valence, image->dimensions[TENOR_SENTIMENT].alpha);
    }
    for (uint32_t d = 0; d < image->dimensions_count; d++)
        if (dimensions[d].evidence)
            dimensions[d].score = (int32_t)tn_num_round(tn_model_damp(dimensions[d].raw, image->dimensions[d].alpha));
    score->tokens = in->track->counted;
    score->covered = covered(in, spans);
    score->dimensions = dimensions;
    score->dimension_count = image->dimensions_count;
    *done = true;
    return !listed || tn_combine_noted(in, shield, arena, score);
}
