/* output.c - a file that appears complete or not at all; standard output; either compressed where
 * the name says so. */
#define _XOPEN_SOURCE 700 /* realpath */

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "base/buf.h"
#include "base/sha256.h"
#include "io/fault.h"
#include "io/interop.h"
#include "io/zmem.h"

#define BUFFER ((size_t)64 << 10) /* bytes handed to the system at a time */
#define GZIP                                                                            \
    (16 + MAX_WBITS) /* zlib's way to ask for the gzip wrapper; its header says no time \
                      */

struct tenor_io_output {
    tn_mem mem;
    /* NUL-terminated; temporary is empty where the file is written in place */
    tn_buf path, temporary;
    int fd; /* -1: closed */
    bool close_fd, compressed, digest, sync;
    z_stream z;
    tn_sha256 sha; /* of what was handed to the system, with digest */
    uint64_t written;
    char *buffer;
    size_t used;
    tenor_status failed; /* stays */
    tenor_io_error failure;
};

/* ---- writing --------------------------------------------------------------------------------- */

static tenor_status fail(tenor_io_output *output, int system, const char *what)
{
    output->failed = tn_fault_system(&output->failure, system, output->path.data, what);
    return output->failed;
}

static tenor_status report(const tenor_io_output *output, tenor_io_error *error)
{
    if (output->failed != TENOR_OK && error)
        *error = output->failure;
    return output->failed;
}

static tenor_status write_out(tenor_io_output *output, const char *data, size_t size)
{
    output->written += size;
    if (output->digest)
        tn_sha256_add(&output->sha, data, size);
    while (size) {
        ssize_t n = write(output->fd, data, size);
        if (n >= 0) {
            data += n;
            size -= (size_t)n;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd wait = {.fd = output->fd, .events = POLLOUT};
            if (poll(&wait, 1, -1) < 0 && errno != EINTR)
                return fail(output, errno, "cannot be written");
        } else if (errno != EINTR) {
            return fail(output, errno, "cannot be written");
        }
    }
    return TENOR_OK;
}

static tenor_status empty_buffer(tenor_io_output *output)
{
    size_t used = output->used;
    output->used = 0;
    return write_out(output, output->buffer, used);
}

static tenor_status compress_some(tenor_io_output *output, const char *data, size_t size, int flush)
{
    z_stream *z = &output->z;
    z->next_in = (unsigned char *)(uintptr_t)data;
    do {
        unsigned piece = size > UINT_MAX ? UINT_MAX : (unsigned)size;
        z->avail_in = piece;
        z->next_out = (unsigned char *)output->buffer + output->used;
        z->avail_out = (unsigned)(BUFFER - output->used);
        int result = deflate(z, flush);
        size -= piece - z->avail_in;
        output->used = BUFFER - z->avail_out;
        if (result == Z_STREAM_END)
            return TENOR_OK;
        if (!z->avail_out && empty_buffer(output) != TENOR_OK)
            return output->failed;
    } while (size || flush == Z_FINISH);
    return TENOR_OK;
}

tenor_status tenor_io_output_write(tenor_io_output *output, tenor_str bytes, tenor_io_error *error)
{
    if (output->failed != TENOR_OK || !bytes.size)
        return report(output, error);
    if (output->compressed) {
        compress_some(output, bytes.data, bytes.size, Z_NO_FLUSH);
        return report(output, error);
    }
    if (bytes.size > BUFFER - output->used && empty_buffer(output) != TENOR_OK)
        return report(output, error);
    if (bytes.size >= BUFFER) {
        write_out(output, bytes.data, bytes.size);
    } else {
        memcpy(output->buffer + output->used, bytes.data, bytes.size);
        output->used += bytes.size;
    }
    return report(output, error);
}

tenor_status tenor_io_output_flush(tenor_io_output *output, tenor_io_error *error)
{
    if (output->failed == TENOR_OK && !output->compressed)
        empty_buffer(output);
    return report(output, error);
}

/* ---- opening --------------------------------------------------------------------------------- */

static bool put_path(tn_buf *out, const char *path)
{
    return tn_buf_put(out, path, strlen(path) + 1);
}

/* ".NAME.tmp-PID" beside the path. */
static bool name_temporary(tenor_io_output *output)
{
    const char *path = output->path.data, *slash = strrchr(path, '/');
    size_t folder = slash ? (size_t)(slash - path) + 1 : 0;
    tn_buf_put(&output->temporary, path, folder);
    tn_buf_printf(&output->temporary, ".%s.tmp-%ld", path + folder, (long)getpid());
    return tn_buf_byte(&output->temporary, 0);
}

/* A link stays, and what it leads to is replaced. */
static bool follow_link(tenor_io_output *output)
{
    struct stat about;
    char resolved[PATH_MAX];
    if (lstat(output->path.data, &about) != 0 || !S_ISLNK(about.st_mode) ||
        !realpath(output->path.data, resolved))
        return true;
    tn_buf_clear(&output->path);
    return put_path(&output->path, resolved);
}

static tenor_status open_file(tenor_io_output *output)
{
    struct stat about;
    output->close_fd = true;
    if (stat(output->path.data, &about) == 0 && !S_ISREG(about.st_mode)) {
        tn_buf_clear(&output->temporary);
        output->fd = open(output->path.data, O_WRONLY | O_CLOEXEC | O_NOCTTY);
        return output->fd < 0 ? fail(output, errno, "cannot be written") : TENOR_OK;
    }
    if (!follow_link(output) || (!output->temporary.size && !name_temporary(output)))
        return output->failed = tn_fault_no_memory(&output->failure);
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
    output->fd = open(output->temporary.data, flags, 0600);
    if (output->fd < 0 && errno == EEXIST) {
        /* Left over by a process that was killed. */
        unlink(output->temporary.data);
        output->fd = open(output->temporary.data, flags, 0600);
    }
    return output->fd < 0 ? fail(output, errno, "cannot be created") : TENOR_OK;
}

static void release(tenor_io_output *output, bool remove_temporary)
{
    if (output->fd >= 0 && output->close_fd)
        close(output->fd);
    if (remove_temporary && output->temporary.size && output->fd >= 0)
        unlink(output->temporary.data);
    if (output->compressed)
        deflateEnd(&output->z);
    tn_mem mem = output->mem;
    tn_mem_free(&mem, output->buffer, BUFFER, 1);
    tn_buf_free(&output->path);
    tn_buf_free(&output->temporary);
    tn_mem_free(&mem, output, 1, sizeof *output);
}

tenor_status tenor_io_output_open_with(tenor_io_output **out, const char *path,
                                       const tenor_io_output_options *options, tenor_io_error *error)
{
    static const tenor_io_output_options none;
    if (!options)
        options = &none;
    tn_mem mem = tn_interop_mem(options->allocator);
    tenor_io_output *output = tn_mem_zero(&mem, 1, sizeof *output);
    if (!output)
        return tn_fault_no_memory(error);
    output->mem = mem;
    output->fd = -1;
    output->digest = options->digest;
    output->sync = !options->no_sync;
    tn_sha256_init(&output->sha);
    tn_buf_init(&output->path, &output->mem);
    tn_buf_init(&output->temporary, &output->mem);
    size_t size = strlen(path);
    output->buffer = tn_mem_alloc(&output->mem, BUFFER, 1);
    bool good = output->buffer && put_path(&output->path, path) &&
                (!options->temporary || put_path(&output->temporary, options->temporary));
    if (good && size > 3 && strcmp(path + size - 3, ".gz") == 0) {
        output->z.zalloc = tn_zmem_alloc;
        output->z.zfree = tn_zmem_free;
        output->z.opaque = &output->mem;
        output->compressed = deflateInit2(&output->z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GZIP, 8,
                                          Z_DEFAULT_STRATEGY) == Z_OK;
        good = output->compressed;
    }
    if (!good)
        output->failed = tn_fault_no_memory(&output->failure);
    else if (strcmp(path, "-") == 0)
        output->fd = STDOUT_FILENO;
    else
        open_file(output);
    tenor_status status = report(output, error);
    if (status == TENOR_OK)
        *out = output;
    else
        release(output, true);
    return status;
}

tenor_status tenor_io_output_open(tenor_io_output **out, const char *path,
                                  const tenor_allocator *allocator, tenor_io_error *error)
{
    return tenor_io_output_open_with(out, path, &(tenor_io_output_options){.allocator = allocator},
                                     error);
}

/* ---- closing --------------------------------------------------------------------------------- */

/* The new name survives a crash once the directory is on disk too; where that cannot be asked for,
 * so be it. */
static void sync_folder(const char *path)
{
    char folder[PATH_MAX];
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) + 1 : 0;
    if (n >= sizeof folder)
        return;
    memcpy(folder, n ? path : ".", n ? n : 1);
    folder[n ? n : 1] = 0;
    int fd = open(folder, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    (void)fsync(fd);
    close(fd);
}

static tenor_status complete(tenor_io_output *output)
{
    if (output->compressed)
        compress_some(output, "", 0, Z_FINISH);
    if (output->failed == TENOR_OK)
        empty_buffer(output);
    if (output->failed != TENOR_OK || !output->temporary.size)
        return output->failed;
    if (output->sync && fsync(output->fd) != 0)
        return fail(output, errno, "cannot be written");
    if (rename(output->temporary.data, output->path.data) != 0)
        return fail(output, errno, "cannot be replaced");
    if (output->sync)
        sync_folder(output->path.data);
    return TENOR_OK;
}

tenor_status tenor_io_output_close(tenor_io_output *output, tenor_io_error *error)
{
    tenor_io_digest made;
    return tenor_io_output_finish(output, &made, error);
}

tenor_status tenor_io_output_finish(tenor_io_output *output, tenor_io_digest *made,
                                    tenor_io_error *error)
{
    unsigned char digest[32];
    if (output->failed == TENOR_OK)
        complete(output);
    *made = (tenor_io_digest){.bytes = output->written};
    if (output->digest) {
        tn_sha256_end(&output->sha, digest);
        tn_sha256_hex(digest, made->sha256);
    }
    tenor_status status = report(output, error);
    release(output, status != TENOR_OK);
    return status;
}

void tenor_io_output_discard(tenor_io_output *output)
{
    if (output)
        release(output, true);
}

const char *tenor_io_output_temporary(const tenor_io_output *output)
{
    return output->temporary.size ? output->temporary.data : NULL;
}
