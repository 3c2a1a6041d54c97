/* image.c - opening a compiled lexicon: every offset and index is checked before anything uses it. */
#include "lexicon/image.h"

#include <stdio.h>
#include <utf8proc.h>

#include "base/sha256.h"
#include "base/strmap.h"
#include "base/utf8.h"
#include "lexicon/act_check.h"
#include "lexicon/index.h"
#include "lexicon/play_check.h"
#include "lexicon/spot.h"
#include "text/stem.h"

/* Raised whenever the same lexicon and text may give other scores. */
#define MODEL_NUMBER 1

#define ODD UINT64_C(0x9e3779b97f4a7c15)

/* Words that are summed up side by side: vectors of the kind that every processor of today has. */
typedef uint64_t words __attribute__((vector_size(16)));
typedef uint32_t halves __attribute__((vector_size(16)));

enum { LANES = 4, CHUNK = 2048 }; /* vectors side by side; bytes between multiplications */
enum { AHEAD = 8 * CHUNK };        /* bytes that are fetched before they are summed up: a processor's own fetching ends with each page */

#define PIECE TN_IMAGE_PIECE

/* The halves of each word the other way round. */
static inline words turned(words w)
{
#ifdef __clang__
    return (words)__builtin_shufflevector((halves)w, (halves)w, 1, 0, 3, 2);
#else
    return (words)__builtin_shuffle((halves)w, (halves){1, 0, 3, 2});
#endif
}

/* Finds damage, no forgery. Lanes of words side by side, as quickly as memory gives them: within a chunk they are added to a sum that is
 * turned before each, and the sums to another sum, so that what differs in one word differs behind it and where it stands counts; between
 * chunks both are spread by a multiplication. */
uint64_t tn_image_sum_piece(const char *block, size_t block_size, size_t piece)
{
    const size_t at_most = block_size - offsetof(tn_image_header, probe) - piece * PIECE, size = at_most < PIECE ? at_most : PIECE;
    const char *bytes = block + offsetof(tn_image_header, probe) + piece * PIECE;
    words sum[LANES] = {{1, 2}, {3, 4}, {5, 6}, {7, 8}}, of_sums[LANES] = {{0}};
    uint64_t all = size;
    size_t i = 0;
    for (; size - i >= CHUNK; i += CHUNK) {
        const char *ahead = bytes + (size - i >= AHEAD + CHUNK ? i + AHEAD : i);
        for (size_t at = 0; at < CHUNK; at += sizeof sum) {
            __builtin_prefetch(ahead + at, 0, 2); /* not the nearest cache: that takes fewer at a time */
            for (size_t k = 0; k < LANES; k++) {
                words w;
                memcpy(&w, bytes + i + at + k * sizeof w, sizeof w);
                sum[k] = turned(sum[k]) + w;
                of_sums[k] += sum[k];
            }
        }
        for (size_t k = 0; k < LANES; k++) {
            sum[k] = (sum[k] ^ sum[k] >> 32) * ODD;
            of_sums[k] = (of_sums[k] ^ of_sums[k] >> 32) * ODD;
        }
    }
    for (size_t k = 0; k < LANES; k++)
        for (size_t w = 0; w < sizeof(words) / sizeof(uint64_t); w++) {
            all = (all ^ sum[k][w]) * ODD + (all >> 32);
            all = (all ^ of_sums[k][w]) * ODD + (all >> 32);
        }
    for (; i < size; i++)
        all = (all ^ (unsigned char)bytes[i]) * ODD + (all >> 32);
    return all;
}

/* The next piece behind those that make up `all`, which begins with 0. */
static uint64_t add_piece(uint64_t all, uint64_t sum)
{
    all = (all ^ sum) * ODD;
    return all ^ all >> 32;
}

uint32_t tn_image_sum(const uint64_t *sums, size_t count)
{
    uint64_t all = 0;
    for (size_t piece = 0; piece < count; piece++)
        all = add_piece(all, sums[piece]);
    return (uint32_t)((all * ODD) >> 32);
}

uint32_t tn_image_checksum(const char *block, size_t block_size)
{
    uint64_t all = 0;
    for (size_t piece = 0; piece < tn_image_pieces(block_size); piece++)
        all = add_piece(all, tn_image_sum_piece(block, block_size, piece));
    return (uint32_t)((all * ODD) >> 32);
}

uint64_t tn_image_atom_hash(uint32_t kind, uint32_t language, tn_str text)
{
    return tn_strmap_hash(text) ^ ((uint64_t)(kind + 1) * UINT64_C(0x9e3779b97f4a7c15)) ^
           ((uint64_t)(language + 1) * UINT64_C(0xc2b2ae3d27d4eb4f));
}

uint32_t tn_image_find_atom(const tn_image *image, uint32_t kind, uint32_t language, tn_str text)
{
    size_t mask = image->keys_count - 1, i = (size_t)tn_image_atom_hash(kind, language, text) & mask;
    for (; image->keys[i]; i = (i + 1) & mask) {
        const tn_image_atom *atom = &image->atoms[image->keys[i] - 1];
        if (atom->kind == kind && atom->language == language && tn_str_eq(tn_image_str(image, atom->text), text))
            return image->keys[i] - 1;
    }
    return TN_IMAGE_NONE;
}

/* What libstemmer makes of words that its versions have treated differently. */
static bool probe_stemmer(char *out, size_t size)
{
    static const char *const tried[] = {"apologising", "organization", "university", "happily", "escalated", "outing"};
    tn_stem *stem = tn_stem_new(TN_STR("en"));
    size_t n = 0;
    for (size_t i = 0; stem && i < sizeof tried / sizeof tried[0]; i++) {
        tn_str s = tn_stem_word(stem, tn_str_of(tried[i], strlen(tried[i])));
        n += (size_t)snprintf(out + n, n < size ? size - n : 0, "%s%.*s", i ? " " : "", (int)s.n, s.p);
    }
    if (!stem)
        snprintf(out, size, "none");
    tn_stem_free(stem);
    return stem || !tn_stem_known(TN_STR("en")); /* else there was no memory for it */
}

const char *tn_image_probe(char *out, size_t size)
{
    char pcre[96], stems[128];
    if (!tn_regex_probe(pcre, sizeof pcre) || !probe_stemmer(stems, sizeof stems))
        return NULL;
    snprintf(out, size, "tenor model %d; %s; utf8proc %s unicode %s; stems %s", MODEL_NUMBER, pcre, utf8proc_version(),
             utf8proc_unicode_version(), stems);
    return out;
}

bool tn_image_probe_hash(char out[32])
{
    char probe[512], hex[65];
    unsigned char digest[32];
    tn_sha256 sha;
    if (!tn_image_probe(probe, sizeof probe))
        return false;
    tn_sha256_init(&sha);
    tn_sha256_add(&sha, probe, strlen(probe));
    tn_sha256_end(&sha, digest);
    tn_sha256_hex(digest, hex);
    memcpy(out, hex, 32);
    return true;
}

/* ---- checks ---- */

const size_t tn_image_record_size[TN_SECTION_COUNT] = {
#define S(name, type) sizeof(type),
    TN_IMAGE_SECTIONS(S)
#undef S
};

static bool ref_ok(const tn_image *image, tn_ref ref)
{
    return ref.at <= image->strings_count && ref.size <= image->strings_count - ref.at;
}

/* Whether the program does what automata do: it goes forward only, since backwards it would never end, and ends with
 * MATCH. */
static bool program_ok(const tn_image *image, const tn_image_program *program)
{
    const uint32_t count = program->count;
    if (count == 0 || count > TN_PROGRAM_STATES || !tn_image_span_ok(program->first, count, image->instructions_count))
        return false;
    const tn_instruction *in = &image->instructions[program->first];
    if (in[count - 1].op != TN_OP_MATCH)
        return false;
    bool wrong = false; /* without ways out: nearly no image is wrong */
    for (uint32_t i = 0; i + 1 < count; i++) {
        const uint32_t op = in[i].op, x = in[i].x, y = in[i].y;
        if (op == TN_OP_SET)
            wrong |= (y == 0) | (x > image->sets_count) | (y > image->sets_count - x);
        else if (op == TN_OP_SPLIT)
            wrong |= (x <= i) | (x >= count) | (y <= i) | (y >= count);
        else
            wrong |= (op >= TN_OP_COUNT) | ((op == TN_OP_JUMP) & ((x <= i) | (x >= count)));
    }
    return !wrong;
}

/* Below 0, as a number with a sign, where the string is not all there. */
static uint64_t ref_wrong(const tn_image *image, tn_ref ref)
{
    return (uint64_t)image->strings_count - ((uint64_t)ref.at + ref.size);
}

/* See tn_image_above: a number with a sign that is held to two bounds. */
static uint32_t outside(int32_t number, int32_t least, int32_t most)
{
    return tn_image_above((uint32_t)number - (uint32_t)least, (uint32_t)most - (uint32_t)least);
}

/* Without ways out: all entries are asked all of it, nearly always. */
static bool entry_ok(const tn_image *image, const tn_image_entry *e)
{
    const uint64_t far = ref_wrong(image, e->id) | ref_wrong(image, e->phrase) | ref_wrong(image, e->tag) | ref_wrong(image, e->note) |
                         ref_wrong(image, e->channel) |
                         ((uint64_t)image->exceptions_count - ((uint64_t)e->exception + e->exception_count));
    /* Numbers are held to the parser's ranges: the exact arithmetic of scoring counts on them. */
    const int32_t five = 50000;
    const bool regex = (e->flags & TN_ENTRY_REGEX) != 0;
    const uint32_t wrong = outside(e->factor, 0, five) | outside(e->before, 0, five) | outside(e->after, 0, five) |
                           outside(e->weight, -five, five) | outside(e->valence, -five, five) |
                           outside(e->dimension, -1, (int32_t)image->dimensions_count - 1) | tn_image_above(e->file, image->files_count - 1) |
                           tn_image_above(e->category, image->categories_count - 1) | tn_image_above(e->kind, TN_KIND_COUNT - 1) |
                           tn_image_above(e->speaker, TENOR_ROLE_CUSTOMER) | tn_image_above(e->neg, TN_NEG_KEEP) |
                           tn_image_above(e->side, TN_SIDE_BOTH) | tn_image_above(e->scope, 50) |
                           tn_image_above(regex ? e->regex : e->program, (regex ? image->regexes_count : image->programs_count) - 1);
    /* Points come from these kinds only: combine.c makes room for one hit a match. */
    const bool gives = (e->kind == TN_KIND_TONE) | (e->kind == TN_KIND_VALENCE) | (e->kind == TN_KIND_EMOTICON);
    const bool stands_in_duty = (e->flags & TN_ENTRY_OF_DUTY) != 0;
    return far >> 63 == 0 && !tn_image_wrong(wrong) && (e->dimension < 0 || gives) && (e->kind == TN_KIND_CUE || !stands_in_duty);
}

static bool atom_ok(const tn_image *image, const tn_image_atom *a)
{
    return a->kind <= TN_ATOM_TRIGGER && ref_ok(image, a->text) &&
           (a->kind == TN_ATOM_STEM ? a->language < image->languages_count : a->language == 0) &&
           (a->kind == TN_ATOM_REGEX ? a->regex < image->regexes_count : a->regex == TN_IMAGE_NONE);
}

static bool refs_ok(const tn_image *image, const tn_ref *refs, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!ref_ok(image, refs[i]) || refs[i].size == 0)
            return false;
    return true;
}

/* The hash table needs a power of two with a free slot, or a search would not end. */
static bool keys_ok(const tn_image *image)
{
    uint32_t n = image->keys_count, used = 0, wrong = 0;
    if (n == 0 || (n & (n - 1)))
        return false;
    for (uint32_t i = 0; i < n; i++) {
        wrong |= tn_image_above(image->keys[i], image->atoms_count);
        used += image->keys[i] != 0;
    }
    return used < n && !tn_image_wrong(wrong);
}

/* PCRE2 is told that patterns are UTF-8 and reads beyond those that are not. */
static bool regex_ok(const tn_image *image, const tn_image_regex *r)
{
    return ref_ok(image, r->pattern) && r->pattern.size <= TN_REGEX_SOURCE_MAX && r->needs.byte <= TN_REGEX_NO_BYTE && r->needs.anchored <= 1 &&
           tn_utf8_valid(image->strings + r->pattern.at, r->pattern.size);
}

/* Those without places: single words, and what matching runs instruction by instruction. The others are walked. */
static bool programs_ok(const tn_image *image)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < image->programs_count; i++)
        ok = image->walks[i].words != 0 || program_ok(image, &image->programs[i]);
    return ok;
}

bool tn_image_check_programs(const tn_image *image)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < image->programs_count; i++)
        ok = program_ok(image, &image->programs[i]);
    return ok;
}

static bool atoms_ok(const tn_image *image)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < image->atoms_count; i++)
        ok = atom_ok(image, &image->atoms[i]);
    return ok;
}

/* All beside programs, entries, atoms and the index. An image that was just compiled is asked this alone. */
static bool tables_ok(const tn_image *image)
{
    bool ok = image->dimensions_count >= 1 && image->dimensions_count <= TN_IMAGE_DIMENSIONS && image->atoms_count >= TN_TRIGGER_COUNT &&
              keys_ok(image);
    for (uint32_t i = 0; ok && i < image->dimensions_count; i++)
        ok = ref_ok(image, image->dimensions[i].name) && ref_ok(image, image->dimensions[i].digest) &&
             image->dimensions[i].alpha >= 1 && image->dimensions[i].alpha <= 1000;
    for (uint32_t i = 0; ok && i < image->files_count; i++)
        ok = ref_ok(image, image->files[i]);
    for (uint32_t i = 0; ok && i < image->categories_count; i++)
        ok = ref_ok(image, image->categories[i].name) && image->categories[i].kind < TN_KIND_COUNT &&
             image->categories[i].dimension >= -1 && image->categories[i].dimension < (int32_t)image->dimensions_count;
    for (uint32_t i = 0; ok && i < TN_TRIGGER_COUNT; i++)
        ok = image->atoms[i].kind == TN_ATOM_TRIGGER;
    for (uint32_t i = 0; ok && i < image->regexes_count; i++)
        ok = regex_ok(image, &image->regexes[i]);
    ok = ok && tn_image_list_ok(image->exceptions, image->exceptions_count, image->programs_count) &&
         tn_image_list_ok(image->regex_entries, image->regex_entries_count, image->entries_count) &&
         tn_image_list_ok(image->regex_atoms, image->regex_atoms_count, image->atoms_count) &&
         refs_ok(image, image->languages, image->languages_count) && refs_ok(image, image->emoticons, image->emoticons_count) &&
         refs_ok(image, image->abbreviations, image->abbreviations_count);
    for (uint32_t i = 0; ok && i < image->regex_entries_count; i++)
        ok = (image->entries[image->regex_entries[i]].flags & TN_ENTRY_REGEX) != 0;
    for (uint32_t i = 0; ok && i < image->regex_atoms_count; i++)
        ok = image->atoms[image->regex_atoms[i]].kind == TN_ATOM_REGEX;
    return ok && tn_spot_check(image) && tn_act_check(image) && tn_play_check(image);
}

/* What of an image is read from its first to its last byte, or record: each can be done beside the others, whatever they find, and none
 * is fooled by what another one finds. Behind these checks stand the pieces. */
enum { BESIDE, CHECK_PROBE, CHECK_LISTS, CHECK_PROGRAMS, CHECK_TABLES, CHECKS };

typedef struct checks {
    const tn_image *image;
    const tn_image_beside *beside;
    bool ok[CHECKS];
    char probe[sizeof ((tn_image_header *)0)->probe]; /* of this machine */
    tn_index_told told;
    uint64_t sums[TN_IMAGE_PIECES];
    bool pieces_ok[TN_IMAGE_PIECES];
} checks;

/* ---- pieces ----
 *
 * Large sections of records that are asked one by one are asked piece by piece, as they are summed up: what was just read for the sum is
 * near, and an image is read from memory once. */

/* Entries, and beside them what stands of them in brief: a few at a time, which stay near. */
static bool some_entries(const checks *c, uint32_t from, uint32_t to)
{
    const uint32_t few = 64;
    bool ok = true;
    for (uint32_t next; ok && from < to; from = next) {
        next = to - from < few ? to : from + few;
        for (uint32_t i = from; ok && i < next; i++)
            ok = entry_ok(c->image, &c->image->entries[i]);
        ok = ok && tn_index_check_briefs(c->image, from, next);
    }
    return ok;
}

static bool some_sets(const checks *c, uint32_t from, uint32_t to)
{
    return tn_image_list_ok(c->image->sets + from, to - from, c->image->atoms_count);
}

static bool some_places(const checks *c, uint32_t from, uint32_t to)
{
    return tn_index_check_places(c->image, from, to);
}

static bool some_candidates(const checks *c, uint32_t from, uint32_t to)
{
    return tn_index_check_candidates(c->image, &c->told, from, to);
}

static bool some_pairs(const checks *c, uint32_t from, uint32_t to)
{
    return tn_index_check_pairs(c->image, from, to);
}

static const struct {
    enum tn_image_section section;
    bool (*ok)(const checks *c, uint32_t from, uint32_t to);
} by_pieces[] = {{TN_SECTION_entries, some_entries},
                 {TN_SECTION_sets, some_sets},
                 {TN_SECTION_places, some_places},
                 {TN_SECTION_candidates, some_candidates},
                 {TN_SECTION_pairs, some_pairs}};

/* How many records of a section begin before a byte of the image. */
static uint32_t records_before(const tn_image_header *h, enum tn_image_section section, size_t byte)
{
    const size_t at = h->section[section].at, size = tn_image_record_size[section];
    const size_t before = byte > at ? (byte - at + size - 1) / size : 0;
    return before < h->section[section].count ? (uint32_t)before : h->section[section].count;
}

/* The records that begin in a piece. */
static bool piece_ok(const checks *c, size_t piece)
{
    const tn_image_header *h = c->image->header;
    const size_t begin = offsetof(tn_image_header, probe) + piece * PIECE;
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof by_pieces / sizeof *by_pieces; i++) {
        const enum tn_image_section section = by_pieces[i].section;
        const uint32_t from = records_before(h, section, begin), to = records_before(h, section, begin + PIECE);
        ok = from == to || by_pieces[i].ok(c, from, to);
    }
    return ok;
}

static void check(void *data, size_t which)
{
    checks *c = data;
    const tn_image *image = c->image;
    if (which == BESIDE && c->beside)
        c->beside->task(c->beside->data);
    if (which == BESIDE)
        c->ok[which] = true;
    else if (which == CHECK_LISTS)
        c->ok[which] = tn_index_check_lists(image) && atoms_ok(image);
    else if (which == CHECK_PROGRAMS)
        c->ok[which] = tn_index_check_walks(image) && programs_ok(image);
    else if (which == CHECK_TABLES)
        c->ok[which] = tables_ok(image);
    else if (which == CHECK_PROBE)
        c->ok[which] = tn_image_probe_hash(c->probe); /* false: no memory */
    else {
        c->sums[which - CHECKS] = tn_image_sum_piece(image->block, image->size, which - CHECKS);
        c->pieces_ok[which - CHECKS] = piece_ok(c, which - CHECKS);
    }
}

static bool all_ok(const checks *c)
{
    bool ok = true;
    for (size_t i = 0; i < CHECKS; i++)
        ok = ok && c->ok[i];
    for (size_t i = 0; i < tn_image_pieces(c->image->size); i++)
        ok = ok && c->pieces_ok[i];
    return ok;
}

/* ---- opening ---- */

static bool make_regexes(tn_image *image)
{
    image->compiled = tn_mem_zero(image->mem, image->regexes_count, sizeof *image->compiled);
    if (!image->compiled)
        return false;
    for (uint32_t i = 0; i < image->regexes_count; i++) {
        const tn_image_regex *r = &image->regexes[i];
        image->compiled[i] = tn_regex_new(image->mem, tn_image_str(image, r->pattern), r->case_sensitive, r->whole_token, &r->needs);
        if (!image->compiled[i])
            return false;
    }
    return true;
}

static bool view_rules(tn_image *image)
{
    size_t count = (size_t)image->emoticons_count + image->abbreviations_count;
    image->rule_strings = tn_mem_alloc(image->mem, count, sizeof *image->rule_strings);
    if (!image->rule_strings)
        return false;
    tn_str *strings = image->rule_strings;
    image->rules = (tn_token_rules){.emoticons = strings, .emoticon_count = image->emoticons_count,
                                    .abbreviations = strings + image->emoticons_count,
                                    .abbreviation_count = image->abbreviations_count};
    for (uint32_t i = 0; i < image->emoticons_count; i++) {
        strings[i] = tn_image_str(image, image->emoticons[i]);
        unsigned char first = (unsigned char)strings[i].p[0];
        image->rules.emoticon_first[first / 64] |= UINT64_C(1) << (first % 64);
    }
    for (uint32_t i = 0; i < image->abbreviations_count; i++)
        strings[image->emoticons_count + i] = tn_image_str(image, image->abbreviations[i]);
    return true;
}

static bool view_index(tn_image *image)
{
    image->index = tn_mem_zero(image->mem, 1, sizeof *image->index);
    if (image->index)
        tn_index_view(image->index, image);
    return image->index != NULL;
}

static bool sections_ok(const tn_image_header *h, size_t size)
{
    size_t at = sizeof *h;
    for (int s = 0; s < TN_SECTION_COUNT; s++) {
        size_t bytes = (size_t)h->section[s].count * tn_image_record_size[s]; /* 32 bits times a small size: no overflow */
        if (h->section[s].at < at || h->section[s].at % TN_IMAGE_ALIGN || h->section[s].at > size || bytes > size - h->section[s].at)
            return false;
        at = h->section[s].at + bytes;
    }
    return at <= size;
}

/* own: this process has just written it, so that it is neither damaged nor foreign. */
static tenor_status open_block(tn_image *image, const tn_crew *crew, const tn_image_beside *beside, bool own, const char **why)
{
    const char *block = image->block;
    const size_t size = image->size;
    tenor_status status = TENOR_BAD_IMAGE;
    const tn_image_header *h = (const tn_image_header *)(const void *)block;
    *why = "not a compiled lexicon of tenor";
    if (size < 16 || memcmp(block, TN_IMAGE_MAGIC, 8) != 0)
        goto fail;
    status = TENOR_FOREIGN_IMAGE;
    *why = "compiled on a machine of another byte order: compile it here";
    if (h->endian != TN_IMAGE_ENDIAN)
        goto fail;
    *why = h->version > TN_IMAGE_VERSION ? "compiled by a newer version of tenor: update this one, or compile it again"
                                         : "compiled by another version of the engine: compile it again";
    if (h->version != TN_IMAGE_VERSION)
        goto fail;
    status = TENOR_BAD_IMAGE;
    *why = "the compiled lexicon is damaged: compile it again";
    if (size < sizeof *h || h->size != size || !sections_ok(h, size))
        goto fail;
    image->header = h;
#define S(name, type)                                                                        \
    image->name = (const type *)(const void *)(block + h->section[TN_SECTION_##name].at);     \
    image->name##_count = h->section[TN_SECTION_##name].count;
    TN_IMAGE_SECTIONS(S)
#undef S
    checks found;
    found.image = image;
    found.beside = beside;
    if (own ? !tables_ok(image) : size > TN_IMAGE_MAX || image->walks_count != image->programs_count || image->briefs_count != image->entries_count)
        goto fail;
    if (!own)
        tn_index_check_tell(image, &found.told);
    if (!own)
        tn_crew_run(crew, check, &found, CHECKS + tn_image_pieces(size));
    if (!own && h->checksum != tn_image_sum(found.sums, tn_image_pieces(size)))
        goto fail;
    if (!own && !found.ok[CHECK_PROBE]) {
        status = TENOR_NO_MEMORY;
        *why = "no memory for the lexicon";
        goto fail;
    }
    if (!own && memcmp(h->probe, found.probe, sizeof h->probe) != 0) {
        status = TENOR_FOREIGN_IMAGE;
        *why = "compiled with other versions of PCRE2, utf8proc or libstemmer: compile it again";
        goto fail;
    }
    if (!own && !all_ok(&found))
        goto fail;
    if (!make_regexes(image) || !view_rules(image) || !view_index(image)) {
        status = TENOR_NO_MEMORY;
        *why = "no memory for the lexicon";
        goto fail;
    }
    *why = NULL;
    return TENOR_OK;
fail:
    tn_image_close(image);
    return status;
}

bool tn_image_is_ours(const char *bytes, size_t size)
{
    const tn_image_header *h = (const tn_image_header *)(const void *)bytes;
    return size >= sizeof *h && memcmp(h->magic, TN_IMAGE_MAGIC, sizeof h->magic) == 0 && h->endian == TN_IMAGE_ENDIAN &&
           h->version == TN_IMAGE_VERSION;
}

bool tn_image_comes_from(const char *bytes, size_t size, const unsigned char origin[TN_ORIGIN_SIZE])
{
    const tn_image_header *h = (const tn_image_header *)(const void *)bytes;
    return tn_image_is_ours(bytes, size) && memcmp(h->origin, origin, TN_ORIGIN_SIZE) == 0;
}

tenor_status tn_image_open(tn_image *image, const tn_mem *mem, char *block, size_t size, const char **why)
{
    *image = (tn_image){.mem = mem, .block = block, .owned = block, .size = size};
    return open_block(image, NULL, NULL, false, why);
}

tenor_status tn_image_open_own(tn_image *image, const tn_mem *mem, char *block, size_t size, const char **why)
{
    *image = (tn_image){.mem = mem, .block = block, .owned = block, .size = size};
    return open_block(image, NULL, NULL, true, why);
}

tenor_status tn_image_borrow(tn_image *image, const tn_mem *mem, const tn_crew *crew, const tn_image_beside *beside, const char *block,
                             size_t size, const char **why)
{
    *image = (tn_image){.mem = mem, .block = block, .size = size};
    return open_block(image, crew, beside, false, why);
}

void tn_image_close(tn_image *image)
{
    if (image->compiled)
        for (uint32_t i = 0; i < image->regexes_count; i++)
            tn_regex_free(image->compiled[i]);
    tn_mem_free(image->mem, image->compiled, image->regexes_count, sizeof *image->compiled);
    tn_mem_free(image->mem, image->index, 1, sizeof *image->index);
    tn_mem_free(image->mem, image->rule_strings, (size_t)image->emoticons_count + image->abbreviations_count,
                sizeof *image->rule_strings);
    tn_mem_free(image->mem, image->owned, image->size, 1);
    *image = (tn_image){.mem = image->mem};
}
