/* image.h - the compiled lexicon: one flat, read-only block that threads share and that can be saved and loaded.
 *
 * The block is a header, a table of sections, and sections of records and bytes, each at a multiple of 8, with zeros between.
 * tn_image_open checks every offset and index in it once, so that everything behind may index without a check (but programs that are
 * walked, not run: tn_image_check_programs). What cannot be flat (compiled regexes, views of strings) stands beside the block in tn_image. */
#ifndef TN_LEXICON_IMAGE_H
#define TN_LEXICON_IMAGE_H

#include <stddef.h>

#include "base/crew.h"
#include "lexicon/act_records.h"
#include "lexicon/ast.h"
#include "lexicon/index_records.h"
#include "lexicon/origin.h"
#include "lexicon/ref.h"
#include "lexicon/regex.h"
#include "lexicon/spot_records.h"
#include "text/stem_filter.h"
#include "text/token.h"

#define TN_IMAGE_MAGIC "TNRLEX\r\n" /* damaged by any transfer that changes line ends */
#define TN_IMAGE_VERSION 25
#define TN_IMAGE_ENDIAN 0x01020304u
#define TN_IMAGE_MAX ((size_t)1 << 30)
#define TN_IMAGE_DIMENSIONS 1000 /* sentiment and the tones */
#define TN_IMAGE_ALIGN 8 /* of a block and of every section in it */
#define TN_IMAGE_NONE UINT32_MAX

typedef struct tn_image_dimension {
    tn_ref name;
    tn_ref digest; /* 64 hex digits */
    uint32_t null_without_evidence;
    uint32_t alpha; /* units of 1 */
} tn_image_dimension;

typedef struct tn_image_category {
    tn_ref name;
    uint32_t kind;
    int32_t dimension; /* -1: none */
} tn_image_category;

enum tn_entry_flag {
    TN_ENTRY_REGEX = 1,
    TN_ENTRY_DRAFT = 2,        /* matches in its own tests only */
    TN_ENTRY_DATED = 4,        /* from= or until=: stays out of drift */
    TN_ENTRY_SHIELDS = 8,      /* has a valence of its own */
    TN_ENTRY_TRIGGER_ONLY = 16, /* its words are <CAPS> or <LONG> only: it is no word that could be spent */
    TN_ENTRY_HEARD = 32,       /* duties listen for it */
    TN_ENTRY_OF_DUTY = 64      /* it stands in a duty: no other entry takes its words */
};

typedef struct tn_image_entry { /* sorted by id, bytewise: comparing indices compares ids */
    tn_ref id, phrase, tag, note, channel;
    uint32_t file; /* in FILES */
    uint32_t line, category, kind;
    int32_t dimension; /* that its points go to; -1: none */
    uint32_t speaker;  /* tenor_role; UNKNOWN = any */
    uint32_t neg, flags;
    int32_t weight, valence;
    uint32_t scope;
    int32_t factor;
    uint32_t side;
    int32_t before, after;
    uint32_t prio;
    int32_t from, until; /* days, inclusive */
    uint32_t program;    /* or NONE for a regex */
    uint32_t regex;      /* or NONE for a phrase */
    uint32_t exception, exception_count;
} tn_image_entry;

enum tn_op { TN_OP_MATCH, TN_OP_SET, TN_OP_ANY, TN_OP_SPLIT, TN_OP_JUMP, TN_OP_START, TN_OP_END, TN_OP_COUNT };

#define TN_PROGRAM_STATES 256 /* instructions of one phrase */

typedef struct tn_instruction {
    uint32_t x; /* SET: first atom in SETS; SPLIT, JUMP: target (within the program) */
    uint16_t y; /* SET: how many atoms; SPLIT: the other target */
    uint8_t op;
    uint8_t unused;
} tn_instruction;

typedef struct tn_image_program {
    uint32_t first, count; /* instructions */
} tn_image_program;

typedef struct tn_image_atom {
    uint32_t kind;      /* tn_atom_kind */
    tn_ref text;        /* folded form, stem, prefix; a regex: its pattern */
    uint32_t language;  /* stem: index in LANGUAGES */
    uint32_t regex;     /* regex: index in REGEXES, else NONE */
} tn_image_atom;

typedef struct tn_image_regex {
    tn_ref pattern;
    uint32_t case_sensitive, whole_token;
    tn_regex_needs needs;
} tn_image_regex;

/* Sections, in the order of the file: S(name, type of a record). */
#define TN_IMAGE_SECTIONS(S)                                                      \
    S(strings, char)                                                              \
    S(dimensions, tn_image_dimension)                                             \
    S(categories, tn_image_category)                                              \
    S(files, tn_ref)              /* names of the sources, as they were read */   \
    S(entries, tn_image_entry)                                                    \
    S(exceptions, uint32_t)       /* programs */                                  \
    S(programs, tn_image_program)                                                 \
    S(instructions, tn_instruction)                                               \
    S(sets, uint32_t)             /* atoms, ascending within a set */             \
    S(atoms, tn_image_atom)       /* the triggers first */                        \
    S(keys, uint32_t)             /* hash table: atom + 1, 0 = free */            \
    S(regex_entries, uint32_t)    /* entries that are regexes */                  \
    S(regex_atoms, uint32_t)      /* atoms that are regexes */                    \
    S(regexes, tn_image_regex)                                                    \
    S(prefix_sizes, uint32_t)     /* distinct sizes of prefixes, ascending */     \
    S(languages, tn_ref)                                                          \
    S(emoticons, tn_ref)          /* bytewise */                                  \
    S(abbreviations, tn_ref)      /* bytewise */                                  \
    /* the index (index.h) */                                                     \
    S(places, tn_index_place)     /* of all programs, one behind the other */     \
    S(masks, uint64_t)                                                            \
    S(walks, tn_index_program)    /* one a program */                             \
    S(briefs, tn_entry_brief)     /* one an entry */                              \
    S(atom_lists, tn_index_atom)  /* one an atom */                               \
    S(candidates, tn_candidate)                                                   \
    S(singles, uint32_t)          /* entries, by atom */                          \
    S(lists, uint32_t)            /* candidates: see index_check.c */             \
    S(pairs, tn_index_pair)       /* hash table with a free slot */               \
    S(pair_bits, uint64_t)                                                        \
    S(loud_bits, uint64_t)        /* the same without the pairs of cues */        \
    S(stems, tn_stem_filter)      /* one */                                       \
    S(facts, tn_index_facts)      /* one */                                       \
    /* where regexes can begin (spot.h) */                                        \
    S(spot, tn_spot)              /* one */                                       \
    S(spot_ways, tn_regex_start)  /* follows it */                                \
    /* duties (play_records.h) */                                                 \
    S(duties, tn_play_duty)       /* by name */                                   \
    S(steps, tn_play_step)                                                        \
    S(conditions, tn_play_condition)                                              \
    S(watches, tn_play_watch)     /* one a condition */                           \
    S(watch_rows, uint64_t)       /* tn_play_row */                               \
    S(play_ops, tn_play_op)                                                       \
    S(plan_ops, tn_play_op)       /* of watches */                                \
    S(play_sets, tn_play_set)     /* of leaves, that plans ask for */             \
    S(asks, tn_play_ask)                                                          \
    S(asked, tn_play_asked)       /* one a condition */                           \
    S(part_bits, uint64_t)        /* tn_play_part of each duty, then one a step: conditions of the duty that are that to it */ \
    S(leaf_firsts, uint32_t)      /* entry -> first in LEAVES; one more at the end; or none */ \
    S(leaf_bits, uint64_t)        /* entries that have any */                     \
    S(leaves, uint32_t)           /* what a match of an entry is: leaves */       \
    S(use_firsts, uint32_t)       /* leaf -> first in USES; one more at the end */ \
    S(uses, uint32_t)             /* conditions that ask for a leaf, ascending */ \
    /* dialogue acts (act_records.h) */                                           \
    S(act_models, tn_act_model)                                                   \
    S(acts, tn_act)               /* model by model, by name within one */        \
    S(act_words, tn_act_word)     /* hash tables with a free slot, model by model */ \
    S(act_pairs, tn_act_pair)                                                     \
    S(act_weights, tn_act_weight)                                                 \
    S(act_rows, int16_t)        /* weights of words, act beside act */            \
    S(act_pair_bits, uint64_t)                                                    \
    S(act_leaf_firsts, uint32_t)  /* act -> first in ACT_LEAVES; one more at the end; or none */ \
    S(act_leaves, uint32_t)       /* what an act in a turn is: leaves */

enum tn_image_section {
#define S(name, type) TN_SECTION_##name,
    TN_IMAGE_SECTIONS(S)
#undef S
    TN_SECTION_COUNT
};

typedef struct tn_image_header {
    char magic[8];
    uint32_t endian, version;
    uint32_t size, checksum; /* of the whole block; of all that follows here */
    char probe[32];          /* first half of SHA-256 of the probe: other Unicode, stemmer or PCRE2 tables are foreign */
    char digest[64];         /* hex, of the whole lexicon */
    unsigned char origin[TN_ORIGIN_SIZE]; /* of the sources */
    struct {
        uint32_t at, count;
    } section[TN_SECTION_COUNT];
} tn_image_header;

typedef struct tn_image {
    const tn_mem *mem; /* borrowed */
    const char *block;
    char *owned;       /* the block, or NULL where it is borrowed */
    size_t size;
    const tn_image_header *header;
#define S(name, type)          \
    const type *name;          \
    uint32_t name##_count;
    TN_IMAGE_SECTIONS(S)
#undef S
    tn_regex **compiled; /* one a regex of the section */
    tn_token_rules rules;
    tn_str *rule_strings;
    struct tn_index *index; /* where phrases can begin to match (index.h) */
} tn_image;

/* Take over a block (allocated from mem, `size` bytes): check everything. On failure the block is freed and *why says what is
 * wrong. */
tenor_status tn_image_open(tn_image *image, const tn_mem *mem, char *block, size_t size, const char **why);
/* The same with a block that this process has just compiled: not asked again for what it cannot be, damaged or foreign. */
tenor_status tn_image_open_own(tn_image *image, const tn_mem *mem, char *block, size_t size, const char **why);
/* What is done beside the checks: it shares nothing with them. Where the block is refused at the first look, it is not done. */
typedef struct tn_image_beside {
    void (*task)(void *data);
    void *data;
} tn_image_beside;
/* The same with a block that stays the caller's, at a multiple of TN_IMAGE_ALIGN, until the image is closed; the crew checks it, and does
 * what is to be done beside (NULL: nothing is). */
tenor_status tn_image_borrow(tn_image *image, const tn_mem *mem, const tn_crew *crew, const tn_image_beside *beside, const char *block,
                             size_t size, const char **why);
/* Whether all programs can be read, for whoever does more than to match: opening an image checks those alone that are not walked.
 * Cost: linear in the instructions. */
bool tn_image_check_programs(const tn_image *image);
void tn_image_close(tn_image *image);

static inline tn_str tn_image_str(const tn_image *image, tn_ref ref)
{
    return (tn_str){image->strings + ref.at, ref.size};
}

/* Where a section begins if the one before ends at `end`. Tables of slots and rows that fit into lines of a cache begin with one: in a block that
 * does, as files do that are mapped. */
#define TN_IMAGE_LINE 64
static inline size_t tn_image_begin(enum tn_image_section section, size_t end)
{
    const bool lines = section == TN_SECTION_act_words || section == TN_SECTION_act_pairs || section == TN_SECTION_act_rows;
    const size_t unit = lines ? TN_IMAGE_LINE : TN_IMAGE_ALIGN;
    return (end + unit - 1) / unit * unit;
}

static inline bool tn_image_span_ok(uint32_t first, uint32_t count, uint32_t limit)
{
    return first <= limit && count <= limit - first;
}

/* What has its highest bit set where number is above most, both below 2^31, or is not below 2^31. So that lists are checked without
 * a way out of the loop, several numbers at a time: what is found wrong is collected in one such word. */
static inline uint32_t tn_image_above(uint32_t number, uint32_t most)
{
    return number | (most - number);
}

static inline bool tn_image_wrong(uint32_t collected)
{
    return collected >> 31 != 0;
}

/* Whether each number of a list is below limit, which is below 2^31. */
static inline bool tn_image_list_ok(const uint32_t *list, uint32_t count, uint32_t limit)
{
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < count; i++)
        wrong |= tn_image_above(list[i], limit - 1);
    return !tn_image_wrong(wrong);
}

/* The atom of this kind, language and text, or NONE. */
uint32_t tn_image_find_atom(const tn_image *image, uint32_t kind, uint32_t language, tn_str text);
uint64_t tn_image_atom_hash(uint32_t kind, uint32_t language, tn_str text);
/* Whether the bytes, at a multiple of TN_IMAGE_ALIGN, say that they are an image of this version; that they were compiled of these
 * sources: they may be any bytes, and are not checked otherwise. */
bool tn_image_is_ours(const char *bytes, size_t size);
bool tn_image_comes_from(const char *bytes, size_t size, const unsigned char origin[TN_ORIGIN_SIZE]);
/* Of a block with a whole header. */
uint32_t tn_image_checksum(const char *block, size_t block_size);
/* The same from its pieces, which can be summed up side by side: there is one at least. */
#define TN_IMAGE_PIECE ((size_t)1 << 20) /* bytes; the first one begins with the first byte that is summed up */
#define TN_IMAGE_PIECES (TN_IMAGE_MAX / TN_IMAGE_PIECE)
uint64_t tn_image_sum_piece(const char *block, size_t block_size, size_t piece);
uint32_t tn_image_sum(const uint64_t *sums, size_t count);
static inline size_t tn_image_pieces(size_t block_size)
{
    return (block_size - offsetof(tn_image_header, probe) + TN_IMAGE_PIECE - 1) / TN_IMAGE_PIECE;
}
/* Bytes of a record, by section. */
extern const size_t tn_image_record_size[TN_SECTION_COUNT];
/* The first half of the SHA-256 of the probe, in hex, without a NUL: what the header holds. False: no memory. */
bool tn_image_probe_hash(char hash[32]);
/* What scores depend on beside the lexicon: libraries and their tables, and the engine's own model number.
 * Returns out, or NULL where there is no memory to find out. */
const char *tn_image_probe(char *out, size_t size);

#endif
