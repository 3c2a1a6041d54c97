/* guess.c - the likely unit of times that say none. */
#include "io/guess.h"

#include <string.h>

/* People take turns every 1 to 60 seconds, in chat up to some minutes. A median step of 400 or more
 * is therefore no number of seconds, and one of 200,000 or more no number of milliseconds. */
#define SECONDS_BELOW INT64_C(400)
#define MILLISECONDS_BELOW INT64_C(200000)
/* Times of day since 1970 of this century: 1e9 s, 1e12 ms, 1e15 us. */
#define EPOCH_MS INT64_C(100000000000)
#define EPOCH_US INT64_C(100000000000000)

#define THOUSAND 1000

void tn_guess_init(tn_guess *guess)
{
    memset(guess, 0, sizeof *guess);
}

void tn_guess_add(tn_guess *guess, tn_str text)
{
    int64_t value;
    if (!tn_stamp_number(text, TN_STAMP_S, &value)) /* seconds to ms: that is, times a thousand */
        return;
    if (memchr(text.p, '.', text.n))
        guess->fraction = true;
    if (value > guess->most)
        guess->most = value;
    if (guess->any && value > guess->last && guess->count < TN_GUESS_STEPS)
        guess->steps[guess->count++] = value - guess->last;
    guess->last = value;
    guess->any = true;
}

static int64_t median(int64_t *values, size_t count)
{
    for (size_t i = 1; i < count; i++) { /* at most TN_GUESS_STEPS, once an input */
        int64_t value = values[i];
        size_t at = i;
        for (; at > 0 && values[at - 1] > value; at--)
            values[at] = values[at - 1];
        values[at] = value;
    }
    return values[count / 2];
}

tn_stamp_unit tn_guess_unit(tn_guess *guess)
{
    if (guess->fraction)
        return TN_STAMP_S;
    if (guess->most / THOUSAND >= EPOCH_US)
        return TN_STAMP_US;
    if (guess->most / THOUSAND >= EPOCH_MS)
        return TN_STAMP_MS;
    int64_t step = (guess->count ? median(guess->steps, guess->count) : guess->most) / THOUSAND;
    if (step < SECONDS_BELOW)
        return TN_STAMP_S;
    return step < MILLISECONDS_BELOW ? TN_STAMP_MS : TN_STAMP_US;
}
