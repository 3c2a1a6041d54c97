/* chance.c - permanent random numbers, by SHA-256. */
#include "sample/chance.h"

#include "base/sha256.h"

double tn_chance_of(uint64_t seed, tenor_str plan, tenor_str name)
{
    static const char scheme[] = "tenor sample 1";
    unsigned char bytes[8], digest[32];
    tn_sha256 sha;
    uint64_t bits = 0;
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)(seed >> (56 - 8 * i));
    tn_sha256_init(&sha);
    tn_sha256_add(&sha, scheme, sizeof scheme);
    tn_sha256_add(&sha, bytes, sizeof bytes);
    if (plan.size)
        tn_sha256_add(&sha, plan.data, plan.size);
    tn_sha256_add(&sha, "", 1);
    if (name.size)
        tn_sha256_add(&sha, name.data, name.size);
    tn_sha256_end(&sha, digest);
    for (int i = 0; i < 8; i++)
        bits = bits << 8 | digest[i];
    return ((double)(bits >> 11) + 0.5) * 0x1p-53;
}
