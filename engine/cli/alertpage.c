/* alertpage.c - the page on one alert. */
#include "cli/alertpage.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/alertchart.h"
#include "cli/alertdoubts.h"
#include "cli/alertid.h"
#include "cli/terminal.h"

#define STRATA_MOST 8
#define PHRASES_MOST 12
#define NAME_WIDTH 34
#define ENTRY_WIDTH 80
#define RETRAIN_DAYS 14

void tn_alertpage_heading(const tn_alertpage *page, const char *text)
{
    fputc('\n', page->file);
    tn_terminal_style(page->file, page->colour, TN_STYLE_BOLD);
    fputs(text, page->file);
    tn_terminal_plain(page->file, page->colour);
    fputc('\n', page->file);
}

static double sign_of(const tenor_drift_event *event)
{
    return event->rise ? 1 : -1;
}

static bool equal(tenor_str a, const char *text)
{
    return a.size == strlen(text) && memcmp(a.data, text, a.size) == 0;
}

/* ---- what happened --------------------------------------------------------------------------- */

static bool is_of_people(const tenor_drift_event *event)
{
    return event->kind == TENOR_DRIFT_AGENT || event->kind == TENOR_DRIFT_TEAM;
}

static const char *meaning(const tenor_drift_event *event)
{
    switch (event->state) {
    case TENOR_DRIFT_ALERT: return "it stands out; fresh days are to show whether it holds";
    case TENOR_DRIFT_COHORT: return is_of_people(event) ? "fresh days show it, too: retraining is due" : "fresh days show it, too";
    case TENOR_DRIFT_TRANSIENT: return "fresh days do not show it";
    case TENOR_DRIFT_CLEARED: return "it is over";
    }
    return "";
}

static bool put_head(const tn_alertpage *page, const tenor_drift_event *e)
{
    char onset[11], night[11], due[11];
    tenor_io_buffer *id = NULL;
    if (tenor_io_buffer_new(&id, NULL) != TENOR_OK || tenor_io_drift_id(id, e) != TENOR_OK) {
        tenor_io_buffer_free(id);
        return false;
    }
    tenor_io_day_text(e->onset, onset);
    tenor_io_day_text(e->night, night);
    tn_terminal_style(page->file, page->colour, TN_STYLE_BOLD);
    fprintf(page->file, "%s ", tn_alertid_kind(e->kind));
    tn_terminal_text(page->file, e->key);
    fputs(": ", page->file);
    tn_terminal_text(page->file, e->dimension);
    if (e->blind)
        fputs(" is scored under another lexicon now", page->file);
    else
        fprintf(page->file, " %s by %.3f since %s", e->rise ? "rose" : "fell", e->delta, onset);
    tn_terminal_plain(page->file, page->colour);
    fprintf(page->file, "\n%s on %s: %s", tn_alertid_state(e->state), night, e->blind ? "nothing before can be compared" : meaning(e));
    if (e->state == TENOR_DRIFT_COHORT && is_of_people(e) && e->alert <= INT32_MAX - RETRAIN_DAYS) {
        tenor_io_day_text(e->alert + RETRAIN_DAYS, due);
        fprintf(page->file, " by %s", due);
    }
    fputc('\n', page->file);
    tn_terminal_style(page->file, page->colour, TN_STYLE_FAINT);
    tn_terminal_text(page->file, tenor_io_buffer_view(id));
    tn_terminal_plain(page->file, page->colour);
    fputc('\n', page->file);
    tenor_io_buffer_free(id);
    return true;
}

/* The interval as what it is: of a decline both ends are below 0 where it is one. */
static void put_interval(FILE *file, const tenor_drift_event *e)
{
    double sign = sign_of(e), low = e->rise ? e->low : -e->high, high = e->rise ? e->high : -e->low;
    fprintf(file, "%+.3f, 95 %% interval %+.3f to %+.3f", sign * e->delta, low, high);
}

static void put_numbers(const tn_alertpage *page, const tenor_drift_event *e)
{
    bool days = !is_of_people(e);
    FILE *file = page->file;
    tn_alertpage_heading(page, "The numbers");
    fprintf(file, "  %s ", days ? "change against its own past:" : "change against peers:");
    put_interval(file, e);
    fprintf(file, "; %.3f counts\n", e->least);
    if (e->has_parts)
        fprintf(file, "  mean score: %+.3f before the onset, %+.3f since\n", e->before, e->after);
    fprintf(file, "  tonight: the last %d days (%llu %s) at %+.3f against %u days before (%llu) at %+.3f; z %.1f\n", e->length,
            (unsigned long long)e->recent.count, days ? "days" : "interactions", e->recent.level, e->reference.days,
            (unsigned long long)e->reference.count, e->reference.level, e->z);
}

static void put_course(const tn_alertpage *page, const tenor_drift_event *e)
{
    char night[11];
    tn_alertpage_heading(page, "Its course");
    for (size_t i = 0; i < page->count; i++) {
        const tenor_drift_event *other = &page->events[i];
        if (!tn_alertid_same(other, e))
            continue;
        tenor_io_day_text(other->night, night);
        fprintf(page->file, "  %s  %-9s ", night, tn_alertid_state(other->state));
        if (other->blind)
            fputs("scores are under another lexicon from here on", page->file);
        else
            put_interval(page->file, other);
        fputc('\n', page->file);
    }
}

/* ---- what it is made of ---------------------------------------------------------------------- */

/* A text, cut where it is too wide; how many columns it took. */
static size_t put_cut(FILE *file, tenor_str text, size_t width)
{
    size_t end = 0, columns = 0;
    while (end < text.size && columns < width) {
        bool fit;
        end += tn_terminal_step(text.data + end, text.size - end, &fit);
        columns = tn_terminal_columns((tenor_str){text.data, end});
    }
    tn_terminal_text(file, (tenor_str){text.data, end});
    if (end < text.size)
        fputs("...", file);
    return columns + (end < text.size ? 3 : 0);
}

static void put_name(FILE *file, tenor_str name)
{
    size_t columns = put_cut(file, name, NAME_WIDTH - 3);
    fprintf(file, "%*s", columns < NAME_WIDTH ? (int)(NAME_WIDTH - columns) : 0, "");
}

/* What rounds to nothing has no sign. */
static double shown(double x)
{
    return fabs(x) < 5e-4 ? 0 : x;
}

static double size_of(const tenor_drift_part *part)
{
    return fabs(part->mix) + fabs(part->common) + fabs(part->own);
}

static void put_stratum(FILE *file, const tenor_drift_part *part)
{
    const tenor_str names[] = {part->queue, part->topic, part->channel, part->reader, part->asr};
    const char *between = "";
    fprintf(file, "  %+8.3f %+8.3f %+8.3f  %5llu %5llu   ", shown(part->mix), shown(part->common), shown(part->own),
            (unsigned long long)part->count_before,
            (unsigned long long)part->count_after);
    for (size_t i = 0; i < 5; i++) {
        if (i > 1 && equal(names[i], "-"))
            continue;
        fputs(between, file);
        tn_terminal_text(file, names[i]);
        between = " / ";
    }
    fputc('\n', file);
}

/* The strata that moved most, largest first, ties in their order. */
static void put_parts(const tn_alertpage *page, const tenor_drift_event *e)
{
    size_t chosen[STRATA_MOST], count = 0;
    tn_alertpage_heading(page, "What the change is made of");
    fprintf(page->file, "       mix   common      own  before since\n  %+8.3f %+8.3f %+8.3f                = %+.3f in all\n", shown(e->mix),
            shown(e->common), shown(e->own),
            e->after - e->before);
    for (size_t i = 0; i < e->part_count; i++) {
        size_t at = count < STRATA_MOST ? count++ : STRATA_MOST;
        for (; at > 0 && size_of(&e->parts[chosen[at - 1]]) < size_of(&e->parts[i]); at--)
            if (at < STRATA_MOST)
                chosen[at] = chosen[at - 1];
        if (at < STRATA_MOST)
            chosen[at] = i;
    }
    for (size_t i = 0; i < count; i++)
        put_stratum(page->file, &e->parts[chosen[i]]);
    if (e->part_count > count)
        fprintf(page->file, "  and %zu strata more\n", e->part_count - count);
}

/* The lexicon is the one that the scores were made with, as far as the digest tells. */
static bool is_that_lexicon(const tenor_lexicon *lexicon, tenor_str digest)
{
    tenor_dimension dimension;
    tenor_str whole = tenor_lexicon_digest(lexicon);
    if (digest.size < 8)
        return false;
    if (whole.size >= digest.size && memcmp(whole.data, digest.data, digest.size) == 0)
        return true;
    for (size_t i = 0; tenor_lexicon_dimension(lexicon, i, &dimension); i++)
        if (dimension.digest.size >= digest.size && memcmp(dimension.digest.data, digest.data, digest.size) == 0)
            return true;
    return false;
}

static void put_entry(const tn_alertpage *page, tenor_str id)
{
    tenor_entry entry;
    for (size_t i = 0; tenor_lexicon_entry(page->lexicon, i, &entry); i++)
        if (entry.id.size == id.size && memcmp(entry.id.data, id.data, id.size) == 0) {
            fputs("      ", page->file);
            put_cut(page->file, entry.phrase, ENTRY_WIDTH);
            fputs("  (", page->file);
            tn_terminal_text(page->file, entry.file);
            fprintf(page->file, ":%u)\n", (unsigned)entry.line);
            return;
        }
}

static void put_phrases(const tn_alertpage *page, const tenor_drift_event *e)
{
    FILE *file = page->file;
    bool entries = page->lexicon && is_that_lexicon(page->lexicon, e->digest);
    tn_alertpage_heading(page, "Phrases");
    if (e->detailed_before == 0 || e->detailed_after == 0) {
        fputs("  not known of these interactions: scores have none, and a store keeps them for a while only\n", file);
        return;
    }
    fputs("    common      own    often strongly  entry                             said before, since\n", file);
    for (size_t i = 0; i < e->phrase_count && i < PHRASES_MOST; i++) {
        const tenor_drift_phrase *p = &e->phrases[i];
        fprintf(file, "  %+8.3f %+8.3f %+8.3f %+8.3f  ", shown(p->common), shown(p->own), shown(p->often), shown(p->strongly));
        put_name(file, p->phrase);
        fprintf(file, " %6.2f %6.2f\n", (double)p->uses_before / (double)e->detailed_before * 100,
                (double)p->uses_after / (double)e->detailed_after * 100);
        if (entries)
            put_entry(page, p->phrase);
    }
    if (e->phrase_count > PHRASES_MOST)
        fprintf(file, "  and %zu phrases more\n", e->phrase_count - PHRASES_MOST);
    if (fabs(e->rest_common) + fabs(e->rest_own) > 5e-4)
        fprintf(file, "  %+8.3f %+8.3f  of interactions whose phrases are not known\n", shown(e->rest_common), shown(e->rest_own));
    fprintf(file, "  said: times in 100 interactions, of %llu before and %llu since\n", (unsigned long long)e->detailed_before,
            (unsigned long long)e->detailed_after);
    if (!entries)
        fputs("  the entries as they were: give the lexicon of that digest with --lexicon\n", file);
}

void tn_alertpage_call(const tn_alertpage *page, const tenor_io_drift_call *call)
{
    char day[11];
    tenor_io_day_text(call->day, day);
    fprintf(page->file, "  %s %+8.3f  moved the mean by %+.4f   ", day, call->score, call->moved);
    tn_terminal_text(page->file, call->call_id);
    fputs(" (", page->file);
    tn_terminal_text(page->file, call->queue);
    fputs(", ", page->file);
    tn_terminal_text(page->file, call->topic);
    fputs(")\n", page->file);
}

bool tn_alertpage_print(const tn_alertpage *page)
{
    const tenor_drift_event *e = &page->events[page->chosen];
    if (!put_head(page, e))
        return false;
    if (!e->blind)
        put_numbers(page, e);
    put_course(page, e);
    if (e->blind)
        return true;
    tn_alertpage_heading(page, is_of_people(e) ? "Day by day, against what peers lead one to expect"
                                             : "Day by day, weekdays and mix taken out");
    tn_alertchart chart = {page->file, page->colour, page->draws, page->width};
    tn_alertchart_print(&chart, e);
    if (e->has_parts) {
        put_parts(page, e);
        put_phrases(page, e);
    }
    tn_alertpage_heading(page, "What else it could be");
    tn_alertdoubts_print(page->file, page->colour, e, page->events, page->count);
    tn_alertpage_heading(page, "Calls that moved it most");
    for (size_t i = 0; i < page->calls->count; i++)
        tn_alertpage_call(page, &page->calls->calls[i]);
    if (page->calls->count == 0)
        fputs("  none is known by its call_id\n", page->file);
    return true;
}
