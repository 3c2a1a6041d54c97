/* promises.h - what an agent says will be done: who, what, until when. English; linear in the text. */
#ifndef TN_CALL_PROMISES_H
#define TN_CALL_PROMISES_H

#include "call/entities.h"
#include "tenor_call.h"

typedef struct tn_promise {
    uint8_t who;         /* tenor_promiser */
    bool timed;
    bool needs_time;     /* none where it does not say when, */
    bool now_will_do;    /* or that it is now */
    bool at_once;        /* now, right away */
    bool begun;          /* I'm sending it */
    bool comes;          /* told by what comes of it: the money will be back */
    bool conditional;    /* "if it slips I'll ring you": kept where it comes to that */
    bool loose_now;      /* the words of loose_begin say now */
    bool goes_on;        /* with the one before it: "and write to you" */
    bool notice;         /* a message about what is done: nothing is open until it comes */
    uint32_t begin, end; /* bytes of the text: all of it */
    uint32_t action_begin, action_end;
    uint32_t loose_begin, loose_end; /* words of it that say when and are no entity: "when he has it"; equal: none */
    tn_entity until;                 /* where timed */
} tn_promise;

/* Promises of a text that is gone through word by word, in their order. */
typedef struct tn_promise_list {
    tn_promise *out;
    size_t count, most; /* of out; further ones are left out */
    uint32_t within;    /* words that belong to the last one still */
} tn_promise_list;

/* Behind tn_promises_word: the promise that the next word may tell. */
void tn_promises_try(tn_promise_list *list, tn_words *words);

/* At each word of the text, which was peeked at. */
static inline void tn_promises_word(tn_promise_list *list, tn_words *words)
{
    if (list->within)
        list->within--;
    else if (tn_wordscan_in(tn_wordscan_here(words), TN_LIST_PLEDGE_WORDS) && list->count < list->most)
        tn_promises_try(list, words);
}

/* Behind the last word: until when each is promised, of the text's entities; those that are none without a time are left out. */
void tn_promises_end(tn_promise_list *list, tn_str text, const tn_entity *entities, size_t entity_count);

#endif
