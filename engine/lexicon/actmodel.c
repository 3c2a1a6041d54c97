/* actmodel.c - turns read with act models: the largest sum of neighbouring values for all acts of a speaker at once.
 *
 * In turns that are not long, sums of all acts are first made in few bits, eight acts at a time; few can then be there, and these are looked
 * at by themselves. Else:
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

/* What a word of that number counts as and lists; a free slot, where it is none of the model's. */
static inline const tn_act_word *find_word(const tn_image *image, const tn_act_model *model, uint32_t number)
{
    const tn_act_word *slots = image->act_words + model->word;
    const uint32_t count = model->word_count;
    uint32_t i = tn_act_word_at(number, count);
    while (slots[i].number && slots[i].number != number)
        i = (i + 1) & (count - 1);
    return &slots[i];
}

/* p->counts_as is its number. */
static inline void look_up_word(const tn_image *image, const tn_act_model *model, position *p)
{
    const tn_act_word *word = find_word(image, model, p->counts_as);
    p->counts_as = word->number ? word->counts_as : p->counts_as;
    p->word_list = word->list;
    p->word_count = word->count;
}

/* What the pair of a word and the one before lists, whose number it is. */
static inline const tn_act_pair *find_pair(const tn_image *image, const tn_act_model *model, uint32_t first, uint32_t second, uint32_t pair)
{
    const tn_act_pair *slots = image->act_pairs + model->pair;
    const uint32_t count = model->pair_count;
    uint32_t i = tn_act_pair_at(pair, count);
    while (slots[i].second && (slots[i].second != second || slots[i].first != first))
        i = (i + 1) & (count - 1);
    return &slots[i];
}

static inline void look_up_pair(const tn_image *image, const tn_act_model *model, uint32_t first, position *p)
{
    const uint32_t pair = tn_turnwords_pair(first, p->counts_as);
    p->pair_count = 0;
    if (tn_act_pair_may(image->act_pair_bits + model->bit, model->bit_count, pair)) {
        const tn_act_pair *found = find_pair(image, model, first, p->counts_as, pair);
        p->pair_list = found->list;
        p->pair_count = found->count;
    }
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

/* What was found in a text, of one model. */
typedef struct findings {
    const tn_act *acts; /* of the model */
    tn_actmodel_run *out;
    size_t count, like_count;
    tn_actmodel_run likes[TN_ACT_MOST]; /* of acts that are like others; these stand behind those */
} findings;

static void begin_findings(findings *f, const tn_image *image, const tn_act_model *model, tn_actmodel_run *out)
{
    f->acts = image->acts + model->act;
    f->out = out;
    f->count = f->like_count = 0;
}

/* The best run of a column, its sum still without a bias, for all acts that it is of. all: for those that are not there, too. */
static void take_run(findings *f, const tn_act_model *model, const tn_actmodel_run *run, bool all)
{
    const uint32_t column = run->act;
    for (uint32_t i = column; i < model->act_count + model->like_count; i = i < model->act_count ? model->act_count : i + 1) {
        tn_actmodel_run one = *run;
        one.act = model->act + i;
        one.score += f->acts[i].bias;
        if (f->acts[i].column != column || (!all && one.score < 0))
            continue;
        if (i < model->act_count) {
            f->out[f->count++] = one;
            continue;
        }
        size_t at = f->like_count++;
        for (; at > 0 && f->likes[at - 1].act > one.act; at--)
            f->likes[at] = f->likes[at - 1];
        f->likes[at] = one;
    }
}

/* How many were found. */
static size_t end_findings(findings *f)
{
    for (size_t i = 0; i < f->like_count; i++)
        f->out[f->count++] = f->likes[i];
    return f->count;
}

/* The largest bias of the acts of a column. */
static int32_t most_bias(const tn_image *image, const tn_act_model *model, uint32_t column)
{
    const tn_act *acts = image->acts + model->act;
    int32_t bias = acts[column].bias;
    for (uint32_t i = model->act_count; i < model->act_count + model->like_count; i++)
        if (acts[i].column == column && acts[i].bias > bias)
            bias = acts[i].bias;
    return bias;
}

/* A text of any length, and all acts. */
static size_t read_whole(const tn_image *image, const tn_act_model *model, tn_str text, bool all, tn_actmodel_run *out)
{
    sum sums[TN_ACT_MOST];
    findings found;
    begin_findings(&found, image, model, out);
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
        if (sums[i].best == 0 && (all || most_bias(image, model, i) >= 0))
            seldom_best(image, model, text, i, &sums[i]);
        take_run(&found, model, &(tn_actmodel_run){i, sums[i].begin, sums[i].end, sums[i].with_end, sums[i].best}, all);
    }
    return end_findings(&found);
}

/* ---- the quick way ---- */

_Static_assert((TN_ACT_WEIGHT + 3) / 4 * 2 + TN_ACT_CAP <= INT16_MAX, "a rough sum and the values of a position fit");
_Static_assert((TN_ACT_WEIGHT + 3) / 4 <= TN_ACT_CAP, "a rough sum that was held down is enough for every act");
_Static_assert(TN_ACT_FINE * 2 + TN_ACT_CAP <= INT16_MAX, "an exact sum and the values of a position fit");

/* A word of a turn, or its end: the weights of the word, and those of the pair that it makes with the one before. */
typedef struct place {
    const int16_t *word, *pair; /* rows */
    uint32_t counts_as;
    uint32_t paired; /* the number of the pair */
} place;

/* Eight acts at once. */
typedef int16_t eight __attribute__((vector_size(2 * TN_ACT_LANES_AT_ONCE)));

static inline eight weights_at(const int16_t *weights)
{
    eight v;
    memcpy(&v, weights, sizeof v);
    return v;
}

/* A rough value is a quarter of a weight, rounded up. */
static inline eight rough_of(const int16_t *weights)
{
    return (weights_at(weights) + 3) >> 2;
}

static inline eight larger(eight a, eight b)
{
    eight r;
    for (int i = 0; i < TN_ACT_LANES_AT_ONCE; i++)
        r[i] = a[i] > b[i] ? a[i] : b[i];
    return r;
}

static inline eight smaller(eight a, eight b)
{
    eight r;
    for (int i = 0; i < TN_ACT_LANES_AT_ONCE; i++)
        r[i] = a[i] < b[i] ? a[i] : b[i];
    return r;
}

#define EIGHTS 4 /* whose sums are made beside each other */

/* The sums of acts, eight by eight, from `first` on: the largest of each. No exact sum is above four times the rough one, unless that was
 * held down. */
static inline void add_up(const place *places, size_t count, uint32_t first, uint32_t eights, bool roughly, eight best[EIGHTS])
{
    const eight nothing = {0}, cap = nothing + TN_ACT_CAP;
    eight total[EIGHTS];
    for (uint32_t k = 0; k < eights; k++)
        total[k] = best[k] = nothing;
    for (const place *p = places; p < places + count; p++) {
        const int16_t *const word = p->word + first, *const pair = p->pair + first;
        for (uint32_t k = 0; k < eights; k++) {
            const uint32_t at = k * TN_ACT_LANES_AT_ONCE;
            const eight held = smaller(larger(total[k], nothing), cap);
            total[k] = roughly ? held + (rough_of(word + at) + rough_of(pair + at)) : held + (weights_at(word + at) + weights_at(pair + at));
            best[k] = larger(best[k], total[k]);
        }
    }
}

/* The same, of as many as are made at once: how many. */
static uint32_t sum_eights(const tn_act_model *model, const place *places, size_t count, uint32_t first, eight best[EIGHTS])
{
    const bool fine = model->largest <= TN_ACT_FINE;
    const uint32_t left = (model->act_count - first + TN_ACT_LANES_AT_ONCE - 1) / TN_ACT_LANES_AT_ONCE;
    if (fine && left >= EIGHTS) {
        add_up(places, count, first, EIGHTS, false, best);
        return EIGHTS;
    }
    if (fine)
        add_up(places, count, first, 1, false, best);
    else
        add_up(places, count, first, 1, true, best);
    return 1;
}

/* The best run of one act. */
static tn_actmodel_run best_of(const place *places, const tn_turnword *words, size_t count, uint32_t act)
{
    int64_t total = -1, best = INT64_MIN;
    size_t start = 0, from = 0, to = 0;
    for (size_t i = 0; i <= count; i++) {
        if (total < 0) {
            total = 0;
            start = i;
        }
        total += places[i].word[act] + places[i].pair[act];
        if (total > best) {
            best = total;
            from = start;
            to = i;
        }
    }
    const bool with_end = to == count;
    const uint32_t end = words[with_end ? count - 1 : to].end;
    return (tn_actmodel_run){.act = act, .begin = from == count ? end : words[from].begin, .end = end, .with_end = with_end, .score = best};
}

#define SPELT 8192 /* values of the rows that single weights are */

/* A weight that is all that something lists. */
typedef struct single {
    const int16_t **row; /* of a place: to be this */
    uint32_t weight;     /* tn_act_single */
} single;

/* The words of a turn and its end, and what they list. */
typedef struct reading {
    place places[TN_TURNWORDS_HELD + 1];
    single singles[2 * TN_TURNWORDS_HELD + 2];
    uint32_t single_count;
    int16_t spelt[SPELT];
} reading;

/* The row that a slot names, which is fetched. A single weight is noted, and a row of nothing stands for it. */
static inline void take_row(reading *r, const int16_t *rows, uint32_t lanes, uint32_t row, const int16_t **to)
{
    const uint32_t is_single = row >> 31;
    *to = rows + (size_t)(row & (is_single - 1)) * lanes;
    __builtin_prefetch(*to);
    r->singles[r->single_count] = (single){to, row};
    r->single_count += is_single;
}

/* Single weights become rows. False: there are too many. */
static bool spell_singles(reading *r, uint32_t lanes)
{
    if (r->single_count > SPELT / lanes)
        return false;
    memset(r->spelt, 0, (size_t)r->single_count * lanes * sizeof *r->spelt);
    int16_t *row = r->spelt;
    for (const single *s = r->singles; s < r->singles + r->single_count; s++, row += lanes) {
        row[s->weight >> 16 & (TN_ACT_MOST - 1)] = (int16_t)(s->weight & 0xFFFF);
        *s->row = row;
    }
    return true;
}

/* Finds what the words of a turn and its end list. In stages, so that what is looked up need not wait for what was looked up before, and
 * hardly anything is decided by what was just fetched. False: it is too much for the quick way. */
static bool find_places(const tn_image *image, const tn_act_model *model, const tn_turnword *words, size_t count, reading *r)
{
    const tn_act_word *slots = image->act_words + model->word;
    const tn_act_pair *pairs = image->act_pairs + model->pair;
    const uint64_t *bits = image->act_pair_bits + model->bit;
    const int16_t *rows = image->act_rows + model->rows;
    const uint32_t lanes = tn_act_lanes(model->act_count);
    uint32_t before = TN_TURNWORDS_BEGIN, paired_count = 0;
    uint16_t paired[TN_TURNWORDS_HELD + 1]; /* places that may have a pair */
    r->single_count = 0;
    for (size_t i = 0; i <= count; i++) {
        place *p = &r->places[i];
        p->word = p->pair = rows;
        p->counts_as = TN_TURNWORDS_END;
        if (i < count) {
            const tn_act_word *word = &slots[tn_act_word_at(words[i].number, model->word_count)];
            if (word->number && word->number != words[i].number) /* seldom */
                word = find_word(image, model, words[i].number);
            p->counts_as = word->number ? word->counts_as : words[i].number;
            take_row(r, rows, lanes, word->row, &p->word);
        }
        p->paired = tn_turnwords_pair(before, p->counts_as);
        before = p->counts_as;
        __builtin_prefetch(tn_act_pair_bits(bits, model->bit_count, p->paired));
    }
    for (size_t i = 0; i <= count; i++) {
        const uint32_t number = r->places[i].paired;
        paired[paired_count] = (uint16_t)i;
        const bool may = tn_act_pair_may(bits, model->bit_count, number);
        __builtin_prefetch(may ? (const void *)&pairs[tn_act_pair_at(number, model->pair_count)] : r);
        paired_count += may;
    }
    for (uint32_t k = 0; k < paired_count; k++) {
        place *p = &r->places[paired[k]];
        take_row(r, rows, lanes, find_pair(image, model, paired[k] ? p[-1].counts_as : TN_TURNWORDS_BEGIN, p->counts_as, p->paired)->row, &p->pair);
    }
    return spell_singles(r, lanes);
}

/* Acts of eight, from `first` on, whose sums are enough: these are looked at one by one. */
static void keep(const tn_image *image, const tn_act_model *model, const place *places, const tn_turnwords *words, uint32_t first, eight best,
                 findings *found)
{
    const int16_t *least = image->act_rows + model->rows + TN_ACT_ROW_LEAST * tn_act_lanes(model->act_count);
    const eight may = best >= weights_at(least + first);
    uint64_t any[2];
    memcpy(any, &may, sizeof any);
    for (uint32_t i = 0; any[0] | any[1] && i < TN_ACT_LANES_AT_ONCE; i++) {
        if (!may[i])
            continue;
        const tn_actmodel_run run = best_of(places, words->words, words->count, first + i);
        take_run(found, model, &run, false);
    }
}

static size_t read_model(const tn_image *image, const tn_act_model *model, tn_str text, const tn_turnwords *words, tn_actmodel_run *out)
{
    reading r;
    findings found;
    if (words->count == 0)
        return 0;
    if (words->count > TN_TURNWORDS_HELD || !find_places(image, model, words->words, words->count, &r))
        return read_whole(image, model, text, false, out);
    begin_findings(&found, image, model, out);
    for (uint32_t first = 0; first < model->act_count;) {
        eight best[EIGHTS];
        const uint32_t eights = sum_eights(model, r.places, words->count + 1, first, best);
        for (uint32_t k = 0; k < eights; k++, first += TN_ACT_LANES_AT_ONCE)
            keep(image, model, r.places, words, first, best[k], &found);
    }
    return end_findings(&found);
}

/* What the words of a turn of a role are looked up in first; nothing: no model is of them. */
static tn_turnwords_slots slots_of(const tn_image *image, tenor_role role)
{
    const tn_act_model *model = image->act_models, *const end = model + image->act_models_count;
    while (model < end && model->role != (uint32_t)role)
        model++;
    return model < end ? (tn_turnwords_slots){image->act_words + model->word, model->word_count} : (tn_turnwords_slots){NULL, 0};
}

void tn_actmodel_cut(const tn_image *image, tenor_role role, tn_str text, tn_turnwords *out)
{
    const tn_turnwords_slots slots = slots_of(image, role);
    if (slots.count)
        tn_turnwords_fetch(text, slots, out);
    else
        tn_turnwords_read(text, out);
}

void tn_actmodel_take(const tn_image *image, tenor_role role, const tn_turnwords_noted *noted, tn_turnwords *out)
{
    const tn_turnwords_slots slots = slots_of(image, role);
    tn_turnwords_take(noted, slots.count ? slots : (tn_turnwords_slots){out, 1}, out);
}

size_t tn_actmodel_of(const tn_image *image, tenor_role role, tn_str text, const tn_turnwords *words, tn_actmodel_run *out)
{
    size_t found = 0;
    for (uint32_t i = 0; i < image->act_models_count; i++)
        if (image->act_models[i].role == (uint32_t)role)
            found += read_model(image, &image->act_models[i], text, words, out + found);
    return found;
}

size_t tn_actmodel_read(const tn_image *image, tenor_role role, tn_str text, bool all, tn_actmodel_run *out)
{
    tn_turnwords words;
    size_t found = 0;
    if (!all) {
        tn_actmodel_cut(image, role, text, &words);
        return tn_actmodel_of(image, role, text, &words, out);
    }
    for (uint32_t i = 0; i < image->act_models_count; i++)
        if (image->act_models[i].role == (uint32_t)role)
            found += read_whole(image, &image->act_models[i], text, true, out + found);
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
    const uint32_t act = image->acts[run->act].column;
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
