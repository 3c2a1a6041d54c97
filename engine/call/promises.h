/* promises.h - what an agent says will be done: who, what, until when. English; linear in the text. */
#ifndef TN_CALL_PROMISES_H
#define TN_CALL_PROMISES_H

#include "call/entities.h"
#include "tenor_call.h"

typedef struct tn_promise {
    uint8_t who;                         /* tenor_promiser */
    bool timed;
    uint32_t begin, end;                 /* bytes of the text: all of it */
    uint32_t action_begin, action_end;
    tn_entity until;                     /* where timed */
} tn_promise;

/* Up to `most` promises of a text whose entities are known. */
size_t tn_promises_find(tn_str text, const tn_entity *entities, size_t entity_count, tn_promise *out, size_t most);

#endif
