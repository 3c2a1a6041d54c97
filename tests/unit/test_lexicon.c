/* test_lexicon.c - lexicons as a whole: layers, identity, digests, checks, the dump, and the laws that every score keeps. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#include <time.h>

#define ANYONE TENOR_ROLE_UNKNOWN
#define BASE HEADER "@category mood\nglad :: 2 id=a\nsad :: 1 id=b tag=old\n  note: low\n"

static void expect_raw(tenor_lexicon *lexicon, tenor_utterance u, int64_t raw)
{
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_score score = score_one(scorer, u);
    size_t d = dimension_named(lexicon, "mood");
    if (score.dimensions[d].raw != raw)
        fail_msg("raw %" PRId64 ", not %" PRId64, score.dimensions[d].raw, raw);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

/* ---- layers ---- */

static void test_overrides(void **state)
{
    (void)state;
    tenor_utterance both = say_as("glad sad", ANYONE);
    expect_raw(load_layers(BASE, NULL, NULL), both, 30000);
    /* only what is given changes */
    expect_raw(load_layers(BASE, HEADER ":: id=a 3\n", NULL), both, 40000);
    expect_raw(load_layers(BASE, HEADER ":: id=a 3\n", HEADER ":: id=a 0.5\n"), both, 15000);
    expect_raw(load_layers(BASE, HEADER ":: id=a speaker=agent\n", NULL), say_as("glad sad", TENOR_ROLE_CUSTOMER), 10000);
    expect_raw(load_layers(BASE, HEADER "@category mood\ncheerful :: id=a\n", NULL), say_as("glad cheerful", ANYONE), 20000);
    expect_raw(load_layers(BASE, HEADER ":: id=a status=retired\n", NULL), both, 10000);
    expect_raw(load_layers(BASE, HEADER ":: id=a status=retired\n", HEADER ":: id=a status=live\n"), both, 30000);
    expect_raw(load_layers(BASE, HEADER ":: id=a status=draft\n", NULL), both, 10000);
    /* an entry of a later layer with the same phrase is the same entry */
    expect_raw(load_layers(HEADER "@category mood\nglad :: 2\n", HEADER "@category mood\nglad :: 3\n", NULL), both, 30000);
    expect_raw(load_layers(HEADER "@category mood\nglad :: 2\n", HEADER ":: id=mood/glad 4\n", NULL), both, 40000);
}

static void test_renames(void **state)
{
    (void)state;
    /* was=OLD: overrides of the old id still find the entry */
    const char *renamed = HEADER "@category mood\nglad :: 2 id=new was=old\n";
    expect_raw(load_layers(renamed, HEADER ":: id=old 3\n", NULL), say_as("glad", ANYONE), 30000);
    expect_raw(load_layers(renamed, HEADER ":: id=new 4\n", NULL), say_as("glad", ANYONE), 40000);
    /* In a later layer it renames: the old one is not there beside the new one. */
    const char *later = HEADER "@category mood\n(glad|happy) :: id=better was=a\n";
    expect_raw(load_layers(BASE, later, NULL), say_as("glad", ANYONE), 20000);
    expect_raw(load_layers(BASE, later, HEADER ":: id=a 3\n"), say_as("happy", ANYONE), 30000);
    expect_raw(load_layers(BASE, later, HEADER ":: id=better 4\n"), say_as("happy", ANYONE), 40000);
    expect_raw(load_layers(BASE, HEADER ":: id=better was=a 5\n", NULL), say_as("glad", ANYONE), 50000);
    tenor_lexicon *lexicon = load_layers(BASE, later, NULL);
    assert_int_equal(tenor_lexicon_entry_count(lexicon), 2);
    tenor_entry e;
    tenor_lexicon_entry(lexicon, 1, &e);
    assert_true(e.id.size == 6 && memcmp(e.id.data, "better", 6) == 0);
    tenor_lexicon_release(lexicon);
}

/* What is retired is no symbol for the tokeniser either, nor is a draft outside its own tests. */
static void test_retired_emoticons(void **state)
{
    (void)state;
#define EMOTICONS HEADER "@category mood\nx :: 2\n@category faces kind=emoticon status=live\n"
    tenor_utterance said = say_as("xD", ANYONE), apart = say_as("x :x", ANYONE);
    expect_raw(load_layers(EMOTICONS "xD :: 1\n:x :: 1\n", NULL, NULL), apart, 20000);
    expect_raw(load_layers(EMOTICONS ":x :: 1 status=retired\n", NULL, NULL), apart, 40000);
    expect_raw(load_layers(EMOTICONS ":x :: 1 status=draft\n", NULL, NULL), apart, 40000);
    expect_raw(load_layers(EMOTICONS ":x :: 1\n", HEADER ":: id=faces/:x status=retired\n", NULL), apart, 40000);
    expect_raw(load_layers(EMOTICONS ":x :: 1 status=retired\n", HEADER ":: id=faces/:x status=live\n", NULL), apart, 20000);
    expect_raw(load_layers(EMOTICONS "xD :: 1 status=retired\n:x\n", NULL, NULL), said, 0);
    /* A draft's tests see it. */
    tenor_source source = source_of("t", EMOTICONS ":x :: 1 status=draft\n  yes: oh {:x}\n", 0);
    tenor_check_result result = {0};
    assert_int_equal(tenor_lexicon_check(&source, 1, 0, NULL, &result, NULL), TENOR_OK);
    assert_true(result.tests == 1 && result.failed_tests == 0);
}

/* 40,000 listed emoticons, and a text full of what begins like them. */
static void test_many_emoticons(void **state)
{
    (void)state;
    enum { MANY = 40000, SAID = 4000 };
    char *text = malloc(MANY * 20), *said = malloc(MANY * 16);
    size_t n = (size_t)sprintf(text, "%s@category mood\nx\n@category faces kind=emoticon\n", HEADER), m = 0;
    for (int i = 0; i < MANY; i++) {
        n += (size_t)sprintf(text + n, ":~%05d :: 1\n", i);
        m += (size_t)sprintf(said + m, i % (MANY / SAID) ? "word:~y " : ":~%05d so ", i);
    }
    clock_t begin = clock();
    tenor_lexicon *lexicon = load_text(text);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_utterance u = say_as("", ANYONE);
    u.text = (tenor_str){said, m};
    tenor_score score = score_one(scorer, u);
    assert_int_equal(score.hit_count, SAID);
    assert_true((clock() - begin) / CLOCKS_PER_SEC < 20);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    free(text);
    free(said);
}

/* lang= in any of its names; the utterance says "en" or "en-US". */
static void test_language_names(void **state)
{
    (void)state;
    static const char *const names[] = {"en", "eng", "english", "English", "en-GB"};
    char digest[64] = "";
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        char text[200];
        sprintf(text, "@lexicon 1 name=t lang=%s\n@category mood\n~escalate\n", names[i]);
        tenor_lexicon *lexicon = load_text(text);
        if (i)
            assert_memory_equal(tenor_lexicon_digest(lexicon).data, digest, 64);
        memcpy(digest, tenor_lexicon_digest(lexicon).data, 64);
        tenor_utterance u = say_as("she escalated it", ANYONE);
        u.language = str_of("en-US");
        expect_raw(tenor_lexicon_retain(lexicon), u, 10000);
        u.language = str_of("eng");
        expect_raw(tenor_lexicon_retain(lexicon), u, 10000);
        u.language = str_of("de");
        expect_raw(lexicon, u, 0);
    }
}

static void test_layer_numbers(void **state)
{
    (void)state;
    /* Layers need not be next to each other, nor in order; the highest is UINT_MAX. */
    tenor_source sources[3] = {source_of("c", HEADER ":: id=a 4\n", 4000000000u), source_of("a", BASE, 7),
                               source_of("b", HEADER ":: id=a 3\n", 1000)};
    tenor_lexicon *lexicon = NULL;
    assert_int_equal(tenor_lexicon_load(&lexicon, sources, 3, NULL, NULL), TENOR_OK);
    expect_raw(lexicon, say_as("glad", ANYONE), 40000);
    sources[0].layer = UINT32_MAX;
    lexicon = NULL;
    assert_int_equal(tenor_lexicon_load(&lexicon, sources, 3, NULL, NULL), TENOR_OK);
    expect_raw(lexicon, say_as("glad", ANYONE), 40000);
    tenor_check_result result;
    assert_int_equal(tenor_lexicon_check(sources, 3, UINT32_MAX, NULL, &result, NULL), TENOR_OK);
    assert_int_equal(result.entries, 1);
}

static void test_entries(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_layers(BASE, HEADER ":: id=b 1.5 tag=new\n", NULL);
    assert_int_equal(tenor_lexicon_entry_count(lexicon), 2);
    tenor_entry e;
    assert_true(tenor_lexicon_entry(lexicon, 1, &e));
    assert_memory_equal(e.id.data, "b", 1);
    assert_memory_equal(e.phrase.data, "sad", 3);
    assert_memory_equal(e.file.data, "low.lex", 7);
    assert_memory_equal(e.tag.data, "new", 3);
    assert_memory_equal(e.note.data, "low", 3);
    assert_int_equal(e.line, 4);
    assert_int_equal(e.weight, 15000);
    assert_false(tenor_lexicon_entry(lexicon, 2, &e));
    tenor_category c;
    assert_int_equal(tenor_lexicon_category_count(lexicon), 1);
    assert_true(tenor_lexicon_category(lexicon, 0, &c));
    assert_memory_equal(c.kind.data, "tone", 4);
    assert_int_equal(c.dimension, 1);
    assert_false(tenor_lexicon_category(lexicon, 1, &c));
    tenor_dimension d;
    assert_false(tenor_lexicon_dimension(lexicon, 2, &d));
    tenor_lexicon_release(lexicon);
}

/* ---- digests ---- */

typedef struct digests {
    char whole[65], sentiment[65], empathy[65], jargon[65];
} digests;

static void copy_digest(char out[65], tenor_str digest)
{
    assert_int_equal(digest.size, 64);
    memcpy(out, digest.data, 64);
    out[64] = 0;
}

static digests digests_of(const char *text)
{
    tenor_lexicon *lexicon = load_text(text);
    digests all;
    tenor_dimension d;
    copy_digest(all.whole, tenor_lexicon_digest(lexicon));
    assert_true(tenor_lexicon_dimension(lexicon, 0, &d));
    copy_digest(all.sentiment, d.digest);
    assert_true(tenor_lexicon_dimension(lexicon, dimension_named(lexicon, "empathy"), &d));
    copy_digest(all.empathy, d.digest);
    assert_true(tenor_lexicon_dimension(lexicon, dimension_named(lexicon, "jargon"), &d));
    copy_digest(all.jargon, d.digest);
    tenor_lexicon_release(lexicon);
    return all;
}

/* The frozen lexicon with `from` replaced by `to`, once. */
static char *edited(const char *from, const char *to)
{
    const char *at = strstr(frozen_lexicon, from);
    assert_non_null(at);
    char *text = malloc(sizeof frozen_lexicon + strlen(to));
    size_t head = (size_t)(at - frozen_lexicon);
    memcpy(text, frozen_lexicon, head);
    sprintf(text + head, "%s%s", to, at + strlen(from));
    return text;
}

/* which of w(hole) s(entiment) e(mpathy) j(argon) an edit changes */
static void expect_changes(const char *from, const char *to, const char *which)
{
    digests before = digests_of(frozen_lexicon);
    char *text = edited(from, to);
    digests after = digests_of(text);
    free(text);
    char changed[8];
    snprintf(changed, sizeof changed, "%s%s%s%s", strcmp(before.whole, after.whole) ? "w" : "",
             strcmp(before.sentiment, after.sentiment) ? "s" : "", strcmp(before.empathy, after.empathy) ? "e" : "",
             strcmp(before.jargon, after.jargon) ? "j" : "");
    if (strcmp(changed, which) != 0)
        fail_msg("'%s' -> '%s' changes '%s', not '%s'", from, to, changed, which);
}

static void test_digests(void **state)
{
    (void)state;
    expect_changes("# Weights are round", "# Weights may be", "");
    expect_changes("@class very = so|very|really\n", "\n\n@class very = really|so|very\n", "");
    expect_changes("  yes: I understand\n", "", "");
    expect_changes("  note: name the feeling\n", "  note: other\n  by: me 2026-01-01\n", "");
    expect_changes("good :: 2 id=val-good\ngreat :: 3 id=val-great\n", "great :: 3 id=val-great\ngood :: 2 id=val-good\n", "");
    expect_changes("tag=core", "tag=other", "");
    expect_changes("lovely day :: id=draft-day", "awful day :: id=draft-day", ""); /* a draft moves nothing */
    expect_changes("(2|two|3|three) :: 1 id=jar-tier", "(2|two|3|three) :: 1.5 id=jar-tier", "wj");
    expect_changes("(happy|glad|delighted) to help", "(happy|glad) to help", "wsej"); /* positive holds negators' words: it can spend them */
    expect_changes("brb :: id=chat-brb", "brbb :: id=chat-brb", "w"); /* shields nothing, spends nothing */
    expect_changes("good :: 2", "good :: 2.1", "ws");
    expect_changes("kind=negator scope=4", "kind=negator scope=5", "wsej");
    expect_changes("(um|uh|er|you know)", "(um|uh|er)", "wsej");
    expect_changes("i understand :: id=emp-plain", "i understand :: 2 id=emp-plain", "we");
    expect_changes("emp-understand tag", "emp-understand valence=1 tag", "wse");
}

static void test_digest_of_order_and_files(void **state)
{
    (void)state;
    /* The same entries out of two files, in another order. */
    tenor_source parts[2] = {source_of("z", HEADER "@category mood\nsad :: 1 id=b\n", 0),
                             source_of("y", "# other\n" HEADER "@category mood\nglad :: 2 id=a\n", 0)};
    tenor_lexicon *two = NULL, *one = load_text(BASE);
    assert_int_equal(tenor_lexicon_load(&two, parts, 2, NULL, NULL), TENOR_OK);
    tenor_str a = tenor_lexicon_digest(one), b = tenor_lexicon_digest(two);
    assert_memory_equal(a.data, b.data, 64);
    tenor_lexicon_release(one);
    tenor_lexicon_release(two);
}

/* ---- checking and dumping ---- */

static void test_check(void **state)
{
    (void)state;
    static findings f;
    f.size = f.count = 0;
    f.text[0] = 0;
    tenor_load_options options = {.diagnostic = keep_finding, .context = &f};
    tenor_source source = source_of("frozen.lex", frozen_lexicon, 0);
    tenor_check_result r = {0};
    if (tenor_lexicon_check(&source, 1, 0, &options, &r, NULL) != TENOR_OK || r.failed_tests || r.errors)
        fail_msg("%s", f.text);
    assert_int_equal(r.tests, 14);
    assert_true(r.entries > 50 && r.categories > 20);
    /* Tests of a layer run on it over those below; those of lower layers only where asked for. */
    tenor_source layers[2] = {source_of("low", HEADER "@category mood\nglad :: id=a\n  yes: glad\n", 0),
                              source_of("high", HEADER ":: id=a status=retired\n@category mood\nsad\n  yes: sad\n  no: glad\n", 1)};
    assert_int_equal(tenor_lexicon_check(layers, 2, 1, &options, &r, NULL), TENOR_OK);
    assert_int_equal(r.tests, 2);
    assert_int_equal(r.failed_tests, 0);
    assert_int_equal(tenor_lexicon_check(layers, 2, 0, &options, &r, NULL), TENOR_OK);
    assert_int_equal(r.tests, 3);
    assert_int_equal(r.failed_tests, 0);
    /* A test under an override runs, too. */
    layers[1] = source_of("high", HEADER ":: id=a 2\n  yes: I am glad\n  yes: I am sad\n", 1);
    assert_int_equal(tenor_lexicon_check(layers, 2, 1, &options, &r, NULL), TENOR_OK);
    assert_int_equal(r.tests, 2);
    assert_int_equal(r.failed_tests, 1);
}

typedef struct kept_text {
    char *data;
    size_t size, stop_at;
} kept_text;

static bool keep_text(void *context, const char *data, size_t size)
{
    kept_text *k = context;
    if (k->stop_at && k->size + size > k->stop_at)
        return false;
    k->data = realloc(k->data, k->size + size + 1);
    memcpy(k->data + k->size, data, size);
    k->size += size;
    k->data[k->size] = 0;
    return true;
}

static void test_dump(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    kept_text k = {NULL, 0, 0};
    assert_int_equal(tenor_lexicon_dump(lexicon, keep_text, &k), TENOR_OK);
    assert_non_null(strstr(k.data, "id=emp-understand"));
    assert_non_null(strstr(k.data, "frozen") ? k.data : strstr(k.data, "low.lex:8"));
    assert_non_null(strstr(k.data, "dimension 0 name=sentiment alpha=15"));
    tenor_entry e;
    for (size_t i = 0; tenor_lexicon_entry(lexicon, i, &e); i++) {
        char id[80];
        snprintf(id, sizeof id, " id=%.*s ", (int)e.id.size, e.id.data);
        assert_non_null(strstr(k.data, id));
    }
    free(k.data);
    k = (kept_text){NULL, 0, 1};
    assert_int_equal(tenor_lexicon_dump(lexicon, keep_text, &k), TENOR_IO);
    tenor_lexicon_release(lexicon);
}

/* ---- many lexicons ---- */

static void test_many_languages(void **state)
{
    (void)state;
    /* More languages than an image holds are an error of the lexicon, not a lack of memory. */
    static const char *const codes[] = {"en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "fi", "ru", "no"};
    char text[2048];
    for (size_t count = 1; count <= COUNT_OF(codes); count++) {
        size_t n = (size_t)sprintf(text, "%s", HEADER);
        for (size_t i = 0; i < count; i++)
            n += (size_t)sprintf(text + n, "@category c%zu lang=%s\n~word%zu\n", i, codes[i], i);
        tenor_source source = source_of("t", text, 0);
        tenor_lexicon *lexicon = NULL;
        tenor_status status = tenor_lexicon_load(&lexicon, &source, 1, NULL, NULL);
        if (status != (count <= 8 ? TENOR_OK : TENOR_BAD_LEXICON))
            fail_msg("%zu languages: %s", count, tenor_status_text(status));
        tenor_lexicon_release(lexicon);
    }
}

/* ---- laws of every score ---- */

static const char *const words[] = {
    "I", "completely", "understand", "your", "frustration", "frustrated", "am", "I'm", "so", "very", "really", "sorry", "to", "hear", "for",
    "the", "interruption", "happy", "glad", "help", "no", "not", "never", "don't", "problem", "at", "all", "ticket", "will", "can", "I'll",
    "fix", "sort", "it", "this", "issue", "escalate", "tier", "two", "SLA", "RMA", "AB1234", "you", "you're", "idiot", "useless", "thanks",
    "much", "been", "waiting", "21", "days", "hello", "there", "bye", "now", "wait", "please", "hold", "line", "good", "great", "bad",
    "terrible", "GOOD", "BAD", "sooo", "but", "however", "although", "if", "had", "only", "wonder", "um", "uh", "know", "think", "bill",
    "refund", "parcel", ".", ",", "!", "!!!", "?", ":)", ":(", "\xF0\x9F\x98\x80", "f***", "slightly", "barely", "indeed", "\n", "\xE2\x80\xA6", "http://x.com",
    "[PII]", "it's", "Mr.", "without", "your", "frustration", "good", "bad", "not", "but",
    "I understand your frustration", "no problem", "happy to help your frustration", "I'm so sorry to hear that", "I will fix this"};

static void test_laws(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorer = scorer_of(lexicon), *other = scorer_of(lexicon);
    size_t dimensions = tenor_lexicon_dimension_count(lexicon);
    uint64_t chance = 2026;
    enum { BATCH = 64, ROUNDS = 250 };
    static char texts[BATCH][4000];
    uint64_t winners = 0, blocked = 0, overruled = 0, shields = 0, divided = 0;
    for (int round = 0; round < ROUNDS; round++) {
        tenor_utterance batch[BATCH];
        tenor_score scores[BATCH];
        for (size_t i = 0; i < BATCH; i++) {
            size_t n = 0, count = next_chance(&chance) % (i % 8 == 0 ? 120 : 25);
            for (size_t k = 0; k < count; k++)
                n += (size_t)sprintf(texts[i] + n, "%s%s", k ? " " : "", words[next_chance(&chance) % COUNT_OF(words)]);
            texts[i][n] = 0;
            batch[i] = say_as(texts[i], (tenor_role)(next_chance(&chance) % 4));
            batch[i].channel = str_of(next_chance(&chance) % 2 ? "chat" : "");
            batch[i].day = next_chance(&chance) % 2 ? 20777 : TENOR_NO_DAY;
        }
        assert_int_equal(tenor_score_batch(scorer, batch, BATCH, scores), TENOR_OK);
        for (size_t i = 0; i < BATCH; i++) {
            const char *broken = broken_law(lexicon, batch[i], &scores[i]);
            if (broken)
                fail_msg("%s: '%s'", broken, texts[i]);
            tenor_score again = score_one(other, batch[i]);
            if (!same_score(&scores[i], &again, dimensions))
                fail_msg("not the same alone: '%s'", texts[i]);
            for (size_t h = 0; h < again.hit_count; h++) {
                winners += again.hits[h].outcome == TENOR_WON;
                blocked += again.hits[h].outcome == TENOR_BLOCKED;
                overruled += again.hits[h].outcome == TENOR_OVERRULED;
                shields += again.hits[h].shields;
            }
            divided += again.dimensions[0].evidence > 2;
        }
    }
    /* The texts did reach all of it. */
    assert_true(winners > 10000 && blocked > 100 && overruled > 20 && shields > 100 && divided > 1000);
    tenor_scorer_free(scorer);
    tenor_scorer_free(other);
    tenor_lexicon_release(lexicon);
}

/* Texts at which something quadratic would take minutes. */
static void test_hostile_megabytes(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "good ", "not ", "very ", "not good ", "very good ", "but ", "good but ", "if you had ", "understand ", "understand frustration ",
        "understand a b c ", "um ", "um, ", "i am sorry for the ", "no problem ", "no problem ticket ", "happy to help your frustration ",
        ":) ", ":)", "!", "! ", "SLA ", "f***", "f", "f*", "ticket ", "ticket ab1234 ", "you are all ", "it's ", "'s ", "GOOD ", "a GOOD ",
        "wait ", "hold ", "hello there ", "bye now ", "indeed ", "kill two birds ", "not only ", "i think ", "bill ", "mr. ", "\n", "good.\n",
        "been waiting 5 ", "barely ", "never not ", "\xF0\x9F\x98\x80", "good very ", "good, not ", "escalate it to ", "sooo ", "frustrat"};
    const size_t usual = hostile_size(200000);
    tenor_lexicon *lexicon = load_text(frozen_lexicon);
    tenor_scorer *scorer = scorer_of(lexicon);
    char *text = malloc(usual * 5);
    for (size_t p = 0; p <= COUNT_OF(pieces); p++) {
        const char *piece = pieces[p < COUNT_OF(pieces) ? p : 3];
        size_t n = strlen(piece), size = p < COUNT_OF(pieces) ? usual : usual * 5;
        for (size_t i = 0; i < size; i++)
            text[i] = piece[i % n];
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        u.text = (tenor_str){text, size};
        tenor_score score = score_one(scorer, u);
        const char *broken = broken_law(lexicon, u, &score);
        if (broken)
            fail_msg("%s: '%s' over and over", broken, piece);
    }
    free(text);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

/* A regex that looks far ahead from every start. */
static void test_hostile_regexes(void **state)
{
    (void)state;
    static const char *const cases[][2] = {{"/x[^y]*[yz]/", "x "}, {"/x.*?[yz]/", "x "}, {"/x[^y]*[yz]|c/", "x c "}, {"/(?=x[^y]*[yz])x+/", "x "},
                                           {"/[a-x ]+y/", "x "}, {"/x(?!.*[yz])/", "x "}};
    const size_t size = hostile_size(400000);
    char *text = malloc(size);
    for (size_t c = 0; c < COUNT_OF(cases); c++) {
        char source[256];
        snprintf(source, sizeof source, "%s@category v kind=valence\n%s :: id=x\n", HEADER, cases[c][0]);
        tenor_lexicon *lexicon = load_text(source);
        tenor_scorer *scorer = scorer_of(lexicon);
        size_t n = strlen(cases[c][1]);
        for (size_t i = 0; i < size; i++)
            text[i] = cases[c][1][i % n];
        tenor_utterance u = TENOR_UTTERANCE_INIT;
        u.text = (tenor_str){text, size};
        (void)score_one(scorer, u);
        tenor_scorer_free(scorer);
        tenor_lexicon_release(lexicon);
    }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_overrides), cmocka_unit_test(test_renames), cmocka_unit_test(test_retired_emoticons),
        cmocka_unit_test(test_many_emoticons), cmocka_unit_test(test_language_names), cmocka_unit_test(test_layer_numbers),
        cmocka_unit_test(test_entries),   cmocka_unit_test(test_digests), cmocka_unit_test(test_digest_of_order_and_files),
        cmocka_unit_test(test_check),     cmocka_unit_test(test_dump),    cmocka_unit_test(test_many_languages),
        cmocka_unit_test(test_laws),      cmocka_unit_test(test_hostile_megabytes), cmocka_unit_test(test_hostile_regexes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
