/* cmd_eval.c - tenor lexicon eval: scores held to people's labels. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/goldreport.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/progress.h"
#include "cli/terminal.h"

/* Columns of texts where standard output is no terminal. */
#define WIDTH 96
#define SAMPLES 1000
#define SAMPLES_MOST 1000000
#define PARTS 20

static int usage_of(const tn_args *args)
{
    const char *value;
    for (size_t n = 0; (value = tn_args_nth(args, TN_OPT_AS, n)); n++) {
        const char *equals = strchr(value, '=');
        if (!equals || equals == value || !equals[1])
            return tn_args_usage(args->verb, "--as takes NAME=DIMENSION, not '%s'", value);
    }
    if (tn_args_has(args, TN_OPT_WORST) && tn_args_is(args, TN_OPT_TABLE_FORMAT, "tsv", "text"))
        return tn_args_usage(args->verb, "--errors shows texts with their ledgers: use --format text or json");
    return TN_EXIT_OK;
}

static int numbers_of(const tn_args *args, tn_goldreport *report)
{
    uint64_t samples = SAMPLES, seed = 1, most = PARTS, errors = 0;
    if (!tn_args_number(args, TN_OPT_SAMPLES, 0, SAMPLES_MOST, false, &samples) ||
        !tn_args_number(args, TN_OPT_SEED, 0, UINT64_MAX, false, &seed) ||
        !tn_args_number(args, TN_OPT_MOST, 0, SIZE_MAX, false, &most) ||
        !tn_args_number(args, TN_OPT_WORST, 0, SIZE_MAX, false, &errors))
        return TN_EXIT_USAGE;
    report->samples = (uint32_t)samples;
    report->seed = seed;
    report->most = (size_t)most;
    report->errors = (size_t)errors;
    return TN_EXIT_OK;
}

static void say_rest(const tn_goldrows *gold)
{
    if (gold->ignored)
        tn_terminal_tell("tenor: %llu record%s no dimension and target that is a number, and %s left out\n",
                         (unsigned long long)gold->ignored, gold->ignored == 1 ? " has" : "s have", gold->ignored == 1 ? "is" : "are");
    if (gold->labels.used < gold->labels.count)
        fprintf(stderr, "tenor: %zu of %zu labelled utterances are not in the input\n",
                gold->labels.count - gold->labels.used, gold->labels.count);
    if (gold->rejects)
        tn_terminal_tell("tenor: %llu record%s rejected\n", (unsigned long long)gold->rejects,
                         gold->rejects == 1 ? " was" : "s were");
}

static int evaluate(const tn_args *args, tn_goldreport *report, tenor_lexicon *lexicon, const tn_goldrows *gold)
{
    tn_goldscore work = {
        .args = args, .lexicon = lexicon, .by = report->by, .seed = report->seed, .samples = report->samples};
    tn_progress progress;
    bool fine = true;
    tn_progress_init(&progress, tn_terminal_is(stderr), gold->rows);
    progress.what = "rows";
    tn_goldreport_begin(report, gold);
    uint64_t done = 0;
    for (size_t i = 0; i < gold->count && fine && !ferror(stdout); i++) {
        tn_gold_result result;
        fine = tn_goldscore_run(&work, &gold->sets[i], &result);
        done += gold->sets[i].count;
        tn_progress_step(&progress, gold->sets[i].count, done);
        if (fine && report->form == TN_GOLD_TEXT)
            tn_progress_clear(&progress);
        report->scorer = work.scorer;
        if (fine && !tn_goldreport_set(report, &result)) {
            fputs("tenor: out of memory\n", stderr);
            fine = false;
        }
        tn_goldscore_drop(&result);
    }
    tn_progress_clear(&progress);
    tn_goldscore_free(&work);
    return fine ? TN_EXIT_OK : TN_EXIT_FAILED;
}

static int report_open(tn_goldreport *report, tenor_lexicon *lexicon, bool reveal, tenor_io_writer **writer)
{
    tenor_io_error error = {.message = "out of memory"};
    tenor_io_writer_options options = {.format = tn_terminal_str("jsonl"), .hits = true, .ledger = true};
    report->lexicon = lexicon;
    report->excerpt.file = stdout;
    report->excerpt.colour = tn_terminal_colour(stdout);
    report->excerpt.width = tn_terminal_width(stdout, WIDTH);
    report->excerpt.lexicon = lexicon;
    if (!reveal && tenor_io_mask_new(&report->excerpt.mask, NULL) != TENOR_OK) {
        fputs("tenor: out of memory\n", stderr);
        return TN_EXIT_FAILED;
    }
    if (report->form != TN_GOLD_JSON)
        return TN_EXIT_OK;
    if (tenor_io_buffer_new(&report->excerpt.buffer, NULL) != TENOR_OK ||
        tenor_io_writer_new(writer, lexicon, &options, &error) != TENOR_OK) {
        tn_terminal_tell("tenor: %s\n", error.message);
        return TN_EXIT_FAILED;
    }
    report->excerpt.writer = *writer;
    return TN_EXIT_OK;
}

int tn_cmd_eval_run(const tn_args *args)
{
    tn_goldreport report = {.form = tn_args_is(args, TN_OPT_TABLE_FORMAT, "json", "text")  ? TN_GOLD_JSON
                                    : tn_args_is(args, TN_OPT_TABLE_FORMAT, "tsv", "text") ? TN_GOLD_TSV
                                                                                          : TN_GOLD_TEXT,
                            .by = tn_args_is(args, TN_OPT_BY, "entry", "set")      ? TN_GOLD_BY_ENTRY
                                  : tn_args_is(args, TN_OPT_BY, "category", "set") ? TN_GOLD_BY_CATEGORY
                                                                                   : TN_GOLD_BY_SET};
    tn_lexpath path = {0};
    tn_intake intake = {0};
    tn_goldrows gold = {0};
    tenor_lexicon *lexicon = NULL;
    tenor_io_writer *writer = NULL;
    int status = usage_of(args);
    if (status == TN_EXIT_OK)
        status = numbers_of(args, &report);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK)
        status = tn_intake_open(&intake, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &lexicon);
    if (status == TN_EXIT_OK)
        status = tn_goldrows_read(&gold, args, &intake);
    if (status == TN_EXIT_OK)
        say_rest(&gold);
    if (status == TN_EXIT_OK && gold.count == 0) {
        tn_goldrows_say_none(&gold, args);
        status = TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK)
        status = report_open(&report, lexicon, tn_args_has(args, TN_OPT_REVEAL), &writer);
    if (status == TN_EXIT_OK) {
        status = evaluate(args, &report, lexicon, &gold);
        int written = tn_helptext_done();
        status = status == TN_EXIT_OK ? written : status;
    }
    if (status == TN_EXIT_OK && (gold.rejects > 0 || gold.failed_input))
        status = TN_EXIT_REJECTS;
    tenor_io_writer_free(writer);
    tenor_io_buffer_free(report.excerpt.buffer);
    tenor_io_mask_free(report.excerpt.mask);
    tn_goldrows_free(&gold);
    tenor_lexicon_release(lexicon);
    tn_intake_free(&intake);
    tn_lexpath_free(&path);
    return status;
}
