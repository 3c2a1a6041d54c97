/* tally.h - how often texts come, the commonest first; of bounded memory, whatever comes. */
#ifndef TN_CLI_TALLY_H
#define TN_CLI_TALLY_H

#include <stdbool.h>

#include "cli/idhash.h"
#include "cli/keep.h"

typedef struct tn_tally_row {
    tenor_str text;
    uint64_t count;
    uint64_t missed; /* it may have come so often before it was counted */
} tn_tally_row;

typedef struct tn_tally {
    tn_tally_row *rows;
    size_t count, capacity;
    size_t *slots; /* index + 1, by hash */
    size_t slot_count;
    tn_keep keep;
    tn_idhash_key key;
    size_t most;      /* rows; 0: TN_TALLY_MOST. Where more come, the rarest are forgotten */
    uint64_t dropped; /* no text that was forgotten came more often than this */
} tn_tally;

#define TN_TALLY_MOST ((size_t)1 << 20)

/* A zeroed tally with key and perhaps most set is ready for use. False: no memory. */
bool tn_tally_add(tn_tally *tally, tenor_str text);
void tn_tally_free(tn_tally *tally);
/* By count, the highest first, then bytewise; nothing may be added afterwards. */
void tn_tally_sort(tn_tally *tally);

#endif
