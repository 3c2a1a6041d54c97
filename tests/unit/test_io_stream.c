/* test_io_stream.c - gzip in every state of health, pipes that give a byte at a time, inputs far
 * larger than memory. */
#include "test_io.h"

#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

typedef struct bytes {
    char *data;
    size_t size;
} bytes;

/* One gzip member more at the end. */
static void add_member(bytes *to, const char *text)
{
    z_stream z = {0};
    size_t size = strlen(text), room = size + 256;
    to->data = realloc(to->data, to->size + room);
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (unsigned char *)(uintptr_t)text;
    z.avail_in = (unsigned)size;
    z.next_out = (unsigned char *)to->data + to->size;
    z.avail_out = (unsigned)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    to->size += room - z.avail_out;
    deflateEnd(&z);
}

static void test_members(void **state)
{
    (void)state;
    bytes gz = {NULL, 0};
    add_member(&gz, "{\"text\":\"a\"}\n{\"te");
    add_member(&gz, "");
    add_member(&gz, "xt\":\"b\"}\n");
    expect_bytes(gz.data, gz.size, NULL, "U - 0 unknown - - a\nU - 1 unknown - - b\n");
    /* Zero padding behind the last member is no damage, other bytes are. */
    char *padded = calloc(1, gz.size + 600);
    memcpy(padded, gz.data, gz.size);
    expect_bytes(padded, gz.size + 512, NULL, "U - 0 unknown - - a\nU - 1 unknown - - b\n");
    static const char *const junk[] = {"junk", "\x1Fjunk"};
    for (size_t i = 0; i < 2; i++) {
        char expected[128];
        memcpy(padded + gz.size, junk[i], strlen(junk[i]));
        char *text = read_bytes(padded, gz.size + strlen(junk[i]), NULL);
        snprintf(expected, sizeof expected, "U - 0 unknown - - a\nU - 1 unknown - - b\nT ");
        assert_memory_equal(text, expected, strlen(expected));
        assert_non_null(strstr(text, "trailing-bytes"));
        free(text);
    }
    free(padded);
    free(gz.data);
}

static void test_truncated(void **state)
{
    (void)state;
    bytes gz = {NULL, 0};
    add_member(&gz, "{\"text\":\"first\"}\n");
    size_t first = gz.size;
    add_member(&gz, "{\"text\":\"second one\"}\n{\"text\":\"third\"}\n");
    for (size_t size = first + 1; size < gz.size; size++) {
        char tail[64];
        char *text = read_bytes(gz.data, size, NULL);
        assert_memory_equal(text, "U - 0 unknown - - first\n", 24);
        snprintf(tail, sizeof tail, "T %zu gzip-truncated\n", size);
        assert_non_null(strstr(text, tail));
        assert_null(strstr(text, "R ")); /* the line that was cut is told once */
        free(text);
    }
    /* Text cannot show that it was cut, so its last line is left out. */
    bytes script = {NULL, 0};
    add_member(&script, "Agent: one\nAgent: two and mo");
    char expected[64];
    snprintf(expected, sizeof expected, "U mem 0 agent - - one\nT %zu gzip-truncated\n",
             script.size - 8);
    expect_bytes(script.data, script.size - 8, NULL, expected);
    free(script.data);
    free(gz.data);
}

static void test_corrupt(void **state)
{
    (void)state;
    bytes gz = {NULL, 0};
    add_member(&gz, "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    gz.data[gz.size - 8] ^= 1; /* the checksum */
    char *text = read_bytes(gz.data, gz.size, NULL);
    assert_memory_equal(text, "U - 0 unknown - - a\nU - 1 unknown - - b\nT ", 42);
    assert_non_null(strstr(text, "gzip-corrupt"));
    free(text);
    for (size_t i = 2; i < gz.size; i++) { /* any byte may be wrong */
        gz.data[i] = (char)~gz.data[i];
        free(read_bytes(gz.data, gz.size, NULL));
        gz.data[i] = (char)~gz.data[i];
    }
    free(gz.data);
    EXPECT("\x1F\x8B", NULL, "T 2 gzip-truncated\n");
    EXPECT("\x1F", NULL, "U mem 0 unknown - - \x1F\n");
}

static void test_digest(void **state)
{
    (void)state;
    bytes gz = {NULL, 0};
    add_member(&gz, "{\"text\":\"a\"}\n");
    gz.data = realloc(gz.data, gz.size + 200000);
    memset(gz.data + gz.size, 'x', 200000); /* behind what is read for records */
    const tenor_io_reader_options options = {.digest = true};
    tenor_io_reader *reader;
    tenor_io_record r;
    tenor_io_reader_info info;
    tenor_str view = {gz.data, gz.size + 200000};
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), view, &options, NULL),
                     TENOR_OK);
    do
        assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    while (r.kind != TENOR_IO_END);
    tenor_io_reader_get_info(reader, &info);
    assert_true(info.gzip && info.truncated && info.bytes == view.size && info.size == view.size);
    assert_int_equal(strlen(info.sha256), 64);
    tenor_io_reader_close(reader);
    free(gz.data);
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), STR("abc"), &options, NULL),
                     TENOR_OK);
    do
        assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    while (r.kind != TENOR_IO_END);
    tenor_io_reader_get_info(reader, &info);
    assert_string_equal(info.sha256,
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    tenor_io_reader_close(reader);
}

typedef struct feed {
    int fd;
    size_t piece, lines;
    const char *line;
} feed;

static void *run_feed(void *context)
{
    const feed *f = context;
    size_t size = strlen(f->line);
    for (size_t i = 0; i < f->lines; i++)
        for (size_t at = 0; at < size; at += f->piece)
            if (write(f->fd, f->line + at, size - at < f->piece ? size - at : f->piece) < 0)
                break;
    close(f->fd);
    return NULL;
}

/* A reader on a pipe that a thread feeds. */
static tenor_io_reader *open_pipe(feed *f, pthread_t *thread,
                                  const tenor_io_reader_options *options)
{
    int ends[2];
    char path[64];
    assert_int_equal(pipe(ends), 0);
    f->fd = ends[1];
    assert_int_equal(pthread_create(thread, NULL, run_feed, f), 0);
    snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
    tenor_io_reader *reader = NULL;
    assert_int_equal(tenor_io_reader_open(&reader, path, options, NULL), TENOR_OK);
    close(ends[0]);
    return reader;
}

static void test_pipe_by_bytes(void **state)
{
    (void)state;
    const tenor_io_reader_options told = {.format = STR("jsonl"), .time_unit = STR("ms")};
    for (int i = 0; i < 20; i++) {
        feed f = {
            .piece = i < 10 ? 1 : 3,
            .lines = 1,
            .line =
                "\xEF\xBB\xBF{\"text\":\"a\"}\r\n{\"text\":\"\xE2\x82\xAC\"}\r{\"text\":\"c\"}"};
        pthread_t thread;
        char *text = drain(open_pipe(&f, &thread, i % 2 ? &told : NULL));
        assert_string_equal(
            text, "U - 0 unknown - - a\nU - 1 unknown - - \xE2\x82\xAC\nU - 2 unknown - - c\n");
        free(text);
        pthread_join(thread, NULL);
    }
    EXPECT("\xEF\xBB\xBF", &told, "");
    EXPECT("\xEF\xBB", &told, "R 1 0 bad-json\n");
}

/* Who tells format and unit gets each record as it comes. */
static void test_live_pipe(void **state)
{
    (void)state;
    static const struct {
        const char *format, *first;
    } cases[] = {{"jsonl", "{\"text\":\"a\"}\n"},
                 {"csv", "text;role\na;agent\n"},
                 {"text", "a\n"},
                 {"json", "[{\"text\":\"a\"}"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const tenor_io_reader_options options = {.format = str(cases[i].format),
                                                 .time_unit = STR("ms")};
        int ends[2];
        char path[64];
        tenor_io_reader *reader;
        tenor_io_record r;
        assert_int_equal(pipe(ends), 0);
        assert_true(write(ends[1], cases[i].first, strlen(cases[i].first)) > 0);
        snprintf(path, sizeof path, "/dev/fd/%d", ends[0]);
        assert_int_equal(tenor_io_reader_open(&reader, path, &options, NULL), TENOR_OK);
        assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK); /* the writer is still there */
        assert_int_equal(r.kind, TENOR_IO_UTTERANCE);
        close(ends[1]);
        tenor_io_reader_close(reader);
        close(ends[0]);
    }
}

/* Whatever the size of the input, memory is that of a few buffers. */
static void test_bounded_memory(void **state)
{
    (void)state;
    static char line[100001];
    memset(line, 'x', 100000);
    const struct {
        const char *format, *line;
        size_t lines;
        uint64_t utterances, rejects;
    } cases[] = {{"jsonl", "{\"text\":\"hello\"}\n", 200000, 200000, 0},
                 {"json", "{\"text\":\"hello\"\n}\n", 200000, 200000, 0},
                 {"jsonl", line, 300, 0, 1}, /* one line of 30 MB */
                 {"text", line, 300, 0, 1},
                 {"json", "[{\"a\":", 200000, 0, 2}, /* never closed, ever deeper */
                 {"json", "[{\"a\":1,", 200000, 0, 1}, /* the second bracket cannot stand there */
                 {"csv", "text,role\n\"hello\",agent\n", 100000, 199999, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        test_memory memory = {0, 0, 0};
        const tenor_allocator allocator = {test_resize, &memory};
        tenor_io_reader_options options = {.allocator = &allocator,
                                           .format = str(cases[i].format),
                                           .time_unit = STR("ms"),
                                           .max_line = 4096};
        feed f = {.piece = 65536, .lines = cases[i].lines, .line = cases[i].line};
        pthread_t thread;
        tenor_io_reader *reader = open_pipe(&f, &thread, &options);
        tenor_io_record r;
        size_t most = 0;
        do {
            assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
            most = memory.bytes > most ? memory.bytes : most;
        } while (r.kind != TENOR_IO_END);
        tenor_io_reader_info info;
        tenor_io_reader_get_info(reader, &info);
        if (info.utterances != cases[i].utterances || info.rejects != cases[i].rejects ||
            most > 600000)
            fail_msg("%s: %" PRIu64 " utterances, %" PRIu64 " rejects, %zu bytes", cases[i].format,
                     info.utterances, info.rejects, most);
        tenor_io_reader_close(reader);
        assert_int_equal(memory.bytes, 0);
        pthread_join(thread, NULL);
    }
}

static void test_unreadable(void **state)
{
    (void)state;
    tenor_io_reader *reader = NULL;
    tenor_io_error error = {0};
    assert_int_equal(tenor_io_reader_open(&reader, "/nonexistent/file.jsonl", NULL, &error),
                     TENOR_IO);
    assert_int_equal(error.system, 2);
    assert_non_null(strstr(error.message, "/nonexistent/file.jsonl"));
    assert_int_equal(tenor_io_reader_open(&reader, "/", NULL, &error), TENOR_IO);
    assert_null(reader);
    tenor_io_reader_close(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_members),        cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_corrupt),        cmocka_unit_test(test_digest),
        cmocka_unit_test(test_pipe_by_bytes),  cmocka_unit_test(test_live_pipe),
        cmocka_unit_test(test_bounded_memory), cmocka_unit_test(test_unreadable)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
