/* covreport.c - coverage as tables for people, as one table of TSV, or as JSON.
 *
 * Every table is a header and rows of cells: what differs between the forms is how a cell is written. */
#include "cli/covreport.h"

#include <stdlib.h>

#include "cli/terminal.h"

static const char *const table_names[TN_COVREPORT_TABLES] = {"coverage", "scores", "entries", "dead", "words", "phrases"};
static const char *const headers[TN_COVREPORT_TABLES][12] = {
    {"of", "name", "turns", "words", "covered", "share", "with_evidence"},
    {"dimension", "role", "turns", "p5", "p25", "p50", "p75", "p95"},
    {"turns", "hits", "lost", "id", "file", "line"},
    {"id", "file", "line"},
    {"count", "word"},
    {"count", "phrase"}};
static const double quantiles[] = {0.05, 0.25, 0.5, 0.75, 0.95};
static const char *const role_names[3] = {"unknown", "agent", "customer"};

const char *tn_covreport_name(size_t table)
{
    return table < TN_COVREPORT_TABLES ? table_names[table] : NULL;
}

typedef enum form { TEXT, TSV, JSON } form;

typedef struct out {
    FILE *file;
    form form;
    tn_covreport_table table;
    size_t row, cell;
} out;

#define TEXT_NUMBER 9 /* columns of a number in text */

static void begin_row(out *o)
{
    o->cell = 0;
    if (o->form == JSON)
        fputs(o->row ? ",{" : "{", o->file);
    else if (o->form == TEXT)
        fputc(' ', o->file);
    o->row++;
}

static void end_row(out *o)
{
    fputs(o->form == JSON ? "}" : "\n", o->file);
}

static void begin_cell(out *o)
{
    if (o->form == JSON)
        fprintf(o->file, "%s\"%s\":", o->cell ? "," : "", headers[o->table][o->cell]);
    else if (o->form == TSV && o->cell)
        fputc('\t', o->file);
    o->cell++;
}

static void text_cell(out *o, tenor_str text, size_t width)
{
    begin_cell(o);
    if (o->form == JSON) {
        tn_terminal_json(o->file, text);
        return;
    }
    fputs(o->form == TEXT ? " " : "", o->file);
    tn_terminal_text(o->file, text);
    size_t columns = tn_terminal_columns(text);
    if (o->form == TEXT)
        fprintf(o->file, "%*s", (int)(columns < width ? width - columns : 0), "");
}

static void count_cell(out *o, uint64_t value)
{
    begin_cell(o);
    fprintf(o->file, "%s%*llu", o->form == TEXT ? " " : "", o->form == TEXT ? TEXT_NUMBER : 0, (unsigned long long)value);
}

static void real_cell(out *o, double value, bool known)
{
    begin_cell(o);
    if (!known)
        fprintf(o->file, "%*s", o->form == TEXT ? TEXT_NUMBER + 1 : 0, o->form == JSON ? "null" : o->form == TEXT ? "-" : "");
    else
        fprintf(o->file, "%s%*.4f", o->form == TEXT ? " " : "", o->form == TEXT ? TEXT_NUMBER : 0, value == 0 ? 0.0 : value);
}

/* ---- rows ---- */

static void sum_row(out *o, const char *of, tenor_str name, const tn_coverage_sum *sum)
{
    begin_row(o);
    text_cell(o, tn_terminal_str(of), 5);
    text_cell(o, name, 16);
    count_cell(o, sum->turns);
    count_cell(o, sum->words);
    count_cell(o, sum->covered);
    real_cell(o, sum->words ? (double)sum->covered / (double)sum->words : 0, sum->words > 0);
    count_cell(o, sum->known);
    end_row(o);
}

static void coverage_rows(out *o, const tn_coverage *c)
{
    tn_coverage_sum all = {0};
    for (int role = 0; role < 3; role++) {
        all.turns += c->roles[role].turns;
        all.words += c->roles[role].words;
        all.covered += c->roles[role].covered;
        all.known += c->roles[role].known;
    }
    sum_row(o, "all", tn_terminal_str("-"), &all);
    for (int role = 0; role < 3; role++)
        if (c->roles[role].turns)
            sum_row(o, "role", tn_terminal_str(role_names[role]), &c->roles[role]);
    for (size_t i = 0; i < c->queue_count; i++)
        sum_row(o, "queue", c->queues[i].name, &c->queues[i].sum);
}

static void score_rows(out *o, const tn_coverage *c)
{
    tenor_dimension dimension;
    for (size_t d = 0; tenor_lexicon_dimension(c->lexicon, d, &dimension); d++)
        for (size_t role = 0; role < 3; role++) {
            const uint64_t *scores = c->scores[role * c->dimensions + d];
            uint64_t count = 0;
            for (size_t i = 0; i < TN_COVERAGE_SCORES; i++)
                count += scores[i];
            if (count == 0)
                continue;
            begin_row(o);
            text_cell(o, dimension.name, 12);
            text_cell(o, tn_terminal_str(role_names[role]), 8);
            count_cell(o, count);
            for (size_t q = 0; q < sizeof quantiles / sizeof *quantiles; q++)
                real_cell(o, (double)tn_coverage_percentile(scores, count, quantiles[q]) / TENOR_UNIT, true);
            end_row(o);
        }
}

static bool is_kind(tenor_str kind, const char *name)
{
    return kind.size == strlen(name) && memcmp(kind.data, name, kind.size) == 0;
}

/* Fillers, abbreviations and emoticons without points are read before phrases are looked for: whether they match is not known. */
static bool is_counted(const tn_coverage *c, uint32_t index, tenor_entry *entry)
{
    tenor_category category;
    return tenor_lexicon_entry(c->lexicon, index, entry) && tenor_lexicon_category(c->lexicon, entry->category, &category) &&
           !is_kind(category.kind, "filler") && !is_kind(category.kind, "abbrev") &&
           !(is_kind(category.kind, "emoticon") && entry->weight == 0);
}

static void place_cells(out *o, const tenor_entry *entry)
{
    if (o->form == TEXT) {
        text_cell(o, entry->id, 0);
        fputs("  (", o->file);
        tn_terminal_text(o->file, entry->file);
        fprintf(o->file, ":%u)", entry->line);
        return;
    }
    text_cell(o, entry->id, 0);
    text_cell(o, entry->file, 0);
    count_cell(o, entry->line);
}

static void entry_rows(out *o, const tn_coverage *c, size_t most)
{
    tenor_entry entry;
    for (size_t i = 0; i < c->entry_count && (most == 0 || o->row < most) && c->entries[i].turns; i++) {
        if (!is_counted(c, c->entries[i].index, &entry))
            continue;
        begin_row(o);
        count_cell(o, c->entries[i].turns);
        count_cell(o, c->entries[i].hits);
        count_cell(o, c->entries[i].lost);
        place_cells(o, &entry);
        end_row(o);
    }
}

static void dead_rows(out *o, const tn_coverage *c, size_t most)
{
    tenor_entry entry;
    for (size_t i = 0; i < c->entry_count && (most == 0 || o->row < most); i++) {
        if (c->entries[i].turns || !is_counted(c, c->entries[i].index, &entry))
            continue;
        begin_row(o);
        place_cells(o, &entry);
        end_row(o);
    }
}

static void tally_rows(out *o, const tn_tally *tally, size_t most)
{
    for (size_t i = 0; i < tally->count && (most == 0 || i < most); i++) {
        begin_row(o);
        count_cell(o, tally->rows[i].count);
        text_cell(o, tally->rows[i].text, 0);
        end_row(o);
    }
}

static void rows(out *o, const tn_coverage *c, size_t most)
{
    switch (o->table) {
    case TN_COVREPORT_COVERAGE:
        coverage_rows(o, c);
        break;
    case TN_COVREPORT_SCORES:
        score_rows(o, c);
        break;
    case TN_COVREPORT_ENTRIES:
        entry_rows(o, c, most);
        break;
    case TN_COVREPORT_DEAD:
        dead_rows(o, c, most);
        break;
    case TN_COVREPORT_WORDS:
        tally_rows(o, &c->words, most);
        break;
    default:
        tally_rows(o, &c->phrases, most);
    }
}

/* ---- forms ---- */

void tn_covreport_tsv(FILE *file, const tn_coverage *c, tn_covreport_table table, size_t most)
{
    out o = {file, TSV, table, 0, 0};
    for (size_t i = 0; headers[table][i]; i++)
        fprintf(file, "%s%s", i ? "\t" : "", headers[table][i]);
    fputc('\n', file);
    rows(&o, c, most);
}

void tn_covreport_json(FILE *file, const tn_coverage *c, size_t most)
{
    for (size_t table = 0; table < TN_COVREPORT_TABLES; table++) {
        out o = {file, JSON, (tn_covreport_table)table, 0, 0};
        fprintf(file, "%s\"%s\":[", table ? "," : "{", table_names[table]);
        rows(&o, c, most);
        fputc(']', file);
    }
    fprintf(file, ",\"counts_may_be_short_by\":%llu}\n",
            (unsigned long long)(c->words.dropped > c->phrases.dropped ? c->words.dropped : c->phrases.dropped));
}

static void count_entries(const tn_coverage *c, uint64_t *live, uint64_t *dead)
{
    tenor_entry entry;
    *live = *dead = 0;
    for (size_t i = 0; i < c->entry_count; i++)
        if (is_counted(c, c->entries[i].index, &entry)) {
            *live += c->entries[i].turns > 0;
            *dead += c->entries[i].turns == 0;
        }
}

void tn_covreport_text(FILE *file, const tn_coverage *c, size_t most)
{
    static const char *const titles[TN_COVREPORT_TABLES] = {
        "  of    name                 turns     words   covered     share  with evidence",
        "  dimension    role         turns        p5       p25       p50       p75       p95",
        "      turns      hits      lost entry", NULL, "      count word that nothing covers",
        "      count phrase that nothing covers"};
    uint64_t live, dead;
    for (size_t table = 0; table < TN_COVREPORT_TABLES; table++) {
        out o = {file, TEXT, (tn_covreport_table)table, 0, 0};
        if (!titles[table]) /* dead entries are many: --table dead lists them */
            continue;
        fprintf(file, "%s%s\n", table ? "\n" : "", titles[table]);
        rows(&o, c, most);
        if (table == TN_COVREPORT_ENTRIES) {
            count_entries(c, &live, &dead);
            fprintf(file, "  %llu entries match somewhere, %llu nowhere\n", (unsigned long long)live, (unsigned long long)dead);
        }
        uint64_t dropped = table == TN_COVREPORT_WORDS     ? c->words.dropped
                           : table == TN_COVREPORT_PHRASES ? c->phrases.dropped
                                                           : 0;
        if (dropped)
            fprintf(file, "  counts may be short by %llu: there are too many to remember the rare ones\n", (unsigned long long)dropped);
    }
}
