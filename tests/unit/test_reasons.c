/* test_reasons.c - a change taken apart by phrase: the parts are the change, whatever is known of phrases, and name the phrase
 * that made it. */
#include <math.h>

#include "test_engine.h"

#include "drift/doubts.h"
#include "tenor_drift.h"

#define AGENTS 8
#define DAYS 120
#define FIRST 20000
#define A_DAY 10
#define ONSET 100
#define PHRASES 6

/* What happens to agent 3 from the onset on. */
typedef enum change {
    SAYS_LESS,    /* "glad" is said half as often */
    WEIGHS_MORE,  /* "sorry" counts twice as much */
    PEERS_TOO,    /* all say "late", and agent 3 falls beside that */
    CHANGES
} change;

/* Which interactions have phrases. */
typedef enum detail { ALL, NONE, LATE, SOME, FROM_ONSET, KNOWN } detail;

static const char *const names[PHRASES] = {"glad", "late", "sorry", "thanks", "please", "no"};

static double uniform(uint64_t *seed)
{
    return (double)(next_chance(seed) >> 11) / 9007199254740992.0;
}

static bool is_known(detail what, int agent, int day)
{
    return what == ALL || (what == LATE && day >= 60) || (what == SOME && (day + agent) % 3) || (what == FROM_ONSET && day >= ONSET);
}

/* Points of a phrase in one interaction, and how often it is said there. */
static int64_t points_of(change what, int agent, int day, int phrase, uint64_t *seed, uint32_t *uses)
{
    static const int64_t weights[PHRASES] = {4000, -4500, -1500, 500, 300, -200};
    bool after = day >= ONSET, three = agent == 3;
    double often = phrase == 1 ? 0 : 0.6;
    int64_t weight = weights[phrase] + (int64_t)(200 * uniform(seed));
    if (phrase == 0 && three && after && what == SAYS_LESS)
        often = 0;
    if (phrase == 2 && three && after && what == WEIGHS_MORE)
        weight *= 3;
    if (phrase == 1 && after && what == PEERS_TOO)
        often = three ? 0.9 : 0.4;
    *uses = uniform(seed) < often ? 1 + (uniform(seed) < 0.2) : 0;
    return *uses ? weight * (int64_t)*uses : 0;
}

typedef struct made {
    tenor_drift *drift;
    change what;
    detail known;
    bool backwards;
} made;

static void add_day(const made *m, int agent, int day)
{
    char who[8], queue[8];
    uint64_t seed = (uint64_t)(agent * 1000 + day) * 77 + 1;
    snprintf(who, sizeof who, "a%d", agent);
    for (int i = 0; i < A_DAY; i++) {
        snprintf(queue, sizeof queue, "q%d", (agent + i * (day > ONSET ? 2 : 1)) % 3);
        tenor_drift_cell cell = {.agent = str_of(who), .team = str_of("t"), .queue = str_of(queue), .day = FIRST + day, .count = 1};
        int64_t points[PHRASES];
        uint32_t uses[PHRASES];
        cell.detailed = is_known(m->known, agent, day);
        for (int p = 0; p < PHRASES; p++) {
            points[p] = points_of(m->what, agent, day, p, &seed, &uses[p]);
            cell.sum += points[p];
        }
        cell.squares = (uint64_t)(cell.sum * cell.sum);
        assert_int_equal(tenor_drift_add(m->drift, &cell), TENOR_OK);
        for (int p = 0; cell.detailed && p < PHRASES; p++)
            if (uses[p])
                assert_int_equal(tenor_drift_add_phrase(m->drift, &cell, str_of(names[p]), points[p], uses[p]), TENOR_OK);
    }
}

static void make(made *m, const tenor_allocator *allocator)
{
    tenor_drift_options options = {.allocator = allocator, .policy = str_of("gate sentiment decline 0.02\nset team 1\nset z 2\n")};
    assert_int_equal(tenor_drift_new(&m->drift, &options, NULL), TENOR_OK);
    for (int i = 0; i < AGENTS * DAYS; i++) {
        int at = m->backwards ? AGENTS * DAYS - 1 - i : i;
        add_day(m, at % AGENTS, at / AGENTS);
    }
}

typedef struct seen {
    tenor_drift_kind kind;
    size_t events, phrases;
    bool alerted; /* agent 3 */
    tenor_drift_phrase first;
    char name[16];
    double rest, own, off;
    uint64_t detailed[2], hash;
} seen;

static void mix_in(seen *s, double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    s->hash = (s->hash ^ bits) * UINT64_C(1099511628211);
}

/* The sums that must hold for any event. */
static bool look(void *context, const tenor_drift_event *e)
{
    seen *s = context;
    double common = e->rest_common, own = e->rest_own;
    if (!e->has_parts)
        return true;
    s->events++;
    mix_in(s, e->rest_common);
    mix_in(s, e->rest_own);
    for (size_t i = 0; i < e->phrase_count; i++) {
        const tenor_drift_phrase *p = &e->phrases[i];
        common += p->common;
        own += p->own;
        s->off = fmax(s->off, fabs(p->common + p->own - p->often - p->strongly));
        mix_in(s, p->own);
        mix_in(s, p->common);
        if (i > 0)
            assert_true(fabs(p[-1].common + p[-1].own) >= fabs(p->common + p->own));
    }
    s->off = fmax(s->off, fmax(fabs(common - e->common), fabs(own - e->own)));
    s->off = fmax(s->off, fabs(e->mix + common + own - (e->after - e->before)));
    if (e->kind != TENOR_DRIFT_AGENT || e->state != TENOR_DRIFT_ALERT || memcmp(e->key.data, "a3", 2) != 0 || s->alerted)
        return true;
    s->alerted = true;
    s->phrases = e->phrase_count;
    s->rest = fmax(fabs(e->rest_common), fabs(e->rest_own));
    s->own = e->own;
    s->detailed[0] = e->detailed_before;
    s->detailed[1] = e->detailed_after;
    if (e->phrase_count) {
        s->first = e->phrases[0];
        snprintf(s->name, sizeof s->name, "%.*s", (int)s->first.phrase.size, s->first.phrase.data);
    }
    return true;
}

static seen told(change what, detail known, bool backwards)
{
    made m = {NULL, what, known, backwards};
    seen s = {.hash = 14695981039346656037u};
    make(&m, NULL);
    assert_int_equal(tenor_drift_run(m.drift, FIRST + 90, FIRST + DAYS, look, &s), TENOR_OK);
    tenor_drift_free(m.drift);
    return s;
}

/* Mix, phrases and rest are the change, with phrases of all interactions, of none, of late ones, of some; in any order. */
static void test_sums(void **state)
{
    (void)state;
    for (int what = 0; what < CHANGES; what++)
        for (int known = 0; known < KNOWN; known++) {
            seen s = told(what, known, false), t = told(what, known, true);
            if (!s.alerted || s.events < 2 || s.off > 1e-12)
                fail_msg("change %d, known %d: %d alerted, %zu events, off by %g", what, known, s.alerted, s.events, s.off);
            assert_true(s.hash == t.hash);
        }
}

static void test_names(void **state)
{
    (void)state;
    seen s = told(SAYS_LESS, ALL, false);
    assert_string_equal(s.name, "glad");
    assert_true(s.rest == 0); /* exactly: sums of integers */
    assert_true(s.first.own < -0.1 && s.first.often < -0.1 && fabs(s.first.strongly) < 0.03 && fabs(s.first.common) < 0.05);
    assert_true(s.first.uses_before > 100 && s.first.uses_after * 4 < s.first.uses_before);
    assert_true(fabs(s.first.points_before - 0.41) < 0.01);

    s = told(WEIGHS_MORE, ALL, false);
    assert_string_equal(s.name, "sorry");
    assert_true(s.first.strongly < -0.1 && fabs(s.first.often) < 0.05 && s.first.points_after < 2 * s.first.points_before);

    s = told(PEERS_TOO, ALL, false);
    assert_string_equal(s.name, "late");
    assert_true(s.first.common < -0.1 && s.first.own < -0.1 && s.first.uses_before < s.first.uses_after);
    assert_true(s.first.points_before == 0 && s.first.points_after < -0.4);
    /* never said before: it weighs what it does now, and all is how often */
    assert_true(fabs(s.first.strongly) < 0.02);
}

/* What phrases are unknown of is rest; no phrase is held to have begun where the days before are only not known. */
static void test_pruned(void **state)
{
    (void)state;
    seen s = told(SAYS_LESS, NONE, false);
    assert_true(s.phrases == 0 && s.detailed[0] == 0 && s.detailed[1] == 0 && s.rest >= fabs(s.own) && s.own < -0.1);
    s = told(SAYS_LESS, FROM_ONSET, false);
    assert_true(s.phrases == 0 && s.detailed[0] == 0 && s.rest >= fabs(s.own) * 0.9);
    seen all = told(SAYS_LESS, ALL, false);
    s = told(SAYS_LESS, LATE, false);
    assert_string_equal(s.name, "glad");
    assert_true(s.detailed[0] > 0 && s.detailed[0] < all.detailed[0] && s.detailed[1] == all.detailed[1]);
    assert_true(s.rest > 0 && fabs(s.first.own - all.first.own) < 0.05);
    s = told(WEIGHS_MORE, SOME, false);
    assert_string_equal(s.name, "sorry");
}

static void test_arguments(void **state)
{
    (void)state;
    tenor_drift *drift = NULL;
    tenor_drift_cell cell = {.agent = str_of("a"), .day = FIRST, .count = 1, .sum = 10, .squares = 100, .detailed = 2};
    assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_drift_add(drift, &cell), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_add_phrase(drift, &cell, str_of(""), 1, 1), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_add_phrase(drift, &cell, (tenor_str){"a\0b", 3}, 1, 1), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_add_phrase(drift, &cell, str_of("p"), 1, 0), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_add_phrase(drift, &cell, str_of("p"), INT64_MIN, UINT32_MAX), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_add_phrase(drift, &cell, str_of("p"), -5, 1), TENOR_OK);
    tenor_drift_free(drift);
}

/* Every allocation of a night with an alert may fail. */
static void test_memory(void **state)
{
    (void)state;
    counting_memory memory = {.fail_at = 0};
    tenor_allocator allocator = {counting_resize, &memory};
    made m = {NULL, SAYS_LESS, ALL, false};
    make(&m, &allocator);
    bool done = false;
    for (size_t fail_at = 1; !done; fail_at++) {
        seen s = {.hash = 0};
        size_t blocks = memory.blocks;
        memory.fail_at = memory.calls + fail_at;
        tenor_status status = tenor_drift_run(m.drift, FIRST + 105, FIRST + 109, look, &s);
        done = memory.calls < memory.fail_at;
        assert_int_equal(status, done ? TENOR_OK : TENOR_NO_MEMORY);
        assert_true(!done || s.events > 0);
        assert_int_equal(memory.blocks, blocks);
    }
    memory.fail_at = 0;
    tenor_drift_cell cell = {.agent = str_of("new"), .day = FIRST, .count = 1, .sum = 10, .squares = 100};
    static char text[200000]; /* no block has so much room left */
    memset(text, 'x', sizeof text);
    memory.fail_at = memory.calls + 1;
    assert_int_equal(tenor_drift_add_phrase(m.drift, &cell, (tenor_str){text, sizeof text}, 1, 1), TENOR_NO_MEMORY);
    tenor_drift_free(m.drift);
    assert_int_equal(memory.blocks, 0);
    assert_int_equal(memory.wrong_sizes, 0);
}

/* ---- doubts ---- */

static void fill(tn_expect_day *days, int onset, double step)
{
    for (int d = 0; d < TN_PANEL_WINDOW; d++)
        days[d] = (tn_expect_day){(d >= onset ? -step : 0) + 0.05 * (d % 7), 0, d % 7 < 5 ? 10 : 0, 0};
}

static void test_doubts(void **state)
{
    (void)state;
    tn_expect_day days[TN_PANEL_WINDOW];
    fill(days, 77, 0.2);
    tn_doubts d = tn_doubts_of(days, 77);
    assert_true(d.days == 10 && fabs(d.same_weekdays - 0.2) < 1e-12 && d.showing == 10 && d.without_worst < d.change);
    /* a change that is only that the late days are Mondays and Tuesdays is none, weekday by weekday */
    fill(days, 85, 0);
    d = tn_doubts_of(days, 84);
    assert_true(d.days == 5 && fabs(d.same_weekdays) < 1e-12);
    for (int i = 86; i < TN_PANEL_WINDOW; i++)
        days[i].count = 0;
    d = tn_doubts_of(days, 84);
    assert_true(d.change > 0.05 && fabs(d.same_weekdays) < 1e-12);
    /* one bad day makes all of it */
    fill(days, 90, 0);
    days[86].residual = -3;
    d = tn_doubts_of(days, 84);
    assert_true(d.worst == 86 && d.change > 0.5 && d.without_worst < 0.1);
    /* nothing on a side */
    assert_int_equal(tn_doubts_of(days, 0).days, 0);
    for (int i = 80; i < TN_PANEL_WINDOW; i++)
        days[i].count = 0;
    assert_int_equal(tn_doubts_of(days, 80).days, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sums),      cmocka_unit_test(test_names),  cmocka_unit_test(test_pruned),
        cmocka_unit_test(test_arguments), cmocka_unit_test(test_memory), cmocka_unit_test(test_doubts),
    };
    return cmocka_run_group_tests_name("reasons", tests, NULL, NULL);
}
