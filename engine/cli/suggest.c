/* suggest.c - "did you mean": the nearest of some words to a mistyped one. */
#include "cli/suggest.h"

#include <stdint.h>
#include <string.h>

/* Longer words are not compared: nothing that can be typed here is as long. */
#define LONGEST 40

static size_t smallest(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

/* Optimal string alignment distance: insert, delete, replace, swap two neighbours. */
static size_t distance_of(const char *a, size_t n, const char *b, size_t m)
{
    size_t rows[3][LONGEST + 1];
    for (size_t j = 0; j <= m; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *above2 = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= m; j++) {
            row[j] = smallest(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
                above2[j - 2] + 1 < row[j])
                row[j] = above2[j - 2] + 1;
        }
    }
    return rows[n % 3][m];
}

void tn_suggest_init(tn_suggest *suggest, const char *typed, size_t size)
{
    *suggest = (tn_suggest){typed, size, NULL, 0, SIZE_MAX};
}

void tn_suggest_offer(tn_suggest *suggest, const char *word, size_t size)
{
    if (suggest->size == 0 || suggest->size > LONGEST || size > LONGEST)
        return;
    size_t shorter = size < suggest->size ? size : suggest->size;
    size_t allowed = shorter <= 2 ? 1 : shorter <= 5 ? 2 : 3;
    size_t d = distance_of(suggest->typed, suggest->size, word, size);
    /* A word cut short or run on is a likely slip too: "lex", "reject". */
    if (d > allowed && shorter >= 3 && memcmp(suggest->typed, word, shorter) == 0)
        d = allowed;
    if (d <= allowed && d < suggest->distance) {
        suggest->best = word;
        suggest->best_size = size;
        suggest->distance = d;
    }
}
