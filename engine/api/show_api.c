/* show_api.c - the public function of tenor_study.h that shows what layers make of an entry. */
#include <limits.h>

#include "api/handle.h"
#include "lexicon/source.h"
#include "study/entryview.h"
#include "tenor_study.h"

static tenor_status show(tn_source_set *set, tn_str name, tenor_study_viewer viewer, void *context, size_t *found)
{
    tn_layers layers = {0};
    const tn_effective **list;
    size_t count;
    bool near;
    if (set->diags.no_memory || !tn_layers_merge(&set->ast, &set->diags, UINT_MAX, 0, &layers))
        return TENOR_NO_MEMORY;
    if (set->diags.errors)
        return TENOR_BAD_LEXICON;
    if (!tn_entryview_find(&layers, &set->ast, name, &set->arena, &list, &count, &near))
        return TENOR_NO_MEMORY;
    *found = near ? 0 : count;
    tn_buf scratch;
    tn_buf_init(&scratch, set->arena.mem);
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < count && status == TENOR_OK; i++) {
        tenor_study_view view;
        if (!tn_entryview_of(list[i], &set->ast, &set->arena, &scratch, &view)) {
            status = TENOR_NO_MEMORY;
        } else {
            view.near = near;
            status = viewer(context, &view) ? TENOR_OK : TENOR_IO;
        }
    }
    tn_buf_free(&scratch);
    return status;
}

tenor_status tenor_study_show(const tenor_source *sources, size_t count, tenor_str name, const tenor_load_options *load,
                              tenor_study_viewer viewer, void *context, size_t *found, tenor_error *error)
{
    if (!sources || count == 0 || !viewer || !found || (name.size && !name.data))
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no lexicon files, or nobody to show them to");
    tn_mem mem = tn_handle_mem(load ? load->allocator : NULL);
    tn_source_set set;
    *found = 0;
    tenor_status status = TENOR_NO_MEMORY;
    if (tn_source_read(&set, &mem, sources, count) && tn_source_parse(&set))
        status = show(&set, tn_str_of(name.data, name.size), viewer, context, found);
    if (status == TENOR_BAD_LEXICON && load && load->diagnostic &&
        !tn_diag_emit(&set.diags, set.ast.files, load->diagnostic, load->context))
        status = TENOR_NO_MEMORY;
    size_t errors = set.diags.errors;
    tn_source_free(&set);
    if (status == TENOR_NO_MEMORY)
        return tn_handle_error(error, status, "no memory for the lexicon");
    if (status == TENOR_BAD_LEXICON)
        return tn_handle_error(error, status, "the lexicon has %zu error%s", errors, errors == 1 ? "" : "s");
    return status == TENOR_IO ? tn_handle_error(error, status, "stopped") : status;
}
