/* lexsheet.c - a lexicon file as a table: a row for each line that is not indented.
 *
 * The file is one that engine/study/lexlayout.c laid out, or, where it had to leave one alone, any: comments inside an entry
 * go above it there, too. */
#include "study/lexsheet.h"

#include "study/lexlayout.h"
#include "study/sheetcell.h"

static const tn_str sub_names[] = {{"yes", 3}, {"no", 2}, {"except", 6}, {"note", 4}, {"by", 2}};
#define SUBS (sizeof sub_names / sizeof *sub_names)

size_t tn_lexsheet_columns(tn_lexsheet_column columns[TN_LEXSHEET_COLUMNS_MOST])
{
    size_t n = 0;
    columns[n++] = (tn_lexsheet_column){TN_LEXSHEET_LINE, TN_ATTR_COUNT, TN_STR("line")};
    columns[n++] = (tn_lexsheet_column){TN_LEXSHEET_CATEGORY, TN_ATTR_COUNT, TN_STR("category")};
    columns[n++] = (tn_lexsheet_column){TN_LEXSHEET_PHRASE, TN_ATTR_COUNT, TN_STR("phrase")};
    for (size_t i = 0; i < TN_ATTR_COUNT; i++) {
        enum tn_attr a = tn_lexlayout_attr(i);
        if (strchr(tn_lexlayout_attr_where(a), 'e'))
            columns[n++] = (tn_lexsheet_column){TN_LEXSHEET_ATTR, a, tn_lexlayout_attr_name(a)};
    }
    for (size_t i = 0; i < SUBS; i++)
        columns[n++] = (tn_lexsheet_column){TN_LEXSHEET_SUB, TN_ATTR_COUNT, sub_names[i]};
    return n;
}

typedef struct writer {
    tn_buf *out;
    tn_lexsheet_column columns[TN_LEXSHEET_COLUMNS_MOST];
    size_t count;
    const tn_ast_entry *next, *entry; /* not met yet; held back until its last sub-line */
    uint32_t file;
    tn_buf subs[SUBS], above, held, cell; /* held: rows behind the entry, which belong above it if it goes on */
    tn_buf duty, pause; /* lines of a duty, one cell; pause: blank lines and comments behind it, which belong to it if it goes on */
    bool failed;
} writer;

static void empty(writer *w, tn_buf *buf)
{
    w->failed = w->failed || buf->failed;
    tn_buf_clear(buf);
}

/* Guard what stands in w->cell and append it. */
static void put_cell(writer *w, tn_buf *out, bool guard)
{
    tn_str text = tn_buf_view(&w->cell);
    if (guard && tn_sheetcell_risky(text, false)) {
        tn_buf_byte(&w->cell, 0);
        text = tn_buf_view(&w->cell);
        if (!w->cell.failed) {
            memmove(w->cell.data + 1, w->cell.data, text.n - 1);
            w->cell.data[0] = '\'';
        }
    }
    tn_sheetcell_put(out, text, '\t');
    empty(w, &w->cell);
}

/* A row with nothing but column `line`; of a blank line nothing at all. */
static void put_line_row(writer *w, tn_buf *out, tn_str line)
{
    tn_buf_str(&w->cell, line);
    put_cell(w, out, true);
    for (size_t i = 1; i < w->count; i++)
        tn_buf_byte(out, '\t');
    tn_buf_byte(out, '\n');
}

static void put_entry_row(writer *w)
{
    const tn_ast_entry *e = w->entry;
    size_t sub = 0;
    for (size_t i = 0; i < w->count; i++) {
        const tn_lexsheet_column *c = &w->columns[i];
        if (i)
            tn_buf_byte(w->out, '\t');
        if (c->kind == TN_LEXSHEET_CATEGORY)
            tn_buf_str(&w->cell, e->category);
        else if (c->kind == TN_LEXSHEET_PHRASE)
            tn_buf_str(&w->cell, e->written);
        else if (c->kind == TN_LEXSHEET_ATTR && tn_attrs_has(&e->own, c->attr))
            tn_lexlayout_value(&w->cell, &e->own, c->attr);
        else if (c->kind == TN_LEXSHEET_SUB)
            tn_buf_str(&w->cell, tn_buf_view(&w->subs[sub]));
        /* Numbers stay numbers, to be sorted and summed; the lines of a cell bear their guards. */
        bool number = c->kind == TN_LEXSHEET_ATTR && (tn_lexlayout_attr_decimal(c->attr) || c->attr == TN_ATTR_SCOPE ||
                                                      c->attr == TN_ATTR_PRIO);
        put_cell(w, w->out, !number && c->kind != TN_LEXSHEET_SUB);
        if (c->kind == TN_LEXSHEET_SUB)
            empty(w, &w->subs[sub++]);
    }
    tn_buf_byte(w->out, '\n');
}

/* A duty is one cell: its lines are nothing without each other, in whatever order a spreadsheet puts its rows. */
static void close_duty(writer *w)
{
    if (w->duty.size == 0)
        return;
    w->duty.size--; /* the end of its last line */
    tn_buf_str(&w->cell, tn_buf_view(&w->duty));
    empty(w, &w->duty);
    put_cell(w, w->out, true);
    for (size_t i = 1; i < w->count; i++)
        tn_buf_byte(w->out, '\t');
    tn_buf_byte(w->out, '\n');
    for (tn_str rest = tn_buf_view(&w->pause); rest.n;) {
        size_t size = (size_t)((const char *)memchr(rest.p, '\n', rest.n) - rest.p);
        put_line_row(w, w->out, tn_str_trim(tn_str_of(rest.p, size)));
        rest = tn_str_from(rest, size + 1);
    }
    empty(w, &w->pause);
}

/* False: the line is none of the duty. */
static bool take_duty_line(writer *w, tn_str line, tn_str body)
{
    bool pauses = body.n == 0 || body.p[0] == '#';
    if (w->duty.size == 0 || (!pauses && !tn_str_blank(line.p[0])))
        return false;
    if (!pauses) {
        tn_buf_str(&w->duty, tn_buf_view(&w->pause));
        empty(w, &w->pause);
    }
    tn_buf_str(pauses ? &w->pause : &w->duty, line);
    return tn_buf_byte(pauses ? &w->pause : &w->duty, '\n');
}

static void close_entry(writer *w)
{
    if (!w->entry)
        return;
    tn_buf_str(w->out, tn_buf_view(&w->above));
    put_entry_row(w);
    tn_buf_str(w->out, tn_buf_view(&w->held));
    empty(w, &w->above);
    empty(w, &w->held);
    w->entry = NULL;
}

static void add_sub(writer *w, tn_str body)
{
    const char *colon = memchr(body.p, ':', body.n);
    if (!w->entry || !colon)
        return; /* the reading had no errors: this cannot be */
    tn_str name = tn_str_of(body.p, (size_t)(colon - body.p)), value = tn_str_trim(tn_str_from(body, name.n + 1));
    size_t which = 0;
    while (which + 1 < SUBS && !tn_str_eq(name, sub_names[which]))
        which++;
    if (w->subs[which].size)
        tn_buf_byte(&w->subs[which], '\n');
    tn_sheetcell_guard(&w->subs[which], value, true);
    tn_buf_str(&w->above, tn_buf_view(&w->held));
    empty(w, &w->held);
}

static void take_line(writer *w, tn_str line, uint32_t number)
{
    while (w->next && (w->next->place.file != w->file || w->next->place.line < number))
        w->next = w->next->next;
    tn_str body = tn_str_trim(line);
    bool begins = w->next && w->next->place.line == number;
    if (take_duty_line(w, line, body))
        return;
    close_duty(w);
    if (tn_str_starts(line, TN_STR("@duty")) && line.n > 5 && tn_str_blank(line.p[5])) {
        close_entry(w);
        tn_buf_str(&w->duty, line);
        tn_buf_byte(&w->duty, '\n');
    } else if (begins) {
        close_entry(w);
        w->entry = w->next;
    } else if (body.n == 0 || body.p[0] == '#') {
        put_line_row(w, w->entry ? &w->held : w->out, body);
    } else if (tn_str_blank(line.p[0])) {
        add_sub(w, body);
    } else {
        close_entry(w);
        put_line_row(w, w->out, body);
    }
}

bool tn_lexsheet_write(tn_buf *out, const tn_ast *ast, uint32_t file)
{
    writer w = {.out = out, .next = ast->entries, .file = file};
    tn_buf *bufs[SUBS + 5] = {&w.above, &w.held, &w.cell, &w.duty, &w.pause};
    for (size_t i = 0; i < SUBS; i++)
        bufs[5 + i] = &w.subs[i];
    for (size_t i = 0; i < SUBS + 5; i++)
        tn_buf_init(bufs[i], out->mem);
    w.count = tn_lexsheet_columns(w.columns);
    tn_buf_text(out, "\xEF\xBB\xBF");
    for (size_t i = 0; i < w.count; i++) {
        if (i)
            tn_buf_byte(out, '\t');
        tn_buf_str(out, w.columns[i].name);
    }
    tn_buf_byte(out, '\n');
    tn_str text = ast->files[file].text;
    uint32_t number = 0;
    for (size_t from = tn_str_starts(text, TN_STR("\xEF\xBB\xBF")) ? 3 : 0; from < text.n;) {
        const char *begin = text.p + from, *end = memchr(begin, '\n', text.n - from);
        tn_str line = tn_str_of(begin, end ? (size_t)(end - begin) : text.n - from);
        from += line.n + 1;
        if (line.n && line.p[line.n - 1] == '\r')
            line.n--;
        take_line(&w, line, ++number);
    }
    close_duty(&w);
    close_entry(&w);
    bool ok = !out->failed && !w.failed;
    for (size_t i = 0; i < SUBS + 5; i++) {
        ok = ok && !bufs[i]->failed;
        tn_buf_free(bufs[i]);
    }
    return ok;
}
