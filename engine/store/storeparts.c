/* storeparts.c - phrases of a leg as text, and back. */
#include "store/storeparts.h"

#include "base/utf8.h"

/* From here to U+FFFF there are characters that are none, or that programs take for such. */
#define SURROGATES 0xD800u
#define GAP 0x2800u
/* Points that a character can say. */
#define POINTS_MOST ((int64_t)TN_STOREPARTS_MOST / 2)

static void put_number(tn_buf *out, uint32_t number)
{
    char bytes[4];
    uint32_t code = number + 1;
    tn_buf_put(out, bytes, tn_utf8_encode(code < SURROGATES ? code : code + GAP, bytes));
}

void tn_storeparts_put(tn_buf *out, const tn_storeparts_record *record)
{
    uint32_t count = record->count;
    int64_t points = record->points;
    do {
        uint32_t some = count < TN_STOREPARTS_MOST ? count : TN_STOREPARTS_MOST;
        int64_t few = points > POINTS_MOST ? POINTS_MOST : points < -POINTS_MOST ? -POINTS_MOST : points;
        put_number(out, record->phrase);
        put_number(out, some);
        put_number(out, (uint32_t)(few < 0 ? -2 * few - 1 : 2 * few));
        count -= some;
        points -= few;
    } while (count > 0 || points != 0);
}

static bool next_number(tn_str text, size_t *at, uint32_t *number)
{
    size_t used;
    bool valid;
    if (*at >= text.n)
        return false;
    uint32_t c = tn_utf8_decode(text.p + *at, text.n - *at, &used, &valid);
    *at += used;
    *number = c < SURROGATES ? c - 1 : c - 1 - GAP;
    return valid && c >= 1 && (c < SURROGATES || c >= SURROGATES + GAP);
}

bool tn_storeparts_next(tn_str text, size_t *at, tn_storeparts_record *record)
{
    uint32_t points;
    if (!next_number(text, at, &record->phrase) || !next_number(text, at, &record->count) ||
        !next_number(text, at, &points))
        return false;
    record->points = points & 1 ? -(int64_t)(points / 2) - 1 : (int64_t)(points / 2);
    return true;
}
