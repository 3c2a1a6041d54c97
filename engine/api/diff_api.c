/* diff_api.c - the public functions of tenor_study.h that compare two lexicons. */
#include "api/handle.h"
#include "study/editprobe.h"
#include "tenor_study.h"

struct tenor_study_diff {
    tn_mem mem;
    tenor_lexicon *before, *after, *probe;
    tn_arena arena; /* of edits and the table */
    tn_edits edits;
    uint32_t *edit_of; /* by entry of the probe */
    size_t probe_entries;
};

void tenor_study_diff_free(tenor_study_diff *diff)
{
    if (!diff)
        return;
    tn_mem mem = diff->mem;
    tenor_lexicon_release(diff->probe);
    tenor_lexicon_release(diff->before);
    tenor_lexicon_release(diff->after);
    tn_arena_free(&diff->arena);
    tn_mem_free(&mem, diff, 1, sizeof *diff);
}

static tenor_status make_probe(tenor_study_diff *diff, const tenor_allocator *allocator)
{
    tn_editprobe probe;
    if (!tn_editprobe_build(&probe, &diff->edits, &diff->arena))
        return TENOR_NO_MEMORY;
    diff->edit_of = probe.edits;
    diff->probe_entries = probe.entry_count;
    tenor_status status = tenor_lexicon_load_image(&diff->probe, (tenor_str){probe.block, probe.size}, allocator, NULL);
    tn_mem_free(&diff->mem, probe.block, probe.size, 1);
    return status;
}

tenor_status tenor_study_diff_new(tenor_study_diff **out, tenor_lexicon *before, tenor_lexicon *after,
                                  const tenor_allocator *allocator, tenor_error *error)
{
    if (!out || !before || !after)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "a diff needs two lexicons");
    if (!tn_image_check_programs(&before->image) || !tn_image_check_programs(&after->image))
        return tn_handle_error(error, TENOR_BAD_IMAGE, "the compiled lexicon is damaged: compile it again");
    tn_mem mem = tn_handle_mem(allocator);
    tenor_study_diff *diff = tn_mem_zero(&mem, 1, sizeof *diff);
    if (!diff)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for a diff");
    diff->mem = mem;
    tn_arena_init(&diff->arena, &diff->mem);
    diff->before = tenor_lexicon_retain(before);
    diff->after = tenor_lexicon_retain(after);
    tenor_status status = TENOR_NO_MEMORY;
    if (tn_edits_find(&diff->edits, &before->image, &after->image, &diff->arena))
        status = make_probe(diff, allocator);
    if (status != TENOR_OK) {
        tenor_study_diff_free(diff);
        return tn_handle_error(error, status, status == TENOR_NO_MEMORY ? "no memory for a diff" : "the entries that differ are too many");
    }
    *out = diff;
    return TENOR_OK;
}

size_t tenor_study_diff_count(const tenor_study_diff *diff)
{
    return diff->edits.count;
}

bool tenor_study_diff_edit(const tenor_study_diff *diff, size_t index, tenor_study_edit *edit)
{
    if (index >= diff->edits.count)
        return false;
    const tn_edit *e = &diff->edits.list[index];
    *edit = (tenor_study_edit){tn_handle_str(e->id), e->before, e->after, e->change_count};
    return true;
}

bool tenor_study_diff_change(const tenor_study_diff *diff, size_t index, size_t nth, tenor_study_edit_change *change)
{
    if (index >= diff->edits.count || nth >= diff->edits.list[index].change_count)
        return false;
    const tn_edit_change *c = &diff->edits.list[index].changes[nth];
    *change = (tenor_study_edit_change){c->what, tn_handle_str(c->before), tn_handle_str(c->after)};
    return true;
}

tenor_lexicon *tenor_study_diff_probe(const tenor_study_diff *diff)
{
    return diff->probe;
}

uint32_t tenor_study_diff_edit_of(const tenor_study_diff *diff, uint32_t entry)
{
    return entry < diff->probe_entries ? diff->edit_of[entry] : TENOR_STUDY_NONE;
}

const char *tenor_study_diff_rereads(const tenor_study_diff *diff)
{
    return diff->edits.rereads;
}
