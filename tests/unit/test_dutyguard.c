/* test_dutyguard.c - guards of lines, what excuses in windows and behind the trigger, each=latest, each=call and what is counted once a turn,
 * on random calls: opportunities as somebody counts them who goes through a call word by word, with the whole of it at hand. */
#include "test_engine.h"

#define AGENT TENOR_ROLE_AGENT
#define CUSTOMER TENOR_ROLE_CUSTOMER
#define MESSAGES 24
#define WORDS 5
#define CALLS 20000

static const char playbook[] = HEADER
    "@category thing\n"
    "thing\n"
    "@duty first each=call\n"
    "  what: x\n"
    "  when: customer says \"late\"\n"
    "  then: agent says \"sorry\" within 1 turn\n"
    "  unless: customer says \"fine\"\n"
    "@duty latest each=latest\n"
    "  what: x\n"
    "  when: agent says \"late\"\n"
    "  then: agent says \"sorry\" 2 times\n"
    "  until: agent says \"fault\"\n"
    "  if after: customer says \"wait\" within 2 turns\n"
    "  unless then: customer says \"fine\" within 1 turn\n"
    "  unless: agent says \"so\" within 1 turn\n"
    "@duty lines\n"
    "  what: x\n"
    "  when: customer says \"late\"\n"
    "  or when: customer says \"move\"\n"
    "  if after: agent says \"so\" within 2 turns\n"
    "  if not after: customer says \"wait\" in the same turn\n"
    "  then: agent says \"sorry\" within 2 turns\n"
    "  if not after: agent says \"fault\" within 1 turn\n"
    "  unless then: customer says \"fine\"\n"
    "  if not after: customer says \"wait\"\n"
    "@duty turnwise\n"
    "  what: x\n"
    "  when: agent says \"late\" 2 times, once a turn\n"
    "  then: agent says \"sorry\" 2 times, once a turn within 9 turns\n"
    "  unless: agent says \"fine\" in the same turn\n"
    "@duty turnwise-before\n"
    "  what: x\n"
    "  when: agent says \"move\"\n"
    "  before: agent says \"so\" 2 times, once a turn\n";

static const char *const said[] = {"late", "move", "sorry", "fault", "so", "wait", "fine", "well"};
enum { LATE, MOVE, SORRY, FAULT, SO, WAIT, FINE, WELL, KINDS };

typedef struct message {
    tenor_role role;
    int words[WORDS];
    int count;
} message;

#define SAME (-1) /* a window: the same message */
typedef struct guard {
    enum { NONE, AFTER, NOT_AFTER } kind;
    tenor_role who;
    int word, window; /* turns of who; 0: none */
} guard;

typedef struct line {
    bool any;
    tenor_role who;
    int word, window;
    bool behind;
    guard guards[2];
} line;

typedef struct duty {
    const char *name;
    bool once, latest, turnwise;
    int times; /* of the trigger */
    line when[2], then, until, unless[2];
    int steps; /* how often the step must come */
    bool before; /* "so" in two turns, instead of a step */
} duty;

static const duty duties[] = {
    {.name = "first", .once = true, .times = 1, .when = {{true, CUSTOMER, LATE, 0, false, {{0}}}}, .then = {true, AGENT, SORRY, 1, false, {{0}}},
     .unless = {{true, CUSTOMER, FINE, 0, false, {{0}}}}, .steps = 1},
    {.name = "latest", .latest = true, .times = 1, .when = {{true, AGENT, LATE, 0, false, {{0}}}}, .then = {true, AGENT, SORRY, 0, false, {{0}}},
     .until = {true, AGENT, FAULT, 0, false, {{AFTER, CUSTOMER, WAIT, 2}}},
     .unless = {{true, CUSTOMER, FINE, 1, true, {{0}}}, {true, AGENT, SO, 1, false, {{0}}}}, .steps = 2},
    {.name = "lines", .times = 1,
     .when = {{true, CUSTOMER, LATE, 0, false, {{0}}}, {true, CUSTOMER, MOVE, 0, false, {{AFTER, AGENT, SO, 2}, {NOT_AFTER, CUSTOMER, WAIT, SAME}}}},
     .then = {true, AGENT, SORRY, 2, false, {{NOT_AFTER, AGENT, FAULT, 1}}},
     .unless = {{true, CUSTOMER, FINE, 0, true, {{NOT_AFTER, CUSTOMER, WAIT, 0}}}}, .steps = 1},
    {.name = "turnwise", .turnwise = true, .times = 2, .when = {{true, AGENT, LATE, 0, false, {{0}}}}, .then = {true, AGENT, SORRY, 9, false, {{0}}},
     .unless = {{true, AGENT, FINE, SAME, false, {{0}}}}, .steps = 2},
    {.name = "turnwise-before", .times = 1, .when = {{true, AGENT, MOVE, 0, false, {{0}}}}, .before = true},
};

typedef struct outcome {
    uint64_t met, missed, excused;
} outcome;

/* Turns of somebody up to a message: messages in a row are one. */
static int turns_of(const message *call, int at, tenor_role who)
{
    int n = 0;
    for (int i = 0; i <= at; i++)
        n += call[i].role == who && (i == 0 || call[i - 1].role != who);
    return n;
}

static bool says(const message *m, tenor_role who, int word, int before)
{
    for (int i = 0; m->role == who && i < m->count && i < before; i++)
        if (m->words[i] == word)
            return true;
    return false;
}

static bool is_let(const message *call, const guard *g, int t, int i)
{
    bool came = says(&call[t], g->who, g->word, i);
    for (int k = t - 1; k >= 0 && !came && g->window != SAME; k--)
        if (says(&call[k], g->who, g->word, WORDS)) {
            came = g->window == 0 || turns_of(call, t, g->who) - turns_of(call, k, g->who) < g->window;
            break; /* it was last there */
        }
    return g->kind == NONE || came == (g->kind == AFTER);
}

static bool is_there(const message *call, const line *l, int t, int i)
{
    return l->any && call[t].role == l->who && call[t].words[i] == l->word && is_let(call, &l->guards[0], t, i) && is_let(call, &l->guards[1], t, i);
}

/* Whether a message excuses what the word `i` of message `since` began. */
static bool excuses(const message *call, const duty *d, int t, int since, int i)
{
    for (int e = 0; e < 2; e++)
        for (int k = 0; k < call[t].count; k++) {
            const line *l = &d->unless[e];
            if (!is_there(call, l, t, k) || (l->behind && t == since && k <= i))
                continue;
            if (l->window == 0 || (l->window == SAME ? t == since : turns_of(call, t, l->who) - turns_of(call, since, l->who) <= l->window))
                return true;
        }
    return false;
}

static bool was_said_in_turns(const message *call, int t, int i, int turns)
{
    int last = 0, n = 0;
    for (int k = 0; k <= t; k++)
        if (says(&call[k], AGENT, SO, k == t ? i : WORDS) && turns_of(call, k, AGENT) != last) {
            last = turns_of(call, k, AGENT);
            n++;
        }
    return n >= turns;
}

static outcome count(const duty *d, const message *call, int messages)
{
    outcome o = {0, 0, 0};
    int since = -1, began = 0, steps = 0, step_turn = 0, triggers = 0, trigger_turn = 0; /* since: -1, nothing is open */
    for (int t = 0; t < messages; t++) {
        const line *then = &d->then;
        bool excused = false;
        for (int i = 0; i <= call[t].count; i++) {
            if (since >= 0 && excuses(call, d, t, since, began)) {
                o.excused++;
                since = -1;
                excused = true;
            }
            if (i == call[t].count)
                break;
            const int turn = turns_of(call, t, call[t].role);
            if (since >= 0 && is_there(call, then, t, i)) {
                if (d->turnwise && step_turn == turn)
                    continue;
                step_turn = turn;
                if (++steps < d->steps)
                    continue;
                if (then->window && turns_of(call, t, AGENT) - turns_of(call, since, AGENT) > then->window)
                    o.missed++;
                else
                    o.met++;
                since = -1;
                continue;
            }
            if (since >= 0 && is_there(call, &d->until, t, i)) {
                o.missed++;
                since = -1;
                continue;
            }
            if ((!is_there(call, &d->when[0], t, i) && !is_there(call, &d->when[1], t, i)) || (since >= 0 && !d->latest) ||
                (d->once && (excused || o.met + o.missed > 0)) || (d->turnwise && trigger_turn == turn))
                continue;
            trigger_turn = turn;
            if (++triggers < d->times)
                continue;
            triggers = 0;
            o.excused += since >= 0;
            if (d->before) {
                o.met += was_said_in_turns(call, t, i, 2);
                o.missed += !was_said_in_turns(call, t, i, 2);
                continue;
            }
            since = t;
            began = i;
            steps = step_turn = 0;
        }
        if (since >= 0 && then->window) {
            const int n = turns_of(call, t, AGENT) - turns_of(call, since, AGENT);
            if (n > then->window || (n == then->window && call[t].role != AGENT)) {
                o.missed++;
                since = -1;
            }
        }
    }
    if (since >= 0 && call[since].role != AGENT && turns_of(call, messages - 1, AGENT) == turns_of(call, since, AGENT))
        o.excused++;
    else
        o.missed += since >= 0;
    return o;
}

static uint64_t seed = 20261014;

static int draw(int n)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (int)((seed >> 33) % (uint64_t)n);
}

static void write_message(char *text, size_t size, const message *m)
{
    size_t n = 0;
    for (int i = 0; i < m->count; i++)
        n += (size_t)snprintf(text + n, size - n, "%s%s", i ? " " : "", said[m->words[i]]);
}

static void test_random_calls(void **state)
{
    (void)state;
    tenor_lexicon *lexicon = load_text(playbook);
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_call *call = call_of(lexicon, NULL);
    outcome all[COUNT_OF(duties)] = {{0, 0, 0}};
    for (int n = 0; n < CALLS; n++) {
        message messages[MESSAGES];
        const int length = 2 + draw(MESSAGES - 2);
        for (int t = 0; t < length; t++) {
            char text[128];
            messages[t] = (message){.role = draw(3) ? (t % 2 ? AGENT : CUSTOMER) : draw(2) ? AGENT : CUSTOMER, .count = 1 + draw(WORDS)};
            for (int i = 0; i < messages[t].count; i++)
                messages[t].words[i] = draw(2) ? WELL : draw(KINDS);
            write_message(text, sizeof text, &messages[t]);
            tenor_segment segment = {say_as(text, messages[t].role), (uint64_t)t, TENOR_NO_TIME, TENOR_NO_TIME, str_of(""), NULL, 0};
            tenor_score score = score_one(scorer, segment.utterance);
            assert_int_equal(tenor_call_add(call, &segment, &score), TENOR_OK);
        }
        assert_int_equal(tenor_call_end(call), TENOR_OK);
        for (size_t d = 0; d < COUNT_OF(duties); d++) {
            const outcome o = count(&duties[d], messages, length);
            tenor_duty_state got;
            tenor_duty about;
            size_t index = 0;
            while (tenor_lexicon_duty(lexicon, index, &about) &&
                   (about.name.size != strlen(duties[d].name) || memcmp(about.name.data, duties[d].name, about.name.size) != 0))
                index++;
            assert_true(tenor_call_duty(call, index, &got));
            if (got.met != o.met || got.missed != o.missed || got.excused != o.excused) {
                for (int t = 0; t < length; t++) {
                    char text[128];
                    write_message(text, sizeof text, &messages[t]);
                    print_error("%s> %s\n", messages[t].role == AGENT ? "agent" : "customer", text);
                }
                fail_msg("%s: met %d, missed %d, excused %d; expected %d, %d, %d", duties[d].name, (int)got.met, (int)got.missed,
                         (int)got.excused, (int)o.met, (int)o.missed, (int)o.excused);
            }
            all[d].met += o.met;
            all[d].missed += o.missed;
            all[d].excused += o.excused;
        }
        tenor_call_reset(call);
    }
    for (size_t d = 0; d < COUNT_OF(duties); d++) /* all of it happens often */
        assert_true(all[d].met > 200 && all[d].missed > 200 && (duties[d].before || all[d].excused > 200));
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
}

/* What the lines say is in the digest. */
static void test_digests(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "@duty a\n  what: x\n  when: customer says \"late\"\n  or when: customer says \"move\"\n  after: customer says \"so\"\n  then: agent says \"y\" 2 times\n",
        "@duty a\n  what: x\n  when: customer says \"late\"\n  or when: customer says \"move\"\n  if after: customer says \"so\"\n  then: agent says \"y\" 2 times\n",
        "@duty a\n  what: x\n  when: customer says \"late\"\n  if after: customer says \"so\"\n  or when: customer says \"move\"\n  then: agent says \"y\" 2 times\n",
        "@duty a\n  what: x\n  when: customer says \"late\"\n  or when: customer says \"move\"\n  after: customer says \"so\"\n  then: agent says \"y\" 2 times, once a turn\n",
        "@duty a each=latest\n  what: x\n  when: customer says \"late\"\n  or when: customer says \"move\"\n  after: customer says \"so\"\n  then: agent says \"y\" 2 times\n",
        "@duty a\n  what: x\n  when: customer says \"late\"\n  or when: customer says \"move\"\n  after: customer says \"so\"\n  then: agent says \"y\" 2 times\n"
        "  unless: customer says \"so\" within 1 turn\n",
        "@duty a\n  what: x\n  when: customer says \"late\"\n  or when: customer says \"move\"\n  after: customer says \"so\"\n  then: agent says \"y\" 2 times\n"
        "  unless then: customer says \"so\" within 1 turn\n"};
    char digest[COUNT_OF(texts)][64];
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        char text[1024];
        snprintf(text, sizeof text, "%s@category empathy\nthing\n%s", HEADER, texts[i]);
        tenor_lexicon *lexicon = load_text(text);
        memcpy(digest[i], tenor_lexicon_digest(lexicon).data, 64);
        for (size_t k = 0; k < i; k++)
            assert_memory_not_equal(digest[i], digest[k], 64);
        tenor_lexicon_release(lexicon);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random_calls), cmocka_unit_test(test_digests)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
