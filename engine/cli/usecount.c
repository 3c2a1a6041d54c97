/* usecount.c - in how many turns of transcripts each entry of a lexicon matches. */
#include "cli/usecount.h"

#include <stdio.h>
#include <stdlib.h>

#include "cli/commands.h"
#include "cli/turnscan.h"

static bool take_turn(void *context, const tn_turn *turn, const tenor_score *score)
{
    tn_usecount *c = context;
    const uint32_t *matched;
    size_t count;
    (void)score;
    if (tenor_study_variant_matched(c->looking, &turn->segment.utterance, &matched, &count) != TENOR_OK) {
        fputs("tenor: out of memory\n", stderr);
        return false;
    }
    for (size_t i = 0; i < count; i++)
        c->turns[matched[i]]++;
    tenor_role role = turn->segment.utterance.role;
    c->use.said[role == TENOR_ROLE_AGENT || role == TENOR_ROLE_CUSTOMER ? role : TENOR_ROLE_UNKNOWN]++;
    return true;
}

/* The same options, with the values of --corpus as operands. */
static int scan(tn_usecount *c, const tn_args *args)
{
    tn_args with = *args;
    size_t n = 0;
    while (tn_args_nth(args, TN_OPT_CORPUS, n))
        n++;
    char **inputs = calloc(n, sizeof *inputs);
    if (!inputs) {
        fputs("tenor: out of memory\n", stderr);
        return TN_EXIT_FAILED;
    }
    union {
        const char *given;
        char *operand; /* which nothing writes to */
    } word;
    for (size_t i = 0; i < n; i++) {
        word.given = tn_args_nth(args, TN_OPT_CORPUS, i);
        inputs[i] = word.operand;
    }
    with.operands = inputs;
    with.operand_count = n;
    tn_turnscan turns = {.args = &with, .variant = c->scoring, .turn = take_turn, .context = c};
    int status = tn_turnscan_run(&turns);
    free(inputs);
    return status;
}

int tn_usecount_run(tn_usecount *c, const tn_args *args, const tn_lexpath *path)
{
    tenor_lexicon *lexicon = NULL;
    *c = (tn_usecount){.turns = NULL};
    tenor_status loaded = tenor_lexicon_load(&lexicon, path->sources, path->count, NULL, NULL);
    if (loaded == TENOR_BAD_LEXICON)
        return TN_EXIT_OK;
    size_t count = loaded == TENOR_OK ? tenor_lexicon_entry_count(lexicon) : 0;
    c->turns = loaded == TENOR_OK ? calloc(count + 1, sizeof *c->turns) : NULL;
    int status = TN_EXIT_FAILED;
    if (c->turns && tenor_study_variant_new(&c->scoring, lexicon, NULL, NULL) == TENOR_OK &&
        tenor_study_variant_new(&c->looking, lexicon, NULL, NULL) == TENOR_OK) {
        c->use.turns = c->turns;
        c->use.count = count;
        status = scan(c, args);
    } else {
        fputs("tenor: out of memory\n", stderr);
    }
    tenor_lexicon_release(lexicon);
    return status;
}

void tn_usecount_free(tn_usecount *c)
{
    tenor_study_variant_free(c->scoring);
    tenor_study_variant_free(c->looking);
    free(c->turns);
    *c = (tn_usecount){.turns = NULL};
}
