/* test_people.c - where a text says a name that is known, and what stands for a name and is none. */
#include "test_engine.h"

#include "call/people.h"

static void test_handles(void **state)
{
    (void)state;
    static const char *const handles[] = {"gwen_p", "MrB_88", "k.voss", "dee_dee", "sam1987", "@ola"};
    static const char *const names[] = {"", "Mr Castellan", "R. Tamsin", "J.", "Delacroix-Finch", "Mr and Mrs Falkenrath", "O'Neil", "Lucía"};
    for (size_t i = 0; i < sizeof handles / sizeof *handles; i++)
        if (!tn_people_is_handle(view_of(handles[i])))
            fail_msg("'%s' is a handle", handles[i]);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (tn_people_is_handle(view_of(names[i])))
            fail_msg("'%s' is a name", names[i]);
}

static void test_said(void **state)
{
    (void)state;
    static const struct {
        const char *text, *name;
        uint32_t times;
    } said[] = {
        {"Thank you, Mr Falkenrath, and Mrs Falkenrath.", "Mr and Mrs Falkenrath", 2},
        {"salt and pepper", "Mr and Mrs Falkenrath", 0},
        {"thanks maria lopez", "Maria Lopez", 2},
        {"Maria's line is dead", "Maria Lopez", 1},
        {"a mr or a mrs", "Mr Lee", 0},
        {"plan R is fine", "R. Tamsin", 0},
        {"", "Maria", 0},
    };
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        uint32_t at = 0, begin = 0, times = 0;
        while (tn_people_next(view_of(said[i].text), view_of(said[i].name), &at, &begin))
            times++;
        if (times != said[i].times)
            fail_msg("'%s' says '%s' %u times, not %u", said[i].text, said[i].name, times, said[i].times);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_handles), cmocka_unit_test(test_said)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
