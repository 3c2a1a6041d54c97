/* cmd_diff.c - tenor lexicon diff: what an edit of a lexicon does to the scores of transcripts. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/blockscan.h"
#include "cli/commands.h"
#include "cli/diffreport.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/terminal.h"
#include "cli/tolerance.h"

#define MOST_TEXT 20
#define MOST_ROWS 1000 /* of turns and of calls: files are for programs, but a large edit changes millions */

typedef struct run {
    const tn_args *args;
    tn_lexpath paths[2];
    tenor_lexicon *lexicons[2];
    tn_diffset set;
    tn_diffsum sum;
    uint64_t most;
    tn_tolerance changed, banded;
} run;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static bool is_form(const run *r, const char *form)
{
    return tn_args_is(r->args, TN_OPT_TABLE_FORMAT, form, tn_args_has(r->args, TN_OPT_DIFF_TABLE) ? "tsv" : "text");
}

static int read_options(run *r)
{
    const tn_args *args = r->args;
    r->most = is_form(r, "text") ? MOST_TEXT : MOST_ROWS;
    if (!tn_args_number(args, TN_OPT_DIFF_MOST, 0, SIZE_MAX / 4, false, &r->most) ||
        !tn_tolerance_read(&r->changed, args, TN_OPT_MAX_CHANGED, "the turns") ||
        !tn_tolerance_read(&r->banded, args, TN_OPT_MAX_BANDS, "the turns"))
        return TN_EXIT_USAGE;
    if (!is_form(r, "tsv") && tn_args_has(args, TN_OPT_DIFF_TABLE))
        return tn_args_usage(args->verb, "--table is for TSV: text and JSON have all tables");
    return TN_EXIT_OK;
}

static int load(run *r)
{
    char **versions = r->args->operands;
    for (int side = 0; side < 2; side++) {
        int status = tn_lexpath_version(&r->paths[side], r->args, versions[side], versions[!side]);
        if (status == TN_EXIT_OK)
            status = tn_lexpath_load(&r->paths[side], &r->lexicons[side]);
        if (status != TN_EXIT_OK)
            return status;
    }
    return tn_diffset_init(&r->set, r->lexicons[TN_BEFORE], r->lexicons[TN_AFTER]) && tn_diffsum_init(&r->sum, &r->set, (size_t)r->most)
               ? TN_EXIT_OK
               : no_memory();
}

static bool take(void *context, tn_block *block)
{
    run *r = context;
    if (tn_diffsum_block(&r->sum, block))
        return true;
    no_memory();
    return false;
}

static tn_diffreport_table table_of(const tn_args *args)
{
    const char *name = tn_args_get(args, TN_OPT_DIFF_TABLE, "turns");
    size_t table = 0;
    while (table + 1 < TN_DIFFREPORT_TABLES && strcmp(tn_diffreport_name(table), name) != 0)
        table++;
    return (tn_diffreport_table)table;
}

static int print(run *r)
{
    if (!tn_diffsum_finish(&r->sum))
        return no_memory();
    if (is_form(r, "json"))
        tn_diffreport_json(stdout, &r->sum);
    else if (is_form(r, "tsv"))
        tn_diffreport_tsv(stdout, &r->sum, table_of(r->args));
    else
        tn_diffreport_text(stdout, tn_terminal_colour(stdout), &r->sum, (size_t)r->most);
    return tn_helptext_done();
}

/* More changed than allowed; says so. */
static bool is_over(const run *r, tn_option_id option, const tn_tolerance *limit, uint64_t count)
{
    if (!tn_args_has(r->args, option) || !tn_tolerance_exceeded(limit, count, r->sum.turns))
        return false;
    tn_terminal_tell("tenor: %llu of %llu turns: more than --%s %s\n", (unsigned long long)count, (unsigned long long)r->sum.turns,
                     tn_verbs_option(option)->name, tn_args_get(r->args, option, ""));
    return true;
}

static int scan(run *r)
{
    tn_args inputs = *r->args;
    inputs.operands += 2;
    inputs.operand_count -= 2;
    tn_blockscan blocks = {.args = &inputs, .shows_words = true, .late_masks = true, .worker = tn_diffwork_worker(&r->sum.work), .take = take, .context = r};
    int status = tn_blockscan_run(&blocks);
    if (status != TN_EXIT_OK && status != TN_EXIT_REJECTS)
        return status;
    int printed = print(r);
    if (printed != TN_EXIT_OK)
        return printed;
    bool over = is_over(r, TN_OPT_MAX_CHANGED, &r->changed, r->sum.changed);
    over = is_over(r, TN_OPT_MAX_BANDS, &r->banded, r->sum.banded) || over;
    return status == TN_EXIT_OK && over ? TN_EXIT_FOUND : status;
}

int tn_cmd_diff_run(const tn_args *args)
{
    run r = {.args = args};
    int status = read_options(&r);
    if (status == TN_EXIT_OK)
        status = load(&r);
    if (status == TN_EXIT_OK)
        status = scan(&r);
    tn_diffsum_free(&r.sum);
    tn_diffset_free(&r.set);
    for (int side = 0; side < 2; side++) {
        tenor_lexicon_release(r.lexicons[side]);
        tn_lexpath_free(&r.paths[side]);
    }
    return status;
}
