/* recent.h - the last million closed calls, by a hash of their ids, to notice one that comes back.
 */
#ifndef TN_CLI_RECENT_H
#define TN_CLI_RECENT_H

#include <stdbool.h>
#include <stdint.h>

#include "tenor.h"

#include "cli/idhash.h"

/* How many closed calls are remembered by a program that runs. */
#define TN_RECENT_CALLS ((uint32_t)1000000)
#define TN_RECENT_MOST (((uint32_t)1 << 21) - 2)

typedef struct tn_recent {
    uint64_t *ring;  /* hashes in the order in which calls were closed */
    uint32_t *slots; /* open addressing: index in ring + 1, above it some of the hash; 0: free */
    uint32_t capacity, slot_count, count, oldest, limit;
    tn_idhash_key secret; /* of places in slots */
} tn_recent;

/* limit: how many are remembered, 1 ... TN_RECENT_MOST. */
void tn_recent_init(tn_recent *recent, uint32_t limit);
void tn_recent_free(tn_recent *recent);
/* What stands for an id. Two ids may share it, and the second is then taken for the first come
 * back: for a call among a million others a matter of 1 in 10^13. Yet a result depends on it, so it
 * is the same in every run. */
uint64_t tn_recent_hash(tenor_str id);
bool tn_recent_has(const tn_recent *recent, uint64_t hash);
/* Where it is remembered, from 0 below the capacity; it stays there, and is another's once it is forgotten. */
bool tn_recent_find(const tn_recent *recent, uint64_t hash, uint32_t *place);
/* It will be asked for soon: what that needs is on its way. */
void tn_recent_expect(const tn_recent *recent, uint64_t hash);
/* Remember; forgets the oldest where the limit is reached. False where there is no memory. What is
 * closed once more is not remembered for longer. */
bool tn_recent_add(tn_recent *recent, uint64_t hash);

#endif
