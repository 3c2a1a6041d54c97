/* numeral.h - numbers as people write and say them: 50, 1,250.00, twenty five, a couple of, two to three. English. */
#ifndef TN_CALL_NUMERAL_H
#define TN_CALL_NUMERAL_H

#include "call/wordscan.h"

#define TN_NUMERAL_UNIT 10000

typedef struct tn_numeral {
    int64_t value;    /* units of 1e-4; of a range its upper end */
    uint32_t used;    /* words */
    uint8_t digits;   /* of the number as written, 0: in words */
    bool range;       /* two to three, 5-10 */
    const char *tail; /* letters behind the digits of the last word ("48h": "h", "15th": "th"), into the words; not NUL-terminated */
    uint8_t tail_size;
} tn_numeral;

/* The number at the k-th word ahead. False: there is none. */
bool tn_numeral_read(tn_words *words, uint32_t k, tn_numeral *out);
/* The same with what stands for a few, and with parts: a, an, a couple of, a few, half a, two and a half, three quarters of an. */
bool tn_numeral_loose(tn_words *words, uint32_t k, tn_numeral *out);
/* Whether "and a half" stands at the k-th word ahead: three words. */
bool tn_numeral_and_half(tn_words *words, uint32_t k);
/* first, second ... thirty first, 1st ... 31st: 1 to 31. */
bool tn_numeral_ordinal(tn_words *words, uint32_t k, tn_numeral *out);
/* One spoken digit: zero, oh, one ... nine. -1: none. */
int tn_numeral_digit(const tn_word *word);

#endif
