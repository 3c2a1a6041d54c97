/* cmd_driftshow.c - tenor drift show: one alert, explained. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/alertid.h"
#include "cli/alertpage.h"
#include "cli/alertwords.h"
#include "cli/args.h"
#include "cli/commands.h"
#include "cli/driftsource.h"
#include "cli/helptext.h"
#include "cli/keptevents.h"
#include "cli/lexpath.h"
#include "cli/movers.h"
#include "cli/terminal.h"

/* Columns of the chart and of texts where standard output is no terminal. */
#define WIDTH 80

typedef struct showing {
    const tn_args *args;
    tn_driftsource source;
    tn_keptevents kept;
    tn_movers movers;
    tn_lexpath path;
    tenor_lexicon *lexicon;
    size_t chosen;
} showing;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static int find(showing *s)
{
    int status = tn_driftsource_open(&s->source, s->args, true);
    if (status == TN_EXIT_OK)
        status = tn_driftsource_fill(&s->source);
    if (status == TN_EXIT_OK)
        status = tn_keptevents_run(&s->kept, &s->source);
    if (status != TN_EXIT_OK)
        return status;
    s->chosen = tn_alertid_find(s->kept.events, s->kept.count, s->args->operands[0]);
    if (s->chosen == s->kept.count)
        return TN_EXIT_FAILED;
    if (!tn_movers_init(&s->movers, &s->kept.events[s->chosen], 1))
        return no_memory();
    status = tn_driftsource_legs(&s->source, &s->kept.events[s->chosen], 1, tn_movers_leg, &s->movers);
    tn_movers_finish(&s->movers);
    return status;
}

/* For the words of transcripts, and for phrases that the event names. */
static int load_lexicon(showing *s)
{
    bool wanted = s->args->operand_count > 1 || s->kept.events[s->chosen].phrase_count || tn_args_has(s->args, TN_OPT_LEXICON);
    int status = wanted ? tn_lexpath_scoring(&s->path, s->args) : TN_EXIT_OK;
    return wanted && status == TN_EXIT_OK ? tn_lexpath_load(&s->path, &s->lexicon) : status;
}

static int print_json(const showing *s, tenor_str source)
{
    tenor_io_buffer *line = NULL;
    tenor_io_drift_cloud cloud = {source, s->movers.of[0].calls, s->movers.of[0].count};
    if (tenor_io_buffer_new(&line, NULL) != TENOR_OK ||
        tenor_io_write_drift_cloud(line, &s->kept.events[s->chosen], &cloud) != TENOR_OK) {
        tenor_io_buffer_free(line);
        return no_memory();
    }
    tenor_str view = tenor_io_buffer_view(line);
    fwrite(view.data, 1, view.size, stdout);
    tenor_io_buffer_free(line);
    return TN_EXIT_OK;
}

static int print_page(showing *s)
{
    tn_alertpage page = {.file = stdout,
                         .colour = tn_terminal_colour(stdout),
                         .draws = tn_terminal_draws(stdout),
                         .width = tn_terminal_width(stdout, WIDTH),
                         .events = s->kept.events,
                         .count = s->kept.count,
                         .chosen = s->chosen,
                         .calls = &s->movers.of[0],
                         .lexicon = s->lexicon};
    if (!tn_alertpage_print(&page))
        return no_memory();
    return s->args->operand_count > 1 && page.calls->count ? tn_alertwords_print(&page, s->args, s->lexicon) : TN_EXIT_OK;
}

static int show(showing *s)
{
    tenor_str source = tn_terminal_str(tn_args_get(s->args, TN_OPT_SOURCE, ""));
    bool json = tn_args_is(s->args, TN_OPT_SHOW_FORMAT, "json", "text");
    if (tn_args_has(s->args, TN_OPT_SOURCE) && !tenor_io_drift_source_is_fine(source))
        return tn_args_usage(s->args->verb, "--source takes a URI, as in https://centre.example/drift; not '%.*s'", (int)source.size,
                             source.data);
    int status = find(s);
    if (status == TN_EXIT_OK && !json)
        status = load_lexicon(s);
    if (status == TN_EXIT_OK)
        status = json ? print_json(s, source) : print_page(s);
    if (status != TN_EXIT_OK && status != TN_EXIT_REJECTS)
        return status;
    int written = tn_helptext_done();
    if (status == TN_EXIT_OK)
        status = tn_tolerance_status(&s->source.tolerance, &s->source.counts, false);
    return written == TN_EXIT_OK ? status : written;
}

int tn_cmd_driftshow_run(const tn_args *args)
{
    showing s = {.args = args};
    int status = show(&s);
    tn_movers_free(&s.movers);
    tn_keptevents_free(&s.kept);
    tn_driftsource_free(&s.source);
    tenor_lexicon_release(s.lexicon);
    tn_lexpath_free(&s.path);
    return status;
}
