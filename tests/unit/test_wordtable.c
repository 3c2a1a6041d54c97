/* test_wordtable.c - the table of words is what wordlists.def says: every word of every list, with its value, and nothing else. After a
 * change of the lists `make wordtable` makes it again. */
#include "test_engine.h"

#include "call/wordscan.h"

static const struct {
    const char *name, *words;
} lists[TN_LIST_COUNT] = {
#define L(name, words) {#name, words},
#include "call/wordlists.def"
#undef L
};

#define MOST 512

/* The members of a list, those of the lists that it names among them. */
typedef struct members {
    size_t count;
    struct {
        tn_str word;
        int value;
    } is[MOST];
} members;

static void add_member(members *m, tn_str word, int value)
{
    for (size_t i = 0; i < m->count; i++)
        if (tn_str_eq(m->is[i].word, word))
            return;
    assert_true(m->count < MOST);
    m->is[m->count].word = word;
    m->is[m->count++].value = value;
}

static void gather(size_t list, members *m)
{
    for (const char *p = lists[list].words; *p;) {
        size_t n = strcspn(p, " ");
        const char *sign = n > 1 ? memchr(p + 1, '=', n - 1) : NULL;
        if (n > 1 && *p == '@') {
            size_t other = 0;
            while (other < list && (strlen(lists[other].name) != n - 1 || memcmp(lists[other].name, p + 1, n - 1) != 0))
                other++;
            if (other == list)
                fail_msg("%s: %.*s does not stand before it", lists[list].name, (int)n, p);
            gather(other, m);
        } else {
            add_member(m, tn_str_of(p, sign ? (size_t)(sign - p) : n), sign ? atoi(sign + 1) : -1);
        }
        p += n + strspn(p + n, " ");
    }
}

static size_t bits_of(const tn_wordtable_row *row)
{
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(row->lists); i++)
        count += (size_t)__builtin_popcountll(row->lists[i]);
    return count;
}

static void test_the_lists(void **state)
{
    (void)state;
    size_t said = 0, known = 0;
    for (size_t list = 0; list < TN_LIST_COUNT; list++) {
        static members m;
        m.count = 0;
        gather(list, &m);
        said += m.count;
        for (size_t i = 0; i < m.count; i++) {
            const tn_str word = m.is[i].word;
            tn_word w = tn_wordscan_word(word.p, word.n);
            if (!tn_wordscan_in(&w, (tn_wordlist)list))
                fail_msg("'%.*s' of %s: run make wordtable", (int)word.n, word.p, lists[list].name);
            if (m.is[i].value >= 0)
                assert_int_equal(tn_wordtable_rows[w.row].value, m.is[i].value);
        }
    }
    for (size_t row = 0; row < tn_wordtable_row_count; row++)
        known += bits_of(&tn_wordtable_rows[row]);
    assert_int_equal(known, said);
    assert_int_equal(bits_of(&tn_wordtable_rows[0]), 0);
    assert_true(said > 1000);
}

/* What is cut from a text is found as what stands in the table is, and what is not there is in no list. */
static void test_words_of_a_text(void **state)
{
    (void)state;
    static const char text[] = "About  THE thirtieth o\xE2\x80\x99" "clock, \xC2\xA3 Xyzzy you're twenty-five supercalifragilisticexpial $5";
    static const struct {
        const char *low;
        bool known, plain;
    } words[] = {{"about", true, true}, {"the", true, true}, {"thirtieth", true, true}, {"o'clock", true, false}, {",", true, false},
                 {"\xC2\xA3", true, false}, {"xyzzy", false, true}, {"you're", true, false}, {"twenty-five", false, false}, {"", false, true},
                 {"$", true, false}, {"5", false, false}};
    tn_words scan;
    tn_wordscan_begin(&scan, view_of(text));
    for (size_t i = 0; i < COUNT_OF(words); i++, tn_wordscan_step(&scan)) {
        const tn_word *w = tn_wordscan_peek(&scan, 0);
        assert_int_equal(w->low_size, strlen(words[i].low));
        assert_memory_equal(w->low, words[i].low, w->low_size);
        assert_int_equal(w->row != 0, words[i].known);
        assert_int_equal(w->plain, words[i].plain);
    }
    assert_int_equal(tn_wordscan_peek(&scan, 0)->kind, TN_WORD_END);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_the_lists), cmocka_unit_test(test_words_of_a_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
