/* reweigh.c - other weights in a lexicon file: its numbers change, and nothing else. */
#include "study/reweigh.h"

static const tenor_study_reweighing *change_of(const tn_file *file, const tn_ast_entry *entry,
                                               const tenor_study_reweighing *changes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (changes[i].line == entry->place.line && tn_str_eq((tn_str){changes[i].file.data, changes[i].file.size}, file->name))
            return &changes[i];
    return NULL;
}

/* The end of the line that p stands in. */
static const char *line_end(tn_str text, const char *p)
{
    const char *end = memchr(p, '\n', (size_t)(text.p + text.n - p));
    return end ? end : text.p + text.n;
}

/* Where the weight of an entry that has none goes: behind its "::", or behind its phrase, which has attributes then. */
static const char *place_of(tn_str text, const tn_ast_entry *entry, bool *bare)
{
    const char *p = entry->written.p ? entry->written.p + entry->written.n : NULL;
    for (size_t a = 0; a < TN_ATTR_COUNT && !p; a++) /* an override: its first attribute lies behind the "::" */
        if (tn_attrs_has(&entry->own, (enum tn_attr)a))
            p = tn_attrs_value(&entry->own, (enum tn_attr)a)->text;
    if (!p || p < text.p || p > text.p + text.n)
        return NULL;
    while (!entry->written.p && p > text.p && p[-1] != '\n')
        p--;
    const char *end = line_end(text, p), *at = p;
    while (at < end && (*at == ' ' || *at == '\t'))
        at++;
    *bare = end - at < 2 || at[0] != ':' || at[1] != ':';
    return *bare ? p : at + 2;
}

bool tn_reweigh_write(tn_buf *out, const tn_ast *ast, uint32_t file, const tenor_study_reweighing *changes, size_t count,
                      size_t *done)
{
    tn_str text = ast->files[file].text;
    size_t from = 0;
    for (const tn_ast_entry *e = ast->entries; e; e = e->next) { /* in the order of the file */
        const tenor_study_reweighing *change =
            e->place.file == file ? change_of(&ast->files[file], e, changes, count) : NULL;
        if (!change)
            continue;
        bool bare = false, own = tn_attrs_has(&e->own, TN_ATTR_WEIGHT);
        tn_str old = own ? tn_attrs_text(&e->own, TN_ATTR_WEIGHT) : TN_STR("");
        const char *place = own ? old.p : place_of(text, e, &bare);
        if (!place)
            continue;
        size_t at = (size_t)(place - text.p);
        tn_buf_put(out, text.p + from, at - from);
        if (!own)
            tn_buf_text(out, bare ? " :: " : " ");
        tn_buf_unit(out, change->weight);
        from = at + (own ? old.n : 0);
        ++*done;
    }
    tn_buf_put(out, text.p + from, text.n - from);
    return !out->failed;
}
