/* test_allocation.c - memory: nothing is allocated on the hot path, every allocation may fail, nothing leaks. */
#include "frozen_lexicon.h"
#include "test_engine.h"

/* malloc itself, counted, so that libstemmer, PCRE2 and libc are seen, too. A sanitizer brings a malloc of its own. */
static size_t malloc_calls;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define COUNTS_MALLOC 1
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *block, size_t size);

__attribute__((visibility("default"))) void *malloc(size_t size)
{
    malloc_calls++;
    return __libc_malloc(size);
}

__attribute__((visibility("default"))) void *calloc(size_t count, size_t size)
{
    malloc_calls++;
    return __libc_calloc(count, size);
}

__attribute__((visibility("default"))) void *realloc(void *block, size_t size)
{
    malloc_calls++;
    return __libc_realloc(block, size);
}
#else
#define COUNTS_MALLOC 0
#endif

static const char *const texts[] = {
    "I'm so sorry to hear that, I completely understand your frustration", "not very good but GOOD :) really good, never bad",
    "no problem, happy to help you", "if you had escalated this to tier two, ticket AB1234", "", "thanks so much f*** !!! 21 RMAs",
    "been waiting three days. wait a moment please\xE2\x80\xA6 caf\x65\xCC\x81 \xF0\x9F\x98\x80 don\xE2\x80\x99t", "frustrating escalations of my bill",
    "kill two birds with one stone, I think; not only glad. However, the SLA is terrible", "sooo good http://a.com [PII]"};

static void test_hot_path(void **state)
{
    (void)state;
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorer = NULL;
    assert_int_equal(tenor_scorer_new(&scorer, lexicon, &allocator, NULL), TENOR_OK);
    enum { BATCH = 200 };
    static tenor_utterance batch[BATCH];
    static tenor_score scores[BATCH];
    for (size_t i = 0; i < BATCH; i++) {
        batch[i] = say_as(texts[i % COUNT_OF(texts)], (tenor_role)(i % 4));
        batch[i].channel = str_of("chat");
        batch[i].language = str_of(i % 5 ? "" : "en-GB");
    }
    for (int round = 0; round < 6; round++) {
        size_t calls = memory.calls, mallocs = malloc_calls;
        tenor_status status = tenor_score_batch(scorer, batch, BATCH, scores);
        size_t after = malloc_calls; /* cmocka's own asserts may allocate */
        assert_int_equal(status, TENOR_OK);
        if (round > 0) {
            assert_int_equal(memory.calls, calls);
            assert_int_equal(after, mallocs);
        }
    }
    if (COUNTS_MALLOC)
        assert_true(malloc_calls > 0); /* the counter works */
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    assert_int_equal(memory.blocks, 0);
    assert_int_equal(memory.bytes, 0);
    assert_int_equal(memory.wrong_sizes, 0);
}

/* The first utterance of a fresh scorer may be empty. */
/* More words than find room to be remembered displace one another, and are understood again whenever they come: for ever in the
 * room that there is. */
static void test_displaced_words(void **state)
{
    (void)state;
    enum { WORDS = 6000, UTTERANCE = 10 };
    static char words[WORDS][8];
    static char text[UTTERANCE * 8];
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorer = NULL;
    assert_int_equal(tenor_scorer_new(&scorer, lexicon, &allocator, NULL), TENOR_OK);
    for (size_t i = 0; i < WORDS; i++)
        snprintf(words[i], sizeof words[i], "%c%c%c%c's", (char)('a' + i % 23), (char)('a' + i / 23 % 23), (char)('a' + i / 529 % 23),
                 (char)('a' + i % 7));
    for (int round = 0; round < 8; round++) {
        if (round == 2)
            memory.calls = 0;
        for (size_t i = 0; i < WORDS; i += UTTERANCE) {
            tenor_score score;
            text[0] = '\0';
            for (size_t k = 0; k < UTTERANCE; k++) {
                strcat(text, k ? " " : "");
                strcat(text, words[i + k]);
            }
            tenor_utterance u = say_as(text, TENOR_ROLE_AGENT);
            assert_int_equal(tenor_score_batch(scorer, &u, 1, &score), TENOR_OK);
        }
    }
    assert_int_equal(memory.calls, 0);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

static void test_empty_first(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_utterance u = TENOR_UTTERANCE_INIT;
    tenor_score score = score_one(scorer, u);
    assert_true(score.scored && score.tokens == 0 && score.hit_count == 0 && score.status == TENOR_OK);
    assert_int_equal(tenor_score_batch(scorer, NULL, 0, NULL), TENOR_OK);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

static void test_bad_arguments(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = NULL;
    tenor_scorer *scorer = NULL;
    tenor_error error = {TENOR_OK, ""};
    tenor_check_result result;
    tenor_source source = source_of("t", HEADER, 0);
    assert_int_equal(tenor_lexicon_load(NULL, &source, 1, NULL, &error), TENOR_BAD_ARGUMENT);
    assert_int_equal(error.status, TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_lexicon_load(&lexicon, NULL, 1, NULL, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_lexicon_load(&lexicon, &source, 0, NULL, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_lexicon_check(&source, 1, 0, NULL, NULL, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_lexicon_check(NULL, 1, 0, NULL, &result, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_scorer_new(&scorer, NULL, NULL, NULL), TENOR_BAD_ARGUMENT);
    assert_null(lexicon);
    assert_null(scorer);
    tenor_lexicon_release(NULL);
    assert_null(tenor_lexicon_retain(NULL));
    tenor_scorer_free(NULL);
    for (int s = TENOR_OK; s <= TENOR_FOREIGN_IMAGE + 1; s++)
        assert_true(strlen(tenor_status_text((tenor_status)s)) > 0);
    char version[32];
    snprintf(version, sizeof version, "%d.%d.%d", TENOR_VERSION_MAJOR, TENOR_VERSION_MINOR, TENOR_VERSION_PATCH);
    assert_string_equal(tenor_version(), version);
    /* A text that is too long fails alone. (Only the size is looked at.) */
    lexicon = load_text(HEADER "@category v kind=valence\ngood :: 2\n");
    scorer = scorer_of(lexicon);
    tenor_utterance batch[3] = {say_as("good", TENOR_ROLE_AGENT), say_as("x", TENOR_ROLE_AGENT), say_as("good", TENOR_ROLE_AGENT)};
    batch[1].text.size = TENOR_TEXT_MAX + 1;
    tenor_score scores[3];
    assert_int_equal(tenor_score_batch(scorer, batch, 3, scores), TENOR_OK);
    assert_int_equal(scores[1].status, TENOR_TOO_LONG);
    assert_false(scores[1].scored);
    assert_int_equal(scores[0].dimensions[0].raw, 20000);
    assert_int_equal(scores[2].dimensions[0].raw, 20000);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

/* ---- every allocation fails once ---- */

static counting_memory failing;
static tenor_allocator allocator = {counting_resize, &failing};
static tenor_lexicon *good; /* for what needs a lexicon that is there */
static tenor_score expected[COUNT_OF(texts)];
static tenor_scorer *reference;

static bool ignore_text(void *context, const char *data, size_t size)
{
    (void)context;
    (void)data;
    (void)size;
    return true;
}

/* What is done with failing memory: returns a status, leaves nothing behind, and where TENOR_OK has done its work right. */
typedef tenor_status (*operation)(void);

static bool scores_are_right(tenor_scorer *scorer)
{
    tenor_utterance batch[COUNT_OF(texts)];
    static tenor_score scores[COUNT_OF(texts)];
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        batch[i] = say_as(texts[i], TENOR_ROLE_AGENT);
    if (tenor_score_batch(scorer, batch, COUNT_OF(texts), scores) != TENOR_OK)
        return false;
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        if (!same_score(&scores[i], &expected[i], tenor_lexicon_dimension_count(good)))
            fail_msg("another score after a failure: '%s'", texts[i]);
    return true;
}

static tenor_status load_it(void)
{
    static findings f;
    f.size = f.count = 0;
    f.text[0] = 0;
    tenor_load_options options = {.allocator = &allocator, .diagnostic = keep_finding, .context = &f};
    tenor_source sources[2] = {source_of("low", frozen_lexicon, 0), source_of("high", HEADER ":: id=val-good 2\n", 1)};
    tenor_lexicon *lexicon = NULL;
    tenor_error error = {TENOR_OK, ""};
    tenor_status status = tenor_lexicon_load(&lexicon, sources, 2, &options, &error);
    assert_int_equal(error.status, status);
    assert_true((lexicon != NULL) == (status == TENOR_OK));
    if (lexicon) {
        tenor_str a = tenor_lexicon_digest(lexicon), b = tenor_lexicon_digest(good);
        if (memcmp(a.data, b.data, 64) != 0)
            fail_msg("allocation %zu failed, and the lexicon is another", failing.fail_at);
    }
    tenor_lexicon_release(lexicon);
    return status;
}

static tenor_status load_errors(void)
{
    static findings f;
    f.size = f.count = 0;
    f.text[0] = 0;
    tenor_load_options options = {.allocator = &allocator, .diagnostic = keep_finding, .context = &f};
    tenor_source source = source_of("bad", HEADER "@class a = b|c\n@category e speaker=agnet\n(a\n[<x>] y\n/a(/\n/(a+)+/\nx\nx\nfru*st\n :: 2\nso, :: 1,9\n"
                                                  "~esc* z\n  yess: a\n  yes: {a\n  by: x\n", 0);
    tenor_lexicon *lexicon = NULL;
    tenor_status status = tenor_lexicon_load(&lexicon, &source, 1, &options, NULL);
    assert_null(lexicon);
    if (status == TENOR_BAD_LEXICON) {
        if (f.count != 13)
            fail_msg("allocation %zu: %zu findings\n%s", failing.fail_at, f.count, f.text);
        return TENOR_OK;
    }
    return status;
}

/* Enough strings that every table of the image grows several times. The phrase of a word is also its atom's text: a string
 * that found no room must not be found when it is asked for again. */
static char large_lexicon[16384];

static void make_large(bool odd)
{
    size_t n = (size_t)sprintf(large_lexicon, "%s@category v kind=valence\n", HEADER);
    if (odd)
        n += (size_t)sprintf(large_lexicon + n, "one more\n"); /* tables grow at the other string of an entry */
    for (int i = 0; i < 400; i++)
        n += (size_t)sprintf(large_lexicon + n, "w%c%c%c :: 2\n", 'a' + i % 7, 'a' + i / 7 % 7, 'a' + i / 49);
}

static tenor_status load_large(void)
{
    tenor_load_options options = {.allocator = &allocator};
    tenor_source source = source_of("large", large_lexicon, 0);
    tenor_lexicon *lexicon = NULL;
    tenor_status status = tenor_lexicon_load(&lexicon, &source, 1, &options, NULL);
    assert_true((lexicon != NULL) == (status == TENOR_OK));
    tenor_lexicon_release(lexicon);
    return status;
}

static tenor_status check_it(void)
{
    static findings f;
    f.size = f.count = 0;
    f.text[0] = 0;
    tenor_load_options options = {.allocator = &allocator, .diagnostic = keep_finding, .context = &f};
    tenor_source source = source_of("t", frozen_lexicon, 0);
    tenor_check_result result = {0};
    tenor_status status = tenor_lexicon_check(&source, 1, 0, &options, &result, NULL);
    if (status == TENOR_OK)
        if (result.tests != 14 || result.failed_tests || result.errors)
            fail_msg("allocation %zu: %s", failing.fail_at, f.text);
    return status;
}

static tenor_status load_image(void)
{
    tenor_lexicon *lexicon = NULL;
    tenor_status status = tenor_lexicon_load_image(&lexicon, tenor_lexicon_image(good), &allocator, NULL);
    assert_true((lexicon != NULL) == (status == TENOR_OK));
    tenor_lexicon_release(lexicon);
    return status;
}

static tenor_status borrow_image(void)
{
    tenor_lexicon *lexicon = NULL;
    tenor_status status = tenor_lexicon_borrow_image(&lexicon, tenor_lexicon_image(good), &allocator, NULL);
    assert_true((lexicon != NULL) == (status == TENOR_OK));
    tenor_lexicon_release(lexicon);
    return status;
}

static tenor_status score_it(void)
{
    tenor_scorer *scorer = NULL;
    tenor_status status = tenor_scorer_new(&scorer, good, &allocator, NULL);
    assert_true((scorer != NULL) == (status == TENOR_OK));
    if (status == TENOR_OK && !scores_are_right(scorer)) {
        status = TENOR_NO_MEMORY;
        failing.fail_at = 0;
        assert_true(scores_are_right(scorer)); /* it works again afterwards */
    }
    tenor_scorer_free(scorer);
    return status;
}

static tenor_status call_it(void)
{
    tenor_call *call = NULL;
    tenor_status status = tenor_call_new(&call, good, &allocator, NULL);
    assert_true((call != NULL) == (status == TENOR_OK));
    static const char *const agents[] = {"ann", "", "bob", "ann"};
    for (int i = 0; status == TENOR_OK && i < 4; i++) {
        tenor_segment s = {say_as(texts[i], agents[i][0] ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER), (uint64_t)i, i * 5000, i * 5000 + 100,
                           str_of(agents[i]), NULL, 0};
        tenor_status pushed = tenor_call_push(call, reference, &s, false);
        if (pushed == TENOR_NO_MEMORY) { /* nothing is lost: the same again works */
            failing.fail_at = 0;
            assert_int_equal(tenor_call_push(call, reference, &s, false), TENOR_OK);
            status = TENOR_NO_MEMORY;
        }
        pushed = tenor_call_update(call, reference, (uint64_t)i, str_of("I completely understand your very great frustration, good sir"), TENOR_NO_TIME, true);
        if (pushed == TENOR_NO_MEMORY) {
            failing.fail_at = 0;
            pushed = tenor_call_update(call, reference, (uint64_t)i, str_of("I completely understand"), TENOR_NO_TIME, true);
            status = TENOR_NO_MEMORY;
        }
        assert_int_equal(pushed, TENOR_OK);
    }
    if (status == TENOR_OK)
        status = tenor_call_finish(call, reference);
    if (status == TENOR_OK) {
        tenor_call_summary s;
        tenor_call_read(call, &s);
        assert_int_equal(s.turns, 4);
        assert_int_equal(s.leg_count, 2);
    }
    tenor_call_free(call);
    return status;
}

static tenor_lexicon *own; /* whose memory fails */

static tenor_status dump_it(void)
{
    return tenor_lexicon_dump(own, ignore_text, NULL);
}

/* Each allocation of an operation fails once: it says so, loses nothing, and the next try is as good as new. */
static void fail_everywhere(operation run)
{
    size_t blocks = failing.blocks, bytes = failing.bytes;
    for (size_t fail_at = 1; fail_at < 200000; fail_at++) {
        failing.calls = 0;
        failing.fail_at = fail_at;
        tenor_status status = run();
        bool reached = failing.calls >= fail_at;
        failing.fail_at = 0;
        if (failing.blocks != blocks || failing.bytes != bytes || failing.wrong_sizes)
            fail_msg("allocation %zu: %zu blocks and %zu bytes leak, %zu wrong sizes", fail_at, failing.blocks - blocks,
                     failing.bytes - bytes, failing.wrong_sizes);
        if (!reached) {
            assert_int_equal(status, TENOR_OK);
            assert_true(fail_at > 1);
            return;
        }
        if (status != TENOR_NO_MEMORY)
            fail_msg("allocation %zu failed, and the answer is '%s'", fail_at, tenor_status_text(status));
    }
    fail_msg("never done");
}

static void test_failing_load(void **state)
{
    (void)state;
    fail_everywhere(load_it);
}

static void test_failing_large(void **state)
{
    (void)state;
    for (int odd = 0; odd < 2; odd++) {
        make_large(odd);
        fail_everywhere(load_large);
    }
}

static void test_failing_errors(void **state)
{
    (void)state;
    fail_everywhere(load_errors);
}

static void test_failing_check(void **state)
{
    (void)state;
    fail_everywhere(check_it);
}

static void test_failing_image(void **state)
{
    (void)state;
    fail_everywhere(load_image);
    fail_everywhere(borrow_image);
}

static void test_failing_scorer(void **state)
{
    (void)state;
    fail_everywhere(score_it);
}

static void test_failing_call(void **state)
{
    (void)state;
    fail_everywhere(call_it);
}

static void test_failing_dump(void **state)
{
    (void)state;
    tenor_load_options options = {.allocator = &allocator};
    tenor_source source = source_of("t", frozen_lexicon, 0);
    assert_int_equal(tenor_lexicon_load(&own, &source, 1, &options, NULL), TENOR_OK);
    fail_everywhere(dump_it);
    tenor_lexicon_release(own);
    assert_int_equal(failing.blocks, 0);
}

static int set_up(void **state)
{
    (void)state;
    good = load_layers(frozen_lexicon, HEADER ":: id=val-good 2\n", NULL);
    reference = scorer_of(good);
    static tenor_scorer *keeper; /* its scores are the expected ones, so it scores nothing else */
    keeper = scorer_of(good);
    tenor_utterance batch[COUNT_OF(texts)];
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        batch[i] = say_as(texts[i], TENOR_ROLE_AGENT);
    assert_int_equal(tenor_score_batch(keeper, batch, COUNT_OF(texts), expected), TENOR_OK);
    *state = keeper;
    return 0;
}

static int tear_down(void **state)
{
    tenor_scorer_free(*state);
    tenor_scorer_free(reference);
    tenor_lexicon_release(good);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hot_path), cmocka_unit_test(test_displaced_words),      cmocka_unit_test(test_empty_first),  cmocka_unit_test(test_bad_arguments),
        cmocka_unit_test(test_failing_load),   cmocka_unit_test(test_failing_errors), cmocka_unit_test(test_failing_check),
        cmocka_unit_test(test_failing_image),  cmocka_unit_test(test_failing_scorer), cmocka_unit_test(test_failing_call),
        cmocka_unit_test(test_failing_dump),   cmocka_unit_test(test_failing_large),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
