/* interrupt.h - SIGINT, SIGTERM and SIGHUP end a run between two records, without leaving unfinished
 * files; a second one ends it at once. */
#ifndef TN_CLI_INTERRUPT_H
#define TN_CLI_INTERRUPT_H

#include "cli/outputs.h"

/* From here on a signal removes the unfinished files of outputs, says so, hands on what they hold for standard output
 * and ends the program with TN_EXIT_FAILED. outputs NULL: it is noted, for tn_interrupt_asked, and the program ended if it has not
 * ended some seconds later. A second signal ends the process. To be called before any other thread is started; once a process. False where no thread can be
 * had. */
bool tn_interrupt_watch(const tn_outputs *outputs);
/* A signal has come. */
bool tn_interrupt_asked(void);
/* Around every change of the outputs: a signal waits, for a while, until they are as they should
 * be. */
void tn_interrupt_hold(void);
void tn_interrupt_release(void);

#endif
