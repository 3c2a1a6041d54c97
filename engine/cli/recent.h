/* recent.h - the last million closed calls, by a hash of their ids, to notice one that comes back.
 */
#ifndef TN_CLI_RECENT_H
#define TN_CLI_RECENT_H

#include <stdbool.h>
#include <stdint.h>

#include "tenor.h"

/* How many closed calls are remembered. */
#define TN_RECENT_CALLS ((uint32_t)1000000)

typedef struct tn_recent {
    uint64_t *ring;  /* hashes in the order in which calls were closed */
    uint32_t *slots; /* open addressing: index in ring + 1; 0: free */
    uint32_t capacity, slot_count, count, oldest;
} tn_recent;

/* A zeroed tn_recent is ready for use. */
void tn_recent_free(tn_recent *recent);
uint64_t tn_recent_hash(tenor_str id);
bool tn_recent_has(const tn_recent *recent, uint64_t hash);
/* Remember; forgets the oldest where the limit is reached. False where there is no memory. */
bool tn_recent_add(tn_recent *recent, uint64_t hash);

#endif
