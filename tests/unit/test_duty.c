/* test_duty.c - duties through the public functions: what became of them and where, at any moment, live against batch, whatever
 * the detail. What each line of a playbook means is tried in tests/cli/files/duties.play. */
#include "test_engine.h"

#define AGENT TENOR_ROLE_AGENT
#define CUSTOMER TENOR_ROLE_CUSTOMER

static const char playbook[] = HEADER
    "@category empathy speaker=agent neg=block\n"
    "understand ...3 frustration :: 2\n"
    "see :: 1\n"
    "@category positive.thanks speaker=agent neg=block valence=0\n"
    "thank you\n"
    "@category valence kind=valence\n"
    "(useless|thank) :: -3\n"
    "great :: 3\n"
    "@category not kind=negator\n"
    "not\n"
    "@category very kind=booster factor=2\n"
    "very\n"
    "@category cue.upset kind=cue speaker=customer\n"
    "upset\n"
    "@category cue.sorry kind=cue speaker=agent\n"
    "sorry\n"
    "@duty acknowledge asks=2,7 section=empathy\n"
    "  what: Acknowledge it.\n"
    "  hint: Say it.\n"
    "  when: customer says #cue or sentiment < -0.3\n"
    "  then: agent says #empathy or \"that is hard\" within 15s, in chat 60s\n"
    "@duty close turns=2\n"
    "  what: Thank.\n"
    "  when: the call ends\n"
    "  before: agent says #positive within 2 turns\n"
    "@duty hold\n"
    "  what: Announce.\n"
    "  when: hold starts\n"
    "  before: agent says \"moment\" within 1 turn\n"
    "  then: hold ends within 1min\n"
    "@duty loop\n"
    "  what: No loop.\n"
    "  when: agent says #cue.sorry\n"
    "  never: agent says #cue.sorry 2 times\n"
    "  reset: agent says \"let me\"\n"
    "@duty warm\n"
    "  what: Warm.\n"
    "  when: transfer\n"
    "  before: agent says \"put you through\" within 2 turns\n"
    "  then: agent says (\"see\" and words > 3) without #cue.sorry within 2 turns\n"
    "@duty ways\n"
    "  what: One of several ways, in time, before the call goes on.\n"
    "  when: customer says #cue or silence over 3s ended by agent or hold ends\n"
    "  then: agent says \"moment\" in a sentence of at least 2 words or customer says \"so\" or hold starts within 9s, in chat 2s\n"
    "  or with: anyone says \"great\"\n"
    "  or before: agent says \"thank you\" within 20s\n"
    "  then: anyone says a question or words >= 6\n"
    "  until: agent says \"let me\"\n"
    "  unless: customer says \"now and then\"\n"
    "@duty guarded\n"
    "  what: Guards, an nth time, and what is counted.\n"
    "  when: anyone says \"so\" 2 times\n"
    "  after: agent speaks within 3 turns\n"
    "  not after: customer says \"useless\" in the same turn\n"
    "  before: agent says \"see\" since the first\n"
    "  or with: customer says turn > 2 and sentiment.evidence < 1\n"
    "  reset: agent says #cue.sorry\n"
    "@duty second\n"
    "  what: After the second one.\n"
    "  when: customer says #cue for the 2nd time\n"
    "  then: agent speaks within 1 turn\n"
    "@duty end each=call\n"
    "  what: At the end.\n"
    "  when: the call ends\n"
    "  not after: transfer within 6 turns\n"
    "  before: agent says \"thank you\" in the last third of the call\n"
    "@duty latest each=latest\n"
    "  what: Guards of lines, excuses in windows, what is counted once a turn.\n"
    "  when: customer says \"great\" or silence over 3s\n"
    "  if not after: agent says \"so\" within 9s\n"
    "  or when: hold ends\n"
    "  if after: customer says #cue 2 times, once a turn\n"
    "  then: agent says \"moment\" or hold starts 2 times, once a turn within 3 turns\n"
    "  if not after: customer says \"thank you\" in the same turn\n"
    "  then: customer says words > 2\n"
    "  unless then: anyone says \"let me\" within 6s, in chat 2s\n"
    "  unless: customer says \"now and then\" within 2 turns\n"
    "  unless: transfer in the same turn\n"
    "@duty taken-over\n"
    "  what: Whoever comes next sees.\n"
    "  when: another agent speaks\n"
    "  then: agent says \"see\" within 1 turn\n";

static tenor_lexicon *lexicon;
static tenor_scorer *full, *lean;

static int set_up(void **state)
{
    (void)state;
    lexicon = load_text(playbook);
    full = scorer_of(lexicon);
    lean = scorer_of(lexicon);
    tenor_scorer_set_detail(lean, TENOR_DETAIL_SCORES);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    tenor_scorer_free(full);
    tenor_scorer_free(lean);
    tenor_lexicon_release(lexicon);
    return 0;
}

static tenor_call *new_call(void)
{
    return call_of(lexicon, NULL);
}

static tenor_segment timed(uint64_t number, tenor_role role, const char *text, int64_t start, int64_t end)
{
    return (tenor_segment){say_as(text, role), number, start, end, str_of(role == AGENT ? "a1" : ""), NULL, 0};
}

static void add(tenor_call *call, tenor_scorer *scorer, tenor_segment turn)
{
    tenor_score score = score_one(scorer, turn.utterance);
    assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
}

static size_t duty_named(const char *name)
{
    tenor_duty duty;
    for (size_t i = 0; tenor_lexicon_duty(lexicon, i, &duty); i++)
        if (duty.name.size == strlen(name) && memcmp(duty.name.data, name, duty.name.size) == 0)
            return i;
    fail_msg("no duty %s", name);
    return 0;
}

static tenor_duty_state state_of(const tenor_call *call, const char *name)
{
    tenor_duty_state state;
    assert_true(tenor_call_duty(call, duty_named(name), &state));
    return state;
}

static void test_tables(void **state)
{
    (void)state;
    tenor_duty duty;
    assert_int_equal(tenor_lexicon_duty_count(lexicon), 11);
    assert_true(tenor_lexicon_duty(lexicon, 0, &duty));
    assert_memory_equal(duty.name.data, "acknowledge", duty.name.size);
    assert_memory_equal(duty.asks.data, "2,7", duty.asks.size);
    assert_memory_equal(duty.hint.data, "Say it.", duty.hint.size);
    assert_memory_equal(duty.section.data, "empathy", duty.section.size);
    assert_memory_equal(duty.file.data, "low.lex", duty.file.size);
    assert_int_equal(duty.line, 18);
    assert_int_equal(duty.role, AGENT);
    assert_int_equal(duty.steps, 1);
    assert_false(tenor_lexicon_duty(lexicon, 11, &duty));
    assert_false(tenor_lexicon_hears(lexicon, SIZE_MAX));
    tenor_entry entry;
    for (size_t i = 0; tenor_lexicon_entry(lexicon, i, &entry); i++) {
        bool shifter = entry.id.size > 4 && (memcmp(entry.id.data, "not/", 4) == 0 || memcmp(entry.id.data, "very", 4) == 0);
        bool valence = entry.id.size > 7 && memcmp(entry.id.data, "valence", 7) == 0;
        assert_int_equal(tenor_lexicon_hears(lexicon, i), !shifter && !valence);
    }
}

/* Where the window begins and ends, and what a finding says of it. */
static void test_findings(void **state)
{
    (void)state;
    tenor_call *call = new_call();
    tenor_duty_finding f;
    size_t duty = duty_named("acknowledge");
    add(call, full, timed(0, CUSTOMER, "I am upset", 0, 4000));
    tenor_duty_state s = state_of(call, "acknowledge");
    assert_true(s.running && s.limited && s.left_ms.known);
    assert_int_equal(s.outcome, TENOR_DUTY_NONE);
    assert_int_equal(s.left_ms.value, 15000);
    assert_int_equal(tenor_call_tick(call, full, 9000), TENOR_OK);
    assert_int_equal(state_of(call, "acknowledge").left_ms.value, 10000);
    add(call, full, timed(1, CUSTOMER, "and I wait", 9000, 12000)); /* the floor is the agent's from here */
    assert_int_equal(state_of(call, "acknowledge").left_ms.value, 15000);
    add(call, full, timed(2, AGENT, "well I see", 20000, 30000));
    s = state_of(call, "acknowledge");
    assert_int_equal(s.outcome, TENOR_DUTY_MET);
    assert_int_equal(s.met, 1);
    assert_true(tenor_call_duty_finding(call, duty, 0, &f));
    assert_false(tenor_call_duty_finding(call, duty, 1, &f));
    assert_int_equal(f.outcome, TENOR_DUTY_MET);
    assert_int_equal(f.trigger_utterance, 0);
    assert_int_equal(f.trigger_begin, 5);
    assert_int_equal(f.trigger_end, 10);
    assert_int_equal(f.utterance, 2);
    assert_int_equal(f.begin, 7);
    assert_int_equal(f.end, 10);
    assert_int_equal(f.at_ms, 27000); /* 7 of 10 bytes into 10 s */
    assert_int_equal(f.clock, TENOR_CLOCK_INTERPOLATED);
    assert_true(f.taken.known && f.limit.known && !f.in_turns);
    assert_int_equal(f.taken.value, 15000);
    assert_int_equal(f.limit.value, 15000);
    /* Too late, and by how much; negation is no empathy. */
    add(call, full, timed(3, CUSTOMER, "this is useless", 30000, 31000));
    add(call, full, timed(4, AGENT, "I do not understand your frustration", 40000, 50000));
    assert_int_equal(state_of(call, "acknowledge").missed, 1);
    assert_true(tenor_call_duty_finding(call, duty, 1, &f));
    assert_true(f.outcome == TENOR_DUTY_MISSED && !f.said && !f.late);
    add(call, full, timed(5, AGENT, "that is hard", 60000, 61000));
    assert_true(tenor_call_duty_finding(call, duty, 1, &f));
    assert_true(f.said && f.late);
    assert_int_equal(f.utterance, 5);
    assert_int_equal(f.taken.value, 29000);
    assert_int_equal(state_of(call, "acknowledge").outcome, TENOR_DUTY_MISSED);
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    assert_int_equal(state_of(call, "end").outcome, TENOR_DUTY_MISSED);
    tenor_call_reset(call);
    assert_int_equal(state_of(call, "acknowledge").outcome, TENOR_DUTY_NONE);
    tenor_call_free(call);
}

/* Times at the ends of what a number holds, backwards and overlapping: decided, and never a trap. */
static void test_hostile_times(void **state)
{
    (void)state;
    static const int64_t times[] = {TENOR_NO_TIME, INT64_MIN + 1, -1, 0, 1, INT64_MAX - 1, INT64_MAX};
    tenor_call *call = new_call();
    for (size_t a = 0; a < COUNT_OF(times); a++)
        for (size_t b = 0; b < COUNT_OF(times); b++) {
            tenor_call_reset(call);
            add(call, full, timed(0, CUSTOMER, "upset", times[a], times[b]));
            assert_int_equal(tenor_call_event(call, NULL, TENOR_CALL_HOLD_START, times[b]), TENOR_OK);
            assert_int_equal(tenor_call_event(call, NULL, TENOR_CALL_HOLD_END, times[a]), TENOR_OK);
            add(call, full, timed(1, AGENT, "so I see that now", times[b], times[a]));
            assert_int_equal(tenor_call_tick(call, full, times[a]), TENOR_OK);
            assert_int_equal(tenor_call_end(call), TENOR_OK);
            tenor_duty_state s = state_of(call, "acknowledge");
            assert_int_equal(s.met + s.missed + s.excused, 1);
        }
    tenor_call_free(call);
    call = new_call();
    assert_int_equal(tenor_call_event(call, NULL, (tenor_call_event_kind)9, 0), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_event(NULL, NULL, TENOR_CALL_TRANSFER, 0), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_end(NULL), TENOR_BAD_ARGUMENT);
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    tenor_call_free(call);
}

/* ---- the same, however it is come by ---- */

static uint32_t roll(uint64_t *state, uint32_t sides)
{
    return (uint32_t)(next_chance(state) % sides);
}

static const char *const words[] = {"upset", "useless", "great", "see", "understand your frustration", "sorry", "let me", "not", "very",
                                    "moment", "put you through", "thank you", "that is hard", "so", "now and then", ".", "?"};

typedef struct line {
    int event; /* -1: words */
    tenor_role role;
    char text[160]; /* five of the longest words and blanks */
    const char *agent;
    int64_t start, end;
    tenor_word said[8]; /* when its words were spoken */
    size_t said_count;
} line;

static tenor_segment segment_of(const line *l, uint64_t number)
{
    return (tenor_segment){say_as(l->text, l->role), number, l->start, l->end, str_of(l->agent), l->said_count ? l->said : NULL,
                           l->said_count};
}

static size_t make_talk(uint64_t *d, line *lines, size_t most)
{
    size_t count = 1 + roll(d, (uint32_t)most);
    int64_t now = 0;
    bool clock = roll(d, 4) != 0;
    const char *agent = "a1";
    for (size_t i = 0; i < count; i++) {
        line *l = &lines[i];
        *l = (line){.event = roll(d, 8) == 0 ? (int)roll(d, 3) : -1, .role = (tenor_role)roll(d, 4)};
        if (roll(d, 12) == 0)
            agent = agent[1] == '1' ? "a2" : "a1";
        l->agent = l->role == AGENT ? agent : "";
        bool worded = roll(d, 3) == 0;
        for (uint32_t n = 1 + roll(d, 5), k = 0; k < n; k++) {
            uint32_t begin = (uint32_t)strlen(l->text);
            strcat(l->text, words[roll(d, COUNT_OF(words))]);
            if (worded && roll(d, 6)) /* some without, some backwards */
                l->said[l->said_count++] = (tenor_word){begin, (uint32_t)strlen(l->text), roll(d, 5) ? now + roll(d, 20000) : TENOR_NO_TIME,
                                                        TENOR_NO_TIME};
            strcat(l->text, " ");
        }
        assert_true(strlen(l->text) < sizeof l->text);
        now += roll(d, 9000);
        l->start = clock && roll(d, 10) ? now : TENOR_NO_TIME;
        now += roll(d, 9000);
        l->end = clock && roll(d, 10) ? now : TENOR_NO_TIME;
    }
    return count;
}

static void compare_calls(const tenor_call *a, const tenor_call *b, uint64_t seed)
{
    for (size_t i = 0; i < tenor_lexicon_duty_count(lexicon); i++) {
        tenor_duty_state x, y;
        tenor_duty_finding f, g;
        memset(&x, 0, sizeof x);
        memset(&y, 0, sizeof y);
        assert_true(tenor_call_duty(a, i, &x) && tenor_call_duty(b, i, &y));
        if (x.outcome != y.outcome || x.met != y.met || x.missed != y.missed || x.excused != y.excused || x.running != y.running ||
            x.finding_count != y.finding_count || x.left_turns.value != y.left_turns.value)
            fail_msg("seed %" PRIu64 ", duty %zu: %d %" PRIu64 " %" PRIu64 " %" PRIu64 ", not %d %" PRIu64 " %" PRIu64 " %" PRIu64, seed, i,
                     (int)x.outcome, x.met, x.missed, x.excused, (int)y.outcome, y.met, y.missed, y.excused);
        for (size_t k = 0; k < x.finding_count; k++) {
            assert_true(tenor_call_duty_finding(a, i, k, &f) && tenor_call_duty_finding(b, i, k, &g));
            if (f.outcome != g.outcome || f.step != g.step || f.leg != g.leg || f.utterance != g.utterance || f.begin != g.begin ||
                f.end != g.end || f.at_ms != g.at_ms || f.clock != g.clock || f.late != g.late || f.taken.value != g.taken.value ||
                f.start_ms != g.start_ms || f.trigger_utterance != g.trigger_utterance || f.trigger_begin != g.trigger_begin)
                fail_msg("seed %" PRIu64 ", duty %zu, finding %zu differs", seed, i, k);
        }
    }
}

/* Turns as a batch joins them; live pushes the same segments, some of them partial first. */
static void run_batch(tenor_call *call, tenor_scorer *scorer, const line *lines, size_t count)
{
    char text[4096] = "";
    static tenor_word joined[40 * 8];
    tenor_segment open = TENOR_SEGMENT_INIT;
    bool is_open = false;
    size_t events[64], waiting = 0;
    for (size_t i = 0; i <= count; i++) {
        tenor_segment next = open;
        bool words_come = i < count && lines[i].event < 0;
        if (words_come) {
            next = segment_of(&lines[i], i);
            if (is_open && tenor_segments_join(&open, &next)) {
                strcat(text, " ");
                for (size_t k = 0; k < next.word_count; k++) {
                    tenor_word w = next.words[k];
                    w.begin += (uint32_t)strlen(text);
                    w.end += (uint32_t)strlen(text);
                    joined[open.word_count++] = w;
                }
                strcat(text, lines[i].text);
                open.end_ms = next.end_ms;
                continue;
            }
        }
        if (i < count && lines[i].event >= 0 && is_open && waiting < 8) { /* behind the turn, which may go on */
            events[waiting++] = i;
            continue;
        }
        if (is_open) {
            open.utterance.text = str_of(text);
            open.words = joined;
            add(call, scorer, open);
            is_open = false;
        }
        for (size_t k = 0; k < waiting; k++)
            assert_int_equal(tenor_call_event(call, NULL, (tenor_call_event_kind)lines[events[k]].event, lines[events[k]].start), TENOR_OK);
        waiting = 0;
        if (words_come) {
            open = next;
            if (next.word_count)
                memcpy(joined, next.words, next.word_count * sizeof *joined);
            strcpy(text, lines[i].text);
            is_open = true;
        } else if (i < count) {
            assert_int_equal(tenor_call_event(call, NULL, (tenor_call_event_kind)lines[i].event, lines[i].start), TENOR_OK);
        }
    }
    assert_int_equal(tenor_call_end(call), TENOR_OK);
}

static void run_live(tenor_call *call, uint64_t *d, const line *lines, size_t count)
{
    tenor_duty_state state;
    for (size_t i = 0; i < count; i++) {
        if (lines[i].event >= 0) {
            assert_int_equal(tenor_call_event(call, full, (tenor_call_event_kind)lines[i].event, lines[i].start), TENOR_OK);
            continue;
        }
        const tenor_word so = {0, 2, 5, 6};
        tenor_segment whole = segment_of(&lines[i], i), s = whole;
        uint32_t revisions = roll(d, 3) == 0 ? 1 + roll(d, 3) : 0;
        if (revisions) {
            s.utterance.text = str_of("so");
            s.words = &so;
            s.word_count = roll(d, 2);
        }
        assert_int_equal(tenor_call_push(call, full, &s, revisions == 0), TENOR_OK);
        for (uint32_t k = revisions; k > 1; k--) /* it may hear more, and then less again */
            assert_int_equal(tenor_call_revise(call, full, roll(d, 2) ? &whole : &s, false), TENOR_OK);
        if (revisions && whole.word_count == 0)
            assert_int_equal(tenor_call_update(call, full, i, whole.utterance.text, whole.end_ms, true), TENOR_OK);
        else if (revisions)
            assert_int_equal(tenor_call_revise(call, full, &whole, true), TENOR_OK);
        if (revisions)
            assert_int_equal(tenor_call_revise(call, full, &whole, true), TENOR_BAD_ARGUMENT); /* it is final */
        for (size_t k = 0; k < tenor_lexicon_duty_count(lexicon); k++) /* read at any moment: nothing changes */
            assert_true(tenor_call_duty(call, k, &state));
    }
    assert_int_equal(tenor_call_finish(call, full), TENOR_OK);
}

static void test_live_and_detail(void **state)
{
    (void)state;
    line lines[40];
    uint64_t met = 0, missed = 0, excused = 0;
    tenor_call *batch = new_call(), *scores = new_call(), *live = new_call();
    for (uint64_t seed = 1; seed <= 3000; seed++) {
        uint64_t d = seed;
        size_t count = make_talk(&d, lines, COUNT_OF(lines));
        tenor_call_reset(batch);
        tenor_call_reset(scores);
        tenor_call_reset(live);
        run_batch(batch, full, lines, count);
        run_batch(scores, lean, lines, count);
        run_live(live, &d, lines, count);
        compare_calls(batch, scores, seed);
        compare_calls(batch, live, seed);
        for (size_t i = 0; i < tenor_lexicon_duty_count(lexicon); i++) {
            tenor_duty_state s;
            assert_true(tenor_call_duty(batch, i, &s));
            met += s.met;
            missed += s.missed;
            excused += s.excused;
            assert_false(s.running);
        }
    }
    assert_true(met > 1000 && missed > 1000 && excused > 100); /* the talk is about something */
    tenor_call_free(batch);
    tenor_call_free(scores);
    tenor_call_free(live);
}

/* Each allocation fails once: an error, and the call goes on as if nothing was. */
static void test_no_memory(void **state)
{
    (void)state;
    line lines[30];
    uint64_t d = 7;
    size_t count = make_talk(&d, lines, COUNT_OF(lines));
    while (count < 20)
        count = make_talk(&d, lines, COUNT_OF(lines));
    bool done = false;
    for (size_t fail_at = 1; !done; fail_at++) {
        counting_memory memory = {.fail_at = fail_at};
        const tenor_allocator allocator = {counting_resize, &memory};
        tenor_call *call = NULL;
        tenor_status status = tenor_call_new(&call, lexicon, &allocator, NULL);
        if (status != TENOR_OK) {
            assert_int_equal(status, TENOR_NO_MEMORY);
            assert_int_equal(memory.blocks, 0);
            continue;
        }
        for (size_t i = 0; i < count; i++) {
            tenor_segment s = {say_as(lines[i].text, lines[i].role), i, TENOR_NO_TIME, TENOR_NO_TIME, str_of(lines[i].agent), lines[i].said, lines[i].said_count};
            tenor_score score = score_one(full, s.utterance);
            status = lines[i].event < 0 ? tenor_call_add(call, &s, &score)
                                        : tenor_call_event(call, NULL, (tenor_call_event_kind)lines[i].event, TENOR_NO_TIME);
            if (status == TENOR_OK)
                continue;
            assert_int_equal(status, TENOR_NO_MEMORY);
            i--; /* again, with memory */
        }
        status = tenor_call_end(call);
        if (status != TENOR_OK)
            assert_int_equal(tenor_call_end(call), TENOR_OK);
        done = memory.calls < fail_at;
        tenor_call *plain = new_call();
        for (size_t i = 0; i < count; i++) {
            tenor_segment s = {say_as(lines[i].text, lines[i].role), i, TENOR_NO_TIME, TENOR_NO_TIME, str_of(lines[i].agent), lines[i].said, lines[i].said_count};
            if (lines[i].event < 0)
                add(plain, full, s);
            else
                assert_int_equal(tenor_call_event(plain, NULL, (tenor_call_event_kind)lines[i].event, TENOR_NO_TIME), TENOR_OK);
        }
        assert_int_equal(tenor_call_end(plain), TENOR_OK);
        compare_calls(call, plain, fail_at);
        tenor_call_free(plain);
        tenor_call_free(call);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
    }
}

/* The same of a live call, whose events wait for the end of a turn: where there is no memory for what they begin when that turn is
 * completed, they are told as soon as there is, before all else. A memory that fails every third time hits them at all moments. */
static void test_no_memory_for_events(void **state)
{
    (void)state;
    static line lines[40];
    for (uint64_t seed = 1; seed <= 400; seed++) {
        uint64_t d = seed;
        const size_t count = make_talk(&d, lines, COUNT_OF(lines));
        counting_memory memory = {0};
        const tenor_allocator allocator = {counting_resize, &memory};
        tenor_call *call = NULL, *plain = new_call();
        uint64_t chance = seed;
        while (tenor_call_new(&call, lexicon, &allocator, NULL) != TENOR_OK)
            continue;
        for (size_t i = 0; i < count; i++) {
            const tenor_segment s = segment_of(&lines[i], i);
            tenor_status status = TENOR_NO_MEMORY;
            while (status != TENOR_OK) {
                memory.fail_at = roll(&chance, 3) ? 0 : memory.calls + 1 + roll(&chance, 3);
                status = lines[i].event < 0 ? tenor_call_push(call, full, &s, true)
                                            : tenor_call_event(call, full, (tenor_call_event_kind)lines[i].event, lines[i].start);
                assert_true(status == TENOR_OK || status == TENOR_NO_MEMORY);
            }
            assert_int_equal(lines[i].event < 0 ? tenor_call_push(plain, full, &s, true)
                                                : tenor_call_event(plain, full, (tenor_call_event_kind)lines[i].event, lines[i].start),
                             TENOR_OK);
        }
        memory.fail_at = memory.calls + 1;
        while (tenor_call_finish(call, full) != TENOR_OK)
            continue;
        assert_int_equal(tenor_call_finish(plain, full), TENOR_OK);
        compare_calls(call, plain, seed);
        tenor_call_free(plain);
        tenor_call_free(call);
        assert_int_equal(memory.blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
    }
}

/* However much is heard in one turn, its first words count; where memory for it fails, the turn can be added again. */
static void test_long_turns(void **state)
{
    (void)state;
    static char text[2000];
    for (size_t times = 0; times < 300; times += times < 60 ? 1 : 60) {
        size_t n = (size_t)snprintf(text, sizeof text, "thank you"), fail_at = 0;
        bool done = false;
        for (size_t i = 0; i < times; i++)
            n += (size_t)snprintf(text + n, sizeof text - n, " see");
        while (!done) {
            counting_memory memory = {.fail_at = times > 60 ? ++fail_at : 0};
            const tenor_allocator allocator = {counting_resize, &memory};
            tenor_call *call = NULL;
            while (tenor_call_new(&call, lexicon, &allocator, NULL) != TENOR_OK)
                continue;
            const tenor_segment turns[] = {timed(0, CUSTOMER, "upset", 0, 900), timed(1, AGENT, text, 1000, 90000)};
            for (size_t i = 0; i < COUNT_OF(turns); i++) {
                const tenor_score score = score_one(full, turns[i].utterance);
                while (tenor_call_add(call, &turns[i], &score) != TENOR_OK)
                    continue;
            }
            while (tenor_call_end(call) != TENOR_OK)
                continue;
            tenor_duty_finding finding;
            assert_int_equal(state_of(call, "end").outcome, TENOR_DUTY_MET);
            assert_true(tenor_call_duty_finding(call, duty_named("end"), 0, &finding));
            assert_true(finding.said && finding.utterance == 1);
            assert_int_equal(finding.begin, 0);
            tenor_call_free(call);
            assert_int_equal(memory.blocks, 0);
            done = memory.calls < fail_at || fail_at == 0;
        }
    }
}

#define REMEMBERED 12

/* Turns in which so many of a duty's conditions come true for the first time, one by one or all at once; `left_out` never does. The
 * duty's outcome; memory fails at fail_at, and is there when the turn is added again. */
static tenor_duty_outcome remember(tenor_lexicon *l, tenor_scorer *scorer, size_t at_once, size_t left_out, size_t fail_at, size_t *calls)
{
    counting_memory memory = {.fail_at = fail_at};
    const tenor_allocator allocator = {counting_resize, &memory};
    tenor_call *call = NULL;
    tenor_duty_state duty;
    char text[REMEMBERED * 8];
    while (tenor_call_new(&call, l, &allocator, NULL) != TENOR_OK)
        continue;
    for (size_t i = 0; i <= REMEMBERED; i += at_once) {
        size_t n = (size_t)snprintf(text, sizeof text, i < REMEMBERED ? "well" : "go");
        for (size_t k = i; k < i + at_once && k < REMEMBERED; k++)
            n += k == left_out ? 0 : (size_t)snprintf(text + n, sizeof text - n, " w%c", (char)('a' + k));
        const tenor_segment turn = timed(i, i < REMEMBERED ? AGENT : CUSTOMER, text, (int64_t)i, (int64_t)i);
        const tenor_score score = score_one(scorer, turn.utterance);
        while (tenor_call_add(call, &turn, &score) != TENOR_OK)
            continue;
    }
    while (tenor_call_end(call) != TENOR_OK)
        continue;
    assert_true(tenor_call_duty(call, 0, &duty));
    tenor_call_free(call);
    assert_int_equal(memory.blocks, 0);
    assert_int_equal(memory.wrong_sizes, 0);
    *calls = memory.calls;
    return duty.outcome;
}

/* A call has room only for what came true in it, made a turn at a time. */
static void test_remembering(void **state)
{
    (void)state;
    char text[2000];
    size_t n = (size_t)snprintf(text, sizeof text, HEADER "@duty d\n  what: x\n  when: customer says \"go\"\n");
    for (size_t i = 0; i < REMEMBERED; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "  before: agent says \"w%c\"\n", (char)('a' + i));
    tenor_lexicon *l = load_text(text);
    tenor_scorer *scorer = scorer_of(l);
    for (size_t at_once = 1; at_once <= REMEMBERED; at_once++)
        for (size_t fail_at = 0, calls = 0; fail_at <= calls; fail_at++) {
            if (REMEMBERED % at_once)
                break;
            assert_int_equal(remember(l, scorer, at_once, REMEMBERED, fail_at, &calls), TENOR_DUTY_MET);
            assert_int_equal(remember(l, scorer, at_once, fail_at % REMEMBERED, fail_at, &calls), TENOR_DUTY_MISSED);
        }
    tenor_scorer_free(scorer);
    tenor_lexicon_release(l);
}

/* What became of the one duty of a text in turns and events: these have no text, and their kind for a number. */
static tenor_duty_state due(const char *text, const tenor_segment *turns, size_t count)
{
    tenor_lexicon *l = load_text(text);
    tenor_scorer *scorer = scorer_of(l);
    tenor_call *call = call_of(l, NULL);
    tenor_duty_state state;
    for (size_t i = 0; i < count; i++)
        if (turns[i].utterance.text.data)
            add(call, scorer, turns[i]);
        else
            assert_int_equal(tenor_call_event(call, NULL, (tenor_call_event_kind)turns[i].number, turns[i].start_ms), TENOR_OK);
    add(call, scorer, timed(90, CUSTOMER, "no", TENOR_NO_TIME, TENOR_NO_TIME)); /* so that nothing is left open */
    add(call, scorer, timed(91, AGENT, "no", TENOR_NO_TIME, TENOR_NO_TIME));
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    assert_true(tenor_call_duty(call, 0, &state));
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(l);
    return state;
}

/* Who takes over speaks in a turn that counts: in the second one of agents, or behind it. */
static void test_another_in_turns(void **state)
{
    (void)state;
    static const char text[] = HEADER "@duty d\n  what: x\n  when: customer says \"boss\"\n  then: agent says \"see\" or another agent speaks within 2 turns\n";
    tenor_segment turns[] = {timed(0, AGENT, "hello", 0, 1000), timed(1, CUSTOMER, "the boss", 1000, 2000), timed(2, AGENT, "no", 2000, 3000),
                             timed(3, CUSTOMER, "yes", 3000, 4000), timed(4, AGENT, "no", 4000, 5000), timed(5, CUSTOMER, "yes", 5000, 6000),
                             timed(6, AGENT, "so", 6000, 7000)};
    turns[6].agent_id = str_of("a2");
    assert_int_equal(due(text, turns, COUNT_OF(turns)).missed, 1);
    tenor_segment sooner[] = {turns[0], turns[1], turns[2], turns[3], turns[6]};
    assert_int_equal(due(text, sooner, COUNT_OF(sooner)).met, 1);
    tenor_lexicon *l = load_text(text);
    tenor_scorer *scorer = scorer_of(l);
    tenor_call *call = call_of(l, NULL);
    tenor_duty_finding late, met;
    for (size_t i = 0; i < COUNT_OF(turns); i++)
        add(call, scorer, turns[i]);
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    assert_true(tenor_call_duty_finding(call, 0, 0, &late) && late.late);
    assert_int_equal(late.taken.value, 3);
    tenor_call_reset(call);
    for (size_t i = 0; i < COUNT_OF(sooner); i++)
        add(call, scorer, sooner[i]);
    assert_true(tenor_call_duty_finding(call, 0, 0, &met));
    assert_int_equal(met.taken.value, 2);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(l);
}

/* Words that come too late are told with the miss, also where they open the duty anew. */
static void test_late_and_anew(void **state)
{
    (void)state;
    tenor_lexicon *l = load_text(HEADER "@duty d\n  what: x\n  when: customer says \"boss\" or agent says \"see\"\n  then: agent says \"see\" within 1 turn\n"
                                        "  or with: agent says \"see\"\n");
    tenor_scorer *scorer = scorer_of(l);
    tenor_call *call = call_of(l, NULL);
    tenor_duty_finding finding;
    const tenor_segment turns[] = {timed(0, CUSTOMER, "the boss", 0, 1000), timed(1, AGENT, "no", 2000, 3000), timed(2, CUSTOMER, "yes", 4000, 5000),
                                   timed(3, AGENT, "I see", 6000, 7000)};
    for (size_t i = 0; i < COUNT_OF(turns); i++)
        add(call, scorer, turns[i]);
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    assert_true(tenor_call_duty_finding(call, 0, 0, &finding));
    assert_true(finding.outcome == TENOR_DUTY_MISSED && finding.late && finding.utterance == 3);
    assert_int_equal(finding.taken.value, 2);
    assert_true(tenor_call_duty_finding(call, 0, 1, &finding) && finding.outcome == TENOR_DUTY_MET);
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(l);
}

/* Silence begins where the last who spoke ended; of whom no end is known nobody was silent behind. */
static void test_silence(void **state)
{
    (void)state;
    static const char text[] = HEADER "@duty d\n  what: x\n  when: silence over 20s ended by agent\n  then: customer says \"thanks\" within 1 turn\n";
    const tenor_segment within[] = {timed(0, CUSTOMER, "a long story", 0, 60000), timed(1, AGENT, "mm", 10000, 10500), timed(2, AGENT, "see", 61000, 62000)};
    const tenor_segment begins[] = {timed(0, CUSTOMER, "a long story", 0, TENOR_NO_TIME), timed(1, AGENT, "see", 61000, TENOR_NO_TIME)};
    const tenor_segment silent[] = {timed(0, CUSTOMER, "a long story", 0, 40000), timed(1, AGENT, "see", 61000, TENOR_NO_TIME)};
    tenor_segment back[] = {timed(0, CUSTOMER, "so", 0, 1000), {.number = TENOR_CALL_HOLD_START, .start_ms = 2000}, timed(1, AGENT, "thanks for that, and so on", 50000, 90000),
                            {.number = TENOR_CALL_HOLD_END, .start_ms = 50500}, timed(2, AGENT, "see", 93000, 94000)};
    assert_int_equal(due(text, within, COUNT_OF(within)).missed, 0);
    assert_int_equal(due(text, begins, COUNT_OF(begins)).missed, 0);
    assert_int_equal(due(text, silent, COUNT_OF(silent)).missed, 1);
    assert_int_equal(due(text, back, COUNT_OF(back)).missed, 0);
}

/* A duty of a higher layer takes the place of a lower one; retired ones are gone. */
static void test_layers(void **state)
{
    (void)state;
    tenor_duty duty;
    tenor_lexicon *l = load_layers(HEADER "@duty a\n  what: low\n  then: agent says \"x y\"\n@duty b\n  what: low\n  then: agent says \"y\"\n",
                                   HEADER "@duty a\n  what: middle\n  then: agent says \"x y\" or \"z\"\n",
                                   HEADER "@duty b status=retired\n@duty c status=draft\n  what: c\n  then: customer says \"y\"\n");
    assert_int_equal(tenor_lexicon_duty_count(l), 2);
    assert_true(tenor_lexicon_duty(l, 0, &duty));
    assert_memory_equal(duty.what.data, "middle", duty.what.size);
    assert_true(tenor_lexicon_duty(l, 1, &duty));
    assert_int_equal(duty.role, CUSTOMER);
    tenor_scorer *scorer = scorer_of(l);
    tenor_call *call = NULL;
    tenor_duty_state s;
    assert_int_equal(tenor_call_new(&call, l, NULL, NULL), TENOR_OK);
    add(call, scorer, timed(0, AGENT, "z", 0, 1));
    add(call, scorer, timed(1, CUSTOMER, "y", 2, 3));
    assert_int_equal(tenor_call_end(call), TENOR_OK);
    assert_true(tenor_call_duty(call, 0, &s));
    assert_int_equal(s.outcome, TENOR_DUTY_MET);
    assert_true(tenor_call_duty(call, 1, &s)); /* a draft is tried in its own tests only */
    assert_int_equal(s.outcome, TENOR_DUTY_NONE);
    assert_false(tenor_call_duty(call, 2, &s));
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(l);
}

/* What the playbook says is in the digest of the whole lexicon, and in no dimension's: a duty is no score. */
static void test_digests(void **state)
{
    (void)state;
    static const char base[] = HEADER "@category empathy\nsorry\n";
    char more[512], other[512];
    snprintf(more, sizeof more, "%s@duty a\n  what: x\n  then: agent says #empathy or \"y\" within 2 turns\n", base);
    snprintf(other, sizeof other, "%s@duty a\n  what: other words\n  then: agent says #empathy or \"y\" within 3 turns\n", base);
    const char *texts[] = {base, more, other};
    tenor_lexicon *l[3];
    for (size_t i = 0; i < 3; i++)
        l[i] = load_text(texts[i]);
    for (size_t i = 1; i < 3; i++) {
        tenor_dimension a, b;
        assert_memory_not_equal(tenor_lexicon_digest(l[i]).data, tenor_lexicon_digest(l[i - 1]).data, 64);
        for (size_t d = 0; d < 2; d++) {
            assert_true(tenor_lexicon_dimension(l[0], d, &a) && tenor_lexicon_dimension(l[i], d, &b));
            assert_memory_equal(a.digest.data, b.digest.data, 64);
        }
    }
    for (size_t i = 0; i < 3; i++)
        tenor_lexicon_release(l[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables),          cmocka_unit_test(test_findings), cmocka_unit_test(test_hostile_times),
        cmocka_unit_test(test_live_and_detail), cmocka_unit_test(test_no_memory), cmocka_unit_test(test_no_memory_for_events),
        cmocka_unit_test(test_layers), cmocka_unit_test(test_digests), cmocka_unit_test(test_long_turns),
        cmocka_unit_test(test_remembering), cmocka_unit_test(test_silence), cmocka_unit_test(test_late_and_anew), cmocka_unit_test(test_another_in_turns),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
