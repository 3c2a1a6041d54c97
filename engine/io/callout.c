/* callout.c - the record of a call: its legs, its roles, what it was about. */
#include "io/buffer.h"
#include "io/cardout.h"
#include "io/dutyout.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "io/measureout.h"
#include "io/writer.h"

#define WHOLE_CALL SIZE_MAX

/* x of the dimensions that drift watches so: those where unknown is not neutral. */
static char *put_x(const tenor_io_writer *writer, char *p, const tenor_call *call, size_t leg,
                   tenor_role role)
{
    char *begin = p;
    for (size_t i = 0; i < writer->dimension_count; i++) {
        if (!writer->dimensions[i].null_without_evidence)
            continue;
        p = tn_pen_piece(p, writer->dimensions[i].member);
        p = tn_pen_maybe(p, tenor_call_x(call, leg, role, i));
    }
    return tn_pen_braces(begin, p);
}

static char *put_per100(const tenor_io_writer *writer, char *p, const tenor_call *call, size_t leg,
                        tenor_role role)
{
    char *begin = p;
    for (size_t i = TENOR_SENTIMENT + 1; i < writer->dimension_count; i++) {
        p = tn_pen_piece(p, writer->dimensions[i].member);
        p = tn_pen_maybe(p, tenor_call_per100(call, leg, role, i));
    }
    return tn_pen_braces(begin, p);
}

static char *put_string(const tenor_io_writer *writer, tn_buf *out, char *p, tenor_str text)
{
    if (text.size)
        return tn_jsonout_at(out, p, tn_interop_in(text), writer->room);
    out->size = (size_t)(p - out->data);
    p = tn_writer_room(writer, out, 0);
    return p ? TN_PEN_LITERAL(p, "null") : NULL;
}

static char *put_leg(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_call *call,
                     size_t index, const tenor_leg *leg)
{
    p = TN_PEN_LITERAL(p, "{\"agent_id\":");
    p = put_string(writer, out, p, leg->agent_id);
    if (!p)
        return NULL;
    p = TN_PEN_LITERAL(p, ",\"first_utterance\":");
    p = tn_num_put_count(p, leg->first_utterance);
    p = TN_PEN_LITERAL(p, ",\"turns\":");
    p = tn_num_put_count(p, leg->turns);
    p = TN_PEN_LITERAL(p, ",\"x\":{\"agent\":");
    p = put_x(writer, p, call, index, TENOR_ROLE_AGENT);
    p = TN_PEN_LITERAL(p, ",\"customer\":");
    p = put_x(writer, p, call, index, TENOR_ROLE_CUSTOMER);
    p = TN_PEN_LITERAL(p, "},\"per100\":{\"agent\":");
    p = put_per100(writer, p, call, index, TENOR_ROLE_AGENT);
    *p++ = '}';
    out->size = (size_t)(p - out->data);
    tn_measureout_leg(out, call, index);
    p = tn_writer_room(writer, out, 0);
    return p ? TN_PEN_LITERAL(p, "}") : NULL;
}

/* What calls that measure tell. */
static char *put_measures(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_io_call_record *record)
{
    out->size = (size_t)(p - out->data);
    tn_measureout_put(out, writer->lexicon, record->call, &record->earlier);
    tn_cardout_put(out, record->call, record->card);
    return tn_writer_room(writer, out, 0);
}

static char *put_legs(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_call *call)
{
    tenor_leg leg;
    p = TN_PEN_LITERAL(p, ",\"legs\":[");
    for (size_t i = 0; p && tenor_call_leg(call, i, &leg); i++) {
        if (i)
            *p++ = ',';
        p = put_leg(writer, out, p, call, i, &leg);
    }
    if (p)
        *p++ = ']';
    return p;
}

/* Makes room of its own. */
static char *put_role(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_call *call,
                      tenor_role role, const tenor_role_measures *measures)
{
    static const tn_pen_constant roles[] = TN_WRITER_ROLES("\"", "\":{\"turns\":");
    out->size = (size_t)(p - out->data);
    p = tn_writer_room(writer, out, 0);
    if (!p)
        return NULL;
    p = tn_pen_constant_put(p, tn_writer_role(roles, role));
    p = tn_num_put_count(p, measures->turns);
    p = TN_PEN_LITERAL(p, ",\"words\":");
    p = tn_num_put_count(p, measures->words);
    p = TN_PEN_LITERAL(p, ",\"talk_share\":");
    p = tn_pen_maybe(p, measures->talk_share);
    p = TN_PEN_LITERAL(p, ",\"sentiment\":{\"level\":");
    p = tn_pen_maybe(p, measures->level);
    p = TN_PEN_LITERAL(p, ",\"begin\":");
    p = tn_pen_maybe(p, measures->begin);
    p = TN_PEN_LITERAL(p, ",\"end\":");
    p = tn_pen_maybe(p, measures->end);
    p = TN_PEN_LITERAL(p, ",\"shift\":");
    p = tn_pen_maybe(p, measures->shift);
    p = TN_PEN_LITERAL(p, ",\"worst\":");
    if (measures->worst.known) {
        p = TN_PEN_LITERAL(p, "{\"utterance\":");
        p = tn_num_put_count(p, measures->worst_utterance);
        p = TN_PEN_LITERAL(p, ",\"sentiment\":");
        p = tn_pen_maybe(p, measures->worst);
        *p++ = '}';
    } else {
        p = TN_PEN_LITERAL(p, "null");
    }
    p = TN_PEN_LITERAL(p, ",\"recovery\":");
    p = tn_pen_maybe(p, measures->recovery);
    p = TN_PEN_LITERAL(p, "},\"per100\":");
    p = put_per100(writer, p, call, WHOLE_CALL, role);
    *p++ = '}';
    return p;
}

static char *put_roles(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_call *call,
                       const tenor_call_summary *summary)
{
    p = TN_PEN_LITERAL(p, ",\"roles\":{");
    p = put_role(writer, out, p, call, TENOR_ROLE_AGENT, &summary->agent);
    if (!p)
        return NULL;
    *p++ = ',';
    p = put_role(writer, out, p, call, TENOR_ROLE_CUSTOMER, &summary->customer);
    if (p && summary->unknown.turns) {
        *p++ = ',';
        p = put_role(writer, out, p, call, TENOR_ROLE_UNKNOWN, &summary->unknown);
    }
    if (p)
        *p++ = '}';
    return p;
}

static tenor_str field_of(const tenor_io_call_record *record, tenor_io_field field)
{
    return record->fields ? record->fields[field] : (tenor_str){NULL, 0};
}

/* Topics that the input names, else those that were heard. */
static char *put_topics(const tenor_io_writer *writer, tn_buf *out, char *p,
                        const tenor_io_call_record *record)
{
    tenor_str name = field_of(record, TENOR_IO_FIELD_TOPIC);
    p = TN_PEN_LITERAL(p, ",\"topics\":[");
    if (name.size) {
        p = tn_jsonout_at(out, p, tn_interop_in(name), writer->room);
    } else {
        uint64_t hits;
        for (size_t i = 0; p && tenor_call_topic(record->call, i, &name, &hits); i++) {
            if (i)
                *p++ = ',';
            p = tn_jsonout_at(out, p, tn_interop_in(name), writer->room);
        }
    }
    if (p)
        *p++ = ']';
    return p;
}

static char *put_labels(const tenor_io_writer *writer, tn_buf *out, char *p,
                        const tenor_io_call_record *record)
{
    p = TN_PEN_LITERAL(p, ",\"labels\":{");
    for (size_t i = 0; i < record->label_count; i++) {
        if (i)
            *p++ = ',';
        p = tn_jsonout_at(out, p, tn_interop_in(record->labels[i].name), writer->room);
        if (!p)
            return NULL;
        *p++ = ':';
        p = tn_jsonout_at(out, p, tn_interop_in(record->labels[i].value), writer->room);
        if (!p)
            return NULL;
    }
    *p++ = '}';
    return p;
}

/* What stands there only where the input tells it. */
static char *put_given(const tenor_io_writer *writer, tn_buf *out, char *p, const tenor_io_call_record *record)
{
    const tenor_str team = field_of(record, TENOR_IO_FIELD_TEAM), handle = field_of(record, TENOR_IO_FIELD_HANDLE_MS);
    size_t digits = 0;
    if (team.size) {
        p = TN_PEN_LITERAL(p, ",\"team\":");
        p = put_string(writer, out, p, team);
    }
    while (digits < handle.size && handle.data[digits] >= '0' && handle.data[digits] <= '9')
        digits++;
    /* Whole milliseconds, without zeros in front: a number. */
    if (!p || digits == 0 || digits > 15 || (digits < handle.size && handle.data[digits] != '.') || (digits > 1 && handle.data[0] == '0'))
        return p;
    p = TN_PEN_LITERAL(p, ",\"handle_ms\":");
    memcpy(p, handle.data, digits);
    return p + digits;
}

static char *put_metadata(const tenor_io_writer *writer, tn_buf *out, char *p,
                          const tenor_io_call_record *record)
{
    static const struct {
        tn_pen_constant member;
        tenor_io_field field;
    } fields[] = {{TN_PEN_CONSTANT(",\"queue\":"), TENOR_IO_FIELD_QUEUE},
                  {TN_PEN_CONSTANT(",\"channel\":"), TENOR_IO_FIELD_CHANNEL},
                  {TN_PEN_CONSTANT(",\"language\":"), TENOR_IO_FIELD_LANGUAGE},
                  {TN_PEN_CONSTANT(",\"started_at\":"), TENOR_IO_FIELD_STARTED_AT}};
    for (size_t i = 0; i < sizeof fields / sizeof fields[0] && p; i++) {
        p = tn_pen_constant_put(p, &fields[i].member);
        p = put_string(writer, out, p, field_of(record, fields[i].field));
    }
    p = p ? put_given(writer, out, p, record) : NULL;
    return p ? put_labels(writer, out, p, record) : NULL;
}

/* The whole record. NULL: no memory. */
static char *put_call(const tenor_io_writer *writer, tn_buf *out,
                      const tenor_io_call_record *record)
{
    tenor_call_summary summary;
    tenor_call_read(record->call, &summary);
    char *p = tn_writer_room(writer, out, 0);
    if (!p)
        return NULL;
    p = TN_PEN_LITERAL(p, "{\"call_id\":");
    p = put_string(writer, out, p, record->call_id);
    if (!p)
        return NULL;
    p = TN_PEN_LITERAL(p, ",\"utterances\":");
    p = tn_num_put_count(p, record->utterances);
    p = TN_PEN_LITERAL(p, ",\"turns\":");
    p = tn_num_put_count(p, summary.turns);
    p = put_legs(writer, out, p, record->call);
    p = p ? put_roles(writer, out, p, record->call, &summary) : NULL;
    p = p ? tn_dutyout_put(writer, out, p, record->call) : NULL;
    p = p ? put_measures(writer, out, p, record) : NULL;
    p = p ? put_topics(writer, out, p, record) : NULL;
    p = p ? put_metadata(writer, out, p, record) : NULL;
    if (!p)
        return NULL;
    if (record->split)
        p = TN_PEN_LITERAL(p, ",\"split\":true");
    if (record->dated) {
        char date[TN_NUM_MAX];
        p = TN_PEN_LITERAL(p, ",\"day\":");
        if (record->day == TENOR_NO_DAY)
            p = TN_PEN_LITERAL(p, "null");
        else
            p = tn_jsonout_at(out, p, tn_str_of(date, tn_num_date(date, record->day)), writer->room);
        if (!p)
            return NULL;
    }
    if (writer->night.n) {
        p = TN_PEN_LITERAL(p, ",\"night\":");
        p = tn_jsonout_at(out, p, writer->night, writer->room);
        if (!p)
            return NULL;
    }
    p = TN_PEN_LITERAL(p, ",\"digest\":\"");
    memcpy(p, writer->digest.p, writer->digest.n);
    p += writer->digest.n;
    return TN_PEN_LITERAL(p, "\"}\n");
}

tenor_status tenor_io_write_call(const tenor_io_writer *writer, tenor_io_buffer *buffer,
                                 const tenor_io_call_record *record)
{
    size_t begin = buffer->bytes.size;
    char *end = put_call(writer, &buffer->bytes, record);
    if (end)
        buffer->bytes.size = (size_t)(end - buffer->bytes.data);
    return tn_buffer_end(buffer, begin);
}
