/* test_walkmemo.c - states of walks keep their places until all are forgotten, and steps are found as they were put. */
#include "test_engine.h"

#include "lexicon/image.h"
#include "lexicon/index.h"
#include "lexicon/walkmemo.h"

#define PROGRAMS 3
#define ANYTHING 5 /* place that takes any word */

typedef struct fixture {
    tn_mem mem;
    uint64_t masks[16];
    tn_index_program programs[PROGRAMS];
    tn_index_place places[64 * TN_PLACES_WORDS];
    tn_index index;
    tn_walkmemo memo;
} fixture;

/* Programs of two places: one that can begin with either, one with ^ before its first alternative, one that begins with the first. */
static void open_memo(fixture *f)
{
    *f = (fixture){.mem = tn_mem_default(), .masks = {3, 2, 2, 0, /* */ 3, 2, 2, 0, 2, 2, /* */ 1, 2, 2, 0}};
    f->programs[0] = (tn_index_program){.masks = 0, .words = 1, .count = 2};
    f->programs[1] = (tn_index_program){.masks = 4, .words = 1, .count = 2, .anchored = 1};
    f->programs[2] = (tn_index_program){.masks = 10, .words = 1, .count = 2};
    for (int i = 0; i < 64 * TN_PLACES_WORDS; i++)
        f->places[i] = (tn_index_place){.bloom = UINT64_C(1) << i % 62, .size = i != ANYTHING};
    f->index = (tn_index){.masks = f->masks, .programs = f->programs, .places = f->places};
    assert_true(tn_walkmemo_init(&f->memo, &f->index, PROGRAMS, &f->mem));
}

static void starts_are_states(void **state)
{
    (void)state;
    fixture f;
    open_memo(&f);
    assert_int_equal(*tn_walkmemo_places(&f.memo, tn_walkmemo_start(0, false)), 3);
    assert_int_equal(*tn_walkmemo_places(&f.memo, tn_walkmemo_start(1, false)), 3);
    assert_int_equal(*tn_walkmemo_places(&f.memo, tn_walkmemo_start(1, true)), 2);
    assert_int_equal(*tn_walkmemo_places(&f.memo, tn_walkmemo_start(2, false)), 1);
    for (uint32_t i = 0; i < PROGRAMS; i++)
        assert_int_equal(tn_walkmemo_program(&f.memo, tn_walkmemo_start(i, true)), i);
    tn_walkmemo_free(&f.memo);
}

static void states_keep_their_places(void **state)
{
    (void)state;
    fixture f;
    open_memo(&f);
    uint32_t expects;
    const uint64_t none = 0;
    const uint32_t most = TN_WALKMEMO_STATES - TN_WALKMEMO_STEPS + 1;
    uint32_t *numbers = test_calloc(most, sizeof *numbers);
    assert_int_equal(tn_walkmemo_state(&f.memo, 0, &none, &expects), 0); /* no place can come next */
    for (uint32_t i = 0; i < most; i++) {
        tn_walkmemo_prepare(&f.memo);
        const uint64_t places = 1 + i / PROGRAMS;
        numbers[i] = tn_walkmemo_state(&f.memo, i % PROGRAMS, &places, &expects);
        assert_true(numbers[i] > tn_walkmemo_start(PROGRAMS - 1, true));
    }
    for (uint32_t i = 0; i < most; i++) {
        const uint64_t places = 1 + i / PROGRAMS;
        assert_int_equal(*tn_walkmemo_places(&f.memo, numbers[i]), places);
        assert_int_equal(tn_walkmemo_program(&f.memo, numbers[i]), i % PROGRAMS);
        assert_int_equal(tn_walkmemo_state(&f.memo, i % PROGRAMS, &places, &expects), numbers[i]);
        assert_int_equal(expects, (1 + i / PROGRAMS) >> ANYTHING & 1 ? TN_WALK_EXPECTS : 1 + i / PROGRAMS);
    }
    assert_int_equal(f.memo.count, most);
    const uint64_t key = tn_walkmemo_key(numbers[5], 9, TN_WALK_SKIPS);
    tn_walk_step *pair = tn_walkmemo_pair(&f.memo, numbers[5], 1, 9);
    tn_walkmemo_put(pair, &(tn_walk_step){.key = key, .what = TN_WALK_ANY});
    assert_non_null(tn_walkmemo_find(pair, key));
    tn_walkmemo_prepare(&f.memo); /* a walk could want more than there is room for */
    assert_int_equal(f.memo.count, 0);
    assert_null(tn_walkmemo_find(pair, key));
    test_free(numbers);
    tn_walkmemo_free(&f.memo);
}

/* Sets of several words: each is a state of its own, whichever of its words differs; where there is no more room, all are forgotten. */
static void large_sets_are_states(void **state)
{
    (void)state;
    fixture f;
    open_memo(&f);
    f.programs[2].words = TN_PLACES_WORDS;
    static uint32_t numbers[TN_WALKMEMO_WIDE];
    const uint32_t most = TN_WALKMEMO_WIDE - TN_WALKMEMO_STEPS + 1;
    uint32_t expects;
    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0; i < most; i++) {
            uint64_t places[TN_PLACES_WORDS] = {0};
            places[i % TN_PLACES_WORDS] = 1 + i / TN_PLACES_WORDS % 32; /* no place that there is not */
            places[TN_PLACES_WORDS - 1 - i % TN_PLACES_WORDS] |= UINT64_C(1) << (8 + i / (32 * TN_PLACES_WORDS));
            assert_int_equal(f.memo.wide_count, round == 0 ? i : most);
            const uint32_t number = tn_walkmemo_state(&f.memo, 2, places, &expects);
            if (round == 0)
                numbers[i] = number;
            assert_int_equal(number, numbers[i]);
            assert_memory_equal(tn_walkmemo_places(&f.memo, number), places, sizeof places);
        }
    const uint64_t none[TN_PLACES_WORDS] = {0};
    assert_int_equal(tn_walkmemo_state(&f.memo, 2, none, &expects), 0);
    tn_walkmemo_prepare(&f.memo);
    assert_int_equal(f.memo.wide_count, 0);
    tn_walkmemo_free(&f.memo);
}

/* What a step is found by comes apart again; a token that is stepped over is met so only behind the first. */
static void keys_say_all(void **state)
{
    (void)state;
    const uint32_t numbers[] = {1, 77, 65536, (1u << 30) - 1}, classes[] = {0, 5, 1u << 20, UINT32_MAX}, ways[] = {TN_WALK_PLAIN, TN_WALK_SKIPS, TN_WALK_FIRM};
    for (size_t i = 0; i < COUNT_OF(numbers); i++)
        for (size_t k = 0; k < COUNT_OF(classes); k++)
            for (size_t w = 0; w < COUNT_OF(ways); w++) {
                const uint64_t key = tn_walkmemo_key(numbers[i], classes[k], ways[w]);
                assert_int_equal(tn_walkmemo_state_of(key), numbers[i]);
                assert_int_equal(tn_walkmemo_class_of(key), classes[k]);
                assert_int_equal(tn_walkmemo_way_of(key), ways[w]);
            }
    assert_int_equal(tn_walkmemo_way(TN_WORD_COUNTS), TN_WALK_PLAIN);
    assert_int_equal(tn_walkmemo_way(TN_WORD_FILLER | TN_WORD_TRANSPARENT), TN_WALK_SKIPS);
    assert_int_equal(tn_walkmemo_way(TN_WORD_TRANSPARENT | TN_WORD_BARRIER), TN_WALK_FIRM);
}

/* No bit of a token is lost, and a word that is no atom has one, too; penalties come out as they went in. */
static void bits_are_folded(void **state)
{
    (void)state;
    const uint32_t any = 1u << (TN_WALK_BLOOM - 1);
    assert_int_equal(tn_walkmemo_fold(TN_INDEX_ANY), any);
    for (int i = 0; i < 62; i++)
        assert_int_equal(tn_walkmemo_fold(TN_INDEX_ANY | UINT64_C(1) << i), any | 1u << i % (TN_WALK_BLOOM - 1));
    const uint32_t penalties[] = {0, 1, 1u << 10, 1u << 20};
    for (size_t i = 0; i < COUNT_OF(penalties); i++) {
        const uint32_t what = TN_WALK_ANY | TN_WALK_MIXED | TN_WALK_EXPECTS | tn_walkmemo_grade(penalties[i]);
        assert_int_equal(tn_walkmemo_penalty(what), penalties[i]);
    }
}

/* The last two steps of a pair are known, and none that was not put: all that is found is what was put. Steps of two places of a
 * walk stand apart, also where they are of one class. */
static void steps_are_found(void **state)
{
    (void)state;
    fixture f;
    open_memo(&f);
    const uint32_t many = 80000;
    for (uint32_t i = 0; i < many; i++) {
        const tn_walk_step step = {.key = tn_walkmemo_key(1 + i % 701, i % 9973, TN_WALK_PLAIN), .next = i + 1, .what = TN_WALK_ANY | (i & 3)};
        tn_walk_step *pair = tn_walkmemo_pair(&f.memo, 1 + i % 701, i, i % 9973);
        assert_ptr_not_equal(pair, tn_walkmemo_pair(&f.memo, 1 + i % 701, i + 1, i % 9973));
        assert_null(tn_walkmemo_find(pair, step.key));
        tn_walkmemo_put(pair, &step);
        const tn_walk_step *found = tn_walkmemo_find(pair, step.key);
        assert_non_null(found);
        assert_memory_equal(found, &step, sizeof step);
        assert_int_equal((uintptr_t)pair % (2 * sizeof step), 0);
    }
    uint32_t known = 0;
    for (uint32_t i = 0; i < many; i++) {
        const tn_walk_step *found = tn_walkmemo_find(tn_walkmemo_pair(&f.memo, 1 + i % 701, i, i % 9973), tn_walkmemo_key(1 + i % 701, i % 9973, TN_WALK_PLAIN));
        known += found != NULL;
        assert_true(!found || (found->next == i + 1 && found->what == (TN_WALK_ANY | (i & 3))));
    }
    assert_in_range(known, 1u << TN_WALKMEMO_PAIRS_LOG, 2u << TN_WALKMEMO_PAIRS_LOG);
    tn_walkmemo_free(&f.memo);
}

/* ---- through the library ---- */

/* A gap takes words of which the lexicon has never heard, behind a word that the phrase looks through, too. */
static void unknown_words_are_any(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(HEADER "@category filler kind=filler\nuhm\n@category positive neg=keep\n"
                                              "we * fixed * :: 1 id=fixed\n* sorted it :: 1 id=sorted\n");
    tenor_scorer *scorer = scorer_of(lexicon);
    static const char *const said[] = {"we qwrtz fixed xyzzy", "we uhm qwrtz uhm fixed uhm xyzzy", "qwrtz sorted it", "uhm qwrtz sorted it"};
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < COUNT_OF(said); i++)
            assert_int_equal(score_one(scorer, say_as(said[i], TENOR_ROLE_AGENT)).hit_count, 1);
    assert_int_equal(score_one(scorer, say_as("we fixed xyzzy", TENOR_ROLE_AGENT)).hit_count, 0);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

/* More states than there is room for, of phrases that are walked to their ends or to the word before, twice. */
static void scores_do_not_depend_on_it(void **state)
{
    (void)state;
    static char text[1 << 20];
    const int phrases = 2400, words = 9;
    size_t n = (size_t)snprintf(text, sizeof text, HEADER "@category positive neg=keep\n");
    for (int i = 0; i < phrases; i++) {
        for (int w = 0; w < words; w++)
            n += (size_t)snprintf(text + n, sizeof text - n, w ? " (w%dx%d|z%d)" : "w%dx%d", i, w, w);
        n += (size_t)snprintf(text + n, sizeof text - n, " :: 1 id=p%d\n", i);
        assert_true(n < sizeof text - 200);
    }
    tenor_lexicon *lexicon = load_text(text);
    tenor_scorer *kept = scorer_of(lexicon);
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < phrases; i++) {
            char said[256];
            size_t size = 0;
            const bool whole = (i + round) % 3 != 0;
            for (int w = 0; w < words - !whole; w++)
                size += (size_t)snprintf(said + size, sizeof said - size, w ? " w%dx%d" : "w%dx%d", i, w);
            assert_int_equal(score_one(kept, say_as(said, TENOR_ROLE_AGENT)).hit_count, whole);
        }
    tenor_scorer_free(kept);
    tenor_lexicon_release(lexicon);
}

/* More phrases are tried at a word alone than wait for their steps, in a text of few tokens: the same as in a long one, in which none
 * waits. */
static void phrases_wait_at_a_word(void **state)
{
    (void)state;
    static char text[1 << 16];
    const int phrases = 60;
    size_t n = (size_t)snprintf(text, sizeof text, HEADER);
    for (int i = 0; i < phrases; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "@category c%d.x neg=keep\nzeta * (fine|w%d) :: 1 id=p%d\n", i, i, i);
    tenor_lexicon *lexicon = load_text(text);
    tenor_scorer *scorer = scorer_of(lexicon);
    char said[1024] = "zeta";
    assert_int_equal(score_one(scorer, say_as("zeta", TENOR_ROLE_AGENT)).hit_count, 0); /* fewer tokens than steps are asked for */
    assert_int_equal(score_one(scorer, say_as("zeta qwrtz fine", TENOR_ROLE_AGENT)).hit_count, phrases);
    assert_int_equal(score_one(scorer, say_as("zeta qwrtz w3 zeta qwrtz fine", TENOR_ROLE_AGENT)).hit_count, phrases + 1);
    strcat(said, " qwrtz fine");
    for (int i = 0; i < 80; i++)
        strcat(said, " qwrtz");
    assert_int_equal(score_one(scorer, say_as(said, TENOR_ROLE_AGENT)).hit_count, phrases);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(starts_are_states),
        cmocka_unit_test(states_keep_their_places),
        cmocka_unit_test(large_sets_are_states),
        cmocka_unit_test(keys_say_all),
        cmocka_unit_test(bits_are_folded),
        cmocka_unit_test(steps_are_found),
        cmocka_unit_test(unknown_words_are_any),
        cmocka_unit_test(scores_do_not_depend_on_it),
        cmocka_unit_test(phrases_wait_at_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
