/* cmd_store_list.c - tenor store list: the batches of a store. */
#include <stdio.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"

static void put(tenor_str text)
{
    tn_terminal_lines(stdout, text);
}

static tenor_status list(tn_storefile *store, void *context, tenor_io_error *error)
{
    static const char *const names[] = {"batch", "part", "first_day", "last_day", "legs", "kept", "lexicon"};
    bool tsv = *(const bool *)context;
    tenor_status status = TENOR_OK;
    sqlite3_stmt *rows = tn_storefile_prepare(
        store,
        "SELECT b.name, b.part, date(min(s.day) * 86400, 'unixepoch'), date(max(s.day) * 86400, 'unixepoch'),"
        " coalesce(sum(s.legs), 0), coalesce(sum((SELECT count(*) FROM src.leg l WHERE l.id BETWEEN s.id << 20 AND (s.id << 20)"
        " + 1048575)), 0), substr(b.lexicon, 1, 8) FROM src.batch b LEFT JOIN src.sheet s ON s.batch = b.id GROUP BY b.id"
        " ORDER BY b.name, b.part",
        &status, error);
    static const int widths[] = {20, 8, 10, 10, 12, 12, 8};
    for (int i = 0; i < 7 && tsv; i++)
        printf("%s%c", names[i], i < 6 ? '\t' : '\n');
    if (!tsv)
        printf("%-20s %-8s %-10s %-10s %12s %12s %s\n", names[0], names[1], "first day", "last day", names[4], names[5], names[6]);
    while (tn_storefile_step(store, rows, &status, error)) {
        for (int i = 0; i < 7; i++) {
            tenor_str text = tn_storefile_text(rows, i);
            text = !text.size && !tsv ? tn_terminal_str("-") : text;
            size_t columns = tn_terminal_columns(text), width = (size_t)widths[i];
            bool right = i == 4 || i == 5;
            for (size_t k = columns; right && !tsv && k < width; k++)
                putchar(' ');
            put(text);
            for (size_t k = columns; !right && !tsv && i < 6 && k < width; k++)
                putchar(' ');
            putchar(i == 6 ? '\n' : tsv ? '\t' : ' ');
        }
    }
    sqlite3_finalize(rows);
    return status;
}

int tn_cmd_store_list_run(const tn_args *args)
{
    bool tsv = tn_args_is(args, TN_OPT_STORE_FORMAT, "tsv", "text");
    int status = tn_storeverb_read(args, list, &tsv);
    int written = tn_helptext_done();
    return status == TN_EXIT_OK ? written : status;
}
