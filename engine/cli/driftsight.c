/* driftsight.c - what the last night of a run of drift could have seen, alert or not. */
#include "cli/driftsight.h"

#include <stdio.h>
#include <string.h>

#include "cli/alertid.h"
#include "cli/commands.h"
#include "cli/terminal.h"

typedef struct writing {
    tn_driftsight_counts *counts;
    tenor_io_buffer *out; /* NULL: counts only */
    bool no_memory;
} writing;

static bool put(writing *w, const char *text)
{
    w->no_memory = w->no_memory || tenor_io_buffer_put(w->out, tn_terminal_str(text)) != TENOR_OK;
    return !w->no_memory;
}

/* A name as a cell: nothing in it ends one. */
static bool put_name(writing *w, tenor_str name)
{
    for (size_t i = 0; i < name.size; i++) {
        const char c[2] = {name.data[i] == '\t' || name.data[i] == '\n' || name.data[i] == '\r' ? ' ' : name.data[i], 0};
        if (!put(w, c))
            return false;
    }
    return true;
}

static bool tell(void *context, const tenor_drift_sight *sight)
{
    writing *w = context;
    char day[11], numbers[128];
    const char *sees = sight->detectable <= 0 ? "unknown" : sight->detectable <= sight->least ? "yes" : "no";
    uint64_t *counts = sees[0] == 'u' ? w->counts->unknown : sees[0] == 'y' ? w->counts->sees : w->counts->misses;
    counts[sight->kind]++;
    if (!w->out)
        return true;
    tenor_io_day_text(sight->night, day);
    int n = snprintf(numbers, sizeof numbers, "\t%llu\t%u\t", (unsigned long long)sight->count, sight->days);
    if (sight->detectable > 0)
        n += snprintf(numbers + n, sizeof numbers - (size_t)n, "%.4f", sight->detectable);
    snprintf(numbers + n, sizeof numbers - (size_t)n, "\t%.4f\t%s\n", sight->least, sees);
    return put(w, day) && put(w, "\t") && put(w, tn_alertid_kind(sight->kind)) && put(w, ":") && put_name(w, sight->key) &&
           put(w, "\t") && put_name(w, sight->dimension) && put(w, "\t") && put_name(w, sight->digest) && put(w, numbers);
}

static int write_table(const char *path, tenor_io_buffer *out)
{
    tenor_io_output *output = NULL;
    tenor_io_error error = {TENOR_OK, 0, ""};
    tenor_status status = tenor_io_output_open(&output, path, NULL, &error);
    if (status == TENOR_OK && (status = tenor_io_output_write(output, tenor_io_buffer_view(out), &error)) != TENOR_OK)
        tenor_io_output_discard(output);
    else if (status == TENOR_OK)
        status = tenor_io_output_close(output, &error);
    if (status != TENOR_OK)
        tn_terminal_tell("tenor: %s\n", error.message);
    return status == TENOR_OK ? TN_EXIT_OK : TN_EXIT_FAILED;
}

int tn_driftsight_run(tn_driftsight_counts *counts, const tn_args *args, const tn_driftsource *source)
{
    const char *path = tn_args_get(args, TN_OPT_SIGHT, NULL);
    writing w = {.counts = counts};
    int32_t first, last;
    int status = TN_EXIT_OK;
    if (!path && !tn_args_has(args, TN_OPT_DRIFT_METRICS) && source->quiet)
        return TN_EXIT_OK;
    if (path && (tenor_io_buffer_new(&w.out, NULL) != TENOR_OK ||
                 !put(&w, "night\tkey\tdimension\tdigest\tinteractions\tdays\tdetectable\tgate\tsees\n")))
        status = TN_EXIT_FAILED;
    bool any = tenor_drift_days(source->drift, &first, &last);
    counts->any = any && source->from <= last && source->to >= first;
    last = any && last > source->to ? source->to : last;
    counts->first = any ? first : 0;
    counts->night = any ? last : 0;
    if (status == TN_EXIT_OK && any && tenor_drift_look(source->drift, last, tell, &w) != TENOR_OK)
        status = TN_EXIT_FAILED;
    if (status != TN_EXIT_OK)
        fputs("tenor: out of memory\n", stderr);
    if (status == TN_EXIT_OK && path)
        status = write_table(path, w.out);
    tenor_io_buffer_free(w.out);
    return status;
}
