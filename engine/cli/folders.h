/* folders.h - paths put together, and the folders that they lead through. */
#ifndef TN_CLI_FOLDERS_H
#define TN_CLI_FOLDERS_H

#include <stdbool.h>

/* "a/b/c", to be freed; b and c may be NULL. NULL where there is no memory. */
char *tn_folders_join(const char *a, const char *b, const char *c);
/* Make a folder and those above it, for their owner only, where they are not there. False: see errno. */
bool tn_folders_make(const char *path);
/* The same for the folder of this file; *last is the one that was made before, NULL or to be freed. */
bool tn_folders_make_for(const char *path, char **last);
/* Whether there is anything in a folder but this: 1 or 0; -1: see errno. */
int tn_folders_hold_others(const char *path, const char *but);

#endif
