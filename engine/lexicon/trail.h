/* trail.h - the words that ways through a program have matched: chains that share their beginnings. */
#ifndef TN_LEXICON_TRAIL_H
#define TN_LEXICON_TRAIL_H

#include "base/mem.h"
#include "lexicon/image.h"

typedef struct tn_trail_node {
    uint32_t parent, token, depth; /* depth: words up to here */
} tn_trail_node;

typedef struct tn_trail {
    const tn_mem *mem;
    tn_trail_node *nodes;
    size_t count, capacity;
    bool no_memory;
} tn_trail;

void tn_trail_init(tn_trail *trail, const tn_mem *mem);
void tn_trail_free(tn_trail *trail);

/* The trail behind `parent` (TN_IMAGE_NONE: no word yet) and one more word. Where there is no memory: the parent, and
 * no_memory is set. Lives until count is set to 0. */
uint32_t tn_trail_add(tn_trail *trail, uint32_t parent, uint32_t token);

static inline uint32_t tn_trail_depth(const tn_trail *trail, uint32_t node)
{
    return node == TN_IMAGE_NONE ? 0 : trail->nodes[node].depth;
}

/* Order of two lists of matched words: at the first difference the earlier word is better; where one list begins the
 * other, the longer is. Negative: a is better. */
int tn_trail_compare(const tn_trail *trail, uint32_t a, uint32_t b);
/* Its tokens, tn_trail_depth of them, ascending. */
void tn_trail_words(const tn_trail *trail, uint32_t node, uint32_t *words);

#endif
