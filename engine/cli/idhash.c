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

static void mix(uint64_t v[4], unsigned rounds)
{
    while (rounds-- > 0) {
        v[0] += v[1];
        v[2] += v[3];
        v[1] = turned(v[1], 13) ^ v[0];
        v[3] = turned(v[3], 16) ^ v[2];
        v[0] = turned(v[0], 32);
        v[2] += v[1];
        v[0] += v[3];
        v[1] = turned(v[1], 17) ^ v[2];
        v[3] = turned(v[3], 21) ^ v[0];
        v[2] = turned(v[2], 32);
    }
}

uint64_t tn_idhash_of(tn_idhash_key key, tenor_str text)
{
    uint64_t v[4] = {key.a ^ 0x736F6D6570736575u, key.b ^ 0x646F72616E646F6Du,
                     key.a ^ 0x6C7967656E657261u, key.b ^ 0x7465646279746573u};
    uint64_t word = 0;
    for (size_t i = 0; i < text.size; i++) {
        word |= (uint64_t)(unsigned char)text.data[i] << (8 * (i % 8));
        if (i % 8 == 7) {
            v[3] ^= word;
            mix(v, 2);
            v[0] ^= word;
            word = 0;
        }
    }
    word |= (uint64_t)text.size << 56;
    v[3] ^= word;
    mix(v, 2);
    v[0] ^= word;
    v[2] ^= 0xFF;
    mix(v, 4);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}
