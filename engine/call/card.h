/* card.h - scorecards: sections with weights, items that look at duties, measures, flags or outcomes. Reading one.
 *
 *     # comment
 *     card 1 NAME
 *     section NAME WEIGHT
 *       duty NAME WEIGHT [late FACTORx=MARK ...]
 *       measure NAME WEIGHT at-most|at-least BOUND=MARK ...
 *       flag NAME WEIGHT
 *       outcome|clarity|trajectory|attitude|style WEIGHT VALUE=MARK ...
 *
 * Behind an item: `fatal section` or `fatal call`, and `as NAME`. */
#ifndef TN_CALL_CARD_H
#define TN_CALL_CARD_H

#include "base/mem.h"
#include "call/cardfacts.h"
#include "tenor_card.h"

#define TN_CARD_BANDS 8
#define TN_CARD_BEST 5
#define TN_CARD_WHOLE (INT32_C(100) * TENOR_UNIT) /* all weights together */

typedef enum tn_card_kind { TN_CARD_DUTY, TN_CARD_MEASURE, TN_CARD_FLAG, TN_CARD_CHOICE } tn_card_kind;

/* What is marked so: values up to, or from, a bound on; a value that is one of several; a time up to so many times its limit, in
 * units of 1e-4. */
typedef struct tn_card_band {
    int64_t bound;
    int32_t mark; /* 1 to TN_CARD_BEST */
} tn_card_band;

typedef struct tn_card_item {
    tn_str id, of;
    uint32_t line;
    uint8_t section;
    uint8_t kind; /* tn_card_kind */
    uint8_t fatal; /* tenor_card_fatal */
    bool at_least; /* the bounds of a measure are the least */
    int32_t weight;
    uint32_t index; /* of the duty, the flag or the choice */
    tn_cardfacts_measure measure;
    uint32_t band_count;
    tn_card_band bands[TN_CARD_BANDS];
} tn_card_item;

typedef struct tn_card_section {
    tn_str name;
    uint32_t line, column; /* of its weight */
    int32_t weight;
    uint32_t first, count;
} tn_card_section;

typedef struct tn_card {
    char *text; /* what all names are views of */
    size_t size;
    tn_str name;
    uint32_t section_count, item_count;
    tn_card_section sections[TENOR_CARD_SECTIONS];
    tn_card_item items[TENOR_CARD_ITEMS];
} tn_card;

/* The names that belong to a lexicon. */
typedef struct tn_card_names {
    const void *context;
    bool (*duty)(const void *context, tn_str name, uint32_t *index);
    tn_cardfacts_dimension *dimension;
    bool (*flag)(const void *context, tn_str name, uint32_t *index);
} tn_card_names;

/* A card of this text, which is copied; free it either way. False: *fault says where, or there is no memory, and then its line is 0. */
bool tn_card_read(tn_card *card, const tn_mem *mem, tn_str text, const tn_card_names *names, tenor_card_fault *fault);
void tn_card_free(tn_card *card, const tn_mem *mem);

#endif
