/* clockzone.c - the clocks of a place, by the name of its time zone. */
#include "base/clockzone.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define PATH_MOST 512
#define DAY_MS INT64_C(86400000)
#define HOURS_MOST 18

static const char *const places[] = {"/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo",
                                     "/etc/zoneinfo"};

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
    if (!name.n || name.n > TN_CLOCKZONE_NAME || name.p[0] == '/' || name.p[name.n - 1] == '/')
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

static tn_clockzone_end read_named(tn_tzif *clocks, tn_str name, const char *directory, const tn_mem *mem)
{
    int file = -1;
    if (directory)
        file = open_file(directory, name);
    for (size_t i = 0; !directory && file < 0 && i < sizeof places / sizeof *places; i++)
        file = open_file(places[i], name);
    if (file < 0)
        return TN_CLOCKZONE_UNKNOWN;
    char *bytes = tn_mem_alloc(mem, TN_TZIF_MOST + 1, 1);
    ssize_t size = bytes ? read_file(file, bytes) : 0;
    close(file);
    bool good = false;
    bool memory = bytes && (size < 0 || tn_tzif_read(clocks, tn_str_of(bytes, (size_t)size), mem, &good));
    tn_mem_free(mem, bytes, TN_TZIF_MOST + 1, 1);
    if (memory && good)
        return TN_CLOCKZONE_GOOD;
    tn_tzif_free(clocks, mem);
    return memory ? TN_CLOCKZONE_BAD : TN_CLOCKZONE_NO_MEMORY;
}

tn_clockzone_end tn_clockzone_open(tn_tzif *clocks, tn_str name, const char *directory, const tn_mem *mem)
{
    int32_t east;
    *clocks = (tn_tzif){.count = 0};
    if (read_fixed(name, &east)) {
        clocks->first = east;
        return TN_CLOCKZONE_GOOD;
    }
    if (name.n && memchr(name.p, ',', name.n)) {
        clocks->has_rule = tn_tzrule_read(name, &clocks->rule);
        return clocks->has_rule ? TN_CLOCKZONE_GOOD : TN_CLOCKZONE_NO_NAME;
    }
    return is_name(name) ? read_named(clocks, name, directory, mem) : TN_CLOCKZONE_NO_NAME;
}

const char *tn_clockzone_place(void)
{
    return places[0];
}

int64_t tn_clockzone_floor(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

int64_t tn_clockzone_offset(const tn_tzif *clocks, int64_t utc_ms)
{
    return tn_tzif_offset(clocks, tn_clockzone_floor(utc_ms, 1000)) * INT64_C(1000);
}

int64_t tn_clockzone_instant(const tn_tzif *clocks, int64_t local_ms)
{
    if (local_ms < INT64_MIN + 2 * DAY_MS || local_ms > INT64_MAX - 2 * DAY_MS)
        return local_ms;
    int64_t before = tn_clockzone_offset(clocks, local_ms - DAY_MS);
    int64_t after = tn_clockzone_offset(clocks, local_ms + DAY_MS);
    if (before == after || tn_clockzone_offset(clocks, local_ms - before) == before)
        return local_ms - before;
    return tn_clockzone_offset(clocks, local_ms - after) == after ? local_ms - after : local_ms - before;
}
