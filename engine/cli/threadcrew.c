/* threadcrew.c - a crew for the library: tasks are taken by whoever is free. */
#include "cli/threadcrew.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

#define MOST 9 /* threads, that of the caller among them: there are no more tasks at a time that are worth one */

#define YIELDS 200 /* times that whoever is done with all else lets others run before it sleeps: what is left takes no time, mostly */

/* What is to be done; the last thread that looks at it frees it. */
typedef struct job {
    void (*task)(void *data, size_t index);
    void *data;
    size_t count;
    atomic_size_t next, left; /* tasks that nobody has taken; that are not done */
    atomic_uint users;
    pthread_mutex_t lock;
    pthread_cond_t done;
} job;

static void leave(job *j)
{
    if (atomic_fetch_sub(&j->users, 1) != 1)
        return;
    pthread_cond_destroy(&j->done);
    pthread_mutex_destroy(&j->lock);
    free(j);
}

static void work(job *j)
{
    for (size_t i; (i = atomic_fetch_add(&j->next, 1)) < j->count;) {
        j->task(j->data, i);
        if (atomic_fetch_sub(&j->left, 1) == 1) {
            pthread_mutex_lock(&j->lock);
            pthread_cond_signal(&j->done);
            pthread_mutex_unlock(&j->lock);
        }
    }
}

static void *help(void *context)
{
    work(context);
    leave(context);
    return NULL;
}

static void wait_for_all(job *j)
{
    for (int i = 0; i < YIELDS && atomic_load(&j->left) > 0; i++)
        sched_yield();
    if (atomic_load(&j->left) == 0)
        return;
    pthread_mutex_lock(&j->lock);
    while (atomic_load(&j->left) > 0)
        pthread_cond_wait(&j->done, &j->lock);
    pthread_mutex_unlock(&j->lock);
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

static job *new_job(void (*task)(void *data, size_t index), void *data, size_t count)
{
    job *j = malloc(sizeof *j);
    if (!j)
        return NULL;
    j->task = task;
    j->data = data;
    j->count = count;
    atomic_init(&j->next, 0);
    atomic_init(&j->left, count);
    atomic_init(&j->users, 1);
    pthread_mutex_init(&j->lock, NULL);
    pthread_cond_init(&j->done, NULL);
    return j;
}

/* Nobody waits for a thread to end: all that it does once the tasks are done is to go. */
static void run(void *context, void (*task)(void *data, size_t index), void *data, size_t count)
{
    size_t wanted = (size_t)(uintptr_t)context, threads = 1;
    job *j = new_job(task, data, count);
    wanted = wanted < count ? wanted : count;
    wanted = wanted < MOST ? wanted : MOST;
    for (pthread_t other; j && threads < wanted; threads++) {
        atomic_fetch_add(&j->users, 1);
        if (!tn_threadcrew_start(&other, help, j)) {
            atomic_fetch_sub(&j->users, 1);
            break;
        }
        pthread_detach(other);
    }
    if (j) {
        work(j);
        wait_for_all(j);
        leave(j);
        return;
    }
    for (size_t i = 0; i < count; i++)
        task(data, i);
}

tenor_crew tn_threadcrew_of(unsigned threads)
{
    return (tenor_crew){run, (void *)(uintptr_t)threads};
}
