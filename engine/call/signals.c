/* signals.c - what categories of a lexicon mean for a call. */
#include "call/signals.h"

#define ABUSIVE 3000 /* in units of 1e-4: what the tone of a turn comes to, from which on it is abuse */

static const struct {
    tn_str category;
    tenor_role role;
} table[TN_SIGNAL_COUNT] = {
#define S(id, category, role) {{category, sizeof category - 1}, TENOR_ROLE_##role},
    TN_SIGNALS(S)
#undef S
};

static const struct {
    tn_str category;
    tn_signal signal;
} words[] = {
#define W(id, category) {{category, sizeof category - 1}, TN_SIGNAL_##id},
    TN_SIGNAL_WORDS(W)
#undef W
};

/* Whether a category is the one named or stands below it. */
static bool is_below(tn_str name, tn_str above)
{
    return name.n >= above.n && *name.p == *above.p && (name.n == above.n || name.p[above.n] == '.') && memcmp(name.p, above.p, above.n) == 0;
}

uint8_t *tn_signals_map(const tn_image *image, const tn_mem *mem)
{
    uint8_t *map = tn_mem_zero(mem, image->categories_count, 1);
    for (uint32_t c = 0; map && c < image->categories_count; c++) {
        const tn_str name = tn_image_str(image, image->categories[c].name);
        for (size_t s = 0; s < TN_SIGNAL_COUNT && map[c] == 0; s++)
            if (is_below(name, table[s].category))
                map[c] = (uint8_t)(s + 1);
        for (size_t w = 0; w < sizeof words / sizeof *words && map[c] == 0; w++)
            if (is_below(name, words[w].category))
                map[c] = (uint8_t)(words[w].signal + 1);
    }
    return map;
}

/* Whether a word is no abuse by itself in what its turn makes of it: "so they lied", "that's gibberish". */
static bool is_mild(tn_signal signal, const tenor_hit *hit, const tenor_score *score)
{
    return signal == TN_SIGNAL_ABUSE && hit->dimension >= 0 && score->dimensions[hit->dimension].score < ABUSIVE;
}

size_t tn_signals_hear(const uint8_t *map, tenor_role role, const tenor_score *score, tn_signal_heard *out)
{
    size_t count = 0;
    for (size_t i = 0; i < score->hit_count && count < TN_SIGNALS_HEARD; i++) {
        const tenor_hit *hit = &score->hits[i];
        uint8_t s = map[hit->category];
        if (s == 0 || (hit->outcome != TENOR_WON && hit->outcome != TENOR_NOTED))
            continue;
        if (is_mild((tn_signal)(s - 1), hit, score))
            continue;
        if (table[s - 1].role != TENOR_ROLE_UNKNOWN && table[s - 1].role != role)
            continue;
        out[count++] = (tn_signal_heard){(tn_signal)(s - 1), hit->begin, hit->end, hit->category, hit->entry};
    }
    return count;
}
