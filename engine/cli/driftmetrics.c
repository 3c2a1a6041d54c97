/* driftmetrics.c - what a run of drift tells Prometheus. Names of people and dimensions stand in no label: few series, and
 * nobody's numbers. */
#include "cli/driftmetrics.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/alertid.h"
#include "cli/prompage.h"

static const char *const states[] = {"", "alert", "cohort", "transient", "cleared"};

static bool add(tn_driftmetrics *metrics, tn_driftmetrics_open one)
{
    if (metrics->count == metrics->room) {
        size_t room = metrics->room ? metrics->room * 2 : 64;
        tn_driftmetrics_open *open = realloc(metrics->open, room * sizeof *open);
        metrics->no_memory = !open;
        if (!open)
            return false;
        metrics->open = open;
        metrics->room = room;
    }
    metrics->open[metrics->count++] = one;
    return true;
}

bool tn_driftmetrics_note(tn_driftmetrics *metrics, const tenor_drift_event *event)
{
    tn_driftmetrics_open one = {tn_alertid_hash(event->kind, event->key, event->dimension), event->kind, event->state};
    size_t at = 0;
    if (event->night != metrics->night)
        memset(metrics->tonight, 0, sizeof metrics->tonight);
    metrics->night = event->night;
    metrics->events[event->state]++;
    metrics->tonight[event->state]++;
    while (at < metrics->count && (metrics->open[at].name != one.name))
        at++;
    if (event->state == TENOR_DRIFT_CLEARED) {
        if (at < metrics->count)
            metrics->open[at] = metrics->open[--metrics->count];
        return true;
    }
    if (at == metrics->count)
        return add(metrics, one);
    metrics->open[at].state = one.state;
    return true;
}

void tn_driftmetrics_free(tn_driftmetrics *metrics)
{
    free(metrics->open);
    metrics->open = NULL;
    metrics->count = metrics->room = 0;
}

static void put_open(tn_prompage *p, const tn_driftmetrics *metrics)
{
    tn_prompage_head(p, "open_alerts", "Alerts that are open after the last night, by what they are about and their state.");
    for (int kind = TENOR_DRIFT_AGENT; kind <= TENOR_DRIFT_TOPIC; kind++)
        for (int state = TENOR_DRIFT_ALERT; state < TENOR_DRIFT_CLEARED; state++) {
            uint64_t count = 0;
            char label[64], value[24];
            for (size_t i = 0; i < metrics->count; i++)
                count += (int)metrics->open[i].kind == kind && (int)metrics->open[i].state == state;
            snprintf(label, sizeof label, "kind=\"%s\",state=\"%s\"", tn_alertid_kind((tenor_drift_kind)kind), states[state]);
            snprintf(value, sizeof value, "%llu", (unsigned long long)count);
            tn_prompage_sample(p, "open_alerts", label, value);
        }
}

static void put_sight(tn_prompage *p, const tn_driftsight_counts *sight)
{
    static const char *const names[] = {"yes", "no", "unknown"};
    const uint64_t *const counts[] = {sight->sees, sight->misses, sight->unknown};
    tn_prompage_head(p, "sight", "Watched keys and dimensions by whether the last 14 days would show the gate four times in five.");
    for (int kind = 0; kind < TN_DRIFTSIGHT_KINDS; kind++)
        for (int i = 0; i < 3; i++) {
            char label[64], value[24];
            snprintf(label, sizeof label, "kind=\"%s\",sees=\"%s\"", tn_alertid_kind((tenor_drift_kind)kind), names[i]);
            snprintf(value, sizeof value, "%llu", (unsigned long long)counts[i][kind]);
            tn_prompage_sample(p, "sight", label, value);
        }
}

static void put_events(tn_prompage *p, const char *name, const char *help, const uint64_t *counts)
{
    tn_prompage_head(p, name, help);
    for (int state = TENOR_DRIFT_ALERT; state <= TENOR_DRIFT_CLEARED; state++) {
        char label[32], value[24];
        snprintf(label, sizeof label, "state=\"%s\"", states[state]);
        snprintf(value, sizeof value, "%llu", (unsigned long long)counts[state]);
        tn_prompage_sample(p, name, label, value);
    }
}

bool tn_driftmetrics_write(const tn_driftmetrics *metrics, const tn_args *args, const tn_driftsource *source, int exit_status)
{
    static const uint64_t none[TENOR_DRIFT_CLEARED + 1] = {0};
    const char *path = tn_args_get(args, TN_OPT_DRIFT_METRICS, NULL);
    int32_t first, last;
    char value[32], label[48];
    tn_prompage p;
    if (!path)
        return true;
    tn_prompage_init(&p, "tenor_drift_", "");
    bool any = tenor_drift_days(source->drift, &first, &last);
    last = any && last > source->to ? source->to : last;
    put_open(&p, metrics);
    put_sight(&p, &metrics->sight);
    put_events(&p, "events", "Events of all nights that were looked at.", metrics->events);
    put_events(&p, "last_night_events", "Events of the last night.",
               any && metrics->night == last ? metrics->tonight : none);
    if (any) {
        tn_prompage_head(&p, "last_night_seconds", "The last night, as its date at 0:00 in seconds since 1970.");
        snprintf(value, sizeof value, "%lld", (long long)last * 86400);
        tn_prompage_sample(&p, "last_night_seconds", "", value);
    }
    tn_prompage_number(&p, "legs", "Legs read.", source->counts.utterances);
    tn_prompage_number(&p, "rejected_rows", "Rows that could not be used.", source->counts.rejects);
    tn_prompage_number(&p, "repeated_legs", "Legs that were given more than once.", source->again);
    tn_prompage_number(&p, "exit_status", "Exit status of the run.", (uint64_t)exit_status);
    tn_prompage_head(&p, "info", "Version of tenor.");
    snprintf(label, sizeof label, "version=\"%s\"", tenor_version());
    tn_prompage_sample(&p, "info", label, "1");
    return tn_prompage_write(&p, path);
}
