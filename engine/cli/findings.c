/* findings.c - diagnostics of lexicon files as text with a caret, or as JSON Lines. */
#include "cli/findings.h"

#include "cli/terminal.h"

/* What goes before the bar of the source line. */
#define GUTTER 5

static const struct {
    const char *text, *json;
    int style;
} severities[] = {[TENOR_SEVERITY_ERROR] = {"error", "error", TN_STYLE_RED},
                  [TENOR_SEVERITY_WARNING] = {"warning", "warning", TN_STYLE_YELLOW},
                  [TENOR_SEVERITY_TEST] = {"failed test", "test", TN_STYLE_RED}};

static void print_json(FILE *file, const tenor_diagnostic *d)
{
    fputs("{\"file\":", file);
    tn_terminal_json(file, d->file);
    fprintf(file,
            ",\"line\":%u,\"column\":%u,\"end_column\":%u,\"width\":%u,\"byte_begin\":%u,\"byte_end\":%u,"
            "\"severity\":\"%s\"",
            d->line, d->column, d->column + d->width, d->width, d->byte_begin, d->byte_end, severities[d->severity].json);
    fputs(",\"code\":", file);
    tn_terminal_json(file, tn_terminal_str(d->code));
    fputs(",\"message\":", file);
    tn_terminal_json(file, d->message);
    if (d->help.size > 0) {
        fputs(",\"help\":", file);
        tn_terminal_json(file, d->help);
    }
    fputs("}\n", file);
}

/* Spaces as wide as the text before the caret; a tab there stays a tab, so that both lines bend
 * alike. */
static void caret(FILE *file, const tenor_diagnostic *d, bool colour)
{
    size_t begin = d->byte_begin < d->source_line.size ? d->byte_begin : d->source_line.size;
    size_t end = d->byte_end > begin && d->byte_end <= d->source_line.size ? d->byte_end : begin;
    fprintf(file, "%*s | ", GUTTER, "");
    for (size_t i = 0; i < begin;) {
        bool fit;
        size_t used = tn_terminal_step(d->source_line.data + i, begin - i, &fit);
        if (d->source_line.data[i] == '\t')
            fputc('\t', file);
        else
            fprintf(file, "%*s",
                    (int)tn_terminal_columns((tenor_str){d->source_line.data + i, used}), "");
        i += used;
    }
    tn_terminal_style(file, colour, severities[d->severity].style);
    fputc('^', file);
    size_t width = tn_terminal_columns((tenor_str){d->source_line.data + begin, end - begin});
    for (size_t i = 1; i < width; i++)
        fputc('~', file);
    tn_terminal_plain(file, colour);
    fputc('\n', file);
}

void tn_findings_print(void *context, const tenor_diagnostic *d)
{
    tn_findings *findings = context;
    FILE *file = findings->file;
    bool colour = findings->colour;
    if (d->severity == TENOR_SEVERITY_WARNING && findings->allow && tn_codeset_has(findings->allow, d->code))
        return;
    if (d->severity == TENOR_SEVERITY_WARNING && findings->deny && tn_codeset_has(findings->deny, d->code))
        findings->denied++;
    if (d->severity == TENOR_SEVERITY_ERROR)
        findings->errors++;
    else if (d->severity == TENOR_SEVERITY_WARNING)
        findings->warnings++;
    else
        findings->failed_tests++;
    if (findings->errors_only && d->severity != TENOR_SEVERITY_ERROR)
        return;
    if (findings->json) {
        print_json(file, d);
        return;
    }
    tn_terminal_style(file, colour, TN_STYLE_BOLD);
    tn_terminal_text(file, d->file);
    if (d->line > 0) {
        fprintf(file, ":%u", d->line);
        if (d->column > 0)
            fprintf(file, ":%u", d->column);
    }
    fputs(": ", file);
    tn_terminal_style(file, colour, severities[d->severity].style);
    fprintf(file, "%s[%s]", severities[d->severity].text, d->code);
    tn_terminal_plain(file, colour);
    fputs(": ", file);
    tn_terminal_text(file, d->message);
    fputc('\n', file);
    if (d->line > 0) {
        fprintf(file, "%*u | ", GUTTER, d->line);
        tn_terminal_text(file, d->source_line);
        fputc('\n', file);
        if (d->column > 0)
            caret(file, d, colour);
    }
    if (d->help.size > 0) {
        fprintf(file, "%*s = help: ", GUTTER, "");
        tn_terminal_text(file, d->help);
        fputc('\n', file);
    }
}
