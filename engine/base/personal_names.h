/* personal_names.h - the names of the people of a conversation, taken apart into words, and which word is one. */
#ifndef TN_BASE_PERSONAL_NAMES_H
#define TN_BASE_PERSONAL_NAMES_H

#include "base/mem.h"
#include "base/str.h"

#include <stdint.h>

/* Words of names that one conversation keeps: dozens of people with several names each. What comes after is left out. */
#define TN_PERSONAL_NAMES_MOST 256
/* Bytes of one such word, folded; the rest of a longer one is not looked at. */
#define TN_PERSONAL_NAMES_PART 46

typedef enum tn_personal_name {
    TN_NAME_NONE,
    TN_NAME_PLAIN,
    TN_NAME_COMMON, /* also a word of the language: a name only where more says so */
    TN_NAME_INITIAL /* one letter: a name only beside another word of one */
} tn_personal_name;

typedef struct tn_personal_part {
    uint8_t size;
    uint8_t name; /* a tn_personal_name */
    char bytes[TN_PERSONAL_NAMES_PART];
} tn_personal_part;

typedef struct tn_personal_names {
    tn_personal_part *parts;
    size_t count, capacity;
    uint64_t known[4]; /* hashes of names that were taken apart last */
    unsigned next_known;
    bool pieces;   /* a name with an apostrophe: a quick look sees only its pieces */
    bool unspaced; /* a name in a script without spaces: it may stand within a word */
    uint32_t first[TN_PERSONAL_NAMES_PART + 2]; /* by length: first letters of words, a bit each */
} tn_personal_names;

/* A zeroed tn_personal_names is ready for use. */
void tn_personal_names_free(tn_personal_names *names, const tn_mem *mem);
/* Forget all of them, keep the memory. */
void tn_personal_names_clear(tn_personal_names *names);
/* The words of a name, in any order; what stands there instead of a name ("unknown") is left out. Digits count from
 * four on: of an id. False: no memory; the words before that are known. */
bool tn_personal_names_add(tn_personal_names *names, const tn_mem *mem, tn_str name);
/* False for most ASCII words (without apostrophes): no word of a name has this length and first letter. */
static inline bool tn_personal_names_maybe(const tn_personal_names *names, const char *p, size_t n)
{
    return n < sizeof names->first / sizeof *names->first &&
           (names->first[n] >> ((unsigned char)*p & 31) & 1u);
}
/* What a word of a text, not folded, is; a name with 's or s behind it is one, too. */
tn_personal_name tn_personal_names_find(const tn_personal_names *names, tn_str word);

#endif
