/* walk.h - runs one program from one token where there is only one way through it; says when there are more. */
#ifndef TN_LEXICON_WALK_H
#define TN_LEXICON_WALK_H

#include "lexicon/track.h"
#include "lexicon/walkmemo.h"

/* Matched words: one for each instruction at most, also where simulate.c fills this. */
#define TN_WALK_WORDS TN_PROGRAM_STATES

typedef struct tn_walk {
    uint32_t end;                /* token behind the match */
    uint32_t wildcards, penalty;
    uint32_t count;              /* matched words */
    uint32_t words[TN_WALK_WORDS]; /* their tokens, ascending */
} tn_walk;

enum tn_walk_result {
    TN_WALK_NONE,   /* no match */
    TN_WALK_MATCH,  /* *walk is the longest match, by the only way to it */
    TN_WALK_UNSURE  /* more than one way: simulate.c must choose */
};

/* The program must be walkable. Time: places that can come next, for each token of the match. */
enum tn_walk_result tn_walk_run(tn_walkmemo *memo, const tn_vocabulary *v, const tn_track *track, uint32_t program, uint32_t start,
                                tn_walk *walk);

#endif
