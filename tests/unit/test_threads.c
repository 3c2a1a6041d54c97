/* test_threads.c - one lexicon, many threads: own scorers give the same bits, references are counted right. */
#include <pthread.h>

#include "frozen_lexicon.h"
#include "test_engine.h"

enum { THREADS = 4, TEXTS = 200, ROUNDS = 5 };

static char texts[TEXTS][400];
static tenor_lexicon *lexicon;
static tenor_utterance batch[TEXTS];

typedef struct job {
    pthread_t thread;
    tenor_scorer *scorer;
    tenor_score scores[TEXTS];
    tenor_status status;
} job;

static void *score_all(void *context)
{
    job *j = context;
    tenor_lexicon *mine = tenor_lexicon_retain(lexicon);
    j->status = tenor_scorer_new(&j->scorer, mine, NULL, NULL);
    for (int round = 0; j->status == TENOR_OK && round < ROUNDS; round++)
        j->status = tenor_score_batch(j->scorer, batch, TEXTS, j->scores);
    /* The tables are read by all of them at once, too. */
    tenor_entry e;
    for (size_t i = 0; tenor_lexicon_entry(mine, i, &e); i++)
        if (e.id.size == 0)
            j->status = TENOR_BAD_IMAGE;
    tenor_lexicon_release(mine);
    return NULL;
}

static void test_same_bits(void **state)
{
    (void)state;
    static const char *const words[] = {"I'm", "so", "sorry", "to", "hear", "that", "not", "very", "good", "bad", "but", "no problem",
                                        "understand", "your", "frustration", "RMA", "f***", "ticket", "AB1234", ".", ",", ":)", "um",
                                        "escalated it to tier two", "don\xE2\x80\x99t", "GOOD", "frustrating"};
    uint64_t chance = 5;
    for (size_t i = 0; i < TEXTS; i++) {
        size_t n = 0;
        for (size_t k = next_chance(&chance) % 15; k > 0; k--)
            n += (size_t)sprintf(texts[i] + n, "%s ", words[next_chance(&chance) % COUNT_OF(words)]);
        batch[i] = say_as(texts[i], (tenor_role)(i % 3));
    }
    lexicon = load_text(frozen_lexicon);
    static job jobs[THREADS];
    for (int t = 0; t < THREADS; t++)
        assert_int_equal(pthread_create(&jobs[t].thread, NULL, score_all, &jobs[t]), 0);
    for (int t = 0; t < THREADS; t++)
        assert_int_equal(pthread_join(jobs[t].thread, NULL), 0);
    size_t dimensions = tenor_lexicon_dimension_count(lexicon);
    for (int t = 0; t < THREADS; t++) {
        assert_int_equal(jobs[t].status, TENOR_OK);
        for (size_t i = 0; i < TEXTS; i++)
            if (!same_score(&jobs[0].scores[i], &jobs[t].scores[i], dimensions))
                fail_msg("thread %d: '%s'", t, texts[i]);
    }
    for (int t = 0; t < THREADS; t++)
        tenor_scorer_free(jobs[t].scorer);
    tenor_lexicon_release(lexicon);
}

static void *hold_and_let_go(void *context)
{
    tenor_lexicon *shared = context;
    for (int i = 0; i < 5000; i++) {
        tenor_lexicon *mine = tenor_lexicon_retain(shared);
        tenor_lexicon_release(mine);
    }
    tenor_lexicon_release(shared); /* the thread's own reference: the last thread frees */
    return NULL;
}

static void test_references(void **state)
{
    (void)state;
    tenor_lexicon *shared = load_text(frozen_lexicon);
    pthread_t threads[THREADS];
    for (int t = 0; t < THREADS; t++)
        tenor_lexicon_retain(shared);
    for (int t = 0; t < THREADS; t++)
        assert_int_equal(pthread_create(&threads[t], NULL, hold_and_let_go, shared), 0);
    tenor_lexicon_release(shared);
    for (int t = 0; t < THREADS; t++)
        assert_int_equal(pthread_join(threads[t], NULL), 0);
}

static void *load_and_score(void *context)
{
    bool *right = context;
    tenor_lexicon *own = NULL;
    tenor_source source = source_of("t", frozen_lexicon, 0);
    tenor_scorer *scorer = NULL;
    *right = false;
    if (tenor_lexicon_load(&own, &source, 1, NULL, NULL) == TENOR_OK && tenor_scorer_new(&scorer, own, NULL, NULL) == TENOR_OK) {
        tenor_utterance u = say_as("very good", TENOR_ROLE_AGENT);
        tenor_score score;
        *right = tenor_score_batch(scorer, &u, 1, &score) == TENOR_OK && score.dimensions[0].raw == 30000;
    }
    tenor_scorer_free(scorer);
    tenor_lexicon_release(own);
    return NULL;
}

/* No global state: lexicons may be loaded on all threads at once. */
static void test_load_in_threads(void **state)
{
    (void)state;
    pthread_t threads[THREADS];
    bool right[THREADS];
    for (int t = 0; t < THREADS; t++)
        assert_int_equal(pthread_create(&threads[t], NULL, load_and_score, &right[t]), 0);
    for (int t = 0; t < THREADS; t++)
        assert_int_equal(pthread_join(threads[t], NULL), 0);
    for (int t = 0; t < THREADS; t++)
        assert_true(right[t]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_bits), cmocka_unit_test(test_references), cmocka_unit_test(test_load_in_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
