/* filewatch.c - waits until a lexicon file, or one in a folder of them, is another.
 *
 * Editors write a file in place, or another one that takes its name: so folders are watched, and what decides is whether names,
 * sizes, numbers and times of the files are what they were. Where the system tells of changes (inotify) it only wakes us up;
 * else, and on file systems that tell nothing, we look again by ourselves. */
#define _XOPEN_SOURCE 700 /* st_mtim */
#include "cli/filewatch.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/inotify.h>
#endif

#define DEPTH_MAX 8     /* folders inside folders, as lexicons are read */
#define LOOK_MS 40      /* between two looks where nobody tells us */
#define TOLD_LOOK_MS 1000 /* the same where somebody does */
#define SETTLE_MS 4     /* an editor may do several things to a file */
#define EMPTY_MS 60     /* one that empties it is about to write it */

static void mix(uint64_t *state, const void *bytes, size_t size)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < size; i++)
        *state = (*state ^ p[i]) * UINT64_C(1099511628211);
}

static bool is_lexicon(const char *name)
{
    size_t n = strlen(name);
    return name[0] != '.' &&
           ((n > 4 && strcmp(name + n - 4, ".lex") == 0) || (n > 5 && strcmp(name + n - 5, ".play") == 0) ||
            (n > 5 && strcmp(name + n - 5, ".acts") == 0));
}

/* What there is to know of a file, without reading it. The order of a folder's files does not matter. */
static uint64_t look_at_file(const char *path, const struct stat *info, bool *empty)
{
    *empty = *empty || info->st_size == 0;
    uint64_t state = UINT64_C(14695981039346656037);
    mix(&state, path, strlen(path));
    mix(&state, &info->st_size, sizeof info->st_size);
    mix(&state, &info->st_ino, sizeof info->st_ino);
    mix(&state, &info->st_mtim.tv_sec, sizeof info->st_mtim.tv_sec);
    mix(&state, &info->st_mtim.tv_nsec, sizeof info->st_mtim.tv_nsec);
    return state;
}

/* Adds up all files; tells inotify of folders where there is one. */
static uint64_t look(int notify, const char *path, int depth, bool *empty)
{
    struct stat info;
    uint64_t state = 0;
    if (stat(path, &info) != 0)
        return 0;
    if (!S_ISDIR(info.st_mode))
        return look_at_file(path, &info, empty);
#ifdef __linux__
    if (notify >= 0)
        inotify_add_watch(notify, path, IN_CLOSE_WRITE | IN_MOVE | IN_CREATE | IN_DELETE | IN_ATTRIB);
#else
    (void)notify;
#endif
    DIR *folder = depth < DEPTH_MAX ? opendir(path) : NULL;
    for (struct dirent *entry; folder && (entry = readdir(folder)) != NULL;) {
        char name[PATH_MAX];
        int n = snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        if (entry->d_name[0] == '.' || n < 0 || (size_t)n >= sizeof name || stat(name, &info) != 0)
            continue;
        if (S_ISDIR(info.st_mode))
            state += look(notify, name, depth + 1, empty);
        else if (is_lexicon(entry->d_name))
            state += look_at_file(name, &info, empty);
    }
    if (folder)
        closedir(folder);
    return state;
}

/* *empty: one of the files is. */
static uint64_t look_at_all(int notify, const char *const *paths, size_t count, bool *empty)
{
    uint64_t state = 0;
    *empty = false;
    for (size_t i = 0; i < count; i++) {
        uint64_t one = look(notify, paths[i], 0, empty);
        mix(&state, &one, sizeof one);
    }
    return state;
}

#ifdef __linux__
/* The folder that holds a file: where it is replaced, its own number changes. */
static void watch_parent(int notify, const char *path)
{
    char folder[PATH_MAX];
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) : 0;
    if (n >= sizeof folder)
        return;
    memcpy(folder, path, n);
    folder[n] = '\0';
    inotify_add_watch(notify, n ? folder : slash ? "/" : ".", IN_CLOSE_WRITE | IN_MOVE | IN_CREATE | IN_DELETE | IN_ATTRIB);
}
#endif

void tn_filewatch_begin(tn_filewatch *watch, const char *const *paths, size_t count, bool poll)
{
    *watch = (tn_filewatch){.notify = -1, .poll = poll};
#ifdef __linux__
    if (!poll)
        watch->notify = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    for (size_t i = 0; watch->notify >= 0 && i < count; i++)
        watch_parent(watch->notify, paths[i]);
#endif
    bool empty;
    watch->state = look_at_all(watch->notify, paths, count, &empty);
}

/* Until something happens, at most so long. */
static void sleep_until_told(const tn_filewatch *watch, int milliseconds)
{
    struct pollfd told = {.fd = watch->notify, .events = POLLIN};
    char events[4096];
    if (poll(watch->notify >= 0 ? &told : NULL, watch->notify >= 0 ? 1 : 0, milliseconds) > 0)
        while (read(watch->notify, events, sizeof events) > 0)
            continue;
}

void tn_filewatch_wait(tn_filewatch *watch, const char *const *paths, size_t count)
{
    const uint64_t before = watch->state;
    bool empty;
    uint64_t now = look_at_all(watch->notify, paths, count, &empty);
    while (now == before) {
        sleep_until_told(watch, watch->notify >= 0 ? TOLD_LOOK_MS : LOOK_MS);
        now = look_at_all(watch->notify, paths, count, &empty);
    }
    do {
        watch->state = now;
        sleep_until_told(watch, empty ? EMPTY_MS : SETTLE_MS);
        now = look_at_all(watch->notify, paths, count, &empty);
    } while (now != watch->state);
}

void tn_filewatch_end(tn_filewatch *watch)
{
    if (watch->notify >= 0)
        close(watch->notify);
    watch->notify = -1;
}
