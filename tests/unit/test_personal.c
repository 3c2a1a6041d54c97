/* test_personal.c - what leads to a person in a text: the cases of tests/spec/people.txt, any bytes, long texts, little
 * memory; pseudonyms. */
#define _POSIX_C_SOURCE 200809L
#include "test_io.h"

#include <sys/stat.h>
#include <unistd.h>

#define CASES "tests/spec/people.txt"
/* Bounds of the measure, in percent of the bracketed pieces. */
#define LEAST_RECALL 95.0
#define LEAST_PRECISION 95.0

static tenor_io_mask *mask;
static tenor_io_mask_call *call;

static int open_mask(void **state)
{
    (void)state;
    return tenor_io_mask_new(&mask, NULL) != TENOR_OK || tenor_io_mask_call_new(&call, NULL) != TENOR_OK;
}

static int close_mask(void **state)
{
    (void)state;
    tenor_io_mask_free(mask);
    tenor_io_mask_call_free(call);
    return 0;
}

/* ---- the cases ---- */

typedef struct measure {
    size_t wanted, found, marked, lines, failed;
} measure;

/* Brackets taken out of a line: the text, and stars where they stood. */
static size_t take_brackets(const char *line, char *text, char *stars, size_t *pieces)
{
    size_t n = 0;
    bool inside = false;
    for (; *line; line++) {
        if (*line == '[' || *line == ']') {
            inside = *line == '[';
            *pieces += inside;
            continue;
        }
        text[n] = *line;
        stars[n++] = inside ? '*' : *line;
    }
    text[n] = stars[n] = '\0';
    return n;
}

/* Pieces of stars in `of` that are stars in `in` as well. */
static size_t agreeing(const char *of, const char *in, const char *text)
{
    size_t agree = 0;
    for (size_t i = 0; of[i];) {
        bool all = true, any = false;
        for (; of[i] == '*' && text[i] != '*'; i++) {
            any = true;
            all = all && in[i] == '*';
        }
        agree += any && all;
        i += !any;
    }
    return agree;
}

static void check_line(const char *line, tenor_role role, bool known, unsigned number, measure *sum)
{
    char text[1024], wanted[1024], got[1024];
    const tenor_io_span *spans;
    size_t count, pieces = 0, n = take_brackets(line, text, wanted, &pieces);
    assert_int_equal(tenor_io_mask_turn(mask, call, role, (tenor_str){text, n}, &spans, &count), TENOR_OK);
    memcpy(got, text, n + 1);
    tenor_io_mask_cover(got, spans, count);
    sum->wanted += pieces;
    sum->found += agreeing(wanted, got, text);
    sum->marked += count;
    sum->lines++;
    bool holds = strcmp(wanted, got) == 0;
    if (holds == known) {
        sum->failed++;
        print_message("%s:%u: %s\n    wanted %s\n    got    %s\n", CASES, number,
                      holds ? "holds now: take the ~ away" : "does not hold", wanted, got);
    }
}

static void take_names(char *names)
{
    for (char *at = strtok(names, "|"); at; at = strtok(NULL, "|"))
        assert_int_equal(tenor_io_mask_call_name(call, str(at)), TENOR_OK);
}

static void test_cases(void **state)
{
    (void)state;
    static const struct {
        const char *begin;
        tenor_role role;
    } roles[] = {{"customer> ", TENOR_ROLE_CUSTOMER}, {"agent> ", TENOR_ROLE_AGENT}, {"unknown> ", TENOR_ROLE_UNKNOWN}};
    char line[1024];
    measure sum = {0};
    bool begun = false;
    FILE *file = fopen(CASES, "r");
    assert_non_null(file);
    for (unsigned number = 1; fgets(line, sizeof line, file); number++) {
        line[strcspn(line, "\n")] = '\0';
        if (strncmp(line, "## ", 3) == 0) {
            begun = true;
            tenor_io_mask_call_reset(call);
        } else if (begun && strncmp(line, "names: ", 7) == 0) {
            take_names(line + 7);
        } else if (begun && line[0]) {
            bool known = line[0] == '~', any = false;
            for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
                size_t n = strlen(roles[i].begin);
                if (strncmp(line + known, roles[i].begin, n) != 0)
                    continue;
                any = true;
                check_line(line + known + n, roles[i].role, known, number, &sum);
            }
            if (!any)
                fail_msg("%s:%u: not a turn: %s", CASES, number, line);
        }
    }
    fclose(file);
    double recall = 100.0 * (double)sum.found / (double)sum.wanted;
    double precision = 100.0 * (double)sum.found / (double)sum.marked;
    print_message("%zu turns, %zu pieces: recall %.1f %%, precision %.1f %%\n", sum.lines, sum.wanted, recall,
                  precision);
    assert_int_equal(sum.failed, 0);
    assert_true(sum.lines > 100 && recall >= LEAST_RECALL && precision >= LEAST_PRECISION);
}

/* ---- any text ---- */

static uint32_t random_state;
static uint32_t next_random(uint32_t below)
{
    random_state = random_state * 1664525u + 1013904223u;
    return (random_state >> 8) % below;
}

/* Spans stand in order and apart, within the text. */
static void check_spans(const tenor_io_span *spans, size_t count, size_t size)
{
    uint32_t end = 0;
    for (size_t i = 0; i < count; i++) {
        assert_true(spans[i].begin >= end && spans[i].begin < spans[i].end && spans[i].end <= size);
        assert_true(i == 0 || spans[i].begin > end || spans[i].personal != TENOR_IO_PERSONAL_NONE);
        assert_true(spans[i].personal > TENOR_IO_PERSONAL_NONE && spans[i].personal < TENOR_IO_PERSONAL_COUNT);
        end = spans[i].end;
    }
}

/* Texts of what the rules look at, glued together by chance: twice the same call gives twice the same spans. */
static void test_any_text(void **state)
{
    (void)state;
    static const char *const bits[] = {"four", "two", " ", " ", " ", "-", ".", ",", "@", "at", "dot", "com", "42", "4242",
                                       "double", "oh", "um", "and", "jane", "Jane", "'s", "\xE2\x80\x99", "\xC3\xA9",
                                       "\xFF", "\xEF\xBC\x94", ":", "::", "ff", "a1b2", "?", "=", "&", "card", "name", "is",
                                       "mr", "hundred", "twenty", "$", "%", "\n", "DE89", "192", "x", "\xE2\x80\x8B", "+",
                                       "(", ")", "my", "\xF0\x9F\x98\x80", "may", "\xC2"};
    tenor_io_mask_call *other;
    assert_int_equal(tenor_io_mask_call_new(&other, NULL), TENOR_OK);
    tenor_io_mask_call_reset(call);
    assert_int_equal(tenor_io_mask_call_name(call, STR("Jane May D\xC3\xA9sir")), TENOR_OK);
    assert_int_equal(tenor_io_mask_call_name(other, STR("Jane May D\xC3\xA9sir")), TENOR_OK);
    random_state = 7;
    for (int round = 0; round < 3000; round++) {
        char text[2048];
        tenor_io_span first[1024];
        const tenor_io_span *spans;
        size_t size = 0, count, again;
        for (uint32_t n = next_random(60); n > 0; n--) {
            const char *bit = bits[next_random(sizeof bits / sizeof *bits)];
            memcpy(text + size, bit, strlen(bit));
            size += strlen(bit);
        }
        tenor_role role = (tenor_role)next_random(4);
        assert_int_equal(tenor_io_mask_turn(mask, call, role, (tenor_str){text, size}, &spans, &count), TENOR_OK);
        check_spans(spans, count, size);
        assert_true(count <= sizeof first / sizeof *first);
        memcpy(first, spans, count * sizeof *first);
        assert_int_equal(tenor_io_mask_turn(mask, other, role, (tenor_str){text, size}, &spans, &again), TENOR_OK);
        assert_int_equal(count, again);
        for (size_t i = 0; i < count; i++) /* at character borders, and the same as before */
            assert_true(spans[i].begin == first[i].begin && spans[i].end == first[i].end &&
                        spans[i].personal == first[i].personal);
        assert_int_equal(tenor_io_mask_text(mask, call, (tenor_str){text, size}, &spans, &count), TENOR_OK);
        check_spans(spans, count, size);
    }
    tenor_io_mask_call_free(other);
}

/* Wherever it stands in a long text, a number is found as a whole: windows overlap. */
static void test_long_text(void **state)
{
    (void)state;
    static const char number[] = "4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2";
    static char text[40000];
    for (size_t before = 1900; before < 2200; before += 7) {
        const tenor_io_span *spans;
        size_t size = 0, count;
        for (size_t i = 0; i < 5000; i++) {
            const char *word = i == before || i == before + 2048 - 128 ? number : "say";
            memcpy(text + size, word, strlen(word));
            size += strlen(word);
            text[size++] = ' ';
        }
        tenor_io_mask_call_reset(call);
        assert_int_equal(tenor_io_mask_turn(mask, call, TENOR_ROLE_AGENT, (tenor_str){text, size}, &spans, &count),
                         TENOR_OK);
        assert_int_equal(count, 2);
        for (size_t i = 0; i < 2; i++) {
            assert_int_equal(spans[i].end - spans[i].begin, sizeof number - 1);
            assert_memory_equal(text + spans[i].begin, number, sizeof number - 1);
        }
    }
    /* Longer than the windows overlap: every digit of it all the same. */
    memset(text, ' ', sizeof text);
    for (size_t i = 0; i < sizeof text; i += 2)
        text[i] = '7';
    const tenor_io_span *spans;
    size_t count;
    assert_int_equal(tenor_io_mask_text(mask, NULL, (tenor_str){text, sizeof text}, &spans, &count), TENOR_OK);
    assert_int_equal(count, 1);
    assert_int_equal(spans[0].begin, 0);
    assert_int_equal(spans[0].end, sizeof text - 1);
}

/* ---- memory ---- */

typedef struct scarce {
    size_t left, blocks;
} scarce;

static void *scarce_resize(void *context, void *block, size_t old_size, size_t new_size)
{
    scarce *memory = context;
    (void)old_size;
    if (new_size == 0) {
        memory->blocks -= block != NULL;
        free(block);
        return NULL;
    }
    if (memory->left == 0)
        return NULL;
    memory->left--;
    memory->blocks += block == NULL;
    return realloc(block, new_size);
}

/* Whichever allocation fails: what is not found for want of memory is masked all the more. */
static void test_little_memory(void **state)
{
    (void)state;
    static char text[] = "it's 4242 4242 4242 4242 and jane.doe@example.com and 555-010-4477 for Jane Doe";
    bool all = false;
    for (size_t left = 0; !all && left < 40; left++) {
        scarce memory = {left, 0};
        tenor_allocator allocator = {scarce_resize, &memory};
        tenor_io_mask *poor = NULL;
        tenor_io_mask_call *people = NULL;
        all = tenor_io_mask_new(&poor, &allocator) == TENOR_OK &&
              tenor_io_mask_call_new(&people, &allocator) == TENOR_OK;
        if (all) {
            const tenor_io_span *spans;
            size_t count;
            all = tenor_io_mask_call_name(people, STR("Jane Doe")) == TENOR_OK;
            tenor_status status =
                tenor_io_mask_turn(poor, people, TENOR_ROLE_AGENT, str(text), &spans, &count);
            char shown[sizeof text];
            memcpy(shown, text, sizeof text);
            tenor_io_mask_cover(shown, spans, count);
            assert_null(strpbrk(shown, "0123456789@"));
            if (status != TENOR_OK) {
                assert_int_equal(status, TENOR_NO_MEMORY);
                assert_int_equal(spans[0].end, sizeof text - 1);
            }
            all = all && status == TENOR_OK;
            char value[] = "jane.doe@example.com";
            tenor_io_mask_value(poor, people, STR("note"), value, sizeof value - 1);
            assert_string_equal(value, "********************");
        }
        tenor_io_mask_free(poor);
        tenor_io_mask_call_free(people);
        assert_int_equal(memory.blocks, 0);
    }
    assert_true(all);
}

/* ---- fields and labels ---- */

static void check_value(const char *name, const char *value, const char *wanted)
{
    char copy[256];
    strcpy(copy, value);
    tenor_io_mask_value(mask, call, str(name), copy, strlen(copy));
    assert_string_equal(copy, wanted);
}

static void test_values(void **state)
{
    (void)state;
    tenor_io_mask_call_reset(call);
    assert_int_equal(tenor_io_mask_call_name(call, STR("Jane Doe")), TENOR_OK);
    check_value("customer_name", "Ann", "***");
    check_value("callerName", "Ann", "***");
    check_value("FIRST NAME", "Ann", "***");
    check_value("surname", "Ann", "***");
    check_value("queue_name", "billing", "billing");
    check_value("fileName", "jane.wav", "****.wav");
    check_value("email", "x", "*");
    check_value("Customer-Email", "x", "*");
    check_value("phone_number", "12", "**");
    check_value("card no", "12", "**");
    check_value("order_number", "12", "12");
    check_value("customer_id", "12", "**");
    check_value("wait_ms", "184000123", "184000123");
    check_value("started", "2026-11-20T08:15:00Z", "2026-11-20T08:15:00Z");
    check_value("ticket", "40417", "40417");
    check_value("ticket", "40417331", "********");
    check_value("score", "-0.123456789", "-0.123456789");
    check_value("note", "spoke to Jane at 555-010-4477", "spoke to **** at ************");
    check_value("", "jane", "****");
    check_value("tier", "gold", "gold");
}

static void test_record_names(void **state)
{
    (void)state;
    tenor_io_label labels[] = {{STR("crm_contact_name"), STR("Ann Lee")}, {STR("queue_name"), STR("Returns")}};
    tenor_io_record record = {.kind = TENOR_IO_UTTERANCE, .labels = labels, .label_count = 2};
    const tenor_io_span *spans;
    size_t count;
    record.fields[TENOR_IO_FIELD_AGENT_NAME] = STR("Sam Fisher");
    tenor_io_mask_call_reset(call);
    assert_int_equal(tenor_io_mask_call_words(call), 0);
    assert_int_equal(tenor_io_mask_call_record(call, &record), TENOR_OK);
    assert_int_equal(tenor_io_mask_call_record(call, &record), TENOR_OK);
    assert_int_equal(tenor_io_mask_call_words(call), 4);
    char text[] = "ann told sam of returns";
    assert_int_equal(tenor_io_mask_turn(mask, call, TENOR_ROLE_AGENT, str(text), &spans, &count), TENOR_OK);
    tenor_io_mask_cover(text, spans, count);
    assert_string_equal(text, "*** told *** of returns");
    assert_string_equal(tenor_io_personal_name(spans[0].personal), "name");
    tenor_io_mask_call_reset(call);
    assert_int_equal(tenor_io_mask_call_words(call), 0);
}

/* ---- pseudonyms ---- */

/* RFC 4231, cases 1 and 6. */
static void test_pseudonyms(void **state)
{
    (void)state;
    char key[131], pseudonym[TENOR_IO_PSEUDONYM], check[9], other[9];
    tenor_io_pseudonyms *pseudonyms;
    memset(key, 0x0B, sizeof key);
    assert_int_equal(tenor_io_pseudonyms_new(&pseudonyms, (tenor_str){key, 15}, NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_io_pseudonyms_new(&pseudonyms, (tenor_str){key, TENOR_IO_KEY_MOST + 1}, NULL),
                     TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_io_pseudonyms_new(&pseudonyms, (tenor_str){key, 20}, NULL), TENOR_OK);
    tenor_io_pseudonym(pseudonyms, STR("Hi There"), pseudonym);
    assert_string_equal(pseudonym, "p-b0344c61d8db3853");
    tenor_io_pseudonyms_check(pseudonyms, check);
    tenor_io_pseudonyms_free(pseudonyms);
    memset(key, 0xAA, sizeof key);
    assert_int_equal(tenor_io_pseudonyms_new(&pseudonyms, (tenor_str){key, sizeof key}, NULL), TENOR_OK);
    tenor_io_pseudonym(pseudonyms, STR("Test Using Larger Than Block-Size Key - Hash Key First"), pseudonym);
    assert_string_equal(pseudonym, "p-60e431591ee0b67f");
    tenor_io_pseudonyms_check(pseudonyms, other);
    assert_string_not_equal(check, other);
    tenor_io_pseudonyms_free(pseudonyms);
    tenor_io_pseudonyms_free(NULL);
}

static tenor_status open_key(const char *content, mode_t mode, tenor_io_error *error)
{
    char path[] = "build-key-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0 && write(fd, content, strlen(content)) == (ssize_t)strlen(content));
    assert_int_equal(fchmod(fd, mode), 0);
    close(fd);
    tenor_io_pseudonyms *pseudonyms = NULL;
    tenor_status status = tenor_io_pseudonyms_open(&pseudonyms, path, NULL, error);
    if (status == TENOR_OK) { /* the line end is no part of the key */
        tenor_io_pseudonyms *same;
        char a[TENOR_IO_PSEUDONYM], b[TENOR_IO_PSEUDONYM];
        assert_int_equal(tenor_io_pseudonyms_new(&same, (tenor_str){content, strcspn(content, "\r\n")}, NULL), TENOR_OK);
        tenor_io_pseudonym(pseudonyms, STR("a7"), a);
        tenor_io_pseudonym(same, STR("a7"), b);
        assert_string_equal(a, b);
        tenor_io_pseudonyms_free(same);
    }
    tenor_io_pseudonyms_free(pseudonyms);
    unlink(path);
    return status;
}

static void test_key_files(void **state)
{
    (void)state;
    tenor_io_error error;
    assert_int_equal(open_key("0123456789abcdef\n", 0600, &error), TENOR_OK);
    assert_int_equal(open_key("0123456789abcdef\r\n", 0400, &error), TENOR_OK);
    assert_int_equal(open_key("0123456789abcdef", 0640, &error), TENOR_BAD_ARGUMENT);
    assert_non_null(strstr(error.message, "chmod 600"));
    assert_int_equal(open_key("0123456789abcdef", 0604, &error), TENOR_BAD_ARGUMENT);
    assert_int_equal(open_key("0123456789abcde\n", 0600, &error), TENOR_BAD_ARGUMENT);
    assert_non_null(strstr(error.message, "16"));
    tenor_io_pseudonyms *pseudonyms;
    assert_int_equal(tenor_io_pseudonyms_open(&pseudonyms, "/dev/null", NULL, &error), TENOR_IO);
    assert_int_equal(tenor_io_pseudonyms_open(&pseudonyms, "no such key", NULL, &error), TENOR_IO);
    assert_int_equal(tenor_io_pseudonyms_open(&pseudonyms, "no such key", NULL, NULL), TENOR_IO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases),
        cmocka_unit_test(test_any_text),
        cmocka_unit_test(test_long_text),
        cmocka_unit_test(test_little_memory),
        cmocka_unit_test(test_values),
        cmocka_unit_test(test_record_names),
        cmocka_unit_test(test_pseudonyms),
        cmocka_unit_test(test_key_files),
    };
    return cmocka_run_group_tests(tests, open_mask, close_mask);
}
