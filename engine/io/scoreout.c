/* scoreout.c - legs as the rows that files of scores are made of: what scores.c reads. */
#include "base/num.h"
#include "io/buffer.h"
#include "io/cell.h"
#include "io/interop.h"
#include "tenor_io_drift.h"

tenor_status tenor_io_write_scores_header(tenor_io_buffer *buffer)
{
    size_t begin = buffer->bytes.size;
    tn_buf_text(&buffer->bytes, "call_id,day,agent_id,queue,topic,score,team,channel,reader,asr,dimension,digest\n");
    return tn_buffer_end(buffer, begin);
}

static void put_cell(tn_buf *out, tenor_str text)
{
    tn_cell_csv(out, tn_interop_in(text));
    tn_buf_byte(out, ',');
}

tenor_status tenor_io_write_scores_row(tenor_io_buffer *buffer, const tenor_io_scores_row *row)
{
    const tenor_drift_cell *n = &row->names;
    tn_buf *out = &buffer->bytes;
    size_t begin = out->size;
    char day[TN_NUM_MAX];
    put_cell(out, row->call_id);
    tn_buf_put(out, day, tn_num_date(day, n->day));
    tn_buf_byte(out, ',');
    if (n->agent.size)
        put_cell(out, n->agent);
    else
        tn_buf_text(out, "-,"); /* nobody; an empty one would be none */
    put_cell(out, n->queue);
    put_cell(out, n->topic);
    if (row->known)
        tn_buf_unit(out, row->score);
    tn_buf_byte(out, ',');
    put_cell(out, n->team);
    put_cell(out, n->channel);
    put_cell(out, n->reader);
    put_cell(out, n->asr);
    put_cell(out, n->dimension);
    tn_cell_csv(out, tn_interop_in(n->digest));
    tn_buf_byte(out, '\n');
    return tn_buffer_end(buffer, begin);
}
