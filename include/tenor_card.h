/* tenor_card.h - scorecards: what a call is worth, item by item, from 1 to 5. Part of libtenor.
 *
 *     tenor_card  sections and items with weights, read from text for one lexicon; immutable
 *
 * A card adds nothing to what a call tells: it weighs duties (tenor.h), measures, flags and outcome (tenor_call.h). What its lines
 * mean stands in the manual (scorecards.md). The rules of tenor.h hold here.
 *
 * C99 and C++11 can include this file.  SPDX-License-Identifier: MIT */
#ifndef TENOR_CARD_H
#define TENOR_CARD_H

#include "tenor_call.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tenor_card tenor_card;

/* A card has at most so many. */
#define TENOR_CARD_SECTIONS 16
#define TENOR_CARD_ITEMS 96

/* What is wrong with a card, and where. */
typedef struct tenor_card_fault {
    uint32_t line, column; /* from 1; column in bytes */
    char message[240];     /* NUL-terminated */
    bool no_duty;          /* a duty is named that the lexicon does not have: the card may be good for another one */
} tenor_card_fault;

/* A card of this text. lexicon is retained: its duties and dimensions are what the card may name. The text is copied. Any number of
 * threads may read a card at once. allocator NULL: malloc; copied. TENOR_BAD_ARGUMENT: *fault (may be NULL) says where and why;
 * TENOR_NO_MEMORY. Cost: linear in the text, times the duties of the lexicon. */
TENOR_API tenor_status tenor_card_new(tenor_card **card, tenor_lexicon *lexicon, tenor_str text, const tenor_allocator *allocator,
                                      tenor_card_fault *fault);
TENOR_API void tenor_card_free(tenor_card *card); /* NULL is allowed */
/* Views live as long as the card. */
TENOR_API tenor_str tenor_card_name(const tenor_card *card);

typedef enum tenor_card_fatal {
    TENOR_FATAL_NO = 0,
    TENOR_FATAL_SECTION, /* who fails in it fails the section: it is marked 1, whatever else is in it */
    TENOR_FATAL_CALL     /* the same of the whole call */
} tenor_card_fatal;

typedef struct tenor_card_section {
    tenor_str name;
    int32_t weight; /* of the call: percent, units of 1e-4; those of all sections are 100 */
    size_t first_item, item_count;
} tenor_card_section;

typedef struct tenor_card_item {
    tenor_str id; /* no two of a card have the same */
    tenor_str of; /* the duty, measure or flag that it looks at, or outcome, clarity, trajectory, attitude, style */
    size_t section;
    int32_t weight; /* of the section: percent, units of 1e-4; those of its items are 100 */
    tenor_card_fatal fatal;
    uint32_t line; /* of the card's text */
} tenor_card_item;

/* False: there is none at this index. */
TENOR_API bool tenor_card_read_section(const tenor_card *card, size_t index, tenor_card_section *out);
TENOR_API bool tenor_card_read_item(const tenor_card *card, size_t index, tenor_card_item *out);

typedef struct tenor_mark {
    bool known;         /* there was an opportunity: */
    int32_t mark;       /* 10000 (worst) to 50000, units of 1e-4; rounded, halves to even */
    bool failed;        /* by an item that is fatal; of an item: it is the one */
    tenor_maybe value;  /* of an item that looks at a measure: what its bands judged; milliseconds, or units of 1e-4 */
} tenor_mark;

typedef struct tenor_scorecard {
    tenor_mark total;   /* unknown where items of less than half the weight had an opportunity and none failed the call */
    int32_t weighed;    /* the part of the weight that had one: 10000 is all of it */
    tenor_mark sections[TENOR_CARD_SECTIONS], items[TENOR_CARD_ITEMS];
} tenor_scorecard;

/* What a call is worth so far; as of the end once it has ended. Weights of items without an opportunity are shared by the others of
 * their section, those of sections by the other sections. Items that look at what calls measure are unknown in one that does not.
 * False: the card is of another lexicon than the call. Allocates nothing. Cost: linear in the items. */
TENOR_API bool tenor_call_scorecard(const tenor_call *call, const tenor_card *card, tenor_scorecard *out);

#ifdef __cplusplus
}
#endif
#endif
