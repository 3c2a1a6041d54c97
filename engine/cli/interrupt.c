/* interrupt.c - SIGINT, SIGTERM and SIGHUP end a run between two records, without leaving unfinished
 * files; a second one ends it at once. */
#include "cli/interrupt.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/terminal.h"

/* How long a signal waits for a write that hangs on a full pipe, in steps of 10 ms. */
#define PATIENCE 100
/* How long a run that was only told of a signal may take to end. */
#define GRACE_S 5

static pthread_mutex_t held = PTHREAD_MUTEX_INITIALIZER;
static atomic_bool asked;

static void signals_of_interest(sigset_t *set)
{
    sigemptyset(set);
    sigaddset(set, SIGINT);
    sigaddset(set, SIGTERM);
    sigaddset(set, SIGHUP);
}

static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};

/* nohup: who asked for a signal to be ignored is obeyed. */
static bool is_ignored(int number)
{
    struct sigaction action;
    return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

/* From here on a signal ends the process, as it does to any program: this thread takes it. */
static void let_go(const sigset_t *set)
{
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (!is_ignored(numbers[i]))
            signal(numbers[i], SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, set, NULL);
}

static void say(const char *message)
{
    const char *clear = tn_terminal_is(stderr) ? "\r\x1b[K" : "";
    if (write(STDERR_FILENO, clear, strlen(clear)) < 0 || write(STDERR_FILENO, message, strlen(message)) < 0)
        _exit(TN_EXIT_FAILED);
}

/* The run ends here: unfinished files go, and who reads standard output gets all records that are whole. */
static void end_run(const tn_outputs *outputs)
{
    int removed = 0, waited = 0;
    while (pthread_mutex_trylock(&held) != 0 && ++waited < PATIENCE)
        nanosleep(&(struct timespec){0, 10000000}, NULL);
    for (int kind = 0; kind < TN_OUTPUTS_COUNT; kind++) {
        const char *path = outputs->open[kind] ? tenor_io_output_temporary(outputs->open[kind]) : NULL;
        removed += path && unlink(path) == 0;
    }
    say(removed ? "tenor: interrupted; unfinished outputs removed\n" : "tenor: interrupted\n");
    /* Where a write hangs, what it left unfinished stays so. */
    for (int kind = 0; kind < TN_OUTPUTS_COUNT && waited < PATIENCE; kind++)
        if (outputs->open[kind] && !tenor_io_output_temporary(outputs->open[kind]))
            tenor_io_output_flush(outputs->open[kind], NULL);
    _exit(TN_EXIT_FAILED);
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
    let_go(&set);
    if (outputs)
        end_run(outputs);
    atomic_store(&asked, true);
    /* The run ends at the next record; where there comes none for so long, it ends as by a kill: nothing is lost. */
    nanosleep(&(struct timespec){GRACE_S, 0}, NULL);
    say("tenor: interrupted; what is done stays, and the same command with --resume goes on\n");
    _exit(TN_EXIT_FAILED);
}

bool tn_interrupt_asked(void)
{
    return atomic_load(&asked);
}

bool tn_interrupt_watch(const tn_outputs *outputs)
{
    sigset_t set;
    pthread_t thread;
    signals_of_interest(&set);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (is_ignored(numbers[i]))
            sigdelset(&set, numbers[i]);
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
