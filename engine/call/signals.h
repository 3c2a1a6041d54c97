/* signals.h - what categories of a lexicon mean for a call: the one table between names of categories and measures, flags, outcome
 * and attitude; and what of it is heard in a turn. */
#ifndef TN_CALL_SIGNALS_H
#define TN_CALL_SIGNALS_H

#include "lexicon/image.h"
#include "tenor_call.h"

/* S(id, category, whose words count): the category with all below it; the first row that fits holds. UNKNOWN: anybody's. */
#define TN_SIGNALS(S)                                             \
    S(THREAT, "abuse.threat", CUSTOMER)                           \
    S(SWEARING, "abuse.profanity", UNKNOWN)                       \
    S(SELF, "abuse.self", UNKNOWN)                                \
    S(ABUSE, "abuse", UNKNOWN)                                    \
    S(APOLOGY, "empathy.apology", AGENT)                          \
    S(FAULT_APOLOGY, "empathy.fault-apology", AGENT)              \
    S(STEP, "ownership", AGENT)                                   \
    S(ALTERNATIVE, "positive.alternative", AGENT)                 \
    S(JARGON, "jargon", AGENT)                                    \
    S(SAFETY, "call.safety", CUSTOMER)                            \
    S(LEGAL, "call.legal", CUSTOMER)                              \
    S(ESCALATE, "call.escalate", AGENT)                           \
    S(CHURN, "call.churn", CUSTOMER)                              \
    S(SECRET, "call.secret", AGENT)                               \
    S(IDENTITY_FACT, "call.identity.fact", AGENT)                 \
    S(IDENTITY, "call.identity", AGENT)                           \
    S(DISCLOSE, "call.disclose", AGENT)                           \
    S(REPEAT, "call.repeat", CUSTOMER)                            \
    S(SUPERVISOR_ASKED, "call.supervisor.asked", CUSTOMER)        \
    S(SUPERVISOR_OFFERED, "call.supervisor.offered", AGENT)       \
    S(SUPERVISOR_REFUSED, "call.supervisor.refused", AGENT)       \
    S(SUPERVISOR_NO, "call.supervisor.no", AGENT)                 \
    S(GOODWILL, "call.goodwill", AGENT)                           \
    S(REFUND, "call.refund", AGENT)                               \
    S(EXCEPTION, "call.exception", AGENT)                         \
    S(HURRIED, "call.hurried", CUSTOMER)                          \
    S(HESITANT, "call.hesitant", CUSTOMER)                        \
    S(URGENT, "call.urgent", CUSTOMER)                            \
    S(UNREASONABLE, "call.unreasonable", CUSTOMER)                \
    S(EFFORT, "call.effort", CUSTOMER)                            \
    S(ADVOCACY, "call.advocacy", CUSTOMER)                        \
    S(PROACTIVE, "call.proactive", AGENT)                         \
    S(HISTORY, "call.history", AGENT)                             \
    S(EXTRA_MILE, "call.extra-mile", AGENT)                       \
    S(HEDGED, "call.accuracy.hedged", AGENT)                      \
    S(CORRECTED, "call.accuracy.corrected", AGENT)                \
    S(HEARSAY, "call.accuracy.hearsay", AGENT)                    \
    S(HOLD, "call.hold", AGENT)                                   \
    S(EXPLAINED, "call.explained", AGENT)                         \
    S(RESOLVED, "call.outcome.resolved", AGENT)                   \
    S(CONFIRMED, "call.outcome.confirmed", CUSTOMER)              \
    S(PENDING, "call.outcome.pending", AGENT)                     \
    S(HANDED_ON, "call.outcome.transferred", AGENT)               \
    S(NOTICE, "call.outcome.notice", AGENT)                       \
    S(ASIDE, "call.outcome.aside", AGENT)                         \
    S(AWAITED, "call.outcome.awaited", AGENT)                     \
    S(TAKEN_OVER, "call.outcome.escalated", UNKNOWN)              \
    S(UNRESOLVED, "call.outcome.unresolved", UNKNOWN)             \
    S(ACCEPTED, "call.outcome.accepted", CUSTOMER)                \
    S(RIGID, "call.attitude.rigid", AGENT)                        \
    S(ACCOMMODATING, "call.attitude.over-accommodating", AGENT)   \
    S(BALANCED, "call.attitude.balanced", AGENT)                  \
    S(AGGRESSIVE, "call.attitude.aggressive", AGENT)              \
    S(SUBMISSIVE, "call.attitude.submissive", AGENT)              \
    S(DEFENSIVE, "call.attitude.defensive", AGENT)                \
    S(ASSERTIVE, "call.attitude.assertive", AGENT)                \
    S(AGAINST_COMPANY, "call.attitude.against-company", AGENT)    \
    S(BLAMES_CUSTOMER, "call.attitude.blames-customer", AGENT)    \
    S(SUPERVISOR_YES, "cue.supervisor-yes", AGENT)                \
    S(ALTERNATIVE_CUE, "cue.alternative", AGENT)                  \
    S(COMMITTED, "cue.commit", AGENT)                             \
    S(REPORTED, "cue.insult-reported", CUSTOMER)                  \
    S(REFUSED, "cue.refusal", AGENT)                              \
    S(LIMIT, "cue.limit", AGENT)                                  \
    S(ACKNOWLEDGED, "empathy", AGENT)                             \
    S(HUNG_UP, "cue.hang-up", AGENT)                              \
    S(SAID_YES, "cue.customer-yes", CUSTOMER)

/* W(id, category): what playbooks listen for and means the same; heard where the lexicons have it. */
#define TN_SIGNAL_WORDS(W)                      \
    W(THREAT, "cue.threat")                     \
    W(THREAT, "call.threat")                    \
    W(ABUSE, "call.insult")                     \
    W(LEGAL, "cue.legal")                       \
    W(SUPERVISOR_ASKED, "cue.supervisor-ask")   \
    W(IDENTITY_FACT, "cue.identity-fact")       \
    W(IDENTITY, "cue.identity-verified")        \
    W(DISCLOSE, "cue.disclose")                 \
    W(DISCLOSE, "cue.account-action")           \
    W(DISCLOSE, "cue.account-told")             \
    W(ACCOMMODATING, "cue.absolute-promise")    \
    W(HUNG_UP, "cue.disconnect")

typedef enum tn_signal {
#define S(id, category, role) TN_SIGNAL_##id,
    TN_SIGNALS(S)
#undef S
    TN_SIGNAL_COUNT
} tn_signal;

#define TN_SIGNALS_HEARD 64 /* of one turn; further ones say nothing new */

typedef struct tn_signal_heard {
    tn_signal signal;
    uint32_t begin, end, category, entry;
} tn_signal_heard;

/* A byte a category: its signal + 1, or 0. The caller frees it (categories_count bytes). NULL: no memory. */
uint8_t *tn_signals_map(const tn_image *image, const tn_mem *mem);
/* Signals of a turn in the order of its hits. Abuse is heard where the tone of the turn is abusive. */
size_t tn_signals_hear(const uint8_t *map, tenor_role role, const tenor_score *score, tn_signal_heard *out);

#endif
