/* driftout.c - an event of drift as members of JSON, and as one line of them. */
#include "io/driftout.h"

#include "io/buffer.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "tenor_io_drift.h"

#include "base/num.h"

/* Parts that are worth naming; the rest is in the sums. */
#define PARTS_MOST 5

void tn_driftout_day(tn_buf *out, const char *name, int32_t day)
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

void tn_driftout_number(tn_buf *out, const char *name, double x)
{
    tn_jsonout_key(out, name);
    put_real(out, x);
}

void tn_driftout_text(tn_buf *out, const char *name, tenor_str text)
{
    tn_jsonout_key(out, name);
    tn_jsonout_string(out, tn_interop_in(text));
}

const char *tn_driftout_state(tenor_drift_state state)
{
    switch (state) {
    case TENOR_DRIFT_ALERT: return "ALERT";
    case TENOR_DRIFT_COHORT: return "COHORT";
    case TENOR_DRIFT_TRANSIENT: return "TRANSIENT";
    case TENOR_DRIFT_CLEARED: return "CLEARED";
    }
    return "UNKNOWN";
}

static const char *kind_name(tenor_drift_kind kind)
{
    static const char *const kinds[] = {"agent:", "team:", "queue:", "topic:"};
    return kinds[kind];
}

void tn_driftout_key(tn_buf *out, const tenor_drift_event *event)
{
    tn_buf_byte(out, '"');
    tn_buf_text(out, kind_name(event->kind));
    size_t quote = out->size; /* the string's own, which goes */
    tn_jsonout_string(out, tn_interop_in(event->key));
    if (out->failed)
        return;
    out->size--;
    memmove(out->data + quote, out->data + quote + 1, out->size - quote);
}

static void put_escaped(tn_buf *out, tenor_str name)
{
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < name.size; i++) {
        unsigned char c = (unsigned char)name.data[i];
        if (c > ' ' && c < 0x7f && c != '/' && c != '%' && c != '"' && c != '\\') {
            tn_buf_byte(out, (char)c);
        } else {
            tn_buf_byte(out, '%');
            tn_buf_byte(out, digits[c >> 4]);
            tn_buf_byte(out, digits[c & 15]);
        }
    }
}

void tn_driftout_id(tn_buf *out, const tenor_drift_event *event)
{
    char night[11];
    tenor_io_day_text(event->alert, night);
    tn_buf_text(out, kind_name(event->kind));
    put_escaped(out, event->key);
    tn_buf_byte(out, '/');
    put_escaped(out, event->dimension);
    tn_buf_byte(out, '/');
    tn_buf_text(out, night);
    tn_buf_byte(out, '/');
    tn_buf_text(out, tn_driftout_state(event->state));
    tn_buf_byte(out, '/');
    put_escaped(out, event->digest);
}

static void put_side(tn_buf *out, const char *name, const tenor_drift_side *side)
{
    tn_jsonout_key(out, name);
    tn_buf_byte(out, '{');
    tn_driftout_number(out, "mean", side->level);
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
        tn_driftout_text(out, "queue", part->queue);
        tn_driftout_text(out, "topic", part->topic);
        tn_driftout_text(out, "channel", part->channel);
        tn_driftout_text(out, "reader", part->reader);
        tn_driftout_text(out, "asr", part->asr);
        tn_driftout_number(out, "mix", part->mix);
        tn_driftout_number(out, "common", part->common);
        tn_driftout_number(out, "own", part->own);
        tn_jsonout_key(out, "before");
        tn_jsonout_count(out, part->count_before);
        tn_jsonout_key(out, "after");
        tn_jsonout_count(out, part->count_after);
        tn_buf_byte(out, '}');
    }
    tn_buf_byte(out, ']');
}

void tn_driftout_members(tn_buf *out, const tenor_drift_event *event)
{
    tn_driftout_day(out, "night", event->night);
    tn_jsonout_key(out, "key");
    tn_driftout_key(out, event);
    tn_driftout_text(out, "dimension", event->dimension);
    tn_jsonout_key(out, "state");
    tn_buf_byte(out, '"');
    tn_buf_text(out, tn_driftout_state(event->state));
    tn_buf_byte(out, '"');
    if (event->blind) {
        tn_jsonout_key(out, "reason");
        tn_buf_text(out, "\"lexicon changed\"");
    }
    tn_jsonout_key(out, "direction");
    tn_buf_text(out, event->rise ? "\"rise\"" : "\"decline\"");
    tn_driftout_number(out, "delta", event->delta);
    tn_jsonout_key(out, "ci");
    tn_buf_byte(out, '[');
    put_real(out, event->low);
    tn_buf_byte(out, ',');
    put_real(out, event->high);
    tn_buf_byte(out, ']');
    tn_driftout_number(out, "estimate", event->estimate);
    tn_driftout_day(out, "onset", event->onset);
    tn_driftout_day(out, "alert", event->alert);
    tn_driftout_number(out, "gate", event->least);
    if (!event->blind) {
        tn_driftout_number(out, "z", event->z);
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
        tn_driftout_number(out, "before", event->before);
        tn_driftout_number(out, "after", event->after);
        tn_driftout_number(out, "mix", event->mix);
        tn_driftout_number(out, "common", event->common);
        tn_driftout_number(out, "own", event->own);
        put_parts(out, event);
        tn_buf_byte(out, '}');
    }
    tn_driftout_text(out, "digest", event->digest);
}

tenor_status tenor_io_drift_id(tenor_io_buffer *buffer, const tenor_drift_event *event)
{
    size_t begin = buffer->bytes.size;
    tn_driftout_id(&buffer->bytes, event);
    return tn_buffer_end(buffer, begin);
}

tenor_status tenor_io_write_drift(tenor_io_buffer *buffer, const tenor_drift_event *event)
{
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    tn_buf_byte(out, '{');
    tn_driftout_members(out, event);
    tn_jsonout_key(out, "id");
    tn_buf_byte(out, '"');
    tn_driftout_id(out, event);
    tn_buf_text(out, "\"}\n");
    return tn_buffer_end(buffer, begin);
}
