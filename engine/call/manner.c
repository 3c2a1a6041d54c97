/* manner.c - how an agent stands to the customer and to the company. */
#include "call/manner.h"

_Static_assert(TN_SIGNAL_BLAMES_CUSTOMER - TN_SIGNAL_RIGID == TENOR_ATTITUDE_BLAMES_CUSTOMER &&
                   TN_SIGNAL_ASSERTIVE - TN_SIGNAL_RIGID == TENOR_ATTITUDE_ASSERTIVE,
               "attitudes stand among the signals in their order");

static bool attitude_of(tn_signal signal, tenor_attitude *attitude)
{
    if (signal == TN_SIGNAL_ALTERNATIVE) { /* no, kindly, with what can be done */
        *attitude = TENOR_ATTITUDE_BALANCED;
        return true;
    }
    if (signal == TN_SIGNAL_ABUSE) {
        *attitude = TENOR_ATTITUDE_AGGRESSIVE;
        return true;
    }
    if (signal < TN_SIGNAL_RIGID || signal > TN_SIGNAL_BLAMES_CUSTOMER)
        return false;
    *attitude = (tenor_attitude)(signal - TN_SIGNAL_RIGID);
    return true;
}

/* What an agent does, beside the cues that tell an attitude by themselves. */
static uint32_t *deed_of(tn_manner_counts *c, tn_signal signal)
{
    switch (signal) {
    case TN_SIGNAL_STEP:
    case TN_SIGNAL_COMMITTED: return &c->steps;
    case TN_SIGNAL_APOLOGY:
    case TN_SIGNAL_FAULT_APOLOGY: return &c->apologies;
    case TN_SIGNAL_ACKNOWLEDGED: return &c->acknowledged;
    case TN_SIGNAL_ALTERNATIVE:
    case TN_SIGNAL_ALTERNATIVE_CUE: return &c->alternatives;
    case TN_SIGNAL_REFUSED: return &c->refused;
    case TN_SIGNAL_LIMIT: return &c->limits;
    default: return NULL;
    }
}

void tn_manner_free(tn_manner *m, const tn_mem *mem)
{
    tn_mem_free(mem, m->places, TENOR_ATTITUDE_COUNT, sizeof *m->places);
    m->places = NULL;
}

bool tn_manner_room(tn_manner *m, const tn_mem *mem, const tn_signal_heard *heard, size_t count)
{
    tenor_attitude a;
    for (size_t i = 0; i < count && !m->places; i++) {
        if (!attitude_of(heard[i].signal, &a))
            continue;
        m->places = tn_mem_zero(mem, TENOR_ATTITUDE_COUNT, sizeof *m->places);
        return m->places != NULL;
    }
    return true;
}

void tn_manner_turn(tn_manner *m, tn_manner_counts *leg, const tenor_place *turn, const tn_signal_heard *heard, size_t count)
{
    m->counts.turns++;
    leg->turns++;
    for (size_t i = 0; i < count; i++) {
        tenor_attitude a;
        uint32_t *deed = deed_of(&m->counts, heard[i].signal);
        if (deed) {
            ++*deed;
            ++*deed_of(leg, heard[i].signal);
        }
        if (!attitude_of(heard[i].signal, &a))
            continue;
        leg->cues[a]++;
        if (m->counts.cues[a]++ == 0) {
            m->places[a] = *turn;
            m->places[a].begin = heard[i].begin;
            m->places[a].end = heard[i].end;
        }
    }
}

/* Ways offered more than once by one who also hears the trouble or says where the limit is, often; or a way, and steps on it, by one who
 * does so at all. */
static bool finds_ways(const tn_manner_counts *c)
{
    const uint64_t hears = (uint64_t)c->acknowledged + c->apologies + c->refused + c->limits;
    return (c->alternatives >= 2 && hears >= 3) ||
           (c->alternatives >= 1 && hears >= 1 && (uint64_t)c->alternatives + c->steps >= 8);
}

/* Says what will be done, again and again: every other turn, and not in passing only. */
static bool takes_charge(const tn_manner_counts *c)
{
    uint64_t said = (uint64_t)c->steps + c->limits;
    return said >= 8 && said * 2 >= c->turns;
}

static void read_attitude(const tn_manner_counts *c, tenor_attitude_state *out)
{
    /* Blaming or insulting the customer goes with rigid, as does a no to one whose trouble nobody hears; siding against the
     * company goes with too much of the other. */
    uint64_t rigid = (uint64_t)c->cues[TENOR_ATTITUDE_RIGID] + c->cues[TENOR_ATTITUDE_BLAMES_CUSTOMER] + c->cues[TENOR_ATTITUDE_AGGRESSIVE];
    uint64_t soft = (uint64_t)c->cues[TENOR_ATTITUDE_ACCOMMODATING] + c->cues[TENOR_ATTITUDE_AGAINST_COMPANY];
    uint64_t balanced = (uint64_t)c->cues[TENOR_ATTITUDE_BALANCED] + (finds_ways(c) ? c->alternatives : 0);
    if (c->acknowledged + (uint64_t)c->apologies == 0 && balanced == 0)
        rigid += c->refused;
    out->known = rigid + soft + balanced > 0;
    out->attitude = rigid > soft && rigid > balanced   ? TENOR_ATTITUDE_RIGID
                    : soft > rigid && soft > balanced ? TENOR_ATTITUDE_ACCOMMODATING
                                                      : TENOR_ATTITUDE_BALANCED;
}

static void read_style(const tn_manner_counts *c, tenor_attitude_state *out)
{
    static const tenor_attitude styles[] = {TENOR_ATTITUDE_AGGRESSIVE, TENOR_ATTITUDE_DEFENSIVE, TENOR_ATTITUDE_SUBMISSIVE,
                                            TENOR_ATTITUDE_ASSERTIVE};
    uint64_t most = 0;
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++)
        if (c->cues[styles[i]] > most) {
            most = c->cues[styles[i]];
            out->styled = true;
            out->style = styles[i];
        }
    if (most > 1)
        return;
    if (c->apologies >= 3 && c->apologies > c->steps) { /* sorry instead of doing */
        out->styled = true;
        out->style = TENOR_ATTITUDE_SUBMISSIVE;
    } else if (!(most && out->style == TENOR_ATTITUDE_AGGRESSIVE) && takes_charge(c)) {
        out->styled = true;
        out->style = TENOR_ATTITUDE_ASSERTIVE;
    }
}

tenor_attitude_state tn_manner_read(const tn_manner_counts *c)
{
    tenor_attitude_state out;
    memset(&out, 0, sizeof out);
    for (size_t i = 0; i < TENOR_ATTITUDE_COUNT; i++)
        out.counts[i] = c->cues[i];
    read_attitude(c, &out);
    read_style(c, &out);
    return out;
}
