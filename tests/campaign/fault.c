/* fault.c - put before the C library (LD_PRELOAD), it makes a chosen call fail, or end the process at it.
 *
 *     FAULT_MEMORY=N   the Nth allocation returns NULL
 *     FAULT_MEMORY=N+  and every one behind it, too
 *     FAULT_KILL=N     the Nth call that changes a file does not happen: the process is killed there
 *     FAULT_FULL=N     the Nth write, and every one behind it, finds the disk full
 *     FAULT_READ=N     the Nth read of a regular file fails with EIO
 *     FAULT_COUNT=FILE at exit, how many of each there were: memory, changes, writes, reads
 *
 * Numbers are from 1. Only calls of the program and of the libraries that it links pass here. */
#define _GNU_SOURCE /* RTLD_NEXT, syncfs, pwrite64 */

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The allocator of glibc under its other names: dlsym allocates, so it cannot be asked for these. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);

static atomic_ulong memory_calls, change_calls, write_calls, read_calls;
static unsigned long memory_at, kill_at, full_at, read_at;
static bool memory_stays;
static char count_path[4096];

__attribute__((constructor)) static void begin(void)
{
    const char *text = getenv("FAULT_MEMORY");
    memory_at = text ? strtoul(text, NULL, 10) : 0;
    memory_stays = text && strchr(text, '+');
    kill_at = (text = getenv("FAULT_KILL")) ? strtoul(text, NULL, 10) : 0;
    full_at = (text = getenv("FAULT_FULL")) ? strtoul(text, NULL, 10) : 0;
    read_at = (text = getenv("FAULT_READ")) ? strtoul(text, NULL, 10) : 0;
    if ((text = getenv("FAULT_COUNT")) && strlen(text) < sizeof count_path)
        strcpy(count_path, text);
    memory_calls = 0; /* what the start of the program took is not counted */
}

__attribute__((destructor)) static void end(void)
{
    char line[128];
    if (!count_path[0])
        return;
    unsigned long counts[] = {memory_calls, change_calls, write_calls, read_calls};
    int n = snprintf(line, sizeof line, "%lu %lu %lu %lu\n", counts[0], counts[1], counts[2], counts[3]);
    kill_at = full_at = 0;
    int fd = open(count_path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd < 0 || write(fd, line, (size_t)n) != n)
        _exit(99);
    close(fd);
}

/* ---- memory ----------------------------------------------------------------------------------- */

static bool no_memory(void)
{
    unsigned long n = ++memory_calls;
    if (!memory_at || (memory_stays ? n < memory_at : n != memory_at))
        return false;
    errno = ENOMEM;
    return true;
}

void *malloc(size_t size)
{
    return no_memory() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return no_memory() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
    return no_memory() ? NULL : __libc_realloc(old, size);
}

/* ---- files ------------------------------------------------------------------------------------ */

static void change(void)
{
    if (++change_calls == kill_at)
        raise(SIGKILL);
}

/* The same function of the C library. */
#define NEXT(name) __typeof__(name) *next = (__typeof__(name) *)(uintptr_t)dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t size)
{
    NEXT(write);
    if (fd > STDERR_FILENO) {
        change();
        if (++write_calls >= full_at && full_at) {
            errno = ENOSPC;
            return -1;
        }
    }
    return next(fd, data, size);
}

/* As databases write and read. */
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at)
{
    NEXT(pwrite64);
    change();
    if (++write_calls >= full_at && full_at) {
        errno = ENOSPC;
        return -1;
    }
    return next(fd, data, size, at);
}

ssize_t pread64(int fd, void *data, size_t size, off64_t at)
{
    NEXT(pread64);
    if (++read_calls == read_at) {
        errno = EIO;
        return -1;
    }
    return next(fd, data, size, at);
}

ssize_t read(int fd, void *data, size_t size)
{
    NEXT(read);
    struct stat about;
    if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && ++read_calls == read_at) {
        errno = EIO;
        return -1;
    }
    return next(fd, data, size);
}

int open(const char *path, int flags, ...)
{
    NEXT(open);
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list list;
        va_start(list, flags);
        mode = va_arg(list, mode_t);
        va_end(list);
        change();
    }
    return next(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    NEXT(open64);
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list list;
        va_start(list, flags);
        mode = va_arg(list, mode_t);
        va_end(list);
        change();
    }
    return next(path, flags, mode);
}

#define CHANGES(name, parameters, arguments)             \
    int name parameters                                  \
    {                                                    \
        NEXT(name);                                      \
        change();                                        \
        return next arguments;                           \
    }

CHANGES(rename, (const char *from, const char *to), (from, to))
CHANGES(unlink, (const char *path), (path))
CHANGES(rmdir, (const char *path), (path))
CHANGES(mkdir, (const char *path, mode_t mode), (path, mode))
CHANGES(ftruncate, (int fd, off_t size), (fd, size))
CHANGES(ftruncate64, (int fd, off64_t size), (fd, size))
CHANGES(fsync, (int fd), (fd))
CHANGES(fdatasync, (int fd), (fd))
CHANGES(syncfs, (int fd), (fd))
