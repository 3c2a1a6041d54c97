/* learn_api.c - act models for the public: tables in, figures and a file out. */
#include <math.h>

#include "api/handle.h"
#include "study/learncheck.h"
#include "study/learnfile.h"
#include "tenor_study.h"

struct tenor_study_learn {
    tn_mem mem;
    tn_learnrows rows;
    tn_learnwords words;
    tn_learn result;
    tn_buf text;
    int64_t lean[TN_LEARNROWS_ACTS]; /* by act of the rows */
    bool run;
};

#define ROWS_MOST ((size_t)1 << 31)
#define FOLDS_MOST 100
#define ROUNDS_MOST 100

tenor_status tenor_study_learn_new(tenor_study_learn **out, const tenor_allocator *allocator, tenor_error *error)
{
    if (!out)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no place for what is made");
    const tn_mem mem = tn_handle_mem(allocator);
    tenor_study_learn *learn = tn_mem_zero(&mem, 1, sizeof *learn);
    *out = learn;
    if (!learn)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for act models");
    learn->mem = mem;
    tn_learnrows_init(&learn->rows, &learn->mem);
    tn_learnwords_init(&learn->words, &learn->mem);
    tn_buf_init(&learn->text, &learn->mem);
    return TENOR_OK;
}

void tenor_study_learn_free(tenor_study_learn *learn)
{
    if (!learn)
        return;
    const tn_mem mem = learn->mem;
    tn_learn_free(&learn->result);
    tn_learnrows_free(&learn->rows);
    tn_learnwords_free(&learn->words);
    tn_buf_free(&learn->text);
    tn_mem_free(&mem, learn, 1, sizeof *learn);
}

/* What came of reading a file. */
static tenor_status outcome(bool fine, tn_buf *wrong, tenor_error *error)
{
    tenor_status status = TENOR_OK;
    if (!fine && (wrong->failed || !wrong->size))
        status = tn_handle_error(error, TENOR_NO_MEMORY, "no memory for labelled turns");
    else if (!fine)
        status = tn_handle_error(error, TENOR_BAD_ARGUMENT, "%.*s", wrong->size > 500 ? 500 : (int)wrong->size, wrong->data);
    tn_buf_free(wrong);
    return status;
}

tenor_status tenor_study_learn_table(tenor_study_learn *learn, tenor_str name, tenor_str text, tenor_error *error)
{
    if (!learn || learn->run || (text.size && !text.data))
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no place for labelled turns");
    tn_buf wrong;
    tn_buf_init(&wrong, &learn->mem);
    const bool fine = tn_learnrows_read(&learn->rows, tn_str_of(name.data, name.size), tn_str_of(text.data, text.size), &wrong);
    return outcome(fine, &wrong, error);
}

tenor_status tenor_study_learn_classes(tenor_study_learn *learn, tenor_str name, tenor_str text, tenor_error *error)
{
    if (!learn || learn->run || (text.size && !text.data))
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no place for classes");
    tn_buf wrong;
    tn_buf_init(&wrong, &learn->mem);
    const bool fine = tn_learnwords_classes(&learn->words, tn_str_of(name.data, name.size), tn_str_of(text.data, text.size), &wrong);
    return outcome(fine, &wrong, error);
}

tenor_status tenor_study_learn_lean(tenor_study_learn *learn, tenor_str act, int32_t by, tenor_error *error)
{
    const uint32_t found =
        learn && act.data ? tn_strmap_find(&learn->rows.acts, tn_str_of(act.data, act.size)) : TN_STRMAP_NONE;
    if (found == TN_STRMAP_NONE)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no row names the act '%.*s'", act.size > 100 ? 100 : (int)act.size,
                               act.data ? act.data : "");
    learn->lean[found] = by;
    return TENOR_OK;
}

static const char *wrong_options(const tenor_study_learn_options *o)
{
    if (!o || !(o->cost > 0) || !(o->sparse >= 0) || !(o->beta > 0) || o->cost > 1e6 || o->sparse > 1e6 || o->beta > 1e3)
        return "cost and beta are above 0, sparse is not below it";
    if (o->drop < 0 || o->rounds > ROUNDS_MOST || o->folds < 2 || o->folds > FOLDS_MOST)
        return "drop, rounds or folds are out of range";
    return NULL;
}

tenor_status tenor_study_learn_run(tenor_study_learn *learn, const tenor_study_learn_options *options, tenor_error *error)
{
    const char *wrong = wrong_options(options);
    if (!learn || learn->run || wrong)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "%s", wrong ? wrong : "it has run already");
    if (!learn->rows.acts.count || learn->rows.count > ROWS_MOST)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, learn->rows.count > ROWS_MOST ? "more than 2^31 rows" : "no row names an act");
    const tn_learn_settings settings = {{options->cost, options->sparse, options->drop, options->rounds},
                                        options->beta, options->folds, learn->lean};
    const bool lent = options->crew && options->crew->run;
    const tn_crew crew = {lent ? options->crew->run : NULL, lent ? options->crew->context : NULL};
    learn->run = true;
    tn_learnrows_finish(&learn->rows);
    const tn_learn_end end = tn_learn_run(&learn->result, &learn->mem, lent ? &crew : NULL, &learn->rows, &learn->words, &settings);
    if (end == TN_LEARN_TOO_MANY)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "%zu features, but a lexicon holds %d: a drop of %d thousandths leaves few enough",
                               learn->result.features, TN_LEARN_FEATURES_MOST, (int)learn->result.drop);
    if (end != TN_LEARN_GOOD || !tn_learnfile_write(&learn->result, &learn->rows, &learn->words, &learn->text))
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory to learn acts");
    return TENOR_OK;
}

tenor_status tenor_study_learn_check(tenor_study_learn *learn, const tenor_lexicon *lexicon, tenor_error *error)
{
    if (!learn || !lexicon || learn->run)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, learn && learn->run ? "it has run already" : "a check needs a lexicon");
    if (!learn->rows.acts.count || learn->rows.count > ROWS_MOST)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, learn->rows.count > ROWS_MOST ? "more than 2^31 rows" : "no row names an act");
    learn->run = true;
    tn_learnrows_finish(&learn->rows);
    if (!tn_learncheck_run(&learn->result, &learn->mem, &lexicon->image, &learn->rows))
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory to check acts");
    return TENOR_OK;
}

bool tenor_study_learn_act_at(const tenor_study_learn *learn, size_t index, tenor_study_learn_act *out)
{
    if (!learn || !out || index >= learn->result.count)
        return false;
    const tn_learn_act *act = &learn->result.acts[index];
    *out = (tenor_study_learn_act){.name = tn_handle_str(learn->rows.acts.keys[act->act]),
                                   .role = act->agent ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER,
                                   .learnt = act->learnt,
                                   .turns = act->figures.rows,
                                   .doing = act->figures.does,
                                   .hits = act->figures.hits,
                                   .false_hits = act->figures.false_hits,
                                   .precision = act->figures.precision,
                                   .recall = act->figures.recall,
                                   .f1 = act->figures.f1,
                                   .auc = act->figures.auc,
                                   .features = act->features,
                                   .bias = (int32_t)act->model.bias};
    return true;
}

tenor_str tenor_study_learn_text(const tenor_study_learn *learn)
{
    return learn ? tn_handle_str(tn_buf_view(&learn->text)) : (tenor_str){"", 0};
}
