/* test_drift.c - drift on a small centre where the truth is known: who is told of, and all that must not read as drift. */
#include <math.h>

#include "test_engine.h"

#include "drift/expect.h"
#include "drift/interval.h"
#include "drift/noise.h"
#include "tenor_drift.h"
#include "tenor_io_drift.h"

#define AGENTS 40
#define DAYS 150
#define FIRST 20000
#define A_DAY 12 /* interactions of an agent */
#define ONSET 110

static double uniform(uint64_t *seed)
{
    return (double)(next_chance(seed) >> 11) / 9007199254740992.0;
}

/* Nearly normal: twelve uniform ones. */
static double normal(uint64_t *seed)
{
    double sum = -6;
    for (int i = 0; i < 12; i++)
        sum += uniform(seed);
    return sum;
}

/* ---- a centre ---- */

typedef enum change {
    NOTHING,
    STEP,         /* agent 7 falls by 0.25 */
    RISE,         /* the same upwards */
    STEEP,        /* agent 7 falls so far that two days tell of it */
    ALL_FALL,     /* everybody does */
    ALL_RISE,     /* upwards */
    QUEUE_SWAP,   /* agent 7 goes where scores are lower */
    DIGEST,       /* everybody's are lower under another digest */
    LATER_DIGEST, /* STEP, and another digest later on */
    ENGINE,       /* a third of the calls go through another speech engine, which costs 0.3 */
    GAP,          /* twelve nights are missing */
    NEWCOMER,     /* agent 7 begins late, and low */
    LEAVER,       /* agent 7 leaves after three bad days */
    SHIFTED,      /* every second agent's days are a day later from the onset on: another time zone */
    EVENING,      /* everybody's last calls of a day count on the next one from the onset on: the zone is set another way */
    MORNING,      /* their first calls on the day before */
    LATE,         /* what half of the agents did in the last two nights is not there yet */
    HIRING,       /* ten agents begin at the onset, and low */
    EXODUS,       /* half of the agents leave */
    ENGINE_SEVEN, /* agent 7 alone gets the other speech engine, which costs 0.3 */
    BRIDGED,      /* LATER_DIGEST, which costs 0.3, with history carried over */
    BRIDGED_STEP, /* the same on the very day of the step */
    BRIDGED_QUIET /* without any step */
} change;

typedef struct centre {
    change what;
    const char *dimension;
    uint64_t seed;
    int agents;
} centre;

/* Cells of a centre into a drift, those of days with day % parts == part only, last day first where backwards. */
static void fill(tenor_drift *drift, const centre *c, int parts, int part)
{
    for (int a = 0; a < c->agents; a++) {
        uint64_t seed = c->seed + (uint64_t)a * 7919;
        double level = 0.06 * normal(&seed);
        for (int d = 0; d < DAYS; d++) {
            bool after = d >= ONSET, seven = a == 7;
            bool away = d % 7 == a % 7 || (c->what == GAP && d >= ONSET && d < ONSET + 12) ||
                        (c->what == NEWCOMER && seven && d < 60) || (c->what == LEAVER && seven && d >= ONSET + 3) ||
                        (c->what == LATE && a % 2 && d >= DAYS - 2) || (c->what == HIRING && a % 4 == 1 && d < ONSET) ||
                        (c->what == EXODUS && a % 2 && after);
            for (int i = 0; i < A_DAY; i++) {
                int queue = c->what == QUEUE_SWAP && seven && after ? 2 : (a + i / 8) % 2;
                bool engine = (c->what == ENGINE && after && uniform(&seed) < 0.34) || (c->what == ENGINE_SEVEN && seven && after);
                double x = 0.25 - 0.25 * (queue == 2) + level + 0.02 * (d % 7) + 0.18 * normal(&seed);
                bool bridged = c->what == BRIDGED || c->what == BRIDGED_STEP || c->what == BRIDGED_QUIET;
                bool later = (c->what == DIGEST && after) || (bridged && d >= ONSET + (c->what == BRIDGED ? 14 : 0)) ||
                             (c->what == LATER_DIGEST && d >= ONSET + 14);
                if (bridged && later)
                    x -= 0.3;
                if ((c->what == STEP || c->what == LATER_DIGEST || c->what == LEAVER || c->what == BRIDGED || c->what == BRIDGED_STEP) &&
                    seven && after)
                    x -= 0.25;
                if (c->what == STEEP && seven && after)
                    x -= 0.7;
                if (c->what == RISE && seven && after)
                    x += 0.25;
                if ((c->what == NEWCOMER && seven) || (c->what == HIRING && a % 4 == 1))
                    x -= 0.25;
                if (c->what == ALL_FALL && after)
                    x -= 0.25;
                if (c->what == ALL_RISE && after)
                    x += 0.25;
                if (c->what == DIGEST && after)
                    x -= 0.3;
                if (engine)
                    x -= 0.3;
                if (away || d % parts != part)
                    continue;
                char agent[16], name[16];
                snprintf(agent, sizeof agent, "a%02d", a);
                snprintf(name, sizeof name, "q%d", queue);
                int day = FIRST + d + (c->what == SHIFTED && after && a % 2) + (c->what == EVENING && after && i >= 9) -
                          (c->what == MORNING && after && i < 3);
                tenor_drift_cell cell = {.agent = str_of(agent), .team = str_of(a < 20 ? "north" : "south"), .queue = str_of(name),
                                         .topic = str_of(i % 3 ? "bill" : "line"), .asr = str_of(engine ? "new" : "old"),
                                         .dimension = str_of(c->dimension), .digest = str_of(later ? "beef" : "cafe"), .day = day};
                assert_int_equal(tenor_drift_add_leg(drift, &cell, (int32_t)lrint(x * 1e4), true), TENOR_OK);
                if (bridged && !later) {
                    cell.count = 1;
                    cell.sum = lrint(x * 1e4);
                    cell.squares = (uint64_t)(cell.sum * cell.sum);
                    assert_int_equal(tenor_drift_carry(drift, &cell, str_of("beef"), -3000, 0), TENOR_OK);
                }
            }
        }
    }
}

static bool write_event(void *context, const tenor_drift_event *event)
{
    return tenor_io_write_drift(context, event) == TENOR_OK;
}

/* All events of a centre as lines. */
static void run(tenor_io_buffer *lines, const centre *c)
{
    tenor_drift *drift = NULL;
    assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
    fill(drift, c, 1, 0);
    tenor_io_buffer_clear(lines);
    assert_int_equal(tenor_drift_run(drift, FIRST + 90, FIRST + DAYS, write_event, lines), TENOR_OK);
    tenor_drift_free(drift);
}

/* The same with a bridge that is known so well. */
static void run_bridged(tenor_io_buffer *lines, const centre *c, double spread, double error)
{
    tenor_drift *drift = NULL;
    const tenor_drift_bridged bridge = {str_of("sentiment"), str_of("beef"), spread, error, 0, 0};
    assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
    assert_int_equal(tenor_drift_bridge(drift, &bridge), TENOR_OK);
    fill(drift, c, 1, 0);
    tenor_io_buffer_clear(lines);
    assert_int_equal(tenor_drift_run(drift, FIRST + 90, FIRST + DAYS, write_event, lines), TENOR_OK);
    tenor_drift_free(drift);
}

static bool has(const tenor_io_buffer *lines, const char *what)
{
    tenor_str all = tenor_io_buffer_view(lines);
    size_t n = strlen(what);
    for (size_t i = 0; i + n <= all.size; i++)
        if (memcmp(all.data + i, what, n) == 0)
            return true;
    return false;
}

static void test_traps(void **state)
{
    (void)state;
    static const struct {
        change what;
        const char *dimension;
        bool agents; /* some agent is told of */
        const char *must;
    } cases[] = {
        {NOTHING, "sentiment", false, ""},
        {STEP, "sentiment", true, "\"key\":\"agent:a07\",\"dimension\":\"sentiment\",\"state\":\"ALERT\""},
        {STEP, "sentiment", true, "\"key\":\"agent:a07\",\"dimension\":\"sentiment\",\"state\":\"COHORT\""},
        {RISE, "sentiment", false, ""},
        {RISE, "agent.abuse", true, "\"state\":\"ALERT\",\"direction\":\"rise\""},
        {STEP, "agent.abuse", false, ""},
        {RISE, "customer.abuse", false, ""}, /* it says more of callers than of the agent: watched by queue */
        {ALL_RISE, "customer.abuse", false, "\"key\":\"queue:q0\",\"dimension\":\"customer.abuse\",\"state\":\"ALERT\""},
        {ALL_FALL, "sentiment", false, "\"key\":\"queue:q0\",\"dimension\":\"sentiment\",\"state\":\"ALERT\""},
        {QUEUE_SWAP, "sentiment", false, ""},
        {DIGEST, "sentiment", false, ""},
        {LATER_DIGEST, "sentiment", true, "\"state\":\"CLEARED\",\"reason\":\"lexicon changed\""},
        {ENGINE, "sentiment", false, ""},
        {GAP, "sentiment", false, ""},
        {NEWCOMER, "sentiment", false, ""},
        {LEAVER, "sentiment", false, ""},
        {SHIFTED, "sentiment", false, ""},
        {EVENING, "sentiment", false, ""},
        {MORNING, "sentiment", false, ""},
        {LATE, "sentiment", false, ""},
        {HIRING, "sentiment", false, ""},
        {EXODUS, "sentiment", false, ""},
        {ENGINE_SEVEN, "sentiment", false, ""},
    };
    tenor_io_buffer *lines = NULL;
    assert_int_equal(tenor_io_buffer_new(&lines, NULL), TENOR_OK);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        centre c = {cases[i].what, cases[i].dimension, 6, AGENTS};
        run(lines, &c);
        tenor_str all = tenor_io_buffer_view(lines);
        if (has(lines, "agent:") != cases[i].agents || (cases[i].must[0] && !has(lines, cases[i].must)) ||
            (!cases[i].agents && !cases[i].must[0] && all.size))
            fail_msg("case %zu: %.*s", i, (int)all.size, all.size ? all.data : "");
    }
    tenor_io_buffer_free(lines);
}

/* Bytes of all lines with a night before this day. */
static size_t before_night(const tenor_io_buffer *lines, const char *day)
{
    tenor_str all = tenor_io_buffer_view(lines);
    size_t at = 0;
    while (at < all.size && memcmp(all.data + at + strlen("{\"night\":\""), day, 10) < 0)
        at += (size_t)((const char *)memchr(all.data + at, '\n', all.size - at) - (all.data + at)) + 1;
    return at;
}

/* An edit that costs everybody 0.3, history carried over it: nobody else is told of, alerts go on, nights before it come out as ever. */
static void test_bridge(void **state)
{
    const centre quiet = {BRIDGED_QUIET, "sentiment", 6, AGENTS}, step = {BRIDGED_STEP, "sentiment", 6, AGENTS},
                 later = {BRIDGED, "sentiment", 6, AGENTS}, blind = {LATER_DIGEST, "sentiment", 6, AGENTS};
    tenor_io_buffer *lines = NULL, *others = NULL;
    char day[11];
    (void)state;
    assert_int_equal(tenor_io_buffer_new(&lines, NULL), TENOR_OK);
    assert_int_equal(tenor_io_buffer_new(&others, NULL), TENOR_OK);
    run_bridged(lines, &quiet, 0.02, 0.02);
    assert_int_equal(tenor_io_buffer_view(lines).size, 0);
    run_bridged(lines, &step, 0.02, 0.02);
    assert_true(has(lines, "\"key\":\"agent:a07\",\"dimension\":\"sentiment\",\"state\":\"COHORT\""));
    assert_false(has(lines, "queue:") || has(lines, "lexicon changed"));
    /* A bridge that is hardly known is wider than that step. */
    run_bridged(others, &step, 0.5, 0.5);
    assert_false(has(others, "COHORT"));
    run_bridged(lines, &later, 0.02, 0.02);
    assert_true(has(lines, "\"state\":\"COHORT\"") && !has(lines, "lexicon changed") && !has(lines, "queue:"));
    run(others, &blind);
    assert_true(has(others, "lexicon changed"));
    tenor_io_day_text(FIRST + ONSET + 14, day);
    size_t n = before_night(others, day);
    assert_true(n > 0 && n == before_night(lines, day));
    assert_memory_equal(tenor_io_buffer_view(lines).data, tenor_io_buffer_view(others).data, n);
    tenor_io_buffer_free(lines);
    tenor_io_buffer_free(others);
}

/* What a step is told with. */
typedef struct told {
    tenor_drift_event alert, cohort;
    double parts_off;
    size_t count;
} told;

static bool keep(void *context, const tenor_drift_event *event)
{
    told *t = context;
    if (event->kind == TENOR_DRIFT_AGENT) {
        t->count++;
        if (event->state == TENOR_DRIFT_ALERT)
            t->alert = *event;
        if (event->state == TENOR_DRIFT_COHORT)
            t->cohort = *event;
        assert_true(event->has_parts);
        double sum = event->mix + event->common + event->own, each = 0;
        for (size_t i = 0; i < event->part_count; i++)
            each += event->parts[i].mix + event->parts[i].common + event->parts[i].own;
        t->parts_off = fmax(t->parts_off, fmax(fabs(sum - (event->after - event->before)), fabs(sum - each)));
    }
    return true;
}

static void test_step(void **state)
{
    (void)state;
    tenor_drift *drift = NULL;
    centre c = {STEP, "sentiment", 5, AGENTS};
    told t = {0};
    assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
    fill(drift, &c, 1, 0);
    assert_int_equal(tenor_drift_run(drift, FIRST + 90, FIRST + DAYS, keep, &t), TENOR_OK);
    assert_int_equal(t.count, 2);
    assert_true(t.alert.night >= FIRST + ONSET && t.alert.night <= FIRST + ONSET + 13);
    assert_true(abs(t.alert.onset - FIRST - ONSET) <= 3);
    if (t.alert.low > 0.25 || t.alert.high < 0.25)
        fail_msg("%f %f %f %f", t.alert.delta, t.alert.low, t.alert.high, t.alert.z);
    assert_true(t.cohort.low <= 0.25 && t.cohort.high >= 0.25);
    assert_true(t.cohort.high - t.cohort.low < 0.25);
    assert_true(t.cohort.alert == t.alert.night);
    assert_true(t.alert.least == 0.10 && t.alert.delta >= 0.10 && t.alert.z >= 3.2);
    assert_true(t.alert.detectable > 0.03 && t.alert.detectable < 0.2);
    assert_true(t.parts_off < 1e-12);
    tenor_drift_free(drift);
}

/* What two days tell of is not watered down by the days before them that lie within the shortest length: neither the alert's
 * change, nor that of the fresh days, which takes the alert's along. */
static void test_steep(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 4; seed++) {
        tenor_drift *drift = NULL;
        centre c = {STEEP, "sentiment", seed, AGENTS};
        told t = {0};
        assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
        fill(drift, &c, 1, 0);
        assert_int_equal(tenor_drift_run(drift, FIRST + 90, FIRST + DAYS, keep, &t), TENOR_OK);
        assert_int_equal(t.count, 2);
        assert_true(t.alert.night <= FIRST + ONSET + 3 && abs(t.alert.onset - FIRST - ONSET) <= 1);
        if (t.alert.low > 0.7 || t.alert.high < 0.7 || t.cohort.low > 0.7 || t.cohort.high < 0.7)
            fail_msg("%f to %f, then %f to %f", t.alert.low, t.alert.high, t.cohort.low, t.cohort.high);
        tenor_drift_free(drift);
    }
}

/* Cells that come in any order, over many calls, give the same bytes. */
static void test_order(void **state)
{
    (void)state;
    tenor_io_buffer *lines[2] = {NULL, NULL};
    centre c = {STEP, "sentiment", 3, AGENTS};
    for (int i = 0; i < 2; i++)
        assert_int_equal(tenor_io_buffer_new(&lines[i], NULL), TENOR_OK);
    run(lines[0], &c);
    assert_true(tenor_io_buffer_view(lines[0]).size > 0);
    for (int parts = 2; parts <= 64; parts *= 4) {
        tenor_drift *drift = NULL;
        assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
        for (int part = parts - 1; part >= 0; part--)
            fill(drift, &c, parts, part);
        tenor_io_buffer_clear(lines[1]);
        assert_int_equal(tenor_drift_run(drift, FIRST + 90, FIRST + DAYS, write_event, lines[1]), TENOR_OK);
        tenor_str a = tenor_io_buffer_view(lines[0]), b = tenor_io_buffer_view(lines[1]);
        assert_int_equal(a.size, b.size);
        assert_memory_equal(a.data, b.data, a.size);
        tenor_drift_free(drift);
    }
    for (int i = 0; i < 2; i++)
        tenor_io_buffer_free(lines[i]);
}

/* A night that comes late leaves no trace: before it is there nothing is told of anybody but agent 7, and once it is there all is
 * told as if it had come in time. */
static void test_late_night(void **state)
{
    (void)state;
    enum { LATE_DAY = ONSET + 9, PARTS = 150 };
    tenor_io_buffer *lines[3] = {NULL, NULL, NULL};
    centre c = {STEP, "sentiment", 5, AGENTS};
    tenor_drift *drift = NULL;
    for (int i = 0; i < 3; i++)
        assert_int_equal(tenor_io_buffer_new(&lines[i], NULL), TENOR_OK);
    assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
    for (int part = 0; part < PARTS; part++)
        if (part != LATE_DAY)
            fill(drift, &c, PARTS, part);
    assert_int_equal(tenor_drift_run(drift, FIRST + 90, FIRST + DAYS, write_event, lines[0]), TENOR_OK);
    assert_true(has(lines[0], "agent:a07") && !has(lines[0], "queue:") && !has(lines[0], "team:"));
    fill(drift, &c, PARTS, LATE_DAY);
    assert_int_equal(tenor_drift_run(drift, FIRST + 90, FIRST + DAYS, write_event, lines[1]), TENOR_OK);
    run(lines[2], &c);
    tenor_str late = tenor_io_buffer_view(lines[1]), once = tenor_io_buffer_view(lines[2]);
    assert_int_equal(late.size, once.size);
    assert_memory_equal(late.data, once.data, once.size);
    tenor_drift_free(drift);
    for (int i = 0; i < 3; i++)
        tenor_io_buffer_free(lines[i]);
}

/* ---- expected values against the formulas, written out ---- */

enum { U = 9, S = 6, G = 2 };

typedef struct small {
    tn_panel_cell cells[U * TN_PANEL_WINDOW * S];
    size_t begin[U + 1];
    uint32_t group[S];
    double n[U][TN_PANEL_WINDOW][S], sum[U][TN_PANEL_WINDOW][S];
} small;

static void make_small(small *s)
{
    uint64_t seed = 17;
    size_t used = 0;
    memset(s, 0, sizeof *s);
    for (uint32_t i = 0; i < S; i++)
        s->group[i] = i / 3;
    for (int u = 0; u < U; u++) {
        s->begin[u] = used;
        for (int d = 0; d < TN_PANEL_WINDOW; d++)
            for (uint32_t i = 0; i < S; i++) {
                uint32_t count = (uint32_t)(uniform(&seed) * 3);
                if (count == 0 || d % 6 == u % 6)
                    continue;
                int64_t sum = (int64_t)(count * 2000 + 3000 * uniform(&seed));
                s->cells[used++] = (tn_panel_cell){FIRST + d, i, count, 0, sum, (uint64_t)(sum * sum), 0};
                s->n[u][d][i] = count;
                s->sum[u][d][i] = (double)sum * 1e-4;
            }
    }
    s->begin[U] = used;
}

/* By what is written in the manual, each sum taken anew. */
static void plain_expect(const small *s, double residual[U][TN_PANEL_WINDOW])
{
    double level[U] = {0}, mean[S];
    for (int sweep = 0; sweep < TN_EXPECT_SWEEPS; sweep++) {
        for (int i = 0; i < S; i++) {
            double n = 0, m = 0;
            for (int u = 0; u < U; u++)
                for (int d = 0; d < TN_PANEL_WINDOW; d++) {
                    n += s->n[u][d][i];
                    m += s->sum[u][d][i] - s->n[u][d][i] * level[u];
                }
            mean[i] = m / n;
        }
        double next[U];
        for (int u = 0; u < U; u++) {
            double all_n = 0, all = 0;
            for (int d = 0; d < TN_PANEL_WINDOW; d++) {
                double n[S], r[S], day_n = 0, day_r = 0, own = 0, x = 0;
                for (int i = 0; i < S; i++) {
                    n[i] = r[i] = 0;
                    for (int v = 0; v < U; v++)
                        if (v != u) {
                            n[i] += s->n[v][d][i];
                            r[i] += s->sum[v][d][i] - s->n[v][d][i] * (level[v] + mean[i]);
                        }
                    day_n += n[i];
                    day_r += r[i];
                }
                double b = day_r / (day_n + TN_EXPECT_KAPPA);
                for (int i = 0; i < S; i++) {
                    double queue_n = 0, queue_r = 0;
                    for (int k = 0; k < S; k++)
                        if (s->group[k] == s->group[i]) {
                            queue_n += n[k];
                            queue_r += r[k];
                        }
                    double c = (queue_r - queue_n * b) / (queue_n + TN_EXPECT_KAPPA);
                    double e = (r[i] - n[i] * (b + c)) / (n[i] + TN_EXPECT_KAPPA);
                    x += s->sum[u][d][i] - s->n[u][d][i] * (mean[i] + b + c + e);
                    own += s->n[u][d][i];
                }
                residual[u][d] = own > 0 ? x / own : 0;
                all_n += own;
                all += x;
            }
            next[u] = all / all_n;
        }
        memcpy(level, next, sizeof level);
    }
}

static void test_expected(void **state)
{
    (void)state;
    static small s;
    static double residual[U][TN_PANEL_WINDOW];
    make_small(&s);
    plain_expect(&s, residual);
    tn_mem mem = tn_mem_default();
    tn_panel panel = {U, S, G, s.group, s.begin, s.cells};
    tn_expect expect;
    assert_true(tn_expect_init(&expect, &mem, &panel));
    assert_true(tn_expect_run(&expect, &panel, FIRST + TN_PANEL_WINDOW - 1));
    for (size_t u = 0; u < U; u++)
        for (size_t d = 0; d < TN_PANEL_WINDOW; d++)
            if (fabs(tn_expect_of(&expect, u)[d].residual - residual[u][d]) > 1e-12)
                fail_msg("unit %zu, day %zu: %.15f, and %.15f by the formulas", u, d, tn_expect_of(&expect, u)[d].residual,
                         residual[u][d]);
    tn_noise noise = {0};
    tn_noise_correlate(&noise, 0.5);
    for (int m = 1; m <= TN_PANEL_WINDOW; m++) {
        double f = 1;
        for (int l = 1; l < m; l++)
            f += 2 * (1 - (double)l / m) * pow(0.5, l);
        assert_true(fabs(noise.factor[m] - f) < 1e-12);
    }
    tn_expect_free(&expect);
}

/* Far from the threshold an interval is the usual one; at it, it reaches down; with fresh days it is that of both. */
static void test_interval(void **state)
{
    (void)state;
    tn_interval far = tn_interval_of(&(tn_interval_data){0.5, 0.0004, 0.1, 0, 0, 0.0001});
    assert_true(fabs(far.estimate - 0.5) < 0.001 && fabs(far.low - 0.4608) < 0.002 && fabs(far.high - 0.5392) < 0.002);
    tn_interval near = tn_interval_of(&(tn_interval_data){0.105, 0.0004, 0.1, 0, 0, 0.0001});
    assert_true(near.low < 0.02 && near.estimate < 0.09 && near.high < 0.15);
    tn_interval both = tn_interval_of(&(tn_interval_data){0.5, 0.0004, 0.1, 0.5, 0.0004, 0});
    assert_true(fabs(both.high - both.low - 2 * 1.96 * 0.02 / sqrt(2)) < 0.002);
}

static void test_policy(void **state)
{
    (void)state;
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"gate sentiment decline 0.05\n# nothing\n\nset team 3\n", NULL},
        {"gate sentiment\n", "line 1 of the policy: a gate is: gate DIMENSION decline|rise NUMBER|PERCENT%|NUMBERsd ..."},
        {"\ngate x decline ten\n", "line 2 of the policy: a size is a number above 0 as in 0.10, 25% or 0.5sd, with at most four decimals"},
        {"gate x rise\n", "line 1 of the policy: a gate needs a size: 0.10, 25% or 0.5sd"},
        {"set fresh 2.5\n", "line 1 of the policy: this setting is a whole number of at most 90"},
        {"set speed 9\n", "line 1 of the policy: no such setting: there are rate, z, group-z, nights, fresh, quiet, clear-days, cool-days "
                          "and team"},
        {"pair a b and c\n", "line 1 of the policy: a pair is: pair NAME DIMENSION with DIMENSION"},
        {"watch abuse queues teams\nwatch customer.abuse agents\n", NULL},
        {"watch abuse\n", "line 1 of the policy: a watch is: watch DIMENSION agents|teams|queues|topics ..."},
        {"\n\nwatch abuse everybody\n", "line 3 of the policy: a dimension is watched for agents, teams, queues or topics"},
        {"alert me\n", "line 1 of the policy: a line begins with gate, watch, pair, set or #"},
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        tenor_drift *drift = NULL;
        tenor_drift_options options = {.policy = str_of(cases[i].text)};
        tenor_error error = {TENOR_OK, ""};
        tenor_status status = tenor_drift_new(&drift, &options, &error);
        assert_int_equal(status, cases[i].message ? TENOR_BAD_ARGUMENT : TENOR_OK);
        if (cases[i].message)
            assert_string_equal(error.message, cases[i].message);
        tenor_drift_free(drift);
    }
}

static void test_arguments(void **state)
{
    (void)state;
    tenor_drift *drift = NULL;
    int32_t first, last;
    assert_int_equal(tenor_drift_new(&drift, NULL, NULL), TENOR_OK);
    assert_false(tenor_drift_days(drift, &first, &last));
    assert_int_equal(tenor_drift_run(drift, INT32_MIN, INT32_MAX, keep, NULL), TENOR_OK);
    tenor_drift_cell cell = {.agent = {"a\0b", 3}, .day = 7};
    assert_int_equal(tenor_drift_add_leg(drift, &cell, 1, true), TENOR_BAD_ARGUMENT);
    cell.agent = str_of("a");
    assert_int_equal(tenor_drift_add_leg(drift, &cell, TENOR_DRIFT_SCORE_MOST + 1, true), TENOR_BAD_ARGUMENT);
    cell.count = 2;
    cell.sum = 100;
    cell.squares = 10; /* no two numbers with that sum have such small squares */
    assert_int_equal(tenor_drift_add(drift, &cell), TENOR_BAD_ARGUMENT);
    cell.squares = 5000;
    assert_int_equal(tenor_drift_add(drift, &cell), TENOR_OK);
    cell.day = INT32_MAX; /* a slip of the pen would ask for all the days between */
    assert_int_equal(tenor_drift_add(drift, &cell), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_carry(drift, &cell, str_of("d"), 0, 0), TENOR_BAD_ARGUMENT);
    cell.day = INT32_MIN;
    assert_int_equal(tenor_drift_add(drift, &cell), TENOR_BAD_ARGUMENT);
    cell.day = 7 + TENOR_DRIFT_SPAN + 1;
    assert_int_equal(tenor_drift_add(drift, &cell), TENOR_BAD_ARGUMENT);
    cell.day = 7 + TENOR_DRIFT_SPAN;
    assert_int_equal(tenor_drift_add(drift, &cell), TENOR_OK);
    assert_true(tenor_drift_days(drift, &first, &last) && first == 7 && last == 7 + TENOR_DRIFT_SPAN);
    cell.day = 6;
    assert_int_equal(tenor_drift_add(drift, &cell), TENOR_BAD_ARGUMENT);
    cell.day = 8;
    assert_int_equal(tenor_drift_carry(drift, &cell, (tenor_str){"d\0", 2}, 0, 0), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_carry(drift, &cell, str_of("d"), TENOR_DRIFT_SCORE_MOST + 1, 0), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_carry(drift, &cell, str_of("d"), 0, TENOR_UNIT + 1), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_drift_carry(drift, &cell, str_of("d"), -5, -5), TENOR_OK);
    tenor_drift_bridged bridge = {str_of("x"), str_of("d"), 0.1, 0.1, 0, -1};
    assert_int_equal(tenor_drift_bridge(drift, &bridge), TENOR_BAD_ARGUMENT);
    bridge.missing_error = NAN;
    assert_int_equal(tenor_drift_bridge(drift, &bridge), TENOR_BAD_ARGUMENT);
    bridge.missing_error = 0;
    assert_int_equal(tenor_drift_bridge(drift, &bridge), TENOR_OK);
    tenor_drift_free(drift);
}

/* Every allocation may fail, and nothing stays behind. */
static void test_memory(void **state)
{
    (void)state;
    centre c = {STEP, "sentiment", 5, 8};
    tenor_io_buffer *lines = NULL;
    assert_int_equal(tenor_io_buffer_new(&lines, NULL), TENOR_OK);
    bool done = false;
    for (size_t fail_at = 1; !done; fail_at++) {
        counting_memory memory = {.fail_at = 0};
        tenor_allocator allocator = {counting_resize, &memory};
        tenor_drift *drift = NULL;
        tenor_drift_options options = {.allocator = &allocator};
        assert_int_equal(tenor_drift_new(&drift, &options, NULL), TENOR_OK);
        fill(drift, &c, 1, 0);
        size_t before = memory.calls;
        memory.fail_at = before + fail_at;
        tenor_io_buffer_clear(lines);
        tenor_status status = tenor_drift_run(drift, FIRST + 118, FIRST + 119, write_event, lines);
        done = memory.calls < memory.fail_at;
        assert_int_equal(status, done ? TENOR_OK : TENOR_NO_MEMORY);
        tenor_drift_free(drift);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.bytes, 0);
        assert_int_equal(memory.wrong_sizes, 0);
        memory = (counting_memory){.fail_at = fail_at};
        drift = NULL;
        if (tenor_drift_new(&drift, &options, NULL) == TENOR_OK) {
            tenor_drift_cell cell = {.agent = str_of("a"), .day = FIRST};
            tenor_status added = tenor_drift_add_leg(drift, &cell, 1, true);
            assert_true(added == TENOR_OK || added == TENOR_NO_MEMORY);
        }
        tenor_drift_free(drift);
        assert_int_equal(memory.blocks, 0);
    }
    tenor_io_buffer_free(lines);
}

/* ---- files of scores ---- */

static void show_rows(tenor_io_buffer *out, const char *text)
{
    tenor_io_scores *scores = NULL;
    tenor_io_scores_row row;
    tenor_io_error error = {TENOR_OK, 0, ""};
    char line[512];
    tenor_io_buffer_clear(out);
    tenor_status status = tenor_io_scores_open_memory(&scores, str_of("f.csv"), str_of(text), NULL, &error);
    if (status != TENOR_OK) {
        tenor_io_buffer_put(out, str_of(error.message));
        return;
    }
    do {
        assert_int_equal(tenor_io_scores_read(scores, &row, &error), TENOR_OK);
        if (row.kind == TENOR_IO_SCORES_LEG)
            snprintf(line, sizeof line, "%d %.*s %.*s %d%s\n", (int)row.names.day, (int)row.names.agent.size, row.names.agent.data,
                     (int)row.names.queue.size, row.names.queue.size ? row.names.queue.data : "", (int)row.score,
                     row.known ? "" : "?");
        else
            snprintf(line, sizeof line, "%d:%u %.*s\n", (int)row.kind, (unsigned)row.line, (int)row.message.size,
                     row.message.size ? row.message.data : "");
        tenor_io_buffer_put(out, str_of(line));
    } while (row.kind != TENOR_IO_SCORES_END);
    tenor_io_scores_close(scores);
}

static void test_scores(void **state)
{
    (void)state;
    static const struct {
        const char *text, *rows;
    } cases[] = {
        {"\xEF\xBB\xBFscore,day,agent_id,queue,note\r\n0.25,1970-01-02,a,\"x, \"\"y\"\"\",z\r\n\r\n,1970-01-03T10:00:00Z,b,,\r\n",
         "1 a x, \"y\" 2500\n2 b  0?\n0:0 \n"},
        {"day;agent_id;score\n1970-01-01;a;-1\n1970-01-01;a;nan\n", "0 a  -10000\n0 a  0?\n0:0 \n"},
        {"day\tagent_id\tscore\n1970-01-01\ta\t1e-2\n", "0 a  100\n0:0 \n"},
        {"day,agent_id,score\n1970-02-30,a,1\n1970-01-01,,1\n1970-01-01,a,one\n1970-01-01,a,20001\n1970-01-01,a,1,2\n1970-01-01,a\n"
         "1970-01-01,\"a,1\n1970-01-01,b,2\n",
         "2:2 the day is no date as in 2026-11-20\n2:3 the agent_id is empty\n2:4 the score is no number between -20000 and 20000\n"
         "2:5 the score is no number between -20000 and 20000\n2:6 the row has more cells than the header\n0 a  0?\n"
         "2:8 a quote that begins in this row is not closed\n0 b  20000\n0:0 \n"},
        {"", "f.csv: a file of scores begins with a header that names at least day, agent_id and score; day is missing"},
        {"day,agent,score\n", "f.csv: a file of scores begins with a header that names at least day, agent_id and score; agent_id is "
                              "missing"},
    };
    static const struct {
        const char *text;
        int32_t score;
    } numbers[] = {{"0.12345", 1234}, {"0.12355", 1236}, {"0.123450000000000000000000001", 1235}, {"+.5", 5000}, {"5.", 50000},
                   {"-0.00005", 0},   {"1.5E+1", 150000}, {"2e4", 200000000},                   {"1e-9999999", 0}, {"00000000000000000000001", 10000},
                   {"19999.99999", 200000000}, {"0.00015", 2}};
    tenor_io_buffer *out = NULL;
    char text[256], want[64];
    assert_int_equal(tenor_io_buffer_new(&out, NULL), TENOR_OK);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        show_rows(out, cases[i].text);
        tenor_io_buffer_put(out, (tenor_str){"", 1});
        assert_string_equal(tenor_io_buffer_view(out).data, cases[i].rows);
    }
    for (size_t i = 0; i < COUNT_OF(numbers); i++) {
        snprintf(text, sizeof text, "day,agent_id,score\n1970-01-01,a,%s\n", numbers[i].text);
        snprintf(want, sizeof want, "0 a  %d\n0:0 \n", (int)numbers[i].score);
        show_rows(out, text);
        tenor_io_buffer_put(out, (tenor_str){"", 1});
        assert_string_equal(tenor_io_buffer_view(out).data, want);
    }
    for (int32_t day = -719528; day < 2932897; day += 37) { /* years 0 to 9999 */
        int32_t back;
        tenor_io_day_text(day, text);
        assert_true(tenor_io_day_parse(str_of(text), &back) && back == day);
    }
    tenor_io_buffer_free(out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_expected), cmocka_unit_test(test_interval),  cmocka_unit_test(test_policy),
        cmocka_unit_test(test_step),     cmocka_unit_test(test_traps),     cmocka_unit_test(test_order),
        cmocka_unit_test(test_steep),
        cmocka_unit_test(test_bridge),
        cmocka_unit_test(test_late_night),
        cmocka_unit_test(test_arguments), cmocka_unit_test(test_memory),   cmocka_unit_test(test_scores),
    };
    return cmocka_run_group_tests_name("drift", tests, NULL, NULL);
}
