/* driftsource.c - files of scores as sums, and as legs. */
#include "cli/driftsource.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/commands.h"
#include "cli/policyfile.h"
#include "cli/recent.h"
#include "cli/storesource.h"
#include "cli/terminal.h"

/* Rejects of one file that are said one by one. */
#define SAID_MOST 3

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* ---- options --------------------------------------------------------------------------------- */

/* "A..B", "A..", "..B", "A" */
static bool parse_nights(tn_driftsource *source)
{
    const char *text = tn_args_get(source->args, TN_OPT_NIGHTS, NULL);
    source->from = INT32_MIN;
    source->to = INT32_MAX;
    if (!text)
        return true;
    const char *dots = strstr(text, "..");
    tenor_str first = {text, dots ? (size_t)(dots - text) : strlen(text)};
    tenor_str last = dots ? tn_terminal_str(dots + 2) : first;
    bool fine = (dots && !first.size) || tenor_io_day_parse(first, &source->from);
    fine = fine && ((dots && !last.size) || tenor_io_day_parse(last, &source->to)) && first.size + last.size > 0;
    if (!fine || source->from > source->to) {
        tn_args_usage(source->args->verb, "--nights takes a range of days, as in 2026-08-01..2026-10-31; not '%s'", text);
        return false;
    }
    return true;
}

/* What is read twice is a file. */
static bool are_files(const tn_driftsource *source)
{
    const char *path;
    struct stat info;
    for (size_t i = 0; (path = tn_args_nth(source->args, TN_OPT_SCORES, i)); i++)
        if (strcmp(path, "-") == 0 || (stat(path, &info) == 0 && !S_ISREG(info.st_mode))) {
            tn_args_usage(source->args->verb, "the calls behind an event are looked up in a second reading: give --scores a file, not '%s'",
                          path);
            return false;
        }
    return true;
}

int tn_driftsource_open(tn_driftsource *source, const tn_args *args, bool twice)
{
    memset(source, 0, sizeof *source);
    source->args = args;
    source->quiet = tn_args_has(args, TN_OPT_QUIET);
    source->store = tn_args_get(args, TN_OPT_DRIFT_STORE, NULL);
    if (!source->store && !tn_args_has(args, TN_OPT_SCORES))
        return tn_args_usage(args->verb, "--scores FILE or --store FILE is missing: which scores?");
    if (source->store && tn_args_has(args, TN_OPT_SCORES))
        return tn_args_usage(args->verb, "--scores and --store: one of them");
    return parse_nights(source) && tn_tolerance_parse(&source->tolerance, args) && (!twice || are_files(source)) ? TN_EXIT_OK
                                                                                                              : TN_EXIT_USAGE;
}

void tn_driftsource_free(tn_driftsource *source)
{
    tenor_drift_free(source->drift);
    tn_seen_free(&source->seen);
    free(source->name);
    source->drift = NULL;
    source->name = NULL;
    source->name_room = 0;
}

static int open_drift(tn_driftsource *source)
{
    const char *path = tn_args_get(source->args, TN_OPT_POLICY, NULL);
    tenor_drift_options options = {0};
    tenor_error error;
    char *text = NULL;
    size_t size = 0;
    if (path && !(text = tn_policyfile_text(path, &size)))
        return TN_EXIT_FAILED;
    options.policy = (tenor_str){text, size};
    tenor_status status = tenor_drift_new(&source->drift, &options, &error);
    free(text);
    if (status != TENOR_OK)
        tn_terminal_tell("tenor: %s%s%s\n", path ? path : "", path ? ": " : "", error.message);
    return status == TENOR_OK ? TN_EXIT_OK : TN_EXIT_FAILED;
}

/* ---- reading --------------------------------------------------------------------------------- */

/* One pass over all files. */
typedef struct pass {
    tn_driftsource *source;
    bool silent; /* all was said and counted before */
    tn_driftsource_tell tell;
    void *context;
    const char *path;
    uint64_t rejects; /* of this file */
} pass;

/* Was this leg given before? */
static bool met_before(tn_driftsource *source, const tenor_io_scores_row *row, bool *again)
{
    const tenor_str parts[] = {row->call_id, row->names.agent, row->names.dimension};
    size_t size = 0, at = 0;
    *again = false;
    if (!row->call_id.size)
        return true;
    for (size_t i = 0; i < 3; i++)
        size += parts[i].size + 1;
    if (size > source->name_room) {
        char *room = realloc(source->name, size * 2);
        if (!room)
            return false;
        source->name = room;
        source->name_room = size * 2;
    }
    for (size_t i = 0; i < 3; i++) {
        memcpy(source->name + at, parts[i].size ? parts[i].data : "", parts[i].size);
        at += parts[i].size;
        source->name[at++] = 0;
    }
    return tn_seen_add(&source->seen, tn_recent_hash((tenor_str){source->name, size}), again);
}

static void say_reject(pass *p, const tenor_io_scores_row *row)
{
    if (p->source->quiet || p->rejects > SAID_MOST)
        return;
    tn_progress_clear(&p->source->progress);
    tn_terminal_tell("tenor: %s:%llu: %.*s\n", p->path, (unsigned long long)row->line, (int)row->message.size, row->message.data);
}

static void take_fault(pass *p, const tenor_io_scores_row *row)
{
    tn_driftsource *source = p->source;
    if (p->silent)
        return;
    if (row->kind == TENOR_IO_SCORES_TRUNCATED) {
        source->counts.truncated++;
        tn_progress_clear(&source->progress);
        tn_terminal_tell("tenor: %s: %.*s\n", p->path, (int)row->message.size, row->message.data);
    } else {
        source->counts.rejects++;
        p->rejects++;
        say_reject(p, row);
    }
}

bool tn_driftsource_is_far(const tn_driftsource *source, int32_t day, int32_t *other)
{
    int32_t first, last;
    if (!tenor_drift_days(source->drift, &first, &last))
        return false;
    *other = (int64_t)day - first > TENOR_DRIFT_SPAN ? first : last;
    return (int64_t)day - first > TENOR_DRIFT_SPAN || (int64_t)last - day > TENOR_DRIFT_SPAN;
}

/* A slip of the pen, here or before: which of them, only who knows the centre can tell. */
static int say_far(const pass *p, const tenor_io_scores_row *row, int32_t other)
{
    char day[11], from[11];
    tenor_io_day_text(row->names.day, day);
    tenor_io_day_text(other, from);
    tn_progress_clear(&p->source->progress);
    tn_terminal_tell("tenor: %s:%llu: the day %s is more than 25 years from %s, which stands before it: one of them is wrong\n", p->path,
                     (unsigned long long)row->line, day, from);
    return TN_EXIT_FAILED;
}

static int take_row(pass *p, const tenor_io_scores_row *row)
{
    bool again = false;
    int32_t other;
    if (row->kind != TENOR_IO_SCORES_LEG) {
        take_fault(p, row);
        return TN_EXIT_OK;
    }
    if (!met_before(p->source, row, &again))
        return no_memory();
    if (!p->silent) {
        p->source->counts.utterances++;
        p->source->again += again;
    }
    if (!p->silent && !again && tn_driftsource_is_far(p->source, row->names.day, &other))
        return say_far(p, row, other);
    tn_driftsource_leg leg = {row->call_id, &row->names, row->score, row->known};
    return again || p->tell(p->context, &leg) ? TN_EXIT_OK : no_memory();
}

static int read_file_of_scores(pass *p)
{
    tn_driftsource *source = p->source;
    tenor_io_scores *scores;
    tenor_io_scores_row row;
    tenor_io_error error;
    int status = TN_EXIT_OK;
    p->rejects = 0;
    if (tenor_io_scores_open(&scores, p->path, NULL, &error) != TENOR_OK) {
        tn_terminal_tell("tenor: %s\n", error.message);
        return TN_EXIT_FAILED;
    }
    do {
        uint64_t done, size;
        if (tenor_io_scores_read(scores, &row, &error) != TENOR_OK) {
            tn_progress_clear(&source->progress);
            tn_terminal_tell("tenor: %s\n", error.message);
            status = TN_EXIT_FAILED;
        } else if (row.kind != TENOR_IO_SCORES_END) {
            status = take_row(p, &row);
        }
        tenor_io_scores_progress(scores, &done, &size);
        tn_progress_step(&source->progress, 1, done);
    } while (status == TN_EXIT_OK && row.kind != TENOR_IO_SCORES_END);
    if (p->rejects > SAID_MOST && !source->quiet)
        tn_terminal_tell("tenor: %s: more rows that cannot be used: %llu\n", p->path,
                         (unsigned long long)(p->rejects - SAID_MOST));
    tenor_io_scores_close(scores);
    return status;
}

static int read_all(pass *p)
{
    int status = TN_EXIT_OK;
    tn_progress_init(&p->source->progress, !p->source->quiet && tn_terminal_is(stderr), 0);
    for (size_t i = 0; status == TN_EXIT_OK && (p->path = tn_args_nth(p->source->args, TN_OPT_SCORES, i)); i++)
        status = read_file_of_scores(p);
    tn_progress_clear(&p->source->progress);
    tn_seen_free(&p->source->seen);
    return status;
}

static bool add_leg(void *context, const tn_driftsource_leg *leg)
{
    return tenor_drift_add_leg(context, leg->names, leg->score, leg->known) == TENOR_OK;
}

int tn_driftsource_fill(tn_driftsource *source)
{
    int status = open_drift(source);
    if (status == TN_EXIT_OK && source->store)
        return tn_storesource_fill(source, source->store);
    pass p = {.source = source, .tell = add_leg, .context = source->drift};
    return status == TN_EXIT_OK ? read_all(&p) : status;
}

int tn_driftsource_phrases(tn_driftsource *source, const tenor_drift_event *events, size_t count, bool *more)
{
    *more = source->store && count > 0;
    return *more ? tn_storesource_phrases(source, source->store, events, count) : TN_EXIT_OK;
}

int tn_driftsource_legs(tn_driftsource *source, const tenor_drift_event *events, size_t count, tn_driftsource_tell tell,
                        void *context)
{
    int32_t from = INT32_MAX, to = INT32_MIN;
    for (size_t i = 0; i < count; i++) {
        from = events[i].onset < from ? events[i].onset : from;
        to = events[i].night > to ? events[i].night : to;
    }
    if (from > to)
        return TN_EXIT_OK;
    if (source->store)
        return tn_storesource_legs(source->store, from, to, tell, context);
    pass p = {.source = source, .silent = true, .tell = tell, .context = context};
    return read_all(&p);
}
