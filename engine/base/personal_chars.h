/* personal_chars.h - characters as the finder of personal entities sees them: letters, digits of several scripts, and
 * what stands between them. */
#ifndef TN_BASE_PERSONAL_CHARS_H
#define TN_BASE_PERSONAL_CHARS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* What stands between two words or numbers, as a set. */
enum {
    TN_GAP_SPACE = 1,
    TN_GAP_DASH = 2,
    TN_GAP_DOT = 4,
    TN_GAP_COMMA = 8,
    TN_GAP_BRACKET = 16,
    TN_GAP_SLASH = 32,
    TN_GAP_PLUS = 64,
    TN_GAP_QUOTE = 128,
    TN_GAP_MARK = 256, /* * # _ */
    TN_GAP_COLON = 512,
    TN_GAP_AT = 1024,
    TN_GAP_MONEY = 2048,
    TN_GAP_STOP = 4096, /* ? ! */
    TN_GAP_OTHER = 8192
};

typedef enum tn_personal_type {
    TN_PERSONAL_LETTER,
    TN_PERSONAL_DIGIT,
    TN_PERSONAL_APOSTROPHE,
    TN_PERSONAL_INVISIBLE, /* a joiner, a soft hyphen: as if it were not there */
    TN_PERSONAL_GAP
} tn_personal_type;

typedef struct tn_personal_char {
    uint8_t type;
    uint8_t size;  /* bytes */
    uint16_t gap;  /* of a GAP */
} tn_personal_char;

/* The character at p, which has n >= 1 bytes; any bytes. */
tn_personal_char tn_personal_chars_at(const char *p, size_t n);

/* Letters in small, without accents and apostrophes, as far as they fit; digits stay. How many bytes that is. */
size_t tn_personal_chars_fold(tn_str word, char *out, size_t room);

#endif
