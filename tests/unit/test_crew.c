/* test_crew.c - loads by threads of the caller's: the same images, findings and errors as by one, in whatever order and on however many
 * threads the tasks run. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include "cli/loadheap.h"
#include "cli/threadcrew.h"
#include "lexicon/image.h"

#define FILES 9

static char texts[FILES][20000];
static tenor_source files[FILES + 1];

/* ---- crews ---- */

static void backwards(void *context, void (*task)(void *data, size_t index), void *data, size_t count)
{
    size_t *runs = context;
    if (runs)
        ++*runs;
    while (count > 0)
        task(data, --count);
}

/* A lexicon in several files: words in common and of their own, gaps, choices, stems, anchors, exceptions, regexes, emoticons of one file
 * in phrases of others. */
static void make_files(void)
{
    static const char *const words[] = {"order", "refund", "late", "sorry", "broken", "call", "again", "twice", "manager", "wait"};
    uint64_t chance = 9;
    for (size_t i = 0; i < FILES; i++) {
        char *text = texts[i];
        size_t n = (size_t)sprintf(text, HEADER "@class own%zu = item%zu|thing|piece\n", i, i);
        if (i == 0)
            n += (size_t)sprintf(text + n, "@category emo kind=emoticon\n:-) :: 1\n=( :: -1\n");
        n += (size_t)sprintf(text + n, "@category %s%zu kind=%s%s\n", i % 3 ? "v" : "tone", i, i % 3 ? "valence" : "tone",
                             i % 2 ? " mode=stem" : "");
        for (int k = 0; k < 40 + 30 * (int)i; k++) {
            const char *a = words[next_chance(&chance) % 10], *b = words[next_chance(&chance) % 10], *c = words[next_chance(&chance) % 10];
            static const char *const shapes[] = {"%s %s %s k%zuk%d", "(%s|%s) ...2 %s k%zuk%d", "[%s] %s * %s k%zuk%d", "^ %s (%s %s|k%zuk%d)",
                                                 "~%s (%s|%s) k%zuk%d $", "%s <own%4$zu> %s %s k%4$zuk%5$d"};
            n += (size_t)sprintf(text + n, shapes[k % 6], a, b, c, i, k);
            n += (size_t)sprintf(text + n, " :: %d\n", 1 + k % 3);
            if (k % 7 == 0)
                n += (size_t)sprintf(text + n, "  except: %s %s k%zuk%d %s\n", a, b, i, k, c);
        }
        n += (size_t)sprintf(text + n, "/r%zu[a-z]{2}[0-9]+/ :: 2\nlovely%zu :-) :: 1\nword%zu :: 1\n", i, i, i);
        assert_true(n < sizeof texts[0]);
    }
    static char names[FILES + 1][16];
    for (size_t i = 0; i < FILES; i++) {
        sprintf(names[i], "f%zu.lex", i);
        files[i] = source_of(names[i], texts[i], 0);
    }
    files[FILES] = source_of("over.lex", HEADER ":: id=v1/word1 weight=2\n", 1);
}

static tenor_lexicon *load(const tenor_source *sources, size_t count, const tenor_crew *crew)
{
    findings f = {.size = 0};
    tenor_load_options options = {.crew = crew, .diagnostic = keep_finding, .context = &f};
    tenor_lexicon *lexicon = NULL;
    if (tenor_lexicon_load(&lexicon, sources, count, &options, NULL) != TENOR_OK)
        fail_msg("not loaded:\n%s", f.text);
    return lexicon;
}

static void assert_same_image(tenor_lexicon *a, tenor_lexicon *b)
{
    tenor_str x = tenor_lexicon_image(a), y = tenor_lexicon_image(b);
    assert_int_equal(x.size, y.size);
    assert_memory_equal(x.data, y.data, x.size);
    tenor_lexicon_release(a);
    tenor_lexicon_release(b);
}

static void test_same_image(void **state)
{
    (void)state;
    size_t runs = 0;
    const tenor_crew reversed = {backwards, &runs}, threads = tn_threadcrew_of(4), alone = tn_threadcrew_of(1), none = {NULL, NULL};
    const tenor_crew *crews[] = {&reversed, &threads, &alone, &none};
    const tenor_source frozen = source_of("frozen.lex", frozen_lexicon, 0);
    for (size_t k = 0; k < COUNT_OF(crews); k++) {
        assert_same_image(load(files, FILES + 1, NULL), load(files, FILES + 1, crews[k]));
        assert_same_image(load(&frozen, 1, NULL), load(&frozen, 1, crews[k]));
    }
    assert_int_equal(runs, 10); /* reading, entries and acts, their index, what follows from them, the image: of both lexicons */
    for (size_t count = 1; count <= FILES; count++) /* fewer files than parts */
        assert_same_image(load(files, count, NULL), load(files, count, &reversed));
}

static void load_badly(const tenor_crew *crew, findings *f)
{
    tenor_load_options options = {.crew = crew, .diagnostic = keep_finding, .context = f};
    tenor_lexicon *lexicon = NULL;
    assert_int_equal(tenor_lexicon_load(&lexicon, files, FILES + 1, &options, NULL), TENOR_BAD_LEXICON);
    assert_null(lexicon);
}

/* Mistakes in several files, with the words that help, which look at all that was read before. */
static void test_same_findings(void **state)
{
    (void)state;
    static findings one, many, threaded;
    const tenor_crew reversed = {backwards, NULL}, threads = tn_threadcrew_of(3);
    strcat(texts[1], "bad <owm1> :: 1\nx :: wieght=2\n");
    strcat(texts[4], "(open :: 1\n");
    strcat(texts[8], "word8 :: 1\n  yess: x\n");
    for (size_t i = 0; i < FILES; i++)
        files[i].text = str_of(texts[i]);
    load_badly(NULL, &one);
    load_badly(&reversed, &many);
    load_badly(&threads, &threaded);
    assert_int_equal(one.count, 5);
    assert_string_equal(one.text, many.text);
    assert_string_equal(one.text, threaded.text);
    make_files();
}

/* A lexicon of entries in so many languages, one each; line 3 + 2 * i is of the one with number i. */
static tenor_status load_languages(size_t count, findings *f, tenor_lexicon **lexicon)
{
    static const char *const codes[] = {"en", "de", "fr", "es", "it", "nl", "da", "fi", "ca", "ar"};
    char text[2000];
    size_t n = (size_t)sprintf(text, HEADER);
    assert_true(count <= COUNT_OF(codes));
    for (size_t i = 0; i < count; i++)
        n += (size_t)sprintf(text + n, "@category l%zu kind=valence mode=stem lang=%s\nword%zu shared :: 1\n", i, codes[i], i);
    const tenor_source source = {str_of("l.lex"), {text, n}, 0};
    tenor_load_options options = {.diagnostic = keep_finding, .context = f};
    *lexicon = NULL;
    return tenor_lexicon_load(lexicon, &source, 1, &options, NULL);
}

/* Entries are compiled in two halves, which together are what one would be: languages, atoms and findings. */
static void test_halves(void **state)
{
    (void)state;
    static findings f;
    tenor_lexicon *lexicon;
    for (size_t count = 1; count <= 8; count++) {
        assert_int_equal(load_languages(count, &f, &lexicon), TENOR_OK);
        const tn_image_header *h = (const tn_image_header *)(const void *)tenor_lexicon_image(lexicon).data;
        assert_int_equal(h->section[TN_SECTION_languages].count, count);
        assert_int_equal(h->section[TN_SECTION_atoms].count, TN_TRIGGER_COUNT + 2 * count); /* a stem is one of its language */
        tenor_lexicon_release(lexicon);
    }
    assert_int_equal(f.count, 0);
    assert_int_equal(load_languages(10, &f, &lexicon), TENOR_BAD_LEXICON);
    assert_int_equal(f.count, 2); /* both in the second half, which has no more than five by itself */
    assert_non_null(strstr(f.text, "E414 19:1"));
    assert_non_null(strstr(f.text, "E414 21:1"));

    const tenor_source source = source_of("s.lex", HEADER "@category v kind=valence\na1 (so|/x+y/) :: 1\nb1 so :: 1\n/[xy]z/ :: 1\n"
                                                   "c1 (/x+y/|so) :: 1\nd1 (a1|c1|b1) :: 1\n/q[xy]/ :: 2\n", 0);
    lexicon = load(&source, 1, NULL);
    const tn_image_header *h = (const tn_image_header *)(const void *)tenor_lexicon_image(lexicon).data;
    assert_int_equal(h->section[TN_SECTION_atoms].count, TN_TRIGGER_COUNT + 6); /* a1 b1 c1 d1 so, and a regex */
    assert_int_equal(h->section[TN_SECTION_regexes].count, 3);
    assert_int_equal(h->section[TN_SECTION_regex_entries].count, 2);
    tenor_lexicon_release(lexicon);
}

/* ---- images ---- */

#define MANY 9000 /* entries of an image of several pieces */

static char many_text[MANY * 40];

static tenor_status open_with(const char *bytes, size_t size, const tenor_crew *crew, tenor_error *error);

/* Numbers that no record of a section may have: each is refused, with a right checksum too. */
static const struct {
    enum tn_image_section section;
    size_t at;
    uint32_t value;
} wrong[] = {
    {TN_SECTION_entries, offsetof(tn_image_entry, category), 4000},
    {TN_SECTION_entries, offsetof(tn_image_entry, prio), 4000}, /* its brief says other */
    {TN_SECTION_sets, 0, UINT32_MAX},
    {TN_SECTION_places, offsetof(tn_index_place, set), 1u << 30},
    {TN_SECTION_candidates, offsetof(tn_candidate, program), 1u << 30},
    {TN_SECTION_candidates, offsetof(tn_candidate, entry), UINT32_MAX},
    {TN_SECTION_candidates, offsetof(tn_candidate, left), 1u << 20}, /* there are not as many */
    {TN_SECTION_pairs, offsetof(tn_index_pair, list), 1u << 30},
};

/* Whether a record is the first or the last of its section, or lies where a piece ends. */
static bool is_at_border(const tn_image_header *h, enum tn_image_section section, uint32_t i)
{
    const size_t size = tn_image_record_size[section], begin = h->section[section].at + i * size - offsetof(tn_image_header, probe);
    return i == 0 || i + 1 == h->section[section].count || (begin + 2 * size) % TN_IMAGE_PIECE <= 3 * size;
}

/* Records that are asked piece by piece: none is left out where one piece ends and the next begins. */
static void forge_pieces(char *bytes, size_t size, const tenor_crew *const *crews, size_t crew_count)
{
    tn_image_header *h = (tn_image_header *)(void *)bytes;
    const uint32_t sum = h->checksum;
    size_t tried = 0;
    for (size_t f = 0; f < COUNT_OF(wrong); f++)
        for (uint32_t i = 0; i < h->section[wrong[f].section].count; i++) {
            char *number = bytes + h->section[wrong[f].section].at + i * tn_image_record_size[wrong[f].section] + wrong[f].at;
            uint32_t was;
            if (!is_at_border(h, wrong[f].section, i))
                continue;
            memcpy(&was, number, sizeof was);
            memcpy(number, &wrong[f].value, sizeof was);
            h->checksum = tn_image_checksum(bytes, size);
            if (open_with(bytes, size, crews[tried++ % crew_count], NULL) != TENOR_BAD_IMAGE)
                fail_msg("forgery %zu of record %u is not refused", f, (unsigned)i);
            memcpy(number, &was, sizeof was);
        }
    assert_true(tried > 2 * COUNT_OF(wrong));
    /* Who has ^ cannot be walked unasked. */
    const tn_candidate *candidates = (const tn_candidate *)(const void *)(bytes + h->section[TN_SECTION_candidates].at);
    size_t not_free = 0;
    for (uint32_t i = 0; i < h->section[TN_SECTION_candidates].count; i++)
        if (!(candidates[i].flags & TN_CANDIDATE_FREE)) {
            uint16_t *flags = (uint16_t *)(void *)((char *)(uintptr_t)&candidates[i] + offsetof(tn_candidate, flags));
            *flags |= TN_CANDIDATE_FREE;
            h->checksum = tn_image_checksum(bytes, size);
            assert_int_equal(open_with(bytes, size, crews[0], NULL), TENOR_BAD_IMAGE);
            *flags &= (uint16_t)~TN_CANDIDATE_FREE;
            not_free++;
        }
    assert_true(not_free > 0);
    h->checksum = sum;
}

/* An image of several pieces, which threads write and sum up side by side: the same bytes, and damage is found wherever it is. */
static void test_pieces(void **state)
{
    (void)state;
    size_t n = (size_t)sprintf(many_text, HEADER "@category v kind=valence\n");
    for (int i = 0; i < MANY; i++)
        n += (size_t)sprintf(many_text + n, "w%d x%d y%d :: %d\n", i, i % 100, i % 7, 1 + i % 3);
    n += (size_t)sprintf(many_text + n, "^ hello there :: 1\n");
    assert_true(n < sizeof many_text);
    const tenor_source source = source_of("many.lex", many_text, 0);
    const tenor_crew reversed = {backwards, NULL}, threads = tn_threadcrew_of(3);
    const tenor_crew *crews[] = {NULL, &reversed, &threads};
    tenor_lexicon *lexicon = load(&source, 1, NULL);
    const tenor_str image = tenor_lexicon_image(lexicon);
    const size_t pieces = tn_image_pieces(image.size);
    char *bytes = malloc(image.size);
    assert_true(pieces > 2);
    assert_same_image(load(&source, 1, &reversed), load(&source, 1, &threads));
    assert_same_image(load(&source, 1, &threads), tenor_lexicon_retain(lexicon));
    memcpy(bytes, image.data, image.size);
    for (size_t k = 0; k < COUNT_OF(crews); k++) {
        assert_int_equal(open_with(bytes, image.size, crews[k], NULL), TENOR_OK);
        for (size_t piece = 0; piece < pieces; piece++) {
            const size_t at = piece + 1 < pieces ? (piece + 1) * TN_IMAGE_PIECE - 1000 : image.size - 1;
            bytes[at] ^= 4;
            assert_int_equal(open_with(bytes, image.size, crews[k], NULL), TENOR_BAD_IMAGE);
            bytes[at] ^= 4;
        }
    }
    forge_pieces(bytes, image.size, crews, COUNT_OF(crews));
    assert_int_equal(open_with(bytes, image.size, NULL, NULL), TENOR_OK);
    free(bytes);
    tenor_lexicon_release(lexicon);
}

static tenor_status open_with(const char *bytes, size_t size, const tenor_crew *crew, tenor_error *error)
{
    const tenor_load_options options = {.crew = crew};
    tenor_lexicon *lexicon = NULL;
    tenor_status status = tenor_lexicon_borrow_image_with(&lexicon, (tenor_str){bytes, size}, &options, error);
    assert_true((status == TENOR_OK) == (lexicon != NULL));
    tenor_lexicon_release(lexicon);
    return status;
}

/* Damaged at one byte after the other, with a right checksum and without: the same is said of it whoever looks first. */
static void test_damaged(void **state)
{
    (void)state;
    const tenor_source source = source_of("frozen.lex", frozen_lexicon, 0);
    tenor_lexicon *lexicon = load(&source, 1, NULL);
    const tenor_str image = tenor_lexicon_image(lexicon);
    const tenor_crew reversed = {backwards, NULL}, threads = tn_threadcrew_of(2);
    tn_image_header *h = malloc(image.size);
    char *bytes = (char *)h;
    size_t refused = 0, taken = 0;
    memcpy(bytes, image.data, image.size);
    assert_int_equal(open_with(bytes, image.size, &reversed, NULL), TENOR_OK);
    assert_int_equal(open_with(bytes, image.size, &threads, NULL), TENOR_OK);
    assert_int_equal(open_with(bytes, image.size, NULL, NULL), TENOR_OK);
    for (size_t at = 0; at < image.size; at += at < 1000 ? 1 : 37) {
        const char was = bytes[at];
        const uint32_t sum = h->checksum;
        if (!is_tried(at))
            continue;
        bytes[at] ^= (char)(1 << at % 8);
        for (int mended = 0; mended < 2; mended++) {
            if (mended)
                h->checksum = tn_image_checksum(bytes, image.size);
            tenor_error one = {TENOR_OK, ""}, other = {TENOR_OK, ""};
            tenor_status status = open_with(bytes, image.size, NULL, &one);
            assert_int_equal(open_with(bytes, image.size, &reversed, &other), status);
            assert_string_equal(one.message, other.message);
            if (at % 16 == 0)
                assert_int_equal(open_with(bytes, image.size, &threads, NULL), status);
            assert_true(mended || status != TENOR_OK);
            refused += status != TENOR_OK;
            taken += status == TENOR_OK;
        }
        h->checksum = sum;
        bytes[at] = was;
    }
    assert_true(refused > 1000 && taken > 100);
    free(bytes);
    tenor_lexicon_release(lexicon);
}

static void test_unaligned(void **state)
{
    (void)state;
    static uint64_t room[64];
    tenor_lexicon *lexicon = NULL;
    assert_int_equal(tenor_lexicon_borrow_image_with(&lexicon, (tenor_str){(char *)room + 1, 400}, NULL, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_lexicon_borrow_image_with(&lexicon, (tenor_str){(char *)room, 400}, NULL, NULL), TENOR_BAD_IMAGE);
    assert_null(lexicon);
}

/* ---- memory ---- */

/* Every allocation may fail in every part: no memory, or the lexicon as it is, and nothing is left behind. */
static void test_no_memory(void **state)
{
    (void)state;
    const tenor_crew reversed = {backwards, NULL};
    counting_memory memory = {0};
    tenor_allocator allocator = {counting_resize, &memory};
    tenor_load_options options = {.allocator = &allocator, .crew = &reversed};
    tenor_lexicon *good = load(files, 3, NULL);
    const tenor_str image = tenor_lexicon_image(good);
    tenor_status status = TENOR_NO_MEMORY;
    size_t fail, mended = 0;
    bool done = false;
    for (fail = 1; !done; fail++) {
        if (!is_raced(fail))
            continue;
        memory = (counting_memory){.fail_at = fail};
        tenor_lexicon *lexicon = NULL;
        status = tenor_lexicon_load(&lexicon, files, 3, &options, NULL);
        done = memory.calls < fail;
        assert_true(status == TENOR_OK || status == TENOR_NO_MEMORY);
        if (lexicon) {
            assert_int_equal(tenor_lexicon_image(lexicon).size, image.size);
            assert_memory_equal(tenor_lexicon_image(lexicon).data, image.data, image.size);
        }
        mended += lexicon && !done;
        tenor_lexicon_release(lexicon);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
        assert_true(fail < 3000);
    }
    assert_true(fail > 50 && mended > 0); /* what a part lacked, the file by file reading had */
    tenor_lexicon_release(good);
}

/* The program's: threads and the heap that they share. */
static void test_heap(void **state)
{
    (void)state;
    const tenor_crew threads = tn_threadcrew_of(4);
    for (int round = 0; round < 5; round++) {
        tn_loadheap *heap = tn_loadheap_new(round % 2 == 0);
        assert_non_null(heap);
        tenor_allocator allocator = tn_loadheap_allocator(heap);
        tenor_load_options options = {.allocator = &allocator, .crew = &threads};
        tenor_lexicon *lexicon = NULL;
        assert_int_equal(tenor_lexicon_load(&lexicon, files, FILES + 1, &options, NULL), TENOR_OK);
        tn_loadheap_close(heap);
        assert_same_image(lexicon, load(files, FILES + 1, NULL));
        tn_loadheap_free(heap);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_image), cmocka_unit_test(test_same_findings), cmocka_unit_test(test_halves), cmocka_unit_test(test_damaged),
        cmocka_unit_test(test_unaligned),  cmocka_unit_test(test_no_memory),     cmocka_unit_test(test_heap),
        cmocka_unit_test(test_pieces),
    };
    make_files();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
