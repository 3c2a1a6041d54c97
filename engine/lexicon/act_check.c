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

/* A row says the same as its list, which has been seen to be one of acts of the model. */
static bool row_ok(const tn_image *image, const tn_act_model *m, uint32_t number, uint32_t list, uint32_t count)
{
    const uint32_t lanes = tn_act_lanes(m->act_count);
    if (count == 0)
        return number == TN_ACT_ROW_NOTHING;
    const tn_act_weight *weights = &image->act_weights[list];
    if (count == 1)
        return number == tn_act_single(weights->act, weights->weight) && weights->weight <= (int32_t)m->largest &&
               weights->weight >= -(int32_t)m->largest;
    if (number >= m->row_values / lanes)
        return false;
    const int16_t *row = &image->act_rows[m->rows + number * lanes];
    int32_t other = 0; /* how many more values the row has than the list */
    bool wrong = false;
    for (uint32_t act = 0; act < lanes; act++)
        other += row[act] != 0;
    for (uint32_t i = 0; i < count; i++) {
        wrong |= row[weights[i].act] != weights[i].weight || weights[i].weight > (int32_t)m->largest || weights[i].weight < -(int32_t)m->largest;
        other -= weights[i].weight != 0;
    }
    return !wrong && other == 0;
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

#define SLOTS 256 /* of a table, looked at together */
#define AHEAD 8   /* pairs whose rows are fetched before they are asked for */

/* Pairs of a table, from slot `from` on; *free_pairs grows. Which slots hold anything nobody foresees: they are told first, without a way out
 * of the loop. */
static bool pairs_ok(const tn_image *image, const rises *r, const tn_act_model *m, uint32_t from, uint32_t count, uint32_t *free_pairs)
{
    const tn_act_pair *pairs = &image->act_pairs[m->pair + from];
    const uint32_t lanes = tn_act_lanes(m->act_count);
    uint8_t taken[SLOTS];
    uint32_t taken_count = 0;
    bool missed = false;
    for (uint32_t i = 0; i < count; i++) {
        const tn_act_pair *p = &pairs[i];
        taken[taken_count] = (uint8_t)i;
        taken_count += (p->second | p->row | p->list | p->count) != 0;
        *free_pairs += p->second == 0;
    }
    for (uint32_t k = 0; k < taken_count; k++) {
        const tn_act_pair *p = &pairs[taken[k]], *later = &pairs[taken[k + AHEAD < taken_count ? k + AHEAD : k]];
        const uint32_t row = later->row < m->row_values / lanes ? later->row : 0;
        __builtin_prefetch(&image->act_rows[m->rows + row * lanes]);
        __builtin_prefetch(&image->act_weights[later->list < image->act_weights_count ? later->list : 0]);
        const uint32_t number = tn_turnwords_pair(p->first, p->second);
        missed |= (p->second != 0) & !tn_act_pair_may(&image->act_pair_bits[m->bit], m->bit_count, number);
        if (!list_ok(image, r, m, p->list, p->count) || !row_ok(image, m, p->row, p->list, p->count))
            return false;
    }
    return !missed;
}

/* Tables have a free slot, or a search would not end; free slots list nothing. */
static bool tables_ok(const tn_image *image, const rises *r, const tn_act_model *m)
{
    uint32_t free_words = 0, free_pairs = 0;
    bool ok = tn_image_span_ok(m->rows, m->row_values, image->act_rows_count) && is_power(m->bit_count) &&
              tn_image_span_ok(m->bit, m->bit_count, image->act_pair_bits_count) && is_power(m->word_count) && is_power(m->pair_count) &&
              tn_image_span_ok(m->word, m->word_count, image->act_words_count) &&
              tn_image_span_ok(m->pair, m->pair_count, image->act_pairs_count) && first_rows_ok(image, m);
    for (uint32_t i = 0; ok && i < m->word_count; i++) {
        const tn_act_word *w = &image->act_words[m->word + i];
        free_words += w->number == 0;
        /* What is told from a turn without words, and from its end, is no word. */
        ok = list_ok(image, r, m, w->list, w->count) && row_ok(image, m, w->row, w->list, w->count) &&
             w->counts_as != TN_TURNWORDS_BEGIN && w->counts_as != TN_TURNWORDS_END;
    }
    for (uint32_t i = 0; ok && i < m->pair_count; i += SLOTS)
        ok = pairs_ok(image, r, m, i, m->pair_count - i < SLOTS ? m->pair_count - i : SLOTS, &free_pairs);
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
