/* act_check.c - every index and number of the act models of an image. */
#include "lexicon/act_check.h"

/* A list of weights: ascending by act, of acts of the model, within the bounds that files are held to. */
static bool list_ok(const tn_image *image, const tn_act_model *m, uint32_t list, uint32_t count)
{
    if (count > m->act_count || !tn_image_span_ok(list, count, image->act_weights_count))
        return false;
    for (uint32_t i = 0; i < count; i++) {
        const tn_act_weight *w = &image->act_weights[list + i];
        if (w->act >= m->act_count || w->weight < -TN_ACT_WEIGHT || w->weight > TN_ACT_WEIGHT || (i > 0 && w->act <= w[-1].act))
            return false;
    }
    return true;
}

/* A row says the same as its list. */
static bool row_ok(const tn_image *image, const tn_act_model *m, uint32_t number, uint32_t list, uint32_t count)
{
    const uint32_t lanes = tn_act_lanes(m->act_count), rows = m->row_values / lanes, end = list + count;
    if (count == 0)
        return number == TN_ACT_ROW_NOTHING;
    if (number >= rows)
        return false;
    const int16_t *row = &image->act_rows[m->rows + number * lanes];
    for (uint32_t act = 0; act < lanes; act++) {
        const bool listed = list < end && image->act_weights[list].act == act;
        if (row[act] != (listed ? image->act_weights[list].weight : 0))
            return false;
        list += listed;
    }
    return true;
}

/* The rows before those of lists. */
static bool first_rows_ok(const tn_image *image, const tn_act_model *m)
{
    const uint32_t lanes = tn_act_lanes(m->act_count);
    if (m->row_values < TN_ACT_ROW_LISTS * lanes)
        return false;
    const int16_t *nothing = &image->act_rows[m->rows + TN_ACT_ROW_NOTHING * lanes], *least = &image->act_rows[m->rows + TN_ACT_ROW_LEAST * lanes];
    for (uint32_t i = 0; i < lanes; i++)
        if (nothing[i] != 0 || least[i] != (i < m->act_count ? tn_act_least(image->acts[m->act + i].bias) : TN_ACT_NEVER))
            return false;
    return true;
}

static bool is_power(uint32_t n)
{
    return n != 0 && (n & (n - 1)) == 0;
}

/* Tables have a free slot, or a search would not end; free slots list nothing. */
static bool tables_ok(const tn_image *image, const tn_act_model *m)
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
        ok = list_ok(image, m, w->list, w->count) && row_ok(image, m, w->row, w->list, w->count) && w->counts_as != TN_TURNWORDS_BEGIN && w->counts_as != TN_TURNWORDS_END;
    }
    for (uint32_t i = 0; ok && i < m->pair_count; i++) {
        const tn_act_pair *p = &image->act_pairs[m->pair + i];
        free_pairs += p->second == 0;
        ok = list_ok(image, m, p->list, p->count) && row_ok(image, m, p->row, p->list, p->count) &&
             (p->second == 0 || tn_act_pair_may(&image->act_pair_bits[m->bit], m->bit_count, tn_turnwords_pair(p->first, p->second)));
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
    bool ok = image->acts_count <= TN_ACT_MOST && image->act_models_count <= image->acts_count;
    uint32_t acts = 0, words = 0, pairs = 0; /* those of models follow each other as these do */
    for (uint32_t i = 0; ok && i < image->act_models_count; i++) {
        const tn_act_model *m = &image->act_models[i];
        ok = (m->role == TENOR_ROLE_AGENT || m->role == TENOR_ROLE_CUSTOMER) && m->act == acts && m->act_count > 0 &&
             tn_image_span_ok(m->act, m->act_count, image->acts_count) && m->word == words && m->pair == pairs;
        for (uint32_t k = 0; ok && k < m->act_count; k++)
            ok = act_ok(image, &image->acts[m->act + k], i);
        ok = ok && tables_ok(image, m);
        acts += ok ? m->act_count : 0;
        words += ok ? m->word_count : 0;
        pairs += ok ? m->pair_count : 0;
    }
    return ok && acts == image->acts_count;
}
