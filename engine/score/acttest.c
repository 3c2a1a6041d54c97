/* acttest.c - what a file of acts says of itself: yes: lines hold the act, no: lines do not. */
#include "score/acttest.h"

#include "lexicon/actcompile.h"
#include "lexicon/actmodel.h"

/* The number of an act in the image. */
static uint32_t index_of(const tn_image *image, tn_str name)
{
    uint32_t i = 0;
    while (i < image->acts_count && !tn_str_eq(tn_image_str(image, image->acts[i].name), name))
        i++;
    return i;
}

static void run_test(tn_rehearsal *r, const tn_ast_act *act, uint32_t index, const tn_test *test)
{
    tn_diags *d = &r->set->diags;
    tn_actmodel_run runs[TN_ACT_MOST];
    const size_t count = tn_actmodel_read(&r->image, act->role, test->text, true, runs);
    size_t i = 0;
    while (i < count && runs[i].act != index)
        i++;
    const bool found = i < count && runs[i].score >= 0;
    if (found == test->yes)
        return;
    tn_str help = TN_STR("the text has no words"), what = test->text;
    if (i < count) {
        what = tn_str_of(test->text.p + runs[i].begin, runs[i].end - runs[i].begin);
        help = tn_diag_text(d, "'%.*s' speaks most for it: %lld with the bias of %d, where 0 is needed", TN_DIAG_V(what),
                            (long long)runs[i].score, act->bias);
    }
    tn_diag_add(d, TN_DIAG_T701, test->place, test->text.n, help, "%s the act '%.*s' is %sin this turn", test->yes ? "yes:" : "no:",
                TN_DIAG_V(act->name), found ? "" : "not ");
}

bool tn_acttest_run(tn_rehearsal *r, size_t *tests)
{
    size_t count;
    const tn_ast_act **acts = tn_actcompile_acts(&r->set->ast, r->layer, r->layer + 1, &r->set->diags, &count);
    if (!acts)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (r->set->ast.files[acts[i]->place.file].layer != r->layer)
            continue;
        const uint32_t index = index_of(&r->image, acts[i]->name);
        for (const tn_test *test = acts[i]->tests; test; test = test->next, ++*tests)
            run_test(r, acts[i], index, test);
    }
    return !r->set->diags.no_memory;
}
