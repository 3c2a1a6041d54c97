/* dirlock.c - one process at a time writes into a directory. */
#include "cli/dirlock.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* A lock of the record kind: network file systems have it, too, and it names its holder. */
int tn_dirlock_take(const char *path, long *holder)
{
    struct flock all = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    *holder = 0;
    if (fd < 0)
        return -1;
    while (fcntl(fd, F_SETLK, &all) != 0) {
        int failed = errno;
        if (failed == EINTR)
            continue;
        if ((failed == EACCES || failed == EAGAIN) && fcntl(fd, F_GETLK, &all) == 0)
            *holder = all.l_type == F_UNLCK ? 0 : (long)all.l_pid;
        close(fd);
        errno = failed;
        return failed == EACCES || failed == EAGAIN ? -2 : -1;
    }
    return fd;
}

void tn_dirlock_release(int lock)
{
    if (lock >= 0)
        close(lock);
}
