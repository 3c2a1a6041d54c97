/* edits.c - in which entries two compiled lexicons differ. Atoms are numbered otherwise in each, so they are compared by what they
 * say. */
#include "study/edits.h"

#include <stdlib.h>

#include "base/num.h"
#include "lexicon/attr.h"

/* Changes of one entry: at most one a row of compare(). */
#define CHANGES_MOST 24

typedef struct comparison {
    const tn_image *a, *b; /* before, after */
    tn_arena *arena;
    uint32_t *atoms;   /* of a: the same atom of b, or NONE */
    uint32_t *scratch; /* a set, as atoms of b */
    size_t scratch_capacity;
    tn_edit_change changes[CHANGES_MOST];
    size_t change_count;
    bool moves, no_memory;
} comparison;

static void change(comparison *c, const char *what, tn_str before, tn_str after, bool moves)
{
    c->changes[c->change_count++] = (tn_edit_change){what, before, after};
    c->moves = c->moves || moves;
}

/* ---- atoms and programs ---- */

static uint32_t same_language(const comparison *c, uint32_t language)
{
    tn_str name = tn_image_str(c->a, c->a->languages[language]);
    for (uint32_t i = 0; i < c->b->languages_count; i++)
        if (tn_str_eq(name, tn_image_str(c->b, c->b->languages[i])))
            return i;
    return TN_IMAGE_NONE;
}

static uint32_t same_regex_atom(const comparison *c, const tn_image_atom *atom)
{
    const tn_image_regex *regex = &c->a->regexes[atom->regex];
    for (uint32_t i = 0; i < c->b->regex_atoms_count; i++) {
        const tn_image_atom *other = &c->b->atoms[c->b->regex_atoms[i]];
        if (c->b->regexes[other->regex].case_sensitive == regex->case_sensitive &&
            tn_str_eq(tn_image_str(c->b, other->text), tn_image_str(c->a, atom->text)))
            return c->b->regex_atoms[i];
    }
    return TN_IMAGE_NONE;
}

static uint32_t same_atom(const comparison *c, uint32_t index)
{
    const tn_image_atom *atom = &c->a->atoms[index];
    if (index < TN_TRIGGER_COUNT) /* the triggers stand first, in one order */
        return index;
    if (atom->kind == TN_ATOM_REGEX)
        return same_regex_atom(c, atom);
    uint32_t language = atom->kind == TN_ATOM_STEM ? same_language(c, atom->language) : 0;
    return language == TN_IMAGE_NONE ? TN_IMAGE_NONE
                                     : tn_image_find_atom(c->b, atom->kind, language, tn_image_str(c->a, atom->text));
}

static bool map_atoms(comparison *c)
{
    c->atoms = tn_arena_alloc(c->arena, c->a->atoms_count, sizeof *c->atoms);
    for (uint32_t i = 0; c->atoms && i < c->a->atoms_count; i++)
        c->atoms[i] = same_atom(c, i);
    return c->atoms != NULL;
}

static int ascending(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return (a > b) - (a < b);
}

/* Sets are ascending, each in the numbers of its image. */
static bool same_set(comparison *c, const tn_instruction *x, const tn_instruction *y)
{
    if (x->y != y->y)
        return false;
    if (x->y > c->scratch_capacity) {
        c->scratch = tn_arena_alloc(c->arena, 2 * (size_t)x->y, sizeof *c->scratch);
        c->scratch_capacity = c->scratch ? 2 * (size_t)x->y : 0;
        c->no_memory = c->no_memory || !c->scratch;
        if (!c->scratch)
            return false;
    }
    for (uint32_t i = 0; i < x->y; i++)
        c->scratch[i] = c->atoms[c->a->sets[x->x + i]];
    if (x->y > 1)
        qsort(c->scratch, x->y, sizeof *c->scratch, ascending);
    return memcmp(c->scratch, c->b->sets + y->x, x->y * sizeof *c->scratch) == 0;
}

static bool same_program(comparison *c, uint32_t before, uint32_t after)
{
    const tn_image_program *p = &c->a->programs[before], *q = &c->b->programs[after];
    if (p->count != q->count)
        return false;
    for (uint32_t i = 0; i < p->count; i++) {
        const tn_instruction *x = &c->a->instructions[p->first + i], *y = &c->b->instructions[q->first + i];
        if (x->op != y->op || (x->op != TN_OP_SET && (x->x != y->x || x->y != y->y)) || (x->op == TN_OP_SET && !same_set(c, x, y)))
            return false;
    }
    return true;
}

static bool same_pattern(comparison *c, const tn_image_entry *x, const tn_image_entry *y)
{
    if ((x->flags ^ y->flags) & TN_ENTRY_REGEX)
        return false;
    if (!(x->flags & TN_ENTRY_REGEX))
        return same_program(c, x->program, y->program);
    const tn_image_regex *r = &c->a->regexes[x->regex], *s = &c->b->regexes[y->regex];
    return r->case_sensitive == s->case_sensitive &&
           tn_str_eq(tn_image_str(c->a, r->pattern), tn_image_str(c->b, s->pattern));
}

static bool same_exceptions(comparison *c, const tn_image_entry *x, const tn_image_entry *y)
{
    if (x->exception_count != y->exception_count)
        return false;
    for (uint32_t i = 0; i < x->exception_count; i++)
        if (!same_program(c, c->a->exceptions[x->exception + i], c->b->exceptions[y->exception + i]))
            return false;
    return true;
}

/* ---- what an entry says ---- */

static tn_str copy(comparison *c, const char *text, size_t size)
{
    tn_str kept = tn_arena_str(c->arena, tn_str_of(text, size));
    c->no_memory = c->no_memory || !kept.p;
    return kept.p ? kept : TN_STR("");
}

static tn_str unit(comparison *c, bool given, int64_t value)
{
    char text[TN_NUM_MAX];
    return given ? copy(c, text, tn_num_unit(text, value)) : TN_STR("");
}

static tn_str natural(comparison *c, int64_t value)
{
    char text[TN_NUM_MAX];
    return copy(c, text, tn_num_int(text, value));
}

static tn_str date(comparison *c, int32_t day)
{
    char text[TN_NUM_MAX];
    return day == INT32_MIN || day == INT32_MAX ? TN_STR("") : copy(c, text, tn_num_date(text, day));
}

static void compare_words(comparison *c, const tn_image_entry *x, const tn_image_entry *y)
{
    tn_str before = tn_image_str(c->a, x->phrase), after = tn_image_str(c->b, y->phrase);
    if (!same_pattern(c, x, y)) /* where it is written alike, a class, mode= or lang= is another */
        change(c, tn_str_eq(before, after) ? "words" : "phrase", before, after, true);
    if (!same_exceptions(c, x, y))
        change(c, "exceptions", natural(c, x->exception_count), natural(c, y->exception_count), true);
}

static void compare_names(comparison *c, const tn_image_entry *x, const tn_image_entry *y)
{
    static const struct {
        enum tn_attr attr;
        const char *what;
        size_t at;
        bool moves;
    } rows[] = {{TN_ATTR_KIND, "kind", offsetof(tn_image_entry, kind), true},
                {TN_ATTR_SPEAKER, "speaker", offsetof(tn_image_entry, speaker), true},
                {TN_ATTR_NEG, "neg", offsetof(tn_image_entry, neg), false},
                {TN_ATTR_SIDE, "side", offsetof(tn_image_entry, side), false}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        uint32_t before, after;
        memcpy(&before, (const char *)x + rows[i].at, sizeof before);
        memcpy(&after, (const char *)y + rows[i].at, sizeof after);
        if (before != after)
            change(c, rows[i].what, tn_attr_value_name(rows[i].attr, before), tn_attr_value_name(rows[i].attr, after), rows[i].moves);
    }
}

static void compare_numbers(comparison *c, const tn_image_entry *x, const tn_image_entry *y)
{
    /* A category of emoticons has some with a weight and some without: those have no dimension. */
    bool gave = x->dimension >= 0, gives = y->dimension >= 0;
    if (x->weight != y->weight || gave != gives)
        change(c, "weight", unit(c, gave, x->weight), unit(c, gives, y->weight), false);
    bool shielded = x->flags & TN_ENTRY_SHIELDS, shields = y->flags & TN_ENTRY_SHIELDS;
    if (shielded != shields || (shields && x->valence != y->valence))
        change(c, "valence", unit(c, shielded, x->valence), unit(c, shields, y->valence), false);
    if (x->factor != y->factor)
        change(c, "factor", unit(c, true, x->factor), unit(c, true, y->factor), false);
    if (x->before != y->before)
        change(c, "before", unit(c, true, x->before), unit(c, true, y->before), false);
    if (x->after != y->after)
        change(c, "after", unit(c, true, x->after), unit(c, true, y->after), false);
    if (x->scope != y->scope)
        change(c, "scope", natural(c, x->scope), natural(c, y->scope), false);
    if (x->prio != y->prio)
        change(c, "prio", natural(c, x->prio), natural(c, y->prio), false);
}

static tn_str dimension_name(const tn_image *image, int32_t dimension)
{
    return dimension < 0 ? TN_STR("") : tn_image_str(image, image->dimensions[dimension].name);
}

static void compare_place(comparison *c, const tn_image_entry *x, const tn_image_entry *y)
{
    tn_str before = tn_image_str(c->a, c->a->categories[x->category].name), after = tn_image_str(c->b, c->b->categories[y->category].name);
    /* A hedge or a topic competes with its category. */
    if (!tn_str_eq(before, after))
        change(c, "category", before, after, false);
    else if (!tn_str_eq(dimension_name(c->a, x->dimension), dimension_name(c->b, y->dimension)) && x->dimension >= 0 && y->dimension >= 0)
        change(c, "dimension", dimension_name(c->a, x->dimension), dimension_name(c->b, y->dimension), false);
    if (x->from != y->from)
        change(c, "from", date(c, x->from), date(c, y->from), true);
    if (x->until != y->until)
        change(c, "until", date(c, x->until), date(c, y->until), true);
    if (!tn_str_eq(tn_image_str(c->a, x->channel), tn_image_str(c->b, y->channel)))
        change(c, "channel", tn_image_str(c->a, x->channel), tn_image_str(c->b, y->channel), true);
    if ((x->flags ^ y->flags) & TN_ENTRY_DRAFT)
        change(c, "status", x->flags & TN_ENTRY_DRAFT ? TN_STR("draft") : TN_STR("live"),
               y->flags & TN_ENTRY_DRAFT ? TN_STR("draft") : TN_STR("live"), true);
}

/* What is said otherwise in y; drafts say nothing to scores. */
static bool compare(comparison *c, const tn_image_entry *x, const tn_image_entry *y)
{
    c->change_count = 0;
    c->moves = false;
    if (x->flags & y->flags & TN_ENTRY_DRAFT)
        return false;
    compare_place(c, x, y);
    compare_words(c, x, y);
    compare_names(c, x, y);
    compare_numbers(c, x, y);
    return c->change_count > 0;
}

/* ---- both lexicons ---- */

static bool is_in_force(const tn_image *image, uint32_t entry)
{
    return !(image->entries[entry].flags & TN_ENTRY_DRAFT);
}

static bool add(comparison *c, tn_edits *edits, tn_edit edit)
{
    edit.moves = c->moves;
    edit.change_count = c->change_count;
    if (c->change_count) {
        edit.changes = tn_arena_alloc(c->arena, c->change_count, sizeof *edit.changes);
        if (!edit.changes)
            return false;
        memcpy(edit.changes, c->changes, c->change_count * sizeof *edit.changes);
    }
    edits->list[edits->count++] = edit;
    return true;
}

static bool walk(comparison *c, tn_edits *edits)
{
    const tn_image *a = c->a, *b = c->b;
    for (uint32_t i = 0, k = 0; i < a->entries_count || k < b->entries_count;) {
        int order = i == a->entries_count   ? 1
                    : k == b->entries_count ? -1
                                            : tn_str_cmp(tn_image_str(a, a->entries[i].id), tn_image_str(b, b->entries[k].id));
        uint32_t before = order <= 0 ? i++ : TN_IMAGE_NONE, after = order >= 0 ? k++ : TN_IMAGE_NONE;
        tn_str id = before != TN_IMAGE_NONE ? tn_image_str(a, a->entries[before].id) : tn_image_str(b, b->entries[after].id);
        bool differs;
        if (order == 0) {
            differs = compare(c, &a->entries[before], &b->entries[after]);
        } else {
            differs = before != TN_IMAGE_NONE ? is_in_force(a, before) : is_in_force(b, after);
            c->change_count = 0;
            c->moves = true;
        }
        if (c->no_memory || (differs && !add(c, edits, (tn_edit){.id = id, .before = before, .after = after})))
            return false;
    }
    return true;
}

static bool same_list(const tn_image *a, const tn_ref *x, uint32_t count, const tn_image *b, const tn_ref *y, uint32_t others)
{
    if (count != others)
        return false;
    for (uint32_t i = 0; i < count; i++)
        if (!tn_str_eq(tn_image_str(a, x[i]), tn_image_str(b, y[i])))
            return false;
    return true;
}

static bool is_filler(const tn_edits *edits, const tn_edit *edit)
{
    return (edit->before != TN_IMAGE_NONE && edits->before->entries[edit->before].kind == TN_KIND_FILLER) ||
           (edit->after != TN_IMAGE_NONE && edits->after->entries[edit->after].kind == TN_KIND_FILLER);
}

static const char *why_rereads(const tn_edits *edits)
{
    const tn_image *a = edits->before, *b = edits->after;
    if (!same_list(a, a->emoticons, a->emoticons_count, b, b->emoticons, b->emoticons_count))
        return "emoticons differ, and with them what is read as one symbol";
    if (!same_list(a, a->abbreviations, a->abbreviations_count, b, b->abbreviations, b->abbreviations_count))
        return "abbreviations differ, and with them where sentences end";
    for (size_t i = 0; i < edits->count; i++)
        if (is_filler(edits, &edits->list[i]))
            return "fillers differ, and with them what phrases look through";
    return NULL;
}

bool tn_edits_find(tn_edits *edits, const tn_image *before, const tn_image *after, tn_arena *arena)
{
    comparison c = {.a = before, .b = after, .arena = arena};
    *edits = (tn_edits){.before = before, .after = after};
    edits->list = tn_arena_alloc(arena, (size_t)before->entries_count + after->entries_count + 1, sizeof *edits->list);
    if (!edits->list || !map_atoms(&c) || !walk(&c, edits))
        return false;
    edits->rereads = why_rereads(edits);
    return true;
}
