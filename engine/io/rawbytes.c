/* rawbytes.c - the raw bytes of one input, as they stand there: a file, standard input or memory. */
#include "io/rawbytes.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/fault.h"

static void tell(const tn_rawbytes *source, bool begin)
{
    if (source->waits && !source->regular)
        source->waits(source->waits_context, begin);
}

tenor_status tn_rawbytes_open(tn_rawbytes *source, const char *path,
                            const tenor_io_reader_options *options, tenor_io_error *error)
{
    tn_rawbytes_open_memory(source, path, tn_str_of(NULL, 0), options->digest);
    bool standard = strcmp(path, "-") == 0;
    source->close_fd = !standard;
    source->waits = options->waits;
    source->waits_context = options->waits_context;
    tell(source, true); /* a named pipe opens when its other end does */
    source->fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    int failed = errno;
    tell(source, false);
    if (source->fd < 0)
        return tn_fault_system(error, failed, path, "cannot be opened");
    struct stat about;
    if (fstat(source->fd, &about) == 0) {
        if (S_ISDIR(about.st_mode)) {
            tn_rawbytes_close(source);
            return tn_fault_system(error, EISDIR, path, "cannot be read");
        }
        source->regular = S_ISREG(about.st_mode);
        off_t begin = source->regular && standard ? lseek(source->fd, 0, SEEK_CUR) : 0;
        source->begin = begin > 0 ? (uint64_t)begin : 0;
        if (source->regular && about.st_size > 0)
            source->size = (uint64_t)about.st_size;
        if (source->regular)
            source->modified_ns = (int64_t)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec;
    }
    return TENOR_OK;
}

void tn_rawbytes_open_memory(tn_rawbytes *source, const char *name, tn_str bytes, bool digest)
{
    *source =
        (tn_rawbytes){.name = name, .fd = -1, .memory = bytes, .size = bytes.n, .digest = digest};
    if (digest)
        tn_sha256_init(&source->sha);
}

bool tn_rawbytes_can_twin(const tn_rawbytes *source)
{
    return source->fd < 0 || source->regular;
}

void tn_rawbytes_open_twin(tn_rawbytes *twin, const tn_rawbytes *source)
{
    *twin = (tn_rawbytes){.name = source->name,
                          .fd = source->fd,
                          .regular = source->regular,
                          .twin = true,
                          .begin = source->begin,
                          .memory = source->memory,
                          .size = source->size};
}

void tn_rawbytes_close(tn_rawbytes *source)
{
    if (source->close_fd && source->fd >= 0)
        close(source->fd);
    source->fd = -1;
}

/* read(2) that neither a signal nor a non-blocking descriptor ends. */
static ssize_t read_some(const tn_rawbytes *source, void *out, size_t size)
{
    int fd = source->fd;
    for (;;) {
        ssize_t n = source->twin ? pread(fd, out, size, (off_t)(source->begin + source->total)) : read(fd, out, size);
        if (n >= 0)
            return n;
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd some = {.fd = fd, .events = POLLIN};
            if (poll(&some, 1, -1) < 0 && errno != EINTR)
                return -1;
        } else if (errno != EINTR) {
            return -1;
        }
    }
}

static tenor_status read_file(tn_rawbytes *source, void *out, size_t size, size_t *got,
                              tenor_io_error *error)
{
    tell(source, true);
    ssize_t n = read_some(source, out, size);
    int failed = errno;
    tell(source, false);
    if (n < 0)
        return tn_fault_system(error, failed, source->name, "cannot be read");
    *got = (size_t)n;
    return TENOR_OK;
}

tenor_status tn_rawbytes_read(tn_rawbytes *source, void *out, size_t size, size_t *got,
                            tenor_io_error *error)
{
    *got = 0;
    if (source->ended)
        return TENOR_OK;
    if (source->fd < 0) {
        size_t rest = source->memory.n - (size_t)source->total;
        *got = rest < size ? rest : size;
        if (*got)
            memcpy(out, source->memory.p + source->total, *got);
    } else {
        tenor_status status = read_file(source, out, size, got, error);
        if (status != TENOR_OK)
            return status;
    }
    source->total += *got;
    /* A file that ends where it is known to end need not be asked once more. */
    source->cut = *got == 0 && source->regular && source->total < source->size;
    source->ended = *got == 0 || (source->regular && *got < size && source->total == source->size);
    if (source->digest && source->total > source->digested) {
        size_t more = (size_t)(source->total - source->digested);
        tn_sha256_add(&source->sha, (const char *)out + (*got - more), more);
        source->digested = source->total;
    }
    return TENOR_OK;
}

tenor_status tn_rawbytes_rewind(tn_rawbytes *source, uint64_t total, tenor_io_error *error)
{
    if (source->fd >= 0 && !source->twin &&
        lseek(source->fd, -(off_t)(source->total - total), SEEK_CUR) == (off_t)-1)
        return tn_fault_system(error, errno, source->name, "cannot be read");
    source->total = total;
    source->ended = false;
    return TENOR_OK;
}
