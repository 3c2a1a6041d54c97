/* callpolicy.h - thresholds and limits of an organisation: what measures and flags of calls are held to. Nothing of it stands in
 * the code: what a policy does not say is not judged. */
#ifndef TN_CALL_CALLPOLICY_H
#define TN_CALL_CALLPOLICY_H

#include <stdint.h>

#include "base/str.h"
#include "call/workhours.h"
#include "tenor_call.h"

typedef enum tn_callpolicy_channel { TN_CALLPOLICY_VOICE, TN_CALLPOLICY_CHAT, TN_CALLPOLICY_EMAIL, TN_CALLPOLICY_CHANNELS } tn_callpolicy_channel;
typedef enum tn_callpolicy_sum { TN_CALLPOLICY_GOODWILL, TN_CALLPOLICY_REFUND, TN_CALLPOLICY_SUMS } tn_callpolicy_sum;

#define TN_CALLPOLICY_CURRENCIES 8 /* of one limit */

typedef struct tn_callpolicy_limit {
    char unit[4];
    int64_t value; /* units of 1e-4 */
} tn_callpolicy_limit;

/* 0: not said. */
typedef struct tn_callpolicy {
    int64_t silence_ms;      /* the shortest silence that counts */
    int64_t overlap_ms;      /* what may overlap without being one */
    int64_t backchannel;     /* words with which nobody interrupts ("mm-hmm, okay") */
    int64_t pace_fast;       /* words a minute */
    int64_t opening_words;   /* the least of a customer who explains */
    int64_t apology_cycle;   /* apologies in a row without a step forward */
    int64_t repeat_days;     /* a customer who comes again so soon about the same is a repeat */
    int64_t upset, calm;     /* sentiment, units of 1e-4, below 0: at or below; above */
    int64_t greeting_ms[TN_CALLPOLICY_CHANNELS], response_ms[TN_CALLPOLICY_CHANNELS];
    tn_workhours hours;      /* in which greetings and responses count */
    tn_callpolicy_limit limits[TN_CALLPOLICY_SUMS][TN_CALLPOLICY_CURRENCIES];
} tn_callpolicy;

/* Lines over what is there. False: *fault says where, or there is no memory, and then its line is 0. */
bool tn_callpolicy_read(tn_callpolicy *policy, const tn_mem *mem, tn_str text, tenor_policy_fault *fault);
void tn_callpolicy_free(tn_callpolicy *policy, const tn_mem *mem);
/* 300ms, 10s, 2m, 2h: milliseconds, above 0. False: it reads otherwise. */
bool tn_callpolicy_time(tn_str word, int64_t *ms);
/* Units of 1e-4; false: none for that currency. */
bool tn_callpolicy_limit_of(const tn_callpolicy *policy, tn_callpolicy_sum sum, const char unit[4], int64_t *limit);
/* The channel of a name: empty and unknown ones are voice. */
tn_callpolicy_channel tn_callpolicy_channel_of(tenor_str name);

#endif
