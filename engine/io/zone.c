/* zone.c - a time zone by its name or as hours from UTC: instants to days and back. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/num.h"
#include "io/fault.h"
#include "io/interop.h"
#include "io/tzif.h"

#define NAME_MOST 64
#define PATH_MOST 512
#define DAY_MS INT64_C(86400000)
#define HOURS_MOST 18

static const char *const places[] = {"/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo",
                                     "/etc/zoneinfo"};

struct tenor_io_zone {
    tn_mem mem;
    tn_tzif clocks;
};

/* UTC, Z, +01, +01:00, +0100 */
static bool read_fixed(tn_str name, int32_t *east)
{
    *east = 0;
    if (tn_str_eq(name, TN_STR("UTC")) || tn_str_eq(name, TN_STR("utc")) || tn_str_eq(name, TN_STR("Z")))
        return true;
    if (!name.n || (name.p[0] != '+' && name.p[0] != '-'))
        return false;
    char digits[4] = "0000";
    size_t count = 0;
    for (size_t i = 1; i < name.n; i++) {
        if (name.p[i] == ':' && i == 3 && name.n == 6)
            continue;
        if (name.p[i] < '0' || name.p[i] > '9' || count == sizeof digits)
            return false;
        digits[count++] = name.p[i];
    }
    int32_t hours = (digits[0] - '0') * 10 + digits[1] - '0', minutes = (digits[2] - '0') * 10 + digits[3] - '0';
    *east = (hours * 60 + minutes) * (name.p[0] == '-' ? -60 : 60);
    return (count == 2 || count == 4) && minutes < 60 && hours * 60 + minutes <= HOURS_MOST * 60;
}

/* Letters, digits, _ + - and / between them: nothing that leads out of the folder. */
static bool is_name(tn_str name)
{
    if (!name.n || name.n > NAME_MOST || name.p[0] == '/' || name.p[name.n - 1] == '/')
        return false;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '+' ||
              c == '-' || c == '/'))
            return false;
    }
    return true;
}

/* The file of a zone, all of it; -1: there is none. */
static int open_file(const char *directory, tn_str name)
{
    char path[PATH_MOST];
    size_t n = strlen(directory);
    if (n + 1 + name.n + 1 > sizeof path)
        return -1;
    memcpy(path, directory, n);
    path[n] = '/';
    memcpy(path + n + 1, name.p, name.n);
    path[n + 1 + name.n] = 0;
    return open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
}

/* Bytes of a file into memory of TN_TZIF_MOST + 1; -1: it cannot be read. */
static ssize_t read_file(int file, char *bytes)
{
    size_t have = 0;
    while (have <= TN_TZIF_MOST) {
        ssize_t got = read(file, bytes + have, TN_TZIF_MOST + 1 - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        have += (size_t)got;
    }
    return (ssize_t)have;
}

static tenor_status read_named(tenor_io_zone *zone, tn_str name, const char *directory, tenor_io_error *error)
{
    int file = -1;
    if (directory)
        file = open_file(directory, name);
    for (size_t i = 0; !directory && file < 0 && i < sizeof places / sizeof *places; i++)
        file = open_file(places[i], name);
    if (file < 0)
        return tn_fault_set(error, TENOR_BAD_ARGUMENT, 0,
                            "there is no time zone %.*s in %s: names are like Europe/Berlin (package tzdata), "
                            "or write +01:00",
                            (int)name.n, name.p, directory ? directory : places[0]);
    char *bytes = tn_mem_alloc(&zone->mem, TN_TZIF_MOST + 1, 1);
    ssize_t size = bytes ? read_file(file, bytes) : 0;
    close(file);
    bool good = false;
    bool memory = bytes && (size < 0 || tn_tzif_read(&zone->clocks, tn_str_of(bytes, (size_t)size), &zone->mem, &good));
    tn_mem_free(&zone->mem, bytes, TN_TZIF_MOST + 1, 1);
    if (!memory)
        return tn_fault_no_memory(error);
    return good ? TENOR_OK
                : tn_fault_set(error, TENOR_BAD_ARGUMENT, 0, "%.*s is no time zone: its file cannot be used",
                               (int)name.n, name.p);
}

tenor_status tenor_io_zone_new(tenor_io_zone **out, tenor_str given, const char *directory,
                               const tenor_allocator *allocator, tenor_io_error *error)
{
    tn_str name = tn_interop_in(given);
    int32_t east;
    bool fixed = read_fixed(name, &east);
    if (!fixed && !is_name(name))
        return tn_fault_set(error, TENOR_BAD_ARGUMENT, 0,
                            "\"%.*s\" is no time zone: it reads Europe/Berlin, UTC or +01:00",
                            name.n > NAME_MOST ? NAME_MOST : (int)name.n, name.p);
    tn_mem mem = tn_interop_mem(allocator);
    tenor_io_zone *zone = tn_mem_zero(&mem, 1, sizeof *zone);
    if (!zone)
        return tn_fault_no_memory(error);
    zone->mem = mem;
    tenor_status status = TENOR_OK;
    if (fixed)
        zone->clocks.first = east;
    else
        status = read_named(zone, name, directory, error);
    if (status == TENOR_OK)
        *out = zone;
    else
        tenor_io_zone_free(zone);
    return status;
}

void tenor_io_zone_free(tenor_io_zone *zone)
{
    if (!zone)
        return;
    tn_mem mem = zone->mem;
    tn_tzif_free(&zone->clocks, &zone->mem);
    tn_mem_free(&mem, zone, 1, sizeof *zone);
}

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

int64_t tenor_io_zone_offset(const tenor_io_zone *zone, int64_t utc_ms)
{
    return tn_tzif_offset(&zone->clocks, floor_div(utc_ms, 1000)) * INT64_C(1000);
}

int32_t tenor_io_zone_day(const tenor_io_zone *zone, int64_t utc_ms)
{
    const int64_t most = INT32_MAX * DAY_MS;
    if (utc_ms < -most || utc_ms > most)
        return TENOR_NO_DAY;
    return (int32_t)floor_div(utc_ms + tenor_io_zone_offset(zone, utc_ms), DAY_MS);
}

int64_t tenor_io_zone_instant(const tenor_io_zone *zone, int64_t local_ms)
{
    if (local_ms < INT64_MIN + 2 * DAY_MS || local_ms > INT64_MAX - 2 * DAY_MS)
        return local_ms;
    int64_t before = tenor_io_zone_offset(zone, local_ms - DAY_MS);
    int64_t after = tenor_io_zone_offset(zone, local_ms + DAY_MS);
    if (before == after || tenor_io_zone_offset(zone, local_ms - before) == before)
        return local_ms - before;
    return tenor_io_zone_offset(zone, local_ms - after) == after ? local_ms - after : local_ms - before;
}

bool tenor_io_date(tenor_str text, int32_t *day)
{
    return tn_num_parse_date(tn_interop_in(text), day);
}
