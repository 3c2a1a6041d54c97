/* cmd_check.c - tenor lexicon check: findings, in-file tests and counts; the exit status is for CI.
 */
#include <stdio.h>

#include "tenor.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/terminal.h"

static void print_counts(const tenor_check_result *result, bool json)
{
    printf(json ? "{\"entries\":%zu,\"tests\":%zu,\"failed\":%zu,\"errors\":%zu,\"warnings\":%zu}\n"
                : "%zu entries, %zu tests, %zu failed, %zu errors, %zu warnings\n",
           result->entries, result->tests, result->failed_tests, result->errors, result->warnings);
}

int tn_cmd_check_run(const tn_args *args)
{
    tn_lexpath path;
    int status = tn_lexpath_checking(&path, args);
    if (status == TN_EXIT_OK && path.image)
        status =
            tn_args_usage(args->verb, "%s is an image: check the lexicon files that it was made of",
                          path.image_path);
    if (status == TN_EXIT_OK) {
        bool json = tn_args_is(args, TN_OPT_CHECK_FORMAT, "json", "text");
        tn_findings findings = {.file = stdout, .colour = tn_terminal_colour(stdout), .json = json};
        tenor_load_options options = {.diagnostic = tn_findings_print, .context = &findings};
        tenor_check_result result = {0};
        tenor_error error;
        if (tenor_lexicon_check(path.sources, path.count, path.tests_layer, &options, &result,
                                &error) == TENOR_OK) {
            print_counts(&result, json);
            status = tn_helptext_done();
            if (result.errors > 0 || result.failed_tests > 0)
                status = TN_EXIT_FAILED;
        } else {
            fprintf(stderr, "tenor: %s\n", error.message);
            status = TN_EXIT_FAILED;
        }
    }
    tn_lexpath_free(&path);
    return status;
}
