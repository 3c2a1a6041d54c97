/* entities.h - what a turn names: amounts of money, dates, deadlines, reference numbers, product codes, card numbers. English, by
 * hand-written rules; one pass, linear in the text, no memory but the caller's. Any bytes may be given. */
#ifndef TN_CALL_ENTITIES_H
#define TN_CALL_ENTITIES_H

#include "call/entitystart.h"
#include "tenor.h"

typedef enum tn_entity_kind {
    TN_ENTITY_AMOUNT,    /* $50, fifty dollars, £12.99 */
    TN_ENTITY_DATE,      /* 2026-11-20, the 5th of March, next Friday, tomorrow morning; by Friday, before noon tomorrow */
    TN_ENTITY_DEADLINE,  /* within 48 hours, by ten, right away */
    TN_ENTITY_REFERENCE, /* order 234567, booking number AB12 */
    TN_ENTITY_CODE,      /* of a product: XR-2200 */
    TN_ENTITY_CARD,      /* digits of a payment card, written or spoken */
    TN_ENTITY_KINDS
} tn_entity_kind;

typedef struct tn_entity {
    uint8_t kind;
    bool known : 1;      /* value and unit say something: */
    bool business : 1;   /* DEADLINE: working days or business hours */
    bool last : 1;       /* DATE: by or before it */
    uint8_t lead;        /* and bytes in front of it that say so, blanks with them: "by ", "no later than "; 0: it begins with them */
    char unit[4];        /* AMOUNT: "USD", "GBP", "EUR" ...; DEADLINE: "min", "day", "mon"; NUL-terminated */
    uint32_t begin, end; /* bytes of the text */
    int64_t value;       /* AMOUNT: units of 1e-4; DEADLINE: how many units from now; DATE: days since 1970-01-01 */
} tn_entity;

/* All entities of a turn, where somebody looked for them before. */
typedef struct tn_entities_found {
    const tn_entity *list;
    size_t count;
} tn_entities_found;

/* The entity that begins with the next word: *used words. False: none. */
bool tn_entities_next(tn_words *words, tn_entity *out, uint32_t *used);
/* The same without first looking whether the words can begin any: what the former must find, more slowly. */
bool tn_entities_try(tn_words *words, tn_entity *out, uint32_t *used);

/* Entities of a text that is gone through word by word, in their order; they do not overlap. */
typedef struct tn_entity_list {
    tn_entity *out;
    size_t count, most; /* of out; further ones are left out */
    uint32_t within;    /* words that belong to the last one still */
} tn_entity_list;

/* At each word of the text, which was peeked at. */
static inline void tn_entities_word(tn_entity_list *list, tn_words *words)
{
    uint32_t used;
    if (list->within)
        list->within--;
    else if (tn_entitystart_may(tn_wordscan_here(words)) && list->count < list->most &&
             tn_entities_next(words, &list->out[list->count], &used)) {
        list->count++;
        list->within = used - 1;
    }
}

/* Up to `most` entities of a text. */
size_t tn_entities_scan(tn_str text, tn_entity *out, size_t most);

#endif
