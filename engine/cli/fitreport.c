/* fitreport.c - what fitted weights do to figures, and which weights move: as text, TSV or JSON. */
#include "cli/fitreport.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"

/* Columns of the name of an entry in text. */
#define NAME_MOST 60

typedef struct change {
    uint32_t index;
    int32_t by;
} change;

static double points(int32_t units)
{
    return (double)units / TENOR_UNIT;
}

static bool flips(const tenor_entry *entry, int32_t weight)
{
    return (entry->weight > 0) != (weight > 0);
}

/* The most moved first. */
static int by_size(const void *a, const void *b)
{
    const change *x = a, *y = b;
    if (abs(x->by) != abs(y->by))
        return abs(x->by) > abs(y->by) ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

static size_t changes_of(const tn_fitting *f, change **list)
{
    size_t count = 0;
    tenor_entry entry;
    *list = malloc((f->entries + 1) * sizeof **list);
    for (uint32_t i = 0; *list && tenor_lexicon_entry(f->lexicon, i, &entry); i++)
        if (f->weights[i].weight != entry.weight)
            (*list)[count++] = (change){i, f->weights[i].weight - entry.weight};
    if (count)
        qsort(*list, count, sizeof **list, by_size);
    return count;
}

/* ---- text ---- */

static void padded(tenor_str text, size_t width)
{
    tn_terminal_text(stdout, text);
    size_t columns = tn_terminal_columns(text);
    printf("%*s", (int)(columns < width ? width - columns : 0), "");
}

static void figure(double value, const char *format, const char *otherwise)
{
    if (isnan(value))
        fputs(otherwise, stdout);
    else
        printf(format, value == 0 ? 0.0 : value);
}

static void text_sets(const tn_fitting *f)
{
    size_t dimension = strlen("dimension"), name = strlen("set");
    for (size_t i = 0; i < f->count; i++) {
        size_t d = tn_terminal_columns(f->sets[i].dimension), n = tn_terminal_columns(f->sets[i].gold->name);
        dimension = d > dimension ? d : dimension;
        name = n > name ? n : name;
    }
    padded(tn_terminal_str("dimension"), dimension + 2);
    padded(tn_terminal_str("set"), name + 2);
    puts("metric      rows   before  out of fold  95 % interval      in sample");
    for (size_t i = 0; i < f->count; i++) {
        const tn_fitting_set *s = &f->sets[i];
        padded(s->dimension, dimension + 2);
        padded(s->gold->name, name + 2);
        printf("%-8s%8zu   ", tenor_study_metric_name(s->gold->metric), s->gold->count);
        figure(s->before.value, "%6.4f", "     -");
        fputs("       ", stdout);
        figure(s->outside.value, "%6.4f", "     -");
        fputs("  ", stdout);
        figure(s->outside.low, "%.4f", "-     ");
        fputs(isnan(s->outside.low) ? "   " : " … ", stdout);
        figure(s->outside.high, "%.4f", "      ");
        fputs("       ", stdout);
        figure(s->within.value, "%6.4f", "     -");
        putchar('\n');
    }
}

static void text_changes(const tn_fitting *f, const change *list, size_t count, size_t most)
{
    size_t movable = 0, few = 0;
    for (size_t i = 0; i < f->entries; i++) {
        movable += f->weights[i].moves;
        few += f->weights[i].may_move && !f->weights[i].moves && f->weights[i].rows > 0;
    }
    printf("\n%zu of %zu weights move; %zu entr%s points in fewer than %zu rows and stay%s\n", count, movable, few,
           few == 1 ? "y has" : "ies have", f->options.min_rows, few == 1 ? "s" : "");
    if (count)
        puts("      old     new    rows  entry");
    for (size_t i = 0; i < count && (most == 0 || i < most); i++) {
        tenor_entry entry;
        if (!tenor_lexicon_entry(f->lexicon, list[i].index, &entry))
            continue;
        int32_t weight = f->weights[list[i].index].weight;
        printf("%9.4g%8.4g%8zu  ", points(entry.weight), points(weight), f->weights[list[i].index].rows);
        bool cut = entry.id.size > NAME_MOST;
        tn_terminal_text(stdout, (tenor_str){entry.id.data, cut ? NAME_MOST - 1 : entry.id.size});
        printf("%s  (", cut ? "…" : "");
        tn_terminal_text(stdout, entry.file);
        printf(":%u)%s\n", entry.line, flips(&entry, weight) ? "  changes its sign" : "");
    }
    if (most && count > most)
        printf("      ... %zu more\n", count - most);
}

/* ---- TSV and JSON ---- */

static void tsv(const tn_fitting *f, const change *list, size_t count)
{
    tenor_entry entry;
    puts("id\tfile\tline\trows\told\tnew\tsign");
    for (size_t i = 0; i < count; i++) {
        if (!tenor_lexicon_entry(f->lexicon, list[i].index, &entry))
            continue;
        int32_t weight = f->weights[list[i].index].weight;
        tn_terminal_text(stdout, entry.id);
        putchar('\t');
        tn_terminal_text(stdout, entry.file);
        printf("\t%u\t%zu\t%.6g\t%.6g\t%s\n", entry.line, f->weights[list[i].index].rows, points(entry.weight), points(weight),
               flips(&entry, weight) ? "changes" : "stays");
    }
}

static void json_figure(const char *name, double value)
{
    printf(",\"%s\":", name);
    figure(value, "%.6f", "null");
}

static void json(const tn_fitting *f, const change *list, size_t count)
{
    tenor_entry entry;
    printf("{\"sets\":[");
    for (size_t i = 0; i < f->count; i++) {
        const tn_fitting_set *s = &f->sets[i];
        printf("%s{\"dimension\":", i ? "," : "");
        tn_terminal_json(stdout, s->dimension);
        printf(",\"set\":");
        tn_terminal_json(stdout, s->gold->name);
        printf(",\"metric\":\"%s\",\"rows\":%zu", tenor_study_metric_name(s->gold->metric), s->gold->count);
        json_figure("before", s->before.value);
        json_figure("out_of_fold", s->outside.value);
        json_figure("low", s->outside.low);
        json_figure("high", s->outside.high);
        json_figure("in_sample", s->within.value);
        putchar('}');
    }
    printf("],\"changes\":[");
    for (size_t i = 0; i < count; i++) {
        if (!tenor_lexicon_entry(f->lexicon, list[i].index, &entry))
            continue;
        int32_t weight = f->weights[list[i].index].weight;
        printf("%s{\"id\":", i ? "," : "");
        tn_terminal_json(stdout, entry.id);
        printf(",\"file\":");
        tn_terminal_json(stdout, entry.file);
        printf(",\"line\":%u,\"rows\":%zu,\"old\":%.6g,\"new\":%.6g,\"flips\":%s}", entry.line,
               f->weights[list[i].index].rows, points(entry.weight), points(weight), flips(&entry, weight) ? "true" : "false");
    }
    puts("]}");
}

void tn_fitreport_print(tn_fitreport_form form, const tn_fitting *f, size_t most)
{
    change *list;
    size_t count = changes_of(f, &list);
    if (!list) {
        fputs("tenor: out of memory\n", stderr);
        return;
    }
    if (form == TN_FITREPORT_TSV)
        tsv(f, list, count);
    else if (form == TN_FITREPORT_JSON)
        json(f, list, count);
    else {
        text_sets(f);
        text_changes(f, list, count, most);
    }
    free(list);
}
