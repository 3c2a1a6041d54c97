/* filedigest.c - what a file holds: how many bytes, with which SHA-256. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/sha256.h"
#include "io/fault.h"

#define PIECE ((size_t)32 << 10)

tenor_status tenor_io_digest_file(const char *path, tenor_io_digest *digest, tenor_io_error *error)
{
    char piece[PIECE];
    unsigned char sum[32];
    tn_sha256 sha;
    tn_sha256_init(&sha);
    *digest = (tenor_io_digest){0};
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return tn_fault_system(error, errno, path, "cannot be opened");
    for (;;) {
        ssize_t n = read(fd, piece, sizeof piece);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            int failed = errno;
            close(fd);
            return tn_fault_system(error, failed, path, "cannot be read");
        }
        if (n == 0)
            break;
        tn_sha256_add(&sha, piece, (size_t)n);
        digest->bytes += (uint64_t)n;
    }
    close(fd);
    tn_sha256_end(&sha, sum);
    tn_sha256_hex(sum, digest->sha256);
    return TENOR_OK;
}
