/* plan.c - where everything that a run writes goes, and in which form. */
#include "cli/plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/samefile.h"

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* One behind the other, to be freed. */
static char *path_of(const char *folder, const char *name)
{
    char *path = malloc(strlen(folder) + strlen(name) + 1);
    return path ? strcat(strcpy(path, folder), name) : NULL;
}

/* --output-dir says where everything goes, and what only it can do is not asked for without it. */
static bool folder_options_fit(const tn_args *args)
{
    static const tn_option_id elsewhere[] = {TN_OPT_OUTPUT, TN_OPT_CALLS, TN_OPT_REJECTS, TN_OPT_MANIFEST},
                              only_there[] = {TN_OPT_RESUME, TN_OPT_GZIP};
    bool folder = tn_args_has(args, TN_OPT_OUTPUT_DIR);
    for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere && folder; i++)
        if (tn_args_has(args, elsewhere[i])) {
            tn_args_usage(args->verb, "--output-dir writes all outputs into its directory: --%s has no place beside it",
                          tn_verbs_option(elsewhere[i])->name);
            return false;
        }
    for (size_t i = 0; i < sizeof only_there / sizeof *only_there && !folder; i++)
        if (tn_args_has(args, only_there[i])) {
            tn_args_usage(args->verb, "--%s is of no use without --output-dir", tn_verbs_option(only_there[i])->name);
            return false;
        }
    if (folder && tn_args_has(args, TN_OPT_INTERLEAVED)) {
        tn_args_usage(args->verb, "--interleaved lets calls go on from one input to the next, so the records of no input are "
                                  "whole before all are read: --output FILE can hold them, --output-dir cannot");
        return false;
    }
    if (folder && tn_args_is(args, TN_OPT_OUTPUT_DIR, "", "-")) {
        tn_args_usage(args->verb, "--output-dir needs the name of a directory");
        return false;
    }
    return true;
}

/* A file of that name holds scores of legs, for drift. */
static bool is_csv(const char *path)
{
    size_t n = path ? strlen(path) : 0;
    if (n > 3 && strcmp(path + n - 3, ".gz") == 0)
        n -= 3;
    return n > 4 && memcmp(path + n - 4, ".csv", 4) == 0;
}

/* Standard output twice is one, too; devices may be given as often as wanted. */
static bool is_one_file(const char *a, const char *b)
{
    return a && b && ((strcmp(a, b) == 0 && strncmp(a, "/dev/", 5) != 0) || tn_samefile_is(a, b));
}

/* The paths of --output-dir. */
static int plan_folder(tn_plan *plan, bool none)
{
    const char *names[TN_OUTPUTS_COUNT] = {"/records", plan->calls_table ? "/calls.txt" : plan->calls_scores ? "/calls.csv" : "/calls.jsonl", "/rejects.jsonl",
                                           "/run.json"};
    for (size_t i = 0; i < TN_OUTPUTS_COUNT; i++) {
        char *plain = path_of(plan->folder, names[i]);
        plan->made[i] = plain && i == TN_OUTPUTS_CALLS && plan->gzip ? path_of(plain, ".gz") : plain;
        if (plan->made[i] != plain)
            free(plain);
        if (!plan->made[i])
            return no_memory();
        plan->paths[i] = none && i == TN_OUTPUTS_RECORDS ? NULL : plan->made[i];
    }
    return TN_EXIT_OK;
}

const char *tn_plan_ending(const tn_plan *plan)
{
    static const char *const endings[][3] = {{"jsonl", ".jsonl", ".jsonl.gz"},
                                             {"csv", ".csv", ".csv.gz"},
                                             {"tsv", ".tsv", ".tsv.gz"},
                                             {"table", ".txt", ".txt.gz"}};
    size_t i = 0;
    while (i + 1 < sizeof endings / sizeof *endings && strcmp(endings[i][0], plan->format) != 0)
        i++;
    return endings[i][1 + plan->gzip];
}

int tn_plan_make(tn_plan *plan, const tn_args *args)
{
    static const char *const names[TN_OUTPUTS_COUNT] = {"utterance records", "--calls", "--rejects",
                                                        "--manifest"};
    const char *output = tn_args_get(args, TN_OPT_OUTPUT, NULL);
    plan->folder = tn_args_get(args, TN_OPT_OUTPUT_DIR, NULL);
    plan->gzip = tn_args_has(args, TN_OPT_GZIP);
    if (!folder_options_fit(args))
        return TN_EXIT_USAGE;
    const char *metrics = tn_args_get(args, TN_OPT_METRICS, NULL);
    if (metrics && strcmp(metrics, "-") == 0)
        return tn_args_usage(args->verb, "--metrics takes a file, which is renamed into its place when the run ends");
    plan->format = tn_args_get(args, TN_OPT_FORMAT, NULL);
    if (args->verb->id == TN_VERB_STORE_RESCORE) /* the scores go into the store */
        plan->format = "none";
    if (!plan->format)
        plan->format = !output && !plan->folder && isatty(STDOUT_FILENO) && !tn_args_is(args, TN_OPT_CALLS, "-", "")
                        ? "table"
                        : "jsonl";
    bool none = strcmp(plan->format, "none") == 0;
    if (none && output)
        return tn_args_usage(
            args->verb, "--format none writes no utterance records: --output has nothing to hold");
    for (int i = 0; none && i < 2; i++)
        if (tn_args_has(args, i ? TN_OPT_ONLY : TN_OPT_FIELDS))
            return tn_args_usage(args->verb,
                                 "--format none writes no utterance records: --%s is of no use",
                                 i ? "only" : "fields");
    if (tn_args_has(args, TN_OPT_HITS) && strcmp(plan->format, "jsonl") != 0 &&
        strcmp(plan->format, "table") != 0)
        return tn_args_usage(args->verb, "--hits needs --format jsonl or table");
    if (tn_args_has(args, TN_OPT_CALLS_FORMAT) && !tn_args_has(args, TN_OPT_CALLS) && !plan->folder)
        return tn_args_usage(args->verb, "--calls-format is of no use without --calls FILE");
    plan->calls_table = tn_args_is(args, TN_OPT_CALLS_FORMAT, "table", "jsonl");
    plan->calls_scores =
        tn_args_is(args, TN_OPT_CALLS_FORMAT, "csv", is_csv(tn_args_get(args, TN_OPT_CALLS, NULL)) ? "csv" : "jsonl");
    if (tn_args_has(args, TN_OPT_CALL_POLICY) && !plan->folder && !tn_args_has(args, TN_OPT_CALLS))
        return tn_args_usage(args->verb, "--policy is what records of calls are held to: it is of no use without --calls FILE");
    plan->calls_marks = plan->calls_scores && strcmp(tn_args_get(args, TN_OPT_CARD, "none"), "none") != 0;
    if (tn_args_has(args, TN_OPT_CALL_POLICY) && (plan->calls_table || (plan->calls_scores && !plan->calls_marks)))
        return tn_args_usage(args->verb, "a table of calls shows nothing that is held to a --policy: records as JSON do");
    if (tn_args_has(args, TN_OPT_CARD) && (plan->calls_table || (!plan->folder && !tn_args_has(args, TN_OPT_CALLS))))
        return tn_args_usage(args->verb, "--card marks calls as JSON and csv have them: it is of no use without --calls FILE, or with a table");
    if (plan->folder)
        return plan_folder(plan, none);
    plan->paths[TN_OUTPUTS_RECORDS] = none ? NULL : output ? output : "-";
    plan->paths[TN_OUTPUTS_CALLS] = tn_args_get(args, TN_OPT_CALLS, NULL);
    plan->paths[TN_OUTPUTS_REJECTS] = tn_args_get(args, TN_OPT_REJECTS, NULL);
    plan->paths[TN_OUTPUTS_MANIFEST] = tn_args_get(args, TN_OPT_MANIFEST, NULL);
    if (output && strcmp(output, "-") != 0 && !plan->paths[TN_OUTPUTS_MANIFEST]) {
        char *beside = path_of(output, ".run.json");
        plan->made[TN_OUTPUTS_MANIFEST] = beside;
        if (!beside)
            return no_memory();
        /* A device or a pipe has no place beside it. */
        if (strncmp(output, "/dev/", 5) != 0)
            plan->paths[TN_OUTPUTS_MANIFEST] = beside;
    }
    for (size_t i = 0; metrics && i < TN_OUTPUTS_COUNT; i++)
        if (is_one_file(plan->paths[i], metrics))
            return tn_args_usage(args->verb, "%s and --metrics would be one file, %s", names[i], metrics);
    for (size_t i = 0; i < TN_OUTPUTS_COUNT; i++)
        for (size_t k = i + 1; k < TN_OUTPUTS_COUNT; k++)
            if (is_one_file(plan->paths[i], plan->paths[k]))
                return tn_args_usage(
                    args->verb, "%s and %s would mix %s %s%s", names[i], names[k],
                    strcmp(plan->paths[i], "-") == 0 ? "on" : "in",
                    strcmp(plan->paths[i], "-") == 0 ? "standard output" : plan->paths[i],
                    i == TN_OUTPUTS_RECORDS ? "; --format none writes no utterance records" : "");
    return TN_EXIT_OK;
}

void tn_plan_free(tn_plan *plan)
{
    for (size_t i = 0; i < TN_OUTPUTS_COUNT; i++)
        free(plan->made[i]);
    *plan = (tn_plan){0};
}
