/* confidence.c - how sure a recogniser was. */
#include "io/confidence.h"

#include <stdbool.h>

#define UNIT 10000
#define DIGITS 9         /* after these more say nothing */
#define EXPONENT_MAX 400 /* what is beyond is 0, or more than 1 */

static bool is_digit(tn_str text, size_t i)
{
    return i < text.n && text.p[i] >= '0' && text.p[i] <= '9';
}

/* "e-1" at text.p[i]; false: something else stands there. */
static bool read_exponent(tn_str text, size_t i, int *exponent)
{
    *exponent = 0;
    if (i == text.n)
        return true;
    if ((text.p[i] | 0x20) != 'e')
        return false;
    i++;
    bool negative = i < text.n && text.p[i] == '-';
    if (i < text.n && (text.p[i] == '-' || text.p[i] == '+'))
        i++;
    if (!is_digit(text, i))
        return false;
    for (; is_digit(text, i); i++)
        if (*exponent < EXPONENT_MAX)
            *exponent = *exponent * 10 + (text.p[i] - '0');
    *exponent = negative ? -*exponent : *exponent;
    return i == text.n;
}

uint16_t tn_confidence_read(tn_str text)
{
    uint64_t value = 0;
    int digits = 0, scale = 0, exponent;
    size_t i = 0, begin = 0;
    bool point = false;
    for (; is_digit(text, i) || (!point && i < text.n && text.p[i] == '.'); i++) {
        if (text.p[i] == '.') {
            point = true;
            begin++;
        } else if (digits < DIGITS) {
            value = value * 10 + (uint64_t)(text.p[i] - '0');
            digits += value > 0;
            scale -= point;
        } else {
            scale += !point;
        }
    }
    if (i == begin || !read_exponent(text, i, &exponent))
        return 0;
    for (scale += exponent; scale > 0 && value && value <= UNIT; scale--)
        value *= 10;
    if (scale > 0)
        return 0; /* 0, or far more than 1 */
    uint64_t whole = value * UNIT, divisor = 1;
    for (; scale < 0 && divisor <= whole * 2; scale++)
        divisor *= 10;
    uint64_t rounded = (whole + divisor / 2) / divisor;
    return rounded > UNIT ? 0 : rounded ? (uint16_t)rounded : value ? 1 : 0;
}
