/* act_check.c - every index and number of the act models of an image. */
#include "lexicon/act_check.h"

/* Which weights are of a higher act than the one before: a list ascends where all but its first do. Told in
 * one go from the first to the last, since lists are all over them. */
typedef struct rises {
    uint64_t bits[TN_ACT_FEATURES / 64 + 2];
} rises;

/* What features of a model are held to. */
typedef struct bounds {
    const rises *rises;
    uint32_t weights, rows, acts, largest;
    uint32_t from, to; /* weights of all lists */
} bounds;

/* Slots of words or of pairs, both of four numbers. Those that are all zeros are free, and need not be asked: in tables as they are made two
 * thirds of them. The others are moved together, some at a time. */
enum { SOME = 64 };
typedef struct slot {
    uint64_t key;
    uint32_t row, list_count;
} slot;

_Static_assert(sizeof(slot) == sizeof(tn_act_word) && sizeof(slot) == sizeof(tn_act_pair), "a slot is a word or a pair");
_Static_assert(offsetof(slot, row) == offsetof(tn_act_word, row) && offsetof(slot, row) == offsetof(tn_act_pair, row), "of both alike");

/* All weights, within the bounds that files are held to. */
static bool weights_ok(const tn_image *image, rises *r)
{
    const tn_act_weight *weights = image->act_weights;
    const uint32_t most = 2 * TN_ACT_WEIGHT, count = image->act_weights_count;
    uint32_t wrong = 0;
    memset(r, 0, sizeof *r);
    if (count > TN_ACT_FEATURES)
        return false;
    for (uint32_t i = 0; i < count; i++)
        wrong |= tn_image_above((uint32_t)weights[i].weight + TN_ACT_WEIGHT, most);
    for (uint32_t i = 1, to; i < count; i = to) {
        const uint32_t from = i;
        uint64_t bits = 0;
        for (to = from / 64 * 64 + 64 < count ? from / 64 * 64 + 64 : count; i < to; i++)
            bits |= (uint64_t)(weights[i].act > weights[i - 1].act) << (i % 64);
        r->bits[from / 64] = bits;
    }
    return !tn_image_wrong(wrong);
}

/* Whether a list of several weights does not ascend by act; it lies within the weights. */
static bool falls(const rises *r, uint32_t list, uint32_t count)
{
    const uint32_t second = list + 1, turn = second % 64;
    const uint64_t here = r->bits[second / 64] >> turn | r->bits[second / 64 + 1] << 1 << (63 - turn);
    return (~here & ((UINT64_C(1) << (count - 1)) - 1)) != 0;
}

static uint32_t lesser(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static uint32_t greater(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* Whether words or pairs have rows and lists of the model. See tn_image_above: nearly none is wrong. That row and list say the same is not
 * asked: whoever forges one could as well forge the other, and damage is seen in the checksum. */
static uint32_t features_wrong(bounds *b, const slot *slots, uint32_t n)
{
    const uint32_t acts = b->acts, last = b->rows - 1, weights = b->weights, largest = b->largest;
    uint32_t wrong = 0, from = b->from, to = b->to;
    uint32_t lists[SOME], counts[SOME];
    for (uint32_t i = 0; i < n; i++) {
        tn_act_word w;
        memcpy(&w, &slots[i], sizeof w);
        lists[i] = w.list;
        counts[i] = w.count;
        const uint32_t row = w.row, is_single = 0 - (row >> 31), weight = (uint32_t)((int32_t)(row << 16) >> 16);
        const uint32_t single = tn_image_above((row & ~TN_ACT_SINGLE) >> 16, acts - 1) | tn_image_above(weight + largest, 2 * largest);
        const uint32_t whole = tn_image_above(row, last) | (0 - (uint32_t)(row == TN_ACT_ROW_LEAST));
        wrong |= (single & is_single) | (whole & ~is_single);
    }
    for (uint32_t i = 0; i < n; i++) {
        const uint32_t none = 0 - (uint32_t)(counts[i] == 0);
        wrong |= tn_image_above(counts[i], acts) | tn_image_above(lists[i] + counts[i], weights);
        from = lesser(from, lists[i] | none);
        to = greater(to, (lists[i] + counts[i]) & ~none);
    }
    b->from = from;
    b->to = to;
    if (tn_image_wrong(wrong))
        return wrong;
    for (uint32_t i = 0; i < n; i++)
        if (counts[i] > 1)
            wrong |= (uint32_t)falls(b->rises, lists[i], counts[i]) << 31;
    return wrong;
}

/* A table of words or pairs: their rows and lists, and that it has a free slot, or a search would not end. */
static bool slots_ok(bounds *b, const void *table, uint32_t count)
{
    const slot *slots = table;
    slot some[SOME];
    uint32_t wrong = 0, used = 0;
    for (uint32_t i = 0, n = 0, to; i < count; i = to) {
        for (to = i + lesser(count - i, SOME - n); i < to; i++) {
            uint64_t half[2];
            memcpy(half, &slots[i], sizeof half);
            memcpy(&some[n], half, sizeof half);
            n += (half[0] | half[1]) != 0;
        }
        if (n == SOME || to == count) {
            wrong |= features_wrong(b, some, n);
            used += n;
            n = 0;
        }
    }
    return !tn_image_wrong(wrong) && used < count;
}

/* What is told from a turn without words, and from its end, is no word. */
static bool words_ok(const tn_image *image, const tn_act_model *m, bounds *b)
{
    const tn_act_word *words = &image->act_words[m->word];
    bool wrong = false;
    for (uint32_t i = 0; i < m->word_count; i++)
        wrong |= (words[i].counts_as == TN_TURNWORDS_BEGIN) | (words[i].counts_as == TN_TURNWORDS_END);
    return !wrong && slots_ok(b, words, m->word_count);
}

static bool pairs_ok(const tn_image *image, const tn_act_model *m, bounds *b)
{
    return slots_ok(b, &image->act_pairs[m->pair], m->pair_count);
}

/* All that lists are made of, which stand together: of acts of the model. */
static bool acts_ok(const tn_image *image, const bounds *b)
{
    uint32_t wrong = 0;
    for (uint32_t i = b->from; i < b->to; i++)
        wrong |= tn_image_above(image->act_weights[i].act, b->acts - 1);
    return !tn_image_wrong(wrong);
}

/* Values of acts, side by side. */
typedef int16_t eight __attribute__((vector_size(2 * TN_ACT_LANES_AT_ONCE)));

/* Whether rows are whole, and the values of all behind the first ones within bounds: rough sums count on these. */
static bool values_ok(const tn_image *image, const tn_act_model *m, uint32_t lanes)
{
    const eight nothing = {0}, largest = nothing + (int16_t)m->largest;
    eight wrong = nothing;
    if (m->row_values % lanes != 0)
        return false;
    for (uint32_t i = TN_ACT_ROW_LISTS * lanes; i < m->row_values; i += TN_ACT_LANES_AT_ONCE) {
        eight values;
        memcpy(&values, &image->act_rows[m->rows + i], sizeof values);
        wrong |= (values > largest) | (values < -largest);
    }
    uint64_t any[2];
    memcpy(any, &wrong, sizeof any);
    return (any[0] | any[1]) == 0;
}

/* The rows before those of lists. */
static bool first_rows_ok(const tn_image *image, const tn_act_model *m)
{
    const uint32_t lanes = tn_act_lanes(m->act_count);
    if (m->row_values < TN_ACT_ROW_LISTS * lanes || m->largest > TN_ACT_WEIGHT)
        return false;
    const int16_t *nothing = &image->act_rows[m->rows + TN_ACT_ROW_NOTHING * lanes], *least = &image->act_rows[m->rows + TN_ACT_ROW_LEAST * lanes];
    int32_t most[TN_ACT_MOST];
    for (uint32_t i = 0; i < m->act_count; i++)
        most[i] = image->acts[m->act + i].bias;
    for (const tn_act *a = image->acts + m->act + m->act_count, *end = a + m->like_count; a < end; a++)
        most[a->column] = a->bias > most[a->column] ? a->bias : most[a->column];
    for (uint32_t i = 0; i < lanes; i++)
        if (nothing[i] != 0 || least[i] != (i < m->act_count ? tn_act_least(most[i], m->largest) : TN_ACT_NEVER))
            return false;
    return true;
}

static bool is_power(uint32_t n)
{
    return n != 0 && (n & (n - 1)) == 0;
}

static bool tables_ok(const tn_image *image, const rises *r, const tn_act_model *m)
{
    const uint32_t lanes = tn_act_lanes(m->act_count);
    bounds b = {.rises = r, .weights = image->act_weights_count, .rows = m->row_values / lanes, .acts = m->act_count, .largest = m->largest,
                .from = UINT32_MAX};
    return tn_image_span_ok(m->rows, m->row_values, image->act_rows_count) && is_power(m->bit_count) &&
           tn_image_span_ok(m->bit, m->bit_count, image->act_pair_bits_count) && is_power(m->word_count) && is_power(m->pair_count) &&
           tn_image_span_ok(m->word, m->word_count, image->act_words_count) &&
           tn_image_span_ok(m->pair, m->pair_count, image->act_pairs_count) && first_rows_ok(image, m) && values_ok(image, m, lanes) &&
           words_ok(image, m, &b) && pairs_ok(image, m, &b) && acts_ok(image, &b);
}

/* The act of a model with that number, from 0. */
static bool act_ok(const tn_image *image, const tn_act_model *m, uint32_t model, uint32_t number)
{
    const tn_act *a = &image->acts[m->act + number];
    return tn_image_span_ok(a->name.at, a->name.size, image->strings_count) && a->file < image->files_count && a->model == model &&
           a->bias >= -TN_ACT_WEIGHT && a->bias <= TN_ACT_WEIGHT && (number < m->act_count ? a->column == number : a->column < m->act_count);
}

bool tn_act_check(const tn_image *image)
{
    rises r;
    bool ok = image->acts_count <= TN_ACT_MOST && image->act_models_count <= image->acts_count &&
              weights_ok(image, &r);
    uint32_t acts = 0, words = 0, pairs = 0; /* those of models follow each other as these do */
    for (uint32_t i = 0; ok && i < image->act_models_count; i++) {
        const tn_act_model *m = &image->act_models[i];
        ok = (m->role == TENOR_ROLE_AGENT || m->role == TENOR_ROLE_CUSTOMER) && m->act == acts && m->act_count > 0 &&
             tn_image_span_ok(m->act, m->act_count, image->acts_count) &&
             tn_image_span_ok(m->act + m->act_count, m->like_count, image->acts_count) && m->word == words && m->pair == pairs;
        for (uint32_t k = 0; ok && k < m->act_count + m->like_count; k++)
            ok = act_ok(image, m, i, k);
        ok = ok && tables_ok(image, &r, m);
        acts += ok ? m->act_count + m->like_count : 0;
        words += ok ? m->word_count : 0;
        pairs += ok ? m->pair_count : 0;
    }
    return ok && acts == image->acts_count;
}
