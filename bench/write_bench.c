/* write_bench.c - what formatting costs: nanoseconds per record of every form of output, on turns that are scored once.
 *
 *     write_bench [ROUNDS [NAME]]
 *
 * NAME measures that form alone (two runs with other ROUNDS under an instruction counter then tell what a record takes).
 * Reads nothing. The lexicon, the sentences and the mix are below: three turns in five without any evidence, as in real
 * calls. Each number is the best of several runs, since neighbours only ever make it worse. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tenor_io.h"

#define TURNS 1000
#define TURNS_OF_CALL 10
#define RUNS 7

static const char lexicon_text[] =
    "@lexicon 1 name=bench lang=en version=1\n"
    "@category empathy.acknowledge speaker=agent neg=block valence=0\n"
    "[completely] understand ...3 frustration :: 2 id=emp-understand\n"
    "@category positive speaker=agent neg=block\n"
    "(happy|glad) to help :: id=pos-help\n"
    "thank you for calling :: 0.5 id=pos-calling\n"
    "@category ownership speaker=agent neg=block\n"
    "i will (sort|fix) this :: 2 id=bench-fix\n"
    "@category jargon speaker=agent\n"
    "tier two :: 1 id=jar-tier\n"
    "@category abuse\n"
    "you idiot :: 3 id=abuse-you\n"
    "@category valence kind=valence neg=flip\n"
    "perfect :: 2 id=val-perfect\n"
    "great :: 3 id=val-great\n"
    "terrible :: -2.5 id=val-terrible\n"
    "frustration :: -1.5 id=val-frustration\n"
    "@category booster kind=booster\n"
    "really :: factor=1.25 id=boost-really\n"
    "@category negator kind=negator\n"
    "not :: id=neg-not\n"
    "@category billing kind=topic\n"
    "invoice :: id=topic-invoice\n";

typedef struct sentence {
    tenor_role role;
    const char *text;
} sentence;

static const sentence sentences[] = {
    {TENOR_ROLE_AGENT, "good morning and thank you for calling, who am I speaking to?"},
    {TENOR_ROLE_CUSTOMER, "it is about the table I have booked for Friday night"},
    {TENOR_ROLE_AGENT, "could you read me the number on the confirmation"},
    {TENOR_ROLE_CUSTOMER, "sure, give me a second, it starts with a seven"},
    {TENOR_ROLE_AGENT, "I completely understand your frustration and I will fix this today"},
    {TENOR_ROLE_CUSTOMER, "the last visit was really terrible, and not great before that either"},
    {TENOR_ROLE_AGENT, "for how many people would that be"},
    {TENOR_ROLE_CUSTOMER, "four, and one of us would like a place by the window"},
    {TENOR_ROLE_AGENT, "so that is four people at half past seven"},
    {TENOR_ROLE_CUSTOMER, "yes, that's perfect"}};

typedef struct bench {
    tenor_lexicon *lexicon;
    tenor_scorer *scorer;
    tenor_io_buffer *buffer;
    tenor_call *call;
    tenor_segment segments[TURNS];
    tenor_utterance utterances[TURNS];
    tenor_score scores[TURNS];
    char ids[TURNS][16];
} bench;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static tenor_str view(const char *text)
{
    return (tenor_str){text, strlen(text)};
}

static bool prepare(bench *b)
{
    const tenor_source source = {view("bench.lex"), view(lexicon_text), 0};
    if (tenor_lexicon_load(&b->lexicon, &source, 1, NULL, NULL) != TENOR_OK ||
        tenor_scorer_new(&b->scorer, b->lexicon, NULL, NULL) != TENOR_OK ||
        tenor_io_buffer_new(&b->buffer, NULL) != TENOR_OK ||
        tenor_call_new(&b->call, b->lexicon, NULL, NULL) != TENOR_OK)
        return false;
    for (size_t i = 0; i < TURNS; i++) {
        const sentence *said = &sentences[i % (sizeof sentences / sizeof *sentences)];
        snprintf(b->ids[i], sizeof b->ids[i], "call-%07u", (unsigned)(i / TURNS_OF_CALL));
        b->utterances[i] = (tenor_utterance)TENOR_UTTERANCE_INIT;
        b->utterances[i].text = view(said->text);
        b->utterances[i].role = said->role;
        b->segments[i] = (tenor_segment){b->utterances[i], i % TURNS_OF_CALL, (int64_t)(i % TURNS_OF_CALL) * 3140,
                                         TENOR_NO_TIME,
                                         said->role == TENOR_ROLE_AGENT ? view("agent-17") : view(""), NULL, 0};
    }
    return tenor_score_batch(b->scorer, b->utterances, TURNS, b->scores) == TENOR_OK;
}

static void finish(bench *b)
{
    tenor_call_free(b->call);
    tenor_io_buffer_free(b->buffer);
    tenor_scorer_free(b->scorer);
    tenor_lexicon_release(b->lexicon);
}

static bool write_turns(bench *b, const tenor_io_writer *writer)
{
    tenor_io_buffer_clear(b->buffer);
    for (size_t i = 0; i < TURNS; i++) {
        tenor_io_scored scored = {.call_id = view(b->ids[i]), .segment = &b->segments[i], .segments = 1,
                                      .score = &b->scores[i]};
        scored.call_id.size = 12;
        if (tenor_io_write_utterance(writer, b->buffer, &scored) != TENOR_OK)
            return false;
    }
    return true;
}

static bool make_calls(bench *b, const tenor_io_writer *writer, bool records)
{
    tenor_io_buffer_clear(b->buffer);
    for (size_t i = 0; i < TURNS; i++) {
        if (i % TURNS_OF_CALL == 0)
            tenor_call_reset(b->call);
        if (tenor_call_add(b->call, &b->segments[i], &b->scores[i]) != TENOR_OK)
            return false;
        if (!records || i % TURNS_OF_CALL != TURNS_OF_CALL - 1)
            continue;
        const tenor_io_call_record record = {.call_id = view(b->ids[i]), .call = b->call, .utterances = TURNS_OF_CALL};
        if (tenor_io_write_call(writer, b->buffer, &record) != TENOR_OK)
            return false;
    }
    return true;
}

static bool add_turns(bench *b, const tenor_io_writer *writer)
{
    return make_calls(b, writer, false);
}

static bool write_calls(bench *b, const tenor_io_writer *writer)
{
    return make_calls(b, writer, true);
}

/* Best nanoseconds per turn of several runs; negative: no memory. */
static double measure(bench *b, bool (*work)(bench *, const tenor_io_writer *), const tenor_io_writer *writer,
                      unsigned rounds)
{
    double best = -1;
    for (unsigned run = 0; run < RUNS; run++) {
        double begin = now();
        for (unsigned i = 0; i < rounds; i++)
            if (!work(b, writer))
                return -1;
        double each = (now() - begin) / rounds / TURNS;
        if (best < 0 || each < best)
            best = each;
    }
    return best;
}

static bool report(bench *b, const char *name, const tenor_io_writer_options *options,
                   bool (*work)(bench *, const tenor_io_writer *), unsigned rounds)
{
    tenor_io_writer *writer = NULL;
    if (tenor_io_writer_new(&writer, b->lexicon, options, NULL) != TENOR_OK)
        return false;
    double ns = measure(b, work, writer, rounds);
    if (ns >= 0)
        printf("%-8s %8.1f ns  %6.1f bytes\n", name, ns, (double)tenor_io_buffer_view(b->buffer).size / TURNS);
    tenor_io_writer_free(writer);
    return ns >= 0;
}

int main(int count, char **arguments)
{
    static bench b;
    static const struct {
        const char *name;
        tenor_io_writer_options options;
        bool (*work)(bench *, const tenor_io_writer *);
    } forms[] = {{"tsv", {.format = {"tsv", 3}}, write_turns},
                 {"csv", {.format = {"csv", 3}}, write_turns},
                 {"jsonl", {.format = {"jsonl", 5}}, write_turns},
                 {"hits", {.format = {"jsonl", 5}, .hits = true}, write_turns},
                 {"ledger", {.format = {"jsonl", 5}, .ledger = true}, write_turns},
                 {"add", {.format = {"none", 4}}, add_turns},
                 {"calls", {.format = {"jsonl", 5}}, write_calls}};
    unsigned rounds = count > 1 ? (unsigned)strtoul(arguments[1], NULL, 10) : 200;
    bool fine = rounds > 0 && prepare(&b);
    if (fine)
        printf("a turn of each form, a call of %d turns:\n", TURNS_OF_CALL);
    for (size_t i = 0; i < sizeof forms / sizeof *forms && fine; i++)
        if (count < 3 || strcmp(arguments[2], forms[i].name) == 0)
            fine = report(&b, forms[i].name, &forms[i].options, forms[i].work, rounds);
    if (!fine)
        fputs("write_bench: no memory, or ROUNDS is no number\n", stderr);
    finish(&b);
    return fine ? 0 : 1;
}
