/* matches.h - the matches of a run: kept as they are found, put in order. */
#ifndef TN_LEXICON_MATCHES_H
#define TN_LEXICON_MATCHES_H

#include "lexicon/matcher.h"

/* The words among tokens [first, end). */
uint32_t tn_matches_count_words(const tn_matcher *m, uint32_t first, uint32_t end);
/* A new match with room for the positions of `count` words; its entry is noted for the stages behind. NULL: no memory. */
tn_match *tn_matches_new(tn_matcher *m, uint32_t entry, uint32_t count);
/* The one that is m->walks.walk, from token `first`. False: no memory. */
bool tn_matches_keep(tn_matcher *m, uint32_t entry, uint32_t first);
/* By entry, then start. False: no memory. */
bool tn_matches_order(tn_matcher *m);
/* Any records of the run, as tn_keysort has them. False: no memory. */
bool tn_matches_sort(tn_matcher *m, void *records, size_t count, size_t size, uint64_t (*key)(const void *),
                     int (*order)(const void *, const void *));

#endif
