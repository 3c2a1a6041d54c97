/* learncheck.c - act models of a lexicon held to labelled turns: the reading of calls itself, and figures of it. */
#include "study/learncheck.h"

#include "lexicon/actmodel.h"

#define NONE UINT32_MAX

/* The act of the image that is called so and has this speaker. */
static uint32_t find(const tn_image *image, tn_str name, bool agent)
{
    for (uint32_t i = 0; i < image->acts_count; i++) {
        const uint32_t role = image->act_models[image->acts[i].model].role;
        if (tn_str_eq(tn_image_str(image, image->acts[i].name), name) &&
            role == (uint32_t)(agent ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER))
            return i;
    }
    return NONE;
}

/* Words and pairs that speak for or against an act of a model. */
static size_t count_features(const tn_image *image, uint32_t act)
{
    const tn_act_model *model = &image->act_models[image->acts[act].model];
    size_t count = 0;
    for (uint32_t i = 0; i < model->word_count; i++) {
        const tn_act_word *word = &image->act_words[model->word + i];
        for (uint32_t k = 0; word->number && word->number == word->counts_as && k < word->count; k++)
            count += image->act_weights[word->list + k].act == act - model->act;
    }
    for (uint32_t i = 0; i < model->pair_count; i++) {
        const tn_act_pair *pair = &image->act_pairs[model->pair + i];
        for (uint32_t k = 0; pair->second && k < pair->count; k++)
            count += image->act_weights[pair->list + k].act == act - model->act;
    }
    return count;
}

/* The scores of all acts of the image in each row: rows times acts; acts of the other speaker, and turns without words: none. */
static void score_rows(const tn_image *image, const tn_learnrows *rows, int64_t *scores)
{
    tn_actmodel_run runs[TN_ACT_MOST];
    for (size_t i = 0; i < rows->count; i++) {
        const tn_learnrows_row *row = &rows->rows[i];
        int64_t *of = scores + i * image->acts_count;
        for (uint32_t a = 0; a < image->acts_count; a++)
            of[a] = TN_LEARNACT_NEVER;
        const size_t count = tn_actmodel_read(image, row->agent ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER, row->text, true, runs);
        for (size_t k = 0; k < count; k++)
            of[runs[k].act] = runs[k].score;
    }
}

bool tn_learncheck_run(tn_learn *learn, const tn_mem *mem, const tn_image *image, const tn_learnrows *rows)
{
    const size_t count = rows->count, room = (image->acts_count + 1) * (count + 1);
    if (!tn_learn_list(learn, mem, rows))
        return false;
    int64_t *scores = tn_mem_alloc(mem, room, sizeof *scores);
    tn_learnfigures_row *list = tn_mem_alloc(mem, count + 1, sizeof *list), *spare = tn_mem_alloc(mem, count + 1, sizeof *spare);
    const bool fine = scores && list && spare;
    if (fine)
        score_rows(image, rows, scores);
    for (size_t a = 0; fine && a < learn->count; a++) {
        tn_learn_act *act = &learn->acts[a];
        const uint32_t of = find(image, rows->acts.keys[act->act], act->agent);
        const uint64_t bit = (uint64_t)1 << act->act;
        size_t n = 0;
        for (size_t i = 0; i < count; i++)
            if ((rows->rows[i].does | rows->rows[i].not) & bit)
                list[n++] = (tn_learnfigures_row){of == NONE ? TN_LEARNACT_NEVER : scores[i * image->acts_count + of],
                                                  (rows->rows[i].does & bit) != 0};
        tn_learnfigures_sort(list, spare, n);
        act->figures = tn_learnfigures_at(list, n, 0);
        act->learnt = of != NONE;
        act->model.bias = of == NONE ? 0 : image->acts[of].bias;
        act->features = of == NONE ? 0 : count_features(image, of);
    }
    tn_mem_free(mem, scores, room, sizeof *scores);
    tn_mem_free(mem, list, count + 1, sizeof *list);
    tn_mem_free(mem, spare, count + 1, sizeof *spare);
    return fine;
}
