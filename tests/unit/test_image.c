/* test_image.c - compiled lexicons: saved and loaded they score the same; cut, flipped, forged or foreign ones are refused or do
 * no harm. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include "lexicon/image.h"
#include "tenor_study.h"

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
        /* Some thousand scorers, of seven texts each: room for a thousand texts would take most of the time. */
        assert_int_equal(tenor_scorer_remember(scorer, 16384), TENOR_OK);
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
    tenor_study_diff *diff = NULL;
    tenor_status dumped = tenor_lexicon_dump(lexicon, swallow, &size);
    assert_true(dumped == TENOR_OK || (dumped == TENOR_BAD_IMAGE && size == 0));
    if (tenor_study_diff_new(&diff, lexicon, lexicon, NULL, NULL) == TENOR_OK)
        assert_int_equal(dumped, TENOR_OK);
    tenor_study_diff_free(diff);
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

/* The byte behind `at` that is worth changing or cutting at: in tables of bits, which are large and may say anything, only some. */
static size_t next_byte(const char *image, size_t at, size_t step)
{
    const tn_image_header *h = (const tn_image_header *)(const void *)image;
    static const enum tn_image_section tables[] = {TN_SECTION_pair_bits, TN_SECTION_loud_bits, TN_SECTION_stems, TN_SECTION_spot, TN_SECTION_spot_ways};
    for (size_t i = 0; i < COUNT_OF(tables); i++) {
        size_t begin = h->section[tables[i]].at, size = h->section[tables[i]].count * tn_image_record_size[tables[i]];
        bool all = tables[i] == TN_SECTION_spot && at + 8 * (TN_SPOT_BITS + 1) >= begin + size;
        if (at >= begin && at + 100 * step < begin + size && !all)
            return at + 100 * step - (step == 1 ? at % 3 : 0);
    }
    return at + step;
}

static void mend_checksum(char *image, size_t size)
{
    tn_image_header *h = (tn_image_header *)(void *)image;
    h->checksum = tn_image_checksum(image, size);
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
    for (size_t n = 0; n < size; n = next_byte(image, n, 1)) {
        if (!is_tried(n))
            continue;
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

/* Any byte changed: refused by the checksum, or (in front of it) by what it breaks. */
static void test_flipped(void **state)
{
    (void)state;
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(small_lexicon, &size), *whole = copy_image(small_lexicon, &size);
    for (size_t i = 0; i < size; i = next_byte(whole, i, 1)) {
        if (!is_tried(i))
            continue;
        image[i] ^= 0x41;
        if (open_image(image, size, &lexicon) == TENOR_OK)
            fail_msg("byte %zu", i);
        image[i] ^= 0x41;
    }
    free(whole);
    free(image);
}

/* The same with phrases that stand in a duty: how they compete is told by numbers, since names are checked beside them, not before. */
static void test_flipped_duty(void **state)
{
    (void)state;
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(HEADER "@category c kind=cue\nsome thing\n@duty d\n  what: x\n  when: customer says \"late\" without \"too late\"\n"
                                    "  then: agent says \"noted\" within 2 turns\n", &size);
    const tn_image_header *h = (const tn_image_header *)(const void *)image;
    static const enum tn_image_section sections[] = {TN_SECTION_categories, TN_SECTION_entries};
    for (size_t k = 0; k < COUNT_OF(sections); k++) {
        const size_t at = h->section[sections[k]].at, count = h->section[sections[k]].count;
        for (size_t i = at; i < at + count * tn_image_record_size[sections[k]]; i++) {
            image[i] ^= 0x41;
            if (open_image(image, size, &lexicon) == TENOR_OK)
                fail_msg("byte %zu", i);
            image[i] ^= 0x41;
        }
    }
    free(image);
}

/* Blocks in each other's place are damage, too, as are blocks of zeros, wherever they stand. */
static void test_checksum_of_blocks(void **state)
{
    (void)state;
    const size_t size = sizeof(tn_image_header) + 5 * 4096 + 100;
    char *block = calloc(1, size), *other = malloc(size);
    for (size_t i = 0; i < size; i++)
        block[i] = (char)(i * 131 >> 3 ^ i >> 9);
    const uint32_t whole = tn_image_checksum(block, size);
    for (size_t width = 8; width <= 4096; width *= 2)
        for (size_t a = sizeof(tn_image_header); a + 2 * width <= size; a += width) {
            memcpy(other, block, size);
            memcpy(other + a, block + a + width, width);
            memcpy(other + a + width, block + a, width);
            if (memcmp(other, block, size) != 0)
                assert_int_not_equal(tn_image_checksum(other, size), whole);
            memcpy(other, block, size);
            memset(other + a, 0, width);
            assert_int_not_equal(tn_image_checksum(other, size), whole);
        }
    assert_int_not_equal(tn_image_checksum(block, size - 1), whole);
    free(other);
    free(block);
}

/* One bit that is wrong in two words, as a bad line of memory has it, wherever they stand to each other. */
static void test_checksum_of_bits(void **state)
{
    (void)state;
    const size_t begin = offsetof(tn_image_header, probe), size = begin + 3 * 4096;
    char *block = calloc(1, size);
    for (size_t i = 0; i < size; i++)
        block[i] = (char)(i * 131 >> 3 ^ i >> 9);
    const uint32_t whole = tn_image_checksum(block, size);
    for (size_t apart = 8; apart <= 8192; apart += 8)
        for (size_t bit = 0; bit < 64; bit += apart % 64 ? 21 : 1) {
            const size_t first = begin + 64 + bit / 8, second = first + apart;
            block[first] ^= (char)(1 << bit % 8);
            block[second] ^= (char)(1 << bit % 8);
            assert_int_not_equal(tn_image_checksum(block, size), whole);
            block[first] ^= (char)(1 << bit % 8);
            block[second] ^= (char)(1 << bit % 8);
        }
    free(block);
}

/* So are whole pieces, which are summed up by themselves: in each other's place, of zeros, left out. */
static void test_checksum_of_pieces(void **state)
{
    (void)state;
    const size_t begin = offsetof(tn_image_header, probe), count = 4, size = begin + (count - 1) * TN_IMAGE_PIECE + 1000;
    char *block = calloc(1, size), *other = malloc(size);
    uint64_t sums[4];
    for (size_t i = 0; i < size; i++)
        block[i] = (char)(i * 131 >> 3 ^ i >> 9 ^ i >> 17);
    const uint32_t whole = tn_image_checksum(block, size);
    assert_int_equal(tn_image_pieces(size), count);
    for (size_t piece = count; piece-- > 0;)
        sums[piece] = tn_image_sum_piece(block, size, piece);
    assert_int_equal(tn_image_sum(sums, count), whole);
    for (size_t a = 0; a + 1 < count; a++) {
        for (size_t b = a + 1; b + 1 < count; b++) {
            memcpy(other, block, size);
            memcpy(other + begin + a * TN_IMAGE_PIECE, block + begin + b * TN_IMAGE_PIECE, TN_IMAGE_PIECE);
            memcpy(other + begin + b * TN_IMAGE_PIECE, block + begin + a * TN_IMAGE_PIECE, TN_IMAGE_PIECE);
            assert_int_not_equal(tn_image_checksum(other, size), whole);
        }
        memcpy(other, block, size);
        memset(other + begin + a * TN_IMAGE_PIECE, 0, TN_IMAGE_PIECE);
        assert_int_not_equal(tn_image_checksum(other, size), whole);
        assert_int_not_equal(tn_image_checksum(block, begin + (a + 1) * TN_IMAGE_PIECE), whole);
    }
    for (size_t at = begin; at < size; at += TN_IMAGE_PIECE / 64 - 3) { /* any byte counts, wherever a piece begins or ends */
        memcpy(other, block, size);
        other[at] ^= 1;
        assert_int_not_equal(tn_image_checksum(other, size), whole);
    }
    free(other);
    free(block);
}

/* The same with the checksum made right: the deep checks refuse it, or it does no harm. */
static void test_forged(void **state)
{
    (void)state;
    static const unsigned char changes[] = {0x01, 0x80, 0xFF, 0x41};
    size_t size, loaded = 0, refused = 0;
    tenor_lexicon *lexicon;
    char *image = copy_image(small_lexicon, &size);
    for (size_t i = sizeof(tn_image_header) - sizeof ((tn_image_header *)NULL)->section; i < size; i = next_byte(image, i, 1))
        for (size_t k = 0; k < COUNT_OF(changes); k++) {
            if (!is_tried(i + k))
                continue;
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
    for (size_t at = h->section[TN_SECTION_dimensions].at; at + 4 <= size; at = next_byte(image, at, 4))
        for (size_t k = 0; k < COUNT_OF(values); k++) {
            uint32_t was;
            if (!is_tried(at / 4 + k))
                continue;
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

/* What phrases were compiled to is asked where it is read: of those that have places to be walked by, that is in dumps and diffs. */
static void test_forged_instruction(void **state)
{
    (void)state;
    static const char *const phrases[] = {"so sorry", "sorry"};
    for (size_t i = 0; i < COUNT_OF(phrases); i++) {
        char text[256];
        size_t size, dumped = 0;
        tenor_lexicon *lexicon;
        tenor_error error;
        tenor_study_diff *diff = NULL;
        snprintf(text, sizeof text, HEADER "@category v kind=valence\n%s :: -1\n", phrases[i]);
        char *image = copy_image(text, &size);
        const tn_image_header *h = (const tn_image_header *)(const void *)image;
        tn_instruction *first = (tn_instruction *)(void *)(image + h->section[TN_SECTION_instructions].at);
        first->op = TN_OP_COUNT;
        mend_checksum(image, size);
        const tenor_status opened = open_image(image, size, &lexicon);
        assert_int_equal(opened, i == 0 ? TENOR_OK : TENOR_BAD_IMAGE);
        if (opened == TENOR_OK) {
            tenor_scorer *scorer = scorer_of(lexicon);
            assert_int_equal(score_one(scorer, say_as("I am so sorry", TENOR_ROLE_UNKNOWN)).hit_count, 1);
            tenor_scorer_free(scorer);
            assert_int_equal(tenor_lexicon_dump(lexicon, swallow, &dumped), TENOR_BAD_IMAGE);
            assert_int_equal(tenor_study_diff_new(&diff, lexicon, lexicon, NULL, &error), TENOR_BAD_IMAGE);
            assert_null(diff);
            assert_int_equal(dumped, 0);
        }
        tenor_lexicon_release(lexicon);
        free(image);
    }
}

/* What is asked before a condition is computed ends: each answer leads on to what stands before it, and parts alone are asked for. */
static void test_forged_asks(void **state)
{
    (void)state;
    static const char text[] = HEADER "@category v kind=valence\nbad :: -2\n@duty d\n  what: w\n"
                                      "  when: customer says (#v or sentiment < -0.3 and words >= 4) without a question\n  then: agent says #v\n";
    size_t size, sound = 0;
    tenor_lexicon *lexicon;
    char *image = copy_image(text, &size);
    tn_image_header *h = (tn_image_header *)(void *)image;
    tn_play_ask *asks = (tn_play_ask *)(void *)(image + h->section[TN_SECTION_asks].at);
    tn_play_asked *asked = (tn_play_asked *)(void *)(image + h->section[TN_SECTION_asked].at);
    /* A question is none surely, and nothing is asked of it; in silence tone and length are left. */
    assert_int_equal(asked[0].said & 255, 3);
    assert_int_equal(asked[0].silent & 255, 2);
    tn_play_ask *last = &asks[(asked[0].said >> TN_PLAY_ASKED_SHIFT) + 2];
    const tn_play_ask kept = *last;
    const tn_play_asked said = asked[0];
    for (unsigned to = 0; to < 256; to++) {
        last->yes = (uint8_t)to;
        mend_checksum(image, size);
        const bool fine = open_image(image, size, &lexicon) == TENOR_OK;
        assert_true(fine == (to < 2 || to >= TN_PLAY_YES));
        sound += fine;
        tenor_lexicon_release(lexicon);
    }
    assert_int_equal(sound, 4);
    *last = kept;
    for (unsigned forged = 0; forged < 4; forged++) {
        last->op = forged == 0 ? TN_PLAY_OP_AND : kept.op;
        last->sure = forged == 1 ? 2 : kept.sure;
        asked[0].said = forged == 2 ? said.said + (UINT32_C(1000) << TN_PLAY_ASKED_SHIFT) : said.said;
        asked[0].silent = forged == 3 ? said.silent | 255 : said.silent;
        mend_checksum(image, size);
        assert_int_equal(open_image(image, size, &lexicon), TENOR_BAD_IMAGE);
    }
    free(image);
}

/* Steps that guard a line are its duty's, and of the kind that guards; what conditions are to a duty is said of its own. */
static void test_forged_guards(void **state)
{
    (void)state;
    static const char text[] = HEADER "@category v kind=valence\nbad :: -2\n@duty d\n  what: w\n  when: customer says #v\n"
                                      "  if after: agent says #v\n  if not after: customer says #v\n  then: agent says #v\n";
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(text, &size);
    tn_image_header *h = (tn_image_header *)(void *)image;
    tn_play_watch *watch = (tn_play_watch *)(void *)(image + h->section[TN_SECTION_watches].at);
    uint64_t *parts = (uint64_t *)(void *)(image + h->section[TN_SECTION_part_bits].at);
    const uint32_t guards = watch->guards;
    assert_int_equal(__builtin_popcount(guards), 2);
    for (uint32_t bit = 0; bit < 32; bit++) {
        watch->guards = guards | UINT32_C(1) << bit;
        mend_checksum(image, size);
        assert_true((open_image(image, size, &lexicon) == TENOR_OK) == (watch->guards == guards));
        tenor_lexicon_release(lexicon);
    }
    watch->guards = guards;
    parts[TN_PLAY_WHEN] |= UINT64_C(1) << 63;
    mend_checksum(image, size);
    assert_int_equal(open_image(image, size, &lexicon), TENOR_BAD_IMAGE);
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

/* What the matcher indexes by, what its searches end at, what must agree: each changed by itself, each refused. */
typedef struct forgery {
    enum tn_image_section section;
    size_t at, size; /* in the section's first record, or in the one after `record` */
    size_t record;
    uint64_t value;
} forgery;

static void test_forged_index(void **state)
{
    (void)state;
#define F(section, type, field, record, value) \
    {TN_SECTION_##section, offsetof(type, field), sizeof(((type *)NULL)->field), record, value}
#define N(section, record, value) {TN_SECTION_##section, 0, 4, record, value}
    static const forgery forgeries[] = {
        F(walks, tn_index_program, place, 0, 1), F(walks, tn_index_program, masks, 0, 1), F(walks, tn_index_program, words, 0, 4),
        F(walks, tn_index_program, anchored, 0, 1),
        F(walks, tn_index_program, words, 0, 2), F(walks, tn_index_program, place, 3, 1 << 20),
        F(places, tn_index_place, set, 0, 1000), F(places, tn_index_place, size, 0, 9999), F(walks, tn_index_program, count, 0, 200),
        F(walks, tn_index_program, count, 0, UINT32_MAX),
        {TN_SECTION_masks, 0, 8, 0, UINT64_C(1) << 63},            /* a first place that there is not */
        {TN_SECTION_masks, 0, 8, 2, 1},                            /* the first place follows itself */
        {TN_SECTION_masks, 0, 8, 2, UINT64_C(1) << 40},            /* one that there is not follows */
        F(briefs, tn_entry_brief, group, 0, 99), F(briefs, tn_entry_brief, prio, 0, 1), F(briefs, tn_entry_brief, kind, 0, TN_KIND_NEGATOR),
        F(briefs, tn_entry_brief, kind, 0, 255), F(briefs, tn_entry_brief, exceptions, 1, 3), F(briefs, tn_entry_brief, gives, 0, 77),
        F(candidates, tn_candidate, program, 0, 9999), F(candidates, tn_candidate, entry, 0, 9999),
        F(candidates, tn_candidate, program, 0, 2), /* which is to be walked unasked, and cannot be */
        F(atom_lists, tn_index_atom, singles.first, 3, UINT32_MAX), F(atom_lists, tn_index_atom, singles.count, 0, 9999),
        F(atom_lists, tn_index_atom, anchors.first, 0, 9999), F(atom_lists, tn_index_atom, anchors.count, 0, UINT32_MAX),
        N(singles, 0, 9999), N(lists, 0, 9999), N(lists, 0, UINT32_MAX),
        F(candidates, tn_candidate, left, 2, 9999), F(candidates, tn_candidate, left, 2, UINT32_MAX),
        F(candidates, tn_candidate, flags, 2, TN_CANDIDATE_RUN), /* a run that goes on behind its list */
        F(pairs, tn_index_pair, list, 0, UINT32_MAX), F(pairs, tn_index_pair, list, 63, 9999),
        F(facts, tn_index_facts, loose.count, 0, 9999), F(facts, tn_index_facts, loose.first, 0, UINT32_MAX),
        F(stems, tn_stem_filter, shortest, 0, 0),
        F(spot, tn_spot, from[5], 0, 9999), F(spot, tn_spot, from[TN_SPOT_BITS], 0, 9999),
        F(spot_ways, tn_regex_start, known, 0, TN_REGEX_START_BYTES + 1)};
#undef F
#undef N
    /* Programs 0, 1 and 3 can be walked: alpha beta, its exception, gamma delta. */
    static const char pairs_lexicon[] = HEADER "@category v kind=valence\nalpha beta :: 1\n  except: alpha beta gamma\nepsilon :: 2\n"
                                               "gamma delta :: -1\n/[ab]+c/ :: 1\nzeta * eta :: 1\n";
    size_t size;
    tenor_lexicon *lexicon;
    char *image = copy_image(pairs_lexicon, &size), *forged = malloc(size);
    const tn_image_header *h = (const tn_image_header *)(const void *)image;
    for (size_t i = 0; i < COUNT_OF(forgeries); i++) {
        const forgery *f = &forgeries[i];
        assert_true(f->record < h->section[f->section].count);
        char *at = forged + h->section[f->section].at + f->record * tn_image_record_size[f->section] + f->at;
        memcpy(forged, image, size);
        memcpy(at, &f->value, f->size); /* little end first; else another value that is too large */
        mend_checksum(forged, size);
        if (open_image(forged, size, &lexicon) != TENOR_BAD_IMAGE)
            fail_msg("forgery %zu is taken", i);
    }
    /* A table of pairs without a free slot: a search would not end. */
    memcpy(forged, image, size);
    tn_index_pair *pairs = (tn_index_pair *)(void *)(forged + h->section[TN_SECTION_pairs].at);
    uint32_t *lists = (uint32_t *)(void *)(forged + h->section[TN_SECTION_lists].at), slots = h->section[TN_SECTION_pairs].count;
    for (uint32_t i = 0; i < slots; i++)
        if (pairs[i].list) { /* a table of one slot, which is taken */
            lists[pairs[i].list - 1] = 0;
            pairs[0] = pairs[i];
            ((tn_image_header *)(void *)forged)->section[TN_SECTION_pairs].count = 1;
            break;
        }
    mend_checksum(forged, size);
    assert_int_equal(open_image(forged, size, &lexicon), TENOR_BAD_IMAGE);
    /* Sections that are shorter or longer than what they go with. */
    static const enum tn_image_section sections[] = {
        TN_SECTION_places, TN_SECTION_masks, TN_SECTION_walks, TN_SECTION_briefs, TN_SECTION_atom_lists, TN_SECTION_candidates,
        TN_SECTION_pairs, TN_SECTION_pair_bits, TN_SECTION_loud_bits, TN_SECTION_stems, TN_SECTION_facts, TN_SECTION_spot, TN_SECTION_spot_ways};
    for (size_t i = 0; i < COUNT_OF(sections); i++) {
        memcpy(forged, image, size);
        ((tn_image_header *)(void *)forged)->section[sections[i]].count--;
        assert_int_equal(open_image(forged, size, &lexicon), TENOR_BAD_IMAGE);
    }
    free(forged);
    free(image);
}

/* A lexicon over bytes that stay the caller's. */
static void test_borrowed(void **state)
{
    (void)state;
    size_t size;
    tenor_lexicon *lexicon = NULL, *loaded = load_text(frozen_lexicon);
    char *image = copy_image(frozen_lexicon, &size), *shifted = malloc(size + 4);
    tenor_error error = {TENOR_OK, ""};
    memcpy(shifted + 4, image, size);
    assert_int_equal(tenor_lexicon_borrow_image(&lexicon, (tenor_str){shifted + 4, size}, NULL, &error), TENOR_BAD_ARGUMENT);
    assert_int_equal(error.status, TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_lexicon_borrow_image(&lexicon, (tenor_str){NULL, 0}, NULL, NULL), TENOR_BAD_IMAGE);
    assert_int_equal(tenor_lexicon_borrow_image(&lexicon, (tenor_str){image, size - 8}, NULL, NULL), TENOR_BAD_IMAGE);
    assert_null(lexicon);
    assert_int_equal(tenor_lexicon_borrow_image(&lexicon, (tenor_str){image, size}, NULL, NULL), TENOR_OK);
    assert_ptr_equal(tenor_lexicon_image(lexicon).data, image);
    tenor_scorer *a = scorer_of(loaded), *b = scorer_of(lexicon);
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        tenor_score x = score_one(a, say_as(texts[i], TENOR_ROLE_AGENT)), y = score_one(b, say_as(texts[i], TENOR_ROLE_AGENT));
        assert_true(same_score(&x, &y, tenor_lexicon_dimension_count(loaded)));
    }
    tenor_scorer_free(a);
    tenor_scorer_free(b);
    tenor_lexicon_release(lexicon);
    tenor_lexicon_release(loaded);
    assert_memory_equal(image, shifted + 4, size); /* it was read only, and is still here */
    free(shifted);
    free(image);
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
    mend_checksum(image, size);
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
        cmocka_unit_test(test_flipped),
        cmocka_unit_test(test_flipped_duty),    cmocka_unit_test(test_forged),     cmocka_unit_test(test_forged_records),
        cmocka_unit_test(test_forged_asks), cmocka_unit_test(test_forged_guards), cmocka_unit_test(test_checksum_of_blocks),
        cmocka_unit_test(test_checksum_of_bits),
        cmocka_unit_test(test_checksum_of_pieces), cmocka_unit_test(test_forged_instruction),
        cmocka_unit_test(test_forged_hedge), cmocka_unit_test(test_forged_regex), cmocka_unit_test(test_foreign),
        cmocka_unit_test(test_forged_index), cmocka_unit_test(test_borrowed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
