/* lane.h - some inputs, one after the other, to blocks: reads records, joins segments into turns,
 * tells calls apart. What depends on inputs before these is left to who settles the blocks. */
#ifndef TN_CLI_LANE_H
#define TN_CLI_LANE_H

#include "tenor_io.h"

#include "cli/block.h"
#include "cli/days.h"
#include "cli/opencalls.h"
#include "cli/openturn.h"
#include "cli/veil.h"

/* Code of the notice about a call that was closed to make room for others; notices of inputs have
 * theirs in tenor_io.h. */
#define TN_LANE_PUSHED_OUT "call-pushed-out"
/* How many findings of one kind are printed one by one; the summary has the rest. */
#define TN_LANE_SAID_MOST 3

typedef struct tn_lane_options {
    const tenor_io_inputs *inputs;
    tenor_io_reader_options reader;
    bool join;         /* segments into turns */
    bool interleaved;  /* a call does not end where another one is heard or an input ends */
    uint64_t max_open; /* with interleaved: calls that are open at a time */
    bool strict;       /* stop at the first reject */
    bool keep_inputs;  /* remember name and counts of every input, for the manifest */
    bool apart;        /* no block holds parts of two inputs; not with interleaved */
    bool say_rejects;  /* the first few rejects go to standard error */
    bool quiet;
    const tn_days *days; /* the day of calls of which the input tells none; NULL: they have none */
    const tn_privacy *privacy; /* NULL: everything is let through */
    bool shows_words;  /* records show words of turns */
    bool late_masks;   /* of few of them only: turns of a call that ends in a block wait for tn_veil_find (mask_due), and
                        * the end of the call brings its people */
    bool shows_values; /* something shows what is known of calls */
    bool known;        /* turns show what is known of their call */
    bool words;        /* turns keep when their words were spoken */
    int32_t repeat_days; /* so soon after another one a call of the same customer is a repeat; 0: nobody asks */
    bool names;        /* calls are told the names of their customers */
} tn_lane_options;

/* Around everything that may wait for input: between begin and end the block may be handed on as it
 * is; end returns the block to go on with. */
typedef struct tn_lane_waits {
    void (*begin)(void *context);
    tn_block *(*end)(void *context);
    void *context;
} tn_lane_waits;

typedef struct tn_lane {
    const tn_lane_options *options;
    bool live;           /* an input is no regular file: it may make us wait */
    bool threads;        /* readers may start some */
    tn_lane_waits waits; /* begin NULL: nobody wants to know */
    bool done, stopped;  /* done: all its inputs were read; stopped: by options.strict */

    size_t next_input, last_input; /* to be opened: from next on, before last */
    tenor_io_reader *reader;
    const char *source;
    tenor_io_record record;
    tn_block *block; /* that is being filled */
    tn_opencalls calls;
    tn_openturn loose; /* of utterances in no call */
    tn_callinfo loose_info;
    tn_veil veil;
} tn_lane;

/* options are borrowed. */
void tn_lane_init(tn_lane *lane, const tn_lane_options *options, bool live);
void tn_lane_free(tn_lane *lane);
/* Where all was read: read the inputs from this one on, before that one. */
void tn_lane_begin(tn_lane *lane, size_t from, size_t to);
/* Fill an empty block, or after a wait the one that lane->waits gave; lane->done afterwards: it was
 * the last one. Only want of memory ends it; an input that cannot be read is said in the block and
 * counted. */
tenor_status tn_lane_fill(tn_lane *lane, tn_block *block);
/* What a reason means; lives for ever. */
const char *tn_lane_reason(tenor_io_reason reason);

#endif
