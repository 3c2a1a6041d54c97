/* idhash.h - hashes of call ids, with a key: SipHash-2-4, so that ids cannot be made to cluster. */
#ifndef TN_CLI_IDHASH_H
#define TN_CLI_IDHASH_H

#include <stdint.h>

#include "tenor.h"

typedef struct tn_idhash_key {
    uint64_t a, b;
} tn_idhash_key;

/* A key that nobody can know before: for places in tables, never for what a result depends on. */
tn_idhash_key tn_idhash_secret(void);
uint64_t tn_idhash_of(tn_idhash_key key, tenor_str text);

#endif
