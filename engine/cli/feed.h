/* feed.h - inputs to blocks: reads records, joins segments into turns, tells calls apart, counts.
 */
#ifndef TN_CLI_FEED_H
#define TN_CLI_FEED_H

#include "tenor_io.h"

#include "cli/block.h"
#include "cli/opencalls.h"
#include "cli/openturn.h"
#include "cli/recent.h"

/* Code of the notice about a call that was closed to make room for others; notices of inputs have
 * theirs in tenor_io.h. */
#define TN_FEED_PUSHED_OUT "call-pushed-out"

typedef struct tn_feed_options {
    const tenor_io_inputs *inputs;
    tenor_io_reader_options reader;
    bool join;         /* segments into turns */
    bool interleaved;  /* a call does not end where another one is heard or an input ends */
    uint64_t max_open; /* with interleaved: calls that are open at a time */
    bool strict;       /* stop at the first reject */
    bool keep_inputs;  /* remember name and counts of every input, for the manifest */
    bool say_rejects;  /* the first few rejects go to standard error */
    bool quiet;
} tn_feed_options;

/* What was read. */
typedef struct tn_feed_counts {
    uint64_t inputs, failed_inputs;
    uint64_t utterances, turns, events, calls, split_calls, revised;
    uint64_t pushed_out; /* calls that were closed to make room */
    uint64_t rejects, truncated;             /* records; inputs cut short */
    uint64_t reasons[TENOR_IO_REASON_COUNT]; /* rejects, truncations and notes */
    uint64_t without_call_id, without_role, unknown_roles, without_times;
    uint64_t replaced, replaced_in, dropped_labels;
    uint64_t bytes;
} tn_feed_counts;

/* Around everything that may wait for input: between begin and end the block may be handed on as it
 * is; end returns the block to go on with. */
typedef struct tn_feed_waits {
    void (*begin)(void *context);
    tn_block *(*end)(void *context);
    void *context;
} tn_feed_waits;

typedef struct tn_feed {
    tn_feed_options options;
    tn_feed_counts counts;
    uint64_t bytes_total; /* of the inputs whose size is known; 0: unknown */
    bool done, stopped;   /* stopped: by options.strict */

    size_t next_input;
    tenor_io_reader *reader;
    const char *source;
    tenor_io_record record;
    tn_opencalls calls;
    tn_openturn loose; /* of utterances in no call */
    tn_recent recent;
    bool live;           /* an input is no regular file: it may make us wait */
    tn_feed_waits waits; /* begin NULL: nobody wants to know */

    tenor_io_manifest_input *inputs; /* with keep_inputs: counts.inputs of them */
    size_t input_capacity;
} tn_feed;

/* options are borrowed where they hold pointers. */
void tn_feed_init(tn_feed *feed, const tn_feed_options *options);
void tn_feed_free(tn_feed *feed);
/* Fill an empty block, or after a wait the one that feed->waits gave; feed->done afterwards: it was
 * the last one. Only want of memory ends it; an input that cannot be read is said in block->said
 * and counted. */
tenor_status tn_feed_fill(tn_feed *feed, tn_block *block);

#endif
