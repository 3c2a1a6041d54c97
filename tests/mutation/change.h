/* change.h - seeded damage to a piece of a file: what crashes, bad disks, editors and other programs do to it. */
#ifndef MUTATION_CHANGE_H
#define MUTATION_CHANGE_H

#include <stddef.h>
#include <stdint.h>

/* splitmix64: tiny, and the same everywhere. */
typedef struct chance {
    uint64_t state;
} chance;

uint64_t chance_next(chance *luck);
/* 0 .. limit-1; 0 where limit is 0. */
size_t chance_below(chance *luck, size_t limit);

/* Most bytes that one change adds. */
#define CHANGE_ADDS 512

/* One change to data, which has room for CHANGE_ADDS more; returns the new size. */
size_t change_once(chance *luck, char *data, size_t size);
/* What the last change was: for reports. */
const char *change_name(void);

#endif
