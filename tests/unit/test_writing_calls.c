/* test_writing_calls.c - the records of calls against their plainest spelling. */
#include "plain_writing.h"

static void plain_measures(const tenor_call *call, tenor_role role, const tenor_role_measures *m)
{
    bool first = true;
    put("\"%s\":{\"turns\":%" PRIu64 ",\"words\":%" PRIu64 ",\"talk_share\":", roles[role], m->turns, m->words);
    put_maybe(m->talk_share);
    put(",\"sentiment\":{\"level\":");
    put_maybe(m->level);
    put(",\"begin\":");
    put_maybe(m->begin);
    put(",\"end\":");
    put_maybe(m->end);
    put(",\"shift\":");
    put_maybe(m->shift);
    put(",\"worst\":");
    if (m->worst.known)
        put("{\"utterance\":%" PRIu64 ",\"sentiment\":", m->worst_utterance);
    put_maybe(m->worst);
    put("%s,\"recovery\":", m->worst.known ? "}" : "");
    put_maybe(m->recovery);
    put("},\"per100\":{");
    for (size_t i = 1; i < dimension_count; i++) {
        put_member(&first, i);
        put_maybe(tenor_call_per100(call, SIZE_MAX, role, i));
    }
    put("}}");
}

static void plain_leg(const tenor_call *call, size_t index, const tenor_leg *leg)
{
    put("{\"agent_id\":");
    put_json_or_null(leg->agent_id);
    put(",\"first_utterance\":%" PRIu64 ",\"turns\":%" PRIu64 ",\"x\":{", leg->first_utterance, leg->turns);
    for (tenor_role role = TENOR_ROLE_AGENT; role <= TENOR_ROLE_CUSTOMER; role++) {
        bool first = true;
        put("%s\"%s\":{", role == TENOR_ROLE_AGENT ? "" : ",", roles[role]);
        for (size_t i = 0; i < dimension_count; i++)
            if (dimension_of(i).null_without_evidence) {
                put_member(&first, i);
                put_maybe(tenor_call_x(call, index, role, i));
            }
        put("}");
    }
    bool first = true;
    put("},\"per100\":{\"agent\":{");
    for (size_t i = 1; i < dimension_count; i++) {
        put_member(&first, i);
        put_maybe(tenor_call_per100(call, index, TENOR_ROLE_AGENT, i));
    }
    put("}}}");
}

static void plain_call(const tenor_io_call_record *record)
{
    static const tenor_io_field fields[] = {TENOR_IO_FIELD_QUEUE, TENOR_IO_FIELD_CHANNEL, TENOR_IO_FIELD_LANGUAGE,
                                            TENOR_IO_FIELD_STARTED_AT};
    tenor_call_summary summary;
    tenor_leg leg;
    tenor_str name = record->fields ? record->fields[TENOR_IO_FIELD_TOPIC] : (tenor_str){NULL, 0};
    uint64_t hits;
    tenor_call_read(record->call, &summary);
    put("{\"call_id\":");
    put_json_or_null(record->call_id);
    put(",\"utterances\":%" PRIu64 ",\"turns\":%" PRIu64 ",\"legs\":[", record->utterances, summary.turns);
    for (size_t i = 0; tenor_call_leg(record->call, i, &leg); i++) {
        put("%s", i ? "," : "");
        plain_leg(record->call, i, &leg);
    }
    put("],\"roles\":{");
    plain_measures(record->call, TENOR_ROLE_AGENT, &summary.agent);
    put(",");
    plain_measures(record->call, TENOR_ROLE_CUSTOMER, &summary.customer);
    if (summary.unknown.turns) {
        put(",");
        plain_measures(record->call, TENOR_ROLE_UNKNOWN, &summary.unknown);
    }
    put("},\"topics\":[");
    if (name.size)
        put_json(name);
    for (size_t i = 0; !record->fields && tenor_call_topic(record->call, i, &name, &hits); i++) {
        put("%s", i ? "," : "");
        put_json(name);
    }
    put("]");
    for (size_t i = 0; i < COUNT_OF(fields); i++) {
        put(",\"%s\":", tenor_io_field_name(fields[i]));
        put_json_or_null(record->fields ? record->fields[fields[i]] : (tenor_str){NULL, 0});
    }
    put(",\"labels\":{");
    for (size_t i = 0; i < record->label_count; i++) {
        put("%s", i ? "," : "");
        put_json(record->labels[i].name);
        put(":");
        put_json(record->labels[i].value);
    }
    put("}%s", record->split ? ",\"split\":true" : "");
    if (record->dated)
        put(",\"day\":%s", record->day == TENOR_NO_DAY ? "null" : "\"2026-11-20\"");
    plain_digest();
    put("}\n");
}

static void test_calls(void **state)
{
    (void)state;
    static const char *const said[] = {"great, and my bill?", "terrible, the parcel and the refund", "hello", "I'll personally fix this for you",
                                       "you idiot", "the invoice of the delivery, good"};
    tenor_scorer *scorer = scorer_of(lexicon);
    tenor_io_writer *writer = writer_of(NULL);
    tenor_io_buffer *buffer = NULL;
    tenor_call *call = NULL;
    assert_int_equal(tenor_io_buffer_new(&buffer, NULL), TENOR_OK);
    assert_int_equal(tenor_call_new(&call, lexicon, NULL, NULL), TENOR_OK);
    for (int round = 0; round < 400; round++) {
        tenor_call_reset(call);
        for (size_t n = below(30), i = 0; i < n; i++) {
            tenor_segment turn = {say_as(said[below(COUNT_OF(said))], (tenor_role)below(4)), i, TENOR_NO_TIME, TENOR_NO_TIME, {NULL, 0}, NULL, 0};
            size_t size = below(3) ? 1 : below(200);
            char *agent = any_text(size);
            turn.agent_id = (tenor_str){agent, size};
            tenor_score score = score_one(scorer, turn.utterance);
            assert_int_equal(tenor_call_add(call, &turn, &score), TENOR_OK);
            free(agent);
        }
        char *id = any_text(20), *value = any_text(30);
        tenor_str fields[TENOR_IO_FIELD_COUNT] = {{NULL, 0}};
        fields[TENOR_IO_FIELD_TOPIC] = (tenor_str){id, 20};
        fields[TENOR_IO_FIELD_QUEUE] = (tenor_str){value, 30};
        const tenor_io_label labels[] = {{{value, 9}, {id, 3}}, {{id, 0}, {value, 0}}};
        const tenor_io_call_record record = {.call_id = {id, below(21)},
                                             .call = call,
                                             .utterances = (uint64_t)any_number(),
                                             .fields = below(2) ? fields : NULL,
                                             .labels = labels,
                                             .label_count = below(3),
                                             .split = below(2) == 0,
                                             .dated = below(2) == 0,
                                             .day = below(2) ? 20777 : TENOR_NO_DAY};
        plain_call(&record);
        assert_int_equal(tenor_io_write_call(writer, buffer, &record), TENOR_OK);
        expect_plain(tenor_io_buffer_view(buffer));
        tenor_io_buffer_clear(buffer);
        free(id);
        free(value);
    }
    tenor_call_free(call);
    tenor_io_buffer_free(buffer);
    tenor_io_writer_free(writer);
    tenor_scorer_free(scorer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_calls)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
