/* test_lexlayout.c - lexicon files in their one layout: what changes, what never does. */
#include "frozen_lexicon.h"
#include "study/dice.h"
#include "tenor_study.h"
#include "test_engine.h"

static char laid[65536];
static size_t files;

static bool keep(void *context, tenor_str name, tenor_str before, tenor_str after)
{
    (void)context;
    (void)name;
    (void)before;
    assert_true(after.size < sizeof laid);
    memcpy(laid, after.data, after.size);
    laid[after.size] = 0;
    files++;
    return true;
}

static tenor_status lay(const char *text, bool ids, const tenor_load_options *load)
{
    tenor_source source = source_of("t.lex", text, 3);
    tenor_study_layout_options options = {.load = load, .layer = 3, .ids = ids};
    files = 0;
    return tenor_study_layout(&source, 1, &options, keep, NULL, NULL);
}

static void expect(const char *text, bool ids, const char *expected)
{
    char once[sizeof laid];
    assert_int_equal(lay(text, ids, NULL), TENOR_OK);
    assert_int_equal(files, 1);
    if (strcmp(laid, expected) != 0)
        fail_msg("--- expected\n%s--- found\n%s", expected, laid);
    strcpy(once, laid);
    assert_int_equal(lay(once, ids, NULL), TENOR_OK);
    assert_string_equal(laid, once);
}

static void test_layout(void **state)
{
    (void)state;
    expect("\xEF\xBB\xBF  # first\r\n\r\n\r\n@lexicon  1\tversion=2   lang=en name=x  \r\n"
           "@class   very=so | very|  really so\n"
           "@category empathy valence=0.50 neg=block   speaker=agent   # why  so  \n"
           "i  am ( so | [ <very> ]  sorry )   ::  id=a  weight=2.0 tag=t\n"
           "\tno:  not   sorry => neu \n"
           "\n"
           "   # inside\n"
           "  by: ann 2026-01-02   QA\n"
           "  except:  so  ( sorry|sad )\n"
           "  yes: {so sorry}\n"
           "# behind\n"
           "\n\n"
           "# above\n"
           "/a  b\\/ c|( d )/c   :: -0.5\n"
           "good\n"
           "  note: one\n"
           "  note: two\n"
           "# of the next\n"
           "@category v kind=valence\n"
           "bad :: -1\n"
           ":: id=b prio=07 weight=0.10 status=live",
           false,
           "# first\n"
           "\n"
           "@lexicon 1 name=x lang=en version=2\n"
           "@class very = so|very|really so\n"
           "\n"
           "@category empathy speaker=agent neg=block valence=0.5  # why  so\n"
           "# inside\n"
           "i am (so|[<very>] sorry) :: 2 tag=t id=a\n"
           "  yes: {so sorry}\n"
           "  no: not   sorry => neu\n"
           "  except: so (sorry|sad)\n"
           "  by: ann 2026-01-02   QA\n"
           "# behind\n"
           "\n"
           "# above\n"
           "/a  b\\/ c|( d )/c :: -0.5\n"
           "good\n"
           "  note: one\n"
           "  note: two\n"
           "\n"
           "# of the next\n"
           "@category v kind=valence\n"
           "bad :: -1\n"
           ":: 0.1 prio=7 status=live id=b\n");
}

/* Brackets and bars of emoticons, with blanks beside them, are no brackets. A # may begin one. */
static void test_emoticons(void **state)
{
    (void)state;
    expect(HEADER "@category faces kind=emoticon\n:(  :: -1\n:|\n(:   ::   1\n#)\n# a comment\n|:\n"
                  "@category v kind=valence\n( :( sad | :| so |  (: x ) y\n[ so ]  :(  a\n(a  (: | b) c\n",
           false,
           "@lexicon 1 name=t lang=en\n\n@category faces kind=emoticon\n:( :: -1\n:|\n(: :: 1\n#)\n# a comment\n|:\n\n"
           "@category v kind=valence\n(:( sad|:| so|(: x) y\n[so] :( a\n(a (:|b) c\n");
}

static void test_ids(void **state)
{
    (void)state;
    expect(HEADER "@category a.b\nGood  [so]  day :: 2\n/A b_c/ :: tag=x\nfine :: id=f\n:: id=f 2\n", true,
           "@lexicon 1 name=t lang=en\n\n@category a.b\nGood [so] day :: 2 id=a.b/good_[so]_day\n"
           "/A b_c/ :: tag=x id=a.b//A_b\\_c/\nfine :: id=f\n:: 2 id=f\n");
}

/* Errors of grammar: nothing is written. Those of layers are none here. */
static void test_errors(void **state)
{
    (void)state;
    static findings f;
    tenor_load_options load = {.diagnostic = keep_finding, .context = &f};
    assert_int_equal(lay(HEADER "@category a\n(b\n", false, &load), TENOR_BAD_LEXICON);
    assert_int_equal(files, 0);
    assert_int_equal(f.count, 1);
    assert_int_equal(lay(HEADER ":: id=nowhere 2\n", false, NULL), TENOR_OK);
    assert_string_equal(laid, "@lexicon 1 name=t lang=en\n:: 2 id=nowhere\n");
    assert_int_equal(lay("", false, NULL), TENOR_BAD_LEXICON);
}

/* A file is read with those of the other layers: their emoticons are its. */
static void test_layers(void **state)
{
    (void)state;
    tenor_source sources[] = {source_of("low.lex", HEADER "@category f kind=emoticon\n:( :: -1\n", 0),
                              source_of("high.lex", HEADER "@category v kind=valence\nso  :(  sad\n", 1)};
    tenor_study_layout_options options = {.layer = 1};
    files = 0;
    assert_int_equal(tenor_study_layout(sources, 2, &options, keep, NULL, NULL), TENOR_OK);
    assert_int_equal(files, 1);
    assert_string_equal(laid, HEADER "\n@category v kind=valence\nso :( sad\n");
}

/* The frozen lexicon with blanks, line ends, comments and attributes disturbed by chance: one layout, one digest. */
static void test_disturbed(void **state)
{
    (void)state;
    char once[sizeof laid], text[sizeof laid];
    tn_dice dice = {3};
    assert_int_equal(lay(frozen_lexicon, false, NULL), TENOR_OK);
    strcpy(once, laid);
    tenor_lexicon *a = load_text(frozen_lexicon), *b = load_text(once);
    assert_memory_equal(tenor_lexicon_digest(a).data, tenor_lexicon_digest(b).data, 64);
    tenor_lexicon_release(a);
    tenor_lexicon_release(b);
    for (int round = 0; round < 200; round++) {
        size_t n = 0;
        bool sub = false;
        for (const char *p = once, *end; *p; p = end + 1) {
            end = strchr(p, '\n');
            sub = p[0] == ' ';
            for (uint32_t k = tn_dice_below(&dice, 12); k < 2 && p[0] != '@' && n; k++)
                text[n++] = '\n'; /* at most two: one is left where none stood, unless inside an entry */
            for (const char *q = p; q < end; q++) {
                bool in_test = sub && strncmp(p, "  except", 8) != 0 && q > p + 6;
                text[n++] = *q;
                for (uint32_t k = tn_dice_below(&dice, 6); *q == ' ' && !in_test && *p != '#' && *p != '/' && *p != ':' && k < 2 &&
                                                          strncmp(p, "  no", 4) != 0 && strncmp(p, "  y", 3) != 0; k++)
                    text[n++] = k ? '\t' : ' ';
            }
            if (tn_dice_below(&dice, 3) == 0)
                text[n++] = ' ';
            if (tn_dice_below(&dice, 3) == 0)
                text[n++] = '\r';
            text[n++] = '\n';
        }
        text[n] = 0;
        assert_int_equal(lay(text, false, NULL), TENOR_OK);
        /* but for blank lines, which may stand between entries */
        const char *x = once, *y = laid;
        while (*x || *y) {
            while (*x == '\n')
                x++;
            while (*y == '\n')
                y++;
            size_t i = strcspn(x, "\n"), j = strcspn(y, "\n");
            if (i != j || memcmp(x, y, i) != 0)
                fail_msg("round %d:\n%.*s\n%.*s", round, (int)i, x, (int)j, y);
            x += i;
            y += j;
        }
    }
}

static void test_no_memory(void **state)
{
    (void)state;
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_load_options load = {.allocator = &allocator};
    for (size_t at = 1;; at++) {
        memory.calls = 0;
        memory.fail_at = at;
        tenor_status status = lay(frozen_lexicon, at % 2, &load);
        bool reached = memory.calls >= at;
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.bytes, 0);
        assert_int_equal(status, reached ? TENOR_NO_MEMORY : TENOR_OK);
        if (!reached) {
            assert_true(at > 30);
            break;
        }
    }
}

/* Duties: what blanks and comments become; texts, quotes and the order of lines stay. */
static void test_duties(void **state)
{
    (void)state;
    expect("@lexicon 1 lang=en\n@category cue.hi   kind=cue\nhello\n# above\n@duty   greet   asks=1,2   each=call\n    # why\n"
           "\twhat:   The agent  greets.\n  when:   the call starts\n\n\n"
           " then: agent says   #cue.hi or  \"good   day\"  within   2 turns\n  hint:Say hello\n"
           "   met:   in  chat\n      agent   0-2>hello  there\n      hold starts   20\n      the customer is Ann  Lee\n"
           "  missed:\n   customer>  hi: you\n   agent> what?\n@duty other\n what: x\n when: customer says #cue.hi\n with: anyone says words   >=  2\n",
           false,
           "@lexicon 1 lang=en\n\n@category cue.hi kind=cue\nhello\n\n# above\n@duty greet asks=1,2 each=call\n# why\n"
           "  what: The agent  greets.\n  when: the call starts\n\n"
           "  then: agent says #cue.hi or \"good   day\" within 2 turns\n  hint: Say hello\n"
           "  met: in chat\n    agent 0-2> hello  there\n    hold starts 20\n    the customer is Ann  Lee\n"
           "  missed:\n    customer> hi: you\n    agent> what?\n\n@duty other\n  what: x\n  when: customer says #cue.hi\n"
           "  with: anyone says words >= 2\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_duties), cmocka_unit_test(test_layout), cmocka_unit_test(test_emoticons),
                                       cmocka_unit_test(test_ids),    cmocka_unit_test(test_errors),
                                       cmocka_unit_test(test_layers), cmocka_unit_test(test_disturbed),
                                       cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
