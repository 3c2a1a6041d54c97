/* test_night.c - what a run into a directory stands on: the journal's lines, names of outputs, hashes of paths. */
#include "test_io.h"

#include <unistd.h>

#include "cli/journal.h"
#include "cli/outnames.h"
#include "cli/pathhash.h"

static char path[64];

static int set_up(void **state)
{
    (void)state;
    strcpy(path, "/tmp/test-journal-XXXXXX");
    int fd = mkstemp(path);
    return fd < 0 ? -1 : close(fd);
}

static int tear_down(void **state)
{
    (void)state;
    return unlink(path);
}

static tenor_io_buffer *new_buffer(void)
{
    tenor_io_buffer *buffer = NULL;
    assert_int_equal(tenor_io_buffer_new(&buffer, NULL), TENOR_OK);
    return buffer;
}

static void write_file(tenor_str bytes)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.data, 1, bytes.size, file), bytes.size);
    fclose(file);
}

static const uint64_t closed[] = {0, 17, UINT64_MAX};

/* An entry with something else in every place. */
static tn_journal_entry sample(size_t seed)
{
    tn_journal_entry entry = {.input = {.name = STR("in/a b%\t\n\xC3\xA9.jsonl"), .failure = STR("cannot be read: no\x7F"),
                                        .turns = seed + 1, .calls = seed + 2},
                              .calls_size = seed + 3, .rejects_size = UINT64_MAX - seed, .closed = closed, .closed_count = seed % 4};
    entry.input.info.format = "csv";
    entry.input.info.gzip = true;
    entry.input.info.bytes = seed + 5;
    entry.input.info.modified_ns = -5;
    entry.input.info.dropped_labels = seed + 6;
    strcpy(entry.input.info.sha256, "0011");
    strcpy(entry.input.made.sha256, "2233");
    entry.input.made.bytes = seed + 7;
    entry.counts.inputs = seed + 8;
    entry.counts.bytes = seed + 9;
    entry.counts.reasons[TENOR_IO_REASON_COUNT - 1] = seed + 10;
    entry.counts.mapped = seed + 12;
    entry.sums[TN_JOURNAL_SUMS - 1] = seed + 11;
    return entry;
}

static void expect_same(const tn_journal_entry *a, const tn_journal_entry *b)
{
    assert_int_equal(a->input.name.size, b->input.name.size);
    assert_memory_equal(a->input.name.data, b->input.name.data, b->input.name.size);
    assert_int_equal(a->input.failure.size, b->input.failure.size);
    assert_memory_equal(a->input.failure.data, b->input.failure.data, b->input.failure.size);
    assert_string_equal(a->input.info.format, b->input.info.format);
    assert_string_equal(a->input.info.sha256, b->input.info.sha256);
    assert_string_equal(a->input.made.sha256, b->input.made.sha256);
    assert_true(a->input.info.gzip && !a->input.info.truncated);
    assert_int_equal(a->input.info.bytes, b->input.info.bytes);
    assert_int_equal(a->input.info.modified_ns, b->input.info.modified_ns);
    assert_int_equal(a->input.info.dropped_labels, b->input.info.dropped_labels);
    assert_int_equal(a->input.made.bytes, b->input.made.bytes);
    assert_int_equal(a->input.turns, b->input.turns);
    assert_int_equal(a->input.calls, b->input.calls);
    assert_memory_equal(&a->counts, &b->counts, sizeof a->counts);
    assert_memory_equal(a->sums, b->sums, sizeof a->sums);
    assert_true(a->calls_size == b->calls_size && a->rejects_size == b->rejects_size);
    assert_int_equal(a->closed_count, b->closed_count);
    for (size_t i = 0; i < a->closed_count; i++)
        assert_true(a->closed[i] == b->closed[i]);
}

/* Cut after every byte, a journal gives the entries that are whole, and says where the last one ends. */
static void test_journal_cut(void **state)
{
    (void)state;
    tenor_io_buffer *buffer = new_buffer();
    size_t ends[6];
    assert_true(tn_journal_key(buffer, "one", STR("1\t2")) && tn_journal_key(buffer, "two", STR("")) &&
                tn_journal_keys_end(buffer));
    for (size_t i = 0; i < 5; i++) {
        const tn_journal_entry entry = sample(i);
        ends[i] = tenor_io_buffer_view(buffer).size;
        assert_true(tn_journal_entry_put(buffer, &entry));
    }
    tenor_str all = tenor_io_buffer_view(buffer);
    ends[5] = all.size;
    for (size_t size = 0; size <= all.size; size++) {
        tn_journal journal;
        tn_journal_entry entry;
        bool whole;
        size_t keys = 0, entries = 0;
        write_file((tenor_str){all.data, size});
        assert_true(tn_journal_open(&journal, path));
        for (const char *key; (key = tn_journal_next_key(&journal, &whole)) != NULL; keys++)
            assert_string_equal(key, keys == 0 ? "one\t1%092" : "two\t");
        assert_int_equal(whole, size >= ends[0]);
        while (whole && tn_journal_next(&journal, &entry)) {
            const tn_journal_entry expected = sample(entries++);
            expect_same(&entry, &expected);
        }
        if (whole) {
            assert_int_equal(journal.end, ends[entries]);
            assert_true(size >= ends[entries] && (entries == 5 || size < ends[entries + 1]));
        }
        tn_journal_close(&journal);
    }
    tenor_io_buffer_free(buffer);
}

/* A changed byte ends it at the line that it stands in. */
static void test_journal_damage(void **state)
{
    (void)state;
    tenor_io_buffer *buffer = new_buffer();
    assert_true(tn_journal_keys_end(buffer));
    const tn_journal_entry entry = sample(3);
    size_t begin = tenor_io_buffer_view(buffer).size;
    assert_true(tn_journal_entry_put(buffer, &entry));
    tenor_str all = tenor_io_buffer_view(buffer);
    char *copy = malloc(all.size);
    for (size_t at = begin; at < all.size; at++) {
        tn_journal journal;
        tn_journal_entry found;
        bool whole;
        memcpy(copy, all.data, all.size);
        copy[at] ^= 1;
        write_file((tenor_str){copy, all.size});
        assert_true(tn_journal_open(&journal, path));
        assert_null(tn_journal_next_key(&journal, &whole));
        assert_true(whole);
        assert_false(tn_journal_next(&journal, &found));
        assert_int_equal(journal.end, begin);
        tn_journal_close(&journal);
    }
    free(copy);
    tenor_io_buffer_free(buffer);
}

static void test_path_hash(void **state)
{
    (void)state;
    uint64_t hash = tn_pathhash_of("a/b.jsonl");
    assert_true(hash == tn_pathhash_of("./a//b.jsonl") && hash == tn_pathhash_of("a/./b.jsonl"));
    assert_true(hash != tn_pathhash_of("/a/b.jsonl") && hash != tn_pathhash_of("b.jsonl/a") && hash != tn_pathhash_of("ab.jsonl"));
    /* Shards depend on it: it never changes. */
    assert_true(hash == UINT64_C(0x59b348d930cebe12));
    /* Parts of a night are about alike. */
    unsigned parts[4] = {0};
    char name[32];
    for (int i = 0; i < 4000; i++) {
        snprintf(name, sizeof name, "night/%d.jsonl", i);
        parts[tn_pathhash_of(name) % 4]++;
    }
    for (int i = 0; i < 4; i++)
        assert_in_range(parts[i], 850, 1150);
}

static tenor_io_inputs *inputs_of(const char *const *paths, size_t count)
{
    tenor_io_inputs *inputs = NULL;
    assert_int_equal(tenor_io_inputs_new(&inputs, NULL), TENOR_OK);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(tenor_io_inputs_put(inputs, paths[i]), TENOR_OK);
    return inputs;
}

static void test_names(void **state)
{
    (void)state;
    char at_most[8 + 200 + 8], too_long[8 + 201 + 8];
    snprintf(at_most, sizeof at_most, "%0200d.json", 0);
    snprintf(too_long, sizeof too_long, "%0201d.json", 0);
    const char *paths[] = {"x/a.jsonl.gz", "x/b.csv", "c", ".gz", ".json", "d.tar.gz", "e.JSON", "x/f.json", "y/f.csv",
                           "y/F.txt", "y/f.csv", at_most, too_long};
    const size_t count = sizeof paths / sizeof *paths;
    tenor_io_inputs *inputs = inputs_of(paths, count);
    tn_outnames names;
    assert_true(tn_outnames_make(&names, inputs, ".tsv"));
    const char *plain[] = {"a.tsv", "b.tsv", "c.tsv", ".gz.tsv", ".json.tsv", "d.tar.tsv", "e.JSON.tsv"};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        assert_string_equal(names.list[i], plain[i]);
    for (size_t i = 7; i < 11; i++) {
        assert_true(strncmp(names.list[i], i == 9 ? "F-" : "f-", 2) == 0);
        for (size_t k = 7; k < i; k++)
            assert_string_not_equal(names.list[i], names.list[k]);
    }
    assert_non_null(strstr(names.list[10], "-2.tsv")); /* the same path once more */
    assert_int_equal(strlen(names.list[11]), 204);
    assert_int_equal(strlen(names.list[12]), 200 + 17 + 4);
    unsigned char keep[13] = {[1] = 1, [12] = 1};
    tn_outnames_keep(&names, keep);
    assert_int_equal(names.count, 2);
    assert_string_equal(names.list[0], "b.tsv");
    tn_outnames_free(&names);
    tenor_io_inputs_free(inputs);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_journal_cut, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_journal_damage, set_up, tear_down),
        cmocka_unit_test(test_path_hash),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
