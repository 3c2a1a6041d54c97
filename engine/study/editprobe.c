/* editprobe.c - a lexicon of nothing but the entries in which two others differ.
 *
 * Why it can be trusted: what an entry does to a score begins with its matches. An entry that is the same in both lexicons
 * matches the same in both, since tokens are the same. So where no version of an edit matches, both have the same matches,
 * and all that follows is made of these. A version keeps its exceptions and whom it admits: what they take away, they take away in
 * its own lexicon, too. Idioms that may hide a version are left out, which can only show more. */
#include "study/editprobe.h"

#include <stdio.h>
#include <stdlib.h>

#include "lexicon/builder.h"
#include "lexicon/compile.h"
#include "lexicon/index.h"
#include "lexicon/spot.h"

/* Ids sort like the edits, and fillers behind them. */
#define ID_SIZE 24

typedef struct maker {
    const tn_edits *edits;
    tn_builder b;
    uint32_t *edit_of;
    size_t count;
} maker;

/* ---- copies from another image ---- */

static uint32_t copy_atom(maker *m, const tn_image *from, uint32_t index)
{
    const tn_image_atom *atom = &from->atoms[index];
    if (index < TN_TRIGGER_COUNT)
        return index;
    uint32_t language = atom->kind == TN_ATOM_STEM ? tn_builder_language(&m->b, tn_image_str(from, from->languages[atom->language])) : 0;
    bool case_sensitive = atom->kind == TN_ATOM_REGEX && from->regexes[atom->regex].case_sensitive;
    return tn_builder_put_atom(&m->b, atom->kind, language, tn_image_str(from, atom->text), case_sensitive);
}

static int ascending(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return (a > b) - (a < b);
}

static void copy_set(maker *m, const tn_image *from, tn_instruction *in)
{
    tn_builder *b = &m->b;
    uint32_t *set = tn_mem_alloc(b->mem, in->y, sizeof *set);
    if (!set) {
        b->no_memory = true;
        return;
    }
    for (uint32_t i = 0; i < in->y; i++)
        set[i] = copy_atom(m, from, from->sets[in->x + i]);
    qsort(set, in->y, sizeof *set, ascending);
    in->x = tn_builder_append(b, TN_SECTION_sets, set, in->y);
    tn_mem_free(b->mem, set, in->y, sizeof *set);
}

static uint32_t copy_program(maker *m, const tn_image *from, uint32_t index)
{
    const tn_image_program *p = &from->programs[index];
    tn_instruction code[TN_PROGRAM_STATES];
    memcpy(code, from->instructions + p->first, p->count * sizeof *code);
    for (uint32_t i = 0; i < p->count && !m->b.no_memory; i++)
        if (code[i].op == TN_OP_SET)
            copy_set(m, from, &code[i]);
    tn_image_program record = {tn_builder_append(&m->b, TN_SECTION_instructions, code, p->count), p->count};
    return tn_builder_add(&m->b, TN_SECTION_programs, &record);
}

/* An entry with its words, exceptions and whom it admits; of a category and kind of its own. */
static void copy_entry(maker *m, const tn_image *from, uint32_t index, const char *id, uint32_t category, uint32_t kind, uint32_t edit)
{
    tn_builder *b = &m->b;
    const tn_image_entry *e = &from->entries[index];
    const uint32_t kept = TN_ENTRY_REGEX | TN_ENTRY_DRAFT | TN_ENTRY_DATED | TN_ENTRY_TRIGGER_ONLY;
    const tn_ref none = tn_builder_string(b, TN_STR(""));
    tn_image_entry r = {.id = tn_builder_string(b, tn_str_of(id, strlen(id))), .phrase = none, .tag = none, .note = none,
                        .channel = tn_builder_string(b, tn_image_str(from, e->channel)), .category = category, .kind = kind,
                        .dimension = -1, .speaker = e->speaker, .flags = e->flags & kept, .from = e->from, .until = e->until,
                        .program = TN_IMAGE_NONE, .regex = TN_IMAGE_NONE, .exception_count = e->exception_count};
    if (e->flags & TN_ENTRY_REGEX) {
        const tn_image_regex *regex = &from->regexes[e->regex];
        r.regex = tn_builder_regex(b, tn_image_str(from, regex->pattern), regex->case_sensitive, false);
    } else {
        r.program = copy_program(m, from, e->program);
    }
    r.exception = (uint32_t)b->table[TN_SECTION_exceptions].count;
    for (uint32_t i = 0; i < e->exception_count && !b->no_memory; i++) {
        uint32_t program = copy_program(m, from, from->exceptions[e->exception + i]);
        tn_builder_add(b, TN_SECTION_exceptions, &program);
    }
    uint32_t entry = tn_builder_add(b, TN_SECTION_entries, &r);
    if (e->flags & TN_ENTRY_REGEX)
        tn_builder_add(b, TN_SECTION_regex_entries, &entry);
    m->edit_of[m->count++] = edit;
}

static uint32_t add_category(maker *m, const char *name, uint32_t kind)
{
    tn_image_category category = {tn_builder_string(&m->b, tn_str_of(name, strlen(name))), kind, -1};
    return tn_builder_add(&m->b, TN_SECTION_categories, &category);
}

/* ---- what is in it ---- */

static void add_edits(maker *m)
{
    for (size_t i = 0; i < m->edits->count && !m->b.no_memory; i++) {
        const tn_edit *edit = &m->edits->list[i];
        char id[ID_SIZE];
        snprintf(id, sizeof id, "%010zu", i);
        uint32_t category = add_category(m, id, TN_KIND_TOPIC);
        if (edit->before != TN_IMAGE_NONE) {
            snprintf(id, sizeof id, "%010zu-a", i);
            copy_entry(m, m->edits->before, edit->before, id, category, TN_KIND_TOPIC, (uint32_t)i);
        }
        if (edit->after != TN_IMAGE_NONE && (edit->moves || edit->before == TN_IMAGE_NONE)) {
            snprintf(id, sizeof id, "%010zu-b", i);
            copy_entry(m, m->edits->after, edit->after, id, category, TN_KIND_TOPIC, (uint32_t)i);
        }
    }
}

/* Phrases look through fillers. They are the same in both, or how texts are read differs anyway. */
static void add_fillers(maker *m)
{
    const tn_image *from = m->edits->after;
    uint32_t category = add_category(m, "fillers", TN_KIND_FILLER);
    for (uint32_t i = 0; i < from->entries_count && !m->b.no_memory; i++) {
        char id[ID_SIZE];
        snprintf(id, sizeof id, "f%010u", i);
        if (from->entries[i].kind == TN_KIND_FILLER)
            copy_entry(m, from, i, id, category, TN_KIND_FILLER, TN_IMAGE_NONE);
    }
}

/* Both lists, which are in bytewise order, as one. */
static void add_list(maker *m, enum tn_image_section section, const tn_ref *x, uint32_t n, const tn_ref *y, uint32_t k)
{
    const tn_image *a = m->edits->before, *b = m->edits->after;
    for (uint32_t i = 0, j = 0; i < n || j < k;) {
        int order = i == n ? 1 : j == k ? -1 : tn_str_cmp(tn_image_str(a, x[i]), tn_image_str(b, y[j]));
        tn_str text = order <= 0 ? tn_image_str(a, x[i]) : tn_image_str(b, y[j]);
        tn_ref ref = tn_builder_string(&m->b, text);
        tn_builder_add(&m->b, section, &ref);
        i += order <= 0;
        j += order >= 0;
    }
}

static void add_rules(maker *m)
{
    const tn_image *a = m->edits->before, *b = m->edits->after;
    add_list(m, TN_SECTION_emoticons, a->emoticons, a->emoticons_count, b->emoticons, b->emoticons_count);
    add_list(m, TN_SECTION_abbreviations, a->abbreviations, a->abbreviations_count, b->abbreviations, b->abbreviations_count);
}

static bool add_spots(tn_builder *b)
{
    tn_image image;
    tn_builder_view(b, &image);
    return tn_spot_build(b, &image, b->table[TN_SECTION_regex_entries].data);
}

bool tn_editprobe_build(tn_editprobe *probe, const tn_edits *edits, tn_arena *arena)
{
    static const char digest[65] = "0000000000000000000000000000000000000000000000000000000000000000";
    maker m = {.edits = edits};
    *probe = (tn_editprobe){.block = NULL};
    m.edit_of = tn_arena_alloc(arena, 2 * edits->count + edits->after->entries_count + 1, sizeof *m.edit_of);
    if (!m.edit_of)
        return false;
    bool ok = tn_builder_init(&m.b, arena);
    if (ok) {
        tn_ref name = tn_builder_string(&m.b, TN_STR("probe"));
        tn_builder_add(&m.b, TN_SECTION_files, &name);
        tn_image_dimension sentiment = {tn_builder_string(&m.b, TN_STR("sentiment")), tn_builder_string(&m.b, tn_str_of(digest, 64)),
                                        1, TN_ALPHA_SENTIMENT};
        tn_builder_add(&m.b, TN_SECTION_dimensions, &sentiment);
        add_edits(&m);
        add_fillers(&m);
        add_rules(&m);
        ok = !m.b.no_memory && tn_index_build(&m.b, NULL) && add_spots(&m.b);
    }
    if (ok)
        probe->block = tn_builder_finish(&m.b, NULL, digest, &probe->size);
    tn_builder_free(&m.b);
    probe->edits = m.edit_of;
    probe->entry_count = m.count;
    return probe->block != NULL;
}
