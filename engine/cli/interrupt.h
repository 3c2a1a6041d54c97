/* interrupt.h - SIGINT, SIGTERM and SIGHUP end a run between two writes, without leaving unfinished
 * files. */
#ifndef TN_CLI_INTERRUPT_H
#define TN_CLI_INTERRUPT_H

#include "cli/outputs.h"

/* From here on a signal removes the unfinished files of outputs, says so and ends the program with
 * TN_EXIT_FAILED. To be called before any other thread is started; once a process. False where no
 * thread can be had. */
bool tn_interrupt_watch(const tn_outputs *outputs);
/* Around every change of the outputs: a signal waits, for a while, until they are as they should
 * be. */
void tn_interrupt_hold(void);
void tn_interrupt_release(void);

#endif
