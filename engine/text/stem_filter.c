/* stem_filter.c - a bit table over the beginnings of stems. */
#include "text/stem_filter.h"

#include "text/stem.h"

#define LONGEST 20 /* of longer stems only so many bytes are looked at */
#define ALIVE TN_STEM_FILTER_ALIVE

#define STEP UINT64_C(0x9e3779b97f4a7c15)

/* The first bytes, ALIVE at most, as one number; behind them each byte is a step of its own. */
static uint64_t begin(const char *p, size_t n)
{
    uint64_t first = 0;
    for (size_t i = 0; i < n; i++)
        first |= (uint64_t)(unsigned char)p[i] << (8 * i);
    return first;
}

static uint64_t step(uint64_t hash, unsigned char c)
{
    return (hash + c + 1) * STEP;
}

static void set(tn_stem_filter *filter, uint32_t bit)
{
    filter->bits[bit / 64] |= UINT64_C(1) << (bit % 64);
}

void tn_stem_filter_init(tn_stem_filter *filter)
{
    *filter = (tn_stem_filter){.shortest = UINT32_MAX};
}

void tn_stem_filter_add(tn_stem_filter *filter, tn_str language, tn_str stem)
{
    if (stem.n == 0 || !tn_stem_same_language(language, TN_STR("en"))) {
        filter->any = 1;
        return;
    }
    uint32_t n = stem.n < LONGEST ? (uint32_t)stem.n : LONGEST;
    uint32_t at = n - 1 < ALIVE ? n - 1 : ALIVE;
    uint64_t hash = begin(stem.p, at);
    if (at == ALIVE)
        set(filter, tn_stem_filter_alive(hash));
    for (; at < n - 1; at++)
        hash = step(hash, (unsigned char)stem.p[at]);
    set(filter, tn_stem_filter_end(hash, (unsigned char)stem.p[n - 1]));
    if (n < filter->shortest)
        filter->shortest = n;
    if (n > filter->longest)
        filter->longest = n;
}

bool tn_stem_filter_may(const tn_stem_filter *filter, tn_str word)
{
    if (filter->any)
        return true;
    if (word.n < filter->shortest) /* a stem is never longer than its word */
        return false;
    /* The stemmer takes an apostrophe off at the start; no word in -ying is ruled out. */
    const char *p = word.p;
    if (p[0] == '\'' || (p[word.n - 1] == 'g' && word.n >= 4 && memcmp(p + word.n - 4, "ying", 4) == 0))
        return true;
    for (size_t i = filter->shortest - 1; i < ALIVE && i < word.n; i++)
        if (tn_stem_filter_has(filter, tn_stem_filter_end(begin(p, i), (unsigned char)p[i])))
            return true;
    if (word.n <= ALIVE)
        return false;
    uint64_t hash = begin(p, ALIVE);
    if (!tn_stem_filter_has(filter, tn_stem_filter_alive(hash)))
        return false;
    size_t n = word.n < filter->longest ? word.n : filter->longest;
    for (size_t i = ALIVE; i < n; i++) {
        if (tn_stem_filter_has(filter, tn_stem_filter_end(hash, (unsigned char)p[i])))
            return true;
        hash = step(hash, (unsigned char)p[i]);
    }
    return false;
}
