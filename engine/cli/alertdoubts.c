/* alertdoubts.c - mix, peers, weekdays, one bad day, chance, few interactions, lexicon, reader and speech engine. */
#include "cli/alertdoubts.h"

#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include "cli/alertid.h"
#include "cli/terminal.h"

/* Days that a night looks back on. */
#define WINDOW 90

/* From which share of the change on a part is said to be some, or most, of it. */
#define SOME 0.2
#define MOST 0.5
/* Share of interactions that must have moved to another reader or engine to be worth a word. */
#define MOVED 0.05

typedef struct doubts {
    FILE *file;
    bool colour;
    const tenor_drift_event *event, *events;
    size_t count;
} doubts;

typedef enum answer { NO, PARTLY, MAYBE } answer;

/* "  weekdays            no      " and what follows. */
static void say(const doubts *d, const char *what, answer verdict, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void say(const doubts *d, const char *what, answer verdict, const char *format, ...)
{
    static const char *const words[] = {"no", "in part", "maybe"};
    static const int styles[] = {TN_STYLE_GREEN, TN_STYLE_YELLOW, TN_STYLE_YELLOW};
    va_list arguments;
    fprintf(d->file, "  %-22s", what);
    tn_terminal_style(d->file, d->colour, styles[verdict]);
    fprintf(d->file, "%-8s", words[verdict]);
    tn_terminal_plain(d->file, d->colour);
    va_start(arguments, format);
    vfprintf(d->file, format, arguments);
    va_end(arguments);
}

static double sign_of(const tenor_drift_event *event)
{
    return event->rise ? 1 : -1;
}

/* What rounds to nothing has no sign. */
static double shown(double x)
{
    return fabs(x) < 5e-4 ? 0 : x;
}

/* How much of the change a part is; 0 where it went the other way. */
static answer share_of(double part, double whole)
{
    double share = whole < 0 || whole > 0 ? part / whole : 0;
    return share >= MOST ? MAYBE : share >= SOME ? PARTLY : NO;
}

static void say_mix(const doubts *d)
{
    const tenor_drift_event *e = d->event;
    if (!e->has_parts) {
        say(d, "another mix", NO, "strata count with the same weights on all days\n");
        return;
    }
    double whole = e->after - e->before;
    say(d, "another mix", share_of(e->mix, whole), "%+.3f of %+.3f is another mix of queues, topics and channels; it is not in the change told\n",
        shown(e->mix), whole);
}

/* Is an alert of this event's key open on the night of the one that is explained? */
static bool is_open_then(const doubts *d, size_t at)
{
    const tenor_drift_event *e = &d->events[at];
    if (e->state != TENOR_DRIFT_ALERT || e->night > d->event->night)
        return false;
    for (size_t i = at + 1; i < d->count && d->events[i].night <= d->event->night; i++)
        if (d->events[i].state == TENOR_DRIFT_CLEARED && tn_alertid_same(&d->events[i], e))
            return false;
    return true;
}

/* Queues and topics of the event, and its dimension, that are on alert themselves. */
static void say_wider(const doubts *d)
{
    size_t said = 0;
    for (size_t i = 0; i < d->count && said < 4; i++) {
        const tenor_drift_event *e = &d->events[i];
        bool same = e->measured.size == d->event->measured.size &&
                    memcmp(e->measured.data, d->event->measured.data, e->measured.size) == 0;
        if (!same || e->kind < TENOR_DRIFT_QUEUE || !is_open_then(d, i))
            continue;
        fprintf(d->file, "%s%s ", said++ ? ", " : "; on alert too: ", tn_alertid_kind(e->kind));
        tn_terminal_text(d->file, e->key);
    }
    fputs(said ? "\n" : "; no queue or topic is on alert\n", d->file);
}

static void say_peers(const doubts *d)
{
    const tenor_drift_event *e = d->event;
    if (!e->has_parts)
        return;
    double whole = e->after - e->before;
    say(d, "all changed", share_of(e->common, whole), "%+.3f of %+.3f peers show, too; it is not in the change told", shown(e->common), whole);
    say_wider(d);
}

static void say_days(const doubts *d)
{
    const tenor_drift_doubts *n = &d->event->doubts;
    double sign = sign_of(d->event);
    char worst[11];
    if (n->days == 0)
        return;
    tenor_io_day_text(n->worst, worst);
    say(d, "weekdays", n->same_weekdays >= MOST * n->change ? NO : MAYBE, "%+.3f with each weekday against itself, %+.3f over all days\n",
        sign * n->same_weekdays, sign * n->change);
    say(d, "one bad day", n->days > 1 && n->without_worst >= MOST * n->change ? NO : MAYBE,
        "%+.3f without %s; %u of %u days since the onset are on the wrong side of the mean before\n", sign * n->without_worst, worst,
        n->showing, n->days);
}

static void say_chance(const doubts *d)
{
    const tenor_drift_event *e = d->event;
    say(d, "chance", e->low > 0 ? NO : MAYBE, "the 95 %% interval, corrected for having been picked out, %s 0; z is %.1f\n",
        e->low > 0 ? "does not reach" : "reaches", e->z);
    if (e->detectable > 0)
        say(d, "too few interactions", e->detectable <= e->estimate ? NO : MAYBE,
            "14 days of this volume show %.3f and more, four times in five; the change is %.3f\n", e->detectable, e->estimate);
    else
        say(d, "too few interactions", MAYBE, "what this volume can show is not known yet\n");
}

static void say_lexicon(const doubts *d)
{
    const tenor_drift_event *e = d->event;
    char since[11];
    tenor_io_day_text(e->since, since);
    if (e->digest.size == 1 && e->digest.data[0] == '-') {
        say(d, "another lexicon", MAYBE, "the scores name no digest\n");
        return;
    }
    if (e->bridged && e->carried >= e->night - WINDOW + 1) {
        char carried[11];
        tenor_io_day_text(e->carried, carried);
        say(d, "another lexicon", NO, "scored under ");
        tn_terminal_text(d->file, e->digest);
        fprintf(d->file, "; days up to %s under another, carried over by a bridge: the interval is wider by what is not known of it\n",
                carried);
        return;
    }
    say(d, "another lexicon", NO, "both sides are scored under ");
    tn_terminal_text(d->file, e->digest);
    fprintf(d->file, ", since %s\n", since);
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

static bool same_engine(const tenor_drift_part *a, const tenor_drift_part *b)
{
    return same(a->reader, b->reader) && same(a->asr, b->asr);
}

/* The reader and engine whose share changed most, and how; NULL: there is one only. */
static const tenor_drift_part *moved_engine(const tenor_drift_event *e, double *before, double *after)
{
    const tenor_drift_part *most = NULL;
    double best = -1, all[2] = {0, 0};
    for (size_t i = 0; i < e->part_count; i++) {
        all[0] += (double)e->parts[i].count_before;
        all[1] += (double)e->parts[i].count_after;
    }
    for (size_t i = 0; i < e->part_count; i++) {
        double n[2] = {0, 0};
        for (size_t k = 0; k < e->part_count; k++)
            if (same_engine(&e->parts[i], &e->parts[k])) {
                n[0] += (double)e->parts[k].count_before;
                n[1] += (double)e->parts[k].count_after;
            }
        double was = all[0] > 0 ? n[0] / all[0] : 0, is = all[1] > 0 ? n[1] / all[1] : 0;
        if (fabs(is - was) > best) {
            best = fabs(is - was);
            most = &e->parts[i];
            *before = was;
            *after = is;
        }
    }
    for (size_t i = 1; i < e->part_count; i++)
        if (!same_engine(&e->parts[0], &e->parts[i]))
            return most;
    return NULL;
}

static void put_engine(const doubts *d, const tenor_drift_part *part)
{
    fputs("reader ", d->file);
    tn_terminal_text(d->file, part->reader);
    fputs(", engine ", d->file);
    tn_terminal_text(d->file, part->asr);
}

static void say_engine(const doubts *d)
{
    const tenor_drift_event *e = d->event;
    double before = 0, after = 0;
    const tenor_drift_part *moved = moved_engine(e, &before, &after);
    if (!e->has_parts) {
        say(d, "another speech engine", NO, "its calls are a stratum of their own\n");
    } else if (moved && fabs(after - before) >= MOVED) {
        say(d, "another speech engine", NO, "compared within each; ");
        put_engine(d, moved);
        fprintf(d->file, ": %.0f %% of interactions before, %.0f %% since, which is in the mix\n", 100 * before, 100 * after);
    } else if (moved) {
        say(d, "another speech engine", NO, "compared within each, and their shares did not change\n");
    } else if (e->part_count && e->parts[0].reader.size == 1 && e->parts[0].reader.data[0] == '-' &&
               e->parts[0].asr.size == 1 && e->parts[0].asr.data[0] == '-') {
        say(d, "another speech engine", MAYBE, "the scores name none\n");
    } else {
        say(d, "another speech engine", NO, "one before and since\n");
    }
}

void tn_alertdoubts_print(FILE *file, bool colour, const tenor_drift_event *event, const tenor_drift_event *events, size_t count)
{
    doubts d = {file, colour, event, events, count};
    say_mix(&d);
    say_peers(&d);
    say_days(&d);
    say_chance(&d);
    say_lexicon(&d);
    say_engine(&d);
}
