/* zone.c - a time zone by its name or as hours from UTC: instants to days and back. */
#include "base/clockzone.h"
#include "base/num.h"
#include "io/fault.h"
#include "io/interop.h"

#define DAY_MS INT64_C(86400000)

struct tenor_io_zone {
    tn_mem mem;
    tn_tzif clocks;
};

/* Why a name is no zone. */
static tenor_status refuse(tn_clockzone_end why, tn_str name, const char *directory, tenor_io_error *error)
{
    const int shown = name.n > TN_CLOCKZONE_NAME ? TN_CLOCKZONE_NAME : (int)name.n;
    switch (why) {
    case TN_CLOCKZONE_NO_NAME:
        return tn_fault_set(error, TENOR_BAD_ARGUMENT, 0, "\"%.*s\" is no time zone: it reads Europe/Berlin, UTC or +01:00", shown, name.p);
    case TN_CLOCKZONE_UNKNOWN:
        return tn_fault_set(error, TENOR_BAD_ARGUMENT, 0,
                            "there is no time zone %.*s in %s: names are like Europe/Berlin (package tzdata), "
                            "or write +01:00",
                            shown, name.p, directory ? directory : tn_clockzone_place());
    case TN_CLOCKZONE_BAD:
        return tn_fault_set(error, TENOR_BAD_ARGUMENT, 0, "%.*s is no time zone: its file cannot be used", shown, name.p);
    default:
        return tn_fault_no_memory(error);
    }
}

tenor_status tenor_io_zone_new(tenor_io_zone **out, tenor_str given, const char *directory,
                               const tenor_allocator *allocator, tenor_io_error *error)
{
    tn_str name = tn_interop_in(given);
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_zone *zone = tn_mem_zero(&mem, 1, sizeof *zone);
    if (!zone)
        return tn_fault_no_memory(error);
    zone->mem = mem;
    const tn_clockzone_end end = tn_clockzone_open(&zone->clocks, name, directory, &zone->mem);
    if (end == TN_CLOCKZONE_GOOD) {
        *out = zone;
        return TENOR_OK;
    }
    tn_mem_free(&mem, zone, 1, sizeof *zone);
    return refuse(end, name, directory, error);
}

void tenor_io_zone_free(tenor_io_zone *zone)
{
    if (!zone)
        return;
    tn_mem mem = zone->mem;
    tn_tzif_free(&zone->clocks, &zone->mem);
    tn_mem_free(&mem, zone, 1, sizeof *zone);
}

int64_t tenor_io_zone_offset(const tenor_io_zone *zone, int64_t utc_ms)
{
    return tn_clockzone_offset(&zone->clocks, utc_ms);
}

int32_t tenor_io_zone_day(const tenor_io_zone *zone, int64_t utc_ms)
{
    const int64_t most = INT32_MAX * DAY_MS;
    if (utc_ms < -most || utc_ms > most)
        return TENOR_NO_DAY;
    return (int32_t)tn_clockzone_floor(utc_ms + tenor_io_zone_offset(zone, utc_ms), DAY_MS);
}

int64_t tenor_io_zone_instant(const tenor_io_zone *zone, int64_t local_ms)
{
    return tn_clockzone_instant(&zone->clocks, local_ms);
}

bool tenor_io_date(tenor_str text, int32_t *day)
{
    return tn_num_parse_date(tn_interop_in(text), day);
}
