/* minetexts.c - the texts that are mined, one after the other, each with the side of the comparison that it is on. */
#include "cli/minetexts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/terminal.h"
#include "cli/turnscan.h"

#define BATCH 64
/* Sentiment beyond this is positive or negative, units of 1e-4: as in yes: lines. */
#define NEUTRAL 500

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static bool same(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

void tn_minetexts_free(tn_minetexts *t)
{
    if (t->gold) {
        tn_goldrows_free(t->gold);
        free(t->gold);
        t->gold = NULL;
    }
    tenor_io_mask_free(t->mask);
    t->mask = NULL;
    free(t->scan.calls);
    t->scan.calls = NULL;
}

/* ---- what may be mined ---- */

#define WHAT "mined from"

static tenor_str label(const tenor_io_record *record, const char *name)
{
    for (size_t i = 0; i < record->label_count; i++)
        if (same(record->labels[i].name, tn_terminal_str(name)))
            return record->labels[i].value;
    return (tenor_str){NULL, 0};
}

/* Gold rows given as transcripts are gold rows still: a file whose first record is of a set marked eval is refused. */
static int look_at(const tn_intake *intake, const char *path, bool *refused)
{
    tn_goldlist list;
    int status = tn_goldlist_read(&list, path);
    tenor_io_reader *reader = NULL;
    tenor_io_record record;
    tenor_io_error error;
    if (status == TN_EXIT_OK && list.count && tenor_io_reader_open(&reader, path, &intake->options, &error) == TENOR_OK) {
        do /* what cannot be read is said by who reads it */
            record.kind = tenor_io_read(reader, &record, &error) == TENOR_OK ? record.kind : TENOR_IO_END;
        while (record.kind != TENOR_IO_UTTERANCE && record.kind != TENOR_IO_END);
        const tn_goldlist_row *row = NULL;
        if (record.kind == TENOR_IO_UTTERANCE)
            row = tn_goldlist_find(&list, label(&record, "dimension"), label(&record, "set"));
        if (row && strcmp(row->use, "eval") == 0) {
            tn_goldrows_say_refused(label(&record, "dimension"), label(&record, "set"), WHAT);
            *refused = true;
        }
    }
    tenor_io_reader_close(reader);
    tn_goldlist_free(&list);
    return status;
}

static int look_at_inputs(tn_minetexts *t, const tn_args *args)
{
    tn_intake intake = {0};
    tenor_io_input input;
    bool refused = false;
    int status = tn_intake_open(&intake, args);
    for (size_t i = 0; status == TN_EXIT_OK && tenor_io_inputs_get(intake.inputs, i, &input); i++) {
        t->rereadable = t->rereadable && input.file;
        if (input.file && t->by != TN_MINETEXTS_GOLD)
            status = look_at(&intake, input.path, &refused);
    }
    tn_intake_free(&intake);
    return status == TN_EXIT_OK && refused ? TN_EXIT_FAILED : status;
}

/* The arguments with other operands: the values of --against. */
static int against(const tn_args *args, tn_args *with)
{
    size_t count = 0;
    while (tn_args_nth(args, TN_OPT_AGAINST, count))
        count++;
    *with = *args;
    with->operand_count = count;
    with->operands = malloc((count + 1) * sizeof *with->operands);
    if (!with->operands)
        return no_memory();
    union {
        const char *given;
        char *operand; /* which nothing writes to */
    } word;
    for (size_t i = 0; i < count; i++) {
        word.given = tn_args_nth(args, TN_OPT_AGAINST, i);
        with->operands[i] = word.operand;
    }
    return TN_EXIT_OK;
}

/* ---- gold ---- */

/* Sets that may be mined, of one dimension; others lose their rows. */
static int choose_sets(tn_minetexts *t)
{
    const char *wanted = tn_args_get(t->args, TN_OPT_GOLD_DIMENSION, NULL);
    size_t left = 0;
    for (size_t i = 0; i < t->gold->count; i++)
        if (wanted && !same(t->gold->sets[i].dimension, tn_terminal_str(wanted)))
            t->gold->sets[i].count = 0;
    size_t refused = tn_goldrows_refuse(t->gold, WHAT);
    for (size_t i = 0; i < t->gold->count; i++) {
        tn_gold_set *set = &t->gold->sets[i];
        if (set->count == 0)
            continue;
        if (left++ && !same(set->dimension, t->gold_dimension)) {
            fputs("tenor: the gold rows are labels of several dimensions: choose one with --dimension\n", stderr);
            return TN_EXIT_FAILED;
        }
        t->gold_dimension = set->dimension;
        t->both = t->both || set->metric == TENOR_STUDY_MACRO_F1 || set->metric == TENOR_STUDY_ACCURACY;
    }
    if (left == 0 && !refused)
        tn_goldrows_say_none(t->gold, t->args);
    return left ? TN_EXIT_OK : TN_EXIT_FAILED;
}

static int read_gold(tn_minetexts *t)
{
    tn_intake intake = {0};
    t->gold = calloc(1, sizeof *t->gold);
    if (!t->gold)
        return no_memory();
    int status = tn_intake_open(&intake, t->args);
    if (status == TN_EXIT_OK)
        status = tn_goldrows_read(t->gold, t->args, &intake);
    tn_intake_free(&intake);
    if (status == TN_EXIT_OK)
        status = choose_sets(t);
    if (status == TN_EXIT_OK && !tn_args_has(t->args, TN_OPT_REVEAL) && tenor_io_mask_new(&t->mask, NULL) != TENOR_OK)
        status = no_memory();
    return status;
}

int tn_minetexts_open(tn_minetexts *t)
{
    t->rereadable = true;
    int status = look_at_inputs(t, t->args);
    if (status == TN_EXIT_OK && t->by == TN_MINETEXTS_AGAINST) {
        tn_args with;
        status = against(t->args, &with);
        if (status == TN_EXIT_OK)
            status = look_at_inputs(t, &with);
        free(with.operands);
    }
    if (status == TN_EXIT_OK && t->by == TN_MINETEXTS_GOLD) {
        status = read_gold(t);
        t->rereadable = true; /* the rows are kept */
    }
    return status;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

/* Targets above high are on the high side, those below low on the low one; what lies between is left out of a pearson set,
 * and is of the rest elsewhere. */
typedef struct cut {
    double low, high;
    bool skips;
} cut;

static bool cut_of(const tn_gold_set *set, cut *out)
{
    bool above = false, below = false;
    *out = (cut){.skips = set->metric == TENOR_STUDY_PEARSON};
    if (set->metric == TENOR_STUDY_F1 || set->metric == TENOR_STUDY_AUC)
        out->low = -1e300; /* present, or not */
    if (!out->skips)
        return true;
    double *targets = malloc((set->count + 1) * sizeof *targets);
    if (!targets)
        return false;
    for (size_t i = 0; i < set->count; i++) {
        targets[i] = set->rows[i].target;
        above = above || targets[i] > 0;
        below = below || targets[i] < 0;
    }
    qsort(targets, set->count, sizeof *targets, ascending);
    if (!(above && below) && set->count) { /* grades: the middle is the median */
        size_t middle = set->count / 2, up = middle, down = middle;
        out->low = out->high = targets[middle];
        while (up + 1 < set->count && targets[up] == targets[middle])
            up++;
        while (down > 0 && targets[down] == targets[middle])
            down--;
        if (targets[down] == targets[middle]) /* the lowest grade, as of labels that are mostly 0 */
            out->low = targets[up];
        else if (targets[up] == targets[middle])
            out->high = targets[down];
    }
    free(targets);
    return true;
}

static bool takes_role(const tn_minetexts *t, tenor_role role)
{
    return !t->role || role == (strcmp(t->role, "agent") == 0 ? TENOR_ROLE_AGENT : TENOR_ROLE_CUSTOMER);
}

static bool give_row(tn_minetexts *t, const tn_gold_row *row, const tenor_score *score, uint64_t number, tn_grams_place place)
{
    tn_minetext text = {&row->utterance, score, NULL, 0, row->id, number, place};
    if (t->mask && tenor_io_mask_text(t->mask, NULL, row->utterance.text, &text.masked, &text.masked_count) == TENOR_NO_MEMORY) {
        no_memory();
        return false;
    }
    return t->text(t->context, &text);
}

static bool run_set(tn_minetexts *t, const tn_gold_set *set, uint32_t input, uint32_t *row)
{
    tenor_utterance batch[BATCH];
    tenor_score scores[BATCH];
    cut c;
    if (!cut_of(set, &c)) {
        no_memory();
        return false;
    }
    for (size_t from = 0; from < set->count; from += BATCH) {
        size_t n = set->count - from < BATCH ? set->count - from : BATCH;
        for (size_t i = 0; i < n; i++)
            batch[i] = set->rows[from + i].utterance;
        if (tenor_study_variant_score(t->variant, batch, n, scores) != TENOR_OK) {
            no_memory();
            return false;
        }
        for (size_t i = 0; i < n; i++) {
            double target = set->rows[from + i].target;
            tn_grams_place place = {target > c.high ? TN_GRAMS_HIGH : target < c.low ? TN_GRAMS_LOW : TN_GRAMS_REST, ++*row, input,
                                    t->shares ? t->shares[input - 1] : NULL};
            if ((c.skips && place.side == TN_GRAMS_REST) || !scores[i].scored || !takes_role(t, batch[i].role))
                continue;
            if (!give_row(t, &set->rows[from + i], &scores[i], from + i + 1, place))
                return false;
        }
    }
    return true;
}

static int run_gold(tn_minetexts *t)
{
    uint32_t row = 0;
    for (size_t i = 0; i < t->gold->count; i++)
        if (t->gold->sets[i].count && !run_set(t, &t->gold->sets[i], (uint32_t)i + 1, &row))
            return TN_EXIT_FAILED;
    return TN_EXIT_OK;
}

/* ---- transcripts ---- */

static tn_grams_side side_of(const tn_minetexts *t, const tenor_score *score)
{
    if (t->by != TN_MINETEXTS_COMPANY)
        return t->scan.side;
    const tenor_dimension_score *d = &score->dimensions[t->dimension];
    if (d->evidence == 0)
        return TN_GRAMS_REST;
    if (!t->both)
        return d->score > 0 ? TN_GRAMS_HIGH : TN_GRAMS_REST;
    return d->score > NEUTRAL ? TN_GRAMS_HIGH : d->score < -NEUTRAL ? TN_GRAMS_LOW : TN_GRAMS_REST;
}

/* The number of the turn's call: of its own where it is in none. */
static bool call_of(tn_minetexts *t, const tn_turn *turn, uint32_t *call)
{
    if (turn->call_id.size == 0) {
        *call = ++t->scan.call_count;
        return true;
    }
    if (turn->slot >= t->scan.call_capacity) {
        size_t capacity = 2 * (turn->slot + 1);
        uint32_t *calls = realloc(t->scan.calls, capacity * sizeof *calls);
        if (!calls)
            return false;
        memset(calls + t->scan.call_capacity, 0, (capacity - t->scan.call_capacity) * sizeof *calls);
        t->scan.calls = calls;
        t->scan.call_capacity = capacity;
    }
    if (t->scan.calls[turn->slot] == 0)
        t->scan.calls[turn->slot] = ++t->scan.call_count;
    *call = t->scan.calls[turn->slot];
    return true;
}

static bool take_turn(void *context, const tn_turn *turn, const tenor_score *score)
{
    tn_minetexts *t = context;
    const tenor_utterance *utterance = &turn->segment.utterance;
    tn_minetext text = {utterance, score, turn->masked, turn->masked_count, turn->call_id, turn->segment.number, {0}};
    if (turn->source != t->scan.input) { /* one name an input, that lives as long as it */
        t->scan.input = turn->source;
        t->scan.input_count++;
    }
    if (!call_of(t, turn, &text.place.call)) {
        no_memory();
        return false;
    }
    text.place.side = side_of(t, score);
    text.place.input = t->scan.input_count;
    return !takes_role(t, utterance->role) || t->text(t->context, &text);
}

static bool take_end(void *context, const tn_call_end *end)
{
    tn_minetexts *t = context;
    if (end->slot < t->scan.call_capacity)
        t->scan.calls[end->slot] = 0;
    return true;
}

static int scan(tn_minetexts *t, const tn_args *args, tn_grams_side side)
{
    tn_turnscan turns = {.args = args, .variant = t->variant, .shows_words = true, .quiet = t->again, .turn = take_turn,
                         .end = take_end, .context = t};
    t->scan.side = side;
    t->scan.input = NULL;
    return tn_turnscan_run(&turns);
}

int tn_minetexts_run(tn_minetexts *t)
{
    if (t->by == TN_MINETEXTS_GOLD)
        return run_gold(t);
    t->scan.call_count = t->scan.input_count = 0;
    if (t->scan.calls)
        memset(t->scan.calls, 0, t->scan.call_capacity * sizeof *t->scan.calls);
    int status = scan(t, t->args, TN_GRAMS_HIGH);
    if (t->by == TN_MINETEXTS_AGAINST && (status == TN_EXIT_OK || status == TN_EXIT_REJECTS)) {
        tn_args with;
        int other = against(t->args, &with);
        if (other == TN_EXIT_OK)
            other = scan(t, &with, TN_GRAMS_REST);
        free(with.operands);
        status = other == TN_EXIT_OK ? status : other;
    }
    return status;
}
