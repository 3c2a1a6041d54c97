/* pathhash.c - a hash of an input's path, the same on every machine. */
#include "cli/pathhash.h"

#include <string.h>

#include "cli/idhash.h"

/* The key is known: results depend on these hashes, so they are the same in every run. Changing it moves
 * every input to another shard. */
static const tn_idhash_key known = {0x74656E6F72206E69u, 0x6768742070617468u};

uint64_t tn_pathhash_of(const char *path)
{
    /* Part by part: the hash of what came before is the key of the next. */
    tn_idhash_key key = known;
    uint64_t hash = path[0] == '/';
    for (const char *p = path; *p;) {
        size_t n = strcspn(p, "/");
        if (n > 0 && !(n == 1 && p[0] == '.')) {
            key.a ^= hash;
            hash = tn_idhash_of(key, (tenor_str){p, n});
        }
        p += n + (p[n] == '/');
    }
    return hash;
}
