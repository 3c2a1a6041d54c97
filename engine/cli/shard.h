/* shard.h - a part of the inputs of a run, chosen by their paths. */
#ifndef TN_CLI_SHARD_H
#define TN_CLI_SHARD_H

#include <stdbool.h>

#include "tenor_io.h"

#include "cli/args.h"

typedef struct tn_shard {
    uint64_t index, count; /* index from 0; count 1: all of it */
} tn_shard;

/* From --shard. False after saying what is wrong. */
bool tn_shard_parse(tn_shard *shard, const tn_args *args);
/* A flag for each input that is in the shard, for tenor_io_inputs_keep; NULL where there is no memory. */
unsigned char *tn_shard_flags(const tn_shard *shard, const tenor_io_inputs *inputs);

#endif
