/* builder.h - the tables of an image while it is being built: strings, atoms, sets, programs. */
#ifndef TN_LEXICON_BUILDER_H
#define TN_LEXICON_BUILDER_H

#include "base/buf.h"
#include "base/strmap.h"
#include "lexicon/image.h"
#include "lexicon/stringset.h"
#include "text/stem.h"

#define TN_BUILDER_LANGUAGES 8 /* in one lexicon */
#define TN_BUILDER_SET_MAX 4096 /* words that one place of a phrase may choose from */

/* A growable array of records; `size` is that of one record. */
typedef struct tn_table {
    void *data;
    size_t count, capacity, size;
} tn_table;

typedef struct tn_builder {
    const tn_mem *mem;
    tn_arena *arena; /* keys of atoms and regexes */
    bool no_memory;
    tn_table table[TN_SECTION_COUNT];
    tn_stringset strings;
    tn_ref empty;      /* what tn_builder_string gave for "", which most entries have some of */
    bool has_empty;
    tn_strmap atoms;   /* kind, language, text -> atom */
    uint32_t *word_atoms[1 + TN_BUILDER_LANGUAGES]; /* by the number of a word (tn_node): exact, and its stems; atom + 1, or 0 */
    size_t word_count; /* how many numbers there are; words beyond are looked up */
    tn_strmap regexes; /* flags and pattern -> regex */
    tn_buf key;        /* that is being looked up */
    tn_stem *stems[TN_BUILDER_LANGUAGES];
    tn_str languages[TN_BUILDER_LANGUAGES];
    uint32_t language_count;
    struct tn_program_emitter *emitter; /* of program.c; once there is one, NULL before */
    unsigned char origin[TN_ORIGIN_SIZE];
} tn_builder;

bool tn_builder_init(tn_builder *b, tn_arena *arena);
void tn_builder_free(tn_builder *b);
/* About how much will come, so that tables are not moved again and again while they grow: entries, their phrases and exceptions, words;
 * and what tn_node.word goes up to. */
void tn_builder_expect(tn_builder *b, size_t entries, size_t phrases, size_t words, size_t numbers);
/* The same for the index of phrases and exceptions. */
void tn_builder_expect_index(tn_builder *b, size_t phrases);
/* The same for what entries say beside that: entries, bytes of their strings. */
void tn_builder_expect_texts(tn_builder *b, size_t entries, size_t bytes);
/* Append one record to a section; its index, or NONE when there is no memory. */
uint32_t tn_builder_add(tn_builder *b, enum tn_image_section section, const void *record);
/* The same for several. */
uint32_t tn_builder_append(tn_builder *b, enum tn_image_section section, const void *records, size_t count);
/* Append `count` records of zeros, to be filled until the section grows again; NULL when there is no memory. */
void *tn_builder_extend(tn_builder *b, enum tn_image_section section, size_t count);
/* A builder that only takes records, to be appended by tn_builder_take: for a task beside others. share: of the room that b has for
 * places, masks and candidates it gets as many parts. tn_builder_free gives back what is left in it. */
void tn_builder_aside(tn_builder *side, const tn_builder *b, size_t share);
/* Append what side has of a section. False: no memory. */
bool tn_builder_take(tn_builder *b, tn_builder *side, enum tn_image_section section);
/* Append what side has of patterns, with the strings of that: atoms, regexes and programs are its own, and b has none. Both were made by
 * tn_builder_init. False: no memory. */
bool tn_builder_take_patterns(tn_builder *b, tn_builder *side);
/* What stands there, to be read like an image until a section grows that is read. */
void tn_builder_view(const tn_builder *b, tn_image *image);
tn_ref tn_builder_string(tn_builder *b, tn_str s);
/* The string will be asked for soon: what is looked at then is fetched. */
void tn_builder_expect_string(const tn_builder *b, tn_str s);
uint32_t tn_builder_language(tn_builder *b, tn_str language);
uint32_t tn_builder_regex(tn_builder *b, tn_str pattern, bool case_sensitive, bool whole_token);
/* The same for a pattern that another builder has: as its record says, but for where the pattern stands. */
uint32_t tn_builder_put_regex(tn_builder *b, tn_str pattern, const tn_image_regex *as);
/* The atom of a pattern node; stem_words: plain words count as stems (mode=stem). */
uint32_t tn_builder_atom(tn_builder *b, const tn_node *node, bool stem_words, uint32_t language);
/* The atom of this kind and text as an image has it: a stem is one already. language: of a stem, else 0. case_sensitive: of a
 * regex, else false. */
uint32_t tn_builder_put_atom(tn_builder *b, uint32_t kind, uint32_t language, tn_str text, bool case_sensitive);
/* Write the image, the crew piece by piece; the block is owned by the caller. NULL: no memory or too large. */
char *tn_builder_finish(tn_builder *b, const tn_crew *crew, const char digest[64], size_t *size);

static inline void *tn_table_at(const tn_table *t, size_t i)
{
    return (char *)t->data + i * t->size;
}

#endif
