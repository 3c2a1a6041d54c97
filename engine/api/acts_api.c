/* acts_api.c - for the public: how near each act is to be in a turn, and which words say so. */
#include "api/handle.h"
#include "lexicon/actmodel.h"
#include "tenor_study.h"

typedef struct telling {
    tn_mem mem;
    tn_str text;
    tenor_study_act_feature *features; /* of one act */
    size_t count, capacity;
    bool no_memory;
} telling;

static bool keep(void *context, const tn_actmodel_given *given)
{
    telling *t = context;
    void *features = t->features;
    const bool room = tn_mem_reserve(&t->mem, &features, &t->capacity, t->count + 1, sizeof *t->features);
    t->features = features;
    t->no_memory = !room;
    if (!room)
        return false;
    const uint32_t begin = (uint32_t)(given->first.p - t->text.p);
    tenor_study_act_feature *f = &t->features[t->count++];
    *f = (tenor_study_act_feature){.weight = given->weight, .begin = begin, .end = begin + (uint32_t)given->first.n};
    if (given->second.p) {
        f->pair = true;
        f->next_begin = (uint32_t)(given->second.p - t->text.p);
        f->next_end = f->next_begin + (uint32_t)given->second.n;
    }
    return true;
}

/* The best runs of all acts of a role, or of both where it is unknown; the highest score first. */
static size_t best_runs(const tn_image *image, tenor_role role, tn_str text, tn_actmodel_run *runs)
{
    size_t count = 0;
    const bool any = role == TENOR_ROLE_UNKNOWN;
    if (any || role == TENOR_ROLE_AGENT)
        count += tn_actmodel_read(image, TENOR_ROLE_AGENT, text, true, runs);
    if (any || role == TENOR_ROLE_CUSTOMER) /* those of a lexicon are not more than there is room for, whoever says them */
        count += tn_actmodel_read(image, TENOR_ROLE_CUSTOMER, text, true, runs + count);
    for (size_t i = 1; i < count; i++) {
        const tn_actmodel_run run = runs[i];
        size_t at = i;
        for (; at > 0 && (runs[at - 1].score < run.score || (runs[at - 1].score == run.score && runs[at - 1].act > run.act)); at--)
            runs[at] = runs[at - 1];
        runs[at] = run;
    }
    return count;
}

static tenor_study_act_view view_of(const tenor_lexicon *lexicon, const tn_actmodel_run *run, const telling *t)
{
    const tn_image *image = &lexicon->image;
    const tn_act *act = &image->acts[run->act];
    return (tenor_study_act_view){.name = tn_handle_str(tn_image_str(image, act->name)),
                                  .role = (tenor_role)image->act_models[act->model].role,
                                  .file = tn_handle_str(lexicon->files ? lexicon->files[act->file] : tn_image_str(image, image->files[act->file])),
                                  .line = act->line,
                                  .score = run->score,
                                  .bias = act->bias,
                                  .begin = run->begin,
                                  .end = run->end,
                                  .features = t->features,
                                  .feature_count = t->count};
}

tenor_status tenor_study_acts(const tenor_lexicon *lexicon, tenor_role role, tenor_str text, const tenor_allocator *allocator,
                              tenor_study_act_viewer viewer, void *context, tenor_error *error)
{
    if (!lexicon || !viewer || (text.size && !text.data))
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no lexicon, no text, or nobody to tell of its acts");
    if (text.size > TENOR_TEXT_MAX)
        return tn_handle_error(error, TENOR_TOO_LONG, "the text is too long");
    telling t = {.mem = tn_handle_mem(allocator), .text = tn_str_of(text.size ? text.data : "", text.size)};
    tn_actmodel_run runs[TN_ACT_MOST];
    const size_t count = best_runs(&lexicon->image, role, t.text, runs);
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < count && status == TENOR_OK; i++) {
        t.count = 0;
        tn_actmodel_explain(&lexicon->image, &runs[i], t.text, keep, &t);
        if (t.no_memory) {
            status = tn_handle_error(error, TENOR_NO_MEMORY, "no memory to tell of acts");
        } else {
            const tenor_study_act_view view = view_of(lexicon, &runs[i], &t);
            if (!viewer(context, &view))
                status = tn_handle_error(error, TENOR_IO, "stopped");
        }
    }
    tn_mem_free(&t.mem, t.features, t.capacity, sizeof *t.features);
    return status;
}
