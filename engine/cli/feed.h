/* feed.h - all inputs of a run: cut into lots that lanes may read side by side, and settled block by
 * block in their order, so that what comes out is what one lane alone would have given. */
#ifndef TN_CLI_FEED_H
#define TN_CLI_FEED_H

#include "tenor_io.h"

#include "cli/block.h"
#include "cli/lane.h"
#include "cli/recent.h"

/* Blocks that a lane may fill before its lot's turn comes, where every input has blocks of its own: these
 * are small. */
#define TN_FEED_AHEAD ((size_t)16)

/* A call of a slot: what is known of it before its end. */
typedef struct tn_feed_call {
    uint64_t hash;
    bool split; /* a call of this id was closed before */
} tn_feed_call;

typedef struct tn_feed {
    tn_lane_options options;
    tn_counts counts;     /* of all blocks that were settled */
    uint64_t bytes_total; /* of the inputs whose size is known; 0: unknown */
    bool live;            /* an input is no regular file: it may make us wait */
    bool done, stopped;   /* stopped: by options.strict */

    size_t next_input; /* the first one that is in no lot yet */
    tn_lane lane;      /* of tn_feed_fill */
    tn_recent recent;
    tn_contacts contacts;
    tn_feed_call *calls; /* by slot */
    size_t call_capacity;
    tenor_io_manifest_input *inputs; /* that ended, with keep_inputs; `kept` owns text in them */
    size_t input_count, input_capacity;
    tn_keep kept;
} tn_feed;

/* options are borrowed where they hold pointers; the feed must not move afterwards. */
void tn_feed_init(tn_feed *feed, const tn_lane_options *options);
void tn_feed_free(tn_feed *feed);
/* Take up a run that has read the inputs before next_input and counted so much; before the first lot. */
void tn_feed_go_on(tn_feed *feed, size_t next_input, const tn_counts *counts);
/* In that run a call of this hash was closed: told one by one, in their order. False where there is no
 * memory. */
bool tn_feed_closed(tn_feed *feed, uint64_t hash);
/* The same of a call of a known customer. */
bool tn_feed_met(tn_feed *feed, const tn_contact *call);
/* How many lanes may read at the same time. */
size_t tn_feed_lanes(const tn_feed *feed);
/* The next lot: inputs that one lane reads, from the first on to the last one before `to`. False:
 * there is none. */
bool tn_feed_lot(tn_feed *feed, size_t *from, size_t *to);
/* A filled block whose turn it is, in the order of the lots: what depends on the blocks before it is
 * filled in, and what it adds is counted. False where there is no memory. */
bool tn_feed_settle(tn_feed *feed, tn_block *block);
/* All of it with one lane of its own: fill an empty block and settle it. feed->done afterwards: it
 * was the last one. */
tenor_status tn_feed_fill(tn_feed *feed, tn_block *block);

#endif
