/* test_spot_share.c - regexes that share a bit: each has one, kinds stay apart, and no regex is overlooked for its company. */
#include "test_engine.h"

#include "lexicon/spot_records.h"
#include "lexicon/spot_share.h"

enum { MOST = 700 };

static bool is_marked(const tn_spot_sharer *s)
{
    return !s->anywhere && s->marks && !(s->marks >> ' ' & 1);
}

static void check(size_t count, unsigned anywhere_of_ten, unsigned marked_of_ten, uint64_t seed)
{
    static tn_spot_sharer sharers[MOST];
    static bool seen[MOST];
    static tn_regex_start ways[MOST];
    size_t anywhere[TN_SPOT_BITS] = {0}, marked[TN_SPOT_BITS] = {0}, other[TN_SPOT_BITS] = {0}, used = 0;
    memset(seen, 0, sizeof seen);
    for (size_t i = 0; i < count; i++) {
        uint64_t kind = next_chance(&seed) % 10;
        sharers[i] = (tn_spot_sharer){.entry = 1000 + (uint32_t)i, .number = (uint32_t)i, .bit = 99};
        sharers[i].anywhere = kind < anywhere_of_ten;
        sharers[i].marks = kind < anywhere_of_ten + marked_of_ten ? UINT64_C(1) << ('$' + next_chance(&seed) % 3) : ~UINT64_C(0);
        ways[i] = (tn_regex_start){.known = 1};
        ways[i].set[0][1] = UINT64_C(1) << (1 + next_chance(&seed) % 26);
        sharers[i].ways = &ways[i];
        sharers[i].way_count = !sharers[i].anywhere;
    }
    tn_spot_share_out(sharers, count);
    for (size_t i = 0; i < count; i++) {
        assert_true(sharers[i].bit < TN_SPOT_BITS);
        assert_true(i == 0 || sharers[i - 1].bit <= sharers[i].bit);
        assert_int_equal(sharers[i].entry, 1000 + sharers[i].number);
        assert_false(seen[sharers[i].number]);
        seen[sharers[i].number] = true;
        used += i == 0 || sharers[i - 1].bit != sharers[i].bit;
        (sharers[i].anywhere ? anywhere : is_marked(&sharers[i]) ? marked : other)[sharers[i].bit]++;
        assert_true(count > TN_SPOT_BITS || sharers[i].number == i);
    }
    assert_int_equal(used, count < TN_SPOT_BITS ? count : TN_SPOT_BITS);
    for (size_t bit = 0; bit < TN_SPOT_BITS && count > TN_SPOT_BITS; bit++)
        assert_true((anywhere[bit] > 0) + (marked[bit] > 0) + (other[bit] > 0) == 1);
}

static void test_shares(void **state)
{
    (void)state;
    static const size_t counts[] = {0, 1, 2, 63, 64, 65, 66, 100, 128, 350, MOST};
    for (size_t c = 0; c < COUNT_OF(counts); c++)
        for (unsigned anywhere = 0; anywhere <= 10; anywhere += 2)
            for (unsigned marked = 0; anywhere + marked <= 10; marked += 2)
                check(counts[c], anywhere, marked, counts[c] + anywhere * 100 + marked);
}

/* One regex more than there are bits made all texts dearer once: bits were shared by place in a list. Those share that texts wake seldom. */
static void test_rare_ones_share(void **state)
{
    (void)state;
    enum { COUNT = 70 };
    static tn_spot_sharer sharers[COUNT];
    static tn_regex_start ways[COUNT];
    size_t of[TN_SPOT_BITS] = {0};
    for (size_t i = 0; i < COUNT; i++) {
        ways[i] = (tn_regex_start){.known = 1};
        ways[i].set[0][1] = UINT64_C(1) << (33 + i % 26); /* a to z */
        sharers[i] = (tn_spot_sharer){.number = (uint32_t)i, .marks = ~UINT64_C(0), .ways = &ways[i], .way_count = 1};
    }
    tn_spot_share_out(sharers, COUNT);
    for (size_t i = 0; i < COUNT; i++)
        of[sharers[i].bit]++;
    for (size_t i = 0; i < COUNT; i++)
        assert_true(of[sharers[i].bit] == 1 || !strchr("tashwiobmfc", (int)('a' + sharers[i].number % 26)));
}

/* 200 regexes of one lexicon, all kinds in turn: each finds its word, and only its own, beside all the others. */
static void test_company(void **state)
{
    (void)state;
    enum { REGEXES = 200 };
    static char text[REGEXES * 80];
    size_t n = (size_t)snprintf(text, sizeof text, HEADER "@category v kind=valence\n");
    for (int i = 0; i < REGEXES; i++) {
        static const char *const shapes[] = {"/%c%cx\\d{2}/ :: 1\n", "/\\$%c%cx/ :: 1\n", "/%c%cx-[a-z]+y/ :: 1\n", "/.%c%cxz/ :: 1\n",
                                             "/#%c%cx/c :: 1\n"};
        n += (size_t)snprintf(text + n, sizeof text - n, shapes[i % 5], 'a' + i / 26, 'a' + i % 26);
    }
    tenor_lexicon *lexicon = load_text(text);
    tenor_scorer *scorer = scorer_of(lexicon);
    for (int i = 0; i < REGEXES; i++) {
        static const char *const words[] = {"so %c%cx17 it is", "only $%c%cx a day", "the %c%cx-why line", "say 1%c%cxz now", "ticket #%c%cx"};
        static const char *const others[] = {"so %c%cx it is", "only %c%cx a day", "the %c%cx-why7 line", "say %c%cx now", "ticket %c%cx"};
        char said[60], unsaid[60];
        snprintf(said, sizeof said, words[i % 5], 'a' + i / 26, 'a' + i % 26);
        snprintf(unsaid, sizeof unsaid, others[i % 5], 'a' + i / 26, 'a' + i % 26);
        tenor_score score = score_one(scorer, say_as(said, TENOR_ROLE_UNKNOWN));
        if (score.hit_count != 1)
            fail_msg("'%s': %zu hits", said, score.hit_count);
        tenor_entry entry;
        assert_true(tenor_lexicon_entry(lexicon, score.hits[0].entry, &entry));
        assert_int_equal(entry.line, 3 + i);
        score = score_one(scorer, say_as(unsaid, TENOR_ROLE_UNKNOWN));
        if (score.hit_count != 0)
            fail_msg("'%s': %zu hits", unsaid, score.hit_count);
    }
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_shares), cmocka_unit_test(test_rare_ones_share), cmocka_unit_test(test_company)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
