/* pledge.h - whether somebody says what will be done: "I'll", "the refund will be", "I'm sending", "with you by". English. */
#ifndef TN_CALL_PLEDGE_H
#define TN_CALL_PLEDGE_H

#include "call/wordscan.h"
#include "tenor_call.h"

typedef struct tn_pledge {
    uint8_t who;          /* tenor_promiser */
    bool needs_time;      /* it is a promise only where it says when: "it goes back on Friday"; */
    bool now_will_do;     /* or that it is now: "I ring them now" */
    bool begun;           /* I'm sending it */
    bool comes;           /* told by what comes of it, not by who does it: "you'll have an e-mail", "it goes back on Friday" */
    uint32_t begin;       /* byte of the text: of whoever promises */
    uint32_t action, end; /* words from the next one on: to the first of what is done; to where the sign of it ends */
} tn_pledge;

/* Whether the next word, which is one of PLEDGE_WORDS, tells one. Looks back in its clause for who it is that promises. */
bool tn_pledge_read(tn_words *words, tn_pledge *out);

#endif
