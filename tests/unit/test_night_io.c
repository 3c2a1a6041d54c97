/* test_night_io.c - what a night needs of libtenor-io: outputs with digests and temporary files elsewhere, lists of
 * inputs that are not there, files that become shorter while they are read. */
#include "test_io.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

static char root[64], path[256];

static const char *in_root(const char *name)
{
    snprintf(path, sizeof path, "%s/%s", root, name);
    return path;
}

static int set_up(void **state)
{
    (void)state;
    strcpy(root, "/tmp/test-night-XXXXXX");
    return mkdtemp(root) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    char command[300];
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    return system(command);
}

static bool is_there(const char *name)
{
    return access(in_root(name), F_OK) == 0;
}

static void put_file(const char *name, size_t lines)
{
    FILE *file = fopen(in_root(name), "w");
    assert_non_null(file);
    for (size_t i = 0; i < lines; i++)
        fprintf(file, "{\"call_id\":\"c%zu\",\"text\":\"thank you\"}\n", i);
    fclose(file);
}

/* The temporary file stands where it was asked for, whatever stood there; bytes and digest are those of the file. */
static void test_output_elsewhere(void **state)
{
    (void)state;
    char temporary[128], place[128];
    snprintf(temporary, sizeof temporary, "%s/unfinished", root);
    snprintf(place, sizeof place, "%s/made.gz", root);
    put_file("unfinished", 3);
    const tenor_io_output_options options = {.temporary = temporary, .digest = true, .no_sync = true};
    tenor_io_output *output = NULL;
    tenor_io_digest made, found;
    assert_int_equal(tenor_io_output_open_with(&output, place, &options, NULL), TENOR_OK);
    assert_string_equal(tenor_io_output_temporary(output), temporary);
    for (int i = 0; i < 50000; i++)
        assert_int_equal(tenor_io_output_write(output, STR("some of many lines\n"), NULL), TENOR_OK);
    assert_true(is_there("unfinished"));
    assert_false(is_there("made.gz"));
    assert_int_equal(tenor_io_output_finish(output, &made, NULL), TENOR_OK);
    assert_false(is_there("unfinished"));
    assert_int_equal(tenor_io_digest_file(place, &found, NULL), TENOR_OK);
    assert_int_equal(made.bytes, found.bytes);
    assert_string_equal(made.sha256, found.sha256);
    assert_int_equal(strlen(made.sha256), 64);

    /* Without digest there is none, and what is no file has no temporary one. */
    assert_int_equal(tenor_io_output_open_with(&output, "/dev/null", &(tenor_io_output_options){.temporary = temporary}, NULL), TENOR_OK);
    assert_null(tenor_io_output_temporary(output));
    assert_int_equal(tenor_io_output_write(output, STR("12345"), NULL), TENOR_OK);
    assert_int_equal(tenor_io_output_finish(output, &made, NULL), TENOR_OK);
    assert_int_equal(made.bytes, 5);
    assert_string_equal(made.sha256, "");
}

static void test_digest_file(void **state)
{
    (void)state;
    tenor_io_digest digest;
    tenor_io_error error;
    put_file("none", 0);
    assert_int_equal(tenor_io_digest_file(path, &digest, &error), TENOR_OK);
    assert_int_equal(digest.bytes, 0);
    assert_string_equal(digest.sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_int_equal(tenor_io_digest_file(in_root("nowhere"), &digest, &error), TENOR_IO);
    assert_int_equal(error.system, ENOENT);
    assert_int_equal(tenor_io_digest_file(root, &digest, &error), TENOR_IO);
    assert_int_equal(error.system, EISDIR);
}

static const char *name_at(const tenor_io_inputs *inputs, size_t i)
{
    tenor_io_input input;
    assert_true(tenor_io_inputs_get(inputs, i, &input));
    return input.name;
}

/* A name is what stands below the directory that was added, or the file's own. */
static void test_names(void **state)
{
    (void)state;
    tenor_io_inputs *inputs = NULL;
    tenor_io_input input;
    char top[80];
    assert_int_equal(tenor_io_inputs_new(&inputs, NULL), TENOR_OK);
    mkdir(in_root("site"), 0700);
    put_file("site/a.jsonl", 1);
    put_file("b.txt", 1);
    assert_int_equal(tenor_io_inputs_add(inputs, root, NULL), TENOR_OK);
    snprintf(top, sizeof top, "%s//", root);
    assert_int_equal(tenor_io_inputs_add(inputs, top, NULL), TENOR_OK);
    assert_int_equal(tenor_io_inputs_add(inputs, in_root("b.txt"), NULL), TENOR_OK);
    assert_int_equal(tenor_io_inputs_put(inputs, "no/where.json"), TENOR_OK);
    assert_int_equal(tenor_io_inputs_put(inputs, "there"), TENOR_OK);
    const char *names[] = {"b.txt", "site/a.jsonl", "b.txt", "site/a.jsonl", "b.txt", "where.json", "there"};
    assert_int_equal(tenor_io_inputs_count(inputs), 7);
    for (size_t i = 0; i < 7; i++)
        assert_string_equal(name_at(inputs, i), names[i]);
    assert_true(tenor_io_inputs_get(inputs, 5, &input));
    assert_string_equal(input.path, "no/where.json");
    assert_false(input.file);

    const unsigned char keep[7] = {0, 1, 0, 0, 0, 1, 1};
    tenor_io_inputs_keep(inputs, keep);
    assert_int_equal(tenor_io_inputs_count(inputs), 3);
    assert_string_equal(name_at(inputs, 0), "site/a.jsonl");
    assert_string_equal(name_at(inputs, 2), "there");
    tenor_io_inputs_free(inputs);
}

/* A file that loses its end while it is read: what was there is given, and then it is said. */
static void test_cut(void **state)
{
    (void)state;
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    tenor_io_reader_info info;
    const tenor_io_reader_options options = {.digest = true};
    put_file("long.jsonl", 50000);
    struct stat about;
    assert_int_equal(stat(path, &about), 0);
    assert_int_equal(tenor_io_reader_open(&reader, path, &options, NULL), TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
    assert_int_equal(truncate(path, about.st_size / 2), 0);
    do
        assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
    while (record.kind == TENOR_IO_UTTERANCE || record.kind == TENOR_IO_REJECT);
    assert_int_equal(record.kind, TENOR_IO_TRUNCATED);
    assert_int_equal(record.reason, TENOR_IO_REASON_INPUT_CUT);
    assert_int_equal(record.offset, about.st_size / 2);
    assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
    assert_int_equal(record.kind, TENOR_IO_END);
    tenor_io_reader_get_info(reader, &info);
    assert_true(info.truncated && info.utterances > 24000);
    assert_int_equal(info.modified_ns, (int64_t)about.st_mtim.tv_sec * 1000000000 + about.st_mtim.tv_nsec);
    assert_int_equal(strlen(info.sha256), 64);
    tenor_io_reader_close(reader);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_output_elsewhere, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_digest_file, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_cut, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
