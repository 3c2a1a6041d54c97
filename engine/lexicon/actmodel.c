/* actmodel.c - turns read with act models: the largest sum of neighbouring values for all acts of a speaker at once.
 *
 * A sum that falls below 0 is given up: what follows begins at the next word; values of 0 change nothing. Turns of a usual length have the
 * acts side by side (read_short); in what is longer only those are looked at that a word or a pair lists (read_long). Acts whose values are never above 0 have their best run looked for by itself (seldom_best): only
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

static void look_up_word(const walk *w, uint32_t number, position *p)
{
    const tn_act_word *slots = w->image->act_words + w->model->word;
    const uint32_t count = w->model->word_count;
    uint32_t i = tn_act_word_at(number, count);
    for (; slots[i].number; i = (i + 1) & (count - 1))
        if (slots[i].number == number) {
            p->counts_as = slots[i].counts_as;
            p->word_list = slots[i].list;
            p->word_count = slots[i].count;
            return;
        }
    p->counts_as = number;
    p->word_list = p->word_count = 0;
}

static void look_up_pair(const walk *w, uint32_t first, position *p)
{
    const tn_act_pair *slots = w->image->act_pairs + w->model->pair;
    const uint32_t count = w->model->pair_count;
    uint32_t i = tn_act_pair_at(first, p->counts_as, count);
    for (; slots[i].second; i = (i + 1) & (count - 1))
        if (slots[i].second == p->counts_as && slots[i].first == first) {
            p->pair_list = slots[i].list;
            p->pair_count = slots[i].count;
            return;
        }
    p->pair_list = p->pair_count = 0;
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
        look_up_word(w, word.number, &w->here);
    } else {
        w->over = true;
        if (before == TN_TURNWORDS_BEGIN)
            return false;
        w->here.begin = w->here.end;
        w->here.counts_as = TN_TURNWORDS_END;
        w->here.word_list = w->here.word_count = 0;
    }
    look_up_pair(w, before, &w->here);
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

/* The best runs of a text of any length: acts are looked at where they are listed. */
static bool read_long(const tn_image *image, const tn_act_model *model, tn_str text, sum *sums)
{
    uint64_t anew = ~UINT64_C(0) >> (TN_ACT_MOST - model->act_count); /* acts whose run begins at the next position */
    memset(sums, 0, model->act_count * sizeof *sums);
    walk w = begin_walk(image, model, text);
    while (next_position(&w)) {
        for (; anew; anew &= anew - 1)
            sums[__builtin_ctzll(anew)].start = w.here.begin;
        add_values(image, &w.here, sums, &anew);
    }
    return w.here.counts_as != TN_TURNWORDS_BEGIN;
}

/* ---- turns of a usual length ---- */

/* The same for all acts side by side, a lane each, in numbers that a text of so many bytes cannot make too large. A run is kept by the bytes
 * where the position before it ends, and twice the byte where its last one ends, and 1 where that is the end of the turn. */
#define SHORT 10000
_Static_assert((int64_t)SHORT * 2 * TN_ACT_WEIGHT < INT32_MAX && TN_ACT_MOST % 8 == 0, "sums of a lane, and their number");

typedef struct lanes {
    int32_t value[TN_ACT_MOST], sum[TN_ACT_MOST], best[TN_ACT_MOST];
    int32_t start[TN_ACT_MOST], begin[TN_ACT_MOST], end[TN_ACT_MOST];
} lanes;

static inline void take_position(lanes *l, size_t count, int32_t end, int32_t ended)
{
    for (size_t i = 0; i < count; i++) {
        const int32_t now = l->sum[i] + l->value[i];
        const bool more = now > l->best[i], spent = now < 0;
        l->best[i] = more ? now : l->best[i];
        l->begin[i] = more ? l->start[i] : l->begin[i];
        l->end[i] = more ? ended : l->end[i];
        l->start[i] = spent ? end : l->start[i];
        l->sum[i] = spent ? 0 : now;
        l->value[i] = 0;
    }
}

/* Where the first word at or behind a byte begins; behind the last one: there. */
static uint32_t begin_from(tn_str text, uint32_t from)
{
    tn_turnword word;
    size_t at = from;
    return tn_turnwords_next(text, &at, &word) ? word.begin : from;
}

static bool read_short(const tn_image *image, const tn_act_model *model, tn_str text, sum *sums)
{
    lanes l;
    const size_t count = (model->act_count + 7) / 8 * 8;
    int32_t *const all[] = {l.value, l.sum, l.best, l.start, l.begin, l.end};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        memset(all[i], 0, count * sizeof *all[i]);
    walk w = begin_walk(image, model, text);
    while (next_position(&w)) {
        const tn_act_weight *word = image->act_weights + w.here.word_list, *pair = image->act_weights + w.here.pair_list;
        if (w.here.word_count + w.here.pair_count == 0)
            continue;
        for (uint32_t i = 0; i < w.here.word_count; i++)
            l.value[word[i].act] += word[i].weight;
        for (uint32_t i = 0; i < w.here.pair_count; i++)
            l.value[pair[i].act] += pair[i].weight;
        take_position(&l, count, (int32_t)w.here.end, (int32_t)(2 * w.here.end + w.over));
    }
    for (uint32_t i = 0; i < model->act_count; i++)
        sums[i] = (sum){.best = l.best[i], .begin = (uint32_t)l.begin[i], .end = (uint32_t)l.end[i] / 2, .with_end = l.end[i] & 1};
    return w.here.counts_as != TN_TURNWORDS_BEGIN;
}

static size_t read_model(const tn_image *image, const tn_act_model *model, tn_str text, bool all, tn_actmodel_run *out)
{
    sum sums[TN_ACT_MOST];
    size_t found = 0;
    const bool is_short = text.n < SHORT;
    if (!(is_short ? read_short(image, model, text, sums) : read_long(image, model, text, sums)))
        return 0;
    for (uint32_t i = 0; i < model->act_count; i++) {
        sum *s = &sums[i];
        const int32_t bias = image->acts[model->act + i].bias;
        if (!all && s->best + bias < 0)
            continue;
        if (s->best == 0)
            seldom_best(image, model, text, i, s);
        else if (is_short)
            s->begin = begin_from(text, s->begin);
        if (all || s->best + bias >= 0)
            out[found++] = (tn_actmodel_run){model->act + i, s->begin, s->end, s->with_end, s->best + bias};
    }
    return found;
}

size_t tn_actmodel_read(const tn_image *image, tenor_role role, tn_str text, bool all, tn_actmodel_run *out)
{
    size_t found = 0;
    for (uint32_t i = 0; i < image->act_models_count; i++)
        if (image->act_models[i].role == (uint32_t)role)
            found += read_model(image, &image->act_models[i], text, all, out + found);
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
