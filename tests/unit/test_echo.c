/* test_echo.c - words that the other side said before: which words count, what is remembered and forgotten, held to an obvious
 * implementation; what duties tell of it, live and in a batch, with little memory. */
#include "test_engine.h"

#include "call/contenttable.h"
#include "call/duties.h"
#include "call/wordscan.h"
#include "tenor_call.h"

#define AGENT TENOR_ROLE_AGENT
#define CUSTOMER TENOR_ROLE_CUSTOMER

/* ---- the table ---- */

static size_t look_up(const char *words, uint16_t form)
{
    size_t count = 0;
    for (const char *p = words; *p; count++) {
        size_t n = strcspn(p, " "), letters = strcspn(p, " =");
        const tn_word w = tn_wordscan_word(p, letters);
        if (tn_contenttable_find(w.hash) != (letters < n ? TN_CONTENTTABLE_NUMBER + (unsigned)atoi(p + letters + 1) : form))
            fail_msg("'%.*s': run make wordtable", (int)n, p);
        p += n + strspn(p + n, " ");
    }
    return count;
}

static void test_the_table(void **state)
{
    (void)state;
    uint16_t form = TN_CONTENTTABLE_OFTEN;
    size_t said = 0, known = 0;
#define OFTEN(words) said += look_up(words, TN_CONTENTTABLE_OFTEN);
#define NUMBERS(words) said += look_up(words, 0);
#define FORMS(words) said += look_up(words, ++form);
#include "call/contentlists.def"
#undef OFTEN
#undef NUMBERS
#undef FORMS
    for (size_t i = 0; i < TN_CONTENTTABLE_SLOTS; i++)
        known += tn_contenttable_forms[i] != 0;
    assert_int_equal(known, said);
    assert_true(said > 600);
    assert_int_equal(tn_contenttable_find(tn_wordscan_word("lamp", 4).hash), 0);
}

/* ---- words of the matter ---- */

static void expect_words(const char *text, const char *expected)
{
    static tn_contentword words[TN_CONTENTWORDS];
    char line[512] = "";
    size_t count = tn_contentwords_read(view_of(text), words);
    for (size_t i = 0; i < count; i++)
        snprintf(line + strlen(line), sizeof line - strlen(line), "%s%s%.*s%s", i ? " " : "", words[i].number ? "#" : "",
                 (int)(words[i].end - words[i].begin), text + words[i].begin, words[i].asked ? "?" : "");
    assert_string_equal(line, expected);
}

static bool are_one(const char *a, const char *b)
{
    static tn_contentword words[TN_CONTENTWORDS], others[TN_CONTENTWORDS];
    assert_int_equal(tn_contentwords_read(view_of(a), words), 1);
    assert_int_equal(tn_contentwords_read(view_of(b), others), 1);
    return words[0].hash == others[0].hash;
}

static void test_words(void **state)
{
    (void)state;
    expect_words("Well, I've ordered two lamps and they haven't arrived.", "ordered #two lamps arrived");
    expect_words("Where is it? My parcel! Have you got a lamp, a red one? Thanks", "parcel lamp? red?");
    expect_words("thirty five pounds, \xC2\xA3" "35.50 on the 3rd of June", "#thirty five pounds #35.50 #3rd June");
    expect_words("I'm so sorry, one moment please", "");
    expect_words("", "");
    expect_words("\xFF\xFE \xE2\x80\x99", "\xFF\xFE");
    static const char *const same[][2] = {{"lamps", "Lamp"}, {"lamp's", "lamps'"}, {"arrived", "arrives"}, {"charging", "charge"},
                                          {"charged", "charges"}, {"deliveries", "delivery"}, {"boxes", "box"}, {"dropped", "dropping"},
                                          {"lost", "losing"}, {"paid", "payment"}, {"twelve", "12"}, {"forty-one", "41"}, {"third", "3rd"}, {"two hundred", "200"}, {"Two thousand", "2,000"}, {"seventy five", "75"},
                                          {"broken", "BROKE"}, {"installed", "install"}, {"cities", "city"}};
    static const char *const other[][2] = {{"lamp", "lamb"}, {"bus", "bu2"}, {"glass", "glade"}, {"12", "21"}, {"lost", "paid"}};
    for (size_t i = 0; i < COUNT_OF(same); i++)
        if (!are_one(same[i][0], same[i][1]))
            fail_msg("%s and %s are two words", same[i][0], same[i][1]);
    for (size_t i = 0; i < COUNT_OF(other); i++)
        if (are_one(other[i][0], other[i][1]))
            fail_msg("%s and %s are one word", other[i][0], other[i][1]);
    /* Of a long turn so many, whatever it is made of. */
    static tn_contentword words[TN_CONTENTWORDS];
    static char text[1 << 16];
    for (size_t i = 0; i + 6 < sizeof text; i += 6)
        snprintf(text + i, 7, "b%04zx ", i / 6 % 65536);
    assert_int_equal(tn_contentwords_read(view_of(text), words), TN_CONTENTWORDS);
}

/* Words that are cut already tell the same as a text that has too many for that: here it goes on with words that say nothing. */
static void test_words_of(void **state)
{
    (void)state;
    static const char *const parts[] = {"lamp", "two", "hundred", "and", "the", "?", ".", "\n", "3.5", "it's", "thirty", "five", "\xE2\x80\x99", "\xC2\xA3" "7",
                                        "x", "boxes", "one", "!", "well,", "I've", "antidisestablishmentarianism"};
    static tn_contentword some[TN_CONTENTWORDS], all[TN_CONTENTWORDS];
    static tn_turnwords words;
    static char text[8192], longer[16384];
    uint64_t chance = 3;
    for (int t = 0; t < 3000; t++) {
        size_t n = 0, length = 0;
        text[0] = 0;
        for (uint64_t k = next_chance(&chance) % (t % 20 ? 20 : 230); k > 0; k--)
            n += (size_t)snprintf(text + n, sizeof text - n, "%s%s", parts[next_chance(&chance) % COUNT_OF(parts)], next_chance(&chance) % 5 ? " " : "");
        length = (size_t)snprintf(longer, sizeof longer, "%s the", text);
        for (int k = 0; k < TN_TURNWORDS_HELD; k++)
            length += (size_t)snprintf(longer + length, sizeof longer - length, " the");
        tn_turnwords_read(view_of(text), &words);
        if (words.count > TN_TURNWORDS_HELD)
            continue;
        const size_t count = tn_contentwords_of(view_of(text), &words, some);
        assert_int_equal(tn_contentwords_read(view_of(longer), all), count);
        for (size_t i = 0; i < count; i++)
            if (some[i].begin != all[i].begin || some[i].end != all[i].end || some[i].hash != all[i].hash || some[i].number != all[i].number ||
                some[i].asked != all[i].asked)
                fail_msg("word %zu of %s", i, text);
    }
}

/* ---- what is remembered ---- */

static const tn_str no_names[2] = {{"", 0}, {"", 0}};

typedef struct talk {
    tn_echo echo;
    uint32_t turns[3];
    tn_echo_turn turn;
} talk;

/* Whether the turn has an echo, which it then joins. */
static bool say(talk *t, tenor_role role, const char *text, tn_echo_asked asked)
{
    size_t at = 0;
    uint32_t begin, end;
    t->turns[role]++;
    tn_echo_read(&t->echo, view_of(text), NULL, NULL, role, t->turns, no_names, &t->turn);
    bool found = tn_echo_next(&t->turn, &asked, &at, &begin, &end);
    tn_echo_add(&t->echo, &t->turn, role, t->turns);
    return found;
}

static void test_memory(void **state)
{
    (void)state;
    assert_true(sizeof(tn_duty_echoes) <= 512); /* of an open call */
    static const tn_echo_asked one = {1, 0, TN_ECHO_TURNS}, last = {1, 0, 1};
    static talk t;
    char text[24];
    /* What was said long ago is forgotten; what is said again is not. */
    memset(&t, 0, sizeof t);
    (void)say(&t, CUSTOMER, "lamp", one);
    for (int i = 0; i < 2000; i++) {
        snprintf(text, sizeof text, "word%dx", i);
        (void)say(&t, CUSTOMER, text, one);
    }
    assert_false(say(&t, AGENT, "lamp", one));
    assert_true(say(&t, AGENT, text, last));
    (void)say(&t, CUSTOMER, "hm", one);
    assert_false(say(&t, AGENT, text, last));
    /* Turns are counted round: after 256 a word of the first is not one of the last, nor is it after 300. */
    for (int turns = 250; turns < 310; turns++) {
        memset(&t, 0, sizeof t);
        (void)say(&t, CUSTOMER, "lamp", one);
        for (int i = 0; i < turns; i++)
            (void)say(&t, CUSTOMER, "hm", one);
        assert_false(say(&t, AGENT, "lamp", one));
    }
}

/* ---- an obvious implementation ---- */

enum { VOCABULARY = 24, TURNS = 24, WORDS_MOST = 10 };
static const char *const vocabulary[VOCABULARY] = {"lamp", "table", "refund", "box", "Monday", "router", "seven", "1234", "scratch", "cancel", "garden",
                                                   "driver", "the", "sorry", "look", "invoice", "red", "fuse", "and", "?", ".", "kitchen", "tool", "9"};
static bool is_content(size_t w)
{
    return strchr("?.", vocabulary[w][0]) == NULL && strcmp(vocabulary[w], "the") && strcmp(vocabulary[w], "and") && strcmp(vocabulary[w], "sorry") &&
           strcmp(vocabulary[w], "look");
}

static bool is_number(size_t w)
{
    return strcmp(vocabulary[w], "seven") == 0 || strcmp(vocabulary[w], "1234") == 0 || strcmp(vocabulary[w], "9") == 0;
}

typedef struct plain_turn {
    tenor_role role;
    size_t count, word[WORDS_MOST];
    bool asked[WORDS_MOST];
} plain_turn;

/* Whether the turn takes a word up from the last turns of the other side. */
static bool is_taken_up(const plain_turn *turns, size_t at, size_t w, uint32_t from)
{
    bool told = false, recent = false;
    uint32_t others = 0;
    for (size_t t = at; t-- > 0;) {
        if (turns[t].role == turns[at].role)
            continue;
        others++;
        for (size_t i = 0; i < turns[t].count; i++)
            if (turns[t].word[i] == w) {
                told = told || !turns[t].asked[i];
                recent = recent || others <= from;
            }
    }
    return is_content(w) && told && recent;
}

static bool has_echo(const plain_turn *turns, size_t at, const tn_echo_asked *asked)
{
    uint32_t taken = 0, all = 0, plain = 0;
    for (size_t w = 0; w < VOCABULARY; w++) {
        bool said = false;
        for (size_t i = 0; i < turns[at].count; i++)
            said = said || turns[at].word[i] == w;
        if (!said || !is_content(w))
            continue;
        all++;
        if (is_taken_up(turns, at, w, asked->turns)) {
            taken++;
            plain += !is_number(w);
        }
    }
    return taken >= asked->least && plain >= (asked->least < 2 ? 1u : 2u) && taken * 100 >= asked->percent * all;
}

static void test_oracle(void **state)
{
    (void)state;
    size_t yes = 0, no = 0;
    for (uint64_t seed = 1; seed <= 3000; seed++) {
        uint64_t d = seed;
        plain_turn turns[TURNS];
        static talk t;
        memset(&t, 0, sizeof t);
        for (size_t at = 0; at < TURNS; at++) {
            char text[160] = "";
            plain_turn *p = &turns[at];
            *p = (plain_turn){.role = next_chance(&d) % 2 ? AGENT : CUSTOMER, .count = next_chance(&d) % WORDS_MOST};
            size_t sentence = 0;
            for (size_t i = 0; i < p->count; i++) {
                p->word[i] = next_chance(&d) % VOCABULARY;
                strcat(strcat(text, " "), vocabulary[p->word[i]]);
                if (!strchr("?.", vocabulary[p->word[i]][0]))
                    continue;
                for (size_t k = sentence; k < i; k++)
                    p->asked[k] = vocabulary[p->word[i]][0] == '?';
                sentence = i + 1;
            }
            const tn_echo_asked asked = {1 + (uint32_t)(next_chance(&d) % 4), (uint32_t)(next_chance(&d) % 3) * 30, 1 + (uint32_t)(next_chance(&d) % 5)};
            bool told = say(&t, p->role, text, asked), want = has_echo(turns, at, &asked);
            if (told != want)
                fail_msg("seed %" PRIu64 ", turn %zu '%s': %u words, %u%%, %u turns: %d", seed, at, text, asked.least, asked.percent, asked.turns, told);
            (want ? yes++ : no++);
        }
    }
    assert_true(yes > 3000 && no > 3000);
}

/* ---- duties ---- */

static const char playbook[] = HEADER
    "@duty again\n  what: Say it again.\n  when: customer says words >= 6\n  then: agent says an echo of at least 3 words from the last 2 turns within 3 turns\n"
    "@duty kept each=call\n  what: The customer takes it up.\n  when: agent says \"goodbye\"\n  before: customer says an echo of at least 2 words and 40% in a sentence of at least 3 words\n"
    "@duty never\n  what: No parrot.\n  when: agent says an echo of at least 5 words or \"hello\"\n  never: agent says an echo within 2 turns\n"
    "@duty anyone\n  what: Anybody.\n  when: anyone says an echo from the last turn without a question\n  then: anyone says an echo within 4 turns\n";
enum { AGAIN, ANYONE, KEPT, NEVER, DUTIES };

static tenor_lexicon *lexicon;
static tenor_scorer *scorer;

static int set_up(void **state)
{
    (void)state;
    lexicon = load_layers(NULL, playbook, NULL);
    scorer = scorer_of(lexicon);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return 0;
}

static tenor_call *new_call(const tenor_allocator *allocator)
{
    return call_of(lexicon, allocator);
}

static tenor_segment segment_of(uint64_t number, tenor_role role, const char *text)
{
    return (tenor_segment){say_as(text, role), number, (int64_t)number * 10000, (int64_t)number * 10000 + 5000, str_of(role == AGENT ? "a1" : ""), NULL, 0};
}

static tenor_status add(tenor_call *call, uint64_t number, tenor_role role, const char *text)
{
    const tenor_segment s = segment_of(number, role, text);
    const tenor_score score = score_one(scorer, s.utterance);
    return tenor_call_add(call, &s, &score);
}

/* "met 1: lamps arrived", of the first finding. */
static void expect_finding(const tenor_call *call, size_t duty, const char *text, const char *expected)
{
    static const char *const outcomes[] = {"none", "met", "missed"};
    tenor_duty_finding f;
    char line[256];
    assert_true(tenor_call_duty_finding(call, duty, 0, &f));
    snprintf(line, sizeof line, "%s %" PRIu64 ":", outcomes[f.outcome], f.utterance);
    for (size_t i = 0; i < f.echoed_count; i++) {
        assert_true(f.begin <= f.echoed[i].begin && f.echoed[i].begin < f.echoed[i].end && f.echoed[i].end <= f.end);
        snprintf(line + strlen(line), sizeof line - strlen(line), " %.*s", (int)(f.echoed[i].end - f.echoed[i].begin), text + f.echoed[i].begin);
    }
    assert_string_equal(line, expected);
}

static void test_findings(void **state)
{
    (void)state;
    static const char matter[] = "I ordered two lamps and only a single lamp arrived on Tuesday", back[] = "I see: of the lamps that you ordered one arrived, on Tuesday.";
    tenor_call *call = new_call(NULL);
    assert_int_equal(add(call, 0, CUSTOMER, matter), TENOR_OK);
    assert_int_equal(add(call, 1, AGENT, back), TENOR_OK);
    expect_finding(call, AGAIN, back, "met 1: lamps ordered arrived");
    /* The names that are known are no words of the matter, nor is what was asked. */
    tenor_call_reset(call);
    assert_int_equal(tenor_call_name(call, CUSTOMER, str_of("Ms Ruth Lamp")), TENOR_OK);
    assert_int_equal(add(call, 0, CUSTOMER, "Who arrived?"), TENOR_OK);
    assert_int_equal(add(call, 1, CUSTOMER, matter), TENOR_OK);
    assert_int_equal(add(call, 2, AGENT, "Ms Lamp, about the lamp that you ordered on Tuesday"), TENOR_OK);
    assert_int_equal(add(call, 3, CUSTOMER, "yes"), TENOR_OK);
    assert_int_equal(add(call, 4, AGENT, "Two of these ordered, for Tuesday, single."), TENOR_OK);
    expect_finding(call, AGAIN, "Two of these ordered, for Tuesday, single.", "met 4: Two ordered Tuesday");
    /* Too late: near, and it still tells the words. */
    tenor_call_reset(call);
    assert_int_equal(add(call, 0, CUSTOMER, matter), TENOR_OK);
    for (uint64_t i = 1; i < 8; i++)
        assert_int_equal(add(call, i, i % 2 ? AGENT : CUSTOMER, i % 2 ? "hm" : "lamps, ordered, arrived"), TENOR_OK);
    assert_int_equal(add(call, 9, AGENT, back), TENOR_OK);
    expect_finding(call, AGAIN, back, "missed 9: lamps ordered arrived");
    /* Of the first of them only. */
    tenor_call_reset(call);
    for (uint64_t i = 0; i < 60; i++) {
        char text[96];
        snprintf(text, sizeof text, "so the lamp%02u, table%02u and bed%02u were broken", (unsigned)i / 2, (unsigned)i / 2, (unsigned)i / 2);
        assert_int_equal(add(call, i, i % 2 ? AGENT : CUSTOMER, text), TENOR_OK);
    }
    tenor_duty_state s;
    assert_true(tenor_call_duty(call, AGAIN, &s) && s.met == 30);
    size_t told = 0;
    tenor_duty_finding f;
    for (size_t duty = 0; duty < DUTIES; duty++)
        for (size_t k = 0; tenor_call_duty_finding(call, duty, k, &f); k++)
            told += f.echoed_count > 0;
    assert_int_equal(told, 4);
    tenor_call_free(call);
}

static const char *const pieces[] = {"lamp", "lamps", "ordered", "order", "on Tuesday", "seven", "7", "the box", "arrived", "broken", "hello", "goodbye",
                                     "?", ".", "sorry", "kitchen table", "Where is it?"};

static void make_text(uint64_t *d, char text[256])
{
    text[0] = 0;
    for (size_t n = next_chance(d) % 10; n > 0; n--)
        strcat(strcat(text, pieces[next_chance(d) % COUNT_OF(pieces)]), " ");
}

static void same(const tenor_call *a, const tenor_call *b, uint64_t seed)
{
    tenor_duty_finding f, g;
    for (size_t i = 0; i < DUTIES; i++)
        for (size_t k = 0; k < TENOR_DUTY_FINDINGS; k++) {
            memset(&f, 0, sizeof f);
            memset(&g, 0, sizeof g);
            bool one = tenor_call_duty_finding(a, i, k, &f), other = tenor_call_duty_finding(b, i, k, &g);
            if (one != other || f.outcome != g.outcome || f.utterance != g.utterance || f.begin != g.begin || f.end != g.end ||
                f.echoed_count != g.echoed_count || memcmp(f.echoed, g.echoed, f.echoed_count * sizeof *f.echoed) != 0)
                fail_msg("seed %" PRIu64 ": duty %zu, finding %zu differs", seed, i, k);
        }
}

/* Live, with partial texts first, as in a batch; a call that was used before as a new one. */
static void test_live(void **state)
{
    (void)state;
    tenor_call *live = new_call(NULL), *batch = new_call(NULL);
    size_t echoes = 0;
    tenor_duty_finding f;
    for (uint64_t seed = 1; seed <= 400; seed++) {
        uint64_t d = seed;
        tenor_call_reset(live);
        tenor_call_reset(batch);
        if (seed % 8 == 0) {
            tenor_call_free(live);
            live = new_call(NULL);
        }
        for (uint64_t i = 0, turns = 1 + next_chance(&d) % 30; i < turns; i++) {
            char text[256], partial[256];
            make_text(&d, text);
            make_text(&d, partial);
            const tenor_role role = (tenor_role)(next_chance(&d) % 4);
            tenor_segment s = segment_of(i, role, text), p = segment_of(i, role, partial);
            if (next_chance(&d) % 2) {
                assert_int_equal(tenor_call_push(live, scorer, &p, false), TENOR_OK);
                assert_int_equal(tenor_call_revise(live, scorer, &s, true), TENOR_OK);
            } else {
                assert_int_equal(tenor_call_push(live, scorer, &s, true), TENOR_OK);
            }
            assert_int_equal(add(batch, i, role, text), TENOR_OK);
        }
        assert_int_equal(tenor_call_finish(live, scorer), TENOR_OK);
        assert_int_equal(tenor_call_end(batch), TENOR_OK);
        same(live, batch, seed);
        for (size_t i = 0; i < DUTIES; i++)
            for (size_t k = 0; tenor_call_duty_finding(batch, i, k, &f); k++)
                echoes += f.echoed_count > 0;
    }
    assert_true(echoes > 200);
    tenor_call_free(live);
    tenor_call_free(batch);
}

/* Each allocation fails once: an error, and the call goes on as if nothing was. */
static void test_no_memory(void **state)
{
    (void)state;
    bool done = false;
    for (size_t fail_at = 1; !done; fail_at++) {
        counting_memory memory = {.fail_at = fail_at};
        const tenor_allocator allocator = {counting_resize, &memory};
        tenor_call *call = NULL, *plain = new_call(NULL);
        tenor_status status = tenor_call_new(&call, lexicon, &allocator, NULL);
        uint64_t d = 11;
        for (uint64_t i = 0; status == TENOR_OK && i < 30; i++) {
            char text[256];
            make_text(&d, text);
            assert_int_equal(add(plain, i, i % 2 ? AGENT : CUSTOMER, text), TENOR_OK);
            if (add(call, i, i % 2 ? AGENT : CUSTOMER, text) != TENOR_OK)
                assert_int_equal(add(call, i, i % 2 ? AGENT : CUSTOMER, text), TENOR_OK);
        }
        if (status == TENOR_OK)
            same(call, plain, fail_at);
        else
            assert_int_equal(status, TENOR_NO_MEMORY);
        done = memory.calls < fail_at;
        tenor_call_free(call);
        tenor_call_free(plain);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
    }
}

/* What is asked of an echo is in the digest, and what cannot be asked is told. */
static void test_asked(void **state)
{
    (void)state;
    static const char *const asked[] = {"an echo", "an echo of at least 2 words", "an echo of at least 2 words and 20%", "an echo of at least 2 words from the last turn",
                                        "an echo from the last 3 turns", "an echo or \"and\""};
    static const char *const wrong[] = {"an echo of 2 words", "an echo of at least 0 words", "an echo of at least 25 words", "an echo of at least 2 turns",
                                        "an echo of at least 2 words and 0%", "an echo of at least 2 words and 101%", "an echo of at least 2 words and 20",
                                        "an echo from the last 101 turns", "an echo from 2 turns", "an echo from the last 2 words"};
    char text[256], digests[COUNT_OF(asked)][64];
    for (size_t i = 0; i < COUNT_OF(asked); i++) {
        snprintf(text, sizeof text, "%s@duty d\n  what: x\n  then: agent says %s within 2 turns\n", HEADER, asked[i]);
        tenor_lexicon *l = load_text(text);
        memcpy(digests[i], tenor_lexicon_digest(l).data, 64);
        for (size_t k = 0; k < i; k++)
            assert_memory_not_equal(digests[i], digests[k], 64);
        tenor_lexicon_release(l);
    }
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        static findings f;
        f.size = f.count = 0;
        snprintf(text, sizeof text, "%s@duty d\n  what: x\n  then: agent says %s\n", HEADER, wrong[i]);
        const tenor_source source = source_of("w", text, 0);
        tenor_load_options options = {.diagnostic = keep_finding, .context = &f};
        tenor_lexicon *l = NULL;
        assert_int_not_equal(tenor_lexicon_load(&l, &source, 1, &options, NULL), TENOR_OK);
        if (f.count != 1 || strncmp(f.text, "E802 4:", 7) != 0)
            fail_msg("%s: %s", wrong[i], f.text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_table), cmocka_unit_test(test_words), cmocka_unit_test(test_words_of), cmocka_unit_test(test_memory),    cmocka_unit_test(test_oracle),
        cmocka_unit_test(test_findings),  cmocka_unit_test(test_live),  cmocka_unit_test(test_no_memory), cmocka_unit_test(test_asked),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
