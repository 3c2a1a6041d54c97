/* learnwords.h - turns as what act models weigh: at each position a word and the pair that it ends, as numbers without gaps. */
#ifndef TN_STUDY_LEARNWORDS_H
#define TN_STUDY_LEARNWORDS_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/strmap.h"

#define TN_LEARNWORDS_NONE UINT32_MAX

/* A word, or a pair; numbers of text/turnwords.h, that of a class's first word for all words of it. */
typedef struct tn_learnwords_feature {
    uint32_t first, second; /* second: 0 for a word */
} tn_learnwords_feature;

typedef struct tn_learnwords_position {
    uint32_t word, pair; /* features; TN_LEARNWORDS_NONE */
} tn_learnwords_position;

typedef struct tn_learnwords {
    const tn_mem *mem;
    tn_arena arena;
    tn_learnwords_position *positions; /* of turn i: begins[i] to begins[i + 1]; the last one is the end; none without words */
    size_t position_count, position_capacity;
    size_t *begins;
    size_t turns, turn_capacity;
    tn_learnwords_feature *features;
    size_t feature_count, feature_capacity;
    uint32_t *slots; /* feature + 1, by its number; a power of two of them */
    size_t slot_count;
    tn_strmap forms; /* words as they are written, in small letters */
    struct tn_learnwords_form *form_list;
    size_t form_capacity;
    struct tn_learnwords_class *classes; /* words of classes */
    size_t class_count, class_capacity;
    tn_buf class_text; /* their lines */
    uint32_t digits;   /* what digits count as */
} tn_learnwords;

void tn_learnwords_init(tn_learnwords *words, const tn_mem *mem);
void tn_learnwords_free(tn_learnwords *words);
/* Lines "@class <name> word…", before any turn; blank lines and # comments. False: `wrong` says why, with name and line; empty: no memory. */
bool tn_learnwords_classes(tn_learnwords *words, tn_str name, tn_str text, tn_buf *wrong);
/* One more turn. learn false: what is new in it is no feature. False: no memory. */
bool tn_learnwords_turn(tn_learnwords *words, tn_str text, bool learn);
/* The feature of one word, or of two, by their numbers; TN_LEARNWORDS_NONE: no turn has it. */
uint32_t tn_learnwords_find(const tn_learnwords *words, uint32_t first, uint32_t second);
/* How a feature is written: the form of each of its words that is met most, of equals the first bytewise. False: it cannot be
 * written so that it is read back as this one, or no memory (out->failed). Calls for many features want tn_learnwords_settle first. */
bool tn_learnwords_write(const tn_learnwords *words, uint32_t feature, tn_buf *out);
/* Once all turns are there: which form of each word is met most. False: no memory. */
bool tn_learnwords_settle(tn_learnwords *words);

#endif
