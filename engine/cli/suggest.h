/* suggest.h - "did you mean": the nearest of some words to a mistyped one. */
#ifndef TN_CLI_SUGGEST_H
#define TN_CLI_SUGGEST_H

#include <stddef.h>

typedef struct tn_suggest {
    const char *typed;
    size_t size;
    const char *best; /* NULL while nothing is near enough */
    size_t best_size, distance;
} tn_suggest;

void tn_suggest_init(tn_suggest *suggest, const char *typed, size_t size);
/* One more word that would have been right; borrowed. */
void tn_suggest_offer(tn_suggest *suggest, const char *word, size_t size);

#endif
