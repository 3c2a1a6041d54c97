/* test_contacts.c - customers who were in touch before: in the order of time, so many of them and no more, and what a journal keeps. */
#include "test_io.h"

#include <stdlib.h>
#include <unistd.h>

#include "cli/contacts.h"
#include "cli/journal.h"

#define DAY INT64_C(86400000)


/* days after: -1: not a repeat */
static int meet(tn_contacts *c, const char *id, const char *who, const char *queue, int64_t ms, int32_t day, tenor_io_contact *earlier)
{
    const tn_contact call = {tn_contacts_keys(str(who), str(queue), str("")), str(id), ms, day};
    assert_true(tn_contacts_meet(c, &call, 7, earlier));
    return earlier->call_id.size ? earlier->days : -1;
}

static void test_times(void **state)
{
    (void)state;
    tn_contacts c;
    tenor_io_contact earlier;
    tn_contacts_init(&c, 100);
    assert_int_equal(meet(&c, "a", "k", "q", 0, 0, &earlier), -1);
    assert_int_equal(meet(&c, "b", "k", "q", DAY - 1, 0, &earlier), 0);
    assert_memory_equal(earlier.call_id.data, "a", 1);
    assert_int_equal(meet(&c, "c", "k", "q", 8 * DAY - 1, 7, &earlier), 7);
    assert_int_equal(meet(&c, "d", "k", "q", 15 * DAY, 15, &earlier), -1); /* a millisecond too late */
    assert_int_equal(meet(&c, "d", "k", "q", 15 * DAY, 15, &earlier), -1); /* the call itself come back */
    assert_int_equal(meet(&c, "e", "k", "q", 14 * DAY, 14, &earlier), -1); /* began before, and leaves the later one in its place: */
    assert_int_equal(meet(&c, "f", "k", "q", TENOR_NO_TIME, 22, &earlier), 7); /* by days, where a time is not known */
    assert_memory_equal(earlier.call_id.data, "d", 1);
    assert_int_equal(meet(&c, "g", "k", "q", INT64_MAX, INT32_MAX, &earlier), -1);
    assert_int_equal(meet(&c, "h", "k", "q", INT64_MIN + 1, INT32_MIN + 1, &earlier), -1);
    assert_int_equal(meet(&c, "i", "k", "q", TENOR_NO_TIME, TENOR_NO_DAY, &earlier), -1);
    assert_int_equal(meet(&c, "j", "", "q", 0, 0, &earlier), -1); /* nobody knows who: */
    assert_int_equal(meet(&c, "k", "", "q", 0, 0, &earlier), -1);
    assert_int_equal(meet(&c, "l", "k", "", 0, 0, &earlier), -1);
    assert_int_equal(meet(&c, "m", "k", "", 0, 0, &earlier), 0);
    tn_contacts_free(&c);
}

/* A topic is not a queue of the same name, and what both say is told of the queue. */
static void test_topics(void **state)
{
    (void)state;
    tn_contacts c;
    tenor_io_contact earlier;
    tn_contact call = {tn_contacts_keys(str("k"), str("x"), str("y")), str("a"), 0, 0};
    tn_contacts_init(&c, 100);
    assert_true(tn_contacts_meet(&c, &call, 7, &earlier));
    call = (tn_contact){tn_contacts_keys(str("k"), str("y"), str("x")), str("b"), 0, 0};
    assert_true(tn_contacts_meet(&c, &call, 7, &earlier));
    assert_int_equal(earlier.call_id.size, 0);
    call = (tn_contact){tn_contacts_keys(str("k"), str("x"), str("x")), str("c"), 0, 0};
    assert_true(tn_contacts_meet(&c, &call, 7, &earlier));
    assert_memory_equal(earlier.call_id.data, "a", 1);
    assert_false(earlier.same_topic);
    call = (tn_contact){tn_contacts_keys(str("k"), str("z"), str("y")), str("d"), 0, 0};
    assert_true(tn_contacts_meet(&c, &call, 7, &earlier));
    assert_memory_equal(earlier.call_id.data, "a", 1);
    assert_true(earlier.same_topic);
    tn_contacts_free(&c);
}

/* The oldest are forgotten; ids of all lengths come back whole, up to the longest that is kept. */
static void test_limit(void **state)
{
    (void)state;
    char id[300], who[16];
    tenor_io_contact earlier;
    tn_contacts c;
    tn_contacts_init(&c, 50);
    for (unsigned n = 1; n < 300; n++) {
        memset(id, 'a' + (int)(n % 26), sizeof id);
        id[n] = 0;
        snprintf(who, sizeof who, "k%u", n);
        assert_int_equal(meet(&c, id, who, "q", 0, 0, &earlier), -1);
        for (unsigned back = 1; back < 50 && back < n; back += 7) { /* one that is found is put in its own place again */
            char other[16], same[300];
            snprintf(other, sizeof other, "k%u", n - back);
            memset(same, 'a' + (int)((n - back) % 26), sizeof same);
            same[n - back] = 0;
            const tn_contact call = {tn_contacts_keys(str(other), str("q"), str("")), str("x"), -1, -1}; /* before it: changes nothing */
            const tn_contact later = {call.keys, str("x"), 1, 0};
            assert_true(tn_contacts_meet(&c, &call, 7, &earlier));
            assert_int_equal(earlier.call_id.size, 0);
            if (n - back > TN_CONTACTS_ID_MOST)
                continue;
            assert_true(tn_contacts_meet(&c, &later, 7, &earlier));
            assert_true(earlier.call_id.size == n - back && memcmp(earlier.call_id.data, same, n - back) == 0);
            const tn_contact put_back = {call.keys, str(same), 1, 0};
            assert_true(tn_contacts_meet(&c, &put_back, 7, &earlier));
        }
        uint32_t place;
        for (unsigned old = 0; n < 250 && old <= n; old++) {
            snprintf(who, sizeof who, "k%u", old);
            assert_int_equal(tn_recent_find(&c.known, tn_contacts_keys(str(who), str("q"), str("")).queue, &place), old > 0 && n - old < 50);
        }
        assert_true(c.known.count <= 50 && c.entry_count <= 50);
    }
    tn_contacts_free(&c);
}

/* What stands in a journal comes back as it was, times before 1970 and ids with tabs among it. */
static void test_journal(void **state)
{
    (void)state;
    static const uint64_t closed[] = {7, UINT64_MAX};
    const tn_contact met[] = {{tn_contacts_keys(str("k"), str("q"), str("t")), str("a\tb\n%41"), -5, -1},
                              {tn_contacts_keys(str("k2"), str(""), str("")), str("c"), TENOR_NO_TIME, 20000}};
    tn_journal_entry entry = {.input = {.name = str("in.jsonl")}, .closed = closed, .closed_count = 2, .met = met, .met_count = 2}, read;
    char path[] = "/tmp/test-contacts-XXXXXX";
    tenor_io_buffer *buffer = NULL;
    assert_int_equal(tenor_io_buffer_new(&buffer, NULL), TENOR_OK);
    assert_true(tn_journal_keys_end(buffer) && tn_journal_entry_put(buffer, &entry));
    const int fd = mkstemp(path);
    const tenor_str text = tenor_io_buffer_view(buffer);
    assert_true(fd >= 0 && write(fd, text.data, text.size) == (ssize_t)text.size && close(fd) == 0);
    tn_journal journal;
    bool whole;
    assert_true(tn_journal_open(&journal, path));
    assert_null(tn_journal_next_key(&journal, &whole));
    assert_true(whole && tn_journal_next(&journal, &read));
    assert_int_equal(read.closed_count, 2);
    assert_int_equal(read.met_count, 2);
    for (size_t i = 0; i < 2; i++) {
        assert_true(read.met[i].keys.queue == met[i].keys.queue && read.met[i].keys.topic == met[i].keys.topic);
        assert_true(read.met[i].started_ms == met[i].started_ms && read.met[i].day == met[i].day);
        assert_int_equal(read.met[i].call_id.size, met[i].call_id.size);
        assert_memory_equal(read.met[i].call_id.data, met[i].call_id.data, met[i].call_id.size);
    }
    assert_false(tn_journal_next(&journal, &read));
    tn_journal_close(&journal);
    unlink(path);
    tenor_io_buffer_free(buffer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_times), cmocka_unit_test(test_topics), cmocka_unit_test(test_limit),
                                       cmocka_unit_test(test_journal)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
