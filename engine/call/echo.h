/* echo.h - words that the other side said before: what a call was about so far, as far as it is remembered, and where a turn takes it
 * up. Bounded memory, whatever is said. */
#ifndef TN_CALL_ECHO_H
#define TN_CALL_ECHO_H

#include "call/contentwords.h"
#include "tenor.h"

struct tn_turntold;

#define TN_ECHO_SETS 16
#define TN_ECHO_WAYS 6 /* words of a set: with a seventh the one that was said longest ago is forgotten */

/* What was said by whom. */
typedef struct tn_echo {
    uint32_t words[TN_ECHO_SETS][TN_ECHO_WAYS]; /* see echo.c; 0: none */
} tn_echo;

/* A turn as it takes up what was said before. */
typedef struct tn_echo_turn {
    size_t count;
    uint32_t taken; /* of them, that were said before */
    tn_contentword words[TN_CONTENTWORDS];
    uint8_t age[TN_CONTENTWORDS]; /* turns of the other side since it said the word: 0 in its last one; NONE */
} tn_echo_turn;
#define TN_ECHO_NONE 255
#define TN_ECHO_TURNS 100 /* that can be asked for */

/* What is asked of an echo. */
typedef struct tn_echo_asked {
    uint32_t least;   /* different words */
    uint32_t percent; /* of the different content words of the turn */
    uint32_t turns;   /* of the other side, that they may come from */
} tn_echo_asked;

/* turns: how often each role had the floor, by tenor_role. names: of the customer and of the agent, whose words count for nothing. told: what
 * the text tells by itself, or NULL; words: of the text, or NULL. */
void tn_echo_read(const tn_echo *e, tn_str text, const struct tn_turntold *told, const tn_turnwords *words, tenor_role role,
                  const uint32_t turns[3], const tn_str names[2], tn_echo_turn *out);
/* A turn that was said, as it was read. */
void tn_echo_add(tn_echo *e, const tn_echo_turn *turn, tenor_role role, const uint32_t turns[3]);

/* The stretch that begins at the word *at or behind it and has all that is asked for, as short as it can be: where it begins and ends.
 * *at moves behind its first word. False: there is none. */
bool tn_echo_next(const tn_echo_turn *turn, const tn_echo_asked *asked, size_t *at, uint32_t *begin, uint32_t *end);
/* Whether a word of the turn is taken up from as many turns. */
static inline bool tn_echo_is(const tn_echo_turn *turn, size_t word, uint32_t turns)
{
    return turn->age[word] != TN_ECHO_NONE && turn->age[word] < turns;
}

#endif
