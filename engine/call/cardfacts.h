/* cardfacts.h - what a scorecard can look at beside duties and flags, by the names that it has in the record of a call. */
#ifndef TN_CALL_CARDFACTS_H
#define TN_CALL_CARDFACTS_H

#include "base/str.h"
#include "tenor_call.h"

/* What one call tells. */
typedef struct tn_cardfacts {
    bool measured; /* measures, outcome and attitude are known: */
    tenor_measures measures;
    tenor_outcome_state outcome;
    tenor_attitude_state attitude;
    tenor_call_summary summary;
    const void *context;
    tenor_maybe (*per100)(const void *context, tenor_role role, size_t dimension);
    bool (*duty)(const void *context, size_t duty, tenor_duty_state *state);
    bool (*finding)(const void *context, size_t duty, size_t finding, tenor_duty_finding *out);
    bool (*flagged)(const void *context, tenor_flag flag);
} tn_cardfacts;

/* A number of a call. */
typedef struct tn_cardfacts_measure {
    uint8_t row;
    bool per100;        /* of a tone: */
    uint32_t dimension;
    bool is_time;       /* milliseconds, else units of 1e-4 */
} tn_cardfacts_measure;

typedef bool tn_cardfacts_dimension(const void *context, tn_str name, uint32_t *dimension);

/* "jargon.unexplained", "agent.sentiment.end", "agent.per100.empathy"; dimension tells those of the lexicon. False: there is none of this name. */
bool tn_cardfacts_find(tn_str name, tn_cardfacts_dimension *dimension, const void *context, tn_cardfacts_measure *measure);
tenor_maybe tn_cardfacts_value(const tn_cardfacts *facts, const tn_cardfacts_measure *measure);

/* What comes out as one of several. */
typedef enum tn_cardfacts_choice {
    TN_CARDFACTS_OUTCOME,
    TN_CARDFACTS_CLARITY,
    TN_CARDFACTS_TRAJECTORY,
    TN_CARDFACTS_ATTITUDE,
    TN_CARDFACTS_STYLE,
    TN_CARDFACTS_CHOICES
} tn_cardfacts_choice;

/* TN_CARDFACTS_CHOICES: there is none of this name. */
tn_cardfacts_choice tn_cardfacts_choice_of(tn_str name);
/* "resolved" of the outcome. False: it never comes out so. */
bool tn_cardfacts_choice_value(tn_cardfacts_choice choice, tn_str name, int64_t *value);
/* Which one it is in this call; 0: nobody knows. */
int64_t tn_cardfacts_chosen(const tn_cardfacts *facts, tn_cardfacts_choice choice);

#endif
