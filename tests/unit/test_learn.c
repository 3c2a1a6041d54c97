/* test_learn.c - act models learnt of labelled turns: rows, features, runs, fits, cuts, folds; the file says what was learnt; no memory. */
#include <math.h>
#include <stdlib.h>

#include "api/handle.h"
#include "lexicon/actmodel.h"
#include "study/learnfile.h"
#include "study/learnfit.h"
#include "study/learnspan.h"
#include "tenor_study.h"
#include "test_engine.h"

#define HEAD "text\tspeaker\tacts\tnot\n"

/* ---- rows ---- */

static bool read_rows(tn_learnrows *rows, tn_buf *wrong, const char *text)
{
    return tn_learnrows_read(rows, view_of("a.tsv"), view_of(text), wrong);
}

static void test_rows(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    tn_learnrows rows;
    tn_buf wrong;
    tn_learnrows_init(&rows, &mem);
    tn_buf_init(&wrong, &mem);
    assert_true(read_rows(&rows, &wrong, "\xEF\xBB\xBFnot\tid\tspeaker\ttext\tacts\tgroup\r\n"
                                         "\t7\tagent\tis that fine\tact.check, act.ask ,\tg\r\n"
                                         "\r\n"
                                         "*\t8\tagent\tone moment\tact.hold\tg\n"
                                         "act.hold\t8\tagent\tfine\n"
                                         "*\t\tcustomer\tfine"));
    assert_true(read_rows(&rows, &wrong, "text\tspeaker\tacts\tnot\nFINE!\tcustomer\tact.agree\t\n"));
    tn_learnrows_finish(&rows);
    assert_int_equal(rows.count, 5);
    assert_int_equal(rows.acts.count, 4); /* check, ask, hold, agree */
    assert_int_equal(rows.of_agent, 7);
    const uint64_t does[] = {3, 4, 0, 0, 8}, not[] = {0, 3, 4, 8, 0};
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(rows.rows[i].does, does[i]);
        assert_int_equal(rows.rows[i].not, not[i]);
        assert_int_equal(rows.rows[i].agent, i < 3);
    }
    assert_true(tn_str_eq(rows.rows[0].text, view_of("is that fine")));
    assert_true(rows.rows[0].group == rows.rows[1].group);
    assert_true(rows.rows[2].group == rows.rows[3].group); /* the same words */
    assert_true(rows.rows[3].group == rows.rows[4].group);
    assert_true(rows.rows[0].group != rows.rows[2].group);
    tn_learnrows_free(&rows);
    tn_buf_free(&wrong);
}

static void test_bad_rows(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
    } cases[] = {
        {"", "a.tsv:1: the table is empty: it needs a header with text, speaker, acts and not"},
        {"\n\n", "a.tsv:2: the table is empty: it needs a header with text, speaker, acts and not"},
        {"text\tacts\tnot\n", "a.tsv:1: the header has no column 'speaker': it needs text, speaker, acts and not"},
        {"text\ttext\tspeaker\tacts\tnot\n", "a.tsv:1: two columns are called 'text'"},
        {HEAD "fine\tsomebody\tact.a\t\n", "a.tsv:2: the speaker is neither agent nor customer"},
        {HEAD "fine\tagent\tact.a\t\n\n\tagent\tact.a\t\n", "a.tsv:4: there is no text"},
        {HEAD "fine\tagent\ta\t\n", "a.tsv:2: 'a' is no name of an act: act. and letters, digits, - _ . behind it"},
        {HEAD "fine\tagent\tact.\t\n", "a.tsv:2: 'act.' is no name of an act: act. and letters, digits, - _ . behind it"},
        {HEAD "fine\tagent\t*\t\n", "a.tsv:2: '*' is no name of an act: act. and letters, digits, - _ . behind it"},
        {HEAD "fine\tagent\tact.a\t\nfine\tcustomer\t\tact.a\n", "a.tsv:3: 'act.a' is an act of the other speaker in the rows above"},
        {HEAD "fine\tagent\tact.a,act.b\tact.b\n",
         "a.tsv:2: 'act.b' stands among the acts that the turn does and among those that it does not"},
        {HEAD "fine\tagent\tact.a\t\t\n", "a.tsv:2: 5 cells, but the header names 4"},
        {HEAD "fi\xFFne\tagent\tact.a\t\n", "a.tsv:2: bytes that are not UTF-8"},
    };
    const tn_mem mem = tn_mem_default();
    tn_buf wrong;
    tn_buf_init(&wrong, &mem);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tn_learnrows rows;
        tn_learnrows_init(&rows, &mem);
        assert_false(read_rows(&rows, &wrong, cases[i].text));
        assert_true(tn_buf_byte(&wrong, '\0'));
        assert_string_equal(wrong.data, cases[i].says);
        tn_learnrows_free(&rows);
    }
    char many[4096] = HEAD "fine\tagent\t";
    for (int i = 0; i < 65; i++)
        snprintf(many + strlen(many), 20, "act.a%d,", i);
    tn_learnrows rows;
    tn_learnrows_init(&rows, &mem);
    assert_false(read_rows(&rows, &wrong, many));
    assert_true(tn_str_eq(tn_buf_view(&wrong), view_of("a.tsv:2: more than 64 acts")));
    tn_learnrows_free(&rows);
    uint64_t chance = 4;
    for (int i = 0; i < 3000; i++) { /* any bytes: an end, and no other harm */
        static const char some[] = "\t\t\n\n,,act.*agentcustomer\xE2\x80\x99\xFF\r'a1";
        char text[200];
        const size_t head = i % 2 ? (size_t)snprintf(text, sizeof text, HEAD) : 0;
        for (size_t k = head; k < sizeof text; k++)
            text[k] = some[next_chance(&chance) % sizeof some];
        tn_learnrows_init(&rows, &mem);
        if (!tn_learnrows_read(&rows, view_of("x"), tn_str_of(text, sizeof text), &wrong))
            assert_true(wrong.size > 0);
        tn_learnrows_finish(&rows);
        tn_learnrows_free(&rows);
    }
    tn_buf_free(&wrong);
}

/* ---- words ---- */

static void assert_written(const tn_learnwords *words, uint32_t feature, const char *as)
{
    const tn_mem mem = tn_mem_default();
    tn_buf out;
    tn_buf_init(&out, &mem);
    assert_int_not_equal(feature, TN_LEARNWORDS_NONE);
    assert_true(tn_learnwords_write(words, feature, &out));
    assert_true(tn_buf_byte(&out, '\0'));
    assert_string_equal(out.data, as);
    tn_buf_free(&out);
}

static void test_words(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    tn_learnwords words;
    tn_buf wrong;
    tn_buf_init(&wrong, &mem);
    tn_learnwords_init(&words, &mem);
    assert_true(tn_learnwords_classes(&words, view_of("c"), view_of("# numbers\n@class <number> two  three\n\n@class <day> monday\r\n"), &wrong));
    const char *const turns[] = {"Charging don\xE2\x80\x99t", "charges DON'T", "charged charges 50", "", "three Mondays, charged",
                                 "antidisestablishmentarianism yes"};
    for (size_t i = 0; i < COUNT_OF(turns); i++)
        assert_true(tn_learnwords_turn(&words, view_of(turns[i]), true));
    const size_t known = words.feature_count;
    assert_true(tn_learnwords_turn(&words, view_of("charge me"), false));
    assert_int_equal(words.feature_count, known);
    assert_true(tn_learnwords_settle(&words));
    assert_int_equal(words.turns, 7);
    const tn_learnwords_position *p = words.positions;
    const size_t begins[] = {0, 3, 6, 10, 10, 14, 18, 21}; /* of the long word the rest is one */
    for (size_t i = 0; i < COUNT_OF(begins); i++)
        assert_int_equal(words.begins[i], begins[i]);
    /* charged and charges are met twice each: the first bytewise. */
    assert_written(&words, p[0].word, "charged");
    assert_written(&words, p[0].pair, "^ charged");
    assert_written(&words, p[1].pair, "charged don't");
    assert_int_equal(p[2].word, TN_LEARNWORDS_NONE);
    assert_written(&words, p[2].pair, "don't $");
    assert_true(p[0].word == p[3].word && p[1].word == p[4].word && p[2].pair == p[5].pair);
    assert_written(&words, p[8].word, "<number>"); /* 50 */
    assert_true(p[10].word == p[8].word);          /* three */
    assert_written(&words, p[11].pair, "<number> <day>");
    assert_true(p[14].word == TN_LEARNWORDS_NONE && p[14].pair == TN_LEARNWORDS_NONE && p[15].pair == TN_LEARNWORDS_NONE);
    assert_written(&words, p[16].word, "yes");
    assert_true(p[18].word == p[0].word && p[19].word == TN_LEARNWORDS_NONE && p[19].pair == TN_LEARNWORDS_NONE);
    tn_learnwords_free(&words);

    tn_learnwords_init(&words, &mem); /* without classes */
    assert_true(tn_learnwords_turn(&words, view_of("50"), true) && tn_learnwords_settle(&words));
    assert_written(&words, words.positions[0].word, "<digits>");
    assert_written(&words, words.positions[1].pair, "<digits> $");
    tn_learnwords_free(&words);

    static const struct {
        const char *text, *says;
    } cases[] = {
        {"\nclass", "c:2: 'class' is no @class line"},
        {"@class number two", "c:1: 'number' is no name of a class: a name between < and >, and not <digits>"},
        {"@class <digits> two", "c:1: '<digits>' is no name of a class: a name between < and >, and not <digits>"},
        {"@class <a> two\n@class <a> six", "c:2: '<a>' is a class already"},
        {"@class <a> two\n@class <b> Two", "c:2: 'Two' is in another class, too"},
        {"@class <a> two.five", "c:1: 'two.five' is no word"},
        {"@class <a> 7", "c:1: '7' is no word"},
        {"@class <a>", "c:1: '<a>' has no words"},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tn_learnwords_init(&words, &mem);
        tn_buf_clear(&wrong);
        assert_false(tn_learnwords_classes(&words, view_of("c"), view_of(cases[i].text), &wrong));
        assert_true(tn_buf_byte(&wrong, '\0'));
        assert_string_equal(wrong.data, cases[i].says);
        tn_learnwords_free(&words);
    }
    tn_buf_free(&wrong);
}

/* ---- runs ---- */

static void test_runs(void **state)
{
    (void)state;
    uint64_t chance = 1;
    for (int round = 0; round < 20000; round++) {
        int64_t whole[12];
        double values[12];
        const size_t n = 1 + next_chance(&chance) % COUNT_OF(whole);
        for (size_t i = 0; i < n; i++)
            values[i] = (double)(whole[i] = (int64_t)(next_chance(&chance) % 7) - 3 - round % 3);
        int64_t most = INT64_MIN;
        tn_learnspan best = {0, 0};
        for (size_t end = 1; end <= n; end++) /* the first end, then the first begin */
            for (size_t begin = 0; begin < end; begin++) {
                int64_t sum = 0;
                for (size_t i = begin; i < end; i++)
                    sum += whole[i];
                if (sum > most) {
                    most = sum;
                    best = (tn_learnspan){begin, end};
                }
            }
        tn_learnspan where;
        const tn_learnspan of = tn_learnspan_of(values, n);
        assert_int_equal(tn_learnspan_sum(whole, n, &where), most);
        assert_true(where.begin == best.begin && where.end == best.end && of.begin == best.begin && of.end == best.end);
    }
}

/* ---- fits ---- */

#define FIT_ROWS 60
#define FIT_COLUMNS 20

static void test_fit(void **state)
{
    (void)state;
    const tn_mem mem = tn_mem_default();
    uint64_t chance = 2;
    for (int round = 0; round < 12; round++) {
        static bool has[FIT_COLUMNS][FIT_ROWS];
        size_t begins[FIT_COLUMNS + 1] = {0};
        uint32_t entries[FIT_COLUMNS * FIT_ROWS];
        double scale[FIT_COLUMNS], cost[FIT_ROWS], weights[FIT_COLUMNS] = {0}, bias = 0, gradient[FIT_ROWS], slope = 0;
        bool positive[FIT_ROWS];
        size_t n = 0;
        const double sparse = round % 3 * 0.4;
        for (size_t i = 0; i < FIT_ROWS; i++) {
            positive[i] = i == 0 || (i > 1 && next_chance(&chance) % 3 == 0);
            cost[i] = 0.2 + (double)(next_chance(&chance) % 100) / 50;
        }
        for (size_t j = 0; j < FIT_COLUMNS; j++) {
            scale[j] = 0.1 + (double)(next_chance(&chance) % 100) / 50;
            for (size_t i = 0; i < FIT_ROWS; i++) {
                has[j][i] = j % 4 == 0 ? positive[i] ^ (next_chance(&chance) % 5 == 0) : next_chance(&chance) % 3 == 0;
                if (has[j][i])
                    entries[n++] = (uint32_t)i;
            }
            begins[j + 1] = n;
        }
        const tn_learnfit_problem p = {FIT_ROWS, FIT_COLUMNS, begins, entries, scale, cost, positive, sparse};
        assert_true(tn_learnfit_run(&mem, &p, weights, &bias));
        /* At the least value nothing pulls: each weight's slope is 0, or within `sparse` where it is 0. */
        for (size_t i = 0; i < FIT_ROWS; i++) {
            double margin = bias;
            for (size_t j = 0; j < FIT_COLUMNS; j++)
                margin += has[j][i] ? scale[j] * weights[j] : 0;
            gradient[i] = cost[i] * (1 / (1 + exp(-margin)) - positive[i]);
            slope += gradient[i];
        }
        assert_true(fabs(slope) < 0.02);
        size_t zeros = 0;
        for (size_t j = 0; j < FIT_COLUMNS; j++) {
            double pull = weights[j];
            for (size_t i = 0; i < FIT_ROWS; i++)
                pull += has[j][i] ? scale[j] * gradient[i] : 0;
            zeros += weights[j] == 0;
            assert_true(weights[j] == 0 ? fabs(pull) <= sparse + 0.02 : fabs(pull + (weights[j] > 0 ? sparse : -sparse)) < 0.02);
        }
        assert_true(sparse == 0 ? zeros == 0 : zeros > 0 && zeros < FIT_COLUMNS);
    }
    /* Without columns: the odds of the costs. */
    const double cost[] = {1, 2, 5};
    const bool positive[] = {true, true, false};
    const size_t begins[] = {0};
    double bias = 0, none = 0;
    const tn_learnfit_problem p = {3, 0, begins, NULL, NULL, cost, positive, 0};
    assert_true(tn_learnfit_run(&mem, &p, &none, &bias));
    assert_true(fabs(bias - log(3.0 / 5)) < 1e-3);
}

/* ---- cuts and figures ---- */

static void test_figures(void **state)
{
    (void)state;
    tn_learnfigures_row rows[] = {{5, true}, {-20, false}, {10, true}, {1, true}, {INT64_MIN, true}, {1, false}, {-3, false}}, spare[7];
    tn_learnfigures_sort(rows, spare, 7);
    /* Of cuts 10, 5, 1, -3, -20 F1 is .4, .67, .75, .67, .6. */
    assert_int_equal(tn_learnfigures_cut(rows, 7, 1), -1);
    assert_int_equal(tn_learnfigures_cut(rows, 7, 0.3), 3);
    tn_learnfigures f = tn_learnfigures_at(rows, 7, 1);
    assert_true(f.rows == 7 && f.does == 4 && f.hits == 3 && f.false_hits == 1);
    assert_true(f.precision == 0.75 && f.recall == 0.75 && f.f1 == 0.75);
    assert_true(fabs(f.auc - (3 + 3 + 2.5) / 12) < 1e-12);
    f = tn_learnfigures_at(rows, 7, 11);
    assert_true(isnan(f.precision) && f.recall == 0 && f.f1 == 0);
    f = tn_learnfigures_at(rows, 7, INT64_MIN); /* never is never */
    assert_true(f.hits == 3 && f.false_hits == 3);
    f = tn_learnfigures_at(rows, 0, 0);
    assert_true(isnan(f.precision) && isnan(f.recall) && isnan(f.f1) && isnan(f.auc));
    assert_int_equal(tn_learnfigures_cut(rows, 0, 1), 0);
    uint64_t chance = 3;
    for (int round = 0; round < 2000; round++) { /* beside all pairs, and all cuts */
        tn_learnfigures_row many[20], room[20];
        const size_t n = 2 + next_chance(&chance) % 19;
        for (size_t i = 0; i < n; i++)
            many[i] = (tn_learnfigures_row){(int64_t)(next_chance(&chance) % 9) - 4, i == 0 || (i > 1 && next_chance(&chance) % 2)};
        tn_learnfigures_sort(many, room, n);
        double pairs = 0, wins = 0, best = 0;
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < n; k++)
                if (many[i].does && !many[k].does) {
                    pairs++;
                    wins += many[i].score > many[k].score ? 1 : many[i].score == many[k].score ? 0.5 : 0;
                }
        for (int64_t cut = -6; cut <= 6; cut++) {
            const double f1 = tn_learnfigures_at(many, n, cut).f1;
            best = f1 > best ? f1 : best;
        }
        f = tn_learnfigures_at(many, n, tn_learnfigures_cut(many, n, 1));
        assert_true(fabs(f.auc - wins / pairs) < 1e-12);
        assert_true(fabs(f.f1 - best) < 1e-12);
    }
}

/* ---- all of it ---- */

/* Turns of made-up words; the act is told by "alpha beta" mostly, the other one by "gamma". */
static size_t make_table(char *out, size_t size, size_t rows)
{
    static const char *const fillers[] = {"one", "delta", "Epsilon", "walking", "walks", "don't", "50", "beta", "alpha", "\xC3\xA9t\xC3\xA9"};
    uint64_t chance = 9;
    size_t n = (size_t)snprintf(out, size, HEAD);
    for (size_t i = 0; i < rows; i++) {
        const bool does = next_chance(&chance) % 3 == 0, other = next_chance(&chance) % 4 == 0;
        for (size_t k = next_chance(&chance) % 6; k; k--)
            n += (size_t)snprintf(out + n, size - n, "%s ", fillers[next_chance(&chance) % COUNT_OF(fillers)]);
        n += (size_t)snprintf(out + n, size - n, "%s%s", does ? "alpha beta " : "", other ? "gamma " : "");
        for (size_t k = next_chance(&chance) % 4; k; k--)
            n += (size_t)snprintf(out + n, size - n, "%s ", fillers[next_chance(&chance) % COUNT_OF(fillers)]);
        n += (size_t)snprintf(out + n, size - n, ".\tagent\t%s%s%s\t*\n", does ? "act.alpha" : "", does && other ? "," : "",
                              other ? "act.gamma" : "");
    }
    return n;
}

static char table[65536];

/* What is learnt of the table; the views of text live as long as learn. */
static tenor_study_learn *learn_of(tenor_str text, const char *classes, const tenor_study_learn_options *options)
{
    tenor_study_learn *learn = NULL;
    tenor_error error = {TENOR_OK, ""};
    assert_int_equal(tenor_study_learn_new(&learn, NULL, &error), TENOR_OK);
    if (classes && tenor_study_learn_classes(learn, str_of("c"), str_of(classes), &error) != TENOR_OK)
        fail_msg("%s", error.message);
    if (tenor_study_learn_table(learn, str_of("t"), text, &error) != TENOR_OK ||
        tenor_study_learn_run(learn, options, &error) != TENOR_OK)
        fail_msg("%s", error.message);
    return learn;
}

static tenor_lexicon *lexicon_of(tenor_str text)
{
    tenor_lexicon *lexicon = NULL;
    findings found = {.size = 0};
    const tenor_source source = {str_of("a.acts"), text, 0};
    const tenor_load_options load = {.diagnostic = keep_finding, .context = &found};
    if (tenor_lexicon_load(&lexicon, &source, 1, &load, NULL) != TENOR_OK)
        fail_msg("%s", found.text);
    return lexicon;
}

/* What calls read in a turn with the file is what was learnt, to the last thousandth. */
static void test_agrees(void **state)
{
    (void)state;
    static const char *const classes[] = {"", "@class <number> one\n@class <greek> delta epsilon\n"};
    const tn_mem mem = tn_mem_default();
    const tenor_str text = {table, make_table(table, sizeof table, 300)};
    for (uint32_t round = 0; round < 4; round++) {
        tn_learnrows rows;
        tn_learnwords words;
        tn_learn learn;
        tn_buf out;
        tn_learnrows_init(&rows, &mem);
        tn_learnwords_init(&words, &mem);
        tn_buf_init(&out, &mem);
        assert_true(tn_learnwords_classes(&words, view_of("c"), view_of(classes[round % 2]), &out));
        assert_true(tn_learnrows_read(&rows, view_of("t"), tn_str_of(text.data, text.size), &out));
        tn_learnrows_finish(&rows);
        const tn_learn_settings settings = {{3, 0.1, round < 2 ? 0 : 100, round}, 1, 5, NULL};
        assert_int_equal(tn_learn_run(&learn, &mem, NULL, &rows, &words, &settings), TN_LEARN_GOOD);
        tn_buf_clear(&out);
        assert_true(tn_learnfile_write(&learn, &rows, &words, &out));
        tenor_lexicon *lexicon = lexicon_of(tn_handle_str(tn_buf_view(&out)));
        assert_int_equal(lexicon->image.acts_count, 2);
        size_t there = 0;
        for (size_t a = 0; a < 2; a++) {
            assert_true(learn.acts[a].model.count > 5);
            assert_int_equal(lexicon->image.acts[a].bias, learn.acts[a].model.bias);
            for (uint32_t i = 0; i < rows.count; i++) {
                const tn_learnact_example one = {i, false};
                tn_actmodel_run runs[TN_ACT_MOST];
                int64_t score;
                assert_true(tn_learnact_score(&mem, &words, &learn.acts[a].model, &one, 1, &score));
                const size_t n = tn_actmodel_read(&lexicon->image, TENOR_ROLE_AGENT, rows.rows[i].text, true, runs);
                assert_true(n == 0 || n == 2);
                assert_true(score == (n ? runs[a].score : TN_LEARNACT_NEVER));
                there += score >= 0;
            }
        }
        assert_true(there > 100 && there < 400);
        tenor_lexicon_release(lexicon);
        tn_learn_free(&learn);
        tn_learnrows_free(&rows);
        tn_learnwords_free(&words);
        tn_buf_free(&out);
    }
}

static void backwards(void *context, void (*task)(void *data, size_t index), void *data, size_t count)
{
    (void)context;
    while (count)
        task(data, --count);
}

static void test_whole(void **state)
{
    (void)state;
    const tenor_str text = {table, make_table(table, sizeof table, 400)};
    tenor_study_learn_options options = TENOR_STUDY_LEARN_OPTIONS_INIT;
    tenor_study_learn *learn = learn_of(text, NULL, &options);
    tenor_study_learn_act act, again;
    assert_true(tenor_study_learn_act_at(learn, 0, &act));
    assert_true(act.name.size == 9 && memcmp(act.name.data, "act.alpha", 9) == 0);
    assert_int_equal(act.role, TENOR_ROLE_AGENT);
    assert_true(act.learnt && act.turns == 400 && act.doing > 80 && act.doing < 200);
    assert_true(act.f1 > 0.85 && act.auc > 0.9);
    assert_true(tenor_study_learn_act_at(learn, 1, &act));
    assert_true(act.f1 == 1 && act.auc == 1); /* gamma tells it */
    assert_false(tenor_study_learn_act_at(learn, 2, &act));
    const tenor_str file = tenor_study_learn_text(learn);

    /* Tasks in another order: the same bytes. */
    const tenor_crew crew = {backwards, NULL};
    options.crew = &crew;
    tenor_study_learn *other = learn_of(text, NULL, &options);
    const tenor_str same = tenor_study_learn_text(other);
    assert_true(file.size == same.size && memcmp(file.data, same.data, file.size) == 0);
    tenor_study_learn_free(other);

    /* Recall at the price of precision; and a bias that is leant on. */
    options.beta = 4;
    other = learn_of(text, NULL, &options);
    assert_true(tenor_study_learn_act_at(learn, 0, &act) && tenor_study_learn_act_at(other, 0, &again));
    assert_true(again.recall >= act.recall && again.bias >= act.bias);
    tenor_study_learn_free(other);
    options.beta = 1;
    assert_int_equal(tenor_study_learn_new(&other, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_study_learn_lean(other, str_of("act.alpha"), 1, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_study_learn_run(other, &options, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_study_learn_table(other, str_of("t"), text, NULL), TENOR_OK);
    assert_int_equal(tenor_study_learn_lean(other, str_of("act.alpha"), -700, NULL), TENOR_OK);
    assert_int_equal(tenor_study_learn_run(other, &options, NULL), TENOR_OK);
    assert_true(tenor_study_learn_act_at(other, 0, &again));
    assert_int_equal(again.bias, act.bias - 700);
    assert_true(again.hits + again.false_hits < act.hits + act.false_hits);
    assert_int_equal(tenor_study_learn_run(other, &options, NULL), TENOR_BAD_ARGUMENT); /* once */
    assert_int_equal(tenor_study_learn_table(other, str_of("t"), text, NULL), TENOR_BAD_ARGUMENT);
    tenor_study_learn_free(other);

    /* The file held to the same turns: no worse than out of fold. */
    tenor_lexicon *lexicon = lexicon_of(file);
    assert_int_equal(tenor_study_learn_new(&other, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_study_learn_table(other, str_of("t"), text, NULL), TENOR_OK);
    assert_int_equal(tenor_study_learn_table(other, str_of("u"), str_of(HEAD "hm\tagent\tact.none\t\n"), NULL), TENOR_OK);
    assert_int_equal(tenor_study_learn_check(other, lexicon, NULL), TENOR_OK);
    assert_true(tenor_study_learn_act_at(other, 0, &again));
    assert_true(again.learnt && again.turns == 400 && again.auc >= act.auc && again.features == act.features && again.bias == act.bias);
    assert_true(tenor_study_learn_act_at(other, 2, &again));
    assert_true(!again.learnt && again.doing == 1 && again.hits == 0);
    tenor_study_learn_free(other);
    tenor_lexicon_release(lexicon);
    tenor_study_learn_free(learn);
}

/* What is known of a group, or of a turn, is no help for it: each label is told by words that nobody else says. */
static void test_folds(void **state)
{
    (void)state;
    tenor_study_learn_options options = TENOR_STUDY_LEARN_OPTIONS_INIT;
    tenor_study_learn_act act;
    double auc[3];
    for (int how = 0; how < 3; how++) {
        uint64_t chance = 11;
        size_t n = (size_t)snprintf(table, sizeof table, "text\tspeaker\tacts\tnot\tgroup\n");
        for (size_t g = 0; g < 60; g++) {
            const char *label = next_chance(&chance) % 2 ? "act.a\t" : "\tact.a";
            for (size_t k = 0; k < 5; k++) { /* how: 0 other turns of a group, 1 the same turn again, 2 neither */
                n += (size_t)snprintf(table + n, sizeof table - n, "w%c%cx%s\tagent\t%s\t", (char)('a' + g / 26), (char)('a' + g % 26),
                                      how == 1 ? "" : k == 0 ? " aa" : k == 1 ? " bb" : k == 2 ? " cc" : k == 3 ? " dd" : " ee", label);
                n += (size_t)(how == 0 ? snprintf(table + n, sizeof table - n, "g%zu\n", g) : snprintf(table + n, sizeof table - n, "\n"));
            }
        }
        tenor_study_learn *learn = learn_of((tenor_str){table, n}, NULL, &options);
        assert_true(tenor_study_learn_act_at(learn, 0, &act));
        auc[how] = act.auc;
        tenor_study_learn_free(learn);
    }
    assert_true(auc[0] < 0.6);
    assert_true(auc[1] < 0.6);
    assert_true(auc[2] > 0.95);
}

static void test_limits(void **state)
{
    (void)state;
    tenor_study_learn_options options = TENOR_STUDY_LEARN_OPTIONS_INIT;
    tenor_study_learn *learn = NULL;
    tenor_study_learn_act act;
    tenor_error error = {TENOR_OK, ""};
    /* Too few turns that do it; a turn without words is none. */
    learn = learn_of(str_of(HEAD "yes\tagent\tact.a\t\n...\tagent\tact.a\t\nno\tagent\t\tact.a\nno no\tagent\t\tact.a\n"), NULL, &options);
    assert_true(tenor_study_learn_act_at(learn, 0, &act));
    assert_false(act.learnt);
    assert_int_equal(act.features, 0);
    const tenor_str text = tenor_study_learn_text(learn);
    assert_true(text.size > 0 && memchr(text.data, '@', text.size) == NULL);
    tenor_study_learn_free(learn);

    /* More features than a lexicon holds. */
    const size_t size = 1 << 20;
    char *large = malloc(size);
    size_t n = (size_t)snprintf(large, size, HEAD), word = 0;
    for (size_t row = 0; row < 2000; row++) { /* each twice, of forty words that nobody else says */
        word -= row % 2 ? 40 : 0;
        for (size_t i = 0; i < 40; i++, word++)
            n += (size_t)snprintf(large + n, size - n, "%c%c%c%cx ", (char)('a' + word / 17576), (char)('a' + word / 676 % 26),
                                  (char)('a' + word / 26 % 26), (char)('a' + word % 26));
        n += (size_t)snprintf(large + n, size - n, "\tagent\t%s\n", row % 4 < 2 ? "act.a\t" : "\tact.a");
    }
    options.drop = 0;
    options.sparse = 0;
    assert_int_equal(tenor_study_learn_new(&learn, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_study_learn_table(learn, str_of("t"), (tenor_str){large, n}, &error), TENOR_OK);
    options.rounds = 101;
    assert_int_equal(tenor_study_learn_run(learn, &options, &error), TENOR_BAD_ARGUMENT);
    options.rounds = 0;
    options.folds = 1;
    assert_int_equal(tenor_study_learn_run(learn, &options, &error), TENOR_BAD_ARGUMENT);
    options.folds = 5;
    options.cost = NAN;
    assert_int_equal(tenor_study_learn_run(learn, &options, &error), TENOR_BAD_ARGUMENT);
    options.cost = 3;
    assert_int_equal(tenor_study_learn_run(learn, &options, &error), TENOR_BAD_ARGUMENT);
    assert_non_null(strstr(error.message, "features, but a lexicon holds 65536: a drop of "));
    tenor_study_learn_free(learn);
    free(large);
}

/* ---- memory ---- */

static tenor_status learn_all(const tenor_allocator *allocator, tenor_str text, tenor_error *error)
{
    tenor_study_learn *learn = NULL;
    tenor_study_learn_options options = TENOR_STUDY_LEARN_OPTIONS_INIT;
    options.rounds = 1;
    options.folds = 2;
    tenor_status status = tenor_study_learn_new(&learn, allocator, error);
    if (status == TENOR_OK)
        status = tenor_study_learn_classes(learn, str_of("c"), str_of("@class <number> one two\n"), error);
    if (status == TENOR_OK)
        status = tenor_study_learn_table(learn, str_of("t"), text, error);
    if (status == TENOR_OK)
        status = tenor_study_learn_run(learn, &options, error);
    tenor_study_learn_free(learn);
    return status;
}

static tenor_status check_all(const tenor_allocator *allocator, tenor_str text, const tenor_lexicon *lexicon, tenor_error *error)
{
    tenor_study_learn *learn = NULL;
    tenor_status status = tenor_study_learn_new(&learn, allocator, error);
    if (status == TENOR_OK)
        status = tenor_study_learn_table(learn, str_of("t"), text, error);
    if (status == TENOR_OK)
        status = tenor_study_learn_check(learn, lexicon, error);
    tenor_study_learn_free(learn);
    return status;
}

/* A message about a row takes memory, too. */
static tenor_status refuse_all(const tenor_allocator *allocator, tenor_error *error)
{
    tenor_study_learn *learn = NULL;
    tenor_status status = tenor_study_learn_new(&learn, allocator, error);
    if (status == TENOR_OK)
        status = tenor_study_learn_table(learn, str_of("t"), str_of(HEAD "yes\tagent\tmaybe\t\n"), error);
    if (status == TENOR_BAD_ARGUMENT)
        status = tenor_study_learn_classes(learn, str_of("c"), str_of("@class <number>"), error);
    tenor_study_learn_free(learn);
    return status;
}

static void test_no_memory(void **state)
{
    (void)state;
    counting_memory memory = {0};
    const tenor_allocator allocator = {counting_resize, &memory};
    const tenor_str text = {table, make_table(table, sizeof table, 60)};
    tenor_study_learn_options options = TENOR_STUDY_LEARN_OPTIONS_INIT;
    tenor_study_learn *learn = learn_of(text, NULL, &options);
    tenor_lexicon *lexicon = lexicon_of(tenor_study_learn_text(learn));
    for (int what = 0; what < 3; what++)
        for (size_t at = 1;; at++) {
            tenor_error error = {TENOR_OK, ""};
            memory.calls = 0;
            memory.fail_at = at;
            const tenor_status status = what == 0   ? learn_all(&allocator, text, &error)
                                        : what == 1 ? check_all(&allocator, text, lexicon, &error)
                                                    : refuse_all(&allocator, &error);
            const bool reached = memory.calls >= at;
            assert_int_equal(memory.blocks, 0);
            assert_int_equal(memory.bytes, 0);
            assert_false(memory.wrong_sizes);
            assert_int_equal(status, reached ? TENOR_NO_MEMORY : what == 2 ? TENOR_BAD_ARGUMENT : TENOR_OK);
            if (!reached) {
                assert_true(at > (what == 0 ? 40u : what == 1 ? 8u : 3u));
                break;
            }
        }
    tenor_lexicon_release(lexicon);
    tenor_study_learn_free(learn);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows),   cmocka_unit_test(test_bad_rows), cmocka_unit_test(test_words),
                                       cmocka_unit_test(test_runs),   cmocka_unit_test(test_fit),      cmocka_unit_test(test_figures),
                                       cmocka_unit_test(test_agrees), cmocka_unit_test(test_whole),    cmocka_unit_test(test_folds),
                                       cmocka_unit_test(test_limits), cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
