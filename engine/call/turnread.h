/* turnread.h - what a turn tells beside its score: signals of its hits, entities, promises, questions, names. It is read before anything
 * of the call is changed, so that room is made for exactly that. */
#ifndef TN_CALL_TURNREAD_H
#define TN_CALL_TURNREAD_H

#include "call/addressed.h"
#include "call/plainness.h"
#include "call/promises.h"
#include "call/questions.h"
#include "call/signals.h"
#include "text/turnwords.h"

struct tn_turntold;

#define TN_TURNREAD_ENTITIES 32 /* of one turn; a turn with more says the same again */
#define TN_TURNREAD_PROMISES 8
#define TN_TURNREAD_LEARNT 128  /* words of a customer that are kept; a turn with more is cut again */

typedef struct tn_turnread {
    size_t heard_count, entity_count, promise_count;
    uint64_t heard_set;  /* of those among them: a bit each, which some share */
    size_t learnt_count; /* words of a customer that count */
    tn_questions questions;
    bool says_name;      /* of the customer, by an agent */
    tn_addressed_said named; /* what the customer says to be called: filled by who asks for it */
    tn_signal_heard heard[TN_SIGNALS_HEARD];
    tn_entity entities[TN_TURNREAD_ENTITIES];
    tn_promise promises[TN_TURNREAD_PROMISES];
    uint32_t learnt[TN_TURNREAD_LEARNT]; /* hashes of the first of them */
} tn_turnread;

/* signals: see tn_signals_map. customer: names that are known so far. told: what the text tells by itself, or NULL. What is said by others
 * than agents and customers tells nothing. noted: for the words that the text is cut into, or NULL; lost: nothing had to be cut. */
void tn_turnread_fill(tn_turnread *read, const uint8_t *signals, const tn_addressed *customer, const tenor_segment *turn,
                      const tenor_score *score, const struct tn_turntold *told, tn_turnwords_noted *noted);
/* What the text of an agent or a customer tells by itself: entities, promises, questions, and of a customer what is learnt. noted: likewise. */
void tn_turnread_text(tn_turnread *read, tn_str text, tenor_role role, tn_turnwords_noted *noted);
/* The customer's words are the customer's from now on; room was made. */
void tn_turnread_learn(const tn_turnread *read, tn_plainness *plainness, tenor_str text);
/* The entities of the turn, as long as the reading lives. False: nobody has looked, or there were too many. */
static inline bool tn_turnread_found(const tn_turnread *read, tenor_role role, tn_entities_found *found)
{
    *found = (tn_entities_found){read->entities, read->entity_count};
    return read->entity_count < TN_TURNREAD_ENTITIES && (role == TENOR_ROLE_AGENT || role == TENOR_ROLE_CUSTOMER);
}
size_t tn_turnread_count(const tn_turnread *read, tn_signal signal);

#endif
