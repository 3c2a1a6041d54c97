/* plainness.h - terms of the trade that agents use: does the customer know them, are they explained? The words of the customer are
 * remembered as hashes, a bounded number of them. */
#ifndef TN_CALL_PLAINNESS_H
#define TN_CALL_PLAINNESS_H

#include "base/mem.h"
#include "call/wordscan.h"
#include "tenor_call.h"

#define TN_PLAINNESS_WORDS 1024 /* different words of the customer; later ones are not remembered */

typedef struct tn_plainness {
    uint32_t *slots; /* hashes of words; 0: free; at most half full */
    size_t slot_count, count;
    tenor_jargon_term terms[TENOR_JARGON_TERMS]; /* unexplained, in their order */
    uint32_t term_count;
    tenor_jargon_term waiting[4]; /* of the agent's last turn: its next one may explain them */
    uint32_t waiting_count;
    uint64_t used, theirs, explained, unexplained;
} tn_plainness;

void tn_plainness_free(tn_plainness *p, const tn_mem *mem);
void tn_plainness_reset(tn_plainness *p);
/* Room for the words of a turn of so many bytes. */
bool tn_plainness_room(tn_plainness *p, const tn_mem *mem, size_t text_size);
/* At each word of a turn of the customer. */
void tn_plainness_listen(tn_plainness *p, const tn_word *word);
/* A term in a turn of the agent. */
void tn_plainness_term(tn_plainness *p, tn_str text, const tenor_jargon_term *term, bool explained);
/* A turn of an agent begins, which explains or not: what waited is decided. Also at the end. */
void tn_plainness_decide(tn_plainness *p, bool explained);

#endif
