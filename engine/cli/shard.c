/* shard.c - a part of the inputs of a run, chosen by their paths. */
#include "cli/shard.h"

#include <stdlib.h>

#include "cli/pathhash.h"

#define MOST ((uint64_t)100000)

static const char *number(const char *p, uint64_t *value)
{
    *value = 0;
    for (; *p >= '0' && *p <= '9' && *value <= MOST; p++)
        *value = *value * 10 + (uint64_t)(*p - '0');
    return p;
}

bool tn_shard_parse(tn_shard *shard, const tn_args *args)
{
    const char *text = tn_args_get(args, TN_OPT_SHARD, "1/1"), *p = number(text, &shard->index);
    bool fine = *p == '/' && *(p = number(p + 1, &shard->count)) == '\0' && shard->index >= 1 &&
                shard->index <= shard->count && shard->count <= MOST;
    shard->index -= 1;
    if (!fine)
        tn_args_usage(args->verb, "--shard takes I/N, part I of N parts, from 1/N to N/N; not '%s'", text);
    return fine;
}

unsigned char *tn_shard_flags(const tn_shard *shard, const tenor_io_inputs *inputs)
{
    size_t count = tenor_io_inputs_count(inputs);
    unsigned char *flags = malloc(count + 1);
    for (size_t i = 0; i < count && flags; i++) {
        tenor_io_input input;
        tenor_io_inputs_get(inputs, i, &input);
        flags[i] = tn_pathhash_of(input.path) % shard->count == shard->index;
    }
    return flags;
}
