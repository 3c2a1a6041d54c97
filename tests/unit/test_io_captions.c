/* test_io_captions.c - WebVTT and SRT: cues, voices, tags, times, and files that are broken. */
#include "test_io.h"

#include "io/cuename.h"
#include "io/cuetext.h"
#include "io/entity.h"

static const tenor_io_reader_options vtt = {.format = {"vtt", 3}}, srt = {.format = {"srt", 3}};

/* ---- pieces ----------------------------------------------------------------------------------- */

static void expect_time(const char *text, size_t size, int64_t ms)
{
    int64_t got = -1;
    assert_int_equal(tn_cuetext_time(tn_str_of(text, strlen(text)), &got), size);
    if (size)
        assert_int_equal(got, ms);
}

static void test_times(void **state)
{
    (void)state;
    expect_time("00:01.500", 9, 1500);
    expect_time("00:00:01,500", 12, 1500);
    expect_time("01:02:03.004 -->", 12, 3723004);
    expect_time("123456:00:00", 12, INT64_C(123456) * 3600000);
    expect_time("1:2", 3, 62000);
    expect_time("0:00:01,5", 9, 1500);
    expect_time("00:01.1239", 10, 1123);
    expect_time("00:61.000", 0, 0);
    expect_time("61:00.000", 0, 0);
    expect_time("00:61:00.000", 0, 0);
    expect_time("00:00:001", 0, 0);
    expect_time("1234567:00:00", 0, 0);
    expect_time("12", 0, 0);
    expect_time(":12", 0, 0);
    expect_time("1:", 0, 0);
    expect_time("", 0, 0);
}

static void expect_entity(const char *text, size_t used, const char *out)
{
    char bytes[TN_ENTITY_MAX + 1] = "";
    size_t size = 0;
    assert_int_equal(tn_entity_read(tn_str_of(text, strlen(text)), bytes, &size), used);
    if (used)
        assert_string_equal(bytes, out);
}

static void test_entities(void **state)
{
    (void)state;
    expect_entity("&amp;", 5, "&");
    expect_entity("&lt;b", 4, "<");
    expect_entity("&nbsp;", 6, "\xC2\xA0");
    expect_entity("&eacute;", 8, "\xC3\xA9");
    expect_entity("&yuml;", 6, "\xC3\xBF");
    expect_entity("&lrm;", 5, "\xE2\x80\x8E");
    expect_entity("&#39;", 5, "'");
    expect_entity("&#x2019;", 8, "\xE2\x80\x99");
    expect_entity("&#X41;", 6, "A");
    expect_entity("&#128512;", 9, "\xF0\x9F\x98\x80");
    expect_entity("&#0;", 4, "\xEF\xBF\xBD");
    expect_entity("&#xD800;", 8, "\xEF\xBF\xBD");
    expect_entity("&#99999999999999999999;", 23, "\xEF\xBF\xBD");
    expect_entity("&amp", 0, "");
    expect_entity("&#39", 0, "");
    expect_entity("&#;", 0, "");
    expect_entity("&#x;", 0, "");
    expect_entity("&T is", 0, "");
    expect_entity("&unknown;", 0, "");
    expect_entity("&;", 0, "");
    expect_entity("&", 0, "");
}

static bool is_name(const char *name)
{
    return tn_cuename_is_name(tn_str_of(name, strlen(name)));
}

static void test_names(void **state)
{
    (void)state;
    assert_true(is_name("Jane Doe") && is_name("Dr. Ana Maria de la Cruz") && is_name("SPEAKER_00"));
    assert_true(is_name("Doe, Jane (Sales)") && is_name("\xC3\x89lo\xC3\xAFse") && is_name("+1 (415) 555-0100"));
    assert_true(is_name("Speaker 1") && is_name("O'Neil - Support"));
    assert_false(is_name("what I said") || is_name("10") || is_name("Then he said") || is_name("Really?"));
    assert_false(is_name("") || is_name("One Two Three Four Five Six Seven") || is_name("555-0100x"));
}

/* ---- WebVTT ----------------------------------------------------------------------------------- */

static void test_vtt_cues(void **state)
{
    (void)state;
    EXPECT("\xEF\xBB\xBFWEBVTT - a call\r\nKind: captions\r\n\r\n"
           "STYLE\r\n::cue { color: red }\r\n\r\nREGION\r\nid:a\r\n\r\n"
           "NOTE agents may\r\nlie 10:30 here\r\n\r\nNOTE\r\nmore\r\n\r\n"
           "intro\r\n00:01.000 --> 00:02.000 align:start line:0\r\nHello\r\nyou\r\n\r\n"
           "17\r\n100:00:03.250-->100:00:04.000\r\nagain\r\n\r\n\r\n"
           "00:05.000 --> 00:06.000\r\n\r\n"
           "00:09.000 --> 00:07.000\r\nbackward\r\n",
           NULL,
           "U mem 0 unknown 1000 2000 Hello you\n"
           "U mem 1 unknown 360003250 360004000 again\n"
           "U mem 2 unknown 9000 7000 backward\n");
    EXPECT("WEBVTT\r\r00:01.000 --> 00:02.000\rold\rMac\r\r00:01.500 --> 00:03.000\roverlap", NULL,
           "U mem 0 unknown 1000 2000 old Mac\nU mem 1 unknown 1500 3000 overlap\n");
    EXPECT("WEBVTT", NULL, "");
    EXPECT("WEBVTT\n00:01.000 --> 00:02.000\nno blank behind the header\n00:02.000 --> 00:03.000\nnor here\n", NULL,
           "U mem 0 unknown 1000 2000 no blank behind the header\nU mem 1 unknown 2000 3000 nor here\n");
    /* What is no header is plain text, unless told. */
    EXPECT("WEBVTTX\n\n00:01.000 --> 00:02.000\nbare\n", &vtt, "R 1 0 bad-cue\nU mem 0 unknown - - WEBVTTX\n"
                                                               "U mem 1 unknown 1000 2000 bare\n");
    EXPECT("WEBVTT\n\nNOTEBOOK\n00:01.000 --> 00:02.000\na name\n\nNOTE 1\n00:02.000 --> 00:03.000\nno note\n", NULL,
           "U mem 0 unknown 1000 2000 a name\nU mem 1 unknown 2000 3000 no note\n");
}

#define CUE(text) "WEBVTT\n\n00:01.000 --> 00:02.000\n" text "\n"

static void test_vtt_voices(void **state)
{
    (void)state;
    EXPECT(CUE("<v Agent>one</v>"), NULL, "U mem 0 agent 1000 2000 one\n");
    EXPECT(CUE("<v Agent>open end"), NULL, "U mem 0 agent 1000 2000 open end\n");
    EXPECT(CUE("<v.loud.first Customer 2>classes</v> and nobody"), NULL,
           "U mem 0 customer 1000 2000 classes\nU mem 1 unknown 1000 2000 and nobody\n");
    EXPECT(CUE("<v Agent>one\ntwo <v Customer>three</v>\n<v IVR>press 1"), NULL,
           "U mem 0 agent 1000 2000 one two\nU mem 1 customer 1000 2000 three\nU mem 2 automated 1000 2000 press 1\n");
    EXPECT(CUE("<v R&amp;D\nAgent (Rep)>x"), NULL, "U mem 0 agent 1000 2000 x\n");
    EXPECT(CUE("<v>nobody"), NULL, "U mem 0 unknown 1000 2000 nobody\n");
    EXPECT(CUE("<v Agent>Customer: is no prefix in a voice"), NULL,
           "U mem 0 agent 1000 2000 Customer: is no prefix in a voice\n");
    EXPECT(CUE("[SPEAKER_00]: one\n[SPEAKER_01] two\n[laughs] three\n[Music]"), NULL,
           "U mem 0 unknown 1000 2000 one\nU mem 1 unknown 1000 2000 two [laughs] three [Music]\n");
    EXPECT(CUE("10:30 Meeting: is words\nhttp://x.com: too\n12:15: also"), NULL,
           "U mem 0 unknown 1000 2000 10:30 Meeting: is words http://x.com: too 12:15: also\n");
    EXPECT(CUE("- one\n- two"), NULL, "U mem 0 unknown 1000 2000 one\nU mem 1 unknown 1000 2000 two\n");
    EXPECT(CUE("- not dialogue"), NULL, "U mem 0 unknown 1000 2000 - not dialogue\n");
    EXPECT(CUE("&gt;&gt; AGENT: hello\n>>> how do you"), NULL,
           "U mem 0 agent 1000 2000 hello\nU mem 1 unknown 1000 2000 how do you\n");
    EXPECT(CUE("<c.yellow><b>AGENT:</b></c> bold\nCustomer:\nnext line"), NULL,
           "U mem 0 agent 1000 2000 bold\nU mem 1 customer 1000 2000 next line\n");
}

static void test_vtt_text(void **state)
{
    (void)state;
    EXPECT(CUE("<i>a</i> <c.x.y>b</c>&amp;c <lang en>d</lang> <ruby>e<rt>f</rt></ruby> <b class=\"z\">g</b>"), NULL,
           "U mem 0 unknown 1000 2000 a b&c d ef g\n");
    EXPECT(CUE("1 < 2 > 0 <NAME> <NAME_1> <> <3 a<br>b<BR/>c & AT&T; {x} {\\an8}d"), NULL,
           "U mem 0 unknown 1000 2000 1 < 2 > 0 <NAME> <NAME_1> <> <3 a b c & AT&T; {x} d\n");
    EXPECT(CUE("a\xFFz&#0;"), NULL, "U mem 0 unknown 1000 2000 a\xEF\xBF\xBDz\xEF\xBF\xBD\n");
    EXPECT(CUE("<i></i>"), NULL, "");
}

static void test_vtt_names(void **state)
{
    (void)state;
    /* Zoom: the names stand before the words in most cues. */
    static const char zoom[] = "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nJane Doe: Hello\n\n"
                               "2\n00:02.000 --> 00:03.000\nBob: Remember: never do this\n\n"
                               "3\n00:03.000 --> 00:04.000\nno name\n";
    EXPECT(zoom, NULL,
           "U mem 0 unknown 1000 2000 Hello\nU mem 1 unknown 2000 3000 Remember: never do this\n"
           "U mem 2 unknown 3000 4000 no name\n");
    const tenor_str roles[] = {STR("Jane Doe=agent"), STR("Bob=customer")};
    tenor_io_reader_options options = {.roles = roles, .role_count = 2, .carry_speaker = true};
    EXPECT(zoom, &options,
           "U mem 0 agent 1000 2000 Hello\nU mem 1 customer 2000 3000 Remember: never do this\n"
           "U mem 2 customer 3000 4000 no name\n");
    /* One that says "Remember:" now and then is no name. */
    EXPECT(CUE("Hello") "\n00:02.000 --> 00:03.000\nthere\n\n00:03.000 --> 00:04.000\nRemember: this\n", NULL,
           "U mem 0 unknown 1000 2000 Hello\nU mem 1 unknown 2000 3000 there\n"
           "U mem 2 unknown 3000 4000 Remember: this\n");
}

static void expect_text(tenor_str got, const char *text)
{
    assert_int_equal(got.size, strlen(text));
    assert_memory_equal(got.data, text, got.size);
}

static void test_vtt_fields(void **state)
{
    (void)state;
    static const char text[] = "WEBVTT\nLanguage: de-AT\n\n00:01.000 --> 00:02.000\n<v Jane Doe>a\n\n"
                               "00:02.000 --> 00:03.000\n<v Bob (Customer)>b\n\n"
                               "00:03.000 --> 00:04.000\n<v SPEAKER_01>c\n\n00:04.000 --> 00:05.000\nd\n";
    const tenor_str roles[] = {STR("Jane Doe=agent"), STR("SPEAKER_01=agent")};
    const tenor_io_reader_options options = {.roles = roles, .role_count = 2};
    tenor_io_reader *reader;
    tenor_io_record r;
    tenor_io_reader_info info;
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("nights/c17.vtt"), str(text), &options, NULL), TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    expect_text(r.call_id, "c17");
    expect_text(r.speaker, "Jane Doe");
    expect_text(r.fields[TENOR_IO_FIELD_AGENT_NAME], "Jane Doe");
    expect_text(r.fields[TENOR_IO_FIELD_LANGUAGE], "de-AT");
    assert_true(r.role_given && !r.numbered && r.line == 4 && r.offset == 24);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    expect_text(r.fields[TENOR_IO_FIELD_CUSTOMER_NAME], "Bob");
    assert_int_equal(r.segment.utterance.role, TENOR_ROLE_CUSTOMER);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    expect_text(r.speaker, "SPEAKER_01");
    expect_text(r.fields[TENOR_IO_FIELD_AGENT_NAME], "");
    assert_int_equal(r.segment.utterance.role, TENOR_ROLE_AGENT);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_true(!r.role_given && r.speaker.size == 0);
    tenor_io_reader_get_info(reader, &info);
    assert_string_equal(info.format, "vtt");
    assert_true(info.one_call && info.unknown_roles == 0 && info.without_role == 1);
    tenor_io_reader_close(reader);
}

/* The words of the first record: "begin-end start stop" each. */
static void expect_words(const char *text, const char *expected)
{
    tenor_io_reader *reader;
    tenor_io_record r;
    char *shown;
    size_t size;
    FILE *out = open_memstream(&shown, &size);
    assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), str(text), NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_io_read(reader, &r, NULL), TENOR_OK);
    assert_int_equal(r.kind, TENOR_IO_UTTERANCE);
    show_time(out, r.segment.start_ms);
    fputc(' ', out);
    show_time(out, r.segment.end_ms);
    for (size_t i = 0; i < r.word_count; i++) {
        fprintf(out, ", %u-%u ", r.words[i].begin, r.words[i].end);
        show_time(out, r.words[i].start_ms);
        fputc(' ', out);
        show_time(out, r.words[i].end_ms);
    }
    fclose(out);
    assert_string_equal(shown, expected);
    free(shown);
    tenor_io_reader_close(reader);
}

static void test_vtt_word_times(void **state)
{
    (void)state;
    expect_words(CUE("one two"), "1000 2000");
    expect_words(CUE("<00:01.100>one <00:01.300><c>two</c> <00:01.700>three"),
                 "1100 2000, 0-3 1100 1300, 4-7 1300 1700, 8-13 1700 2000");
    /* The first word has the cue's time; words between marks have none of their own. */
    expect_words(CUE("one <00:01.300>two three\nfour <00:01.900>five"),
                 "1000 2000, 0-3 1000 1300, 4-7 1300 -, 8-13 - -, 14-18 - 1900, 19-23 1900 2000");
    expect_words(CUE("<v Agent>one <00:01.300>two</v> <v Customer>three <00:01.600>four</v>"),
                 "1000 2000, 0-3 1000 1300, 4-7 1300 -");
    expect_words(CUE("one <00:01.300>two<00:01.800>"), "1000 1800, 0-3 1000 1300, 4-7 1300 1800");
}

static void test_vtt_pieces(void **state)
{
    (void)state;
    /* Pieces of a stream have clocks of their own; that of the first is the clock of all. */
    EXPECT("WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n00:01.000 --> 00:02.000\na\n\n"
           "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:1800000,LOCAL:00:00:02.000\n\n00:03.000 --> 00:04.000\nb <00:03.500>c\n\n"
           "WEBVTT\n\n00:05.000 --> 00:06.000\nas written\n\n"
           "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:nonsense\n\n00:07.000 --> 00:08.000\nas well\n",
           NULL,
           "U mem 0 unknown 1000 2000 a\nU mem 1 unknown 11000 12000 b c\nU mem 2 unknown 5000 6000 as written\n"
           "U mem 3 unknown 7000 8000 as well\n");
    /* The stream's clock has 33 bits and begins anew. */
    EXPECT("WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:8589934590\n\n00:01.000 --> 00:02.000\na\n\n"
           "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n00:01.000 --> 00:02.000\nb\n",
           NULL, "U mem 0 unknown 1000 2000 a\nU mem 1 unknown 11000 12000 b\n");
}

static void test_vtt_broken(void **state)
{
    (void)state;
    EXPECT("WEBVTT\n\n00:0x.000 --> 00:02.000\n<v Agent>kept\n\n00:02.000 --> 00:03.000\ngood\n\n"
           "00:03.000 -> 00:04.000\nalso kept\n\nstray\nwords\n\n00:05.000 --> 00:06.000\nlast\n",
           NULL,
           "R 3 8 bad-cue\nU mem 0 agent - - kept\nU mem 1 unknown 2000 3000 good\n"
           "R 9 77 bad-cue\nU mem 2 unknown - - also kept\nR 12 111 bad-cue\nU mem 3 unknown - - stray words\n"
           "U mem 4 unknown 5000 6000 last\n");
    tenor_io_reader_options small = vtt;
    small.max_line = 60;
    EXPECT("WEBVTT\n\n00:01.000 --> 00:02.000\n123456789 123456789 123456789\n123456789 123456789 1234567890\n\n"
           "00:02.000 --> 00:03.000\ngood\n\n"
           "00:03.000 --> 00:04.000\n1234567890123456789012345678901234567890123456789012345678901234567890\nmore\n\n"
           "1234567890123456789012345678901234567890123456789012345678901234567890\n\n"
           "00:05.000 --> 00:06.000\nlast\n",
           &small,
           "R 3 8 too-long\nU mem 0 unknown 2000 3000 good\nR 10 124 too-long\nR 14 225 too-long\n"
           "U mem 1 unknown 5000 6000 last\n");
}

/* ---- SRT -------------------------------------------------------------------------------------- */

static void test_srt_cues(void **state)
{
    (void)state;
    EXPECT("1\r\n00:00:01,000 --> 00:00:02,500\r\nHello\r\nyou\r\n\r\n"
           "2\r\n00:00:03.000 --> 00:00:04.000 X1:10 X2:20\r\n{\\an8}<font color=\"#ff0\">and</font> <I>more</I>\r\n\r\n"
           "\r\n00:00:05,000 --> 00:00:06,000\r\nno number\r\n\r\n"
           "4\r\n00:00:06,500 --> 00:00:07,000\r\n\r\nblank before\r\n",
           NULL,
           "U mem 0 unknown 1000 2500 Hello you\nU mem 1 unknown 3000 4000 and more\n"
           "U mem 2 unknown 5000 6000 no number\nU mem 3 unknown 6500 7000 blank before\n");
    EXPECT("1\n00:00:01,000 --> 00:00:02,000\nno blank\n2\n00:00:02,000 --> 00:00:03,000\nlines\n"
           "00:00:03,000 --> 00:00:04,000\nat all\n4\n00:00:04,000 --> 00:00:05,000\n5\n00:00:05,000 --> 00:00:06,000\n7\n",
           NULL,
           "U mem 0 unknown 1000 2000 no blank\nU mem 1 unknown 2000 3000 lines\nU mem 2 unknown 3000 4000 at all\n"
           "U mem 3 unknown 5000 6000 7\n");
    EXPECT("1\n00:00:01,000 -> 00:00:02,000\nkept\n\n2\n00:00:03,000 --> later\nkept too\n\nwords\nalone\n\n3\n\n"
           "9\nwords under a number\n\n4\n00:00:04,000 --> 00:00:05,000\nlast\n",
           &srt,
           "R 2 2 bad-cue\nU mem 0 unknown - - kept\nR 6 39 bad-cue\nU mem 1 unknown - - kept too\n"
           "R 9 72 bad-cue\nU mem 2 unknown - - words alone\nR 14 88 bad-cue\nU mem 3 unknown - - words under a number\n"
           "U mem 4 unknown 4000 5000 last\n");
}

static void test_srt_speakers(void **state)
{
    (void)state;
    static const char text[] = "1\n00:00:01,000 --> 00:00:02,000\nAgent: Hello\n\n2\n00:00:02,000 --> 00:00:03,000\nyou\n\n"
                               "3\n00:00:03,000 --> 00:00:04,000\nCustomer:\n\n4\n00:00:04,000 --> 00:00:05,000\nhi\n\n"
                               "5\n00:00:05,000 --> 00:00:06,000\n- one\n- Agent: two\n\n"
                               "6\n00:00:06,000 --> 00:00:07,000\nthree\n";
    EXPECT(text, NULL,
           "U mem 0 agent 1000 2000 Hello\nU mem 1 unknown 2000 3000 you\nU mem 2 unknown 4000 5000 hi\n"
           "U mem 3 unknown 5000 6000 one\nU mem 4 agent 5000 6000 two\nU mem 5 unknown 6000 7000 three\n");
    const tenor_io_reader_options carry = {.carry_speaker = true};
    EXPECT(text, &carry,
           "U mem 0 agent 1000 2000 Hello\nU mem 1 agent 2000 3000 you\nU mem 2 customer 4000 5000 hi\n"
           "U mem 3 unknown 5000 6000 one\nU mem 4 agent 5000 6000 two\nU mem 5 agent 6000 7000 three\n");
}

static void test_sniffing(void **state)
{
    (void)state;
    static const struct {
        const char *text, *format;
    } cases[] = {{"WEBVTT\n", "vtt"},
                 {"\xEF\xBB\xBFWEBVTT comment\n", "vtt"},
                 {"WEBVTTER\n", "text"},
                 {"1\n00:00:01,000 --> 00:00:02,000\na, b, c\n", "srt"},
                 {"\r\n00:01.000 --> 00:02.000\r\na\r\n", "srt"},
                 {"x\n00:00:0x,000 --> 00:00:02,000\nbroken\n\n2\n00:00:03,000 --> 00:00:04,000\na\n", "srt"},
                 {"Agent: from A --> B\nCustomer: 00:01 --> 00:02\n", "text"},
                 {"{\"text\":\"00:00:01,000 --> 00:00:02,000\"}\n", "jsonl"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        tenor_io_reader *reader;
        tenor_io_reader_info info;
        assert_int_equal(tenor_io_reader_open_memory(&reader, STR("x"), str(cases[i].text), NULL, NULL), TENOR_OK);
        tenor_io_reader_get_info(reader, &info);
        assert_string_equal(info.format, cases[i].format);
        tenor_io_reader_close(reader);
    }
}

/* ---- any beginning of a file, and any failing allocation --------------------------------------- */

static const char everything[] =
    "WEBVTT x\nLanguage: en\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\nNOTE x\ny\n\nid\n"
    "00:01.000 --> 00:02.000 line:0\n<v.a J&amp;B>one <00:01.300>two &lt;3</v> <v Agent>th\xFFree\n\n"
    "Customer: stray\n\n00:03.000 --> 00:04.000\n- [SPEAKER_00]: a\n- b {\\an8}c\n\n00:0x --> 1\nlast\n";

static void test_every_beginning(void **state)
{
    (void)state;
    for (size_t size = 0; size < sizeof everything; size++) {
        free(read_bytes(everything, size, &vtt));
        free(read_bytes(everything, size, &srt));
        free(read_bytes(everything, size, NULL));
    }
}

static void test_every_allocation(void **state)
{
    (void)state;
    static const char *const formats[] = {"vtt", "srt"};
    for (size_t i = 0; i < 2; i++) {
        bool whole = false;
        for (size_t fail_at = 1; !whole; fail_at++) {
            test_memory memory = {0, fail_at, 0};
            const tenor_allocator allocator = {test_resize, &memory};
            const tenor_io_reader_options options = {
                .allocator = &allocator, .format = str(formats[i]), .carry_speaker = true};
            tenor_io_reader *reader = NULL;
            tenor_io_record record = {.kind = TENOR_IO_NOTE};
            tenor_io_error error = {0};
            tenor_status status =
                tenor_io_reader_open_memory(&reader, STR("x"), (tenor_str){everything, sizeof everything - 1}, &options, &error);
            while (status == TENOR_OK && record.kind != TENOR_IO_END)
                status = tenor_io_read(reader, &record, &error);
            assert_true(status == TENOR_OK || (status == TENOR_NO_MEMORY && error.status == TENOR_NO_MEMORY));
            tenor_io_reader_close(reader);
            assert_int_equal(memory.bytes, 0);
            whole = memory.calls < fail_at;
            assert_true(whole == (status == TENOR_OK));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_times),          cmocka_unit_test(test_entities),       cmocka_unit_test(test_names),
        cmocka_unit_test(test_vtt_cues),       cmocka_unit_test(test_vtt_voices),     cmocka_unit_test(test_vtt_text),
        cmocka_unit_test(test_vtt_names),      cmocka_unit_test(test_vtt_fields),     cmocka_unit_test(test_vtt_word_times),
        cmocka_unit_test(test_vtt_pieces),     cmocka_unit_test(test_vtt_broken),     cmocka_unit_test(test_srt_cues),
        cmocka_unit_test(test_srt_speakers),   cmocka_unit_test(test_sniffing),       cmocka_unit_test(test_every_beginning),
        cmocka_unit_test(test_every_allocation)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
