/* stringset.h - which strings stand in the section of strings already, and where. */
#ifndef TN_LEXICON_STRINGSET_H
#define TN_LEXICON_STRINGSET_H

#include "lexicon/image.h"

typedef struct tn_stringset {
    struct tn_stringset_slot {
        uint32_t hash; /* 0: free */
        tn_ref ref;
    } *slots;
    size_t slot_count, count;
    const tn_mem *mem; /* borrowed */
} tn_stringset;

void tn_stringset_init(tn_stringset *set, const tn_mem *mem);
void tn_stringset_free(tn_stringset *set);
/* Room for so many strings, so that it does not grow step by step. False: no memory. */
bool tn_stringset_expect(tn_stringset *set, size_t count);
/* The slot of a string that will be put soon is fetched. */
void tn_stringset_fetch(const tn_stringset *set, tn_str s);
/* Where s stands in `bytes`, good until the next call; NULL: no memory. *added: it did not stand there, and the caller puts it
 * behind the `end` bytes that do, where the ref says. */
const tn_ref *tn_stringset_put(tn_stringset *set, const char *bytes, size_t end, tn_str s, bool *added);

#endif
