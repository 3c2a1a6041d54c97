/* opencalls.h - the calls that are being read: one, or with --interleaved several at a time. */
#ifndef TN_CLI_OPENCALLS_H
#define TN_CLI_OPENCALLS_H

#include <string.h>

#include "tenor_io.h"

#include "cli/callinfo.h"
#include "cli/idhash.h"
#include "cli/openturn.h"

/* How many calls are open where --max-open does not say: more than a large site has on the line at
 * once, and a few megabytes. */
#define TN_OPENCALLS_USUAL ((uint64_t)1000)
#define TN_OPENCALLS_MOST ((uint64_t)100000)
/* Bytes of turns and of fields that all open calls hold: far above what a thousand calls hold, and
 * far below what a thousand lines of 16 MB would. */
#define TN_OPENCALLS_HELD ((uint64_t)64 << 20)

/* Events that came while a turn was open, in their order. */
#define TN_CALLWAIT_MOST 8
typedef struct tn_callwait {
    size_t count;
    tenor_call_event_kind kind[TN_CALLWAIT_MOST];
    int64_t at_ms[TN_CALLWAIT_MOST];
} tn_callwait;

typedef struct tn_opencall {
    tn_callinfo info;
    tn_openturn turn;
    tn_callwait wait;
    size_t slot; /* its place in `all`; below the limit */
    uint64_t held;
    uint64_t next_number; /* of an utterance that comes without one */
    uint64_t place;       /* keyed hash of the id */
    size_t turns_from;    /* its turns in the block that is being left stand from there on */
    /* its last record */
    const char *source;
    uint64_t line, offset;
    struct tn_opencall *older, *newer;  /* by their last records */
    struct tn_opencall *before, *after; /* by their first records */
    struct tn_opencall *next;           /* in the same bucket; among the unused */
} tn_opencall;

typedef struct tn_opencalls {
    uint64_t limit, most_held; /* where more is open or held, one has to go */
    uint64_t count, held;
    tn_opencall *oldest, *newest; /* by their last records */
    tn_opencall *first, *last;    /* by their first records */
    tn_opencall **all;            /* by slot */
    size_t all_count, all_capacity;
    tn_opencall *unused;
    tn_opencall **buckets;
    size_t bucket_count;
    tn_idhash_key secret;
} tn_opencalls;

/* limit: how many may be open, at least 1; most_held is TN_OPENCALLS_HELD. */
void tn_opencalls_init(tn_opencalls *calls, uint64_t limit);
void tn_opencalls_free(tn_opencalls *calls);
/* The open call of this id, or NULL. */
tn_opencall *tn_opencalls_search(const tn_opencalls *calls, tenor_str id);
static inline tn_opencall *tn_opencalls_find(const tn_opencalls *calls, tenor_str id)
{
    tn_opencall *newest = calls->newest; /* mostly; and where one call is open at a time, always */
    if (!newest || (newest->info.id.size == id.size &&
                    memcmp(newest->info.id.data, id.data, id.size) == 0))
        return newest;
    return calls->count == 1 ? NULL : tn_opencalls_search(calls, id);
}
/* A new call, for which there must be place: fewer than limit are open. NULL: no memory. */
tn_opencall *tn_opencalls_open(tn_opencalls *calls, tenor_str id);
/* This record of the call was its last so far: it is the newest now. */
void tn_opencalls_move(tn_opencalls *calls, tn_opencall *call);
static inline void tn_opencalls_heard(tn_opencalls *calls, tn_opencall *call, const char *source,
                                      const tenor_io_record *record)
{
    call->source = source;
    call->line = record->line;
    call->offset = record->offset;
    if (call != calls->newest)
        tn_opencalls_move(calls, call);
}
/* What the call holds has changed. */
void tn_opencalls_weigh(tn_opencalls *calls, tn_opencall *call);
/* The call is open no more; its turn was closed. */
void tn_opencalls_drop(tn_opencalls *calls, tn_opencall *call);

#endif
