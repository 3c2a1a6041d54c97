/* goldlabels.c - labels in a table beside transcripts: a row an utterance, a column a dimension. */
#include "cli/goldlabels.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/commands.h"
#include "cli/terminal.h"

typedef struct tn_goldlabels_row {
    tenor_str call_id, utterance;
    tenor_str *cells;
    bool used;
} row;

#define COLUMNS 256

/* Which column is what. */
typedef struct layout {
    size_t count, call_id, utterance;
    bool label[COLUMNS];
} layout;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

void tn_goldlabels_free(tn_goldlabels *labels)
{
    tn_keep_free(&labels->keep);
    free(labels->dimensions);
    free(labels->rows);
    free(labels->slots);
    *labels = (tn_goldlabels){0};
}

static size_t slot_of(const tn_goldlabels *labels, tenor_str call_id, tenor_str utterance)
{
    uint64_t hash = tn_idhash_of(labels->key, call_id) * 31 + tn_idhash_of(labels->key, utterance);
    size_t slot = (size_t)hash & (labels->slot_count - 1);
    while (labels->slots[slot]) {
        const row *r = &labels->rows[labels->slots[slot] - 1];
        if (same(r->call_id, call_id) && same(r->utterance, utterance))
            break;
        slot = (slot + 1) & (labels->slot_count - 1);
    }
    return slot;
}

static bool more_slots(tn_goldlabels *labels)
{
    size_t count = labels->slot_count ? 2 * labels->slot_count : 1024;
    size_t *slots = calloc(count, sizeof *slots);
    if (!slots)
        return false;
    free(labels->slots);
    labels->slots = slots;
    labels->slot_count = count;
    for (size_t i = 0; i < labels->count; i++)
        slots[slot_of(labels, labels->rows[i].call_id, labels->rows[i].utterance)] = i + 1;
    return true;
}

static size_t cut(tenor_str line, tenor_str cells[COLUMNS])
{
    size_t count = 0;
    while (line.size && (line.data[line.size - 1] == '\n' || line.data[line.size - 1] == '\r'))
        line.size--;
    for (size_t from = 0; count < COLUMNS && from <= line.size; count++) {
        const char *tab = memchr(line.data + from, '\t', line.size - from);
        size_t end = tab ? (size_t)(tab - line.data) : line.size;
        cells[count] = (tenor_str){line.data + from, end - from};
        from = end + 1;
    }
    return count;
}

static int read_header(tn_goldlabels *labels, layout *columns, tenor_str line, const char *path)
{
    tenor_str cells[COLUMNS];
    *columns = (layout){.call_id = COLUMNS, .utterance = COLUMNS};
    columns->count = cut(line, cells);
    labels->dimensions = calloc(columns->count, sizeof *labels->dimensions);
    if (!labels->dimensions)
        return no_memory();
    for (size_t i = 0; i < columns->count; i++) {
        if (same(cells[i], tn_terminal_str("call_id")))
            columns->call_id = i;
        else if (same(cells[i], tn_terminal_str("utterance")))
            columns->utterance = i;
        else if (cells[i].size && !same(cells[i], tn_terminal_str("role"))) {
            columns->label[i] = true;
            if (!tn_keep_text(&labels->keep, cells[i], &labels->dimensions[labels->dimension_count++]))
                return no_memory();
        }
    }
    if (columns->call_id < COLUMNS && columns->utterance < COLUMNS && labels->dimension_count)
        return TN_EXIT_OK;
    if (columns->count < 2)
        tn_terminal_tell("tenor: %s:1: there is no tab: labels are a tab-separated table with the columns call_id, utterance and a dimension "
                         "for each of the others\n", path);
    else
        tn_terminal_tell("tenor: %s:1: the header must name the columns call_id, utterance and a dimension for each of the others\n",
                         path);
    return TN_EXIT_FAILED;
}

static int add_row(tn_goldlabels *labels, const layout *columns, tenor_str line, const char *path, size_t number)
{
    tenor_str cells[COLUMNS];
    size_t count = cut(line, cells), label = 0;
    if (count == 1 && cells[0].size == 0)
        return TN_EXIT_OK;
    if (count != columns->count) {
        tn_terminal_tell("tenor: %s:%zu: %zu columns, but the header has %zu\n", path, number, count, columns->count);
        return TN_EXIT_FAILED;
    }
    if (labels->count == labels->capacity) {
        size_t capacity = labels->capacity ? 2 * labels->capacity : 1024;
        row *rows = realloc(labels->rows, capacity * sizeof *rows);
        if (!rows)
            return no_memory();
        labels->rows = rows;
        labels->capacity = capacity;
    }
    if (2 * (labels->count + 1) > labels->slot_count && !more_slots(labels))
        return no_memory();
    size_t slot = slot_of(labels, cells[columns->call_id], cells[columns->utterance]);
    if (labels->slots[slot]) {
        tn_terminal_tell("tenor: %s:%zu: this utterance has labels already\n", path, number);
        return TN_EXIT_FAILED;
    }
    row *r = &labels->rows[labels->count];
    *r = (row){.cells = tn_keep_room(&labels->keep, labels->dimension_count * sizeof *r->cells)};
    if (!r->cells || !tn_keep_text(&labels->keep, cells[columns->call_id], &r->call_id) ||
        !tn_keep_text(&labels->keep, cells[columns->utterance], &r->utterance))
        return no_memory();
    for (size_t i = 0; i < count; i++)
        if (columns->label[i] && !tn_keep_text(&labels->keep, cells[i], &r->cells[label++]))
            return no_memory();
    labels->slots[slot] = ++labels->count;
    return TN_EXIT_OK;
}

int tn_goldlabels_read(tn_goldlabels *labels, const char *path)
{
    *labels = (tn_goldlabels){.key = tn_idhash_secret()};
    FILE *file = fopen(path, "r");
    layout columns = {0};
    char *line = NULL;
    size_t capacity = 0, number = 0;
    ssize_t n = 0;
    int status = file ? TN_EXIT_OK : TN_EXIT_FAILED;
    while (status == TN_EXIT_OK && (n = getline(&line, &capacity, file)) >= 0) {
        tenor_str text = {line, (size_t)n};
        status = ++number == 1 ? read_header(labels, &columns, text, path) : add_row(labels, &columns, text, path, number);
    }
    if (!file || (status == TN_EXIT_OK && ferror(file))) {
        tn_terminal_tell("tenor: %s: cannot be opened: %s\n", path, strerror(errno));
        status = TN_EXIT_FAILED;
    } else if (status == TN_EXIT_OK && labels->count == 0) {
        tn_terminal_tell("tenor: %s: there are no labels in it\n", path);
        status = TN_EXIT_FAILED;
    }
    if (file)
        fclose(file);
    free(line);
    return status;
}

const tenor_str *tn_goldlabels_row(const tn_goldlabels *labels, size_t index, tenor_str *call_id, tenor_str *utterance)
{
    if (index >= labels->count)
        return NULL;
    *call_id = labels->rows[index].call_id;
    *utterance = labels->rows[index].utterance;
    return labels->rows[index].cells;
}

const tenor_str *tn_goldlabels_find(tn_goldlabels *labels, tenor_str call_id, uint64_t utterance)
{
    char number[24];
    int n = snprintf(number, sizeof number, "%llu", (unsigned long long)utterance);
    size_t slot = slot_of(labels, call_id, (tenor_str){number, (size_t)n});
    if (!labels->slots[slot])
        return NULL;
    row *r = &labels->rows[labels->slots[slot] - 1];
    labels->used += !r->used;
    r->used = true;
    return r->cells;
}
