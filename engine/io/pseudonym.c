/* pseudonym.c - names that stand for others, made with a key: HMAC-SHA-256 (RFC 2104). */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/sha256.h"
#include "io/fault.h"
#include "io/interop.h"

#define BLOCK 64
#define BYTES 8 /* of a pseudonym: two of a billion ids are the same with a chance of 3 in 100 */
#define CHECK_BYTES 4

struct tenor_io_pseudonyms {
    tn_mem mem;
    /* The states behind the key's two blocks: all that is kept of it. */
    tn_sha256 inner, outer;
};

/* What compilers do not leave out although nobody reads it. */
static void wipe(void *data, size_t size)
{
    volatile unsigned char *p = data;
    while (size-- > 0)
        *p++ = 0;
}

static void take_key(tenor_io_pseudonyms *pseudonyms, tenor_str key)
{
    unsigned char block[BLOCK] = {0};
    if (key.size > BLOCK) {
        tn_sha256 sha;
        tn_sha256_init(&sha);
        tn_sha256_add(&sha, key.data, key.size);
        tn_sha256_end(&sha, block);
    } else {
        memcpy(block, key.data, key.size);
    }
    for (size_t i = 0; i < BLOCK; i++)
        block[i] ^= 0x36;
    tn_sha256_init(&pseudonyms->inner);
    tn_sha256_add(&pseudonyms->inner, block, BLOCK);
    for (size_t i = 0; i < BLOCK; i++)
        block[i] ^= 0x36 ^ 0x5C;
    tn_sha256_init(&pseudonyms->outer);
    tn_sha256_add(&pseudonyms->outer, block, BLOCK);
    wipe(block, sizeof block);
}

tenor_status tenor_io_pseudonyms_new(tenor_io_pseudonyms **out, tenor_str key,
                                     const tenor_allocator *allocator)
{
    if (key.size < TENOR_IO_KEY_LEAST || key.size > TENOR_IO_KEY_MOST)
        return TENOR_BAD_ARGUMENT;
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_pseudonyms *made = tn_mem_zero(&mem, 1, sizeof *made);
    if (!made)
        return TENOR_NO_MEMORY;
    made->mem = mem;
    take_key(made, key);
    *out = made;
    return TENOR_OK;
}

void tenor_io_pseudonyms_free(tenor_io_pseudonyms *pseudonyms)
{
    if (!pseudonyms)
        return;
    tn_mem mem = pseudonyms->mem;
    wipe(pseudonyms, sizeof *pseudonyms);
    tn_mem_free(&mem, pseudonyms, 1, sizeof *pseudonyms);
}

/* All of a file, up to `room` bytes; what is wrong with it otherwise. */
static tenor_status read_key(const char *path, char *key, size_t room, size_t *size,
                             tenor_io_error *error)
{
    struct stat about;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return tn_fault_system(error, errno, path, "cannot be opened");
    tenor_status status = TENOR_OK;
    *size = 0;
    if (fstat(fd, &about) != 0)
        status = tn_fault_system(error, errno, path, "cannot be looked at");
    else if (!S_ISREG(about.st_mode))
        status = tn_fault_set(error, TENOR_IO, 0, "%s: a key must be a regular file", path);
    else if (about.st_mode & (S_IRWXG | S_IRWXO))
        status = tn_fault_set(error, TENOR_BAD_ARGUMENT, 0,
                              "%s: others may read this key: chmod 600 %s", path, path);
    while (status == TENOR_OK && *size < room) {
        ssize_t n = read(fd, key + *size, room - *size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            status = tn_fault_system(error, errno, path, "cannot be read");
        if (n <= 0)
            break;
        *size += (size_t)n;
    }
    close(fd);
    return status;
}

tenor_status tenor_io_pseudonyms_open(tenor_io_pseudonyms **pseudonyms, const char *path,
                                      const tenor_allocator *allocator, tenor_io_error *error)
{
    char key[TENOR_IO_KEY_MOST + 3]; /* with a line end, and one byte too many */
    size_t size = 0;
    tenor_status status = read_key(path, key, sizeof key, &size, error);
    if (status == TENOR_OK) {
        size -= size > 0 && key[size - 1] == '\n';
        size -= size > 0 && key[size - 1] == '\r';
        status = tenor_io_pseudonyms_new(pseudonyms, (tenor_str){key, size}, allocator);
        if (status == TENOR_BAD_ARGUMENT)
            tn_fault_set(error, status, 0,
                         "%s: a key has %d to %d bytes, as 'openssl rand -hex 32' makes one", path,
                         TENOR_IO_KEY_LEAST, TENOR_IO_KEY_MOST);
        else if (status != TENOR_OK)
            tn_fault_no_memory(error);
    }
    wipe(key, sizeof key);
    return status;
}

/* The first bytes of the HMAC as hexadecimal digits and a NUL. */
static void make(const tenor_io_pseudonyms *pseudonyms, tenor_str id, char *hex, size_t bytes)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char digest[32];
    tn_sha256 sha = pseudonyms->inner;
    tn_sha256_add(&sha, id.data, id.size);
    tn_sha256_end(&sha, digest);
    sha = pseudonyms->outer;
    tn_sha256_add(&sha, digest, sizeof digest);
    tn_sha256_end(&sha, digest);
    for (size_t i = 0; i < bytes; i++) {
        *hex++ = digits[digest[i] >> 4];
        *hex++ = digits[digest[i] & 15];
    }
    *hex = '\0';
}

void tenor_io_pseudonym(const tenor_io_pseudonyms *pseudonyms, tenor_str id,
                        char pseudonym[TENOR_IO_PSEUDONYM])
{
    pseudonym[0] = 'p';
    pseudonym[1] = '-';
    make(pseudonyms, id, pseudonym + 2, BYTES);
}

void tenor_io_pseudonyms_check(const tenor_io_pseudonyms *pseudonyms, char check[9])
{
    make(pseudonyms, tn_interop_out(TN_STR("tenor key check")), check, CHECK_BYTES);
}
