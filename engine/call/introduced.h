/* introduced.h - names that people give as their own in a call, and who asks for one. English. */
#ifndef TN_CALL_INTRODUCED_H
#define TN_CALL_INTRODUCED_H

#include "base/str.h"

#define TN_INTRODUCED_MOST 72 /* bytes of a name */

/* Whether an agent asks who is speaking: "can I take your name", "who am I speaking with". */
bool tn_introduced_asks(tn_str text);
/* The name that a text gives as the speaker's own, with its title: "this is Maria Lopez", "my name's Tomas", "it's Deborah Quill
 * calling"; asked: the other side asked for it, so that a name alone is one, too. False: it gives none. */
bool tn_introduced_name(tn_str text, bool asked, tn_str *name);

#endif
