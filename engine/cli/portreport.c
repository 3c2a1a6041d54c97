/* portreport.c - what an export or an import could not carry over. */
#include "cli/portreport.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_io.h"

#include "cli/terminal.h"

/* In one line, for a table. */
static char *copy_of(tenor_str s)
{
    char *copy = malloc(s.size + 1);
    for (size_t i = 0; copy && i < s.size; i++)
        copy[i] = (unsigned char)s.data[i] < ' ' ? ' ' : s.data[i];
    if (copy)
        copy[s.size] = 0;
    return copy;
}

static void free_row(tn_portreport_row *row)
{
    free(row->file);
    free(row->what);
    free(row->reason);
}

void tn_portreport_add(void *context, const tenor_study_remark *remark)
{
    tn_portreport *report = context;
    if (report->count == report->room) {
        size_t room = report->room ? report->room * 2 : 64;
        tn_portreport_row *rows = room < SIZE_MAX / sizeof *rows ? realloc(report->rows, room * sizeof *rows) : NULL;
        if (!rows) {
            report->no_memory = true;
            return;
        }
        report->rows = rows;
        report->room = room;
    }
    tn_portreport_row row = {copy_of(remark->file), copy_of(remark->what), copy_of(remark->reason), remark->line, remark->lost,
                             report->count};
    if (!row.file || !row.what || !row.reason) {
        free_row(&row);
        report->no_memory = true;
        return;
    }
    report->rows[report->count++] = row;
}

static void show(const char *text)
{
    tn_terminal_text(stderr, tn_terminal_str(text));
}

static void show_place(const tn_portreport_row *row)
{
    show(row->file);
    if (row->line)
        fprintf(stderr, ":%u", row->line);
}

static int by_reason(const void *a, const void *b)
{
    const tn_portreport_row *x = a, *y = b;
    int order = strcmp(x->reason, y->reason);
    return order ? order : x->number < y->number ? -1 : x->number > y->number;
}

static int by_number(const void *a, const void *b)
{
    const tn_portreport_row *x = a, *y = b;
    return x->number < y->number ? -1 : x->number > y->number;
}

typedef struct group { /* of rows with one reason */
    const tn_portreport_row *first;
    size_t count;
} group;

static int by_first(const void *a, const void *b)
{
    return by_number(((const group *)a)->first, ((const group *)b)->first);
}

/* A line for each reason, in the order in which they came up. */
static void print_changed(tn_portreport_row *rows, size_t count)
{
    group *groups = malloc((count + 1) * sizeof *groups);
    size_t n = 0;
    qsort(rows, count, sizeof *rows, by_reason);
    for (size_t i = 0; groups && i < count; i++) {
        if (rows[i].lost)
            continue;
        if (n == 0 || strcmp(groups[n - 1].first->reason, rows[i].reason) != 0)
            groups[n++] = (group){&rows[i], 0};
        groups[n - 1].count++;
    }
    if (groups)
        qsort(groups, n, sizeof *groups, by_first);
    for (size_t i = 0; i < n; i++) {
        fputs("tenor: carried over otherwise: ", stderr);
        show_place(groups[i].first);
        fputs(": ", stderr);
        show(groups[i].first->what);
        fputs(": ", stderr);
        show(groups[i].first->reason);
        if (groups[i].count > 1)
            fprintf(stderr, " (and %zu more)", groups[i].count - 1);
        fputc('\n', stderr);
    }
    free(groups);
}

void tn_portreport_print(tn_portreport *report, size_t first)
{
    for (size_t i = first; i < report->count; i++) {
        const tn_portreport_row *row = &report->rows[i];
        if (!row->lost)
            continue;
        fputs("tenor: not carried over: ", stderr);
        show_place(row);
        fputs(": ", stderr);
        show(row->what);
        fputs(": ", stderr);
        show(row->reason);
        fputc('\n', stderr);
    }
    if (report->count > first)
        print_changed(report->rows + first, report->count - first);
}

bool tn_portreport_write(tn_portreport *report, const char *path)
{
    tenor_io_output *output = NULL;
    tenor_io_error error;
    tenor_status status = tenor_io_output_open(&output, path, NULL, &error);
    if (report->count)
        qsort(report->rows, report->count, sizeof *report->rows, by_number);
    if (status == TENOR_OK)
        status = tenor_io_output_write(output, tn_terminal_str("file\tline\tcarried\twhat\treason\n"), &error);
    for (size_t i = 0; status == TENOR_OK && i < report->count; i++) {
        const tn_portreport_row *row = &report->rows[i];
        char line[32];
        snprintf(line, sizeof line, "\t%u\t%s\t", row->line, row->lost ? "no" : "changed");
        const char *const parts[] = {row->file, line, row->what, "\t", row->reason, "\n"};
        for (size_t k = 0; status == TENOR_OK && k < sizeof parts / sizeof *parts; k++)
            status = tenor_io_output_write(output, tn_terminal_str(parts[k]), &error);
    }
    if (status == TENOR_OK)
        status = tenor_io_output_close(output, &error);
    else if (output)
        tenor_io_output_discard(output);
    if (status != TENOR_OK)
        tn_terminal_tell("tenor: %s\n", error.message);
    return status == TENOR_OK;
}

void tn_portreport_free(tn_portreport *report)
{
    for (size_t i = 0; i < report->count; i++)
        free_row(&report->rows[i]);
    free(report->rows);
    *report = (tn_portreport){0};
}
