/* test_ways.c - trails of matched words and their order; phrases with more than one way to a match keep the best of the longest. */
#include "test_engine.h"

#include "lexicon/trail.h"

static uint32_t trail_of(tn_trail *trail, const char *tokens)
{
    uint32_t node = TN_IMAGE_NONE;
    for (; *tokens; tokens++)
        node = tn_trail_add(trail, node, (uint32_t)(*tokens - '0'));
    return node;
}

static void trails_have_an_order(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    static const struct {
        const char *a, *b;
        int order;
    } cases[] = {{"1", "2", -1}, {"13", "2", -1}, {"2", "13", 1}, {"14", "135", 1}, {"135", "14", -1}, {"12", "1", -1}, {"1", "12", 1},
                 {"", "1", 1}, {"1", "", -1}, {"", "", 0}, {"123", "123", 0}, {"1249", "1348", -1}};
    tn_trail trail;
    tn_trail_init(&trail, &mem);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        uint32_t words[8] = {0};
        trail.count = 0;
        const uint32_t a = trail_of(&trail, cases[i].a), b = trail_of(&trail, cases[i].b);
        const int order = tn_trail_compare(&trail, a, b);
        assert_int_equal((order > 0) - (order < 0), cases[i].order);
        assert_int_equal(tn_trail_depth(&trail, a), strlen(cases[i].a));
        tn_trail_words(&trail, a, words);
        for (size_t k = 0; cases[i].a[k]; k++)
            assert_int_equal(words[k], cases[i].a[k] - '0');
    }
    /* Where chains part is no matter, only what they say. */
    trail.count = 0;
    const uint32_t stem = trail_of(&trail, "12");
    const uint32_t a = tn_trail_add(&trail, tn_trail_add(&trail, stem, 5), 7), b = tn_trail_add(&trail, tn_trail_add(&trail, stem, 4), 8);
    assert_true(tn_trail_compare(&trail, b, a) < 0);
    tn_trail_free(&trail);
}

static void *refuse(void *context, void *block, size_t old_size, size_t new_size)
{
    (void)context, (void)block, (void)old_size, (void)new_size;
    return NULL;
}

static void no_memory_is_told(void **state)
{
    (void)state;
    const tn_mem mem = {refuse, NULL};
    tn_trail trail;
    tn_trail_init(&trail, &mem);
    assert_int_equal(tn_trail_add(&trail, TN_IMAGE_NONE, 3), TN_IMAGE_NONE);
    assert_true(trail.no_memory);
    tn_trail_free(&trail);
}

/* Each text has one hit: these bytes. */
static void longest_by_the_best_way(void **state)
{
    (void)state;
    static const struct {
        const char *phrase, *text, *hit;
    } cases[] = {
        {"we ...3 fixed it", "so we fixed fixed it now", "we fixed fixed it"},
        {"we ...3 (fixed|fixed it)", "we have fixed it here", "we have fixed it"},
        {"we ...2 fixed ...2 it", "we fixed fixed it it it", "we fixed fixed it it it"},
        {"we ...2 fixed ...2 it", "we uhm fixed uhm fixed uhm it uhm it", "we uhm fixed uhm fixed uhm it uhm it"},
        {"we [really] * fixed", "we really really fixed", "we really really fixed"},
        {"^ (we|we fixed) ...2 it $", "we fixed it it", "we fixed it it"},
        {"we ...3 fixed it", "we fixed the car we fixed it", "we fixed it"}, /* ways that part and do not end */
        {"we fixed [...2 it]", "we fixed all of the car", "we fixed"},
        {"[we] [have] [now] fixed it", "so we have now fixed it", "we have now fixed it"}, /* the anchor can be reached from several */
        {"[we] [have] [now] fixed it", "so have uhm fixed it", "have uhm fixed it"},
        {"we [have] fixed it", "uhm we uhm have uhm fixed uhm it uhm", "we uhm have uhm fixed uhm it"},
        {"that [is] fine", "oh that's fine now", "that's fine"},
        {"that ...2 is fine", "oh that's is fine now", "that's is fine"},
        {"(look after|looks after|look for|looking for) it", "he looks after it now", "looks after it"}, /* what ends alike is one */
        {"(look after|looks after|look for|looking for) it", "uhm looking uhm for it", "looking uhm for it"},
        {"(a b c|d b c|e c|f) [g] h", "so f h then", "f h"},
        {"(a b c|d b c|e c|f) [g] h", "d c h a b c g h", "a b c g h"},
        {"^ [*] [*] (well|good) now", "it is good now so good now", "it is good now"},
        {"if ...3 (stay|go) ...2 now", "go if you go. if we stay on now", "if we stay on now"}, /* what is needed stands in the same sentence */
        {"[so] (we ...2 go|we go) now", "now. now we will go. so we go now", "so we go now"},
        {"we ...10 a ...10 b ...10 c", "we . we a a a a a a a a a a b b b b b b b b b b b c c c c", "we a a a a a a a a a a b b b b b b b b b b b c c c c"},
        {"that is [so|is] fine", "oh that's so fine now", "that's so fine"},
        {"we ...10 a ...10 b ...10 c ...10 d ...10 e ...10 f ...10 g", "we a a b b c c d d e e f f g g h", "we a a b b c c d d e e f f g g"},
        {"we ...10 a ...10 b ...10 c ...10 d ...10 e ...10 f ...10 g", "uhm we uhm a uhm b c uhm d e f uhm g uhm", "we uhm a uhm b c uhm d e f uhm g"},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[512];
        snprintf(text, sizeof text, HEADER "@category filler kind=filler\nuhm\n@category positive neg=keep\n%s :: 1\n", cases[i].phrase);
        tenor_lexicon *lexicon = load_text(text);
        tenor_scorer *scorer = scorer_of(lexicon);
        const tenor_score score = score_one(scorer, say_as(cases[i].text, TENOR_ROLE_AGENT));
        size_t hits = 0;
        for (size_t h = 0; h < score.hit_count; h++) {
            const tenor_hit *hit = &score.hits[h];
            if (hit->outcome != TENOR_WON)
                continue;
            hits++;
            if (hit->end - hit->begin != strlen(cases[i].hit) || strncmp(cases[i].text + hit->begin, cases[i].hit, strlen(cases[i].hit)) != 0)
                fail_msg("case %zu: %.*s", i, (int)(hit->end - hit->begin), cases[i].text + hit->begin);
        }
        assert_int_equal(hits, 1);
        tenor_scorer_free(scorer);
        tenor_lexicon_release(lexicon);
    }
}

/* A phrase of more places than a set of one word has, whose ways part at its end. */
static void many_places_are_walked(void **state)
{
    (void)state;
    char text[4096];
    size_t n = (size_t)snprintf(text, sizeof text, HEADER "@category filler kind=filler\nuhm\n@category positive neg=keep\n(");
    for (int i = 0; i < 40; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "%sx%d y%d", i ? "|" : "", i, i);
    snprintf(text + n, sizeof text - n, ") done ...2 well :: 1\n");
    tenor_lexicon *lexicon = load_text(text);
    tenor_scorer *scorer = scorer_of(lexicon);
    static const struct {
        const char *text;
        size_t hits;
    } cases[] = {{"so x7 y7 done well", 1}, {"x7 y8 done well", 0}, {"x39 uhm y39 done so so well", 1}, {"x39 y39 done so so so well", 0},
                 {"x0 y0 uhm done well well", 1}, {"x12 y12 done x12 y12", 0}, {"x12 y12 done x12 y12 done well", 1}, {"y0 x0 done well", 0}};
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < COUNT_OF(cases); i++)
            assert_int_equal(score_one(scorer, say_as(cases[i].text, TENOR_ROLE_AGENT)).hit_count, cases[i].hits);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(trails_have_an_order),
        cmocka_unit_test(no_memory_is_told),
        cmocka_unit_test(longest_by_the_best_way),
        cmocka_unit_test(many_places_are_walked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
