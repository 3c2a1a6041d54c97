/* test_io_files.c - inputs expanded from directories, outputs that appear whole or not at all. */
#include "test_io.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static char root[64], path[256];

static const char *in_root(const char *name)
{
    snprintf(path, sizeof path, "%s/%s", root, name);
    return path;
}

static void put_file(const char *name, const char *content)
{
    FILE *file = fopen(in_root(name), "w");
    assert_non_null(file);
    fputs(content, file);
    fclose(file);
}

static char *get_file(const char *name)
{
    static char content[1 << 16];
    FILE *file = fopen(in_root(name), "r");
    if (!file)
        return NULL;
    size_t n = fread(content, 1, sizeof content - 1, file);
    content[n] = 0;
    fclose(file);
    return content;
}

static size_t count_entries(void)
{
    size_t count = 0;
    DIR *directory = opendir(root);
    for (const struct dirent *entry; (entry = readdir(directory)) != NULL;)
        count += strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..");
    closedir(directory);
    return count;
}

static int remove_tree(const char *name)
{
    char command[300];
    snprintf(command, sizeof command, "rm -rf '%s'", name);
    return system(command);
}

static int set_up(void **state)
{
    (void)state;
    strcpy(root, "/tmp/test-io-XXXXXX");
    return mkdtemp(root) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    return remove_tree(root);
}

/* ---- inputs ---------------------------------------------------------------------------------- */

static void expect_inputs(const tenor_io_inputs *inputs, const char *const *names, size_t count)
{
    tenor_io_input input;
    assert_int_equal(tenor_io_inputs_count(inputs), count);
    for (size_t i = 0; i < count; i++) {
        assert_true(tenor_io_inputs_get(inputs, i, &input));
        assert_string_equal(input.path, names[i][0] == '-' ? names[i] : in_root(names[i]));
    }
    assert_false(tenor_io_inputs_get(inputs, count, &input));
}

static void test_directory(void **state)
{
    (void)state;
    static const char *const folders[] = {"b", "b/deep", ".hidden", "empty"};
    static const char *const files[] = {
        "b/z.jsonl", "b/deep/c.csv.gz", "b-1.txt",        "a.tsv",        "B.json", "n.ndjson",
        "README.md", ".secret.json",    ".hidden/x.json", "b/x.json.bak", ".txt"};
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++)
        assert_int_equal(mkdir(in_root(folders[i]), 0700), 0);
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        put_file(files[i], "12345");
    /* Links in circles, to a directory that is there already, and to nowhere. */
    assert_int_equal(symlink("..", in_root("b/up")), 0);
    assert_int_equal(symlink("b", in_root("c")), 0);
    assert_int_equal(symlink("a.tsv", in_root("link.txt")), 0);
    assert_int_equal(symlink("nowhere", in_root("lost.json")), 0);
    assert_int_equal(mkfifo(in_root("pipe.txt"), 0600), 0);
    tenor_io_inputs *inputs;
    assert_int_equal(tenor_io_inputs_new(&inputs, NULL), TENOR_OK);
    assert_int_equal(tenor_io_inputs_add(inputs, "-", NULL), TENOR_OK);
    assert_int_equal(tenor_io_inputs_add(inputs, root, NULL), TENOR_OK);
    assert_int_equal(tenor_io_inputs_add(inputs, in_root("README.md"), NULL), TENOR_OK);
    static const char *const expected[] = {
        "-",         "B.json",   "a.tsv",     "b-1.txt",  "b/deep/c.csv.gz",
        "b/z.jsonl", "link.txt", "lost.json", "n.ndjson", "README.md"};
    expect_inputs(inputs, expected, 10);
    tenor_io_input input;
    tenor_io_inputs_get(inputs, 1, &input);
    assert_int_equal(input.size, 5);
    tenor_io_error error;
    assert_int_equal(tenor_io_inputs_add(inputs, in_root("none"), &error), TENOR_IO);
    assert_int_equal(error.system, ENOENT);
    assert_int_equal(tenor_io_inputs_count(inputs), 10);
    tenor_io_inputs_free(inputs);
    tenor_io_inputs_free(NULL);
    for (size_t fail_at = 1;; fail_at++) {
        test_memory memory = {0, fail_at, 0};
        const tenor_allocator allocator = {test_resize, &memory};
        inputs = NULL;
        tenor_status status = tenor_io_inputs_new(&inputs, &allocator);
        if (status == TENOR_OK)
            status = tenor_io_inputs_add(inputs, root, NULL);
        if (inputs && status != TENOR_OK)
            assert_int_equal(tenor_io_inputs_count(inputs), 0);
        tenor_io_inputs_free(inputs);
        assert_int_equal(memory.bytes, 0);
        if (status == TENOR_OK)
            break;
        assert_int_equal(status, TENOR_NO_MEMORY);
    }
}

/* ---- outputs --------------------------------------------------------------------------------- */

static tenor_io_output *open_output(const char *name)
{
    tenor_io_output *output = NULL;
    tenor_io_error error = {0};
    if (tenor_io_output_open(&output, in_root(name), NULL, &error) != TENOR_OK)
        fail_msg("%s", error.message);
    return output;
}

static void test_whole_or_not(void **state)
{
    (void)state;
    put_file("out", "old");
    tenor_io_output *output = open_output("out");
    assert_int_equal(tenor_io_output_write(output, STR("new"), NULL), TENOR_OK);
    assert_int_equal(tenor_io_output_flush(output, NULL), TENOR_OK);
    assert_string_equal(get_file("out"), "old");
    assert_non_null(strstr(tenor_io_output_temporary(output), "/.out.tmp-"));
    assert_int_equal(count_entries(), 2);
    tenor_io_output_discard(output);
    assert_string_equal(get_file("out"), "old");
    assert_int_equal(count_entries(), 1);
    output = open_output("out");
    for (int i = 0; i < 3000; i++)
        assert_int_equal(tenor_io_output_write(output, STR("0123456789"), NULL), TENOR_OK);
    assert_int_equal(tenor_io_output_close(output, NULL), TENOR_OK);
    assert_int_equal(strlen(get_file("out")), 30000);
    assert_int_equal(count_entries(), 1);
    struct stat about;
    assert_int_equal(stat(in_root("out"), &about), 0);
    assert_int_equal(about.st_mode & 0777, 0600);
    tenor_io_output_discard(NULL);
}

static void test_stale_temporary(void **state)
{
    (void)state;
    char name[64];
    snprintf(name, sizeof name, ".out.tmp-%ld", (long)getpid());
    put_file(name, "left over");
    tenor_io_output *output = open_output("out");
    assert_int_equal(tenor_io_output_write(output, STR("x"), NULL), TENOR_OK);
    assert_int_equal(tenor_io_output_close(output, NULL), TENOR_OK);
    assert_string_equal(get_file("out"), "x");
    assert_int_equal(count_entries(), 1);
}

static void test_links_and_devices(void **state)
{
    (void)state;
    put_file("target", "old");
    assert_int_equal(symlink("target", in_root("link")), 0);
    tenor_io_output *output = open_output("link");
    assert_int_equal(tenor_io_output_write(output, STR("new"), NULL), TENOR_OK);
    assert_int_equal(tenor_io_output_close(output, NULL), TENOR_OK);
    assert_string_equal(get_file("target"), "new");
    struct stat about;
    assert_int_equal(lstat(in_root("link"), &about), 0);
    assert_true(S_ISLNK(about.st_mode));
    assert_int_equal(tenor_io_output_open(&output, "/dev/null", NULL, NULL), TENOR_OK);
    assert_null(tenor_io_output_temporary(output));
    assert_int_equal(tenor_io_output_write(output, STR("x"), NULL), TENOR_OK);
    assert_int_equal(tenor_io_output_close(output, NULL), TENOR_OK);
    assert_int_equal(stat("/dev/null", &about), 0);
    assert_false(S_ISREG(about.st_mode));
    tenor_io_error error;
    assert_int_equal(tenor_io_output_open(&output, in_root("no/such/folder"), NULL, &error),
                     TENOR_IO);
    assert_int_equal(error.system, ENOENT);
}

/* Random bytes of any number of writes come back through a reader, and two runs give the same
 * file. */
static void test_gzip(void **state)
{
    (void)state;
    char *first = NULL;
    for (int round = 0; round < 2; round++) {
        const char *name = round ? "two.jsonl.gz" : "one.jsonl.gz";
        tenor_io_output *output = open_output(name);
        for (int i = 0; i < 20000; i++) {
            char line[64];
            int n = snprintf(line, sizeof line, "{\"text\":\"%x\"}\n", (unsigned)i * 2654435761u);
            tenor_str view = {line, (size_t)n};
            assert_int_equal(tenor_io_output_write(output, view, NULL), TENOR_OK);
        }
        assert_int_equal(tenor_io_output_flush(output, NULL), TENOR_OK);
        assert_int_equal(tenor_io_output_close(output, NULL), TENOR_OK);
        tenor_io_reader *reader;
        assert_int_equal(tenor_io_reader_open(&reader, in_root(name), NULL, NULL), TENOR_OK);
        char *text = drain(reader);
        if (first)
            assert_string_equal(text, first);
        else
            first = text;
        assert_non_null(strstr(text, "U - 19999 unknown - - "));
        if (round)
            free(text);
    }
    free(first);
    char command[300];
    snprintf(command, sizeof command, "cmp -s '%s/one.jsonl.gz' '%s/two.jsonl.gz'", root, root);
    assert_int_equal(system(command), 0);
    /* An empty one is still gzip. */
    assert_int_equal(tenor_io_output_close(open_output("empty.gz"), NULL), TENOR_OK);
    tenor_io_reader *reader;
    assert_int_equal(tenor_io_reader_open(&reader, in_root("empty.gz"), NULL, NULL), TENOR_OK);
    char *text = drain(reader);
    assert_string_equal(text, "");
    free(text);
}

static void test_closed_pipe(void **state)
{
    (void)state;
    int ends[2];
    char name[64];
    signal(SIGPIPE, SIG_IGN);
    assert_int_equal(pipe(ends), 0);
    snprintf(name, sizeof name, "/dev/fd/%d", ends[1]);
    tenor_io_output *output;
    tenor_io_error error = {0};
    assert_int_equal(tenor_io_output_open(&output, name, NULL, NULL), TENOR_OK);
    close(ends[0]);
    assert_int_equal(tenor_io_output_write(output, STR("x"), NULL), TENOR_OK); /* buffered */
    assert_int_equal(tenor_io_output_flush(output, &error), TENOR_IO);
    assert_int_equal(error.system, EPIPE);
    error.system = 0;
    assert_int_equal(tenor_io_output_write(output, STR("y"), &error), TENOR_IO);
    assert_int_equal(error.system, EPIPE);
    assert_int_equal(tenor_io_output_close(output, NULL), TENOR_IO);
    close(ends[1]);
}

static void test_full_disk(void **state)
{
    (void)state;
    tenor_io_error error = {0};
    tenor_io_output *output;
    if (access("/dev/full", W_OK) == 0) {
        assert_int_equal(tenor_io_output_open(&output, "/dev/full", NULL, NULL), TENOR_OK);
        assert_int_equal(tenor_io_output_write(output, STR("x"), NULL), TENOR_OK);
        assert_int_equal(tenor_io_output_close(output, &error), TENOR_IO);
        assert_int_equal(error.system, ENOSPC);
    }
    /* A file that may not grow: the temporary one goes, the old one stays. */
    struct rlimit limit, small;
    signal(SIGXFSZ, SIG_IGN);
    put_file("out", "old");
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    small = limit;
    small.rlim_cur = 1000;
    static const char *const names[] = {"out", "out.gz"};
    for (size_t i = 0; i < 2; i++) {
        output = open_output(names[i]);
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
        for (unsigned k = 0; k < 3000; k++) {
            char line[32];
            int n = snprintf(line, sizeof line, "%u\n", k * 2654435761u);
            tenor_str view = {line, (size_t)n};
            if (tenor_io_output_write(output, view, NULL) != TENOR_OK)
                break;
        }
        tenor_status status = tenor_io_output_close(output, &error);
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
        assert_int_equal(status, TENOR_IO);
        assert_int_equal(error.system, EFBIG);
        assert_string_equal(get_file("out"), "old");
        assert_int_equal(count_entries(), 1);
    }
}

static void test_no_memory(void **state)
{
    (void)state;
    for (size_t fail_at = 1;; fail_at++) {
        test_memory memory = {0, fail_at, 0};
        const tenor_allocator allocator = {test_resize, &memory};
        tenor_io_output *output = NULL;
        tenor_status status = tenor_io_output_open(&output, in_root("out.gz"), &allocator, NULL);
        if (status == TENOR_OK)
            status = tenor_io_output_close(output, NULL);
        assert_int_equal(memory.bytes, 0);
        assert_int_equal(count_entries(), status == TENOR_OK);
        if (status == TENOR_OK)
            break;
        assert_int_equal(status, TENOR_NO_MEMORY);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_directory),         TEST(test_whole_or_not), TEST(test_stale_temporary),
        TEST(test_links_and_devices), TEST(test_gzip),         TEST(test_closed_pipe),
        TEST(test_full_disk),         TEST(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
