/* turntold.h - what a text tells by itself, whatever the call, as one flat record: words that count, entities, promises, questions, acts,
 * what it is about. Made once of a text that comes again, and read from then on instead of the text: turnmemo.h keeps such records. */
#ifndef TN_CALL_TURNTOLD_H
#define TN_CALL_TURNTOLD_H

#include "base/keepring.h"
#include "call/contentwords.h"
#include "call/promises.h"
#include "call/questions.h"
#include "lexicon/actmodel.h"

#define TN_TURNTOLD_HASHES 128 /* words of a turn; a turn with more has no record */

/* What calls ask for; the rest is left out. */
enum tn_turntold_part {
    TN_TURNTOLD_READ = 1,  /* for measures: entities, promises, questions, hashes */
    TN_TURNTOLD_ACTS = 2,  /* of the image */
    TN_TURNTOLD_WORDS = 4, /* content words */
    TN_TURNTOLD_NAMES = 8  /* whether it asks for a name, or gives one */
};

/* Followed by its lists, in the order of their counts, and the text. */
typedef struct tn_turntold {
    tn_kept head;       /* its hash: whoever keeps it */
    uint8_t role;       /* tenor_role: AGENT or CUSTOMER */
    uint8_t parts;      /* tn_turntold_part */
    bool asks_name;     /* an agent: tn_introduced_asks */
    bool names_nobody;  /* a customer who was not asked gives no name */
    tn_questions questions;
    uint32_t entity_count, promise_count, act_count, word_count;
    uint32_t hash_count; /* of a customer the words that count (plainness.h); of an agent those that can be of a name (addressed.h) */
    uint32_t unused;     /* what follows is aligned */
} tn_turntold;

_Static_assert(sizeof(tn_turntold) % 8 == 0 && sizeof(tn_entity) % 8 == 0 && sizeof(tn_promise) % 8 == 0 && sizeof(tn_actmodel_run) % 8 == 0 &&
                   sizeof(tn_contentword) % 4 == 0,
               "each list is aligned behind the one before");

static inline const tn_entity *tn_turntold_entities(const tn_turntold *t)
{
    return (const tn_entity *)(const void *)(t + 1);
}
static inline const tn_promise *tn_turntold_promises(const tn_turntold *t)
{
    return (const tn_promise *)(const void *)(tn_turntold_entities(t) + t->entity_count);
}
static inline const tn_actmodel_run *tn_turntold_acts(const tn_turntold *t)
{
    return (const tn_actmodel_run *)(const void *)(tn_turntold_promises(t) + t->promise_count);
}
static inline const tn_contentword *tn_turntold_words(const tn_turntold *t)
{
    return (const tn_contentword *)(const void *)(tn_turntold_acts(t) + t->act_count);
}
static inline const uint32_t *tn_turntold_hashes(const tn_turntold *t)
{
    return (const uint32_t *)(const void *)(tn_turntold_words(t) + t->word_count);
}
static inline const char *tn_turntold_text(const tn_turntold *t)
{
    return (const char *)(const void *)(tn_turntold_hashes(t) + t->hash_count);
}
/* Whether a record, which may be NULL, has a part. */
static inline bool tn_turntold_has(const tn_turntold *t, enum tn_turntold_part part)
{
    return t && t->parts & part;
}

/* Fills the room of so many bytes, aligned to 8, with the record of a text of an agent or a customer. 0: it does not fit, or has too many
 * words; else how many bytes it took. Linear in the text, no other memory. */
size_t tn_turntold_make(const tn_image *image, unsigned parts, tenor_role role, tn_str text, void *room, size_t size);

#endif
