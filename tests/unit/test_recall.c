/* test_recall.c - scores of texts that came before: the same bits as those made anew, whatever was written over meanwhile. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include "score/recall.h"

enum { DIMENSIONS = 5, ANOTHER_DAY = 5 };

typedef struct fixture {
    tn_mem mem;
    tn_arena arena;
    tn_recall recall;
} fixture;

static void open_recall(fixture *f, size_t size, bool dated)
{
    f->mem = tn_mem_default();
    tn_arena_init(&f->arena, &f->mem);
    assert_true(tn_recall_init(&f->recall, size, dated, &f->mem));
}

static void close_recall(fixture *f)
{
    tn_recall_free(&f->recall);
    tn_arena_free(&f->arena);
}

/* A score that only this number has; `full`: with a hit that two shifters reach. */
typedef struct made {
    tenor_dimension_score dimensions[DIMENSIONS];
    tenor_factor factors[2];
    tenor_hit hits[3];
    tenor_score score;
} made;

static void make(made *m, uint32_t number, bool full)
{
    memset(m, 0, sizeof *m);
    m->dimensions[number % DIMENSIONS] = (tenor_dimension_score){.raw = number, .score = 7, .evidence = 1, .undated = -3, .x_sum = 5, .x_hits = 1};
    for (uint32_t i = 0; i < number % 4; i++)
        m->hits[i] = (tenor_hit){.entry = number + i, .category = i, .dimension = -1, .outcome = TENOR_NOTED, .begin = i, .end = i + 1,
                                 .weight = 12, .overruled_by = 9};
    if (full && number % 4 > 1) {
        m->factors[0] = (tenor_factor){.kind = TENOR_FACTOR_NEGATOR, .entry = number, .factor = -7400, .begin = 1, .end = 2};
        m->factors[1] = (tenor_factor){.kind = TENOR_FACTOR_BOOSTER, .entry = 3, .factor = 10000, .begin = 4, .end = 5};
        m->hits[1].factors = m->factors;
        m->hits[1].factor_count = 2;
        m->hits[1].points = -100;
        m->hits[1].share = 11;
    }
    m->score = (tenor_score){.status = TENOR_OK, .scored = true, .tokens = number, .covered = 2, .dimensions = m->dimensions,
                             .dimension_count = DIMENSIONS, .hits = number % 4 ? m->hits : NULL, .hit_count = number % 4};
}

static bool find(fixture *f, const tenor_utterance *u, tenor_score *score, tn_recall_key *key)
{
    bool found;
    tn_recall_ask(&f->recall, u, key);
    tn_recall_fetch(&f->recall, key);
    assert_true(tn_recall_find(&f->recall, u, &f->arena, score, key, &found));
    return found;
}

/* Ask for it; keep what number makes where it is not there. True: it was there, and was that. */
static bool ask(fixture *f, const tenor_utterance *u, uint32_t number, bool full)
{
    tenor_score score;
    tn_recall_key key;
    made m;
    make(&m, number, full);
    if (find(f, u, &score, &key)) {
        assert_int_equal(score.dimension_count, DIMENSIONS);
        assert_true(same_score(&score, &m.score, DIMENSIONS));
        assert_memory_equal(score.dimensions, m.dimensions, sizeof m.dimensions);
        return true;
    }
    tn_recall_keep(&f->recall, u, &key, &m.score);
    return false;
}

static void the_third_time_is_remembered(void **state)
{
    (void)state;
    fixture f;
    for (uint32_t number = 0; number < 8; number++) {
        open_recall(&f, TN_RECALL_SIZE, false);
        tenor_utterance u = say_as("thank you", TENOR_ROLE_AGENT);
        assert_false(ask(&f, &u, number, number >= 4));
        assert_false(ask(&f, &u, number, number >= 4));
        assert_true(ask(&f, &u, number, number >= 4));
        assert_true(ask(&f, &u, number, number >= 4));
        tn_recall_forget(&f.recall);
        assert_false(ask(&f, &u, number, number >= 4));
        close_recall(&f);
    }
}

static void another_utterance_is_another(void **state)
{
    (void)state;
    tenor_utterance all[9];
    for (size_t i = 0; i < COUNT_OF(all); i++)
        all[i] = say_as("thank you", TENOR_ROLE_AGENT);
    all[1].role = TENOR_ROLE_CUSTOMER;
    all[2].channel = (tenor_str){"chat", 4};
    all[3].channel = (tenor_str){"cha", 3};
    all[4].language = (tenor_str){"chat", 4};
    all[ANOTHER_DAY].day = 20000;
    all[6].text.size--;
    all[7].text = (tenor_str){"thank youchat", 13};
    all[8].text = (tenor_str){"", 0};
    for (int dated = 0; dated < 2; dated++) {
        fixture f;
        open_recall(&f, TN_RECALL_SIZE, dated);
        for (int round = 0; round < 3; round++)
            for (uint32_t i = 0; i < COUNT_OF(all); i++)
                if (i != ANOTHER_DAY || dated)
                    assert_int_equal(ask(&f, &all[i], i, true), round == 2);
        if (!dated)
            assert_true(ask(&f, &all[ANOTHER_DAY], 0, true)); /* no entry is bound to days: the same score on each */
        close_recall(&f);
    }
}

/* Many more texts than there is room for, some of them often: what is found is right, and those that come often are found. */
static void what_is_written_over_is_not_found(void **state)
{
    (void)state;
    fixture f;
    char text[400];
    uint64_t chance = 11;
    size_t often = 0, found_often = 0;
    open_recall(&f, 2 * TN_RECALL_MOST, false);
    for (uint32_t i = 0; i < 60000; i++) {
        const uint64_t r = next_chance(&chance);
        const bool common = r % 3 == 0;
        const uint32_t number = common ? (uint32_t)(r >> 8) % 8 : 8 + (uint32_t)(r >> 8) % 3000;
        const int size = sprintf(text, "%u is the number of this %0*u", number, (int)(number % 300), 0);
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        u.text = (tenor_str){text, (size_t)size};
        const bool found = ask(&f, &u, number, number % 2);
        often += common;
        found_often += common && found;
        if (i % 64 == 0)
            tn_arena_reset(&f.arena);
    }
    assert_true(found_often > often / 2);
    assert_true(f.recall.ring.written > 4 * f.recall.ring.size);
    close_recall(&f);
}

/* A text of bytes that look like a record is a text. */
static void a_text_is_no_record(void **state)
{
    (void)state;
    fixture f;
    unsigned char text[2048];
    open_recall(&f, 2 * TN_RECALL_MOST, false);
    for (uint32_t i = 0; i < 4000; i++) {
        memset(text, (int)(i * 37 % 256), sizeof text);
        memcpy(text + i % 512, f.recall.ring.bytes + i % f.recall.ring.size / 2, sizeof text / 2);
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        u.text = (tenor_str){(const char *)text, 64 + i % 1900};
        for (int k = 0; k < 3; k++)
            ask(&f, &u, i, true);
        tn_arena_reset(&f.arena);
    }
    close_recall(&f);
}

static void some_are_not_kept(void **state)
{
    (void)state;
    static char longest[TN_RECALL_MOST + 1];
    memset(longest, 'x', sizeof longest);
    fixture f;
    open_recall(&f, TN_RECALL_SIZE, false);
    tenor_utterance u = TENOR_UTTERANCE_INIT;
    for (size_t size = TN_RECALL_MOST - 300; size <= TN_RECALL_MOST; size += 100) {
        u.text = (tenor_str){longest, size};
        bool found = false;
        for (int k = 0; k < 3; k++)
            found = ask(&f, &u, 1, false);
        assert_true(found == (size <= TN_RECALL_MOST - 200));
    }
    made m;
    tn_recall_key key;
    tenor_score score;
    make(&m, 1, false);
    m.score.status = TENOR_TOO_LONG;
    u.text.size = 5;
    for (int k = 0; k < 4; k++) {
        assert_false(find(&f, &u, &score, &key));
        tn_recall_keep(&f.recall, &u, &key, &m.score);
    }
    close_recall(&f);
    open_recall(&f, 0, false);
    for (int k = 0; k < 4; k++)
        assert_false(ask(&f, &u, 1, false));
    close_recall(&f);
}

/* By the library: scorers that remember much, little and nothing agree, whatever is asked of them. */
static void scorers_agree(void **state)
{
    (void)state;
    static const char *const words[] = {"not", "very", "good", "thanks", "sorry", "but", "f***", "if", "frustrated", "please hold", "\xE2\x80\x99", "RMA"};
    static const size_t sizes[] = {0, 2 * TN_RECALL_MOST, TN_RECALL_SIZE};
    enum { TEXTS = 300, SCORERS = COUNT_OF(sizes) };
    static char texts[TEXTS][64];
    static tenor_utterance batch[TEXTS];
    static tenor_score scores[SCORERS][TEXTS];
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorers[SCORERS];
    uint64_t chance = 3;
    for (size_t s = 0; s < SCORERS; s++) {
        assert_int_equal(tenor_scorer_new(&scorers[s], lexicon, NULL, NULL), TENOR_OK);
        assert_int_equal(tenor_scorer_remember(scorers[s], sizes[s]), TENOR_OK);
    }
    for (int round = 0; round < 40; round++) {
        for (size_t i = 0; i < TEXTS; i++) {
            size_t n = 0;
            for (size_t k = 1 + next_chance(&chance) % 3; k > 0; k--)
                n += (size_t)sprintf(texts[i] + n, "%s ", words[next_chance(&chance) % COUNT_OF(words)]);
            batch[i] = say_as(texts[i], (tenor_role)(next_chance(&chance) % 4));
        }
        const tenor_detail detail = (tenor_detail)(round / 4 % 5);
        for (size_t s = 0; s < SCORERS; s++) {
            tenor_scorer_set_detail(scorers[s], detail);
            assert_int_equal(tenor_score_batch(scorers[s], batch, TEXTS, scores[s]), TENOR_OK);
        }
        for (size_t i = 0; i < TEXTS; i++)
            for (size_t s = 1; s < SCORERS; s++)
                if (!same_score(&scores[0][i], &scores[s][i], tenor_lexicon_dimension_count(lexicon)))
                    fail_msg("round %d, %zu bytes: '%s'", round, sizes[s], texts[i]);
    }
    for (size_t s = 0; s < SCORERS; s++)
        tenor_scorer_free(scorers[s]);
    tenor_lexicon_release(lexicon);
}

static void no_memory_to_remember(void **state)
{
    (void)state;
    for (size_t fail_at = 1; fail_at <= 4; fail_at++) {
        counting_memory memory = {0};
        const tenor_allocator allocator = {counting_resize, &memory};
        tenor_lexicon *lexicon = load_text(frozen_lexicon);
        tenor_scorer *scorer;
        assert_int_equal(tenor_scorer_new(&scorer, lexicon, &allocator, NULL), TENOR_OK);
        memory.fail_at = memory.calls + fail_at;
        assert_int_equal(tenor_scorer_remember(scorer, TN_RECALL_SIZE), TENOR_NO_MEMORY);
        memory.fail_at = memory.calls + 1;
        assert_int_equal(tenor_scorer_remember(scorer, SIZE_MAX), TENOR_NO_MEMORY); /* the places for so much cannot be counted, and that ends */
        memory.fail_at = 0;
        tenor_utterance u = say_as("thanks", TENOR_ROLE_AGENT);
        tenor_score score;
        for (int k = 0; k < 3; k++)
            assert_int_equal(tenor_score_batch(scorer, &u, 1, &score), TENOR_OK);
        assert_int_equal(tenor_scorer_remember(scorer, TN_RECALL_SIZE), TENOR_OK);
        tenor_scorer_free(scorer);
        tenor_lexicon_release(lexicon);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_third_time_is_remembered),   cmocka_unit_test(another_utterance_is_another),
        cmocka_unit_test(what_is_written_over_is_not_found), cmocka_unit_test(a_text_is_no_record),
        cmocka_unit_test(some_are_not_kept),              cmocka_unit_test(scorers_agree),
        cmocka_unit_test(no_memory_to_remember),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
