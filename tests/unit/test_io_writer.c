/* test_io_writer.c - records byte for byte: canonical JSON, hits, ledger, tsv, csv, table, calls,
 * manifest. The lexicon and the call are played by the few functions below, so that only the
 * writers are tested. */
#include "tenor_call.h"
#include "test_io.h"

/* ---- the lexicon and the call that the writers ask ------------------------------------------- */

struct tenor_lexicon {
    int references;
};

struct tenor_call {
    bool empty;
};

static const char *const dimension_names[] = {"sentiment", "empathy", "positive", "satisfaction"};
#define DIMENSIONS 4

const char *tenor_version(void)
{
    return "9.8.7";
}

const char *tenor_probe(char *out, size_t size)
{
    snprintf(out, size, "model 1");
    return out;
}

tenor_lexicon *tenor_lexicon_retain(tenor_lexicon *lexicon)
{
    lexicon->references++;
    return lexicon;
}

void tenor_lexicon_release(tenor_lexicon *lexicon)
{
    lexicon->references--;
}

size_t tenor_lexicon_dimension_count(const tenor_lexicon *lexicon)
{
    (void)lexicon;
    return DIMENSIONS;
}

bool tenor_lexicon_dimension(const tenor_lexicon *lexicon, size_t index, tenor_dimension *dimension)
{
    (void)lexicon;
    if (index >= DIMENSIONS)
        return false;
    *dimension =
        (tenor_dimension){str(dimension_names[index]), index == 0 || index == 3, STR("d1d2"), 15};
    return true;
}

size_t tenor_lexicon_category_count(const tenor_lexicon *lexicon)
{
    (void)lexicon;
    return 2;
}

size_t tenor_lexicon_entry_count(const tenor_lexicon *lexicon)
{
    (void)lexicon;
    return 3;
}

bool tenor_lexicon_category(const tenor_lexicon *lexicon, size_t index, tenor_category *category)
{
    (void)lexicon;
    *category =
        (tenor_category){index ? STR("valence") : STR("empathy.acknowledge"), STR("tone"), 1};
    return true;
}

bool tenor_lexicon_entry(const tenor_lexicon *lexicon, size_t index, tenor_entry *entry)
{
    (void)lexicon;
    static const char *const ids[] = {"emp-understand", "val-frustration", "boost-completely"};
    *entry = (tenor_entry){.id = str(ids[index]),
                           .phrase = STR("understand \"your\" frustration"),
                           .file = STR("en/empathy.lex"),
                           .line = (uint32_t)(12 + index),
                           .weight = 20000};
    return true;
}

size_t tenor_lexicon_duty_count(const tenor_lexicon *lexicon)
{
    (void)lexicon;
    return 0;
}

bool tenor_lexicon_duty(const tenor_lexicon *lexicon, size_t index, tenor_duty *duty)
{
    (void)lexicon;
    (void)index;
    (void)duty;
    return false;
}

/* The call does not measure. */
bool tenor_call_measures(const tenor_call *call, tenor_measures *out)
{
    (void)call, (void)out;
    return false;
}

bool tenor_call_leg_measures(const tenor_call *call, size_t leg, tenor_leg_measures *out)
{
    (void)call, (void)leg, (void)out;
    return false;
}

bool tenor_call_jargon(const tenor_call *call, size_t index, tenor_jargon_term *out)
{
    (void)call, (void)index, (void)out;
    return false;
}

bool tenor_call_entity(const tenor_call *call, size_t index, tenor_entity *out)
{
    (void)call, (void)index, (void)out;
    return false;
}

bool tenor_call_promise(const tenor_call *call, size_t index, tenor_promise *out)
{
    (void)call, (void)index, (void)out;
    return false;
}

bool tenor_call_flag(const tenor_call *call, tenor_flag flag, tenor_flag_state *out)
{
    (void)call, (void)flag, (void)out;
    return false;
}

const char *tenor_flag_name(tenor_flag flag)
{
    (void)flag;
    return NULL;
}

bool tenor_call_outcome_of(const tenor_call *call, tenor_outcome_state *out)
{
    (void)call, (void)out;
    return false;
}

bool tenor_call_attitude(const tenor_call *call, size_t leg, tenor_attitude_state *out)
{
    (void)call, (void)leg, (void)out;
    return false;
}

const char *tenor_attitude_name(tenor_attitude attitude)
{
    (void)attitude;
    return NULL;
}

bool tenor_call_duty(const tenor_call *call, size_t index, tenor_duty_state *state)
{
    (void)call;
    (void)index;
    (void)state;
    return false;
}

bool tenor_call_duty_finding(const tenor_call *call, size_t index, size_t finding, tenor_duty_finding *out)
{
    (void)call;
    (void)index;
    (void)finding;
    (void)out;
    return false;
}

/* A card of a section with two items, one of which failed. */
struct tenor_card {
    bool fits;
};

tenor_str tenor_card_name(const tenor_card *card)
{
    (void)card;
    return STR("q\"a");
}

bool tenor_card_read_section(const tenor_card *card, size_t index, tenor_card_section *out)
{
    (void)card;
    *out = (tenor_card_section){.name = STR("manner"), .item_count = 2};
    return index < 1;
}

bool tenor_card_read_item(const tenor_card *card, size_t index, tenor_card_item *out)
{
    (void)card;
    *out = (tenor_card_item){.id = index ? STR("\n") : STR("greeting")};
    return index < 2;
}

bool tenor_call_scorecard(const tenor_call *call, const tenor_card *card, tenor_scorecard *out)
{
    (void)call;
    *out = (tenor_scorecard){.weighed = 3750};
    out->sections[0] = (tenor_mark){.known = true, .mark = 36667};
    out->items[1] = (tenor_mark){.known = true, .mark = 10000, .failed = true};
    return card->fits;
}

tenor_str tenor_lexicon_digest(const tenor_lexicon *lexicon)
{
    (void)lexicon;
    return STR("5f3a9c01aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
}

void tenor_call_read(const tenor_call *call, tenor_call_summary *summary)
{
    *summary = (tenor_call_summary){0};
    if (call->empty)
        return;
    summary->turns = 3;
    summary->leg_count = 1;
    summary->agent = (tenor_role_measures){.turns = 2,
                                           .words = 30,
                                           .talk_share = {true, 7500},
                                           .level = {true, -1},
                                           .begin = {true, 10000},
                                           .end = {true, 12345},
                                           .shift = {true, 2345},
                                           .worst = {true, -5000},
                                           .worst_utterance = 4,
                                           .recovery = {false, 0}};
    summary->customer = (tenor_role_measures){.turns = 1, .words = 10, .talk_share = {true, 2500}};
}

bool tenor_call_leg(const tenor_call *call, size_t leg, tenor_leg *out)
{
    *out = (tenor_leg){STR("a7"), 0, 3, TENOR_NO_TIME, TENOR_NO_TIME};
    return leg == 0 && !call->empty;
}

tenor_maybe tenor_call_x(const tenor_call *call, size_t leg, tenor_role role, size_t dimension)
{
    (void)call;
    (void)leg;
    return (tenor_maybe){dimension == 0, role == TENOR_ROLE_AGENT ? 4711 : -9};
}

tenor_maybe tenor_call_per100(const tenor_call *call, size_t leg, tenor_role role, size_t dimension)
{
    (void)call;
    return (tenor_maybe){role == TENOR_ROLE_AGENT, (int64_t)dimension * 10000 + (leg == SIZE_MAX)};
}

bool tenor_call_topic(const tenor_call *call, size_t index, tenor_str *name, uint64_t *hits)
{
    *name = index ? STR("refund") : STR("billing");
    *hits = 2;
    return index < 2 && !call->empty;
}

/* ---- a scored turn --------------------------------------------------------------------------- */

static tenor_lexicon lexicon;
static const char spoken[] = "I completely understand your frustration";

static const tenor_factor factors[] = {{TENOR_FACTOR_BOOSTER, 2, 12930, 2, 12}};
static const tenor_hit hits[] = {{.entry = 0,
                                  .category = 0,
                                  .dimension = 1,
                                  .outcome = TENOR_WON,
                                  .begin = 2,
                                  .end = 40,
                                  .weight = 20000,
                                  .points = 20000,
                                  .share = 7071,
                                  .shields = true,
                                  .valence_weight = -5000,
                                  .factors = factors,
                                  .factor_count = 1},
                                 {.entry = 1,
                                  .category = 1,
                                  .dimension = 0,
                                  .outcome = TENOR_OVERRULED,
                                  .begin = 29,
                                  .end = 40,
                                  .weight = -15000,
                                  .overruled_by = 0}};
static const tenor_dimension_score scores[] = {
    {.evidence = 1}, {.raw = 20000, .score = 7071, .evidence = 1, .undated = 20000}, {.raw = 0}, {.raw = 0}};
static const tenor_score score = {.status = TENOR_OK,
                                  .scored = true,
                                  .tokens = 6,
                                  .covered = 4,
                                  .dimensions = scores,
                                  .dimension_count = sizeof scores / sizeof *scores,
                                  .hits = hits,
                                  .hit_count = 2};
static const tenor_score unscored = {
    .status = TENOR_OK, .tokens = 2, .dimensions = scores, .hits = hits, .hit_count = 2};

static tenor_segment segment_of(const char *text)
{
    tenor_segment segment = {TENOR_UTTERANCE_INIT, 3, 5200, TENOR_NO_TIME, {NULL, 0}, NULL, 0};
    segment.utterance.text = str(text);
    segment.utterance.role = TENOR_ROLE_AGENT;
    return segment;
}

static tenor_io_writer *writer_of(const char *format, bool with_hits, bool ledger,
                                  tenor_io_offsets offsets)
{
    tenor_io_writer_options options = {
        .format = str(format), .hits = with_hits, .ledger = ledger, .offsets = offsets};
    tenor_io_writer *writer = NULL;
    assert_int_equal(tenor_io_writer_new(&writer, &lexicon, &options, NULL), TENOR_OK);
    return writer;
}

static void expect_written(tenor_io_buffer *buffer, const char *expected)
{
    tenor_str view = tenor_io_buffer_view(buffer);
    char *text = malloc(view.size + 1);
    memcpy(text, view.data, view.size);
    text[view.size] = 0;
    assert_string_equal(text, expected);
    free(text);
    tenor_io_buffer_clear(buffer);
}

static tenor_io_buffer *buffer;

static void expect_record(tenor_io_writer *writer, const tenor_io_scored *scored,
                          const char *expected)
{
    assert_int_equal(tenor_io_write_utterance(writer, buffer, scored), TENOR_OK);
    expect_written(buffer, expected);
    tenor_io_writer_free(writer);
}

static void test_canonical(void **state)
{
    (void)state;
    tenor_segment segment = segment_of(spoken);
    tenor_io_scored scored = {.call_id = STR("c1"), .segment = &segment, .segments = 1, .score = &score};
    expect_record(
        writer_of("jsonl", true, false, TENOR_IO_BYTES), &scored,
        "{\"call_id\":\"c1\",\"utterance\":3,\"role\":\"agent\",\"start_ms\":5200,\"tokens\":6,"
        "\"sentiment\":0,"
        "\"tone\":{\"empathy\":0.7071,\"positive\":0,\"satisfaction\":null},"
        "\"raw\":{\"sentiment\":0,\"empathy\":20000},\"evidence\":{\"sentiment\":1,\"empathy\":1},"
        "\"coverage\":0.6667,\"digest\":\"5f3a9c01\",\"hits\":["
        "{\"category\":\"empathy.acknowledge\",\"id\":\"emp-understand\",\"begin\":2,\"end\":40,"
        "\"text\":\"completely understand your "
        "frustration\",\"points\":{\"empathy\":20000,\"sentiment\":0},"
        "\"share\":{\"empathy\":0.7071,\"sentiment\":0}},"
        "{\"category\":\"valence\",\"id\":\"val-frustration\",\"begin\":29,\"end\":40,\"text\":"
        "\"frustration\","
        "\"points\":{\"sentiment\":0},\"share\":{\"sentiment\":0},\"outcome\":\"overruled\"}]}\n");
    scored.segments = 2;
    expect_record(
        writer_of("", false, false, TENOR_IO_BYTES), &scored,
        "{\"call_id\":\"c1\",\"utterance\":3,\"role\":\"agent\",\"start_ms\":5200,\"segments\":2,"
        "\"tokens\":6,"
        "\"sentiment\":0,\"tone\":{\"empathy\":0.7071,\"positive\":0,\"satisfaction\":null},"
        "\"evidence\":{\"sentiment\":1,\"empathy\":1},\"coverage\":0.6667,\"digest\":\"5f3a9c01\"}"
        "\n");
}

static void test_unscored(void **state)
{
    (void)state;
    tenor_segment segment = segment_of("press one");
    segment.utterance.role = TENOR_ROLE_AUTOMATED;
    segment.start_ms = TENOR_NO_TIME;
    tenor_io_scored scored = {.call_id = {NULL, 0}, .segment = &segment, .segments = 0, .score = &unscored};
    expect_record(writer_of("jsonl", true, false, TENOR_IO_BYTES), &scored,
                  "{\"call_id\":null,\"utterance\":3,\"role\":\"automated\",\"start_ms\":null,"
                  "\"tokens\":2,\"sentiment\":null,"
                  "\"tone\":{\"empathy\":null,\"positive\":null,\"satisfaction\":null},\"raw\":{},"
                  "\"evidence\":{},"
                  "\"coverage\":null,\"digest\":\"5f3a9c01\",\"hits\":[]}\n");
    expect_record(writer_of("tsv", false, false, TENOR_IO_BYTES), &scored, "\t3\t\t\t\t\n");
    expect_record(writer_of("csv", false, false, TENOR_IO_BYTES), &scored,
                  ",3,automated,,2,,,,,\n");
    expect_record(writer_of("none", false, false, TENOR_IO_BYTES), &scored, "");
}

static void test_ledger(void **state)
{
    (void)state;
    tenor_segment segment = segment_of(spoken);
    tenor_io_scored scored = {.call_id = STR("c1"), .segment = &segment, .segments = 1, .score = &score};
    tenor_io_writer *writer = writer_of("jsonl", false, true, TENOR_IO_BYTES);
    assert_int_equal(tenor_io_write_utterance(writer, buffer, &scored), TENOR_OK);
    tenor_io_buffer_put(buffer, (tenor_str){"", 1});
    const char *text = tenor_io_buffer_view(buffer).data;
    assert_non_null(strstr(
        text,
        "\"outcome\":\"won\",\"file\":\"en/empathy.lex\",\"line\":12,"
        "\"phrase\":\"understand \\\"your\\\" frustration\",\"weight\":2,\"valence_weight\":-0.5,"
        "\"factors\":[{\"kind\":\"booster\",\"id\":\"boost-completely\",\"file\":\"en/"
        "empathy.lex\","
        "\"line\":14,\"factor\":1.293,\"begin\":2,\"end\":12}]}"));
    assert_non_null(
        strstr(text, "\"outcome\":\"overruled\",\"overruled_by\":\"emp-understand\",\"file\":"));
    tenor_io_buffer_clear(buffer);
    tenor_io_writer_free(writer);
}

/* One place in three ways of counting, also when a factor stands before its hit. */
static void test_offsets(void **state)
{
    (void)state;
    static const tenor_factor before[] = {{TENOR_FACTOR_NEGATOR, 2, -10000, 0, 2}};
    static const tenor_hit late[] = {
        {.dimension = 1, .begin = 7, .end = 12, .factors = before, .factor_count = 1},
        {.dimension = 1, .begin = 10, .end = 12}};
    static const char *const expected[][2] = {{"\"begin\":7,\"end\":12", "\"begin\":10,\"end\":12"},
                                              {"\"begin\":3,\"end\":7", "\"begin\":6,\"end\":7"},
                                              {"\"begin\":4,\"end\":8", "\"begin\":7,\"end\":8"}};
    tenor_score s = score;
    s.hits = late;
    tenor_segment segment = segment_of("\xC3\xA9\xF0\x9F\x98\x80 ok \xC3\xA9");
    tenor_io_scored scored = {.call_id = STR("c"), .segment = &segment, .segments = 1, .score = &s};
    for (int i = 0; i < 3; i++) {
        tenor_io_writer *writer = writer_of("jsonl", true, true, (tenor_io_offsets)i);
        assert_int_equal(tenor_io_write_utterance(writer, buffer, &scored), TENOR_OK);
        tenor_io_buffer_put(buffer, (tenor_str){"", 1});
        const char *text = tenor_io_buffer_view(buffer).data;
        assert_non_null(strstr(text, expected[i][0]));
        assert_non_null(strstr(text, expected[i][1]));
        assert_non_null(strstr(text, i == 0   ? "\"factor\":-1,\"begin\":0,\"end\":2"
                                     : i == 1 ? "\"factor\":-1,\"begin\":0,\"end\":1"
                                              : "\"factor\":-1,\"begin\":0,\"end\":1"));
        tenor_io_buffer_clear(buffer);
        tenor_io_writer_free(writer);
    }
}

static void test_strings(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t size;
        const char *expected;
    } cases[] = {
        {"", 0, "\"\""},
        {"a\"b\\c/", 6, "\"a\\\"b\\\\c/\""},
        {"\b\f\n\r\t\x01\x1F\x7F", 8, "\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7F\""},
        {"\xC3\xA9\xF0\x9F\x98\x80", 6, "\"\xC3\xA9\xF0\x9F\x98\x80\""},
        {"a\0b", 3,
         "\"a\xEF\xBF\xBD"
         "b\""},
        {"\xFF\xC3", 2, "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
        {"\xE2\x82\"", 3, "\"\xEF\xBF\xBD\\\"\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        tenor_str text = {cases[i].text, cases[i].size};
        assert_int_equal(tenor_io_write_string(buffer, text), TENOR_OK);
        expect_written(buffer, cases[i].expected);
    }
}

static void test_rows(void **state)
{
    (void)state;
    tenor_segment segment = segment_of(spoken);
    tenor_io_scored scored = {.call_id = STR("=cmd(\"x\"),1"), .segment = &segment, .segments = 1, .score = &score};
    tenor_io_writer *writer = writer_of("csv", true, false, TENOR_IO_BYTES);
    assert_int_equal(tenor_io_write_header(writer, buffer), TENOR_OK);
    expect_written(buffer, "call_id,utterance,role,start_ms,tokens,sentiment,empathy,positive,"
                           "satisfaction,evidence\n");
    expect_record(writer, &scored, "\"'=cmd(\"\"x\"\"),1\",3,agent,5200,6,0,0.7071,0,,2\n");
    static const char *const guarded[] = {"=1", "+1", "-1", "@x", "\tx", "\xEF\xBC\x9D" "1", "\xEF\xBC\xA0x"};
    for (size_t i = 0; i < sizeof guarded / sizeof guarded[0]; i++) {
        char expected[64];
        scored.call_id = str(guarded[i]);
        snprintf(expected, sizeof expected, "'%s,3,agent,5200,6,0,0.7071,0,,2\n", guarded[i]);
        expect_record(writer_of("csv", false, false, TENOR_IO_BYTES), &scored, expected);
    }
    segment.start_ms = -20; /* a number is no formula */
    scored.call_id = STR("c");
    expect_record(writer_of("csv", false, false, TENOR_IO_BYTES), &scored,
                  "c,3,agent,-20,6,0,0.7071,0,,2\n");
    scored.call_id = STR("a\tb\nc");
    writer = writer_of("tsv", true, false, TENOR_IO_BYTES);
    assert_int_equal(tenor_io_write_header(writer, buffer), TENOR_OK);
    expect_written(buffer, "call_id\tutterance\tsentiment\tempathy\tpositive\tsatisfaction\n");
    expect_record(writer, &scored, "a b c\t3\t0\t0.7071\t0\t\n");
}

static void test_table(void **state)
{
    (void)state;
    tenor_segment segment = segment_of(spoken);
    tenor_io_scored scored = {.call_id = STR("c\xC3\xA9\x1B[2J"), .segment = &segment, .segments = 1, .score = &score};
    tenor_io_writer *writer = writer_of("table", true, false, TENOR_IO_BYTES);
    assert_int_equal(tenor_io_write_header(writer, buffer), TENOR_OK);
    expect_written(buffer, "call           turn  role           time  sentiment  empathy  positive "
                           " satisfaction  phrases\n");
    expect_record(writer, &scored,
                  "c\xC3\xA9 [2J            3  agent       0:00:05          0   0.7071         0   "
                  "          -"
                  "  completely understand your frustration\n");
}

static void test_call(void **state)
{
    (void)state;
    tenor_call call = {false};
    tenor_str fields[TENOR_IO_FIELD_COUNT] = {{NULL, 0}};
    fields[TENOR_IO_FIELD_QUEUE] = STR("billing");
    const tenor_io_label labels[] = {{STR("shop \"7\""), STR("x\ny")}};
    tenor_io_call_record record = {.call_id = STR("c1"), .call = &call, .utterances = 4, .fields = fields, .labels = labels,
                                   .label_count = 1, .split = true};
    tenor_io_writer *writer = writer_of("tsv", false, false, TENOR_IO_BYTES);
    assert_int_equal(tenor_io_write_call(writer, buffer, &record), TENOR_OK);
    expect_written(buffer,
                   "{\"call_id\":\"c1\",\"utterances\":4,\"turns\":3,\"legs\":[{\"agent_id\":"
                   "\"a7\",\"first_utterance\":0,"
                   "\"turns\":3,\"x\":{\"agent\":{\"sentiment\":0.4711,\"satisfaction\":null},"
                   "\"customer\":{\"sentiment\":-0.0009,\"satisfaction\":null}},"
                   "\"per100\":{\"agent\":{\"empathy\":1,\"positive\":2,\"satisfaction\":3}}}],"
                   "\"roles\":{\"agent\":{\"turns\":2,\"words\":30,\"talk_share\":0.75,"
                   "\"sentiment\":{\"level\":-0.0001,"
                   "\"begin\":1,\"end\":1.2345,\"shift\":0.2345,\"worst\":{\"utterance\":4,"
                   "\"sentiment\":-0.5},"
                   "\"recovery\":null},\"per100\":{\"empathy\":1.0001,\"positive\":2.0001,"
                   "\"satisfaction\":3.0001}},"
                   "\"customer\":{\"turns\":1,\"words\":10,\"talk_share\":0.25,\"sentiment\":{"
                   "\"level\":null,\"begin\":null,"
                   "\"end\":null,\"shift\":null,\"worst\":null,\"recovery\":null},"
                   "\"per100\":{\"empathy\":null,\"positive\":null,\"satisfaction\":null}}},"
                   "\"topics\":[\"billing\",\"refund\"],\"queue\":\"billing\",\"channel\":null,"
                   "\"language\":null,"
                   "\"started_at\":null,\"labels\":{\"shop "
                   "\\\"7\\\"\":\"x\\ny\"},\"split\":true,\"digest\":\"5f3a9c01\"}\n");
    call.empty = true;
    record = (tenor_io_call_record){.call = &call};
    assert_int_equal(tenor_io_write_call(writer, buffer, &record), TENOR_OK);
    tenor_io_buffer_put(buffer, (tenor_str){"", 1});
    assert_non_null(
        strstr(tenor_io_buffer_view(buffer).data, "\"legs\":[],\"roles\":{\"agent\":{\"turns\":0"));
    tenor_io_buffer_clear(buffer);
    const tenor_card card = {.fits = true}, other = {.fits = false};
    record.card = &card;
    assert_int_equal(tenor_io_write_call(writer, buffer, &record), TENOR_OK);
    tenor_io_buffer_put(buffer, (tenor_str){"", 1});
    assert_non_null(strstr(tenor_io_buffer_view(buffer).data,
                           ",\"scorecard\":{\"card\":\"q\\\"a\",\"total\":null,\"weighed\":0.375,\"failed\":[\"\\n\"],\"sections\":{\"manner\":3.6667},"
                           "\"items\":{\"greeting\":null,\"\\n\":1}},\"topics\""));
    tenor_io_buffer_clear(buffer);
    record.card = &other;
    assert_int_equal(tenor_io_write_call(writer, buffer, &record), TENOR_OK);
    tenor_io_buffer_put(buffer, (tenor_str){"", 1});
    assert_null(strstr(tenor_io_buffer_view(buffer).data, "scorecard"));
    tenor_io_buffer_clear(buffer);
    tenor_io_writer_free(writer);
}

static void test_reject(void **state)
{
    (void)state;
    tenor_io_record record = {.kind = TENOR_IO_REJECT,
                              .source = STR("a/b.jsonl"),
                              .line = 7,
                              .offset = 123,
                              .reason = TENOR_IO_REASON_NO_TEXT,
                              .message = STR("no text")};
    assert_int_equal(tenor_io_write_reject(buffer, &record), TENOR_OK);
    record.line = 0;
    assert_int_equal(tenor_io_write_reject(buffer, &record), TENOR_OK);
    expect_written(
        buffer,
        "{\"source\":\"a/b.jsonl\",\"line\":7,\"offset\":123,\"code\":\"no-text\",\"reason\":\"no "
        "text\"}\n"
        "{\"source\":\"a/"
        "b.jsonl\",\"line\":null,\"offset\":123,\"code\":\"no-text\",\"reason\":\"no text\"}\n");
}

static void test_manifest(void **state)
{
    (void)state;
    const tenor_io_manifest_input inputs[] = {{.name = STR("n.gz"),
                                               .info = {.format = "jsonl",
                                                .gzip = true,
                                                .bytes = 100,
                                                .utterances = 5,
                                                .rejects = 1,
                                                .sha256 = "abc"}}};
    const tenor_io_count counts[] = {{STR("calls"), 2}, {STR("utterances"), UINT64_MAX}};
    const tenor_io_label options[] = {{STR("lexicon"), STR("a")}, {STR("lexicon"), STR("b")}};
    tenor_io_manifest manifest = {.lexicon = &lexicon, .inputs = inputs, .input_count = 1, .counts = counts,
                                  .count_count = 2, .options = options, .option_count = 2, .exit_status = 3};
    assert_int_equal(tenor_io_write_manifest(buffer, &manifest), TENOR_OK);
    expect_written(
        buffer,
        "{\n  \"state\": \"complete\",\n  \"versions\": {\n    \"tenor\": \"9.8.7\",\n    \"output\": 1\n  },\n  \"engine\": "
        "\"model 1\",\n"
        "  \"digest\": \"5f3a9c01aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\n"
        "  \"dimensions\": {\n    \"sentiment\": \"d1d2\",\n    \"empathy\": \"d1d2\",\n"
        "    \"positive\": \"d1d2\",\n    \"satisfaction\": \"d1d2\"\n  },\n"
        "  \"options\": [\n    {\"name\":\"lexicon\",\"value\":\"a\"},\n    "
        "{\"name\":\"lexicon\",\"value\":\"b\"}\n  ],\n"
        "  \"inputs\": [\n    "
        "{\"name\":\"n.gz\",\"state\":\"complete\",\"bytes\":100,\"sha256\":\"abc\",\"format\":\"jsonl\",\"gzip\":true,"
        "\"records\":5,\"events\":0,\"rejects\":1,\"truncated\":false}\n  ],\n"
        "  \"counts\": {\n    \"calls\": 2,\n    \"utterances\": 18446744073709551615\n  },\n"
        "  \"exit_status\": 3\n}\n");
    manifest = (tenor_io_manifest){.exit_status = 0};
    assert_int_equal(tenor_io_write_manifest(buffer, &manifest), TENOR_OK);
    expect_written(
        buffer,
        "{\n  \"state\": \"complete\",\n  \"versions\": {\n    \"tenor\": \"9.8.7\",\n    \"output\": 1\n  },\n"
        "  \"engine\": \"model 1\",\n  \"options\": [],\n  \"inputs\": [],\n  \"counts\": {},\n"
        "  \"exit_status\": 0\n}\n");
}

/* Inputs with outputs of their own, piece by piece from a buffer that is emptied between. */
static void test_manifest_pieces(void **state)
{
    (void)state;
    const tenor_io_manifest_input inputs[] = {
        {.name = STR("a"), .info = {.format = "csv", .truncated = true}, .counted = true, .turns = 3, .calls = 2,
         .output = STR("records/a.jsonl"), .made = {7, "aa"}},
        {.name = STR("b"), .failure = STR("cannot be opened")}};
    const tenor_io_manifest_output outputs[] = {{STR("calls.jsonl"), {9, "cc"}}};
    const tenor_io_manifest manifest = {.state = STR("interrupted"), .outputs = outputs, .output_count = 1,
                                        .exit_status = 1};
    assert_int_equal(tenor_io_write_manifest_begin(buffer, &manifest), TENOR_OK);
    expect_written(buffer, "{\n  \"state\": \"interrupted\",\n  \"versions\": {\n    \"tenor\": \"9.8.7\",\n"
                           "    \"output\": 1\n  },\n  \"engine\": \"model 1\",\n  \"options\": [],\n  \"inputs\": [");
    assert_int_equal(tenor_io_write_manifest_input(buffer, 0, &inputs[0]), TENOR_OK);
    expect_written(buffer, "\n    {\"name\":\"a\",\"state\":\"truncated\",\"bytes\":0,\"sha256\":null,\"format\":\"csv\","
                           "\"gzip\":false,\"records\":0,\"events\":0,\"rejects\":0,\"truncated\":true,\"turns\":3,"
                           "\"calls\":2,\"output\":\"records/a.jsonl\",\"output_bytes\":7,\"output_sha256\":\"aa\"}");
    assert_int_equal(tenor_io_write_manifest_input(buffer, 1, &inputs[1]), TENOR_OK);
    expect_written(buffer, ",\n    {\"name\":\"b\",\"state\":\"failed\",\"reason\":\"cannot be opened\",\"bytes\":0,"
                           "\"sha256\":null,\"format\":\"unknown\",\"gzip\":false,\"records\":0,\"events\":0,"
                           "\"rejects\":0,\"truncated\":false}");
    assert_int_equal(tenor_io_write_manifest_end(buffer, &manifest, 2), TENOR_OK);
    expect_written(buffer, "\n  ],\n  \"outputs\": [\n    {\"name\":\"calls.jsonl\",\"bytes\":9,\"sha256\":\"cc\"}\n  ],\n"
                           "  \"counts\": {},\n  \"exit_status\": 1\n}\n");
}

/* Without memory a record leaves the buffer as it was, and no reference to the lexicon behind. */
static void without_memory(const char *format, const char *fields)
{
    tenor_segment segment = segment_of(spoken);
    const tenor_io_label labels[] = {{STR("region"), STR("north \"x\"")}};
    const tenor_io_scored scored = {.call_id = STR("c1"), .segment = &segment, .segments = 1, .score = &score,
                                    .labels = labels, .label_count = 1};
    bool done = false;
    for (size_t fail_at = 1; !done; fail_at++) {
        test_memory memory = {0, fail_at, 0};
        const tenor_allocator allocator = {test_resize, &memory};
        const tenor_io_writer_options options = {.allocator = &allocator, .hits = true,
                                                 .format = str(format), .fields = str(fields)};
        tenor_io_writer *writer = NULL;
        tenor_io_buffer *small = NULL;
        tenor_status status = tenor_io_writer_new(&writer, &lexicon, &options, NULL);
        if (status == TENOR_OK)
            status = tenor_io_buffer_new(&small, &allocator);
        size_t written = 0;
        for (int i = 0; i < 10 && status == TENOR_OK; i++) {
            status = tenor_io_write_utterance(writer, small, &scored);
            if (status == TENOR_OK)
                written = tenor_io_buffer_view(small).size;
            else
                assert_int_equal(tenor_io_buffer_view(small).size, written);
        }
        if (small && status != TENOR_OK) /* and goes on when there is memory again */
            assert_int_equal(tenor_io_write_utterance(writer, small, &scored), TENOR_OK);
        done = status == TENOR_OK;
        assert_true(done || status == TENOR_NO_MEMORY);
        tenor_io_buffer_free(small);
        tenor_io_writer_free(writer);
        assert_int_equal(memory.bytes, 0);
        assert_int_equal(lexicon.references, 0);
    }
}

static void test_no_memory(void **state)
{
    (void)state;
    without_memory("jsonl", "");
    without_memory("jsonl", "tone.empathy,labels.region,*,labels");
    without_memory("csv", "*,labels.region,raw.positive");
    without_memory("table", "default,labels.region");
    tenor_io_writer *writer = NULL;
    const tenor_io_writer_options wrong = {.format = STR("xml")};
    tenor_io_error error;
    assert_int_equal(tenor_io_writer_new(&writer, &lexicon, &wrong, &error), TENOR_BAD_ARGUMENT);
    assert_string_equal(tenor_io_writer_format_name(0), "jsonl");
    assert_null(tenor_io_writer_format_name(5));
}

static int set_up(void **state)
{
    (void)state;
    return tenor_io_buffer_new(&buffer, NULL);
}

static int tear_down(void **state)
{
    (void)state;
    tenor_io_buffer_free(buffer);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_canonical), cmocka_unit_test(test_unscored),
        cmocka_unit_test(test_ledger),    cmocka_unit_test(test_offsets),
        cmocka_unit_test(test_strings),   cmocka_unit_test(test_rows),
        cmocka_unit_test(test_table),     cmocka_unit_test(test_call),
        cmocka_unit_test(test_reject),    cmocka_unit_test(test_manifest), cmocka_unit_test(test_manifest_pieces),
        cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
