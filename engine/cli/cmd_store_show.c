/* cmd_store_show.c - tenor store show: what a store holds, and since when each dimension can be compared. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_io_drift.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"
#include "store/storeread.h"

/* One line "name: value" of a query with one number or text. */
static tenor_status show_line(tn_storefile *store, const char *name, const char *sql, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *row = tn_storefile_prepare(store, sql, &status, error);
    if (tn_storefile_step(store, row, &status, error)) {
        printf("%-10s ", name);
        tn_terminal_lines(stdout, tn_storefile_text(row, 0));
        putchar('\n');
    }
    sqlite3_finalize(row);
    return status;
}

/* What a dimension adds up to under one digest. */
typedef struct line {
    char dimension[96], digest[80];
    int32_t first, last;
    uint64_t legs, without;
    double sum;
    bool shadow;
} line;

typedef struct table {
    line *lines;
    size_t count, room;
    bool no_memory;
} table;

static bool is(const char *name, tenor_str text)
{
    return strlen(name) == text.size && memcmp(name, text.data, text.size) == 0;
}

static bool add_line(table *t, const tenor_drift_cell *cell, bool shadow)
{
    size_t i = 0;
    while (i < t->count && !(t->lines[i].shadow == shadow && is(t->lines[i].digest, cell->digest) &&
                             is(t->lines[i].dimension, cell->dimension)))
        i++;
    if (i == t->room) {
        size_t room = t->room ? 2 * t->room : 32;
        line *lines = realloc(t->lines, room * sizeof *lines);
        t->no_memory = !lines;
        if (!lines)
            return false;
        t->lines = lines;
        t->room = room;
    }
    line *l = &t->lines[i];
    if (i == t->count) {
        t->count++;
        *l = (line){.first = cell->day, .last = cell->day, .shadow = shadow};
        snprintf(l->dimension, sizeof l->dimension, "%.*s", (int)cell->dimension.size, cell->dimension.data);
        snprintf(l->digest, sizeof l->digest, "%.*s", (int)cell->digest.size, cell->digest.data);
    }
    l->first = cell->day < l->first ? cell->day : l->first;
    l->last = cell->day > l->last ? cell->day : l->last;
    l->legs += cell->count;
    l->without += cell->missing;
    l->sum += (double)cell->sum;
    return true;
}

static bool add_main(void *context, const tenor_drift_cell *cell)
{
    return add_line(context, cell, false);
}

static bool add_shadow(void *context, const tenor_drift_cell *main, const tenor_drift_cell *shadow)
{
    (void)main;
    return add_line(context, shadow, true);
}

static int by_name(const void *x, const void *y)
{
    const line *a = x, *b = y;
    int order = strcmp(a->dimension, b->dimension);
    order = order ? order : (a->shadow > b->shadow) - (a->shadow < b->shadow);
    order = order ? order : (a->first > b->first) - (a->first < b->first);
    return order ? order : strcmp(a->digest, b->digest);
}

static void print_line(const line *l)
{
    char first[11], last[11], mean[32] = "";
    size_t columns = tn_terminal_columns(tn_terminal_str(l->dimension));
    tenor_io_day_text(l->first, first);
    tenor_io_day_text(l->last, last);
    if (l->legs)
        snprintf(mean, sizeof mean, "%.4f", l->sum / 10000 / (double)l->legs);
    tn_terminal_lines(stdout, tn_terminal_str(l->dimension));
    printf("%*s %-8s %-10s %-10s %12llu %12llu %10s%s\n", columns < 24 ? (int)(24 - columns) : 0, "", l->digest, first, last,
           (unsigned long long)l->legs, (unsigned long long)l->without, mean, l->shadow ? " shadow" : "");
}

static tenor_status show_series(tn_storefile *store, tenor_io_error *error)
{
    const tn_storeread_filter all = {.from = INT32_MIN, .to = INT32_MAX};
    table t = {.lines = NULL};
    tenor_status status = tn_storeread_cells(store, &all, add_main, &t, error);
    status = status == TENOR_OK && !t.no_memory ? tn_storeread_pairs(store, &all, add_shadow, &t, error) : status;
    if (status == TENOR_OK && t.no_memory)
        status = tn_storefile_no_memory(error);
    if (status == TENOR_OK) {
        printf("\n%-24s %-8s %-10s %-10s %12s %12s %10s\n", "dimension", "digest", "first day", "last day", "legs", "without", "mean");
        if (t.count)
            qsort(t.lines, t.count, sizeof *t.lines, by_name);
        for (size_t i = 0; i < t.count; i++)
            print_line(&t.lines[i]);
    }
    free(t.lines);
    return status;
}

static tenor_status show_bridges(tn_storefile *store, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(store, "SELECT dimension, before, after FROM src.bridge ORDER BY 1, 2, 3", &status, error);
    for (bool first = true; tn_storefile_step(store, rows, &status, error); first = false) {
        printf(first ? "\nbridges    " : "           ");
        for (int i = 0; i < 3; i++) {
            tn_terminal_lines(stdout, tn_storefile_text(rows, i));
            printf(i == 0 ? " " : i == 1 ? " to " : "\n");
        }
    }
    sqlite3_finalize(rows);
    return status;
}

static tenor_status show(tn_storefile *store, void *context, tenor_io_error *error)
{
    static const char *const lines[][2] = {
        {"version", "PRAGMA src.user_version"},
        {"batches", "SELECT count(*) FROM src.batch"},
        {"days", "SELECT coalesce(date(min(day) * 86400, 'unixepoch') || ' to ' || date(max(day) * 86400, 'unixepoch'), 'none')"
                 " FROM src.sheet"},
        {"agents", "SELECT count(DISTINCT agent) FROM src.seat WHERE agent <> '-'"},
        {"legs", "SELECT coalesce(sum(legs), 0) FROM src.sheet"},
        {"kept", "SELECT count(*) || coalesce(', since ' || date(min(s.day) * 86400, 'unixepoch'), '') FROM src.leg l"
                 " CROSS JOIN src.sheet s ON s.id = l.id >> 20"},
        {"phrases", "SELECT count(*) FROM src.phrase"},
        {"customers", "SELECT CASE count(*) WHEN 0 THEN 'hashed by the key of --pseudonyms, or unknown' ELSE 'hashed by the key"
                      " of this store' || CASE WHEN count(*) > 1 THEN ', and ' || (count(*) - 1) || ' of others' ELSE '' END END"
                      " FROM src.fact WHERE name LIKE 'customer-key %'"},
    };
    tenor_status status = TENOR_OK;
    (void)context;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0] && status == TENOR_OK; i++)
        status = show_line(store, lines[i][0], lines[i][1], error);
    status = status == TENOR_OK ? show_series(store, error) : status;
    return status == TENOR_OK ? show_bridges(store, error) : status;
}

int tn_cmd_store_show_run(const tn_args *args)
{
    int status = tn_storeverb_read(args, show, NULL);
    int written = tn_helptext_done();
    return status == TN_EXIT_OK ? written : status;
}
