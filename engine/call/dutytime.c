/* dutytime.c - when a place of a turn was spoken. */
#include "call/dutytime.h"

/* When the word at a byte was spoken; TENOR_NO_TIME: nobody says. */
static int64_t word_time(const tn_dutyrun_moment *m, uint32_t byte)
{
    for (size_t i = 0; i < m->word_count; i++)
        if (m->words[i].end > byte)
            return m->words[i].start_ms;
    return TENOR_NO_TIME;
}

int64_t tn_dutytime_of(const tn_dutyrun_moment *m, uint32_t byte, uint32_t *source)
{
    int64_t spoken = word_time(m, byte);
    if (spoken != TENOR_NO_TIME) {
        *source = TENOR_CLOCK_WORD;
        return spoken;
    }
    *source = m->start == TENOR_NO_TIME ? TENOR_CLOCK_NONE : TENOR_CLOCK_TURN;
    if (m->start == TENOR_NO_TIME || m->end == TENOR_NO_TIME || m->event != TN_PLAY_SAYS || byte == 0 || m->size == 0 || m->end <= m->start)
        return m->start;
    *source = TENOR_CLOCK_INTERPOLATED;
    /* Spans of more than a century are no call: then the turn's begin is all that is said. */
    int64_t length = tn_dutyrun_elapsed(m->start, m->end);
    if (length > INT64_C(4000000000000))
        return m->start;
    return m->start + length / (int64_t)m->size * (int64_t)byte + length % (int64_t)m->size * (int64_t)byte / (int64_t)m->size;
}
