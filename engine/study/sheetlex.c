/* sheetlex.c - a table of rows back to the text of a lexicon file.
 *
 * Rows become blocks of lines, in the order of the table. Rows that a spreadsheet has sorted, or that were added elsewhere, name
 * a category that is not the one above them: they go to the end of its block, if there is only one. */
#include "study/sheetlex.h"

#include "base/buf.h"
#include "base/sort.h"
#include "base/strmap.h"
#include "base/utf8.h"
#include "study/lexlayout.h"
#include "study/lexsheet.h"
#include "study/sheetcell.h"

typedef struct block { /* of one row */
    uint32_t row;
    bool entry, category, header;
    tn_str name; /* of a category */
    tn_str text; /* whole lines */
    tn_sheetlex_line *lines;
    uint32_t line_count;
    struct block *next;  /* in the order of the text */
    struct block *moved; /* of a category: rows that go to its end, the last first */
} block;

typedef struct reader {
    tn_sheetlex *sheet;
    tn_sheetcell_reader rows;
    tn_lexsheet_column known[TN_LEXSHEET_COLUMNS_MOST];
    size_t known_count;
    const tn_lexsheet_column **columns; /* of the table; NULL: a column without a name */
    size_t column_count;
    uint32_t row;
    block *first, **end, *category;
    tn_strmap names; /* of categories; by number: */
    block **declared;
    size_t *times;
    size_t name_room, time_room;
    tn_buf line, text;
    tn_diags silent;
} reader;

/* ---- helpers ---- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static tn_str trim(tn_str s)
{
    while (s.n && is_blank(s.p[0]))
        s = tn_str_from(s, 1);
    while (s.n && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

static void *node(reader *r, size_t count, size_t size)
{
    void *p = tn_arena_zero(r->sheet->arena, count ? count : 1, size);
    if (!p)
        r->sheet->no_memory = true;
    return p;
}

static tn_str keep(reader *r, tn_str s)
{
    tn_str copy = tn_arena_str(r->sheet->arena, s);
    if (!copy.p)
        r->sheet->no_memory = true;
    return copy;
}

static void add_finding(tn_sheetlex *sheet, tn_sheetlex_finding f)
{
    if (sheet->finding_count == sheet->finding_room) {
        size_t room = sheet->finding_room ? sheet->finding_room * 2 : 16;
        tn_sheetlex_finding *list = tn_arena_alloc(sheet->arena, room, sizeof *list);
        if (!list) {
            sheet->no_memory = true;
            return;
        }
        if (sheet->finding_count)
            memcpy(list, sheet->findings, sheet->finding_count * sizeof *list);
        sheet->findings = list;
        sheet->finding_room = room;
    }
    sheet->findings[sheet->finding_count++] = f;
}

/* A finding about a whole cell of the row that is being read; column from 0. */
static void fault(reader *r, size_t column, const char *code, tn_str cell, tn_str message, tn_str help)
{
    const char *end = cell.n ? memchr(cell.p, '\n', cell.n) : NULL;
    if (end)
        cell.n = (size_t)(end - cell.p);
    add_finding(r->sheet, (tn_sheetlex_finding){r->row, (uint32_t)column + 1, 0, (uint32_t)cell.n, code, cell, message, help});
}

/* ---- the header row ---- */

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool same_name(tn_str a, tn_str b)
{
    size_t i = 0;
    while (i < a.n && i < b.n && lower(a.p[i]) == b.p[i])
        i++;
    return a.n == b.n && i == a.n;
}

bool tn_sheetlex_is(tn_str text)
{
    size_t n = 0;
    while (n < text.n && text.p[n] != '\n')
        n++;
    bool phrase = false, category = false;
    for (size_t i = 0, from = 0; i <= n; i++) {
        if (i < n && text.p[i] != '\t' && text.p[i] != ';' && text.p[i] != ',')
            continue;
        tn_str cell = trim(tn_str_of(text.p + from, i - from));
        if (cell.n > 1 && cell.p[0] == '"' && cell.p[cell.n - 1] == '"')
            cell = tn_str_of(cell.p + 1, cell.n - 2);
        phrase = phrase || same_name(cell, TN_STR("phrase"));
        category = category || same_name(cell, TN_STR("category"));
        from = i + 1;
    }
    return phrase && category;
}

static void read_header(reader *r)
{
    size_t count = r->rows.count;
    r->columns = node(r, count, sizeof(const tn_lexsheet_column *));
    if (!r->columns)
        return;
    r->column_count = count;
    bool phrase = false;
    tn_str names[TN_LEXSHEET_COLUMNS_MOST];
    for (size_t k = 0; k < r->known_count; k++)
        names[k] = r->known[k].name;
    for (size_t i = 0; i < count; i++) {
        tn_str cell = trim(r->rows.cells[i].text);
        if (!cell.n)
            continue;
        size_t k = 0;
        while (k < r->known_count && !same_name(cell, names[k]))
            k++;
        if (k == r->known_count) {
            tn_str help = tn_diag_suggest(&r->silent, cell, names, r->known_count);
            fault(r, i, "S101", cell, TN_STR("no column has this name"),
                  help.n ? help : TN_STR("columns are line, category, phrase, the attributes of entries, yes, no, except, note, by"));
            continue;
        }
        for (size_t j = 0; j < i; j++)
            if (r->columns[j] == &r->known[k])
                fault(r, i, "S101", cell, TN_STR("a second column of this name"), TN_DIAG_NO_HELP);
        r->columns[i] = &r->known[k];
        phrase = phrase || r->known[k].kind == TN_LEXSHEET_PHRASE;
    }
    if (!phrase)
        fault(r, 0, "S101", TN_STR(""), TN_STR("there is no column 'phrase'"),
              TN_STR("the first row names the columns, as 'tenor lexicon export' writes them"));
}

/* ---- lines of a row ---- */

/* Begin a line of the block; false: no memory. */
static bool begin_line(reader *r, block *b, uint32_t most)
{
    b->lines[b->line_count] = (tn_sheetlex_line){.row = r->row, .spans = node(r, most, sizeof(tn_sheetlex_span))};
    tn_buf_clear(&r->line);
    return b->lines[b->line_count].spans != NULL;
}

/* Append `before` and the cell's text. */
static void put_span(reader *r, block *b, const char *before, tn_str name, size_t column, tn_str cell, bool weight)
{
    tn_sheetlex_line *line = &b->lines[b->line_count];
    tn_buf_text(&r->line, before);
    uint32_t begin = (uint32_t)r->line.size, skip = 0;
    if (weight) {
        tn_buf_str(&r->line, name);
        tn_buf_byte(&r->line, '=');
        skip = (uint32_t)name.n + 1;
    }
    tn_buf_str(&r->line, cell);
    line->spans[line->span_count++] =
        (tn_sheetlex_span){begin, (uint32_t)r->line.size - begin, skip, (uint32_t)column + 1, name, cell};
}

static void end_line(reader *r, block *b)
{
    tn_buf_byte(&r->line, '\n');
    tn_buf_str(&r->text, tn_buf_view(&r->line));
    r->sheet->no_memory = r->sheet->no_memory || r->line.failed;
    b->line_count++;
}

static tn_str cell_at(const reader *r, size_t i)
{
    return i < r->rows.count ? trim(r->rows.cells[i].text) : tn_str_of("", 0);
}

/* A number as spreadsheets of other countries write it: 1,5. */
static tn_str with_point(reader *r, const tn_lexsheet_column *c, tn_str cell)
{
    const char *comma = memchr(cell.p, ',', cell.n);
    bool digits = comma && tn_lexlayout_attr_decimal(c->attr);
    for (size_t i = 0; digits && i < cell.n; i++)
        digits = (cell.p[i] >= '0' && cell.p[i] <= '9') || cell.p + i == comma || (i == 0 && cell.p[i] == '-');
    if (!digits)
        return cell;
    char *point = tn_arena_alloc(r->sheet->arena, cell.n, 1);
    if (!point) {
        r->sheet->no_memory = true;
        return cell;
    }
    memcpy(point, cell.p, cell.n);
    point[comma - cell.p] = '.';
    return tn_str_of(point, cell.n);
}

static void put_attrs(reader *r, block *b, bool phrase)
{
    bool first = true;
    for (size_t i = 0; i < r->column_count && !r->sheet->no_memory; i++) {
        const tn_lexsheet_column *c = r->columns[i];
        tn_str cell = cell_at(r, i);
        if (!c || c->kind != TN_LEXSHEET_ATTR || !cell.n)
            continue;
        cell = trim(tn_sheetcell_bare(cell, false));
        bool blanks = false;
        for (size_t k = 0; k < cell.n; k++)
            blanks = blanks || is_blank(cell.p[k]) || cell.p[k] == '\n';
        if (blanks) {
            fault(r, i, "S105", cell, TN_STR("a value cannot hold blanks"), TN_DIAG_NO_HELP);
            continue;
        }
        put_span(r, b, !first ? " " : phrase ? " :: " : ":: ", c->name, i, with_point(r, c, cell), true);
        first = false;
    }
}

static uint32_t lines_in(tn_str cell)
{
    uint32_t n = 1;
    for (size_t i = 0; i < cell.n; i++)
        n += cell.p[i] == '\n';
    return n;
}

/* yes, no, except, note, by: one line of a cell is one sub-line. */
static void put_subs(reader *r, block *b)
{
    for (size_t i = 0; i < r->column_count && !r->sheet->no_memory; i++) {
        const tn_lexsheet_column *c = r->columns[i];
        tn_str rest = cell_at(r, i);
        if (!c || c->kind != TN_LEXSHEET_SUB)
            continue;
        while (rest.n) {
            const char *end = memchr(rest.p, '\n', rest.n);
            tn_str line = tn_str_of(rest.p, end ? (size_t)(end - rest.p) : rest.n);
            rest = tn_str_from(rest, line.n + (end ? 1 : 0));
            line = trim(line);
            if (!line.n)
                continue;
            if (!begin_line(r, b, 1))
                return;
            tn_buf_text(&r->line, "  ");
            tn_buf_str(&r->line, c->name);
            put_span(r, b, ": ", c->name, i, trim(tn_sheetcell_bare(line, true)), false);
            end_line(r, b);
        }
    }
}

/* ---- rows ---- */

static block *add_block(reader *r, uint32_t lines)
{
    block *b = node(r, 1, sizeof *b);
    tn_sheetlex_line *list = node(r, lines, sizeof *list);
    if (!b || !list)
        return NULL;
    b->row = r->row;
    b->lines = list;
    tn_buf_clear(&r->text);
    return b;
}

static void finish_block(reader *r, block *b)
{
    b->text = keep(r, tn_buf_view(&r->text));
    r->sheet->no_memory = r->sheet->no_memory || r->text.failed;
}

static void append(reader *r, block *b)
{
    *r->end = b;
    r->end = &b->next;
}

static tn_str word_of(tn_str s)
{
    size_t n = 0;
    while (n < s.n && !is_blank(s.p[n]))
        n++;
    return tn_str_of(s.p, n);
}

static void declare(reader *r, block *b)
{
    bool added;
    uint32_t number = tn_strmap_put(&r->names, b->name, &added);
    void *declared = r->declared, *times = r->times;
    const tn_mem *mem = r->line.mem;
    if (number == TN_STRMAP_NONE || !tn_mem_reserve(mem, &declared, &r->name_room, r->names.count, sizeof *r->declared)) {
        r->sheet->no_memory = true;
        return;
    }
    r->declared = declared;
    if (!tn_mem_reserve(mem, &times, &r->time_room, r->names.count, sizeof *r->times)) {
        r->sheet->no_memory = true;
        return;
    }
    r->times = times;
    r->times[number] = added ? 1 : r->times[number] + 1;
    r->declared[number] = b;
}

/* A duty: all of its lines in one cell, those below the first as they are indented. */
static void take_duty(reader *r, size_t column, tn_str cell)
{
    block *b = add_block(r, lines_in(cell));
    for (tn_str rest = cell; b && rest.n;) {
        const char *end = memchr(rest.p, '\n', rest.n);
        tn_str line = tn_str_of(rest.p, end ? (size_t)(end - rest.p) : rest.n), body = trim(line);
        rest = tn_str_from(rest, line.n + (end ? 1 : 0));
        line.n = (size_t)(body.p - line.p) + body.n;
        if (body.n && b->line_count && body.p == line.p && body.p[0] != '#') {
            fault(r, column, "S103", body, TN_STR("a line of a duty that is not indented"),
                  TN_STR("below its @duty line the lines of a duty begin with blanks"));
            return;
        }
        if (!begin_line(r, b, 1))
            return;
        put_span(r, b, "", TN_STR("line"), column, body.n ? line : body, false);
        end_line(r, b);
    }
    if (!b)
        return;
    finish_block(r, b);
    append(r, b);
}

/* A row of which column `line` is given, or a blank one. */
static void take_line_row(reader *r, size_t column, tn_str cell)
{
    cell = trim(tn_sheetcell_bare(cell, false));
    if (tn_str_eq(word_of(cell), TN_STR("@duty"))) {
        take_duty(r, column, cell);
        return;
    }
    if (cell.n && (memchr(cell.p, '\n', cell.n) || (cell.p[0] != '#' && cell.p[0] != '@'))) {
        fault(r, column, "S103", cell, TN_STR("this column holds comments (# …) and @-lines, one a row, and duties, all of one in a row"),
              TN_STR("a phrase stands in column phrase"));
        return;
    }
    block *b = add_block(r, 1);
    if (!b || !begin_line(r, b, 1))
        return;
    put_span(r, b, "", TN_STR("line"), column, cell, false);
    end_line(r, b);
    finish_block(r, b);
    tn_str word = word_of(cell);
    b->header = tn_str_eq(word, TN_STR("@lexicon"));
    b->category = tn_str_eq(word, TN_STR("@category"));
    if (b->category) {
        b->name = keep(r, word_of(trim(tn_str_from(cell, word.n))));
        r->category = b;
    }
    append(r, b);
    if (b->category && b->name.p)
        declare(r, b);
}

/* Entries wait for their place until all categories are known: `moved` of the reader's first pass says where to. */
typedef struct waiting {
    block *entry;
    tn_str category;
    size_t column;
    struct waiting *next;
} waiting;

static void take_entry_row(reader *r, waiting ***end)
{
    tn_str phrase = {"", 0}, category = {"", 0};
    size_t phrase_column = 0, category_column = 0, attrs = 0;
    uint32_t subs = 0;
    for (size_t i = 0; i < r->column_count; i++) {
        const tn_lexsheet_column *c = r->columns[i];
        tn_str cell = cell_at(r, i);
        if (!c || !cell.n)
            continue;
        if (c->kind == TN_LEXSHEET_PHRASE) {
            phrase = trim(tn_sheetcell_bare(cell, false));
            phrase_column = i;
        } else if (c->kind == TN_LEXSHEET_CATEGORY) {
            category = trim(tn_sheetcell_bare(cell, false));
            category_column = i;
        }
        attrs += c->kind == TN_LEXSHEET_ATTR;
        subs += c->kind == TN_LEXSHEET_SUB ? lines_in(cell) : 0;
    }
    if (!phrase.n && (category.n || !attrs)) {
        fault(r, category_column, "S104", category, TN_STR("a row without a phrase"),
              TN_STR("an entry has a phrase; an override has id= and no category; a comment stands in column line"));
        return;
    }
    if (memchr(phrase.p, '\n', phrase.n)) {
        fault(r, phrase_column, "S104", phrase, TN_STR("a phrase of two lines"), TN_STR("a row holds one phrase"));
        return;
    }
    block *b = add_block(r, 1 + subs);
    if (!b || !begin_line(r, b, (uint32_t)r->column_count + 1))
        return;
    b->entry = true;
    if (phrase.n) {
        b->lines[0].phrase = keep(r, phrase);
        put_span(r, b, "", TN_STR("phrase"), phrase_column, phrase, false);
    }
    put_attrs(r, b, phrase.n > 0);
    end_line(r, b);
    put_subs(r, b);
    finish_block(r, b);
    if (!phrase.n || !category.n || (r->category && tn_str_eq(r->category->name, category))) {
        append(r, b);
        return;
    }
    waiting *w = node(r, 1, sizeof *w);
    if (!w)
        return;
    *w = (waiting){.entry = b, .category = keep(r, category), .column = category_column};
    **end = w;
    *end = &w->next;
}

static void take_row(reader *r, waiting ***end)
{
    size_t line_column = 0, others = 0;
    tn_str line = {"", 0};
    for (size_t i = 0; i < r->rows.count; i++) {
        tn_str cell = cell_at(r, i);
        if (!cell.n)
            continue;
        const tn_lexsheet_column *c = i < r->column_count ? r->columns[i] : NULL;
        if (!c) {
            fault(r, i, "S101", cell, TN_STR("a cell in a column without a name"), TN_STR("empty it, or name the column in the first row"));
            return;
        }
        if (c->kind == TN_LEXSHEET_LINE) {
            line = cell;
            line_column = i;
        } else {
            others++;
        }
    }
    if (line.n && others)
        fault(r, line_column, "S103", line, TN_STR("a comment or @-line with other cells beside it"),
              TN_STR("what stands in column line stands there alone"));
    else if (line.n || !others)
        take_line_row(r, line_column, line);
    else
        take_entry_row(r, end);
}

/* To the end of the block of their categories, in the order of the table. */
static void place(reader *r, waiting *w)
{
    for (; w && !r->sheet->no_memory; w = w->next) {
        uint32_t number = tn_strmap_find(&r->names, w->category);
        r->row = w->entry->row;
        if (number != TN_STRMAP_NONE && r->times[number] == 1) {
            block *category = r->declared[number];
            w->entry->next = category->moved;
            category->moved = w->entry;
        } else if (number == TN_STRMAP_NONE) {
            tn_str help = tn_diag_suggest(&r->silent, w->category, r->names.keys, r->names.count);
            fault(r, w->column, "S102", w->category, TN_STR("no row declares this category"),
                  help.n ? help : TN_STR("put a row with '@category NAME' in column line above it"));
        } else {
            fault(r, w->column, "S102", w->category, TN_STR("several rows declare this category, and this row is below none of them"),
                  TN_STR("move the row below the one that it belongs to"));
        }
    }
    block *after = NULL, *category = NULL; /* the last entry of the block */
    for (block *b = r->first;; b = b->next) {
        if ((!b || b->category) && category) {
            block *last = category->moved, *list = NULL;
            while (last) { /* turned round: the first one first */
                block *next = last->next;
                last->next = list;
                list = last;
                last = next;
            }
            category->moved = NULL;
            block *end = list;
            while (end && end->next)
                end = end->next;
            if (end) {
                end->next = after->next;
                after->next = list;
            }
        }
        if (!b)
            break;
        if (b->category)
            category = b;
        if (b->category || b->entry)
            after = b;
    }
}

/* The header of the file goes first, wherever sorting has put it. */
static void raise_header(reader *r)
{
    for (block **at = &r->first; *at; at = &(*at)->next)
        if ((*at)->header) {
            block *header = *at;
            bool below_text = false;
            for (block *b = r->first; b != header; b = b->next)
                below_text = below_text || b->entry || b->category || tn_str_starts(b->text, TN_STR("@"));
            if (below_text) {
                *at = header->next;
                header->next = r->first;
                r->first = header;
            }
            return;
        }
}

static void join(reader *r)
{
    tn_sheetlex *sheet = r->sheet;
    size_t size = 0, lines = 0;
    for (const block *b = r->first; b; b = b->next) {
        size += b->text.n;
        lines += b->line_count;
    }
    char *text = tn_arena_alloc(sheet->arena, size + 1, 1);
    sheet->lines = tn_arena_alloc(sheet->arena, lines + 1, sizeof *sheet->lines);
    if (!text || !sheet->lines) {
        sheet->no_memory = true;
        return;
    }
    size_t at = 0;
    for (const block *b = r->first; b; b = b->next) {
        if (b->text.n)
            memcpy(text + at, b->text.p, b->text.n);
        at += b->text.n;
        for (uint32_t i = 0; i < b->line_count; i++)
            sheet->lines[sheet->line_count++] = b->lines[i];
    }
    sheet->text = tn_str_of(text, at);
}

bool tn_sheetlex_read(tn_sheetlex *sheet, tn_arena *arena, tn_str table)
{
    *sheet = (tn_sheetlex){.arena = arena};
    reader r = {.sheet = sheet};
    waiting *list = NULL, **end = &list;
    r.end = &r.first;
    r.known_count = tn_lexsheet_columns(r.known);
    tn_buf_init(&r.line, arena->mem);
    tn_buf_init(&r.text, arena->mem);
    tn_strmap_init(&r.names, arena->mem);
    tn_diag_init(&r.silent, arena);
    tn_sheetcell_open(&r.rows, arena, table);
    while (!sheet->no_memory && tn_sheetcell_next(&r.rows)) {
        r.row++;
        if (r.row == 1)
            read_header(&r);
        else
            take_row(&r, &end);
        if (r.row == 1 && sheet->finding_count)
            break; /* what the columns are is not known */
    }
    if (r.rows.fault) {
        r.row++;
        fault(&r, r.rows.count, "S106", TN_STR(""), tn_str_of(r.rows.fault, strlen(r.rows.fault)),
              TN_STR("a cell with a quote in it stands in quotes, and the quote is doubled"));
    }
    place(&r, list);
    raise_header(&r);
    join(&r);
    sheet->no_memory = sheet->no_memory || r.rows.no_memory || r.silent.no_memory;
    tn_buf_free(&r.line);
    tn_buf_free(&r.text);
    tn_strmap_free(&r.names);
    tn_mem_free(arena->mem, r.declared, r.name_room, sizeof *r.declared);
    tn_mem_free(arena->mem, r.times, r.time_room, sizeof *r.times);
    return !sheet->no_memory;
}

/* ---- findings ---- */

static tn_str copy_of(tn_sheetlex *sheet, tn_str s)
{
    tn_str copy = s.n ? tn_arena_str(sheet->arena, s) : tn_str_of("", 0);
    sheet->no_memory = sheet->no_memory || !copy.p;
    return copy;
}

static void map(tn_sheetlex *sheet, const char *code, const tn_diag *d)
{
    tn_sheetlex_finding f = {.row = 1, .code = code, .message = copy_of(sheet, d->message), .help = copy_of(sheet, d->help)};
    if (d->place.line >= 1 && d->place.line <= sheet->line_count) {
        const tn_sheetlex_line *line = &sheet->lines[d->place.line - 1];
        const tn_sheetlex_span *span = NULL;
        for (uint32_t i = 0; i < line->span_count; i++)
            if (!span || line->spans[i].begin <= d->place.byte)
                span = &line->spans[i];
        f.row = line->row;
        if (span) {
            uint32_t at = span->begin + span->skip, size = (uint32_t)span->cell.n;
            f.column = span->column;
            f.text = span->cell;
            f.begin = d->place.byte > at ? d->place.byte - at : 0;
            f.begin = f.begin < size ? f.begin : size;
            f.end = d->width < size - f.begin ? f.begin + d->width : size;
        }
    }
    add_finding(sheet, f);
}

bool tn_sheetlex_judge(tn_sheetlex *sheet, const tn_ast *ast, const tn_diags *diags, uint32_t file)
{
    bool *seen = tn_arena_zero(sheet->arena, sheet->line_count + 1, sizeof *seen);
    if (!seen) {
        sheet->no_memory = true;
        return false;
    }
    for (const tn_diag *d = diags->first; d; d = d->next)
        if (d->place.file == file && tn_diag_is_error(d->code)) {
            map(sheet, tn_diag_name(d->code), d);
            if (d->place.line <= sheet->line_count)
                seen[d->place.line] = true;
        }
    const tn_ast_entry *e = ast->entries;
    for (uint32_t i = 0; i < sheet->line_count && !sheet->no_memory; i++) {
        const tn_sheetlex_line *line = &sheet->lines[i];
        while (e && (e->place.file != file || e->place.line < i + 1))
            e = e->next;
        if (!line->phrase.p || seen[i + 1] || (e && e->place.line == i + 1 && tn_str_eq(e->written, line->phrase)))
            continue;
        tn_str help = TN_STR("a phrase stands alone in its cell; # and @ at its start are written \\# and \\@");
        if (e && e->place.line == i + 1)
            help = TN_STR("attributes stand in columns of their own");
        add_finding(sheet, (tn_sheetlex_finding){line->row, line->span_count ? line->spans[0].column : 1, 0, (uint32_t)line->phrase.n,
                                                 "S104", line->phrase, TN_STR("the cell is not a phrase"), help});
    }
    return !sheet->no_memory;
}

static int by_cell(const void *a, const void *b)
{
    const tn_sheetlex_finding *x = *(const tn_sheetlex_finding *const *)a, *y = *(const tn_sheetlex_finding *const *)b;
    if (x->row != y->row)
        return x->row < y->row ? -1 : 1;
    if (x->column != y->column)
        return x->column < y->column ? -1 : 1;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return x < y ? -1 : x > y;
}

bool tn_sheetlex_emit(tn_sheetlex *sheet, tn_str name, void (*callback)(void *context, const tenor_diagnostic *diagnostic),
                      void *context)
{
    const tn_sheetlex_finding **sorted = tn_arena_alloc(sheet->arena, sheet->finding_count + 1, sizeof *sorted);
    if (!sorted)
        return false;
    for (size_t i = 0; i < sheet->finding_count; i++)
        sorted[i] = &sheet->findings[i];
    tn_sort(sorted, sheet->finding_count, sizeof *sorted, by_cell);
    for (size_t i = 0; i < sheet->finding_count; i++) {
        const tn_sheetlex_finding *f = sorted[i];
        size_t width = tn_utf8_length(f->text.p, f->end) - tn_utf8_length(f->text.p, f->begin);
        tenor_diagnostic out = {.severity = TENOR_SEVERITY_ERROR,
                                .code = f->code,
                                .file = {name.p, name.n},
                                .line = f->row,
                                .column = f->column,
                                .width = width ? (uint32_t)width : 1,
                                .byte_begin = f->begin,
                                .byte_end = f->end,
                                .source_line = {f->text.p, f->text.n},
                                .message = {f->message.p, f->message.n},
                                .help = {f->help.p, f->help.n}};
        callback(context, &out);
    }
    return true;
}
