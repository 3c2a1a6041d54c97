/* test_parts.c - long texts that are parted give the tokens, matches and scores of the whole: random texts of everything that
 * tokens are made of. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include "lexicon/tokenised.h"

/* Emoticons with a space would reach across the borders of parts, so with one in the lexicon no text is parted. */
static const char spaced[] = HEADER "@category face kind=emoticon\nzq zq :: 1\n";
static const char more[] = HEADER "@category note kind=topic\n/[£$]\\d+/\n/\\d{2}-[a-z]+ \\w+/\n/caf[eé] [a-z]+/\n/x{3,}/\n/[A-Z]{2} \\d/c\n"
                                  "/ref\\W+no/\n@category shout kind=topic\ngood <CAPS>\n<CAPS> <EXCLAIM>\n^ well\nthank you $\n";

static const char *const bits[] = {
    "good", "not", "very", "frustration", "I", "understand", "your", "completely", "sorry", "so", "to", "hear", "that", "GOOD", "NOT", "IBM",
    "well", "thank", "you", "um", "don't", "I'm", "can't", "'m", "it 's", "sooo", "xxxx", "2FA", "10", "1,000", "12.50", "10:30", "e.g.", "Mr.", "J.",
    "[PII]", "[CREDIT CARD]", "<NAME>", "#PRS_ORG#", "[not a mark]", "[", "]", "bob@example.com", "www.example.com/x", "example.org.", "@joe", "#1",
    ":)", ":-(", ":D", "<3", "-", "--", "...", ".", ",", ";", "!", "?!", "!!!", "\"", "(", ")", "'", "\n", "\n\n", "\t", "  ", "ref. no", "12-abc def", "$18",
    "XY 7", "xxx", "£18", "café", "cafe\xCC\x81", "très", "😀", "👍🏽", "🇬🇧", "don’t", "I’m", "…", "—", "“good”", "½", "ﬁne", "™", "İ", "ſo", "ÉTÉ", "ß", "中文",
    "\xC2\xA0", "\xE2\x80\x8B", "\xFF", "\xC3", "`good`", "a\xCC\x81\xCC\x82", "\xEF\xBC\xA7ood", "ticket AB1234", "no problem", "really", "but", "if"};

static size_t make_text(uint64_t *chance, char *out, size_t size)
{
    const bool shout = next_chance(chance) % 16 == 0;
    const unsigned foreign = (unsigned)(next_chance(chance) % 12); /* how often beyond ASCII */
    size_t n = 0;
    for (;;) {
        const char *bit = bits[next_chance(chance) % COUNT_OF(bits)];
        size_t length = strlen(bit);
        if (n + length + 2 > size)
            return n;
        bool ascii = true;
        for (size_t i = 0; i < length; i++)
            ascii = ascii && (unsigned char)bit[i] < 0x80;
        if (!ascii && next_chance(chance) % 12 >= foreign)
            continue;
        for (size_t i = 0; i < length; i++)
            out[n++] = shout && bit[i] >= 'a' && bit[i] <= 'z' ? (char)(bit[i] - 32) : bit[i];
        if (next_chance(chance) % 16)
            out[n++] = ' ';
    }
}

static void compare(const tenor_score *x, const tenor_score *y, size_t dimensions, uint64_t seed)
{
    bool same = x->flags == y->flags && x->tokens == y->tokens && x->covered == y->covered && x->hit_count == y->hit_count;
    for (size_t i = 0; same && i < x->hit_count; i++) {
        const tenor_hit *a = &x->hits[i], *b = &y->hits[i];
        same = a->begin == b->begin && a->end == b->end && a->points == b->points && a->outcome == b->outcome && a->share == b->share &&
               a->dimension == b->dimension && a->factor_count == b->factor_count;
    }
    for (size_t d = 0; same && d < dimensions; d++)
        same = x->dimensions[d].score == y->dimensions[d].score && x->dimensions[d].raw == y->dimensions[d].raw &&
               x->dimensions[d].evidence == y->dimensions[d].evidence;
    if (!same)
        fail_msg("seed %" PRIu64 ": %zu and %zu hits of %u and %u words", seed, x->hit_count, y->hit_count, x->tokens, y->tokens);
}

static void test_scores(void **state)
{
    (void)state;
    enum { MOST = 9000, TEXTS = 400 };
    static char text[MOST];
    tenor_lexicon *parted = load_layers(frozen_lexicon, more, NULL), *whole = load_layers(frozen_lexicon, more, spaced);
    tenor_scorer *a = scorer_of(parted), *b = scorer_of(whole);
    const size_t dimensions = tenor_lexicon_dimension_count(parted);
    size_t hits = 0;
    assert_int_equal(tenor_lexicon_dimension_count(whole), dimensions);
    for (uint64_t seed = 1; seed <= TEXTS; seed++) {
        uint64_t chance = seed;
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        u.role = (tenor_role)(seed % 3);
        u.text = (tenor_str){text, make_text(&chance, text, 1100 + (size_t)(next_chance(&chance) % (MOST - 1100)))};
        tenor_score x = score_one(a, u), y = score_one(b, u);
        compare(&x, &y, dimensions, seed);
        hits += x.hit_count;
    }
    assert_true(hits > 50 * TEXTS);
    tenor_scorer_free(a);
    tenor_scorer_free(b);
    tenor_lexicon_release(parted);
    tenor_lexicon_release(whole);
}

/* That they are parted, and that the lane has its share: with the regexes that can begin somewhere, stretch by stretch. */
static void test_parted(void **state)
{
    (void)state;
    enum { SIZE = 20000 };
    static char text[SIZE];
    for (size_t i = 0; i < SIZE; i++)
        text[i] = "all of this is good and quite well said, "[i % 41];
    memcpy(text + SIZE / 2, "\xC3\xA9\xC3\xA9", 4);
    memcpy(text + 2 * TN_REGEX_REACH + 100, " $18 ", 5);
    tenor_lexicon *lexicon = load_layers(frozen_lexicon, more, NULL), *other = load_layers(frozen_lexicon, more, spaced);
    for (int i = 0; i < 2; i++) {
        tenor_str bytes = tenor_lexicon_image(i ? other : lexicon);
        tn_mem mem = tn_mem_default();
        tn_image image;
        tn_cutter cutter;
        tn_track track;
        tn_tokenised_notes notes;
        const char *why;
        size_t taken;
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        u.text = (tenor_str){text, SIZE};
        assert_int_equal(tn_image_borrow(&image, &mem, NULL, NULL, bytes.data, bytes.size, &why), TENOR_OK);
        assert_true(tn_cutter_init(&cutter, &image, image.index, image.spot, &mem));
        assert_true(tn_cutter_take(&cutter, &u, 1, &taken));
        assert_false(tn_cutter_has(&cutter, 0));
        assert_true(tn_tokenised_track(&cutter, 0, &track, &notes));
        assert_int_equal(track.regex_stretches != NULL, i == 0);
        uint64_t all = 0;
        for (size_t k = 0; i == 0 && k < SIZE / TN_REGEX_REACH; k++)
            all |= track.regex_stretches[k] & ~image.spot->lazy;
        assert_true(i == 1 || (all & ~image.spot->always) || image.spot->lazy);
        assert_true(track.count > SIZE / 6);
        tn_cutter_free(&cutter);
        tn_image_close(&image);
    }
    tenor_lexicon_release(lexicon);
    tenor_lexicon_release(other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_scores), cmocka_unit_test(test_parted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
