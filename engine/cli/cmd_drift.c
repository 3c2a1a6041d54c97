/* cmd_drift.c - tenor drift: scored nights in, alerts out. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/alerts.h"
#include "cli/args.h"
#include "cli/commands.h"
#include "cli/driftmetrics.h"
#include "cli/driftsource.h"
#include "cli/interrupt.h"
#include "cli/keptevents.h"
#include "cli/movers.h"
#include "cli/terminal.h"

typedef struct run {
    const tn_args *args;
    tn_driftsource source;
    tn_outputs outputs;
    tn_alerts alerts;
    tn_keptevents kept; /* where their calls are looked up before they are told */
    tn_movers movers;
    tn_driftmetrics metrics;
} run;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* Lines of the policy that do nothing, and nights that are too few for an alert whatever they hold. */
static void say_idle(const tn_driftsource *source)
{
    const uint32_t least = tenor_drift_nights(source->drift);
    tenor_str name;
    for (size_t i = 0; tenor_drift_unmet(source->drift, i, &name); i++) {
        fputs("tenor: WARNING: the policy names ", stderr);
        tn_terminal_text(stderr, name);
        fputs(", of which there are no scores\n", stderr);
    }
    if ((int64_t)source->to - source->from + 1 < least)
        fprintf(stderr, "tenor: WARNING: an alert takes %lu nights in a row, --nights names fewer: begin earlier, or leave it out\n",
                (unsigned long)least);
}

/* What no alert means: the last night could have shown so much of what is watched. */
static void say_sight(const tn_driftsight_counts *sight)
{
    char day[11], sees[TN_PROGRESS_NUMBER], all[TN_PROGRESS_NUMBER];
    uint64_t seen = 0, watched = 0;
    if (!sight->any) {
        fputs("tenor: WARNING: there are no scores of these nights: nothing was looked at\n", stderr);
        return;
    }
    for (size_t i = 0; i < TN_DRIFTSIGHT_KINDS; i++) {
        seen += sight->sees[i];
        watched += sight->sees[i] + sight->misses[i] + sight->unknown[i];
    }
    tenor_io_day_text(sight->night, day);
    tn_terminal_tell("%s could have shown a change that counts in %s of %s keys and dimensions; --sight FILE says in which\n", day,
                     tn_progress_number(sees, seen), tn_progress_number(all, watched));
    if (seen == 0)
        fputs("tenor: WARNING: with so few nights and interactions no alert means nothing\n", stderr);
}

static void summarise(const run *r, int status)
{
    char rows[TN_PROGRESS_NUMBER], rejects[TN_PROGRESS_NUMBER], again[TN_PROGRESS_NUMBER];
    const uint64_t *n = r->alerts.counts;
    if (r->source.quiet && status == TN_EXIT_REJECTS)
        tn_terminal_tell("tenor: %s row%s rejected\n", tn_progress_number(rejects, r->source.counts.rejects),
                         r->source.counts.rejects == 1 ? "" : "s");
    if (r->source.quiet)
        return;
    tn_progress_number(rows, r->source.counts.utterances);
    if (r->source.store)
        tn_terminal_tell("%s score%s read\n", rows, r->source.counts.utterances == 1 ? "" : "s");
    else
        tn_terminal_tell("%s leg%s read, %s row%s rejected, %s given twice and counted once\n", rows,
                         r->source.counts.utterances == 1 ? "" : "s", tn_progress_number(rejects, r->source.counts.rejects),
                         r->source.counts.rejects == 1 ? "" : "s", tn_progress_number(again, r->source.again));
    fprintf(stderr, "alerts: %llu, confirmed (cohort): %llu, transient: %llu, cleared: %llu\n",
            (unsigned long long)n[TENOR_DRIFT_ALERT], (unsigned long long)n[TENOR_DRIFT_COHORT],
            (unsigned long long)n[TENOR_DRIFT_TRANSIENT], (unsigned long long)n[TENOR_DRIFT_CLEARED]);
    if (r->source.counts.utterances) {
        say_idle(&r->source);
        say_sight(&r->metrics.sight);
    } else {
        fputs("tenor: WARNING: there are no scores: nothing was looked at\n", stderr);
    }
}

static int refused(const run *r)
{
    if (r->alerts.no_memory || r->kept.no_memory || r->metrics.no_memory)
        return no_memory();
    return r->outputs.closed_pipe ? TN_EXIT_OK : TN_EXIT_FAILED;
}

static bool tell(void *context, const tenor_drift_event *event)
{
    run *r = context;
    return tn_driftmetrics_note(&r->metrics, event) && tn_alerts_tell(&r->alerts, event);
}

/* All events first, then the phrases and calls behind them, then what is told. */
static int tell_with_calls(run *r)
{
    int read = tn_keptevents_run(&r->kept, &r->source);
    if (read == TN_EXIT_OK && !tn_movers_init(&r->movers, r->kept.events, r->kept.count))
        return no_memory();
    if (read == TN_EXIT_OK)
        read = tn_driftsource_legs(&r->source, r->kept.events, r->kept.count, tn_movers_leg, &r->movers);
    if (read != TN_EXIT_OK)
        return read;
    tn_movers_finish(&r->movers);
    for (size_t i = 0; i < r->kept.count; i++) {
        r->alerts.cloud.calls = r->movers.of[i].calls;
        r->alerts.cloud.call_count = r->movers.of[i].count;
        if (!tell(r, &r->kept.events[i]))
            return refused(r);
    }
    return TN_EXIT_OK;
}

static int tell_at_once(run *r)
{
    tenor_status status = tenor_drift_run(r->source.drift, r->source.from, r->source.to, tell, r);
    if (status == TENOR_NO_MEMORY)
        return no_memory();
    return status == TENOR_OK ? TN_EXIT_OK : refused(r);
}

static int replay(run *r)
{
    tn_interrupt_hold();
    bool fine = tn_outputs_open(&r->outputs, TN_OUTPUTS_RECORDS, tn_args_get(r->args, TN_OPT_ALERT_OUTPUT, "-"));
    tn_interrupt_release();
    if (!fine)
        return refused(r);
    int status = r->alerts.form == TN_ALERTS_CLOUDEVENTS ? tell_with_calls(r) : tell_at_once(r);
    if (status != TN_EXIT_OK || r->outputs.closed_pipe)
        return status;
    tn_interrupt_hold();
    fine = tn_outputs_publish(&r->outputs);
    tn_interrupt_release();
    return fine ? TN_EXIT_OK : refused(r);
}

static tn_alerts_form form_of(const tn_args *args)
{
    bool screen = strcmp(tn_args_get(args, TN_OPT_ALERT_OUTPUT, "-"), "-") == 0 && isatty(STDOUT_FILENO);
    const char *usual = screen ? "table" : tn_args_has(args, TN_OPT_DRIFT_STORE) ? "cloudevents" : "jsonl";
    return tn_args_is(args, TN_OPT_ALERT_FORMAT, "cloudevents", usual) ? TN_ALERTS_CLOUDEVENTS
           : tn_args_is(args, TN_OPT_ALERT_FORMAT, "table", usual)     ? TN_ALERTS_TABLE
                                                                      : TN_ALERTS_JSONL;
}

static int run_drift(run *r)
{
    tn_alerts_form form = form_of(r->args);
    tenor_str source = tn_terminal_str(tn_args_get(r->args, TN_OPT_SOURCE, ""));
    if (tn_args_has(r->args, TN_OPT_SOURCE) && !tenor_io_drift_source_is_fine(source))
        return tn_args_usage(r->args->verb, "--source takes a URI, as in https://centre.example/drift; not '%.*s'",
                             (int)source.size, source.data);
    if (tn_args_has(r->args, TN_OPT_SOURCE) && form != TN_ALERTS_CLOUDEVENTS)
        return tn_args_usage(r->args->verb, "--source is of CloudEvents: give --format cloudevents, too");
    int status = tn_driftsource_open(&r->source, r->args, form == TN_ALERTS_CLOUDEVENTS);
    if (status == TN_EXIT_OK && !tn_alerts_init(&r->alerts, &r->outputs, form))
        status = no_memory();
    r->alerts.cloud.source = source;
    if (status == TN_EXIT_OK)
        status = tn_driftsource_fill(&r->source);
    if (status == TN_EXIT_OK)
        status = replay(r);
    tn_outputs_discard(&r->outputs);
    if (status != TN_EXIT_OK)
        return status;
    status = tn_tolerance_status(&r->source.tolerance, &r->source.counts, false);
    if (status == TN_EXIT_OK && tn_args_has(r->args, TN_OPT_FAIL_ON_ALERT) && r->alerts.counts[TENOR_DRIFT_ALERT])
        status = TN_EXIT_FOUND;
    int seen = tn_driftsight_run(&r->metrics.sight, r->args, &r->source);
    if (seen != TN_EXIT_OK)
        return seen;
    summarise(r, status);
    return tn_driftmetrics_write(&r->metrics, r->args, &r->source, status) ? status : TN_EXIT_FAILED;
}

int tn_cmd_drift_run(const tn_args *args)
{
    run *r = calloc(1, sizeof *r);
    if (!r)
        return no_memory();
    r->args = args;
    int status = tn_interrupt_watch(&r->outputs) ? run_drift(r) : no_memory();
    tn_alerts_free(&r->alerts);
    tn_movers_free(&r->movers);
    tn_keptevents_free(&r->kept);
    tn_driftmetrics_free(&r->metrics);
    tn_driftsource_free(&r->source);
    /* The thread that waits for signals looks at r->outputs until the end, so r stays. */
    return status;
}
