/* test_driftcloud.c - events of drift as CloudEvents: ids, sources, numbers that are none, and memory that ends. */
#include <math.h>

#include "test_engine.h"

#include "tenor_io_drift.h"

static tenor_drift_event event_of(const char *key, const char *digest)
{
    return (tenor_drift_event){.night = 20000, .kind = TENOR_DRIFT_TEAM, .key = str_of(key), .dimension = str_of("agent.empathy"),
                               .digest = str_of(digest), .measured = str_of("agent.empathy"), .state = TENOR_DRIFT_COHORT,
                               .alert = 19995, .onset = 19990, .delta = 0.25, .low = 0.1, .high = NAN, .length = 7};
}

static void test_ids(void **state)
{
    (void)state;
    static const struct {
        const char *key, *digest, *id;
    } cases[] = {
        {"north", "cafe", "team:north/agent.empathy/2024-09-29/COHORT/cafe"},
        {"a/b %", "-", "team:a%2Fb%20%25/agent.empathy/2024-09-29/COHORT/-"},
        {"\xC3\xA9\"\\\n\x7f", "-", "team:%C3%A9%22%5C%0A%7F/agent.empathy/2024-09-29/COHORT/-"},
    };
    tenor_io_buffer *out = NULL;
    assert_int_equal(tenor_io_buffer_new(&out, NULL), TENOR_OK);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tenor_drift_event event = event_of(cases[i].key, cases[i].digest);
        tenor_io_buffer_clear(out);
        assert_int_equal(tenor_io_drift_id(out, &event), TENOR_OK);
        tenor_io_buffer_put(out, (tenor_str){"", 1});
        assert_string_equal(tenor_io_buffer_view(out).data, cases[i].id);
    }
    tenor_io_buffer_free(out);
}

static void test_sources(void **state)
{
    (void)state;
    static const char *const fine[] = {"/tenor/drift", "https://centre.example/north?site=%41", "urn:x:y", "a"};
    static const char *const others[] = {"", "north of here", "50%", "%4g", "%4", "caf\xC3\xA9", "a\"b", "a\\b", "<a>"};
    for (size_t i = 0; i < COUNT_OF(fine); i++)
        assert_true(tenor_io_drift_source_is_fine(str_of(fine[i])));
    for (size_t i = 0; i < COUNT_OF(others); i++)
        assert_false(tenor_io_drift_source_is_fine(str_of(others[i])));
    assert_false(tenor_io_drift_source_is_fine((tenor_str){"a\0b", 3}));
}

/* The whole line, its numbers that are none as null; want of memory leaves the buffer as it was. */
static void test_lines(void **state)
{
    (void)state;
    static const char line[] =
        "{\"specversion\":\"1.0\",\"id\":\"team:n/agent.empathy/2024-09-29/COHORT/cafe\",\"source\":\"urn:x\",\"type\":\"tenor.drift."
        "cohort\",\"subject\":\"team:n\",\"time\":\"2024-10-04T00:00:00Z\",\"datacontenttype\":\"application/json\",\"data\":{"
        "\"night\":\"2024-10-04\",\"key\":\"team:n\",\"dimension\":\"agent.empathy\",\"state\":\"COHORT\",\"direction\":\"decline\","
        "\"delta\":0.25,\"ci\":[0.1,null],\"estimate\":0,\"onset\":\"2024-09-24\",\"alert\":\"2024-09-29\",\"gate\":0,\"z\":0,"
        "\"recent_days\":7,\"reference\":{\"mean\":0,\"interactions\":0,\"days\":0},\"recent\":{\"mean\":0,\"interactions\":0,"
        "\"days\":0},\"detectable\":null,\"digest\":\"cafe\",\"comparable_since\":\"1970-01-01\",\"retrain_by\":\"2024-10-13\","
        "\"calls\":[{\"call_id\":\"c \\\"1\\\"\",\"day\":\"2024-10-01\",\"agent\":\"a\",\"queue\":\"q\",\"topic\":\"-\",\"score\":-0.5,"
        "\"moved\":-0.125}]}}\n";
    tenor_drift_event event = event_of("n", "cafe");
    tenor_io_drift_call call = {str_of("c \"1\""), str_of("a"), str_of("q"), str_of("-"), 19997, -0.5, -0.125};
    tenor_io_drift_cloud cloud = {str_of("urn:x"), &call, 1};
    bool done = false;
    for (size_t fail_at = 1; !done; fail_at++) {
        counting_memory memory = {.fail_at = 0};
        tenor_allocator allocator = {counting_resize, &memory};
        tenor_io_buffer *out = NULL;
        assert_int_equal(tenor_io_buffer_new(&out, &allocator), TENOR_OK);
        assert_int_equal(tenor_io_buffer_put(out, str_of("before")), TENOR_OK);
        memory.fail_at = memory.calls + fail_at;
        tenor_status status = tenor_io_write_drift_cloud(out, &event, &cloud);
        done = memory.calls < memory.fail_at;
        assert_int_equal(status, done ? TENOR_OK : TENOR_NO_MEMORY);
        tenor_str view = tenor_io_buffer_view(out);
        assert_int_equal(view.size, done ? 6 + sizeof line - 1 : 6);
        assert_memory_equal(view.data, "before", 6);
        if (done)
            assert_memory_equal(view.data + 6, line, sizeof line - 1);
        tenor_io_buffer_free(out);
        assert_int_equal(memory.blocks, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_ids), cmocka_unit_test(test_sources), cmocka_unit_test(test_lines)};
    return cmocka_run_group_tests_name("driftcloud", tests, NULL, NULL);
}
