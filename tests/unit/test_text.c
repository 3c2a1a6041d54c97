/* test_text.c - text/: normalisation with its map back, tokens, contractions, opaque tokens, stems: LEXICON.md,
 * "Normalisation and tokens", line by line. */
#include "test_engine.h"

#include "base/utf8.h"
#include "text/contraction.h"
#include "text/stem.h"
#include "text/token.h"

static counting_memory memory;
static tn_mem mem = {counting_resize, &memory};
static tn_text text;

static const tn_str emoticons[] = {{":)", 2}, {":-)", 3}, {":/", 2}, {":D", 2}, {"<3", 2}};
static const tn_str abbreviations[] = {{"dr", 2}, {"mr", 2}, {"no", 2}};
static tn_token_rules rules = {.emoticons = emoticons, .emoticon_count = COUNT_OF(emoticons),
                               .abbreviations = abbreviations, .abbreviation_count = COUNT_OF(abbreviations)};

static int set_up(void **state)
{
    (void)state;
    memory = (counting_memory){0};
    memset(rules.emoticon_first, 0, sizeof rules.emoticon_first);
    for (size_t i = 0; i < COUNT_OF(emoticons); i++)
        rules.emoticon_first[(unsigned char)emoticons[i].p[0] / 64] |= UINT64_C(1) << (emoticons[i].p[0] % 64);
    tn_token_init(&text, &mem);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    tn_token_free(&text);
    return memory.blocks != 0 || memory.bytes != 0 || memory.wrong_sizes != 0;
}

/* Tokens in short: forms joined by |, symbols as {x}, opaque ones as [x] of the source; | before: / a sentence break,
 * , a comma, ; another pause; behind: ^ capitals, + elongated, # number, ~ transparent where nothing matches it. */
static const char *shown(const char *source, size_t size)
{
    static char out[8192];
    size_t n = 0;
    assert_true(tn_token_run(&text, tn_str_of(source, size), &rules));
    for (size_t i = 0; i < text.token_count; i++) {
        const tn_token *t = &text.tokens[i];
        assert_true(t->begin < t->end && t->end <= size);
        assert_true(t->normal_begin < t->normal_end && t->normal_end <= text.normal.text.size);
        char forms[2048] = "";
        size_t m = 0;
        for (uint32_t k = 0; k < t->form_count; k++) {
            tn_str form = tn_text_form(&text, t, k);
            m += (size_t)snprintf(forms + m, sizeof forms - m, "%s%.*s", k ? "|" : "", (int)form.n, form.p);
        }
        if (t->kind == TN_TOKEN_OPAQUE)
            snprintf(forms, sizeof forms, "[%.*s]", (int)(t->end - t->begin), source + t->begin);
        n += (size_t)snprintf(out + n, sizeof out - n, "%s%s%s%s%s%s%s%s%s%s%s", i ? " " : "", t->flags & TN_TOKEN_BREAK ? "/" : "",
                              t->flags & TN_TOKEN_COMMA ? "," : "", t->flags & TN_TOKEN_PAUSE ? ";" : "",
                              t->kind == TN_TOKEN_SYMBOL ? "{" : "", forms,
                              t->kind == TN_TOKEN_SYMBOL ? "}" : "", t->flags & TN_TOKEN_CAPS ? "^" : "",
                              t->flags & TN_TOKEN_LONG ? "+" : "", t->flags & TN_TOKEN_NUMBER ? "#" : "",
                              t->flags & TN_TOKEN_AMBIGUOUS ? "~" : "");
        assert_true(n < sizeof out);
    }
    if (n == 0)
        out[0] = 0;
    return out;
}

static void expect(const char *source, const char *expected)
{
    const char *found = shown(source, strlen(source));
    if (strcmp(found, expected) != 0)
        fail_msg("'%s'\n  expected: %s\n  found:    %s", source, expected, found);
}

static void expect_span(size_t token, uint32_t begin, uint32_t end)
{
    assert_true(token < text.token_count);
    if (text.tokens[token].begin != begin || text.tokens[token].end != end)
        fail_msg("token %zu: %u-%u, not %u-%u", token, text.tokens[token].begin, text.tokens[token].end, begin, end);
}

static void test_apostrophes(void **state)
{
    (void)state;
    static const char *const marks[] = {"'", "\xE2\x80\x98", "\xE2\x80\x99", "\xCA\xBC", "\xE2\x80\xB2", "`", "\xC2\xB4"};
    for (size_t i = 0; i < COUNT_OF(marks); i++) {
        char source[64];
        int n = snprintf(source, sizeof source, "I don%st, ok", marks[i]);
        assert_string_equal(shown(source, (size_t)n), "i do not ,ok");
        uint32_t end = 5 + (uint32_t)strlen(marks[i]) + 1;
        expect_span(1, 2, end);
        expect_span(2, 2, end); /* parts of a contraction share one span */
        expect_span(3, end + 2, end + 4);
    }
    expect("'quoted' words' 'n'", "quoted words n");
}

static void test_nfkc(void **state)
{
    (void)state;
    expect("\xEF\xBD\x87\xEF\xBD\x8F\xEF\xBD\x8F\xEF\xBD\x84 day", "good day"); /* full width */
    expect_span(0, 0, 12);
    expect_span(1, 13, 16);
    expect("\xEF\xAC\x81ne", "fine"); /* ligature fi */
    expect_span(0, 0, 5);
    expect("caf\x65\xCC\x81 caf\xC3\xA9", "caf\xC3\xA9 caf\xC3\xA9"); /* e + acute, and composed */
    expect_span(0, 0, 6);
    expect_span(1, 7, 12);
    expect("STRA\xC3\x9F" "E Stra\xC3\x9F" "e", "strasse strasse");
    expect("\xC3\x89T\xC3\x89 \xC3\xA9t\xC3\xA9", "\xC3\xA9t\xC3\xA9^ \xC3\xA9t\xC3\xA9");
    expect("a\xC2\xA0" "b", "a b"); /* no-break space */
    expect("x\xE2\x82\x82 \xC2\xBD", "x2 1# 2#"); /* subscript; one half has a fraction slash in NFKC */
}

static void test_ellipsis(void **state)
{
    (void)state;
    expect("I understand\xE2\x80\xA6 your", "i understand your");
    expect("I understand... your", "i understand your");
    expect("I understand\xE2\x80\xA6" "your", "i understand your");
    expect("wait ... what", "wait what");
    expect("wait .. what", "wait what");
    expect_span(1, 8, 12);
}

static void test_invisible(void **state)
{
    (void)state;
    expect("left\xE2\x80\x8Bright", "left right");      /* U+200B */
    expect("frus\xC2\xADtrated", "frustrated");        /* soft hyphen */
    expect_span(0, 0, 12);
    expect("a\xE2\x80\x8C" "b\xE2\x81\xA0" "c\xEF\xBB\xBF" "d", "abcd");
    expect("a\xE2\x80\x8D" "b", "ab");                 /* ZWJ outside an emoji */
    expect("\xEF\xBB\xBFhello", "hello");
    expect("\xE2\x80\x8D", "");
    expect("\xC2\xAD", "");
    expect("", "");
    expect(" \t\n ", "");
    expect("\xC2\xAD\xE2\x80\x8B\xE2\x80\x8C", "");
}

static void test_emoji(void **state)
{
    (void)state;
    expect("ok\xF0\x9F\x98\x80good", "ok {\xF0\x9F\x98\x80} good");
    expect_span(1, 2, 6);
    /* thumbs up with a skin tone is thumbs up; so is one with a variation selector */
    expect("\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD", "{\xF0\x9F\x91\x8D}");
    expect_span(0, 0, 8);
    expect("\xE2\x9D\xA4\xEF\xB8\x8F!", "{\xE2\x9D\xA4} {!}");
    expect_span(0, 0, 6);
    expect_span(1, 6, 7);
    /* a family of three joined persons is one symbol */
    expect("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7", "{\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7}");
    expect_span(0, 0, 18);
    /* flags: pairs of regional indicators */
    expect("\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA\xF0\x9F\x87\xAB\xF0\x9F\x87\xB7", "{\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA} {\xF0\x9F\x87\xAB\xF0\x9F\x87\xB7}");
    expect_span(1, 8, 16);
    /* keycap 1, with and without its selector */
    expect("1\xEF\xB8\x8F\xE2\x83\xA3 a", "{1\xE2\x83\xA3} a");
    expect_span(0, 0, 7);
    expect("1\xE2\x83\xA3", "{1\xE2\x83\xA3}");
    /* England: a flag with tags */
    expect("\xF0\x9F\x8F\xB4\xF3\xA0\x81\xA7\xF3\xA0\x81\xA2\xF3\xA0\x81\xBF", "{\xF0\x9F\x8F\xB4}");
    expect_span(0, 0, 16);
    expect("\xF0\x9F\x98\x80\xF0\x9F\x98\x80", "{\xF0\x9F\x98\x80} {\xF0\x9F\x98\x80}");
    expect("\xC2\xA9 \xC2\xAE", "{\xC2\xA9} {\xC2\xAE}");
}

static void test_emoticons(void **state)
{
    (void)state;
    expect("fine :) ok:-)", "fine {:)} ok {:-)}");
    expect_span(1, 5, 7);
    expect("see http://x.org/a :/", "see [http://x.org/a] {:/}");
    expect(":D :Dog XD:D", "{:D} ;dog xd^ ;d"); /* one with letters stands apart from letters */
    expect("I <3 you <NAME> <33", "i {<3} you [<NAME>] 33#");
}

static void test_marks(void **state)
{
    (void)state;
    expect("what?! no!!! really", "what {?} {!} /no {!!!} /really");
    expect("yahoo!answers", "yahoo {!} answers");
    expect("Really?\" he said", "really {?} /he said");
    expect("(why?) so", "why {?} /so");
    assert_true(tn_token_run(&text, TN_STR("a!b??"), &rules));
    assert_int_equal(text.tokens[1].flags, TN_TOKEN_EXCLAIM);
    assert_int_equal(text.tokens[3].flags, TN_TOKEN_QUESTION);
}

static void test_contractions(void **state)
{
    (void)state;
    static const char *const same[] = {"I don't know", "I don\xE2\x80\x99t know", "I don\xC2\xB4t know", "I dont know",
                                       "I do not know", "I do n't know", "I DON'T know"};
    for (size_t i = 0; i < COUNT_OF(same); i++) {
        char plain[64];
        size_t n = 0;
        for (const char *p = shown(same[i], strlen(same[i])); *p; p++)
            if (*p != '^')
                plain[n++] = *p;
        plain[n] = 0;
        assert_string_equal(plain, "i do not know");
    }
    expect("um don't uh", "um do not uh");
    expect("I'm you're we've she'll", "i am you are we have she will");
    expect("it's he'd", "it is|has~ he would|had~");
    expect("Sam's manager's", "sam is|has~ manager is|has~");
    expect("let's go, let us go", "let us go ,let us go");
    expect("lets go", "lets go");
    expect("its well ill were id shed hell shell", "its well ill were id shed hell shell");
    expect("I 'm we 're they 've you 'll he 's she 'd", "i am we are they have you will he is|has~ she would|had~");
    expect("can't cannot cant won't shan't", "can not can not can not will not shall not");
    expect("couldn't've", "could not have");
    expect("ain't", "is|am|are|has|have not");
    expect("gonna dunno y'all", "going to do not know you all");
    expect("rock'n'roll o'clock", "rock'n'roll o'clock");
    expect("im youre cant ive theyre", "i am you are can not i have they are");
    expect("Dont", "do not");
    expect("n't", "not");
    expect("dunno's's", "do not know is|has~ is|has~");
    expect("a's's's's", "a's's is|has~ is|has~");
}

static void test_split_is_bounded(void **state)
{
    (void)state;
    tn_contraction_part parts[TN_CONTRACTION_PARTS];
    char word[64] = "x";
    for (size_t n = 1; n + 3 < sizeof word; n += 2) {
        memcpy(word + n, "'d", 2);
        size_t count = tn_contraction_split(tn_str_of(word, n + 2), parts);
        assert_true(count >= 1 && count <= TN_CONTRACTION_PARTS);
    }
    tn_contraction_part part;
    assert_false(tn_contraction_clitic(TN_STR("x"), &part));
    assert_false(tn_contraction_clitic(TN_STR(""), &part));
}

static void test_opaque(void **state)
{
    (void)state;
    expect("see https://example.com/good?q=bad#x, thanks", "see [https://example.com/good?q=bad#x] ,thanks");
    expect("www.great.com.", "[www.great.com]");
    expect("mail good.agent+1@great-shop.co.uk now", "mail [good.agent+1@great-shop.co.uk] now");
    expect("ask @happy_bot ok", "ask [@happy_bot] ok");
    expect("my [PII] is [CREDIT CARD-2] ok", "my [[PII]] is [[CREDIT CARD-2]] ok");
    expect("at #PRS_ORG# today", "at [#PRS_ORG#] today");
    expect("[not a mark] #hash tag", "not a mark hash tag");
    expect("example.com great.thanks", "[example.com] great thanks");
    expect("(http://a.b/c).", "[http://a.b/c]");
    expect("a@b", "a b"); /* no domain */
    expect("x@", "x");
    expect("[", "");
    expect("#", "");
    expect("@", "");
}

static void test_word_shapes(void **state)
{
    (void)state;
    expect("3.5 1,000 3. 5 v2.0", "3.5# 1,000# 3# /5# v2.0");
    expect("two Twenty twos zero", "two# twenty# twos zero#");
    expect("well-known and/or e-mail", "well known and or e mail");
    expect("SOOO good sooo goood III aaa", "soo|so^+ good soo|so+ good|god+ iii^ aaa");
    expect("HELLO there OK I A", "hello^ there ok^ i a");
    expect("ALL OF THIS SHOUTS", "all of this shouts"); /* where all shout, capitals say nothing */
    expect("iPhone USA4 McD", "iphone usa4^ mcd");
    expect("(good) \"bad\" 50% $50", "good bad 50# 50#");
}

static void test_breaks(void **state)
{
    (void)state;
    expect("Good. Bad", "good /bad");
    expect("Good.Bad", "good bad"); /* only before white space or the end */
    expect("Good.\" Bad", "good /bad");
    expect("Mr. Lee is here", "mr lee is here");
    expect("No. 5 arrived", "no 5# arrived");
    expect("J. Smith and v. good", "j smith and v good");
    expect("It cost 5. Then", "it cost 5# /then");
    expect("left\nright\r\nup\xE2\x80\xA8" "down", "left /right /up /down");
    expect("a, b; c: d - e \xE2\x80\x94 f", "a ,b ;c ;d ;e ;f");
    expect("at 10:30 or 5-6", "at 10# 30# or 5# 6#");
    expect("well-known", "well known");
    expect("yes -- no", "yes ;no");
}

static void test_invalid_bytes(void **state)
{
    (void)state;
    const char bytes[] = "good\xFF\0bad\xC3 ok";
    assert_string_equal(shown(bytes, sizeof bytes - 1), "good bad ok");
    assert_true(text.normal.invalid);
    expect_span(1, 6, 9);
    expect("fine", "fine");
    assert_false(text.normal.invalid);
}

/* Whatever comes in, the map points into the source, in order, at borders of characters. */
static void check_map(tn_str source)
{
    const tn_normal *n = &text.normal;
    uint32_t last = 0;
    for (size_t i = 0, stop; i < n->text.size; i = stop) {
        for (stop = i + 1; stop < n->text.size && ((unsigned char)n->text.data[stop] & 0xC0) == 0x80;)
            stop++;
        uint32_t begin = tn_normal_source_begin(n, i), end = tn_normal_source_end(n, stop);
        if (begin < last || begin >= end || end > source.n)
            fail_msg("byte %zu: source %u-%u of %zu, after %u", i, begin, end, source.n, last);
        last = begin;
    }
    if (n->text.size)
        assert_true(tn_utf8_valid(n->text.data, n->text.size));
    for (size_t i = 0; i < text.token_count; i++) {
        const tn_token *t = &text.tokens[i];
        assert_true(t->begin < t->end && t->end <= source.n);
        assert_true(i == 0 || t->begin >= t[-1].begin);
        if (!n->invalid) {
            assert_true(((unsigned char)source.p[t->begin] & 0xC0) != 0x80);
            assert_true(t->end == source.n || ((unsigned char)source.p[t->end] & 0xC0) != 0x80);
        }
    }
}

static void test_map_of_anything(void **state)
{
    (void)state;
    static const char *const pieces[] = {"a", "don", "'", "\xE2\x80\x99", "t", " ", ".", "!", "\xF0\x9F\x98\x80", "\xE2\x80\x8D",
                                         "\xF0\x9F\x8F\xBD", "\xCC\x81", "\xE2\x83\xA3", "1", "\xC2\xAD", "\xEF\xAC\x81", "\xC2\xA8",
                                         "\xF0\x9F\x87\xA9", "\xEA\xB0\x80", "\xE1\x84\x80", "\xE1\x85\xA1", "\xEF\xB7\xBA", ":)",
                                         "@x", "http://a", "\n", "\xFF", "\xE2\x80", "\xEF\xB8\x8F", "#", "\xD8\x80", "\xE2\x80\xA6"};
    uint64_t chance = 7;
    for (int round = 0; round < 20000; round++) {
        char source[256];
        size_t n = 0;
        for (size_t k = next_chance(&chance) % 24; k > 0; k--) {
            const char *piece = pieces[next_chance(&chance) % COUNT_OF(pieces)];
            memcpy(source + n, piece, strlen(piece));
            n += strlen(piece);
        }
        char *exact = malloc(n ? n : 1); /* so that a step beyond is seen */
        memcpy(exact, source, n);
        assert_true(tn_token_run(&text, tn_str_of(exact, n), &rules));
        check_map(tn_str_of(exact, n));
        free(exact);
    }
}

/* A text of `size` bytes made of one piece over and over. Quadratic work on these would take minutes. */
static void run_pile(const char *piece, size_t size)
{
    size_t n = strlen(piece);
    char *pile = malloc(size);
    for (size_t i = 0; i < size; i++)
        pile[i] = piece[i % n];
    assert_true(tn_token_run(&text, tn_str_of(pile, size), &rules));
    check_map(tn_str_of(pile, size));
    free(pile);
}

static void test_hostile_megabytes(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "a", "a ", "'", "a'", "'s", ".", "!", "?!", "\"", "!\"", ".\"", "-", "a-", "a.", "a.b@", "@", "a@", "a@a", "@a", "http://", "www.",
        "[", "[A", "[A]", "#", "#A", "<", "<A ", "1", "1.", "1,", ":", ":)", "h", "hh-", "\n", " ", "\xCC\x81", "a\xCC\x81", "\xE2\x80\x8D",
        "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80\xE2\x80\x8D", "\xF0\x9F\x87\xA9", "\xF0\x9F\x8F\xBD", "\xC2\xAD", "\xE2\x80\x8B", "\xEF\xB7\xBA",
        "\xFF", "\xE2", "\xE2\x83\xA3", "1\xE2\x83\xA3", "\xE1\x84\x80", "\xD8\x80", "A", "aaa", "n't", "'s's", "a's", "mr. ", "\xE2\x80\xA6", "...", "a.com"};
    for (size_t i = 0; i < COUNT_OF(pieces); i++)
        run_pile(pieces[i], hostile_size(300000));
    run_pile("a", hostile_size(1000000));
    run_pile("x@", hostile_size(1000000));
    run_pile("\xCC\x81\xCC\xA7", hostile_size(1000000)); /* marks of two classes, to be reordered */
}

static void test_ten_thousand_marks(void **state)
{
    (void)state;
    char pile[1 + 20000 + 5];
    pile[0] = 'a';
    for (size_t i = 0; i < 10000; i++)
        memcpy(pile + 1 + 2 * i, i % 2 ? "\xCC\x81" : "\xCC\xA7", 2);
    memcpy(pile + 20001, " good", 5);
    assert_true(tn_token_run(&text, tn_str_of(pile, sizeof pile), &rules));
    assert_int_equal(text.token_count, 2);
    expect_span(0, 0, 20001);
    expect_span(1, 20002, 20006);
    check_map(tn_str_of(pile, sizeof pile));
}

static void test_memory(void **state)
{
    (void)state;
    const char *const source = "I don\xE2\x80\x99t thiiink so\xE2\x80\xA6 \xF0\x9F\x98\x80 www.a.com it's";
    char expected[512];
    snprintf(expected, sizeof expected, "%s", shown(source, strlen(source)));
    /* Warm: no allocation at all. */
    size_t calls = memory.calls;
    assert_string_equal(shown(source, strlen(source)), expected);
    assert_int_equal(memory.calls, calls);
    /* Each allocation may fail; then it works again. */
    for (size_t fail_at = 1;; fail_at++) {
        tn_token_free(&text);
        memory.calls = 0;
        memory.fail_at = fail_at;
        bool ok = tn_token_run(&text, view_of(source), &rules);
        memory.fail_at = 0;
        if (ok)
            break;
        assert_string_equal(shown(source, strlen(source)), expected);
    }
}

static void test_stems(void **state)
{
    (void)state;
    tn_stem *stem = tn_stem_new(TN_STR("en-GB"));
    assert_non_null(stem);
    assert_true(tn_str_eq(tn_stem_word(stem, TN_STR("escalated")), TN_STR("escal")));
    assert_true(tn_str_eq(tn_stem_word(stem, TN_STR("")), TN_STR("")));
    char longest[200];
    memset(longest, 'a', sizeof longest);
    assert_int_equal(tn_stem_word(stem, tn_str_of(longest, sizeof longest)).n, sizeof longest);
    tn_stem_free(stem);
    tn_stem_free(NULL);
    assert_null(tn_stem_new(TN_STR("klingon")));
    assert_null(tn_stem_new(TN_STR("")));
    assert_true(tn_stem_known(TN_STR("DE")));
    assert_false(tn_stem_known(TN_STR("a name far longer than any language has")));
    assert_true(tn_stem_same_language(TN_STR("en_US"), TN_STR("EN-gb")));
    assert_false(tn_stem_same_language(TN_STR("en"), TN_STR("de")));
    /* A language has names and codes of two and three letters: one language all the same. */
    const char *const english[] = {"en", "eng", "english", "English", "EN-gb", "eng_US"};
    const char *const german[] = {"de", "ger", "deu", "German", "de-AT"};
    for (size_t i = 0; i < COUNT_OF(english); i++) {
        assert_true(tn_stem_known(view_of(english[i])));
        assert_true(tn_str_eq(tn_stem_code(view_of(english[i])), TN_STR("en")));
        assert_true(tn_stem_same_language(view_of(english[i]), TN_STR("en-US")));
        for (size_t k = 0; k < COUNT_OF(german); k++)
            assert_false(tn_stem_same_language(view_of(english[i]), view_of(german[k])));
    }
    for (size_t k = 0; k < COUNT_OF(german); k++)
        assert_true(tn_stem_known(view_of(german[k])) && tn_stem_same_language(TN_STR("DE"), view_of(german[k])));
    assert_false(tn_stem_known(TN_STR("porter"))); /* an algorithm is no language */
    assert_false(tn_stem_known(TN_STR("e")));
    assert_false(tn_stem_same_language(TN_STR("xx"), TN_STR("en")));
    assert_true(tn_stem_same_language(TN_STR("XX-yy"), TN_STR("xx")));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(test_apostrophes),     TEST(test_nfkc),         TEST(test_ellipsis),          TEST(test_invisible),
        TEST(test_emoji),           TEST(test_emoticons),    TEST(test_marks),             TEST(test_contractions),
        TEST(test_split_is_bounded), TEST(test_opaque),      TEST(test_word_shapes),       TEST(test_breaks),
        TEST(test_invalid_bytes),   TEST(test_map_of_anything), TEST(test_hostile_megabytes), TEST(test_ten_thousand_marks),
        TEST(test_memory),          TEST(test_stems),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
