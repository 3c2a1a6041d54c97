/* live_hints.c - a transcript as if it were spoken now: turns as they come, and beside them what is due, how much time is left, what
 * was met and missed. Any format that tenor reads, on standard input; one call after the other.
 *
 *     ./live_hints LEXICONS [SPEED] < call.jsonl        SPEED 1: in real time; 10: ten times as fast; 0 or none: at once
 */
#define _POSIX_C_SOURCE 199309L /* nanosleep */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <tenor.h>
#include <tenor_io.h>

#define STEP_MS 1000 /* time is told so often while nobody speaks */
#define HURRY_MS 5000 /* a duty that has no more left is told of again */
#define DUTIES_MOST 256 /* that are followed here */

/* Beside those of the lexicons, so that there is something to see: a layer of its own. */
static const char playbook[] = "@lexicon 1 lang=en\n"
                               "@duty example-acknowledge\n"
                               "  what: A customer who is upset is acknowledged within 15 seconds.\n"
                               "  when: customer says sentiment < -0.3\n"
                               "  then: agent says #empathy within 15s, in chat 60s\n"
                               "  hint: Say that you understand, before anything else.\n"
                               "@duty example-anything-else\n"
                               "  what: Who says goodbye has asked whether there is anything else.\n"
                               "  when: agent says \"(goodbye|bye)\"\n"
                               "  before: agent says \"anything else\"\n";

typedef struct followed {
    int running, hurried, late;
    unsigned long long met, missed;
} followed;

typedef struct live {
    tenor_lexicon *lexicon;
    tenor_scorer *scorer;
    tenor_call *call;
    double speed;
    int open;                /* a call is open: */
    char call_id[64];
    int64_t now;             /* its clock */
    int64_t heard;           /* where the last words end */
    uint64_t partial_number; /* of the segment that may be revised */
    int partial;
    followed duties[DUTIES_MOST];
} live;

static tenor_str view(const char *text)
{
    tenor_str s;
    s.data = text;
    s.size = strlen(text);
    return s;
}

static void print_clock(const live *l)
{
    long long seconds = l->now / 1000;
    printf("%02lld:%02lld ", seconds / 60, seconds % 60);
}

/* What became of duties since they were looked at last. */
static void tell_duties(live *l)
{
    tenor_duty duty;
    tenor_duty_state state;
    for (size_t i = 0; i < DUTIES_MOST && tenor_lexicon_duty(l->lexicon, i, &duty) && tenor_call_duty(l->call, i, &state); i++) {
        followed *f = &l->duties[i];
        int hurry = state.running && state.left_ms.known && state.left_ms.value <= HURRY_MS;
        int late = state.running && state.left_ms.known && state.left_ms.value == 0 && l->now > l->heard + TENOR_TURN_GAP_MS; /* no turn is open, which could be it */
        const char *news = state.missed > f->missed ? "missed" : state.met > f->met ? "met" : NULL;
        if (news)
            printf("      %s: %.*s\n", news, (int)duty.name.size, duty.name.data);
        if (state.running && (!f->running || news || (hurry && !f->hurried))) {
            printf("      now: %.*s", (int)duty.name.size, duty.name.data);
            if (state.left_ms.known)
                printf(", %lld s left", (long long)(state.left_ms.value / 1000));
            else if (state.left_turns.known)
                printf(", %lld turns left", (long long)state.left_turns.value);
            if (duty.hint.size)
                printf(": %.*s", (int)duty.hint.size, duty.hint.data);
            printf("\n");
        }
        if (late && !f->late)
            printf("      late: %.*s\n", (int)duty.name.size, duty.name.data);
        f->running = state.running;
        f->late = state.running && !news && (late || f->late);
        f->hurried = hurry;
        f->met = state.met;
        f->missed = state.missed;
    }
    fflush(stdout);
}

static void wait_for(const live *l, int64_t ms)
{
    struct timespec time;
    double seconds = l->speed > 0 ? (double)ms / 1000 / l->speed : 0;
    time.tv_sec = (time_t)seconds;
    time.tv_nsec = (long)((seconds - (double)time.tv_sec) * 1e9);
    if (seconds > 0)
        nanosleep(&time, NULL);
}

/* The clock goes on to a moment, told step by step; what has no time, or one that was, is now. */
static tenor_status pass_time(live *l, int64_t until)
{
    tenor_status status = TENOR_OK;
    while (until != TENOR_NO_TIME && l->now < until && status == TENOR_OK) {
        int64_t step = until - l->now < STEP_MS ? until - l->now : STEP_MS;
        wait_for(l, step);
        l->now += step;
        status = tenor_call_tick(l->call, l->scorer, l->now);
        tell_duties(l);
    }
    return status;
}

static tenor_status end_call(live *l)
{
    tenor_status status = TENOR_OK;
    if (!l->open)
        return status;
    status = tenor_call_finish(l->call, l->scorer);
    tell_duties(l);
    print_clock(l);
    printf("the call %s is over\n", l->call_id);
    tenor_call_reset(l->call);
    l->open = 0;
    return status;
}

/* Another call begins with this record, or none. */
static tenor_status turn_to_call(live *l, tenor_str id)
{
    tenor_status status;
    size_t n = id.size < sizeof l->call_id - 1 ? id.size : sizeof l->call_id - 1;
    if (l->open && strlen(l->call_id) == n && memcmp(l->call_id, id.data, n) == 0)
        return TENOR_OK;
    status = end_call(l);
    memset(l->duties, 0, sizeof l->duties);
    memcpy(l->call_id, n ? id.data : "", n);
    l->call_id[n] = 0;
    l->now = l->heard = 0;
    l->partial = 0;
    l->open = 1;
    return status;
}

static tenor_status take_words(live *l, const tenor_io_record *record)
{
    const char *const names[] = {"unknown", "agent", "customer", "system"};
    tenor_word words[512]; /* of a longer segment the first */
    tenor_segment segment = record->segment;
    tenor_status status = pass_time(l, segment.start_ms);
    if (status != TENOR_OK)
        return status;
    for (segment.word_count = 0; segment.word_count < record->word_count && segment.word_count < 512; segment.word_count++) {
        const tenor_io_word *from = &record->words[segment.word_count];
        tenor_word *word = &words[segment.word_count];
        word->begin = from->begin;
        word->end = from->end;
        word->start_ms = from->start_ms;
        word->end_ms = from->end_ms;
    }
    segment.words = words;
    if (segment.utterance.channel.size == 0)
        segment.utterance.channel = record->fields[TENOR_IO_FIELD_CHANNEL];
    status = l->partial && l->partial_number == segment.number ? tenor_call_revise(l->call, l->scorer, &segment, !record->partial)
                                                               : tenor_call_push(l->call, l->scorer, &segment, !record->partial);
    l->heard = segment.end_ms != TENOR_NO_TIME ? segment.end_ms : l->now;
    l->partial = record->partial;
    l->partial_number = segment.number;
    print_clock(l);
    printf("%s%s: %.*s\n", names[segment.utterance.role], record->partial ? " (so far)" : "", (int)segment.utterance.text.size,
           segment.utterance.text.data);
    tell_duties(l);
    if (status == TENOR_OK && !record->partial)
        status = pass_time(l, segment.end_ms);
    return status;
}

static tenor_status take_event(live *l, const tenor_io_record *record)
{
    const char *const names[] = {"hold starts", "hold ends", "transfer"};
    const tenor_call_event_kind kinds[] = {TENOR_CALL_HOLD_START, TENOR_CALL_HOLD_END, TENOR_CALL_TRANSFER};
    tenor_status status = pass_time(l, record->segment.start_ms);
    if (status != TENOR_OK || record->event > TENOR_IO_TRANSFER)
        return status; /* silence is told by the clock */
    print_clock(l);
    printf("%s\n", names[record->event]);
    status = tenor_call_event(l->call, l->scorer, kinds[record->event], record->segment.start_ms);
    tell_duties(l);
    return status;
}

static tenor_status run(live *l)
{
    tenor_io_reader_options options;
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    tenor_io_error error;
    memset(&options, 0, sizeof options);
    tenor_status status = tenor_io_reader_open(&reader, "-", &options, &error);
    if (status != TENOR_OK)
        fprintf(stderr, "live_hints: %s\n", error.message);
    while (status == TENOR_OK) {
        status = tenor_io_read(reader, &record, &error);
        if (status != TENOR_OK || record.kind == TENOR_IO_END)
            break;
        if (record.kind != TENOR_IO_UTTERANCE && record.kind != TENOR_IO_EVENT)
            continue; /* a line that cannot be used */
        status = turn_to_call(l, record.call_id);
        if (status == TENOR_OK)
            status = record.kind == TENOR_IO_UTTERANCE ? take_words(l, &record) : take_event(l, &record);
    }
    if (status == TENOR_OK)
        status = end_call(l);
    tenor_io_reader_close(reader);
    return status;
}

int main(int argc, char **argv)
{
    live l;
    tenor_source sources[2];
    tenor_error error;
    if (argc < 2 || argc > 3) {
        fprintf(stderr, "usage: live_hints LEXICONS [SPEED] < TRANSCRIPT\n");
        return EXIT_FAILURE;
    }
    memset(&l, 0, sizeof l);
    memset(sources, 0, sizeof sources);
    sources[0].name = view(argv[1]);
    sources[1].name = view("example playbook");
    sources[1].text = view(playbook);
    sources[1].layer = 1;
    l.speed = argc > 2 ? atof(argv[2]) : 0;
    tenor_status status = tenor_lexicon_load(&l.lexicon, sources, 2, NULL, &error);
    if (status == TENOR_OK)
        status = tenor_scorer_new(&l.scorer, l.lexicon, NULL, &error);
    if (status == TENOR_OK)
        status = tenor_call_new(&l.call, l.lexicon, NULL, &error);
    if (status != TENOR_OK) {
        fprintf(stderr, "live_hints: %s\n", error.message);
    } else {
        status = run(&l);
        if (status != TENOR_OK)
            fprintf(stderr, "live_hints: %s\n", tenor_status_text(status));
    }
    tenor_call_free(l.call);
    tenor_scorer_free(l.scorer);
    tenor_lexicon_release(l.lexicon);
    return status == TENOR_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
