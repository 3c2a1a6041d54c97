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

/* Options that change nothing in the outputs: two runs that differ only here have the same
 * manifest. */
static bool is_idle(tn_option_id option)
{
    return option == TN_OPT_THREADS || option == TN_OPT_QUIET;
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

bool tn_runfile_write(tenor_io_buffer *buffer, const tn_args *args, const tenor_lexicon *lexicon,
                      const tn_feed *feed, int exit_status)
{
    tenor_io_count counts[TENOR_IO_REASON_COUNT + 32];
    tenor_io_label *options = calloc(args->given_count + 1, sizeof *options);
    tenor_io_buffer *text = NULL;
    size_t n = 0;
    bool fine = options && tenor_io_buffer_new(&text, NULL) == TENOR_OK &&
                options_of(args, feed->options.privacy, text, options, &n);
    tenor_io_manifest manifest = {.lexicon = lexicon,
                                  .inputs = feed->inputs,
                                  .input_count = feed->input_count,
                                  .counts = counts,
                                  .count_count = counts_of(&feed->counts, counts),
                                  .options = options,
                                  .option_count = n,
                                  .exit_status = exit_status,
                                  .night = tn_terminal_str(tn_args_get(args, TN_OPT_NIGHT, ""))};
    fine = fine && tenor_io_write_manifest(buffer, &manifest) == TENOR_OK;
    free(options);
    tenor_io_buffer_free(text);
    return fine;
}
