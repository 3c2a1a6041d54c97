/* cells.c - scored turns as rows: tsv, csv, and an aligned table for the terminal. */
#include <string.h>

#include "base/utf8.h"
#include "io/cell.h"
#include "io/cells.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "io/mask.h"
#include "io/pen.h"
#include "io/writer.h"

static void put_score(const tenor_io_writer *writer, tn_buf *out, const tenor_score *score,
                      size_t dimension)
{
    if (!tn_writer_is_null(writer, score, dimension))
        tn_buf_unit(out, score->dimensions[dimension].score);
}

/* ---- tsv: the compact form for volume -------------------------------------------------------- */

static void tsv_header(const tenor_io_writer *writer, tn_buf *out)
{
    tn_buf_text(out, "call_id\tutterance");
    for (size_t i = 0; i < writer->dimension_count; i++) {
        tn_buf_byte(out, '\t');
        tn_cell_plain(out, writer->dimensions[i].name);
    }
    tn_buf_byte(out, '\n');
}

/* A cell with what stands before it; an empty one where the score is unknown. */
static char *pen_score(const tenor_io_writer *writer, char *p, const tenor_score *score,
                       size_t dimension, char before)
{
    *p++ = before;
    return tn_writer_is_null(writer, score, dimension)
               ? p
               : tn_num_put_unit(p, score->dimensions[dimension].score);
}

static char *tsv_scores(const tenor_io_writer *writer, char *p, const tenor_score *score)
{
    for (size_t i = 0; i < writer->dimension_count; i++)
        p = pen_score(writer, p, score, i, '\t');
    *p++ = '\n';
    return p;
}

/* The first cell. NULL: no memory. */
static char *tsv_call(const tenor_io_writer *writer, tn_buf *out, tn_str call)
{
    char *p = tn_writer_room(writer, out, call.n);
    if (!p || tn_pen_copy(p, call, 0x7F, 0x7F))
        return p ? p + call.n : NULL;
    tn_cell_plain(out, call);
    return tn_writer_room(writer, out, 0);
}

static void tsv_row(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    char *p = tsv_call(writer, out, tn_interop_in(scored->call_id));
    if (!p)
        return;
    *p++ = '\t';
    p = tn_num_put_count(p, scored->segment->number);
    p = tn_writer_scores(writer, p, scored->score);
    out->size = (size_t)(p - out->data);
}

/* ---- csv: for spreadsheets ------------------------------------------------------------------- */

static void csv_header(const tenor_io_writer *writer, tn_buf *out)
{
    tn_buf_text(out, "call_id,utterance,role,start_ms,tokens");
    for (size_t i = 0; i < writer->dimension_count; i++) {
        tn_buf_byte(out, ',');
        tn_cell_csv(out, writer->dimensions[i].name);
    }
    tn_buf_text(out, ",evidence\n");
}

static char *csv_scores(const tenor_io_writer *writer, char *p, const tenor_score *score)
{
    uint64_t evidence = 0;
    for (size_t i = 0; i < writer->dimension_count; i++) {
        p = pen_score(writer, p, score, i, ',');
        if (score->scored)
            evidence += score->dimensions[i].evidence;
    }
    *p++ = ',';
    if (score->scored)
        p = tn_num_put_count(p, evidence);
    *p++ = '\n';
    return p;
}

/* The first cell. NULL: no memory. */
static char *csv_call(const tenor_io_writer *writer, tn_buf *out, tn_str call)
{
    char *p = tn_writer_room(writer, out, call.n);
    if (!p || (!tn_cell_is_formula(call) && tn_pen_copy(p, call, ',', '"')))
        return p ? p + call.n : NULL;
    tn_cell_csv(out, call);
    return tn_writer_room(writer, out, 0);
}

static void csv_row(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    static const tn_pen_constant roles[] = TN_WRITER_ROLES(",", ",");
    const tenor_segment *segment = scored->segment;
    char *p = csv_call(writer, out, tn_interop_in(scored->call_id));
    if (!p)
        return;
    *p++ = ',';
    p = tn_num_put_count(p, segment->number);
    p = tn_pen_constant_put(p, tn_writer_role(roles, segment->utterance.role));
    if (segment->start_ms != TENOR_NO_TIME)
        p = tn_num_put_int(p, segment->start_ms);
    *p++ = ',';
    p = tn_num_put_count(p, scored->score->tokens);
    p = tn_writer_scores(writer, p, scored->score);
    out->size = (size_t)(p - out->data);
}

/* ---- table: for eyes ------------------------------------------------------------------------- */

#define CALL_WIDTH 12
#define NUMBER_WIDTH 5
#define ROLE_WIDTH 9
#define TIME_WIDTH 8
#define SCORE_WIDTH 7 /* "-0.7071" */

static void put_cell(tn_buf *out, tn_str text, size_t width, bool right)
{
    size_t begin = out->size;
    tn_cell_plain(out, text);
    tn_cell_align(out, begin, width, right);
    tn_buf_put(out, "  ", 2);
}

static void put_cell_text(tn_buf *out, const char *text, size_t width, bool right)
{
    put_cell(out, tn_str_of(text, strlen(text)), width, right);
}

static size_t score_width(const tn_writer_dimension *dimension)
{
    size_t name = tn_utf8_length(dimension->name.p, dimension->name.n);
    return name > SCORE_WIDTH ? name : SCORE_WIDTH;
}

static void table_header(const tenor_io_writer *writer, tn_buf *out)
{
    put_cell_text(out, "call", CALL_WIDTH, false);
    put_cell_text(out, "turn", NUMBER_WIDTH, true);
    put_cell_text(out, "role", ROLE_WIDTH, false);
    put_cell_text(out, "time", TIME_WIDTH, true);
    for (size_t i = 0; i < writer->dimension_count; i++)
        put_cell(out, writer->dimensions[i].name, score_width(&writer->dimensions[i]), true);
    if (writer->hits)
        tn_buf_text(out, "phrases");
    tn_cell_end_row(out);
}

/* The words of a hit, with stars where they are personal. */
static void put_words(tn_buf *out, const tenor_hit *hit, const tenor_io_scored *scored)
{
    size_t size = hit->end - hit->begin;
    if (!tn_mask_touches(scored, hit->begin, hit->end)) {
        tn_cell_plain(out, tn_str_of(scored->segment->utterance.text.data + hit->begin, size));
        return;
    }
    /* The copy lies behind all that a cell can make of it: a byte that is no text becomes three. */
    char *p = size <= SIZE_MAX / 8 ? tn_buf_room(out, 4 * size) : NULL;
    if (!p) {
        out->failed = true;
        return;
    }
    tn_mask_copy(scored, hit->begin, hit->end, p + 3 * size);
    tn_cell_plain(out, tn_str_of(p + 3 * size, size));
}

void tn_cells_phrases(tn_buf *out, const tenor_io_scored *scored)
{
    tenor_str text = scored->segment->utterance.text;
    bool first = true;
    for (size_t i = 0; scored->score->scored && i < scored->score->hit_count; i++) {
        const tenor_hit *hit = &scored->score->hits[i];
        if (hit->outcome != TENOR_WON || hit->begin > hit->end || hit->end > text.size)
            continue;
        if (!first)
            tn_buf_text(out, " | ");
        put_words(out, hit, scored);
        first = false;
    }
}

static void table_row(const tenor_io_writer *writer, tn_buf *out, const tenor_io_scored *scored)
{
    static const tn_pen_constant roles[] = TN_WRITER_ROLES("", "");
    const tenor_segment *segment = scored->segment;
    size_t begin;
    put_cell(out, scored->call_id.size ? tn_interop_in(scored->call_id) : TN_STR("-"), CALL_WIDTH,
             false);
    begin = out->size;
    tn_jsonout_count(out, segment->number);
    tn_cell_align(out, begin, NUMBER_WIDTH, true);
    tn_buf_put(out, "  ", 2);
    const tn_pen_constant *role = tn_writer_role(roles, segment->utterance.role);
    put_cell(out, tn_str_of(role->bytes, role->size), ROLE_WIDTH, false);
    begin = out->size;
    tn_cell_clock(out, segment->start_ms);
    tn_cell_align(out, begin, TIME_WIDTH, true);
    tn_buf_put(out, "  ", 2);
    for (size_t i = 0; i < writer->dimension_count; i++) {
        begin = out->size;
        if (tn_writer_is_null(writer, scored->score, i))
            tn_buf_byte(out, '-');
        else
            put_score(writer, out, scored->score, i);
        tn_cell_align(out, begin, score_width(&writer->dimensions[i]), true);
        tn_buf_put(out, "  ", 2);
    }
    if (writer->hits)
        tn_cells_phrases(out, scored);
    tn_cell_end_row(out);
}

const tn_writer_format tn_cells_tsv = {"tsv", tsv_header, tsv_row, tsv_scores};
const tn_writer_format tn_cells_csv = {"csv", csv_header, csv_row, csv_scores};
const tn_writer_format tn_cells_table = {"table", table_header, table_row, NULL};
