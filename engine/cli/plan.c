/* plan.c - where everything that a run writes goes, and in which form. */
#include "cli/plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"

int tn_plan_make(tn_plan *plan, const tn_args *args)
{
    static const char *const names[TN_OUTPUTS_COUNT] = {"utterance records", "--calls", "--rejects",
                                                        "--manifest"};
    const char *output = tn_args_get(args, TN_OPT_OUTPUT, NULL);
    plan->format = tn_args_get(args, TN_OPT_FORMAT, NULL);
    if (!plan->format)
        plan->format = !output && isatty(STDOUT_FILENO) && !tn_args_is(args, TN_OPT_CALLS, "-", "")
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
    if (tn_args_has(args, TN_OPT_CALLS_FORMAT) && !tn_args_has(args, TN_OPT_CALLS))
        return tn_args_usage(args->verb, "--calls-format is of no use without --calls FILE");
    plan->calls_table = tn_args_is(args, TN_OPT_CALLS_FORMAT, "table", "jsonl");
    plan->paths[TN_OUTPUTS_RECORDS] = none ? NULL : output ? output : "-";
    plan->paths[TN_OUTPUTS_CALLS] = tn_args_get(args, TN_OPT_CALLS, NULL);
    plan->paths[TN_OUTPUTS_REJECTS] = tn_args_get(args, TN_OPT_REJECTS, NULL);
    plan->paths[TN_OUTPUTS_MANIFEST] = tn_args_get(args, TN_OPT_MANIFEST, NULL);
    if (output && strcmp(output, "-") != 0 && !plan->paths[TN_OUTPUTS_MANIFEST]) {
        static const char end[] = ".run.json";
        plan->manifest_path = malloc(strlen(output) + sizeof end);
        if (!plan->manifest_path) {
            fputs("tenor: out of memory\n", stderr);
            return TN_EXIT_FAILED;
        }
        strcpy(plan->manifest_path, output);
        strcat(plan->manifest_path, end);
        /* A device or a pipe has no place beside it. */
        if (strncmp(output, "/dev/", 5) != 0)
            plan->paths[TN_OUTPUTS_MANIFEST] = plan->manifest_path;
    }
    for (size_t i = 0; i < TN_OUTPUTS_COUNT; i++)
        for (size_t k = i + 1; k < TN_OUTPUTS_COUNT; k++)
            if (plan->paths[i] && plan->paths[k] && strcmp(plan->paths[i], plan->paths[k]) == 0 &&
                strncmp(plan->paths[i], "/dev/", 5) != 0)
                return tn_args_usage(
                    args->verb, "%s and %s would mix %s %s%s", names[i], names[k],
                    strcmp(plan->paths[i], "-") == 0 ? "on" : "in",
                    strcmp(plan->paths[i], "-") == 0 ? "standard output" : plan->paths[i],
                    i == TN_OUTPUTS_RECORDS ? "; --format none writes no utterance records" : "");
    return TN_EXIT_OK;
}

void tn_plan_free(tn_plan *plan)
{
    free(plan->manifest_path);
    *plan = (tn_plan){0};
}
