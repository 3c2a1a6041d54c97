/* digest.c - digests of a lexicon.
 *
 * A dimension is moved by its own entries; by all shifters, fillers, abbreviations and emoticons; by the tones that can
 * shield it (sentiment); and by entries of other tones that hold a shifter's word, since a winner spends the shifters
 * in it. Of such other tones only what decides matches counts, not the weights: a new weight in jargon does not blind sentiment. */
#include "lexicon/digest.h"

#include "base/num.h"
#include "base/sha256.h"
#include "base/utf8.h"

typedef struct hasher {
    const tn_builder *b;
    tn_sha256 sha;
} hasher;

#define RECORD(b, section, type, i) ((const type *)tn_table_at(&(b)->table[TN_SECTION_##section], (i)))

static void add_number(hasher *h, int64_t number)
{
    char text[TN_NUM_MAX];
    size_t n = tn_num_int(text, number);
    text[n++] = ' ';
    tn_sha256_add(&h->sha, text, n);
}

static void add_text(hasher *h, tn_str s)
{
    add_number(h, (int64_t)s.n);
    tn_sha256_add(&h->sha, s.p, s.n);
}

static tn_str text_of(const tn_builder *b, tn_ref ref)
{
    return tn_str_of((const char *)b->table[TN_SECTION_strings].data + ref.at, ref.size);
}

static void add_ref(hasher *h, tn_ref ref)
{
    add_text(h, text_of(h->b, ref));
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
        uint64_t sum[4] = {0};
        for (uint32_t k = 0; k < in->y; k++) {
            const tn_image_atom *a = RECORD(h->b, atoms, tn_image_atom, *RECORD(h->b, sets, uint32_t, in->x + k));
            hasher one = {h->b, {{0}, 0, {0}}};
            unsigned char digest[32];
            tn_sha256_init(&one.sha);
            add_number(&one, a->kind);
            add_ref(&one, a->text);
            if (a->kind == TN_ATOM_STEM)
                add_ref(&one, *RECORD(h->b, languages, tn_ref, a->language));
            if (a->kind == TN_ATOM_REGEX)
                add_number(&one, RECORD(h->b, regexes, tn_image_regex, a->regex)->case_sensitive);
            tn_sha256_end(&one.sha, digest);
            for (int w = 0; w < 4; w++) {
                uint64_t word = 0;
                for (int byte = 0; byte < 8; byte++)
                    word = word << 8 | digest[8 * w + byte];
                sum[w] += word;
            }
        }
        for (int w = 0; w < 4; w++)
            add_number(h, (int64_t)sum[w]);
    }
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

/* All that an entry does. */
static void add_entry(hasher *h, const tn_image_entry *e)
{
    add_matching(h, e);
    const int64_t numbers[] = {e->weight, (e->flags & TN_ENTRY_SHIELDS) != 0, e->valence, e->neg, e->scope, e->factor,
                               e->side, e->before, e->after};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        add_number(h, numbers[i]);
}

static void begin(hasher *h, const tn_builder *b)
{
    char probe[512];
    h->b = b;
    tn_sha256_init(&h->sha);
    tn_image_probe(probe, sizeof probe);
    add_text(h, tn_str_of(probe, strlen(probe)));
    const enum tn_image_section lists[] = {TN_SECTION_emoticons, TN_SECTION_abbreviations};
    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; i < b->table[lists[k]].count; i++)
            add_ref(h, *(const tn_ref *)tn_table_at(&b->table[lists[k]], i));
}

static void end(hasher *h, char hex[65])
{
    unsigned char digest[32];
    tn_sha256_end(&h->sha, digest);
    tn_sha256_hex(digest, hex);
}

static bool spendable(uint32_t kind)
{
    return kind == TN_KIND_NEGATOR || kind == TN_KIND_BOOSTER || kind == TN_KIND_CONTRAST;
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
        if (spendable(e->kind))
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

bool tn_digest_dimension(const tn_builder *b, int32_t dimension, char hex[65])
{
    size_t dimensions = b->table[TN_SECTION_dimensions].count;
    bool *flags = tn_mem_zero(b->mem, dimensions * 2, sizeof *flags);
    if (!flags || !survey(b, flags, flags + dimensions)) {
        tn_mem_free(b->mem, flags, dimensions * 2, sizeof *flags);
        return false;
    }
    hasher h;
    begin(&h, b);
    add_number(&h, RECORD(b, dimensions, tn_image_dimension, (size_t)dimension)->alpha);
    for (size_t i = 0; i < b->table[TN_SECTION_entries].count; i++) {
        const tn_image_entry *e = RECORD(b, entries, tn_image_entry, i);
        if (e->flags & TN_ENTRY_DRAFT || e->kind == TN_KIND_HEDGE || e->kind == TN_KIND_TOPIC)
            continue;
        bool own = e->dimension == dimension || !scores(e->kind);
        bool shields = dimension == TENOR_SENTIMENT && e->dimension >= 0 && flags[dimensions + (size_t)e->dimension];
        if (own)
            add_entry(&h, e);
        else if (e->dimension >= 0 && (shields || flags[e->dimension])) {
            add_matching(&h, e);
            if (shields && e->flags & TN_ENTRY_SHIELDS) {
                add_number(&h, e->valence);
                add_number(&h, e->neg);
            }
        }
    }
    end(&h, hex);
    tn_mem_free(b->mem, flags, dimensions * 2, sizeof *flags);
    return true;
}

void tn_digest_whole(const tn_builder *b, char hex[65])
{
    hasher h;
    begin(&h, b);
    for (size_t i = 0; i < b->table[TN_SECTION_entries].count; i++) {
        const tn_image_entry *e = RECORD(b, entries, tn_image_entry, i);
        if (!(e->flags & TN_ENTRY_DRAFT))
            add_entry(&h, e);
    }
    end(&h, hex);
}
