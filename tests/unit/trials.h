/* trials.h - which of a great many trials a test makes. */
#ifndef TRIALS_H
#define TRIALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

/* Whether the n-th of a great many trials of one kind is made: each of them, but under sanitizers, which are slow, one in
 * six; all there, too, with TEST_ALL in the environment. */
static inline bool is_tried(size_t n)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return n % 6 == 0 || getenv("TEST_ALL");
#else
    (void)n;
    return true;
#endif
}

#endif
