/* goldlist.c - MANIFEST.tsv beside gold files: which figure a set is measured by and what it may be used for. */
#include "cli/goldlist.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/terminal.h"

#define NAME "MANIFEST.tsv"

enum { DIMENSION, SET, METRIC, USE, COLUMNS };
static const char *const column_names[COLUMNS] = {"dimension", "set", "metric", "use"};

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* Bytes of the path before its last slash; 0: none. */
static size_t folder_size(const char *file)
{
    const char *slash = strrchr(file, '/');
    return slash ? (size_t)(slash - file) + 1 : 0;
}

bool tn_goldlist_is(const char *path)
{
    return strcmp(path + folder_size(path), NAME) == 0;
}

bool tn_goldlist_metric(const char *name, tenor_study_metric *metric)
{
    for (tenor_study_metric m = 0; m < TENOR_STUDY_METRIC_COUNT; m++)
        if (strcmp(tenor_study_metric_name(m), name) == 0) {
            *metric = m;
            return true;
        }
    return false;
}

void tn_goldlist_free(tn_goldlist *list)
{
    for (size_t i = 0; i < list->count; i++) {
        free(list->rows[i].dimension);
        free(list->rows[i].set);
        free(list->rows[i].use);
    }
    free(list->rows);
    free(list->folder);
    *list = (tn_goldlist){0};
}

bool tn_goldlist_is_of(const tn_goldlist *list, const char *file)
{
    size_t n = folder_size(file);
    return strlen(list->folder) == n && memcmp(list->folder, file, n) == 0;
}

/* Cells of a line, cut in place; how many. */
static size_t cut(char *line, char **cells, size_t most)
{
    size_t count = 0;
    line[strcspn(line, "\r\n")] = '\0';
    for (char *at = line; count < most; at++) {
        cells[count++] = at;
        at += strcspn(at, "\t");
        if (!*at)
            break;
        *at = '\0';
    }
    return count;
}

#define CELLS 64

/* Where the columns stand; -1: missing. */
static void read_header(char *line, int columns[COLUMNS])
{
    char *cells[CELLS];
    size_t count = cut(line, cells, CELLS);
    for (int c = 0; c < COLUMNS; c++) {
        columns[c] = -1;
        for (size_t i = 0; i < count; i++)
            if (strcmp(cells[i], column_names[c]) == 0)
                columns[c] = (int)i;
    }
}

static int add_row(tn_goldlist *list, char *line, const int columns[COLUMNS], const char *path, size_t number)
{
    char *cells[CELLS];
    const char *values[COLUMNS];
    size_t count = cut(line, cells, CELLS);
    if (count == 1 && !*cells[0])
        return TN_EXIT_OK;
    for (int c = 0; c < COLUMNS; c++)
        values[c] = columns[c] >= 0 && (size_t)columns[c] < count ? cells[columns[c]] : "";
    tenor_study_metric metric;
    if (!tn_goldlist_metric(values[METRIC], &metric)) {
        tn_terminal_tell("tenor: %s:%zu: '%s' is no metric (", path, number, values[METRIC]);
        for (tenor_study_metric m = 0; m < TENOR_STUDY_METRIC_COUNT; m++)
            tn_terminal_tell("%s%s", m ? ", " : "", tenor_study_metric_name(m));
        fputs(")\n", stderr);
        return TN_EXIT_FAILED;
    }
    tn_goldlist_row *rows = realloc(list->rows, (list->count + 1) * sizeof *rows);
    if (!rows)
        return no_memory();
    list->rows = rows;
    tn_goldlist_row *row = &rows[list->count++];
    *row = (tn_goldlist_row){strdup(values[DIMENSION]), strdup(values[SET]), strdup(values[USE]), metric};
    return row->dimension && row->set && row->use ? TN_EXIT_OK : no_memory();
}

int tn_goldlist_read(tn_goldlist *list, const char *file)
{
    *list = (tn_goldlist){0};
    size_t n = folder_size(file);
    list->folder = strndup(file, n);
    char *path = malloc(n + sizeof NAME);
    if (!list->folder || !path) {
        free(path);
        return no_memory();
    }
    memcpy(path, file, n);
    memcpy(path + n, NAME, sizeof NAME);
    int status = TN_EXIT_OK;
    FILE *stream = fopen(path, "r");
    if (!stream && errno != ENOENT && errno != ENOTDIR) {
        tn_terminal_tell("tenor: %s: %s\n", path, strerror(errno));
        status = TN_EXIT_FAILED;
    }
    char *line = NULL;
    size_t capacity = 0;
    int columns[COLUMNS];
    for (size_t number = 1; stream && status == TN_EXIT_OK && getline(&line, &capacity, stream) >= 0; number++) {
        if (number > 1) {
            status = add_row(list, line, columns, path, number);
            continue;
        }
        read_header(line, columns);
        if (columns[DIMENSION] < 0 || columns[SET] < 0 || columns[METRIC] < 0) {
            tn_terminal_tell("tenor: %s:1: the header must name the columns dimension, set and metric\n", path);
            status = TN_EXIT_FAILED;
        }
    }
    if (stream && ferror(stream)) {
        tn_terminal_tell("tenor: %s: %s\n", path, strerror(errno));
        status = TN_EXIT_FAILED;
    }
    if (stream)
        fclose(stream);
    free(line);
    free(path);
    return status;
}

static bool is(tenor_str text, const char *word)
{
    return strlen(word) == text.size && memcmp(text.data, word, text.size) == 0;
}

const tn_goldlist_row *tn_goldlist_find(const tn_goldlist *list, tenor_str dimension, tenor_str set)
{
    for (size_t i = 0; i < list->count; i++)
        if (is(dimension, list->rows[i].dimension) && is(set, list->rows[i].set))
            return &list->rows[i];
    return NULL;
}
