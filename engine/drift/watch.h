/* watch.h - what is known of one key from night to night: an alert opens, is confirmed or not by fresh days, and is
 * closed. */
#ifndef TN_DRIFT_WATCH_H
#define TN_DRIFT_WATCH_H

#include "drift/contrast.h"

typedef enum tn_watch_state {
    TN_WATCH_OK = 0,
    TN_WATCH_ALERT,
    TN_WATCH_COHORT,    /* confirmed by fresh days: retraining is due */
    TN_WATCH_TRANSIENT, /* fresh days do not show it */
    TN_WATCH_CLEARED    /* only as an event; the key cools down and is OK again */
} tn_watch_state;

/* What the rules of an alert are; see engine/manual/drift.md. */
typedef struct tn_watch_rules {
    double least;     /* decline that alerts, in score units */
    double confirm;   /* that fresh days must show, and below which an alert can be cleared */
    double least_z;   /* that a statistic must reach */
    unsigned nights;  /* in a row, active ones */
    unsigned fresh;   /* active days after the alert until it is confirmed or not */
    unsigned quiet;   /* active nights in a row without the signs before an alert is cleared */
    int clear_days;   /* days whose mean must be back */
    int cool_days;    /* nights after that in which no alert opens */
} tn_watch_rules;

extern const tn_watch_rules tn_watch_default;

typedef struct tn_watch {
    tn_watch_state state; /* never CLEARED */
    unsigned streak, quiet;
    int32_t alert, cool_until, onset; /* days since 1970-01-01 */
    double reference;                 /* frozen at the alert */
    double reference_variance;
    double decline, variance, threshold; /* at the alert */
} tn_watch;

typedef struct tn_watch_event {
    tn_watch_state state;
    bool blind; /* CLEARED because what follows cannot be compared with what was before */
    int32_t alert, onset;
    double decline; /* as measured */
    double estimate, low, high; /* corrected for its having been picked out; low and high: 95 % */
} tn_watch_event;

void tn_watch_init(tn_watch *watch);
/* May an alert open on this night? */
static inline bool tn_watch_free(const tn_watch *watch, int32_t night)
{
    return watch->state == TN_WATCH_OK && night > watch->cool_until;
}
/* Do a night's numbers have all signs of an alert but that it stands out among the others? */
bool tn_watch_signs(const tn_watch_rules *rules, const tn_contrast_result *result);
/* From this night on numbers cannot be compared with those before. True: an alert was open, and *event says that it is
 * closed. */
bool tn_watch_blind(tn_watch *watch, tn_watch_event *event);
/* From this night on numbers are those of another digest, and history was carried over to it: the frozen reference goes along. */
void tn_watch_carry(tn_watch *watch, double shift, double variance);
/* One active night. signs: all of them, standing out among others included. True: *event happened. */
bool tn_watch_step(tn_watch *watch, const tn_watch_rules *rules, int32_t night, bool signs, const tn_contrast_result *result,
                   const tn_expect_day *days, double variance, const tn_noise *noise, tn_watch_event *event);

#endif
