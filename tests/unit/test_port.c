/* test_port.c - lexicon files as tables and dictionaries, and back: what is laid out comes back byte for byte, whatever stands in
 * it and whatever a spreadsheet does to rows; what is made of dictionaries loads; no memory is a status. */
#include "frozen_lexicon.h"
#include "base/mem.h"
#include "study/dice.h"
#include "study/sheetcell.h"
#include "tenor_study.h"
#include "test_engine.h"

#define ROOM 262144

typedef struct text {
    char data[ROOM];
    size_t size, files;
} text;

static text laid, table, back;

static bool keep(void *context, tenor_str name, tenor_str before, tenor_str after)
{
    text *t = context;
    (void)name;
    (void)before;
    assert_true(after.size < ROOM);
    memcpy(t->data, after.data, after.size);
    t->data[after.size] = 0;
    t->size = after.size;
    t->files++;
    return true;
}

static tenor_str all_of(const text *t)
{
    return (tenor_str){t->data, t->size};
}

static tenor_status lay(const char *lexicon, text *out)
{
    tenor_source source = source_of("t.lex", lexicon, 0);
    tenor_study_layout_options options = {.layer = 0};
    out->files = 0;
    return tenor_study_layout(&source, 1, &options, keep, out, NULL);
}

static tenor_study_tally tally;
static size_t lost, changed;

static void count_remark(void *context, const tenor_study_remark *remark)
{
    (void)context;
    lost += remark->lost;
    changed += !remark->lost;
}

static tenor_status export(const char *lexicon, enum tenor_study_form form, const tenor_load_options *load, text *out)
{
    tenor_source source = source_of("t.lex", lexicon, 0);
    tenor_study_port_options options = {.load = load, .form = form, .remark = count_remark, .tally = &tally};
    lost = changed = 0;
    return tenor_study_export(&source, 1, &options, keep, out, NULL);
}

static tenor_status import(tenor_str bytes, enum tenor_study_form form, const tenor_load_options *load, text *out)
{
    tenor_study_port_options options = {.load = load, .form = form, .remark = count_remark, .tally = &tally};
    lost = changed = 0;
    return tenor_study_import(str_of("t"), bytes, NULL, 0, &options, keep, out, NULL);
}

/* ---- tables ---- */

static void round_trip(const char *lexicon)
{
    assert_int_equal(lay(lexicon, &laid), TENOR_OK);
    assert_int_equal(export(lexicon, TENOR_STUDY_TSV, NULL, &table), TENOR_OK);
    assert_int_equal(import(all_of(&table), TENOR_STUDY_TSV, NULL, &back), TENOR_OK);
    if (laid.size != back.size || memcmp(laid.data, back.data, laid.size) != 0)
        fail_msg("--- laid out\n%s--- table\n%s--- back\n%s", laid.data, table.data, back.data);
}

static void test_frozen(void **state)
{
    (void)state;
    round_trip(frozen_lexicon);
    round_trip("@lexicon 1\n");
    round_trip(HEADER ":: id=a.b/c 2 was=d\n  note: of what is below\n  note:\n  note:\n");
    round_trip(HEADER "@category a  # why so\n'tis\n  yes: 'tis\n  yes: ''=x\n  no: =\n  no: '\n  note: a\ttab \"quoted\"\n");
}

/* Lexicons by chance of pieces that are hard for tables. */
static void test_invented(void **state)
{
    (void)state;
    static const char *const words[] = {"=sum", "+1", "-1", "24/7", "1-2", "may 5", "dec", "TRUE", "false", "\\#home", "'tis", "\"so\"",
                                        "a;b", "a,b", "caf\xC3\xA9", "\xC2\xA3" "5", "(a|b c)", "[so] good", "1e5", "50%", "x"};
    static const char *const values[] = {"yes: =1", "yes: {so} good", "no: +1", "no: 'a", "no: \"a\" b", "note:", "note: 1/2", "note: '",
                                         "by: ann 2026-01-02 1", "except: so", "note: a;b,c\td", "yes: customer> no => neg", "note: \xE2\x82\xAC"};
    static const char *const attrs[] = {"-1.25", "weight=2.5000", "tag==x", "tag=1-2", "prio=007", "from=2026-01-02", "channel=+44",
                                        "speaker=any", "id=true", "was=may5", "valence=-0"};
    tn_dice dice = {11};
    static char lexicon[8192];
    for (int round = 0; round < 400; round++) {
        size_t n = (size_t)snprintf(lexicon, sizeof lexicon, "%s", HEADER);
        for (uint32_t entries = tn_dice_below(&dice, 12), i = 0; i < entries || i == 0; i++) {
            if (i == 0 || tn_dice_below(&dice, 5) == 0)
                n += (size_t)sprintf(lexicon + n, "%s@category c%u%s\n", tn_dice_below(&dice, 2) ? "# =c\n\n" : "",
                                     tn_dice_below(&dice, 3), tn_dice_below(&dice, 2) ? " neg=keep" : "");
            n += (size_t)sprintf(lexicon + n, "%s", words[tn_dice_below(&dice, COUNT_OF(words))]);
            for (uint32_t more = tn_dice_below(&dice, 3); more; more--)
                n += (size_t)sprintf(lexicon + n, " %s", words[tn_dice_below(&dice, COUNT_OF(words))]);
            if (tn_dice_below(&dice, 2)) {
                n += (size_t)sprintf(lexicon + n, " ::");
                for (uint32_t k = tn_dice_below(&dice, COUNT_OF(attrs)), last = k + 1 + tn_dice_below(&dice, 3);
                     k < last && k < COUNT_OF(attrs); k++)
                    if (k != 1 && k != 3) /* given twice otherwise */
                        n += (size_t)sprintf(lexicon + n, " %s", attrs[k]);
                n += (size_t)sprintf(lexicon + n, " scope=3");
            }
            lexicon[n++] = '\n';
            for (uint32_t subs = tn_dice_below(&dice, 5); subs; subs--)
                n += (size_t)sprintf(lexicon + n, "  %s\n", values[tn_dice_below(&dice, COUNT_OF(values))]);
            if (tn_dice_below(&dice, 4) == 0)
                n += (size_t)sprintf(lexicon + n, tn_dice_below(&dice, 2) ? "\n" : "  # inside\n");
            lexicon[n] = 0;
        }
        round_trip(lexicon);
    }
}

/* Swaps two lines that do not span several, at random. */
static void swap_rows(tn_dice *dice, const char *first, const char *end)
{
    const char *rows[64];
    size_t count = 0;
    for (const char *p = first; p < end && count < COUNT_OF(rows); p = strchr(p, '\n') + 1)
        rows[count++] = p;
    static char swapped[ROOM];
    size_t order[64], n = 0;
    for (size_t i = 0; i < count; i++)
        order[i] = i;
    for (size_t i = count; i > 1; i--) {
        size_t k = tn_dice_below(dice, (uint32_t)i), was = order[i - 1];
        order[i - 1] = order[k];
        order[k] = was;
    }
    for (size_t i = 0; i < count; i++) {
        size_t size = strcspn(rows[order[i]], "\n") + 1;
        memcpy(swapped + n, rows[order[i]], size);
        n += size;
    }
    memcpy(table.data + (first - table.data), swapped, n);
}

/* Rows in another order, all of them: an entry goes to its category. Its entries are the same, and so is the digest. */
static void test_sorted(void **state)
{
    (void)state;
    static const char lexicon[] = HEADER "@category a speaker=agent\ngood\nfine :: 2\n@category b.c\nwell done :: 0.5 tag=x\nnice\n"
                                         "@category v kind=valence\nbad :: -1\nworse :: -2\n";
    tenor_lexicon *expected = load_text(lexicon);
    tn_dice dice = {5};
    for (int round = 0; round < 100; round++) {
        assert_int_equal(export(lexicon, TENOR_STUDY_TSV, NULL, &table), TENOR_OK);
        const char *first = strchr(table.data, '\n') + 1;
        swap_rows(&dice, first, table.data + table.size);
        assert_int_equal(import(all_of(&table), TENOR_STUDY_TSV, NULL, &back), TENOR_OK);
        tenor_lexicon *found = load_text(back.data);
        assert_memory_equal(tenor_lexicon_digest(expected).data, tenor_lexicon_digest(found).data, 64);
        tenor_lexicon_release(found);
    }
    tenor_lexicon_release(expected);
}

/* One damaged byte of a table: it is refused with a place inside it, or makes a lexicon that is laid out. */
static size_t faults;

static void look(void *context, const tenor_diagnostic *d)
{
    (void)context;
    faults++;
    assert_true(d->line >= 1 && d->message.size > 0 && d->byte_begin <= d->byte_end && d->byte_end <= d->source_line.size);
}

static void test_damaged(void **state)
{
    (void)state;
    static const char bytes[] = "\t\n\"';,=(|[:#@ 9\x80";
    tenor_load_options load = {.diagnostic = look};
    tn_dice dice = {17};
    size_t refused = 0;
    for (int round = 0; round < 1500; round++) {
        assert_int_equal(export(frozen_lexicon, TENOR_STUDY_TSV, NULL, &table), TENOR_OK);
        for (uint32_t k = tn_dice_below(&dice, 3); k < 3; k++)
            table.data[3 + tn_dice_below(&dice, (uint32_t)table.size - 3)] = bytes[tn_dice_below(&dice, sizeof bytes - 1)];
        faults = 0;
        tenor_status status = import(all_of(&table), TENOR_STUDY_TSV, &load, &back);
        assert_true(status == TENOR_OK ? faults == 0 : status == TENOR_BAD_LEXICON && faults > 0);
        refused += status != TENOR_OK;
        if (status == TENOR_OK) {
            assert_int_equal(lay(back.data, &laid), TENOR_OK);
            assert_int_equal(laid.size, back.size);
            assert_memory_equal(laid.data, back.data, laid.size);
        }
    }
    assert_true(refused > 300 && refused < 1500);
}

/* Guards: of every text there is one guarded form, and it is told from it; nothing else changes. */
static void test_guards(void **state)
{
    (void)state;
    static const char letters[] = "'''=+-@0a5 \t$.(mayTRUE";
    tn_mem mem = tn_mem_default();
    tn_dice dice = {23};
    tn_buf guarded;
    tn_buf_init(&guarded, &mem);
    for (int round = 0; round < 20000; round++) {
        char data[8];
        tn_str s = {data, tn_dice_below(&dice, sizeof data + 1)};
        for (size_t i = 0; i < s.n; i++)
            data[i] = letters[tn_dice_below(&dice, sizeof letters - 1)];
        for (int lines = 0; lines < 2; lines++) {
            tn_buf_clear(&guarded);
            tn_sheetcell_guard(&guarded, s, lines);
            tn_str found = tn_sheetcell_bare(tn_buf_view(&guarded), lines);
            assert_true(tn_str_eq(found, s));
            bool risky = s.n && (strchr("=+-@\t ", s.p[0]) || (s.p[0] >= '0' && s.p[0] <= '9'));
            assert_true(!risky || guarded.data[0] == '\'');
        }
    }
    tn_buf_free(&guarded);
}

/* ---- dictionaries ---- */

static const char liwc[] = "%\n1\tfunction (Function Words)\n\t2\tpronoun\n3\taffect\n%\ni\t1\t2\nhappy*\t3\nha*\t3\nlike\t(02 134)125/464\t3\n"
                           "kind\t<of>1\t2\n:)\t3\nthank you 1 3\ngood\t3\ngood\t3\n";
static const char quanteda[] = "a b: [x, 'it''s', \"c\\\"d\", e*]\nk:\n- tax*\n- '*mid*'\n- sub:\n    - no\n    - long\n      phrase\nm: {n: [o, p], q: r}\n";
static const char vader[] = ":)\t2.0\t1.18322\t[2, 2]\nabandon\t-1.9\t0.53852\t[-1, -2]\nf**k\t-3.12345\t1\t[1]\n";
static const char afinn[] = "abandon\t-2\ncan't stand\t-3\ncool stuff\t3\nabandon\t2\n";
static const char wordstat[] = "POS\n\tGOOD\n\t\tGREAT (1)\n\t\tWELL_DONE (2)\n\tNEG\n\t\tNOT (1)\n\t@R [#GOOD AFTER #NEG /S3] (1)\n"
                               "\t@N [refund NEAR delay* /S 5] (1)\n\t@M [happy NOT NEAR #NEG] (1)\n";

static const struct {
    enum tenor_study_form form;
    const char *text;
    size_t read, lost;
} dictionaries[] = {{TENOR_STUDY_LIWC, liwc, 13, 2}, {TENOR_STUDY_QUANTEDA, quanteda, 11, 0}, {TENOR_STUDY_VADER, vader, 3, 0},
                    {TENOR_STUDY_AFINN, afinn, 4, 1}, {TENOR_STUDY_WORDSTAT, wordstat, 6, 0}};

/* Told by content, whole, with other line ends; what is made of it is laid out and loads. */
static void test_dictionaries(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(dictionaries); i++) {
        assert_int_equal(import(str_of(dictionaries[i].text), TENOR_STUDY_FORM_COUNT, NULL, &back), TENOR_OK);
        assert_int_equal(tally.form, dictionaries[i].form);
        assert_int_equal(tally.read, dictionaries[i].read);
        assert_int_equal(tally.lost, dictionaries[i].lost);
        assert_int_equal(tally.carried, tally.read - tally.lost);
        assert_int_equal(lost, tally.lost);
        assert_int_equal(lay(back.data, &laid), TENOR_OK);
        assert_string_equal(laid.data, back.data);
        tenor_lexicon_release(load_text(back.data));
        char crlf[1024];
        size_t n = 0;
        n += (size_t)sprintf(crlf, "\xEF\xBB\xBF");
        for (const char *p = dictionaries[i].text; *p; p++) {
            if (*p == '\n')
                crlf[n++] = '\r';
            crlf[n++] = *p;
        }
        assert_int_equal(import((tenor_str){crlf, n}, TENOR_STUDY_FORM_COUNT, NULL, &table), TENOR_OK);
        assert_int_equal(table.size, back.size);
        assert_memory_equal(table.data, back.data, back.size);
    }
}

/* Every term counts in the lexicon that is made: with the weight that it had. */
static void test_weights(void **state)
{
    (void)state;
    assert_int_equal(import(str_of(afinn), TENOR_STUDY_AFINN, NULL, &back), TENOR_OK);
    tenor_lexicon *lexicon = load_text(back.data);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_score score = score_one(scorer, say_as("I can't stand it", TENOR_ROLE_UNKNOWN));
    assert_int_equal(score.hit_count, 1);
    assert_int_equal(score.hits[0].points, -3 * TENOR_UNIT);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

/* What export writes out is what the entry matches: each term of it is found by the entry. */
static void test_terms(void **state)
{
    (void)state;
    static const char lexicon[] = HEADER "@category a neg=keep\n(i am|we are) [so|very] sorry (for|about) ...1 this\nworr* [not] a\n"
                                         "do not [you] (go|leave)\nthat is it\n";
    assert_int_equal(export(lexicon, TENOR_STUDY_LIWC, NULL, &table), TENOR_OK);
    assert_int_equal(tally.lost, 2);
    assert_int_equal(export(lexicon, TENOR_STUDY_QUANTEDA, NULL, &table), TENOR_OK);
    assert_int_equal(tally.lost, 0);
    assert_int_equal(tally.terms, 2 * 2 * 3 * 2 * 2 + 2 + 2 * 4 + 2);
    tenor_lexicon *compiled = load_text(lexicon);
    tenor_scorer *scorer = scorer_of(compiled);
    size_t terms = 0;
    for (char *p = strstr(table.data, "  - \""), *end; p; p = strstr(end, "  - \"")) {
        char said[200];
        size_t n = 0;
        end = strchr(p + 5, '"');
        for (char *c = p + 5; c < end; c++)
            said[n++] = *c == '*' ? 'x' : *c;
        said[n] = 0;
        tenor_score score = score_one(scorer, say_as(said, TENOR_ROLE_UNKNOWN));
        if (score.hit_count != 1)
            fail_msg("%s: %zu hits", said, (size_t)score.hit_count);
        terms++;
    }
    assert_int_equal(terms, tally.terms);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(compiled);
}

/* A dictionary of long lines, deep and many; nothing is lost unsaid. */
static void test_large(void **state)
{
    (void)state;
    static char big[ROOM];
    memset(big, 'a', 200000);
    strcpy(big + 200000, "\t1\nfine\t2\n");
    assert_int_equal(import(str_of(big), TENOR_STUDY_AFINN, NULL, &back), TENOR_OK);
    assert_int_equal(tally.read, 2);
    assert_int_equal(tally.lost, 1);
    size_t n = 0;
    for (int i = 0; i < 100; i++) {
        memset(big + n, ' ', (size_t)i);
        n += (size_t)i;
        n += (size_t)sprintf(big + n, "k%d:\n", i);
    }
    strcpy(big + n, "- x\n");
    assert_int_equal(import(str_of(big), TENOR_STUDY_QUANTEDA, NULL, &back), TENOR_BAD_LEXICON);
    memset(big, '[', 5000);
    memcpy(big, "k: ", 3);
    big[5000] = 0;
    assert_int_equal(import(str_of(big), TENOR_STUDY_QUANTEDA, NULL, &back), TENOR_BAD_LEXICON);
    n = 0;
    for (int i = 0; i < 3000; i++)
        n += (size_t)sprintf(big + n, "word%d\t%d\n", i, i % 9 - 4);
    assert_int_equal(import(str_of(big), TENOR_STUDY_FORM_COUNT, NULL, &back), TENOR_OK);
    assert_int_equal(tally.carried, 3000);
}

static void test_no_memory(void **state)
{
    (void)state;
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_load_options load = {.allocator = &allocator};
    assert_int_equal(export(frozen_lexicon, TENOR_STUDY_TSV, NULL, &table), TENOR_OK);
    for (size_t what = 0; what < 3 + 1 + COUNT_OF(dictionaries); what++)
        for (size_t at = 1;; at += 1 + at / 40) {
            memory.calls = 0;
            memory.fail_at = at;
            tenor_status status = what < 3    ? export(frozen_lexicon, (enum tenor_study_form)what, &load, &back)
                                  : what == 3 ? import(all_of(&table), TENOR_STUDY_TSV, &load, &back)
                                              : import(str_of(dictionaries[what - 4].text), dictionaries[what - 4].form, &load, &back);
            bool reached = memory.calls >= at;
            assert_int_equal(memory.blocks, 0);
            assert_int_equal(memory.bytes, 0);
            assert_int_equal(memory.wrong_sizes, 0);
            if (status != (reached ? TENOR_NO_MEMORY : TENOR_OK))
                fail_msg("%zu: allocation %zu of %zu: status %d", what, at, memory.calls, (int)status);
            if (!reached) {
                assert_true(at > 20);
                break;
            }
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_frozen),       cmocka_unit_test(test_invented), cmocka_unit_test(test_sorted),
                                       cmocka_unit_test(test_damaged),      cmocka_unit_test(test_guards),   cmocka_unit_test(test_dictionaries),
                                       cmocka_unit_test(test_weights),      cmocka_unit_test(test_terms),    cmocka_unit_test(test_large),
                                       cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
