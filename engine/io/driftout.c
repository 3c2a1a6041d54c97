/* driftout.c - an event of drift as one line of JSON. */
#include "io/buffer.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "tenor_io_drift.h"

#include "base/num.h"

/* Parts that are worth naming; the rest is in the sums. */
#define PARTS_MOST 5

static void put_day(tn_buf *out, const char *name, int32_t day)
{
    char text[11];
    tenor_io_day_text(day, text);
    tn_jsonout_key(out, name);
    tn_jsonout_string(out, tn_str_of(text, strlen(text)));
}

static bool is_number(double x)
{
    return x - x == 0 && x < 1e11 && x > -1e11;
}

/* At most four decimals; what is no number is null. */
static void put_real(tn_buf *out, double x)
{
    if (is_number(x))
        tn_buf_unit(out, tn_num_round(x * TN_NUM_UNIT));
    else
        tn_buf_text(out, "null");
}

static void put_member(tn_buf *out, const char *name, double x)
{
    tn_jsonout_key(out, name);
    put_real(out, x);
}

static void put_text(tn_buf *out, const char *name, tenor_str text)
{
    tn_jsonout_key(out, name);
    tn_jsonout_string(out, tn_interop_in(text));
}

static const char *state_name(tenor_drift_state state)
{
    switch (state) {
    case TENOR_DRIFT_ALERT: return "ALERT";
    case TENOR_DRIFT_COHORT: return "COHORT";
    case TENOR_DRIFT_TRANSIENT: return "TRANSIENT";
    case TENOR_DRIFT_CLEARED: return "CLEARED";
    }
    return "UNKNOWN";
}

static void put_key(tn_buf *out, const tenor_drift_event *event)
{
    static const char *const kinds[] = {"agent:", "team:", "queue:", "topic:"};
    tn_jsonout_key(out, "key");
    tn_buf_byte(out, '"');
    tn_buf_text(out, kinds[event->kind]);
    size_t quote = out->size; /* the string's own, which goes */
    tn_jsonout_string(out, tn_interop_in(event->key));
    if (out->failed)
        return;
    out->size--;
    memmove(out->data + quote, out->data + quote + 1, out->size - quote);
}

static void put_side(tn_buf *out, const char *name, const tenor_drift_side *side)
{
    tn_jsonout_key(out, name);
    tn_buf_byte(out, '{');
    put_member(out, "mean", side->level);
    tn_jsonout_key(out, "interactions");
    tn_jsonout_count(out, side->count);
    tn_jsonout_key(out, "days");
    tn_jsonout_count(out, side->days);
    tn_buf_byte(out, '}');
}

static double weight_of(const tenor_drift_part *part)
{
    double mix = part->mix < 0 ? -part->mix : part->mix, common = part->common < 0 ? -part->common : part->common;
    return mix + common + (part->own < 0 ? -part->own : part->own);
}

/* The parts that moved most, largest first, ties in their order. */
static void put_parts(tn_buf *out, const tenor_drift_event *event)
{
    size_t chosen[PARTS_MOST], count = 0;
    for (size_t i = 0; i < event->part_count; i++) {
        size_t at = count < PARTS_MOST ? count++ : PARTS_MOST;
        for (; at > 0 && weight_of(&event->parts[chosen[at - 1]]) < weight_of(&event->parts[i]); at--)
            if (at < PARTS_MOST)
                chosen[at] = chosen[at - 1];
        if (at < PARTS_MOST)
            chosen[at] = i;
    }
    tn_jsonout_key(out, "strata");
    tn_buf_byte(out, '[');
    for (size_t i = 0; i < count; i++) {
        const tenor_drift_part *part = &event->parts[chosen[i]];
        tn_jsonout_comma(out);
        tn_buf_byte(out, '{');
        put_text(out, "queue", part->queue);
        put_text(out, "topic", part->topic);
        put_text(out, "channel", part->channel);
        put_text(out, "reader", part->reader);
        put_text(out, "asr", part->asr);
        put_member(out, "mix", part->mix);
        put_member(out, "common", part->common);
        put_member(out, "own", part->own);
        tn_jsonout_key(out, "before");
        tn_jsonout_count(out, part->count_before);
        tn_jsonout_key(out, "after");
        tn_jsonout_count(out, part->count_after);
        tn_buf_byte(out, '}');
    }
    tn_buf_byte(out, ']');
}

tenor_status tenor_io_write_drift(tenor_io_buffer *buffer, const tenor_drift_event *event)
{
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    tn_buf_byte(out, '{');
    put_day(out, "night", event->night);
    put_key(out, event);
    put_text(out, "dimension", event->dimension);
    tn_jsonout_key(out, "state");
    tn_buf_byte(out, '"');
    tn_buf_text(out, state_name(event->state));
    tn_buf_byte(out, '"');
    if (event->blind) {
        tn_jsonout_key(out, "reason");
        tn_buf_text(out, "\"lexicon changed\"");
    }
    tn_jsonout_key(out, "direction");
    tn_buf_text(out, event->rise ? "\"rise\"" : "\"decline\"");
    put_member(out, "delta", event->delta);
    tn_jsonout_key(out, "ci");
    tn_buf_byte(out, '[');
    put_real(out, event->low);
    tn_buf_byte(out, ',');
    put_real(out, event->high);
    tn_buf_byte(out, ']');
    put_member(out, "estimate", event->estimate);
    put_day(out, "onset", event->onset);
    put_day(out, "alert", event->alert);
    put_member(out, "gate", event->least);
    if (!event->blind) {
        put_member(out, "z", event->z);
        tn_jsonout_key(out, "recent_days");
        tn_jsonout_count(out, (uint64_t)event->length);
        put_side(out, "reference", &event->reference);
        put_side(out, "recent", &event->recent);
        tn_jsonout_key(out, "detectable");
        if (event->detectable > 0)
            put_real(out, event->detectable);
        else
            tn_buf_text(out, "null");
    }
    if (event->has_parts) {
        tn_jsonout_key(out, "parts");
        tn_buf_byte(out, '{');
        put_member(out, "before", event->before);
        put_member(out, "after", event->after);
        put_member(out, "mix", event->mix);
        put_member(out, "common", event->common);
        put_member(out, "own", event->own);
        put_parts(out, event);
        tn_buf_byte(out, '}');
    }
    put_text(out, "digest", event->digest);
    tn_buf_text(out, "}\n");
    return tn_buffer_end(buffer, begin);
}
