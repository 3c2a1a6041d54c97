/* counts.c - what a run has read, in numbers; each block carries what it adds. */
#include "cli/counts.h"

void tn_counts_add(tn_counts *counts, const tn_counts *more)
{
#define ADD(name) counts->name += more->name;
    TN_COUNTS(ADD)
#undef ADD
    for (size_t i = 0; i < TENOR_IO_REASON_COUNT; i++)
        counts->reasons[i] += more->reasons[i];
    counts->mapped |= more->mapped;
}

void tn_counts_input(tn_counts *counts, const tenor_io_reader_info *info)
{
    counts->inputs++;
    counts->without_call_id += info->without_call_id;
    counts->without_role += info->without_role;
    counts->unknown_roles += info->unknown_roles;
    counts->without_times += info->without_times;
    counts->replaced += info->replaced;
    counts->replaced_in += info->replaced_in;
    counts->dropped_labels += info->dropped_labels;
    counts->bytes += info->bytes;
    counts->mapped |= info->mapped;
}
