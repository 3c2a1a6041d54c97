/* cmd_import.c - tenor lexicon import: lexicon files of tables and of other programs' dictionaries. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tenor_study.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/findings.h"
#include "cli/helptext.h"
#include "cli/inplace.h"
#include "cli/lexpath.h"
#include "cli/portreport.h"
#include "cli/terminal.h"

#define FILE_MOST ((size_t)64 << 20) /* as lexicon files */

typedef struct importing {
    const tn_args *args;
    const tn_lexpath *below;
    tn_portreport report;
    tenor_study_port_options options;
    tenor_study_tally tally;
    const char *operand;
    bool failed;
} importing;

/* A whole file, or standard input; NULL after saying what is wrong. */
static char *read_whole(const char *name, size_t *size)
{
    FILE *file = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
    size_t room = 65536, n = 0;
    char *text = file ? malloc(room) : NULL;
    errno = file && !text ? ENOMEM : errno;
    while (text && n <= FILE_MOST) {
        size_t more = fread(text + n, 1, room - n, file);
        n += more;
        if (more == 0)
            break;
        if (n == room) {
            char *larger = realloc(text, room *= 2);
            if (!larger)
                free(text);
            text = larger;
        }
    }
    if (text && ferror(file)) {
        free(text);
        text = NULL;
    }
    if (!text)
        tn_terminal_say("%s: cannot be read: %s", name, strerror(errno));
    if (file && file != stdin)
        fclose(file);
    *size = n;
    return text;
}

/* "feelings.dic" -> "feelings.lex", and "steps.play.tsv" -> "steps.play" */
static bool name_of(const char *operand, char *path, size_t room)
{
    const char *slash = strrchr(operand, '/'), *dot = strrchr(operand, '.');
    size_t n = dot && dot > (slash ? slash + 1 : operand) ? (size_t)(dot - operand) : strlen(operand);
    bool play = n > 5 && memcmp(operand + n - 5, ".play", 5) == 0;
    int size = snprintf(path, room, "%.*s%s", (int)n, operand, play ? "" : ".lex");
    return size > 0 && (size_t)size < room;
}

static bool take(void *context, tenor_str name, tenor_str before, tenor_str after)
{
    importing *im = context;
    (void)name;
    (void)before;
    if (!tn_args_has(im->args, TN_OPT_WRITE_BESIDE))
        return fwrite(after.data, 1, after.size, stdout) == after.size || !(im->failed = true);
    char path[4096];
    bool good = name_of(im->operand, path, sizeof path);
    if (good && im->tally.form != TENOR_STUDY_TSV && access(path, F_OK) == 0) {
        tn_terminal_say("%s is there already: an import of a dictionary replaces no lexicon", path);
        good = false;
    }
    good = good && (im->tally.form != TENOR_STUDY_TSV || tn_inplace_may(path, im->operand, after));
    if (!good || !tn_inplace_write(path, after))
        return !(im->failed = true);
    tn_terminal_text(stdout, tn_terminal_str(path));
    fputc('\n', stdout);
    return true;
}

static int import_one(importing *im, const char *operand)
{
    size_t size, first = im->report.count;
    tenor_str name = tn_terminal_str(strcmp(operand, "-") == 0 ? "standard input" : operand);
    char *bytes = read_whole(operand, &size);
    if (!bytes)
        return TN_EXIT_FAILED;
    tenor_error error;
    im->operand = operand;
    tenor_status done = tenor_study_import(name, (tenor_str){bytes, size}, im->below->sources, im->below->count, &im->options, take,
                                           im, &error);
    free(bytes);
    if (done != TENOR_OK) {
        if (!im->failed)
            tn_terminal_tell("tenor: %s\n", error.message);
        return TN_EXIT_FAILED;
    }
    if (im->tally.form != TENOR_STUDY_TSV) {
        fflush(stdout);
        tn_portreport_print(&im->report, first);
        fputs("tenor: ", stderr);
        tn_terminal_text(stderr, name);
        tn_terminal_tell(": %s: %zu read, %zu carried over, %zu not\n", tenor_study_form_about(im->tally.form), im->tally.read,
                         im->tally.carried, im->tally.lost);
    }
    return TN_EXIT_OK;
}

/* What the files will lie over: emoticons in phrases are known from there, and the kinds of categories. */
static int find_below(const tn_args *args, tn_lexpath *path)
{
    tn_args without = *args;
    without.operand_count = 0;
    bool alone = tn_args_has(args, TN_OPT_ALONE) || tn_args_has(args, TN_OPT_ALONE_TOO);
    if (alone && !tn_args_has(args, TN_OPT_BELOW))
        return TN_EXIT_OK;
    int status = tn_lexpath_checking(path, &without);
    if (status == TN_EXIT_OK && path->image)
        status = tn_args_usage(args->verb, "%s is an image: give the lexicon files that it was made of", path->image_path);
    return status;
}

static enum tenor_study_form form_of(const tn_args *args)
{
    const char *name = tn_args_get(args, TN_OPT_IMPORT_FROM, tn_args_has(args, TN_OPT_IMPORT_TSV) ? "tsv" : "auto");
    enum tenor_study_form form = TENOR_STUDY_TSV;
    while (form < TENOR_STUDY_FORM_COUNT && strcmp(tenor_study_form_name(form), name) != 0)
        form++;
    return form; /* auto: none of them */
}

int tn_cmd_import_run(const tn_args *args)
{
    tn_lexpath path = {0};
    importing im = {.args = args, .below = &path};
    bool write = tn_args_has(args, TN_OPT_WRITE_BESIDE);
    if (args->operand_count > 1 && !write)
        return tn_args_usage(args->verb, "these are several files: --write puts a lexicon file beside each");
    for (size_t i = 0; write && i < args->operand_count; i++)
        if (strcmp(args->operands[i], "-") == 0)
            return tn_args_usage(args->verb, "standard input has no name: leave --write out");
    int status = find_below(args, &path);
    tn_findings findings = {.file = stderr, .colour = tn_terminal_colour(stderr), .errors_only = true};
    tenor_load_options load = {.diagnostic = tn_findings_print, .context = &findings};
    im.options = (tenor_study_port_options){.load = &load, .form = form_of(args), .layer = path.layers,
                                            .latin1 = tn_args_is(args, TN_OPT_ENCODING, "latin1", "utf-8"),
                                            .category = tn_terminal_str(tn_args_get(args, TN_OPT_IMPORT_CATEGORY, "")),
                                            .remark = tn_portreport_add, .context = &im.report, .tally = &im.tally};
    for (size_t i = 0; status == TN_EXIT_OK && i < args->operand_count; i++)
        status = import_one(&im, args->operands[i]);
    const char *file = tn_args_get(args, TN_OPT_PORT_REPORT, NULL);
    if (status == TN_EXIT_OK && im.report.no_memory) {
        fputs("tenor: out of memory\n", stderr);
        status = TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK && file && !tn_portreport_write(&im.report, file))
        status = TN_EXIT_FAILED;
    int flushed = tn_helptext_done();
    tn_portreport_free(&im.report);
    tn_lexpath_free(&path);
    return status == TN_EXIT_OK ? flushed : status;
}
