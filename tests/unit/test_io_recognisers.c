/* test_io_recognisers.c - documents of recognisers and chats: odd values, HTML, beginnings, failing allocations. */
#include "test_io.h"

#include "base/mem.h"
#include "io/html.h"

static void expect_html(const char *html, const char *expected)
{
    const tn_mem mem = tn_mem_default();
    tn_arena arena;
    tn_str text;
    tn_arena_init(&arena, &mem);
    assert_true(tn_html_text(tn_str_of(html, strlen(html)), &arena, &text));
    assert_int_equal(text.n, strlen(expected));
    assert_memory_equal(text.p, expected, text.n);
    tn_arena_free(&arena);
}

static void test_html(void **state)
{
    (void)state;
    expect_html("<p>a<br>b</p><p>c</p>", "a\nb\nc");
    expect_html(" plain  text\n with &amp; &lt;b&gt; &nbsp; &#39;x&#39; ", "plain text with & <b> 'x'");
    expect_html("<ul><li>one</li><li>two <a href='u?a>b'>link</a></li></ul>", "one\ntwo link");
    expect_html("1 < 2 & 3 > 2 <3", "1 < 2 & 3 > 2 <3");
    expect_html("a<!-- <p>no</p> -->b<style>p{}</style><script>x<y</script>c", "abc");
    expect_html("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc");
    expect_html("a<b", "a");
    expect_html("a<!-- open", "a");
    expect_html("<style>open", "");
    expect_html("", "");
}

static void test_odd_values(void **state)
{
    (void)state;
    EXPECT("{\"id\":\"x\",\"audio_url\":\"u\",\"utterances\":[{\"speaker\":\"A\",\"start\":\"250\",\"end\":null,\"text\":\"a\"},"
           "{\"speaker\":null,\"start\":null,\"end\":1e3,\"text\":\"b\"},{\"speaker\":7,\"text\":null},{\"start\":[],\"text\":\"c\"}]}",
           NULL, "U x 0 unknown 250 - a\nR 1 143 no-text\nU x 1 unknown - 1000 b\nU x 2 unknown - - c\n");
    const tenor_str roles[] = {STR("A=agent"), STR("speaker 1=customer")};
    const tenor_io_reader_options options = {.roles = roles, .role_count = 2};
    EXPECT("{\"segments\":[{\"start\":0,\"end\":1,\"text\":\" a \",\"speaker\":\"A\"},{\"start\":1,\"end\":2,\"text\":\"b\",\"speaker\":1}],"
           "\"language\":\"en\"}",
           &options, "U mem 0 agent 0 1000 a\nU mem 1 customer 1000 2000 b\n");
    EXPECT("{\"type\":\"conversation\",\"id\":1,\"source\":{\"body\":\"<p>a</p>\",\"author\":{\"type\":\"lead\"}},"
           "\"conversation_parts\":{\"conversation_parts\":[]}}",
           NULL, "U 1 0 customer - - a\n");
}

/* Of every format a document, read from every beginning and with every allocation failing. */
static const char *const documents[] = {
    "{\"segments\":[{\"start\":0,\"end\":1,\"text\":\"a b\",\"speaker\":\"S\",\"words\":[{\"word\":\"a\",\"start\":0,\"end\":0.5,"
    "\"score\":0.5}]}],\"language\":\"english\"}",
    "{\"metadata\":{\"request_id\":\"r\"},\"results\":{\"channels\":[{\"alternatives\":[{\"transcript\":\"a b\",\"words\":["
    "{\"word\":\"a\",\"start\":1,\"end\":2},{\"word\":\"b\",\"start\":9,\"end\":10}]}]},{\"alternatives\":[{\"transcript\":\"c\","
    "\"paragraphs\":{\"paragraphs\":[{\"sentences\":[{\"text\":\"C.\"}],\"num_words\":1,\"start\":3,\"end\":4}]},\"words\":["
    "{\"word\":\"c\",\"start\":3,\"end\":4}]}]}]}}",
    "{\"id\":\"x\",\"audio_url\":\"u\",\"language_code\":\"en_us\",\"utterances\":null,\"words\":[{\"text\":\"a.\",\"start\":1,\"end\":2,"
    "\"confidence\":1},{\"text\":\"b\",\"start\":3,\"end\":4,\"speaker\":\"B\"}]}",
    "{\"monologues\":[{\"speaker\":0,\"elements\":[{\"type\":\"text\",\"value\":\"a\",\"ts\":1,\"end_ts\":2},{\"type\":\"punct\","
    "\"value\":\".\"}]}]}",
    "{\"call_id\":\"d\",\"lines\":[{\"user_id\":\"u\",\"name\":\"J\\u00e9\",\"content\":\"a\",\"time\":\"2026-11-20T10:00:00Z\",\"type\":"
    "\"transcript\"}]}",
    "{\"type\":\"chat\",\"visitor\":{\"id\":\"v\"},\"history\":[{\"type\":\"chat.msg\",\"timestamp\":\"2026-11-20T10:00:00Z\",\"nick\":"
    "\"agent:7\",\"msg\":\"a\"},{\"type\":\"chat.memberleave\",\"nick\":\"visitor\"}]}",
    "{\"ContactId\":\"c\",\"attributes\":{\"a\":\"b\"},\"Transcript\":[{\"AbsoluteTime\":\"2026-11-20T10:00:00Z\",\"Type\":\"MESSAGE\",\"Content\":\"a\","
    "\"ParticipantId\":\"p\",\"ParticipantRole\":\"AGENT\"},{\"AbsoluteTime\":\"2026-11-20T10:00:09Z\",\"Type\":\"EVENT\",\"ContentType\":"
    "\"application/vnd.amazonaws.connect.event.participant.left\",\"ParticipantId\":\"p\",\"ParticipantRole\":\"AGENT\"}]}",
    "{\"type\":\"conversation\",\"source\":{\"body\":\"<p>a&amp;</p>\",\"author\":{\"type\":\"user\"}},\"conversation_parts\":{"
    "\"conversation_parts\":[{\"part_type\":\"comment\",\"body\":\"b\",\"author\":{\"type\":\"admin\",\"name\":\"J\"}}]}}",
    "{\"ConversationAnalytics\":{\"GUID\":\"g\",\"SpeakerLabels\":[{\"Speaker\":\"s\",\"DisplayText\":\"Agent\"}]},\"SpeechSegments\":["
    "{\"SegmentStartTime\":1,\"SegmentEndTime\":2,\"SegmentSpeaker\":\"s\",\"DisplayText\":\"a\",\"WordConfidence\":[{\"Text\":\"a\","
    "\"StartTime\":1,\"EndTime\":2}]}]}"};
static const char *const formats[] = {"whisper", "deepgram", "assemblyai", "revai", "dialpad", "zendesk", "amazon-chat", "intercom", "amazon-pca"};

#define DOCUMENTS (sizeof documents / sizeof documents[0])

static void test_every_beginning(void **state)
{
    (void)state;
    for (size_t i = 0; i < DOCUMENTS; i++) {
        const tenor_io_reader_options options = {.format = str(formats[i])};
        for (size_t size = 0; size <= strlen(documents[i]); size++)
            free(read_bytes(documents[i], size, &options));
    }
}

static void test_every_allocation(void **state)
{
    (void)state;
    for (size_t i = 0; i < DOCUMENTS; i++) {
        bool whole = false;
        for (size_t fail_at = 1; !whole; fail_at++) {
            test_memory memory = {0, fail_at, 0};
            const tenor_allocator allocator = {test_resize, &memory};
            const tenor_io_reader_options options = {.allocator = &allocator};
            tenor_io_reader *reader = NULL;
            tenor_io_record record = {.kind = TENOR_IO_NOTE};
            tenor_io_reader_info info = {.utterances = 0};
            tenor_status status = tenor_io_reader_open_memory(&reader, STR("x"), str(documents[i]), &options, NULL);
            while (status == TENOR_OK && record.kind != TENOR_IO_END)
                status = tenor_io_read(reader, &record, NULL);
            if (status == TENOR_OK) {
                tenor_io_reader_get_info(reader, &info);
                assert_string_equal(info.format, formats[i]);
                assert_true(info.utterances > 0 && info.rejects == 0);
            } else {
                assert_int_equal(status, TENOR_NO_MEMORY);
            }
            tenor_io_reader_close(reader);
            assert_int_equal(memory.bytes, 0);
            whole = memory.calls < fail_at;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_html), cmocka_unit_test(test_odd_values),
                                       cmocka_unit_test(test_every_beginning), cmocka_unit_test(test_every_allocation)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
