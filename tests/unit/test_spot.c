/* test_spot.c - what the tables of first bytes rule out of regexes in alternatives, no regex matches: words of ASCII and beyond. */
#include "test_engine.h"

#include "lexicon/atoms.h"
#include "lexicon/spot.h"

static const char lexicon_text[] =
    "@lexicon 1 name=spots lang=en\n@category joy.a weight=1\n"
    "(fine|/so{2,30}|ve{2,20}ry|rea{2,20}l{1,20}y/) day\n(gar|/caf(e|\xC3\xA9)s?/) day\n(gut|/\xC3\xBC" "ber.*/) day\n"
    "(nth|/[0-9]{1,2}(st|nd|rd|th)/) day\n(kelvin|/[kK]elvin|.ard/) day\n(x|/\xC3\x9F|stra(ss|\xC3\x9F)e/) day\n";

/* Pieces of words, of which most begin some match; the long s and the sign of the unit match letters of ASCII in any case. */
static const char *const pieces[] = {"s", "o", "oo", "ve", "ry", "e", "rea", "l", "y", "caf", "\xC3\xA9", "\xC3\xBC", "ber", "1", "2", "st",
                                     "nd", "th", "k", "\xE2\x84\xAA", "elvin", "\xC5\xBF", "ard", "\xC3\x9F", "stra", "ss", "x", "\xD0\xB6"};

typedef struct fixture {
    tn_mem mem;
    tn_image image;
    tn_atoms atoms;
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
}

/* The regexes that are all of the word, as bits. */
static uint64_t matches(fixture *f, tn_str word)
{
    uint64_t bits = 0;
    tn_atoms_begin(&f->atoms);
    assert_true(tn_atoms_regexes(&f->atoms, word, ~UINT64_C(0)));
    for (uint32_t i = 0; i < f->image.regex_atoms_count; i++)
        for (size_t k = 0; k < f->atoms.count; k++)
            if (f->atoms.list[k] == f->image.regex_atoms[i])
                bits |= UINT64_C(1) << i;
    return bits;
}

static void test_nothing_is_ruled_out(void **state)
{
    (void)state;
    enum { ROUNDS = 20000 };
    fixture f = {0};
    uint64_t seed = 5;
    size_t found = 0, asked = 0;
    set_up(&f);
    assert_true(f.image.regex_atoms_count >= 6);
    for (int i = 0; i < ROUNDS; i++) {
        char word[64];
        size_t n = 0;
        for (size_t more = 1 + next_chance(&seed) % 4; more > 0; more--) {
            const char *piece = pieces[next_chance(&seed) % COUNT_OF(pieces)];
            memcpy(word + n, piece, strlen(piece));
            n += strlen(piece);
        }
        const tn_str text = tn_str_of(word, n);
        const uint64_t bits = matches(&f, text), may = tn_spot_atoms(f.image.spot, text), any = tn_spot_atoms_any(f.image.spot, text);
        if (bits & ~may || bits & ~any)
            fail_msg("'%.*s' is ruled out for a regex that matches it", (int)n, word);
        found += bits != 0;
        asked += may != 0;
    }
    assert_true(found > ROUNDS / 100 && asked < ROUNDS / 2); /* some match, and most are ruled out */
    /* Of words of ASCII, what begins like a regex and does not go on like it, whatever stands beyond ASCII in it. */
    static const char *const others[] = {"sxzy", "very", "rest", "vab", "184", "2x", "stop", "kind"};
    for (size_t i = 0; i < COUNT_OF(others); i++)
        assert_false(tn_spot_atoms(f.image.spot, view_of(others[i])) & ~matches(&f, view_of(others[i])));
    tn_atoms_free(&f.atoms);
    tn_image_close(&f.image);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_nothing_is_ruled_out)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
