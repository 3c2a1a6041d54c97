/* conversation.h - the running state of one call: legs, roles, topics. Sums are integers, so they do not depend on how turns
 * are merged or on who adds them up. */
#ifndef TN_CALL_CONVERSATION_H
#define TN_CALL_CONVERSATION_H

#include "base/buf.h"
#include "call/phrases.h"
#include "lexicon/image.h"

#define TN_CONVERSATION_ROLES 3 /* unknown, agent, customer: tenor_role below AUTOMATED */
#define TN_CONVERSATION_LEGS 256 /* agents of one call; later ones count with the last: bounds the memory */
#define TN_CONVERSATION_EDGE 3   /* turns that make the begin and the end of a call */

/* Sums of one role and dimension. */
typedef struct tn_sums {
    int64_t undated, x_sum;
    uint64_t x_hits;
} tn_sums;

typedef struct tn_leg {
    char *agent; /* owned; kept for the next call unless it is long */
    size_t agent_size, agent_capacity; /* size 0: no agent with an id has spoken */
    bool agent_spoke;
    uint64_t first_utterance, turns;
    int64_t start_ms, end_ms; /* of its turns; TENOR_NO_TIME */
    uint64_t words[TN_CONVERSATION_ROLES];
    tn_sums *sums[TN_CONVERSATION_ROLES]; /* by dimension; NULL: nobody of the role spoke yet, in the calls before neither */
} tn_leg;

/* The course of sentiment of one role, from turns with evidence. */
typedef struct tn_course {
    uint64_t turns, words;
    int64_t sum;
    uint64_t count;
    int32_t first[TN_CONVERSATION_EDGE], last[TN_CONVERSATION_EDGE]; /* last: a ring */
    int32_t worst;
    uint64_t worst_utterance;
    int64_t after_sum; /* since the worst */
    uint64_t after_count;
} tn_course;

typedef struct tn_topic {
    uint64_t hits;
    uint32_t category;
} tn_topic;

typedef struct tn_conversation {
    const tn_image *image;
    const tn_mem *mem;
    uint64_t turns;
    tn_leg *legs;
    size_t leg_count, leg_capacity;
    size_t current; /* leg */
    tn_course course[TN_CONVERSATION_ROLES];
    tn_topic *topics; /* that have any hits, by rank */
    size_t topic_count, topic_room;
    bool keeps_phrases;
    tn_phrases phrases;
} tn_conversation;

void tn_conversation_init(tn_conversation *c, const tn_image *image, const tn_mem *mem);
void tn_conversation_free(tn_conversation *c);
void tn_conversation_reset(tn_conversation *c);
/* Whether a turn, if it is an agent's, is surely of the leg of the turn before. */
bool tn_conversation_stays(const tn_conversation *c, const tenor_segment *turn);
/* Add a scored turn. False: no memory, nothing changed but perhaps a new empty leg and sums of phrases. */
bool tn_conversation_add(tn_conversation *c, const tenor_segment *turn, const tenor_score *score);

void tn_conversation_read(const tn_conversation *c, tenor_call_summary *summary);
/* leg SIZE_MAX: all legs. */
tenor_maybe tn_conversation_x(const tn_conversation *c, size_t leg, unsigned role, size_t dimension);
tenor_maybe tn_conversation_per100(const tn_conversation *c, size_t leg, unsigned role, size_t dimension);
/* What entries gave to a number: phrases->told. False: no memory. */
bool tn_conversation_phrases(tn_conversation *c, size_t leg, unsigned role, size_t dimension, bool per100, size_t *count);
/* The topic of rank `index`: most hits first, then by category. */
bool tn_conversation_topic(const tn_conversation *c, size_t index, uint32_t *category, uint64_t *hits);

#endif
