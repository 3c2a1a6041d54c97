/* test_long_text.c - a text of any length scores like its sentences one by one: in the fast lane, at its end and beyond. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include "lexicon/cutter.h"
#include "lexicon/scan.h"

/* Each ends a sentence and has a small letter, so that neither negation nor contrast nor <CAPS> reaches into the next. */
static const char *const pieces[] = {
    "I'm so sorry to hear that, and I completely understand your frustration. ",
    "It is not good, but the agent was very nice! ",
    "Mail bob@example.com or see www.example.com/good today :) ... or don't.\n",
    "We can't say that THIS is good.Thanks for waiting, um, so long. ",
    "Is that $12.50 at 10:30, or is it sooo bad?\n",
    "Nothing is wrong here and nobody says what anything could mean to us. ",
    "No problem, I will call you back by noon :-( if only you had said so. ",
};
#define PIECES COUNT_OF(pieces)

/* What cannot be in plain ASCII, and so not in the fast lane. */
static const char not_ascii[] = "It’s très good, and I don’t understand your frustration 😀! ";

/* Scores, points and hits of whole pieces, added up as the text goes on. */
typedef struct sum {
    uint64_t tokens, covered, hits;
    int64_t raw[64];
    uint64_t evidence[64];
} sum;

/* A hit of the long text is that of its piece, `at` bytes on. */
static bool is_same_hit(const tenor_hit *in_text, const tenor_hit *in_piece, uint32_t at)
{
    if (in_text->entry != in_piece->entry || in_text->outcome != in_piece->outcome || in_text->dimension != in_piece->dimension ||
        in_text->begin != in_piece->begin + at || in_text->end != in_piece->end + at || in_text->points != in_piece->points ||
        in_text->shields != in_piece->shields || in_text->valence_points != in_piece->valence_points ||
        in_text->negators != in_piece->negators || in_text->factor_count != in_piece->factor_count)
        return false;
    for (size_t k = 0; k < in_piece->factor_count; k++) {
        const tenor_factor *f = &in_text->factors[k], *g = &in_piece->factors[k];
        if (f->kind != g->kind || f->entry != g->entry || f->factor != g->factor || f->begin != g->begin + at || f->end != g->end + at)
            return false;
    }
    return true;
}

/* A text of `size` bytes: pieces by chance, spaces behind the last whole one. with: one more piece, the first; may be NULL. */
static void check_text(tenor_lexicon *lexicon, size_t size, const char *with)
{
    size_t dimensions = tenor_lexicon_dimension_count(lexicon), n = 0, hit = 0;
    tenor_scorer *scorer = scorer_of(lexicon), *piecewise = scorer_of(lexicon);
    char *text = malloc(size);
    static uint32_t starts[1 << 15];
    static const char *which[1 << 15];
    size_t count = 0;
    uint64_t seed = size;
    sum expected = {0};
    assert_non_null(text);
    assert_true(dimensions <= COUNT_OF(expected.raw));
    for (;; count++) {
        const char *piece = with && count == 0 ? with : pieces[next_chance(&seed) % PIECES];
        if (n + strlen(piece) > size)
            break;
        assert_true(count < COUNT_OF(starts));
        starts[count] = (uint32_t)n;
        which[count] = piece;
        memcpy(text + n, piece, strlen(piece));
        n += strlen(piece);
    }
    memset(text + n, ' ', size - n);
    tenor_utterance u = TENOR_UTTERANCE_INIT;
    u.text = (tenor_str){text, size};
    u.role = TENOR_ROLE_AGENT;
    tenor_score score = score_one(scorer, u);
    assert_null(broken_law(lexicon, u, &score));
    for (size_t i = 0; i < count; i++) {
        tenor_score part = score_one(piecewise, say_as(which[i], TENOR_ROLE_AGENT));
        for (size_t k = 0; k < part.hit_count; k++, hit++)
            if (hit >= score.hit_count || !is_same_hit(&score.hits[hit], &part.hits[k], starts[i]))
                fail_msg("%zu bytes: hit %zu is not that of piece %zu, '%s'", size, hit, i, which[i]);
        expected.tokens += part.tokens;
        expected.covered += part.covered;
        for (size_t d = 0; d < dimensions; d++) {
            expected.raw[d] += part.dimensions[d].raw;
            expected.evidence[d] += part.dimensions[d].evidence;
        }
    }
    assert_true(hit > count / 2); /* most pieces say something */
    assert_int_equal(score.hit_count, hit);
    assert_int_equal(score.tokens, expected.tokens);
    assert_int_equal(score.covered, expected.covered);
    for (size_t d = 0; d < dimensions; d++) {
        assert_int_equal(score.dimensions[d].raw, expected.raw[d]);
        assert_int_equal(score.dimensions[d].evidence, expected.evidence[d]);
    }
    tenor_scorer_free(scorer);
    tenor_scorer_free(piecewise);
    free(text);
}

static void test_lengths(void **state)
{
    (void)state;
    static const size_t sizes[] = {1000, TN_CUTTER_BYTES - 1, TN_CUTTER_BYTES, TN_CUTTER_BYTES + 1, TN_CUTTER_TEXT_MOST - 1,
                                   TN_CUTTER_TEXT_MOST, TN_CUTTER_TEXT_MOST + 1, 300000};
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        check_text(lexicon, sizes[i], NULL);
        check_text(lexicon, sizes[i], not_ascii);
    }
    tenor_lexicon_release(lexicon);
}

/* One batch may hold texts of every way. */
static void test_mixed_batch(void **state)
{
    (void)state;
    enum { LONG = 300000, MOST = 8 };
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorer = scorer_of(lexicon), *single = scorer_of(lexicon);
    char *text = malloc(LONG);
    assert_non_null(text);
    for (size_t i = 0; i < LONG; i++)
        text[i] = "very good. "[i % 11];
    tenor_utterance batch[MOST];
    tenor_score scores[MOST];
    for (size_t i = 0; i < MOST; i++) {
        batch[i] = say_as(i % 3 == 1 ? not_ascii : pieces[i % PIECES], TENOR_ROLE_AGENT);
        if (i % 3 == 2)
            batch[i].text = (tenor_str){text, LONG - i};
    }
    assert_int_equal(tenor_score_batch(scorer, batch, MOST, scores), TENOR_OK);
    for (size_t i = 0; i < MOST; i++) {
        tenor_score alone = score_one(single, batch[i]);
        if (!same_score(&scores[i], &alone, tenor_lexicon_dimension_count(lexicon)))
            fail_msg("utterance %zu of the batch is not what it is alone", i);
    }
    free(text);
    tenor_scorer_free(scorer);
    tenor_scorer_free(single);
    tenor_lexicon_release(lexicon);
}

/* A phrase wherever it stands to the parts in which a text is scanned: as it is, with its words apart, and not across sentences. */
static void test_parts(void **state)
{
    (void)state;
    static const char *const phrases[] = {"alpha beta gamma", "alpha beta, uh, gamma", "alpha. beta gamma"};
    tenor_lexicon *lexicon = load_text("@lexicon 1 name=parts lang=en\n@category joy\nalpha beta gamma :: 1\n"
                                       "@category fill kind=filler\nuh\n");
    tenor_scorer *scorer = scorer_of(lexicon);
    static char text[2 * 2 * TN_SCAN_TOGETHER + 100];
    for (size_t part = 1; part <= 2; part++)
        for (size_t before = part * TN_SCAN_TOGETHER - 5; before <= part * TN_SCAN_TOGETHER + 2; before++)
            for (size_t i = 0; i < COUNT_OF(phrases); i++) {
                size_t n = 0;
                for (size_t k = 0; k < before; k++, n += 2)
                    memcpy(text + n, "x ", 2);
                memcpy(text + n, phrases[i], strlen(phrases[i]));
                tenor_utterance u = TENOR_UTTERANCE_INIT;
                u.text = (tenor_str){text, n + strlen(phrases[i])};
                tenor_score score = score_one(scorer, u);
                assert_int_equal(score.hit_count, i < 2);
                if (i < 2)
                    assert_int_equal(score.hits[0].begin, n);
            }
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_parts), cmocka_unit_test(test_lengths), cmocka_unit_test(test_mixed_batch)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
