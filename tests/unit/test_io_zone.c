/* test_io_zone.c - time zones: names and offsets, rules of POSIX, files of zoneinfo made here and those of the system, which
 * are held to localtime of the C library; damaged files; no memory. */
#define _DEFAULT_SOURCE /* tm_gmtoff */
#include <time.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/tzif.h"
#include "test_io.h"

#define DAY INT64_C(86400)

static tenor_io_zone *zone_of(const char *name)
{
    tenor_io_zone *zone = NULL;
    tenor_io_error error;
    if (tenor_io_zone_new(&zone, str(name), NULL, NULL, &error) != TENOR_OK)
        fail_msg("%s: %s", name, error.message);
    return zone;
}

static void test_fixed(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        int seconds;
    } good[] = {{"UTC", 0}, {"Z", 0}, {"+01:00", 3600}, {"-0530", -19800}, {"+14", 50400}, {"-00:30", -1800}};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        tenor_io_zone *zone = zone_of(good[i].name);
        assert_int_equal(tenor_io_zone_offset(zone, 0), good[i].seconds * 1000);
        tenor_io_zone_free(zone);
    }
    static const char *const bad[] = {"", "+", "+1", "+01:", "+01:60", "+19:00", "+1:00", "+01:0", "+010", "01:00", "../etc/passwd",
                                      "/etc/localtime", "Europe/", "Europe/Ber lin", "No/Such_Place", "Europe"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        tenor_io_zone *zone = NULL;
        tenor_io_error error = {.message = ""};
        if (tenor_io_zone_new(&zone, str(bad[i]), NULL, NULL, &error) != TENOR_BAD_ARGUMENT || zone || !error.message[0])
            fail_msg("'%s' is taken for a zone", bad[i]);
    }
    tenor_io_zone_free(NULL);
}

static void test_days(void **state)
{
    (void)state;
    tenor_io_zone *east = zone_of("+01:00"), *west = zone_of("-08:00");
    assert_int_equal(tenor_io_zone_day(east, 23 * 3600000 - 1), 0);
    assert_int_equal(tenor_io_zone_day(east, 23 * 3600000), 1);
    assert_int_equal(tenor_io_zone_day(west, 0), -1);
    assert_int_equal(tenor_io_zone_day(west, 8 * 3600000), 0);
    assert_int_equal(tenor_io_zone_day(west, TENOR_NO_TIME), TENOR_NO_DAY);
    assert_int_equal(tenor_io_zone_day(west, INT64_MAX), TENOR_NO_DAY);
    assert_true(tenor_io_zone_instant(west, TENOR_NO_TIME) == TENOR_NO_TIME);
    assert_int_equal(tenor_io_zone_instant(west, 0), 8 * 3600000);
    tenor_io_zone_free(east);
    tenor_io_zone_free(west);
}

/* ---- rules ------------------------------------------------------------------------------------ */

static void test_rules(void **state)
{
    (void)state;
    static const struct {
        const char *rule;
        int64_t at;
        int32_t east;
    } cases[] = {
        {"UTC0", 0, 0},
        {"<+0330>-3:30", 0, 12600},
        {"CET-1CEST,M3.5.0,M10.5.0/3", 1774745999, 3600},   /* 2026-03-29 00:59:59Z */
        {"CET-1CEST,M3.5.0,M10.5.0/3", 1774746000, 7200},
        {"CET-1CEST,M3.5.0,M10.5.0/3", 1792889999, 7200},   /* 2026-10-25 00:59:59Z */
        {"CET-1CEST,M3.5.0,M10.5.0/3", 1792890000, 3600},
        {"AEST-10AEDT,M10.1.0,M4.1.0/3", 1767225600, 39600}, /* summer at new year */
        {"AEST-10AEDT,M10.1.0,M4.1.0/3", 1782864000, 36000},
        {"IST-1GMT0,M10.5.0,M3.5.0/1", 1767225600, 0},       /* "summer time" in winter */
        {"IST-1GMT0,M10.5.0,M3.5.0/1", 1782864000, 3600},
        {"EST5EDT,J60/0,J300/0", 1772323199, -18000},        /* 28 February 2026, last second there */
        {"EST5EDT,J60/0,J300/0", 1772323200 + 5 * 3600, -14400},
        {"EST5EDT,J60/0,J300/0", 1709182800 + 86400 - 1, -18000}, /* 29 February 2024 is no J60 */
        {"EST5EDT,59/0,299/0", 1709182800, -14400},          /* but day 59, counted from 0 */
        {"XXX3EDT4,0/0,J365/23", 1767225600 + 40 * DAY, -14400},
        {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1774746000, -3600},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tn_tzrule rule;
        if (!tn_tzrule_read(tn_str_of(cases[i].rule, strlen(cases[i].rule)), &rule))
            fail_msg("%s is not read", cases[i].rule);
        if (tn_tzrule_offset(&rule, cases[i].at) != cases[i].east)
            fail_msg("%s at %lld: %d", cases[i].rule, (long long)cases[i].at, tn_tzrule_offset(&rule, cases[i].at));
    }
    static const char *const bad[] = {"", "UT0", "UTC", "UTC+", "UTC25", "UTC0x", "CET-1CEST", "CET-1CEST,M3.5.0", "<CE>0", "<UTC0",
                                      "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
                                      "CET-1CEST,J0,J365", "CET-1CEST,366,1", "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1:60"};
    tn_tzrule rule;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (tn_tzrule_read(tn_str_of(bad[i], strlen(bad[i])), &rule))
            fail_msg("'%s' is taken for a rule", bad[i]);
    assert_true(tn_tzrule_read(TN_STR("CET-1CEST,M3.5.0,M10.5.0/3"), &rule));
    tn_tzrule_offset(&rule, INT64_MAX / 1000); /* at once, whatever the year */
    tn_tzrule_offset(&rule, INT64_MIN / 1000);
}

/* ---- files ------------------------------------------------------------------------------------ */

typedef struct file {
    char bytes[1024];
    size_t size;
} file;

static void put(file *f, const void *bytes, size_t size)
{
    memcpy(f->bytes + f->size, bytes, size);
    f->size += size;
}

static void put_number(file *f, int64_t value, int width)
{
    for (int i = width - 1; i >= 0; i--) {
        unsigned char byte = (unsigned char)((uint64_t)value >> (8 * i));
        put(f, &byte, 1);
    }
}

static void put_block(file *f, char version, int width, const int64_t *at, const char *types, uint32_t count)
{
    put(f, "TZif", 4);
    put(f, &version, 1);
    put(f, "\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 15);
    const uint32_t counts[] = {0, 0, 0, count, 2, 8};
    for (size_t i = 0; i < 6; i++)
        put_number(f, counts[i], 4);
    for (uint32_t i = 0; i < count; i++)
        put_number(f, at[i], width);
    put(f, types, count);
    put_number(f, -1800, 4);
    put(f, "\0\0", 2);
    put_number(f, 7200, 4);
    put(f, "\1\4", 2);
    put(f, "OLD\0NEW", 8);
}

/* Two changes before 1970, which 32 bits do not hold, and one behind; then a rule. */
static file made_file(void)
{
    static const int64_t at[] = {-4000000000, -3000000000, 1000000};
    file f = {.size = 0};
    put_block(&f, '2', 4, at + 2, "\1", 1);
    put_block(&f, '2', 8, at, "\1\0\1", 3);
    put(&f, "\nCET-1CEST,M3.5.0,M10.5.0/3\n", 28);
    return f;
}

static void test_files(void **state)
{
    (void)state;
    tn_mem mem = tn_mem_default();
    tn_tzif zone;
    bool good;
    file f = made_file();
    assert_true(tn_tzif_read(&zone, tn_str_of(f.bytes, f.size), &mem, &good));
    assert_true(good);
    static const struct {
        int64_t at;
        int32_t east;
    } cases[] = {{-4000000001, -1800}, {-4000000000, 7200}, {-3000000001, 7200}, {-3000000000, -1800}, {999999, -1800},
                 {1000000, 3600} /* by the rule: January */, {1774746000, 7200}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(tn_tzif_offset(&zone, cases[i].at), cases[i].east);
    tn_tzif_free(&zone, &mem);
    file old = {.size = 0};
    static const int64_t at[] = {1000000};
    put_block(&old, 0, 4, at, "\1", 1);
    assert_true(tn_tzif_read(&zone, tn_str_of(old.bytes, old.size), &mem, &good));
    assert_true(good);
    assert_int_equal(tn_tzif_offset(&zone, 999999), -1800);
    assert_int_equal(tn_tzif_offset(&zone, INT64_MAX / 1000), 7200);
    tn_tzif_free(&zone, &mem);
}

/* Cut anywhere, or with any byte changed: refused, or a zone that answers. */
static void test_damage(void **state)
{
    (void)state;
    tn_mem mem = tn_mem_default();
    const file whole = made_file();
    for (size_t i = 0; i <= whole.size * 6; i++) {
        static const unsigned char flips[] = {0, 1, 0x80, 0xFF, 0x10, 0x7F};
        size_t place = i / 6;
        size_t size = i % 6 ? whole.size : place;
        char *copy = malloc(size + 1); /* so that reading past its end shows */
        assert_non_null(copy);
        memcpy(copy, whole.bytes, size);
        if (i % 6 && place < size)
            copy[place] = (char)(copy[place] ^ flips[i % 6]);
        char *tight = malloc(size ? size : 1);
        assert_non_null(tight);
        memcpy(tight, copy, size);
        tn_tzif zone;
        bool good;
        assert_true(tn_tzif_read(&zone, tn_str_of(tight, size), &mem, &good));
        if (i % 6 == 0 && place < whole.size)
            assert_false(good);
        for (int64_t at = -5000000000; good && at < 5000000000; at += 500000000)
            tn_tzif_offset(&zone, at);
        tn_tzif_free(&zone, &mem);
        free(tight);
        free(copy);
    }
}

/* ---- the zones of this system ----------------------------------------------------------------- */

static const char *const known[] = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
                                    "Africa/Casablanca", "America/Santiago", "Pacific/Apia", "Europe/Dublin"};

static void test_system(void **state)
{
    (void)state;
    if (access("/usr/share/zoneinfo/Europe/Berlin", R_OK) != 0)
        fail_msg("no zoneinfo here: install tzdata");
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        tenor_io_zone *zone = zone_of(known[i]);
        setenv("TZ", known[i], 1);
        tzset();
        /* 1900 to 2150, at odd hours. */
        for (int64_t at = -2208988800; at < 5680281600; at += 100 * DAY / 7 + 1234) {
            time_t t = (time_t)at;
            struct tm broken;
            localtime_r(&t, &broken);
            if (tenor_io_zone_offset(zone, at * 1000) != broken.tm_gmtoff * 1000)
                fail_msg("%s at %lld: %lld, not %ld", known[i], (long long)at,
                         (long long)tenor_io_zone_offset(zone, at * 1000) / 1000, broken.tm_gmtoff);
        }
        tenor_io_zone_free(zone);
    }
    unsetenv("TZ");
    tzset();
}

/* Clocks that go back show an hour twice, and those that go forward leave one out. */
static void test_instants(void **state)
{
    (void)state;
    tenor_io_zone *zone = zone_of("Europe/Berlin");
    static const struct {
        int64_t local, instant; /* seconds */
    } cases[] = {{1774749599, 1774745999},  /* 2026-03-29 01:59:59 +01:00 */
                 {1774751400, 1774747800},  /* 02:30, which there was not: as 03:30 +02:00 */
                 {1774753200, 1774746000},  /* 03:00 +02:00 */
                 {1792893600, 1792886400},  /* 2026-10-25 02:00, the first: +02:00 */
                 {1792897199, 1792889999},
                 {1792897200, 1792893600}}; /* 03:00 +01:00 */
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(tenor_io_zone_instant(zone, cases[i].local * 1000), cases[i].instant * 1000);
    tenor_io_zone_free(zone);
}

static void test_no_memory(void **state)
{
    (void)state;
    bool done = false;
    for (size_t fail_at = 1; !done; fail_at++) {
        test_memory memory = {0, fail_at, 0};
        const tenor_allocator allocator = {test_resize, &memory};
        tenor_io_zone *zone = NULL;
        tenor_status status = tenor_io_zone_new(&zone, STR("Europe/Berlin"), NULL, &allocator, NULL);
        done = status == TENOR_OK;
        assert_true(done || status == TENOR_NO_MEMORY);
        tenor_io_zone_free(zone);
        assert_int_equal(memory.bytes, 0);
    }
}

/* ---- days of records -------------------------------------------------------------------------- */

static int32_t day_in(const tenor_io_zone *zone, const char *line, int64_t *start)
{
    tenor_io_reader *reader = NULL;
    const tenor_io_reader_options options = {.format = STR("jsonl"), .time_unit = STR("ms"), .zone = zone};
    tenor_io_record record;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), str(line), &options, NULL), TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
    assert_int_equal(record.kind, TENOR_IO_UTTERANCE);
    int32_t day = record.segment.utterance.day;
    *start = record.segment.start_ms;
    tenor_io_reader_close(reader);
    return day;
}

static void test_records(void **state)
{
    (void)state;
    tenor_io_zone *berlin = zone_of("Europe/Berlin"), *utc = zone_of("UTC");
    /* 20777 is 2026-11-20; 1795217400 2026-11-20T23:30:00Z. Where a start is not looked at, it is 0. */
    static const struct {
        const char *line;
        int32_t plain, in_utc, in_berlin;
        int64_t start_plain, start_berlin;
    } cases[] = {
        {"{\"text\":\"a\",\"started_at\":\"2026-11-20T23:30:00Z\"}", 20777, 20777, 20778, 0, 0},
        {"{\"text\":\"a\",\"started_at\":\"2026-11-20T23:30:00\"}", 20777, 20777, 20777, 0, 0},
        {"{\"text\":\"a\",\"started_at\":\"2026-11-21T00:30:00+09:00\"}", 20778, 20777, 20777, 0, 0},
        {"{\"text\":\"a\",\"started_at\":1795217400}", 20777, 20777, 20778, 0, 0},
        {"{\"text\":\"a\",\"start\":\"2026-11-20T23:30:00Z\"}", 20777, 20777, 20778, 1795217400000, 1795217400000},
        {"{\"text\":\"a\",\"start\":\"2026-11-20T23:30:00\"}", 20777, 20777, 20777, 1795217400000, 1795213800000},
        {"{\"text\":\"a\",\"start\":\" 2026-11-20 23:30:00 +0000 \"}", 20777, 20777, 20778, 1795217400000, 1795217400000},
        {"{\"text\":\"a\",\"start_ms\":1795217400000}", TENOR_NO_DAY, 20777, 20778, 1795217400000, 1795217400000},
        {"{\"text\":\"a\",\"start_ms\":1500}", TENOR_NO_DAY, TENOR_NO_DAY, TENOR_NO_DAY, 1500, 1500},
        {"{\"text\":\"a\",\"start\":\"00:01:02\"}", TENOR_NO_DAY, TENOR_NO_DAY, TENOR_NO_DAY, 62000, 62000},
        {"{\"text\":\"a\",\"started_at\":\"2026-11-20T12:00:00Z\",\"start_ms\":1795217400000}", 20777, 20777, 20777,
         1795217400000, 1795217400000},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t start;
        int32_t plain = day_in(NULL, cases[i].line, &start);
        bool same = !cases[i].start_plain || start == cases[i].start_plain;
        int32_t in_utc = day_in(utc, cases[i].line, &start), in_berlin = day_in(berlin, cases[i].line, &start);
        same = same && (!cases[i].start_berlin || start == cases[i].start_berlin);
        if (plain != cases[i].plain || in_utc != cases[i].in_utc || in_berlin != cases[i].in_berlin || !same)
            fail_msg("%s: %d %d %d, start in Berlin %lld", cases[i].line, plain, in_utc, in_berlin, (long long)start);
    }
    tenor_io_zone_free(berlin);
    tenor_io_zone_free(utc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fixed),    cmocka_unit_test(test_days),      cmocka_unit_test(test_rules),
        cmocka_unit_test(test_files),    cmocka_unit_test(test_damage),    cmocka_unit_test(test_system),
        cmocka_unit_test(test_instants), cmocka_unit_test(test_no_memory), cmocka_unit_test(test_records)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
