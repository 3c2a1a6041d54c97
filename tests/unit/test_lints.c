/* test_lints.c - what is no error and most likely a slip: each warning where it belongs, and none where it does not. */
#include "test_engine.h"

#include "base/arena.h"
#include "lexicon/source.h"
#include "study/collisions.h"
#include "study/samples.h"
#include "study/spellings.h"
#include "tenor_study.h"

static findings found;

static tenor_check_result check_sources(const tenor_source *sources, size_t count, unsigned from, const tenor_study_use *use)
{
    tenor_load_options options = {.diagnostic = keep_finding, .context = &found};
    tenor_check_result result;
    found.size = found.count = 0;
    found.text[0] = 0;
    assert_int_equal(tenor_study_check(sources, count, from, use, &options, &result, NULL), TENOR_OK);
    return result;
}

/* Exactly these findings: lines "CODE line:column+width", all else left out. */
static void expect(const char *text, const char *expected)
{
    tenor_source source = source_of("t.lex", text, 0);
    check_sources(&source, 1, 0, NULL);
    char heads[4096];
    size_t size = 0;
    for (const char *line = found.text; *line; line = strchr(line, '\n') + 1) {
        size_t n = strcspn(line, " ") + 1;
        n += strcspn(line + n, " ");
        if (size + n + 2 > sizeof heads)
            break;
        memcpy(heads + size, line, n);
        size += n;
        heads[size++] = '\n';
    }
    heads[size ? size - 1 : 0] = 0;
    if (strcmp(heads, expected) != 0)
        fail_msg("--- text\n%s\n--- expected\n%s\n--- found\n%s", text, expected, found.text);
}

static void expect_text(const char *part)
{
    if (!strstr(found.text, part))
        fail_msg("no '%s' in\n%s", part, found.text);
}

/* Every code's own example gives it; put right it does not, and has no error. */
static void test_examples(void **state)
{
    (void)state;
    const tenor_study_code *code;
    size_t count = 0, examples = 0;
    for (size_t i = 0; (code = tenor_study_code_at(i)) != NULL; i++, count++) {
        assert_true(code->meaning[0] && code->remedy[0] && code->why[0]);
        assert_int_equal(code->wrong != NULL, code->right != NULL);
        for (int side = 0; side < 2 && code->wrong; side++, examples++) {
            char text[2048];
            const bool acts = strncmp(code->code, "E9", 2) == 0; /* lines of a file of acts */
            bool inner = strcmp(code->code, "E2") >= 0 && !acts;
            snprintf(text, sizeof text, "%s%s\n", inner ? "@lexicon 1\n@category tone\n" : "", side ? code->right : code->wrong);
            tenor_source source = source_of(acts ? "t.acts" : "t.lex", text, 0);
            tenor_check_result result = check_sources(&source, 1, 0, NULL);
            char head[8];
            snprintf(head, sizeof head, "%s ", code->code);
            bool told = strncmp(found.text, head, 5) == 0;
            for (const char *line = found.text; *line; line = strchr(line, '\n') + 1)
                told = told || strncmp(line, head, 5) == 0;
            if (told != (side == 0) || (side && (result.errors || result.failed_tests)))
                fail_msg("%s, %s:\n%s\n%s", code->code, side ? "right" : "wrong", text, found.text);
        }
    }
    assert_true(count > 70 && examples > 120);
    assert_null(tenor_study_code_at(count));
    assert_null(tenor_study_code_at(SIZE_MAX));
}

#define TONE HEADER "@category empathy speaker=agent\n"
#define GOOD "  yes: I am sorry\n"

static void test_tests(void **state)
{
    (void)state;
    expect(TONE "sorry\n", "W606 3:1+5");
    expect(TONE "sorry\n" GOOD, "");
    expect(TONE "sorry\n  no: so glad\n", "");
    expect(HEADER "@category v kind=valence\ngood :: 2\nvery good :: 3\n", "");
    expect(HEADER "@category v kind=valence\ngood ...2 work :: 2\n/goo+d/ :: 3\n* good :: 1\n", "W606 3:1+14\nW606 4:1+7\nW606 5:1+6");
    expect(HEADER "@category t kind=topic\ninvoice\n@category n kind=negator\nnot\n", "");
    /* an override without a test leaves the tests below in force */
    tenor_source layers[2] = {source_of("low.lex", TONE "sorry :: id=s\n" GOOD, 0),
                              source_of("high.lex", HEADER ":: id=s weight=2\n", 1)};
    check_sources(layers, 2, 0, NULL);
    assert_string_equal(found.text, "");
}

#define VALENCE HEADER "@category v kind=valence\n"

/* Regexes that nothing keeps from being tried at every word. */
static void test_regexes(void **state)
{
    (void)state;
    expect(VALENCE "/\\w+ing mad/ :: -1\n  yes: driving mad\n", "W617 3:1+12");
    expect(VALENCE "/.*mad/ :: -1\n  yes: so mad\n", "W617 3:1+7");
    expect(VALENCE "/[a-z]+ed off/ :: -1 allow=W617\n  yes: fobbed off\n", "");
    expect(VALENCE "/(driv|mak)ing mad/ :: -1\n  yes: driving mad\n", ""); /* two letters of 26 */
    expect(VALENCE "/^\\w+ing mad/ :: -1\n  yes: driving mad\n", "");     /* at the begin of the text alone */
    expect(VALENCE "/\\w+!!/ :: -1\n  yes: mad!!\n", "");                 /* only where the text has one */
    expect(VALENCE "/\\d+ quid/ :: -1\n  yes: 5 quid\n", "");
    expect(VALENCE "/[A-Z]{4}/c :: -1\n  yes: a PITA\n", "");              /* few words are capitals */
    expect(VALENCE "/[a-z]{2,}/c :: -1\n  yes: mad\n", "W617 3:1+12");
    /* a layer tells of its own alone */
    tenor_source layers[2] = {source_of("low.lex", VALENCE "/\\w+ing mad/ :: -1 id=s\n  yes: driving mad\n", 0),
                              source_of("high.lex", HEADER ":: id=s weight=-2\n", 1)};
    check_sources(layers, 2, 1, NULL);
    assert_string_equal(found.text, "");
}

static void test_allowing(void **state)
{
    (void)state;
    expect(TONE "sorry :: allow=W606\nso glad\n", "W606 4:1+7");
    expect(HEADER "@category empathy allow=W606\nsorry\nso glad\n@category positive\nyes\n", "W606 6:1+3");
    expect("@lexicon 1 lang=en allow=W606\n@category empathy\nsorry\n@category positive\nyes\n", "");
    /* what is allowed adds up */
    expect("@lexicon 1 lang=en allow=W606\n@category empathy allow=W605\nsorry :: allow=W608\n  except: sorry now\n", "");
    /* a layer above may allow, too */
    tenor_source layers[2] = {source_of("low.lex", TONE "sorry :: id=s\n  except: so sorry\n" GOOD, 0),
                              source_of("high.lex", HEADER ":: id=s allow=W605\n  no: so glad\n", 1)};
    check_sources(layers, 2, 1, NULL);
    assert_string_equal(found.text, "");
    tenor_check_result result = check_sources(layers, 2, 0, NULL);
    assert_int_equal(result.warnings, 1); /* of the lower one by itself */
}

static void test_losers(void **state)
{
    (void)state;
    const char *cases[][2] = {
        {"(happy|glad) to help :: 2\nglad to help :: 1\n", "W604 4:1+12"},
        {"happy to help :: 2\nhappy :: 1\n", ""},               /* elsewhere it wins */
        {"(happy|glad) to help :: 2\n[so] glad to help :: 1\n", ""}, /* "so" makes it longer */
        {"(happy|glad) to help :: 2\nglad to help :: 1 prio=1\n", ""},
        {"^ glad to help :: 2\nglad to help :: 1\n", ""},       /* not at the start of a turn */
        {"glad to help :: 2\n  except: so glad\n  no: so glad to help\n^ glad to help :: 1 id=z\n", "W604 6:1+14"},
        {"(happy|glad) to help :: 2 speaker=agent\nglad to help :: 1\n", ""}, /* customers */
        {"glad ...3 help :: 2 allow=W606\nglad to help :: 1\n", ""},        /* wildcards lose */
        {"~glad to help :: 2 id=a\nglad to help :: 1 id=b\n", ""}, /* exact before stem, but there are other forms */
        {"~delight :: 2 id=a\n(delight|delighted) :: 1 id=b\n", ""},
        {"delight :: 2 id=a mode=stem\ndelight :: 1 id=b\n", ""},
        {"delight* :: 2 id=a\n(delight|delighted) :: 1 id=b\n", ""},
        {"~glad :: 2 id=z allow=W607\n~glad :: 2 id=b allow=W601,W607\n", "W604 3:1+5"},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[512];
        snprintf(text, sizeof text, HEADER "@category v kind=valence\n%s", cases[i][0]);
        expect(text, cases[i][1]);
    }
    expect(HEADER "@category v kind=valence\n(happy|glad|keen) to help :: 2\n(happy|glad) to help :: 1 id=z\n", "W604 4:1+20");
    expect_text("the entry never wins: 'v/(happy|glad|keen)_to_help' matches whatever it matches | delete it, or make it longer: "
                "'v/(happy|glad|keen)_to_help' (t.lex:3) takes the same words and its id comes first; here prio=1 would win");
    expect(HEADER "@category v kind=valence\nhappy to help :: 2\nglad to help :: 2\n(happy|glad) to help :: 1 id=z\n", "W604 5:1+20");
    expect_text(" and others match whatever it matches");
    /* shifters compete, too */
    expect(HEADER "@category n kind=negator\n(not|no) way\nno way :: id=z\n", "W604 4:1+6");
}

static void test_exceptions(void **state)
{
    (void)state;
    expect(TONE "sorry\n" GOOD "  except: sorry for\n", "W605 5:11+9");
    expect_text("no no: line of 'empathy/sorry' needs this exception");
    expect(TONE "sorry\n" GOOD "  except: sorry for\n  no: sorry for the noise\n", "");
    expect(TONE "sorry\n" GOOD "  except:   sorry   for  \n  no: never glad\n", "W605 5:13+11");
    /* both exceptions stop that line: both are needed somewhere */
    expect(TONE "sorry\n" GOOD "  except: sorry for\n  except: sorry * the\n  no: sorry for the noise\n", "");
    /* a line of the wrong speaker shows nothing */
    expect(TONE "sorry\n" GOOD "  except: sorry for\n  no: customer> sorry for the noise\n", "W605 5:11+9");
    /* kinds that are seen in no score, and shifters */
    expect(HEADER "@category s kind=stop\nbut\n  except: but for\n", "W605 4:11+7");
    expect(HEADER "@category s kind=stop\nbut\n  except: but for\n  no: but for him\n", "");
    expect(HEADER "@category n kind=negator\nno\n  except: no $\n  no: no\n  except: no one\n", "W605 6:11+6");
    /* of an entry of a lower layer, only what this layer adds */
    tenor_source layers[2] = {source_of("low.lex", TONE "sorry :: id=s\n" GOOD "  except: sorry for\n", 0),
                              source_of("high.lex", HEADER ":: id=s weight=2\n  except: so sorry\n  no: I am so sorry\n  except: sorry so\n", 1)};
    check_sources(layers, 2, 1, NULL);
    assert_string_equal(found.text, "W605 5:11+8 no no: line of 's' needs this exception | add a no: line that only holds because of it, or "
                                    "delete it\n");
}

static void test_words(void **state)
{
    (void)state;
#define VALENCE HEADER "@category v kind=valence\n"
    expect(VALENCE "~custom :: 1\n", "W607 3:1+7");
    expect_text("'~custom' means 'custom' and matches 'customer', too");
    expect(VALENCE "customer :: 1 mode=stem\n", "W607 3:1+8");
    expect_text("'~customer' means 'customer' and matches 'custom', too");
    expect(VALENCE "custom :: 1\n", "");
    expect(VALENCE "custom* :: 1\n", "W607 3:1+7");
    expect(VALENCE "customiz* :: 1\ncustomis* :: 1\n", "");
    expect(VALENCE "~custom :: 1\n  no: I am a customer\n  except: (customer|customers)\n", "");
    expect(VALENCE "inform* :: 1\n", "W607 3:1+7");
    expect(VALENCE "hopeful* :: 1\n", "");
    expect("@lexicon 1 lang=de\n@category v kind=valence\n~custom :: 1\n", "");
    /* a word of a class is told of once */
    expect(HEADER "@class c = ~custom|law\n@category v kind=valence\n<c> :: 1\nold <c> :: 1\n", "W607 4:1+3");

    expect(VALENCE "apologise :: 1\n", "W608 3:1+9");
    expect_text("'apologise' is written 'apologize' in American English, which nothing matches here | write (apologise|apologize)");
    expect(VALENCE "apologize* :: 1\n", "W608 3:1+10");
    expect_text("'apologize' is written 'apologise' in British English, which nothing matches here | write (apologize*|apologise*)");
    expect(VALENCE "(apologise|apologize) :: 1\n", "");
    expect(VALENCE "apologise :: 1\napologiz* :: 2\n", "");
    expect(VALENCE "(i|we) apologise [<CAPS>] :: 1\n", "W608 3:1+25");
    expect(VALENCE "what a [bad] colour $ :: 1\n", "W608 3:1+21");
    expect(VALENCE "apologise :: 1\n@category empathy\napologize\n  yes: I apologize\n", "W608 3:1+9\nW608 5:1+9"); /* of another dimension */
    expect("@lexicon 1 lang=de\n@category v kind=valence\napologise :: 1\n", "");
}

static void test_opposites(void **state)
{
    (void)state;
    const char *yes = "  yes: fair play\n";
    char text[512];
    snprintf(text, sizeof text, HEADER "@category positive\nfair play\n%s@category abuse\nfair play\n%s", yes, yes);
    expect(text, "W609 6:1+9");
    expect_text("'positive/fair_play' (t.lex:3) says the opposite of the same words");
    snprintf(text, sizeof text, HEADER "@category positive\nfair play\n%s@category jargon\nfair play\n%s", yes, yes);
    expect(text, "");
    snprintf(text, sizeof text, HEADER "@category positive\nfair play\n%s@category abuse\nfair play now\n  yes: fair play now\n", yes);
    expect(text, "");
    snprintf(text, sizeof text, HEADER "@category positive\nfair play\n%s@category v kind=valence\nfair play :: -1\n", yes);
    expect(text, "W609 6:1+9");
    snprintf(text, sizeof text, HEADER "@category positive valence=1\nfair play\n%s@category v kind=valence\nfair play :: -1\n", yes);
    expect(text, ""); /* the tone shields it */
    expect(HEADER "@category v.a kind=valence\nfair play :: -1\n@category v.b kind=valence\nfair play :: 1 prio=1\n", "W604 3:1+9");
    expect(HEADER "@category mine valence=1\nfair play\n  yes: fair play\n@category yours valence=-1\nfair play\n  yes: fair play\n", "W609 6:1+9");
    /* speakers that never meet */
    snprintf(text, sizeof text, HEADER "@category positive speaker=agent\nfair play\n%s@category abuse speaker=customer\nfair play\n%s", yes, yes);
    expect(text, "");
}

static void test_corpus(void **state)
{
    (void)state;
    /* entries by id: v/bad, v/fine, v/good, w/um */
    tenor_source source = source_of("t.lex", VALENCE "good :: 1\nbad :: -1\nfine :: 1\n@category w kind=filler\num\n", 0);
    const uint64_t turns[] = {0, 20, 21, 0};
    tenor_study_use use = {.turns = turns, .count = 4, .said = {100, 60, 40}};
    check_sources(&source, 1, 0, &use);
    assert_string_equal(found.text, "W610 3:1+4 it matches in 21 of 200 turns (11 %) | what stands in so many turns tells them apart badly: narrow "
                                    "it, or give it less weight\n"
                                    "W611 4:1+3 it matches in none of 200 turns | look for what people do say: tenor lexicon kwic; or delete it\n");
    use.said[0] = 99; /* too few to tell what is often */
    check_sources(&source, 1, 0, &use);
    assert_null(strstr(found.text, "W610"));
    expect_text("W611 4:1+3 it matches in none of 199 turns");
    use.said[0] = 100;
    use.count = 3; /* of another lexicon */
    check_sources(&source, 1, 0, &use);
    assert_string_equal(found.text, "");
    source = source_of("t.lex", VALENCE "good :: 1 allow=W610\nbad :: -1 allow=W611\nfine :: 1\n@category w kind=filler\num\n", 0);
    use.count = 4;
    check_sources(&source, 1, 0, &use);
    assert_string_equal(found.text, "");
    /* only turns that could have it count; where these are not known, nothing is said */
    source = source_of("t.lex", VALENCE "good :: 1 speaker=agent\nbad :: -1 channel=chat\nfine :: 1 speaker=customer allow=W610\n", 0);
    use = (tenor_study_use){.turns = turns, .count = 3, .said = {0, 208, 1000}};
    check_sources(&source, 1, 0, &use);
    assert_string_equal(found.text, "W610 3:1+4 it matches in 21 of 208 turns (10 %) | what stands in so many turns tells them apart badly: narrow "
                                    "it, or give it less weight\n");
    use.said[1] = 210;
    check_sources(&source, 1, 0, &use);
    assert_string_equal(found.text, "");
}

/* ---- the tables ---- */

static void test_collisions(void **state)
{
    (void)state;
    tn_mem mem = tn_mem_default();
    tn_arena arena;
    tn_arena_init(&arena, &mem);
    tn_collisions c;
    assert_true(tn_collisions_init(&c, &arena));
    for (size_t i = 0; i < c.count; i++) {
        bool found_row = false;
        for (size_t k = 0; k < c.count && !found_row; k++) {
            if (c.words[k].row != c.words[i].row || c.words[k].side == c.words[i].side)
                continue;
            found_row = tn_str_eq(c.words[i].stem, c.words[k].stem);
            for (size_t n = 3; n <= c.words[i].text.n && !found_row; n++) /* with some prefix of the other side's first */
                found_row = c.words[k].text.n >= 3 && n == 3 && tn_str_starts(c.words[i].text, tn_str_of(c.words[k].text.p, 3));
        }
        if (!found_row)
            fail_msg("'%.*s' collides with nothing", (int)c.words[i].text.n, c.words[i].text.p);
    }
    size_t next = 0;
    tn_str meant, other;
    assert_false(tn_collisions_find(&c, view_of("refund"), false, &next, &meant, &other));
    next = 0;
    assert_true(tn_collisions_find(&c, view_of("even"), false, &next, &meant, &other));
    assert_true(tn_str_eq(meant, view_of("even")) && tn_str_eq(other, view_of("evening")));
    tn_collisions_free(&c);
    tn_arena_free(&arena);
}

static void test_spellings(void **state)
{
    (void)state;
    static const struct {
        const char *word, *twin;
        bool prefix;
    } cases[] = {{"apologise", "apologize", false},     {"apologised", "apologized", false}, {"apologis", "apologiz", true},
                 {"organisation", "organization", false}, {"realis", NULL, true},            {"realise", "realize", false},
                 {"realistic", NULL, false},            {"optimis", NULL, true},              {"advertise", NULL, false},
                 {"surprise", NULL, false},             {"analyse", "analyze", false},        {"analysis", NULL, false},
                 {"colour", "color", false},            {"colourful", "colorful", false},     {"hour", NULL, false},
                 {"your", NULL, false},                 {"laboratory", NULL, false},          {"labor", "labour", false},
                 {"honorary", NULL, false},             {"favorite", "favourite", false},     {"favour", "favor", true},
                 {"cancelled", "canceled", false},      {"canceling", "cancelling", false},   {"cancellation", NULL, false},
                 {"cancel", NULL, false},               {"called", NULL, false},              {"marvelous", "marvellous", false},
                 {"centre", "center", false},           {"center", "centre", false},          {"programme", "program", false},
                 {"program", NULL, false},              {"check", NULL, false},               {"learnt", "learned", false},
                 {"learned", NULL, false},              {"customer", NULL, false},            {"is", NULL, false},
                 {"", NULL, false},                     {"authorisation", "authorization", false}};
    tn_mem mem = tn_mem_default();
    tn_spellings s;
    tn_buf out;
    tn_buf_init(&out, &mem);
    assert_true(tn_spellings_init(&s, &mem));
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tn_str lacks;
        bool american, has = tn_spellings_twin(&s, view_of(cases[i].word), cases[i].prefix, &out, &american, &lacks);
        if (has != (cases[i].twin != NULL) || (has && !tn_str_eq(tn_buf_view(&out), view_of(cases[i].twin))))
            fail_msg("'%s' becomes '%.*s'", cases[i].word, has ? (int)out.size : 0, has ? out.data : "");
        assert_true(!has || !lacks.n || cases[i].prefix);
        /* and back, where there is a way back */
        if (has && tn_spellings_twin(&s, view_of(cases[i].twin), cases[i].prefix, &out, &american, &lacks))
            assert_true(tn_str_eq(tn_buf_view(&out), view_of(cases[i].word)));
    }
    tn_spellings_free(&s);
    tn_buf_free(&out);
}

/* All sentences of a pattern, with bars between them. */
static size_t sample(const char *phrase, char *all, size_t room)
{
    char text[2048];
    snprintf(text, sizeof text, HEADER "@category v kind=valence\n%s :: 1\n", phrase);
    tenor_source source = source_of("t.lex", text, 0);
    tn_mem mem = tn_mem_default();
    tn_source_set set;
    assert_true(tn_source_read(&set, &mem, &source, 1) && tn_source_parse(&set));
    tn_samples samples;
    tn_buf out;
    size_t count = 0, size = 0;
    tn_buf_init(&out, &mem);
    tn_samples_init(&samples, set.ast.entries->pattern, false);
    for (; tn_samples_next(&samples, &out); count++) {
        assert_true(out.size > 0);
        if (size + out.size + 2 > room)
            continue;
        memcpy(all + size, out.data, out.size);
        size += out.size;
        all[size++] = '|';
    }
    all[size] = 0;
    tn_buf_free(&out);
    tn_source_free(&set);
    return count;
}

static void test_samples(void **state)
{
    (void)state;
    char all[8192];
    assert_int_equal(sample("good", all, sizeof all), 1);
    assert_string_equal(all, "good|");
    assert_int_equal(sample("[so|very] good (day|[sunny] week) ...1-2 now", all, sizeof all), 9);
    assert_string_equal(all, "so good day something now|so good sunny week something now|so good week something now|"
                             "very good day something now|very good sunny week something now|very good week something now|"
                             "good day something now|good sunny week something now|good week something now|");
    assert_int_equal(sample("(/a+/|b|/c/) d", all, sizeof all), 1); /* regexes cannot be said */
    assert_string_equal(all, "b d|");
    /* many ways: bounded, and the last choice is not always the first way */
    assert_int_equal(sample("[a] [b] [c] [d] [e] [f] [g] [h] [i] [j] [k] [l] now", all, sizeof all), 256);
    assert_non_null(strstr(all, "|b "));
    assert_int_equal(sample("(aaa|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j)", all, sizeof all), 256);
    assert_non_null(strstr(all, "|j "));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_examples),   cmocka_unit_test(test_tests),     cmocka_unit_test(test_allowing),
        cmocka_unit_test(test_losers),     cmocka_unit_test(test_exceptions), cmocka_unit_test(test_words),
        cmocka_unit_test(test_opposites),  cmocka_unit_test(test_corpus),    cmocka_unit_test(test_collisions),
        cmocka_unit_test(test_spellings),  cmocka_unit_test(test_samples),
        cmocka_unit_test(test_regexes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
