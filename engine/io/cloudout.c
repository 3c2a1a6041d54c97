/* cloudout.c - an event of drift as a CloudEvent 1.0 in JSON. */
#include "io/buffer.h"
#include "io/driftout.h"
#include "io/interop.h"
#include "io/jsonout.h"

/* Phrases that are worth naming; the rest is in the sums. */
#define PHRASES_MOST 12
/* Days after the alert by which agents of a cohort are to be trained. */
#define RETRAIN_DAYS 14

static const tenor_str usual_source = {"/tenor/drift", 12};

static void put_attribute(tn_buf *out, const char *name, const char *text)
{
    tn_jsonout_key(out, name);
    tn_buf_byte(out, '"');
    tn_buf_text(out, text);
    tn_buf_byte(out, '"');
}

static const char *type_of(tenor_drift_state state)
{
    switch (state) {
    case TENOR_DRIFT_ALERT: return "tenor.drift.alert";
    case TENOR_DRIFT_COHORT: return "tenor.drift.cohort";
    case TENOR_DRIFT_TRANSIENT: return "tenor.drift.transient";
    case TENOR_DRIFT_CLEARED: return "tenor.drift.cleared";
    }
    return "tenor.drift.unknown";
}

/* A night is a local day, and which hour it ended is not known: its date at 0:00 stands for it. */
static void put_context(tn_buf *out, const tenor_drift_event *event, tenor_str source)
{
    char time[11 + 10];
    tenor_io_day_text(event->night, time);
    put_attribute(out, "specversion", "1.0");
    tn_jsonout_key(out, "id");
    tn_buf_byte(out, '"');
    tn_driftout_id(out, event);
    tn_buf_byte(out, '"');
    tn_driftout_text(out, "source", source);
    put_attribute(out, "type", type_of(event->state));
    tn_jsonout_key(out, "subject");
    tn_driftout_key(out, event);
    if (strlen(time) == 10) { /* years beyond 9999 have no such time */
        memcpy(time + 10, "T00:00:00Z", 11);
        put_attribute(out, "time", time);
    }
    put_attribute(out, "datacontenttype", "application/json");
}

static void put_count(tn_buf *out, const char *name, uint64_t value)
{
    tn_jsonout_key(out, name);
    tn_jsonout_count(out, value);
}

static void put_phrases(tn_buf *out, const tenor_drift_event *event)
{
    tn_jsonout_key(out, "phrases");
    tn_buf_byte(out, '{');
    put_count(out, "interactions_before", event->detailed_before);
    put_count(out, "interactions_after", event->detailed_after);
    tn_driftout_number(out, "rest_common", event->rest_common);
    tn_driftout_number(out, "rest_own", event->rest_own);
    put_count(out, "count", event->phrase_count);
    tn_jsonout_key(out, "most");
    tn_buf_byte(out, '[');
    for (size_t i = 0; i < event->phrase_count && i < PHRASES_MOST; i++) {
        const tenor_drift_phrase *phrase = &event->phrases[i];
        tn_jsonout_comma(out);
        tn_buf_byte(out, '{');
        tn_driftout_text(out, "phrase", phrase->phrase);
        tn_driftout_number(out, "common", phrase->common);
        tn_driftout_number(out, "own", phrase->own);
        tn_driftout_number(out, "often", phrase->often);
        tn_driftout_number(out, "strongly", phrase->strongly);
        put_count(out, "uses_before", phrase->uses_before);
        put_count(out, "uses_after", phrase->uses_after);
        tn_driftout_number(out, "points_before", phrase->points_before);
        tn_driftout_number(out, "points_after", phrase->points_after);
        tn_buf_byte(out, '}');
    }
    tn_buf_text(out, "]}");
}

static void put_doubts(tn_buf *out, const tenor_drift_doubts *doubts)
{
    tn_jsonout_key(out, "doubts");
    tn_buf_byte(out, '{');
    tn_driftout_number(out, "change", doubts->change);
    tn_driftout_number(out, "same_weekdays", doubts->same_weekdays);
    tn_driftout_number(out, "without_worst_day", doubts->without_worst);
    tn_driftout_day(out, "worst_day", doubts->worst);
    put_count(out, "days", doubts->days);
    put_count(out, "showing", doubts->showing);
    tn_buf_byte(out, '}');
}

static void put_calls(tn_buf *out, const tenor_io_drift_cloud *cloud)
{
    tn_jsonout_key(out, "calls");
    tn_buf_byte(out, '[');
    for (size_t i = 0; i < cloud->call_count; i++) {
        const tenor_io_drift_call *call = &cloud->calls[i];
        tn_jsonout_comma(out);
        tn_buf_byte(out, '{');
        tn_driftout_text(out, "call_id", call->call_id);
        tn_driftout_day(out, "day", call->day);
        tn_driftout_text(out, "agent", call->agent);
        tn_driftout_text(out, "queue", call->queue);
        tn_driftout_text(out, "topic", call->topic);
        tn_driftout_number(out, "score", call->score);
        tn_driftout_number(out, "moved", call->moved);
        tn_buf_byte(out, '}');
    }
    tn_buf_byte(out, ']');
}

static void put_data(tn_buf *out, const tenor_drift_event *event, const tenor_io_drift_cloud *cloud)
{
    tn_jsonout_key(out, "data");
    tn_buf_byte(out, '{');
    tn_driftout_members(out, event);
    tn_driftout_day(out, "comparable_since", event->since);
    if (event->bridged)
        tn_driftout_day(out, "bridged_until", event->carried);
    if (event->state == TENOR_DRIFT_COHORT && (event->kind == TENOR_DRIFT_AGENT || event->kind == TENOR_DRIFT_TEAM))
        tn_driftout_day(out, "retrain_by", event->alert <= INT32_MAX - RETRAIN_DAYS ? event->alert + RETRAIN_DAYS : INT32_MAX);
    if (event->doubts.days)
        put_doubts(out, &event->doubts);
    if (event->has_parts && event->detailed_before + event->detailed_after > 0)
        put_phrases(out, event);
    put_calls(out, cloud);
    tn_buf_byte(out, '}');
}

tenor_status tenor_io_write_drift_cloud(tenor_io_buffer *buffer, const tenor_drift_event *event,
                                        const tenor_io_drift_cloud *cloud)
{
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    tn_buf_byte(out, '{');
    put_context(out, event, cloud->source.size ? cloud->source : usual_source);
    put_data(out, event, cloud);
    tn_buf_text(out, "}\n");
    return tn_buffer_end(buffer, begin);
}

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool tenor_io_drift_source_is_fine(tenor_str source)
{
    static const char others[] = "-._~:/?#[]@!$&'()*+,;=%";
    for (size_t i = 0; i < source.size; i++) {
        char c = source.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && (c == 0 || !strchr(others, c)))
            return false;
        if (c == '%' && (i + 2 >= source.size || !is_hex(source.data[i + 1]) || !is_hex(source.data[i + 2])))
            return false;
    }
    return source.size > 0;
}
