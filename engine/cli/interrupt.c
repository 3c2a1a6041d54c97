/* interrupt.c - SIGINT, SIGTERM and SIGHUP end a run between two writes, without leaving unfinished
 * files. */
#include "cli/interrupt.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/commands.h"

/* How long a signal waits for a write that hangs on a full pipe, in steps of 10 ms. */
#define PATIENCE 100

static pthread_mutex_t held = PTHREAD_MUTEX_INITIALIZER;

static void signals_of_interest(sigset_t *set)
{
    sigemptyset(set);
    sigaddset(set, SIGINT);
    sigaddset(set, SIGTERM);
    sigaddset(set, SIGHUP);
}

/* A thread of its own waits for signals: a reader may hang in read() and a writer in write(), this
 * one never does. */
static void *watch(void *context)
{
    const tn_outputs *outputs = context;
    sigset_t set;
    int signal_number = 0;
    signals_of_interest(&set);
    while (sigwait(&set, &signal_number) != 0)
        ;
    for (int i = 0; i < PATIENCE && pthread_mutex_trylock(&held) != 0; i++)
        nanosleep(&(struct timespec){0, 10000000}, NULL);
    int removed = 0;
    for (int kind = 0; kind < TN_OUTPUTS_COUNT; kind++) {
        const char *path =
            outputs->open[kind] ? tenor_io_output_temporary(outputs->open[kind]) : NULL;
        removed += path && unlink(path) == 0;
    }
    static const char plain[] = "tenor: interrupted\n",
                      files[] = "tenor: interrupted; unfinished outputs removed\n";
    const char *message = removed ? files : plain;
    if (isatty(STDERR_FILENO))
        message = removed ? "\r\x1b[Ktenor: interrupted; unfinished outputs removed\n"
                          : "\r\x1b[Ktenor: interrupted\n";
    if (write(STDERR_FILENO, message, strlen(message)) < 0)
        _exit(TN_EXIT_FAILED);
    _exit(TN_EXIT_FAILED);
}

bool tn_interrupt_watch(const tn_outputs *outputs)
{
    sigset_t set;
    pthread_t thread;
    signals_of_interest(&set);
    /* nohup: who asked for a signal to be ignored is obeyed. */
    const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct sigaction action;
        if (sigaction(numbers[i], NULL, &action) == 0 && action.sa_handler == SIG_IGN)
            sigdelset(&set, numbers[i]);
    }
    if (pthread_sigmask(SIG_BLOCK, &set, NULL) != 0 ||
        pthread_create(&thread, NULL, watch, (void *)outputs) != 0) {
        fputs("tenor: cannot start a thread\n", stderr);
        return false;
    }
    pthread_detach(thread);
    return true;
}

void tn_interrupt_hold(void)
{
    pthread_mutex_lock(&held);
}

void tn_interrupt_release(void)
{
    pthread_mutex_unlock(&held);
}
