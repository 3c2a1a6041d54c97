/* samefile.c - no output of a run takes the place of what the run reads, and no two outputs share a file. */
#define _XOPEN_SOURCE 700 /* realpath */

#include "cli/samefile.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/commands.h"

/* Options that name a file to be written as a whole. A store is none: it is added to. */
static const tn_option_id written[] = {TN_OPT_OUTPUT,       TN_OPT_CALLS,         TN_OPT_REJECTS,     TN_OPT_MANIFEST,
                                       TN_OPT_METRICS,      TN_OPT_ALERT_OUTPUT,  TN_OPT_DRIFT_METRICS, TN_OPT_SIGHT,
                                       TN_OPT_EXPORT_OUTPUT, TN_OPT_PORT_REPORT,  TN_OPT_IMAGE,       TN_OPT_MODEL_OUTPUT,
                                       TN_OPT_SAMPLE_OUTPUT};
#define WRITTEN (sizeof written / sizeof *written)

static bool is_written(tn_option_id option)
{
    for (size_t i = 0; i < WRITTEN; i++)
        if (written[i] == option)
            return true;
    return false;
}

/* The folder that a path leads to, all links followed, and the name in it; NULL where there is no such folder. */
static const char *parted(const char *path, char folder[PATH_MAX])
{
    char above[PATH_MAX];
    const char *slash = strrchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) : 0;
    if (n + 2 > sizeof above)
        return NULL;
    memcpy(above, path, n);
    strcpy(above + n, !slash ? "." : n == 0 ? "/" : "");
    return realpath(above, folder) ? slash ? slash + 1 : path : NULL;
}

bool tn_samefile_is(const char *one, const char *other)
{
    struct stat a, b;
    if (strcmp(one, "-") == 0 || strcmp(other, "-") == 0)
        return false;
    bool first = stat(one, &a) == 0, second = stat(other, &b) == 0;
    if (first && second)
        return S_ISREG(a.st_mode) && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
    if (first || second)
        return false;
    char folders[2][PATH_MAX];
    const char *names[2] = {parted(one, folders[0]), parted(other, folders[1])};
    return names[0] && names[1] && strcmp(folders[0], folders[1]) == 0 && strcmp(names[0], names[1]) == 0;
}

static int refuse(const tn_args *args, tn_option_id output, const char *path)
{
    return tn_args_usage(args->verb, "--%s %s would take the place of what this run reads: name another file",
                         tn_verbs_option(output)->name, path);
}

/* Against the operands and the options that name files. */
static int against_named(const tn_args *args, tn_option_id output, const char *path)
{
    for (size_t i = 0; i < args->operand_count; i++)
        if (tn_samefile_is(path, args->operands[i]))
            return refuse(args, output, path);
    for (size_t i = 0; i < args->given_count; i++) {
        const tn_given *given = &args->given[i];
        const char *kind = tn_verbs_option(given->option)->argument;
        bool names_file = kind && (strstr(kind, "FILE") || strcmp(kind, "PATH") == 0 || strcmp(kind, "INPUT") == 0);
        if (names_file && !is_written(given->option) && tn_samefile_is(path, given->value))
            return refuse(args, output, path);
    }
    return TN_EXIT_OK;
}

int tn_samefile_named(const tn_args *args)
{
    int status = TN_EXIT_OK;
    for (size_t i = 0; i < WRITTEN && status == TN_EXIT_OK; i++) {
        const char *path = tn_args_get(args, written[i], NULL);
        if (path)
            status = against_named(args, written[i], path);
        /* What score would mix it tells itself, with what helps. */
        for (size_t k = i + 1; path && args->verb->id != TN_VERB_SCORE && k < WRITTEN && status == TN_EXIT_OK; k++) {
            const char *other = tn_args_get(args, written[k], NULL);
            if (other && tn_samefile_is(path, other))
                status = tn_args_usage(args->verb, "--%s and --%s would be one file, %s", tn_verbs_option(written[i])->name,
                                       tn_verbs_option(written[k])->name, path);
        }
    }
    return status;
}

int tn_samefile_inputs(const tn_args *args, const tenor_io_inputs *inputs)
{
    for (size_t i = 0; i < WRITTEN; i++) {
        struct stat about;
        tenor_io_input input;
        const char *path = tn_args_get(args, written[i], NULL);
        if (!path || stat(path, &about) != 0 || !S_ISREG(about.st_mode))
            continue;
        for (size_t k = 0; tenor_io_inputs_get(inputs, k, &input); k++)
            if (tn_samefile_is(path, input.path))
                return refuse(args, written[i], path);
    }
    return TN_EXIT_OK;
}
