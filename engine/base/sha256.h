/* sha256.h - SHA-256 (FIPS 180-4): digests of lexicons and of input files, checkable with sha256sum. */
#ifndef TN_BASE_SHA256_H
#define TN_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

typedef struct tn_sha256 {
    uint32_t state[8];
    uint64_t length; /* bytes so far */
    unsigned char block[64];
} tn_sha256;

void tn_sha256_init(tn_sha256 *sha);
void tn_sha256_add(tn_sha256 *sha, const void *data, size_t size);
void tn_sha256_end(tn_sha256 *sha, unsigned char digest[32]);
/* 64 lower-case hex digits and a NUL. */
void tn_sha256_hex(const unsigned char digest[32], char hex[65]);

#endif
