/* tenor_call.h - what a call tells beside its scores: measures, entities and promises, flags, outcome, attitude. Part of libtenor.
 *
 *     tenor_policy  thresholds and limits of an organisation, read from text; immutable once calls use it
 *
 * All of it is running state of a tenor_call: one pass over its turns, bounded memory, readable at any moment, and the same bits
 * live and in a batch. What the numbers mean stands in the manual (measures.md). The rules of tenor.h hold here.
 *
 * C99 and C++11 can include this file.  SPDX-License-Identifier: MIT */
#ifndef TENOR_CALL_H
#define TENOR_CALL_H

#include "tenor.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- policy ------------------------------------------------------------------------------------ */

typedef struct tenor_policy tenor_policy;

/* What is wrong with a policy, and where. */
typedef struct tenor_policy_fault {
    uint32_t line, column; /* from 1; column in bytes */
    char message[160];     /* NUL-terminated */
} tenor_policy_fault;

/* A policy that says nothing: what needs a threshold or a limit is then not judged. allocator NULL: malloc; copied. */
TENOR_API tenor_status tenor_policy_new(tenor_policy **policy, const tenor_allocator *allocator);
TENOR_API void tenor_policy_free(tenor_policy *policy); /* NULL is allowed */
/* Lines of a policy file over what is there (engine/manual/measures.md). TENOR_BAD_ARGUMENT: *fault (may be NULL) says where, and the
 * lines before it hold; TENOR_NO_MEMORY likewise. A line `zone NAME` reads the file of that zone. Not while a call uses the policy. */
TENOR_API tenor_status tenor_policy_read(tenor_policy *policy, tenor_str text, tenor_policy_fault *fault);
/* How soon a customer who comes again about the same is a repeat, in days; 0: the policy does not say, or is NULL. Who keeps calls in order
 * finds the earlier one (tenor_io_call_record says it): a call by itself knows what was said in it. */
TENOR_API int32_t tenor_policy_repeat_days(const tenor_policy *policy);

/* ---- a call that measures ---------------------------------------------------------------------- */

/* From the next turn on the call measures; to be said before its first turn, kept over tenor_call_reset. policy is borrowed until
 * the call is freed; NULL: no policy. Scores that are added must have the hits of their tones: TENOR_DETAIL_CALLS or
 * TENOR_DETAIL_HITS. TENOR_NO_MEMORY. Memory: some 3 KB a call, up to 30 KB where very much happens in it. */
TENOR_API tenor_status tenor_call_measure(tenor_call *call, const tenor_policy *policy);
/* When the call began, milliseconds since 1970: that is where times of its turns count from unless they are so themselves. Needed where the
 * policy has business hours; behind tenor_call_measure, before the first turn; holds until the call is reset. TENOR_NO_TIME: nobody knows. TENOR_BAD_ARGUMENT: call is NULL. */
TENOR_API tenor_status tenor_call_started(tenor_call *call, int64_t utc_ms);
/* The name of the customer or of the agent, from what is known beside the words; holds for the turn that is open and those that
 * follow, for measures and duties. Copied. TENOR_NO_MEMORY: nothing changed; TENOR_BAD_ARGUMENT: others have no name here. */
TENOR_API tenor_status tenor_call_name(tenor_call *call, tenor_role role, tenor_str name);

/* ---- much of a call at once --------------------------------------------------------------------- */

typedef enum tenor_call_item_kind { TENOR_CALL_TURN, TENOR_CALL_EVENT, TENOR_CALL_NAME } tenor_call_item_kind;

/* One of the things that a call is made of; of its kind alone are its members read. */
typedef struct tenor_call_item {
    tenor_call_item_kind kind;
    const tenor_segment *turn; /* as tenor_call_add takes them */
    const tenor_score *score;
    tenor_call_event_kind event; /* as tenor_call_event does, without a scorer */
    int64_t at_ms;
    tenor_role named; /* as tenor_call_name does */
    tenor_str name;
} tenor_call_item;

/* The thing at index; what it points to must stay until the next is asked for. False: there is none, nor any behind it. It is asked for
 * the same things several times over, each time from an earlier index on, and must say the same each time. */
typedef bool tenor_call_source(void *context, size_t index, tenor_call_item *item);

/* All that a source has joins the call, with no turn open: the same bits as one by one, for less time, as each part of the engine goes
 * over many turns before the next part does. TENOR_BAD_ARGUMENT and TENOR_NO_MEMORY as from the single functions; the call is then to be
 * reset or freed, since some parts of it may know turns that others do not. */
TENOR_API tenor_status tenor_call_add_all(tenor_call *call, tenor_call_source *source, void *context);

/* How much a call remembers of texts that come again, as those of scripts do: bytes for what is read of them, a fifth more for tables; 0,
 * and a new call: nothing. For who makes many calls with one handle, one after the other (tenor_call_reset keeps it): 512 KiB hold a
 * thousand texts or more. Moves time only: the call is the same bits. Forgets what was remembered. Fails only for memory: then nothing is
 * remembered. */
TENOR_API tenor_status tenor_call_remember(tenor_call *call, size_t bytes);

/* ---- measures ---------------------------------------------------------------------------------- */

/* Of the agents or the customer; times need turns whose begin and end are known. */
typedef struct tenor_speaker {
    uint64_t turns, words;
    uint64_t talk_ms;
    tenor_maybe talk_share;       /* of both, in units of 1e-4: of the time where all of it is known, else of the words */
    tenor_maybe pace;             /* words a minute, units of 1e-4; of turns of voice with times, at least 5 seconds of them */
    uint64_t interruptions;       /* began while the other was speaking, with more than a few words */
    uint64_t overlaps, overlap_ms; /* began while the other was speaking, at all */
    uint64_t silences_ended;      /* was the one to speak first after a silence */
    uint64_t responses;           /* turns behind one of the other's, with times */
    tenor_maybe response_median_ms, response_longest_ms;
    uint64_t open_questions, closed_questions;
} tenor_speaker;

typedef enum tenor_trajectory {
    TENOR_TRAJECTORY_NONE = 0, /* the customer was never upset, as far as words tell */
    TENOR_TRAJECTORY_CALMED,   /* was, and came to speak of the matter calmly */
    TENOR_TRAJECTORY_UPSET     /* was, and stayed so */
} tenor_trajectory;

/* A place in the call. */
typedef struct tenor_place {
    uint64_t utterance;
    uint32_t begin, end; /* bytes of that turn's text; both 0: the turn as a whole */
    uint32_t leg;
    tenor_role role;
} tenor_place;

typedef struct tenor_measures {
    tenor_speaker agent, customer;
    bool shares_of_time;        /* talk_share is of time */
    uint64_t exchanges;         /* changes between agent and customer */
    tenor_maybe pace_gap;       /* the agents' less the customer's */
    bool pace_judged, too_fast; /* judged: there is a pace and a limit */
    uint64_t silences, silence_ms, longest_silence_ms;
    uint64_t holds, hold_ms, longest_hold_ms, announced_holds;
    /* The first time the customer explains. */
    bool opening_known, opening_cut_off;
    uint64_t opening_utterance;
    tenor_maybe opening_ms; /* until the agent spoke */
    /* How long until the agent first spoke, and whether that is in time; judged: there is a limit for the channel. */
    tenor_maybe greeting_ms;
    bool greeting_judged, greeting_late;
    bool responses_judged, responses_late; /* the agents' median against the limit of the channel */
    uint64_t apologies;       /* turns of agents that apologise */
    uint64_t apologies_alone; /* the most in a row without a step forward between them */
    bool apology_cycle;       /* that is as many as the policy calls a cycle */
    bool name_known, name_used;
    uint64_t names_used;      /* turns of agents that say the customer's name */
    uint64_t jargon, jargon_theirs, jargon_explained, jargon_unexplained; /* terms of agents; theirs: the customer said them before */
    uint64_t hedged, corrected, hearsay; /* of agents: facts they are not sure of, take back, or were told */
    tenor_trajectory trajectory;
    uint64_t upset_utterance, calm_utterance; /* the first of it; calm: where CALMED */
    uint64_t turns_to_calm;                   /* of agents in between */
    uint64_t rises, falls;                    /* of the customer's sentiment over a turn of the agent */
} tenor_measures;

/* False: the call does not measure. */
TENOR_API bool tenor_call_measures(const tenor_call *call, tenor_measures *out);

/* What one agent did: of the turns of a leg. */
typedef struct tenor_leg_measures {
    uint64_t words, talk_ms;
    tenor_maybe pace;
    uint64_t interruptions, overlaps, silences_ended;
    uint64_t responses;
    tenor_maybe response_mean_ms, response_longest_ms;
    uint64_t open_questions, closed_questions;
    uint64_t apologies, names_used, jargon_unexplained, hedged, corrected, promises, exceptions;
} tenor_leg_measures;
TENOR_API bool tenor_call_leg_measures(const tenor_call *call, size_t leg, tenor_leg_measures *out);

/* A term of the trade that an agent used and neither explained nor heard from the customer. */
typedef struct tenor_jargon_term {
    tenor_place place;
    uint32_t entry; /* of the lexicon: its note says it plainly */
} tenor_jargon_term;
/* How many are told in detail; all are counted. */
#define TENOR_JARGON_TERMS 8
TENOR_API bool tenor_call_jargon(const tenor_call *call, size_t index, tenor_jargon_term *out);

/* ---- entities and promises --------------------------------------------------------------------- */

typedef enum tenor_entity_kind {
    TENOR_ENTITY_AMOUNT = 0,
    TENOR_ENTITY_DATE,
    TENOR_ENTITY_DEADLINE,
    TENOR_ENTITY_REFERENCE, /* the number of an order, a ticket, a booking */
    TENOR_ENTITY_CODE       /* of a product */
} tenor_entity_kind;

typedef struct tenor_entity {
    tenor_entity_kind kind;
    tenor_place place;
    bool known; /* value and unit are: */
    char unit[4]; /* AMOUNT: "USD"; DEADLINE: "min", "day", "mon"; NUL-terminated */
    bool business; /* DEADLINE: working days */
    int64_t value; /* AMOUNT: units of 1e-4; DEADLINE: how many units from now; DATE: days since 1970-01-01 */
} tenor_entity;
/* How many of a call are told; all are counted and judged. */
#define TENOR_ENTITIES 64
/* In their order. */
TENOR_API bool tenor_call_entity(const tenor_call *call, size_t index, tenor_entity *out);
TENOR_API uint64_t tenor_call_entity_count(const tenor_call *call, tenor_entity_kind kind);

typedef enum tenor_promiser {
    TENOR_PROMISER_I = 0,
    TENOR_PROMISER_WE,
    TENOR_PROMISER_TEAM /* a team, a colleague, an engineer */
} tenor_promiser;

/* What an agent said that would be done. */
typedef struct tenor_promise {
    tenor_promiser who;
    tenor_place place; /* all of it */
    uint32_t action_begin, action_end;
    bool timed;        /* says until when: */
    tenor_entity until;
} tenor_promise;
#define TENOR_PROMISES 32
TENOR_API bool tenor_call_promise(const tenor_call *call, size_t index, tenor_promise *out);
TENOR_API uint64_t tenor_call_promise_count(const tenor_call *call);

/* ---- flags ------------------------------------------------------------------------------------- */

/* F(id, name): what somebody should look at. In the order in which they are told. */
#define TENOR_FLAGS(F)                                                                      \
    F(ABUSE, "abuse")                       /* by the customer */                           \
    F(AGENT_ABUSE, "agent-abuse")                                                           \
    F(THREAT, "threat")                                                                     \
    F(SAFETY, "safety")                     /* danger to health, life or property */        \
    F(LEGAL, "legal")                       /* lawyers, courts, regulators */               \
    F(ESCALATED, "escalated")               /* an agent passed one of these on, after it */ \
    F(CHURN, "churn")                       /* the reason is part of the category */        \
    F(PRIVACY_CARD, "privacy-card")         /* a card number aloud, or a secret asked for */ \
    F(PRIVACY_IDENTITY, "privacy-identity") /* details before two facts were asked for */   \
    F(REPEAT, "repeat")                     /* not the first contact about this */          \
    F(SUPERVISOR_ASKED, "supervisor-asked")                                                 \
    F(SUPERVISOR_OFFERED, "supervisor-offered")                                             \
    F(SUPERVISOR_REFUSED, "supervisor-refused")                                             \
    F(LIMIT_EXCEEDED, "limit-exceeded")     /* an amount above what the policy allows */    \
    F(EXCEPTION, "exception")               /* made by an agent */                          \
    F(HURRIED, "hurried")                   /* cues of the customer, from here on */        \
    F(HESITANT, "hesitant")                                                                 \
    F(URGENT, "urgent")                                                                     \
    F(UNREASONABLE, "unreasonable")                                                         \
    F(EFFORT, "effort")                                                                     \
    F(ADVOCACY, "advocacy")                                                                 \
    F(PROACTIVE, "proactive")               /* of agents */                                 \
    F(HISTORY, "history")                                                                   \
    F(EXTRA_MILE, "extra-mile")

typedef enum tenor_flag {
#define TENOR_FLAG_ENUM(id, name) TENOR_FLAG_##id,
    TENOR_FLAGS(TENOR_FLAG_ENUM)
#undef TENOR_FLAG_ENUM
    TENOR_FLAG_COUNT
} tenor_flag;

/* "limit-exceeded"; lives for ever. */
TENOR_API const char *tenor_flag_name(tenor_flag flag);

typedef struct tenor_flag_state {
    uint64_t count;          /* 0: not raised */
    tenor_place first, last; /* where */
    bool from_category;      /* the first was a phrase of this category, "call.churn.price": */
    uint32_t category;
    /* LIMIT_EXCEEDED: the furthest above its limit, in units of 1e-4 of the currency. */
    char unit[4];
    int64_t amount, limit;
} tenor_flag_state;
TENOR_API bool tenor_call_flag(const tenor_call *call, tenor_flag flag, tenor_flag_state *out);

/* ---- outcome and attitude ---------------------------------------------------------------------- */

typedef enum tenor_call_outcome {
    TENOR_OUTCOME_UNKNOWN = 0, /* nothing was said of it, and how they parted does not tell */
    TENOR_OUTCOME_RESOLVED,
    TENOR_OUTCOME_PENDING,     /* somebody will do something */
    TENOR_OUTCOME_ESCALATED,
    TENOR_OUTCOME_TRANSFERRED, /* and nobody took over in this record */
    TENOR_OUTCOME_UNRESOLVED
} tenor_call_outcome;

typedef enum tenor_clarity {
    TENOR_CLARITY_NONE = 0,
    TENOR_CLARITY_UNCLEAR,  /* no deadline of what is pending, nor a yes to it; or both sides say different things */
    TENOR_CLARITY_STATED,   /* by one side */
    TENOR_CLARITY_CONFIRMED /* by both: said by an agent, and the customer agreed, thanked or was pleased */
} tenor_clarity;

typedef struct tenor_outcome_state {
    tenor_call_outcome outcome;
    tenor_clarity clarity;
    bool shown; /* by what was said at place, else by an event or a mood */
    tenor_place place;
} tenor_outcome_state;
/* So far; as of the end once the call has ended. False: the call does not measure. */
TENOR_API bool tenor_call_outcome_of(const tenor_call *call, tenor_outcome_state *out);

/* A(id, name): how an agent stands to the customer and to the company. */
#define TENOR_ATTITUDES(A)                    \
    A(RIGID, "rigid")                         \
    A(ACCOMMODATING, "over-accommodating")    \
    A(BALANCED, "balanced")                   \
    A(AGGRESSIVE, "aggressive")               \
    A(SUBMISSIVE, "submissive")               \
    A(DEFENSIVE, "defensive")                 \
    A(ASSERTIVE, "assertive")                 \
    A(AGAINST_COMPANY, "against-company")     \
    A(BLAMES_CUSTOMER, "blames-customer")

typedef enum tenor_attitude {
#define TENOR_ATTITUDE_ENUM(id, name) TENOR_ATTITUDE_##id,
    TENOR_ATTITUDES(TENOR_ATTITUDE_ENUM)
#undef TENOR_ATTITUDE_ENUM
    TENOR_ATTITUDE_COUNT
} tenor_attitude;

/* "over-accommodating"; lives for ever. */
TENOR_API const char *tenor_attitude_name(tenor_attitude attitude);

/* Of one leg's agent, or with leg SIZE_MAX of all. */
typedef struct tenor_attitude_state {
    bool known;              /* there is evidence of where the agent stands: */
    tenor_attitude attitude; /* RIGID, ACCOMMODATING or BALANCED; blaming the customer counts as the first, siding against the company
                              * as the second */
    bool styled;             /* there is evidence of how it was said: */
    tenor_attitude style;    /* AGGRESSIVE, SUBMISSIVE, DEFENSIVE or ASSERTIVE */
    uint64_t counts[TENOR_ATTITUDE_COUNT]; /* of cues; what agents do, like steps and refusals, is weighed beside them */
    tenor_place places[TENOR_ATTITUDE_COUNT]; /* the first of each; only where leg is SIZE_MAX */
} tenor_attitude_state;
TENOR_API bool tenor_call_attitude(const tenor_call *call, size_t leg, tenor_attitude_state *out);

#ifdef __cplusplus
}
#endif
#endif
