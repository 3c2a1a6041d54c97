/* test_io_inflate.c - whichever inflater is at work, with a thread of its own or not: the same bytes,
 * the same verdict at the same place, the same digest, from healthy gzip data and from damaged. */
#include "test_io.h"

#include <unistd.h>
#include <zlib.h>

#include "io/stream.h"

typedef struct bytes {
    char *data;
    size_t size;
} bytes;

typedef struct verdict {
    bytes out;
    tenor_io_reason damage;
    uint64_t offset;
    char digest[65];
} verdict;

static uint64_t next_chance(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Words and digits: deflates to about a third. */
static bytes some_text(size_t size, uint64_t seed)
{
    static const char *const words[] = {"good ", "terrible ", "refund\n", "{\"text\":\"", "hello "};
    bytes text = {malloc(size + 32), 0};
    assert_non_null(text.data);
    while (text.size < size)
        if (next_chance(&seed) % 3)
            text.size += (size_t)sprintf(text.data + text.size, "%s", words[next_chance(&seed) % 5]);
        else
            text.size += (size_t)sprintf(text.data + text.size, "%u,",
                                         (unsigned)(next_chance(&seed) % 100000));
    text.size = size;
    return text;
}

static void add_member(bytes *gz, const char *text, size_t size, int level, int strategy)
{
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, level, Z_DEFLATED, 31, 8, strategy), Z_OK);
    size_t room = deflateBound(&z, size) + 64;
    gz->data = realloc(gz->data, gz->size + room);
    assert_non_null(gz->data);
    z.next_in = (unsigned char *)(uintptr_t)text;
    z.avail_in = (unsigned)size;
    z.next_out = (unsigned char *)gz->data + gz->size;
    z.avail_out = (unsigned)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    gz->size += room - z.avail_out;
    deflateEnd(&z);
}

static verdict drain_stream(tn_stream *stream)
{
    enum { CHUNK = 50000 };
    verdict v = {{NULL, 0}, TENOR_IO_REASON_NONE, 0, ""};
    size_t got = 1, room = 0;
    while (got > 0) {
        if (room - v.out.size < CHUNK) {
            room = 2 * room + CHUNK;
            v.out.data = realloc(v.out.data, room);
            assert_non_null(v.out.data);
        }
        assert_int_equal(tn_stream_read(stream, v.out.data + v.out.size, CHUNK, &got, NULL),
                         TENOR_OK);
        v.out.size += got;
    }
    v.damage = stream->damage;
    v.offset = stream->damage_offset;
    assert_int_equal(tn_stream_digest(stream, v.digest, NULL), TENOR_OK);
    tn_stream_close(stream);
    return v;
}

static verdict of_memory(bytes gz, tn_stream_how how)
{
    tn_stream stream;
    tn_mem mem = tn_mem_default();
    tn_stream_open_memory(&stream, &mem, "x", tn_str_of(gz.data, gz.size), true);
    stream.how = how;
    return drain_stream(&stream);
}

static verdict of_file(bytes gz, tn_stream_how how, bool threads)
{
    char path[] = "/tmp/test-inflate-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, gz.data, gz.size), gz.size);
    close(fd);
    tn_stream stream;
    tn_mem mem = tn_mem_default();
    const tenor_io_reader_options options = {.digest = true, .threads = threads};
    assert_int_equal(tn_stream_open(&stream, &mem, path, &options, NULL), TENOR_OK);
    stream.how = how;
    unlink(path);
    return drain_stream(&stream);
}

static bool same(const verdict *a, const verdict *b)
{
    return a->out.size == b->out.size && memcmp(a->out.data, b->out.data, a->out.size) == 0 &&
           a->damage == b->damage && a->offset == b->offset && strcmp(a->digest, b->digest) == 0;
}

/* Every way gives what zlib gives; the verdict of zlib is left in *out where asked for. */
static void compare(bytes gz, const char *what, uint64_t number, verdict *out)
{
    verdict zlib = of_memory(gz, TN_STREAM_ZLIB);
    for (int i = 0; i < 4; i++) {
        verdict v = i == 0   ? of_memory(gz, TN_STREAM_FAST)
                    : i == 1 ? of_file(gz, TN_STREAM_USUAL, false)
                    : i == 2 ? of_file(gz, TN_STREAM_USUAL, true)
                             : of_file(gz, TN_STREAM_ZLIB, true);
        if (!same(&zlib, &v))
            fail_msg("%s %" PRIu64 ", way %d: %zu bytes, %s at %" PRIu64 "; zlib: %zu, %s at %" PRIu64,
                     what, number, i, v.out.size, tenor_io_reason_name(v.damage), v.offset,
                     zlib.out.size, tenor_io_reason_name(zlib.damage), zlib.offset);
        free(v.out.data);
    }
    if (out)
        *out = zlib;
    else
        free(zlib.out.data);
}

static void test_healthy(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 100, 65536, 300000, 262144, 524288, 1500001};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int level = 0; level <= 9; level += 3) {
            if (!is_raced(i * 4 + (size_t)level / 3))
                continue;
            bytes text = some_text(sizes[i], i + 1), gz = {NULL, 0};
            verdict v;
            add_member(&gz, text.data, text.size, level,
                       level == 3 ? Z_FIXED : level == 6 ? Z_HUFFMAN_ONLY : Z_DEFAULT_STRATEGY);
            compare(gz, "size", sizes[i], &v);
            assert_int_equal(v.damage, TENOR_IO_REASON_NONE);
            assert_int_equal(v.out.size, text.size);
            assert_memory_equal(v.out.data, text.data, text.size);
            free(v.out.data);
            free(text.data);
            free(gz.data);
        }
}

static bytes chain(size_t member, size_t count)
{
    bytes gz = {NULL, 0};
    for (size_t i = 0; i < count; i++) {
        bytes text = some_text(member, i + 7);
        add_member(&gz, text.data, text.size, 6, Z_DEFAULT_STRATEGY);
        free(text.data);
    }
    return gz;
}

/* Members, zero padding, and what follows that is no gzip. */
static void test_chains(void **state)
{
    (void)state;
    static const char *const tails[] = {"", "junk", "\x1Fjunk", "\x1F", "\x1F\x8B", "\x1F\x8B\x08\xE0zzzzzzzz"};
    static const size_t members[] = {1, 5000, 262144, 700000};
    for (size_t m = 0; m < 4; m++)
        for (size_t t = 0; t < sizeof tails / sizeof *tails; t++) {
            if (!is_raced(m + t))
                continue;
            bytes gz = chain(members[m], members[m] < 10 ? 9 : 4);
            gz.data = realloc(gz.data, gz.size + 1024);
            memset(gz.data + gz.size, 0, 512);
            memcpy(gz.data + gz.size + 512, tails[t], strlen(tails[t]));
            gz.size += 512 + strlen(tails[t]);
            compare(gz, "tail", t, NULL);
            free(gz.data);
        }
}

static void test_truncated(void **state)
{
    (void)state;
    bytes gz = chain(700000, 3);
    uint64_t chance = 3;
    for (int i = 0; i < 30; i++) {
        bytes cut = {gz.data, i < 15 ? gz.size - (size_t)i - 1 : next_chance(&chance) % gz.size};
        verdict v;
        if (cut.size < 2 || !is_raced((size_t)i))
            continue;
        compare(cut, "cut", cut.size, &v);
        free(v.out.data);
    }
    free(gz.data);
}

/* Bits turned, bytes missing and bytes too many. */
static void test_corrupt(void **state)
{
    (void)state;
    bytes gz = chain(900000, 2), bad = {malloc(gz.size + 1), 0};
    uint64_t chance = 11;
    size_t damaged = 0, tried = 0;
    for (uint64_t i = 0; i < 60; i++) {
        size_t at = 2 + next_chance(&chance) % (gz.size - 3);
        memcpy(bad.data, gz.data, gz.size);
        bad.size = gz.size;
        if (i % 3 == 0) {
            bad.data[at] = (char)(bad.data[at] ^ (1 << next_chance(&chance) % 8));
        } else if (i % 3 == 1) {
            memmove(bad.data + at, bad.data + at + 1, gz.size - at - 1);
            bad.size--;
        } else {
            memmove(bad.data + at + 1, gz.data + at, gz.size - at);
            bad.size++;
        }
        if (!is_raced(i / 3))
            continue;
        verdict v;
        tried++;
        compare(bad, "damage", i, &v);
        damaged += v.damage != TENOR_IO_REASON_NONE;
        free(v.out.data);
    }
    assert_true(tried >= 9 && damaged > tried * 5 / 6);
    free(bad.data);
    free(gz.data);
}

/* Who has read enough closes, whatever the thread is doing. */
static void test_closed_early(void **state)
{
    (void)state;
    bytes gz = chain(900000, 6);
    for (int i = 0; i < 40; i++) {
        char path[] = "/tmp/test-inflate-XXXXXX", out[4096];
        int fd = mkstemp(path);
        assert_int_equal(write(fd, gz.data, gz.size), gz.size);
        close(fd);
        tn_stream stream;
        tn_mem mem = tn_mem_default();
        const tenor_io_reader_options options = {.threads = true};
        assert_int_equal(tn_stream_open(&stream, &mem, path, &options, NULL), TENOR_OK);
        unlink(path);
        for (int k = 0; k < 8 * i; k++) {
            size_t got;
            assert_int_equal(tn_stream_read(&stream, out, sizeof out, &got, NULL), TENOR_OK);
            assert_int_equal(got, sizeof out);
        }
        tn_stream_close(&stream);
    }
    free(gz.data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_healthy), cmocka_unit_test(test_chains),
        cmocka_unit_test(test_truncated), cmocka_unit_test(test_corrupt),
        cmocka_unit_test(test_closed_early),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
