/* storescores.c - scores of a leg as text, and back. */
#include "store/storescores.h"

static uint64_t number_of(const tenor_maybe *score)
{
    return score->known ? tn_storecode_fold(score->value) + 1 : 0;
}

void tn_storescores_put(tn_buf *out, const tenor_maybe *scores, size_t count)
{
    size_t first = 0; /* series from which on there are high digits */
    while (first < count && number_of(&scores[first]) < TN_STORECODE_BASE)
        first++;
    tn_storecode_put(out, (uint32_t)count);
    for (size_t i = 0; i < count; i++)
        tn_storecode_put(out, (uint32_t)(number_of(&scores[i]) & (TN_STORECODE_BASE - 1)));
    for (size_t i = count; i > first; i--)
        tn_storecode_put(out, (uint32_t)(number_of(&scores[i - 1]) >> TN_STORECODE_BITS));
}

bool tn_storescores_get(tn_str text, tenor_maybe *scores, size_t *count)
{
    size_t at = 0, room = *count;
    uint32_t series, digit;
    *count = 0;
    if (!tn_storecode_next(text, &at, &series) || series > room)
        return false;
    for (uint32_t i = 0; i < series; i++) {
        if (!tn_storecode_next(text, &at, &digit))
            return false;
        scores[i].value = (int64_t)digit;
    }
    for (uint32_t i = series; i > 0 && at < text.n; i--) {
        if (!tn_storecode_next(text, &at, &digit))
            return false;
        scores[i - 1].value += (int64_t)digit << TN_STORECODE_BITS;
    }
    for (uint32_t i = 0; i < series; i++)
        if (scores[i].value > INT64_C(1) << 32)
            return false;
    for (uint32_t i = 0; i < series; i++)
        scores[i] = scores[i].value ? (tenor_maybe){true, tn_storecode_unfold((uint64_t)scores[i].value - 1)}
                                    : (tenor_maybe){false, 0};
    *count = series;
    return at == text.n;
}
