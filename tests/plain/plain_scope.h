/* plain_scope.h - what shifters do to hits: rules 5 and 6 of FORMAT.md (negation, intensity, contrast, conditionals).
 * Which shifter reaches which hit; what it then does to points stands in combine.c. */
#ifndef PLAIN_SCOPE_H
#define PLAIN_SCOPE_H

#include "plain_match.h"
#include "plain_model.h"

#define PLAIN_SCOPE_NONE UINT32_MAX

/* A winner of a dimension and the shifters (indices of matches) that reach it. */
typedef struct plain_scope_hit {
    uint32_t match;
    int32_t dimension;
    uint32_t first, end; /* tokens, from the match */
    uint32_t booster[PLAIN_MODEL_BOOSTERS], distance[PLAIN_MODEL_BOOSTERS]; /* nearest first; distance in words */
    uint32_t booster_count;
    uint32_t negators, negator_count; /* in plain_scope.list */
    uint32_t contrast;   /* the last contrast word of its sentence, or NONE */
    uint32_t conditional; /* the last conditional before it in its sentence, or NONE */
} plain_scope_hit;

/* The utterance as the shifters see it. Borrowed. */
typedef struct plain_scope_input {
    const tn_image *image;
    const plain_token *tokens;
    uint32_t token_count;
    const uint8_t *words;        /* plain_word_flag */
    const plain_match *matches;
    size_t match_count;
    const uint32_t *lost_to;     /* by match */
} plain_scope_input;

typedef struct plain_scope_link {
    uint32_t match, next;
} plain_scope_link;

typedef struct plain_scope {
    const tn_mem *mem;
    plain_scope_hit *hits; /* by dimension, then first token */
    size_t hit_count, hit_capacity;
    uint32_t *list;     /* negators of the hits */
    size_t list_count, list_capacity;
    plain_scope_link *links;
    size_t link_count, link_capacity;
    uint32_t *cells;    /* several values a token */
    size_t cell_capacity;
} plain_scope;

void plain_scope_init(plain_scope *scope, const tn_mem *mem);
void plain_scope_free(plain_scope *scope);
/* Fill hits. False: no memory. Time: linear in tokens and hits, times the reach of a negator. */
bool plain_scope_run(plain_scope *scope, const plain_scope_input *input);

#endif
