/* recording.c - from options to the writer of the records of a run, and which turns get one. */
#include "cli/recording.h"

#include <stdio.h>
#include <string.h>

#include "cli/block.h"
#include "cli/commands.h"
#include "cli/fieldlist.h"
#include "cli/terminal.h"

int tn_recording_open(tenor_io_writer **writer, const tn_args *args, const char *format,
                      tenor_lexicon *lexicon)
{
    const char *offsets = tn_args_get(args, TN_OPT_OFFSETS, "bytes");
    tenor_io_writer_options options = {.format = tn_terminal_str(format),
                                       .hits = tn_args_has(args, TN_OPT_HITS),
                                       .offsets = strcmp(offsets, "chars") == 0   ? TENOR_IO_CHARS
                                                  : strcmp(offsets, "utf16") == 0 ? TENOR_IO_UTF16
                                                                                  : TENOR_IO_BYTES,
                                       .fields = tn_terminal_str(tn_args_get(args, TN_OPT_FIELDS, "")),
                                       .night = tn_terminal_str(tn_args_get(args, TN_OPT_NIGHT, ""))};
    if (tn_args_has(args, TN_OPT_FIELDS) && options.fields.size == 0)
        return tn_args_usage(
            args->verb, "--fields takes names of fields, as in --fields call_id,utterance,sentiment");
    tenor_io_error error;
    tenor_status status = tenor_io_writer_new(writer, lexicon, &options, &error);
    if (status == TENOR_OK)
        return TN_EXIT_OK;
    if (status == TENOR_BAD_ARGUMENT && options.fields.size > 0)
        return tn_fieldlist_refused(args, lexicon, options.fields, error.message);
    tn_terminal_tell("tenor: %s\n", error.message);
    return TN_EXIT_FAILED;
}

unsigned tn_recording_only(const tn_args *args)
{
    static const struct {
        const char *name;
        unsigned bit;
    } words[] = {{"evidence", TN_ONLY_EVIDENCE},
                 {"scored", TN_ONLY_SCORED},
                 {"agent", TN_ONLY_AGENT},
                 {"customer", TN_ONLY_CUSTOMER}};
    const char *value;
    unsigned only = 0;
    for (size_t n = 0; (value = tn_args_nth(args, TN_OPT_ONLY, n)); n++)
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (strcmp(value, words[i].name) == 0)
                only |= words[i].bit;
    return only;
}
