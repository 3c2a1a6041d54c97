/* threadcrew.h - threads that the program lends the library while a lexicon is loaded. */
#ifndef TN_CLI_THREADCREW_H
#define TN_CLI_THREADCREW_H

#include <pthread.h>
#include <stdbool.h>

#include "tenor.h"

/* One that works on `threads` threads, that of the caller among them; they last as long as a run has tasks. A run needs nothing but
 * threads: where none is to be had, the caller does all. */
tenor_crew tn_threadcrew_of(unsigned threads);
/* A thread that no signal goes to: those are for the threads that know what to do. False: none is to be had. */
bool tn_threadcrew_start(pthread_t *thread, void *(*body)(void *context), void *context);

#endif
