/* test_spared.c - what spares duties looking at their conditions changes nothing: random playbooks over random calls, once as they are
 * compiled, once with every condition listening for all of its leaves and looked at as a whole; and short words that are stemmed as one
 * number. */
#include "test_engine.h"

#include "api/handle.h"
#include "tenor_call.h"
#include "text/lowword.h"

/* ---- random playbooks ---- */

static uint32_t roll(uint64_t *state, uint32_t sides)
{
    return (uint32_t)(next_chance(state) % sides);
}

static const char *const parts[] = {
    "#cue.a", "#cue.b", "#cue.c", "#cue.d", "#cue.e", "#cue.f", "#cue", "(#cue.a or #cue.b)", "(#cue.d or #cue.f or #cue.b)",
    "words > 3", "words <= 2", "turn > 1", "turn = 2", "sentiment < -0.1",
    "sentiment.evidence > 0", "questions > 0", "sentences > 1", "a question", "a sentence of at least 2 words", "(the customer's name)", "an amount", "a date",
    "anything", "an echo of at least 1 words from the last 2 turns"};

/* A formula; everything that joins is in brackets. */
static void put_formula(uint64_t *d, char *out, unsigned depth)
{
    static const char *const joints[] = {" or ", " or ", " or ", " and ", " and ", " without ", " then ", " near 3 ", " in "};
    if (depth == 0 || roll(d, 4) == 0) {
        strcat(out, parts[roll(d, COUNT_OF(parts))]);
        return;
    }
    strcat(out, "(");
    put_formula(d, out, depth - 1);
    strcat(out, joints[roll(d, COUNT_OF(joints))]);
    put_formula(d, out, depth - 1);
    strcat(out, ")");
}

static void put_condition(uint64_t *d, char *out, const char *what)
{
    static const char *const who[] = {"agent", "customer", "anyone"};
    sprintf(out + strlen(out), "  %s: %s says ", what, who[roll(d, 3)]);
    put_formula(d, out, 1 + roll(d, 4));
}

static void put_window(uint64_t *d, char *out)
{
    static const char *const windows[] = {"", " within 1 turn", " within 2 turns", " within 9s, in chat 2s"};
    strcat(out, windows[roll(d, COUNT_OF(windows))]);
}

/* Of the line above, now and then. */
static void put_guard(uint64_t *d, char *out)
{
    if (roll(d, 4))
        return;
    put_condition(d, out, roll(d, 2) ? "if after" : "if not after");
    put_window(d, out);
    strcat(out, "\n");
}

/* first: what the duty asks for; others go with it. */
static void put_step(uint64_t *d, char *out, bool first)
{
    static const char *const kinds[] = {"then", "never", "before", "with", "after", "not after", "unless then"};
    const uint32_t kind = first ? roll(d, 2) : 2 + roll(d, 5); /* something that it waits for */
    put_condition(d, out, kinds[kind]);
    if (kind < 6 && kind != 3 && roll(d, 8) == 0)
        strcat(out, " 2 times, once a turn");
    if (kind != 3)
        put_window(d, out);
    strcat(out, "\n");
    if (kind != 2 && kind != 4 && kind != 5)
        put_guard(d, out);
}

/* Duties before the others with more leaves than sets have bits for, which share them then: phrases of two words or three; of one, which are said
 * often, those that share bits with leaves of the others. */
#define CROWD 18
#define ALONE 78
static void put_crowd(char *out)
{
    static const char *const tokens[] = {"alpha", "beta", "gamma", "uno", "so", "moment", "order", "bad", "good", "parcel", "kettle", "tomorrow"};
    unsigned n = 0;
    for (unsigned i = 0; i < CROWD; i++) {
        sprintf(out + strlen(out), "@duty a%02u\n  what: It.\n  when: agent says ", i);
        for (unsigned k = 0; k < 32; k++, n++) {
            strcat(out, k ? " or \"" : "\"");
            strcat(out, tokens[(n + 3) % 12]);
            if (n < ALONE || n >= ALONE + 12)
                sprintf(out + strlen(out), " %s%s%s", tokens[n / 12 % 12], n < 144 ? "" : " ", n < 144 ? "" : tokens[n / 144 % 12]);
            strcat(out, "\"");
        }
        strcat(out, "\n  then: customer says \"so so\" within 1 turn\n");
    }
    strcat(out, "@duty b\n  what: It.\n  when: anyone says (#cue.c or #cue.d or #cue.e or #cue.f) without (#cue.a or #cue.b)\n"
                "  then: anyone says #cue.c within 1 turn\n");
}

static void put_playbook(uint64_t *d, char *out)
{
    strcpy(out, HEADER "@category valence kind=valence\nbad :: -3\ngood :: 3\n"
                       "@category cue.a kind=cue\nalpha\nfirst one\nuno\n@category cue.b kind=cue\nbeta\n@category cue.c kind=cue\ngamma\nlast one\n"
                       "@category cue.d kind=cue\nso\n@category cue.e kind=cue\nwell then\n@category cue.f kind=cue\nmoment\norder\n");
    if (roll(d, 8) == 0)
        put_crowd(out);
    for (unsigned i = 0; i < 4; i++) {
        sprintf(out + strlen(out), "@duty d%u%s\n  what: It.\n", i, roll(d, 5) ? "" : roll(d, 2) ? " each=call" : " each=latest");
        put_condition(d, out, "when");
        const uint32_t counted = roll(d, 5);
        strcat(out, counted == 0 ? " 2 times\n" : counted == 1 ? " 2 times, once a turn\n" : "\n");
        put_guard(d, out);
        if (counted > 1 && roll(d, 3) == 0) {
            put_condition(d, out, "or when");
            strcat(out, "\n");
            put_guard(d, out);
        }
        for (unsigned n = roll(d, 3), k = 0; k <= n; k++)
            put_step(d, out, k == 0);
        for (unsigned k = 0; k < 3; k++)
            if (roll(d, 4) == 0) {
                put_condition(d, out, k == 0 ? "unless" : k == 1 ? "until" : "reset");
                if (k == 0)
                    put_window(d, out);
                strcat(out, "\n");
                put_guard(d, out);
            }
    }
}

/* ---- the same without what spares looking ---- */

typedef struct plain {
    uint32_t *firsts, *uses;
    tn_play_watch *watches;
    tn_play_op *ops;
    tn_play_asked *asked;
} plain;

/* The operators of a condition themselves, without sets; what it must not stand beside is no single part. How many. */
static uint32_t put_plainly(const tn_image *image, const tn_play_condition *c, tn_play_op *out)
{
    uint32_t n = 0;
    for (const tn_play_op *op = image->play_ops + c->op, *end = op + c->op_count; op < end; op++) {
        out[n++] = *op;
        if (op->op == TN_PLAY_OP_LEAF && op + 1 < end && op[1].op == TN_PLAY_OP_WITHOUT) {
            out[n++] = *op;
            out[n++] = (tn_play_op){.op = TN_PLAY_OP_OR};
        }
    }
    return n;
}

/* Every condition listens for all of its leaves, and nothing is asked before it is computed. */
static plain make_plain(tn_image *image)
{
    static const tn_play_ask anything = {.op = TN_PLAY_OP_THING, .x = TN_PLAY_ANYTHING, .yes = TN_PLAY_YES, .no = TN_PLAY_NO};
    const uint32_t leaves = image->use_firsts_count - 1;
    plain p = {malloc((leaves + 1u) * sizeof *p.firsts), malloc((image->uses_count + (size_t)leaves * image->conditions_count + 1) * sizeof *p.uses),
               malloc((image->watches_count + 1u) * sizeof *p.watches), malloc(3 * (image->play_ops_count + (size_t)1) * sizeof *p.ops),
               malloc((image->asked_count + 1u) * sizeof *p.asked)};
    uint32_t n = 0, ops = 0;
    assert_true(p.firsts && p.uses && p.watches && p.ops && p.asked);
    for (uint32_t leaf = 0; leaf < leaves; leaf++) {
        p.firsts[leaf] = n;
        for (uint32_t u = image->use_firsts[leaf]; leaf < TN_PLAY_LEAVES && u < image->use_firsts[leaf + 1]; u++)
            p.uses[n++] = image->uses[u];
        for (uint32_t c = 0; leaf >= TN_PLAY_LEAVES && c < image->conditions_count; c++)
            for (uint32_t i = 0; i < image->conditions[c].op_count; i++) {
                const tn_play_op *op = &image->play_ops[image->conditions[c].op + i];
                if (op->op != TN_PLAY_OP_LEAF || op->x != leaf)
                    continue;
                p.uses[n++] = c;
                break;
            }
    }
    p.firsts[leaves] = n;
    assert_true(n >= image->uses_count);
    for (uint32_t i = 0; i < image->watches_count; i++) {
        p.watches[i] = image->watches[i];
        p.asked[i] = (tn_play_asked){1, 1};
        p.watches[i].plan = ops;
        p.watches[i].plan_count = put_plainly(image, &image->conditions[i], p.ops + ops);
        ops += p.watches[i].plan_count;
    }
    image->plan_ops = p.ops;
    image->asks = &anything;
    image->asked = p.asked;
    image->use_firsts = p.firsts;
    image->uses = p.uses;
    image->uses_count = n;
    image->watches = p.watches;
    return p;
}

/* ---- calls ---- */

static const char *const words[] = {"alpha", "beta", "gamma", "first one", "last one", "uno", "so", "well then", "moment", "order", "bad", "good", "Tom",
                                    "40 dollars", "tomorrow", "parcel", "kettle", ".", "?", "!"};

static void say(uint64_t *d, char *text, size_t size)
{
    size_t n = 0;
    text[0] = 0;
    for (uint32_t k = 1 + roll(d, 7); k > 0; k--)
        n += (size_t)snprintf(text + n, size - n, "%s%s", n ? " " : "", words[roll(d, COUNT_OF(words))]);
}

static void compare(const tenor_call *a, const tenor_call *b, size_t duties, const char *playbook)
{
    for (size_t i = 0; i < duties; i++) {
        tenor_duty_state x, y;
        tenor_duty_finding f, g;
        assert_true(tenor_call_duty(a, i, &x) && tenor_call_duty(b, i, &y));
        if (x.outcome != y.outcome || x.met != y.met || x.missed != y.missed || x.excused != y.excused || x.running != y.running ||
            x.finding_count != y.finding_count)
            fail_msg("duty %zu: met %" PRIu64 " missed %" PRIu64 ", not %" PRIu64 " %" PRIu64 "\n%s", i, x.met, x.missed, y.met, y.missed, playbook);
        for (size_t k = 0; k < x.finding_count; k++) {
            assert_true(tenor_call_duty_finding(a, i, k, &f) && tenor_call_duty_finding(b, i, k, &g));
            if (f.outcome != g.outcome || f.step != g.step || f.utterance != g.utterance || f.begin != g.begin || f.end != g.end || f.at_ms != g.at_ms ||
                f.taken.value != g.taken.value || f.trigger_utterance != g.trigger_utterance || f.trigger_begin != g.trigger_begin ||
                f.echoed_count != g.echoed_count)
                fail_msg("duty %zu, finding %zu\n%s", i, k, playbook);
        }
    }
}

static size_t run_calls(uint64_t *d, tenor_lexicon *as_is, tenor_lexicon *plainly, const char *playbook)
{
    tenor_scorer *scorer = scorer_of(as_is);
    tenor_call *a = call_of(as_is, NULL), *b = call_of(plainly, NULL);
    const size_t duties = tenor_lexicon_duty_count(as_is);
    size_t found = 0;
    for (unsigned round = 0; round < 6; round++) {
        int64_t now = 0;
        char text[256];
        tenor_call_reset(a);
        tenor_call_reset(b);
        if (roll(d, 2)) {
            assert_int_equal(tenor_call_name(a, TENOR_ROLE_CUSTOMER, str_of("Tom Quill")), TENOR_OK);
            assert_int_equal(tenor_call_name(b, TENOR_ROLE_CUSTOMER, str_of("Tom Quill")), TENOR_OK);
        }
        for (uint64_t number = 0; number < 8; number++) {
            say(d, text, sizeof text);
            const tenor_role role = (tenor_role)roll(d, 3);
            const tenor_segment turn = {say_as(text, role), number, now, now + 1000, str_of(role == TENOR_ROLE_AGENT ? (roll(d, 6) ? "a1" : "a2") : ""), NULL, 0};
            tenor_score score;
            now += 1000 + roll(d, 6000);
            assert_int_equal(tenor_score_batch(scorer, &turn.utterance, 1, &score), TENOR_OK);
            assert_int_equal(tenor_call_add(a, &turn, &score), TENOR_OK);
            assert_int_equal(tenor_call_add(b, &turn, &score), TENOR_OK);
            compare(a, b, duties, playbook);
        }
        assert_true(tenor_call_end(a) == TENOR_OK && tenor_call_end(b) == TENOR_OK);
        compare(a, b, duties, playbook);
        for (size_t i = 0; i < duties; i++) {
            tenor_duty_state s;
            found += tenor_call_duty(a, i, &s) ? s.finding_count : 0;
        }
    }
    tenor_call_free(a);
    tenor_call_free(b);
    tenor_scorer_free(scorer);
    return found;
}

static void test_conditions(void **state)
{
    (void)state;
    static char playbook[65536];
    uint64_t d = 7;
    size_t found = 0, fewer = 0, crowds = 0;
    for (unsigned round = 0; round < 400; round++) {
        put_playbook(&d, playbook);
        tenor_lexicon *as_is = load_text(playbook), *plainly = load_text(playbook);
        const uint32_t uses = plainly->image.uses_count;
        crowds += as_is->image.use_firsts_count > TN_PLAY_SET_LEAVES;
        plain p = make_plain(&plainly->image);
        fewer += uses < plainly->image.uses_count;
        found += run_calls(&d, as_is, plainly, playbook);
        tenor_lexicon_release(as_is);
        tenor_lexicon_release(plainly);
        free(p.firsts);
        free(p.uses);
        free(p.watches);
        free(p.ops);
        free(p.asked);
    }
    assert_true(found > 2000 && fewer > 200 && crowds > 20);
}

/* ---- short words ---- */

static void test_short_words(void **state)
{
    (void)state;
    static const char *const endings[] = {"", "s", "es", "ed", "ing", "y", "e", "ss", "us", "ies", "ied", "ll", "tt", "ee", "yy", "ings"};
    uint64_t d = 3;
    size_t cut = 0;
    for (unsigned round = 0; round < 200000; round++) {
        char low[TN_LOWWORD_SIZE] = {0};
        const size_t size = 1 + roll(&d, 8);
        const char *ending = endings[roll(&d, COUNT_OF(endings))];
        for (size_t i = 0; i < size; i++)
            low[i] = "abelsdgiyxn"[roll(&d, 11)];
        if (strlen(ending) < size)
            memcpy(low + size - strlen(ending), ending, strlen(ending));
        const uint64_t letters = tn_str_eight(low), stem = tn_lowword_short_stem(letters, size);
        assert_true(tn_lowword_short_hash(letters) == tn_lowword_hash(low, size));
        const size_t left = tn_lowword_stem(low, size);
        cut += left < size;
        assert_true(stem == tn_str_eight(low) && tn_lowword_short_hash(stem) == tn_lowword_hash(low, left));
    }
    assert_true(cut > 10000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_conditions), cmocka_unit_test(test_short_words)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
