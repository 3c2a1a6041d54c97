/* test_io_stamp.c - times in every spelling, units by name and by guess, names of fields and roles,
 * running numbers. */
#include "test_io.h"

#include "io/guess.h"
#include "io/names.h"
#include "io/numbering.h"
#include "io/stamp.h"

static tn_str s(const char *text)
{
    return tn_str_of(text, strlen(text));
}

static void test_read(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        tn_stamp_unit unit;
        tn_stamp_result result;
        int64_t ms;
    } cases[] = {
        {"1800", TN_STAMP_MS, TN_STAMP_READ, 1800},
        {"1.8", TN_STAMP_S, TN_STAMP_READ, 1800},
        {"1.8", TN_STAMP_UNKNOWN, TN_STAMP_WANTS_UNIT, 0},
        {"0", TN_STAMP_UNKNOWN, TN_STAMP_READ, 0},
        {"0.0", TN_STAMP_UNKNOWN, TN_STAMP_READ, 0},
        {"1800000", TN_STAMP_US, TN_STAMP_READ, 1800},
        {"1500", TN_STAMP_US, TN_STAMP_READ, 2}, /* half to even */
        {"2500", TN_STAMP_US, TN_STAMP_READ, 2},
        {"2501", TN_STAMP_US, TN_STAMP_READ, 3},
        {"1.0005", TN_STAMP_S, TN_STAMP_READ, 1000},
        {"1.00051", TN_STAMP_S, TN_STAMP_READ, 1001},
        {"1.00050000000000000000000000000000001", TN_STAMP_S, TN_STAMP_READ, 1001},
        {"1.2s", TN_STAMP_UNKNOWN, TN_STAMP_READ, 1200},
        {"1.2s", TN_STAMP_MS, TN_STAMP_READ, 1200},
        {"250ms", TN_STAMP_S, TN_STAMP_READ, 250},
        {" 12.5 ", TN_STAMP_S, TN_STAMP_READ, 12500},
        {"1.5e3", TN_STAMP_MS, TN_STAMP_READ, 1500},
        {"5E-1", TN_STAMP_S, TN_STAMP_READ, 500},
        {"-3", TN_STAMP_MS, TN_STAMP_READ, -3},
        {"1e400", TN_STAMP_MS, TN_STAMP_BAD, 0},
        {"1e-4000", TN_STAMP_MS, TN_STAMP_READ, 0},
        {"99999999999999999999", TN_STAMP_S, TN_STAMP_BAD, 0},
        {"1763712900000", TN_STAMP_MS, TN_STAMP_READ, 1763712900000},
        {"00:01:02.5", TN_STAMP_UNKNOWN, TN_STAMP_READ, 62500},
        {"01:02", TN_STAMP_UNKNOWN, TN_STAMP_READ, 62000},
        {"1:02:03,25", TN_STAMP_UNKNOWN, TN_STAMP_READ, 3723250},
        {"00:61", TN_STAMP_UNKNOWN, TN_STAMP_BAD, 0},
        {"1:2", TN_STAMP_UNKNOWN, TN_STAMP_BAD, 0},
        {"2026-11-20T08:15:00Z", TN_STAMP_UNKNOWN, TN_STAMP_READ, 1795162500000},
        {"2026-11-20T08:15:00.250+01:00", TN_STAMP_UNKNOWN, TN_STAMP_READ, 1795158900250},
        {"2026-11-20 08:15", TN_STAMP_UNKNOWN, TN_STAMP_READ, 1795162500000},
        {"2026-11-20 08:15:00 -0530", TN_STAMP_UNKNOWN, TN_STAMP_READ, 1795182300000},
        {"1970-01-01", TN_STAMP_UNKNOWN, TN_STAMP_READ, 0},
        {"2026-13-20T08:15:00Z", TN_STAMP_UNKNOWN, TN_STAMP_BAD, 0},
        {"2026-11-20T25:15:00Z", TN_STAMP_UNKNOWN, TN_STAMP_BAD, 0},
        {"2026-11-20T08:15:00X", TN_STAMP_UNKNOWN, TN_STAMP_BAD, 0},
        {"2026-11-20T08:1", TN_STAMP_UNKNOWN, TN_STAMP_BAD, 0},
        {"", TN_STAMP_MS, TN_STAMP_BAD, 0},
        {".", TN_STAMP_MS, TN_STAMP_BAD, 0},
        {"-", TN_STAMP_MS, TN_STAMP_BAD, 0},
        {"n/a", TN_STAMP_MS, TN_STAMP_BAD, 0},
        {"s", TN_STAMP_MS, TN_STAMP_BAD, 0},
        {"1.2.3", TN_STAMP_MS, TN_STAMP_BAD, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t ms = 0;
        int32_t day = 0;
        tn_stamp_result result = tn_stamp_read(s(cases[i].text), cases[i].unit, &ms, &day);
        if (result != cases[i].result || (result == TN_STAMP_READ && ms != cases[i].ms))
            fail_msg("%s: %d, %" PRId64, cases[i].text, (int)result, ms);
    }
}

static void test_local_date(void **state)
{
    (void)state;
    int64_t ms;
    int32_t day;
    /* The date is the one on the wall there, though it is the day before in UTC. */
    assert_true(tn_stamp_iso(s("2026-11-20T00:30:00+09:00"), &ms, &day));
    assert_int_equal(day, 20777);
    assert_int_equal(ms / 86400000, 20776);
}

static void test_units_of_names(void **state)
{
    (void)state;
    assert_int_equal(tn_stamp_unit_of_field(s("start_ms")), TN_STAMP_MS);
    assert_int_equal(tn_stamp_unit_of_field(s("BeginOffsetMillis")), TN_STAMP_MS);
    assert_int_equal(tn_stamp_unit_of_field(s("startTimeMs")), TN_STAMP_MS);
    assert_int_equal(tn_stamp_unit_of_field(s("start_timestamp_usec")), TN_STAMP_US);
    assert_int_equal(tn_stamp_unit_of_field(s("t_seconds")), TN_STAMP_S);
    assert_int_equal(tn_stamp_unit_of_field(s("start")), TN_STAMP_UNKNOWN);
    assert_int_equal(tn_stamp_unit_of_field(s("items")), TN_STAMP_UNKNOWN);
}

static tn_stamp_unit guess_of(const char *const *times, size_t count)
{
    static tn_guess guess;
    tn_guess_init(&guess);
    for (size_t i = 0; i < count; i++)
        tn_guess_add(&guess, s(times[i]));
    return tn_guess_unit(&guess);
}

static void test_guess(void **state)
{
    (void)state;
    static const char *const seconds[] = {"3", "9", "14", "40", "2", "8"}, *const decimals[] = {
                                                                               "0.5", "1000.0"};
    static const char *const millis[] = {"3100", "9000", "14250", "40000", "2000"};
    static const char *const micros[] = {"3100000", "9000000", "14250000"}, *const epoch[] = {
                                                                                "1763712900000"};
    static const char *const epoch_us[] = {"1763712900000000"}, *const epoch_s[] = {"1763712900",
                                                                                    "1763712931"};
    assert_int_equal(guess_of(seconds, 6), TN_STAMP_S);
    assert_int_equal(guess_of(decimals, 2), TN_STAMP_S);
    assert_int_equal(guess_of(millis, 5), TN_STAMP_MS);
    assert_int_equal(guess_of(micros, 3), TN_STAMP_US);
    assert_int_equal(guess_of(epoch, 1), TN_STAMP_MS);
    assert_int_equal(guess_of(epoch_us, 1), TN_STAMP_US);
    assert_int_equal(guess_of(epoch_s, 2), TN_STAMP_S);
}

static void test_names(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        int slot;
    } cases[] = {{"role", TN_NAMES_ROLE},
                 {"speaker", TN_NAMES_ROLE},
                 {"sender_type", TN_NAMES_ROLE},
                 {"participant", TN_NAMES_ROLE},
                 {"text", TN_NAMES_TEXT},
                 {"content", TN_NAMES_TEXT},
                 {"msg", TN_NAMES_TEXT},
                 {"transcript", TN_NAMES_TEXT},
                 {"body", TN_NAMES_TEXT},
                 {"start", TN_NAMES_START},
                 {"start_ms", TN_NAMES_START},
                 {"ts", TN_NAMES_START},
                 {"begin", TN_NAMES_START},
                 {"offset", TN_NAMES_START},
                 {"end_ms", TN_NAMES_END},
                 {"call_id", TN_NAMES_CALL_ID},
                 {"conversation_id", TN_NAMES_CALL_ID},
                 {"contact_id", TN_NAMES_CALL_ID},
                 {"Conversation ID", TN_NAMES_CALL_ID},
                 {"CallId", TN_NAMES_CALL_ID},
                 {"agent-id", TN_NAMES_AGENT_ID},
                 {"Team", TENOR_IO_FIELD_TEAM},
                 {"colour", TN_NAMES_NONE},
                 {"", TN_NAMES_NONE},
                 {"texts", TN_NAMES_NONE}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if ((int)tn_names_find(s(cases[i].name)).slot != cases[i].slot)
            fail_msg("%s", cases[i].name);
    for (int i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        assert_int_equal(tn_names_canonical(s(tenor_io_field_name((tenor_io_field)i))), i);
    assert_int_equal(tn_names_canonical(s("speaker")), TN_NAMES_NONE);
}

static void test_roles(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        int role; /* -1: no role */
    } cases[] = {{"agent", 1}, {"AGENT", 1},           {"Agent 2", 1},  {"rep", 1},
                 {"CSR", 1},   {"internal", 1},        {"customer", 2}, {"END_USER", 2},
                 {"user", 2},  {"Visitor", 2},         {"external", 2}, {"contact", 2},
                 {"bot", 3},   {"AUTOMATED_AGENT", 3}, {"ivr", 3},      {"virtual agent", 3},
                 {"acd", 3},   {"SYSTEM", 3},          {"Jane", -1},    {"1", -1},
                 {"", -1},     {"agents", -1}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        tenor_role role = TENOR_ROLE_UNKNOWN;
        bool known = tn_names_role(s(cases[i].word), &role);
        if (known ? (int)role != cases[i].role : cases[i].role != -1)
            fail_msg("%s: %d", cases[i].word, (int)role);
    }
}

static void test_numbering(void **state)
{
    (void)state;
    tn_mem mem = tn_mem_default();
    tn_numbering numbering;
    uint64_t number;
    char id[32];
    tn_numbering_init(&numbering, &mem);
    for (uint64_t round = 0; round < 3; round++) { /* 500 calls side by side */
        for (int call = 0; call < 500; call++) {
            int n = sprintf(id, "call-%d", call);
            assert_true(tn_numbering_next(&numbering, tn_str_of(id, (size_t)n), &number));
            assert_int_equal(number, round);
        }
    }
    assert_true(tn_numbering_given(&numbering, s("call-7"), 41));
    assert_true(tn_numbering_next(&numbering, s("call-7"), &number));
    assert_int_equal(number, 42);
    for (int call = 0; call < 100000; call++) { /* memory stays bounded, and nothing breaks */
        int n = sprintf(id, "%d", call);
        assert_true(tn_numbering_next(&numbering, tn_str_of(id, (size_t)n), &number));
    }
    tn_numbering_free(&numbering);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read),           cmocka_unit_test(test_local_date),
        cmocka_unit_test(test_units_of_names), cmocka_unit_test(test_guess),
        cmocka_unit_test(test_names),          cmocka_unit_test(test_roles),
        cmocka_unit_test(test_numbering)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
