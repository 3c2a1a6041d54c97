/* cmd_export.c - tenor lexicon export: lexicon files as tables for spreadsheets, or as dictionaries of other programs. */
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
#include "cli/portreport.h"
#include "cli/terminal.h"

typedef struct exporting {
    const tn_args *args;
    size_t files;
    char *text; /* of the one file that is to be printed */
    size_t size;
    bool write, failed;
} exporting;

static bool take(void *context, tenor_str name, tenor_str before, tenor_str after)
{
    exporting *e = context;
    (void)before;
    e->files++;
    if (e->write) {
        char path[4096];
        size_t n = name.size > 4 && memcmp(name.data + name.size - 4, ".lex", 4) == 0 ? name.size - 4 : name.size;
        int size = snprintf(path, sizeof path, "%.*s.tsv", (int)n, name.data);
        char source[4096];
        snprintf(source, sizeof source, "%.*s", (int)name.size, name.data);
        if (size < 0 || (size_t)size >= sizeof path || !tn_inplace_may(path, source, after) || !tn_inplace_write(path, after))
            return !(e->failed = true);
        tn_terminal_text(stdout, tn_terminal_str(path));
        fputc('\n', stdout);
        return true;
    }
    if (e->files > 1) {
        tn_args_usage(e->args->verb, "these are several files: --write puts a table beside each");
        return !(e->failed = true);
    }
    e->text = malloc(after.size + 1);
    e->size = after.size;
    if (e->text)
        memcpy(e->text, after.data, after.size);
    else
        fputs("tenor: out of memory\n", stderr);
    return !(e->failed = !e->text);
}

static enum tenor_study_form form_of(const char *name)
{
    enum tenor_study_form form = TENOR_STUDY_TSV;
    while (form < TENOR_STUDY_FORM_COUNT && strcmp(tenor_study_form_name(form), name) != 0)
        form++;
    return form;
}

static int run(const tn_args *args, const tn_lexpath *path, tn_portreport *report)
{
    exporting e = {.args = args, .write = tn_args_has(args, TN_OPT_WRITE_BESIDE)};
    tn_findings findings = {.file = stderr, .colour = tn_terminal_colour(stderr), .errors_only = true};
    tenor_load_options load = {.diagnostic = tn_findings_print, .context = &findings};
    tenor_study_tally tally;
    tenor_study_port_options options = {.load = &load, .form = form_of(tn_args_get(args, TN_OPT_EXPORT_TO, "tsv")),
                                        .layer = path->tests_layer, .remark = tn_portreport_add, .context = report,
                                        .tally = &tally};
    if (e.write && options.form != TENOR_STUDY_TSV)
        return tn_args_usage(args->verb, "all files make one dictionary: it goes to standard output, without --write");
    tenor_error error;
    tenor_status done = tenor_study_export(path->sources, path->count, &options, take, &e, &error);
    if (done != TENOR_OK && !(done == TENOR_IO && e.failed))
        tn_terminal_tell("tenor: %s\n", error.message);
    if (done == TENOR_OK && e.text)
        fwrite(e.text, 1, e.size, stdout);
    int status = tn_helptext_done();
    if (done != TENOR_OK && status == TN_EXIT_OK)
        status = e.files > 1 && !e.write ? TN_EXIT_USAGE : TN_EXIT_FAILED;
    const char *file = tn_args_get(args, TN_OPT_PORT_REPORT, NULL);
    if (status == TN_EXIT_OK && file && !tn_portreport_write(report, file))
        status = TN_EXIT_FAILED;
    if (status == TN_EXIT_OK && options.form != TENOR_STUDY_TSV) {
        tn_portreport_print(report, 0);
        fprintf(stderr, "tenor: %zu entries read, %zu carried over as %zu terms, %zu not\n", tally.read, tally.carried, tally.terms,
                tally.lost);
    }
    free(e.text);
    return status;
}

int tn_cmd_export_run(const tn_args *args)
{
    tn_lexpath path = {0};
    tn_portreport report = {0};
    int status = tn_lexpath_checking(&path, args);
    if (status == TN_EXIT_OK && path.image)
        status = tn_args_usage(args->verb, "%s is an image: give the lexicon files that it was made of", path.image_path);
    if (status == TN_EXIT_OK)
        status = run(args, &path, &report);
    if (report.no_memory) {
        fputs("tenor: out of memory\n", stderr);
        status = TN_EXIT_FAILED;
    }
    tn_portreport_free(&report);
    tn_lexpath_free(&path);
    return status;
}
