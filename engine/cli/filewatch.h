/* filewatch.h - waits until a lexicon file, or one in a folder of them, is another. */
#ifndef TN_CLI_FILEWATCH_H
#define TN_CLI_FILEWATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct tn_filewatch {
    uint64_t state; /* of all files when they were looked at last */
    int notify;     /* of inotify; -1: there is none, and files are looked at again and again */
    bool poll;      /* never use inotify; for tests of the other way */
} tn_filewatch;

/* What the files are now: their names, sizes and times. Then they may be read. */
void tn_filewatch_begin(tn_filewatch *watch, const char *const *paths, size_t count, bool poll);
/* Returns when they are no longer what they were then, and nothing moved for some milliseconds. Folders that are new are seen at the
 * next look. */
void tn_filewatch_wait(tn_filewatch *watch, const char *const *paths, size_t count);
void tn_filewatch_end(tn_filewatch *watch);

#endif
