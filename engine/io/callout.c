/* callout.c - the record of a call: its legs, its roles, what it was about. */
#include "io/buffer.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "io/writer.h"

#define WHOLE_CALL SIZE_MAX

/* x of the dimensions that drift watches so: those where unknown is not neutral. */
static void put_x(const tenor_io_writer *writer, tn_buf *out, const tenor_call *call, size_t leg,
                  tenor_role role)
{
    tn_buf_byte(out, '{');
    for (size_t i = 0; i < writer->dimension_count; i++) {
        if (!writer->dimensions[i].null_without_evidence)
            continue;
        tn_jsonout_comma(out);
        tn_buf_str(out, writer->dimensions[i].key);
        tn_jsonout_maybe(out, tenor_call_x(call, leg, role, i));
    }
    tn_buf_byte(out, '}');
}

static void put_per100(const tenor_io_writer *writer, tn_buf *out, const tenor_call *call,
                       size_t leg, tenor_role role)
{
    tn_buf_byte(out, '{');
    for (size_t i = TENOR_SENTIMENT + 1; i < writer->dimension_count; i++) {
        tn_jsonout_comma(out);
        tn_buf_str(out, writer->dimensions[i].key);
        tn_jsonout_maybe(out, tenor_call_per100(call, leg, role, i));
    }
    tn_buf_byte(out, '}');
}

static void put_legs(const tenor_io_writer *writer, tn_buf *out, const tenor_call *call)
{
    tenor_leg leg;
    tn_jsonout_key(out, "legs");
    tn_buf_byte(out, '[');
    for (size_t i = 0; tenor_call_leg(call, i, &leg); i++) {
        tn_jsonout_comma(out);
        tn_buf_byte(out, '{');
        tn_jsonout_key(out, "agent_id");
        tn_jsonout_string_or_null(out, leg.agent_id);
        tn_jsonout_key(out, "first_utterance");
        tn_jsonout_count(out, leg.first_utterance);
        tn_jsonout_key(out, "turns");
        tn_jsonout_count(out, leg.turns);
        tn_jsonout_key(out, "x");
        tn_buf_byte(out, '{');
        tn_jsonout_key(out, "agent");
        put_x(writer, out, call, i, TENOR_ROLE_AGENT);
        tn_jsonout_key(out, "customer");
        put_x(writer, out, call, i, TENOR_ROLE_CUSTOMER);
        tn_buf_byte(out, '}');
        tn_jsonout_key(out, "per100");
        tn_buf_byte(out, '{');
        tn_jsonout_key(out, "agent");
        put_per100(writer, out, call, i, TENOR_ROLE_AGENT);
        tn_buf_put(out, "}}", 2);
    }
    tn_buf_byte(out, ']');
}

static void put_role(const tenor_io_writer *writer, tn_buf *out, const tenor_call *call,
                     tenor_role role, const tenor_role_measures *measures)
{
    tn_jsonout_key(out, tn_writer_role(role));
    tn_buf_byte(out, '{');
    tn_jsonout_key(out, "turns");
    tn_jsonout_count(out, measures->turns);
    tn_jsonout_key(out, "words");
    tn_jsonout_count(out, measures->words);
    tn_jsonout_key(out, "talk_share");
    tn_jsonout_maybe(out, measures->talk_share);
    tn_jsonout_key(out, "sentiment");
    tn_buf_byte(out, '{');
    tn_jsonout_key(out, "level");
    tn_jsonout_maybe(out, measures->level);
    tn_jsonout_key(out, "begin");
    tn_jsonout_maybe(out, measures->begin);
    tn_jsonout_key(out, "end");
    tn_jsonout_maybe(out, measures->end);
    tn_jsonout_key(out, "shift");
    tn_jsonout_maybe(out, measures->shift);
    tn_jsonout_key(out, "worst");
    if (measures->worst.known) {
        tn_buf_byte(out, '{');
        tn_jsonout_key(out, "utterance");
        tn_jsonout_count(out, measures->worst_utterance);
        tn_jsonout_key(out, "sentiment");
        tn_jsonout_maybe(out, measures->worst);
        tn_buf_byte(out, '}');
    } else {
        tn_buf_text(out, "null");
    }
    tn_jsonout_key(out, "recovery");
    tn_jsonout_maybe(out, measures->recovery);
    tn_buf_byte(out, '}');
    tn_jsonout_key(out, "per100");
    put_per100(writer, out, call, WHOLE_CALL, role);
    tn_buf_byte(out, '}');
}

static tenor_str field_of(const tenor_io_call_record *record, tenor_io_field field)
{
    return record->fields ? record->fields[field] : (tenor_str){NULL, 0};
}

/* Topics that the input names, else those that were heard. */
static void put_topics(tn_buf *out, const tenor_io_call_record *record)
{
    tenor_str name = field_of(record, TENOR_IO_FIELD_TOPIC);
    tn_jsonout_key(out, "topics");
    tn_buf_byte(out, '[');
    if (name.size) {
        tn_jsonout_string(out, tn_interop_in(name));
    } else {
        uint64_t hits;
        for (size_t i = 0; tenor_call_topic(record->call, i, &name, &hits); i++) {
            tn_jsonout_comma(out);
            tn_jsonout_string(out, tn_interop_in(name));
        }
    }
    tn_buf_byte(out, ']');
}

static void put_metadata(tn_buf *out, const tenor_io_call_record *record)
{
    static const tenor_io_field fields[] = {TENOR_IO_FIELD_QUEUE, TENOR_IO_FIELD_CHANNEL,
                                            TENOR_IO_FIELD_LANGUAGE, TENOR_IO_FIELD_STARTED_AT};
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        tn_jsonout_key(out, tenor_io_field_name(fields[i]));
        tn_jsonout_string_or_null(out, field_of(record, fields[i]));
    }
    tn_jsonout_key(out, "labels");
    tn_buf_byte(out, '{');
    for (size_t i = 0; i < record->label_count; i++) {
        tn_jsonout_name(out, tn_interop_in(record->labels[i].name));
        tn_jsonout_string(out, tn_interop_in(record->labels[i].value));
    }
    tn_buf_byte(out, '}');
}

tenor_status tenor_io_write_call(const tenor_io_writer *writer, tenor_io_buffer *buffer,
                                 const tenor_io_call_record *record)
{
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    tenor_call_summary summary;
    tenor_call_read(record->call, &summary);
    tn_buf_text(out, "{\"call_id\":");
    tn_jsonout_string_or_null(out, record->call_id);
    tn_jsonout_key(out, "utterances");
    tn_jsonout_count(out, record->utterances);
    tn_jsonout_key(out, "turns");
    tn_jsonout_count(out, summary.turns);
    put_legs(writer, out, record->call);
    tn_jsonout_key(out, "roles");
    tn_buf_byte(out, '{');
    put_role(writer, out, record->call, TENOR_ROLE_AGENT, &summary.agent);
    put_role(writer, out, record->call, TENOR_ROLE_CUSTOMER, &summary.customer);
    if (summary.unknown.turns)
        put_role(writer, out, record->call, TENOR_ROLE_UNKNOWN, &summary.unknown);
    tn_buf_byte(out, '}');
    put_topics(out, record);
    put_metadata(out, record);
    if (record->split)
        tn_buf_text(out, ",\"split\":true");
    tn_jsonout_key(out, "digest");
    tn_jsonout_string(out, writer->digest);
    tn_buf_put(out, "}\n", 2);
    return tn_buffer_end(buffer, begin);
}
