/* cmd_store_show.c - tenor store show: what a store holds, and since when each dimension can be compared. */
#include <stdio.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"

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

static tenor_status show_series(tn_storefile *store, tenor_io_error *error)
{
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(
        store,
        "SELECT e.dimension, e.digest, date(min(s.day) * 86400, 'unixepoch'), date(max(s.day) * 86400, 'unixepoch'),"
        " sum(s.legs - coalesce(c.missing, 0)), sum(coalesce(c.missing, 0)),"
        " printf('%.4f', sum(coalesce(c.sum, 0)) / 10000.0 / nullif(sum(s.legs - coalesce(c.missing, 0)), 0))"
        " FROM src.sheet s JOIN src.place p ON p.batch = s.batch JOIN src.series e ON e.id = p.series"
        " LEFT JOIN src.cell c ON c.id = (s.id << 8) + p.place GROUP BY e.id ORDER BY e.dimension, min(s.day), e.digest",
        &status, error);
    printf("\n%-24s %-8s %-10s %-10s %12s %12s %10s\n", "dimension", "digest", "first day", "last day", "legs", "without", "mean");
    while (tn_storefile_step(store, rows, &status, error)) {
        static const int widths[] = {24, 8, 10, 10, 12, 12, 10};
        for (int i = 0; i < 7; i++) {
            tenor_str text = tn_storefile_text(rows, i);
            size_t columns = tn_terminal_columns(text), width = (size_t)widths[i];
            for (size_t k = columns; i > 3 && k < width; k++)
                putchar(' ');
            tn_terminal_lines(stdout, text);
            for (size_t k = columns; i <= 3 && k < width; k++)
                putchar(' ');
            putchar(i == 6 ? '\n' : ' ');
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
    return status == TENOR_OK ? show_series(store, error) : status;
}

int tn_cmd_store_show_run(const tn_args *args)
{
    int status = tn_storeverb_read(args, show, NULL);
    int written = tn_helptext_done();
    return status == TN_EXIT_OK ? written : status;
}
