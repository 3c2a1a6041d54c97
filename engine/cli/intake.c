/* intake.c - from operands and options to inputs and the options of their readers; for every verb
 * that reads. */
#include "cli/intake.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/filelist.h"
#include "cli/opencalls.h"
#include "cli/samefile.h"
#include "cli/terminal.h"

/* All values of an option that may be given several times; each must hold a '='. */
static int list_of(const tn_args *args, tn_option_id option, tenor_str **list,
                   const tenor_str **out, size_t *count)
{
    const char *value;
    size_t n = 0;
    while ((value = tn_args_nth(args, option, n)) != NULL) {
        const char *equals = strchr(value, '=');
        if (!equals || equals == value)
            return tn_args_usage(args->verb, "--%s takes %s, not '%s'",
                                 tn_verbs_option(option)->name, tn_verbs_option(option)->argument,
                                 value);
        n++;
    }
    *count = n;
    if (n == 0)
        return TN_EXIT_OK;
    *list = calloc(n, sizeof **list);
    if (!*list) {
        fputs("tenor: out of memory\n", stderr);
        return TN_EXIT_FAILED;
    }
    for (size_t i = 0; i < n; i++)
        (*list)[i] = tn_terminal_str(tn_args_nth(args, option, i));
    *out = *list;
    return TN_EXIT_OK;
}

int tn_intake_open(tn_intake *intake, const tn_args *args)
{
    *intake = (tn_intake){0};
    tenor_io_reader_options *options = &intake->options;
    uint64_t max_line = TENOR_IO_MAX_LINE;
    if (!tn_args_number(args, TN_OPT_MAX_LINE, 1024, TENOR_TEXT_MAX, true, &max_line))
        return TN_EXIT_USAGE;
    options->max_line = (size_t)max_line;
    intake->interleaved = tn_args_has(args, TN_OPT_INTERLEAVED);
    intake->max_open = TN_OPENCALLS_USUAL;
    if (!tn_args_number(args, TN_OPT_MAX_OPEN, 1, TN_OPENCALLS_MOST, false, &intake->max_open))
        return TN_EXIT_USAGE;
    if (tn_args_has(args, TN_OPT_MAX_OPEN) && !intake->interleaved)
        return tn_args_usage(args->verb, "--max-open is of no use without --interleaved");
    int days = tn_days_open(&intake->days, args);
    if (days != TN_EXIT_OK)
        return days;
    options->zone = intake->days.zone;
    const char *format = tn_args_get(args, TN_OPT_INPUT_FORMAT, "auto");
    if (strcmp(format, "auto") != 0)
        options->format = tn_terminal_str(format);
    options->carry_speaker = tn_args_has(args, TN_OPT_CARRY_SPEAKER);
    options->time_unit = tn_terminal_str(tn_args_get(args, TN_OPT_TIME_UNIT, ""));
    int status =
        list_of(args, TN_OPT_MAP, &intake->lists[0], &options->mappings, &options->mapping_count);
    if (status == TN_EXIT_OK)
        status = list_of(args, TN_OPT_DEFAULT, &intake->lists[1], &options->defaults,
                         &options->default_count);
    if (status == TN_EXIT_OK)
        status = list_of(args, TN_OPT_ROLE_WORD, &intake->lists[2], &options->roles,
                         &options->role_count);
    if (status != TN_EXIT_OK)
        return status;
    /* Options that mean nothing show at the first open: try them on no bytes, before anything is
     * written. */
    tenor_io_error error = {.message = "out of memory"};
    tenor_io_reader *probe = NULL;
    tenor_status tried = tenor_io_reader_open_memory(&probe, tn_terminal_str("options"),
                                                     (tenor_str){"", 0}, options, &error);
    tenor_io_reader_close(probe);
    if (tried == TENOR_BAD_ARGUMENT)
        return tn_args_usage(args->verb, "%s", error.message);
    if (tried != TENOR_OK || tenor_io_inputs_new(&intake->inputs, NULL) != TENOR_OK) {
        fputs("tenor: out of memory\n", stderr);
        return TN_EXIT_FAILED;
    }
    bool list = tn_args_has(args, TN_OPT_FILES_FROM);
    size_t pipes = tn_args_is(args, TN_OPT_FILES_FROM, "-", "");
    if (args->operand_count == 0 && !list)
        return tn_args_usage(args->verb, "%s is missing", args->verb->operands);
    if (tn_args_has(args, TN_OPT_NUL_LIST) && !list)
        return tn_args_usage(args->verb, "--null is of no use without --files-from");
    for (size_t i = 0; i < args->operand_count; i++) {
        size_t before = tenor_io_inputs_count(intake->inputs);
        pipes += strcmp(args->operands[i], "-") == 0;
        if (!*args->operands[i])
            return tn_args_usage(args->verb, "the name of an input is empty: was a variable of the shell not set?");
        if (tenor_io_inputs_add(intake->inputs, args->operands[i], &error) != TENOR_OK) {
            tn_terminal_tell("tenor: %s\n", error.message);
            return TN_EXIT_FAILED;
        }
        if (tenor_io_inputs_count(intake->inputs) == before)
            tn_terminal_tell("tenor: %s: no transcripts there%s\n", args->operands[i],
                             before ? ", or only such as are read already" : "");
    }
    if (pipes > 1)
        return tn_args_usage(args->verb,
                             "standard input can be read once only: - stands there twice");
    int listed = list ? tn_filelist_add(intake->inputs, args) : TN_EXIT_OK;
    if (listed != TN_EXIT_OK)
        return listed;
    if (tenor_io_inputs_count(intake->inputs) == 0 && list) {
        fputs("tenor: the list of files names no transcripts\n", stderr);
        return TN_EXIT_FAILED;
    }
    if (tenor_io_inputs_count(intake->inputs) == 0) {
        fputs("tenor: directories are searched for *.json, *.jsonl, "
              "*.ndjson, *.csv, *.tsv, *.txt, *.vtt and *.srt, "
              "also with .gz\n",
              stderr);
        return TN_EXIT_FAILED;
    }
    return tn_samefile_inputs(args, intake->inputs);
}

void tn_intake_free(tn_intake *intake)
{
    tenor_io_inputs_free(intake->inputs);
    tn_days_free(&intake->days);
    for (size_t i = 0; i < sizeof intake->lists / sizeof *intake->lists; i++)
        free(intake->lists[i]);
    *intake = (tn_intake){0};
}
