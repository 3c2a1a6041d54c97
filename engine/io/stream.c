/* stream.c - the bytes of one input, inflated where they are gzip: a file, standard input or
 * memory. */
#include "io/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/fault.h"

#define RAW ((size_t)64 << 10) /* compressed bytes at a time; half a megabyte of JSON */

tenor_status tn_stream_open(tn_stream *stream, const tn_mem *mem, const char *path, bool digest,
                            tenor_io_error *error)
{
    tn_stream_open_memory(stream, mem, path, tn_str_of(NULL, 0), digest);
    bool standard = strcmp(path, "-") == 0;
    stream->close_fd = !standard;
    stream->fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (stream->fd < 0)
        return tn_fault_system(error, errno, path, "cannot be opened");
    struct stat about;
    if (fstat(stream->fd, &about) == 0) {
        if (S_ISDIR(about.st_mode)) {
            tn_stream_close(stream);
            return tn_fault_system(error, EISDIR, path, "cannot be read");
        }
        if (S_ISREG(about.st_mode) && about.st_size > 0)
            stream->raw_size = (uint64_t)about.st_size;
    }
    return TENOR_OK;
}

void tn_stream_open_memory(tn_stream *stream, const tn_mem *mem, const char *name, tn_str bytes,
                           bool digest)
{
    *stream = (tn_stream){
        .mem = mem, .name = name, .fd = -1, .memory = bytes, .raw_size = bytes.n, .digest = digest};
    tn_sha256_init(&stream->sha);
}

void tn_stream_close(tn_stream *stream)
{
    if (stream->gunzip) {
        tn_gunzip_free(stream->gunzip);
        tn_mem_free(stream->mem, stream->gunzip, 1, sizeof *stream->gunzip);
        stream->gunzip = NULL;
    }
    tn_mem_free(stream->mem, stream->raw, RAW, 1);
    stream->raw = NULL;
    if (stream->close_fd && stream->fd >= 0)
        close(stream->fd);
    stream->fd = -1;
}

/* read(2) that neither a signal nor a non-blocking descriptor ends. */
static ssize_t read_some(int fd, void *out, size_t size)
{
    for (;;) {
        ssize_t n = read(fd, out, size);
        if (n >= 0)
            return n;
        if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd wait = {.fd = fd, .events = POLLIN};
            if (poll(&wait, 1, -1) < 0 && errno != EINTR)
                return -1;
        } else if (errno != EINTR) {
            return -1;
        }
    }
}

static tenor_status read_raw(tn_stream *stream, void *out, size_t size, size_t *got,
                             tenor_io_error *error)
{
    *got = 0;
    if (stream->ended)
        return TENOR_OK;
    if (stream->fd < 0) {
        *got = stream->memory.n < size ? stream->memory.n : size;
        if (*got)
            memcpy(out, stream->memory.p, *got);
        stream->memory = *got ? tn_str_from(stream->memory, *got) : stream->memory;
    } else {
        ssize_t n = read_some(stream->fd, out, size);
        if (n < 0)
            return tn_fault_system(error, errno, stream->name, "cannot be read");
        *got = (size_t)n;
    }
    stream->ended = *got == 0;
    stream->raw_total += *got;
    if (stream->digest)
        tn_sha256_add(&stream->sha, out, *got);
    return TENOR_OK;
}

static bool make_raw(tn_stream *stream)
{
    if (!stream->raw)
        stream->raw = tn_mem_alloc(stream->mem, RAW, 1);
    return stream->raw != NULL;
}

/* From now on all goes through inflate; what was read already is put before it. */
static tenor_status begin_gzip(tn_stream *stream, const char *first, size_t size,
                               tenor_io_error *error)
{
    tn_gunzip *gunzip = make_raw(stream) ? tn_mem_alloc(stream->mem, 1, sizeof *gunzip) : NULL;
    if (!gunzip)
        return tn_fault_no_memory(error);
    if (tn_gunzip_init(gunzip, stream->mem) != TENOR_OK) {
        tn_mem_free(stream->mem, gunzip, 1, sizeof *gunzip);
        return tn_fault_no_memory(error);
    }
    memcpy(stream->raw, first, size);
    stream->raw_next = stream->raw;
    stream->raw_left = size;
    stream->gunzip = gunzip;
    stream->gzip = true;
    return TENOR_OK;
}

/* The first bytes tell gzip from plain; plain ones are where they belong already. */
static tenor_status begin(tn_stream *stream, char *out, size_t size, size_t *got,
                          tenor_io_error *error)
{
    size_t limit = size < RAW ? size : RAW, have = 0;
    stream->opened = true;
    while (have < 2 && have < limit && !stream->ended) {
        size_t more;
        tenor_status status = read_raw(stream, out + have, limit - have, &more, error);
        if (status != TENOR_OK)
            return status;
        have += more;
    }
    if (have < 2 || memcmp(out, "\x1F\x8B", 2) != 0) {
        *got = have;
        return TENOR_OK;
    }
    return begin_gzip(stream, out, have, error);
}

static tenor_status read_gzip(tn_stream *stream, char *out, size_t size, size_t *got,
                              tenor_io_error *error)
{
    tn_gunzip *gunzip = stream->gunzip;
    *got = 0;
    while (*got == 0 && gunzip->damage == TENOR_IO_REASON_NONE) {
        if (stream->raw_left == 0) {
            stream->raw_next = stream->raw;
            tenor_status status = read_raw(stream, stream->raw, RAW, &stream->raw_left, error);
            if (status != TENOR_OK)
                return status;
        }
        gunzip->z.next_in = stream->raw_next;
        gunzip->z.avail_in = (unsigned)stream->raw_left;
        if (tn_gunzip_run(gunzip, out, size, got) != TENOR_OK)
            return tn_fault_no_memory(error);
        /* inflate may still hold output of input that it has taken, so the end is the end only
         * without output. */
        bool dry = stream->ended && *got == 0 && gunzip->z.avail_in == stream->raw_left;
        stream->raw_next = gunzip->z.next_in;
        stream->raw_left = gunzip->z.avail_in;
        if (dry) {
            tn_gunzip_end(gunzip);
            break;
        }
    }
    if (gunzip->damage != TENOR_IO_REASON_NONE && stream->damage == TENOR_IO_REASON_NONE) {
        stream->damage = gunzip->damage;
        stream->damage_offset = stream->raw_total - stream->raw_left;
    }
    return TENOR_OK;
}

tenor_status tn_stream_read(tn_stream *stream, char *out, size_t size, size_t *got,
                            tenor_io_error *error)
{
    *got = 0;
    if (!stream->opened) {
        tenor_status status = begin(stream, out, size, got, error);
        if (status != TENOR_OK || !stream->gzip)
            return status;
    }
    return stream->gzip ? read_gzip(stream, out, size, got, error)
                        : read_raw(stream, out, size, got, error);
}

tenor_status tn_stream_drain(tn_stream *stream, tenor_io_error *error)
{
    size_t got = 1;
    tenor_status status = TENOR_OK;
    if (!stream->ended && !make_raw(stream))
        return tn_fault_no_memory(error);
    while (status == TENOR_OK && !stream->ended)
        status = read_raw(stream, stream->raw, RAW, &got, error);
    return status;
}
