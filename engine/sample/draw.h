/* draw.h - which calls of a stratum are drawn, and how probable that was. */
#ifndef TN_SAMPLE_DRAW_H
#define TN_SAMPLE_DRAW_H

#include <stdint.h>

#include "base/mem.h"

/* Largest size of a unit. */
#define TN_DRAW_SIZE_MOST ((uint64_t)1 << 31)
/* Most units. */
#define TN_DRAW_MOST ((size_t)1 << 31)

typedef struct tn_draw_unit {
    uint32_t index;     /* of the caller's; each once. Between equals the lower one stands first */
    bool drawn;         /* the answer */
    uint64_t size;      /* 1 to TN_DRAW_SIZE_MOST; of no account where all have one chance */
    double chance;      /* its permanent random number: above 0, below 1 */
    double probability; /* that it is drawn: the answer, too, for units that are not drawn as well */
} tn_draw_unit;

/* A number by chance for a step of the draw: above 0, below 1, independent of those of units. */
typedef double (*tn_draw_step)(void *context, uint64_t step);

/* n of count units; the units are put into another order.
 *
 * tn_draw_simple: those with the smallest numbers (Ohlsson 1995), each with the probability n / count.
 *
 * tn_draw_sized: with probabilities proportional to size; what would have more than 1 is drawn for certain. The elimination procedure
 * of Tillé (1996): from all units one after the other is taken out until n are left, with chances that keep to the probabilities of every
 * number of units on the way, exactly. Among those that have one chance to go, the one goes whose time has come: lives are exponential,
 * which know no age, and begin with the permanent number of the unit. So n units are among n + 1 of the same ones, and another unit
 * more or less changes little. count log count steps. False: no memory. */
void tn_draw_simple(tn_draw_unit *units, size_t count, size_t n);
bool tn_draw_sized(tn_draw_unit *units, size_t count, size_t n, tn_draw_step step, void *context, const tn_mem *mem);

#endif
