/* digest.c - digests of a lexicon.
 *
 * A dimension is moved by its own entries; by all shifters, fillers, abbreviations and emoticons; by the tones that can
 * shield it (sentiment); and by entries of other tones that hold a shifter's word, since a winner spends the shifters
 * in it. Of such other tones only what decides matches counts, not the weights: a new weight in jargon does not blind sentiment. */
#include "lexicon/digest.h"

#include "base/num.h"
#include "base/sha256.h"
#include "lexicon/resolve.h"

typedef struct hash {
    unsigned char byte[32];
} hash;

typedef struct hasher {
    const tn_builder *b;
    const hash *atoms; /* hashes of the atoms, once they are known */
    tn_sha256 sha;
    size_t waiting;    /* bytes of `text` that the hash has not seen yet: numbers are short, and there are many */
    char text[256];
} hasher;

#define RECORD(b, section, type, i) ((const type *)tn_table_at(&(b)->table[TN_SECTION_##section], (i)))

static void start(hasher *h, const tn_builder *b, const hash *atoms)
{
    h->b = b;
    h->atoms = atoms;
    h->waiting = 0;
    tn_sha256_init(&h->sha);
}

static void flush(hasher *h)
{
    tn_sha256_add(&h->sha, h->text, h->waiting);
    h->waiting = 0;
}

static void add_bytes(hasher *h, const void *bytes, size_t size)
{
    if (size > sizeof h->text - h->waiting)
        flush(h);
    if (size > sizeof h->text) {
        tn_sha256_add(&h->sha, bytes, size);
    } else if (size) {
        memcpy(h->text + h->waiting, bytes, size);
        h->waiting += size;
    }
}

static void add_number(hasher *h, int64_t number)
{
    if (sizeof h->text - h->waiting < TN_NUM_MAX + 1)
        flush(h);
    char *text = h->text + h->waiting;
    size_t n = 1;
    if (number >= 0 && number < 10) {
        text[0] = (char)('0' + number);
    } else if (number >= 0 && number < 100) {
        text[0] = (char)('0' + number / 10);
        text[1] = (char)('0' + number % 10);
        n = 2;
    } else {
        n = tn_num_int(text, number);
    }
    text[n] = ' ';
    h->waiting += n + 1;
}

static void add_text(hasher *h, tn_str s)
{
    add_number(h, (int64_t)s.n);
    add_bytes(h, s.p, s.n);
}

static void finish(hasher *h, unsigned char digest[32])
{
    flush(h);
    tn_sha256_end(&h->sha, digest);
}

static tn_str text_of(const tn_builder *b, tn_ref ref)
{
    return tn_str_of((const char *)b->table[TN_SECTION_strings].data + ref.at, ref.size);
}

static void add_ref(hasher *h, tn_ref ref)
{
    add_text(h, text_of(h->b, ref));
}

/* The sum of the hashes of atoms, as numbers of 256 bits with the highest byte first. */
static void add_sum(hasher *h, const uint32_t *atoms, uint32_t count)
{
    uint64_t sum[8] = {0}; /* of 32 bits each, the highest first; carries wait above them */
    for (uint32_t i = 0; i < count; i++)
        for (int w = 0; w < 8; w++) {
            const unsigned char *byte = h->atoms[atoms[i]].byte + 4 * w;
            sum[w] += (uint64_t)byte[0] << 24 | (uint64_t)byte[1] << 16 | (uint64_t)byte[2] << 8 | byte[3];
        }
    hash total;
    for (int w = 7; w >= 0; w--) {
        for (int b = 0; b < 4; b++)
            total.byte[4 * w + b] = (unsigned char)(sum[w] >> (24 - 8 * b));
        if (w > 0)
            sum[w - 1] += sum[w] >> 32;
    }
    add_bytes(h, total.byte, sizeof total.byte);
}

/* A program with its atoms as text, so that numbering does not matter. */
static void add_program(hasher *h, uint32_t index)
{
    const tn_image_program *p = RECORD(h->b, programs, tn_image_program, index);
    add_number(h, p->count);
    for (uint32_t i = 0; i < p->count; i++) {
        const tn_instruction *in = RECORD(h->b, instructions, tn_instruction, p->first + i);
        add_number(h, in->op);
        if (in->op != TN_OP_SET) {
            add_number(h, in->x);
            add_number(h, in->y);
            continue;
        }
        /* Sets are ordered by atom number; a sum of hashes does not see the order. */
        const uint32_t *set = RECORD(h->b, sets, uint32_t, in->x);
        if (in->y == 1)
            add_bytes(h, h->atoms[*set].byte, sizeof h->atoms->byte);
        else
            add_sum(h, set, in->y);
    }
}

/* A hash that does not depend on the numbers of atoms and languages. */
static hash hash_atom(const tn_builder *b, uint32_t index)
{
    const tn_image_atom *a = RECORD(b, atoms, tn_image_atom, index);
    hasher h;
    hash result;
    start(&h, b, NULL);
    add_number(&h, a->kind);
    add_ref(&h, a->text);
    if (a->kind == TN_ATOM_STEM)
        add_ref(&h, *RECORD(b, languages, tn_ref, a->language));
    if (a->kind == TN_ATOM_REGEX)
        add_number(&h, RECORD(b, regexes, tn_image_regex, a->regex)->case_sensitive);
    finish(&h, result.byte);
    return result;
}

/* What decides whether and where an entry matches and wins. */
static void add_matching(hasher *h, const tn_image_entry *e)
{
    add_ref(h, e->id);
    add_ref(h, RECORD(h->b, categories, tn_image_category, e->category)->name);
    add_number(h, e->kind);
    add_number(h, e->speaker);
    add_ref(h, e->channel);
    add_number(h, e->from);
    add_number(h, e->until);
    add_number(h, e->prio);
    if (e->flags & TN_ENTRY_REGEX) {
        const tn_image_regex *r = RECORD(h->b, regexes, tn_image_regex, e->regex);
        add_ref(h, r->pattern);
        add_number(h, r->case_sensitive);
    } else {
        add_program(h, e->program);
    }
    add_number(h, e->exception_count);
    for (uint32_t i = 0; i < e->exception_count; i++)
        add_program(h, *RECORD(h->b, exceptions, uint32_t, e->exception + i));
}

/* What it does beside that. */
static void add_effect(hasher *h, const tn_image_entry *e)
{
    const int64_t numbers[] = {e->weight, (e->flags & TN_ENTRY_SHIELDS) != 0, e->valence, e->neg, e->scope, e->factor,
                               e->side, e->before, e->after};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        add_number(h, numbers[i]);
}

static hash hash_matching(const tn_builder *b, const hash *atoms, const tn_image_entry *e)
{
    hasher h;
    hash result;
    start(&h, b, atoms);
    add_matching(&h, e);
    finish(&h, result.byte);
    return result;
}

/* Everything holds the probe, the lists of the tokeniser, and then entries. */
static void begin(hasher *h, const tn_builder *b, const char *probe)
{
    start(h, b, NULL);
    add_text(h, tn_str_of(probe, strlen(probe)));
    const enum tn_image_section lists[] = {TN_SECTION_emoticons, TN_SECTION_abbreviations};
    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; i < b->table[lists[k]].count; i++)
            add_ref(h, *(const tn_ref *)tn_table_at(&b->table[lists[k]], i));
}

static void end(hasher *h, char hex[65])
{
    unsigned char digest[32];
    finish(h, digest);
    tn_sha256_hex(digest, hex);
}

static bool scores(uint32_t kind)
{
    return kind == TN_KIND_TONE || kind == TN_KIND_VALENCE || kind == TN_KIND_EMOTICON;
}

/* Marks the atoms of an entry's program; true where one is marked already and only asked for. */
static bool visit_atoms(const tn_builder *b, const tn_image_entry *e, bool *marked, bool ask)
{
    if (e->flags & TN_ENTRY_REGEX)
        return ask; /* a regex may hold any word */
    const tn_image_program *p = RECORD(b, programs, tn_image_program, e->program);
    for (uint32_t i = 0; i < p->count; i++) {
        const tn_instruction *in = RECORD(b, instructions, tn_instruction, p->first + i);
        for (uint32_t k = 0; in->op == TN_OP_SET && k < in->y; k++) {
            uint32_t a = *RECORD(b, sets, uint32_t, in->x + k);
            if (!ask)
                marked[a] = true;
            /* Stems, prefixes and regexes may meet a shifter's word, too: counted as if they did. */
            else if (marked[a] || RECORD(b, atoms, tn_image_atom, a)->kind != TN_ATOM_EXACT)
                return true;
        }
    }
    return false;
}

/* touching[d]: winners of dimension d can spend shifters; shielding[d]: d has entries with a valence of their own. */
static bool survey(const tn_builder *b, bool *touching, bool *shielding)
{
    size_t atoms = b->table[TN_SECTION_atoms].count, entries = b->table[TN_SECTION_entries].count;
    bool *marked = tn_mem_zero(b->mem, atoms, sizeof *marked);
    if (!marked)
        return false;
    for (size_t i = 0; i < entries; i++) {
        const tn_image_entry *e = RECORD(b, entries, tn_image_entry, i);
        if (tn_resolve_spendable(e->kind))
            visit_atoms(b, e, marked, false);
    }
    for (size_t i = 0; i < entries; i++) {
        const tn_image_entry *e = RECORD(b, entries, tn_image_entry, i);
        if (!scores(e->kind) || e->dimension < 0)
            continue;
        touching[e->dimension] = touching[e->dimension] || visit_atoms(b, e, marked, true);
        shielding[e->dimension] = shielding[e->dimension] || (e->flags & TN_ENTRY_SHIELDS) != 0;
    }
    tn_mem_free(b->mem, marked, atoms, sizeof *marked);
    return true;
}

static void hash_dimension(const tn_builder *b, const hash *entries, const bool *touching, const bool *shielding,
                           int32_t dimension, const char *probe, char hex[65])
{
    hasher h;
    begin(&h, b, probe);
    add_number(&h, RECORD(b, dimensions, tn_image_dimension, (size_t)dimension)->alpha);
    for (size_t i = 0; i < b->table[TN_SECTION_entries].count; i++) {
        const tn_image_entry *e = RECORD(b, entries, tn_image_entry, i);
        if (e->flags & TN_ENTRY_DRAFT || tn_kind_is_noted(e->kind))
            continue;
        bool own = e->dimension == dimension || !scores(e->kind);
        bool shields = dimension == TENOR_SENTIMENT && e->dimension >= 0 && shielding[e->dimension];
        bool other = e->dimension >= 0 && (shields || touching[e->dimension]);
        if (!own && !other)
            continue;
        add_bytes(&h, entries[i].byte, sizeof entries[i].byte);
        if (own)
            add_effect(&h, e);
        else if (shields && e->flags & TN_ENTRY_SHIELDS) {
            add_number(&h, e->valence);
            add_number(&h, e->neg);
        }
    }
    end(&h, hex);
}

/* A section whose records are made of 32-bit numbers. */
static void add_numbers(hasher *h, const tn_table *t)
{
    for (size_t i = 0; i < t->count * t->size / sizeof(uint32_t); i++)
        add_number(h, ((const uint32_t *)t->data)[i]);
}

/* Duties as they run; what is said of them to people changes nothing. */
static void add_duties(hasher *h, const tn_builder *b)
{
    static const enum tn_image_section sections[] = {TN_SECTION_conditions, TN_SECTION_play_ops, TN_SECTION_leaf_firsts, TN_SECTION_leaves};
    size_t count = b->table[TN_SECTION_duties].count;
    for (size_t i = 0; i < count; i++) {
        const tn_play_duty *d = RECORD(b, duties, tn_play_duty, i);
        const uint32_t numbers[] = {d->role, d->flags, d->least, d->when, d->unless, d->until, d->reset, d->step, d->step_count, d->first_seen};
        add_ref(h, d->name);
        add_ref(h, d->channel);
        for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++)
            add_number(h, numbers[k]);
    }
    for (size_t i = 0; i < b->table[TN_SECTION_steps].count; i++) {
        const tn_play_step *s = RECORD(b, steps, tn_play_step, i);
        const uint32_t numbers[] = {s->kind, s->condition, s->window, s->amount, s->chat_ms, s->instead, s->seen};
        for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++)
            add_number(h, numbers[k]);
    }
    for (size_t i = 0; i < b->table[TN_SECTION_steps].count; i++) /* guards of one line, which few steps are */
        if (RECORD(b, steps, tn_play_step, i)->of != TN_PLAY_NONE) {
            add_number(h, (uint32_t)i);
            add_number(h, RECORD(b, steps, tn_play_step, i)->of);
        }
    for (size_t s = 0; count && s < sizeof sections / sizeof *sections; s++)
        add_numbers(h, &b->table[sections[s]]);
}

/* Acts as turns are read with them, however their tables are laid out. */
static void add_acts(hasher *h, const tn_builder *b)
{
    static const enum tn_image_section sections[] = {TN_SECTION_act_weights, TN_SECTION_act_leaf_firsts, TN_SECTION_act_leaves};
    size_t count = b->table[TN_SECTION_acts].count;
    for (size_t i = 0; i < count; i++) {
        const tn_act *a = RECORD(b, acts, tn_act, i);
        add_ref(h, a->name);
        add_number(h, a->model);
        add_number(h, a->column);
        add_number(h, a->bias);
        add_number(h, RECORD(b, act_models, tn_act_model, a->model)->role);
    }
    for (size_t i = 0; i < b->table[TN_SECTION_act_words].count; i++) {
        const tn_act_word *w = RECORD(b, act_words, tn_act_word, i);
        const uint32_t numbers[] = {w->number, w->counts_as, w->list, w->count};
        for (size_t k = 0; w->number && k < sizeof numbers / sizeof *numbers; k++)
            add_number(h, numbers[k]);
    }
    for (size_t i = 0; i < b->table[TN_SECTION_act_pairs].count; i++) {
        const tn_act_pair *p = RECORD(b, act_pairs, tn_act_pair, i);
        const uint32_t numbers[] = {p->first, p->second, p->list, p->count};
        for (size_t k = 0; p->second && k < sizeof numbers / sizeof *numbers; k++)
            add_number(h, numbers[k]);
    }
    for (size_t s = 0; count && s < sizeof sections / sizeof *sections; s++)
        add_numbers(h, &b->table[sections[s]]);
}

static void hash_whole(const tn_builder *b, const hash *entries, const char *probe, char hex[65])
{
    hasher h;
    begin(&h, b, probe);
    for (size_t i = 0; i < b->table[TN_SECTION_entries].count; i++) {
        const tn_image_entry *e = RECORD(b, entries, tn_image_entry, i);
        if (e->flags & TN_ENTRY_DRAFT)
            continue;
        add_bytes(&h, entries[i].byte, sizeof entries[i].byte);
        add_effect(&h, e);
    }
    add_duties(&h, b);
    add_acts(&h, b);
    end(&h, hex);
}

bool tn_digest_run(const tn_builder *b, char (*dimensions)[65], char whole[65])
{
    size_t atom_count = b->table[TN_SECTION_atoms].count, entry_count = b->table[TN_SECTION_entries].count;
    size_t dimension_count = b->table[TN_SECTION_dimensions].count;
    hash *atoms = tn_mem_alloc(b->mem, atom_count, sizeof *atoms);
    hash *entries = tn_mem_alloc(b->mem, entry_count, sizeof *entries);
    bool *flags = tn_mem_zero(b->mem, dimension_count * 2, sizeof *flags);
    char probe[512];
    bool ok = tn_image_probe(probe, sizeof probe) && atoms && entries && flags && survey(b, flags, flags + dimension_count);
    for (uint32_t i = 0; ok && i < atom_count; i++)
        atoms[i] = hash_atom(b, i);
    for (size_t i = 0; ok && i < entry_count; i++)
        entries[i] = hash_matching(b, atoms, RECORD(b, entries, tn_image_entry, i));
    for (size_t d = 0; ok && d < dimension_count; d++)
        hash_dimension(b, entries, flags, flags + dimension_count, (int32_t)d, probe, dimensions[d]);
    if (ok)
        hash_whole(b, entries, probe, whole);
    tn_mem_free(b->mem, atoms, atom_count, sizeof *atoms);
    tn_mem_free(b->mem, entries, entry_count, sizeof *entries);
    tn_mem_free(b->mem, flags, dimension_count * 2, sizeof *flags);
    return ok;
}
