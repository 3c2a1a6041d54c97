/* test_store.c - stores of nights: what goes in comes out, exactly; batches, merges, removals, refusals. */
#include "test_engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/utf8.h"
#include "store/storeagain.h"
#include "store/storecells.h"
#include "store/storedrop.h"
#include "store/storefile.h"
#include "store/storemerge.h"
#include "store/storeparts.h"
#include "store/storeread.h"
#include "store/storescores.h"
#include "store/storestage.h"

static tenor_str str(const char *text)
{
    return (tenor_str){text, strlen(text)};
}

/* ---- a folder of its own ---- */

static char folder[64];

static int begin(void **state)
{
    (void)state;
    strcpy(folder, "/tmp/tenor-store-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int end(void **state)
{
    char command[96];
    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command);
}

static const char *path_of(const char *name)
{
    static char paths[4][128];
    static int next;
    char *path = paths[next++ & 3];
    snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    return path;
}

/* ---- legs of a made-up centre ---- */

static uint32_t turn(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

#define SERIES 3

/* What other lexicons make of the same legs: their digests, and so much more of each score. */
static const char *edition = "1";
static int64_t more;

/* A leg; what it points to lives in the maker. */
typedef struct maker {
    char call[16], agent[16], digests[2][16];
    tenor_maybe scores[SERIES];
    tn_storestage_phrase phrases[3];
    tn_storestage_leg leg;
} maker;

static void make_leg(maker *m, unsigned i, uint32_t salt)
{
    uint32_t seed = i * 7919u + salt;
    snprintf(m->call, sizeof m->call, "c%u", i);
    snprintf(m->agent, sizeof m->agent, "a%u", turn(&seed) % 5);
    int64_t sentiment = (int64_t)(turn(&seed) % 20001) - 10000 + more, empathy = turn(&seed) % 3 ? turn(&seed) % 90000 + more : 0;
    m->scores[0] = (tenor_maybe){turn(&seed) % 4 != 0, sentiment};
    m->scores[1] = (tenor_maybe){true, empathy};
    m->scores[2] = (tenor_maybe){turn(&seed) % 9 != 0, 3000000};
    m->phrases[0] = (tn_storestage_phrase){0, str("valence.pos"), str(i & 1 ? "p-good" : "p-fine"), 2, sentiment + 5};
    m->phrases[1] = (tn_storestage_phrase){0, str("valence.neg"), str("n-bad"), 1, -5};
    m->phrases[2] = (tn_storestage_phrase){1, str("empathy.x"), str("e-sorry"), 1, empathy};
    m->leg = (tn_storestage_leg){.call_id = str(m->call), .scores = m->scores, .phrases = m->phrases + (m->scores[0].known ? 0 : 2),
                                 .phrase_count = m->scores[0].known ? 3 : 1};
    m->leg.names = (tenor_drift_cell){.agent = str(m->agent), .team = str("t"), .queue = str(i % 3 ? "billing" : "sales"),
                                      .channel = str("voice"), .reader = str("jsonl"), .day = 20000 + (int32_t)(i / 50)};
}

/* What a batch is. */
static tn_storestage_batch about(maker *m, const char *batch, const char *part)
{
    static const tenor_str dimensions[SERIES] = {{"customer.sentiment", 18}, {"agent.empathy", 13}, {"handle_time", 11}};
    static tenor_str digests[SERIES];
    for (int i = 0; i < 2; i++) {
        snprintf(m->digests[i], sizeof m->digests[i], "d%d%s", i + 1, edition);
        digests[i] = str(m->digests[i]);
    }
    digests[2] = str("");
    return (tn_storestage_batch){str(batch), str(part), str("lex"), dimensions, digests, SERIES, 0};
}

/* Calls first .. first + count of a batch, into a stage. */
static void fill(tn_storefile *store, const char *batch, const char *part, unsigned first, unsigned count, uint32_t salt)
{
    maker m;
    const tn_storestage_batch what = about(&m, batch, part);
    tn_storestage stage = {0};
    tenor_io_error error = {.message = ""};
    assert_int_equal(tn_storefile_stage(store, &error), TENOR_OK);
    assert_int_equal(tn_storestage_begin(&stage, store, &what, &error), TENOR_OK);
    for (unsigned i = first; i < first + count; i++) {
        bool again;
        make_leg(&m, i, salt);
        assert_int_equal(tn_storestage_add(&stage, &m.leg, &again, &error), TENOR_OK);
        assert_false(again);
    }
    assert_int_equal(tn_storestage_end(&stage, &error), TENOR_OK);
    tn_storestage_free(&stage);
}

/* The same into a store. */
static tn_storemerge_result add(const char *path, const char *batch, const char *part, unsigned first, unsigned count,
                                uint32_t salt)
{
    tn_storefile store;
    tenor_io_error error = {.message = ""};
    tn_storemerge_result result;
    assert_int_equal(tn_storefile_init(&store, &error), TENOR_OK);
    fill(&store, batch, part, first, count, salt);
    tenor_status status = tn_storefile_begin(&store, path, true, &error);
    if (status != TENOR_OK)
        print_error("%s\n", error.message);
    assert_int_equal(status, TENOR_OK);
    status = tn_storemerge_run(&store, TN_STOREMERGE_SCORED, &result, &error);
    if (status != TENOR_OK)
        print_error("%s\n", error.message);
    assert_int_equal(status, TENOR_OK);
    assert_int_equal(tn_storefile_commit(&store, &error), TENOR_OK);
    tn_storefile_close(&store);
    return result;
}

static tenor_status merge(const char *to, const char *from, tn_storemerge_rule rule, tn_storemerge_result *result,
                          tenor_io_error *error)
{
    tn_storefile store;
    tenor_status status = tn_storefile_init(&store, error);
    status = status == TENOR_OK ? tn_storefile_read(&store, from, error) : status;
    status = status == TENOR_OK ? tn_storefile_begin(&store, to, true, error) : status;
    status = status == TENOR_OK ? tn_storemerge_run(&store, rule, result, error) : status;
    status = status == TENOR_OK ? tn_storefile_commit(&store, error) : status;
    tn_storefile_close(&store);
    return status;
}

/* ---- what stands in a store ---- */

typedef struct sums {
    uint64_t count, missing, cells, phrases;
    int64_t sum, points;
    uint64_t squares, hash;
} sums;

static uint64_t hash_of(const tenor_drift_cell *cell)
{
    const tenor_str names[] = {cell->agent, cell->team, cell->queue, cell->topic, cell->channel, cell->dimension, cell->digest};
    uint64_t hash = (uint32_t)cell->day;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        for (size_t k = 0; k <= names[i].size; k++)
            hash = hash * 1099511628211u + (k < names[i].size ? (unsigned char)names[i].data[k] : 7);
    return hash;
}

static bool take_cell(void *context, const tenor_drift_cell *cell)
{
    sums *s = context;
    s->cells++;
    s->count += cell->count;
    s->missing += cell->missing;
    s->sum += cell->sum;
    s->squares += cell->squares;
    /* linear in the sums, so that it does not matter how a key is cut up */
    s->hash += hash_of(cell) * ((uint64_t)cell->sum + 3 * cell->squares + 7u * cell->count + 11u * cell->missing);
    return true;
}

static bool take_phrase(void *context, const tn_storeread_phrase *phrase)
{
    sums *s = context;
    s->phrases += phrase->count;
    s->points += phrase->points;
    return true;
}

static sums read_all(const char *path, const char *dimension)
{
    tn_storefile store;
    tenor_io_error error = {.message = ""};
    sums s = {0};
    tn_storeread_filter filter = {.from = INT32_MIN, .to = INT32_MAX, .dimension = str(dimension)};
    assert_int_equal(tn_storefile_init(&store, &error), TENOR_OK);
    tenor_status status = tn_storefile_read(&store, path, &error);
    if (status != TENOR_OK)
        print_error("%s\n", error.message);
    assert_int_equal(status, TENOR_OK);
    status = tn_storeread_cells(&store, &filter, take_cell, &s, &error);
    if (status != TENOR_OK)
        print_error("%s\n", error.message);
    assert_int_equal(status, TENOR_OK);
    status = tn_storeread_phrases(&store, &filter, take_phrase, &s, &error);
    if (status != TENOR_OK)
        print_error("%s\n", error.message);
    assert_int_equal(status, TENOR_OK);
    tn_storefile_close(&store);
    return s;
}

static void test_parts(void **state)
{
    const tn_storeparts_record records[] = {{1, 1, 0}, {2, 0, -1}, {55294, 55295, 27647}, {55293, 2000000, 27648}, {7, 3, -27648}, {9, 1, -27649},
                                            {3, 1, 551935}, {3, 1, 551936}, {9, 1, 5000000}, {9, 55294, -5000000}};
    enum { COUNT = sizeof records / sizeof records[0] };
    tn_mem mem = tn_mem_default();
    tn_buf text;
    (void)state;
    for (size_t first = 0; first < COUNT; first++)
        for (size_t count = 0; first + count <= COUNT; count++) {
            tn_storeparts_reader reader;
            tn_storeparts_record got, sum = {0, 0, 0};
            size_t i = first;
            tn_buf_init(&text, &mem);
            tn_storeparts_put(&text, records + first, count);
            assert_true(tn_utf8_valid(text.size ? text.data : "", text.size));
            tn_storeparts_open(&reader, text.size ? tn_buf_view(&text) : tn_str_of("", 0));
            while (tn_storeparts_next(&reader, &got)) { /* large ones come in pieces */
                assert_int_equal(got.phrase, records[i].phrase);
                sum.count += got.count;
                sum.points += got.points;
                if (sum.count == records[i].count && sum.points == records[i].points) {
                    sum = (tn_storeparts_record){0, 0, 0};
                    i++;
                }
            }
            assert_false(reader.damaged);
            assert_int_equal(i, first + count);
            if (count > 1) { /* cut off anywhere it is damaged, or holds less */
                size_t cut = text.size - 1;
                while (cut > 0 && ((unsigned char)text.data[cut] & 0xC0) == 0x80)
                    cut--;
                tn_storeparts_open(&reader, tn_str_of(text.data, cut));
                while (tn_storeparts_next(&reader, &got))
                    ;
                assert_true(reader.damaged || reader.counted || cut == 0);
            }
            tn_buf_free(&text);
        }
}

static void test_cells(void **state)
{
    static const tn_storecells_cell cells[] = {
        {false, 0, 0, 0}, {false, 3, 5, 25}, {false, 0, -524288, INT64_C(274877906944)}, {true, 0, 0, 0}, {false, 1, 7, 49},
        {false, 1048575, 100, 5001}, {false, 2, INT64_C(549755813887), 9}, {false, 2, -INT64_C(549755813888), (INT64_C(1) << 60) - 1},
        {false, 2, INT64_C(549755813888), 9}, {false, 0, 1, INT64_C(1) << 60}, {false, 0, -(INT64_C(1) << 61) + 1, INT64_MAX}};
    enum { COUNT = sizeof cells / sizeof cells[0] };
    static const tn_storecells_cell wrong[] = {{false, 1048576, 0, 0}, {false, -1, 0, 0}, {false, 0, INT64_C(1) << 61, 0}, {false, 0, 0, -1}};
    static const uint32_t forms[COUNT] = {1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3};
    tn_mem mem = tn_mem_default();
    tn_buf text;
    (void)state;
    tn_buf_init(&text, &mem);
    for (size_t count = 0; count <= COUNT; count++) {
        tn_storecells_reader reader;
        tn_storecells_cell got;
        size_t n = 0;
        tn_buf_clear(&text);
        assert_true(tn_storecells_put(&text, cells, count));
        assert_true(tn_utf8_valid(text.data, text.size));
        tn_storecells_open(&reader, tn_buf_view(&text));
        for (; tn_storecells_next(&reader, &got); n++) {
            assert_int_equal(got.absent, cells[n].absent);
            assert_true(got.missing == cells[n].missing && got.sum == cells[n].sum && got.squares == cells[n].squares);
        }
        assert_false(reader.damaged);
        assert_int_equal(n, count);
        if (count)
            assert_int_equal(reader.form, forms[count - 1]);
    }
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        tn_buf_clear(&text);
        assert_false(tn_storecells_put(&text, &wrong[i], 1));
    }
    tn_buf_free(&text);
}

static void test_scores(void **state)
{
    static const tenor_maybe scores[] = {{false, 0}, {true, 0}, {true, -1}, {true, 524287}, {true, -524287}, {true, 524288},
                                         {true, -524288}, {true, TENOR_DRIFT_SCORE_MOST}, {true, -TENOR_DRIFT_SCORE_MOST}, {true, 3}};
    enum { COUNT = sizeof scores / sizeof scores[0] };
    tn_mem mem = tn_mem_default();
    tn_buf text;
    (void)state;
    tn_buf_init(&text, &mem);
    for (size_t count = 0; count <= COUNT; count++) {
        tenor_maybe got[COUNT];
        size_t n = COUNT;
        tn_buf_clear(&text);
        tn_storescores_put(&text, scores, count);
        assert_true(tn_utf8_valid(text.data, text.size));
        assert_true(tn_storescores_get(tn_buf_view(&text), got, &n));
        assert_int_equal(n, count);
        for (size_t i = 0; i < count; i++)
            assert_true(got[i].known == scores[i].known && got[i].value == scores[i].value);
        n = count ? count - 1 : 0;
        if (count) /* no room */
            assert_false(tn_storescores_get(tn_buf_view(&text), got, &n));
        n = COUNT;
        if (count)
            assert_false(tn_storescores_get(tn_str_of(text.data, 1), got, &n));
    }
    tn_buf_free(&text);
}

static void test_in_and_out(void **state)
{
    const char *path = path_of("one.db");
    struct stat about;
    (void)state;
    tn_storemerge_result result = add(path, "n1", "", 0, 200, 1);
    assert_int_equal(result.legs, 200);
    assert_int_equal(stat(path, &about), 0);
    assert_int_equal(about.st_mode & 0777, 0600);
    sums s = read_all(path, "customer.sentiment"), e = read_all(path, "agent.empathy"), h = read_all(path, "handle_time");
    assert_int_equal(s.count + s.missing, 200);
    assert_true(s.missing > 20 && s.missing < 90);
    assert_int_equal(s.points, s.sum); /* to the unit */
    assert_int_equal(e.points, e.sum);
    assert_int_equal(e.count, 200);
    assert_int_equal(h.sum, (int64_t)h.count * 3000000);
    assert_int_equal(h.phrases, 0);
    /* once more: in place of itself */
    result = add(path, "n1", "", 0, 200, 1);
    assert_int_equal(result.replaced, 1);
    sums again = read_all(path, "customer.sentiment");
    assert_memory_equal(&s, &again, sizeof s);
    /* scored otherwise */
    add(path, "n1", "", 0, 200, 5);
    again = read_all(path, "customer.sentiment");
    assert_int_not_equal(again.hash, s.hash);
    assert_int_equal(again.count + again.missing, 200);
}

static void test_calls_elsewhere(void **state)
{
    (void)state;
    add(path_of("else.db"), "n1", "", 0, 100, 1);
    tn_storemerge_result result = add(path_of("else.db"), "n2", "", 50, 100, 9);
    assert_int_equal(result.calls_elsewhere, 50);
    assert_string_equal(result.elsewhere[0] + strcspn(result.elsewhere[0], "("), "(in batch n1)");
    add(path_of("apart.db"), "n1", "", 0, 100, 1);
    add(path_of("apart.db"), "n2", "", 100, 50, 9);
    sums s = read_all(path_of("else.db"), ""), t = read_all(path_of("apart.db"), "");
    assert_int_equal(s.hash, t.hash);
    assert_int_equal(s.points, t.points);
}

/* Stores with calls in common, merged one into the other in many orders, also by twos first. */
static void test_orders(void **state)
{
    enum { STORES = 5, ORDERS = 40 };
    static const char *const names[STORES] = {"s0", "s1", "s2", "s3", "s4"};
    static const char *const batches[STORES] = {"n3", "n1", "n2", "n1", "n4"}, *const parts[STORES] = {"", "1/2", "", "2/2", ""};
    tn_storemerge_result result;
    tenor_io_error error;
    sums whole = {0};
    uint32_t seed = 4711;
    (void)state;
    for (unsigned i = 0; i < STORES; i++)
        add(path_of(names[i]), batches[i], parts[i], i * 30, 60, i);
    for (int order = 0; order < ORDERS; order++) {
        int at[STORES] = {0, 1, 2, 3, 4};
        if (!is_tried((size_t)order))
            continue;
        for (int i = STORES - 1; i > 0; i--) {
            int k = (int)(turn(&seed) % (uint32_t)(i + 1)), swap = at[i];
            at[i] = at[k];
            at[k] = swap;
        }
        unlink(path_of("left"));
        unlink(path_of("right"));
        size_t cut = turn(&seed) % STORES;
        for (size_t i = 0; i < STORES; i++)
            assert_int_equal(merge(path_of(i < cut ? "left" : "right"), path_of(names[at[i]]), TN_STOREMERGE_STORES, &result,
                                   &error), TENOR_OK);
        if (cut > 0)
            assert_int_equal(merge(path_of("right"), path_of("left"), TN_STOREMERGE_STORES, &result, &error), TENOR_OK);
        /* What is there already changes nothing. */
        assert_int_equal(merge(path_of("right"), path_of(names[0]), TN_STOREMERGE_STORES, &result, &error), TENOR_OK);
        assert_int_equal(result.same, 1);
        sums s = read_all(path_of("right"), "");
        s.cells = 0;
        if (order == 0)
            whole = s;
        assert_memory_equal(&s, &whole, sizeof s);
        assert_int_equal(whole.count + whole.missing, 180 * SERIES);
    }
    /* The same batch, scored otherwise: refused whole, or taken. */
    add(path_of("other"), "n2", "", 60, 60, 77);
    assert_int_equal(merge(path_of("right"), path_of("other"), TN_STOREMERGE_STORES, &result, &error), TENOR_IO);
    assert_non_null(strstr(error.message, "--replace"));
    sums s = read_all(path_of("right"), "");
    s.cells = 0;
    assert_memory_equal(&s, &whole, sizeof s);
    assert_int_equal(merge(path_of("right"), path_of("other"), TN_STOREMERGE_REPLACE, &result, &error), TENOR_OK);
    assert_int_equal(result.replaced, 1);
}

static tenor_status try_open(const char *path, tenor_io_error *error)
{
    tn_storefile store;
    tenor_status status = tn_storefile_init(&store, error);
    status = status == TENOR_OK ? tn_storefile_read(&store, path, error) : status;
    tn_storefile_close(&store);
    return status;
}

static void put_bytes(const char *path, long at, const char *bytes, size_t size)
{
    FILE *file = fopen(path, at < 0 ? "wb" : "r+b");
    assert_non_null(file);
    fseek(file, at < 0 ? 0 : at, SEEK_SET);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    fclose(file);
}

static void test_refusals(void **state)
{
    tenor_io_error error;
    tn_storemerge_result result;
    (void)state;
    add(path_of("good.db"), "n1", "", 0, 20, 1);
    assert_int_equal(try_open(path_of("none.db"), &error), TENOR_IO);
    assert_non_null(strstr(error.message, "there is no such store"));
    static const char rows[] = "day,agent_id,score\n2026-11-20,a1,0.5\n2026-11-20,a1,0.5\n2026-11-20,a1,0.5\n2026-11-20,a1,1\n";
    put_bytes(path_of("text.db"), -1, rows, sizeof rows - 1);
    assert_int_equal(try_open(path_of("text.db"), &error), TENOR_IO);
    assert_non_null(strstr(error.message, "no SQLite database"));
    assert_int_equal(merge(path_of("text.db"), path_of("good.db"), TN_STOREMERGE_STORES, &result, &error), TENOR_IO);
    assert_int_equal(try_open(folder, &error), TENOR_IO);
    assert_non_null(strstr(error.message, "no regular file"));
    put_bytes(path_of("empty.db"), -1, "", 0);
    assert_int_equal(try_open(path_of("empty.db"), &error), TENOR_IO);
    assert_non_null(strstr(error.message, "the store is empty"));
    assert_int_equal(merge(path_of("empty.db"), path_of("good.db"), TN_STOREMERGE_STORES, &result, &error), TENOR_OK);
    /* user_version and application_id stand at 60 and 68 of the header. */
    put_bytes(path_of("empty.db"), 60, "\0\0\0\x63", 4);
    assert_int_equal(try_open(path_of("empty.db"), &error), TENOR_IO);
    assert_non_null(strstr(error.message, "a store of version 99"));
    assert_int_equal(merge(path_of("empty.db"), path_of("good.db"), TN_STOREMERGE_STORES, &result, &error), TENOR_IO);
    put_bytes(path_of("empty.db"), 68, "MINE", 4);
    assert_int_equal(try_open(path_of("empty.db"), &error), TENOR_IO);
    assert_non_null(strstr(error.message, "another program's"));
}

/* Calls first .. end scored again, but for one of each `leave_out`. */
static tn_storeagain_result score_again(const char *path, unsigned first, unsigned end, unsigned leave_out, tn_storeagain_how how)
{
    tn_storefile store;
    tn_storeagain again = {0};
    tn_storeagain_result result;
    tenor_io_error error = {.message = ""};
    maker m;
    const tn_storestage_batch what = about(&m, "", "");
    bool twice;
    assert_int_equal(tn_storefile_init(&store, &error), TENOR_OK);
    assert_int_equal(tn_storefile_stage(&store, &error), TENOR_OK);
    assert_int_equal(tn_storeagain_begin(&again, &store, &what, &error), TENOR_OK);
    for (unsigned i = end; i-- > first;) { /* the order makes no difference */
        if (leave_out && i % leave_out == 0)
            continue;
        make_leg(&m, i, 1);
        m.leg.names.queue = str("another");
        m.leg.names.day = 0;
        assert_int_equal(tn_storeagain_add(&again, &m.leg, &twice, &error), TENOR_OK);
        assert_false(twice);
    }
    if (end > first) {
        assert_int_equal(tn_storeagain_add(&again, &m.leg, &twice, &error), TENOR_OK);
        assert_int_equal(twice, !leave_out || first % leave_out != 0 || end - first > 1);
    }
    assert_int_equal(tn_storeagain_end(&again, &error), TENOR_OK);
    assert_int_equal(tn_storefile_begin(&store, path, false, &error), TENOR_OK);
    if (tn_storeagain_run(&again, &how, &result, &error) != TENOR_OK)
        fail_msg("%s", error.message);
    assert_int_equal(tn_storefile_commit(&store, &error), TENOR_OK);
    tn_storeagain_free(&again);
    tn_storefile_close(&store);
    return result;
}

/* Any batches and parts, any of their calls again: as if those that came whole had been scored so, and the others not. */
static void test_again(void **state)
{
    static const struct {
        const char *name, *part;
        unsigned first, count;
    } batches[] = {{"b1", "", 0, 130}, {"b2", "1/2", 130, 70}, {"b2", "2/2", 200, 60}, {"b3", "", 260, 90}};
    static const struct {
        unsigned first, end, leave_out;
        tn_storeagain_how how;
        bool anew[4];
        uint64_t stay, missing, dropped, untouched, unknown;
    } runs[] = {{0, 350, 0, {false, false}, {true, true, true, true}, 0, 0, 0, 0, 0},
                {0, 200, 0, {false, false}, {true, true, false, false}, 0, 0, 0, 2, 0},
                {100, 400, 0, {false, false}, {false, true, true, true}, 1, 100, 0, 0, 50},
                {200, 350, 7, {false, false}, {false, false, false, false}, 2, 9, 0, 2, 0},
                {200, 350, 7, {true, false}, {false, false, true, true}, 0, 0, 21, 2, 0},
                {350, 360, 0, {true, true}, {false, false, false, false}, 0, 0, 0, 4, 10},
                {0, 0, 0, {true, false}, {false, false, false, false}, 0, 0, 0, 4, 0}};
    (void)state;
    for (size_t r = 0; r < sizeof runs / sizeof runs[0]; r++) {
        char path[128], expected[128];
        uint64_t legs = 0, whole = 0;
        snprintf(path, sizeof path, "%s/again%zu.db", folder, r);
        snprintf(expected, sizeof expected, "%s/expected%zu.db", folder, r);
        for (int anew = 0; anew < 2; anew++)
            for (size_t b = 0; b < sizeof batches / sizeof batches[0]; b++) {
                edition = anew && runs[r].anew[b] ? "2" : "1";
                more = anew && runs[r].anew[b] ? 17 : 0;
                if (anew && runs[r].anew[b] && runs[r].dropped)
                    continue; /* compared by what is left: below */
                add(anew ? expected : path, batches[b].name, batches[b].part, batches[b].first, batches[b].count, 1);
                if (anew && runs[r].anew[b]) {
                    whole++;
                    legs += batches[b].count;
                }
            }
        edition = "2";
        more = 17;
        tn_storeagain_result result = score_again(path, runs[r].first, runs[r].end, runs[r].leave_out, runs[r].how);
        assert_int_equal(result.stay_count, runs[r].stay);
        assert_int_equal(result.dropped, runs[r].dropped);
        assert_int_equal(result.untouched, runs[r].untouched);
        assert_int_equal(result.unknown, runs[r].unknown);
        assert_int_equal(result.strangers + result.already, 0);
        if (runs[r].stay)
            assert_int_equal(result.stay[0].missing, runs[r].missing);
        if (runs[r].dropped) {
            assert_int_equal(result.legs, 150 - runs[r].dropped);
            assert_int_equal(read_all(path, "handle_time").count + read_all(path, "handle_time").missing, 350 - runs[r].dropped);
        } else {
            assert_int_equal(result.batches, whole);
            assert_int_equal(result.legs, legs);
            assert_true(result.moved <= legs && (legs == 0 || result.moved > legs / 2));
            tn_storemerge_result merged;
            tenor_io_error error = {.message = ""};
            if (merge(path, expected, TN_STOREMERGE_STORES, &merged, &error) != TENOR_OK) /* each must be the same */
                fail_msg("%zu: %s", r, error.message);
            assert_int_equal(merged.same, 4);
            for (int d = 0; d < 3; d++) {
                static const char *const dimensions[] = {"customer.sentiment", "agent.empathy", "handle_time"};
                sums got = read_all(path, dimensions[d]), want = read_all(expected, dimensions[d]);
                assert_memory_equal(&got, &want, sizeof got);
            }
            result = score_again(path, runs[r].first, runs[r].end, runs[r].leave_out, runs[r].how);
            assert_int_equal(result.batches, 0);
            assert_int_equal(result.already, whole);
        }
    }
    edition = "1";
    more = 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts), cmocka_unit_test(test_cells), cmocka_unit_test(test_scores),
        cmocka_unit_test(test_in_and_out),
        cmocka_unit_test(test_calls_elsewhere),
        cmocka_unit_test(test_again),
        cmocka_unit_test(test_orders),
        cmocka_unit_test(test_refusals),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
