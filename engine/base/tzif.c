/* tzif.c - the bytes of a file of zoneinfo (RFC 8536). */
#include "base/tzif.h"

#define HEADER 44
#define TYPE_SIZE 6
#define EAST_MOST (26 * 3600) /* further than any clock on earth */

typedef struct header {
    uint32_t isut, isstd, leap, times, types, chars;
} header;

static uint32_t four(const char *p)
{
    const unsigned char *b = (const unsigned char *)p;
    return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static int32_t signed_four(const char *p)
{
    uint32_t v = four(p);
    return v < UINT32_C(0x80000000) ? (int32_t)v : -(int32_t)(UINT32_MAX - v) - 1;
}

static int64_t time_at(const char *p, size_t width)
{
    if (width == 4)
        return signed_four(p);
    return (int64_t)signed_four(p) * INT64_C(0x100000000) + four(p + 4);
}

static bool read_header(tn_str bytes, header *h)
{
    if (bytes.n < HEADER || memcmp(bytes.p, "TZif", 4) != 0)
        return false;
    *h = (header){four(bytes.p + 20), four(bytes.p + 24), four(bytes.p + 28),
                  four(bytes.p + 32), four(bytes.p + 36), four(bytes.p + 40)};
    const uint32_t most = (uint32_t)TN_TZIF_MOST;
    return h->isut <= most && h->isstd <= most && h->leap <= most && h->times <= most && h->types >= 1 &&
           h->types <= 256 && h->chars <= most;
}

/* Bytes of the block behind a header whose times are so wide. */
static size_t block_size(const header *h, size_t width)
{
    return h->times * (width + 1) + (size_t)h->types * TYPE_SIZE + h->chars + h->leap * (width + 4) + h->isstd +
           h->isut;
}

static bool read_block(tn_tzif *zone, tn_str block, const header *h, size_t width)
{
    const char *times = block.p, *indices = times + h->times * width, *types = indices + h->times;
    int64_t before = INT64_MIN;
    zone->first = signed_four(types);
    for (size_t i = 0; i < h->types; i++) {
        int32_t east = signed_four(types + i * TYPE_SIZE);
        if (east < -EAST_MOST || east > EAST_MOST)
            return false;
    }
    for (size_t i = 0; i < h->times; i++) {
        unsigned char type = (unsigned char)indices[i];
        zone->at[i] = time_at(times + i * width, width);
        if (type >= h->types || (i && zone->at[i] <= before))
            return false;
        before = zone->at[i];
        zone->east[i] = signed_four(types + (size_t)type * TYPE_SIZE);
    }
    zone->count = h->times;
    return true;
}

/* "\nRULE\n" at the end of a file; it may be empty. */
static bool read_footer(tn_tzif *zone, tn_str footer)
{
    if (footer.n < 2 || footer.p[0] != '\n')
        return false;
    tn_str rule = tn_str_from(footer, 1);
    const char *end = memchr(rule.p, '\n', rule.n);
    if (!end)
        return false;
    rule.n = (size_t)(end - rule.p);
    zone->has_rule = rule.n > 0;
    return !rule.n || tn_tzrule_read(rule, &zone->rule);
}

bool tn_tzif_read(tn_tzif *zone, tn_str bytes, const tn_mem *mem, bool *good)
{
    header h;
    size_t width = 4;
    *zone = (tn_tzif){.count = 0};
    *good = bytes.n <= TN_TZIF_MOST && read_header(bytes, &h);
    if (*good && bytes.p[4] >= '2') {
        /* The first block is for readers of 32 bits; the second says all. */
        size_t skip = HEADER + block_size(&h, 4);
        *good = skip <= bytes.n && read_header(bytes = tn_str_from(bytes, skip), &h);
        width = 8;
    }
    /* A clock that counts leap seconds tells no time since 1970. */
    *good = *good && h.leap == 0 && block_size(&h, width) <= bytes.n - HEADER;
    if (!*good)
        return true;
    zone->at = tn_mem_zero(mem, h.times + 1, sizeof *zone->at);
    zone->east = zone->at ? tn_mem_zero(mem, h.times + 1, sizeof *zone->east) : NULL;
    zone->count = h.times; /* for who frees it */
    if (!zone->east)
        return false;
    tn_str block = tn_str_from(bytes, HEADER);
    *good = read_block(zone, block, &h, width) &&
            (width == 4 || read_footer(zone, tn_str_from(block, block_size(&h, width))));
    return true;
}

void tn_tzif_free(tn_tzif *zone, const tn_mem *mem)
{
    tn_mem_free(mem, zone->at, zone->count + 1, sizeof *zone->at);
    tn_mem_free(mem, zone->east, zone->count + 1, sizeof *zone->east);
    *zone = (tn_tzif){.count = 0};
}

int32_t tn_tzif_offset(const tn_tzif *zone, int64_t at)
{
    if (zone->has_rule && (!zone->count || at >= zone->at[zone->count - 1]))
        return tn_tzrule_offset(&zone->rule, at);
    size_t low = 0, high = zone->count; /* changes before low are at or before `at` */
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (zone->at[middle] <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? zone->east[low - 1] : zone->first;
}
