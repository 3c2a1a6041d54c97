/* cmd_fmt.c - tenor lexicon fmt: lexicon files in their one layout. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_study.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/helptext.h"
#include "cli/inplace.h"
#include "cli/lexpath.h"
#include "cli/terminal.h"

typedef struct formatting {
    const tn_args *args;
    size_t files, changed;
    char *text; /* of the one file that is to be printed */
    size_t size;
    bool check, write, failed;
} formatting;

static bool take(void *context, tenor_str name, tenor_str before, tenor_str after)
{
    formatting *f = context;
    bool changed = before.size != after.size || (after.size && memcmp(before.data, after.data, after.size) != 0);
    f->files++;
    f->changed += changed;
    if (f->check || f->write) {
        char path[4096];
        int n = snprintf(path, sizeof path, "%.*s", (int)name.size, name.data);
        if (changed && f->write && (n < 0 || (size_t)n >= sizeof path || !tn_inplace_write(path, after)))
            return !(f->failed = true);
        if (changed) {
            tn_terminal_text(stdout, name);
            fputc('\n', stdout);
        }
        return true;
    }
    if (f->files > 1) {
        tn_args_usage(f->args->verb, "these are several files: --write puts each in its place, --check only tells");
        return !(f->failed = true);
    }
    f->text = malloc(after.size + 1);
    f->size = after.size;
    if (f->text)
        memcpy(f->text, after.data, after.size);
    else
        fputs("tenor: out of memory\n", stderr);
    return !(f->failed = !f->text);
}

int tn_cmd_fmt_run(const tn_args *args)
{
    formatting f = {.args = args, .check = tn_args_has(args, TN_OPT_CHECK), .write = tn_args_has(args, TN_OPT_WRITE)};
    tn_lexpath path = {0};
    if (f.check && f.write)
        return tn_args_usage(args->verb, "--check writes nothing: leave --write out");
    int status = tn_lexpath_checking(&path, args);
    if (status == TN_EXIT_OK && path.image)
        status = tn_args_usage(args->verb, "%s is an image: give the lexicon files that it was made of", path.image_path);
    if (status == TN_EXIT_OK) {
        tn_findings findings = {.file = stderr, .colour = tn_terminal_colour(stderr), .errors_only = true};
        tenor_load_options load = {.diagnostic = tn_findings_print, .context = &findings};
        tenor_study_layout_options options = {.load = &load, .layer = path.tests_layer, .ids = tn_args_has(args, TN_OPT_IDS)};
        tenor_error error;
        tenor_status done = tenor_study_layout(path.sources, path.count, &options, take, &f, &error);
        if (done != TENOR_OK && !(done == TENOR_IO && f.failed))
            tn_terminal_tell("tenor: %s\n", error.message);
        if (done == TENOR_OK && f.text)
            fwrite(f.text, 1, f.size, stdout);
        status = tn_helptext_done();
        if (done != TENOR_OK && status == TN_EXIT_OK)
            status = f.files > 1 && !f.check && !f.write ? TN_EXIT_USAGE : TN_EXIT_FAILED;
        else if (status == TN_EXIT_OK && f.check && f.changed)
            status = TN_EXIT_FOUND;
    }
    free(f.text);
    tn_lexpath_free(&path);
    return status;
}
