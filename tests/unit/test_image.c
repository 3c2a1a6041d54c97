/* test_image.c - compiled lexicons: saved and loaded they score the same; cut, flipped, forged or foreign ones are refused or do
 * no harm. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include "lexicon/image.h"

static const char *const texts[] = {
    "I'm so sorry to hear that, I completely understand your frustration", "not very good but GOOD :)", "no problem, happy to help you",
    "if you had escalated this to tier two, ticket AB1234", "thanks so much f*** !!! 21 RMAs", "", "been waiting three days wait a moment please"};

static const char small_lexicon[] = HEADER "@category t speaker=agent valence=0\n[so] sorry ...2 ~working :: 1.5\n  except: sorry dog\n"
                                           "@category v kind=valence\ngood :: 2\nfrust* :: -1\n/[ab]+c/ :: 1\n(x|/y+/) <NUMBER>\n"
                                           "@category e kind=emoticon\n:)\n@category n kind=negator\nnot\n@category a kind=abbrev\nmr\n";

static tenor_status open_image(const char *bytes, size_t size, tenor_lexicon **lexicon)
{
    tenor_error error = {TENOR_OK, ""};
    *lexicon = NULL;
    tenor_status status = tenor_lexicon_load_image(lexicon, (tenor_str){bytes, size}, NULL, &error);
    assert_true((status == TENOR_OK) == (*lexicon != NULL));
    if (status != TENOR_OK) {
        assert_int_equal(error.status, status);
        assert_true(error.message[0] != 0);
    }
    return status;
}

/* Score, list and dump: whatever the image says, nothing may be touched that is not there. */
static bool swallow(void *context, const char *data, size_t size)
{
    (void)data;
    *(size_t *)context += size;
    return true;
}

static void use(tenor_lexicon *lexicon)
{
    tenor_scorer *scorer = NULL;
    if (tenor_scorer_new(&scorer, lexicon, NULL, NULL) == TENOR_OK) {
        for (size_t i = 0; i < COUNT_OF(texts); i++) {
            tenor_score score = score_one(scorer, say_as(texts[i], TENOR_ROLE_UNKNOWN));
            for (size_t h = 0; h < score.hit_count; h++)
                assert_true(score.hits[h].end <= strlen(texts[i]));
        }
        tenor_scorer_free(scorer);
    }
    tenor_entry e;
    tenor_category c;
    tenor_dimension d;
    for (size_t i = 0; tenor_lexicon_entry(lexicon, i, &e); i++) {
    }
    for (size_t i = 0; tenor_lexicon_category(lexicon, i, &c); i++) {
    }
    for (size_t i = 0; tenor_lexicon_dimension(lexicon, i, &d); i++) {
    }
    size_t size = 0;
    assert_int_equal(tenor_lexicon_dump(lexicon, swallow, &size), TENOR_OK);
}

static char *copy_image(const char *text, size_t *size)
{
    tenor_lexicon *lexicon = load_text(text);
    tenor_str image = tenor_lexicon_image(lexicon);
    char *copy = malloc(image.size);
    memcpy(copy, image.data, image.size);
    *size = image.size;
    tenor_lexicon_release(lexicon);
    return copy;
}

static void mend_checksum(char *image, size_t size)
{
    tn_image_header *h = (tn_image_header *)(void *)image;
    h->checksum = tn_image_checksum(image + sizeof *h, size - sizeof *h);
}

static void test_round_trip(void **state)
{
    (void)state;
    tenor_lexicon *first = load_text(frozen_lexicon), *second;
    tenor_str image = tenor_lexicon_image(first);
    /* From an address that is not aligned, too: the image is copied. */
    char *shifted = malloc(image.size + 1);
    memcpy(shifted + 1, image.data, image.size);
    assert_int_equal(open_image(shifted + 1, image.size, &second), TENOR_OK);
    free(shifted);
    tenor_str again = tenor_lexicon_image(second);
    assert_int_equal(again.size, image.size);
    assert_memory_equal(again.data, image.data, image.size);
    tenor_scorer *a = scorer_of(first), *b = scorer_of(second);
    size_t dimensions = tenor_lexicon_dimension_count(first);
    assert_int_equal(tenor_lexicon_dimension_count(second), dimensions);
    for (size_t i = 0; i < COUNT_OF(texts); i++)
        for (int role = 0; role < 3; role++) {
            tenor_score x = score_one(a, say_as(texts[i], (tenor_role)role)), y = score_one(b, say_as(texts[i], (tenor_role)role));
            assert_true(same_score(&x, &y, dimensions));
        }
    assert_memory_equal(tenor_lexicon_digest(first).data, tenor_lexicon_digest(second).data, 64);
    /* The lexicon may go before its scorer. */
    tenor_lexicon_release(second);
    (void)score_one(b, say_as("good", TENOR_ROLE_UNKNOWN));
    tenor_scorer_free(a);
    tenor_scorer_free(b);
    tenor_lexicon_release(first);
}

/* The same source gives the same bytes. */
static void test_same_bytes(void **state)
{
    (void)state;
    size_t n, m;
    char *a = copy_image(frozen_lexicon, &n), *b = copy_image(frozen_lexicon, &m);
    assert_int_equal(n, m);
    assert_memory_equal(a, b, n);
    free(a);
    free(b);
}

static void test_truncated(void **state)
{
    (void)state;
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(small_lexicon, &size);
    for (size_t n = 0; n < size; n++) {
        char *exact = malloc(n ? n : 1); /* so that a step beyond is seen */
        memcpy(exact, image, n);
        tenor_status status = open_image(exact, n, &lexicon);
        if (status != TENOR_BAD_IMAGE)
            fail_msg("cut to %zu of %zu bytes: %s", n, size, tenor_status_text(status));
        /* With the size and the checksum mended, the deep checks must find it. */
        if (n >= sizeof(tn_image_header)) {
            ((tn_image_header *)(void *)exact)->size = (uint32_t)n;
            mend_checksum(exact, n);
            if (open_image(exact, n, &lexicon) == TENOR_OK) {
                use(lexicon);
                tenor_lexicon_release(lexicon);
            }
        }
        free(exact);
    }
    char *longer = calloc(1, size + 4);
    memcpy(longer, image, size);
    assert_int_equal(open_image(longer, size + 4, &lexicon), TENOR_BAD_IMAGE);
    free(longer);
    free(image);
    assert_int_equal(tenor_lexicon_load_image(&lexicon, (tenor_str){NULL, 0}, NULL, NULL), TENOR_BAD_IMAGE);
    assert_int_equal(open_image("@lexicon 1 name=text\n", 21, &lexicon), TENOR_BAD_IMAGE);
}

/* Any byte changed: refused by the checksum, or (in the header) by what it breaks. */
static void test_flipped(void **state)
{
    (void)state;
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(small_lexicon, &size);
    size_t digest = offsetof(tn_image_header, digest);
    for (size_t i = 0; i < size; i++) {
        image[i] ^= 0x41;
        tenor_status status = open_image(image, size, &lexicon);
        bool free_text = i >= digest && i < sizeof(tn_image_header); /* the checksum is that of what follows the header */
        if (status == TENOR_OK && !free_text)
            fail_msg("byte %zu", i);
        if (status == TENOR_OK) {
            use(lexicon);
            tenor_lexicon_release(lexicon);
        }
        image[i] ^= 0x41;
    }
    free(image);
}

/* The same with the checksum made right: the deep checks refuse it, or it does no harm. */
static void test_forged(void **state)
{
    (void)state;
    static const unsigned char changes[] = {0x01, 0x80, 0xFF, 0x41};
    size_t size, loaded = 0, refused = 0;
    tenor_lexicon *lexicon;
    char *image = copy_image(small_lexicon, &size);
    for (size_t i = sizeof(tn_image_header) - sizeof ((tn_image_header *)NULL)->section; i < size; i++)
        for (size_t k = 0; k < COUNT_OF(changes); k++) {
            image[i] = (char)(image[i] ^ changes[k]);
            mend_checksum(image, size);
            if (open_image(image, size, &lexicon) == TENOR_OK) {
                loaded++;
                use(lexicon);
                tenor_lexicon_release(lexicon);
            } else {
                refused++;
            }
            image[i] = (char)(image[i] ^ changes[k]);
        }
    assert_true(loaded > 100 && refused > 100);
    free(image);
}

/* Whole numbers of records changed: kinds and dimensions that no compiler puts together. */
static void test_forged_records(void **state)
{
    (void)state;
    static const uint32_t values[] = {0, 1, 2, 3, 7, 10, 11, 12, 13, 255, 256, 65535, UINT32_MAX - 1, UINT32_MAX, INT32_MAX};
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(small_lexicon, &size);
    tn_image_header *h = (tn_image_header *)(void *)image;
    for (size_t at = h->section[TN_SECTION_dimensions].at; at + 4 <= size; at += 4)
        for (size_t k = 0; k < COUNT_OF(values); k++) {
            uint32_t was;
            memcpy(&was, image + at, 4);
            memcpy(image + at, &values[k], 4);
            mend_checksum(image, size);
            if (open_image(image, size, &lexicon) == TENOR_OK) {
                use(lexicon);
                tenor_lexicon_release(lexicon);
            }
            memcpy(image + at, &was, 4);
        }
    free(image);
}

/* A hedge that claims a dimension would be counted twice; a regex with bytes that are no UTF-8 would run wild in PCRE2. */
static void test_forged_hedge(void **state)
{
    (void)state;
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(HEADER "@category h kind=hedge\ngood\nbad\n", &size);
    tn_image_header *h = (tn_image_header *)(void *)image;
    tn_image_entry *entries = (tn_image_entry *)(void *)(image + h->section[TN_SECTION_entries].at);
    entries[0].dimension = entries[1].dimension = 0;
    mend_checksum(image, size);
    assert_int_equal(open_image(image, size, &lexicon), TENOR_BAD_IMAGE);
    free(image);
}

static void test_forged_regex(void **state)
{
    (void)state;
    static const char *const patterns[] = {"\xFF\xFE\x80\xC3zzzz", "aaaa\xF0\x9F", "[\xC3-\xFF]aa", "(?C1)aaa", "(?R)aaaa", "a(*SKIP)", "((((((((", "(?=a\\K)a", "\\Caaaaaa"};
    for (size_t i = 0; i < COUNT_OF(patterns); i++) {
        size_t size;
        tenor_lexicon *lexicon;
        char *image = copy_image(HEADER "@category v kind=valence\n/qqqqqqqq/\n(x|/qqqqqqqq/) y\n", &size), *at = image;
        /* over every place where the pattern stands */
        for (size_t k = 0; k + 8 <= size; k++)
            if (memcmp(image + k, "qqqqqqqq", 8) == 0) {
                memset(image + k, 'a', 8);
                memcpy(image + k, patterns[i], strlen(patterns[i]));
                at = image + k;
            }
        assert_true(at != image);
        mend_checksum(image, size);
        tenor_status status = open_image(image, size, &lexicon);
        if (status == TENOR_OK) {
            use(lexicon);
            tenor_lexicon_release(lexicon);
        } else if (status != TENOR_BAD_IMAGE) {
            fail_msg("/%s/: %s", patterns[i], tenor_status_text(status));
        }
        free(image);
    }
}

static void expect_foreign(size_t at, size_t n, tenor_status expected)
{
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(small_lexicon, &size);
    for (size_t i = 0; i < n / 2; i++) { /* read backwards: another byte order, another number, other tables */
        char held = image[at + i];
        image[at + i] = image[at + n - 1 - i];
        image[at + n - 1 - i] = held;
    }
    assert_int_equal(open_image(image, size, &lexicon), expected);
    free(image);
}

static void test_foreign(void **state)
{
    (void)state;
    expect_foreign(offsetof(tn_image_header, endian), 4, TENOR_FOREIGN_IMAGE);
    expect_foreign(offsetof(tn_image_header, version), 4, TENOR_FOREIGN_IMAGE);
    expect_foreign(offsetof(tn_image_header, probe), 32, TENOR_FOREIGN_IMAGE);
    expect_foreign(offsetof(tn_image_header, magic), 8, TENOR_BAD_IMAGE);
    char probe[256], tiny[8];
    assert_ptr_equal(tenor_probe(probe, sizeof probe), probe);
    assert_non_null(strstr(probe, "tenor model "));
    assert_non_null(strstr(probe, "utf8proc"));
    tenor_probe(tiny, sizeof tiny);
    assert_int_equal(strlen(tiny), 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip), cmocka_unit_test(test_same_bytes), cmocka_unit_test(test_truncated),
        cmocka_unit_test(test_flipped),    cmocka_unit_test(test_forged),     cmocka_unit_test(test_forged_records),
        cmocka_unit_test(test_forged_hedge), cmocka_unit_test(test_forged_regex), cmocka_unit_test(test_foreign),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
