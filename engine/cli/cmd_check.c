/* cmd_check.c - tenor lexicon check: findings, in-file tests and counts, once or at every change; the exit status is for CI.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tenor.h"

#include "cli/args.h"
#include "cli/cardcheck.h"
#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/terminal.h"
#include "cli/usecount.h"
#include "cli/filewatch.h"

typedef struct check {
    const tn_args *args;
    tn_args lexical; /* the same without the cards among its operands, which are no lexicons */
    bool json;
    tn_codeset allow, deny;
} check;

static void print_counts(const check *c, const tenor_check_result *result, size_t warnings)
{
    printf(c->json ? "{\"entries\":%zu,\"tests\":%zu,\"failed\":%zu,\"errors\":%zu,\"warnings\":%zu}\n"
                   : "%zu entries, %zu tests, %zu failed, %zu errors, %zu warnings\n",
           result->entries, result->tests, result->failed_tests, result->errors, warnings);
}

/* What a corpus says stands in use, or use is NULL. */
static int check_sources(const check *c, const tn_lexpath *path, const tenor_study_use *use)
{
    tn_findings findings = {
        .file = stdout, .colour = tn_terminal_colour(stdout), .json = c->json, .allow = &c->allow, .deny = &c->deny};
    tenor_load_options options = {.diagnostic = tn_findings_print, .context = &findings};
    tenor_check_result result = {0};
    tenor_error error;
    if (tenor_study_check(path->sources, path->count, path->tests_layer, use, &options, &result, &error) != TENOR_OK) {
        tn_terminal_tell("tenor: %s\n", error.message);
        return TN_EXIT_FAILED;
    }
    const size_t errors = findings.errors;
    if (result.errors == 0 && !tn_cardcheck_run((const char *const *)c->args->operands, (size_t)c->args->operand_count, path, &findings))
        return TN_EXIT_FAILED;
    result.errors += findings.errors - errors;
    print_counts(c, &result, findings.warnings);
    int status = tn_helptext_done();
    return result.errors > 0 || result.failed_tests > 0 || findings.denied > 0 ? TN_EXIT_FAILED : status;
}

static int check_with_corpus(const check *c, const tn_lexpath *path)
{
    tn_usecount count;
    int status = tn_usecount_run(&count, c->args, path);
    if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS) {
        int checked = check_sources(c, path, count.use.turns ? &count.use : NULL);
        status = checked == TN_EXIT_OK ? status : checked;
    }
    tn_usecount_free(&count);
    return status;
}

static int run_once(const check *c, tn_lexpath *path)
{
    int status = tn_lexpath_checking(path, &c->lexical);
    if (status == TN_EXIT_OK && path->image)
        status = tn_args_usage(c->args->verb, "%s is an image: check the lexicon files that it was made of", path->image_path);
    if (status == TN_EXIT_OK)
        status = tn_args_has(c->args, TN_OPT_CORPUS) ? check_with_corpus(c, path) : check_sources(c, path, NULL);
    return status;
}

/* Once, and again whenever a file is saved; until interrupted, or where there is nothing that could be checked. */
static int run_again_and_again(const check *c, bool poll)
{
    for (bool first = true;; first = false) {
        tn_lexpath path;
        tn_filewatch watch = {.notify = -1};
        /* A terminal shows the last check only; a file keeps all, with an empty line between two. */
        if (tn_terminal_is(stdout))
            fputs("\x1b[H\x1b[2J\x1b[3J", stdout);
        else if (!first && !c->json)
            putchar('\n');
        fflush(stdout);
        int status = tn_lexpath_checking(&path, &c->lexical);
        const char **names = status == TN_EXIT_OK ? calloc(path.count + 1, sizeof *names) : NULL;
        for (size_t i = 0; names && i < path.count; i++)
            names[i] = path.sources[i].name.data;
        size_t count = path.count;
        if (names && !path.image) {
            tn_filewatch_begin(&watch, names, count, poll); /* before the files are read: what changes meanwhile is not missed */
            check_sources(c, &path, NULL);
            if (tn_helptext_done() == TN_EXIT_OK && !ferror(stdout))
                tn_filewatch_wait(&watch, names, count);
            else
                status = TN_EXIT_FAILED;
        } else if (status == TN_EXIT_OK) {
            status = names ? tn_args_usage(c->args->verb, "%s is an image: nobody edits it", path.image_path) : TN_EXIT_FAILED;
        }
        tn_filewatch_end(&watch);
        free(names);
        tn_lexpath_free(&path);
        if (status != TN_EXIT_OK)
            return status;
    }
}

/* False: no memory. */
static bool leave_out_cards(check *c)
{
    char **left = calloc(c->args->operand_count + 1, sizeof *left);
    c->lexical = *c->args;
    c->lexical.operands = left;
    c->lexical.operand_count = 0;
    for (size_t i = 0; left && i < c->args->operand_count; i++)
        if (!tn_cardcheck_is(c->args->operands[i]))
            left[c->lexical.operand_count++] = c->args->operands[i];
    return left != NULL;
}

static int run_check(check *c)
{
    if (tn_args_has(c->args, TN_OPT_WATCH))
        return run_again_and_again(c, tn_args_is(c->args, TN_OPT_WATCH_BY, "looking", "system"));
    tn_lexpath path;
    int status = run_once(c, &path);
    tn_lexpath_free(&path);
    return status;
}

int tn_cmd_check_run(const tn_args *args)
{
    check c = {.args = args, .json = tn_args_is(args, TN_OPT_CHECK_FORMAT, "json", "text")};
    int status = tn_codeset_read(&c.allow, args, TN_OPT_ALLOW);
    if (status == TN_EXIT_OK)
        status = tn_codeset_read(&c.deny, args, TN_OPT_DENY);
    if (status == TN_EXIT_OK && tn_args_has(args, TN_OPT_WATCH) && tn_args_has(args, TN_OPT_CORPUS))
        status = tn_args_usage(args->verb, "--watch checks at every save, for which a corpus is too long: leave --corpus out");
    if (status != TN_EXIT_OK)
        return status;
    if (leave_out_cards(&c)) {
        status = run_check(&c);
    } else {
        fputs("tenor: out of memory\n", stderr);
        status = TN_EXIT_FAILED;
    }
    free(c.lexical.operands);
    return status;
}
