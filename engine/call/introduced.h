/* introduced.h - names that people give as their own in a call, and who asks for one. English. */
#ifndef TN_CALL_INTRODUCED_H
#define TN_CALL_INTRODUCED_H

#include "base/str.h"
#include "tenor.h"

#define TN_INTRODUCED_MOST 72 /* bytes of a name */

#define TN_INTRODUCED_TURNS 6 /* of each side, in which people say who they are */

/* Who speaks and what was asked, as running state of a call: zeroed it stands before the first turn. */
typedef struct tn_introduced {
    tenor_role floor;  /* who spoke last, if nothing happened since */
    uint32_t turns[3]; /* how often each role got the floor */
    bool asked;        /* an agent asked for the name, and nobody answered yet */
} tn_introduced;

struct tn_turntold;

/* What the next turn makes of the state, and the name that a customer gives in it: known from the turn behind it. False: it gives none.
 * same_agent: see tn_conversation_stays. told: what the text tells by itself, or NULL. */
bool tn_introduced_turn(tn_introduced *state, tenor_role role, tn_str text, bool same_agent, const struct tn_turntold *told, tn_str *name);
/* Something happened between two turns: what is said from here on is another turn. */
void tn_introduced_break(tn_introduced *state);

/* Whether an agent asks who is speaking: "can I take your name", "who am I speaking with". */
bool tn_introduced_asks(tn_str text);
/* The name that a text gives as the speaker's own, with its title: "this is Maria Lopez", "my name's Tomas", "it's Deborah Quill
 * calling"; asked: the other side asked for it, so that a name alone is one, too. False: it gives none. */
bool tn_introduced_name(tn_str text, bool asked, tn_str *name);

#endif
