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

/* The same for trials of code with threads in it that take long under the thread sanitizer only. */
static inline bool is_raced(size_t n)
{
#ifdef __SANITIZE_THREAD__
    return is_tried(n);
#else
    (void)n;
    return true;
#endif
}

/* The size of a text that must not take long, however it is made: under sanitizers a quarter, as its time is seen without. */
static inline size_t hostile_size(size_t size)
{
    return is_tried(1) ? size : size / 4;
}

#endif
