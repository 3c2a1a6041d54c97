/* recall.h - scores of texts that came before: agents read from scripts, and callers say yes. Of 40,000 utterances of a help desk's chats,
 * a third of what those 15 nights hold, 45 of 100 were found here.
 *
 * What a scorer remembers moves time and nothing else: a score that is taken from here is the same bits as one made anew. Kept at its
 * second sight, in a ring (base/keepring.h). */
#ifndef TN_SCORE_RECALL_H
#define TN_SCORE_RECALL_H

#include "base/arena.h"
#include "base/keepring.h"
#include "tenor.h"

typedef struct tn_recall {
    const tn_mem *mem;
    tn_keepring ring; /* no bytes: nothing is remembered */
    bool dated;       /* scores depend on the day */
} tn_recall;

/* Bytes of the ring where nobody says how many; the tables take a fifth of it more. */
#define TN_RECALL_SIZE ((size_t)1 << 20)
/* A longer text, or one whose score takes more than this, is scored each time. */
#define TN_RECALL_MOST TN_KEEPRING_MOST

/* What an utterance must have in common with one that came before, beside its bytes, in a hash; and whether to write it down. */
typedef struct tn_recall_key {
    uint64_t hash;
    size_t way; /* of its set: nothing before this one is it */
    bool asked; /* false: it is not remembered, whatever comes */
    bool again; /* it has come before, as far as the filter knows, and is not remembered */
} tn_recall_key;

/* dated: an entry of the lexicon is bound to dates. Less than 2 * TN_RECALL_MOST bytes: remembers nothing, and so does one that is all
 * zero. False: no memory. Free it either way. */
bool tn_recall_init(tn_recall *recall, size_t size, bool dated, const tn_mem *mem);
void tn_recall_free(tn_recall *recall);
/* As new: scores are made in another way from now on. */
void tn_recall_forget(tn_recall *recall);

/* The key of an utterance, of a recall that remembers. Where it would stand is on its way from memory, and the more texts are asked for
 * before the first is looked for, the less is waited. */
void tn_recall_ask(const tn_recall *recall, const tenor_utterance *utterance, tn_recall_key *key);
/* The same for its score, when the first has had time to come. */
void tn_recall_fetch(const tn_recall *recall, tn_recall_key *key);
/* The score of an utterance like this; what it points to lives in arena. *found is false where it is not remembered, and then *key is
 * what tn_recall_keep wants to know. False: no memory. */
bool tn_recall_find(tn_recall *recall, const tenor_utterance *utterance, tn_arena *arena, tenor_score *score, tn_recall_key *key,
                    bool *found);
/* Remember a score that was made, if it is worth it: what it points to is copied. */
void tn_recall_keep(tn_recall *recall, const tenor_utterance *utterance, const tn_recall_key *key, const tenor_score *score);

#endif
