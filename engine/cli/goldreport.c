/* goldreport.c - figures of gold sets as a table for people, as TSV or as JSON Lines. */
#include "cli/goldreport.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"

/* Columns of the name of an entry in text: a phrase can be long, and its place says which it is. */
#define NAME_MOST 60

static FILE *out(const tn_goldreport *report)
{
    return report->excerpt.file;
}

/* ---- pieces ---- */

/* A figure; "-" or null where it is not defined. */
static void figure(FILE *file, double value, const char *otherwise)
{
    if (isnan(value))
        fputs(otherwise, file);
    else
        fprintf(file, "%.4f", value == 0 ? 0.0 : value);
}

/* A difference of figures, with its sign; four decimals may round to nothing. */
static void gain_text(FILE *file, double value)
{
    if (isnan(value))
        fputs("      -", file);
    else
        fprintf(file, "%+.4f", fabs(value) < 0.00005 ? 0.0 : value);
}

static void gain_number(FILE *file, double value, const char *otherwise)
{
    if (isnan(value))
        fputs(otherwise, file);
    else
        fprintf(file, "%.6f", value == 0 ? 0.0 : value);
}

static double units(int32_t score)
{
    return (double)score / TENOR_UNIT;
}

static void padded(FILE *file, tenor_str text, size_t width)
{
    tn_terminal_text(file, text);
    size_t columns = tn_terminal_columns(text);
    fprintf(file, "%*s", (int)(columns < width ? width - columns : 0), "");
}

static void json_string(FILE *file, const char *name, tenor_str text)
{
    fprintf(file, "\"%s\":", name);
    tn_terminal_json(file, text);
}

/* The columns of a text that fit, with "…" for what is cut off. */
static void shortened(FILE *file, tenor_str text, size_t width)
{
    size_t used = 0, columns = 0, end = 0;
    while (used < text.size) {
        bool fit;
        size_t step = tn_terminal_step(text.data + used, text.size - used, &fit);
        columns += tn_terminal_columns((tenor_str){text.data + used, step});
        used += step;
        end = columns < width ? used : end;
    }
    tn_terminal_text(file, columns <= width ? text : (tenor_str){text.data, end});
    if (columns > width)
        fputs("…", file);
}

/* A cell of TSV: no tabs or line ends. */
static void cell(FILE *file, tenor_str text)
{
    for (size_t i = 0; i < text.size; i++)
        fputc(strchr("\t\r\n", text.data[i]) && text.data[i] ? ' ' : text.data[i], file);
}

/* What a part is called, and where an entry stands. */
typedef struct part_name {
    tenor_str name, file;
    uint32_t line;
} part_name;

static part_name name_of(const tn_goldreport *report, const tn_gold_part *part)
{
    tenor_entry entry;
    tenor_category category;
    if (report->by == TN_GOLD_BY_ENTRY && tenor_lexicon_entry(report->lexicon, part->index, &entry))
        return (part_name){entry.id, entry.file, entry.line};
    if (report->by == TN_GOLD_BY_CATEGORY && tenor_lexicon_category(report->lexicon, part->index, &category))
        return (part_name){category.name, {NULL, 0}, 0};
    return (part_name){{NULL, 0}, {NULL, 0}, 0};
}

/* ---- the worst rows ---- */

typedef struct error {
    size_t row;
    tenor_study_judgement judgement;
} error;

static int worst_first(const void *a, const void *b)
{
    const error *x = a, *y = b;
    double p = fabs(x->judgement.by), q = fabs(y->judgement.by);
    return p != q ? (p > q ? -1 : 1) : x->row < y->row ? -1 : x->row > y->row;
}

/* All wrong rows, the worst first; NULL: no memory. */
static error *errors_of(const tn_gold_result *result, size_t *count)
{
    error *list = malloc((result->set->count + 1) * sizeof *list);
    *count = 0;
    for (size_t i = 0; list && i < result->set->count; i++) {
        error *e = &list[*count];
        e->row = i;
        if (tenor_study_set_judge(result->study, i, &e->judgement) && e->judgement.wrong)
            ++*count;
    }
    if (list && *count)
        qsort(list, *count, sizeof *list, worst_first);
    return list;
}

/* "target 1, score 0: read as 0" */
static void say_error(FILE *file, const tn_gold_result *result, const error *e)
{
    const tn_gold_row *row = &result->set->rows[e->row];
    fprintf(file, "target %.6g, score %.4g", row->target, units(result->scores[e->row]));
    if (result->figure.thresholds)
        fprintf(file, ": read as %d, wrong by %.4g", e->judgement.found, e->judgement.by / TENOR_UNIT);
    else if (result->set->metric == TENOR_STUDY_AUC)
        fprintf(file, ": %.0f %% of the other rows are on the wrong side of it", e->judgement.by * 100);
    else
        fprintf(file, ": %.2f standard deviations %s the line of best fit", fabs(e->judgement.by),
                e->judgement.by < 0 ? "below" : "above");
}

static bool show_error(tn_goldreport *report, const tn_gold_result *result, const error *e, size_t number)
{
    FILE *file = out(report);
    const tn_gold_row *row = &result->set->rows[e->row];
    tenor_score score;
    if (tenor_score_batch(report->scorer, &row->utterance, 1, &score) != TENOR_OK)
        return false;
    if (report->form == TN_GOLD_JSON) {
        fputs(number ? ",{" : "{", file);
        json_string(file, "id", row->id);
        fprintf(file, ",\"target\":%.17g,", row->target);
        if (result->figure.thresholds)
            fprintf(file, "\"found\":%d,\"by\":%.4g", e->judgement.found, e->judgement.by / TENOR_UNIT);
        else
            fprintf(file, "\"by\":%.4f", e->judgement.by);
        fputs(",\"text\":", file);
        bool fine = tn_excerpt_text(&report->excerpt, row->utterance.text);
        fputs(",\"record\":", file);
        fine = fine && tn_excerpt_record(&report->excerpt, &row->utterance, &score);
        fputc('}', file);
        return fine;
    }
    fputs("\n  ", file);
    tn_terminal_style(file, report->excerpt.colour, TN_STYLE_BOLD);
    tn_terminal_text(file, row->id);
    tn_terminal_plain(file, report->excerpt.colour);
    fputs("  ", file);
    say_error(file, result, e);
    fputc('\n', file);
    return tn_excerpt_ledger(&report->excerpt, row->utterance.text, &score);
}

/* ---- text ---- */

static void thresholds_text(FILE *file, const tn_gold_result *result)
{
    const tenor_study_figure *f = &result->figure;
    if (!f->thresholds)
        return;
    for (int half = 0; half < 2; half++) {
        fputs(half ? ", " : "", file);
        if (f->below[half] != f->above[half])
            fprintf(file, "%.4g | ", units(f->below[half]));
        fprintf(file, "%.4g", units(f->above[half]));
    }
}

static void parts_text(const tn_goldreport *report, const tn_gold_result *result)
{
    FILE *file = out(report);
    size_t shown = report->most && report->most < result->part_count ? report->most : result->part_count;
    if (report->by == TN_GOLD_BY_SET || result->figure.why)
        return;
    fprintf(file, "     gain  rows  right  precision  %s\n", report->by == TN_GOLD_BY_ENTRY ? "entry" : "category");
    for (size_t i = 0; i < shown; i++) {
        /* where not all are shown: those that take most, and those that give most */
        size_t place = i < (shown + 1) / 2 ? i : result->part_count - shown + i;
        const tn_gold_part *part = &result->parts[place];
        part_name name = name_of(report, part);
        if (place != i && i == (shown + 1) / 2)
            fprintf(file, "     ... %zu more\n", result->part_count - shown);
        fputs("  ", file);
        gain_text(file, part->gain);
        if (part->fires)
            fprintf(file, " %5zu %6zu %10.3f  ", part->fires, part->right, (double)part->right / (double)part->fires);
        else
            fprintf(file, " %5s %6s %10s  ", "-", "-", "-");
        shortened(file, name.name, NAME_MOST);
        if (name.line) {
            fputs("  (", file);
            tn_terminal_text(file, name.file);
            fprintf(file, ":%u)", name.line);
        }
        fputc('\n', file);
    }
}

static bool text(tn_goldreport *report, const tn_gold_result *result)
{
    FILE *file = out(report);
    const tn_gold_set *set = result->set;
    padded(file, set->dimension, report->widths[0]);
    fputs("  ", file);
    tn_terminal_style(file, report->excerpt.colour, TN_STYLE_BOLD);
    padded(file, set->name, report->widths[1]);
    tn_terminal_plain(file, report->excerpt.colour);
    fprintf(file, "  %-8s  ", tenor_study_metric_name(set->metric));
    if (result->index < 0) {
        fprintf(file, "%6s  %-16s  %5zu  the lexicon has no dimension '", "-", "-", set->count);
        tn_terminal_text(file, result->dimension);
        fputs("'\n", file);
        return true;
    }
    const tenor_study_figure *f = &result->figure;
    if (isnan(f->value))
        fprintf(file, "%6s", "-");
    else
        fprintf(file, "%6.4f", f->value);
    if (isnan(f->low))
        fprintf(file, "  %-16s", "-");
    else
        fprintf(file, "  %-6.4f … %-7.4f", f->low, f->high);
    fprintf(file, "  %5zu", set->count);
    if (f->why)
        fprintf(file, "  not defined: %s", f->why);
    else if (f->thresholds || set->use.size) {
        fputs("  ", file);
        padded(file, set->use, f->thresholds ? strlen("eval  ") : 0);
        thresholds_text(file, result);
    }
    fputc('\n', file);
    parts_text(report, result);
    if (report->errors == 0 || f->why)
        return true;
    size_t count;
    error *list = errors_of(result, &count);
    bool fine = list != NULL;
    if (fine)
        fprintf(file, "  %zu of %zu rows are wrong%s\n", count, set->count, count ? "; the worst:" : "");
    for (size_t i = 0; fine && i < count && i < report->errors; i++)
        fine = show_error(report, result, &list[i], i);
    if (report->errors)
        fputc('\n', file);
    free(list);
    return fine;
}

/* ---- TSV: a row a set, or a row a part of a set ---- */

static void tsv_start(const tn_goldreport *report, const tn_gold_result *result)
{
    FILE *file = out(report);
    cell(file, result->set->dimension);
    fputc('\t', file);
    cell(file, result->set->name);
    fprintf(file, "\t%s\t", tenor_study_metric_name(result->set->metric));
}

static void tsv(const tn_goldreport *report, const tn_gold_result *result)
{
    FILE *file = out(report);
    const tenor_study_figure *f = &result->figure;
    if (report->by == TN_GOLD_BY_SET) {
        bool there = result->index >= 0;
        tsv_start(report, result);
        figure(file, there ? f->value : NAN, "");
        fputc('\t', file);
        figure(file, there ? f->low : NAN, "");
        fputc('\t', file);
        figure(file, there ? f->high : NAN, "");
        fprintf(file, "\t%zu\t", result->set->count);
        cell(file, result->set->use);
        for (int half = 0; half < 2; half++)
            if (f->thresholds)
                fprintf(file, "\t%.4f\t%.4f", units(f->below[half]), units(f->above[half]));
            else
                fputs("\t\t", file);
        fputc('\n', file);
        return;
    }
    for (size_t i = 0; i < result->part_count; i++) {
        const tn_gold_part *part = &result->parts[i];
        part_name name = name_of(report, part);
        tsv_start(report, result);
        cell(file, name.name);
        if (report->by == TN_GOLD_BY_ENTRY) {
            fputc('\t', file);
            cell(file, name.file);
            fprintf(file, "\t%u", name.line);
        }
        fprintf(file, "\t%zu\t%zu\t%zu\t", part->matches, part->fires, part->right);
        if (part->fires)
            fprintf(file, "%.4f", (double)part->right / (double)part->fires);
        fputc('\t', file);
        gain_number(file, part->gain, "");
        fputc('\n', file);
    }
}

/* ---- JSON Lines: an object a set ---- */

static void parts_json(const tn_goldreport *report, const tn_gold_result *result)
{
    FILE *file = out(report);
    fprintf(file, ",\"%s\":[", report->by == TN_GOLD_BY_ENTRY ? "entries" : "categories");
    for (size_t i = 0; i < result->part_count; i++) {
        const tn_gold_part *part = &result->parts[i];
        part_name name = name_of(report, part);
        fputs(i ? ",{" : "{", file);
        json_string(file, report->by == TN_GOLD_BY_ENTRY ? "id" : "category", name.name);
        if (name.line) {
            fputc(',', file);
            json_string(file, "file", name.file);
            fprintf(file, ",\"line\":%u", name.line);
        }
        fprintf(file, ",\"matches\":%zu,\"rows\":%zu,\"right\":%zu,\"precision\":", part->matches, part->fires, part->right);
        figure(file, part->fires ? (double)part->right / (double)part->fires : NAN, "null");
        fputs(",\"gain\":", file);
        gain_number(file, part->gain, "null");
        fputc('}', file);
    }
    fputc(']', file);
}

static bool json(tn_goldreport *report, const tn_gold_result *result)
{
    FILE *file = out(report);
    const tn_gold_set *set = result->set;
    const tenor_study_figure *f = &result->figure;
    bool there = result->index >= 0, fine = true;
    fputc('{', file);
    json_string(file, "dimension", set->dimension);
    fputc(',', file);
    json_string(file, "set", set->name);
    fputc(',', file);
    json_string(file, "held_to", result->dimension);
    fprintf(file, ",\"metric\":\"%s\",\"metric_from\":\"%s\"", tenor_study_metric_name(set->metric), set->chosen);
    if (set->use.size) {
        fputc(',', file);
        json_string(file, "use", set->use);
    }
    fprintf(file, ",\"rows\":%zu,\"figure\":", set->count);
    figure(file, there ? f->value : NAN, "null");
    fputs(",\"low\":", file);
    figure(file, there ? f->low : NAN, "null");
    fputs(",\"high\":", file);
    figure(file, there ? f->high : NAN, "null");
    if (!there || f->why)
        fprintf(file, ",\"why\":\"%s\"", there ? f->why : "the lexicon has no such dimension");
    for (int half = 0; there && f->thresholds && half < 2; half++)
        fprintf(file, "%s{\"below\":%.4f,\"above\":%.4f}%s", half ? "," : ",\"thresholds\":[", units(f->below[half]),
                units(f->above[half]), half ? "]" : "");
    fprintf(file, ",\"samples\":%u,\"seed\":%llu", report->samples, (unsigned long long)report->seed);
    tenor_dimension dimension;
    if (there && tenor_lexicon_dimension(report->lexicon, (size_t)result->index, &dimension)) {
        fputc(',', file);
        json_string(file, "digest", dimension.digest);
    }
    if (there && report->by != TN_GOLD_BY_SET)
        parts_json(report, result);
    if (there && report->errors && !f->why) {
        size_t count;
        error *list = errors_of(result, &count);
        fine = list != NULL;
        fprintf(file, ",\"wrong\":%zu,\"errors\":[", count);
        for (size_t i = 0; fine && i < count && i < report->errors; i++)
            fine = show_error(report, result, &list[i], i);
        fputc(']', file);
        free(list);
    }
    fputs("}\n", file);
    return fine;
}

/* ---- all of it ---- */

void tn_goldreport_begin(tn_goldreport *report, const tn_goldrows *gold)
{
    FILE *file = out(report);
    static const char *const of_sets = "dimension\tset\tmetric\tfigure\tlow\thigh\trows\tuse\tbelow_0\tabove_0\tbelow_1\tabove_1\n";
    static const char *const of_categories = "dimension\tset\tmetric\tcategory\tmatches\trows\tright\tprecision\tgain\n";
    static const char *const of_entries = "dimension\tset\tmetric\tid\tfile\tline\tmatches\trows\tright\tprecision\tgain\n";
    if (report->form == TN_GOLD_TSV)
        fputs(report->by == TN_GOLD_BY_SET ? of_sets : report->by == TN_GOLD_BY_CATEGORY ? of_categories : of_entries, file);
    if (report->form != TN_GOLD_TEXT)
        return;
    report->widths[0] = strlen("dimension");
    report->widths[1] = strlen("set");
    for (size_t i = 0; i < gold->count; i++) {
        size_t dimension = tn_terminal_columns(gold->sets[i].dimension), name = tn_terminal_columns(gold->sets[i].name);
        report->widths[0] = dimension > report->widths[0] ? dimension : report->widths[0];
        report->widths[1] = name > report->widths[1] ? name : report->widths[1];
    }
    padded(file, tn_terminal_str("dimension"), report->widths[0]);
    fputs("  ", file);
    padded(file, tn_terminal_str("set"), report->widths[1]);
    fputs("  metric    figure  95 % interval      rows  use   thresholds\n", file);
}

bool tn_goldreport_set(tn_goldreport *report, const tn_gold_result *result)
{
    if (report->form == TN_GOLD_TEXT)
        return text(report, result);
    if (report->form == TN_GOLD_JSON)
        return json(report, result);
    tsv(report, result);
    return true;
}
