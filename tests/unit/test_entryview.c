/* test_entryview.c - an entry as layers leave it: classes written out mean what the phrase means, defaults by kind are those that
 * scores use, and no want of memory leaks. */
#include "tenor_study.h"
#include "test_engine.h"

static tenor_str text_of(const char *text)
{
    return (tenor_str){text, strlen(text)};
}

typedef struct seen {
    size_t count;
    char words[200], example[200], weight[20], neg[20], scope[20];
} seen;

static void copy(char *out, size_t size, tenor_str text)
{
    snprintf(out, size, "%.*s", (int)text.size, text.data);
}

static bool look(void *context, const tenor_study_view *view)
{
    seen *s = context;
    s->count++;
    copy(s->words, sizeof s->words, view->words);
    copy(s->example, sizeof s->example, view->example);
    for (size_t i = 0; i < view->value_count; i++) {
        const tenor_study_view_value *v = &view->values[i];
        char *out = strcmp(v->name, "weight") == 0  ? s->weight
                    : strcmp(v->name, "neg") == 0   ? s->neg
                    : strcmp(v->name, "scope") == 0 ? s->scope
                                                    : NULL;
        if (out && v->in_force)
            copy(out, sizeof s->scope, v->value);
    }
    return true;
}

static seen show(const char *lexicon, const char *name)
{
    seen s = {0};
    size_t found;
    tenor_error error;
    tenor_source source = {text_of("a.lex"), text_of(lexicon), 0};
    if (tenor_study_show(&source, 1, text_of(name), NULL, look, &s, &found, &error) != TENOR_OK)
        fail_msg("%s", error.message);
    assert_int_equal(found, 1);
    assert_int_equal(s.count, 1);
    return s;
}

#define CLASSES HEADER "@class v = very|so much\n@class e = [<v>]|~sorry\n@category a\n"

static void test_words(void **state)
{
    (void)state;
    static const struct {
        const char *phrase, *words, *example;
    } cases[] = {
        {"^ a <v> b $", "^ a (very|so much) b $", "a very b"},
        {"a [<v>] ...1-2 frustrat* <NUMBER>", "a [very|so much] ...1-2 frustrat* <NUMBER>", "a something frustrat 5"},
        {"(<e>|no) ...3 * go \\!", "(([very|so much]|~sorry)|no) ...3 * go \\!", "something go !"},
        {"(/[a-z]{2}\\d+/c|<v>) ~wait", "(/[a-z]{2}\\d+/c|(very|so much)) ~wait", "very wait"},
        {"plain <NUMBER>", "", "plain 5"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char lexicon[400];
        snprintf(lexicon, sizeof lexicon, CLASSES "%s :: id=x\n", cases[i].phrase);
        seen s = show(lexicon, "x");
        assert_string_equal(s.words, cases[i].words);
        assert_string_equal(s.example, cases[i].example);
        if (!s.words[0])
            continue;
        /* Read as a phrase it is no class any more, and says the same. */
        snprintf(lexicon, sizeof lexicon, HEADER "@category a\n%s :: id=x\n", cases[i].words);
        seen again = show(lexicon, "x");
        assert_string_equal(again.words, "");
        assert_string_equal(again.example, cases[i].example);
    }
}

/* What is said to be the default is what holds: written out it gives the same lexicon. */
static void test_defaults(void **state)
{
    (void)state;
    static const char *const kinds[] = {"tone", "valence", "negator", "booster", "contrast", "conditional", "hedge", "topic"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        char bare[300], given[400];
        const char *needs = strcmp(kinds[i], "booster") == 0 ? " factor=1.5" : "";
        snprintf(bare, sizeof bare, HEADER "@category a kind=%s\nx y :: id=x%s\n", kinds[i], needs);
        seen s = show(bare, "x");
        int n = snprintf(given, sizeof given, HEADER "@category a kind=%s\nx y :: id=x%s", kinds[i], needs);
        const char *const names[] = {"weight", "neg", "scope"}, *const values[] = {s.weight, s.neg, s.scope};
        for (size_t k = 0; k < 3; k++)
            if (values[k][0])
                n += snprintf(given + n, sizeof given - (size_t)n, " %s=%s", names[k], values[k]);
        snprintf(given + n, sizeof given - (size_t)n, "\n");
        tenor_lexicon *a = load_text(bare), *b = load_text(given);
        tenor_study_diff *diff = NULL;
        assert_int_equal(tenor_study_diff_new(&diff, a, b, NULL, NULL), TENOR_OK);
        assert_int_equal(tenor_study_diff_count(diff), 0);
        tenor_study_diff_free(diff);
        tenor_lexicon_release(a);
        tenor_lexicon_release(b);
    }
}

static bool stop(void *context, const tenor_study_view *view)
{
    (void)view;
    ++*(size_t *)context;
    return false;
}

static void test_memory(void **state)
{
    (void)state;
    tenor_source sources[] = {{text_of("a.lex"), text_of(CLASSES "a <v> b :: id=x was=w\n  yes: a very b\n<v> c :: 2 id=y\n"), 0},
                              {text_of("b.lex"), text_of(HEADER ":: id=x 3\n:: id=y status=retired\n"), 1}};
    for (size_t n = 0; n < 2; n++)
        for (size_t at = 1;; at++) {
            counting_memory memory = {.fail_at = at};
            tenor_allocator allocator = {counting_resize, &memory};
            tenor_load_options load = {.allocator = &allocator};
            seen s = {0};
            size_t found;
            tenor_status status = tenor_study_show(sources, 2, text_of(n ? "xx" : "w"), &load, look, &s, &found, NULL);
            assert_true(status == TENOR_OK || status == TENOR_NO_MEMORY);
            assert_int_equal(memory.blocks, 0);
            assert_int_equal(memory.wrong_sizes, 0);
            if (status == TENOR_OK) {
                assert_int_equal(found, n ? 0 : 1);
                assert_int_equal(s.count, 1);
                assert_true(at > 5);
                break;
            }
        }
    size_t calls = 0, found;
    assert_int_equal(tenor_study_show(sources, 2, text_of("y"), NULL, stop, &calls, &found, NULL), TENOR_IO);
    assert_int_equal(calls, 1);
    assert_int_equal(tenor_study_show(sources, 0, text_of("y"), NULL, stop, &calls, &found, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_study_show(sources + 1, 1, text_of("y"), NULL, stop, &calls, &found, NULL), TENOR_BAD_LEXICON);
    assert_int_equal(tenor_study_show(sources, 2, text_of(""), NULL, look, &(seen){0}, &found, NULL), TENOR_OK);
    assert_int_equal(found, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words), cmocka_unit_test(test_defaults),
                                       cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
