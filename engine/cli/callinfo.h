/* callinfo.h - what is known of a call that is being read, gathered from its lines. */
#ifndef TN_CLI_CALLINFO_H
#define TN_CLI_CALLINFO_H

#include "tenor_io.h"

#include "cli/block.h"
#include "cli/keep.h"
#include "cli/veil.h"

typedef struct tn_callinfo {
    uint64_t utterances;
    int64_t started_ms; /* that lines up to its first utterance tell: all its turns are to know the same; TENOR_NO_TIME: none */
    int32_t day; /* that the first of its lines tells that tells any; TENOR_NO_DAY: none yet */
    bool named[2]; /* who listens knows the names of customer and agent */
    char agent[48]; /* how the agent's name begins that they know, and how long it is: a copy that does not grow with the call */
    size_t agent_size;
    const char *format; /* of the input that it began in; lives for ever */
    tenor_str id;
    tenor_str fields[TENOR_IO_FIELD_COUNT];
    tenor_io_label labels[TENOR_IO_MAX_LABELS];
    size_t label_count;
    tn_keep keep; /* owns the text above */
    tenor_io_mask_call *people; /* NULL: nothing is masked, or nothing was read of the call */
} tn_callinfo;

/* A zeroed tn_callinfo is ready for use. */
void tn_callinfo_free(tn_callinfo *info);
/* A new call begins. False where there is no memory, as below. */
bool tn_callinfo_open(tn_callinfo *info, tenor_str id);
/* Take over what this line knows and no line before it did: the first word on each matter stands.
 */
bool tn_callinfo_take(tn_callinfo *info, const tenor_io_record *record);
static inline bool tn_callinfo_merge(tn_callinfo *info, const tenor_io_record *record)
{
    size_t any = record->label_count;
    if (info->day == TENOR_NO_DAY)
        info->day = record->segment.utterance.day;
    if (info->utterances == 0 && info->started_ms == TENOR_NO_TIME)
        info->started_ms = record->started_ms;
#if defined(__GNUC__)
#pragma GCC unroll 16
#endif
    for (size_t i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        any |= record->fields[i].size;
    return any == 0 || tn_callinfo_take(info, record); /* most lines say nothing of their call */
}
/* Whether this is not the agent's name that who listens knows; names that are as long and begin alike are one. */
bool tn_callinfo_other_agent(const tn_callinfo *info, tenor_str name);
/* From now on who listens knows the agent by this name. */
void tn_callinfo_agent(tn_callinfo *info, tenor_str name);
/* How much is known by now: a bit by field, and the number of labels. Neither becomes less. */
uint32_t tn_callinfo_fields(const tn_callinfo *info);
/* What was known when it was that much, for the last turn of the block. */
bool tn_callinfo_show(const tn_callinfo *info, uint32_t fields, size_t labels, tn_block *block,
                      tn_veil *veil);
/* The call is over: put it into the block, behind the turns that are there; night: its day where no line told one. */
bool tn_callinfo_close(const tn_callinfo *info, size_t slot, int32_t night, tn_block *block,
                       tn_veil *veil);

#endif
