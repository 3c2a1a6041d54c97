/* scope.h - what shifters do to hits: rules 5 and 6 of LEXICON.md (negation, intensity, contrast, conditionals). Which shifter reaches which hit; what it then does to points stands in combine.c. */
#ifndef TN_SCORE_SCOPE_H
#define TN_SCORE_SCOPE_H

#include "lexicon/match.h"
#include "score/model.h"

#define TN_SCOPE_NONE UINT32_MAX

/* A winner of a dimension and the shifters (indices of matches) that reach it. */
typedef struct tn_scope_hit {
    uint32_t match;
    int32_t dimension;
    uint32_t first, end; /* tokens, from the match */
    uint32_t booster[TN_MODEL_BOOSTERS], distance[TN_MODEL_BOOSTERS]; /* nearest first; distance in words */
    uint32_t booster_count;
    uint32_t negators, negator_count; /* in tn_scope.list */
    uint32_t contrast;   /* the last contrast word of its sentence, or NONE */
    uint32_t conditional; /* the last conditional before it in its sentence, or NONE */
} tn_scope_hit;

/* The utterance as the shifters see it. Borrowed. */
typedef struct tn_scope_input {
    const tn_image *image;
    const tn_track *track;
    const tn_match *matches;
    size_t match_count;
    const uint32_t *lost_to;     /* by match */
    uint32_t kinds;              /* that may be among the matches: bit tn_kind */
    bool winners;                /* those of tones are written down even where scores are all that is asked for */
} tn_scope_input;

typedef struct tn_scope_link {
    uint32_t match, next;
} tn_scope_link;

typedef struct tn_scope {
    const tn_mem *mem;
    tn_scope_hit *hits; /* by dimension, then first token */
    size_t hit_count, hit_capacity;
    void *spare;        /* to sort many of them */
    size_t spare_capacity;
    uint32_t *list;     /* negators of the hits */
    size_t list_count, list_capacity;
    tn_scope_link *links;
    size_t link_count, link_capacity;
    uint32_t *cells;    /* several values a token */
    size_t cell_capacity;
} tn_scope;

void tn_scope_init(tn_scope *scope, const tn_mem *mem);
void tn_scope_free(tn_scope *scope);
/* Fill hits. False: no memory. Time: linear in tokens and hits, times the reach of a negator. */
bool tn_scope_run(tn_scope *scope, const tn_scope_input *input);

#endif
