/* dutyout.c - the duties of a call as a member of its record. */
#include "io/dutyout.h"

#include "io/buffer.h"
#include "io/interop.h"
#include "io/jsonout.h"

/* Room for `more` bytes and what is of one size whatever the call. */
static char *make_room(const tenor_io_writer *writer, tn_buf *out, char *p, size_t more)
{
    out->size = (size_t)(p - out->data);
    return tn_writer_room(writer, out, more);
}

static char *put_span(char *p, uint64_t utterance, uint32_t begin, uint32_t end)
{
    p = TN_PEN_LITERAL(p, "\"utterance\":");
    p = tn_num_put_count(p, utterance);
    p = TN_PEN_LITERAL(p, ",\"begin\":");
    p = tn_num_put_count(p, begin);
    p = TN_PEN_LITERAL(p, ",\"end\":");
    return tn_num_put_count(p, end);
}

/* Milliseconds or turns. */
static char *put_amount(char *p, const char *name, size_t size, bool in_turns, tenor_maybe amount)
{
    if (!amount.known)
        return p;
    *p++ = ',';
    *p++ = '"';
    memcpy(p, name, size);
    p += size;
    p = in_turns ? TN_PEN_LITERAL(p, "_turns\":") : TN_PEN_LITERAL(p, "_ms\":");
    return tn_num_put_int(p, amount.value);
}

/* The words of a place that the other side said before. */
static char *put_echoed(char *p, const tenor_duty_finding *f)
{
    for (size_t i = 0; i < f->echoed_count; i++) {
        p = i ? TN_PEN_LITERAL(p, ",[") : TN_PEN_LITERAL(p, ",\"echoed\":[[");
        p = tn_num_put_count(p, f->echoed[i].begin);
        *p++ = ',';
        p = tn_num_put_count(p, f->echoed[i].end);
        *p++ = ']';
    }
    if (f->echoed_count)
        *p++ = ']';
    return p;
}

/* What decided an opportunity, where, and how long it took. */
static char *put_finding(char *p, const tenor_duty_finding *f)
{
    p = f->outcome == TENOR_DUTY_MET ? TN_PEN_LITERAL(p, "{\"outcome\":\"met\"") : TN_PEN_LITERAL(p, "{\"outcome\":\"missed\"");
    p = TN_PEN_LITERAL(p, ",\"step\":");
    p = tn_num_put_count(p, f->step + 1);
    if (f->late)
        p = TN_PEN_LITERAL(p, ",\"near\":true");
    if (f->said) {
        *p++ = ',';
        p = put_span(p, f->utterance, f->begin, f->end);
        p = put_echoed(p, f);
    }
    if (f->at_ms != TENOR_NO_TIME) {
        p = TN_PEN_LITERAL(p, ",\"at_ms\":");
        p = tn_num_put_int(p, f->at_ms);
        p = f->clock == TENOR_CLOCK_WORD           ? TN_PEN_LITERAL(p, ",\"source\":\"word\"")
            : f->clock == TENOR_CLOCK_INTERPOLATED ? TN_PEN_LITERAL(p, ",\"source\":\"interpolated\"")
                                                   : TN_PEN_LITERAL(p, ",\"source\":\"turn\"");
    }
    if (f->taken.known || f->limit.known)
        p = f->in_turns ? TN_PEN_LITERAL(p, ",\"clock\":\"turns\"") : TN_PEN_LITERAL(p, ",\"clock\":\"ms\"");
    if (!f->in_turns && f->start_ms != TENOR_NO_TIME && (f->taken.known || f->limit.known)) {
        p = TN_PEN_LITERAL(p, ",\"start_ms\":");
        p = tn_num_put_int(p, f->start_ms);
    }
    p = put_amount(p, "taken", 5, f->in_turns, f->taken);
    p = put_amount(p, "limit", 5, f->in_turns, f->limit);
    p = f->by_event ? TN_PEN_LITERAL(p, ",\"trigger\":{\"event\":true,") : TN_PEN_LITERAL(p, ",\"trigger\":{");
    p = put_span(p, f->trigger_utterance, f->trigger_begin, f->trigger_end);
    p = TN_PEN_LITERAL(p, "},\"leg\":");
    p = tn_num_put_count(p, f->leg);
    *p++ = '}';
    return p;
}

#define NONE "none\"}," /* what a piece ends in */

/* {"duty":"greeting","asks":[21,34],"outcome":"none"}, */
static void prepare_one(const tenor_duty *duty, tn_buf *buf)
{
    tn_buf_text(buf, "{\"duty\":");
    tn_jsonout_string(buf, tn_interop_in(duty->name));
    tn_buf_text(buf, ",\"asks\":[");
    tn_buf_str(buf, tn_interop_in(duty->asks));
    tn_buf_text(buf, "],\"outcome\":\"" NONE);
}

bool tn_dutyout_prepare(tenor_io_writer *writer)
{
    const size_t count = tenor_lexicon_duty_count(writer->lexicon);
    tenor_duty duty;
    tn_buf buf;
    if (count == 0)
        return true;
    writer->duties = tn_arena_zero(&writer->arena, count, sizeof *writer->duties);
    if (!writer->duties)
        return false;
    tn_buf_init(&buf, &writer->mem);
    for (size_t i = 0; tenor_lexicon_duty(writer->lexicon, i, &duty); i++) {
        const size_t begin = buf.size;
        prepare_one(&duty, &buf);
        writer->duties[i].n = buf.size - begin;
    }
    const tn_str all = buf.failed ? (tn_str){NULL, 0} : tn_arena_str(&writer->arena, tn_buf_view(&buf));
    for (size_t i = 0, at = 0; all.p && i < count; at += writer->duties[i++].n)
        writer->duties[i].p = all.p + at;
    tn_buf_free(&buf);
    writer->duty_count = count;
    return all.p;
}

/* What became of a duty in a call that gave it an opportunity. */
static char *put_findings(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_call *call, size_t index,
                          const tenor_duty_state *state)
{
    tenor_duty_finding finding;
    p = TN_PEN_LITERAL(p, ",\"met\":");
    p = tn_num_put_count(p, state->met);
    p = TN_PEN_LITERAL(p, ",\"missed\":");
    p = tn_num_put_count(p, state->missed);
    p = TN_PEN_LITERAL(p, ",\"findings\":[");
    for (size_t k = 0; tenor_call_duty_finding(call, index, k, &finding); k++) {
        p = make_room(writer, out, p, 0);
        if (!p)
            return NULL;
        if (k)
            *p++ = ',';
        p = put_finding(p, &finding);
    }
    *p++ = ']';
    if (state->met + state->missed > state->finding_count) {
        p = TN_PEN_LITERAL(p, ",\"left_out\":");
        p = tn_num_put_count(p, state->met + state->missed - state->finding_count);
    }
    return p;
}

/* Pieces from one to before another: they stand side by side. */
static char *put_none(const tenor_io_writer *writer, tn_buf *out, char *p, size_t from, size_t to)
{
    const char *begin = writer->duties[from].p;
    const size_t size = (size_t)(writer->duties[to - 1].p - begin) + writer->duties[to - 1].n;
    p = make_room(writer, out, p, size);
    if (!p)
        return NULL;
    memcpy(p, begin, size);
    return p + size;
}

/* A duty that had an opportunity. */
static char *put_duty(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_call *call, size_t index,
                      const tenor_duty_state *state)
{
    p = put_none(writer, out, p, index, index + 1);
    if (!p)
        return NULL;
    p -= sizeof NONE - 1;
    p = state->outcome == TENOR_DUTY_MET ? TN_PEN_LITERAL(p, "met\"") : TN_PEN_LITERAL(p, "missed\"");
    p = put_findings(writer, out, p, call, index, state);
    return p ? TN_PEN_LITERAL(p, "},") : NULL;
}

char *tn_dutyout_put(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_call *call)
{
    tenor_duty_state state;
    size_t i = 0, from = 0; /* from: of those that had none, and are not written yet */
    if (writer->duty_count == 0)
        return p;
    p = TN_PEN_LITERAL(p, ",\"duties\":[");
    for (; p && i < writer->duty_count && tenor_call_duty(call, i, &state); i++) {
        if (state.outcome == TENOR_DUTY_NONE)
            continue;
        if (from < i)
            p = put_none(writer, out, p, from, i);
        p = p ? put_duty(writer, out, p, call, i, &state) : NULL;
        from = i + 1;
    }
    if (p && from < i)
        p = put_none(writer, out, p, from, i);
    p = p ? make_room(writer, out, p, 0) : NULL;
    if (p && i)
        p[-1] = ']'; /* the last comma */
    else if (p)
        *p++ = ']';
    return p;
}
