/* spot_share.h - which regexes of a lexicon share a bit of spot.h: those that a text wakes together anyway. */
#ifndef TN_LEXICON_SPOT_SHARE_H
#define TN_LEXICON_SPOT_SHARE_H

#include "base/mem.h"
#include "lexicon/regex_start.h"

/* What decides with whom a regex goes. */
typedef struct tn_spot_sharer {
    uint32_t entry;
    bool anywhere;   /* a match may begin with anything */
    bool beyond;     /* it may need a character beyond ASCII where a text in ASCII needs a mark; copied only */
    uint64_t marks;  /* of which a text in ASCII must have one, as in tn_spot.marks */
    const tn_regex_start *ways; /* in which a match begins; borrowed */
    uint32_t way_count;
    uint32_t number; /* in the order of entries */
    uint32_t bit;    /* the answer, below TN_SPOT_BITS */
    uint32_t together; /* while it is found: how many share a bit, told at the first of them, */
    uint64_t load;     /* and how often texts wake them, in no unit */
} tn_spot_sharer;

/* Put the sharers into the order of their bits, and give each its own, as long as there are enough. */
void tn_spot_share_out(tn_spot_sharer *sharers, size_t count);

#endif
