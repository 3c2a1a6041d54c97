/* test_beyond.c - texts with characters beyond ASCII: the fast lane makes of them what the tokeniser makes of them, and leaves few to it. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include "base/utf8.h"
#include "lexicon/tokenised.h"

static const char more[] = HEADER "@category note kind=topic\n/[£$]\\d+/\n/caf[eé] [a-z]+/\n/x{3,}/\n/[A-Z]{2} \\d/c\n/né+/\n/naïve/\n"
                                  "très bien\n(/[a-z]*é[a-z]*/|zut)\nÉtat\n@category shout kind=topic\ngood <CAPS>\n<CAPS> <EXCLAIM>\n"
                                  "@category face kind=emoticon\n:D :: 1\nxD :: 1\nツ :: 1\n(╯°□°)╯ :: -1\n😀 :: 1\n";

static const char *const bits[] = {
    "good", "not", "frustration", "I", "so", "GOOD", "IBM", "n't", "'s", "don't", "2FA", "10", "12.50", "Mr.", "J.", "[PII]", "bob@example.com",
    "www.example.com/x", "example.org", "@joe", ":)", ":D", "xD", "<3", "-", ".", ",", ":", "!", "\"", ")", "'", "\n", "xxx", "XY 7", "$18", "£18",
    "café", "cafe\xCC\x81", "très", "naïve", "né", "É", "ÉTÉ", "État", "été", "l", "L", "d'", "é", "ss", "ß", "İ", "да", "ДА", "中文", "😀", "👍🏽", "🇬🇧",
    "👩\xE2\x80\x8D💻", "❤\xEF\xB8\x8F", "™", "’", "‘", "“", "”", "»", "…", "–", "—", "½", "ﬁ", "€", "ツ", "(╯°□°)╯", "(", "°", "`", "\xC2\xA0", "\xCC\x81",
    "\xE2\x80\x8D", "١", "²", "7\xE2\x83\xA3", "ℹ", "\xC2\x85"};
#define REFUSED 5 /* of the last of them the lane can make nothing */

static size_t make_text(uint64_t *chance, char *out, size_t size)
{
    const size_t count = COUNT_OF(bits) - (next_chance(chance) % 8 ? REFUSED : 0);
    size_t n = 0;
    for (size_t left = 1 + next_chance(chance) % 14; left > 0; left--) {
        const char *bit = bits[next_chance(chance) % count];
        const size_t length = strlen(bit);
        if (n + length + 2 > size)
            break;
        memcpy(out + n, bit, length);
        n += length;
        if (next_chance(chance) % 2)
            out[n++] = ' ';
    }
    return n;
}

enum { MOST = 512, TOKENS = 1024 };

/* What a track says of its tokens. */
typedef struct seen {
    uint32_t count, classes[TOKENS], begin[TOKENS], end[TOKENS], normal_begin[TOKENS], normal_end[TOKENS];
    uint16_t flags[TOKENS];
    char normal[8 * MOST];
    size_t normal_size;
    uint64_t regexes;
} seen;

static void see(seen *s, const tn_track *t)
{
    const uint16_t kept = TN_TOKEN_BREAK | TN_TOKEN_PAUSE | TN_TOKEN_COMMA | TN_TOKEN_AMBIGUOUS;
    assert_true(t->count <= TOKENS && t->normal.n <= sizeof s->normal);
    s->count = t->count;
    s->regexes = t->regexes;
    s->normal_size = t->normal.n;
    memcpy(s->normal, t->normal.p, t->normal.n);
    for (uint32_t i = 0; i < t->count; i++) {
        s->classes[i] = t->classes[i];
        s->begin[i] = t->begin[i];
        s->end[i] = t->end[i];
        s->normal_begin[i] = t->normal_begin[i];
        s->normal_end[i] = t->normal_end[i];
        s->flags[i] = t->flags[i] & kept;
    }
}

/* The same atoms, and a word or none: whether a full stop ends a sentence behind it, only the lane writes into the class. */
static bool same_class(const tn_vocabulary *v, uint32_t a, uint32_t b)
{
    const tn_token_class *x = &v->classes[a], *y = &v->classes[b];
    return ((x->flags ^ y->flags) & (TN_CLASS_SYMBOL | TN_CLASS_AMBIGUOUS | TN_CLASS_OPAQUE)) == 0 && x->atom_count == y->atom_count &&
           (x->atom_count == 0 || memcmp(v->pool + x->atoms, v->pool + y->atoms, x->atom_count * sizeof *v->pool) == 0);
}

static bool same(const tn_vocabulary *v, const seen *a, const seen *b)
{
    if (a->count != b->count || a->normal_size != b->normal_size || memcmp(a->normal, b->normal, a->normal_size) != 0)
        return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!same_class(v, a->classes[i], b->classes[i]) || a->begin[i] != b->begin[i] || a->end[i] != b->end[i] ||
            a->normal_begin[i] != b->normal_begin[i] || a->normal_end[i] != b->normal_end[i] || a->flags[i] != b->flags[i])
            return false;
    return true;
}

/* Every regex that matches somewhere has its bit; but what stands in an address is never looked for. */
static bool all_regexes(const tn_image *image, tn_regex_scratch *scratch, const seen *s)
{
    uint64_t bytes[4];
    size_t begin, end;
    assert_true(tn_regex_look(scratch, tn_str_of(s->normal, s->normal_size), bytes));
    for (unsigned bit = 0; bit < TN_SPOT_BITS; bit++)
        for (uint32_t i = image->spot->regexes[bit]; i < image->spot->regexes[bit + 1]; i++) {
            const tn_regex *regex = image->compiled[image->entries[image->regex_entries[i]].regex];
            if (!(s->regexes >> bit & 1) &&
                tn_regex_find(regex, scratch, tn_str_of(s->normal, s->normal_size), 0, &begin, &end) == TN_REGEX_FOUND)
                return false;
        }
    return true;
}

static void test_tracks(void **state)
{
    (void)state;
    enum { ROUNDS = 4000, TEXTS = 8 };
    static char texts[TEXTS][MOST];
    static seen lane[TEXTS], slow;
    tenor_lexicon *lexicon = load_layers(frozen_lexicon, more, NULL);
    tenor_str bytes = tenor_lexicon_image(lexicon);
    tn_mem mem = tn_mem_default();
    tn_regex_scratch *scratch = tn_regex_scratch_new(&mem);
    tn_image image;
    tn_cutter cutter;
    const char *why;
    size_t taken, beyond = 0, cut = 0, mapped = 0;
    uint64_t chance = 5;
    assert_non_null(scratch);
    assert_int_equal(tn_image_borrow(&image, &mem, NULL, NULL, bytes.data, bytes.size, &why), TENOR_OK);
    assert_true(tn_cutter_init(&cutter, &image, image.index, image.spot, &mem));
    for (int round = 0; round < ROUNDS; round++) {
        tenor_utterance u[TEXTS];
        tn_track track;
        tn_tokenised_notes notes;
        bool has[TEXTS];
        for (size_t i = 0; i < TEXTS; i++) {
            u[i] = (tenor_utterance)TENOR_UTTERANCE_INIT;
            u[i].text = (tenor_str){texts[i], make_text(&chance, texts[i], MOST)};
        }
        assert_true(tn_cutter_take(&cutter, u, TEXTS, &taken));
        assert_int_equal(taken, TEXTS);
        for (size_t i = 0; i < TEXTS; i++) {
            has[i] = tn_cutter_has(&cutter, i);
            beyond += tn_utf8_length(texts[i], u[i].text.size) < u[i].text.size;
            cut += has[i] && tn_utf8_length(texts[i], u[i].text.size) < u[i].text.size;
            if (!has[i])
                continue;
            tn_cutter_track(&cutter, i, &track);
            mapped += track.map != NULL;
            see(&lane[i], &track);
            bool addresses = false;
            for (uint32_t k = 0; k < track.count; k++)
                addresses = addresses || cutter.vocabulary.classes[track.classes[k]].flags & TN_CLASS_OPAQUE;
            if (!addresses && !all_regexes(&image, scratch, &lane[i]))
                fail_msg("'%.*s': a regex is not looked for", (int)u[i].text.size, texts[i]);
        }
        for (size_t i = 0; i < TEXTS; i++) {
            if (!has[i])
                continue;
            assert_true(tn_tokenised_track(&cutter, i, &track, &notes));
            see(&slow, &track);
            if (notes.invalid || !same(&cutter.vocabulary, &lane[i], &slow))
                fail_msg("'%.*s': %u and %u tokens", (int)u[i].text.size, texts[i], lane[i].count, slow.count);
        }
    }
    if (beyond < ROUNDS * TEXTS / 2 || cut < beyond / 3 || mapped < cut / 5)
        fail_msg("%zu texts beyond ASCII, %zu of them cut by the lane, %zu with a map", beyond, cut, mapped);
    tn_regex_scratch_free(scratch);
    tn_cutter_free(&cutter);
    tn_image_close(&image);
    tenor_lexicon_release(lexicon);
}

/* One after the other through the lane: what is common in chats must not be left to the tokeniser. */
static void test_taken(void **state)
{
    (void)state;
    static const char *const taken_by_lane[] = {"it’s good", "“good” …", "that is £84 a month", "thanks 😀", "OK 👍", "café à la crème – très bien",
                                               "да 中文", "`good`", "10—12", "l’été"};
    tenor_lexicon *lexicon = load_layers(frozen_lexicon, more, NULL);
    tenor_str bytes = tenor_lexicon_image(lexicon);
    tn_mem mem = tn_mem_default();
    tn_image image;
    tn_cutter cutter;
    const char *why;
    size_t taken;
    assert_int_equal(tn_image_borrow(&image, &mem, NULL, NULL, bytes.data, bytes.size, &why), TENOR_OK);
    assert_true(tn_cutter_init(&cutter, &image, image.index, image.spot, &mem));
    for (size_t i = 0; i < COUNT_OF(taken_by_lane); i++) {
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        u.text = str_of(taken_by_lane[i]);
        assert_true(tn_cutter_take(&cutter, &u, 1, &taken));
        if (!tn_cutter_has(&cutter, 0))
            fail_msg("'%s' is left to the tokeniser", taken_by_lane[i]);
    }
    tn_cutter_free(&cutter);
    tn_image_close(&image);
    tenor_lexicon_release(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_tracks), cmocka_unit_test(test_taken)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
