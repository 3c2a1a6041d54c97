/* alertchart.c - days against what is expected of them, as a chart. */
#include "cli/alertchart.h"

#include <math.h>
#include <string.h>

#include "cli/terminal.h"

#define ROWS 9
#define LABEL 10 /* columns of a label of the axis and the axis */
#define COLUMNS_MOST 128
#define INDENT "  "

typedef struct bin {
    double sum, count;
} bin;

typedef struct plot {
    bin bins[COLUMNS_MOST];
    size_t columns, days; /* days of a column */
    size_t onset, alert, night; /* columns */
    double before, after; /* means; NAN: there is none */
    double low, high;
} plot;

static double mean(const bin *b)
{
    return b->count > 0 ? b->sum / b->count : NAN;
}

static size_t column_of(const plot *p, const tenor_drift_event *event, int32_t day)
{
    int64_t place = (int64_t)day - event->window[0].day;
    place = place < 0 ? 0 : place >= (int64_t)event->window_count ? (int64_t)event->window_count - 1 : place;
    return (size_t)place / p->days;
}

static void widen(plot *p, double x)
{
    if (isnan(x))
        return;
    p->low = x < p->low ? x : p->low;
    p->high = x > p->high ? x : p->high;
}

static void fill(plot *p, const tenor_drift_event *event, size_t width)
{
    bin sides[2] = {{0, 0}, {0, 0}};
    size_t room = width > LABEL + 20 ? width - LABEL : 20;
    room = room < COLUMNS_MOST ? room : COLUMNS_MOST;
    memset(p, 0, sizeof *p);
    p->days = (event->window_count + room - 1) / room;
    p->columns = (event->window_count + p->days - 1) / p->days;
    for (size_t i = 0; i < event->window_count; i++) {
        const tenor_drift_day *day = &event->window[i];
        bin *to[] = {&p->bins[i / p->days], &sides[day->day >= event->onset]};
        for (size_t k = 0; k < 2; k++) {
            to[k]->count += day->count;
            to[k]->sum += day->count * day->against;
        }
    }
    p->before = mean(&sides[0]);
    p->after = mean(&sides[1]);
    p->onset = column_of(p, event, event->onset);
    p->alert = column_of(p, event, event->alert);
    p->night = p->columns - 1;
    p->low = INFINITY;
    p->high = -INFINITY;
    for (size_t i = 0; i < p->columns; i++)
        widen(p, mean(&p->bins[i]));
    widen(p, p->before);
    widen(p, p->after);
    if (!(p->high - p->low > 1e-9)) { /* all the same, or nothing */
        double middle = isfinite(p->low) ? p->low : 0;
        p->low = middle - 0.5;
        p->high = middle + 0.5;
    }
}

static int row_of(const plot *p, double x)
{
    return isnan(x) ? -1 : (int)lround((p->high - x) / (p->high - p->low) * (ROWS - 1));
}

static void put_label(const tn_alertchart *c, const plot *p, int row)
{
    double x = p->high - (p->high - p->low) * row / (ROWS - 1);
    const char *axis = c->draws ? "\u2502" : "|";
    if (row % 2)
        fprintf(c->file, INDENT "%*s %s", LABEL - 4, "", axis);
    else
        fprintf(c->file, INDENT "%+*.*f %s", LABEL - 4, fabs(x) < 100 ? 2 : 0, x, axis);
}

/* From one style to another; 0: none. */
static void change_style(const tn_alertchart *c, int *now, int style)
{
    if (*now != style) {
        if (*now)
            tn_terminal_plain(c->file, c->colour);
        if (style)
            tn_terminal_style(c->file, c->colour, style);
    }
    *now = style;
}

static void put_row(const tn_alertchart *c, const plot *p, int row)
{
    size_t blanks = 0;
    int now = 0;
    put_label(c, p, row);
    for (size_t i = 0; i < p->columns; i++) {
        bool since = i >= p->onset;
        const char *mark = NULL;
        int style = 0;
        if (row_of(p, mean(&p->bins[i])) == row) {
            mark = c->draws ? "\u2022" : "*";
            style = since ? TN_STYLE_RED : 0;
        } else if (row_of(p, since ? p->after : p->before) == row) {
            mark = c->draws ? "\u2500" : "-";
            style = since ? TN_STYLE_RED : TN_STYLE_FAINT;
        } else if (i == p->onset) {
            mark = c->draws ? "\u250a" : ":";
            style = TN_STYLE_FAINT;
        }
        if (!mark) {
            blanks++;
            continue;
        }
        fprintf(c->file, "%*s", (int)blanks, "");
        blanks = 0;
        change_style(c, &now, style);
        fputs(mark, c->file);
    }
    change_style(c, &now, 0);
    fputc('\n', c->file);
}

/* The line below the axis: where it began, and where it was told. */
static void put_marks(const tn_alertchart *c, const plot *p)
{
    char line[COLUMNS_MOST + 1];
    memset(line, ' ', sizeof line);
    line[p->night] = 'N';
    line[p->alert] = 'A';
    line[p->onset] = 'O';
    size_t end = p->columns;
    while (end > 0 && line[end - 1] == ' ')
        end--;
    fprintf(c->file, INDENT "%*s%.*s\n", LABEL - 2, "", (int)end, line);
}

void tn_alertchart_print(const tn_alertchart *chart, const tenor_drift_event *event)
{
    plot p;
    char first[11], onset[11], alert[11], night[11];
    if (event->window_count == 0)
        return;
    fill(&p, event, chart->width);
    for (int row = 0; row < ROWS; row++)
        put_row(chart, &p, row);
    put_marks(chart, &p);
    tenor_io_day_text(event->window[0].day, first);
    tenor_io_day_text(event->onset, onset);
    tenor_io_day_text(event->alert, alert);
    tenor_io_day_text(event->night, night);
    fprintf(chart->file, INDENT "%s to %s, a column %s; O onset %s, A alert %s", first, night,
            p.days == 1 ? "a day" : p.days == 2 ? "two days" : "some days", onset, alert);
    if (event->night != event->alert)
        fprintf(chart->file, ", N this night");
    fputc('\n', chart->file);
}
