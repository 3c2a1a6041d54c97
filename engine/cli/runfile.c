/* runfile.c - the manifest of a run: run.json beside the output. */
#include "cli/runfile.h"

#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"

static const char *const reason_names[] = {
#define REASON_NAME(id, name, text) name,
    TENOR_IO_REASONS(REASON_NAME)
#undef REASON_NAME
};

/* Options that change nothing in the outputs, and such that only say where inputs are named or outputs go: two runs
 * that differ only here have the same manifest. */
static bool is_idle(tn_option_id option)
{
    return option == TN_OPT_THREADS || option == TN_OPT_REMEMBER || option == TN_OPT_QUIET || option == TN_OPT_METRICS || option == TN_OPT_OUTPUT_DIR ||
           option == TN_OPT_RESUME || option == TN_OPT_FILES_FROM || option == TN_OPT_NUL_LIST;
}

static size_t counts_of(const tn_counts *c, tenor_io_count *out)
{
    const struct {
        const char *name;
        uint64_t value;
    } always[] = {{"utterances", c->utterances},
                  {"turns", c->turns},
                  {"calls", c->calls},
                  {"split_calls", c->split_calls},
                  {"events", c->events},
                  {"rejects", c->rejects},
                  {"truncated_inputs", c->truncated},
                  {"failed_inputs", c->failed_inputs},
                  {"revised_utterances", c->revised},
                  {"without_call_id", c->without_call_id},
                  {"without_role", c->without_role},
                  {"unknown_roles", c->unknown_roles},
                  {"without_times", c->without_times},
                  {"replaced_characters", c->replaced},
                  {"replaced_in_utterances", c->replaced_in},
                  {"dropped_fields", c->dropped_labels}};
    size_t n = 0;
    for (; n < sizeof always / sizeof *always; n++)
        out[n] = (tenor_io_count){tn_terminal_str(always[n].name), always[n].value};
    for (size_t i = 1; i < TENOR_IO_REASON_COUNT; i++)
        if (c->reasons[i] > 0)
            out[n++] = (tenor_io_count){tn_terminal_str(reason_names[i]), c->reasons[i]};
    if (c->pushed_out > 0)
        out[n++] = (tenor_io_count){tn_terminal_str(TN_LANE_PUSHED_OUT), c->pushed_out};
    return n;
}

/* The options that were given, with values as a manifest says them; text owns these. False: no memory. */
static bool options_of(const tn_args *args, const tn_privacy *privacy, tenor_io_buffer *text,
                       tenor_io_label *options, size_t *count)
{
    size_t n = 0, at = 0;
    for (size_t i = 0; i < args->given_count; i++) {
        const tn_given *given = &args->given[i];
        if (is_idle(given->option))
            continue;
        if (!tn_privacy_option(privacy, given, text))
            return false;
        size_t end = tenor_io_buffer_view(text).size;
        options[n].name = tn_terminal_str(tn_verbs_option(given->option)->name);
        options[n++].value = (tenor_str){NULL, end - at};
        at = end;
    }
    /* Only now the text stays where it is. */
    const char *value = tenor_io_buffer_view(text).data;
    for (size_t i = 0; i < n; i++) {
        options[i].value.data = value;
        value += options[i].value.size;
    }
    *count = n;
    return true;
}

bool tn_runfile_init(tn_runfile *file, const tn_args *args, const tenor_lexicon *lexicon, const tn_privacy *privacy,
                     const tn_counts *counts, int exit_status)
{
    *file = (tn_runfile){.options = calloc(args->given_count + 1, sizeof *file->options)};
    size_t n = 0;
    bool fine = file->options && tenor_io_buffer_new(&file->text, NULL) == TENOR_OK &&
                options_of(args, privacy, file->text, file->options, &n);
    file->manifest = (tenor_io_manifest){.lexicon = lexicon,
                                         .counts = file->counts,
                                         .count_count = counts_of(counts, file->counts),
                                         .options = file->options,
                                         .option_count = n,
                                         .exit_status = exit_status,
                                         .night = tn_terminal_str(tn_args_get(args, TN_OPT_NIGHT, ""))};
    return fine;
}

void tn_runfile_free(tn_runfile *file)
{
    free(file->options);
    tenor_io_buffer_free(file->text);
    *file = (tn_runfile){.options = NULL};
}

bool tn_runfile_write(tenor_io_buffer *buffer, const tn_args *args, const tenor_lexicon *lexicon,
                      const tn_feed *feed, int exit_status)
{
    tn_runfile file;
    bool fine = tn_runfile_init(&file, args, lexicon, feed->options.privacy, &feed->counts, exit_status);
    file.manifest.inputs = feed->inputs;
    file.manifest.input_count = feed->input_count;
    fine = fine && tenor_io_write_manifest(buffer, &file.manifest) == TENOR_OK;
    tn_runfile_free(&file);
    return fine;
}
