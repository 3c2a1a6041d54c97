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
    if (signal < TN_SIGNAL_RIGID || signal > TN_SIGNAL_BLAMES_CUSTOMER)
        return false;
    *attitude = (tenor_attitude)(signal - TN_SIGNAL_RIGID);
    return true;
}

void tn_manner_turn(tn_manner *m, uint32_t legs[TENOR_ATTITUDE_COUNT], const tenor_place *turn, const tn_signal_heard *heard, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        tenor_attitude a;
        if (!attitude_of(heard[i].signal, &a))
            continue;
        legs[a]++;
        if (m->counts[a]++ == 0) {
            m->places[a] = *turn;
            m->places[a].begin = heard[i].begin;
            m->places[a].end = heard[i].end;
        }
    }
}

tenor_attitude_state tn_manner_read(const uint32_t c[TENOR_ATTITUDE_COUNT])
{
    static const tenor_attitude styles[] = {TENOR_ATTITUDE_AGGRESSIVE, TENOR_ATTITUDE_DEFENSIVE, TENOR_ATTITUDE_SUBMISSIVE,
                                            TENOR_ATTITUDE_ASSERTIVE};
    tenor_attitude_state out;
    memset(&out, 0, sizeof out);
    /* Blaming the customer goes with rigid, siding against the company with too much of the other. */
    uint64_t rigid = (uint64_t)c[TENOR_ATTITUDE_RIGID] + c[TENOR_ATTITUDE_BLAMES_CUSTOMER];
    uint64_t soft = (uint64_t)c[TENOR_ATTITUDE_ACCOMMODATING] + c[TENOR_ATTITUDE_AGAINST_COMPANY], balanced = c[TENOR_ATTITUDE_BALANCED];
    for (size_t i = 0; i < TENOR_ATTITUDE_COUNT; i++)
        out.counts[i] = c[i];
    out.known = rigid + soft + balanced > 0;
    out.attitude = rigid > soft && rigid > balanced   ? TENOR_ATTITUDE_RIGID
                   : soft > rigid && soft > balanced ? TENOR_ATTITUDE_ACCOMMODATING
                                                     : TENOR_ATTITUDE_BALANCED;
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++)
        if (c[styles[i]] > (out.styled ? c[out.style] : 0)) {
            out.styled = true;
            out.style = styles[i];
        }
    return out;
}
