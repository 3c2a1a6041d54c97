/* measures.h - what a call tells beside its scores, as running state: turns and events in, numbers, entities, promises, flags, outcome
 * and attitude out. One pass, bounded memory; each part has a file of its own. */
#ifndef TN_CALL_MEASURES_H
#define TN_CALL_MEASURES_H

#include "call/callflags.h"
#include "call/manner.h"
#include "call/timing.h"
#include "call/trajectory.h"
#include "call/turnread.h"
#include "call/verdict.h"

/* Of one agent. Counts have 32 bits: many calls are open at a time, and none has four thousand million of anything. */
typedef struct tn_measures_leg {
    tn_timing_sums timing;
    uint32_t open_questions, closed_questions;
    uint32_t apologies, names_used, jargon_unexplained, hedged, corrected, promises, exceptions;
    tn_manner_counts manner;
} tn_measures_leg;

typedef struct tn_measures_promise {
    tn_promise promise;
    tenor_place place;
} tn_measures_promise;

typedef struct tn_measures {
    const tn_mem *mem;
    const tn_callpolicy *policy; /* may be NULL */
    const uint8_t *signals;      /* by category */
    tn_timing timing;
    tn_trajectory trajectory;
    tn_plainness plainness;
    tn_addressed customer;
    tn_callflags flags;
    tn_verdict verdict;
    tn_manner manner;
    tn_measures_leg *legs;
    size_t leg_count, leg_room;
    tenor_entity *entities;
    size_t entity_count, entity_room;
    uint32_t entity_counts[TN_ENTITY_KINDS];
    tn_measures_promise *promises;
    size_t promise_count, promise_room;
    uint32_t all_promises;
    uint32_t questions[2][2]; /* agents, customer; open, closed */
    uint32_t apologies, apologies_alone, apology_run;
    uint32_t names_used, hedged, corrected, hearsay;
    size_t last_agent_leg; /* SIZE_MAX: none */
} tn_measures;

/* signals, of tn_signals_map, and policy are borrowed; policy may be NULL. NULL: no memory. */
tn_measures *tn_measures_new(const tn_mem *mem, const uint8_t *signals, const tn_callpolicy *policy);
/* Of a call that does not measure, NULL, nothing is done. */
void tn_measures_free(tn_measures *m);
void tn_measures_reset(tn_measures *m);
/* Read the next turn, of leg_count legs at most, and make room for what it tells. named: what the customer says to be called in it
 * (tn_introduced_turn), or empty. told: what its text tells by itself, or NULL. noted: see tn_turnread_fill. False: no memory; else the turn
 * does not fail. */
bool tn_measures_room(tn_measures *m, const tenor_segment *turn, const tenor_score *score, size_t leg_count, tn_str named,
                      const struct tn_turntold *told, tn_turnwords_noted *noted, tn_turnread *read);
/* A scored turn of a leg; it was read just before. */
void tn_measures_turn(tn_measures *m, const tenor_segment *turn, const tenor_score *score, size_t leg, const tn_turnread *read);
void tn_measures_event(tn_measures *m, tenor_call_event_kind kind, int64_t at_ms);
/* Somebody's name, from what is known beside the words: its words, and room for them (false: no memory), then it is known. */
bool tn_measures_room_name(tn_measures *m, tenor_role role, tn_str name, tn_addressed_said *words);
void tn_measures_name(tn_measures *m, const tn_addressed_said *words);
void tn_measures_end(tn_measures *m);

void tn_measures_read(const tn_measures *m, tenor_measures *out);
bool tn_measures_read_leg(const tn_measures *m, size_t leg, tenor_leg_measures *out);

#endif
