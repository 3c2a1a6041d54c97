/* metrics.c - --metrics FILE.prom: the numbers of a run for Prometheus' textfile collector. */
#include "cli/metrics.h"

#include <stdio.h>

#include "cli/prompage.h"

static const char *const reason_names[] = {
#define REASON_NAME(id, name, text) name,
    TENOR_IO_REASONS(REASON_NAME)
#undef REASON_NAME
};

static void put_counts(tn_prompage *p, const tn_closing *closing)
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
        tn_prompage_number(p, all[i].name, all[i].help, all[i].value);
    tn_prompage_head(p, "findings", "Rejects, truncations and notices by reason.");
    for (size_t i = 1; i < TENOR_IO_REASON_COUNT; i++) {
        char label[64], value[24];
        snprintf(label, sizeof label, "reason=\"%s\"", reason_names[i]);
        snprintf(value, sizeof value, "%llu", (unsigned long long)c->reasons[i]);
        tn_prompage_sample(p, "findings", label, value);
    }
}

static void put_run(tn_prompage *p, const tenor_lexicon *lexicon, double seconds, int exit_status, bool complete)
{
    char text[96];
    tn_prompage_number(p, "exit_status", "Exit status of the run.", (uint64_t)exit_status);
    tn_prompage_number(p, "complete", "1 where the run came to its end.", complete);
    /* Whole milliseconds, so that no locale plays a part. */
    uint64_t ms = seconds > 0 ? (uint64_t)(seconds * 1000) : 0;
    snprintf(text, sizeof text, "%llu.%03llu", (unsigned long long)(ms / 1000), (unsigned long long)(ms % 1000));
    tn_prompage_head(p, "duration_seconds", "Seconds that reading and scoring took.");
    tn_prompage_sample(p, "duration_seconds", "", text);
    tenor_str digest = tenor_lexicon_digest(lexicon);
    snprintf(text, sizeof text, "version=\"%s\",lexicon=\"%.8s\"", tenor_version(), digest.data);
    tn_prompage_head(p, "info", "Version of tenor, and the first digits of the digest of the lexicon.");
    tn_prompage_sample(p, "info", text, "1");
}

bool tn_metrics_write(const tn_args *args, const tenor_lexicon *lexicon, const tn_closing *closing, double seconds,
                      int exit_status, bool complete)
{
    const char *path = tn_args_get(args, TN_OPT_METRICS, NULL), *shard = tn_args_get(args, TN_OPT_SHARD, NULL);
    if (!path)
        return true;
    char label[48] = "";
    if (shard)
        snprintf(label, sizeof label, "shard=\"%.32s\"", shard);
    tn_prompage p;
    tn_prompage_init(&p, "tenor_run_", label);
    put_run(&p, lexicon, seconds, exit_status, complete);
    put_counts(&p, closing);
    return tn_prompage_write(&p, path);
}
