/* collisions.h - English words of different meaning that have one stem, or of which one begins like the other. */
#ifndef TN_STUDY_COLLISIONS_H
#define TN_STUDY_COLLISIONS_H

#include <stdint.h>

#include "base/arena.h"
#include "text/stem.h"

/* A word of a row: rows have two sides, each with words of one meaning. */
typedef struct tn_collision_word {
    tn_str text, stem;
    uint16_t row;
    uint8_t side;
} tn_collision_word;

typedef struct tn_collisions {
    tn_stem *stems;
    tn_collision_word *words; /* row by row, the left side first */
    size_t count;
} tn_collisions;

/* Rows and stems; words live in arena. False: no memory. Free it either way. */
bool tn_collisions_init(tn_collisions *c, tn_arena *arena);
void tn_collisions_free(tn_collisions *c);

/* What a stem (prefix: false) or a prefix written as `word` matches on both sides of a row: the word that it was most likely
 * written for (word itself, or else the first), and one of another meaning. *next: 0 at first, then where to go on. False: no
 * (further) row. */
bool tn_collisions_find(const tn_collisions *c, tn_str word, bool prefix, size_t *next, tn_str *meant, tn_str *other);

#endif
