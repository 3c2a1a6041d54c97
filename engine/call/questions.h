/* questions.h - open and closed questions of a text, with and without punctuation. English. */
#ifndef TN_CALL_QUESTIONS_H
#define TN_CALL_QUESTIONS_H

#include "call/wordscan.h"

typedef struct tn_questions {
    uint32_t open;   /* ask to tell: what happened, how, why, tell me about */
    uint32_t closed; /* ask for yes, no or a fact: did you, which one, what's your number */
} tn_questions;

/* Of a text that is gone through word by word; begin with tn_questions_begin. */
typedef struct tn_question_scan {
    tn_questions questions;
    uint8_t found; /* in this sentence */
    bool start;    /* a question may begin here */
} tn_question_scan;

static inline tn_question_scan tn_questions_begin(void)
{
    return (tn_question_scan){.start = true};
}

/* Behind tn_questions_word: a word where a question or a sentence may begin, or end. */
void tn_questions_hear(tn_question_scan *scan, tn_words *words);

/* At each word of the text, which was peeked at. */
static inline void tn_questions_word(tn_question_scan *scan, tn_words *words)
{
    if (scan->start || tn_wordscan_in(tn_wordscan_here(words), TN_LIST_QUESTION_TURNS))
        tn_questions_hear(scan, words);
}

/* Behind the last word. */
tn_questions tn_questions_end(tn_question_scan *scan);

#endif
