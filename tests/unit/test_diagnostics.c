/* test_diagnostics.c - every finding of engine/lexicon/diagnostics.def, at its exact line and column (in code points), with
 * the help that LEXICON.md promises. */
#include "test_engine.h"

#include <time.h>

#include "lexicon/act_records.h"
#include "lexicon/files.h"
#include "lexicon/layers.h"

#define CATEGORY HEADER "@category empathy speaker=agent\n"

static findings found;
static bool seen_code[1000]; /* by number: E402 is 402 */

static void remember_codes(void)
{
    for (const char *line = found.text; *line; line = strchr(line, '\n') + 1)
        seen_code[strtoul(line + 1, NULL, 10)] = true;
}

static tenor_status load_sources(const tenor_source *sources, size_t count)
{
    found.size = found.count = 0;
    found.text[0] = 0;
    tenor_load_options options = {.diagnostic = keep_finding, .context = &found};
    tenor_lexicon *lexicon = NULL;
    tenor_error error = {TENOR_OK, ""};
    tenor_status status = tenor_lexicon_load(&lexicon, sources, count, &options, &error);
    assert_true((lexicon != NULL) == (status == TENOR_OK));
    if (status != TENOR_OK) {
        assert_int_equal(error.status, status);
        assert_true(error.message[0] != 0);
    }
    tenor_lexicon_release(lexicon);
    remember_codes();
    return status;
}

/* The findings of one file, exactly. Expected lines may leave out the message: "CODE line:column+width | help". */
static void expect_found(const char *text, size_t size, const char *expected)
{
    char *exact = malloc(size ? size : 1);
    memcpy(exact, text, size);
    tenor_source source = {str_of("t.lex"), {exact, size}, 0};
    bool error = strstr(expected, "E") == expected || strstr(expected, "\nE");
    tenor_status status = load_sources(&source, 1);
    free(exact);
    const char *f = found.text, *e = expected;
    while (*e && *f) {
        size_t n = strcspn(e, "\n"), m = strcspn(f, "\n");
        const char *bar = memchr(e, '|', n);
        size_t head = bar ? (size_t)(bar - e) : n;
        while (head && e[head - 1] == ' ')
            head--;
        bool same = m >= head && memcmp(e, f, head) == 0 && (f[head] == ' ' || f[head] == '\n');
        if (bar) { /* the help, whole */
            size_t tail = n - (size_t)(bar - e);
            same = same && m >= tail && memcmp(f + m - tail, bar, tail) == 0;
        }
        if (!same)
            break;
        e += n + (e[n] == '\n');
        f += m + (f[m] == '\n');
    }
    if (*e || *f)
        fail_msg("--- text\n%.*s\n--- expected\n%s\n--- found\n%s", (int)size, text, expected, found.text);
    assert_int_equal(status, error ? TENOR_BAD_LEXICON : TENOR_OK);
}

#define EXPECT(text, expected) expect_found(text, sizeof(text) - 1, expected)
/* One phrase, in line 3. */
#define EXPECT_PHRASE(phrase, expected) EXPECT(CATEGORY phrase "\n", expected)

static void test_headers(void **state)
{
    (void)state;
    EXPECT("", "E101 1:1+1 | begin the file with: @lexicon 1 name=NAME lang=en");
    EXPECT("# only a comment\n", "E101 1:1+1");
    EXPECT("hello\n", "E101 1:1+5\nE103 1:1+5 | add a line such as: @category empathy speaker=agent");
    EXPECT("@category empathy\nsorry\n", "E101 1:1+17");
    EXPECT("\n# comment\n@lexicon 2 name=t\n", "E104 3:10+1 | this program reads format 1: update it");
    EXPECT("@lexicon one\n", "E104 1:10+3 | write: @lexicon 1");
    EXPECT("@lexicon\n", "E104 1:9+1 | write: @lexicon 1");
    EXPECT(HEADER "@lexicon 1\n", "E104 2:1+10");
    EXPECT(HEADER "@categori empathy\n", "E102 2:1+9 | did you mean '@category'?");
    EXPECT(HEADER "@zzzzzzzzz\n", "E102 2:1+10");
    EXPECT(HEADER "sorry\n", "E103 2:1+5 | add a line such as: @category empathy speaker=agent");
    EXPECT(HEADER "sorry\nagain\n", "E103 2:1+5"); /* once a file */
}

static void test_classes(void **state)
{
    (void)state;
    EXPECT(HEADER "@class very so|really\n", "E105 2:8+14 | write: @class name = word|word");
    EXPECT(HEADER "@class\n", "E105 2:7+1");
    EXPECT(HEADER "@class v = so\n@class v = really\n", "E106 3:8+1");
    EXPECT(HEADER "@class 1a = so\n", "E107 2:8+2 | a letter, then letters, digits, - _ .");
    EXPECT(HEADER "@category 7up\n", "E107 2:11+3 | a letter, then letters, digits, - _ .");
    EXPECT(HEADER "@category sentiment\nx\n", "E112 2:11+9 | sentiment comes from kind=valence; give a tone another name");
    EXPECT(HEADER "@category sentiment.deep speaker=agent\n", "E112 2:11+14");
    EXPECT(HEADER "@category sentiment kind=valence\nx\n@category sentimental\ny\n", "");
    EXPECT(HEADER "@class v = so||really\n", "E304 2:15+1 | write word|word");
    EXPECT(HEADER "@class v = so)\n", "E302 2:14+1");
    EXPECT(CATEGORY "[<vary>] good\n", "E307 3:2+6 | define it first: @class vary = word|word");
    EXPECT(HEADER "@class very = so\n@category empathy\n[<vary>] good\n", "E307 4:2+6 | did you mean 'very'?");
    EXPECT(CATEGORY "<caps> good\n", "E307 3:1+6");
    EXPECT(CATEGORY "<CAPZ> good\n", "E307 3:1+6 | did you mean 'CAPS'?");
    /* Classes belong to their file. */
    tenor_source two[2] = {source_of("a.lex", HEADER "@class v = so\n", 0), source_of("b.lex", CATEGORY "<v> good\n", 0)};
    assert_int_equal(load_sources(two, 2), TENOR_BAD_LEXICON);
    assert_non_null(strstr(found.text, "E307 3:1+3"));
}

static void test_class_depth(void **state)
{
    (void)state;
    EXPECT(HEADER "@class a = x\n@class b = <a>\n@class c = <b>\n@class d = <c>\n@category empathy\n<d> y\n", "");
    EXPECT(HEADER "@class a = x\n@class b = <a>\n@class c = <b>\n@class d = <c>\n@class e = z|<d>\n@category empathy\n<d> y\n",
           "E319 6:12+5 | write the words of the inner class out");
    EXPECT_PHRASE("((((((((((((((((((((((((x))))))))))))))))))))))))", "");
    EXPECT_PHRASE("(((((((((((((((((((((((((x)))))))))))))))))))))))))", "E319 3:25+1 | write two entries");
}

/* Classes of classes multiply: 2,000 x 2,000 x 2,000 words would take for ever if anything walked over them. */
static void test_classes_do_not_explode(void **state)
{
    (void)state;
    enum { USES = 2000 };
    char *text = malloc(3 * USES * 5 + 1000);
    size_t n = (size_t)sprintf(text, "%s@class a = x|y|z\n", HEADER);
    for (char name = 'b'; name <= 'd'; name++) {
        n += (size_t)sprintf(text + n, "@class %c = ", name);
        for (int i = 0; i < USES; i++)
            n += (size_t)sprintf(text + n, "%s<%c>", i ? "|" : "", name - 1);
        n += (size_t)sprintf(text + n, "\n");
    }
    n += (size_t)sprintf(text + n, "@category empathy\ngood <d> day\n");
    tenor_source source = {str_of("t.lex"), {text, n}, 0};
    tenor_status status = load_sources(&source, 1);
    /* Refused, or understood as the three words that they are. */
    assert_true(status == TENOR_OK || (status == TENOR_BAD_LEXICON && strstr(found.text, "E318")));
    free(text);
}

static void test_brackets(void **state)
{
    (void)state;
    EXPECT_PHRASE("i (am|was sorry", "E301 3:3+1 | add ')'");
    EXPECT_PHRASE("i [am sorry", "E301 3:3+1 | add ']'");
    EXPECT_PHRASE("<very good", "E301 3:1+1 | add '>'");
    EXPECT_PHRASE("i am) sorry", "E302 3:5+1 | remove it, or write \\) to match the character itself");
    EXPECT_PHRASE("i am] sorry", "E302 3:5+1 | remove it, or write \\] to match the character itself");
    EXPECT_PHRASE("i > you", "E302 3:3+1 | remove it, or write \\>");
    EXPECT_PHRASE("good|bad", "E303 3:5+1 | write (a|b) for one of, [a|b] for an optional one");
    EXPECT_PHRASE("(good|)", "E304 3:7+1 | use [a|b] if the whole choice may be left out");
    EXPECT_PHRASE("(|good)", "E304 3:2+1");
    EXPECT_PHRASE("() good", "E304 3:2+1");
    EXPECT_PHRASE("(good|bad] day", "E305 3:10+1 | write ')' here");
    EXPECT_PHRASE("[good) day", "E305 3:6+1 | write ']' here");
    EXPECT_PHRASE("(good|bad)? day", "E306 3:11+1 | write [a|b] for an optional choice, ...3 for a gap");
    EXPECT_PHRASE("(good|bad)+ day", "E306 3:11+1");
    EXPECT_PHRASE("(good|bad)* day", "E306 3:11+1");
}

static void test_gaps(void **state)
{
    (void)state;
    EXPECT_PHRASE("i ... sorry", "E308 3:3+3 | write ...3 to allow up to 3 words in between");
    EXPECT_PHRASE("i \xE2\x80\xA6 sorry", "E308 3:3+1"); /* the column counts code points */
    EXPECT_PHRASE("i ...1- sorry", "E308 3:3+5 | write ...1-3 to allow 1 to 3 words in between");
    EXPECT_PHRASE("i ...11 sorry", "E309 3:3+5 | speech has no sentence ends; long gaps match unrelated clauses");
    EXPECT_PHRASE("i ...99999999999 sorry", "E309 3:3+14");
    EXPECT_PHRASE("i ...5-2 sorry", "E310 3:3+6 | write ...2-5");
    EXPECT_PHRASE("...3 sorry", "E316 3:1+10 | a gap stands between two words");
    EXPECT_PHRASE("sorry ...3", "E316 3:1+10 | a gap stands between two words");
    /* Inside brackets, too, and by a class. */
    EXPECT_PHRASE("(...3 hello|foo) bar", "E316 3:1+20 | a gap stands between two words");
    EXPECT_PHRASE("hey [...3]", "E316 3:1+10");
    EXPECT_PHRASE("hey (you|[(there|you ...2)])", "E316 3:1+28");
    EXPECT(HEADER "@class g = x|you ...2\n@category empathy\nhey <g>\n", "E316 4:1+7");
    EXPECT(HEADER "@class g = x|you ...2\n@category empathy\nhey <g> you\n", "");
    EXPECT_PHRASE("hey (you ...2|x) bar (...1 a|b) c", "");
    EXPECT_PHRASE("i ...10 sorry", "");
    EXPECT_PHRASE("i \xE2\x80\xA6" "2-4 sorry", "");
}

static void test_words(void **state)
{
    (void)state;
    EXPECT_PHRASE("how are you?", "E311 3:12+1 | write [you] if the word is optional, \\? to match it, or delete the '?'");
    EXPECT_PHRASE("na\xC3\xAFve! good", "E311 3:6+1 | write [na\xC3\xAFve] if the word is optional, \\! to match it, or delete the '!'");
    EXPECT_PHRASE("? good", "E311 3:1+1 | write \\? to match it");
    EXPECT_PHRASE("fru*ted day", "E312 3:4+1 | use a regex: /\xE2\x80\xA6/");
    EXPECT_PHRASE("fr* day", "E313 3:1+3 | list the forms: (a|b|c)");
    EXPECT_PHRASE("\xC3\xBC" "be* day", "");
    EXPECT_PHRASE("~frustrat* day", "E314 3:1+10");
    EXPECT_PHRASE("good , day", "E315 3:6+1 | punctuation is ignored when matching; delete it");
    EXPECT_PHRASE("good www.example.com", "E315 3:6+15 | addresses, @names and redaction marks never score");
    EXPECT_PHRASE("~ good", "E315 3:1+1 | ~ and * belong to a word: ~escalate, frustrat*");
    EXPECT_PHRASE("^ $", "E315");
    EXPECT_PHRASE("[good] [day]", "E317 3:1+12 | leave at least one word outside [ ]");
    EXPECT_PHRASE("* * *", "E317 3:1+5 | leave at least one word outside [ ]");
    EXPECT_PHRASE("(*|* *)", "E317 3:1+7");
    EXPECT_PHRASE("good ^ day", "E320 3:6+1");
    EXPECT_PHRASE("good $ day", "E320 3:6+1");
    EXPECT_PHRASE("good \\", "E321 3:6+1 | write \\\\ for a backslash");
}

static void test_states(void **state)
{
    (void)state;
    char text[70000];
    /* Sixteen optional words in a row are fine. */
    EXPECT_PHRASE("a [b] [c] [d] [e] [f] [g] [h] [i] [j] [k] [l] [m] [n] [o] [p] [q] z", "");
    size_t n = (size_t)sprintf(text, "%s", CATEGORY);
    for (int i = 0; i < 300; i++)
        n += (size_t)sprintf(text + n, "w%d ", i);
    expect_found(text, n, "E318 3:1+1389 | split the phrase into several entries");
    /* In an exception, too; and a choice of very many words is one state. */
    n = (size_t)sprintf(text, "%sgood\n  except: ", CATEGORY);
    for (int i = 0; i < 300; i++)
        n += (size_t)sprintf(text + n, "w%d ", i);
    expect_found(text, n, "E318 4:11+1");
    n = (size_t)sprintf(text, "%s(w", CATEGORY);
    for (int i = 0; i < 4000; i++)
        n += (size_t)sprintf(text + n, "|w%d", i);
    n += (size_t)sprintf(text + n, ") good\n");
    expect_found(text, n, "");
}

static void test_attributes(void **state)
{
    (void)state;
    EXPECT(HEADER "@category empathy speaker=agnet\n", "E402 2:27+5 | did you mean 'agent'?");
    assert_non_null(strstr(found.text, "'agnet' is not a value of speaker (any|agent|customer)"));
    EXPECT(HEADER "@category empathy speeker=agent\n", "E401 2:19+7 | did you mean 'speaker'?");
    EXPECT(HEADER "@category empathy kind=valance\n", "E402 2:24+7 | did you mean 'valence'?");
    EXPECT(CATEGORY "sorry :: zzz=1\n", "E401 3:10+3");
    EXPECT(CATEGORY "sorry :: loud\n", "E401 3:10+4");
    EXPECT(CATEGORY "sorry :: 1 # comment\n", "E401 3:12+1 | a comment stands on a line of its own\nE401 3:14+7");
    EXPECT(CATEGORY "sorry :: tag=\n", "E402 3:14+1");
    EXPECT(CATEGORY "sorry :: 1,9\n", "E403 3:10+3 | write a point: 1.9");
    EXPECT(CATEGORY "sorry :: valence=high\n", "E403 3:18+4 | numbers look like 2, -1.5 or 0.25, with at most 4 decimals");
    EXPECT(CATEGORY "sorry :: scope=1.5\n", "E403 3:16+3");
    EXPECT(CATEGORY "sorry :: +1\n", "E403 3:10+2");
    EXPECT(CATEGORY "sorry :: 1 2\n", "E404 3:12+1");
    EXPECT(CATEGORY "sorry :: 1 weight=1\n", "E404 3:12+8");
    EXPECT(CATEGORY "sorry :: 5.0001\n", "E405 3:10+6");
    EXPECT(CATEGORY "sorry :: -6\n", "E405 3:10+2");
    EXPECT(CATEGORY "sorry :: 5\nglad :: -5\n", "");
    EXPECT(CATEGORY "sorry\t1.9\n", "E406 3:6+1 | write: sorry :: 1.9");
    EXPECT(CATEGORY "i am sorry\t-1,5\n", "E406 3:11+1");
    EXPECT(CATEGORY "sorry :: tag=x\t2\n", ""); /* attributes may stand apart by a tab */
    EXPECT(CATEGORY "sorry\t::\t2\n", "");
    EXPECT(CATEGORY "sorry ::1\n", "E407 3:7+2");
    EXPECT(CATEGORY "sorry:: 1\n", "E407 3:6+2");
    EXPECT(CATEGORY "sorry ::\n", "E407 3:7+2");
    EXPECT(HEADER "@category empathy id=x\n", "E408 2:19+4");
    EXPECT(CATEGORY "sorry :: kind=valence\n", "E408 3:10+12");
    EXPECT("@lexicon 1 neg=flip\n", "E408 1:12+8");
    EXPECT(HEADER "@category v kind=valence\ngood :: valence=1\n", "E408 3:1+4 | in kind=valence the weight is the valence");
    EXPECT(HEADER "@category f kind=filler\n/um+/\n", "E408 3:1+5 | list the words");
    EXPECT(HEADER "@category b kind=booster\nso\n", "E409 3:1+2 | for instance: :: factor=1.3");
    EXPECT(CATEGORY ":: 2\n", "E409 3:1+4 | name the entry to change: :: id=ID status=retired");
    EXPECT(CATEGORY "sorry :: scope=51\n", "E412 3:16+2");
    EXPECT(CATEGORY "sorry :: factor=-1\n", "E412 3:17+2");
    EXPECT(CATEGORY "sorry :: prio=99999999999\n", "E403");
    EXPECT(CATEGORY "sorry :: prio=1001\n", "E412 3:15+4");
    EXPECT(CATEGORY "sorry :: from=2026-02-30\n", "E413 3:15+10 | write YYYY-MM-DD");
    EXPECT(CATEGORY "sorry :: until=tomorrow\n", "E413 3:16+8 | write YYYY-MM-DD");
    EXPECT(CATEGORY "sorry :: from=2026-03-01 until=2026-02-01\n", "E413 3:1+5");
    EXPECT(HEADER "@category empathy lang=klingon\n", "E414 2:24+7 | give an ISO 639 code such as en, de, fr, es, it, nl");
    EXPECT("@lexicon 1 lang=xx\n", "E414 1:17+2");
    EXPECT(CATEGORY "sorry :: allow=W606,W605\n", "");
    EXPECT(CATEGORY "sorry :: allow=W6O6\n", "E402 3:16+4 | did you mean 'W606'?");
    EXPECT(CATEGORY "sorry :: allow=W606,E402\n", "E402 3:21+4");
    EXPECT(CATEGORY "sorry :: allow=W606,\n", "E402 3:21+1");
    EXPECT(CATEGORY "sorry :: allow=\n", "E402 3:16+1");
}

static void test_sub_lines(void **state)
{
    (void)state;
    EXPECT(CATEGORY "  yes: sorry\n", "E201 3:3+4");
    EXPECT(CATEGORY "sorry\n  yess: sorry\n", "E202 4:3+5 | did you mean 'yes:'?");
    EXPECT(CATEGORY "sorry\n  i am sorry\n", "E202 4:3+1 | remove the indent if this is a phrase");
    EXPECT(CATEGORY "sorry\n  yes:\n", "E203 4:7+1");
    EXPECT(CATEGORY "sorry\n  yes:sorry\n", "E202 4:3+4 | write: yes: sorry");
    EXPECT(CATEGORY "sorry\n  by:me 2026-02-28\n", "E202 4:3+3 | write: by: me 2026-02-28");
    EXPECT(CATEGORY "sorry\n  yes: {sorry} {again}\n", "E203 4:8+15 | mark the expected span once: {like this}");
    EXPECT(CATEGORY "sorry\n  yes: {sorry\n", "E203 4:8+6");
    EXPECT(CATEGORY "sorry\n  yes: sorry}\n", "E203 4:8+6");
    EXPECT(CATEGORY "sorry\n  yes: {}sorry\n", "E203 4:8+7");
    EXPECT(CATEGORY "sorry\n  by: me\n", "E204 4:7+2 | write: by: author 2026-11-20 ticket");
    EXPECT(CATEGORY "sorry\n  by: me 2026-02-30\n", "E204 4:7+13");
    EXPECT(CATEGORY "sorry\n  by: me 2026-02-28 QA-1\n  note: anything: at all\n\n  # comment\n  no: x\n", "");
    EXPECT(CATEGORY "sorry\n  except: (a|b\n", "E301 4:11+1 | add ')'");
    /* Lines below a phrase with errors belong to it and are read for errors of their own. */
    EXPECT(CATEGORY "(sorry\n  yes: sorry\n  yess: sorry\n", "E301 3:1+1\nE202 5:3+5");
}

static void test_regexes(void **state)
{
    (void)state;
    EXPECT_PHRASE("/a(b/", "E501 3:5+1");
    EXPECT_PHRASE("/[z-a]/", "E501 3:5+1");
    EXPECT_PHRASE("/a*/", "E502 3:1+4 | require at least one character");
    EXPECT_PHRASE("//", "E502 3:1+2");
    EXPECT_PHRASE("/(?R)/", "E503 3:2+2 | a regex here must work in time linear in the text");
    EXPECT_PHRASE("/(a)(?1)/", "E503 3:5+2");
    EXPECT_PHRASE("/(?<n>a)(?&n)/", "E503 3:9+2");
    EXPECT_PHRASE("/(?<n>a)(?P>n)/", "E503 3:9+2");
    EXPECT_PHRASE("/(a)\\1/", "E503 3:5+2");
    EXPECT_PHRASE("/(?<n>a)\\k<n>/", "E503 3:9+2");
    EXPECT_PHRASE("/(a)\\g1/", "E503 3:5+2");
    EXPECT_PHRASE("/a(?C1)b/", "E503 3:3+2");
    EXPECT_PHRASE("/(*LIMIT_MATCH=1)a/", "E503 3:2+2");
    EXPECT_PHRASE("/a(*SKIP)b/", "E503 3:3+2");
    EXPECT_PHRASE("/(a)(?(1)b)/", "E503 3:5+2");
    EXPECT_PHRASE("/a\\Cb/", "E503 3:3+2");
    EXPECT_PHRASE("/a\\Kb/", "E503 3:3+2");
    EXPECT_PHRASE("/(a+)+b/", "E504 3:6+2 | a regex here must work in time linear in the text");
    EXPECT_PHRASE("/(a*b*)*c/", "E504 3:8+2");
    EXPECT_PHRASE("/((a+)b)*c/", "E504 3:9+2");
    EXPECT_PHRASE("/(a{2,})+b/", "E504 3:9+2");
    EXPECT_PHRASE("/(a+){2,3}b/", "");
    EXPECT_PHRASE("/[(a+)]+b/", ""); /* a set of characters, no group */
    EXPECT_PHRASE("/\\(a+\\)+b/", "");
    EXPECT_PHRASE("/abc/i", "E505 3:6+1 | c = case-sensitive is the only flag; a / inside is written \\/");
    EXPECT_PHRASE("/abc/c :: 2", "");
    EXPECT_PHRASE("/abc/ def", "E505 3:6+4 | attributes stand behind ' :: '");
    EXPECT_PHRASE("/abc", "E301 3:1+1 | end the regex with '/'");
    EXPECT_PHRASE("/a::b/ :: 2", ""); /* :: inside a regex is no separator */
    EXPECT_PHRASE("good (/x+y/|z)", "");
    EXPECT_PHRASE("good (/(x+)+y/|z)", "E504 3:12+2");
    char text[4000];
    size_t n = (size_t)sprintf(text, "%s/", CATEGORY);
    memset(text + n, 'a', 1001);
    n += 1001;
    text[n++] = '/';
    expect_found(text, n, "E506 3:1+1003");
}

static void test_files(void **state)
{
    (void)state;
    tenor_source missing = {str_of("no/such/file.lex"), {NULL, 0}, 0};
    assert_int_equal(load_sources(&missing, 1), TENOR_BAD_LEXICON);
    assert_non_null(strstr(found.text, "E110 0:1+1"));
    tenor_source folder = {str_of("tests/unit"), {NULL, 0}, 0}; /* has no *.lex file */
    assert_int_equal(load_sources(&folder, 1), TENOR_BAD_LEXICON);
    assert_non_null(strstr(found.text, "E110"));
    EXPECT(CATEGORY "sorry\xFF\n", "E108 3:1+6 | save the file as UTF-8");
    EXPECT(CATEGORY "sorry\xC3\n# \xFF comments are free\n", "E108 3:1+6");
    char *line = malloc(70100);
    size_t n = (size_t)sprintf(line, "%s", CATEGORY);
    memset(line + n, 'a', 70000);
    line[n + 70000] = '\n';
    tenor_source source = {str_of("t.lex"), {line, n + 70001}, 0};
    assert_int_equal(load_sources(&source, 1), TENOR_BAD_LEXICON);
    assert_non_null(strstr(found.text, "E111 3:1+"));
    free(line);
    EXPECT(HEADER "@category a kind=valence\n@category a kind=negator\n", "E109 3:11+1 | give this one another name");
    EXPECT(HEADER "@category a kind=valence\n@category a kind=valence\n", "");
}

/* BOM and CRLF change no position; columns count code points also where the line begins with a BOM. */
static void test_line_ends(void **state)
{
    (void)state;
    EXPECT("\xEF\xBB\xBF@lexicon 1\r\n@category empathy\r\nsorry :: 9\r\n", "E405 3:10+1");
    EXPECT("\xEF\xBB\xBF@lexicon 2\r\n", "E104 1:10+1");
    EXPECT("@lexicon 1\r\n@category empathy\r\nsorry :: 1\r\n  yes: sorry\r\n", "");
    EXPECT(HEADER "@category empathy\nna\xC3\xAFve caf\xC3\xA9 :: 9\n", "E405 3:15+1");
    EXPECT(CATEGORY "sorry :: 9", "E405 3:10+1"); /* no end of line at the end */
}

static void test_all_errors_of_all_files(void **state)
{
    (void)state;
    EXPECT(HEADER "@category empathy speaker=agnet neg=blok\n(good\nbad|\n  yess: x\nsorry :: 9 9\n",
           "E402 2:27+5\nE402 2:37+4\nE301 3:1+1\nE303 4:4+1\nE202 5:3+5\nE405 6:10+1\nE405 6:12+1");
    tenor_source two[2] = {source_of("b.lex", CATEGORY "(good\n", 0), source_of("a.lex", "good\n", 1)};
    assert_int_equal(load_sources(two, 2), TENOR_BAD_LEXICON);
    assert_int_equal(found.count, 3); /* in the order of the sources */
    assert_true(strstr(found.text, "E301") < strstr(found.text, "E101"));
}

static void test_identity(void **state)
{
    (void)state;
    EXPECT(CATEGORY "sorry\nsorry\n", "W601 4:1+5 | delete one; the first counts");
    EXPECT(CATEGORY "sorry\nsorry :: allow=W601\n", "");
    /* one phrase under two ids */
    EXPECT(CATEGORY "sorry :: 1 id=a\nSorry :: 1 id=b\n", "W601 4:1+5 | delete one of them");
    EXPECT(CATEGORY "sorry :: 1\nsorry :: 1 id=b\n", "W601 4:1+5 | delete one of them");
    EXPECT(CATEGORY "sorry :: 1\nsorry :: 2 id=b\n", "E416 4:1+5 | keep one of them");
    EXPECT(CATEGORY "sorry :: 2 id=b\nsorry :: 1\n", "E416 4:1+5");
    EXPECT(CATEGORY "sorry :: 1 speaker=agent\nsorry :: 2 speaker=customer id=b\n", "");
    EXPECT(CATEGORY "sorry :: 1 speaker=any\nsorry :: 2 speaker=customer id=b\n", "E416 4:1+5");
    EXPECT(CATEGORY "sorry :: 1 channel=chat\nsorry :: 2 channel=voice id=b\n", "");
    EXPECT(CATEGORY "sorry :: 1 until=2026-01-31\nsorry :: 2 from=2026-02-01 id=b\n", "");
    EXPECT(CATEGORY "sorry :: 1 until=2026-02-01\nsorry :: 2 from=2026-02-01 id=b\n", "E416 4:1+5");
    EXPECT(CATEGORY "sorry :: 1\nsorry :: 2 status=draft id=b\n", "");
    EXPECT(CATEGORY "sorry :: 1\nsorry :: 2 status=retired id=b\n", "");
    EXPECT(CATEGORY "sorry\nSorry\n", "W601 4:1+5");
    EXPECT(CATEGORY "sorry\nsorry :: 2\n", "E411 4:1+5");
    EXPECT(CATEGORY "sorry :: id=a\nglad :: id=a\n", "E411 4:1+4 | give one of them another id=, or merge them; a later layer may override");
    EXPECT(CATEGORY "sorry\n:: id=empathy/sory 2\n", "E410 4:1+20 | did you mean 'empathy/sorry'?");
    EXPECT(CATEGORY "sorry\n:: id=empathy/sorry 2\n", "E411 4:1+21"); /* in the same layer it is no override */
    /* Regexes that differ in capitals only are different entries. */
    EXPECT(CATEGORY "good (/\\d+/|x)\ngood (/\\D+/|x)\n", "");
    /* So are those that differ in what ids write as _, and classes that differ in capitals. */
    EXPECT(CATEGORY "/a b/\n/a_b/\n/a  b/\n/a__b/\n/a\tb/\n/a\\\\_b/\n", "");
    EXPECT(CATEGORY "good (/a_b/|x)\ngood (/a b/|x)\n", "");
    EXPECT(CATEGORY "/a\\_b/\n/a_b/\n", "W601 4:1+5"); /* an underscore all the same */
    EXPECT(HEADER "@class Very = so\n@class very = really\n@category empathy\n<Very> good\n<very> good\n", "");
    EXPECT(CATEGORY "\xC3\x89lan\n\xC3\xA9lan\n\xC3\x89LAN\n", "W601 4:1+4\nW601 5:1+4");
    /* was= may not name an entry that is still there. */
    EXPECT(CATEGORY "sorry\nso sorry :: was=empathy/sorry\n", "E411 4:1+8");
    tenor_source two[2] = {source_of("low.lex", CATEGORY "sorry :: 1\nglad\n", 0),
                           source_of("high.lex", CATEGORY "@category other\nvery sorry :: id=empathy/sorry\n", 1)};
    assert_int_equal(load_sources(two, 2), TENOR_BAD_LEXICON);
    assert_non_null(strstr(found.text, "E415 4:1+10 'empathy/sorry' is of category 'empathy', not 'other' | retire"));
    two[1] = source_of("high.lex", CATEGORY "glad :: was=empathy/sorry\n", 1);
    assert_int_equal(load_sources(two, 2), TENOR_BAD_LEXICON);
    assert_non_null(strstr(found.text, "E411 3:1+4"));
    tenor_source many[11];
    for (unsigned i = 0; i < 11; i++)
        many[i] = source_of("l.lex", i ? HEADER ":: id=empathy/sorry 2\n" : CATEGORY "sorry\n", i);
    assert_int_equal(load_sources(many, 11), TENOR_BAD_LEXICON);
    assert_non_null(strstr(found.text, "E411 2:1+"));
}

/* A table of 20,000 classes, their uses, and 20,000 overrides of ids that are not there: nothing is quadratic. */
static void test_large_lists(void **state)
{
    (void)state;
    enum { MANY = 20000 };
    char *low = malloc(MANY * 80), *high = malloc(MANY * 60);
    size_t n = (size_t)sprintf(low, "%s", HEADER), m = (size_t)sprintf(high, "%s", HEADER);
    for (int i = 0; i < MANY; i++)
        n += (size_t)sprintf(low + n, "@class class-%d = word%d\n", i, i);
    n += (size_t)sprintf(low + n, "@category empathy\n");
    for (int i = 0; i < MANY; i++) {
        n += (size_t)sprintf(low + n, "good <class-%d>\n", i);
        m += (size_t)sprintf(high + m, ":: id=empathy/good_<clas-%d> 2\n", i);
    }
    tenor_source two[2] = {{str_of("low.lex"), {low, n}, 0}, {str_of("high.lex"), {high, m}, 1}};
    clock_t begin = clock();
    assert_int_equal(load_sources(two, 1), TENOR_OK);
    assert_int_equal(load_sources(two, 2), TENOR_BAD_LEXICON);
    assert_int_equal(found.count, MANY);
    assert_non_null(strstr(found.text, "did you mean"));
    assert_true((clock() - begin) / CLOCKS_PER_SEC < 20); /* a tenth of a second to a few with sanitizers */
    free(low);
    free(high);
}

/* T701: what a failed test line says. */
static void test_failed_tests(void **state)
{
    (void)state;
    static const struct {
        const char *lines, *expected;
    } cases[] = {
        {"sorry\n  yes: I am glad\n", "T701 4:8+9"},
        {"sorry\n  no: I am sorry\n", "T701 4:7+10"},
        {"sorry\n  yes: I am not sorry\n", "T701 4:8+14"},
        {"sorry\n  yes: customer> sorry\n", "T701 4:8+5"},
        {"sorry\n  yes: I am {very sorry}\n", "T701 4:8+15"},
        {"sorry :: allow=W606\ni am sorry\n  yes: I am sorry\nsorry now\n  yes: i am sorry now\n", "T701 7:8+14"},
        {"sorry\n  yes: sorry => pos\n", "T701 4:8+5"},
        {"sorry\n  yes: sorry => neu\n  yes: {sorry} there\n  no: customer> sorry\n  no: not sorry\n", ""},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[1024];
        snprintf(text, sizeof text, "%s%s@category n kind=negator\nnot\n", CATEGORY, cases[i].lines);
        tenor_source source = source_of("t.lex", text, 0);
        found.size = found.count = 0;
        found.text[0] = 0;
        tenor_load_options options = {.diagnostic = keep_finding, .context = &found};
        tenor_check_result result;
        assert_int_equal(tenor_lexicon_check(&source, 1, 0, &options, &result, NULL), TENOR_OK);
        remember_codes();
        assert_int_equal(result.errors, 0);
        assert_int_equal(result.failed_tests, cases[i].expected[0] ? 1 : 0);
        if (strncmp(found.text, cases[i].expected, strcspn(cases[i].expected, "+")) != 0)
            fail_msg("%s: %s", cases[i].lines, found.text);
    }
}

/* An entry that can never match its own shortest sentence. */
static void test_unmatchable(void **state)
{
    (void)state;
    static const char *const dead[] = {
        "@category i kind=ignore\nso sorry now\n@category empathy\nsorry\nso sorry now\n", /* hidden by an idiom of its own words */
        "@category empathy\nvery sorry\n  except: sorry\n",
    };
    for (size_t i = 0; i < COUNT_OF(dead); i++) {
        char text[512];
        snprintf(text, sizeof text, "%s%s", HEADER, dead[i]);
        tenor_source source = source_of("t.lex", text, 0);
        found.size = found.count = 0;
        found.text[0] = 0;
        tenor_load_options options = {.diagnostic = keep_finding, .context = &found};
        tenor_check_result result;
        assert_int_equal(tenor_lexicon_check(&source, 1, 0, &options, &result, NULL), TENOR_OK);
        remember_codes();
        if (!strstr(found.text, "W602"))
            fail_msg("no W602 for\n%s", text);
    }
}

/* Lines that tell more of a person than a test needs. */
static void test_personal_sentences(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        bool warned;
    } cases[] = {{"sorry, write to jane@example.com", true},     {"sorry, my card is 4242 4242 4242 4242", true},
                 {"sorry, it's five five five oh one oh", true}, {"sorry, from 192.168.0.1", true},
                 {"sorry, order ORD-482137", true},              {"sorry, it took 2 weeks and $1,200.50", false},
                 {"sorry, my name is Jane", false},              {"sorry, your reference is 4471", false},
                 {"sorry, what cr@p", false},                                 {"sorry at 10:30 on 11/22/2026", false}};
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[256];
        snprintf(text, sizeof text, HEADER "@category tone\nsorry\n  yes: %s\n", cases[i].line);
        tenor_source source = source_of("t.lex", text, 0);
        found.size = found.count = 0;
        found.text[0] = 0;
        tenor_load_options options = {.diagnostic = keep_finding, .context = &found};
        tenor_check_result result;
        assert_int_equal(tenor_lexicon_check(&source, 1, 0, &options, &result, NULL), TENOR_OK);
        remember_codes();
        if ((strstr(found.text, "W603") != NULL) != cases[i].warned || strstr(found.text, "T701"))
            fail_msg("%s: %s", cases[i].line, found.text);
        assert_null(strstr(found.text, "555")); /* nor does the finding */
    }
}

/* E801 to E806: duties that cannot be read. */
static void test_duties(void **state)
{
    (void)state;
    static const struct {
        const char *lines, *expected;
    } cases[] = {
        {"  what: x\n  thn: agent says #empathy\n", "E801 6:3+4"},
        {"  what:\n", "E801 5:3+5"},
        {"  what: x\n  then: agents says #empathy\n", "E802 6:9+6"},
        {"  what: x\n  then: agent shouts #empathy\n", "E802 6:15+6"},
        {"  what: x\n  then: agent says empathy\n", "E802 6:27+1"},
        {"  what: x\n  then: agent says #empathy or\n", "E802 6:31+1"},
        {"  what: x\n  then: agent says (#empathy\n", "E802 6:29+1"},
        {"  what: x\n  then: agent says \"sorry\n", "E802 6:20+1"},
        {"  what: x\n  then: agent says \" \"\n", "E802"},
        {"  what: x\n  then: agent says \"(sorry\"\n", "E301"},
        {"  what: x\n  then: agent says #empathy within 3\n", "E802"},
        {"  what: x\n  then: agent says #empathy within 3 days\n", "E802"},
        {"  what: x\n  then: agent says #empathy within 0s\n", "E802"},
        {"  what: x\n  then: agent says #empathy within 15s, in voice 3s\n", "E802"},
        {"  what: x\n  then: agent says #empathy near 99 #empathy\n", "E802"},
        {"  what: x\n  then: agent says #empathy 0 times\n", "E802"},
        {"  what: x\n  then: agent says #empathy 2 turns\n", "E802"},
        {"  what: x\n  then: agent says words >= many\n", "E802"},
        {"  what: x\n  then: agent says #empathy please\n", "E802 6:29+6"},
        {"  what: x\n  when: transfer\n  when: transfer\n  then: agent says #empathy\n", "E802 7:9+8"},
        {"  then: agent says #empathy\n", "E803 4:1+7"},
        {"  what: x\n", "E803 4:1+7"},
        {"  what: x\n  when: the call ends\n  then: agent says #empathy\n", "E803 4:1+7"},
        {"  what: x\n  before: agent says #empathy\n", "E803 4:1+7"},
        {"  what: x\n  when: transfer\n  with: agent says #empathy\n", "E803 4:1+7"},
        {"  what: x\n  then: agent says #empathy\n  never: agent says #tone within 2 turns\n", "E803 7:10+31"},
        {"  what: x\n  then: agent says #empathy\n  never: agent says #tone 2 times\n", "E803 7:10+24"},
        {"  what: x\n  never: agent says #empathy\n  never: agent says #tone\n", "E803 7:10+16"},
        {"  what: x\n  then: agent says #empathy\n  met:\n    hello\n", "E804 8:5+5"},
        {"  what: x\n  then: agent says #empathy\n  met:\n    agent 5-3> hello\n", "E804 8:5+16"},
        {"  what: x\n  then: agent says #empathy\n  met: hello\n", "E804 7:8+5"},
        {"  what: x\n  then: agent says #empathy\n@duty d\n  what: y\n  then: agent says #empathy\n", "E805 7:1+7"},
        {"  what: x\n  then: agent says #empathie\n", "E806 6:20+9"},
        {"  what: x\n  then: agent says sentimental > 0\n", "E806 6:20+11"},
        {"  what: x\n  then: agent says #empathy or (\"so then\" near 3 #empathy.x) 2 times within 15s, in chat 2min\n", "E806"},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[1024];
        snprintf(text, sizeof text, HEADER "@category tone\nso\n@duty d\n%s@category empathy\nsorry\n", cases[i].lines);
        tenor_source source = source_of("t.lex", text, 0);
        assert_int_equal(load_sources(&source, 1), TENOR_BAD_LEXICON);
        if (strncmp(found.text, cases[i].expected, strlen(cases[i].expected)) != 0)
            fail_msg("%s: %s", cases[i].lines, found.text);
    }
}

/* T702: a conversation that comes out otherwise. */
static void test_failed_conversations(void **state)
{
    (void)state;
    static const struct {
        const char *lines, *expected;
    } cases[] = {
        {"  met:\n    customer> hello\n    agent> hello\n", "T702 9:3+4"},
        {"  missed:\n    customer> hello\n    agent> sorry\n", "T702 9:3+7"},
        {"  none:\n    customer> hello\n    agent> sorry\n", "T702 9:3+5"},
        {"  near:\n    customer> hello\n    agent> bye\n    customer> oh\n    agent> bye\n", "T702 9:3+5"},
        {"  near:\n    customer> hello\n    agent> bye\n    customer> oh\n    agent> sorry\n", ""},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[1024];
        snprintf(text, sizeof text, CATEGORY "sorry\n@duty d\n  what: x\n  when: customer says \"hello\"\n"
                 "  then: agent says #empathy within 1 turn\n  note: y\n%s", cases[i].lines);
        tenor_source source = source_of("t.lex", text, 0);
        found.size = found.count = 0;
        found.text[0] = 0;
        tenor_load_options options = {.diagnostic = keep_finding, .context = &found};
        tenor_check_result result;
        assert_int_equal(tenor_lexicon_check(&source, 1, 0, &options, &result, NULL), TENOR_OK);
        remember_codes();
        assert_int_equal(result.errors, 0);
        assert_int_equal(result.failed_tests, cases[i].expected[0] ? 1 : 0);
        if (cases[i].expected[0] ? !strstr(found.text, cases[i].expected) : strstr(found.text, "T702") != NULL)
            fail_msg("%s: %s", cases[i].lines, found.text);
    }
}

/* E9nn and what files of acts share with others: at their places, with their help. */
static void test_acts(void **state)
{
    (void)state;
#define ACT "@act act.a speaker=agent bias=-5\n"
    static const struct {
        const char *text, *expected, *help;
    } cases[] = {
        {"@lexicon 1\n" ACT, "E901 1:1+8", "begin without it"},
        {"so\n" ACT, "E901 1:1+2", NULL},
        {"@actt act.a speaker=agent\n", "E901 1:1+5", "did you mean '@act'?"},
        {"  +1 so\n" ACT, "E901 1:3+5", "@act act.check"},
        {"@class <a> so\n  +1 so\n", "E901 2:3+5", "@act act.check"},
        {ACT "  so\n", "E901 2:3+2", NULL},
        {ACT "  ye: so\n", "E901 2:3+3", "did you mean 'yes:'?"},
        {ACT "  yes:  \n", "E901 2:3+4", NULL},
        {ACT "\tno:\n", "E901 2:2+3", NULL},
        {"@act a speaker=agent\n  +1 so\n", "E902 1:6+1", "as in: @act act.check"},
        {"@act act. speaker=agent\n", "E902 1:6+4", NULL},
        {"@act\n", "E902 1:5+1", NULL},
        {"@act act.a! speaker=agent\n", "E902 1:6+6", NULL},
        {"@act act.a bias=3\n  yes: so\n", "E902 1:1+17", "add speaker=agent or speaker=customer"},
        {"@act act.a speaker=anyone\n", "E902 1:12+14", "speaker=agent|customer"},
        {"@act act.a speaker=agent bias=32001\n", "E902 1:26+10", "32000"},
        {"@act act.a speaker=agent bias=1.5\n", "E902 1:26+8", "thousandths"},
        {"@act act.a speaker=agent bais=1\n", "E902 1:26+4", "did you mean 'bias'?"},
        {"@act act.a speaker=agent so\n", "E902 1:26+2", NULL},
        {ACT "  +32001 so\n", "E903 2:3+6", "thousandths"},
        {ACT "  -32001 so\n", "E903 2:3+6", "thousandths"},
        {ACT "  99999999999999999999 so\n", "E903 2:3+20", NULL},
        {ACT "  +1.5 so\n", "E903 2:3+4", NULL},
        {ACT "  + so\n", "E903 2:3+1", NULL},
        {ACT "  +-1 so\n", "E903 2:3+3", NULL},
        {ACT "  +1\n", "E903 2:1+4", "as in: +812 make sense"},
        {ACT "  +1 a b c d\n", "E903 2:10+3", NULL},
        {ACT "  +1 ^\n", "E903 2:6+1", "^ hello"},
        {ACT "  +1 ^ $\n", "E903 2:6+1", NULL},
        {ACT "  +1 $\n", "E903 2:6+1", NULL},
        {ACT "  +1 $ a\n", "E903 2:6+1", NULL},
        {ACT "  +1 a ^\n", "E903 2:8+1", NULL},
        {ACT "  +1 50 minutes\n", "E903 2:6+2", "write <digits>"},
        {"@class <number> two\n" ACT "  +1 minutes 3:30\n", "E903 3:14+4", "write <number>"},
        {"@class <number> two\n" ACT "  +1 two\n", "E903 3:6+3", "write <number>"},
        {"@class <number> two\n" ACT "  +1 <digits>\n", "E903 3:6+8", NULL},
        {ACT "  +1 <number>\n", "E903 2:6+8", NULL},
        {"@class <few> some\n" ACT "  +1 <fee> so\n", "E903 3:6+5", "did you mean 'few'?"},
        {ACT "  +1 so,so\n", "E903 2:6+5", "letters"},
        {ACT "  +1 donaudampfschiffahrtsgesellschaften\n", "E903 2:6+35", "delete it"},
        {ACT "  +1 check\n  -2 so\n  -3 Checking\n", "E904 4:3+11", "delete one of them"},
        {ACT "  +1 so check\n  +1 so checked\n", "E904 3:3+13", NULL},
        {"@class <a> so\n" ACT "  +1 <a>\n  +2 <a>\n", "E904 4:3+6", NULL},
        {ACT ACT, "E905 2:1+32", NULL},
        {"@class number two\n", "E906 1:8+6", "write: @class"},
        {"@class\n", "E906 1:7+1", NULL},
        {"@class <a>\n", "E906 1:8+3", "write: @class"},
        {"@class <a> 5\n", "E906 1:12+1", "write <digits>"},
        {"@class <a> so-and,so two\n", "E906 1:12+9", NULL},
        {ACT "@class <a> so\n", "E906 2:1+13", "above the first @act"},
        {"@class <a> so well\n@class <b> well\n", "E906 2:12+4", "leave it in one of them"},
        {"@class <a> so\n@class <a> well\n", "E106 2:8+3", NULL},
        {ACT "  yes: \xFF\n", "E108 2:1+8", "UTF-8"},
        {"# nothing\n", "", NULL},
        {"", "", NULL},
        {"\xEF\xBB\xBF# why\r\n\r\n@class <number>\r\n@class <few> some Some's\r\n" ACT "\t0 ^ <few>\r\n  # why\r\n  32000 <number> $\r\n  note: x\r\n"
         "  +1 o'clock\n  +1 caf\xC3\xA9 rendez", "", NULL},
        {"@class <digits> some\n" ACT "  1 <digits>\n", "", NULL},
        {ACT "@act act.b speaker=customer", "", NULL},
    };
#undef ACT
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tenor_source source = source_of("t.acts", cases[i].text, 0);
        const tenor_status status = load_sources(&source, 1);
        const size_t head = strlen(cases[i].expected);
        const char *line_end = strchr(found.text, '\n');
        bool same = strncmp(found.text, cases[i].expected, head) == 0 && (head == 0 || found.text[head] == ' ') && found.count == (head > 0);
        const char *help = same && cases[i].help ? strstr(found.text, cases[i].help) : found.text;
        if (status != (head ? TENOR_BAD_LEXICON : TENOR_OK) || !same || !help || (line_end && help > line_end))
            fail_msg("--- text\n%s\n--- expected\n%s %s\n--- found\n%s", cases[i].text, cases[i].expected,
                     cases[i].help ? cases[i].help : "", found.text);
    }
}

/* Of layers the higher one's act is in force; within one, files stand beside each other; no more than an image holds. */
static void test_acts_in_layers(void **state)
{
    (void)state;
    tenor_source two[] = {source_of("a.acts", "@act act.a speaker=agent\n", 0), source_of("b.acts", "@act act.a speaker=agent\n", 0)};
    assert_int_equal(load_sources(two, 2), TENOR_BAD_LEXICON);
    assert_string_equal(found.text, "E905 1:1+24 act 'act.a' stands twice, first in line 1 of a.acts\n");
    two[1].layer = 1;
    assert_int_equal(load_sources(two, 2), TENOR_OK);
    static char text[(TN_ACT_FEATURES + 2) * 24];
    size_t n = 0;
    for (int i = 0; i < TN_ACT_MOST + 1; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "@act act.n%02d speaker=agent\n", i);
    tenor_source one = source_of("t.acts", text, 0);
    assert_int_equal(load_sources(&one, 1), TENOR_BAD_LEXICON);
    assert_ptr_equal(strstr(found.text, "E905 65:1+26 a lexicon holds 64 acts"), found.text);
    for (size_t more = 0; more < 2; more++) {
        n = (size_t)snprintf(text, sizeof text, "@act act.a speaker=agent\n");
        for (size_t i = 0; i < TN_ACT_FEATURES + more; i++)
            n += (size_t)snprintf(text + n, sizeof text - n, " 1 q%c%c%cx %c%c%cz\n", (int)('a' + i % 16), (int)('a' + i / 16 % 16), (int)('a' + i / 256 % 16),
                                  (int)('a' + i / 4096 % 16), (int)('a' + i / 65536 % 16), (int)('a' + i % 16));
        one = source_of("t.acts", text, 0);
        assert_int_equal(load_sources(&one, 1), more ? TENOR_BAD_LEXICON : TENOR_OK);
    }
    assert_ptr_equal(strstr(found.text, "E905 1:1+24 the acts of a lexicon have 65536"), found.text);
}

/* T701 of acts: what speaks most for it, and how much is missing. */
static void test_failed_act_tests(void **state)
{
    (void)state;
    static const struct {
        const char *line, *expected;
    } cases[] = {
        {"  yes: so well", "T701 4:8+7 yes: the act 'act.a' is not in this turn | 'so' speaks most for it: -100 with the bias of -500, where 0 is needed\n"},
        {"  no: well, so it is", "T701 4:7+14 no: the act 'act.a' is in this turn | 'well, so it' speaks most for it: 200 with the bias of -500, where 0 is needed\n"},
        {"  yes: ...", "T701 4:8+3 yes: the act 'act.a' is not in this turn | the text has no words\n"},
        {"  no: ...\n  no: so\n  yes: so it", ""},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        char text[512];
        snprintf(text, sizeof text, "@act act.a speaker=customer bias=-500\n  +400 so\n  +300 so it\n%s\n", cases[i].line);
        tenor_source source = source_of("t.acts", text, 0);
        found.size = found.count = 0;
        found.text[0] = 0;
        tenor_load_options options = {.diagnostic = keep_finding, .context = &found};
        tenor_check_result result;
        assert_int_equal(tenor_lexicon_check(&source, 1, 0, &options, &result, NULL), TENOR_OK);
        remember_codes();
        assert_int_equal(result.errors, 0);
        assert_int_equal(result.tests, cases[i].expected[0] ? 1 : 3);
        assert_int_equal(result.failed_tests, cases[i].expected[0] ? 1 : 0);
        if (strcmp(found.text, cases[i].expected) != 0)
            fail_msg("%s: %s", cases[i].line, found.text);
    }
}

/* Runs last: no code of the table without a test above; the lints are test_lints.c's. */
static void test_every_code(void **state)
{
    (void)state;
    static const char *const codes[] = {
#define D(code, ...) #code,
#include "lexicon/diagnostics.def"
#undef D
    };
    for (size_t i = 0; i < TN_DIAG_W604; i++)
        if (!seen_code[strtoul(codes[i] + 1, NULL, 10)])
            fail_msg("%s was never seen", codes[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_headers),    cmocka_unit_test(test_classes),  cmocka_unit_test(test_class_depth),
        cmocka_unit_test(test_brackets),   cmocka_unit_test(test_gaps),     cmocka_unit_test(test_words),
        cmocka_unit_test(test_states),     cmocka_unit_test(test_attributes), cmocka_unit_test(test_sub_lines),
        cmocka_unit_test(test_regexes),    cmocka_unit_test(test_files),    cmocka_unit_test(test_line_ends),
        cmocka_unit_test(test_all_errors_of_all_files), cmocka_unit_test(test_identity), cmocka_unit_test(test_large_lists), cmocka_unit_test(test_failed_tests),
        cmocka_unit_test(test_unmatchable), cmocka_unit_test(test_personal_sentences),
        cmocka_unit_test(test_duties), cmocka_unit_test(test_failed_conversations),
        cmocka_unit_test(test_acts), cmocka_unit_test(test_acts_in_layers), cmocka_unit_test(test_failed_act_tests), cmocka_unit_test(test_every_code), cmocka_unit_test(test_classes_do_not_explode),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
