/* test_acts_api.c - what the public is told of acts: where they stand, who may not ask, no memory. That runs and features are right is held
 * to a plain reading in test_acts.c. */
#include "tenor_study.h"
#include "test_engine.h"

static bool count_acts(void *context, const tenor_study_act_view *act)
{
    *(size_t *)context += act->feature_count + 1;
    return true;
}

static tenor_lexicon *two_acts(void)
{
    const tenor_source source = source_of("t.acts", "@act act.a speaker=agent\n 1 so\n@act act.b speaker=customer\n 2 so\n", 0);
    tenor_lexicon *lexicon = NULL;
    assert_int_equal(tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL), TENOR_OK);
    return lexicon;
}

static void test_asked_badly(void **state)
{
    (void)state;
    size_t count = 0;
    tenor_error error;
    tenor_lexicon *lexicon = two_acts();
    assert_int_equal(tenor_study_acts(NULL, TENOR_ROLE_AGENT, str_of("so"), NULL, count_acts, &count, &error), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_study_acts(lexicon, TENOR_ROLE_AGENT, str_of("so"), NULL, NULL, &count, &error), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_study_acts(lexicon, TENOR_ROLE_AGENT, (tenor_str){NULL, 1}, NULL, count_acts, &count, &error), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_study_acts(lexicon, TENOR_ROLE_AGENT, (tenor_str){"so", TENOR_TEXT_MAX + 1}, NULL, count_acts, &count, &error),
                     TENOR_TOO_LONG);
    assert_int_equal(tenor_study_acts(lexicon, TENOR_ROLE_AGENT, (tenor_str){NULL, 0}, NULL, count_acts, &count, &error), TENOR_OK);
    assert_int_equal(tenor_study_acts(lexicon, TENOR_ROLE_AUTOMATED, str_of("so"), NULL, count_acts, &count, &error), TENOR_OK);
    assert_int_equal(count, 0);
    assert_int_equal(tenor_study_acts(lexicon, TENOR_ROLE_UNKNOWN, str_of("so"), NULL, count_acts, &count, &error), TENOR_OK);
    assert_int_equal(count, 4);
    tenor_lexicon_release(lexicon);
}

/* The file is called as the sources are, also where the image is of others of the same text. */
static bool file_is(void *context, const tenor_study_act_view *act)
{
    const char *name = context;
    assert_true(act->file.size == strlen(name) && memcmp(act->file.data, name, act->file.size) == 0);
    assert_true(act->name.size == 5 && memcmp(act->name.data, "act.a", 5) == 0);
    assert_int_equal(act->line, 2);
    return true;
}

static void test_places(void **state)
{
    (void)state;
    tenor_source source = source_of("t.acts", "# One.\n@act act.a speaker=agent\n 1 so\n", 0);
    tenor_lexicon *lexicon = NULL, *again = NULL;
    assert_int_equal(tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL), TENOR_OK);
    char name[] = "t.acts", other[] = "another.acts";
    assert_int_equal(tenor_study_acts(lexicon, TENOR_ROLE_AGENT, str_of("so"), NULL, file_is, name, NULL), TENOR_OK);
    source.name = str_of(other);
    assert_int_equal(tenor_lexicon_load_kept(&again, &source, 1, tenor_lexicon_image(lexicon), NULL, NULL), TENOR_OK);
    assert_ptr_equal(tenor_lexicon_image(again).data, tenor_lexicon_image(lexicon).data);
    assert_int_equal(tenor_study_acts(again, TENOR_ROLE_AGENT, str_of("so"), NULL, file_is, other, NULL), TENOR_OK);
    tenor_lexicon_release(again);
    tenor_lexicon_release(lexicon);
}

/* Every allocation fails once: it says so, loses nothing. */
static void test_no_memory(void **state)
{
    (void)state;
    size_t count = 0;
    tenor_error error;
    tenor_lexicon *lexicon = two_acts();
    size_t failed = 0;
    for (bool fine = false; !fine; failed++) {
        static const char again[] = "so so so so so so so so so so so so so so so so so so so so";
        counting_memory memory = {.fail_at = failed + 1};
        tenor_allocator allocator = {counting_resize, &memory};
        const tenor_status status = tenor_study_acts(lexicon, TENOR_ROLE_UNKNOWN, str_of(again), &allocator, count_acts, &count, &error);
        fine = status == TENOR_OK;
        assert_true(fine || status == TENOR_NO_MEMORY);
        assert_true(memory.blocks == 0 && memory.bytes == 0 && memory.wrong_sizes == 0);
    }
    assert_true(failed > 2);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_asked_badly), cmocka_unit_test(test_places), cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
