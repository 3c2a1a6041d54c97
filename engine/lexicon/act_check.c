/* act_check.c - every index and number of the act models of an image. */
#include "lexicon/act_check.h"

/* Which weights are of a higher act than the one before: a list ascends where all but its first do. Told in
 * one go from the first to the last, since lists are all over them. */
typedef struct rises {
    uint64_t bits[TN_ACT_FEATURES / 64 + 2];
} rises;

/* All weights, within the bounds that files are held to. */
static bool weights_ok(const tn_image *image, rises *r)
{
    const uint32_t most = 2 * TN_ACT_WEIGHT, count = image->act_weights_count;
    uint32_t wrong = 0;
    memset(r, 0, sizeof *r);
    if (count > TN_ACT_FEATURES)
        return false;
    for (uint32_t i = 0; i < count; i++)
        wrong |= tn_image_above((uint32_t)image->act_weights[i].weight + TN_ACT_WEIGHT, most);
    for (uint32_t i = 1; i < count; i++)
        r->bits[i / 64] |= (uint64_t)(image->act_weights[i].act > image->act_weights[i - 1].act) << (i % 64);
    return !tn_image_wrong(wrong);
}

/* A list of weights: ascending by act, of acts of the model. */
static bool list_ok(const tn_image *image, const rises *r, const tn_act_model *m, uint32_t list, uint32_t count)
{
    if (count > m->act_count || !tn_image_span_ok(list, count, image->act_weights_count))
        return false;
    if (count == 0)
        return true;
    const uint32_t second = list + 1, turn = second % 64;
    const uint64_t here = r->bits[second / 64] >> turn | r->bits[second / 64 + 1] << 1 << (63 - turn);
    return (~here & ((UINT64_C(1) << (count - 1)) - 1)) == 0 && image->act_weights[list + count - 1].act < m->act_count;
}

/* Whether a word or a pair has a row and a list of the model. That both say the same is not asked: whoever forges one could as well forge
 * the other, and damage is seen in the checksum. */
static bool feature_ok(const tn_image *image, const rises *r, const tn_act_model *m, uint32_t rows, uint32_t row, uint32_t list, uint32_t count)
{
    if (row & TN_ACT_SINGLE) {
        const int32_t weight = (int16_t)(row & 0xFFFF), largest = (int32_t)m->largest;
        return (row & ~TN_ACT_SINGLE) >> 16 < m->act_count && weight <= largest && weight >= -largest && list_ok(image, r, m, list, count);
    }
    return row < rows && row != TN_ACT_ROW_LEAST && list_ok(image, r, m, list, count);
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
    for (uint32_t i = 0; i < lanes; i++)
        if (nothing[i] != 0 || least[i] != (i < m->act_count ? tn_act_least(image->acts[m->act + i].bias, m->largest) : TN_ACT_NEVER))
            return false;
    return true;
}

static bool is_power(uint32_t n)
{
    return n != 0 && (n & (n - 1)) == 0;
}

/* Tables have a free slot, or a search would not end. */
static bool tables_ok(const tn_image *image, const rises *r, const tn_act_model *m)
{
    const uint32_t lanes = tn_act_lanes(m->act_count), rows = m->row_values / lanes;
    uint32_t free_words = 0, free_pairs = 0;
    bool ok = tn_image_span_ok(m->rows, m->row_values, image->act_rows_count) && is_power(m->bit_count) &&
              tn_image_span_ok(m->bit, m->bit_count, image->act_pair_bits_count) && is_power(m->word_count) && is_power(m->pair_count) &&
              tn_image_span_ok(m->word, m->word_count, image->act_words_count) &&
              tn_image_span_ok(m->pair, m->pair_count, image->act_pairs_count) && first_rows_ok(image, m) && values_ok(image, m, lanes);
    for (uint32_t i = 0; ok && i < m->word_count; i++) {
        const tn_act_word *w = &image->act_words[m->word + i];
        free_words += w->number == 0;
        /* What is told from a turn without words, and from its end, is no word. */
        ok = feature_ok(image, r, m, rows, w->row, w->list, w->count) && w->counts_as != TN_TURNWORDS_BEGIN && w->counts_as != TN_TURNWORDS_END;
    }
    for (uint32_t i = 0; ok && i < m->pair_count; i++) {
        const tn_act_pair *p = &image->act_pairs[m->pair + i];
        free_pairs += p->second == 0;
        ok = feature_ok(image, r, m, rows, p->row, p->list, p->count);
    }
    return ok && free_words > 0 && free_pairs > 0;
}

static bool act_ok(const tn_image *image, const tn_act *a, uint32_t model)
{
    return tn_image_span_ok(a->name.at, a->name.size, image->strings_count) && a->file < image->files_count && a->model == model &&
           a->bias >= -TN_ACT_WEIGHT && a->bias <= TN_ACT_WEIGHT;
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
             tn_image_span_ok(m->act, m->act_count, image->acts_count) && m->word == words && m->pair == pairs;
        for (uint32_t k = 0; ok && k < m->act_count; k++)
            ok = act_ok(image, &image->acts[m->act + k], i);
        ok = ok && tables_ok(image, &r, m);
        acts += ok ? m->act_count : 0;
        words += ok ? m->word_count : 0;
        pairs += ok ? m->pair_count : 0;
    }
    return ok && acts == image->acts_count;
}
