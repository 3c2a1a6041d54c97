/* index.c - builds the index: which words, and which pairs of neighbouring words, make a phrase worth trying. */
#include "lexicon/index.h"

#include "lexicon/automaton.h"

/* Pairs that one anchor place may have; with more of them it is tried wherever an anchor stands. */
#define PAIRS_MOST 512

/* An atom or a pair and what belongs to its list. */
typedef struct link {
    uint64_t key;
    uint32_t value;
} link;

typedef struct links {
    link *list;
    size_t count, capacity;
} links;

typedef struct maker {
    tn_index *index;
    const tn_image *image;
    const tn_mem *mem;
    uint32_t *uses;  /* by atom: places that it stands in */
    links singles, anchors, pairs, loose;
    tn_automaton automaton; /* of the program at hand */
    bool no_memory;
} maker;

static void add_link(maker *m, links *l, uint64_t key, uint32_t value)
{
    void *list = l->list;
    if (m->no_memory || !tn_mem_reserve(m->mem, &list, &l->capacity, l->count + 1, sizeof *l->list)) {
        m->no_memory = true;
        return;
    }
    l->list = list;
    l->list[l->count++] = (link){key, value};
}

static const uint32_t *set_of(const maker *m, const tn_automaton *a, uint32_t place)
{
    return m->image->sets + a->place[place].set;
}

static uint32_t text_of(const maker *m, uint32_t atom)
{
    return m->image->atoms[atom].text.at;
}

/* ---- which anchors ---- */

/* How often, roughly, a token of speech is this atom: short words are frequent (Zipf's law of abbreviation), and so is what
 * the lexicon uses often. Only the order counts. */
static uint64_t commonness(const maker *m, uint32_t atom)
{
    static const uint8_t by_size[] = {64, 64, 64, 32, 12, 5, 3};
    const tn_image_atom *a = &m->image->atoms[atom];
    uint32_t size = a->text.size;
    uint64_t often = a->kind >= TN_ATOM_REGEX ? 64 : size < sizeof by_size ? by_size[size] : 1;
    return (uint64_t)m->uses[atom] * often;
}

static void price(const maker *m, const tn_automaton *a, uint64_t *cost_of)
{
    for (uint32_t p = 0; p < a->count; p++) {
        cost_of[p] = a->place[p].size ? 0 : TN_AUTOMATON_NO_CUT;
        for (uint32_t k = 0; k < a->place[p].size; k++)
            cost_of[p] += commonness(m, set_of(m, a, p)[k]);
    }
}

/* What a set of places says of a token that one of them takes: whether they are words all of them, what they cost
 * together, how many atoms they have, and the bits of those. */
typedef struct sight {
    bool words;
    uint64_t cost, bloom;
    uint32_t atoms;
} sight;

static sight look_at(const maker *m, const tn_automaton *a, const uint64_t *cost_of, const tn_places *places)
{
    sight s = {false, 0, 0, 0};
    for TN_PLACES_EACH(p, places) {
        if (!a->place[p].size)
            return (sight){false, 0, 0, 0};
        s.words = true;
        s.cost += cost_of[p];
        s.atoms += a->place[p].size;
        for (uint32_t k = 0; k < a->place[p].size; k++)
            s.bloom |= tn_index_bloom(set_of(m, a, p)[k]);
    }
    return s;
}

/* A condition that every token fulfils is none. */
static uint64_t condition(uint64_t bloom)
{
    return bloom == UINT64_MAX ? 0 : bloom;
}

static bool meets(const tn_places *a, const tn_places *b)
{
    for (int w = 0; w < TN_PLACES_WORDS; w++)
        if (a->bits[w] & b->bits[w])
            return true;
    return false;
}

/* The bits of what can stand in front of places; 0: nothing need stand there, or it can be anything. */
static uint64_t front_of(const maker *m, const tn_automaton *a, const uint64_t *cost_of, const tn_places *places)
{
    tn_places before = tn_automaton_before(a, places);
    return meets(&a->first, places) ? 0 : condition(look_at(m, a, cost_of, &before).bloom);
}

static uint64_t behind(const maker *m, const tn_automaton *a, const uint64_t *cost_of, const tn_places *places)
{
    tn_places after = tn_automaton_after(a, places);
    return meets(&a->last, places) ? 0 : condition(look_at(m, a, cost_of, &after).bloom);
}

/* ---- candidates ---- */

static uint32_t add_candidate(maker *m, const tn_candidate *c)
{
    tn_index *index = m->index;
    void *list = index->candidates;
    if (m->no_memory ||
        !tn_mem_reserve(m->mem, &list, &index->candidate_capacity, index->candidate_count + 1, sizeof *index->candidates)) {
        m->no_memory = true;
        return 0;
    }
    index->candidates = list;
    index->candidates[index->candidate_count] = *c;
    return (uint32_t)index->candidate_count++;
}

static void add_pairs(maker *m, const tn_automaton *a, uint32_t first, uint32_t second, uint32_t candidate)
{
    for (uint32_t i = 0; i < a->place[first].size; i++)
        for (uint32_t k = 0; k < a->place[second].size; k++) {
            uint32_t x = set_of(m, a, first)[i], y = set_of(m, a, second)[k];
            m->index->atoms[x].first = m->index->atoms[y].second = true;
            add_link(m, &m->pairs, (uint64_t)tn_index_first(text_of(m, x)) << 32 | tn_index_second(text_of(m, y)), candidate);
        }
}

/* The bits of the atoms of a second cut, apart from `taken`: a match has one of those, too. */
static uint64_t second_need(const maker *m, const tn_automaton *a, const uint64_t *cost_of, const tn_places *taken)
{
    uint64_t costs[TN_AUTOMATON_PLACES];
    tn_places cut;
    for (uint32_t p = 0; p < a->count; p++)
        costs[p] = tn_places_has(taken, p) ? TN_AUTOMATON_NO_CUT : cost_of[p];
    return tn_automaton_cut(a, costs, &cut) == TN_AUTOMATON_NO_CUT ? 0 : condition(look_at(m, a, cost_of, &cut).bloom);
}

/* Try it around every token that is one of the anchor's atoms. */
static void anchor_alone(maker *m, const uint32_t *atoms, uint32_t count, const tn_candidate *c)
{
    uint32_t candidate = add_candidate(m, c);
    for (uint32_t k = 0; k < count; k++)
        add_link(m, &m->anchors, atoms[k], candidate);
}

/* One place of the cut: by its pairs with what follows or with what comes before, whichever is rarer, or alone. */
static void anchor_place(maker *m, const tn_automaton *a, const uint64_t *cost_of, const tn_places *cut, uint32_t p,
                         tn_candidate c)
{
    tn_places self = {{0}}, taken = *cut;
    tn_places_add(&self, p);
    tn_places before = tn_automaton_before(a, &self);
    const tn_places *after = &a->place[p].follow;
    sight in_front = look_at(m, a, cost_of, &before), following = look_at(m, a, cost_of, after);
    uint32_t own = a->place[p].size;
    bool after_ok = !tn_places_has(&a->last, p) && following.words && own * following.atoms <= PAIRS_MOST;
    bool before_ok = !tn_places_has(&a->first, p) && in_front.words && own * in_front.atoms <= PAIRS_MOST;
    if (!after_ok && !before_ok) {
        c.need = second_need(m, a, cost_of, cut);
        c.front = front_of(m, a, cost_of, &self);
        c.behind = behind(m, a, cost_of, &self);
        anchor_alone(m, set_of(m, a, p), own, &c);
        return;
    }
    c.second = !after_ok || (before_ok && in_front.cost < following.cost);
    const tn_places *others = c.second ? &before : after;
    tn_places_join(&taken, others);
    c.need = second_need(m, a, cost_of, &taken);
    c.front = front_of(m, a, cost_of, c.second ? others : &self);
    c.behind = behind(m, a, cost_of, c.second ? &self : others);
    uint32_t candidate = add_candidate(m, &c);
    for TN_PLACES_EACH(other, others)
        add_pairs(m, a, c.second ? other : p, c.second ? p : other, candidate);
}

static bool put_mask(maker *m, const tn_places *places, uint32_t words)
{
    tn_index *index = m->index;
    void *masks = index->masks;
    if (!tn_mem_reserve(m->mem, &masks, &index->mask_capacity, index->mask_count + words, sizeof *index->masks)) {
        m->no_memory = true;
        return false;
    }
    index->masks = masks;
    for (uint32_t w = 0; w < words; w++)
        index->masks[index->mask_count++] = places->bits[w];
    return true;
}

static void add_places(maker *m, const tn_automaton *a, uint32_t program)
{
    tn_index *index = m->index;
    void *places = index->places;
    uint32_t words = a->count <= 64 ? 1 : TN_PLACES_WORDS;
    if (!tn_mem_reserve(m->mem, &places, &index->place_capacity, index->place_count + a->count, sizeof *index->places)) {
        m->no_memory = true;
        return;
    }
    index->places = places;
    index->programs[program] = (tn_index_program){(uint32_t)index->place_count, (uint32_t)index->mask_count,
                                                  a->anchored ? 0 : (uint8_t)words};
    if (!put_mask(m, &a->first, words) || !put_mask(m, &a->last, words))
        return;
    for (uint32_t p = 0; p < a->count; p++) {
        uint64_t bloom = 0;
        for (uint32_t k = 0; k < a->place[p].size; k++)
            bloom |= tn_index_bloom(set_of(m, a, p)[k]);
        index->places[index->place_count++] = (tn_index_place){bloom, a->place[p].set, a->place[p].size};
        if (!put_mask(m, &a->place[p].follow, words))
            return;
    }
}

/* False where it has to be tried at every token. */
static bool add_program(maker *m, tn_candidate c)
{
    tn_automaton *a = &m->automaton;
    uint64_t cost_of[TN_AUTOMATON_PLACES];
    tn_places cut;
    tn_automaton_build(a, m->image, c.program);
    add_places(m, a, c.program);
    if (m->no_memory)
        return true;
    price(m, a, cost_of);
    if (tn_automaton_cut(a, cost_of, &cut) == TN_AUTOMATON_NO_CUT)
        return false;
    c.before = 0;
    for TN_PLACES_EACH(p, &cut)
        if (a->place[p].before > c.before)
            c.before = a->place[p].before;
    for TN_PLACES_EACH(p, &cut)
        anchor_place(m, a, cost_of, &cut, p, c);
    return true;
}

static bool is_single(const maker *m, uint32_t program)
{
    const tn_image_program *p = &m->image->programs[program];
    return p->count == 2 && m->image->instructions[p->first].op == TN_OP_SET;
}

/* ---- entries ---- */

/* Matches compete within a dimension; shifters within their kind; hedges and topics within their category. */
static uint32_t group_of(const tn_image *image, const tn_image_entry *e)
{
    if (e->dimension >= 0)
        return (uint32_t)e->dimension;
    if (e->kind == TN_KIND_HEDGE || e->kind == TN_KIND_TOPIC)
        return image->dimensions_count + TN_KIND_COUNT + e->category;
    return image->dimensions_count + e->kind;
}

static void add_entry(maker *m, uint32_t entry)
{
    tn_index *index = m->index;
    const tn_image_entry *e = &m->image->entries[entry];
    tn_entry_brief *brief = &index->entries[entry];
    bool filler = e->kind == TN_KIND_FILLER;
    *brief = (tn_entry_brief){
        .group = group_of(m->image, e), .prio = e->prio, .kind = (uint8_t)e->kind, .speaker = (uint8_t)e->speaker,
        .exceptions = e->exception_count ? TN_EXCEPTIONS_INDEXED : TN_EXCEPTIONS_NONE,
        .always = !(e->flags & (TN_ENTRY_DRAFT | TN_ENTRY_DATED)) && e->channel.size == 0,
        .spendable = e->kind == TN_KIND_NEGATOR || e->kind == TN_KIND_BOOSTER || e->kind == TN_KIND_CONTRAST,
        .gives = e->dimension >= 0, .trigger_only = (e->flags & TN_ENTRY_TRIGGER_ONLY) != 0};
    tn_candidate c = {.program = e->program, .entry = entry, .filler = filler};
    if (e->kind == TN_KIND_ABBREV) /* read by the tokeniser; a match of it would change nothing */
        return;
    const bool phrase = !(e->flags & TN_ENTRY_REGEX);
    if (phrase && is_single(m, e->program)) {
        const tn_instruction *set = &m->image->instructions[m->image->programs[e->program].first];
        for (uint32_t k = 0; k < set->y; k++)
            add_link(m, &m->singles, m->image->sets[set->x + k], entry);
        index->simple_fillers = index->simple_fillers && !(filler && e->exception_count);
    } else if (phrase) {
        if (!add_program(m, c))
            add_link(m, &m->loose, 0, add_candidate(m, &c));
        index->simple_fillers = index->simple_fillers && !filler;
    } else {
        index->simple_fillers = index->simple_fillers && !filler;
    }
    c.exception = true;
    for (uint32_t x = 0; x < e->exception_count; x++) {
        c.program = m->image->exceptions[e->exception + x];
        if (!add_program(m, c))
            brief->exceptions = TN_EXCEPTIONS_LOOSE;
    }
}

/* ---- lists ---- */

/* The links of each atom become a list of its own, in the order of their making. */
static void list_by_atom(maker *m, const links *l, size_t offset)
{
    tn_index *index = m->index;
    for (size_t i = 0; i < l->count; i++)
        ((tn_index_list *)(void *)((char *)&index->atoms[l->list[i].key] + offset))->count++;
    for (uint32_t a = 0; a < index->atoms_count; a++) {
        tn_index_list *list = (tn_index_list *)(void *)((char *)&index->atoms[a] + offset);
        list->first = (uint32_t)index->list_count;
        index->list_count += list->count;
        list->count = 0;
    }
    for (size_t i = 0; i < l->count; i++) {
        tn_index_list *list = (tn_index_list *)(void *)((char *)&index->atoms[l->list[i].key] + offset);
        index->lists[list->first + list->count++] = l->list[i].value;
    }
}

static tn_index_pair *slot_of(tn_index *index, uint64_t key)
{
    size_t i = (size_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & index->pair_mask;
    while (index->pairs[i].key && index->pairs[i].key != key)
        i = (i + 1) & index->pair_mask;
    return &index->pairs[i];
}

static void list_by_pair(maker *m)
{
    tn_index *index = m->index;
    const links *l = &m->pairs;
    for (size_t i = 0; i < l->count; i++) {
        tn_index_pair *pair = slot_of(index, l->list[i].key);
        uint32_t bit = ((uint32_t)(l->list[i].key >> 32) + (uint32_t)l->list[i].key) >> (32 - TN_INDEX_PAIR_BITS);
        pair->key = l->list[i].key;
        pair->list.count++;
        index->bits[bit / 64] |= UINT64_C(1) << (bit % 64);
    }
    for (size_t i = 0; i <= index->pair_mask; i++) {
        tn_index_list *list = &index->pairs[i].list;
        list->first = (uint32_t)index->list_count;
        index->list_count += list->count;
        list->count = 0;
    }
    for (size_t i = 0; i < l->count; i++) {
        tn_index_list *list = &slot_of(index, l->list[i].key)->list;
        /* The same candidate again: two of its words have one text. */
        if (list->count && index->lists[list->first + list->count - 1] == l->list[i].value)
            continue;
        index->lists[list->first + list->count++] = l->list[i].value;
    }
}

static bool make_lists(maker *m)
{
    tn_index *index = m->index;
    size_t total = m->singles.count + m->anchors.count + m->pairs.count + m->loose.count, slots = 64;
    while (slots < 2 * m->pairs.count)
        slots *= 2;
    if (total > UINT32_MAX)
        return false;
    index->pair_mask = slots - 1;
    index->list_capacity = total + 1;
    index->lists = tn_mem_alloc(m->mem, index->list_capacity, sizeof *index->lists);
    index->pairs = tn_mem_zero(m->mem, slots, sizeof *index->pairs);
    index->bits = tn_mem_zero(m->mem, ((size_t)1 << TN_INDEX_PAIR_BITS) / 64, sizeof *index->bits);
    if (!index->lists || !index->pairs || !index->bits)
        return false;
    list_by_atom(m, &m->singles, offsetof(tn_index_atom, singles));
    list_by_atom(m, &m->anchors, offsetof(tn_index_atom, anchors));
    list_by_pair(m);
    index->loose = (tn_index_list){(uint32_t)index->list_count, (uint32_t)m->loose.count};
    for (size_t i = 0; i < m->loose.count; i++)
        index->lists[index->list_count++] = m->loose.list[i].value;
    return true;
}

static void free_links(const maker *m, links *l)
{
    tn_mem_free(m->mem, l->list, l->capacity, sizeof *l->list);
}

static void note_atom(tn_index *index, const tn_image *image, uint32_t atom)
{
    const tn_image_atom *a = &image->atoms[atom];
    tn_str text = tn_image_str(image, a->text);
    if (a->kind == TN_ATOM_STEM)
        tn_stem_filter_add(&index->stems, tn_image_str(image, image->languages[a->language]), text);
    for (size_t i = 0; i < text.n && a->kind <= TN_ATOM_PREFIX; i++)
        index->digits = index->digits || (text.p[i] >= '0' && text.p[i] <= '9');
}

bool tn_index_build(tn_index *index, const tn_image *image, const tn_mem *mem)
{
    maker *made = tn_mem_zero(mem, 1, sizeof *made); /* 20 KB: too much for a small thread's stack */
    if (!made)
        return false;
    made->index = index;
    made->image = image;
    made->mem = mem;
    *index = (tn_index){.mem = mem, .simple_fillers = true, .programs_count = image->programs_count,
                        .entries_count = image->entries_count, .atoms_count = image->atoms_count};
    tn_stem_filter_init(&index->stems);
    index->programs = tn_mem_zero(mem, image->programs_count, sizeof *index->programs);
    index->entries = tn_mem_zero(mem, image->entries_count, sizeof *index->entries);
    index->atoms = tn_mem_zero(mem, image->atoms_count, sizeof *index->atoms);
    made->uses = tn_mem_zero(mem, image->atoms_count, sizeof *made->uses);
    bool ok = index->programs && index->entries && index->atoms && made->uses;
    for (uint32_t i = 0; ok && i < image->sets_count; i++)
        made->uses[image->sets[i]]++;
    for (uint32_t i = 0; ok && i < image->atoms_count; i++) {
        index->atoms[i].used = made->uses[i] != 0;
        note_atom(index, image, i);
    }
    for (uint32_t i = 0; ok && i < image->entries_count && !made->no_memory; i++)
        add_entry(made, i);
    ok = ok && !made->no_memory && make_lists(made);
    free_links(made, &made->singles);
    free_links(made, &made->anchors);
    free_links(made, &made->pairs);
    free_links(made, &made->loose);
    tn_mem_free(mem, made->uses, image->atoms_count, sizeof *made->uses);
    tn_mem_free(mem, made, 1, sizeof *made);
    if (!ok)
        tn_index_free(index);
    return ok;
}

void tn_index_free(tn_index *index)
{
    const tn_mem *mem = index->mem;
    if (!mem)
        return;
    tn_mem_free(mem, index->places, index->place_capacity, sizeof *index->places);
    tn_mem_free(mem, index->masks, index->mask_capacity, sizeof *index->masks);
    tn_mem_free(mem, index->programs, index->programs_count, sizeof *index->programs);
    tn_mem_free(mem, index->entries, index->entries_count, sizeof *index->entries);
    tn_mem_free(mem, index->atoms, index->atoms_count, sizeof *index->atoms);
    tn_mem_free(mem, index->candidates, index->candidate_capacity, sizeof *index->candidates);
    tn_mem_free(mem, index->lists, index->list_capacity, sizeof *index->lists);
    tn_mem_free(mem, index->pairs, index->pair_mask + 1, sizeof *index->pairs);
    tn_mem_free(mem, index->bits, ((size_t)1 << TN_INDEX_PAIR_BITS) / 64, sizeof *index->bits);
    *index = (tn_index){0};
}
