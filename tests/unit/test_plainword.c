/* test_plainword.c - of no word that the lexicon knows, or that is more than a plain token, it is said that it is plain. */
#include "test_engine.h"

#include "lexicon/atoms.h"
#include "lexicon/plainword.h"
#include "text/token.h"

static const char lexicon_text[] =
    "@lexicon 1 name=plain lang=en\n@category joy.a weight=1 mode=stem\nhelping\ngreat* deal\n(happy|glad) to\n<LONG>\n9110 calls\n555* deal\n"
    "@category v kind=valence\nbad :: -1\nterri* :: -2\n@category e kind=emoticon\nxd :: 1\noops :: -1\n"
    "@category s kind=abbrev\napprox\n";

static const char *const words[] = {
    "help", "helps", "helped", "helping", "helper", "great", "greatly", "greatest", "gre", "happy", "happily", "glad", "to", "bad",
    "badly", "terrible", "terri", "terr", "xd", "xdd", "oops", "approx", "www", "http", "https", "ftp", "gonna", "dont", "im", "cant",
    "yall", "seven", "million", "sooo", "goood", "baad", "baaad", "aaa", "aaab", "deal", "deals", "on", "ok", "zebra", "table",
    "window", "dying", "lying", "internationalization", "abcdefghijklmnopqrstuvwx"};

typedef struct fixture {
    tn_mem mem;
    tn_image image;
    tn_atoms atoms;
    tn_plainword plain;
    tn_text text;
} fixture;

static void set_up(fixture *f)
{
    const char *why;
    f->mem = tn_mem_default();
    tenor_lexicon *lexicon = load_text(lexicon_text);
    tenor_str bytes = tenor_lexicon_image(lexicon);
    char *block = tn_mem_alloc(&f->mem, bytes.size, 1);
    assert_non_null(block);
    memcpy(block, bytes.data, bytes.size);
    tenor_lexicon_release(lexicon);
    assert_int_equal(tn_image_open(&f->image, &f->mem, block, bytes.size, &why), TENOR_OK);
    assert_true(tn_atoms_init(&f->atoms, &f->image, &f->mem));
    tn_plainword_init(&f->plain, &f->image, &f->mem);
    assert_true(tn_plainword_expect(&f->plain, TN_PLAINWORD_FEW));
    assert_null(f->plain.bits);
    for (size_t i = 0; i < COUNT_OF(words); i++) { /* nothing is said of any word yet */
        char padded[64] = {0};
        memcpy(padded, words[i], strlen(words[i]));
        const tn_str word = {padded, strlen(words[i])};
        assert_false(tn_plainword_is(&f->plain, word, 0) || tn_plainword_number(&f->plain, word) || tn_plainword_code(&f->plain, word));
        assert_true(tn_plainword_abbreviation(&f->plain, word) && tn_plainword_emoticon(&f->plain, word));
    }
    assert_true(tn_plainword_expect(&f->plain, 1));
    assert_non_null(f->plain.bits);
    tn_token_init(&f->text, &f->mem);
}

static void tear_down(fixture *f)
{
    tn_token_free(&f->text);
    tn_plainword_free(&f->plain);
    tn_atoms_free(&f->atoms);
    tn_image_close(&f->image);
}

/* The long way: the tokeniser's one token, without flags, of no atom, behind which a full stop ends the sentence. */
static bool is_plain(fixture *f, tn_str word)
{
    assert_true(tn_token_run(&f->text, word, &f->image.rules));
    if (f->text.token_count != 1)
        return false;
    const tn_token *token = &f->text.tokens[0];
    if (token->kind != TN_TOKEN_WORD || token->flags || token->form_count != 1 || !tn_str_eq(tn_text_form(&f->text, token, 0), word))
        return false;
    tn_atoms_begin(&f->atoms);
    assert_true(tn_atoms_form(&f->atoms, word, true, TN_STR("")));
    return f->atoms.count == 0 && !tn_token_abbreviation(&f->image.rules, word, 0);
}

static bool check(fixture *f, const char *text, size_t size)
{
    char padded[64] = {0}; /* eight bytes at the start are readable */
    memcpy(padded, text, size);
    tn_str word = {padded, size};
    bool said = tn_plainword_is(&f->plain, word, size < 8 ? tn_str_eight(padded) & ((UINT64_C(1) << 8 * size) - 1) : tn_str_eight(padded));
    if (said && !is_plain(f, word))
        fail_msg("'%s' is taken for a plain word", padded);
    return said;
}

static void test_words(void **state)
{
    (void)state;
    fixture f = {0};
    set_up(&f);
    for (size_t i = 0; i < COUNT_OF(words); i++)
        check(&f, words[i], strlen(words[i]));
    /* What begins an address or an emoticon is looked at closer, whatever follows. */
    assert_false(check(&f, "www", 3));
    assert_false(check(&f, "https", 5));
    assert_false(check(&f, "xd", 2));
    tear_down(&f);
}

static void test_chance(void **state)
{
    (void)state;
    fixture f = {0};
    uint64_t seed = 11;
    size_t said = 0;
    enum { ROUNDS = 100000 };
    set_up(&f);
    for (int i = 0; i < ROUNDS; i++) {
        static const char letters[] = "abcdefghijklmnopqrstuvwxyzeeaaiioottss";
        char word[40];
        size_t n = 0;
        uint64_t chance = next_chance(&seed);
        if (chance % 4 == 0) { /* a word that means something, and more letters */
            const char *known = words[next_chance(&seed) % COUNT_OF(words)];
            n = strlen(known) < 20 ? strlen(known) : 20;
            memcpy(word, known, n);
        }
        for (size_t more = n ? chance / 4 % 4 : 2 + chance / 4 % 12; more > 0; more--)
            word[n++] = letters[next_chance(&seed) % (sizeof letters - 1)];
        said += check(&f, word, n);
    }
    assert_true(said > ROUNDS / 2); /* it is of use */
    tear_down(&f);
}

/* The same of a number that is nothing else. */
static bool check_number(fixture *f, const char *text, size_t size)
{
    char padded[64] = {0};
    memcpy(padded, text, size);
    tn_str word = {padded, size};
    if (!tn_plainword_number(&f->plain, word))
        return false;
    assert_true(tn_token_run(&f->text, word, &f->image.rules));
    assert_int_equal(f->text.token_count, 1);
    const tn_token *token = &f->text.tokens[0];
    assert_int_equal(token->kind, TN_TOKEN_WORD);
    assert_int_equal(token->flags, TN_TOKEN_NUMBER);
    assert_int_equal(token->form_count, 1);
    tn_atoms_begin(&f->atoms);
    assert_true(tn_atoms_form(&f->atoms, word, true, TN_STR("")));
    if (f->atoms.count != 0 || tn_token_abbreviation(&f->image.rules, word, TN_TOKEN_NUMBER))
        fail_msg("'%s' is taken for a number and nothing else", padded);
    return true;
}

static void test_numbers(void **state)
{
    (void)state;
    fixture f = {0};
    uint64_t seed = 12;
    size_t said = 0;
    enum { ROUNDS = 100000 };
    set_up(&f);
    assert_false(check_number(&f, "9110", 4));
    assert_false(check_number(&f, "555", 3));
    assert_false(check_number(&f, "5550123", 7));
    for (int i = 0; i < ROUNDS; i++) {
        char word[24];
        const size_t n = 2 + (size_t)(next_chance(&seed) % 11);
        for (size_t k = 0; k < n; k++)
            word[k] = (char)('0' + next_chance(&seed) % 10);
        if (i % 8 == 0)
            memcpy(word, i % 16 ? "9110" : "5550", n < 4 ? n : 4);
        said += check_number(&f, word, n);
    }
    assert_true(said > ROUNDS / 2);
    tear_down(&f);
}

/* A word with digits that is nothing to the lexicon, or a number and nothing else. */
static bool check_code(fixture *f, const char *text, size_t size)
{
    char padded[64] = {0};
    bool letters = false;
    memcpy(padded, text, size);
    for (size_t i = 0; i < size; i++)
        letters = letters || (text[i] >= 'a' && text[i] <= 'z');
    tn_str word = {padded, size};
    if (!tn_plainword_code(&f->plain, word))
        return false;
    assert_true(tn_token_run(&f->text, word, &f->image.rules));
    assert_int_equal(f->text.token_count, 1);
    const tn_token *token = &f->text.tokens[0];
    assert_int_equal(token->kind, TN_TOKEN_WORD);
    assert_int_equal(token->flags, letters ? 0 : TN_TOKEN_NUMBER);
    tn_atoms_begin(&f->atoms);
    for (uint32_t k = 0; k < token->form_count; k++)
        assert_true(tn_atoms_form(&f->atoms, tn_text_form(&f->text, token, k), true, TN_STR("")));
    if (token->form_count != 1 || f->atoms.count != 0 || tn_token_abbreviation(&f->image.rules, word, token->flags))
        fail_msg("'%s' is taken for a code that means nothing", padded);
    return true;
}

static void test_codes(void **state)
{
    (void)state;
    static const char *const known[] = {"9110", "555", "great", "terri", "xd", "approx", "sooo", "10", "2.50", "1,000", "help", "www"};
    fixture f = {0};
    uint64_t seed = 3;
    size_t said = 0, tried = 0;
    set_up(&f);
    assert_true(check_code(&f, "6xjx0bm1", 8) && check_code(&f, "92.4p", 5) && check_code(&f, "2,711", 5));
    assert_false(check_code(&f, "5550b", 5)); /* begins as a prefix does */
    for (int i = 0; i < 100000; i++) {
        static const char some[] = "0123456789abcdehlorstx0123456789";
        char word[40];
        size_t n = 0;
        if (next_chance(&seed) % 3 == 0) {
            const char *begin = known[next_chance(&seed) % COUNT_OF(known)];
            n = strlen(begin);
            memcpy(word, begin, n);
        }
        bool digits = false, one_run = true;
        for (size_t left = n ? next_chance(&seed) % 4 : 2 + next_chance(&seed) % 9; left > 0; left--) {
            if (n > 0 && left > 1 && word[n - 1] <= '9' && word[n - 1] >= '0' && next_chance(&seed) % 8 == 0) {
                word[n++] = next_chance(&seed) % 2 ? '.' : ',';
                word[n++] = (char)('0' + next_chance(&seed) % 10);
            }
            word[n++] = some[next_chance(&seed) % (sizeof some - 1)];
        }
        for (size_t k = 0; k < n; k++) {
            digits = digits || (word[k] >= '0' && word[k] <= '9');
            one_run = one_run && (word[k] != '.' || (k + 1 < n && word[k + 1] <= '9'));
        }
        if (!digits || !one_run || n < 2)
            continue;
        tried++;
        said += check_code(&f, word, n);
    }
    assert_true(said > tried / 2);
    tear_down(&f);
}

/* What no abbreviation and no emoticon is said to be, is none. */
static void test_others(void **state)
{
    (void)state;
    fixture f = {0};
    size_t ruled_out = 0;
    set_up(&f);
    for (size_t i = 0; i < COUNT_OF(words); i++) {
        const tn_str word = view_of(words[i]);
        ruled_out += !tn_plainword_abbreviation(&f.plain, word);
        if (tn_token_abbreviation(&f.image.rules, word, 0))
            assert_true(tn_plainword_abbreviation(&f.plain, word));
    }
    assert_true(tn_plainword_abbreviation(&f.plain, TN_STR("approx")));
    assert_true(ruled_out > COUNT_OF(words) / 2);
    assert_true(tn_plainword_emoticon(&f.plain, TN_STR("xd")) && tn_plainword_emoticon(&f.plain, TN_STR("oops.5")));
    assert_false(tn_plainword_emoticon(&f.plain, TN_STR("zebra")));
    tear_down(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words), cmocka_unit_test(test_chance), cmocka_unit_test(test_numbers),
                                       cmocka_unit_test(test_codes), cmocka_unit_test(test_others)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
