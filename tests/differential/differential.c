/* differential.c - build/differential: random utterances through the library and through the plain scorer; all must be
 * the same.
 *
 *     differential [--seed 1] [--utterances N] [--seconds N] [--jobs N] [--round K] [--show 3] LEXICON…
 *
 * Rounds alternate between the lexicons given (files or folders) and invented ones. A round depends on the seed and its
 * number alone; --round runs a single one again. Ends after that many utterances or seconds (whichever is given, or
 * first); the last line is `N passed, N failed`. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "invent.h"
#include "shrink.h"

enum {
    GIVEN_EVERY = 8,      /* rounds: one with a given lexicon, the others with invented ones */
    GIVEN_COUNT = 1500,   /* utterances of a round */
    INVENTED_COUNT = 250,
    FLOOD_EVERY = 59,     /* rounds: one in which memories of words overflow */
    FLOOD_COUNT = 400,
    JOBS_MAX = 64
};

/* What a process tells the one that started it. */
typedef struct tally {
    uint64_t round, rounds, utterances, compared, failed, refused;
    uint64_t hits, shifted, blocked, overruled, noted;
} tally;

typedef struct settings {
    uint64_t seed, utterances, round;
    bool one_round;
    double seconds;
    unsigned jobs, show;
    char **paths;
    size_t path_count;
    trial_lexicon *given; /* one a path */
} settings;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void die(const char *what, const char *which)
{
    fprintf(stderr, "differential: %s: %s\n", which, what);
    exit(2);
}

static void print_finding(void *context, const tenor_diagnostic *d)
{
    (void)context;
    fprintf(stderr, "%.*s:%u: %s: %.*s\n", (int)d->file.size, d->file.data, d->line, d->code, (int)d->message.size,
            d->message.data);
}

static void load_given(settings *s, const tn_mem *mem)
{
    s->given = calloc(s->path_count + 1, sizeof *s->given);
    for (size_t i = 0; s->given && i < s->path_count; i++) {
        tenor_lexicon *lexicon = NULL;
        tenor_source source = {{s->paths[i], strlen(s->paths[i])}, {NULL, 0}, 0};
        tenor_load_options options = {.diagnostic = print_finding};
        tn_buf_init(&s->given[i].text, mem);
        s->given[i].name = tn_str_of(s->paths[i], strlen(s->paths[i]));
        if (tenor_lexicon_load(&lexicon, &source, 1, &options, NULL) != TENOR_OK ||
            !trial_lexicon_open(&s->given[i], lexicon, mem))
            die("cannot be loaded", s->paths[i]);
    }
}

static void run_round(const settings *s, trial *t, tally *mine, uint64_t k)
{
    chance c = chance_of(s->seed, k);
    trial_fault fault;
    trial_lexicon invented = {.name = TN_STR("invented")};
    trial_lexicon *l = &invented;
    bool is_given = s->path_count && k % GIVEN_EVERY == 0;
    if (is_given) {
        l = &s->given[k / GIVEN_EVERY % s->path_count];
    } else {
        tn_buf_init(&invented.text, t->mem);
        invent_lexicon(&c, &invented.text);
        tenor_lexicon *lexicon = invent_load(&invented.text);
        if (!lexicon || !trial_lexicon_open(&invented, lexicon, t->mem)) {
            mine->refused++;
            tn_buf_free(&invented.text);
            return;
        }
    }
    bool flood = k % FLOOD_EVERY == 7;
    size_t count = flood ? FLOOD_COUNT : is_given ? GIVEN_COUNT : INVENTED_COUNT;
    l->voice.flood = flood;
    t->favour = flood ? 90 : 0;
    mine->round = k;
    if (!trial_run(t, l, &c, count, !is_given, &fault)) {
        if (mine->failed++ < s->show) {
            printf("---- seed %" PRIu64 " round %" PRIu64 "\n", s->seed, k);
            shrink_report(t, l, &fault);
        }
    }
    mine->rounds++;
    mine->utterances += count;
    mine->compared = t->scored;
    mine->hits = t->hits;
    mine->shifted = t->shifted;
    mine->blocked = t->blocked;
    mine->overruled = t->overruled;
    mine->noted = t->noted;
    if (!is_given) {
        trial_lexicon_close(&invented);
        tn_buf_free(&invented.text);
    }
}

/* All processes stop when enough was found. */
static bool enough(const settings *s, const tally *all)
{
    uint64_t failed = 0;
    for (unsigned j = 0; j < s->jobs; j++)
        failed += *(const volatile uint64_t *)&all[j].failed;
    return failed >= s->show;
}

static void run(const settings *s, const tn_mem *mem, tally *all, unsigned job, double end)
{
    tally *mine = &all[job];
    trial t;
    if (!trial_init(&t, mem))
        die("no memory", "trial");
    for (size_t i = 0; i < t.cpu_count && job == 0; i++)
        printf("%s%s%s", i ? ", " : "TENOR_CPU: ", t.cpus[i], i + 1 == t.cpu_count ? "\n" : "");
    if (s->one_round)
        run_round(s, &t, mine, s->round);
    else
        for (uint64_t k = job; mine->utterances < s->utterances / s->jobs && now() < end &&
             !enough(s, all); k += s->jobs)
            run_round(s, &t, mine, k);
    trial_free(&t);
}

static uint64_t number(const char *text)
{
    char *end;
    uint64_t value = strtoull(text, &end, 10);
    if (*end || end == text)
        die("is not a number", text);
    return value;
}

static settings parse(int argc, char **argv)
{
    settings s = {.seed = 1, .utterances = UINT64_MAX, .seconds = 1e9, .jobs = 1, .show = 3};
    s.paths = argv;
    for (int i = 1; i < argc; i++) {
        if (argv[i][0] != '-') {
            s.paths[s.path_count++] = argv[i];
            continue;
        }
        const char *name = argv[i];
        if (++i == argc)
            die("needs a number", name);
        uint64_t value = number(argv[i]);
        if (!strcmp(name, "--seed"))
            s.seed = value;
        else if (!strcmp(name, "--utterances"))
            s.utterances = value;
        else if (!strcmp(name, "--seconds"))
            s.seconds = (double)value;
        else if (!strcmp(name, "--jobs"))
            s.jobs = value < 1 ? 1 : value > JOBS_MAX ? JOBS_MAX : (unsigned)value;
        else if (!strcmp(name, "--show"))
            s.show = (unsigned)value;
        else if (!strcmp(name, "--round"))
            s.one_round = true, s.round = value;
        else
            die("unknown option", name);
    }
    if (s.utterances == UINT64_MAX && s.seconds >= 1e9)
        s.seconds = 20;
    if (s.one_round)
        s.jobs = 1;
    return s;
}

int main(int argc, char **argv)
{
    settings s = parse(argc, argv);
    tn_mem mem = tn_mem_default();
    load_given(&s, &mem);
    tally *tallies = mmap(NULL, JOBS_MAX * sizeof *tallies, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (tallies == MAP_FAILED)
        die("no memory", "tallies");
    double start = now();
    tally sum = {0};
    pid_t children[JOBS_MAX];
    fflush(stdout);
    for (unsigned j = 0; j < s.jobs && !s.one_round; j++) {
        children[j] = fork();
        if (children[j] < 0)
            die("cannot start a process", "fork");
        if (children[j] == 0) {
            run(&s, &mem, tallies, j, start + s.seconds);
            fflush(stdout);
            _exit(0);
        }
    }
    if (s.one_round) /* here, where a debugger finds it */
        run(&s, &mem, tallies, 0, start + s.seconds);
    for (unsigned j = 0; j < s.jobs; j++) {
        int status = 0;
        if (!s.one_round && waitpid(children[j], &status, 0) == children[j] && status != 0) {
            printf("---- seed %" PRIu64 " round %" PRIu64 ": the process ended with status 0x%x\n", s.seed,
                   tallies[j].round, (unsigned)status);
            sum.failed++;
        }
        const tally *t = &tallies[j];
        sum.rounds += t->rounds, sum.utterances += t->utterances, sum.compared += t->compared, sum.failed += t->failed;
        sum.refused += t->refused, sum.hits += t->hits, sum.shifted += t->shifted, sum.blocked += t->blocked;
        sum.overruled += t->overruled, sum.noted += t->noted;
    }
    double seconds = now() - start;
    printf("%" PRIu64 " utterances in %" PRIu64 " rounds, %" PRIu64 " lexicons refused\n", sum.utterances, sum.rounds,
           sum.refused);
    printf("%" PRIu64 " hits: %" PRIu64 " with factors, %" PRIu64 " blocked, %" PRIu64 " overruled, %" PRIu64 " noted\n",
           sum.hits, sum.shifted, sum.blocked, sum.overruled, sum.noted);
    struct rusage usage;
    getrusage(s.one_round ? RUSAGE_SELF : RUSAGE_CHILDREN, &usage);
    double cpu = (double)usage.ru_utime.tv_sec + (double)usage.ru_utime.tv_usec / 1e6;
    printf("%.1f s, %.0f utterances a second of one processor\n", seconds, cpu > 0 ? (double)sum.utterances / cpu : 0);
    for (size_t i = 0; i < s.path_count; i++)
        trial_lexicon_close(&s.given[i]);
    free(s.given);
    printf("%" PRIu64 " passed, %" PRIu64 " failed\n", sum.compared, sum.failed);
    return sum.failed || !sum.compared ? 1 : 0;
}
