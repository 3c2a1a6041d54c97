/* growing.c - a file that grows while a run goes on, is cut back to what is known to be good when the run is taken up
 * again, and is copied to its place at the end. */
#include "cli/growing.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/terminal.h"

/* Bytes that are handed to the system, or copied, at a time. */
#define PIECE ((size_t)64 << 10)

static bool fail(const tn_growing *file, const char *what)
{
    tn_terminal_say("%s: %s: %s", file->path, what, strerror(errno));
    return false;
}

bool tn_growing_open(tn_growing *file, const char *path, uint64_t size)
{
    struct stat about;
    *file = (tn_growing){.fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600), .path = path, .size = size};
    if (file->fd < 0 || fstat(file->fd, &about) != 0)
        return fail(file, "cannot be opened");
    if ((uint64_t)about.st_size < size) {
        tn_terminal_say("%s: shorter than the run left it: remove its directory and begin again", path);
        return false;
    }
    if (ftruncate(file->fd, (off_t)size) != 0 || lseek(file->fd, (off_t)size, SEEK_SET) < 0)
        return fail(file, "cannot be cut back");
    if (tenor_io_buffer_new(&file->waiting, NULL) == TENOR_OK)
        return true;
    tn_terminal_say("out of memory");
    return false;
}

void tn_growing_close(tn_growing *file)
{
    if (file->fd >= 0)
        close(file->fd);
    tenor_io_buffer_free(file->waiting);
    *file = (tn_growing){.fd = -1};
}

bool tn_growing_flush(tn_growing *file)
{
    tenor_str left = tenor_io_buffer_view(file->waiting);
    while (left.size > 0) {
        ssize_t n = write(file->fd, left.data, left.size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(file, "cannot be written");
        left.data += n;
        left.size -= (size_t)n;
    }
    tenor_io_buffer_clear(file->waiting);
    return true;
}

bool tn_growing_put(tn_growing *file, tenor_str bytes)
{
    if (bytes.size > 0 && tenor_io_buffer_put(file->waiting, bytes) != TENOR_OK) {
        tn_terminal_say("out of memory");
        return false;
    }
    file->size += bytes.size;
    return tenor_io_buffer_view(file->waiting).size < PIECE || tn_growing_flush(file);
}

static bool copy(tn_growing *file, tenor_io_output *output, tenor_io_error *error)
{
    char piece[PIECE];
    uint64_t done = 0;
    while (done < file->size) {
        ssize_t n = pread(file->fd, piece, sizeof piece, (off_t)done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            snprintf(error->message, sizeof error->message, "%s: cannot be read: %s", file->path,
                     n < 0 ? strerror(errno) : "it became shorter");
            return false;
        }
        if (tenor_io_output_write(output, (tenor_str){piece, (size_t)n}, error) != TENOR_OK)
            return false;
        done += (uint64_t)n;
    }
    return true;
}

bool tn_growing_publish(tn_growing *file, const char *place, const tenor_io_output_options *options,
                        tenor_io_digest *made)
{
    tenor_io_error error;
    tenor_io_output *output = NULL;
    if (!tn_growing_flush(file))
        return false;
    bool fine = tenor_io_output_open_with(&output, place, options, &error) == TENOR_OK;
    if (fine && !copy(file, output, &error)) {
        tenor_io_output_discard(output);
        fine = false;
    } else if (fine) {
        fine = tenor_io_output_finish(output, made, &error) == TENOR_OK;
    }
    if (!fine)
        tn_terminal_say("%s", error.message);
    return fine;
}
