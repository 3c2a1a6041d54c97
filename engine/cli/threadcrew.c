/* threadcrew.c - a crew for the library: tasks are taken by whoever is free. */
#include "cli/threadcrew.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>

#define MOST 8 /* threads: there are no more tasks at a time that are worth one */

typedef struct job {
    void (*task)(void *data, size_t index);
    void *data;
    size_t count;
    atomic_size_t next;
} job;

static void *work(void *context)
{
    job *j = context;
    for (size_t i; (i = atomic_fetch_add(&j->next, 1)) < j->count;)
        j->task(j->data, i);
    return NULL;
}

bool tn_threadcrew_start(pthread_t *thread, void *(*body)(void *context), void *context)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    const bool started = pthread_create(thread, NULL, body, context) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

static void run(void *context, void (*task)(void *data, size_t index), void *data, size_t count)
{
    job j = {.task = task, .data = data, .count = count};
    pthread_t others[MOST];
    size_t wanted = (size_t)(uintptr_t)context, started = 0;
    wanted = wanted < count ? wanted : count;
    atomic_init(&j.next, 0);
    while (started + 1 < wanted && started < MOST && tn_threadcrew_start(&others[started], work, &j))
        started++;
    work(&j);
    for (size_t i = 0; i < started; i++)
        pthread_join(others[i], NULL);
}

tenor_crew tn_threadcrew_of(unsigned threads)
{
    return (tenor_crew){run, (void *)(uintptr_t)threads};
}
