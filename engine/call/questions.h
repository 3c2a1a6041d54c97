/* questions.h - open and closed questions of a text, with and without punctuation. English. */
#ifndef TN_CALL_QUESTIONS_H
#define TN_CALL_QUESTIONS_H

#include "call/wordscan.h"

typedef struct tn_questions {
    uint32_t open;   /* ask to tell: what happened, how, why, tell me about */
    uint32_t closed; /* ask for yes, no or a fact: did you, which one, what's your number */
} tn_questions;

/* Linear in the text. */
tn_questions tn_questions_count(tn_str text);

#endif
