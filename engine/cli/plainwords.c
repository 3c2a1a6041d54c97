/* plainwords.c - English words that say little by themselves. */
#include "cli/plainwords.h"

#include <stdlib.h>
#include <string.h>

static const char *const plain_words[] = {
    "a",     "about", "after", "again", "all",   "also",  "am",    "an",    "and",   "any",   "are",   "as",    "at",
    "be",    "because", "been", "before", "being", "but", "by",    "can",   "could", "did",   "do",    "does",  "for",
    "from",  "get",   "go",    "going", "got",   "had",   "has",   "have",  "he",    "her",   "here",  "him",   "his",
    "how",   "i",     "i'd",   "i'll",  "i'm",   "i've",  "if",    "in",    "into",  "is",    "it",    "it's",  "its",
    "just",  "let",   "like",  "may",   "me",    "more",  "my",    "no",    "not",   "now",   "of",    "oh",    "ok",
    "okay",  "on",    "one",   "or",    "our",   "out",   "over",  "right", "she",   "should", "so",   "some",  "than",
    "that",  "that's", "the",  "their", "them",  "then",  "there", "there's", "these", "they", "they're", "this", "those",
    "to",    "too",   "two",   "up",    "us",    "was",   "we",    "we'll", "we're", "we've", "well",  "were",  "what",
    "what's", "when", "where", "which", "who",   "why",   "will",  "with",  "would", "yeah",  "yes",   "you",   "you'd",
    "you'll", "you're", "you've", "your"};

static int by_text(const void *a, const void *b)
{
    const tenor_str *key = a;
    const char *word = *(const char *const *)b;
    size_t n = strlen(word), least = key->size < n ? key->size : n;
    int order = memcmp(key->data, word, least);
    return order ? order : key->size < n ? -1 : key->size > n;
}

bool tn_plainwords_is(tenor_str word)
{
    return bsearch(&word, plain_words, sizeof plain_words / sizeof *plain_words, sizeof *plain_words, by_text) != NULL;
}
