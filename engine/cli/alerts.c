/* alerts.c - events of drift as they are printed. */
#include "cli/alerts.h"

#include <stdio.h>
#include <string.h>

#include "cli/alertid.h"
#include "cli/terminal.h"

bool tn_alerts_init(tn_alerts *alerts, tn_outputs *outputs, tn_alerts_form form)
{
    memset(alerts, 0, sizeof *alerts);
    alerts->outputs = outputs;
    alerts->form = form;
    return tenor_io_buffer_new(&alerts->buffer, NULL) == TENOR_OK;
}

void tn_alerts_free(tn_alerts *alerts)
{
    tenor_io_buffer_free(alerts->buffer);
    alerts->buffer = NULL;
}

static bool put(tn_alerts *alerts, const char *text)
{
    return tenor_io_buffer_put(alerts->buffer, tn_terminal_str(text)) == TENOR_OK;
}

/* A name as wide as its column, cut where it is longer; what a terminal must not see shows as "?". */
static bool put_name(tn_alerts *alerts, tenor_str name, size_t width)
{
    char cell[128];
    size_t used = 0, columns = 0;
    for (size_t at = 0; at < name.size && columns < width;) {
        bool fit;
        size_t step = tn_terminal_step(name.data + at, name.size - at, &fit);
        fit = fit && name.data[at] != '\t';
        size_t takes = fit ? tn_terminal_columns((tenor_str){name.data + at, step}) : 1;
        if (columns + takes > width || used + step + width >= sizeof cell)
            break;
        if (fit)
            memcpy(cell + used, name.data + at, step);
        else
            cell[used] = '?';
        used += fit ? step : 1;
        columns += takes;
        at += step;
    }
    for (; columns < width && used + 1 < sizeof cell; columns++)
        cell[used++] = ' ';
    cell[used] = 0;
    return put(alerts, cell) && put(alerts, " ");
}

#define KEY_WIDTH 18
#define DIMENSION_WIDTH 21

static bool put_header(tn_alerts *alerts)
{
    return put(alerts, "night      state     key                      dimension             change  95 % interval       since "
                       "     before  after\n");
}

static bool put_row(tn_alerts *alerts, const tenor_drift_event *event)
{
    char night[11], onset[11], text[160];
    tenor_io_day_text(event->night, night);
    tenor_io_day_text(event->onset, onset);
    snprintf(text, sizeof text, "%s %-9s %-5s ", night, tn_alertid_state(event->state), tn_alertid_kind(event->kind));
    if (!put(alerts, text) || !put_name(alerts, event->key, KEY_WIDTH) ||
        !put_name(alerts, event->dimension, DIMENSION_WIDTH))
        return false;
    double sign = event->rise ? 1 : -1; /* as what it is: a decline is below 0 */
    if (event->blind) {
        return put(alerts, "scores are under another lexicon now\n");
    }
    double low = sign * (event->rise ? event->low : event->high), high = sign * (event->rise ? event->high : event->low);
    snprintf(text, sizeof text, "%+.3f  [%+.3f, %+.3f]  %s ", sign * event->delta, low, high, onset);
    if (!put(alerts, text))
        return false;
    if (event->has_parts)
        snprintf(text, sizeof text, "%+7.3f %+6.3f\n", event->before, event->after);
    else
        snprintf(text, sizeof text, "%+7.3f %+6.3f\n", event->reference.level, event->recent.level);
    return put(alerts, text);
}

bool tn_alerts_tell(void *context, const tenor_drift_event *event)
{
    tn_alerts *alerts = context;
    bool first = true;
    for (int i = 0; i <= TENOR_DRIFT_CLEARED; i++)
        first = first && alerts->counts[i] == 0;
    alerts->counts[event->state]++;
    tenor_io_buffer_clear(alerts->buffer);
    bool fine = alerts->form == TN_ALERTS_TABLE    ? (!first || put_header(alerts)) && put_row(alerts, event)
                : alerts->form == TN_ALERTS_JSONL ? tenor_io_write_drift(alerts->buffer, event) == TENOR_OK
                                                  : tenor_io_write_drift_cloud(alerts->buffer, event, &alerts->cloud) == TENOR_OK;
    alerts->no_memory = !fine;
    if (fine)
        alerts->refused = !tn_outputs_write(alerts->outputs, TN_OUTPUTS_RECORDS, tenor_io_buffer_view(alerts->buffer));
    return fine && !alerts->refused;
}
