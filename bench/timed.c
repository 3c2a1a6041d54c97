/* timed.c - runs one command and says what it cost; the stop-watch of every line that the bench prints.
 *
 *     timed [-i FILE] [-o FILE] [-e FILE] [-t SECONDS] COMMAND [ARGUMENT]...
 *
 * -i, -o and -e are the command's standard input, output and error (/dev/null where not given), -t is the most CPU that
 * it may take before it is ended. Prints one line:
 * wall nanoseconds, user microseconds, system microseconds, peak resident KiB, exit status (128 + N: signal N).
 *
 * A program of its own because a child counts what its parent had resident before exec as its own peak: this one has
 * next to nothing, a Python interpreter has 20 MB and more. */
#define _DEFAULT_SOURCE /* wait4 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000000000 + now.tv_nsec;
}

static long long microseconds(struct timeval t)
{
    return (long long)t.tv_sec * 1000000 + (long long)t.tv_usec;
}

/* In the child: stream becomes path. False: it cannot be opened, or not be put in place. */
static int redirect(const char *path, int flags, int stream)
{
    int fd = open(path, flags, 0600);
    return fd >= 0 && (fd == stream || dup2(fd, stream) == stream);
}

int main(int argc, char **argv)
{
    const char *in = "/dev/null", *out = "/dev/null", *err = "/dev/null", *limit = NULL;
    struct rusage used;
    long long begin, end;
    int at = 1, status = 0;
    pid_t child;
    for (; at + 1 < argc && argv[at][0] == '-'; at += 2) {
        const char **which = !strcmp(argv[at], "-i") ? &in
                             : !strcmp(argv[at], "-o") ? &out
                             : !strcmp(argv[at], "-e") ? &err
                             : !strcmp(argv[at], "-t") ? &limit
                                                       : NULL;
        if (!which)
            break;
        *which = argv[at + 1];
    }
    if (at >= argc || argv[at][0] == '-') {
        fprintf(stderr, "usage: timed [-i FILE] [-o FILE] [-e FILE] [-t SECONDS] COMMAND [ARGUMENT]...\n");
        return 2;
    }
    begin = now_ns();
    child = fork();
    if (child < 0) {
        perror("timed: fork");
        return 1;
    }
    if (child == 0) {
        if (limit) {
            struct rlimit seconds;
            seconds.rlim_cur = seconds.rlim_max = (rlim_t)strtoul(limit, NULL, 10);
            setrlimit(RLIMIT_CPU, &seconds);
        }
        if (redirect(in, O_RDONLY, 0) && redirect(out, O_WRONLY | O_CREAT | O_TRUNC, 1) &&
            redirect(err, O_WRONLY | O_CREAT | O_TRUNC, 2))
            execvp(argv[at], argv + at);
        _exit(127);
    }
    if (wait4(child, &status, 0, &used) != child) {
        perror("timed: wait4");
        return 1;
    }
    end = now_ns();
    printf("%lld %lld %lld %ld %d\n", end - begin, microseconds(used.ru_utime), microseconds(used.ru_stime),
           used.ru_maxrss, WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status));
    return 0;
}
