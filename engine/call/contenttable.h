/* contenttable.h - the words of contentlists.def, found by their hashes: they are many and everywhere, so that their letters are not
 * kept. */
#ifndef TN_CALL_CONTENTTABLE_H
#define TN_CALL_CONTENTTABLE_H

#include <stdint.h>

#define TN_CONTENTTABLE_SLOT_BITS 11
#define TN_CONTENTTABLE_SLOTS (1u << TN_CONTENTTABLE_SLOT_BITS)

/* What a word is: 0 none of these, OFTEN, NUMBER + what it stands for, or the number of the word that it is a form of. */
#define TN_CONTENTTABLE_OFTEN 1
#define TN_CONTENTTABLE_NUMBER 0x8000u

extern const uint32_t tn_contenttable_hashes[TN_CONTENTTABLE_SLOTS];
extern const uint16_t tn_contenttable_forms[TN_CONTENTTABLE_SLOTS];

/* hash: tn_lowword_hash of the word. */
static inline uint16_t tn_contenttable_find(uint32_t hash)
{
    uint32_t at = hash >> (32 - TN_CONTENTTABLE_SLOT_BITS);
    while (tn_contenttable_hashes[at] != hash && tn_contenttable_forms[at])
        at = (at + 1) % TN_CONTENTTABLE_SLOTS;
    return tn_contenttable_forms[at];
}

#endif
