/* plainness.h - terms of the trade that agents use: does the customer know them, are they explained? The words of the customer are
 * remembered as hashes, a bounded number of them. */
#ifndef TN_CALL_PLAINNESS_H
#define TN_CALL_PLAINNESS_H

#include "base/mem.h"
#include "call/wordscan.h"
#include "tenor_call.h"

#define TN_PLAINNESS_WORDS 1024 /* different words of the customer; later ones are not remembered */

#define TN_PLAINNESS_WAITING 4

/* Kept by calls in which an agent used any. */
typedef struct tn_plainness_terms {
    tenor_jargon_term left[TENOR_JARGON_TERMS];      /* unexplained, in their order */
    tenor_jargon_term waiting[TN_PLAINNESS_WAITING]; /* of the agent's last turn: its next one may explain them */
} tn_plainness_terms;

typedef struct tn_plainness {
    uint32_t *slots; /* hashes of words; 0: free; at most seven eighths full */
    size_t slot_count, count;
    tn_plainness_terms *terms; /* NULL: none was used */
    uint32_t left_count, waiting_count;
    uint64_t used, theirs, explained, unexplained;
} tn_plainness;

void tn_plainness_free(tn_plainness *p, const tn_mem *mem);
void tn_plainness_reset(tn_plainness *p);
/* Room for so many words of a turn of the customer that count; of terms of an agent. False: no memory. */
bool tn_plainness_room_words(tn_plainness *p, const tn_mem *mem, size_t words);
bool tn_plainness_room_terms(tn_plainness *p, const tn_mem *mem);
/* Whether a word of the customer counts: small ones stand in every term. */
static inline bool tn_plainness_counts(const tn_word *w)
{
    return w->kind != TN_WORD_MARK && w->low_size >= 3 && !tn_wordscan_in(w, TN_LIST_SMALL_WORDS);
}
/* A word of the customer that counts. */
void tn_plainness_learn(tn_plainness *p, uint32_t hash);
/* A term in a turn of the agent. */
void tn_plainness_term(tn_plainness *p, tn_str text, const tenor_jargon_term *term, bool explained);
/* A turn of an agent begins, which explains or not: what waited is decided. Also at the end. */
void tn_plainness_decide(tn_plainness *p, bool explained);

#endif
