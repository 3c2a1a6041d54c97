/* test_phrasewords.c - words of phrases are told apart and found again, whatever their length and whatever stands behind them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "lexicon/phrasewords.h"

#define WORDS 20000

static void test_letters(void **state)
{
    (void)state;
    static const char behind[] = {'\0', ' ', '`', '{', 'A', 'Z', '\'', '~', (char)0x80, (char)0xE1, (char)0xFF};
    char text[40];
    for (size_t n = 0; n <= 30; n++)
        for (size_t i = 0; i <= sizeof behind; i++) {
            uint64_t letters, alone;
            memset(text, 'z', sizeof text);
            for (size_t k = 0; k < n; k++)
                text[k] = (char)('a' + (7 * k + n) % 26);
            if (i < sizeof behind)
                text[n] = behind[i];
            size_t size = i < sizeof behind ? sizeof text : n; /* or the text ends there */
            assert_int_equal(tn_phrasewords_letters(tn_str_of(text, size), &letters), n);
            assert_int_equal(tn_phrasewords_letters(tn_str_of(text, n), &alone), n);
            assert_true(letters == alone);
        }
}

/* The i-th word: of 1 to 20 letters, many with the same beginning. */
static tn_str word_of(char *text, size_t i)
{
    size_t n = 0, head = i % 3 * 7;
    while (n < head)
        text[n++] = 'q';
    for (size_t left = i + 1; left; left /= 26)
        text[n++] = (char)('a' + left % 26);
    return tn_str_of(text, n);
}

static void test_numbers(void **state)
{
    (void)state;
    tn_mem mem = tn_mem_default();
    tn_phrasewords list;
    static char texts[WORDS][24];
    tn_phrasewords_init(&list, &mem);
    for (uint32_t round = 0; round < 2; round++)
        for (uint32_t i = 0; i < WORDS; i++) {
            char other[24];
            uint64_t letters;
            tn_str word = word_of(round ? other : texts[i], i);
            assert_int_equal(tn_phrasewords_letters(word, &letters), word.n);
            assert_int_equal(tn_phrasewords_find(&list, word, letters), round ? i : TN_PHRASEWORDS_NONE);
            if (!round)
                assert_int_equal(tn_phrasewords_add(&list, word, letters), i);
        }
    assert_int_equal(list.count, WORDS);
    tn_phrasewords_free(&list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_letters), cmocka_unit_test(test_numbers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
