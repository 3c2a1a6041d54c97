/* counts.h - what a run has read, in numbers; each block carries what it adds. */
#ifndef TN_CLI_COUNTS_H
#define TN_CLI_COUNTS_H

#include "tenor_io.h"

/* pushed_out: calls that were closed to make room; rejects: records; truncated: inputs cut short. */
#define TN_COUNTS(X)                                                                            \
    X(inputs) X(failed_inputs) X(utterances) X(turns) X(events) X(calls) X(split_calls)         \
    X(revised) X(pushed_out) X(rejects) X(truncated) X(without_call_id) X(without_role)         \
    X(unknown_roles) X(without_times) X(replaced) X(replaced_in) X(dropped_labels) X(bytes)

typedef struct tn_counts {
#define TN_COUNTS_MEMBER(name) uint64_t name;
    TN_COUNTS(TN_COUNTS_MEMBER)
#undef TN_COUNTS_MEMBER
    uint64_t reasons[TENOR_IO_REASON_COUNT]; /* rejects, truncations and notes */
    uint64_t mapped; /* of tenor_io_reader_info: what any input has */
} tn_counts;

void tn_counts_add(tn_counts *counts, const tn_counts *more);
/* What a reader has counted, at the end of its input. */
void tn_counts_input(tn_counts *counts, const tenor_io_reader_info *info);

#endif
