/* cardfacts.c - names of measures and outcomes, and their values in a call. */
#include "call/cardfacts.h"

#include <stddef.h>

/* How a member of tenor_measures is read. */
typedef enum how {
    COUNT,
    TIMED,    /* a count that needs the times of all turns */
    SPAN,     /* milliseconds that need them, too */
    MAYBE,    /* units of 1e-4 */
    MAYBE_MS,
    JUDGED    /* 1 where a fault was found, 0 where there was none */
} how;

#define ALWAYS SIZE_MAX
#define AT(member) offsetof(tenor_measures, member)

static const struct {
    const char *name;
    how how;
    size_t at, known; /* known: a flag that says whether it is */
} rows[] = {
    {"agent.talk_share", MAYBE, AT(agent.talk_share), ALWAYS},
    {"agent.wpm", MAYBE, AT(agent.pace), ALWAYS},
    {"customer.wpm", MAYBE, AT(customer.pace), ALWAYS},
    {"wpm_gap", MAYBE, AT(pace_gap), ALWAYS},
    {"too_fast", JUDGED, AT(too_fast), AT(pace_judged)},
    {"agent.words", COUNT, AT(agent.words), ALWAYS},
    {"agent.turns", COUNT, AT(agent.turns), ALWAYS},
    {"exchanges", COUNT, AT(exchanges), ALWAYS},
    {"agent.interruptions", TIMED, AT(agent.interruptions), ALWAYS},
    {"customer.interruptions", TIMED, AT(customer.interruptions), ALWAYS},
    {"agent.overlaps", TIMED, AT(agent.overlaps), ALWAYS},
    {"agent.response_median_ms", MAYBE_MS, AT(agent.response_median_ms), ALWAYS},
    {"agent.response_longest_ms", MAYBE_MS, AT(agent.response_longest_ms), ALWAYS},
    {"responses_late", JUDGED, AT(responses_late), AT(responses_judged)},
    {"agent.open_questions", COUNT, AT(agent.open_questions), ALWAYS},
    {"agent.closed_questions", COUNT, AT(agent.closed_questions), ALWAYS},
    {"silences.count", TIMED, AT(silences), ALWAYS},
    {"silences.ms", SPAN, AT(silence_ms), ALWAYS},
    {"silences.longest_ms", SPAN, AT(longest_silence_ms), ALWAYS},
    {"holds.count", COUNT, AT(holds), ALWAYS},
    {"holds.longest_ms", SPAN, AT(longest_hold_ms), ALWAYS},
    {"opening.ms", MAYBE_MS, AT(opening_ms), ALWAYS},
    {"opening.cut_off", JUDGED, AT(opening_cut_off), AT(opening_known)},
    {"greeting.ms", MAYBE_MS, AT(greeting_ms), ALWAYS},
    {"greeting.late", JUDGED, AT(greeting_late), AT(greeting_judged)},
    {"apologies.count", COUNT, AT(apologies), ALWAYS},
    {"apologies.without_step", COUNT, AT(apologies_alone), ALWAYS},
    {"name.used", COUNT, AT(names_used), AT(name_known)},
    {"jargon.used", COUNT, AT(jargon), ALWAYS},
    {"jargon.unexplained", COUNT, AT(jargon_unexplained), ALWAYS},
    {"accuracy.hedged", COUNT, AT(hedged), ALWAYS},
    {"accuracy.corrected", COUNT, AT(corrected), ALWAYS},
    {"accuracy.hearsay", COUNT, AT(hearsay), ALWAYS},
    {"trajectory.rises", COUNT, AT(rises), ALWAYS},
    {"trajectory.falls", COUNT, AT(falls), ALWAYS},
};

/* Behind these rows: the sentiment of each role. */
static const struct {
    const char *name;
    size_t at;
} moods[] = {{"agent.sentiment.level", offsetof(tenor_call_summary, agent.level)},
             {"agent.sentiment.shift", offsetof(tenor_call_summary, agent.shift)},
             {"agent.sentiment.worst", offsetof(tenor_call_summary, agent.worst)},
             {"customer.sentiment.level", offsetof(tenor_call_summary, customer.level)},
             {"customer.sentiment.begin", offsetof(tenor_call_summary, customer.begin)},
             {"customer.sentiment.end", offsetof(tenor_call_summary, customer.end)},
             {"customer.sentiment.shift", offsetof(tenor_call_summary, customer.shift)},
             {"customer.sentiment.worst", offsetof(tenor_call_summary, customer.worst)},
             {"customer.sentiment.recovery", offsetof(tenor_call_summary, customer.recovery)}};

enum { ROWS = sizeof rows / sizeof *rows, MOODS = sizeof moods / sizeof *moods };

static bool is(tn_str word, const char *text)
{
    return tn_str_eq(word, tn_str_of(text, strlen(text)));
}

bool tn_cardfacts_find(tn_str name, tn_cardfacts_dimension *dimension, const void *context, tn_cardfacts_measure *measure)
{
    const tn_str agent = TN_STR("agent.per100."), customer = TN_STR("customer.per100.");
    *measure = (tn_cardfacts_measure){0};
    for (size_t i = 0; i < ROWS; i++)
        if (is(name, rows[i].name)) {
            measure->row = (uint8_t)i;
            measure->is_time = rows[i].how == SPAN || rows[i].how == MAYBE_MS;
            return true;
        }
    for (size_t i = 0; i < MOODS; i++)
        if (is(name, moods[i].name)) {
            measure->row = (uint8_t)(ROWS + i);
            return true;
        }
    measure->per100 = true;
    measure->row = tn_str_starts(name, agent) ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER;
    if (tn_str_starts(name, agent))
        return dimension(context, tn_str_from(name, agent.n), &measure->dimension);
    return tn_str_starts(name, customer) && dimension(context, tn_str_from(name, customer.n), &measure->dimension);
}

static tenor_maybe in_units(uint64_t count)
{
    const uint64_t most = INT64_MAX / TENOR_UNIT;
    return (tenor_maybe){true, (int64_t)(count < most ? count : most) * TENOR_UNIT};
}

tenor_maybe tn_cardfacts_value(const tn_cardfacts *facts, const tn_cardfacts_measure *measure)
{
    const tenor_maybe unknown = {false, 0};
    const tenor_measures *m = &facts->measures;
    const char *p = (const char *)m;
    if (measure->per100)
        return facts->per100(facts->context, (tenor_role)measure->row, measure->dimension);
    if (measure->row >= ROWS)
        return *(const tenor_maybe *)(const void *)((const char *)&facts->summary + moods[measure->row - ROWS].at);
    const size_t i = measure->row;
    if (!facts->measured || m->agent.turns == 0 || (rows[i].known != ALWAYS && !*(const bool *)(p + rows[i].known)))
        return unknown;
    p += rows[i].at;
    switch (rows[i].how) {
    case COUNT: return in_units(*(const uint64_t *)(const void *)p);
    case TIMED: return m->shares_of_time ? in_units(*(const uint64_t *)(const void *)p) : unknown;
    case SPAN: return m->shares_of_time ? (tenor_maybe){true, (int64_t)*(const uint64_t *)(const void *)p} : unknown;
    case JUDGED: return in_units(*(const bool *)(const void *)p);
    default: return *(const tenor_maybe *)(const void *)p;
    }
}

/* ---- one of several ---- */

#define VALUES 5

/* Values from 1 on, in the order in which the public enumerations have them; attitude and style share theirs. */
static const struct {
    const char *name, *values[VALUES];
} choices[TN_CARDFACTS_CHOICES] = {
    [TN_CARDFACTS_OUTCOME] = {"outcome", {"resolved", "pending", "escalated", "transferred", "unresolved"}},
    [TN_CARDFACTS_CLARITY] = {"clarity", {"unclear", "stated", "confirmed"}},
    [TN_CARDFACTS_TRAJECTORY] = {"trajectory", {"calmed", "upset"}},
    [TN_CARDFACTS_ATTITUDE] = {"attitude", {"rigid", "over-accommodating", "balanced"}},
    [TN_CARDFACTS_STYLE] = {"style", {"aggressive", "submissive", "defensive", "assertive"}},
};

_Static_assert(TENOR_OUTCOME_RESOLVED == 1 && TENOR_OUTCOME_UNRESOLVED == 5 && TENOR_CLARITY_CONFIRMED == 3 && TENOR_TRAJECTORY_UPSET == 2 &&
                   TENOR_ATTITUDE_RIGID == 0 && TENOR_ATTITUDE_BALANCED == 2 && TENOR_ATTITUDE_AGGRESSIVE == 3 &&
                   TENOR_ATTITUDE_ASSERTIVE == 6,
               "the order of the values");

tn_cardfacts_choice tn_cardfacts_choice_of(tn_str name)
{
    unsigned choice = 0;
    while (choice < TN_CARDFACTS_CHOICES && !is(name, choices[choice].name))
        choice++;
    return (tn_cardfacts_choice)choice;
}

bool tn_cardfacts_choice_value(tn_cardfacts_choice choice, tn_str name, int64_t *value)
{
    for (int i = 0; i < VALUES && choices[choice].values[i]; i++)
        if (is(name, choices[choice].values[i])) {
            *value = i + 1;
            return true;
        }
    return false;
}

int64_t tn_cardfacts_chosen(const tn_cardfacts *facts, tn_cardfacts_choice choice)
{
    if (!facts->measured)
        return 0;
    switch (choice) {
    case TN_CARDFACTS_OUTCOME: return facts->outcome.outcome;
    case TN_CARDFACTS_CLARITY: return facts->outcome.clarity;
    case TN_CARDFACTS_TRAJECTORY: return facts->measures.trajectory;
    case TN_CARDFACTS_ATTITUDE: return facts->attitude.known ? facts->attitude.attitude - TENOR_ATTITUDE_RIGID + 1 : 0;
    case TN_CARDFACTS_STYLE: return facts->attitude.styled ? facts->attitude.style - TENOR_ATTITUDE_AGGRESSIVE + 1 : 0;
    default: return 0;
    }
}
