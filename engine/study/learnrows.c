/* learnrows.c - labelled turns from tables: a header, tab-separated cells, and lists of acts with commas between them. */
#include "study/learnrows.h"

#include "base/utf8.h"
#include "lexicon/attr.h"
#include "text/turnwords.h"

#define COLUMNS 256

enum { TEXT, SPEAKER, ACTS, NOT, GROUP, NAMED };

void tn_learnrows_init(tn_learnrows *rows, const tn_mem *mem)
{
    *rows = (tn_learnrows){.mem = mem};
    tn_arena_init(&rows->arena, mem);
    tn_strmap_init(&rows->acts, mem);
}

void tn_learnrows_free(tn_learnrows *rows)
{
    tn_mem_free(rows->mem, rows->rows, rows->capacity, sizeof *rows->rows);
    tn_strmap_free(&rows->acts);
    tn_arena_free(&rows->arena);
    tn_learnrows_init(rows, rows->mem);
}

bool tn_learnrows_is_act(tn_str name)
{
    return tn_str_starts(name, TN_STR("act.")) && name.n > 4 && tn_attr_is_name(name);
}

int tn_learnrows_act(tn_learnrows *rows, tn_str name, bool agent)
{
    uint32_t found = tn_strmap_find(&rows->acts, name);
    if (found != TN_STRMAP_NONE)
        return (rows->of_agent >> found & 1) == agent ? (int)found : -1;
    if (rows->acts.count == TN_LEARNROWS_ACTS)
        return -2;
    tn_str kept = tn_arena_str(&rows->arena, name);
    if (!kept.p || (found = tn_strmap_add(&rows->acts, kept)) == TN_STRMAP_NONE)
        return -3;
    rows->of_agent |= (uint64_t)agent << found;
    return (int)found;
}

/* The part of *rest before the byte, which *rest is behind of then. */
static tn_str part(tn_str *rest, char byte)
{
    const char *at = rest->n ? memchr(rest->p, byte, rest->n) : NULL;
    tn_str before = {rest->p, at ? (size_t)(at - rest->p) : rest->n};
    *rest = tn_str_from(*rest, at ? before.n + 1 : before.n);
    return before;
}

/* Cells of a line; how many there are, of which `cells` has the first COLUMNS. */
static size_t cut(tn_str line, tn_str cells[COLUMNS])
{
    size_t count = 0;
    for (bool more = true; more; count++) {
        more = line.n && memchr(line.p, '\t', line.n);
        tn_str cell = part(&line, '\t');
        if (count < COLUMNS)
            cells[count] = cell;
    }
    return count;
}

static bool complain(tn_buf *wrong, const char *what)
{
    tn_buf_text(wrong, what);
    return false;
}

static bool read_header(tn_str line, int columns[NAMED], size_t *width, tn_buf *wrong)
{
    static const char *const names[NAMED] = {"text", "speaker", "acts", "not", "group"};
    tn_str cells[COLUMNS];
    *width = cut(line, cells);
    if (*width > COLUMNS)
        return complain(wrong, "more than 256 columns");
    for (int c = 0; c < NAMED; c++) {
        columns[c] = -1;
        for (size_t i = 0; i < *width; i++) {
            if (!tn_str_eq(cells[i], tn_str_of(names[c], strlen(names[c]))))
                continue;
            if (columns[c] >= 0)
                return tn_buf_printf(wrong, "two columns are called '%s'", names[c]) && false;
            columns[c] = (int)i;
        }
        if (columns[c] < 0 && c != GROUP)
            return tn_buf_printf(wrong, "the header has no column '%s': it needs text, speaker, acts and not", names[c]) && false;
    }
    return true;
}

/* Acts of a cell, as a set; *others: a * was among them, where there may be one. */
static bool read_acts(tn_learnrows *rows, tn_str cell, bool agent, uint64_t *set, bool *others, tn_buf *wrong)
{
    while (cell.n) {
        tn_str name = tn_str_trim(part(&cell, ','));
        if (name.n == 0)
            continue;
        if (others && tn_str_eq(name, TN_STR("*"))) {
            *others = true;
            continue;
        }
        int act = tn_learnrows_is_act(name) ? tn_learnrows_act(rows, name, agent) : -4;
        if (act >= 0) {
            *set |= (uint64_t)1 << act;
        } else if (act == -3) {
            return false;
        } else if (act == -2) {
            return complain(wrong, "more than 64 acts");
        } else {
            tn_buf_byte(wrong, '\'');
            tn_buf_str(wrong, name);
            return complain(wrong, act == -1 ? "' is an act of the other speaker in the rows above"
                                             : "' is no name of an act: act. and letters, digits, - _ . behind it");
        }
    }
    return true;
}

static bool read_row(tn_learnrows *rows, const tn_str cells[NAMED], tn_buf *wrong)
{
    tn_learnrows_row row = {0};
    tn_str speaker = tn_str_trim(cells[SPEAKER]);
    row.agent = tn_str_eq(speaker, TN_STR("agent"));
    if (!row.agent && !tn_str_eq(speaker, TN_STR("customer")))
        return complain(wrong, "the speaker is neither agent nor customer");
    if (!cells[TEXT].n)
        return complain(wrong, "there is no text");
    if (!read_acts(rows, cells[ACTS], row.agent, &row.does, NULL, wrong) ||
        !read_acts(rows, cells[NOT], row.agent, &row.not, &row.others, wrong))
        return false;
    for (uint32_t act = 0; act < rows->acts.count; act++)
        if (row.does & row.not & (uint64_t)1 << act) {
            tn_buf_byte(wrong, '\'');
            tn_buf_str(wrong, rows->acts.keys[act]);
            return complain(wrong, "' stands among the acts that the turn does and among those that it does not");
        }
    tn_str group = tn_str_trim(cells[GROUP]);
    row.group = group.n ? tn_strmap_hash(group) | 1 : 0;
    row.text = tn_arena_str(&rows->arena, cells[TEXT]);
    if (!row.text.p ||
        !tn_mem_reserve(rows->mem, (void **)&rows->rows, &rows->capacity, rows->count + 1, sizeof *rows->rows))
        return false;
    rows->rows[rows->count++] = row;
    return true;
}

bool tn_learnrows_read(tn_learnrows *rows, tn_str name, tn_str text, tn_buf *wrong)
{
    int columns[NAMED] = {0};
    size_t width = 0, number = 0;
    bool fine = true, header = false;
    if (tn_str_starts(text, TN_STR("\xEF\xBB\xBF")))
        text = tn_str_from(text, 3);
    tn_buf_clear(wrong);
    while (text.n && fine) {
        tn_str line = part(&text, '\n'), cells[COLUMNS], of[NAMED];
        number++;
        if (line.n && line.p[line.n - 1] == '\r')
            line.n--;
        if (tn_str_trim(line).n == 0)
            continue;
        if (!header) {
            header = fine = read_header(line, columns, &width, wrong);
            continue;
        }
        size_t count = cut(line, cells);
        for (int c = 0; c < NAMED; c++)
            of[c] = columns[c] >= 0 && (size_t)columns[c] < count ? cells[columns[c]] : TN_STR("");
        if (count > width)
            fine = tn_buf_printf(wrong, "%zu cells, but the header names %zu", count, width) && false;
        else if (line.n > (size_t)1 << 28)
            fine = complain(wrong, "the row is too long");
        else if (!tn_utf8_valid(line.p, line.n))
            fine = complain(wrong, "bytes that are not UTF-8");
        else
            fine = read_row(rows, of, wrong);
    }
    if (fine && !header)
        fine = complain(wrong, "the table is empty: it needs a header with text, speaker, acts and not");
    if (!fine && wrong->size && !wrong->failed) { /* where it is, before what it is */
        tn_str what = tn_arena_str(&rows->arena, tn_buf_view(wrong));
        tn_buf_clear(wrong);
        tn_buf_str(wrong, name);
        tn_buf_printf(wrong, ":%zu: ", number ? number : 1);
        wrong->failed |= !what.p;
        if (what.p)
            tn_buf_str(wrong, what);
    }
    return fine;
}

/* The same for turns of the same words, in any table: a turn that is known is no test of what was learnt of it. */
static uint64_t hash_of(tn_str text)
{
    uint64_t hash = UINT64_C(0x9E3779B97F4A7C15);
    tn_turnword word;
    for (size_t at = 0; tn_turnwords_next(text, &at, &word);) {
        hash = (hash ^ word.number) * UINT64_C(0xBF58476D1CE4E5B9);
        hash ^= hash >> 29;
    }
    return hash;
}

void tn_learnrows_finish(tn_learnrows *rows)
{
    uint64_t all = rows->acts.count == 64 ? UINT64_MAX : ((uint64_t)1 << rows->acts.count) - 1;
    for (size_t i = 0; i < rows->count; i++) {
        tn_learnrows_row *row = &rows->rows[i];
        if (row->others)
            row->not |= all & (row->agent ? rows->of_agent : ~rows->of_agent) & ~row->does;
        if (!row->group)
            row->group = hash_of(row->text);
    }
}
