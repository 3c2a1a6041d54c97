/* cmd_store_rescore.c - tenor store rescore: kept nights with other lexicons, from their transcripts (the run is that of tenor score) or
 * with other weights, from what their phrases gave. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_study.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/legbook.h"
#include "cli/lexpath.h"
#include "cli/progress.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"
#include "store/storerescore.h"

/* Entries that are named one by one. */
#define NAMED_MOST 5

enum { BEFORE, AFTER, SIDES };

/* What an edit means for a dimension. */
typedef enum meaning { OF_NO_ACCOUNT, CAN_BE_TOLD, NEEDS_WORDS } meaning;

typedef struct rescoring {
    const tn_args *args;
    tn_lexpath paths[SIDES];
    tenor_lexicon *lexicons[SIDES];
    tn_legbook books[SIDES];
    tenor_study_diff *diff;
    tn_storerescore_entry *entries; /* of the dimension at hand */
    size_t entry_count;
    bool dry;
    /* what came of it */
    tn_storerescore_plan plan;
    tn_storerescore_result result;
    size_t done, refused;
} rescoring;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static int load(rescoring *r)
{
    if (!tn_args_has(r->args, TN_OPT_BEFORE) && !tn_args_has(r->args, TN_OPT_LEXICON))
        return tn_args_usage(r->args->verb, "which lexicons scored it, and which are to? --before PATH and --lexicon PATH; one of them may "
                                            "be the shipped ones");
    for (int side = 0; side < SIDES; side++) {
        int status = side == BEFORE ? tn_lexpath_before(&r->paths[side], r->args) : tn_lexpath_scoring(&r->paths[side], r->args);
        if (status == TN_EXIT_OK)
            status = tn_lexpath_load(&r->paths[side], &r->lexicons[side]);
        if (status != TN_EXIT_OK)
            return status;
        if (!tn_legbook_init(&r->books[side], r->lexicons[side]))
            return no_memory();
    }
    r->entries = calloc(tenor_lexicon_entry_count(r->lexicons[BEFORE]) + 1, sizeof *r->entries);
    return r->entries && tenor_study_diff_new(&r->diff, r->lexicons[BEFORE], r->lexicons[AFTER], NULL, NULL) == TENOR_OK ? TN_EXIT_OK
                                                                                                                       : no_memory();
}

/* ---- which edits are of account ------------------------------------------------------------- */

static bool equal(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* The dimension that an entry gives points to; empty: none, as of negators. False: there is no such entry. */
static bool dimension_of(const tenor_lexicon *lexicon, uint32_t number, tenor_entry *entry, tenor_str *name)
{
    tenor_category category;
    tenor_dimension dimension;
    *name = (tenor_str){"", 0};
    if (number == TENOR_STUDY_NONE || !tenor_lexicon_entry(lexicon, number, entry) ||
        !tenor_lexicon_category(lexicon, entry->category, &category))
        return false;
    if (category.dimension >= 0 && tenor_lexicon_dimension(lexicon, (size_t)category.dimension, &dimension))
        *name = dimension.name;
    return true;
}

static meaning meaning_of(const rescoring *r, size_t index, tenor_str dimension, tn_storerescore_entry *out)
{
    tenor_study_edit edit;
    tenor_study_edit_change change;
    tenor_entry before, after;
    tenor_str of_before, of_after;
    tenor_study_diff_edit(r->diff, index, &edit);
    bool was = dimension_of(r->lexicons[BEFORE], edit.before, &before, &of_before);
    bool is = dimension_of(r->lexicons[AFTER], edit.after, &after, &of_after);
    bool weight = was && is;
    for (size_t i = 0; weight && tenor_study_diff_change(r->diff, index, i, &change); i++)
        weight = strcmp(change.what, "weight") == 0;
    bool here = (was && equal(of_before, dimension)) || (is && equal(of_after, dimension));
    if (!here) /* another tone: its words may hide others, or give a valence of their own; weights move it alone */
        return weight && of_before.size ? OF_NO_ACCOUNT : NEEDS_WORDS;
    *out = (tn_storerescore_entry){.id = edit.id, .removed = was && !is, .factor = 1};
    if (out->removed)
        return CAN_BE_TOLD;
    /* no points tell of nothing, and another sign is negated otherwise */
    if (!weight || before.weight == 0 || (before.weight < 0) != (after.weight < 0))
        return NEEDS_WORDS;
    out->factor = (double)after.weight / before.weight;
    return CAN_BE_TOLD;
}

/* What the edits mean for a dimension; the ids of those that need words are printed. */
static bool can_be_told(rescoring *r, tenor_str dimension)
{
    size_t refused = 0;
    r->entry_count = 0;
    for (size_t i = 0; i < tenor_study_diff_count(r->diff); i++) {
        tn_storerescore_entry entry;
        tenor_study_edit edit;
        meaning m = meaning_of(r, i, dimension, &entry);
        if (m == CAN_BE_TOLD)
            r->entries[r->entry_count++] = entry;
        if (m != NEEDS_WORDS)
            continue;
        tenor_study_diff_edit(r->diff, i, &edit);
        if (refused < NAMED_MOST) {
            fputs("    ", stdout);
            tn_terminal_lines(stdout, edit.id);
            puts(edit.before == TENOR_STUDY_NONE ? ": new" : edit.after == TENOR_STUDY_NONE ? ": taken out" : ": changed");
        }
        refused++;
    }
    if (refused > NAMED_MOST)
        printf("    and %zu more\n", refused - NAMED_MOST);
    return refused == 0 && r->entry_count > 0;
}

/* ---- dimensions ------------------------------------------------------------------------------ */

static tenor_status rescore(tn_storefile *store, void *context, tenor_io_error *error)
{
    rescoring *r = context;
    tenor_status status = tn_storerescore_run(store, &r->plan, &r->result, error);
    return status == TENOR_OK && r->dry ? tn_storefile_run(store, "ROLLBACK; BEGIN", error) : status;
}

static int take(rescoring *r, const tn_legbook_series *before, const tn_legbook_series *after)
{
    tenor_dimension dimension;
    char legs[TN_PROGRESS_NUMBER], moved[TN_PROGRESS_NUMBER];
    const char *why = tenor_study_diff_rereads(r->diff);
    tenor_lexicon_dimension(r->lexicons[AFTER], after->dimension, &dimension);
    printf("%s: %.*s to %.*s\n", after->name, (int)before->digest.size, before->digest.data, (int)after->digest.size, after->digest.data);
    if (why || !can_be_told(r, dimension.name)) {
        printf("  needs the transcripts%s%s: score these nights again, or build a bridge\n", why ? ": " : "", why ? why : "");
        r->refused++;
        return TN_EXIT_OK;
    }
    r->plan = (tn_storerescore_plan){tn_terminal_str(after->name), before->digest, after->digest, after->per100, dimension.alpha,
                                     r->entries, r->entry_count, tenor_lexicon_digest(r->lexicons[AFTER])};
    int status = tn_storeverb_change(r->args, r->args->operands[0], false, NULL, rescore, r);
    if (status != TN_EXIT_OK)
        return status;
    printf("  %zu edited entr%s: %llu batch%s, %s legs, %s with another score%s\n", r->entry_count, r->entry_count == 1 ? "y" : "ies",
           (unsigned long long)r->result.batches, r->result.batches == 1 ? "" : "es", tn_progress_number(legs, r->result.legs),
           tn_progress_number(moved, r->result.moved), r->dry ? " (nothing was changed)" : "");
    if (r->result.pruned)
        printf("  %llu batch%s as before: their legs are no longer kept\n", (unsigned long long)r->result.pruned,
               r->result.pruned == 1 ? " stays" : "es stay");
    r->done++;
    return TN_EXIT_OK;
}

static int run(rescoring *r)
{
    int status = load(r);
    for (size_t i = 0; status == TN_EXIT_OK && i < r->books[AFTER].count; i++) {
        const tn_legbook_series *after = &r->books[AFTER].series[i];
        for (size_t k = 0; status == TN_EXIT_OK && k < r->books[BEFORE].count; k++) {
            const tn_legbook_series *before = &r->books[BEFORE].series[k];
            if (strcmp(before->name, after->name) == 0 && after->dimension != SIZE_MAX && !equal(before->digest, after->digest))
                status = take(r, before, after);
        }
    }
    if (status == TN_EXIT_OK && r->done + r->refused == 0)
        puts("both lexicons score everything alike: there is nothing to do");
    return status == TN_EXIT_OK && r->refused ? TN_EXIT_FOUND : status;
}

/* Options of one way only. True: they fit; else said. */
static bool options_fit(const tn_args *args, bool transcripts)
{
    static const tn_option_id of_both[] = {TN_OPT_LEXICON, TN_OPT_NO_DEFAULT, TN_OPT_DRY_RUN, TN_OPT_WAIT, TN_OPT_QUIET};
    for (size_t i = 0; i < args->given_count; i++) {
        const tn_option_id option = args->given[i].option;
        bool both = false;
        for (size_t k = 0; k < sizeof of_both / sizeof of_both[0]; k++)
            both = both || option == of_both[k];
        if (both || transcripts != (option == TN_OPT_BEFORE))
            continue;
        tn_args_usage(args->verb,
                      transcripts ? "transcripts are scored again whatever scored them: --%s is of no use beside INPUT"
                                  : "--%s is of no use without INPUT, the transcripts",
                      tn_verbs_option(option)->name);
        return false;
    }
    return true;
}

int tn_cmd_store_rescore_run(const tn_args *args)
{
    const bool transcripts = args->operand_count > 1 || tn_args_has(args, TN_OPT_FILES_FROM);
    if (!options_fit(args, transcripts))
        return TN_EXIT_USAGE;
    if (transcripts)
        return tn_cmd_score_again(args);
    rescoring r = {.args = args, .dry = tn_args_has(args, TN_OPT_DRY_RUN)};
    int status = run(&r);
    tenor_study_diff_free(r.diff);
    for (int side = 0; side < SIDES; side++) {
        tn_legbook_free(&r.books[side]);
        tenor_lexicon_release(r.lexicons[side]);
        tn_lexpath_free(&r.paths[side]);
    }
    free(r.entries);
    return status;
}
