/* metrics.c - --metrics FILE.prom: the numbers of a run for Prometheus' textfile collector. */
#include "cli/metrics.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/terminal.h"

static const char *const reason_names[] = {
#define REASON_NAME(id, name, text) name,
    TENOR_IO_REASONS(REASON_NAME)
#undef REASON_NAME
};

typedef struct page {
    tenor_io_buffer *bytes;
    char shard[48]; /* shard="1/4", a label of every series; empty: there is one run */
    bool fine;
} page;

static void put(page *p, const char *text)
{
    p->fine = p->fine && tenor_io_buffer_put(p->bytes, tn_terminal_str(text)) == TENOR_OK;
}

/* What a metric is; all of them say how the last run was, so all are gauges. */
static void head(page *p, const char *name, const char *help)
{
    char text[256];
    snprintf(text, sizeof text, "# HELP tenor_run_%s %s\n# TYPE tenor_run_%s gauge\n", name, help, name);
    put(p, text);
}

/* A series; label may be empty, and so may the number of decimals. */
static void sample(page *p, const char *name, const char *label, const char *value)
{
    char text[512];
    const char *comma = *label && *p->shard ? "," : "";
    bool any = *label || *p->shard;
    snprintf(text, sizeof text, "tenor_run_%s%s%s%s%s%s %s\n", name, any ? "{" : "", p->shard, comma, label, any ? "}" : "",
             value);
    put(p, text);
}

static void number(page *p, const char *name, const char *help, uint64_t value)
{
    char text[24];
    snprintf(text, sizeof text, "%llu", (unsigned long long)value);
    head(p, name, help);
    sample(p, name, "", text);
}

static void put_counts(page *p, const tn_closing *closing)
{
    const tn_counts *c = closing->counts;
    const struct {
        const char *name, *help;
        uint64_t value;
    } all[] = {{"inputs", "Inputs read.", c->inputs},
               {"input_bytes", "Bytes read, of compressed inputs as they are.", c->bytes},
               {"failed_inputs", "Inputs that could not be read.", c->failed_inputs},
               {"truncated_inputs", "Inputs cut short or damaged.", c->truncated},
               {"utterances", "Utterances read.", c->utterances},
               {"turns", "Turns scored, segments of one speaker joined.", c->turns},
               {"automated_turns", "Turns of bots, IVR or systems, which are not scored.", closing->automated},
               {"left_out_turns", "Turns without a record, by --only.", closing->left_out},
               {"regex_limited_turns", "Turns in which a regex ran out of its budget.", closing->regex_limited},
               {"calls", "Calls read.", c->calls},
               {"split_calls", "Calls that came in pieces.", c->split_calls},
               {"events", "Events read.", c->events},
               {"rejects", "Records rejected.", c->rejects},
               {"without_call_id", "Utterances without a call id.", c->without_call_id},
               {"without_role", "Utterances without a role.", c->without_role},
               {"unknown_roles", "Utterances whose role is a word that means none.", c->unknown_roles},
               {"without_times", "Utterances without times.", c->without_times}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        number(p, all[i].name, all[i].help, all[i].value);
    head(p, "findings", "Rejects, truncations and notices by reason.");
    for (size_t i = 1; i < TENOR_IO_REASON_COUNT; i++) {
        char label[64], value[24];
        snprintf(label, sizeof label, "reason=\"%s\"", reason_names[i]);
        snprintf(value, sizeof value, "%llu", (unsigned long long)c->reasons[i]);
        sample(p, "findings", label, value);
    }
}

static void put_run(page *p, const tenor_lexicon *lexicon, double seconds, int exit_status, bool complete)
{
    char text[96];
    number(p, "exit_status", "Exit status of the run.", (uint64_t)exit_status);
    number(p, "complete", "1 where the run came to its end.", complete);
    /* Whole milliseconds, so that no locale plays a part. */
    uint64_t ms = seconds > 0 ? (uint64_t)(seconds * 1000) : 0;
    snprintf(text, sizeof text, "%llu.%03llu", (unsigned long long)(ms / 1000), (unsigned long long)(ms % 1000));
    head(p, "duration_seconds", "Seconds that reading and scoring took.");
    sample(p, "duration_seconds", "", text);
    tenor_str digest = tenor_lexicon_digest(lexicon);
    snprintf(text, sizeof text, "version=\"%s\",lexicon=\"%.8s\"", tenor_version(), digest.data);
    head(p, "info", "Version of tenor, and the first digits of the digest of the lexicon.");
    sample(p, "info", text, "1");
}

static bool write_file(const char *path, tenor_str bytes)
{
    tenor_io_output *output = NULL;
    tenor_io_error error;
    tenor_status status = tenor_io_output_open(&output, path, NULL, &error);
    if (status == TENOR_OK)
        status = tenor_io_output_write(output, bytes, &error);
    if (status == TENOR_OK)
        status = tenor_io_output_close(output, &error);
    else
        tenor_io_output_discard(output);
    if (status != TENOR_OK) {
        fprintf(stderr, "tenor: %s\n", error.message);
        return false;
    }
    struct stat info;
    if (stat(path, &info) == 0 && S_ISREG(info.st_mode) && chmod(path, 0644) != 0) {
        fprintf(stderr, "tenor: %s: %s\n", path, strerror(errno));
        return false;
    }
    return true;
}

bool tn_metrics_write(const tn_args *args, const tenor_lexicon *lexicon, const tn_closing *closing, double seconds,
                      int exit_status, bool complete)
{
    const char *path = tn_args_get(args, TN_OPT_METRICS, NULL), *shard = tn_args_get(args, TN_OPT_SHARD, NULL);
    if (!path)
        return true;
    page p = {.fine = true};
    if (shard)
        snprintf(p.shard, sizeof p.shard, "shard=\"%.32s\"", shard);
    p.fine = tenor_io_buffer_new(&p.bytes, NULL) == TENOR_OK;
    if (p.fine) {
        put_run(&p, lexicon, seconds, exit_status, complete);
        put_counts(&p, closing);
    }
    if (!p.fine)
        fputs("tenor: out of memory\n", stderr);
    bool fine = p.fine && write_file(path, tenor_io_buffer_view(p.bytes));
    tenor_io_buffer_free(p.bytes);
    return fine;
}
