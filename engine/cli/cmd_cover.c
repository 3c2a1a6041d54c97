/* cmd_cover.c - tenor lexicon cover: what a lexicon finds in transcripts, and what it does not. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/covreport.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/terminal.h"
#include "cli/turnscan.h"

#define MOST 20

static bool no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return false;
}

static bool take_turn(void *context, const tn_turn *turn, const tenor_score *score)
{
    return tn_coverage_turn(context, turn, score) || no_memory();
}

static bool take_end(void *context, const tn_call_end *end)
{
    return tn_coverage_end(context, end) || no_memory();
}

static tn_covreport_table table_of(const tn_args *args)
{
    const char *name = tn_args_get(args, TN_OPT_TABLE, "entries");
    size_t table = 0;
    while (table + 1 < TN_COVREPORT_TABLES && strcmp(tn_covreport_name(table), name) != 0)
        table++;
    return (tn_covreport_table)table;
}

static void print(const tn_args *args, const tn_coverage *c, size_t most)
{
    if (tn_args_is(args, TN_OPT_TABLE_FORMAT, "json", "text"))
        tn_covreport_json(stdout, c, most);
    else if (tn_args_is(args, TN_OPT_TABLE_FORMAT, "tsv", "text") || tn_args_has(args, TN_OPT_TABLE))
        tn_covreport_tsv(stdout, c, table_of(args), most);
    else
        tn_covreport_text(stdout, c, most);
}

int tn_cmd_cover_run(const tn_args *args)
{
    tn_lexpath path = {0};
    tn_coverage coverage = {.lexicon = NULL};
    tenor_lexicon *lexicon = NULL;
    tenor_study_variant *variant = NULL;
    bool text = tn_args_is(args, TN_OPT_TABLE_FORMAT, "text", "text") && !tn_args_has(args, TN_OPT_TABLE);
    uint64_t most = text ? MOST : 0; /* files are for programs: they have all */
    if (!tn_args_number(args, TN_OPT_MOST, 0, SIZE_MAX, false, &most))
        return TN_EXIT_USAGE;
    if (tn_args_is(args, TN_OPT_TABLE_FORMAT, "json", "text") && tn_args_has(args, TN_OPT_TABLE))
        return tn_args_usage(args->verb, "--table is for TSV: JSON has all tables");
    int status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &lexicon);
    coverage.lexicon = lexicon;
    if (status == TN_EXIT_OK &&
        (!tn_coverage_init(&coverage) || tenor_study_variant_new(&variant, lexicon, NULL, NULL) != TENOR_OK)) {
        no_memory();
        status = TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK) {
        tn_turnscan scan = {.args = args, .variant = variant, .shows_words = true, .turn = take_turn, .end = take_end, .context = &coverage};
        status = tn_turnscan_run(&scan);
        if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS) {
            tn_coverage_finish(&coverage);
            print(args, &coverage, (size_t)most);
            int written = tn_helptext_done();
            status = written == TN_EXIT_OK ? status : written;
        }
    }
    tn_coverage_free(&coverage);
    tenor_study_variant_free(variant);
    tenor_lexicon_release(lexicon);
    tn_lexpath_free(&path);
    return status;
}
