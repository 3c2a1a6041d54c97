/* cmd_drift.c - tenor drift: scored nights in, alerts out. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_drift.h"
#include "tenor_io_drift.h"

#include "cli/alerts.h"
#include "cli/args.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/recent.h"
#include "cli/seen.h"
#include "cli/terminal.h"
#include "cli/tolerance.h"

/* Rejects of one file that are said one by one. */
#define SAID_MOST 3

typedef struct run {
    const tn_args *args;
    tenor_drift *drift;
    tn_outputs outputs;
    tn_alerts alerts;
    tn_progress progress;
    tn_tolerance tolerance;
    tn_counts counts;
    tn_seen seen; /* legs: a file may be given, or exported, twice */
    uint64_t again;
    char *name; /* of a leg, for its hash */
    size_t name_room;
    int32_t from, to;
    bool quiet;
} run;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* ---- options --------------------------------------------------------------------------------- */

/* "A..B", "A..", "..B", "A" */
static bool parse_nights(run *r)
{
    const char *text = tn_args_get(r->args, TN_OPT_NIGHTS, NULL);
    r->from = INT32_MIN;
    r->to = INT32_MAX;
    if (!text)
        return true;
    const char *dots = strstr(text, "..");
    tenor_str first = {text, dots ? (size_t)(dots - text) : strlen(text)};
    tenor_str last = dots ? tn_terminal_str(dots + 2) : first;
    bool fine = (dots && !first.size) || tenor_io_day_parse(first, &r->from);
    fine = fine && ((dots && !last.size) || tenor_io_day_parse(last, &r->to)) && first.size + last.size > 0;
    if (!fine || r->from > r->to) {
        tn_args_usage(r->args->verb, "--nights takes a range of days, as in 2026-08-01..2026-10-31; not '%s'", text);
        return false;
    }
    return true;
}

/* A whole file of at most 1 MB; NULL after saying what is wrong. */
static char *read_file(const char *path, size_t *size)
{
    enum { MOST = 1 << 20 };
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    char *text = malloc(MOST + 1);
    if (!file || !text) {
        if (file)
            no_memory();
        else
            fprintf(stderr, "tenor: %s: cannot be opened\n", path);
        if (file && file != stdin)
            fclose(file);
        free(text);
        return NULL;
    }
    *size = fread(text, 1, MOST + 1, file);
    bool failed = ferror(file) != 0;
    if (file != stdin)
        fclose(file);
    if (!failed && *size <= MOST)
        return text;
    fprintf(stderr, failed ? "tenor: %s: cannot be read\n" : "tenor: %s: longer than 1 MB: is this a policy?\n", path);
    free(text);
    return NULL;
}

static int open_drift(run *r)
{
    const char *path = tn_args_get(r->args, TN_OPT_POLICY, NULL);
    tenor_drift_options options = {0};
    tenor_error error;
    char *text = NULL;
    size_t size = 0;
    if (path && !(text = read_file(path, &size)))
        return TN_EXIT_FAILED;
    options.policy = (tenor_str){text, size};
    tenor_status status = tenor_drift_new(&r->drift, &options, &error);
    free(text);
    if (status != TENOR_OK)
        fprintf(stderr, "tenor: %s%s%s\n", path ? path : "", path ? ": " : "", error.message);
    return status == TENOR_OK ? TN_EXIT_OK : TN_EXIT_FAILED;
}

/* ---- reading --------------------------------------------------------------------------------- */

/* Was this leg given before? */
static bool met_before(run *r, const tenor_io_scores_row *row, bool *again)
{
    const tenor_str parts[] = {row->call_id, row->names.agent, row->names.dimension};
    size_t size = 0, at = 0;
    *again = false;
    if (!row->call_id.size)
        return true;
    for (size_t i = 0; i < 3; i++)
        size += parts[i].size + 1;
    if (size > r->name_room) {
        char *room = realloc(r->name, size * 2);
        if (!room)
            return false;
        r->name = room;
        r->name_room = size * 2;
    }
    for (size_t i = 0; i < 3; i++) {
        memcpy(r->name + at, parts[i].size ? parts[i].data : "", parts[i].size);
        at += parts[i].size;
        r->name[at++] = 0;
    }
    return tn_seen_add(&r->seen, tn_recent_hash((tenor_str){r->name, size}), again);
}

static void say_reject(run *r, const char *path, const tenor_io_scores_row *row, uint64_t count)
{
    if (r->quiet || count > SAID_MOST)
        return;
    tn_progress_clear(&r->progress);
    fprintf(stderr, "tenor: %s:%llu: %.*s\n", path, (unsigned long long)row->line, (int)row->message.size,
            row->message.data);
}

static int take_row(run *r, const char *path, const tenor_io_scores_row *row, uint64_t *rejects)
{
    bool again = false;
    if (row->kind == TENOR_IO_SCORES_TRUNCATED) {
        r->counts.truncated++;
        tn_progress_clear(&r->progress);
        fprintf(stderr, "tenor: %s: %.*s\n", path, (int)row->message.size, row->message.data);
        return TN_EXIT_OK;
    }
    if (row->kind == TENOR_IO_SCORES_REJECT) {
        r->counts.rejects++;
        say_reject(r, path, row, ++*rejects);
        return TN_EXIT_OK;
    }
    r->counts.utterances++;
    if (!met_before(r, row, &again))
        return no_memory();
    r->again += again;
    if (again)
        return TN_EXIT_OK;
    return tenor_drift_add_leg(r->drift, &row->names, row->score, row->known) == TENOR_OK ? TN_EXIT_OK : no_memory();
}

static int read_scores(run *r, const char *path)
{
    tenor_io_scores *scores;
    tenor_io_scores_row row;
    tenor_io_error error;
    uint64_t rejects = 0;
    int status = TN_EXIT_OK;
    if (tenor_io_scores_open(&scores, path, NULL, &error) != TENOR_OK) {
        fprintf(stderr, "tenor: %s\n", error.message);
        return TN_EXIT_FAILED;
    }
    do {
        uint64_t done, size;
        if (tenor_io_scores_read(scores, &row, &error) != TENOR_OK) {
            tn_progress_clear(&r->progress);
            fprintf(stderr, "tenor: %s\n", error.message);
            status = TN_EXIT_FAILED;
        } else if (row.kind != TENOR_IO_SCORES_END) {
            status = take_row(r, path, &row, &rejects);
        }
        tenor_io_scores_progress(scores, &done, &size);
        tn_progress_step(&r->progress, 1, done);
    } while (status == TN_EXIT_OK && row.kind != TENOR_IO_SCORES_END);
    if (rejects > SAID_MOST && !r->quiet)
        fprintf(stderr, "tenor: %s: more rows that cannot be used: %llu\n", path, (unsigned long long)(rejects - SAID_MOST));
    tenor_io_scores_close(scores);
    return status;
}

/* ---- the nights ------------------------------------------------------------------------------ */

static void summarise(const run *r)
{
    char rows[TN_PROGRESS_NUMBER], rejects[TN_PROGRESS_NUMBER], again[TN_PROGRESS_NUMBER];
    const uint64_t *n = r->alerts.counts;
    if (r->quiet)
        return;
    fprintf(stderr, "%s legs read, %s rows rejected, %s given twice and counted once\n",
            tn_progress_number(rows, r->counts.utterances), tn_progress_number(rejects, r->counts.rejects),
            tn_progress_number(again, r->again));
    fprintf(stderr, "alerts: %llu, confirmed (cohort): %llu, transient: %llu, cleared: %llu\n",
            (unsigned long long)n[TENOR_DRIFT_ALERT], (unsigned long long)n[TENOR_DRIFT_COHORT],
            (unsigned long long)n[TENOR_DRIFT_TRANSIENT], (unsigned long long)n[TENOR_DRIFT_CLEARED]);
}

static int refused(const run *r)
{
    if (r->alerts.no_memory)
        return no_memory();
    return r->outputs.closed_pipe ? TN_EXIT_OK : TN_EXIT_FAILED;
}

static int replay(run *r)
{
    const char *path = tn_args_get(r->args, TN_OPT_ALERT_OUTPUT, "-");
    bool table = tn_args_is(r->args, TN_OPT_ALERT_FORMAT, "table",
                            strcmp(path, "-") == 0 && tn_terminal_is(stdout) ? "table" : "jsonl");
    if (!tn_alerts_init(&r->alerts, &r->outputs, table))
        return no_memory();
    tn_interrupt_hold();
    bool fine = tn_outputs_open(&r->outputs, TN_OUTPUTS_RECORDS, path);
    tn_interrupt_release();
    if (!fine)
        return refused(r);
    tenor_status status = tenor_drift_run(r->drift, r->from, r->to, tn_alerts_tell, &r->alerts);
    if (status == TENOR_NO_MEMORY)
        return no_memory();
    if (status != TENOR_OK)
        return refused(r);
    tn_interrupt_hold();
    fine = tn_outputs_publish(&r->outputs);
    tn_interrupt_release();
    return fine ? TN_EXIT_OK : refused(r);
}

static int run_drift(run *r)
{
    const char *path;
    if (!tn_args_has(r->args, TN_OPT_SCORES))
        return tn_args_usage(r->args->verb, "--scores FILE is missing: which scores?");
    if (!parse_nights(r) || !tn_tolerance_parse(&r->tolerance, r->args))
        return TN_EXIT_USAGE;
    int status = open_drift(r);
    tn_progress_init(&r->progress, !r->quiet && tn_terminal_is(stderr), 0);
    for (size_t i = 0; status == TN_EXIT_OK && (path = tn_args_nth(r->args, TN_OPT_SCORES, i)); i++)
        status = read_scores(r, path);
    tn_progress_clear(&r->progress);
    if (status == TN_EXIT_OK)
        status = replay(r);
    tn_outputs_discard(&r->outputs);
    if (status != TN_EXIT_OK)
        return status;
    summarise(r);
    status = tn_tolerance_status(&r->tolerance, &r->counts, false);
    if (status == TN_EXIT_OK && tn_args_has(r->args, TN_OPT_FAIL_ON_ALERT) && r->alerts.counts[TENOR_DRIFT_ALERT])
        status = TN_EXIT_FOUND;
    return status;
}

int tn_cmd_drift_run(const tn_args *args)
{
    run *r = calloc(1, sizeof *r);
    if (!r)
        return no_memory();
    r->args = args;
    r->quiet = tn_args_has(args, TN_OPT_QUIET);
    int status = tn_interrupt_watch(&r->outputs) ? run_drift(r) : no_memory();
    tn_alerts_free(&r->alerts);
    tenor_drift_free(r->drift);
    tn_seen_free(&r->seen);
    free(r->name);
    /* The thread that waits for signals looks at r->outputs until the end, so r stays. */
    return status;
}
