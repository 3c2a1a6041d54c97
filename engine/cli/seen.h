/* seen.h - a set of things met, by hashes of what names them. */
#ifndef TN_CLI_SEEN_H
#define TN_CLI_SEEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A zeroed one is empty. */
typedef struct tn_seen {
    uint64_t *slots; /* 0: free; open addressing, at most half full */
    size_t slot_count, count;
    bool zero; /* 0 is in it */
} tn_seen;

void tn_seen_free(tn_seen *seen);
/* *again: it was there. False: no memory. 16 to 32 bytes each. */
bool tn_seen_add(tn_seen *seen, uint64_t hash, bool *again);

#endif
