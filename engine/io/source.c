/* source.c - the bytes of one input, inflated where they are gzip: a file, standard input or memory. */
#include "io/source.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/fault.h"

#define RAW ((size_t)64 << 10) /* compressed bytes at a time; half a megabyte of JSON */

tenor_status tn_source_open(tn_source *source, const tn_mem *mem, const char *path, bool digest,
                            tenor_io_error *error)
{
    tn_source_open_memory(source, mem, path, tn_str_of(NULL, 0), digest);
    bool standard = strcmp(path, "-") == 0;
    source->close_fd = !standard;
    source->fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (source->fd < 0)
        return tn_fault_system(error, errno, path, "cannot be opened");
    struct stat about;
    if (fstat(source->fd, &about) == 0) {
        if (S_ISDIR(about.st_mode)) {
            tn_source_close(source);
            return tn_fault_system(error, EISDIR, path, "cannot be read");
        }
        if (S_ISREG(about.st_mode) && about.st_size > 0)
            source->raw_size = (uint64_t)about.st_size;
    }
    return TENOR_OK;
}

void tn_source_open_memory(tn_source *source, const tn_mem *mem, const char *name, tn_str bytes, bool digest)
{
    *source = (tn_source){.mem = mem, .name = name, .fd = -1, .memory = bytes, .raw_size = bytes.n, .digest = digest};
    tn_sha256_init(&source->sha);
}

void tn_source_close(tn_source *source)
{
    if (source->gunzip) {
        tn_gunzip_free(source->gunzip);
        tn_mem_free(source->mem, source->gunzip, 1, sizeof *source->gunzip);
        source->gunzip = NULL;
    }
    tn_mem_free(source->mem, source->raw, RAW, 1);
    source->raw = NULL;
    if (source->close_fd && source->fd >= 0)
        close(source->fd);
    source->fd = -1;
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

static tenor_status read_raw(tn_source *source, void *out, size_t size, size_t *got, tenor_io_error *error)
{
    *got = 0;
    if (source->ended)
        return TENOR_OK;
    if (source->fd < 0) {
        *got = source->memory.n < size ? source->memory.n : size;
        if (*got)
            memcpy(out, source->memory.p, *got);
        source->memory = *got ? tn_str_from(source->memory, *got) : source->memory;
    } else {
        ssize_t n = read_some(source->fd, out, size);
        if (n < 0)
            return tn_fault_system(error, errno, source->name, "cannot be read");
        *got = (size_t)n;
    }
    source->ended = *got == 0;
    source->raw_total += *got;
    if (source->digest)
        tn_sha256_add(&source->sha, out, *got);
    return TENOR_OK;
}

/* The first bytes tell gzip from plain. */
static tenor_status begin(tn_source *source, tenor_io_error *error)
{
    if (!source->raw)
        source->raw = tn_mem_alloc(source->mem, RAW, 1);
    if (!source->raw)
        return tn_fault_no_memory(error);
    source->raw_next = source->raw;
    while (source->raw_left < 2 && !source->ended) {
        size_t got;
        tenor_status status = read_raw(source, source->raw + source->raw_left, RAW - source->raw_left, &got, error);
        if (status != TENOR_OK)
            return status;
        source->raw_left += got;
    }
    if (source->raw_left >= 2 && source->raw[0] == 0x1F && source->raw[1] == 0x8B) {
        source->gunzip = tn_mem_alloc(source->mem, 1, sizeof *source->gunzip);
        if (!source->gunzip)
            return tn_fault_no_memory(error);
        if (tn_gunzip_init(source->gunzip, source->mem) != TENOR_OK) {
            tn_mem_free(source->mem, source->gunzip, 1, sizeof *source->gunzip);
            source->gunzip = NULL;
            return tn_fault_no_memory(error);
        }
        source->gzip = true;
    }
    source->opened = true;
    return TENOR_OK;
}

static tenor_status read_gzip(tn_source *source, char *out, size_t size, size_t *got, tenor_io_error *error)
{
    tn_gunzip *gunzip = source->gunzip;
    *got = 0;
    while (*got == 0 && gunzip->damage == TENOR_IO_REASON_NONE) {
        if (source->raw_left == 0) {
            source->raw_next = source->raw;
            tenor_status status = read_raw(source, source->raw, RAW, &source->raw_left, error);
            if (status != TENOR_OK)
                return status;
        }
        gunzip->z.next_in = source->raw_next;
        gunzip->z.avail_in = (unsigned)source->raw_left;
        if (tn_gunzip_run(gunzip, out, size, got) != TENOR_OK)
            return tn_fault_no_memory(error);
        /* inflate may still hold output of input that it has taken, so the end is the end only without output. */
        bool dry = source->ended && *got == 0 && gunzip->z.avail_in == source->raw_left;
        source->raw_next = gunzip->z.next_in;
        source->raw_left = gunzip->z.avail_in;
        if (dry) {
            tn_gunzip_end(gunzip);
            break;
        }
    }
    if (gunzip->damage != TENOR_IO_REASON_NONE && source->damage == TENOR_IO_REASON_NONE) {
        source->damage = gunzip->damage;
        source->damage_offset = source->raw_total - source->raw_left;
    }
    return TENOR_OK;
}

tenor_status tn_source_read(tn_source *source, char *out, size_t size, size_t *got, tenor_io_error *error)
{
    *got = 0;
    if (!source->opened) {
        tenor_status status = begin(source, error);
        if (status != TENOR_OK)
            return status;
    }
    if (source->gzip)
        return read_gzip(source, out, size, got, error);
    if (source->raw_left) {
        *got = source->raw_left < size ? source->raw_left : size;
        memcpy(out, source->raw_next, *got);
        source->raw_next += *got;
        source->raw_left -= *got;
        return TENOR_OK;
    }
    return read_raw(source, out, size, got, error);
}

tenor_status tn_source_drain(tn_source *source, tenor_io_error *error)
{
    size_t got = 1;
    tenor_status status = TENOR_OK;
    while (status == TENOR_OK && !source->ended && source->raw)
        status = read_raw(source, source->raw, RAW, &got, error);
    return status;
}
