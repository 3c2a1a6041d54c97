/* actmodel.c - turns read with act models: the largest sum of neighbouring values for all acts of a speaker at once.
 *
 * In turns that are not long, sums of all acts are first made roughly, eight at a time; few acts can then be there, and these are looked at
 * by themselves. Else:
 *
 * Most values are 0 and change nothing, so that only acts are looked at that a word or a pair lists. A sum that falls below 0 is given up:
 * what follows begins at the next word. Acts whose values are never above 0 have their best run looked for by itself (seldom_best): only
 * such with a bias of 0 or more could be in a turn then. */
#include "lexicon/actmodel.h"

/* Of one act, as far as the text is read. */
typedef struct sum {
    int64_t sum, best;    /* of the run that ends here; the largest so far, 0: none is above 0 */
    uint32_t start;       /* of the run that ends here: a byte of the text */
    uint32_t begin, end;  /* of the best */
    bool with_end;
} sum;

/* A place of the turn: a word, or the end; what it counts as, and what it lists. */
typedef struct position {
    uint32_t begin, end;
    uint32_t counts_as;
    uint32_t row; /* where word_count is not 0 */
    uint32_t word_list, word_count, pair_list, pair_count;
} position;

/* Goes over the positions of a text. */
typedef struct walk {
    const tn_image *image;
    const tn_act_model *model;
    tn_str text;
    size_t at;
    position here;
    bool over;
} walk;

/* What a word counts as and lists; p->counts_as is its number. */
static inline void look_up_word(const tn_image *image, const tn_act_model *model, position *p)
{
    const tn_act_word *slots = image->act_words + model->word;
    const uint32_t number = p->counts_as, count = model->word_count;
    uint32_t i = tn_act_word_at(number, count);
    while (slots[i].number && slots[i].number != number)
        i = (i + 1) & (count - 1);
    p->counts_as = slots[i].number ? slots[i].counts_as : number;
    p->row = slots[i].row;
    p->word_list = slots[i].list;
    p->word_count = slots[i].count;
}

/* Whether there may be a pair of the position and the one before, whose place is then on its way; p->pair_count is not 0, and p->pair_list
 * its number. */
static inline void expect_pair(const tn_image *image, const tn_act_model *model, uint32_t first, position *p)
{
    p->pair_list = tn_turnwords_pair(first, p->counts_as);
    p->pair_count = tn_act_pair_may(image->act_pair_bits + model->bit, model->bit_count, p->pair_list);
    if (p->pair_count)
        __builtin_prefetch(&image->act_pairs[model->pair + tn_act_pair_at(p->pair_list, model->pair_count)]);
}

/* What the pair that there may be lists. */
static inline void find_pair(const tn_image *image, const tn_act_model *model, uint32_t first, position *p)
{
    const tn_act_pair *slots = image->act_pairs + model->pair;
    const uint32_t count = model->pair_count;
    uint32_t i = tn_act_pair_at(p->pair_list, count);
    while (slots[i].second && (slots[i].second != p->counts_as || slots[i].first != first))
        i = (i + 1) & (count - 1);
    p->pair_list = slots[i].list;
    p->pair_count = slots[i].count;
}

static inline void look_up_pair(const tn_image *image, const tn_act_model *model, uint32_t first, position *p)
{
    expect_pair(image, model, first, p);
    if (p->pair_count)
        find_pair(image, model, first, p);
}

static walk begin_walk(const tn_image *image, const tn_act_model *model, tn_str text)
{
    return (walk){.image = image, .model = model, .text = text, .here = {.counts_as = TN_TURNWORDS_BEGIN}};
}

/* False: there is no further position. A text without words has none. */
static inline bool next_position(walk *w)
{
    tn_turnword word;
    const uint32_t before = w->here.counts_as;
    if (w->over)
        return false;
    if (tn_turnwords_next(w->text, &w->at, &word)) {
        w->here.begin = word.begin;
        w->here.end = word.end;
        w->here.counts_as = word.number;
        look_up_word(w->image, w->model, &w->here);
    } else {
        w->over = true;
        if (before == TN_TURNWORDS_BEGIN)
            return false;
        w->here.begin = w->here.end;
        w->here.counts_as = TN_TURNWORDS_END;
        w->here.word_list = w->here.word_count = 0;
    }
    look_up_pair(w->image, w->model, before, &w->here);
    return true;
}

/* A value that is not 0, at a position. */
static inline void add_value(sum *s, uint32_t act, int64_t value, const position *p, uint64_t *anew)
{
    s->sum += value;
    if (s->sum > s->best) {
        s->best = s->sum;
        s->begin = s->start;
        s->end = p->end;
        s->with_end = p->counts_as == TN_TURNWORDS_END;
    }
    if (s->sum < 0) {
        s->sum = 0;
        *anew |= UINT64_C(1) << act;
    }
}

/* The values of a position: what its word and its pair list, added up by act. */
static inline void add_values(const tn_image *image, const position *p, sum *sums, uint64_t *anew)
{
    const tn_act_weight *word = image->act_weights + p->word_list, *word_end = word + p->word_count;
    const tn_act_weight *pair = image->act_weights + p->pair_list, *pair_end = pair + p->pair_count;
    while (word < word_end || pair < pair_end) {
        const bool from_word = word < word_end && (pair == pair_end || word->act <= pair->act);
        const bool from_pair = pair < pair_end && (word == word_end || pair->act <= word->act);
        const uint32_t act = from_word ? word->act : pair->act;
        const int64_t value = (int64_t)(from_word ? word->weight : 0) + (from_pair ? pair->weight : 0);
        word += from_word;
        pair += from_pair;
        add_value(&sums[act], act, value, p, anew);
    }
}

/* The value of a position for one act. */
static int64_t value_of(const tn_image *image, const position *p, uint32_t act)
{
    int64_t value = 0;
    for (uint32_t i = 0; i < p->word_count; i++)
        value += image->act_weights[p->word_list + i].act == act ? image->act_weights[p->word_list + i].weight : 0;
    for (uint32_t i = 0; i < p->pair_count; i++)
        value += image->act_weights[p->pair_list + i].act == act ? image->act_weights[p->pair_list + i].weight : 0;
    return value;
}

/* The best run of an act where none is above 0: the first of the largest values by itself. */
static void seldom_best(const tn_image *image, const tn_act_model *model, tn_str text, uint32_t act, sum *s)
{
    bool any = false;
    for (walk w = begin_walk(image, model, text); next_position(&w);) {
        const int64_t value = value_of(image, &w.here, act);
        if (any && value <= s->best)
            continue;
        any = true;
        s->best = value;
        s->begin = w.here.begin;
        s->end = w.here.end;
        s->with_end = w.over;
    }
}

/* A text of any length, and all acts. */
static size_t read_whole(const tn_image *image, const tn_act_model *model, tn_str text, bool all, tn_actmodel_run *out)
{
    sum sums[TN_ACT_MOST];
    size_t found = 0;
    uint64_t anew = ~UINT64_C(0) >> (TN_ACT_MOST - model->act_count); /* acts whose run begins at the next position */
    memset(sums, 0, model->act_count * sizeof *sums);
    walk w = begin_walk(image, model, text);
    while (next_position(&w)) {
        for (; anew; anew &= anew - 1)
            sums[__builtin_ctzll(anew)].start = w.here.begin;
        add_values(image, &w.here, sums, &anew);
    }
    if (w.here.counts_as == TN_TURNWORDS_BEGIN)
        return 0;
    for (uint32_t i = 0; i < model->act_count; i++) {
        const int32_t bias = image->acts[model->act + i].bias;
        if (sums[i].best == 0 && (all || bias >= 0))
            seldom_best(image, model, text, i, &sums[i]);
        if (all || sums[i].best + bias >= 0)
            out[found++] = (tn_actmodel_run){model->act + i, sums[i].begin, sums[i].end, sums[i].with_end, sums[i].best + bias};
    }
    return found;
}

/* ---- the quick way ---- */

#define HELD 256         /* words of a turn that is read quickly */
#define ROUGH_CAP 16383  /* a rough sum is held below this: the next value cannot make it overflow */

_Static_assert((TN_ACT_WEIGHT + 3) / 4 * 2 + ROUGH_CAP <= INT16_MAX, "a rough sum and the values of a position fit");

/* Rough sums of all acts, as far as the text is read: of the run that ends here, and the largest so far. */
typedef struct rough {
    int16_t total[TN_ACT_MOST], best[TN_ACT_MOST];
} rough;

/* Eight acts at once. */
typedef int16_t eight __attribute__((vector_size(2 * TN_ACT_LANES_AT_ONCE)));

static inline eight load_eight(const int16_t *p)
{
    eight v;
    memcpy(&v, p, sizeof v);
    return v;
}

static inline void store_eight(int16_t *p, eight v)
{
    memcpy(p, &v, sizeof v);
}

/* A rough value is a quarter of a weight, rounded up: what it says of a sum is never too little. */
static inline int16_t rough_of(int32_t weight)
{
    return (int16_t)((weight + 3) >> 2);
}

/* One step of eight acts, without a branch. */
static inline void step_rough(int16_t *restrict total, int16_t *restrict best, const int16_t *restrict value)
{
    for (size_t i = 0; i < TN_ACT_LANES_AT_ONCE; i++) {
        int16_t s = total[i] > 0 ? total[i] : 0;
        s = s < ROUGH_CAP ? s : ROUGH_CAP;
        s = (int16_t)(s + value[i]);
        total[i] = s;
        best[i] = best[i] > s ? best[i] : s;
    }
}

/* The rough value of one act, added as eight are: a smaller store would be waited for where they are read. */
static inline void add_one(int16_t *restrict values, uint32_t act, int16_t value)
{
    static const int16_t masks[2 * TN_ACT_LANES_AT_ONCE - 1] = {[TN_ACT_LANES_AT_ONCE - 1] = -1};
    const int16_t *mask = masks + TN_ACT_LANES_AT_ONCE - 1 - act % TN_ACT_LANES_AT_ONCE;
    int16_t *to = values + act / TN_ACT_LANES_AT_ONCE * TN_ACT_LANES_AT_ONCE;
    store_eight(to, load_eight(to) + (load_eight(mask) & value));
}

static inline void add_rough(const tn_image *image, const tn_act_model *model, const position *p, uint32_t lanes, rough *r)
{
    static const int16_t nothing[TN_ACT_MOST] = {0};
    int16_t values[TN_ACT_MOST];
    if (p->word_count + p->pair_count == 0)
        return;
    const int16_t *row = p->word_count ? &image->act_rows[model->rows + p->row * lanes] : nothing;
    for (uint32_t k = 0; k < lanes; k += TN_ACT_LANES_AT_ONCE)
        store_eight(values + k, (load_eight(row + k) + 3) >> 2); /* rough_of */
    for (uint32_t i = 0; i < p->pair_count; i++) {
        const tn_act_weight *w = &image->act_weights[p->pair_list + i];
        add_one(values, w->act, rough_of(w->weight));
    }
    for (uint32_t k = 0; k < lanes; k += TN_ACT_LANES_AT_ONCE)
        step_rough(r->total + k, r->best + k, values + k);
}

/* Whether the act may be in the turn: no exact sum is above four times the rough one, unless that was held down. */
static inline bool may_be(int16_t best, int32_t bias)
{
    return best >= ROUGH_CAP || 4 * (int32_t)best + bias >= 0;
}

/* The best run of one act over positions that are held. */
static tn_actmodel_run best_of(const tn_image *image, const tn_act_model *model, const position *held, size_t count, uint32_t act)
{
    const uint32_t lanes = tn_act_lanes(model->act_count);
    tn_actmodel_run best = {.act = act, .score = INT64_MIN};
    int64_t total = -1;
    uint32_t start = 0;
    for (size_t i = 0; i < count; i++) {
        if (total < 0) {
            total = 0;
            start = held[i].begin;
        }
        total += held[i].word_count ? image->act_rows[model->rows + held[i].row * lanes + act] : 0;
        for (uint32_t k = 0; k < held[i].pair_count; k++)
            total += image->act_weights[held[i].pair_list + k].act == act ? image->act_weights[held[i].pair_list + k].weight : 0;
        if (total > best.score)
            best = (tn_actmodel_run){.act = act, .begin = start, .end = held[i].end,
                                      .with_end = held[i].counts_as == TN_TURNWORDS_END, .score = total};
    }
    return best;
}

/* The words of a text and its end; what will be looked up is on its way. False: they are too many. */
static bool hold_words(const tn_image *image, const tn_act_model *model, tn_str text, position *held, size_t *count)
{
    const tn_act_word *slots = image->act_words + model->word;
    tn_turnword word;
    size_t n = 0;
    for (size_t at = 0; tn_turnwords_next(text, &at, &word); n++) {
        if (n == HELD)
            return false;
        held[n] = (position){.begin = word.begin, .end = word.end, .counts_as = word.number};
        __builtin_prefetch(&slots[tn_act_word_at(word.number, model->word_count)]);
    }
    held[n] = (position){.begin = n ? held[n - 1].end : 0, .end = n ? held[n - 1].end : 0, .counts_as = TN_TURNWORDS_END};
    *count = n ? n + 1 : 0;
    return true;
}

/* Rough sums tell which acts may be there; these are looked at one by one. In stages, so that what is looked up need not wait for what was
 * looked up before. */
static size_t read_model(const tn_image *image, const tn_act_model *model, tn_str text, tn_actmodel_run *out)
{
    const uint32_t lanes = tn_act_lanes(model->act_count);
    position held[HELD + 1];
    rough r;
    size_t count, found = 0;
    if (!hold_words(image, model, text, held, &count))
        return read_whole(image, model, text, false, out);
    memset(r.total, 0, lanes * sizeof *r.total);
    memset(r.best, 0, lanes * sizeof *r.best);
    for (size_t i = 0; i + 1 < count; i++)
        look_up_word(image, model, &held[i]);
    for (size_t i = 0; i < count; i++)
        expect_pair(image, model, i ? held[i - 1].counts_as : TN_TURNWORDS_BEGIN, &held[i]);
    for (size_t i = 0; i < count; i++)
        if (held[i].pair_count)
            find_pair(image, model, i ? held[i - 1].counts_as : TN_TURNWORDS_BEGIN, &held[i]);
    for (size_t i = 0; i < count; i++)
        add_rough(image, model, &held[i], lanes, &r);
    for (uint32_t i = 0; count && i < model->act_count; i++) {
        const int32_t bias = image->acts[model->act + i].bias;
        if (!may_be(r.best[i], bias))
            continue;
        tn_actmodel_run run = best_of(image, model, held, count, i);
        run.act += model->act;
        run.score += bias;
        if (run.score >= 0)
            out[found++] = run;
    }
    return found;
}

size_t tn_actmodel_read(const tn_image *image, tenor_role role, tn_str text, bool all, tn_actmodel_run *out)
{
    size_t found = 0;
    for (uint32_t i = 0; i < image->act_models_count; i++)
        if (image->act_models[i].role == (uint32_t)role)
            found += all ? read_whole(image, &image->act_models[i], text, true, out + found)
                         : read_model(image, &image->act_models[i], text, out + found);
    return found;
}

/* ---- why ---- */

static bool tell(const walk *w, uint32_t list, uint32_t count, uint32_t act, tn_actmodel_given given,
                 bool (*take)(void *context, const tn_actmodel_given *given), void *context)
{
    for (uint32_t i = 0; i < count; i++) {
        const tn_act_weight *one = &w->image->act_weights[list + i];
        given.weight = one->weight;
        if (one->act == act && one->weight != 0 && !take(context, &given))
            return false;
    }
    return true;
}

void tn_actmodel_explain(const tn_image *image, const tn_actmodel_run *run, tn_str text,
                         bool (*take)(void *context, const tn_actmodel_given *given), void *context)
{
    const tn_act_model *model = &image->act_models[image->acts[run->act].model];
    const uint32_t act = run->act - model->act;
    tn_str before = {text.p, 0};
    bool first = true;
    for (walk w = begin_walk(image, model, text); next_position(&w); first = false) {
        const tn_str word = tn_str_of(text.p + w.here.begin, w.here.end - w.here.begin);
        const bool ends = w.over;
        if (w.here.begin >= run->begin && w.here.end <= run->end && (run->with_end || !ends)) {
            if (!tell(&w, w.here.word_list, w.here.word_count, act, (tn_actmodel_given){.first = word, .second = {NULL, 0}}, take, context) ||
                !tell(&w, w.here.pair_list, w.here.pair_count, act,
                      (tn_actmodel_given){.first = before, .second = word, .begins = first, .ends = ends}, take, context))
                return;
        }
        before = word;
    }
}
