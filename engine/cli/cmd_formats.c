/* cmd_formats.c - tenor formats [NAME]: what can be read, what it is recognised by, what it can carry. */
#include <stdio.h>
#include <string.h>

#include "tenor_io.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/terminal.h"

static const struct {
    unsigned bit;
    const char *name, *text;
} carried[] = {
#define ROW(id, bit, name, text) {bit, name, text},
    TENOR_IO_CARRIES(ROW)
#undef ROW
};
#define CARRIED (sizeof carried / sizeof carried[0])

static void print_line(const tenor_io_format *format)
{
    printf("%-18s %s\n", format->name, format->title);
}

static void print_whole(const tenor_io_format *format)
{
    printf("%s: %s\n", format->name, format->title);
    printf("  told by   %s\n  carries   ", format->told);
    const char *between = "";
    for (size_t i = 0; i < CARRIED; i++)
        if (format->carries & carried[i].bit) {
            printf("%s%s (%s)", between, carried[i].name, carried[i].text);
            between = ",\n            ";
        }
    printf("\n  a call    %s\n", format->document ? "is a document: a file, a line, one of several behind each other, or an element of an array"
                                                  : "as tenor help score says");
}

static void print_json(const tenor_io_format *format)
{
    fputs("{\"name\":", stdout);
    tn_terminal_json(stdout, tn_terminal_str(format->name));
    fputs(",\"title\":", stdout);
    tn_terminal_json(stdout, tn_terminal_str(format->title));
    fputs(",\"told_by\":", stdout);
    tn_terminal_json(stdout, tn_terminal_str(format->told));
    fputs(",\"carries\":[", stdout);
    const char *between = "";
    for (size_t i = 0; i < CARRIED; i++)
        if (format->carries & carried[i].bit) {
            printf("%s\"%s\"", between, carried[i].name);
            between = ",";
        }
    printf("],\"document\":%s}\n", format->document ? "true" : "false");
}

int tn_cmd_formats_run(const tn_args *args)
{
    const char *wanted = args->operand_count ? args->operands[0] : NULL;
    bool json = tn_args_is(args, TN_OPT_FORMATS_FORMAT, "json", "text"), found = false;
    tenor_io_format format;
    for (size_t i = 0; tenor_io_format_get(i, &format); i++) {
        if (wanted && strcmp(wanted, format.name) != 0)
            continue;
        found = true;
        if (json)
            print_json(&format);
        else if (wanted)
            print_whole(&format);
        else
            print_line(&format);
    }
    if (!found)
        return tn_args_usage(args->verb, "there is no format '%s': tenor formats lists them", wanted);
    return tn_helptext_done();
}
