/* test_score.c - matching, overlaps, shifters, shields and points: LEXICON.md "Matching, in this order" and SCORING.md "The
 * utterance", with numbers computed by hand. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include "score/model.h"

#define AGENT TENOR_ROLE_AGENT
#define CUSTOMER TENOR_ROLE_CUSTOMER
#define ANYONE TENOR_ROLE_UNKNOWN

static tenor_lexicon *lexicon;
static tenor_scorer *scorer;

static int open_frozen(void **state)
{
    (void)state;
    lexicon = load_text(frozen_lexicon);
    scorer = scorer_of(lexicon);
    return 0;
}

static int close_frozen(void **state)
{
    (void)state;
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return 0;
}

static void expect(tenor_role role, const char *text, const char *hits)
{
    expect_hits(lexicon, scorer, say_as(text, role), hits);
}

/* Raw points and the score of one dimension. */
static void expect_score(tenor_role role, const char *text, const char *dimension, int64_t raw, int32_t value)
{
    tenor_score score = score_one(scorer, say_as(text, role));
    const tenor_dimension_score *d = &score.dimensions[dimension_named(lexicon, dimension)];
    if (d->raw != raw || d->score != value)
        fail_msg("'%s' %s: raw %" PRId64 " score %d, not %" PRId64 " %d", text, dimension, d->raw, d->score, raw, value);
}

/* ---- the model ---- */

static void test_model(void **state)
{
    (void)state;
    tn_model_factors f = {0};
    assert_int_equal(tn_model_points(19000, &f), 19000);
    f.negation = 1;
    assert_int_equal(tn_model_points(19000, &f), -14060);
    assert_int_equal(tn_model_points(-19000, &f), 0);
    assert_int_equal(tn_model_points(1, &f), -1);       /* -0.74 */
    f = (tn_model_factors){.boosters = {15000, 15000, 15000}, .booster_count = 3};
    assert_int_equal(tn_model_points(10000, &f), 20000); /* 3.375 is clipped to 2 */
    f.booster_count = 1;
    assert_int_equal(tn_model_points(1, &f), 2);         /* 1.5 -> 2, the even one */
    assert_int_equal(tn_model_points(3, &f), 4);         /* 4.5 -> 4 */
    assert_int_equal(tn_model_points(-1, &f), -2);
    assert_int_equal(tn_model_points(-3, &f), -4);
    f = (tn_model_factors){.boosters = {2000, 2000}, .booster_count = 2};
    assert_int_equal(tn_model_points(10000, &f), 2500);  /* .04 is clipped to .25 */
    f = (tn_model_factors){.boosters = {0}, .booster_count = 1};
    assert_int_equal(tn_model_points(10000, &f), 2500);
    /* All at once, rounded once: 5 x 1.3 x -0.74 x .5 x .333 = -.8008(65) */
    f = (tn_model_factors){.boosters = {13000}, .booster_count = 1, .negation = 1, .has_contrast = 1, .contrast = 5000,
                           .has_conditional = 1, .conditional = 3330};
    assert_int_equal(tn_model_points(50000, &f), -8009);
    f = (tn_model_factors){.boosters = {50000, 50000, 50000}, .booster_count = 3, .negation = 1, .has_contrast = 1,
                           .contrast = 50000, .has_conditional = 1, .conditional = 50000};
    assert_int_equal(tn_model_points(50000, &f), -1850000); /* 5 x 2 x -.74 x 5 x 5 */
    assert_int_equal(tn_num_round(tn_model_damp(20000, 4)), 7071);
    assert_int_equal(tn_num_round(tn_model_damp(19000, 15)), 4404);
    assert_true(tn_model_damp(0, 4) == 0);
    assert_true(tn_model_x(20000, 4) == INT64_C(707106781187));
    assert_true(tn_model_x(-20000, 4) == INT64_C(-707106781187));
}

static void test_scores(void **state)
{
    (void)state;
    expect_score(AGENT, "I understand your frustration", "empathy", 20000, 7071);
    expect_score(ANYONE, "good", "sentiment", 20000, 4588);               /* 2 / sqrt(4 + 15) */
    expect_score(ANYONE, "terrible", "sentiment", -20000, -4588);
    expect_score(ANYONE, "good good", "sentiment", 40000, 7184);          /* 4 / sqrt(31) */
    expect_score(ANYONE, "good. terrible", "sentiment", 0, 0);
    expect_score(CUSTOMER, "you're all useless", "abuse", 30000, 8321);   /* 3 / sqrt(13) */
    tenor_score score = score_one(scorer, say_as("good. terrible.", ANYONE));
    assert_int_equal(score.dimensions[0].evidence, 2); /* known, and 0 */
    score = score_one(scorer, say_as("hello", ANYONE));
    assert_int_equal(score.dimensions[0].evidence, 0); /* unknown */
    tenor_dimension d;
    assert_true(tenor_lexicon_dimension(lexicon, 0, &d) && d.null_without_evidence);
    assert_true(tenor_lexicon_dimension(lexicon, dimension_named(lexicon, "satisfaction"), &d) && d.null_without_evidence);
    assert_true(tenor_lexicon_dimension(lexicon, dimension_named(lexicon, "empathy"), &d) && !d.null_without_evidence);
    /* The shipped tones first, in their order; the others by name. */
    static const char *const names[] = {"sentiment", "empathy", "positive", "ownership", "jargon", "abuse", "drafts",
                                        "satisfaction", "seasonal", "typing", "wait"};
    assert_int_equal(tenor_lexicon_dimension_count(lexicon), COUNT_OF(names));
    for (size_t i = 0; i < COUNT_OF(names); i++)
        assert_int_equal(dimension_named(lexicon, names[i]), i);
}

/* Shares by largest remainder, ties to the earlier hit. */
static void test_shares(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int32_t shares[4], score;
    } cases[] = {{"good good", {3592, 3592}, 7184},              /* 2 / sqrt(31) = .35921 */
                 {"good good good", {2801, 2801, 2800}, 8402},   /* .280056 each, .840168 together */
                 {"bad bad bad", {-2961, -2962, -2962}, -8885},  /* -.296177 each, -.888532 together */
                 {"good. terrible", {5164, -5164}, 0},           /* 2 / sqrt(15): defined where raw is 0, too */
                 {"good. not terrible", {4588, 0}, 4588}};        /* a hit without points has no share */
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tenor_score score = score_one(scorer, say_as(cases[i].text, ANYONE));
        assert_int_equal(score.dimensions[0].score, cases[i].score);
        for (size_t h = 0; h < score.hit_count; h++)
            if (score.hits[h].share != cases[i].shares[h])
                fail_msg("'%s' hit %zu: %d, not %d", cases[i].text, h, score.hits[h].share, cases[i].shares[h]);
    }
}

static void test_coverage_and_x(void **state)
{
    (void)state;
    tenor_score score = score_one(scorer, say_as("I completely understand um your real frustration today", AGENT));
    assert_int_equal(score.tokens, 7);  /* the filler is none */
    assert_int_equal(score.covered, 5); /* gap words included */
    score = score_one(scorer, say_as("it's good :) http://a.com !!!", ANYONE));
    assert_int_equal(score.tokens, 3); /* it, good, the address; the 's is no word */
    assert_int_equal(score.covered, 1);
    score = score_one(scorer, say_as("good and not good", ANYONE));
    size_t s = TENOR_SENTIMENT;
    assert_int_equal(score.dimensions[s].raw, 20000 - 14800);
    assert_int_equal(score.dimensions[s].x_hits, 2);
    assert_true(score.dimensions[s].x_sum == tn_model_x(20000, 15) + tn_model_x(-14800, 15));
    /* Dated entries score, and stay out of x. */
    tenor_utterance u = say_as("black friday", ANYONE);
    size_t dated = dimension_named(lexicon, "seasonal");
    score = score_one(scorer, u);
    assert_int_equal(score.dimensions[dated].evidence, 0);
    static const struct {
        const char *day;
        uint32_t evidence;
    } days[] = {{"2026-10-31", 0}, {"2026-11-01", 1}, {"2026-11-30", 1}, {"2026-12-01", 0}};
    for (size_t i = 0; i < COUNT_OF(days); i++) {
        assert_true(tn_num_parse_date(view_of(days[i].day), &u.day));
        score = score_one(scorer, u);
        assert_int_equal(score.dimensions[dated].evidence, days[i].evidence);
        assert_int_equal(score.dimensions[dated].x_hits, 0);
    }
}

/* ---- who takes part ---- */

static void test_roles_and_channels(void **state)
{
    (void)state;
    expect(AGENT, "I'm so sorry to hear that", "emp-sorry 'I'm so sorry to hear' won 20000/0\n");
    expect(CUSTOMER, "I'm so sorry to hear that", "val-sorry 'sorry' won -7500 booster:so*15000\n");
    expect(ANYONE, "I will fix this", "own-fix 'I will fix this' won 20000\n");
    expect(CUSTOMER, "I will fix this", "");
    tenor_score score = score_one(scorer, say_as("good", TENOR_ROLE_AUTOMATED));
    assert_false(score.scored);
    assert_int_equal(score.hit_count, 0);
    assert_int_equal(score.tokens, 0);
    tenor_utterance u = say_as("brb", AGENT);
    expect_hits(lexicon, scorer, u, "");
    u.channel = str_of("chat");
    expect_hits(lexicon, scorer, u, "chat-brb 'brb' won 10000\n");
    u.channel = str_of("voice");
    expect_hits(lexicon, scorer, u, "");
    expect(ANYONE, "a lovely day", ""); /* a draft is live in its own tests only */
}

static void test_languages(void **state)
{
    (void)state;
    tenor_utterance u = say_as("I'm escalating it to tier two", AGENT);
    expect_hits(lexicon, scorer, u, "jar-tier 'escalating it to tier two' won 10000\n");
    u.language = str_of("en-GB");
    expect_hits(lexicon, scorer, u, "jar-tier 'escalating it to tier two' won 10000\n");
    u.language = str_of("de"); /* words of another language are never stemmed */
    expect_hits(lexicon, scorer, u, "");
}

/* ---- phrases ---- */

static void test_phrases(void **state)
{
    (void)state;
    expect(ANYONE, "been waiting 21 days", "wait-days 'been waiting 21 days' won 10000\n");
    expect(ANYONE, "been waiting three days", "wait-days 'been waiting three days' won 10000\n");
    expect(ANYONE, "been waiting some days", "");
    expect(ANYONE, "hello there you", "wait-hello 'hello there' won 10000\n");
    expect(ANYONE, "um hello there", "wait-hello 'hello there' won 10000\n"); /* ^ looks past fillers */
    expect(ANYONE, "so hello there", "");
    expect(ANYONE, "ok bye now", "wait-bye 'bye now' won 10000\n");
    expect(ANYONE, "ok bye now :)", "wait-bye 'bye now' won 10000\nfaces/:) ':)' won 15000\n");
    expect(ANYONE, "bye now then", "");
    expect(ANYONE, "wait please", "");
    expect(ANYONE, "wait a please", "wait-gap 'wait a please' won 10000\n");
    expect(ANYONE, "wait a moment please", "wait-gap 'wait a moment please' won 10000\n");
    expect(ANYONE, "wait a little moment please", "");
    expect(ANYONE, "hold the line", "wait-any 'hold the line' won 10000\n");
    expect(ANYONE, "hold um line", ""); /* a filler is no word for * */
    expect(AGENT, "let's work on this, let us work on this",
           "own-lets 'let's work on this' won 10000\nown-lets 'let us work on this' won 10000\n");
    expect(AGENT, "understand Sam's manager's frustration", "emp-understand 'understand Sam's manager's frustration' won 20000/0\n");
    expect(AGENT, "I understand, Mr. Lee, your frustration", "emp-plain 'I understand' overruled 0\nemp-understand 'understand, Mr. Lee, your frustration' won 20000/0\n");
    expect(AGENT, "I understand\xE2\x80\xA6 your frustration", "emp-plain 'I understand' overruled 0\nemp-understand 'understand\xE2\x80\xA6 your frustration' won 20000/0\n");
    expect(AGENT, "I understand. Your frustration", "emp-plain 'I understand' won 10000\nval-frustrat 'frustration' won -20000\n");
    expect(AGENT, "understand \xF0\x9F\x98\x80 a b c frustration",
           "emp-understand 'understand \xF0\x9F\x98\x80 a b c frustration' won 20000/0\n"); /* symbols are no gap words */
    expect(AGENT, "understand a b c d frustration", "val-frustrat 'frustration' won -20000\n");
    expect(AGENT, "understand my frustrations", "emp-understand 'understand my frustrations' won 20000/0\n"); /* stem */
    expect(ANYONE, "frustrating FRUSTRATED", "val-frustrat 'frustrating' won -20000\n"
                                             "val-frustrat 'FRUSTRATED' won -25000 booster:FRUSTRATED*12500\n");
}

static void test_symbols(void **state)
{
    (void)state;
    expect(ANYONE, "\xF0\x9F\x98\x80 :) !!!",
           "val-grin '\xF0\x9F\x98\x80' won 20000\nfaces/:) ':)' won 15000\nval-marks '!!!' won 2500\n");
    expect(ANYONE, "!! :-) !!!!", ""); /* a run is one symbol; an emoticon without weight is a symbol only */
    expect(ANYONE, "ok:(", "faces/:( ':(' won -15000\n");
}

/* Every writing of one contraction meets one entry. */
static void test_one_entry_for_all_writings(void **state)
{
    (void)state;
    tenor_lexicon *own = load_text(HEADER "@category t\ni don't know :: id=x\n@category f kind=filler\n(um|uh)\n");
    tenor_scorer *s = scorer_of(own);
    static const char *const writings[] = {"I don't know", "I don\xE2\x80\x99t know", "I don\xC2\xB4t know", "I dont know",
                                           "I do not know", "I do n't know", "I um don't uh know", "I, um, don't know"};
    for (size_t i = 0; i < COUNT_OF(writings); i++) {
        tenor_score score = score_one(s, say_as(writings[i], ANYONE));
        if (!hit_named(own, &score, "x"))
            fail_msg("'%s'", writings[i]);
    }
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
    own = load_text(HEADER "@category t\n(it is|we will|i will|we are) fine :: id=x\n");
    s = scorer_of(own);
    static const char *const never[] = {"its fine", "well fine", "ill fine", "were fine"};
    for (size_t i = 0; i < COUNT_OF(never); i++) {
        tenor_score score = score_one(s, say_as(never[i], ANYONE));
        assert_null(hit_named(own, &score, "x"));
    }
    tenor_score score = score_one(s, say_as("it's fine", ANYONE));
    assert_non_null(hit_named(own, &score, "x"));
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

static void test_opaque_never_scores(void **state)
{
    (void)state;
    expect(ANYONE, "good@great.com http://good.com/bad @good [GOOD]", "");
    expect(AGENT, "understand [PII] #PRS_ORG# frustration", "emp-understand 'understand [PII] #PRS_ORG# frustration' won 20000/0\n");
}

/* ---- exceptions and idioms ---- */

static void test_exceptions(void **state)
{
    (void)state;
    expect(AGENT, "I am sorry for the interruption", "val-sorry 'sorry' won -5000\n");
    expect(AGENT, "I am sorry for the wait", "emp-sorry 'I am sorry for' won 20000/0\n");
    expect(AGENT, "there is no problem ticket on file", "val-problem 'problem' won 0 negator:no*0\n");
    /* "Oh no" and "no worries": the negator entry's own exceptions and stops */
    expect(AGENT, "No worries, I completely understand your frustration", "emp-understand 'completely understand your frustration' won 20000/0\n");
    expect(AGENT, "Oh no, I'm so sorry to hear that", "emp-sorry 'I'm so sorry to hear' won 20000/0\n");
}

static void test_idioms(void **state)
{
    (void)state;
    expect(ANYONE, "not only good", "val-good 'good' won 20000\n"); /* the idiom hides its negator */
    expect(ANYONE, "no wonder bad", "val-bad 'bad' won -25000\n");
    expect(AGENT, "not only glad", "pos-notonly 'not only glad' won 10000\nval-glad 'glad' won 20000\n");
    expect(ANYONE, "kill two birds with one stone", "");
}

/* ---- overlaps ---- */

static void test_overlaps(void **state)
{
    (void)state;
    /* Within valence the longer wins, and spends its negator; within a tone, too; tones are apart. */
    expect(ANYONE, "not bad", "val-notbad 'not bad' won 9000\n");
    expect(AGENT, "I understand your frustration",
           "emp-plain 'I understand' overruled 0\nemp-understand 'understand your frustration' won 20000/0\n");
    expect(AGENT, "happy to help your frustration", "pos-overlap 'happy to help your frustration' won 15000/10000\n");
    tenor_score score = score_one(scorer, say_as("I understand your frustration", AGENT));
    assert_true(id_is(lexicon, hit_named(lexicon, &score, "emp-plain")->overruled_by, "emp-understand"));
}

static void expect_winner(const char *entries, const char *text, const char *winner)
{
    char source[1024];
    snprintf(source, sizeof source, "%s@category v kind=valence\n%s", HEADER, entries);
    tenor_lexicon *own = load_text(source);
    tenor_scorer *s = scorer_of(own);
    tenor_score score = score_one(s, say_as(text, ANYONE));
    if (score.hit_count != 1 || !id_is(own, score.hits[0].entry, winner))
        fail_msg("'%s' in '%s'", winner, text);
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

static void test_order_of_overlaps(void **state)
{
    (void)state;
    expect_winner("a b :: id=early\nb c d :: id=long\n", "a b c d", "long");
    expect_winner("a b :: id=z-early\nb c :: id=a-late\n", "a b c", "z-early");
    expect_winner("a * c :: id=a-wild\na b c :: id=z-plain\n", "a b c", "z-plain");
    expect_winner("a ...2 c :: id=a-gap\na b c :: id=z-plain\n", "a b c", "z-plain");
    expect_winner("~walking :: id=a-stem\nwalking :: id=z-exact\n", "walking", "z-exact");
    expect_winner("walk* :: id=a-prefix\n~walk :: id=z-stem\n", "walking", "z-stem");
    expect_winner("/walking/ :: id=a-regex\nwalk* :: id=z-prefix\n", "walking", "z-prefix");
    expect_winner("(a|b) c :: id=a-low\n(a|d) c :: id=z-prio prio=1\n", "a c", "z-prio");
    expect_winner("(a|b) c :: id=a-first\n(a|d) c :: id=b-second\n", "a c", "a-first");
    expect_winner("a b [c d] :: id=one\n", "a b c d", "one");
}

/* ---- negation ---- */

static void test_negation(void **state)
{
    (void)state;
    expect(ANYONE, "not good", "val-good 'good' won -14800 negator:not*-7400\n");
    expect(ANYONE, "not terrible", "val-terrible 'terrible' won 0 negator:not*0\n"); /* evidence, and 0 */
    assert_int_equal(score_one(scorer, say_as("not terrible", ANYONE)).dimensions[0].evidence, 1);
    expect(ANYONE, "not a b c good", "val-good 'good' won -14800 negator:not*-7400\n");
    expect(ANYONE, "not a b c d good", "val-good 'good' won 20000\n"); /* four words, no more */
    expect(ANYONE, "not um a uh b :) c er good", "faces/:) ':)' won -11100 negator:not*-7400\nval-good 'good' won -14800 negator:not*-7400\n");
}

static void test_ends_of_negation(void **state)
{
    (void)state;
    static const char *const free[] = {"no, good", "not; good", "not: good", "not - good", "not \xE2\x80\x94 good", "not. Good",
                                       "not\ngood", "not however good", "no although good"};
    for (size_t i = 0; i < COUNT_OF(free); i++) {
        tenor_score score = score_one(scorer, say_as(free[i], ANYONE));
        const tenor_hit *hit = hit_named(lexicon, &score, "val-good");
        if (!hit || hit->negators != 0)
            fail_msg("'%s'", free[i]);
    }
    /* Commas around fillers are the recogniser's. */
    expect(ANYONE, "not, um, good", "val-good 'good' won -14800 negator:not*-7400\n");
    /* Backwards it never reaches. */
    expect(ANYONE, "good not", "val-good 'good' won 20000\n");
}

static void test_blocking(void **state)
{
    (void)state;
    /* blocked: no points, no shield; it keeps its words, so nothing comes back inside its tone */
    expect(AGENT, "I don't understand your frustration",
           "emp-understand 'understand your frustration' blocked 0 negator:don't*0\n"
           "val-frustrat 'frustration' won 0 negator:don't*0\n");
    /* "I'm not happy to help" is nothing, from no entry: the flipped word keeps its own feeling. */
    tenor_score score = score_one(scorer, say_as("I'm not happy to help", AGENT));
    assert_int_equal(score.dimensions[dimension_named(lexicon, "positive")].raw, 0);
    assert_int_equal(score.dimensions[dimension_named(lexicon, "positive")].evidence, 0);
    expect(AGENT, "I will never sort it", "");
    expect(CUSTOMER, "you are not all useless you are useless", "abuse-you 'you are useless' won 30000 negator:not*10000\n"); /* keep */
}

static void test_double_negation(void **state)
{
    (void)state;
    expect(ANYONE, "never not good", "val-good 'good' won 20000 negator:never*10000 negator:not*10000\n");
    expect(ANYONE, "no never not good", "val-good 'good' won -14800 negator:no*-7400 negator:never*10000 negator:not*10000\n");
    expect(AGENT, "never without understand your frustration",
           "emp-understand 'understand your frustration' won 20000/0 negator:never*10000 negator:without*10000\n");
}

static void test_negator_in_gap(void **state)
{
    (void)state;
    expect(AGENT, "understand not your frustration",
           "emp-understand 'understand not your frustration' blocked 0 negator:not*0\nval-frustrat 'frustration' won 0 negator:not*0\n");
}

static void test_spent(void **state)
{
    (void)state;
    /* The "no" of "no problem" is spent for all dimensions. */
    expect(AGENT, "no problem happy to help", "pos-noproblem 'no problem' won 5000/5000\nval-happy 'happy' won 25000\n"
                                              "pos-help 'happy to help' won 10000\n");
    /* A booster that is a word of a winner boosts nothing else. */
    expect(CUSTOMER, "thanks so much good", "sat-thanks 'thanks so much' won 15000\nval-good 'good' won 20000\n");
    /* Blocked winners spend, too: "very" is a word of the blocked abuse or empathy hit. */
    expect(AGENT, "never i am so sorry to hear good",
           "emp-sorry 'i am so sorry to hear' blocked 0 negator:never*0\nval-sorry 'sorry' won 0 negator:never*0\n"
           "val-good 'good' won 20000\n");
}

/* ---- intensity ---- */

static void test_boosters(void **state)
{
    (void)state;
    expect(ANYONE, "very good", "val-good 'good' won 30000 booster:very*15000\n");
    expect(ANYONE, "very x good", "val-good 'good' won 30000 booster:very*15000\n");
    expect(ANYONE, "very x y good", "val-good 'good' won 20000\n");
    expect(ANYONE, "very very very very good",
           "val-good 'good' won 40000 booster:very*15000 booster:very*15000\n"); /* two in scope; 2.25 clipped to 2 */
    expect(ANYONE, "barely slightly good", "val-good 'good' won 5000 booster:slightly*2000 booster:barely*2000\n");
    expect(ANYONE, "good indeed", "val-good 'good' won 24000 booster:indeed*12000\n");
    expect(ANYONE, "indeed good", "val-good 'good' won 20000\n");
    expect(ANYONE, "good. indeed", "val-good 'good' won 20000\n");
    expect(ANYONE, "very. good", "val-good 'good' won 20000\n");
    expect(ANYONE, "it is GOOD", "val-good 'GOOD' won 25000 booster:GOOD*12500\n");
    /* the nearest hit only */
    expect(ANYONE, "very good great", "val-good 'good' won 30000 booster:very*15000\nval-great 'great' won 30000\n");
    /* in each dimension by itself */
    expect(AGENT, "very happy to help", "val-happy 'happy' won 37500 booster:very*15000\npos-help 'happy to help' won 15000 booster:very*15000\n");
    /* booster, then negation, rounded once: 2 x 1.5 x -.74 */
    expect(ANYONE, "not very good", "val-good 'good' won -22200 booster:very*15000 negator:not*-7400\n");
}

static void test_three_boosters_at_most(void **state)
{
    (void)state;
    tenor_lexicon *own = load_text(HEADER "@category v kind=valence\ngood :: 1 id=g\n"
                                          "@category b kind=booster scope=10\na :: factor=1.1\nb :: factor=1.2\nc :: factor=1.3\nd :: factor=0.9\n");
    tenor_scorer *s = scorer_of(own);
    /* The three nearest: 1.2 x 1.3 x .9 = 1.404 */
    expect_hits(own, s, say_as("a b c d good", ANYONE), "g 'good' won 14040 booster:d*9000 booster:c*13000 booster:b*12000\n");
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

static void test_contrast(void **state)
{
    (void)state;
    expect(ANYONE, "good but terrible", "val-good 'good' won 10000 contrast:but*5000\nval-terrible 'terrible' won -30000 contrast:but*15000\n");
    /* the last contrast word of the sentence only */
    expect(ANYONE, "good but great however bad",
           "val-good 'good' won 10000 contrast:however*5000\nval-great 'great' won 15000 contrast:however*5000\n"
           "val-bad 'bad' won -37500 contrast:however*15000\n");
    expect(ANYONE, "good. but terrible", "val-good 'good' won 20000\nval-terrible 'terrible' won -30000 contrast:but*15000\n");
    /* tones are not weighed */
    expect(AGENT, "good but I will fix this", "val-good 'good' won 10000 contrast:but*5000\nown-fix 'I will fix this' won 20000\n");
    /* a shield's own valence is: .5 x 1.5 */
    expect(AGENT, "but no problem", "pos-noproblem 'no problem' won 5000/7500 contrast:but*15000\n");
}

static void test_conditionals(void **state)
{
    (void)state;
    tenor_score score = score_one(scorer, say_as("if you had told me, I would have been happy to help", AGENT));
    assert_int_equal(score.dimensions[dimension_named(lexicon, "positive")].raw, 0);
    assert_int_equal(score.dimensions[dimension_named(lexicon, "positive")].evidence, 1);
    expect(ANYONE, "good, if you had great. good",
           "val-good 'good' won 20000\nval-great 'great' won 0 conditional:if you had*0\nval-good 'good' won 20000\n");
}

/* ---- shields ---- */

static void test_shields(void **state)
{
    (void)state;
    /* valence=0: the frustration that is named is not the agent's */
    tenor_score score = score_one(scorer, say_as("I completely understand your frustration", AGENT));
    assert_int_equal(score.dimensions[0].raw, 0);
    assert_int_equal(score.dimensions[0].evidence, 1);
    assert_null(hit_named(lexicon, &score, "val-frustrat"));
    expect(AGENT, "that's not a problem at all", "pos-noproblem 'not a problem at all' won 5000/5000\n");
    /* two shields of two tones that overlap: only the first by rule 3's order gives its valence, both shield */
    expect(AGENT, "understand a happy to help your frustration", "pos-overlap 'happy to help your frustration' won 15000/10000\n");
    expect(AGENT, "understand your frustration", "emp-understand 'understand your frustration' won 20000/0\n");
    expect(AGENT, "understand happy to help your frustration", "pos-overlap 'happy to help your frustration' won 15000/10000\n");
}

static void test_overlapping_shields(void **state)
{
    (void)state;
    tenor_lexicon *own = load_text(HEADER "@category a\nx bad y :: id=a valence=1\n@category b\ny bad z bad :: id=b valence=2\n"
                                          "@category v kind=valence\nbad :: -1 id=bad\nsad :: -1 id=sad\n");
    tenor_scorer *s = scorer_of(own);
    /* b is longer, so b gives its 2; a shields its own "bad" all the same. */
    expect_hits(own, s, say_as("x bad y bad z bad sad", ANYONE),
                "a 'x bad y' won 10000\nb 'y bad z bad' won 10000/20000\nsad 'sad' won -10000\n");
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

static void test_dropped_does_not_release(void **state)
{
    (void)state;
    /* What a dropped valence winner had beaten does not come back. */
    tenor_lexicon *own = load_text(HEADER "@category a\nx bad :: id=a valence=0\n"
                                          "@category v kind=valence\nbad day today :: -3 id=long\ntoday :: 1 id=today\n");
    tenor_scorer *s = scorer_of(own);
    expect_hits(own, s, say_as("x bad day today", ANYONE), "a 'x bad' won 10000/0\n");
    expect_hits(own, s, say_as("bad day today", ANYONE), "long 'bad day today' won -30000\n");
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

/* ---- regexes ---- */

static void test_regexes(void **state)
{
    (void)state;
    expect(AGENT, "the SLAs are", "jar-codes 'SLAs' won 10000\n");
    expect(AGENT, "the slas are", "");  /* /c */
    expect(AGENT, "SLAsh NSLA", "");   /* never between two word characters */
    expect(AGENT, "an (SLA) an SLA's", "jar-codes 'SLA' won 12500 booster:SLA*12500\njar-codes 'SLA' won 10000\n");
    expect(ANYONE, "f***! F**ing fun", "val-swear 'f***' won -30000\nval-swear 'F**ing' won -30000\n");
    expect(AGENT, "ticket Ab1234 ticket number ticket ab12345",
           "jar-ticket 'ticket Ab1234' won 10000\njar-ticket 'ticket number' won 10000\n");
    tenor_lexicon *own = load_text(HEADER "@category v kind=valence\n/\\$[0-9]+/ :: 1 id=money\n/\\(555\\)/ :: 1 id=code\n/caf\xC3\xA9/ :: 1 id=cafe\n");
    tenor_scorer *s = scorer_of(own);
    expect_hits(own, s, say_as("pay $50 to (555) now", ANYONE), "money '$50' won 10000\ncode '(555)' won 10000\n");
    /* Runs on normalised text, and points into the source: e + combining acute. */
    expect_hits(own, s, say_as("CAFE\xCC\x81 caf\xC3\xA9s", ANYONE), "cafe 'CAFE\xCC\x81' won 10000\n");
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

/* A limit that is hit is told, and the rest of the utterance is scored. */
static void test_regex_budget(void **state)
{
    (void)state;
    tenor_lexicon *own = load_text(HEADER "@category v kind=valence\n/(a|ab|b)(a|b|ba)(a?b?){20}c/ :: 1 id=slow\n"
                                          "/(x{1,9}){1,9}(x{1,9}){1,9}(x{1,9}){1,9}y/ :: 1 id=slower\ngood :: 2 id=g\n");
    tenor_scorer *s = scorer_of(own);
    char text[700];
    memset(text, 'x', 600);
    strcpy(text + 600, " good y");
    tenor_score score = score_one(s, say_as(text, ANYONE));
    assert_true(score.flags & TENOR_SCORE_REGEX_LIMIT);
    assert_non_null(hit_named(own, &score, "g"));
    assert_int_equal(score.dimensions[0].raw, 20000);
    score = score_one(s, say_as("good", ANYONE)); /* the flag is of one utterance */
    assert_int_equal(score.flags, 0);
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

/* ---- hedges, topics ---- */

static void test_notes(void **state)
{
    (void)state;
    expect(ANYONE, "i think the bill is a refund",
           "hedge-think 'i think' noted 0\ntopic-bill 'bill' noted 0\ntopic-bill 'refund' noted 0\n");
}

/* Cues in every shape that is looked for in a way of its own: a word, a pair, a gap, a regex, exceptions. */
static void test_cues_are_quiet(void **state)
{
    (void)state;
    tenor_lexicon *own = load_text(HEADER "@category v kind=valence\ngood :: 2 id=g\nvery good :: 3 id=vg\n"
                                          "@category c kind=cue\nticket :: id=one\ngood ticket :: id=pair\nyour * ticket :: id=gap\n"
                                          "/[0-9]{4}/ :: id=regex\nblue sky :: id=sky\n  except: blue sky thinking\n");
    tenor_scorer *s = scorer_of(own);
    const char *const text = "very good, a ticket, a good ticket, your old ticket, 1234 in the blue sky is good";
    for (int round = 0; round < 2; round++) {
        tenor_scorer_set_detail(s, TENOR_DETAIL_HITS);
        tenor_score score = score_one(s, say_as(text, ANYONE));
        const int64_t raw = score.dimensions[0].raw;
        const int32_t value = score.dimensions[0].score;
        const uint32_t covered = score.covered;
        const char *const heard[] = {"one", "pair", "gap", "regex", "sky"};
        size_t others = 0;
        for (size_t i = 0; i < score.hit_count; i++)
            others += score.hits[i].dimension >= 0;
        for (size_t i = 0; i < COUNT_OF(heard); i++)
            assert_non_null(hit_named(own, &score, heard[i]));
        tenor_scorer_set_detail(s, TENOR_DETAIL_NUMBERS);
        score = score_one(s, say_as(text, ANYONE));
        assert_int_equal(score.hit_count, 0);
        assert_int_equal(score.dimensions[0].raw, raw);
        assert_int_equal(score.dimensions[0].score, value);
        assert_int_equal(score.covered, covered);
        tenor_scorer_set_detail(s, TENOR_DETAIL_REASONS);
        score = score_one(s, say_as(text, ANYONE));
        assert_true(others > 0);
        assert_int_equal(score.hit_count, others);
        for (size_t i = 0; i < COUNT_OF(heard); i++)
            assert_null(hit_named(own, &score, heard[i]));
        assert_int_equal(hit_named(own, &score, "vg")->points, 30000);
        assert_int_equal(score.dimensions[0].raw, raw);
        assert_int_equal(score.dimensions[0].score, value);
    }
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

/* What only one of them may say, in every shape that is looked for in a way of its own. */
static void test_speakers_of_every_shape(void **state)
{
    (void)state;
    tenor_lexicon *own = load_text(HEADER "@category v kind=valence speaker=agent\nred :: 1 id=word\nred car :: 1 id=pair\n"
                                          "my * car :: 1 id=gap\n/[0-9]{4}/ :: 1 id=regex\n* is blue :: 1 id=any\n");
    tenor_scorer *s = scorer_of(own);
    const char *const shapes[] = {"word", "pair", "gap", "regex", "any"};
    const tenor_role roles[] = {TENOR_ROLE_CUSTOMER, TENOR_ROLE_AGENT, TENOR_ROLE_UNKNOWN};
    tenor_utterance all[COUNT_OF(roles)];
    tenor_score scores[COUNT_OF(roles)];
    for (size_t i = 0; i < COUNT_OF(roles); i++)
        all[i] = say_as("a red car, all red, my old car, 1234, this is blue", roles[i]);
    assert_int_equal(tenor_score_batch(s, all, COUNT_OF(roles), scores), TENOR_OK); /* side by side in one batch */
    for (size_t i = 0; i < COUNT_OF(roles); i++)
        for (size_t k = 0; k < COUNT_OF(shapes); k++)
            if ((hit_named(own, &scores[i], shapes[k]) != NULL) != (roles[i] != TENOR_ROLE_CUSTOMER))
                fail_msg("%s, role %d", shapes[k], (int)roles[i]);
    tenor_scorer_free(s);
    tenor_lexicon_release(own);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_model),          cmocka_unit_test(test_scores),        cmocka_unit_test(test_coverage_and_x), cmocka_unit_test(test_shares),
        cmocka_unit_test(test_roles_and_channels), cmocka_unit_test(test_languages), cmocka_unit_test(test_phrases),
        cmocka_unit_test(test_symbols),        cmocka_unit_test(test_one_entry_for_all_writings),
        cmocka_unit_test(test_opaque_never_scores), cmocka_unit_test(test_exceptions), cmocka_unit_test(test_idioms),
        cmocka_unit_test(test_overlaps),       cmocka_unit_test(test_order_of_overlaps), cmocka_unit_test(test_negation),
        cmocka_unit_test(test_ends_of_negation), cmocka_unit_test(test_blocking),    cmocka_unit_test(test_double_negation),
        cmocka_unit_test(test_negator_in_gap), cmocka_unit_test(test_spent),         cmocka_unit_test(test_boosters),
        cmocka_unit_test(test_three_boosters_at_most), cmocka_unit_test(test_contrast), cmocka_unit_test(test_conditionals),
        cmocka_unit_test(test_shields),        cmocka_unit_test(test_overlapping_shields),
        cmocka_unit_test(test_dropped_does_not_release), cmocka_unit_test(test_regexes), cmocka_unit_test(test_regex_budget),
        cmocka_unit_test(test_notes),          cmocka_unit_test(test_cues_are_quiet),
        cmocka_unit_test(test_speakers_of_every_shape),
    };
    return cmocka_run_group_tests(tests, open_frozen, close_frozen);
}
