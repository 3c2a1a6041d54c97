/* fuzz_call.c - any bytes as what happens in a call: turns, words with times, revisions, names, events, ticks. What a live call
 * tells in the end - duties, measures, entities, promises, flags, outcome, attitudes - is what a batch tells of the turns that it
 * completed, and what a call that was used before tells.
 *
 * The first byte: whether it measures, and by a policy. Then operations, each behind a byte 0x1E: a byte for what happens, one for
 * its details, two for times, and a text. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_call.h"
#include "tenor_io.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { OPERATIONS = 96, WAITING = 8, WORDS = 4 };

static const char lexicon_text[] =
    "@lexicon 1 name=calls lang=en\n"
    "@category empathy speaker=agent\nunderstand ...2 (frustration|upset) :: 2\n@category empathy.apology speaker=agent\nsorry :: 1\n"
    "@category ownership speaker=agent\n(I will|let me) :: 1\n@category positive.alternative speaker=agent\nwhat i can do :: 2\n"
    "@category abuse speaker=customer\n(idiot|moron) :: -3\n@category abuse.threat speaker=customer\nsmash it :: -4\n"
    "@category jargon speaker=agent\n(apr|ivr) :: -1\n@category valence kind=valence\n(great|good) :: 2\n(awful|useless) :: -3\n"
    "@category not kind=negator\nnot\n@category bill kind=topic\n(bill|refund)\n"
    "@category call.churn.price kind=cue speaker=customer\nleave you\n@category call.supervisor.asked kind=cue speaker=customer\nmanager\n"
    "@category call.refund kind=cue speaker=agent\nrefund you\n@category call.secret kind=cue speaker=agent\npin number\n"
    "@category call.identity kind=cue speaker=agent\ndate of birth\n@category call.hold kind=cue speaker=agent\none moment\n"
    "@category call.outcome.resolved kind=cue speaker=agent\nall sorted\n@category call.outcome.pending kind=cue speaker=agent\nget back\n"
    "@category call.outcome.unresolved kind=cue\nno solution\n@category call.explained kind=cue speaker=agent\nthat means\n"
    "@category call.attitude.rigid kind=cue speaker=agent\nthe policy is\n@category call.attitude.balanced kind=cue speaker=agent\n"
    "happy to\n@category cue.upset kind=cue speaker=customer\nupset\n@category cue.bye kind=cue\nbye\n"
    "@duty acknowledge asks=2\n  what: x\n  when: customer says #cue.upset or sentiment < -0.3\n"
    "  then: agent says #empathy or \"that is hard\" within 15s, in chat 60s\n"
    "@duty hold\n  what: x\n  when: hold starts or agent says #call.hold or silence over 3s ended by agent\n  after: agent speaks within 4 turns\n"
    "  then: hold ends or customer says \"yes\" or agent says \"so\" within 20s\n  until: agent says #cue.bye\n"
    "@duty loop\n  what: x\n  when: agent says #empathy.apology 3 times\n  before: agent says #ownership since the first\n"
    "  or with: agent says #positive.alternative\n  reset: customer says \"great\"\n"
    "@duty no-card each=call\n  what: x\n  when: agent speaks\n  never: agent says a card number or #call.secret 2 times\n"
    "@duty steps each=call\n  what: x\n  when: customer says #cue.upset for the 2nd time\n  then: agent says a question within 2 turns\n"
    "  then: customer says words >= 4 or anyone says a sentence of 2 to 5 words\n  then: agent says a deadline or an amount\n"
    "  unless: customer says \"never mind\"\n"
    "@duty named\n  what: x\n  when: the customer's name is known\n  then: agent says the customer's name within 3 turns\n"
    "@duty latest each=latest\n  what: x\n  when: customer says #cue.upset or hold ends\n  if not after: agent says \"so\" within 9s\n"
    "  or when: customer says \"yes\"\n  if after: agent says a question within 1 turn\n  then: agent says #empathy 2 times, once a turn within 4 turns\n"
    "  if not after: customer says \"great\" in the same turn\n  then: the call ends\n  unless then: customer says \"never mind\" within 6s, in chat 2s\n"
    "  unless: transfer within 2 turns\n"
    "@duty counted each=call\n  what: x\n  when: customer says words > 1 for the 2nd time, once a turn\n  before: agent says words > 1 2 times, once a turn\n"
    "@duty chat channel=chat\n  what: x\n  then: agent says the agent's name or #cue.bye near 4 \"so\" within 3 turns\n"
    "@duty back\n  what: x\n  when: customer says an echo or words >= 6\n"
    "  then: agent says an echo of at least 2 words and 10% from the last 3 turns in a sentence of 2 to 9 words within 4 turns\n"
    "  or with: customer says an echo of at least 4 words\n"
    "@duty warm\n  what: x\n  when: transfer or another agent speaks\n  before: agent says (\"put you\" then \"through\") without #cue.bye within 2 turns\n"
    "  then: agent says \"hello\" within 2 turns\n  or before: agent says turn = 1 within 9s\n"
    "@duty greet each=call\n  what: x\n  when: agent says turn = 1\n  then: agent says \"hello\" in the same turn\n  or with: agent says #cue.bye\n"
    "@duty followed\n  what: x\n  when: customer says #act.thanks or words > 8\n  then: agent says #act.check or #act near 3 #empathy within 3 turns\n"
    "@duty closing turns=2\n  what: x\n  when: the call ends\n  after: anyone says #cue.bye within 5 turns\n  not after: transfer within 3 turns\n"
    "  before: agent says \"anything else\" in the last half of the call\n  before: agent says \"hello\" in the first fifth of the call\n";

static const char acts_text[] = "@class <number> two\n@act act.check speaker=agent bias=-3\n 3 so\n 1 ^ so\n -1 bye\n 2 <number> words\n 1 refund $\n"
                                "@act act.thanks speaker=customer bias=-1\n 1 great\n 1 yes please\n";

static const char policy_text[] = "set silence 3s\nset overlap 300ms\nset backchannel 2\nset pace-fast 190\nset opening-words 4\n"
                                  "set apology-cycle 2\nset upset -0.3\nset calm -0.1\ngreeting voice 10s chat 30s\nresponse chat 60s email 2h\n"
                                  "limit refund 50 USD 50 GBP\n";

static void must(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        abort();
    }
}

static struct {
    tenor_lexicon *lexicon;
    tenor_scorer *scorer;
    tenor_policy *policy;
    tenor_io_writer *writer;
    tenor_io_buffer *live, *batch;
    tenor_call *used[3]; /* by kind; reset before it is used again */
} kept;

static void open_once(void)
{
    tenor_source sources[] = {{{"calls", 5}, {lexicon_text, sizeof lexicon_text - 1}, 0}, {{"calls.acts", 10}, {acts_text, sizeof acts_text - 1}, 0}};
    if (kept.lexicon)
        return;
    must(tenor_lexicon_load(&kept.lexicon, sources, 2, NULL, NULL) == TENOR_OK, "the lexicon does not load");
    must(tenor_scorer_new(&kept.scorer, kept.lexicon, NULL, NULL) == TENOR_OK, "no scorer");
    tenor_scorer_set_detail(kept.scorer, TENOR_DETAIL_CALLS);
    must(tenor_policy_new(&kept.policy, NULL) == TENOR_OK, "no policy");
    must(tenor_policy_read(kept.policy, (tenor_str){policy_text, sizeof policy_text - 1}, NULL) == TENOR_OK, "no such policy");
    must(tenor_io_writer_new(&kept.writer, kept.lexicon, NULL, NULL) == TENOR_OK, "no writer");
    must(tenor_io_buffer_new(&kept.live, NULL) == TENOR_OK && tenor_io_buffer_new(&kept.batch, NULL) == TENOR_OK, "no buffer");
}

static tenor_call *new_call(unsigned kind)
{
    tenor_call *call = NULL;
    must(tenor_call_new(&call, kept.lexicon, NULL, NULL) == TENOR_OK, "no call");
    must(kind == 0 || tenor_call_measure(call, kind == 2 ? kept.policy : NULL) == TENOR_OK, "it does not measure");
    return call;
}

/* Events wait for the turn that is open, in both. */
typedef struct talk {
    tenor_call *live, *batch;
    bool open;
    size_t waiting;
    tenor_call_event_kind event[WAITING];
    int64_t event_ms[WAITING];
    uint64_t number;
    int64_t clock;
} talk;

/* What the last operation completed goes to the batch, and then what waited for it. */
static void follow(talk *t, bool open)
{
    tenor_segment turn;
    tenor_score score;
    if (tenor_call_completed(t->live, &turn, &score)) {
        must(tenor_call_add(t->batch, &turn, &score) == TENOR_OK, "a turn is not added");
        for (size_t i = 0; i < t->waiting; i++)
            must(tenor_call_event(t->batch, NULL, t->event[i], t->event_ms[i]) == TENOR_OK, "an event is not told");
        t->waiting = 0;
        t->open = false;
    }
    t->open = t->open || open;
}

static int64_t time_of(talk *t, uint8_t byte)
{
    static const int64_t odd[] = {TENOR_NO_TIME, INT64_MIN + 1, INT64_MAX, INT64_MAX - 1, -1, 0, 1, -86400000, 86400000, 2000000000000};
    if (byte >= 240)
        return odd[(size_t)(byte - 240) % (sizeof odd / sizeof *odd)];
    t->clock += ((int64_t)byte - 20) * 100; /* most go on, some back */
    return t->clock;
}

static void happen(talk *t, tenor_call_event_kind kind, int64_t at_ms)
{
    bool was_open = t->open;
    must(tenor_call_event(t->live, kept.scorer, kind, at_ms) == TENOR_OK, "an event is refused");
    follow(t, false);
    if (was_open && t->open) {
        t->event[t->waiting] = kind;
        t->event_ms[t->waiting++] = at_ms;
    } else {
        must(tenor_call_event(t->batch, NULL, kind, at_ms) == TENOR_OK, "an event is not told");
    }
}

static void look_around(const tenor_call *call)
{
    tenor_duty_state state;
    tenor_duty_finding finding;
    for (size_t i = 0; tenor_call_duty(call, i, &state); i++) {
        must(state.finding_count <= TENOR_DUTY_FINDINGS && state.finding_count <= state.met + state.missed, "too many findings");
        must(!tenor_call_duty_finding(call, i, state.finding_count, &finding), "a finding more than there are");
        for (size_t k = 0; tenor_call_duty_finding(call, i, k, &finding); k++)
            for (size_t w = 0; w < finding.echoed_count; w++)
                must(finding.begin <= finding.echoed[w].begin && finding.echoed[w].begin < finding.echoed[w].end &&
                     finding.echoed[w].end <= finding.end, "a word that is echoed stands elsewhere");
    }
}

static void operate(talk *t, const uint8_t *data, size_t size)
{
    static const char *const channels[] = {"", "voice", "chat", "email"}, *const agents[] = {"a1", "a1", "", "a2"};
    const uint8_t what = data[0], more = data[1];
    tenor_word words[WORDS];
    tenor_segment s = TENOR_SEGMENT_INIT;
    s.start_ms = time_of(t, data[2]);
    s.end_ms = time_of(t, data[3]);
    s.number = ++t->number;
    s.utterance.role = (tenor_role)(what % 4);
    s.utterance.channel = (tenor_str){channels[more % 4], strlen(channels[more % 4])};
    if (s.utterance.role == TENOR_ROLE_AGENT)
        s.agent_id = (tenor_str){agents[more / 4 % 4], strlen(agents[more / 4 % 4])};
    s.utterance.text = (tenor_str){(const char *)data + 4, size - 4};
    for (uint32_t i = 0; i < WORDS; i++) /* some of them beyond the text */
        words[i] = (tenor_word){i * 5, i * 5 + 4, time_of(t, (uint8_t)(20 + i)), TENOR_NO_TIME};
    s.words = words;
    s.word_count = more / 64;
    bool final = more / 16 % 2;
    switch (what / 4 % 8) {
    case 0:
    case 1:
    case 2:
        must(tenor_call_push(t->live, kept.scorer, &s, final) == TENOR_OK, "a segment is refused");
        follow(t, true);
        break;
    case 3: /* of the last one, where it is open and not final */
        s.number = --t->number;
        (void)tenor_call_revise(t->live, kept.scorer, &s, final);
        break;
    case 4:
        (void)tenor_call_update(t->live, kept.scorer, --t->number, s.utterance.text, s.end_ms, final);
        break;
    case 5:
        must(tenor_call_tick(t->live, kept.scorer, s.start_ms) == TENOR_OK, "a tick is refused");
        follow(t, false);
        break;
    case 6:
        happen(t, (tenor_call_event_kind)(what % 4), s.start_ms);
        break;
    default:
        if (s.utterance.role == TENOR_ROLE_AGENT || s.utterance.role == TENOR_ROLE_CUSTOMER) {
            must(tenor_call_name(t->live, s.utterance.role, s.utterance.text) == TENOR_OK, "a name is refused");
            must(tenor_call_name(t->batch, s.utterance.role, s.utterance.text) == TENOR_OK, "a name is refused");
        }
    }
    look_around(t->live);
}

static tenor_str record_of(const tenor_call *call, tenor_io_buffer *buffer)
{
    const tenor_io_call_record record = {.call_id = {"c", 1}, .call = call};
    tenor_io_buffer_clear(buffer);
    must(tenor_io_write_call(kept.writer, buffer, &record) == TENOR_OK, "no record");
    return tenor_io_buffer_view(buffer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    open_once();
    unsigned kind = data[0] % 3;
    if (!kept.used[kind])
        kept.used[kind] = new_call(kind);
    tenor_call_reset(kept.used[kind]);
    talk t = {.live = kept.used[kind], .batch = new_call(kind)};
    size_t count = 0;
    for (size_t i = 1; i < size && count < OPERATIONS;) {
        size_t end = i;
        while (end < size && data[end] != 0x1E)
            end++;
        if (end - i >= 4) {
            operate(&t, data + i, end - i);
            count++;
        }
        i = end + 1;
    }
    must(tenor_call_finish(t.live, kept.scorer) == TENOR_OK, "it does not finish");
    follow(&t, false);
    must(tenor_call_end(t.batch) == TENOR_OK, "it does not end");
    tenor_str live = record_of(t.live, kept.live), batch = record_of(t.batch, kept.batch);
    if (live.size != batch.size || memcmp(live.data, batch.data, live.size) != 0) {
        fprintf(stderr, "live\n%.*sbatch\n%.*s", (int)live.size, live.data, (int)batch.size, batch.data);
        must(false, "live differs from batch");
    }
    look_around(t.batch);
    for (size_t i = 0;; i++) {
        tenor_duty_state state;
        if (!tenor_call_duty(t.live, i, &state))
            break;
        must(!state.running, "a duty waits behind the end");
    }
    tenor_call_free(t.batch);
    return 0;
}
