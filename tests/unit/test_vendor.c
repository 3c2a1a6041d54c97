/* test_vendor.c - documents of vendors: trees, words, confidence; and of every document in tests/formats the same records
 * however it is laid out, cut, read or starved of memory. */
#include "test_io.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include "io/confidence.h"
#include "io/reader.h"
#include "io/tree.h"
#include "io/wording.h"

/* ---- trees ----------------------------------------------------------------------------------- */

static void expect_at(const tn_tree *tree, const char *path, const char *expected)
{
    tn_str text = tn_tree_text_at(tree, path);
    if (text.n != strlen(expected) || (text.n && memcmp(text.p, expected, text.n) != 0))
        fail_msg("%s is \"%.*s\"", path, (int)text.n, text.n ? text.p : "");
}

static void test_tree(void **state)
{
    (void)state;
    static const char text[] = " {\"a\": {\"b\": [1, {\"c\": \"x\\u0041\"}, [2.50]], \"d.e\": \"dotted\", \"\": 3}, \"a.b\": 4, "
                               "\"twice\": 1, \"twice\": {\"in\": \"last\"}, \"t\": true, \"n\": null} ";
    tn_mem mem = tn_mem_default();
    tn_arena arena;
    tn_tree *tree;
    tn_tree_fault fault;
    uint32_t replaced = 0;
    tn_arena_init(&arena, &mem);
    assert_true(tn_tree_parse(TN_STR(text), &arena, &tree, &replaced, &fault));
    assert_non_null(tree);
    expect_at(tree, "a.b", "4"); /* a key that is written so comes first */
    expect_at(tree, "a.b[1].c", "xA");
    expect_at(tn_tree_at(tree, "a"), "b[0]", "1");
    expect_at(tn_tree_at(tree, "a"), "b[1].c", "xA");
    expect_at(tn_tree_at(tree, "a"), "b[2][0]", "2.50");
    expect_at(tree, "a.d.e", "dotted");
    expect_at(tree, "twice.in", "last");
    expect_at(tree, "twice", "");
    assert_int_equal(tn_tree_at(tree, "t")->kind, TN_JSON_TRUE);
    assert_int_equal(tn_tree_at(tree, "n")->kind, TN_JSON_NULL);
    assert_int_equal(tn_tree_at(tree, "a")->count, 3);
    tn_str array = tn_tree_member(tn_tree_at(tree, "a"), TN_STR("b"))->text;
    assert_true(tn_str_eq(array, TN_STR("[1, {\"c\": \"x\\u0041\"}, [2.50]]")));
    static const char *const nowhere[] = {"b", "a.b.c", "a[0]", "a..", "a.", ".", "[", "[0]", "[x]", "a.d", "twice[99999999999]"};
    for (size_t i = 0; i < sizeof nowhere / sizeof nowhere[0]; i++)
        expect_at(tree, nowhere[i], "");
    assert_null(tn_tree_at(NULL, "a"));
    tn_arena_free(&arena);
}

static void test_broken_trees(void **state)
{
    (void)state;
    static const char good[] = "{\"a\":[1,{\"b\":\"x\\n\"}],\"c\":{\"d\":[]},\"e\":false}";
    tn_mem mem = tn_mem_default();
    tn_arena arena;
    tn_tree *tree;
    tn_tree_fault fault;
    uint32_t replaced = 0;
    tn_arena_init(&arena, &mem);
    for (size_t n = 0; n < sizeof good - 1; n++) {
        char *copy = malloc(n ? n : 1);
        memcpy(copy, good, n);
        assert_true(tn_tree_parse(tn_str_of(copy, n), &arena, &tree, &replaced, &fault));
        assert_null(tree);
        assert_int_equal(fault.error, TN_JSON_CUT);
        assert_true(tn_tree_head(tn_str_of(copy, n), &arena, &tree));
        assert_non_null(tree);
        if (n > 7)
            expect_at(tree, "a[0]", "1");
        free(copy);
    }
    assert_true(tn_tree_parse(TN_STR("{\"a\":1} x"), &arena, &tree, &replaced, &fault));
    assert_null(tree);
    assert_int_equal(fault.at, 8);
    char deep[2 * TN_JSON_DEPTH_MAX + 4];
    memset(deep, '[', sizeof deep);
    assert_true(tn_tree_parse(tn_str_of(deep, sizeof deep), &arena, &tree, &replaced, &fault));
    assert_null(tree);
    assert_int_equal(fault.error, TN_JSON_DEPTH);
    size_t size = TN_TREE_VALUES_MAX * 2 + 3;
    char *many = malloc(size);
    for (size_t i = 0; i < size; i++)
        many[i] = i % 2 ? '0' : ',';
    many[0] = '[';
    many[size - 1] = ']';
    assert_true(tn_tree_parse(tn_str_of(many, size), &arena, &tree, &replaced, &fault));
    assert_null(tree);
    assert_true(fault.many);
    free(many);
    tn_arena_free(&arena);
}

/* ---- words and confidence --------------------------------------------------------------------- */

static void test_confidence(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        unsigned value;
    } cases[] = {{"1", 10000},      {"1.0", 10000},   {"0.5", 5000},    {".5", 5000},       {"0.98765", 9877}, {"9.5e-1", 9500},
                 {"95E-2", 9500},   {"0.00001", 1},   {"0", 0},         {"0.0", 0},         {"0e9", 0},        {"1.00004", 10000},
                 {"1.1", 0},        {"95", 0},        {"1e1", 0},       {"-0.5", 0},        {"", 0},           {".", 0},
                 {"high", 0},       {"0.5x", 0},      {"0.5e", 0},      {"0.5e-", 0},       {"1e-999999999", 1}, {"1e999999999", 0},
                 {"0.3333333333333333333333", 3333}, {"0.99999999999999999", 10000}, {"100000000000000000000", 0},
                 {"1e400", 0},      {"0.1e1", 10000}, {"10e-1", 10000}, {"0.5 ", 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (tn_confidence_read(tn_str_of(cases[i].text, strlen(cases[i].text))) != cases[i].value)
            fail_msg("%s is %u", cases[i].text,
                     (unsigned)tn_confidence_read(tn_str_of(cases[i].text, strlen(cases[i].text))));
}

static void test_wording(void **state)
{
    (void)state;
    static const char *const words[] = {"a", "AN", "apple", "is", "missing", "\xC3\xA9t\xC3\xA9", "I'm", "well"};
    const tn_str text = TN_STR("An apple, a pear: is \xC3\xA9t\xC3\xA9, i'm well");
    tn_mem mem = tn_mem_default();
    tn_wording wording;
    tn_wording_times times = {1, 2, 0};
    tn_wording_init(&wording, &mem);
    /* "a" is no part of "An" or "apple"; what stands before it is passed. */
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        tn_wording_find(&wording, text, tn_str_of(words[i], strlen(words[i])), &times);
    static const unsigned begins[] = {10, 18, 21, 28, 32};
    assert_int_equal(wording.count, 5);
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(wording.words[i].begin, begins[i]);
    tn_wording_clear(&wording);
    tn_wording_add(&wording, TN_STR("Well"), &times);
    tn_wording_add_mark(&wording, TN_STR(","));
    tn_wording_add(&wording, TN_STR("yes"), &(tn_wording_times){TENOR_NO_TIME, TENOR_NO_TIME, 0});
    tn_wording_add(&wording, TN_STR("sir"), &times);
    assert_true(tn_str_eq(tn_buf_view(&wording.text), TN_STR("Well, yes sir")));
    assert_int_equal(wording.count, 2);
    assert_int_equal(wording.words[1].begin, 10);
    assert_int_equal(wording.words[1].end, 13);
    tn_wording_free(&wording);
}

/* ---- every document of tests/formats ----------------------------------------------------------- */

typedef struct document {
    char *bytes;
    size_t size;
    const char *format; /* its folder */
    char name[300];
    char stem[80];
} document;

static bool ends(const char *text, const char *tail)
{
    size_t n = strlen(text), m = strlen(tail);
    return n >= m && strcmp(text + n - m, tail) == 0;
}

static document load(const char *format, const char *name)
{
    document d = {.format = format};
    assert_in_range(snprintf(d.name, sizeof d.name, "tests/formats/%s/%s", format, name), 1, sizeof d.name - 1);
    assert_in_range(snprintf(d.stem, sizeof d.stem, "%s", name), 1, sizeof d.stem - 1);
    FILE *file = fopen(d.name, "rb");
    assert_non_null(file);
    d.bytes = malloc(1 << 20);
    d.size = fread(d.bytes, 1, 1 << 20, file);
    fclose(file);
    return d;
}

/* Each document of every format that looks at documents. */
static void for_each(void (*work)(const document *))
{
    size_t count = 0;
    DIR *top = opendir("tests/formats");
    assert_non_null(top);
    for (struct dirent *folder; (folder = readdir(top)) != NULL;) {
        char path[300];
        snprintf(path, sizeof path, "tests/formats/%s", folder->d_name);
        DIR *inside = folder->d_name[0] == '.' ? NULL : opendir(path);
        for (struct dirent *file; inside && (file = readdir(inside)) != NULL;) {
            if (!ends(file->d_name, ".json") && !ends(file->d_name, ".jsonl"))
                continue;
            document d = load(folder->d_name, file->d_name);
            work(&d);
            free(d.bytes);
            count++;
        }
        if (inside)
            closedir(inside);
    }
    closedir(top);
    assert_true(count > 10);
}

/* What was read, without places and without numbers of bytes. */
typedef struct reading_way {
    size_t hold; /* 0: as usual */
    bool rejects;
} reading_way;

static char *read_as(const document *d, const char *bytes, size_t size, reading_way way)
{
    tenor_io_reader_options options = {.format = str(d->format), .time_unit = STR("ms")};
    tenor_io_reader *reader;
    tenor_io_record record;
    char *text = NULL;
    size_t length = 0;
    char *copy = malloc(size ? size : 1); /* so that a sanitizer sees a step beyond */
    memcpy(copy, bytes, size);
    FILE *out = open_memstream(&text, &length);
    tenor_str view = {copy, size};
    assert_int_equal(tenor_io_reader_open_memory(&reader, str(d->stem), view, &options, NULL), TENOR_OK);
    if (way.hold)
        tn_reader_hold(reader, way.hold);
    do {
        assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
        if (record.kind == TENOR_IO_REJECT)
            record.line = record.offset = 0;
        if (way.rejects || record.kind == TENOR_IO_UTTERANCE || record.kind == TENOR_IO_EVENT)
            show_record(out, &record);
        for (size_t i = 0; i < record.word_count; i++)
            fprintf(out, " %u-%u", (unsigned)record.words[i].begin, (unsigned)record.words[i].end);
        for (size_t i = 0; i < record.label_count; i++)
            fprintf(out, " %.*s", (int)record.labels[i].name.size, record.labels[i].name.data);
    } while (record.kind != TENOR_IO_END);
    tenor_io_reader_close(reader);
    fclose(out);
    free(copy);
    return text;
}

/* ---- laid out otherwise ---- */

static unsigned chance;

static unsigned dice(unsigned sides)
{
    chance = chance * 1103515245u + 12345u;
    return (chance >> 16) % sides;
}

typedef struct layout_way {
    const char *line_end; /* "": all in one line */
    bool shuffle;
} layout_way;

static void indent(FILE *out, const layout_way *way, int depth)
{
    fputs(way->line_end, out);
    for (int i = 0; way->line_end[0] && i < depth; i++)
        fputs("  ", out);
}

static void lay_out(FILE *out, const layout_way *way, const tn_tree *tree, int depth)
{
    if (tree->kind != TN_JSON_OBJECT && tree->kind != TN_JSON_ARRAY) {
        if (tree->kind != TN_JSON_STRING) {
            fwrite(tree->text.p, 1, tree->text.n, out);
            return;
        }
        tenor_io_buffer *buffer;
        assert_int_equal(tenor_io_buffer_new(&buffer, NULL), TENOR_OK);
        assert_int_equal(tenor_io_write_string(buffer, (tenor_str){tree->text.p, tree->text.n}), TENOR_OK);
        fwrite(tenor_io_buffer_view(buffer).data, 1, tenor_io_buffer_view(buffer).size, out);
        tenor_io_buffer_free(buffer);
        return;
    }
    bool object = tree->kind == TN_JSON_OBJECT;
    const tn_tree *members[64];
    size_t count = 0;
    for (const tn_tree *value = tree->first; value; value = value->next) {
        /* The last of several of one name is the one that counts, wherever it stands: only it is kept. */
        if (object && tn_tree_member(tree, value->key) != value)
            continue;
        assert_true(count < 64);
        members[count++] = value;
    }
    for (size_t i = count; way->shuffle && object && i > 1; i--) {
        size_t k = dice((unsigned)i);
        const tn_tree *other = members[k];
        members[k] = members[i - 1];
        members[i - 1] = other;
    }
    fputc(object ? '{' : '[', out);
    for (size_t i = 0; i < count; i++) {
        fputs(i ? "," : "", out);
        indent(out, way, depth + 1);
        if (object)
            fprintf(out, "\"%.*s\": ", (int)members[i]->key.n, members[i]->key.p);
        lay_out(out, way, members[i], depth + 1);
    }
    if (count)
        indent(out, way, depth);
    fputc(object ? '}' : ']', out);
}

/* The objects of a document, each laid out anew. */
static char *rewrite(const document *d, const layout_way *way, bool in_array, size_t *size)
{
    char *text = NULL;
    FILE *out = open_memstream(&text, size);
    tn_mem mem = tn_mem_default();
    tn_arena arena;
    tn_tree *tree;
    tn_arena_init(&arena, &mem);
    size_t at = 0, count = 0;
    fputs(in_array ? "\xEF\xBB\xBF [" : "", out);
    while (at < d->size) {
        tn_tree_fault fault;
        uint32_t ignored = 0;
        tn_str rest = tn_str_of(d->bytes + at, d->size - at);
        assert_true(tn_tree_parse(rest, &arena, &tree, &ignored, &fault));
        size_t n = tree ? rest.n : fault.at; /* what follows it is the error */
        assert_true(tn_tree_parse(tn_str_of(rest.p, n), &arena, &tree, &ignored, &fault));
        assert_non_null(tree);
        fputs(count++ ? in_array ? "," : "\n" : "", out);
        indent(out, way, in_array);
        lay_out(out, way, tree, in_array);
        at += n;
        while (at < d->size && (d->bytes[at] == '\n' || d->bytes[at] == '\r'))
            at++;
    }
    fputs(in_array ? "]" : "", out);
    fclose(out);
    tn_arena_free(&arena);
    return text;
}

static void same_in_any_layout(const document *d)
{
    if (strstr(d->name, "broken"))
        return;
    bool channels = strstr(d->name, "channels") != NULL;
    char *expected = read_as(d, d->bytes, d->size, (reading_way){0, true});
    static const layout_way ways[] = {{"", false}, {"\n", false}, {"\r\n", false}, {"\r", false},
                                      {"", true},  {"\n", true},  {"\n", true},    {"\r\n", true}};
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        for (int in_array = 0; in_array < 2; in_array++) {
            size_t size;
            chance = (unsigned)i * 7 + 1;
            char *text = rewrite(d, &ways[i], in_array, &size);
            for (size_t hold = 0; hold < 2 && !(hold && channels); hold++) {
                char *got = read_as(d, text, size, (reading_way){hold, true});
                if (strcmp(got, expected) != 0)
                    fail_msg("%s, layout %zu, array %d, hold %zu:\n%s\nnot\n%s\nof\n%s", d->name, i, in_array, hold, got,
                             expected, text);
                free(got);
            }
            free(text);
        }
    }
    free(expected);
}

static void test_layouts(void **state)
{
    (void)state;
    for_each(same_in_any_layout);
}

/* ---- cut off ---- */

/* The texts alone: what stands behind the cut may have named the call and the speakers. */
static size_t texts(const document *d, size_t size, size_t hold, char **all)
{
    tenor_io_reader_options options = {.format = str(d->format), .time_unit = STR("ms")};
    tenor_io_reader *reader;
    tenor_io_record record;
    size_t length = 0, last = 0;
    char *copy = malloc(size ? size : 1);
    memcpy(copy, d->bytes, size);
    *all = NULL;
    FILE *out = open_memstream(all, &length);
    assert_int_equal(tenor_io_reader_open_memory(&reader, str(d->stem), (tenor_str){copy, size}, &options, NULL), TENOR_OK);
    if (hold)
        tn_reader_hold(reader, hold);
    do {
        assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
        if (record.kind != TENOR_IO_UTTERANCE)
            continue;
        fflush(out);
        last = length;
        fprintf(out, "%.*s\n", (int)record.segment.utterance.text.size, record.segment.utterance.text.data);
    } while (record.kind != TENOR_IO_END);
    tenor_io_reader_close(reader);
    fclose(out);
    free(copy);
    return last;
}

static void prefix_where_cut(const document *d)
{
    /* Words of the other channel, and who is meant by a segment that is cut off, change what is one turn. Of two spellings
     * of the turns the better one may stand behind the cut. */
    static const char *const others[] = {"amazon-transcribe", "assemblyai", "deepgram"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (strcmp(d->format, others[i]) == 0)
            return;
    if (strstr(d->name, "broken") || strstr(d->name, "lines"))
        return;
    char *whole;
    texts(d, d->size, 0, &whole);
    for (size_t n = 0; n <= d->size; n++) {
        char *cut;
        size_t hold = n % 2;
        if (!is_tried(n / 2))
            continue;
        texts(d, n, hold, &cut);
        if (strncmp(whole, cut, strlen(cut)) != 0)
            fail_msg("%s, first %zu bytes, hold %zu:\n%s\nis no beginning of\n%s", d->name, n, hold, cut, whole);
        free(cut);
    }
    free(whole);
}

static void test_cut(void **state)
{
    (void)state;
    for_each(prefix_where_cut);
}

/* Every byte in turn is made another one: nothing breaks, and what is given is the same held whole or read piece by piece. */
static void same_where_damaged(const document *d)
{
    static const char bytes[] = "\"}]{[,:\\\n x";
    if (strstr(d->name, "channels"))
        return;
    char *copy = malloc(d->size);
    for (size_t i = 0; i < d->size; i++) {
        if (!is_tried(i))
            continue;
        memcpy(copy, d->bytes, d->size);
        copy[i] = bytes[i % (sizeof bytes - 1)];
        char *held = read_as(d, copy, d->size, (reading_way){0, true});
        char *pieces = read_as(d, copy, d->size, (reading_way){1, true});
        if (strcmp(d->format, "amazon-transcribe") != 0 && strcmp(held, pieces) != 0)
            fail_msg("%s, byte %zu: held\n%s\npiece by piece\n%s", d->name, i, held, pieces);
        free(held);
        free(pieces);
    }
    free(copy);
}

static void test_damaged(void **state)
{
    (void)state;
    for_each(same_where_damaged);
}

/* ---- memory ---- */

static bool survives(const document *d, size_t hold, size_t fail_at)
{
    test_memory memory = {0, fail_at, 0};
    const tenor_allocator allocator = {test_resize, &memory};
    /* Half of them are recognised, which takes memory, too. */
    tenor_io_reader_options options = {.allocator = &allocator, .format = hold ? str(d->format) : STR("")};
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    tenor_status status =
        tenor_io_reader_open_memory(&reader, str(d->stem), (tenor_str){d->bytes, d->size}, &options, NULL);
    if (status == TENOR_OK && hold)
        tn_reader_hold(reader, hold);
    if (status == TENOR_OK) {
        do
            status = tenor_io_read(reader, &record, NULL);
        while (status == TENOR_OK && record.kind != TENOR_IO_END);
    }
    assert_true(status == TENOR_OK || status == TENOR_NO_MEMORY);
    assert_true(status == TENOR_NO_MEMORY || memory.calls < fail_at);
    tenor_io_reader_close(reader);
    assert_int_equal(memory.bytes, 0);
    return memory.calls < fail_at;
}

static void tell_no_memory(const document *d)
{
    for (size_t hold = 0; hold < 2; hold++)
        for (size_t fail_at = 1; !survives(d, hold, fail_at); fail_at++)
            continue;
}

static void test_memory_fails(void **state)
{
    (void)state;
    for_each(tell_no_memory);
}

/* ---- large documents -------------------------------------------------------------------------- */

/* A document of many turns whose id and roles stand behind them. */
static char *large(size_t turns, size_t *size)
{
    char *text = NULL;
    FILE *out = open_memstream(&text, size);
    fputs("{\"Channel\":\"VOICE\",\"Transcript\":[", out);
    for (size_t i = 0; i < turns; i++)
        fprintf(out, "%s{\"BeginOffsetMillis\":%zu,\"ParticipantId\":\"%s\",\"Content\":\"turn %zu\"}\n", i ? "," : "", i * 1000,
                i % 2 ? "p1" : "p2", i);
    fputs("],\"Participants\":[{\"ParticipantId\":\"p1\",\"ParticipantRole\":\"AGENT\"},"
          "{\"ParticipantId\":\"p2\",\"ParticipantRole\":\"CUSTOMER\"}],\"CustomerMetadata\":{\"ContactId\":\"behind\"}}\n"
          "{\"ContactId\":\"next\",\"Transcript\":[{\"BeginOffsetMillis\":0,\"Content\":\"alone\"}]}\n",
          out);
    fclose(out);
    return text;
}

typedef struct large_seen {
    size_t utterances, notes, wrong_id, wrong_role, ends;
} large_seen;

static large_seen read_large(tenor_io_reader *reader, size_t turns)
{
    large_seen seen = {0, 0, 0, 0, 0};
    tenor_io_record record;
    for (;;) {
        assert_int_equal(tenor_io_read(reader, &record, NULL), TENOR_OK);
        if (record.kind == TENOR_IO_END)
            break;
        if (record.kind == TENOR_IO_NOTE) {
            assert_int_equal(record.reason, TENOR_IO_REASON_LATE_FIELDS);
            seen.notes++;
            continue;
        }
        assert_int_equal(record.kind, TENOR_IO_UTTERANCE);
        seen.ends += record.call_end;
        if (seen.utterances < turns) {
            char text[40];
            int n = snprintf(text, sizeof text, "turn %zu", seen.utterances);
            assert_int_equal(record.segment.utterance.text.size, n);
            assert_memory_equal(record.segment.utterance.text.data, text, (size_t)n);
            assert_int_equal(record.segment.number, seen.utterances);
            assert_int_equal(record.call_end, seen.utterances + 1 == turns);
            seen.wrong_id += record.call_id.size != 6 || memcmp(record.call_id.data, "behind", 6) != 0;
            seen.wrong_role += record.segment.utterance.role !=
                               (seen.utterances % 2 ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER);
        }
        seen.utterances++;
    }
    tenor_io_reader_close(reader);
    return seen;
}

static void test_large(void **state)
{
    (void)state;
    enum { TURNS = 30000 };
    size_t size;
    char *text = large(TURNS, &size);
    assert_true(size > 2 * 1000 * 1000);
    test_memory memory = {0, 0, 0};
    const tenor_allocator allocator = {test_resize, &memory};
    tenor_io_reader_options options = {.allocator = &allocator};
    tenor_io_reader *reader;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), (tenor_str){text, size}, &options, NULL), TENOR_OK);
    large_seen seen = read_large(reader, TURNS);
    assert_int_equal(seen.utterances, TURNS + 1);
    assert_int_equal(seen.ends, 2);
    assert_int_equal(seen.wrong_id + seen.wrong_role + seen.notes, 0);

    /* From a pipe what stands behind comes too late. */
    int ends_of_pipe[2];
    assert_int_equal(pipe(ends_of_pipe), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends_of_pipe[0]);
        size_t at = 0;
        while (at < size) {
            ssize_t n = write(ends_of_pipe[1], text + at, size - at);
            if (n <= 0)
                break;
            at += (size_t)n;
        }
        _exit(0);
    }
    close(ends_of_pipe[1]);
    char path[40];
    snprintf(path, sizeof path, "/dev/fd/%d", ends_of_pipe[0]);
    assert_int_equal(tenor_io_reader_open(&reader, path, &options, NULL), TENOR_OK);
    seen = read_large(reader, TURNS);
    close(ends_of_pipe[0]);
    assert_int_equal(seen.utterances, TURNS + 1);
    assert_int_equal(seen.ends, 2);
    assert_int_equal(seen.notes, 1);
    assert_int_equal(seen.wrong_id, TURNS);
    assert_int_equal(memory.bytes, 0);
    free(text);
}

/* ---- which format it is ------------------------------------------------------------------------ */

static void expect_format(const char *bytes, const char *expected)
{
    tenor_io_reader *reader;
    tenor_io_reader_info info;
    tenor_str view = {bytes, strlen(bytes)};
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x.json"), view, NULL, NULL), TENOR_OK);
    tenor_io_reader_get_info(reader, &info);
    if (strcmp(info.format, expected) != 0)
        fail_msg("%s is %s, not %s", bytes, info.format, expected);
    tenor_io_reader_close(reader);
}

static void test_sniff(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"{\"text\":\"hello\"}", "jsonl"},
        {"{\"Transcript\":\"all of it\",\"text\":\"hello\"}", "jsonl"},
        {"{\"ParticipantRole\":\"AGENT\",\"Content\":\"hi\",\"BeginOffsetMillis\":1}\n", "jsonl"},
        {"{\"utterances\":[{\"text\":\"hi\"}],\"call_id\":\"c\"}\n", "jsonl"},
        {"[{\"text\":\"hello\"},\n{\"transcript\":\"x\"}]", "json"},
        {"{\"transcript\":{\"text\":\"x\"}}\n", "jsonl"},
        {"{\"results\":[1]}\n", "jsonl"},
        {"{\"entries\":[{\"text\":\"x\"}]}\n", "jsonl"},
        {"{\"sentences\":[\"x\"]}\n", "jsonl"},
        {"{laughs} and so on", "text"},
        {"{\"Transcript\":[{\"Content\":\"x\",\"BeginOffsetMillis\":0}]}", "amazon-calls"},
        {" [ {\"Transcript\" : [ {\"Items\":[],\"BeginOffsetMillis\":0", "amazon-calls"},
        {"\xEF\xBB\xBF{\"Channel\":\"VOICE\",\"Transcript\":[]}", "amazon-calls"},
        {"{\"ConversationCharacteristics\":{\"TalkTime\":{}", "amazon-calls"},
        {"{\"Channel\":\"CHAT\",\"Transcript\":[]}", "amazon-chat"},
        {"{\"Transcript\":[{\"AbsoluteTime\":\"2026-11-20T08:15:00Z\",\"Type\":\"EVENT\"}]}", "amazon-chat"},
        {"{\"jobName\":\"j\",\"results\":{\"transcripts\":[", "amazon-transcribe"},
        {"{\"results\":{\"items\":[{\"alternatives\":[],\"type\":\"pronunciation\"}]}}", "amazon-transcribe"},
        {"{\"conversationId\":\"c\",\"transcripts\":[]}", "genesys"},
        {"{\"transcripts\":[{\"phrases\":[{\"startTimeMs\":1,\"text\":\"x\"}]}]}", "genesys"},
        {"{\"entries\":[{\"text\":\"x\",\"role\":\"AGENT\",\"user_id\":1}]}", "google-insights"},
        {"{\"transcript\":{\"transcriptSegments\":[]}}", "google-insights"},
        {"{\"sentences\":[{\"transcript\":\"x\",\"media_channel\":1}]}", "twilio"},
        {"{\"sentences\":[],\"meta\":{\"key\":\"sentences\"}}", "twilio"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        expect_format(cases[i][0], cases[i][1]);
    for (size_t i = 0; tenor_io_format_name(i); i++) {
        assert_non_null(tenor_io_format_title(i));
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(tenor_io_format_name(i), tenor_io_format_name(k));
    }
}

/* ---- paths ------------------------------------------------------------------------------------- */

static void test_paths(void **state)
{
    (void)state;
    static const char lines[] =
        "{\"meta\":{\"id\":\"c1\"},\"data\":{\"turns\":[\n{\"who\":{\"is\":\"agent\"},\"m\":{\"body\":\"one\"},\"t\":{\"ms\":5}},"
        "{\"m\":{\"body\":\"two\"},\"text\":\"not this\"}]}}\n"
        "{\"meta\":{\"id\":\"c2\"},\"m\":{\"body\":\"single \\u00e9\"},\"m.x\":1}\n"
        "{\"meta\":{\"id\":[1]},\"m\":{\"body\":\"a list is no id\"}}\n"
        "{\"m\":{\"body\":{\"x\":1}}}\n{\"m\":[{\"body\":\"in a list\"}]}\n{\"m.body\":\"written so\"}\n";
    const tenor_str maps[] = {STR("text=m.body"), STR("utterances=data.turns"), STR("call_id=meta.id"), STR("role=who.is"),
                              STR("start_ms=t.ms")};
    tenor_io_reader_options options = {.mappings = maps, .mapping_count = 5, .format = STR("json"), .time_unit = STR("ms")};
    EXPECT(lines, &options,
           "U c1 0 agent 5 - one\nU c1 1 unknown - - two\nU c2 0 unknown - - single \xC3\xA9\n"
           "R 4 193 bad-field\nR 5 244 text-not-string\nR 6 267 no-text\nU - 0 unknown - - written so\n");
    /* In a document of a vendor a path leads from the turn, for the call from the document. */
    const tenor_str own[] = {STR("role=by.role"), STR("queue=routing[1].queue"), STR("call_id=routing[0].id")};
    tenor_io_reader_options vendor = {.mappings = own, .mapping_count = 3};
    EXPECT("{\"ContactId\":\"x\",\"Transcript\":[{\"BeginOffsetMillis\":1,\"ParticipantRole\":\"AGENT\",\"by\":{\"role\":"
           "\"customer\"},\"Content\":\"hi\"}],\"routing\":[{\"id\":\"r\"},{\"queue\":\"q\"}]}",
           &vendor, "U r 0 customer 1 - hi\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tree),    cmocka_unit_test(test_broken_trees),  cmocka_unit_test(test_confidence),
        cmocka_unit_test(test_wording), cmocka_unit_test(test_layouts),       cmocka_unit_test(test_cut),
        cmocka_unit_test(test_damaged), cmocka_unit_test(test_memory_fails), cmocka_unit_test(test_large),
        cmocka_unit_test(test_sniff),   cmocka_unit_test(test_paths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
