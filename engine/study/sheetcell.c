/* sheetcell.c - tables as spreadsheets read and write them.
 *
 * A risky cell bears a ' in front, which people see and spreadsheets leave alone. Of "'x" the ' is a guard only where x is
 * risky, so that every text has one guarded form and is told from it: 'tis stays what it is. */
#include "study/sheetcell.h"

/* ---- reading ---- */

static size_t cut_by(tn_str line, char separator)
{
    size_t n = 0;
    bool quoted = false;
    for (size_t i = 0; i < line.n && (quoted || (line.p[i] != '\n' && line.p[i] != '\r')); i++) {
        quoted = quoted != (line.p[i] == '"');
        n += !quoted && line.p[i] == separator;
    }
    return n;
}

void tn_sheetcell_open(tn_sheetcell_reader *reader, tn_arena *arena, tn_str text)
{
    static const char separators[] = {'\t', ';', ','};
    *reader = (tn_sheetcell_reader){.text = text, .separator = '\t', .line = 1, .arena = arena};
    size_t most = 0;
    for (size_t i = 0; i < sizeof separators; i++) {
        size_t n = cut_by(text, separators[i]);
        if (n > most) {
            most = n;
            reader->separator = separators[i];
        }
    }
}

static bool ends_cell(const tn_sheetcell_reader *r, size_t i)
{
    return i >= r->text.n || r->text.p[i] == r->separator || r->text.p[i] == '\n' ||
           (r->text.p[i] == '\r' && i + 1 < r->text.n && r->text.p[i + 1] == '\n') || (r->text.p[i] == '\r' && i + 1 == r->text.n);
}

/* A cell in quotes that begins at *i; *i becomes its end. Two quotes inside are one. */
static tn_str quoted_cell(tn_sheetcell_reader *r, size_t *i)
{
    size_t begin = *i + 1, end = begin, doubled = 0;
    while (end < r->text.n && (r->text.p[end] != '"' || (end + 1 < r->text.n && r->text.p[end + 1] == '"'))) {
        bool pair = r->text.p[end] == '"';
        doubled += pair;
        end += pair ? 2 : 1;
    }
    if (end >= r->text.n) {
        r->fault = "a quote that is never closed";
        return tn_str_of(NULL, 0);
    }
    *i = end + 1;
    if (!ends_cell(r, *i)) {
        r->fault = "something behind the quote that closes the cell";
        return tn_str_of(NULL, 0);
    }
    tn_str raw = tn_str_of(r->text.p + begin, end - begin);
    if (!doubled)
        return raw;
    char *copy = tn_arena_alloc(r->arena, raw.n, 1);
    if (!copy) {
        r->no_memory = true;
        return tn_str_of(NULL, 0);
    }
    size_t n = 0;
    for (size_t k = 0; k < raw.n; k++) {
        copy[n++] = raw.p[k];
        k += raw.p[k] == '"';
    }
    return tn_str_of(copy, n);
}

static bool add_cell(tn_sheetcell_reader *r, tn_sheetcell cell)
{
    if (r->count == r->room) {
        size_t room = r->room ? r->room * 2 : 32;
        tn_sheetcell *cells = tn_arena_alloc(r->arena, room, sizeof *cells);
        if (!cells) {
            r->no_memory = true;
            return false;
        }
        if (r->count)
            memcpy(cells, r->cells, r->count * sizeof *cells);
        r->cells = cells;
        r->room = room;
    }
    r->cells[r->count++] = cell;
    return true;
}

bool tn_sheetcell_next(tn_sheetcell_reader *r)
{
    r->count = 0;
    if (r->text.n == 0 || r->fault || r->no_memory)
        return false;
    uint32_t line = r->line;
    for (size_t i = 0;;) {
        size_t begin = i;
        tn_str text;
        if (i < r->text.n && r->text.p[i] == '"') {
            text = quoted_cell(r, &i);
        } else {
            while (!ends_cell(r, i))
                i++;
            text = tn_str_of(r->text.p + begin, i - begin);
        }
        if (r->fault || r->no_memory || !add_cell(r, (tn_sheetcell){text, line}))
            return false;
        for (size_t k = begin; k < i; k++)
            line += r->text.p[k] == '\n';
        if (i < r->text.n && r->text.p[i] == r->separator) {
            i++;
            continue;
        }
        i += i < r->text.n && r->text.p[i] == '\r';
        i += i < r->text.n && r->text.p[i] == '\n';
        r->text = tn_str_from(r->text, i);
        r->line = line + 1;
        return true;
    }
}

/* ---- writing ---- */

void tn_sheetcell_put(tn_buf *out, tn_str text, char separator)
{
    bool quotes = false;
    for (size_t i = 0; i < text.n; i++)
        quotes = quotes || text.p[i] == '"' || text.p[i] == separator || text.p[i] == '\n' || text.p[i] == '\r';
    /* Blanks at an end are the cell's, too. */
    quotes = quotes || (text.n && (text.p[0] == ' ' || text.p[text.n - 1] == ' '));
    if (quotes)
        tn_buf_byte(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"')
            tn_buf_byte(out, '"');
        tn_buf_byte(out, text.p[i]);
    }
    if (quotes)
        tn_buf_byte(out, '"');
}

/* ---- guards ---- */

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool is_word(tn_str s, const char *word)
{
    size_t n = strlen(word), i = 0;
    while (i < s.n && i < n && lower(s.p[i]) == word[i])
        i++;
    return i == n && s.n == n;
}

/* "may 5", "Dec-2", "sept. 2026": the name of a month, whole or its first letters, with a digit somewhere. */
static bool is_month(tn_str s)
{
    static const char *const months[] = {"january", "february", "march",     "april",   "may",      "june",
                                         "july",    "august",   "september", "october", "november", "december"};
    size_t letters = 0;
    while (letters < s.n && lower(s.p[letters]) >= 'a' && lower(s.p[letters]) <= 'z')
        letters++;
    bool digit = false;
    for (size_t i = letters; i < s.n; i++)
        digit = digit || (s.p[i] >= '0' && s.p[i] <= '9');
    if (!digit || letters < 3)
        return false;
    for (size_t m = 0; m < sizeof months / sizeof *months; m++) {
        size_t i = 0;
        while (i < letters && lower(s.p[i]) == months[m][i])
            i++;
        if (i == letters)
            return true;
    }
    return false;
}

static bool is_digit(tn_str s, size_t i)
{
    return i < s.n && s.p[i] >= '0' && s.p[i] <= '9';
}

bool tn_sheetcell_risky(tn_str s, bool lines)
{
    while (s.n && s.p[0] == '\'')
        s = tn_str_from(s, 1);
    if (s.n == 0)
        return lines;
    /* Formulas, and blanks that would be lost; numbers, dates and times; amounts and numbers below 0. */
    if (s.p[0] && strchr("=+-@\t\r ", s.p[0]))
        return true;
    if (is_digit(s, 0) || (s.p[0] && strchr("$.(", s.p[0]) && is_digit(s, 1)))
        return true;
    static const tn_str signs[] = {{"\xC2\xA3", 2}, {"\xE2\x82\xAC", 3}}; /* pound, euro */
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (tn_str_starts(s, signs[i]))
            return true;
    return is_word(s, "true") || is_word(s, "false") || is_month(s);
}

void tn_sheetcell_guard(tn_buf *out, tn_str text, bool lines)
{
    if (tn_sheetcell_risky(text, lines))
        tn_buf_byte(out, '\'');
    tn_buf_str(out, text);
}

tn_str tn_sheetcell_bare(tn_str cell, bool lines)
{
    if (cell.n && cell.p[0] == '\'' && tn_sheetcell_risky(tn_str_from(cell, 1), lines))
        return tn_str_from(cell, 1);
    return cell;
}
