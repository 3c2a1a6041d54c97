/* test_load.c - a lexicon from an image that was kept of its sources, the memory that lexicons are compiled in, and what is said of sources
 * that are none. */
#include <unistd.h>

#include "frozen_lexicon.h"
#include "test_engine.h"

#include "cli/loadheap.h"
#include "lexicon/files.h"
#include "lexicon/sourceparts.h"

static const char base[] = HEADER "@category v kind=valence\ngood :: 2\nbad :: -2\n";
static const char over[] = HEADER ":: id=v/good weight=3\n";

/* An image of sources at an address that may be borrowed. */
static char *image_of(const tenor_source *sources, size_t count, size_t *size)
{
    tenor_lexicon *lexicon = NULL;
    assert_int_equal(tenor_lexicon_load(&lexicon, sources, count, NULL, NULL), TENOR_OK);
    tenor_str image = tenor_lexicon_image(lexicon);
    char *copy = malloc(image.size);
    memcpy(copy, image.data, image.size);
    *size = image.size;
    tenor_lexicon_release(lexicon);
    return copy;
}

/* What sources give with an image at hand; *used: it was taken. */
static tenor_lexicon *load(const tenor_source *sources, size_t count, const char *image, size_t size, bool *used)
{
    tenor_lexicon *lexicon = NULL;
    assert_int_equal(tenor_lexicon_load_kept(&lexicon, sources, count, (tenor_str){image, size}, NULL, NULL), TENOR_OK);
    *used = tenor_lexicon_image(lexicon).data == image;
    return lexicon;
}

static void check_file(const tenor_lexicon *lexicon, const char *name)
{
    tenor_entry entry;
    for (size_t i = 0; tenor_lexicon_entry(lexicon, i, &entry); i++) {
        assert_int_equal(entry.file.size, strlen(name));
        assert_memory_equal(entry.file.data, name, strlen(name));
    }
}

static void test_kept(void **state)
{
    (void)state;
    const tenor_source source = source_of("here/frozen.lex", frozen_lexicon, 0), moved = source_of("else/where.lex", frozen_lexicon, 0);
    size_t size;
    bool used;
    char *image = image_of(&source, 1, &size);
    tenor_lexicon *plain = NULL;
    assert_int_equal(tenor_lexicon_load(&plain, &source, 1, NULL, NULL), TENOR_OK);
    tenor_lexicon *same = load(&source, 1, image, size, &used);
    assert_true(used);
    check_file(same, "here/frozen.lex");
    tenor_lexicon *other = load(&moved, 1, image, size, &used);
    assert_true(used);
    check_file(other, "else/where.lex");
    check_file(same, "here/frozen.lex");
    tenor_lexicon *lexicons[] = {plain, same, other};
    tenor_score scores[3];
    tenor_scorer *scorers[3];
    for (int i = 0; i < 3; i++)
        scorers[i] = scorer_of(lexicons[i]);
    for (int i = 0; i < 3; i++)
        scores[i] = score_one(scorers[i], say_as("I completely understand your frustration, not very good :)", TENOR_ROLE_AGENT));
    for (int i = 1; i < 3; i++) {
        assert_true(same_score(&scores[0], &scores[i], tenor_lexicon_dimension_count(plain)));
        assert_memory_equal(tenor_lexicon_digest(plain).data, tenor_lexicon_digest(lexicons[i]).data, 64);
    }
    for (int i = 0; i < 3; i++) {
        tenor_scorer_free(scorers[i]);
        tenor_lexicon_release(lexicons[i]);
    }
    free(image);
}

/* One of another byte, order, layer or number of sources is not used, and neither is a broken one. */
static void test_stale(void **state)
{
    (void)state;
    size_t size;
    bool used;
    const tenor_source made[] = {source_of("a", base, 0), source_of("b", over, 1)};
    char *image = image_of(made, 2, &size);
    char edited[sizeof base];
    memcpy(edited, base, sizeof base);
    edited[sizeof base - 2 - 1] = '1'; /* bad :: -1 */
    const tenor_source right[] = {source_of("x", base, 0), source_of("y", over, 1)};
    const tenor_source byte[] = {source_of("a", edited, 0), source_of("b", over, 1)};
    const tenor_source layer[] = {source_of("a", base, 0), source_of("b", over, 2)};
    const tenor_source longer[] = {source_of("a", base, 0), source_of("b", over, 1), source_of("c", HEADER, 1)};
    const struct {
        const tenor_source *sources;
        size_t count;
        bool fits;
    } cases[] = {{right, 2, true}, {byte, 2, false}, {layer, 2, false}, {longer, 3, false}, {right, 1, false}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tenor_lexicon *lexicon = load(cases[i].sources, cases[i].count, image, size, &used);
        assert_int_equal(used, cases[i].fits);
        tenor_scorer *scorer = scorer_of(lexicon);
        tenor_score score = score_one(scorer, say_as("bad", TENOR_ROLE_UNKNOWN));
        assert_int_equal(score.hit_count, 1);
        assert_true(score.hits[0].points < 0);
        tenor_scorer_free(scorer);
        tenor_lexicon_release(lexicon);
    }
    for (size_t at = 0; at < size; at += at < 600 ? 1 : 97) { /* damaged */
        image[at] ^= 0x20;
        tenor_lexicon *lexicon = load(right, 2, image, size, &used);
        assert_false(used);
        tenor_lexicon_release(lexicon);
        image[at] ^= 0x20;
    }
    char *shifted = malloc(size + 1);
    memcpy(shifted + 1, image, size);
    tenor_lexicon_release(load(right, 2, shifted + 1, size, &used));
    assert_false(used);
    for (size_t n = 0; n < size; n += 89) { /* cut */
        tenor_lexicon_release(load(right, 2, image, n, &used));
        assert_false(used);
    }
    free(shifted);
    free(image);
}

/* Sources that cannot be read are errors whatever image there is. */
static void test_unreadable(void **state)
{
    (void)state;
    size_t size;
    const tenor_source source = source_of("a", base, 0);
    char *image = image_of(&source, 1, &size);
    const tenor_source missing = {str_of("no/such/file.lex"), {NULL, 0}, 0};
    tenor_lexicon *lexicon = NULL;
    assert_int_equal(tenor_lexicon_load_kept(&lexicon, &missing, 1, (tenor_str){image, size}, NULL, NULL), TENOR_BAD_LEXICON);
    assert_null(lexicon);
    assert_int_equal(tenor_lexicon_load_kept(&lexicon, NULL, 0, (tenor_str){image, size}, NULL, NULL), TENOR_BAD_ARGUMENT);
    free(image);
}

/* Every allocation may fail, with names to be kept, too. */
static void test_no_memory(void **state)
{
    (void)state;
    size_t size;
    const tenor_source source = source_of("a", base, 0), moved = source_of("b", base, 0);
    char *image = image_of(&source, 1, &size);
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_load_options options = {.allocator = &allocator};
    tenor_status status = TENOR_NO_MEMORY;
    for (size_t fail = 1; status != TENOR_OK; fail++) {
        memory = (counting_memory){.fail_at = fail};
        tenor_lexicon *lexicon = NULL;
        status = tenor_lexicon_load_kept(&lexicon, &moved, 1, (tenor_str){image, size}, &options, NULL);
        assert_true(status == TENOR_OK || status == TENOR_NO_MEMORY);
        assert_int_equal(status == TENOR_OK, lexicon != NULL);
        if (lexicon)
            assert_ptr_equal(tenor_lexicon_image(lexicon).data, image);
        tenor_lexicon_release(lexicon);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
        assert_true(fail < 1000);
    }
    free(image);
}

/* ---- origins ---- */

/* Of files of these texts, in this order. */
static void origin_of(const tn_str *texts, const unsigned *layers, size_t count, unsigned char origin[TN_ORIGIN_SIZE])
{
    tn_origin o;
    tn_origin_begin(&o);
    for (size_t i = 0; i < count; i++) {
        tn_origin_add(&o, texts[i].p, texts[i].n);
        tn_origin_file(&o, &(tn_file){.name = TN_STR("a.lex"), .text = texts[i], .layer = layers[i]});
    }
    tn_origin_end(&o, origin);
}

#define ORIGIN_BYTES 300

/* Whatever is another byte, or stands elsewhere, or is cut otherwise, makes another origin. */
static void test_origin(void **state)
{
    (void)state;
    char text[ORIGIN_BYTES];
    unsigned char seen[4 * ORIGIN_BYTES][TN_ORIGIN_SIZE];
    size_t count = 0;
    const unsigned layers[] = {0, 0}, above[] = {0, 1};
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = (char)('a' + i / 32); /* pieces that are the same within: moved by less than a piece, they differ at their borders */
    const tn_str whole[] = {{text, sizeof text}, {text, 32}};
    origin_of(whole, layers, 1, seen[count++]);
    origin_of(whole, layers, 2, seen[count++]);
    origin_of(whole, above, 2, seen[count++]);
    origin_of((tn_str[]){whole[1], whole[0]}, layers, 2, seen[count++]);
    for (size_t at = 0; at < sizeof text; at++) { /* edited */
        text[at] ^= 0x20;
        origin_of(whole, layers, 1, seen[count++]);
        text[at] ^= 0x20;
    }
    for (size_t n = 0; n < sizeof text; n++) /* cut */
        origin_of((tn_str[]){{text, n}}, layers, 1, seen[count++]);
    for (size_t n = 0; n <= sizeof text; n++) /* in two files */
        origin_of((tn_str[]){{text, n}, {text + n, sizeof text - n}}, layers, 2, seen[count++]);
    for (size_t a = 0; a + 64 <= sizeof text; a += 32) { /* two pieces in each other's place */
        char other[sizeof text];
        memcpy(other, text, sizeof text);
        memcpy(other + a, text + a + 32, 32);
        memcpy(other + a + 32, text + a, 32);
        origin_of((tn_str[]){{other, sizeof other}}, layers, 1, seen[count++]);
    }
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < i; k++)
            if (memcmp(seen[i], seen[k], TN_ORIGIN_SIZE) == 0)
                fail_msg("%zu and %zu", k, i);
}

/* Files that are passed over have the origin that they have when they are read; so have texts. */
static void test_origin_of_files(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 31, 32, 33, 65535, 65536, 65537, 200001};
    const tn_mem mem = tn_mem_default();
    char *text = malloc(200001);
    for (size_t i = 0; i < 200001; i++)
        text[i] = (char)('a' + i * i % 23);
    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        char path[] = "/tmp/tenor-load-XXXXXX";
        const int fd = mkstemp(path);
        assert_true(fd >= 0 && write(fd, text, sizes[i]) == (ssize_t)sizes[i]);
        close(fd);
        const tenor_source sources[] = {{str_of(path), {NULL, 0}, 0}, {str_of("text"), {text, sizes[i]}, 1}};
        unsigned char read[TN_ORIGIN_SIZE], passed[TN_ORIGIN_SIZE];
        for (int keep = 0; keep < 2; keep++) {
            tn_arena arena;
            tn_ast ast;
            tn_diags diags;
            tn_arena_init(&arena, &mem);
            tn_sourceparts_init(&ast, &arena);
            tn_diag_init(&diags, &arena);
            assert_true(keep ? tn_files_read(&ast, &diags, sources, 2) : tn_files_origin(&ast, &diags, sources, 2, passed));
            if (keep)
                tn_origin_of(&ast, read);
            assert_int_equal(diags.errors, 0);
            assert_int_equal(ast.file_count, 2);
            assert_string_equal(ast.files[0].name.p, path);
            tn_phrasewords_free(&ast.words);
            tn_arena_free(&arena);
        }
        assert_memory_equal(read, passed, TN_ORIGIN_SIZE);
        unlink(path);
    }
    free(text);
}

/* ---- the heap ---- */

typedef struct block {
    unsigned char *p;
    size_t size;
    unsigned char fill;
} block;

static void check_block(const block *b)
{
    for (size_t i = 0; i < b->size; i += b->size > 4096 ? 509 : 1)
        assert_int_equal(b->p[i], b->fill);
}

static void refill(block *b, unsigned char fill)
{
    b->fill = fill;
    memset(b->p, fill, b->size);
}

/* Blocks of all sizes that come, grow, shrink and go do not meet; those that are left stay when the heap is closed. */
static void test_heap(void **state)
{
    (void)state;
    tn_loadheap *heap = tn_loadheap_new(false);
    assert_non_null(heap);
    tenor_allocator a = tn_loadheap_allocator(heap);
    enum { BLOCKS = 300, STEPS = 20000 };
    static block blocks[BLOCKS];
    uint64_t random = 88172645463325252u;
    for (int step = 0; step < STEPS; step++) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        block *b = &blocks[random % BLOCKS];
        size_t size = (size_t)(random >> 32) % ((size_t)1 << (random >> 20) % 20);
        if (b->p)
            check_block(b);
        if (step == STEPS / 2)
            tn_loadheap_close(heap);
        unsigned char *p = a.resize(a.context, b->p, b->size, size);
        assert_int_equal(p == NULL, size == 0);
        assert_int_equal((uintptr_t)p % 16, 0);
        size_t kept = b->size < size ? b->size : size;
        *b = (block){p, kept, b->fill};
        if (p)
            check_block(b);
        b->size = size;
        if (p)
            refill(b, (unsigned char)step);
    }
    for (int i = 0; i < BLOCKS; i++)
        if (blocks[i].p) {
            check_block(&blocks[i]);
            a.resize(a.context, blocks[i].p, blocks[i].size, 0);
        }
    tn_loadheap_free(heap);
    tn_loadheap_free(NULL);
}

/* What it has no room for comes from malloc; sizes beyond all memory are refused. */
static void test_beyond(void **state)
{
    (void)state;
    tn_loadheap *heap = tn_loadheap_new(false);
    assert_non_null(heap);
    tenor_allocator a = tn_loadheap_allocator(heap);
    enum { MANY = 12 };
    const size_t size = (size_t)50 << 20;
    char *blocks[MANY];
    for (int i = 0; i < MANY; i++) {
        blocks[i] = a.resize(a.context, NULL, 0, size);
        assert_non_null(blocks[i]);
        blocks[i][0] = blocks[i][size - 1] = (char)i;
    }
    assert_null(a.resize(a.context, NULL, 0, SIZE_MAX - 100));
    assert_null(a.resize(a.context, blocks[0], size, SIZE_MAX - 100));
    blocks[1] = a.resize(a.context, blocks[1], size, 4 * size);
    assert_non_null(blocks[1]);
    for (int i = 0; i < MANY; i++) {
        assert_int_equal(blocks[i][0], i);
        assert_int_equal(blocks[i][size - 1], i);
        a.resize(a.context, blocks[i], i == 1 ? 4 * size : size, 0);
    }
    tn_loadheap_free(heap);
}

/* A lexicon that was compiled in it works after it is closed, and regexes are compiled then. */
static void test_lexicon_in_heap(void **state)
{
    (void)state;
    tn_loadheap *heap = tn_loadheap_new(false);
    assert_non_null(heap);
    tenor_allocator a = tn_loadheap_allocator(heap);
    tenor_load_options options = {.allocator = &a};
    const tenor_source source = source_of("frozen.lex", frozen_lexicon, 0);
    tenor_lexicon *inside = NULL, *plain = load_text(frozen_lexicon);
    assert_int_equal(tenor_lexicon_load(&inside, &source, 1, &options, NULL), TENOR_OK);
    tn_loadheap_close(heap);
    tenor_scorer *x = scorer_of(inside), *y = scorer_of(plain);
    static const char *const texts[] = {"ticket AB1234 is not good", "I completely understand your frustration :)"};
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        tenor_score s = score_one(x, say_as(texts[i], TENOR_ROLE_AGENT)), t = score_one(y, say_as(texts[i], TENOR_ROLE_AGENT));
        assert_true(s.hit_count > 0);
        assert_true(same_score(&s, &t, tenor_lexicon_dimension_count(plain)));
    }
    tenor_scorer_free(x);
    tenor_scorer_free(y);
    tenor_lexicon_release(inside);
    tenor_lexicon_release(plain);
    tn_loadheap_free(heap);
}

#define WORDS HEADER "@category empathy speaker=agent\n"

/* Who gives no callback learns from the error's message where the first fault is, and how many there are. */
static void test_message(void **state)
{
    (void)state;
    static char long_name[600] = "\xC3\xA9";
    static const struct {
        const char *name, *text, *message;
    } trials[] = {
        {"no/such/file.lex", NULL, "no/such/file.lex: cannot read: no such file or folder"},
        {"a.lex", WORDS "good :: heavy\n", "a.lex:3: expected a number or name=value, found 'heavy'"},
        {"a.lex", WORDS "good ::: 2\n(bad\n", "a.lex:3: "},
        {long_name, WORDS "(bad\n", "\xC3\xA9\xC3\xA9"},
    };
    for (size_t i = 0; i + 3 < sizeof long_name; i += 2)
        memcpy(long_name + i, "\xC3\xA9", 2);
    for (size_t i = 0; i < COUNT_OF(trials); i++) {
        tenor_lexicon *lexicon = NULL;
        tenor_error error = {TENOR_OK, ""};
        const char *text = trials[i].text;
        tenor_source source = {str_of(trials[i].name), {text, text ? strlen(text) : 0}, 0};
        assert_int_equal(tenor_lexicon_load(&lexicon, &source, 1, NULL, &error), TENOR_BAD_LEXICON);
        assert_null(lexicon);
        if (strncmp(error.message, trials[i].message, strlen(trials[i].message)) != 0)
            fail_msg("'%s', not '%s'", error.message, trials[i].message);
        assert_int_equal(strstr(error.message, " (the first of 2 errors)") != NULL, i == 2);
    }
}

/* The system reads a path up to its first NUL: this would be the folder of the shipped lexicons, in it again, and again in it. */
static void test_path_with_nul(void **state)
{
    (void)state;
    const tenor_source source = {{"lexicons/en\0/x", 14}, {NULL, 0}, 0};
    tenor_lexicon *lexicon = NULL;
    tenor_error error = {TENOR_OK, ""};
    assert_int_equal(tenor_lexicon_load(&lexicon, &source, 1, NULL, &error), TENOR_BAD_LEXICON);
    assert_null(lexicon);
    assert_non_null(strstr(error.message, "lexicons/en"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kept),        cmocka_unit_test(test_stale),  cmocka_unit_test(test_unreadable),
        cmocka_unit_test(test_no_memory),   cmocka_unit_test(test_heap),   cmocka_unit_test(test_beyond),
        cmocka_unit_test(test_lexicon_in_heap), cmocka_unit_test(test_origin), cmocka_unit_test(test_origin_of_files),
        cmocka_unit_test(test_message),     cmocka_unit_test(test_path_with_nul),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
