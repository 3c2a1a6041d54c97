/* test_io_memory.c - readers when each allocation in turn fails: told, nothing leaked, nothing
 * half. */
#include "test_io.h"

/* Read everything with the given allocation failing; true: it was never reached. */
static bool survives(const char *bytes, size_t size, const tenor_io_reader_options *given,
                     size_t fail_at)
{
    test_memory memory = {0, fail_at, 0};
    const tenor_allocator allocator = {test_resize, &memory};
    tenor_io_reader_options options = *given;
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    tenor_io_error error = {0};
    tenor_str view = {bytes, size};
    options.allocator = &allocator;
    tenor_status status =
        tenor_io_reader_open_memory(&reader, STR("memory.txt"), view, &options, &error);
    if (status == TENOR_OK) {
        do
            status = tenor_io_read(reader, &record, &error);
        while (status == TENOR_OK && record.kind != TENOR_IO_END);
        if (status != TENOR_OK) /* and stays so */
            assert_int_equal(tenor_io_read(reader, &record, NULL), status);
    } else {
        assert_null(reader);
    }
    if (status != TENOR_OK) {
        assert_int_equal(status, TENOR_NO_MEMORY);
        assert_int_equal(error.status, TENOR_NO_MEMORY);
        assert_true(error.message[0] != 0);
    }
    tenor_io_reader_close(reader);
    assert_int_equal(memory.bytes, 0);
    return memory.calls < fail_at;
}

static void test_every_allocation(void **state)
{
    (void)state;
    static char long_line[300000];
    int n = snprintf(long_line, sizeof long_line,
                     "{\"text\":\"\\u00e9%0250000d\"}\n{\"text\":\"b\"}\n", 0);
    assert_true(n > 250000);
    /* Two calls, escapes, words, labels on both levels, a guessed unit. */
    static const char lines[] =
        "{\"call_id\":\"a\",\"text\":\"\\u0041\",\"start\":3,\"words\":[{\"begin\":0,\"end\":1}]}\n"
        "{\"call_id\":\"b\",\"text\":\"x\\ty\",\"start\":9.5,\"attributes\":{\"k\\n\":\"v\\n\"}}\n"
        "{\"call_id\":\"c\",\"shop\":\"s\",\"utterances\":[{\"text\":\"\\n\",\"k\":1},{\"text\":"
        "\"z\"}],"
        "\"events\":[{\"event\":\"transfer\",\"agent_id\":\"\\u0042\"}]}\n";
    static const char table[] =
        "call_id,text,start,shop\n\"a\",\"say \"\"hi\"\"\",2.5,\xFF\nb,\xFE,3,\n";
    static const char gzip[] = "\x1F\x8B\x08\0\0\0\0\0\0\3\x73\xAF\x4A\x2C\x50\xB0\x52\xC8\x00\x00";
    const struct {
        const char *format, *bytes;
        size_t size;
    } cases[] = {{"", lines, sizeof lines - 1}, {"json", lines, sizeof lines - 1},
                 {"", table, sizeof table - 1}, {"text", "Agent: \xFF\nCustomer: b\n", 21},
                 {"", gzip, sizeof gzip - 1},   {"", long_line, (size_t)n}};
    const tenor_str mapping = STR("team=shop"), fallback = STR("queue=q\xFF"),
                    role = STR("x=agent");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const tenor_io_reader_options options = {.format = str(cases[i].format),
                                                 .mappings = &mapping,
                                                 .mapping_count = 1,
                                                 .defaults = &fallback,
                                                 .default_count = 1,
                                                 .roles = &role,
                                                 .role_count = 1};
        size_t fail_at = 1;
        while (!survives(cases[i].bytes, cases[i].size, &options, fail_at))
            fail_at++;
        assert_true(fail_at > 5);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_allocation)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
