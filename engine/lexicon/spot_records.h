/* spot_records.h - what a compiled lexicon holds of where its regexes can begin (spot.h): records without padding. */
#ifndef TN_LEXICON_SPOT_RECORDS_H
#define TN_LEXICON_SPOT_RECORDS_H

#include "lexicon/regex_start.h"

/* Regexes stand in REGEX_ENTRIES by their bits; where there are more of them, some share one (spot_share.h). */
#define TN_SPOT_BITS 64

typedef struct tn_spot {
    uint64_t always; /* regexes that may begin with anything or with a space */
    /* Of these marks (bytes modulo 64) ASCII text must have one for a match of the bit's regexes; all ones: of no mark. */
    uint64_t marks[TN_SPOT_BITS];
    uint64_t lazy; /* bits that need marks: their regexes are looked for where those stand in the text, and not before */
    uint64_t beyond; /* bits that need marks, or a character beyond ASCII in their place */
    uint64_t by_mark[64]; /* the lazy bits that a mark allows */
    /* Bits by the first four bytes of a match: in text of ASCII, and in any. Behind a match that has fewer, any byte may stand. */
    struct tn_spot_tables {
        uint64_t first[256], second[256], third[256], fourth[256];
    } ascii, any;
    /* The same for regexes in alternatives, bit: their number in REGEX_ATOMS, modulo 64; a byte beyond ASCII is the last that is looked at. */
    struct tn_spot_tables atoms;
    uint32_t from[TN_SPOT_BITS + 1];    /* ways of bit b: from[b] .. from[b + 1] */
    uint32_t regexes[TN_SPOT_BITS + 1]; /* regexes of bit b, in REGEX_ENTRIES: regexes[b] .. regexes[b + 1] */
    tn_regex_start ways[]; /* by bit, ascending: the section that follows */
} tn_spot;

#endif
