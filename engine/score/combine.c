/* combine.c - points, shields, scores, shares and the list of hits. */
#include "score/combine.h"


#include "base/num.h"
#include "base/keysort.h"
#include "base/merge.h"
#include "base/sort.h"

/* What became of a hit of the scope. */
enum flag {
    BLOCKED = 1, /* negated, and its entry says neg=block */
    DROPPED = 2, /* valence under another hit's shield */
    GIVES = 4    /* a shield whose valence counts */
};

typedef struct run {
    tn_combine *c;
    const tn_scope *scope;
    const tn_scope_input *in;
    tn_arena *arena;
    tenor_score *score;
    tenor_dimension_score *dimensions;
    tenor_hit *hits;
    size_t hit_count;
} run;

void tn_combine_init(tn_combine *c, const tn_mem *mem)
{
    *c = (tn_combine){.mem = mem};
}

void tn_combine_free(tn_combine *c)
{
    tn_mem_free(c->mem, c->flags, c->flag_capacity, sizeof *c->flags);
    tn_mem_free(c->mem, c->covered, c->covered_capacity, sizeof *c->covered);
    tn_mem_free(c->mem, c->shields, c->shield_capacity, sizeof *c->shields);
    tn_mem_free(c->mem, c->keys, c->key_capacity, sizeof *c->keys);
    tn_mem_free(c->mem, c->ranks, c->rank_capacity, sizeof *c->ranks);
    tn_combine_init(c, c->mem);
}

static const tn_match *match_of(const run *r, const tn_scope_hit *h)
{
    return &r->in->matches[h->match];
}

static const tn_image_entry *entry_of(const run *r, uint32_t match)
{
    return &r->in->image->entries[r->in->matches[match].entry];
}

static bool negated(const tn_scope_hit *h)
{
    return h->negator_count % 2 == 1;
}

static bool reserve(tn_combine *c, size_t hits, size_t tokens)
{
    void *flags = c->flags, *covered = c->covered, *shields = c->shields, *keys = c->keys, *ranks = c->ranks;
    bool ok = tn_mem_reserve(c->mem, &flags, &c->flag_capacity, hits + 1, sizeof *c->flags);
    c->flags = flags;
    ok = ok && tn_mem_reserve(c->mem, &covered, &c->covered_capacity, tokens, sizeof *c->covered);
    c->covered = covered;
    ok = ok && tn_mem_reserve(c->mem, &shields, &c->shield_capacity, tokens, sizeof *c->shields);
    c->shields = shields;
    ok = ok && tn_mem_reserve(c->mem, &keys, &c->key_capacity, hits + 1, sizeof *c->keys);
    c->keys = keys;
    ok = ok && tn_mem_reserve(c->mem, &ranks, &c->rank_capacity, hits + 1, sizeof *c->ranks);
    c->ranks = ranks;
    return ok;
}

static bool prepare(run *r)
{
    tn_combine *c = r->c;
    size_t hits = r->scope->hit_count, tokens = (size_t)r->in->track->count + 1;
    bool ok = (hits < c->flag_capacity && tokens <= c->covered_capacity && tokens <= c->shield_capacity && hits < c->key_capacity &&
               hits < c->rank_capacity) ||
              reserve(c, hits, tokens);
    if (!ok)
        return false;
    memset(c->flags, 0, hits + 1);
    memset(c->covered, 0, tokens);
    return true;
}

/* ---- shields ---- */

static bool is_shield(const run *r, size_t h)
{
    return entry_of(r, r->scope->hits[h].match)->flags & TN_ENTRY_SHIELDS && !(r->c->flags[h] & BLOCKED);
}

/* Marks the span of a hit; true where some of it was marked already. */
static bool mark_span(uint8_t *mark, const tn_scope_hit *hit, bool set)
{
    bool touched = false;
    for (uint32_t t = hit->first; t < hit->end; t++) {
        touched = touched || mark[t];
        if (set)
            mark[t] = 1;
    }
    return touched;
}

/* Every shield drops the valence winners that share a token with its span; of shields that overlap, the first by the
 * order of rule 3 gives its own valence. */
static void apply_shields(run *r)
{
    const tn_scope_hit *hits = r->scope->hits;
    uint8_t *mark = r->c->shields;
    tn_resolve_key *keys = r->c->keys;
    size_t count = r->scope->hit_count, shields = 0;
    for (size_t h = 0; h < count; h++)
        if (is_shield(r, h)) {
            if (!shields)
                memset(mark, 0, r->in->track->count);
            mark_span(mark, &hits[h], true);
            keys[shields] = tn_resolve_rank(r->in->image, match_of(r, &hits[h]), (uint32_t)h);
            keys[shields++].group = 0;
        }
    if (!shields)
        return;
    for (size_t h = 0; h < count && hits[h].dimension == TENOR_SENTIMENT; h++)
        if (mark_span(mark, &hits[h], false))
            r->c->flags[h] |= DROPPED;
    memset(mark, 0, r->in->track->count);
    tn_sort(keys, shields, sizeof *keys, tn_resolve_by_rank);
    for (size_t i = 0; i < shields; i++) {
        const tn_scope_hit *hit = &hits[keys[i].match];
        if (!mark_span(mark, hit, false)) {
            mark_span(mark, hit, true);
            r->c->flags[keys[i].match] |= GIVES;
        }
    }
}

/* ---- points and the ledger ---- */

static tenor_factor factor_of(const run *r, tenor_factor_kind kind, uint32_t match, int32_t factor)
{
    const tn_match *m = &r->in->matches[match];
    return (tenor_factor){kind, m->entry, factor, m->begin, m->stop};
}

/* What contrast makes of a hit's valence. */
static int32_t contrast_of(const run *r, const tn_scope_hit *h)
{
    bool before = match_of(r, h)->first_word < r->in->matches[h->contrast].first;
    return before ? entry_of(r, h->contrast)->before : entry_of(r, h->contrast)->after;
}

static bool has_valence(const tn_scope_hit *h, bool gives)
{
    return h->dimension == TENOR_SENTIMENT || gives;
}

/* The shifters of a hit as numbers for the model. */
static tn_model_factors factors_of(const run *r, const tn_scope_hit *h, bool gives)
{
    tn_model_factors f = {.booster_count = h->booster_count};
    for (uint32_t i = 0; i < h->booster_count; i++)
        f.boosters[i] = entry_of(r, h->booster[i])->factor;
    f.negation = negated(h) && entry_of(r, h->match)->neg == TN_NEG_FLIP;
    f.has_contrast = has_valence(h, gives) && h->contrast != TN_SCOPE_NONE;
    if (f.has_contrast)
        f.contrast = contrast_of(r, h);
    f.has_conditional = h->conditional != TN_SCOPE_NONE;
    if (f.has_conditional)
        f.conditional = entry_of(r, h->conditional)->factor;
    return f;
}

/* The same as lines of the ledger (applied: negation too). */
static bool list_factors(run *r, const tn_scope_hit *h, const tn_model_factors *f, tenor_hit *out)
{
    const tn_image_entry *e = entry_of(r, h->match);
    size_t most = h->booster_count + h->negator_count + 2, n = 0;
    tenor_factor *list = tn_arena_alloc(r->arena, most, sizeof *list);
    if (!list)
        return false;
    for (uint32_t i = 0; i < h->booster_count; i++)
        list[n++] = factor_of(r, TENOR_FACTOR_BOOSTER, h->booster[i], f->boosters[i]);
    for (uint32_t i = 0; i < h->negator_count; i++) {
        int32_t step = i == 0 && f->negation ? tn_model_flip(e->weight)
                       : i == 0 && negated(h) && e->neg == TN_NEG_BLOCK ? 0 : TN_MODEL_UNIT;
        list[n++] = factor_of(r, TENOR_FACTOR_NEGATOR, r->scope->list[h->negators + i], step);
    }
    if (f->has_contrast)
        list[n++] = factor_of(r, TENOR_FACTOR_CONTRAST, h->contrast, f->contrast);
    if (f->has_conditional)
        list[n++] = factor_of(r, TENOR_FACTOR_CONDITIONAL, h->conditional, f->conditional);
    out->boost_bound = tn_model_boost_bound(f);
    out->factors = list;
    out->factor_count = n;
    out->negators = h->negator_count;
    return true;
}

/* One more piece of evidence for a dimension. */
static void count(run *r, int32_t dimension, const tn_image_entry *e, int64_t points)
{
    tenor_dimension_score *d = &r->dimensions[dimension];
    d->raw += points;
    d->evidence++;
    if (!(e->flags & TN_ENTRY_DATED)) {
        d->undated += points;
        d->x_sum += tn_model_x(points, r->in->image->dimensions[dimension].alpha);
        d->x_hits++;
    }
}

static void cover(run *r, const tn_match *m)
{
    for (uint32_t t = m->first; t < m->end; t++)
        r->c->covered[t] = r->in->track->words[t] & TN_WORD_COUNTS ? 1 : 0;
}

/* One hit more. It is written where it stands: a copy would wait for what was just written. */
static tenor_hit *add_hit(run *r, uint32_t match, tenor_outcome outcome)
{
    const tn_match *m = &r->in->matches[match];
    const tn_image_entry *e = entry_of(r, match);
    tenor_hit *h = &r->hits[r->hit_count++];
    h->entry = m->entry;
    h->category = e->category;
    h->dimension = e->dimension;
    h->outcome = outcome;
    h->begin = m->begin;
    h->end = m->stop;
    h->weight = e->weight;
    h->points = h->valence_points = 0;
    h->boost_bound = h->share = h->valence_weight = h->valence_share = 0;
    h->shields = false;
    h->overruled_by = TN_IMAGE_NONE;
    h->factors = NULL;
    h->factor_count = h->negators = 0;
    return h;
}

/* The points of a winner, of its own and of the valence that it gives. */
static void add_points(run *r, size_t h, const tn_model_factors *f, int64_t *points, int64_t *valence)
{
    const tn_scope_hit *hit = &r->scope->hits[h];
    const tn_image_entry *e = entry_of(r, hit->match);
    /* Contrast weighs valence only. */
    tn_model_factors own = *f;
    own.has_contrast = f->has_contrast && hit->dimension == TENOR_SENTIMENT;
    *points = tn_model_points(e->weight, &own);
    count(r, hit->dimension, e, *points);
    cover(r, match_of(r, hit));
    if (r->c->flags[h] & GIVES) {
        own = *f;
        own.negation = 0;
        *valence = tn_model_points(e->valence, &own);
        count(r, TENOR_SENTIMENT, e, *valence);
    }
}

/* Whether a winner is written down where only scores are asked for. */
static bool is_listed(const tn_combine *c, const tn_image_entry *e)
{
    return e->flags & TN_ENTRY_HEARD || (c->winners && e->kind == TN_KIND_TONE);
}

static bool add_winner(run *r, size_t h)
{
    const tn_scope_hit *hit = &r->scope->hits[h];
    uint8_t flags = r->c->flags[h];
    int64_t points, valence = 0;
    if (flags & DROPPED || (flags & BLOCKED && r->c->scores_only))
        return true;
    const tn_model_factors f = factors_of(r, hit, flags & GIVES);
    if (r->c->scores_only) {
        add_points(r, h, &f, &points, &valence);
        if (r->hits && is_listed(r->c, entry_of(r, hit->match)))
            (void)add_hit(r, hit->match, TENOR_WON);
        return true;
    }
    tenor_hit *out = add_hit(r, hit->match, flags & BLOCKED ? TENOR_BLOCKED : TENOR_WON);
    if (!list_factors(r, hit, &f, out))
        return false;
    if (flags & BLOCKED)
        return true;
    add_points(r, h, &f, &out->points, &valence);
    if (flags & GIVES) {
        out->shields = true;
        out->valence_weight = entry_of(r, hit->match)->valence;
        out->valence_points = valence;
    }
    return true;
}

/* Hedges, topics and cues, and losers in another category of their tone; without hits only such of these as duties listen for. */
static void add_others(run *r)
{
    for (uint32_t i = 0; i < r->in->match_count; i++) {
        const tn_image_entry *e = entry_of(r, i);
        uint32_t lost_to = r->in->lost_to[i];
        if (lost_to == TN_RESOLVE_WON) {
            if (tn_kind_is_noted(e->kind))
                (void)add_hit(r, i, TENOR_NOTED);
        } else if ((!r->c->scores_only || e->flags & TN_ENTRY_HEARD) && e->kind == TN_KIND_TONE &&
                   entry_of(r, lost_to)->category != e->category) {
            add_hit(r, i, TENOR_OVERRULED)->overruled_by = r->in->matches[lost_to].entry;
        }
    }
}

static int by_place(const void *x, const void *y)
{
    const tenor_hit *a = x, *b = y;
    if (a->begin != b->begin)
        return a->begin < b->begin ? -1 : 1;
    if (a->end != b->end)
        return a->end < b->end ? -1 : 1;
    return (a->entry > b->entry) - (a->entry < b->entry);
}

static uint64_t place_number(const void *record)
{
    const tenor_hit *hit = record;
    return (uint64_t)hit->begin << 32 | hit->end;
}

/* Few of them, most of which stand in order: what is equal stays as it is. */
static void order_few(tenor_hit *hits, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        if (by_place(&hits[i - 1], &hits[i]) <= 0)
            continue;
        const tenor_hit held = hits[i];
        size_t to = i;
        do {
            hits[to] = hits[to - 1];
            to--;
        } while (to > 0 && by_place(&hits[to - 1], &held) > 0);
        hits[to] = held;
    }
}

/* By place; one entry's at one place, which two tokens of one word can be, as they come: in the order of tokens. */
static bool order_hits(run *r)
{
    if (r->hit_count <= TN_SORT_FEW) {
        order_few(r->hits, r->hit_count);
        return true;
    }
    const bool many = r->hit_count >= TN_KEYSORT_MANY;
    const size_t room = many ? tn_keysort_room(r->hit_count, sizeof *r->hits) : r->hit_count * sizeof *r->hits;
    void *spare = room ? tn_arena_alloc(r->arena, room, 1) : NULL;
    if (spare && many)
        tn_keysort(r->hits, spare, r->hit_count, sizeof *r->hits, place_number, by_place);
    else if (spare)
        tn_merge_sort(r->hits, spare, r->hit_count, sizeof *r->hits, by_place);
    return spare != NULL;
}

/* ---- shares ---- */

static int by_fraction(const void *x, const void *y)
{
    const tn_combine_rank *a = x, *b = y;
    if (a->fraction != b->fraction)
        return a->fraction > b->fraction ? -1 : 1;
    return (a->hit > b->hit) - (a->hit < b->hit);
}

/* What a hit gives to a dimension, and where its share goes; NULL where it gives nothing. */
static int32_t *share_of(tenor_hit *hit, int32_t dimension, int64_t *points)
{
    if (hit->outcome != TENOR_WON)
        return NULL;
    if (hit->dimension == dimension) {
        *points = hit->points;
        return &hit->share;
    }
    *points = hit->valence_points;
    return hit->shields && dimension == TENOR_SENTIMENT ? &hit->valence_share : NULL;
}

/* Rounded by largest remainder, ties to the earlier hit, so that shares sum to the rounded score exactly. */
static void divide(run *r, int32_t dimension)
{
    tenor_dimension_score *d = &r->dimensions[dimension];
    uint32_t alpha = r->in->image->dimensions[dimension].alpha;
    tn_combine_rank *ranks = r->c->ranks;
    size_t n = 0;
    int64_t left = d->score, points;
    for (size_t i = 0; i < r->hit_count; i++) {
        int32_t *share = share_of(&r->hits[i], dimension, &points);
        if (!share || points == 0)
            continue;
        double fraction;
        *share = (int32_t)tn_model_share(points, d->raw, alpha, &fraction);
        left -= *share;
        ranks[n++] = (tn_combine_rank){fraction, (uint32_t)i};
    }
    if (n > 1 && left > 0)
        tn_sort(ranks, n, sizeof *ranks, by_fraction);
    for (size_t i = 0; i < n && left > 0; i++, left--)
        ++*share_of(&r->hits[ranks[i].hit], dimension, &points);
}

bool tn_combine_noted(const tn_scope_input *input, uint64_t shielded, tn_arena *arena, tenor_score *score)
{
    tn_combine scores = {.scores_only = true, .winners = input->winners};
    run r = {.c = &scores, .in = input, .arena = arena, .hits = tn_arena_alloc(arena, input->match_count, sizeof *r.hits)};
    if (!r.hits)
        return false;
    for (uint32_t i = 0; i < input->match_count; i++) {
        const tn_image_entry *e = entry_of(&r, i);
        const tn_match *m = &input->matches[i];
        bool dropped = e->dimension == TENOR_SENTIMENT && tn_match_span(m) & shielded;
        if (is_listed(&scores, e) && e->dimension >= 0 && input->lost_to[i] == TN_RESOLVE_WON && !dropped)
            (void)add_hit(&r, i, TENOR_WON);
    }
    add_others(&r);
    if (!order_hits(&r))
        return false;
    score->hits = r.hits;
    score->hit_count = r.hit_count;
    return true;
}

bool tn_combine_run(tn_combine *combine, const tn_scope *scope, const tn_scope_input *input, tn_arena *arena,
                    tenor_score *score)
{
    run r = {.c = combine, .scope = scope, .in = input, .arena = arena, .score = score};
    const uint32_t dimensions = input->image->dimensions_count;
    r.dimensions = tn_arena_zero(arena, dimensions, sizeof *r.dimensions);
    if (!r.dimensions)
        return false;
    score->dimensions = r.dimensions;
    score->dimension_count = dimensions;
    score->tokens = input->track->counted;
    if (scope->hit_count == 0 && !(input->kinds & TN_KINDS_NOTED))
        return true;
    if (!prepare(&r))
        return false;
    for (size_t h = 0; h < scope->hit_count; h++)
        if (negated(&scope->hits[h]) && entry_of(&r, scope->hits[h].match)->neg == TN_NEG_BLOCK)
            combine->flags[h] |= BLOCKED;
    apply_shields(&r);
    if (!combine->scores_only || combine->winners || input->kinds & TN_KINDS_NOTED || input->image->duties_count) {
        r.hits = tn_arena_alloc(arena, input->match_count, sizeof *r.hits);
        if (!r.hits)
            return false;
    }
    for (size_t h = 0; h < scope->hit_count; h++)
        if (!add_winner(&r, h))
            return false;
    if (r.hits)
        add_others(&r);
    if (!order_hits(&r))
        return false;
    for (uint32_t d = 0; d < dimensions; d++)
        if (r.dimensions[d].evidence) {
            r.dimensions[d].score = (int32_t)tn_num_round(tn_model_damp(r.dimensions[d].raw, input->image->dimensions[d].alpha));
            if (!combine->scores_only)
                divide(&r, (int32_t)d);
        }
    for (uint32_t t = 0; t < input->track->count; t++)
        score->covered += combine->covered[t];
    score->hits = r.hits;
    score->hit_count = r.hit_count;
    return true;
}
