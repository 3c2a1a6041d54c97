/* lint_exceptions.c - exceptions of which no no: line tells what they are for.
 *
 * A no: line needs an exception where the entry, left without all its exceptions, matches the line somewhere, and with this
 * one alone no longer does there. That others would have done it too does not matter. */
#include "study/lintwork.h"

/* The exceptions of an entry in the image, of which it may be left with some. */
typedef struct exceptions {
    tn_image_entry *entry; /* in the image's own block */
    tn_entry_brief *brief;
    uint32_t first, count;
    uint8_t how;
} exceptions;

static exceptions exceptions_of(const tn_rehearsal *r, uint32_t entry)
{
    const tn_image *image = &r->image;
    char *block = image->owned;
    exceptions x = {.entry = (void *)(block + ((const char *)&image->entries[entry] - image->block)),
                    .brief = (void *)(block + ((const char *)&image->briefs[entry] - image->block))};
    x.first = x.entry->exception;
    x.count = x.entry->exception_count;
    x.how = x.brief->exceptions;
    return x;
}

static void leave(exceptions *x, uint32_t first, uint32_t count)
{
    x->entry->exception = first;
    x->entry->exception_count = count;
    x->brief->exceptions = count ? TN_EXCEPTIONS_LOOSE : TN_EXCEPTIONS_NONE;
}

static void restore(exceptions *x)
{
    leave(x, x->first, x->count);
    x->brief->exceptions = x->how;
}

/* How often the entry matches. */
static bool count_matches(tn_lintwork *l, const tn_test *test, uint32_t entry, size_t *found)
{
    tenor_score score;
    const tn_image_entry *e = &l->r->image.entries[entry];
    if (!tn_rehearsal_score(l->r, test->text, test->has_role ? test->role : (tenor_role)e->speaker, entry, &score))
        return false;
    *found = 0;
    if (tn_rehearsal_leaves_no_trace(e->kind)) {
        *found = tn_match_anywhere(l->r->utterance.matcher, entry);
        return true;
    }
    size_t count;
    const tn_match *matches = tn_match_list(l->r->utterance.matcher, &count);
    for (size_t i = 0; i < count; i++)
        *found += matches[i].entry == entry;
    return true;
}

/* Marks the exceptions that this line needs. */
static bool mark_needed(tn_lintwork *l, uint32_t entry, exceptions *x, const tn_test *test, bool *needed)
{
    size_t without, with;
    leave(x, x->first, 0);
    if (!count_matches(l, test, entry, &without))
        return false;
    for (uint32_t k = 0; without && k < x->count; k++) {
        if (needed[k])
            continue;
        leave(x, x->first + k, 1);
        if (!count_matches(l, test, entry, &with))
            return false;
        needed[k] = with < without;
    }
    return true;
}

bool tn_lint_exceptions_run(tn_lintwork *l, uint32_t entry)
{
    const tn_effective *e = l->r->layers.entries[entry];
    exceptions x = exceptions_of(l->r, entry);
    if (x.count == 0 || x.entry->kind == TN_KIND_FILLER || x.entry->kind == TN_KIND_ABBREV || !tn_lintwork_wants(l, entry, TN_DIAG_W605))
        return true;
    bool *needed = tn_arena_zero(&l->r->set->arena, x.count, sizeof *needed);
    bool ok = needed != NULL;
    for (size_t s = 0; ok && s < e->source_count; s++)
        for (const tn_test *test = e->sources[s]->tests; ok && test; test = test->next)
            ok = test->yes || mark_needed(l, entry, &x, test, needed);
    restore(&x);
    uint32_t k = 0;
    for (size_t s = 0; ok && s < e->source_count; s++)
        for (const tn_exception *exception = e->sources[s]->exceptions; exception; exception = exception->next)
            if (!needed[k++] && l->r->set->ast.files[exception->place.file].layer == l->r->layer)
                tn_diag_add(tn_lintwork_diags(l), TN_DIAG_W605, exception->place, exception->width,
                            TN_STR("add a no: line that only holds because of it, or delete it"),
                            "no no: line of '%.*s' needs this exception", TN_DIAG_V(e->id));
    return ok;
}
