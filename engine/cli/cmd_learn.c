/* cmd_learn.c - tenor lexicon learn: act models of labelled turns, and what they are worth. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/helptext.h"
#include "cli/learnreport.h"
#include "cli/outputs.h"
#include "cli/terminal.h"
#include "cli/threadcrew.h"
#include "cli/wholefile.h"

#define THREADS_MOST 64
#define LEAN_MOST 100000

typedef tenor_status taking(tenor_study_learn *learn, tenor_str name, tenor_str text, tenor_error *error);

static int say(const tenor_error *error)
{
    fputs("tenor: ", stderr);
    tn_terminal_text(stderr, tn_terminal_str(error->message));
    fputc('\n', stderr);
    return TN_EXIT_FAILED;
}

static int take_file(tenor_study_learn *learn, const char *path, taking *take)
{
    tenor_error error;
    tenor_str text;
    if (!tn_wholefile_read(path, &text))
        return TN_EXIT_FAILED;
    const tenor_status status = take(learn, tn_terminal_str(path), text, &error);
    free((char *)text.data);
    return status == TENOR_OK ? TN_EXIT_OK : say(&error);
}

static int number(const tn_args *args, tn_option_id option, double least, double most, double *value)
{
    const char *text = tn_args_get(args, option, NULL);
    char *end;
    if (!text)
        return TN_EXIT_OK;
    const double given = strtod(text, &end);
    if (*text == '\0' || *end || !(given >= least && given <= most))
        return tn_args_usage(args->verb, "--%s takes a number from %g to %g, not '%s'", tn_verbs_option(option)->name, least, most, text);
    *value = given;
    return TN_EXIT_OK;
}

static int settings(const tn_args *args, tenor_study_learn_options *o, unsigned *threads)
{
    const long processors = sysconf(_SC_NPROCESSORS_ONLN);
    uint64_t drop = (uint64_t)o->drop, rounds = o->rounds, folds = o->folds;
    uint64_t wanted = processors < 1 ? 1 : processors > THREADS_MOST ? THREADS_MOST : (uint64_t)processors;
    int status = number(args, TN_OPT_COST, 1e-6, 1e6, &o->cost);
    if (status == TN_EXIT_OK)
        status = number(args, TN_OPT_SPARSE, 0, 1e6, &o->sparse);
    if (status == TN_EXIT_OK)
        status = number(args, TN_OPT_BETA, 0.01, 100, &o->beta);
    if (status == TN_EXIT_OK && !(tn_args_number(args, TN_OPT_DROP, 0, 100000, false, &drop) &&
                                  tn_args_number(args, TN_OPT_ROUNDS, 0, 100, false, &rounds) &&
                                  tn_args_number(args, TN_OPT_FOLDS, 2, 100, false, &folds) &&
                                  tn_args_number(args, TN_OPT_THREADS, 1, THREADS_MOST, false, &wanted)))
        status = TN_EXIT_USAGE;
    o->drop = (int32_t)drop;
    o->rounds = (uint32_t)rounds;
    o->folds = (uint32_t)folds;
    *threads = (unsigned)wanted;
    return status;
}

/* --lean act.x=+200 */
static int lean(const tn_args *args, tenor_study_learn *learn)
{
    const char *given;
    for (size_t n = 0; (given = tn_args_nth(args, TN_OPT_LEAN, n)); n++) {
        const char *equals = strrchr(given, '=');
        char *end = NULL;
        const long by = equals ? strtol(equals + 1, &end, 10) : 0;
        if (!equals || end == equals + 1 || *end || by < -LEAN_MOST || by > LEAN_MOST)
            return tn_args_usage(args->verb, "--lean takes an act and thousandths, as in act.check=+200, not '%s'", given);
        tenor_error error;
        if (tenor_study_learn_lean(learn, (tenor_str){given, (size_t)(equals - given)}, (int32_t)by, &error) != TENOR_OK)
            return say(&error);
    }
    return TN_EXIT_OK;
}

/* The acts of PATH, or of a lexicon folder, without any other. */
static int load(const char *path, tenor_lexicon **lexicon)
{
    tenor_error error;
    tn_findings findings = {.file = stderr, .colour = tn_terminal_colour(stderr), .errors_only = true};
    const tenor_source source = {.name = tn_terminal_str(path)};
    const tenor_load_options options = {.diagnostic = tn_findings_print, .context = &findings};
    return tenor_lexicon_load(lexicon, &source, 1, &options, &error) == TENOR_OK ? TN_EXIT_OK : say(&error);
}

static int check(const tn_args *args, tenor_study_learn *learn, const char *path)
{
    tenor_lexicon *lexicon = NULL;
    tenor_error error;
    int status = load(path, &lexicon);
    for (size_t i = 0; status == TN_EXIT_OK && i < args->operand_count; i++)
        status = take_file(learn, args->operands[i], tenor_study_learn_table);
    if (status == TN_EXIT_OK && tenor_study_learn_check(learn, lexicon, &error) != TENOR_OK)
        status = say(&error);
    tenor_lexicon_release(lexicon);
    return status;
}

static int write_model(const char *path, const tenor_study_learn *learn)
{
    tn_outputs outputs = {0};
    const bool fine = tn_outputs_open(&outputs, TN_OUTPUTS_RECORDS, path) &&
                      tn_outputs_write(&outputs, TN_OUTPUTS_RECORDS, tenor_study_learn_text(learn)) && tn_outputs_publish(&outputs);
    const int status = fine || outputs.closed_pipe ? TN_EXIT_OK : TN_EXIT_FAILED;
    tn_outputs_discard(&outputs);
    return status;
}

static int learn_acts(const tn_args *args, tenor_study_learn *learn, const char *output)
{
    tenor_study_learn_options options = TENOR_STUDY_LEARN_OPTIONS_INIT;
    unsigned threads = 1;
    tenor_error error;
    const char *classes = tn_args_get(args, TN_OPT_CLASSES, NULL);
    int status = settings(args, &options, &threads);
    if (status == TN_EXIT_OK && classes)
        status = take_file(learn, classes, tenor_study_learn_classes);
    for (size_t i = 0; status == TN_EXIT_OK && i < args->operand_count; i++)
        status = take_file(learn, args->operands[i], tenor_study_learn_table);
    if (status == TN_EXIT_OK)
        status = lean(args, learn);
    const tenor_crew crew = tn_threadcrew_of(threads);
    options.crew = threads > 1 ? &crew : NULL;
    if (status == TN_EXIT_OK && tenor_study_learn_run(learn, &options, &error) != TENOR_OK)
        status = say(&error);
    return status == TN_EXIT_OK && output ? write_model(output, learn) : status;
}

/* Options of learning make no sense where nothing is learnt. */
static int refuse(const tn_args *args)
{
    static const tn_option_id learning[] = {TN_OPT_MODEL_OUTPUT, TN_OPT_CLASSES, TN_OPT_BETA,   TN_OPT_LEAN, TN_OPT_COST,
                                            TN_OPT_SPARSE,       TN_OPT_DROP,    TN_OPT_ROUNDS, TN_OPT_FOLDS};
    for (size_t i = 0; i < sizeof learning / sizeof *learning; i++)
        if (tn_args_has(args, learning[i]))
            return tn_args_usage(args->verb, "--check learns nothing: leave out --%s", tn_verbs_option(learning[i])->name);
    return TN_EXIT_OK;
}

int tn_cmd_learn_run(const tn_args *args)
{
    const char *model = tn_args_get(args, TN_OPT_CHECK_MODEL, NULL), *output = tn_args_get(args, TN_OPT_MODEL_OUTPUT, NULL);
    const tn_learnreport_form form = tn_args_is(args, TN_OPT_TABLE_FORMAT, "json", "text")  ? TN_LEARNREPORT_JSON
                                     : tn_args_is(args, TN_OPT_TABLE_FORMAT, "tsv", "text") ? TN_LEARNREPORT_TSV
                                                                                           : TN_LEARNREPORT_TEXT;
    tenor_study_learn *learn = NULL;
    tenor_error error;
    int status = model ? refuse(args) : TN_EXIT_OK;
    if (status == TN_EXIT_OK && tenor_study_learn_new(&learn, NULL, &error) != TENOR_OK)
        status = say(&error);
    if (status == TN_EXIT_OK)
        status = model ? check(args, learn, model) : learn_acts(args, learn, output);
    if (status == TN_EXIT_OK && !(output && strcmp(output, "-") == 0)) {
        tn_learnreport_print(stdout, form, model != NULL, learn);
        status = tn_helptext_done();
    }
    tenor_study_learn_free(learn);
    return status;
}
