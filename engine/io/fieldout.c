/* fieldout.c - records that have the fields asked for: objects and rows, a value at a time. */
#include <string.h>

#include "base/utf8.h"
#include "io/cell.h"
#include "io/cells.h"
#include "io/fields.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "io/record.h"

/* ---- values ----------------------------------------------------------------------------------- */

static const tenor_dimension_score *score_of(const tenor_io_scored *scored, int part)
{
    return &scored->score->dimensions[part];
}

/* The value of a field of numbers; false: it is unknown. */
static bool put_number(const tenor_io_writer *writer, tn_buf *out, const tn_field *field,
                       const tenor_io_scored *scored)
{
    const tenor_segment *segment = scored->segment;
    const tenor_score *score = scored->score;
    int64_t time;
    switch (field->id) {
    case TN_FIELD_UTTERANCE:
        tn_jsonout_count(out, segment->number);
        return true;
    case TN_FIELD_START_MS:
    case TN_FIELD_END_MS:
        time = field->id == TN_FIELD_START_MS ? segment->start_ms : segment->end_ms;
        if (time != TENOR_NO_TIME)
            tn_buf_int(out, time);
        return time != TENOR_NO_TIME;
    case TN_FIELD_SEGMENTS:
        tn_jsonout_count(out, scored->segments ? scored->segments : 1);
        return true;
    case TN_FIELD_TOKENS:
        tn_jsonout_count(out, score->tokens);
        return true;
    case TN_FIELD_SENTIMENT:
    case TN_FIELD_TONE: {
        size_t dimension = field->id == TN_FIELD_SENTIMENT ? TENOR_SENTIMENT : (size_t)field->part;
        if (tn_writer_is_null(writer, score, dimension))
            return false;
        tn_buf_unit(out, score->dimensions[dimension].score);
        return true;
    }
    case TN_FIELD_RAW:
        if (score->scored)
            tn_buf_int(out, score_of(scored, field->part)->raw);
        return score->scored;
    case TN_FIELD_EVIDENCE: {
        uint64_t sum = 0;
        for (size_t i = 0; score->scored && i < writer->dimension_count; i++)
            if (field->part == TN_FIELD_WHOLE || (size_t)field->part == i)
                sum += score->dimensions[i].evidence;
        if (score->scored)
            tn_jsonout_count(out, sum);
        return score->scored;
    }
    case TN_FIELD_COVERAGE:
        if (score->scored)
            tn_buf_unit(out, tn_record_coverage(score));
        return score->scored;
    default:
        return false;
    }
}

static bool is_number(tn_field_id id)
{
    switch (id) {
    case TN_FIELD_UTTERANCE:
    case TN_FIELD_START_MS:
    case TN_FIELD_END_MS:
    case TN_FIELD_SEGMENTS:
    case TN_FIELD_TOKENS:
    case TN_FIELD_SENTIMENT:
    case TN_FIELD_TONE:
    case TN_FIELD_RAW:
    case TN_FIELD_EVIDENCE:
    case TN_FIELD_COVERAGE:
        return true;
    default:
        return false;
    }
}

static tenor_str of_call(const tenor_io_scored *scored, tenor_io_field field)
{
    return scored->fields ? scored->fields[field] : (tenor_str){NULL, 0};
}

static tenor_str label_of(const tenor_io_scored *scored, tn_str name)
{
    for (size_t i = 0; i < scored->label_count; i++)
        if (tn_str_eq(tn_interop_in(scored->labels[i].name), name))
            return scored->labels[i].value;
    return (tenor_str){NULL, 0};
}

#define DATE_SIZE 16

/* The value of a field of text; empty: unknown. A date is written into `date`. */
static tenor_str text_of(const tenor_io_writer *writer, const tn_field *field,
                         const tenor_io_scored *scored, char date[DATE_SIZE])
{
    static const tn_pen_constant roles[] = TN_WRITER_ROLES("", "");
    const tenor_utterance *utterance = &scored->segment->utterance;
    switch (field->id) {
    case TN_FIELD_CALL_ID:
        return scored->call_id;
    case TN_FIELD_SOURCE:
        return scored->source;
    case TN_FIELD_ROLE: {
        const tn_pen_constant *role = tn_writer_role(roles, utterance->role);
        return (tenor_str){role->bytes, role->size};
    }
    case TN_FIELD_AGENT_ID:
        return scored->segment->agent_id;
    case TN_FIELD_CHANNEL:
        return utterance->channel;
    case TN_FIELD_LANGUAGE:
        return utterance->language;
    case TN_FIELD_QUEUE:
        return of_call(scored, TENOR_IO_FIELD_QUEUE);
    case TN_FIELD_TOPIC:
        return of_call(scored, TENOR_IO_FIELD_TOPIC);
    case TN_FIELD_TEAM:
        return of_call(scored, TENOR_IO_FIELD_TEAM);
    case TN_FIELD_SITE:
        return of_call(scored, TENOR_IO_FIELD_SITE);
    case TN_FIELD_STARTED_AT:
        return of_call(scored, TENOR_IO_FIELD_STARTED_AT);
    case TN_FIELD_CSAT:
        return of_call(scored, TENOR_IO_FIELD_CSAT);
    case TN_FIELD_HANDLE_MS:
        return of_call(scored, TENOR_IO_FIELD_HANDLE_MS);
    case TN_FIELD_ASR:
        return of_call(scored, TENOR_IO_FIELD_ASR);
    case TN_FIELD_DAY:
        return (tenor_str){date, utterance->day == TENOR_NO_DAY ? 0 : tn_num_date(date, utterance->day)};
    case TN_FIELD_NIGHT:
        return tn_interop_out(writer->night);
    case TN_FIELD_DIGEST:
        return tn_interop_out(writer->digest);
    case TN_FIELD_LABELS:
        return label_of(scored, field->label);
    default:
        return (tenor_str){NULL, 0};
    }
}

/* ---- jsonl ------------------------------------------------------------------------------------ */

static void put_labels(tn_buf *out, const tenor_io_scored *scored)
{
    tn_buf_byte(out, '{');
    for (size_t i = 0; i < scored->label_count; i++) {
        tn_jsonout_name(out, tn_interop_in(scored->labels[i].name));
        tn_jsonout_string(out, tn_interop_in(scored->labels[i].value));
    }
    tn_buf_byte(out, '}');
}

/* A field that is an object or an array of its own. */
static void put_whole(const tenor_io_writer *writer, tn_buf *out, const tn_field *field,
                      const tenor_io_scored *scored)
{
    if (field->id == TN_FIELD_LABELS) {
        put_labels(out, scored);
        return;
    }
    char *p = tn_writer_room(writer, out, 0);
    if (!p)
        return;
    p = field->id == TN_FIELD_TONE       ? tn_record_tones(writer, p, scored->score)
        : field->id == TN_FIELD_RAW      ? tn_record_evidence(writer, p, scored->score, true)
        : field->id == TN_FIELD_EVIDENCE ? tn_record_evidence(writer, p, scored->score, false)
                                         : tn_record_hits(writer, out, p, scored);
    if (p)
        out->size = (size_t)(p - out->data);
}

static bool is_object(const tn_field *field)
{
    return field->id == TN_FIELD_HITS ||
           ((field->id == TN_FIELD_TONE || field->id == TN_FIELD_RAW || field->id == TN_FIELD_EVIDENCE ||
             field->id == TN_FIELD_LABELS) &&
            field->part == TN_FIELD_WHOLE);
}

static void jsonl_record(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    char date[DATE_SIZE];
    for (size_t i = 0; i < writer->field_count; i++) {
        const tn_field *field = &writer->fields[i];
        tn_buf_str(out, field->before);
        if (is_object(field))
            put_whole(writer, out, field, scored);
        else if (!is_number(field->id))
            tn_jsonout_string_or_null(out, text_of(writer, field, scored, date));
        else if (!put_number(writer, out, field, scored))
            tn_buf_text(out, "null");
        if (field->last)
            tn_buf_byte(out, '}');
    }
    tn_buf_put(out, "}\n", 2);
}

/* ---- rows ------------------------------------------------------------------------------------- */

static void delimited_header(const tenor_io_writer *writer, tn_buf *out, char between,
                             void (*put)(tn_buf *out, tn_str text))
{
    for (size_t i = 0; i < writer->field_count; i++) {
        if (i)
            tn_buf_byte(out, between);
        put(out, writer->fields[i].name);
    }
    tn_buf_byte(out, '\n');
}

/* A number that the input gives as text needs no guard against formulas: -1 is none. */
static bool reads_as_number(const tn_field *field, tn_str text)
{
    if (field->id != TN_FIELD_CSAT && field->id != TN_FIELD_HANDLE_MS)
        return false;
    bool digits = false, point = false;
    for (size_t i = text.n && text.p[0] == '-'; i < text.n; i++) {
        if (text.p[i] == '.' && digits && !point) {
            point = true;
            digits = false;
        } else if (text.p[i] >= '0' && text.p[i] <= '9') {
            digits = true;
        } else {
            return false;
        }
    }
    return digits;
}

static void delimited_row(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored,
                          char between, void (*put)(tn_buf *out, tn_str text))
{
    char date[DATE_SIZE];
    for (size_t i = 0; i < writer->field_count; i++) {
        const tn_field *field = &writer->fields[i];
        if (i)
            tn_buf_byte(out, between);
        if (is_number(field->id)) {
            put_number(writer, out, field, scored);
            continue;
        }
        tn_str text = tn_interop_in(text_of(writer, field, scored, date));
        if (reads_as_number(field, text))
            tn_buf_str(out, text);
        else
            put(out, text);
    }
    tn_buf_byte(out, '\n');
}

static void tsv_header(const tenor_io_writer *writer, tn_buf *out)
{
    delimited_header(writer, out, '\t', tn_cell_plain);
}

static void tsv_row(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    delimited_row(writer, out, scored, '\t', tn_cell_plain);
}

static void csv_header(const tenor_io_writer *writer, tn_buf *out)
{
    delimited_header(writer, out, ',', tn_cell_csv);
}

static void csv_row(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    delimited_row(writer, out, scored, ',', tn_cell_csv);
}

/* ---- the table -------------------------------------------------------------------------------- */

static const struct {
    unsigned char width;
    bool number;
} shapes[] = {
#define FIELD_SHAPE(id, name, width, number) {width, number},
    TN_FIELDS(FIELD_SHAPE)
#undef FIELD_SHAPE
};

/* A cell, whose text was written from `begin` on, and the gap behind it. */
static void end_cell(tn_buf *out, size_t begin, const tn_field *field)
{
    size_t name = tn_utf8_length(field->name.p, field->name.n), width = shapes[field->id].width;
    tn_cell_align(out, begin, name > width ? name : width, shapes[field->id].number);
    tn_buf_put(out, "  ", 2);
}

static void table_header(const tenor_io_writer *writer, tn_buf *out)
{
    for (size_t i = 0; i < writer->field_count; i++) {
        size_t begin = out->size;
        tn_cell_plain(out, writer->fields[i].name);
        end_cell(out, begin, &writer->fields[i]);
    }
    tn_cell_end_row(out);
}

static void put_table_cell(const tenor_io_writer *writer, tn_buf *out, const tn_field *field,
                           const tenor_io_scored *scored)
{
    char date[DATE_SIZE];
    if (field->id == TN_FIELD_START_MS || field->id == TN_FIELD_END_MS) {
        const tenor_segment *segment = scored->segment;
        tn_cell_clock(out, field->id == TN_FIELD_START_MS ? segment->start_ms : segment->end_ms);
    } else if (field->id == TN_FIELD_HITS) {
        tn_cells_phrases(out, scored);
    } else if (is_number(field->id)) {
        if (!put_number(writer, out, field, scored))
            tn_buf_byte(out, '-');
    } else {
        tenor_str text = text_of(writer, field, scored, date);
        tn_cell_plain(out, text.size ? tn_interop_in(text) : TN_STR("-"));
    }
}

static void table_row(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    for (size_t i = 0; i < writer->field_count; i++) {
        size_t begin = out->size;
        put_table_cell(writer, out, &writer->fields[i], scored);
        end_cell(out, begin, &writer->fields[i]);
    }
    tn_cell_end_row(out);
}

const tn_writer_format *tn_fieldout_format(const tn_writer_format *usual)
{
    static const tn_writer_format jsonl = {"jsonl", NULL, jsonl_record, NULL},
                                  tsv = {"tsv", tsv_header, tsv_row, NULL},
                                  csv = {"csv", csv_header, csv_row, NULL},
                                  table = {"table", table_header, table_row, NULL};
    return usual == &tn_record_jsonl  ? &jsonl
           : usual == &tn_cells_tsv   ? &tsv
           : usual == &tn_cells_csv   ? &csv
           : usual == &tn_cells_table ? &table
                                      : NULL;
}
