/* tzif.h - the bytes of a file of zoneinfo (RFC 8536): when the clocks of a place changed, and by how much. */
#ifndef TN_BASE_TZIF_H
#define TN_BASE_TZIF_H

#include "base/mem.h"
#include "base/tzrule.h"

/* Larger files are none: those there are have some kilobytes. */
#define TN_TZIF_MOST ((size_t)256 << 10)

typedef struct tn_tzif {
    int32_t first; /* seconds east of UTC before all changes */
    int64_t *at;   /* seconds since 1970, growing */
    int32_t *east; /* from then on */
    size_t count;
    bool has_rule; /* behind the last change */
    tn_tzrule rule;
} tn_tzif;

/* Any bytes may be given. *good false: they are no such file. False: no memory. Free it either way. */
bool tn_tzif_read(tn_tzif *zone, tn_str bytes, const tn_mem *mem, bool *good);
void tn_tzif_free(tn_tzif *zone, const tn_mem *mem);
/* Seconds east of UTC at an instant in seconds since 1970. */
int32_t tn_tzif_offset(const tn_tzif *zone, int64_t at);

#endif
