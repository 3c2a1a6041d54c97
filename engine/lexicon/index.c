/* index.c - builds the index while a lexicon is compiled: which words, and which pairs of neighbouring words, make a phrase
 * worth trying. */
#include "lexicon/index.h"

#include "lexicon/automaton.h"
#include "lexicon/brief.h"
#include "lexicon/builder.h"
#include "lexicon/commonness.h"
#include "lexicon/cuts.h"
#include "lexicon/pairlist.h"

/* Pairs that one anchor place may have; with more of them it is tried wherever an anchor stands. */
#define PAIRS_MOST 512

/* An atom or a pair and what belongs to its list. */
typedef struct links {
    tn_pairlist_link *list;
    size_t count, capacity;
} links;

/* What goes through entries, a part of them or all. */
typedef struct maker {
    tn_builder *b;   /* takes the records: the lexicon's own, or one beside it */
    const tn_image *image; /* view of what is compiled already */
    tn_index_program *walks; /* one a program; */
    tn_entry_brief *briefs;  /* one an entry: those of other parts are others' */
    const uint32_t *uses;    /* by atom: places that it stands in */
    const tn_index_atom *atoms; /* by atom: only its bit is known */
    uint8_t (*halves)[2];    /* by atom: tn_index_atom.first and second */
    uint32_t from, to;       /* entries */
    bool simple_fillers;
    links singles, anchors, pairs, loose;
    tn_candidate *paired; /* those of pairs, before they are put into lists */
    size_t paired_count, paired_capacity;
    tn_automaton automaton; /* of the program at hand, */
    tn_cuts cuts, in_front, pair_cuts; /* what its matches must have from a place on, and up to it, */
    /* and by its places: */
    uint64_t price_of[TN_AUTOMATON_PLACES], cost_of[TN_AUTOMATON_PLACES], bloom_of[TN_AUTOMATON_PLACES];
} maker;

/* Parts of the entries, where a crew goes through them. */
#define PARTS 4

/* The whole: the records of the first part go where they belong, those of the others beside, and then behind them. */
typedef struct tn_index_work {
    tn_builder *b;
    tn_image image;
    tn_index_atom *atoms; /* one an atom */
    tn_index_facts facts;
    uint32_t *uses;
    size_t part_count;
    maker parts[PARTS];
    tn_builder beside[PARTS];
} work;

/* Links of pairs, and candidates of pairs, to make room for at once: of a large lexicon there are about so many a program. */
#define PAIRS_OF_PROGRAM 24
#define PAIRED_OF_PROGRAM 2

static void add_link(maker *m, links *l, uint64_t key, uint32_t value)
{
    void *list = l->list;
    if (l->count == l->capacity && !tn_mem_reserve(m->b->mem, &list, &l->capacity, l->count + 1, sizeof *l->list)) {
        m->b->no_memory = true;
        return;
    }
    l->list = list;
    l->list[l->count++] = (tn_pairlist_link){key, value};
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

static uint64_t commonness(const maker *m, uint32_t atom)
{
    return tn_commonness_of(&m->image->atoms[atom], m->uses[atom]);
}

static void price(maker *m, const tn_automaton *a)
{
    for (uint32_t p = 0; p < a->count; p++) {
        m->cost_of[p] = a->place[p].size ? 0 : TN_AUTOMATON_NO_CUT;
        m->bloom_of[p] = 0;
        for (uint32_t k = 0; k < a->place[p].size; k++) {
            m->cost_of[p] += commonness(m, set_of(m, a, p)[k]);
            m->bloom_of[p] |= tn_index_bloom(&m->atoms[set_of(m, a, p)[k]]);
        }
    }
}

/* What a set of places says of a token that one of them takes: whether they are words all of them, what they cost
 * together, how many atoms they have, and the bits of those. */
typedef struct sight {
    bool words;
    uint64_t cost, bloom;
    uint32_t atoms;
} sight;

static sight look_at(const maker *m, const tn_automaton *a, const tn_places *places)
{
    sight s = {false, 0, 0, 0};
    for TN_PLACES_EACH(p, places, a) {
        if (!a->place[p].size)
            return (sight){false, 0, 0, 0};
        s.words = true;
        s.cost += m->cost_of[p];
        s.atoms += a->place[p].size;
        s.bloom |= m->bloom_of[p];
    }
    return s;
}

/* A condition that every token fulfils is none, and so is none at all. */
static uint64_t condition(uint64_t bloom)
{
    return bloom == 0 || bloom == TN_INDEX_EDGE - 1 ? TN_INDEX_ANY : bloom;
}

static bool meets(const tn_places *a, const tn_places *b)
{
    for (int w = 0; w < TN_PLACES_WORDS; w++)
        if (a->bits[w] & b->bits[w])
            return true;
    return false;
}

static bool is_none(const tn_places *places)
{
    static const tn_places none = {{0}};
    return memcmp(places, &none, sizeof none) == 0;
}

/* The bits of what can stand next to places, where `around` can: ends[] are the places that can be the phrase's end there, free[]
 * those of them that can be it anywhere in a text, and not at its edge alone. TN_INDEX_ANY: nothing need stand there, or it can be
 * anything. */
static uint64_t beside(const maker *m, const tn_automaton *a, const tn_places *places, const tn_places *around, const tn_places *ends,
                       const tn_places *free)
{
    const bool edge = meets(ends, places);
    if (edge && (a->inner || meets(free, places)))
        return TN_INDEX_ANY;
    if (is_none(around))
        return edge ? TN_INDEX_EDGE : TN_INDEX_ANY;
    const uint64_t bits = condition(look_at(m, a, around).bloom);
    return edge && bits != TN_INDEX_ANY ? bits | TN_INDEX_EDGE : bits;
}

static uint64_t front_of(const maker *m, const tn_automaton *a, const tn_places *places)
{
    const tn_places before = tn_automaton_before(a, places);
    return beside(m, a, places, &before, &a->first, &a->free_first);
}

static uint64_t behind(const maker *m, const tn_automaton *a, const tn_places *places)
{
    const tn_places after = tn_automaton_after(a, places);
    return beside(m, a, places, &after, &a->last, &a->free_last);
}

/* ---- candidates ---- */

static uint32_t add_candidate(maker *m, const tn_candidate *c)
{
    return tn_builder_add(m->b, TN_SECTION_candidates, c);
}

/* One of pairs. Its number among those. */
static uint32_t add_paired(maker *m, const tn_candidate *c)
{
    void *list = m->paired;
    if (!tn_mem_reserve(m->b->mem, &list, &m->paired_capacity, m->paired_count + 1, sizeof *c)) {
        m->b->no_memory = true;
        return 0;
    }
    m->paired = list;
    m->paired[m->paired_count] = *c;
    return (uint32_t)m->paired_count++;
}

static void add_pairs(maker *m, const tn_automaton *a, uint32_t first, uint32_t second, uint32_t candidate, uint16_t flags)
{
    const uint8_t half = flags & TN_CANDIDATE_CUE ? TN_INDEX_HALF : TN_INDEX_HALF | TN_INDEX_LOUD;
    for (uint32_t i = 0; i < a->place[first].size; i++)
        for (uint32_t k = 0; k < a->place[second].size; k++) {
            uint32_t x = set_of(m, a, first)[i], y = set_of(m, a, second)[k];
            m->halves[x][0] |= half;
            m->halves[y][1] |= half;
            add_link(m, &m->pairs, (uint64_t)tn_index_first(text_of(m, x)) << 32 | tn_index_second(text_of(m, y)), candidate);
        }
}

/* What every match has behind places, or in front: words of which it has one, and what they cost. */
typedef struct requirement {
    uint64_t bits, cost;
} requirement;

/* It is not what stands next to the places where `tested` says that a condition asks for that, and there is something else. */
static requirement farther(const maker *m, const tn_automaton *a, const tn_cuts *cuts, const tn_places *places, bool backward, bool tested)
{
    static const requirement nothing = {TN_INDEX_ANY, TN_AUTOMATON_NO_CUT};
    const tn_places *ends = backward ? &a->first : &a->last;
    tn_places cut;
    if (meets(ends, places))
        return nothing;
    const tn_places next = backward ? tn_automaton_before(a, places) : tn_automaton_after(a, places);
    uint64_t cost = TN_AUTOMATON_NO_CUT;
    if (tested && !meets(ends, &next)) {
        const tn_places behind_next = backward ? tn_automaton_before(a, &next) : tn_automaton_after(a, &next);
        cost = tn_cuts_behind(cuts, &behind_next, &cut);
    }
    if (cost == TN_AUTOMATON_NO_CUT)
        cost = tn_cuts_behind(cuts, &next, &cut);
    return cost == TN_AUTOMATON_NO_CUT ? nothing : (requirement){condition(look_at(m, a, &cut).bloom), cost};
}

/* What a match has around a pair of places, or a place alone; and of what it has farther off, the rarer. */
static void look_around(const maker *m, const tn_automaton *a, const tn_places *firsts, const tn_places *lasts, tn_candidate *c)
{
    c->front = front_of(m, a, firsts);
    c->behind = behind(m, a, lasts);
    const requirement earlier = farther(m, a, &m->in_front, firsts, true, c->front != TN_INDEX_ANY);
    const requirement later = farther(m, a, &m->cuts, lasts, false, c->behind != TN_INDEX_ANY);
    c->need = earlier.cost < later.cost ? earlier.bits : later.bits;
}

/* Try it around every token that is one of the anchor's atoms. */
static void anchor_alone(maker *m, const uint32_t *atoms, uint32_t count, const tn_candidate *c)
{
    uint32_t candidate = add_candidate(m, c);
    for (uint32_t k = 0; k < count; k++)
        add_link(m, &m->anchors, atoms[k], candidate);
}

/* The places before an anchor, and behind it, with which it can be looked for as a pair: none where a match need not have one there, or
 * where there would be too many pairs. */
typedef struct sides {
    tn_places before, after;
    sight in_front, following;
    bool before_ok, after_ok;
} sides;

static sides sides_of(const maker *m, const tn_automaton *a, uint32_t p)
{
    const uint32_t own = a->place[p].size;
    sides s = {.before = a->place[p].behind, .after = a->place[p].follow};
    s.in_front = look_at(m, a, &s.before);
    s.following = look_at(m, a, &s.after);
    s.after_ok = !tn_places_has(&a->last, p) && s.following.words && own * s.following.atoms <= PAIRS_MOST;
    s.before_ok = !tn_places_has(&a->first, p) && s.in_front.words && own * s.in_front.atoms <= PAIRS_MOST;
    return s;
}

/* In the measure of commonness: any token at all, and what it costs to have a pair, however rare it is. Found by trial, with calls of two
 * kinds. What is rarer than RARE is looked for hardly ever, whatever stands beside it: its pairs are not worth being compared. */
#define ANY_TOKEN 1000000
#define A_PAIR 30000
#define RARE 3000
#define DEAREST (UINT64_C(1) << 30) /* so that products and their sums stay within 64 bits */

/* What it costs to look for a place: as often as its words are said, next to those beside it, where a pair can be looked for. */
static uint64_t price_of(const maker *m, const tn_automaton *a, uint32_t p)
{
    if (m->cost_of[p] == TN_AUTOMATON_NO_CUT)
        return TN_AUTOMATON_NO_CUT;
    const sides s = sides_of(m, a, p);
    uint64_t beside = ANY_TOKEN;
    if (s.after_ok && s.following.cost < beside)
        beside = s.following.cost;
    if (s.before_ok && s.in_front.cost < beside)
        beside = s.in_front.cost;
    return (m->cost_of[p] < DEAREST ? m->cost_of[p] : DEAREST) * (beside + A_PAIR);
}

/* One place of the cut: by its pairs with what follows or with what comes before, whichever is rarer, or alone. */
static void anchor_place(maker *m, const tn_automaton *a, uint32_t p, tn_candidate c)
{
    tn_places self = {{0}};
    tn_places_add(&self, p);
    const sides s = sides_of(m, a, p);
    c.nearest = (uint8_t)a->place[p].nearest;
    c.farthest = (uint8_t)a->place[p].before;
    if (!s.after_ok && !s.before_ok) {
        look_around(m, a, &self, &self, &c);
        anchor_alone(m, set_of(m, a, p), a->place[p].size, &c);
        return;
    }
    const bool second = !s.after_ok || (s.before_ok && s.in_front.cost < s.following.cost);
    const tn_places *others = second ? &s.before : &s.after;
    c.flags |= second ? TN_CANDIDATE_SECOND : 0;
    look_around(m, a, second ? others : &self, second ? &self : others, &c);
    const uint32_t candidate = add_paired(m, &c);
    for TN_PLACES_EACH(other, others, a)
        add_pairs(m, a, second ? other : p, second ? p : other, candidate, c.flags);
}

static uint64_t *put_mask(uint64_t *at, const tn_automaton *a, const tn_places *places)
{
    for (uint32_t w = 0; w < a->words; w++)
        at[w] = places->bits[w];
    return at + a->words;
}

/* The program as walk.c runs it; index_check.c counts on them in this order, one behind the other. */
static void add_walk(maker *m, const tn_automaton *a, uint32_t program)
{
    tn_index_program *walk = &m->walks[program];
    for TN_PLACES_EACH(p, &a->first, a)
        walk->first_bloom |= a->place[p].size ? m->bloom_of[p] : TN_INDEX_ANY;
    if (a->inner)
        return;
    *walk = (tn_index_program){walk->first_bloom, (uint32_t)m->b->table[TN_SECTION_places].count,
                               (uint32_t)m->b->table[TN_SECTION_masks].count, (uint16_t)a->words, a->anchored, 0, a->count};
    tn_index_place *place = tn_builder_extend(m->b, TN_SECTION_places, a->count);
    uint64_t *mask = tn_builder_extend(m->b, TN_SECTION_masks, (size_t)(a->anchored ? 4 + a->count : 2 + a->count) * a->words);
    if (!place || !mask)
        return;
    mask = put_mask(mask, a, &a->first);
    mask = put_mask(mask, a, &a->last);
    for (uint32_t p = 0; p < a->count; p++) {
        place[p] = (tn_index_place){m->bloom_of[p], a->place[p].set, a->place[p].size};
        mask = put_mask(mask, a, &a->place[p].follow);
    }
    if (a->anchored) {
        mask = put_mask(mask, a, &a->free_first);
        put_mask(mask, a, &a->free_last);
    }
}

/* The cut by what places cost as pairs. */
static void cut_pairs(maker *m, const tn_automaton *a, tn_places *cut)
{
    for (uint32_t p = 0; p < a->count; p++)
        m->price_of[p] = price_of(m, a, p);
    tn_cuts_find(&m->pair_cuts, a, m->price_of, false);
    tn_cuts_behind(&m->pair_cuts, &a->first, cut);
}

/* False where it has to be tried at every token. */
static bool add_program(maker *m, tn_candidate c)
{
    tn_automaton *a = &m->automaton;
    tn_places cut;
    tn_automaton_build(a, m->image, c.program);
    price(m, a);
    add_walk(m, a, c.program);
    tn_cuts_find(&m->cuts, a, m->cost_of, false);
    const uint64_t cost = tn_cuts_behind(&m->cuts, &a->first, &cut);
    if (cost == TN_AUTOMATON_NO_CUT)
        return false;
    if (cost > RARE)
        cut_pairs(m, a, &cut);
    tn_cuts_find(&m->in_front, a, m->cost_of, true);
    tn_index_program *walk = &m->walks[c.program];
    uint8_t *before = &walk->before;
    c.flags |= walk->words && !walk->anchored ? TN_CANDIDATE_FREE : 0;
    for TN_PLACES_EACH(p, &cut, a)
        if (a->place[p].before > *before)
            *before = (uint8_t)a->place[p].before;
    for TN_PLACES_EACH(p, &cut, a)
        anchor_place(m, a, p, c);
    return true;
}

static bool is_single(const maker *m, uint32_t program)
{
    const tn_image_program *p = &m->image->programs[program];
    return p->count == 2 && m->image->instructions[p->first].op == TN_OP_SET;
}

/* ---- entries ---- */

static void add_entry(maker *m, uint32_t entry)
{
    const tn_image_entry *e = &m->image->entries[entry];
    const bool filler = e->kind == TN_KIND_FILLER, phrase = !(e->flags & TN_ENTRY_REGEX);
    tn_entry_brief *brief = &m->briefs[entry];
    *brief = tn_brief_of(m->image, e);
    const uint32_t flags = (brief->always ? TN_CANDIDATE_ALWAYS : 0u) | (filler ? TN_CANDIDATE_FILLER : 0u) | (e->kind == TN_KIND_CUE ? TN_CANDIDATE_CUE : 0u) |
                           (uint32_t)TN_CANDIDATE_SPEAKER << brief->speaker;
    tn_candidate c = {.need = TN_INDEX_ANY, .front = TN_INDEX_ANY, .behind = TN_INDEX_ANY, .program = e->program, .entry = entry, .flags = (uint16_t)flags};
    if (e->kind == TN_KIND_ABBREV) /* read by the tokeniser; a match of it would change nothing */
        return;
    if (phrase && is_single(m, e->program)) {
        const tn_instruction *set = &m->image->instructions[m->image->programs[e->program].first];
        for (uint32_t k = 0; k < set->y; k++)
            add_link(m, &m->singles, m->image->sets[set->x + k], entry);
        m->simple_fillers &= !(filler && e->exception_count);
    } else {
        if (phrase && !add_program(m, c))
            add_link(m, &m->loose, 0, add_candidate(m, &c));
        m->simple_fillers &= !filler;
    }
    c.flags |= TN_CANDIDATE_EXCEPTION;
    for (uint32_t x = 0; x < e->exception_count; x++) {
        c.program = m->image->exceptions[e->exception + x];
        if (!add_program(m, c))
            brief->exceptions = TN_EXCEPTIONS_LOOSE;
    }
}

/* Task: one part of the entries. */
static void add_part(void *data, size_t part)
{
    maker *m = &((work *)data)->parts[part];
    for (uint32_t i = m->from; i < m->to && !m->b->no_memory; i++)
        add_entry(m, i);
}

/* ---- parts ---- */

static bool append_links(work *w, links *to, const links *from, size_t shift)
{
    void *list = to->list;
    if (!tn_mem_reserve(w->b->mem, &list, &to->capacity, to->count + from->count, sizeof *to->list))
        return false;
    to->list = list;
    for (size_t i = 0; i < from->count; i++)
        to->list[to->count++] = (tn_pairlist_link){from->list[i].key, from->list[i].value + (uint32_t)shift};
    return true;
}

static bool append_paired(work *w, const maker *part)
{
    maker *all = &w->parts[0];
    void *list = all->paired;
    if (!tn_mem_reserve(w->b->mem, &list, &all->paired_capacity, all->paired_count + part->paired_count, sizeof *all->paired))
        return false;
    all->paired = list;
    if (part->paired_count)
        memcpy(all->paired + all->paired_count, part->paired, part->paired_count * sizeof *all->paired);
    all->paired_count += part->paired_count;
    return true;
}

static void move_walk(maker *part, uint32_t program, size_t places, size_t masks)
{
    tn_index_program *walk = &part->walks[program];
    if (!walk->words)
        return;
    walk->place += (uint32_t)places;
    walk->masks += (uint32_t)masks;
}

/* What a part has made, behind what those before it have: its numbers count from there. */
static bool append_part(work *w, maker *part)
{
    maker *all = &w->parts[0];
    tn_builder *b = w->b;
    const size_t places = b->table[TN_SECTION_places].count, masks = b->table[TN_SECTION_masks].count;
    const size_t candidates = b->table[TN_SECTION_candidates].count;
    for (uint32_t i = part->from; i < part->to; i++) {
        const tn_image_entry *e = &w->image.entries[i];
        if (!(e->flags & TN_ENTRY_REGEX))
            move_walk(part, e->program, places, masks);
        for (uint32_t x = 0; x < e->exception_count; x++)
            move_walk(part, w->image.exceptions[e->exception + x], places, masks);
    }
    for (uint32_t a = 0; a < w->image.atoms_count; a++) {
        all->halves[a][0] |= part->halves[a][0];
        all->halves[a][1] |= part->halves[a][1];
    }
    all->simple_fillers = all->simple_fillers && part->simple_fillers;
    return append_links(w, &all->singles, &part->singles, 0) && append_links(w, &all->anchors, &part->anchors, candidates) &&
           append_links(w, &all->loose, &part->loose, candidates) && append_links(w, &all->pairs, &part->pairs, all->paired_count) &&
           append_paired(w, part) && tn_builder_take(b, part->b, TN_SECTION_places) && tn_builder_take(b, part->b, TN_SECTION_masks) &&
           tn_builder_take(b, part->b, TN_SECTION_candidates);
}

/* ---- lists ---- */

/* The links of each atom become a list of its own, in the order of their making. */
static bool list_by_atom(work *w, const links *l, enum tn_image_section section, size_t offset)
{
    uint32_t first = (uint32_t)w->b->table[section].count;
    uint32_t *values = tn_builder_extend(w->b, section, l->count);
    if (!values)
        return false;
    for (size_t i = 0; i < l->count; i++)
        ((tn_index_list *)(void *)((char *)&w->atoms[l->list[i].key] + offset))->count++;
    for (uint32_t a = 0, at = first; a < w->image.atoms_count; a++) {
        tn_index_list *list = (tn_index_list *)(void *)((char *)&w->atoms[a] + offset);
        list->first = at;
        at += list->count;
        list->count = 0;
    }
    for (size_t i = 0; i < l->count; i++) {
        tn_index_list *list = (tn_index_list *)(void *)((char *)&w->atoms[l->list[i].key] + offset);
        values[list->first - first + list->count++] = l->list[i].value;
    }
    return true;
}

/* Which pairs there are, as bits; and which of them are not cues' alone. */
static bool mark_pairs(work *w)
{
    const maker *all = &w->parts[0];
    uint64_t *bits = tn_builder_extend(w->b, TN_SECTION_pair_bits, ((size_t)1 << TN_INDEX_PAIR_BITS) / 64);
    uint64_t *loud = tn_builder_extend(w->b, TN_SECTION_loud_bits, ((size_t)1 << TN_INDEX_PAIR_BITS) / 64);
    if (!bits || !loud)
        return false;
    for (size_t i = 0; i < all->pairs.count; i++) {
        const tn_pairlist_link *l = &all->pairs.list[i];
        const uint32_t bit = tn_index_pair_bit((uint32_t)(l->key >> 32), (uint32_t)l->key);
        bits[bit / 64] |= UINT64_C(1) << (bit % 64);
        if (!(all->paired[l->value].flags & TN_CANDIDATE_CUE))
            loud[bit / 64] |= UINT64_C(1) << (bit % 64);
    }
    return true;
}

static bool list_by_pair(work *w)
{
    maker *all = &w->parts[0];
    return mark_pairs(w) && tn_pairlist_build(w->b, all->paired, all->pairs.list, all->pairs.count);
}

static bool list_all(work *w)
{
    maker *all = &w->parts[0];
    for (uint32_t a = 0; a < w->image.atoms_count; a++) {
        w->atoms[a].first = all->halves[a][0];
        w->atoms[a].second = all->halves[a][1];
    }
    if (!list_by_atom(w, &all->singles, TN_SECTION_singles, offsetof(tn_index_atom, singles)) ||
        !list_by_atom(w, &all->anchors, TN_SECTION_lists, offsetof(tn_index_atom, anchors)) || !list_by_pair(w))
        return false;
    w->facts.loose = (tn_index_list){(uint32_t)w->b->table[TN_SECTION_lists].count, (uint32_t)all->loose.count};
    for (size_t i = 0; i < all->loose.count; i++)
        tn_builder_add(w->b, TN_SECTION_lists, &all->loose.list[i].value);
    w->facts.simple_fillers = all->simple_fillers;
    tn_builder_add(w->b, TN_SECTION_facts, &w->facts);
    return !w->b->no_memory;
}

/* ---- all of it ---- */

static void note_atom(work *w, tn_stem_filter *stems, uint32_t atom)
{
    const tn_image_atom *a = &w->image.atoms[atom];
    tn_str text = tn_image_str(&w->image, a->text);
    w->atoms[atom].used = w->uses[atom] != 0;
    if (a->kind == TN_ATOM_STEM)
        tn_stem_filter_add(stems, tn_image_str(&w->image, w->image.languages[a->language]), text);
    for (size_t i = 0; i < text.n && a->kind <= TN_ATOM_PREFIX; i++)
        w->facts.digits |= text.p[i] >= '0' && text.p[i] <= '9';
}

/* The part's builder and room for its pairs. */
static bool prepare_part(work *w, size_t part)
{
    maker *m = &w->parts[part];
    tn_builder *b = w->b;
    const size_t programs = part > 0 ? w->image.programs_count / w->part_count : w->image.programs_count;
    const uint64_t entries = w->image.entries_count;
    *m = (maker){.b = b, .image = &w->image, .walks = b->table[TN_SECTION_walks].data, .briefs = b->table[TN_SECTION_briefs].data,
                 .uses = w->uses, .atoms = w->atoms, .simple_fillers = true, .from = (uint32_t)(entries * part / w->part_count),
                 .to = (uint32_t)(entries * (part + 1) / w->part_count)};
    if (part > 0) {
        m->b = &w->beside[part];
        tn_builder_aside(m->b, b, w->part_count);
    }
    m->halves = tn_mem_zero(b->mem, w->image.atoms_count, sizeof *m->halves);
    void *list = NULL, *paired = NULL;
    const bool ok = tn_mem_reserve(b->mem, &list, &m->pairs.capacity, PAIRS_OF_PROGRAM * programs, sizeof *m->pairs.list) &&
                    tn_mem_reserve(b->mem, &paired, &m->paired_capacity, PAIRED_OF_PROGRAM * programs, sizeof *m->paired);
    m->pairs.list = list;
    m->paired = paired;
    return ok && m->halves && !m->b->no_memory;
}

static bool begin(work *w, const tn_crew *crew)
{
    tn_builder *b = w->b;
    const tn_image *image = &w->image;
    w->uses = tn_mem_zero(b->mem, image->atoms_count, sizeof *w->uses);
    w->atoms = tn_builder_extend(b, TN_SECTION_atom_lists, image->atoms_count);
    tn_stem_filter *stems = tn_builder_extend(b, TN_SECTION_stems, 1);
    if (!w->uses || !w->atoms || !stems || !tn_builder_extend(b, TN_SECTION_walks, image->programs_count) ||
        !tn_builder_extend(b, TN_SECTION_briefs, image->entries_count))
        return false;
    tn_stem_filter_init(stems);
    for (uint32_t i = 0; i < image->sets_count; i++)
        w->uses[image->sets[i]]++;
    for (uint32_t i = 0; i < image->atoms_count; i++)
        note_atom(w, stems, i);
    bool ok = tn_commonness_bits(image, w->uses, w->atoms, b->mem);
    w->part_count = crew ? PARTS : 1;
    for (size_t p = 0; ok && p < w->part_count; p++)
        ok = prepare_part(w, p);
    if (ok)
        tn_crew_run(crew, add_part, w, w->part_count);
    for (size_t p = 0; ok && p < w->part_count; p++)
        ok = !w->parts[p].b->no_memory && (p == 0 || append_part(w, &w->parts[p]));
    return ok;
}

static void free_links(const work *w, links *l)
{
    tn_mem_free(w->b->mem, l->list, l->capacity, sizeof *l->list);
}

static void free_work(work *w)
{
    const tn_mem *mem = w->b->mem;
    for (size_t p = 0; p < w->part_count; p++) {
        maker *m = &w->parts[p];
        free_links(w, &m->singles);
        free_links(w, &m->anchors);
        free_links(w, &m->pairs);
        free_links(w, &m->loose);
        tn_mem_free(mem, m->paired, m->paired_capacity, sizeof *m->paired);
        tn_mem_free(mem, m->halves, w->image.atoms_count, sizeof *m->halves);
        if (m->b && m->b != w->b)
            tn_builder_free(m->b);
    }
    tn_mem_free(mem, w->uses, w->image.atoms_count, sizeof *w->uses);
    tn_mem_free(mem, w, 1, sizeof *w);
}

struct tn_index_work *tn_index_begin(tn_builder *b, const tn_crew *crew)
{
    work *w = tn_mem_zero(b->mem, 1, sizeof *w); /* 100 KB: too much for a small thread's stack */
    if (!w)
        return NULL;
    w->b = b;
    tn_builder_view(b, &w->image);
    if (begin(w, crew))
        return w;
    free_work(w);
    return NULL;
}

bool tn_index_finish(struct tn_index_work *w)
{
    const bool ok = list_all(w);
    free_work(w);
    return ok;
}

bool tn_index_build(tn_builder *b, const tn_crew *crew)
{
    work *w = tn_index_begin(b, crew);
    return w && tn_index_finish(w);
}

void tn_index_view(tn_index *index, const tn_image *image)
{
    *index = (tn_index){.places = image->places, .masks = image->masks, .programs = image->walks, .entries = image->briefs,
                        .atoms = image->atom_lists, .candidates = image->candidates, .singles = image->singles,
                        .lists = image->lists, .pairs = image->pairs, .pair_mask = image->pairs_count - 1,
                        .bits = image->pair_bits, .loud_bits = image->loud_bits, .stems = image->stems, .loose = image->facts->loose,
                        .digits = image->facts->digits != 0, .simple_fillers = image->facts->simple_fillers != 0};
}
