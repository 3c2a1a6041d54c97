/* builder.c - the tables of an image while it is being built. */
#include "lexicon/builder.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "lexicon/program.h"
#include "text/charclass.h"

static void init_tables(tn_builder *b, tn_arena *arena)
{
    *b = (tn_builder){.mem = arena->mem, .arena = arena};
    for (int s = 0; s < TN_SECTION_COUNT; s++)
        b->table[s].size = tn_image_record_size[s];
}

bool tn_builder_init(tn_builder *b, tn_arena *arena)
{
    init_tables(b, arena);
    tn_stringset_init(&b->strings, b->mem);
    tn_strmap_init(&b->atoms, b->mem);
    tn_strmap_init(&b->regexes, b->mem);
    tn_buf_init(&b->key, b->mem);
    for (uint32_t t = 0; t < TN_TRIGGER_COUNT; t++) {
        static const tn_str names[] = {
#define T(name, text) {text, sizeof text - 1},
            TN_TRIGGERS(T)
#undef T
        };
        tn_node node = {.kind = TN_NODE_ATOM, .atom = TN_ATOM_TRIGGER, .text = names[t], .low = (uint16_t)t};
        tn_builder_atom(b, &node, false, 0);
    }
    return !b->no_memory;
}

void tn_builder_free(tn_builder *b)
{
    for (int s = 0; s < TN_SECTION_COUNT; s++)
        tn_mem_free(b->mem, b->table[s].data, b->table[s].capacity, b->table[s].size);
    tn_stringset_free(&b->strings);
    tn_strmap_free(&b->atoms);
    tn_strmap_free(&b->regexes);
    tn_buf_free(&b->key);
    for (uint32_t i = 0; i < b->language_count; i++)
        tn_stem_free(b->stems[i]);
    for (size_t i = 0; i < sizeof b->word_atoms / sizeof b->word_atoms[0]; i++)
        tn_mem_free(b->mem, b->word_atoms[i], b->word_count, sizeof *b->word_atoms[i]);
    tn_program_forget(b);
}

/* Room for `count` more records, so that the next append of them cannot fail. */
static bool room(tn_builder *b, tn_table *t, size_t count)
{
    const size_t need = t->count + count;
    return count < TN_IMAGE_NONE - t->count && (need <= t->capacity || tn_mem_reserve(b->mem, &t->data, &t->capacity, need, t->size));
}

static uint32_t append(tn_builder *b, tn_table *t, const void *record, size_t count)
{
    if (!room(b, t, count)) {
        b->no_memory = true;
        return TN_IMAGE_NONE;
    }
    if (count)
        memcpy(tn_table_at(t, t->count), record, count * t->size);
    t->count += count;
    return (uint32_t)(t->count - count);
}

void tn_builder_expect(tn_builder *b, size_t entries, size_t phrases, size_t words, size_t numbers)
{
    const struct {
        enum tn_image_section section;
        size_t count;
    } expected[] = {{TN_SECTION_programs, phrases}, {TN_SECTION_instructions, 16 * phrases}, {TN_SECTION_sets, 19 * phrases},
                    {TN_SECTION_atoms, 2 * entries}};
    bool ok = tn_stringset_expect(&b->strings, words + words / 4);
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++)
        ok = ok && room(b, &b->table[expected[i].section], expected[i].count);
    ok = ok && tn_strmap_expect(&b->atoms, words + words / 4);
    b->word_count = numbers;
    b->no_memory = b->no_memory || !ok;
}

void tn_builder_expect_index(tn_builder *b, size_t phrases)
{
    if (!room(b, &b->table[TN_SECTION_places], 8 * phrases) || !room(b, &b->table[TN_SECTION_masks], 11 * phrases) ||
        !room(b, &b->table[TN_SECTION_candidates], 6 * phrases))
        b->no_memory = true;
}

void tn_builder_expect_texts(tn_builder *b, size_t entries, size_t bytes)
{
    if (!tn_stringset_expect(&b->strings, 4 * entries) || !room(b, &b->table[TN_SECTION_strings], bytes) ||
        !room(b, &b->table[TN_SECTION_entries], entries))
        b->no_memory = true;
}

uint32_t tn_builder_add(tn_builder *b, enum tn_image_section section, const void *record)
{
    return append(b, &b->table[section], record, 1);
}

uint32_t tn_builder_append(tn_builder *b, enum tn_image_section section, const void *records, size_t count)
{
    return append(b, &b->table[section], records, count);
}

void *tn_builder_extend(tn_builder *b, enum tn_image_section section, size_t count)
{
    tn_table *t = &b->table[section];
    if (!room(b, t, count ? count : 1)) {
        b->no_memory = true;
        return NULL;
    }
    memset(tn_table_at(t, t->count), 0, count * t->size);
    t->count += count;
    return tn_table_at(t, t->count - count);
}

void tn_builder_aside(tn_builder *side, const tn_builder *b, size_t share)
{
    static const enum tn_image_section sections[] = {TN_SECTION_places, TN_SECTION_masks, TN_SECTION_candidates};
    init_tables(side, b->arena);
    tn_stringset_init(&side->strings, b->mem);
    tn_strmap_init(&side->atoms, b->mem);
    tn_strmap_init(&side->regexes, b->mem);
    tn_buf_init(&side->key, b->mem);
    for (size_t i = 0; share && i < sizeof sections / sizeof *sections; i++)
        if (!room(side, &side->table[sections[i]], b->table[sections[i]].capacity / share))
            side->no_memory = true;
}

bool tn_builder_take(tn_builder *b, tn_builder *side, enum tn_image_section section)
{
    tn_table *to = &b->table[section], *from = &side->table[section];
    if (to->count > 0)
        return append(b, to, from->data, from->count) != TN_IMAGE_NONE;
    const tn_table empty = *to;
    *to = *from;
    *from = empty;
    return true;
}

/* The strings of records stand that much further on. */
static void move_refs(tn_table *t, size_t offset, uint32_t by)
{
    for (size_t i = 0; i < t->count; i++)
        ((tn_ref *)(void *)((char *)tn_table_at(t, i) + offset))->at += by;
}

bool tn_builder_take_patterns(tn_builder *b, tn_builder *side)
{
    static const enum tn_image_section sections[] = {TN_SECTION_atoms, TN_SECTION_regexes, TN_SECTION_regex_atoms, TN_SECTION_prefix_sizes,
                                                     TN_SECTION_languages, TN_SECTION_sets, TN_SECTION_instructions, TN_SECTION_programs,
                                                     TN_SECTION_exceptions, TN_SECTION_regex_entries};
    const uint32_t before = (uint32_t)b->table[TN_SECTION_strings].count;
    move_refs(&side->table[TN_SECTION_atoms], offsetof(tn_image_atom, text), before);
    move_refs(&side->table[TN_SECTION_regexes], offsetof(tn_image_regex, pattern), before);
    move_refs(&side->table[TN_SECTION_languages], 0, before);
    b->table[TN_SECTION_atoms].count = 0; /* it had the triggers, as the other has */
    bool ok = tn_builder_take(b, side, TN_SECTION_strings);
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
        ok = tn_builder_take(b, side, sections[i]) && ok;
    return ok;
}

void tn_builder_view(const tn_builder *b, tn_image *image)
{
    *image = (tn_image){.mem = b->mem};
#define S(name, type)                             \
    image->name = b->table[TN_SECTION_##name].data; \
    image->name##_count = (uint32_t)b->table[TN_SECTION_##name].count;
    TN_IMAGE_SECTIONS(S)
#undef S
}

/* The last key of a map, which stands somewhere for the moment, becomes the arena's. */
static void keep_key(tn_builder *b, tn_strmap *map, uint32_t number)
{
    tn_str key = tn_arena_str(b->arena, map->keys[number]);
    b->no_memory = b->no_memory || !key.p;
    map->keys[number] = key.p ? key : TN_STR("");
}

tn_ref tn_builder_string(tn_builder *b, tn_str s)
{
    if (s.n == 0 && b->has_empty)
        return b->empty;
    /* The set comes behind the room: a string that it knows is read where it says. */
    tn_table *bytes = &b->table[TN_SECTION_strings];
    bool added = false;
    const tn_ref *ref = room(b, bytes, s.n) ? tn_stringset_put(&b->strings, bytes->data, bytes->count, s, &added) : NULL;
    if (!ref) {
        b->no_memory = true;
        return (tn_ref){0, 0};
    }
    if (added)
        append(b, bytes, s.p, s.n);
    if (s.n == 0) {
        b->empty = *ref;
        b->has_empty = true;
    }
    return *ref;
}

void tn_builder_expect_string(const tn_builder *b, tn_str s)
{
    tn_stringset_fetch(&b->strings, s);
}

uint32_t tn_builder_language(tn_builder *b, tn_str language)
{
    for (uint32_t i = 0; i < b->language_count; i++)
        if (tn_stem_same_language(b->languages[i], language))
            return i;
    if (b->language_count == TN_BUILDER_LANGUAGES || !(b->stems[b->language_count] = tn_stem_new(language))) {
        b->no_memory = true;
        return 0;
    }
    tn_ref ref = tn_builder_string(b, tn_stem_code(language)); /* one writing, whatever the file calls it */
    tn_builder_add(b, TN_SECTION_languages, &ref);
    b->languages[b->language_count] = language;
    return b->language_count++;
}

/* The number of the key of `head` bytes and text, *added where it is new: then the map's own copy stands in the arena. */
static uint32_t number_key(tn_builder *b, tn_strmap *map, const unsigned char *head, size_t head_size, tn_str text, bool *added)
{
    tn_buf_clear(&b->key);
    uint32_t number = TN_STRMAP_NONE;
    *added = false;
    if (tn_buf_put(&b->key, head, head_size) && tn_buf_str(&b->key, text)) {
        number = tn_strmap_put(map, tn_buf_view(&b->key), added);
        if (*added)
            keep_key(b, map, number);
    }
    b->no_memory = b->no_memory || number == TN_STRMAP_NONE;
    return b->no_memory ? TN_STRMAP_NONE : number;
}

/* learnt: what another builder knows of it, or NULL. */
static uint32_t put_regex(tn_builder *b, tn_str pattern, bool case_sensitive, bool whole_token, const tn_regex_needs *learnt)
{
    unsigned char head[2] = {case_sensitive, whole_token};
    bool added;
    uint32_t number = number_key(b, &b->regexes, head, 2, pattern, &added);
    if (number == TN_STRMAP_NONE)
        return 0;
    if (added) {
        tn_image_regex record = {.pattern = tn_builder_string(b, pattern), .case_sensitive = case_sensitive, .whole_token = whole_token};
        if (learnt)
            record.needs = *learnt;
        else if (!tn_regex_learn(b->mem, pattern, case_sensitive, &record.needs))
            b->no_memory = true;
        tn_builder_add(b, TN_SECTION_regexes, &record);
    }
    return number;
}

uint32_t tn_builder_regex(tn_builder *b, tn_str pattern, bool case_sensitive, bool whole_token)
{
    return put_regex(b, pattern, case_sensitive, whole_token, NULL);
}

uint32_t tn_builder_put_regex(tn_builder *b, tn_str pattern, const tn_image_regex *as)
{
    return put_regex(b, pattern, as->case_sensitive != 0, as->whole_token != 0, &as->needs);
}

static void note_prefix_size(tn_builder *b, uint32_t size)
{
    tn_table *t = &b->table[TN_SECTION_prefix_sizes];
    for (size_t i = 0; i < t->count; i++)
        if (*(uint32_t *)tn_table_at(t, i) == size)
            return;
    append(b, t, &size, 1);
}

static bool starts_with_letter(tn_str s)
{
    size_t used;
    bool valid;
    return s.n && tn_charclass_of(tn_utf8_decode(s.p, s.n, &used, &valid)) == TN_CHAR_LETTER;
}

/* Where the atom of a word stands once it is known; NULL: no memory. */
static uint32_t *known_atom(tn_builder *b, uint32_t word, uint32_t kind, uint32_t language)
{
    uint32_t **atoms = &b->word_atoms[kind == TN_ATOM_STEM ? 1 + language : 0];
    if (!*atoms)
        *atoms = tn_mem_zero(b->mem, b->word_count, sizeof **atoms);
    b->no_memory = b->no_memory || !*atoms;
    return *atoms ? *atoms + word : NULL;
}

uint32_t tn_builder_atom(tn_builder *b, const tn_node *node, bool stem_words, uint32_t language)
{
    uint32_t kind = node->atom;
    if (kind == TN_ATOM_EXACT && stem_words && starts_with_letter(node->text))
        kind = TN_ATOM_STEM;
    if (kind == TN_ATOM_STEM && language >= b->language_count) {
        b->no_memory = true;
        return 0;
    }
    uint32_t *known = node->word && node->word <= b->word_count ? known_atom(b, node->word - 1, kind, language) : NULL;
    if (known && *known)
        return *known - 1;
    uint32_t atom = kind == TN_ATOM_STEM
                        ? tn_builder_put_atom(b, kind, language, tn_stem_word(b->stems[language], node->text), node->case_sensitive)
                        : tn_builder_put_atom(b, kind, 0, node->text, node->case_sensitive);
    if (known && !b->no_memory)
        *known = atom + 1;
    return atom;
}

uint32_t tn_builder_put_atom(tn_builder *b, uint32_t kind, uint32_t language, tn_str text, bool case_sensitive)
{
    tn_image_atom atom = {.kind = kind, .language = language, .regex = TN_IMAGE_NONE};
    unsigned char head[3] = {(unsigned char)kind, (unsigned char)language, case_sensitive};
    bool added;
    uint32_t number = number_key(b, &b->atoms, head, 3, text, &added);
    if (number == TN_STRMAP_NONE)
        return 0;
    if (!added)
        return number;
    atom.text = tn_builder_string(b, text);
    if (atom.kind == TN_ATOM_PREFIX)
        note_prefix_size(b, atom.text.size);
    if (atom.kind == TN_ATOM_REGEX) {
        atom.regex = tn_builder_regex(b, text, case_sensitive, true);
        tn_builder_add(b, TN_SECTION_regex_atoms, &number);
    }
    tn_builder_add(b, TN_SECTION_atoms, &atom);
    return number;
}

/* The hash table over exact, stem and prefix atoms, at most half full. */
static void build_keys(tn_builder *b)
{
    const tn_table *atoms = &b->table[TN_SECTION_atoms];
    tn_table *keys = &b->table[TN_SECTION_keys];
    size_t size = 64;
    while (size < 2 * (atoms->count + 1))
        size *= 2;
    if (!tn_mem_reserve(b->mem, &keys->data, &keys->capacity, size, keys->size)) {
        b->no_memory = true;
        return;
    }
    uint32_t *slots = keys->data;
    memset(slots, 0, size * sizeof *slots);
    keys->count = size;
    for (uint32_t a = 0; a < atoms->count; a++) {
        const tn_image_atom *atom = tn_table_at(atoms, a);
        if (atom->kind > TN_ATOM_PREFIX)
            continue;
        tn_str text = {(const char *)b->table[TN_SECTION_strings].data + atom->text.at, atom->text.size};
        size_t i = (size_t)tn_image_atom_hash(atom->kind, atom->language, text) & (size - 1);
        while (slots[i])
            i = (i + 1) & (size - 1);
        slots[i] = a + 1;
    }
}

static int ascending(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* An image while its tables are put into it. */
typedef struct writing {
    const tn_builder *b;
    char *block; /* the header stands */
    size_t size;
    uint64_t sums[TN_IMAGE_PIECES];
} writing;

/* Task: what one piece of the checksum holds of the tables, and its sum while it is near. */
static void write_piece(void *data, size_t piece)
{
    writing *w = data;
    const tn_image_header *h = (const tn_image_header *)(const void *)w->block;
    const size_t from = offsetof(tn_image_header, probe) + piece * TN_IMAGE_PIECE;
    const size_t to = w->size - from < TN_IMAGE_PIECE ? w->size : from + TN_IMAGE_PIECE;
    for (int s = 0; s < TN_SECTION_COUNT; s++) {
        const tn_table *t = &w->b->table[s];
        const size_t at = h->section[s].at, end = at + t->count * t->size, whole = s + 1 < TN_SECTION_COUNT ? h->section[s + 1].at : w->size;
        const size_t begin = at > from ? at : from, stop = end < to ? end : to;
        const size_t rest = end > from ? end : from, over = whole < to ? whole : to;
        if (begin < stop)
            memcpy(w->block + begin, (const char *)t->data + (begin - at), stop - begin);
        if (rest < over)
            memset(w->block + rest, 0, over - rest);
    }
    w->sums[piece] = tn_image_sum_piece(w->block, w->size, piece);
}

char *tn_builder_finish(tn_builder *b, const tn_crew *crew, const char digest[64], size_t *size)
{
    build_keys(b);
    tn_table *prefixes = &b->table[TN_SECTION_prefix_sizes];
    if (prefixes->count)
        qsort(prefixes->data, prefixes->count, prefixes->size, ascending);
    if (b->no_memory)
        return NULL;
    size_t total = sizeof(tn_image_header);
    for (int s = 0; s < TN_SECTION_COUNT; s++) {
        size_t bytes = b->table[s].count * b->table[s].size;
        total = tn_image_begin((enum tn_image_section)s, total);
        if (total > TN_IMAGE_MAX || bytes > TN_IMAGE_MAX - total)
            return NULL;
        total += bytes;
    }
    total = tn_image_begin(TN_SECTION_COUNT, total);
    char *block = total <= TN_IMAGE_MAX ? tn_mem_alloc(b->mem, total, 1) : NULL;
    if (!block)
        return NULL;
    memset(block, 0, sizeof(tn_image_header));
    tn_image_header *h = (tn_image_header *)(void *)block;
    memcpy(h->magic, TN_IMAGE_MAGIC, 8);
    h->endian = TN_IMAGE_ENDIAN;
    h->version = TN_IMAGE_VERSION;
    h->size = (uint32_t)total;
    if (!tn_image_probe_hash(h->probe)) {
        tn_mem_free(b->mem, block, total, 1);
        return NULL;
    }
    memcpy(h->digest, digest, sizeof h->digest);
    memcpy(h->origin, b->origin, sizeof h->origin);
    size_t at = sizeof *h;
    for (int s = 0; s < TN_SECTION_COUNT; s++) {
        at = tn_image_begin((enum tn_image_section)s, at);
        h->section[s].at = (uint32_t)at;
        h->section[s].count = (uint32_t)b->table[s].count;
        at += b->table[s].count * b->table[s].size;
    }
    writing w = {.b = b, .block = block, .size = total};
    tn_crew_run(crew, write_piece, &w, tn_image_pieces(total));
    h->checksum = tn_image_sum(w.sums, tn_image_pieces(total));
    *size = total;
    return block;
}
