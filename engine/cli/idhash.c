/* idhash.c - hashes of call ids, with a key: SipHash-2-4, so that ids cannot be made to cluster. */
#include "cli/idhash.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

tn_idhash_key tn_idhash_secret(void)
{
    tn_idhash_key key = {0, 0};
    int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
    ssize_t got = fd >= 0 ? read(fd, &key, sizeof key) : -1;
    if (fd >= 0)
        close(fd);
    if (got != (ssize_t)sizeof key) { /* better than a key that stands in the source */
        struct timespec now;
        clock_gettime(CLOCK_REALTIME, &now);
        key.a ^= (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
        key.b ^= (uint64_t)getpid() << 32 ^ (uint64_t)(uintptr_t)&key;
    }
    return key;
}

static uint64_t turned(uint64_t x, unsigned by)
{
    return x << by | x >> (64 - by);
}

/* One round on all four words. */
#define ROUND                                                                                    \
    do {                                                                                         \
        v0 += v1;                                                                                \
        v2 += v3;                                                                                \
        v1 = turned(v1, 13) ^ v0;                                                                \
        v3 = turned(v3, 16) ^ v2;                                                                \
        v0 = turned(v0, 32);                                                                     \
        v2 += v1;                                                                                \
        v0 += v3;                                                                                \
        v1 = turned(v1, 17) ^ v2;                                                                \
        v3 = turned(v3, 21) ^ v0;                                                                \
        v2 = turned(v2, 32);                                                                     \
    } while (0)

/* Eight bytes, the first one lowest. */
static uint64_t word_of(const char *text)
{
    const unsigned char *b = (const unsigned char *)text;
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
           (uint64_t)b[7] << 56;
}

uint64_t tn_idhash_of(tn_idhash_key key, tenor_str text)
{
    uint64_t v0 = key.a ^ 0x736F6D6570736575u, v1 = key.b ^ 0x646F72616E646F6Du;
    uint64_t v2 = key.a ^ 0x6C7967656E657261u, v3 = key.b ^ 0x7465646279746573u;
    size_t at = 0;
    for (; text.size - at >= 8; at += 8) {
        uint64_t word = word_of(text.data + at);
        v3 ^= word;
        ROUND;
        ROUND;
        v0 ^= word;
    }
    uint64_t last = (uint64_t)text.size << 56;
    for (size_t i = at; i < text.size; i++)
        last |= (uint64_t)(unsigned char)text.data[i] << (8 * (i - at));
    v3 ^= last;
    ROUND;
    ROUND;
    v0 ^= last;
    v2 ^= 0xFF;
    ROUND;
    ROUND;
    ROUND;
    ROUND;
    return v0 ^ v1 ^ v2 ^ v3;
}
