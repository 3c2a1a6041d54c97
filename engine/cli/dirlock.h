/* dirlock.h - one process at a time writes into a directory. */
#ifndef TN_CLI_DIRLOCK_H
#define TN_CLI_DIRLOCK_H

/* Take the lock that this file stands for; it is made where it is not there, stays empty, and is let go when
 * the process ends, however that comes about. The descriptor; -1: see errno; -2: another process has it,
 * *holder says which (0: on another machine). */
int tn_dirlock_take(const char *path, long *holder);
void tn_dirlock_release(int lock);

#endif
