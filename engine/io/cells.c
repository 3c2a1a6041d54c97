/* cells.c - scored turns as rows: tsv, csv, and an aligned table for the terminal. */
#include <string.h>

#include "base/utf8.h"
#include "io/interop.h"
#include "io/jsonout.h"
#include "io/pen.h"
#include "io/writer.h"

/* ---- cells ----------------------------------------------------------------------------------- */

/* A row's cells are told apart by TAB and its end by LF, so neither may stand in one; nor may bytes
 * that a terminal takes as commands. */
static void put_plain(tn_buf *out, tn_str text)
{
    size_t i = 0;
    while (i < text.n) {
        size_t used;
        bool valid;
        uint32_t code = tn_utf8_decode(text.p + i, text.n - i, &used, &valid);
        if (!valid || code == 0)
            tn_buf_text(out, "\xEF\xBF\xBD");
        else if (code < 0x20 || (code >= 0x7F && code < 0xA0))
            tn_buf_byte(out, ' ');
        else
            tn_buf_put(out, text.p + i, used);
        i += used;
    }
}

/* A spreadsheet would run what begins so as a formula. */
static bool is_formula(tn_str text)
{
    char c = text.n ? text.p[0] : 0;
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

static void put_csv_text(tn_buf *out, tn_str text)
{
    bool quote = false, guard = is_formula(text);
    for (size_t i = 0; i < text.n && !quote; i++)
        quote = text.p[i] == ',' || text.p[i] == '"' || text.p[i] == '\n' || text.p[i] == '\r';
    if (quote)
        tn_buf_byte(out, '"');
    if (guard)
        tn_buf_byte(out, '\'');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"')
            tn_buf_byte(out, '"');
        tn_buf_byte(out, text.p[i]);
    }
    if (quote)
        tn_buf_byte(out, '"');
}

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
        put_plain(out, writer->dimensions[i].name);
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
    put_plain(out, call);
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
        put_csv_text(out, writer->dimensions[i].name);
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
    if (!p || (!is_formula(call) && tn_pen_copy(p, call, ',', '"')))
        return p ? p + call.n : NULL;
    put_csv_text(out, call);
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

static void pad(tn_buf *out, size_t width, size_t used)
{
    for (; used < width; used++)
        tn_buf_byte(out, ' ');
}

/* What stands from `begin` on becomes a cell of this width; wider text stays whole. */
static void align(tn_buf *out, size_t begin, size_t width, bool right)
{
    if (out->failed)
        return;
    size_t used = tn_utf8_length(out->data + begin, out->size - begin);
    if (!right || used >= width) {
        pad(out, width, used);
        return;
    }
    size_t gap = width - used, size = out->size - begin;
    pad(out, gap, 0);
    if (out->failed)
        return;
    memmove(out->data + begin + gap, out->data + begin, size);
    memset(out->data + begin, ' ', gap);
}

static void put_cell(tn_buf *out, tn_str text, size_t width, bool right)
{
    size_t begin = out->size;
    put_plain(out, text);
    align(out, begin, width, right);
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

/* The last cell of a row has no blanks behind it. */
static void end_row(tn_buf *out)
{
    while (!out->failed && out->size && out->data[out->size - 1] == ' ')
        out->size--;
    tn_buf_byte(out, '\n');
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
    end_row(out);
}

/* h:mm:ss; a time since 1970 would fill the table with digits, so it is left out. */
static void put_clock(tn_buf *out, int64_t ms)
{
    const int64_t week_ms = INT64_C(7) * 24 * 3600 * 1000;
    if (ms < 0 || ms > week_ms) {
        tn_buf_byte(out, '-');
        return;
    }
    int64_t seconds = ms / 1000;
    char tail[6] = {':', (char)('0' + seconds / 60 % 60 / 10), (char)('0' + seconds / 60 % 10),
                    ':', (char)('0' + seconds % 60 / 10),      (char)('0' + seconds % 10)};
    tn_buf_int(out, seconds / 3600);
    tn_buf_put(out, tail, sizeof tail);
}

static void put_phrases(tn_buf *out, const tenor_io_scored *scored)
{
    tenor_str text = scored->segment->utterance.text;
    bool first = true;
    for (size_t i = 0; scored->score->scored && i < scored->score->hit_count; i++) {
        const tenor_hit *hit = &scored->score->hits[i];
        if (hit->outcome != TENOR_WON || hit->begin > hit->end || hit->end > text.size)
            continue;
        if (!first)
            tn_buf_text(out, " | ");
        put_plain(out, tn_str_of(text.data + hit->begin, hit->end - hit->begin));
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
    align(out, begin, NUMBER_WIDTH, true);
    tn_buf_put(out, "  ", 2);
    const tn_pen_constant *role = tn_writer_role(roles, segment->utterance.role);
    put_cell(out, tn_str_of(role->bytes, role->size), ROLE_WIDTH, false);
    begin = out->size;
    put_clock(out, segment->start_ms);
    align(out, begin, TIME_WIDTH, true);
    tn_buf_put(out, "  ", 2);
    for (size_t i = 0; i < writer->dimension_count; i++) {
        begin = out->size;
        if (tn_writer_is_null(writer, scored->score, i))
            tn_buf_byte(out, '-');
        else
            put_score(writer, out, scored->score, i);
        align(out, begin, score_width(&writer->dimensions[i]), true);
        tn_buf_put(out, "  ", 2);
    }
    if (writer->hits)
        put_phrases(out, scored);
    end_row(out);
}

const tn_writer_format tn_cells_tsv = {"tsv", tsv_header, tsv_row, tsv_scores};
const tn_writer_format tn_cells_csv = {"csv", csv_header, csv_row, csv_scores};
const tn_writer_format tn_cells_table = {"table", table_header, table_row, NULL};
