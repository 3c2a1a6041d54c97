/* cmd_sample.c - tenor sample: which calls to listen to, and what they stand for. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/samefile.h"
#include "cli/samplepage.h"
#include "cli/samplesource.h"
#include "cli/terminal.h"

typedef struct run {
    const tn_args *args;
    tn_samplesource source;
    tn_sampling_options options;
    tn_sampling_result result;
    tn_outputs outputs;
} run;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* ---- options --------------------------------------------------------------------------------- */

static int read_options(run *r)
{
    const tn_args *args = r->args;
    tn_sampling_options *o = &r->options;
    tn_tolerance rate = {false, 0};
    uint64_t size = 0;
    o->plan = tn_args_is(args, TN_OPT_SAMPLE_PLAN, "risk", "random")       ? TN_SAMPLING_RISK
              : tn_args_is(args, TN_OPT_SAMPLE_PLAN, "outliers", "random") ? TN_SAMPLING_OUTLIERS
                                                                           : TN_SAMPLING_RANDOM;
    o->how = tn_args_is(args, TN_OPT_ALLOCATE, "equal", "proportional") ? TN_ALLOT_EQUAL : TN_ALLOT_PROPORTIONAL;
    o->seed = 1;
    if (!tn_args_number(args, TN_OPT_SAMPLE_SEED, 0, UINT64_MAX, false, &o->seed) ||
        !tn_args_number(args, TN_OPT_SAMPLE_SIZE, 1, TN_BOOK_CALLS_MOST, false, &size) ||
        !tn_args_number(args, TN_OPT_MIN_PER, 1, TN_BOOK_CALLS_MOST, false, &o->least) ||
        !tn_tolerance_read(&rate, args, TN_OPT_RATE, "all calls"))
        return TN_EXIT_USAGE;
    if (tn_args_has(args, TN_OPT_RATE) && (!rate.share || rate.most == 0))
        return tn_args_usage(args->verb, "--rate takes a share of all calls above 0, as in 10%%; --size takes a number of calls");
    if (tn_args_has(args, TN_OPT_RATE) == tn_args_has(args, TN_OPT_SAMPLE_SIZE))
        return tn_args_usage(args->verb, tn_args_has(args, TN_OPT_RATE) ? "--rate and --size: one of them"
                                                                        : "--size N or --rate P%% is missing: how many calls?");
    if (o->plan == TN_SAMPLING_OUTLIERS && (o->least || tn_args_has(args, TN_OPT_ALLOCATE)))
        return tn_args_usage(args->verb, "outliers are drawn wherever they are: --min-per and --allocate are of --plan random and risk");
    if (tn_args_has(args, TN_OPT_RATE) && tn_args_has(args, TN_OPT_ALLOCATE))
        return tn_args_usage(args->verb, "--allocate shares --size out; --rate takes its part of each stratum");
    o->rate = rate.share;
    o->amount = rate.share ? rate.most : size;
    return TN_EXIT_OK;
}

static tn_samplepage_form form_of(const tn_args *args)
{
    const char *path = tn_args_get(args, TN_OPT_SAMPLE_OUTPUT, "-");
    const size_t n = strlen(path), end = n > 3 && strcmp(path + n - 3, ".gz") == 0 ? n - 3 : n;
    const bool screen = strcmp(path, "-") == 0 && isatty(STDOUT_FILENO);
    const char *usual = screen                                            ? "table"
                        : end > 4 && memcmp(path + end - 4, ".csv", 4) == 0 ? "csv"
                        : end > 4 && memcmp(path + end - 4, ".tsv", 4) == 0 ? "tsv"
                                                                            : "jsonl";
    return tn_args_is(args, TN_OPT_SAMPLE_FORMAT, "table", usual) ? TN_SAMPLEPAGE_TABLE
           : tn_args_is(args, TN_OPT_SAMPLE_FORMAT, "csv", usual) ? TN_SAMPLEPAGE_CSV
           : tn_args_is(args, TN_OPT_SAMPLE_FORMAT, "tsv", usual) ? TN_SAMPLEPAGE_TSV
                                                                  : TN_SAMPLEPAGE_JSONL;
}

/* ---- the summary ------------------------------------------------------------------------------- */

static const char *plural(uint64_t n)
{
    return n == 1 ? "" : "s";
}

static void say_left_out(uint64_t count, const char *why)
{
    char text[TN_PROGRESS_NUMBER];
    if (count)
        tn_terminal_tell("  %s %s\n", tn_progress_number(text, count), why);
}

static void say_conclusion(const run *r)
{
    char text[TN_PROGRESS_NUMBER];
    const tn_sampling_result *s = &r->result;
    if (r->options.plan == TN_SAMPLING_OUTLIERS) {
        tn_terminal_tell("the furthest of %s that are outliers in something; they stand for no other calls: nothing follows from them for all\n",
                         tn_progress_number(text, s->outliers));
        return;
    }
    if (!s->drawn)
        return;
    fprintf(stderr, "weights %.4g to %.4g", s->lightest, s->heaviest);
    if (r->options.plan == TN_SAMPLING_RISK)
        tn_terminal_tell(", %s drawn for certain", tn_progress_number(text, s->certain));
    if (s->margin > 0)
        tn_terminal_tell("; a share found in them, by weight, is that of all calls give or take %.1f points (95 %% sure, %s)", 100 * s->margin,
                         r->options.plan == TN_SAMPLING_RISK ? "roughly" : "at worst");
    fputc('\n', stderr);
}

static void summarise(const run *r)
{
    char calls[TN_PROGRESS_NUMBER], drawn[TN_PROGRESS_NUMBER], strata[TN_PROGRESS_NUMBER], inputs[TN_PROGRESS_NUMBER];
    static const char *const plans[] = {"random", "risk", "outliers"};
    const tn_counts *c = &r->source.counts;
    const tn_book *book = &r->source.book;
    if (r->source.quiet)
        return;
    tn_terminal_tell("tenor: %s record%s of calls from %s input%s\n", tn_progress_number(calls, c->utterances), plural(c->utterances),
                     tn_progress_number(inputs, c->inputs), plural(c->inputs));
    say_left_out(c->rejects, "rejected");
    say_left_out(book->again, "of a call that was there already: the one with more turns counts");
    say_left_out(book->left_out, "drawn before: weights stand for the others");
    say_left_out(book->other_days, "of other days, or of none");
    if (book->call_count == 0) {
        fputs("tenor: WARNING: there are no calls to draw from\n", stderr);
        return;
    }
    tn_terminal_tell("plan %s", plans[r->options.plan]);
    if (r->options.plan != TN_SAMPLING_OUTLIERS)
        fprintf(stderr, ", seed %llu", (unsigned long long)r->options.seed);
    tn_terminal_tell(": %s of %s call%s in %s strat%s drawn\n",
                     tn_progress_number(drawn, r->result.drawn), tn_progress_number(calls, book->call_count), plural(book->call_count),
                     tn_progress_number(strata, book->stratum_count), book->stratum_count == 1 ? "um" : "a");
    if (!r->options.rate && r->options.plan != TN_SAMPLING_OUTLIERS && r->result.drawn > r->options.amount)
        fputs("more than --size says: --min-per asks for them\n", stderr);
    say_conclusion(r);
}

/* ---- the run --------------------------------------------------------------------------------- */

static int refused(const run *r)
{
    return r->outputs.closed_pipe ? TN_EXIT_OK : TN_EXIT_FAILED;
}

static int draw(run *r)
{
    switch (tn_sampling_run(&r->source.book, &r->options, &r->result)) {
    case TN_SAMPLING_DONE: return TN_EXIT_OK;
    case TN_SAMPLING_TOO_FEW:
        fprintf(stderr, "tenor: --size %llu is less than the %zu strata that --by makes, of which each needs a call: a larger size, or fewer strata\n",
                (unsigned long long)r->options.amount, r->source.book.stratum_count);
        return TN_EXIT_FAILED;
    case TN_SAMPLING_NO_MEMORY: break;
    }
    return no_memory();
}

static int write_calls(run *r)
{
    const tn_samplepage page = {&r->source.book, &r->options, &r->result, form_of(r->args), &r->outputs};
    bool memory = false;
    tn_interrupt_hold();
    bool fine = tn_outputs_open(&r->outputs, TN_OUTPUTS_RECORDS, tn_args_get(r->args, TN_OPT_SAMPLE_OUTPUT, "-"));
    if (fine)
        fine = tn_samplepage_write(&page, &memory);
    if (fine)
        fine = tn_outputs_publish(&r->outputs);
    else
        tn_outputs_discard(&r->outputs);
    tn_interrupt_release();
    return fine ? TN_EXIT_OK : memory ? no_memory() : refused(r);
}

static int run_sample(run *r)
{
    int status = read_options(r);
    const bool outliers = r->options.plan == TN_SAMPLING_OUTLIERS;
    if (status == TN_EXIT_OK)
        status = tn_samplesource_open(&r->source, r->args, outliers ? "queue" : NULL, r->options.plan != TN_SAMPLING_RANDOM);
    if (status == TN_EXIT_OK && outliers && r->source.rules->outlier_count == 0) {
        fputs("tenor: the policy names no measure with 'outlier'\n", stderr);
        status = TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK)
        status = tn_samplesource_fill(&r->source);
    if (status == TN_EXIT_OK)
        status = draw(r);
    if (status == TN_EXIT_OK)
        status = write_calls(r);
    if (status != TN_EXIT_OK || r->outputs.closed_pipe)
        return status;
    summarise(r);
    status = tn_tolerance_status(&r->source.tolerance, &r->source.counts, false);
    if (status == TN_EXIT_REJECTS && r->source.quiet && r->source.counts.rejects)
        tn_terminal_tell("tenor: %llu record%s rejected\n", (unsigned long long)r->source.counts.rejects, plural(r->source.counts.rejects));
    return status;
}

int tn_cmd_sample_run(const tn_args *args)
{
    run *r = calloc(1, sizeof *r);
    if (!r)
        return no_memory();
    r->args = args;
    int status = tn_interrupt_watch(&r->outputs) ? run_sample(r) : no_memory();
    tn_sampling_free(&r->source.book, &r->result);
    tn_samplesource_free(&r->source);
    /* The thread that waits for signals looks at r->outputs until the end, so r stays. */
    return status;
}
