/* cell.c - text as a cell of a row: of tsv and tables, of csv; and cells that stand below one another. */
#include "io/cell.h"

#include <string.h>

#include "base/utf8.h"

void tn_cell_plain(tn_buf *out, tn_str text)
{
    size_t i = 0;
    while (i < text.n) {
        size_t used;
        bool valid;
        uint32_t code = tn_utf8_decode(text.p + i, text.n - i, &used, &valid);
        if (!valid || code == 0)
            tn_buf_text(out, "\xEF\xBF\xBD");
        else if (tn_utf8_steers(code))
            tn_buf_byte(out, ' ');
        else
            tn_buf_put(out, text.p + i, used);
        i += used;
    }
}

void tn_cell_csv(tn_buf *out, tn_str text)
{
    bool quote = false, guard = tn_cell_is_formula(text);
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

static void pad(tn_buf *out, size_t width, size_t used)
{
    for (; used < width; used++)
        tn_buf_byte(out, ' ');
}

void tn_cell_align(tn_buf *out, size_t begin, size_t width, bool right)
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

void tn_cell_end_row(tn_buf *out)
{
    while (!out->failed && out->size && out->data[out->size - 1] == ' ')
        out->size--;
    tn_buf_byte(out, '\n');
}

void tn_cell_clock(tn_buf *out, int64_t ms)
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
