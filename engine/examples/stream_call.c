/* stream_call.c - a live call: segments arrive while people speak, may be revised until final, and are scored when their
 * turn is complete; what the call amounts to can be read at any moment.
 *
 *     ./stream_call lexicons/en
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tenor.h>

/* What a speech recogniser would send. */
typedef struct message {
    enum { PUSH, UPDATE, TICK } what;
    unsigned long long number; /* of the segment */
    tenor_role role;
    int final; /* 0: the text may still be revised */
    long long start_ms, end_ms;
    const char *text;
} message;

static const message stream[] = {
    {PUSH, 0, TENOR_ROLE_CUSTOMER, 1, 0, 2400, "I've been waiting two weeks"},
    {PUSH, 1, TENOR_ROLE_CUSTOMER, 0, 2900, 3600, "your web sight is"},
    {UPDATE, 1, TENOR_ROLE_CUSTOMER, 1, 2900, 4000, "your website is useless"},
    {TICK, 0, TENOR_ROLE_UNKNOWN, 0, 0, 5500, NULL},
    {TICK, 0, TENOR_ROLE_UNKNOWN, 0, 0, 6500, NULL},
    {PUSH, 2, TENOR_ROLE_AGENT, 1, 6600, 9900, "I completely understand your frustration"},
    {PUSH, 3, TENOR_ROLE_AGENT, 1, 10200, 12000, "um I will personally fix this"},
    {PUSH, 4, TENOR_ROLE_CUSTOMER, 1, 13000, 14000, "that would be great, thank you"},
};

static tenor_str view(const char *text)
{
    tenor_str s = {text, strlen(text)};
    return s;
}

static tenor_status feed(tenor_call *call, tenor_scorer *scorer, const message *m)
{
    tenor_segment segment = TENOR_SEGMENT_INIT;
    if (m->what == TICK) /* time went by without words */
        return tenor_call_tick(call, scorer, m->end_ms);
    if (m->what == UPDATE)
        return tenor_call_update(call, scorer, m->number, view(m->text), m->end_ms, m->final != 0);
    segment.utterance.text = view(m->text); /* is copied */
    segment.utterance.role = m->role;
    segment.number = m->number;
    segment.start_ms = m->start_ms;
    segment.end_ms = m->end_ms;
    if (m->role == TENOR_ROLE_AGENT)
        segment.agent_id = view("a7");
    return tenor_call_push(call, scorer, &segment, m->final != 0);
}

static void print_maybe(const char *name, tenor_maybe number)
{
    if (number.known)
        printf("  %s %+.4f", name, (double)number.value / TENOR_UNIT);
    else
        printf("  %s unknown", name);
}

/* The last step may have completed a turn; a turn is complete when another begins or 2 s of silence have passed. */
static void print_turn(const tenor_call *call)
{
    tenor_segment turn;
    tenor_score score;
    tenor_maybe sentiment = {false, 0};
    if (!tenor_call_completed(call, &turn, &score))
        return;
    sentiment.known = score.dimensions[TENOR_SENTIMENT].evidence > 0;
    sentiment.value = score.dimensions[TENOR_SENTIMENT].score;
    printf("turn %llu, %s: %.*s\n ", (unsigned long long)turn.number,
           turn.utterance.role == TENOR_ROLE_AGENT ? "agent" : "customer", (int)turn.utterance.text.size,
           turn.utterance.text.data);
    print_maybe("sentiment", sentiment);
    printf("  hits %zu\n", score.hit_count);
}

static void print_call(const tenor_call *call)
{
    tenor_call_summary summary;
    tenor_leg leg;
    tenor_call_read(call, &summary);
    printf("call: %llu turns\n", (unsigned long long)summary.turns);
    printf("customer:");
    print_maybe("level", summary.customer.level);
    print_maybe("worst", summary.customer.worst);
    print_maybe("recovery", summary.customer.recovery);
    printf("\n");
    for (size_t i = 0; tenor_call_leg(call, i, &leg); i++) {
        printf("leg of agent %.*s:", (int)leg.agent_id.size, leg.agent_id.data);
        print_maybe("x of the customer's sentiment", tenor_call_x(call, i, TENOR_ROLE_CUSTOMER, TENOR_SENTIMENT));
        printf("\n");
    }
}

static tenor_status run(tenor_call *call, tenor_scorer *scorer)
{
    tenor_status status = TENOR_OK;
    for (size_t i = 0; i < sizeof stream / sizeof stream[0] && status == TENOR_OK; i++) {
        status = feed(call, scorer, &stream[i]);
        if (status == TENOR_OK)
            print_turn(call);
    }
    if (status == TENOR_OK)
        status = tenor_call_finish(call, scorer); /* nobody speaks any more: the open turn is complete */
    if (status == TENOR_OK) {
        print_turn(call);
        print_call(call);
    }
    return status;
}

int main(int argc, char **argv)
{
    tenor_lexicon *lexicon = NULL;
    tenor_scorer *scorer = NULL;
    tenor_call *call = NULL;
    tenor_error error;
    tenor_source source = {{NULL, 0}, {NULL, 0}, 0};
    if (argc != 2) {
        fprintf(stderr, "usage: stream_call LEXICONS\n");
        return EXIT_FAILURE;
    }
    source.name = view(argv[1]);
    tenor_status status = tenor_lexicon_load(&lexicon, &source, 1, NULL, &error);
    if (status == TENOR_OK)
        status = tenor_scorer_new(&scorer, lexicon, NULL, &error);
    if (status == TENOR_OK)
        status = tenor_call_new(&call, lexicon, NULL, &error);
    if (status != TENOR_OK) {
        fprintf(stderr, "stream_call: %s\n", error.message);
    } else {
        status = run(call, scorer);
        if (status != TENOR_OK)
            fprintf(stderr, "stream_call: %s\n", tenor_status_text(status));
    }
    tenor_call_free(call);
    tenor_scorer_free(scorer);
    tenor_lexicon_release(lexicon);
    return status == TENOR_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
