/* test_call_sums.c - what a call adds up, turn by turn, against a list of all turns that is added up anew each time. */
#include "frozen_lexicon.h"
#include "test_engine.h"

#define MOST_TURNS 60
#define MOST_HITS 6
#define MOST_DIMENSIONS 16
#define MOST_CATEGORIES 64
#define AGENTS 5

/* A turn as it went into the call. */
typedef struct said {
    tenor_segment segment;
    tenor_score score;
    tenor_dimension_score dimensions[MOST_DIMENSIONS];
    tenor_hit hits[MOST_HITS];
    size_t leg;
} said;

typedef struct leg {
    const char *agent;
    bool agent_spoke;
    uint64_t first, turns;
} leg;

static tenor_lexicon *lexicon;
static size_t dimension_count, category_count;
static uint64_t chance = 4711;
static said turns[MOST_TURNS];
static leg legs[MOST_TURNS];
static size_t turn_count, leg_count, current;

static const char long_agent[] = "an id that is longer than those that a call keeps memory for, so it is given back";
static const char *const agents[AGENTS] = {"", "a", "b", "agent-17", long_agent};

static uint64_t below(uint64_t end)
{
    return next_chance(&chance) % end;
}

static int set_up(void **state)
{
    (void)state;
    lexicon = load_text(frozen_lexicon);
    dimension_count = tenor_lexicon_dimension_count(lexicon);
    category_count = tenor_lexicon_category_count(lexicon);
    assert_true(dimension_count <= MOST_DIMENSIONS && category_count <= MOST_CATEGORIES);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    tenor_lexicon_release(lexicon);
    return 0;
}

/* The leg of a turn, as scoring.md tells it: one for each agent, in order; others' turns go with the agent who has the call,
 * and what was said before an agent had a name is the first one's. */
static size_t leg_of(const said *turn, const char *agent)
{
    if (leg_count == 0)
        legs[leg_count++] = (leg){"", false, turn->segment.number, 0};
    if (turn->segment.utterance.role != TENOR_ROLE_AGENT || !*agent)
        return current;
    for (size_t i = 0; i < leg_count; i++)
        if (strcmp(legs[i].agent, agent) == 0)
            return current = i;
    if (legs[current].agent_spoke || *legs[current].agent) {
        current = leg_count;
        legs[leg_count++] = (leg){"", false, turn->segment.number, 0};
    }
    legs[current].agent = agent;
    return current;
}

static void any_turn(tenor_call *call)
{
    said *turn = &turns[turn_count];
    const char *agent = agents[below(AGENTS)];
    memset(turn, 0, sizeof *turn);
    turn->segment = (tenor_segment){say_as("", (tenor_role)below(4)), turn_count + 5, TENOR_NO_TIME, TENOR_NO_TIME, str_of(agent), NULL, 0};
    turn->score = (tenor_score){.scored = below(6) != 0 && turn->segment.utterance.role != TENOR_ROLE_AUTOMATED,
                                .tokens = (uint32_t)below(30),
                                .dimensions = turn->dimensions,
                                .dimension_count = dimension_count,
                                .hits = turn->hits,
                                .hit_count = below(MOST_HITS + 1)};
    for (size_t i = 0; i < dimension_count; i++)
        if (below(2))
            turn->dimensions[i] = (tenor_dimension_score){.score = (int32_t)below(20001) - 10000,
                                                          .evidence = (uint32_t)below(2),
                                                          .undated = (int64_t)below(60001) - 30000,
                                                          .x_sum = ((int64_t)below(2001) - 1000) * INT64_C(1000000000),
                                                          .x_hits = (uint32_t)below(3)};
    for (size_t i = 0; i < turn->score.hit_count; i++)
        turn->hits[i] = (tenor_hit){.category = (uint32_t)below(category_count),
                                    .outcome = below(4) ? TENOR_NOTED : TENOR_WON};
    turn->leg = leg_of(turn, agent);
    legs[turn->leg].turns++;
    legs[turn->leg].agent_spoke |= turn->segment.utterance.role == TENOR_ROLE_AGENT;
    turn_count++;
    assert_int_equal(tenor_call_add(call, &turn->segment, &turn->score), TENOR_OK);
}

/* sum / count to the nearest, halves to even, by trying both neighbours. */
static int64_t mean_of(int64_t sum, int64_t count)
{
    int64_t low = sum / count - (sum % count < 0), rest = sum - low * count;
    return low + (2 * rest > count || (2 * rest == count && low % 2 != 0));
}

static bool counts(const said *turn, size_t which, tenor_role role)
{
    return turn->score.scored && turn->segment.utterance.role == role && (which == SIZE_MAX || turn->leg == which);
}

static void expect_maybe(tenor_maybe found, bool known, int64_t value)
{
    assert_int_equal(found.known, known);
    if (known)
        assert_int_equal(found.value, value);
}

static void expect_sums(const tenor_call *call, size_t which, tenor_role role, size_t dimension)
{
    int64_t undated = 0, x_sum = 0, x_hits = 0, words = 0;
    for (size_t i = 0; i < turn_count; i++) {
        if (!counts(&turns[i], which, role))
            continue;
        undated += turns[i].dimensions[dimension].undated;
        x_sum += turns[i].dimensions[dimension].x_sum;
        x_hits += turns[i].dimensions[dimension].x_hits;
        words += turns[i].score.tokens;
    }
    expect_maybe(tenor_call_x(call, which, role, dimension), x_hits > 0, x_hits ? mean_of(x_sum, x_hits * 100000000) : 0);
    expect_maybe(tenor_call_per100(call, which, role, dimension), words > 0, words ? mean_of(undated * 100, words) : 0);
}

static void expect_topics(const tenor_call *call)
{
    uint64_t heard[MOST_CATEGORIES] = {0}, hits = 0;
    tenor_str name;
    tenor_category category;
    for (size_t i = 0; i < turn_count; i++)
        for (size_t k = 0; k < turns[i].score.hit_count; k++)
            if (turns[i].score.scored && turns[i].segment.utterance.role != TENOR_ROLE_AUTOMATED &&
                turns[i].hits[k].outcome == TENOR_NOTED)
                heard[turns[i].hits[k].category]++;
    size_t rank = 0;
    for (;; rank++) {
        size_t best = category_count;
        for (size_t i = 0; i < category_count; i++) {
            tenor_lexicon_category(lexicon, i, &category);
            if (heard[i] && category.kind.size == 5 && memcmp(category.kind.data, "topic", 5) == 0 &&
                (best == category_count || heard[i] > heard[best]))
                best = i;
        }
        if (best == category_count)
            break;
        assert_true(tenor_call_topic(call, rank, &name, &hits));
        tenor_lexicon_category(lexicon, best, &category);
        assert_int_equal(hits, heard[best]);
        assert_true(name.size == category.name.size && memcmp(name.data, category.name.data, name.size) == 0);
        heard[best] = 0;
    }
    assert_false(tenor_call_topic(call, rank, &name, &hits));
    tenor_call_summary summary;
    tenor_call_read(call, &summary);
    assert_int_equal(summary.topic_count, rank);
    assert_int_equal(summary.turns, turn_count);
    assert_int_equal(summary.leg_count, leg_count);
}

static void expect_all(const tenor_call *call)
{
    tenor_leg found;
    for (size_t i = 0; i < leg_count; i++) {
        assert_true(tenor_call_leg(call, i, &found));
        assert_int_equal(found.agent_id.size, strlen(legs[i].agent));
        assert_true(!found.agent_id.size || memcmp(found.agent_id.data, legs[i].agent, found.agent_id.size) == 0);
        assert_int_equal(found.first_utterance, legs[i].first);
        assert_int_equal(found.turns, legs[i].turns);
    }
    assert_false(tenor_call_leg(call, leg_count, &found));
    for (tenor_role role = TENOR_ROLE_UNKNOWN; role <= TENOR_ROLE_CUSTOMER; role++)
        for (size_t d = 0; d < dimension_count; d++) {
            for (size_t i = 0; i < leg_count; i++)
                expect_sums(call, i, role, d);
            expect_sums(call, SIZE_MAX, role, d);
        }
    expect_topics(call);
}

/* One call, used for many conversations: what it keeps of the one before must not show. */
static void test_sums(void **state)
{
    (void)state;
    tenor_call *call = call_of(lexicon, NULL);
    for (int round = 0; round < 300; round++) {
        turn_count = leg_count = current = 0;
        tenor_call_reset(call);
        expect_all(call);
        for (size_t n = below(MOST_TURNS); turn_count < n;) {
            any_turn(call);
            if (below(10) == 0)
                expect_all(call);
        }
        expect_all(call);
    }
    tenor_call_free(call);
}

/* A warmed call adds turns and changes agents without an allocation; what fails leaves no block behind. */
static void test_memory(void **state)
{
    (void)state;
    for (size_t fail_at = 0; fail_at < 12; fail_at++) {
        counting_memory memory = {.fail_at = 0};
        const tenor_allocator allocator = {counting_resize, &memory};
        tenor_call *call = NULL;
        memory.fail_at = fail_at;
        tenor_status status = tenor_call_new(&call, lexicon, &allocator, NULL);
        for (size_t round = 0; round < 3 && status == TENOR_OK; round++) {
            size_t calls = memory.calls;
            tenor_call_reset(call);
            for (size_t i = 0; i < 20 && status == TENOR_OK; i++) {
                tenor_dimension_score dimensions[MOST_DIMENSIONS] = {{0}};
                tenor_segment turn = {say_as("", TENOR_ROLE_AGENT), i, 0, 0, str_of(agents[i % (AGENTS - 1)]), NULL, 0};
                tenor_score score = {.scored = true, .dimensions = dimensions, .dimension_count = dimension_count};
                status = tenor_call_add(call, &turn, &score);
            }
            if (round && !fail_at)
                assert_int_equal(memory.calls, calls);
        }
        assert_true(fail_at ? status == TENOR_OK || status == TENOR_NO_MEMORY : status == TENOR_OK);
        tenor_call_free(call);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sums), cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
