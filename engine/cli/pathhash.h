/* pathhash.h - a hash of an input's path, the same on every machine: which shard reads it, how outputs of like
 * name are told apart. */
#ifndef TN_CLI_PATHHASH_H
#define TN_CLI_PATHHASH_H

#include <stdint.h>

/* "a//b", "./a/./b" and "a/b" are the same path. Cost: linear. */
uint64_t tn_pathhash_of(const char *path);

#endif
