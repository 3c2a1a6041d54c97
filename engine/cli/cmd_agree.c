/* cmd_agree.c - tenor lexicon agree: how far people agree with one another, and the engine with them. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenor_study.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/ratings.h"
#include "cli/terminal.h"
#include "cli/turnscan.h"

#define SAMPLES 1000
#define SAMPLES_MOST 1000000
#define ENGINE "tenor"
/* Sentiment beyond this is positive or negative, as in the tests of lexicon files; units of 1e-4. */
#define FEELING_EDGE 500

typedef enum form { TEXT, TSV, JSON } form;

typedef struct agreeing {
    form form;
    bool engine; /* the last rater */
    tenor_study_scale scale;
    tenor_study_chance chance;
    tenor_lexicon *lexicon;
    int *dimensions; /* of the lexicon, by dimension of the ratings; -1: it has none of this name */
    tn_ratings ratings;
} agreeing;

/* ---- the engine as a rater ---- */

static bool rate(void *context, const tn_turn *turn, const tenor_score *score)
{
    agreeing *a = context;
    size_t unit = tn_ratings_unit(&a->ratings, turn->call_id, turn->segment.number);
    for (size_t d = 0; unit != SIZE_MAX && d < a->ratings.dimension_count; d++) {
        if (a->dimensions[d] < 0)
            continue;
        int32_t value = score->dimensions[a->dimensions[d]].score;
        int32_t edge = a->dimensions[d] == TENOR_SENTIMENT ? FEELING_EDGE : 0;
        tn_ratings_at(&a->ratings, d, unit)[a->ratings.raters - 1] = value > edge ? 1 : value < -edge ? -1 : 0;
    }
    return true;
}

static int add_engine(agreeing *a, const tn_args *args)
{
    tn_lexpath path = {0};
    tenor_study_variant *variant = NULL;
    size_t count = 0;
    while (tn_args_nth(args, TN_OPT_ENGINE, count))
        count++;
    char **inputs = malloc((count + 1) * sizeof *inputs);
    int status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &a->lexicon);
    a->dimensions = malloc((a->ratings.dimension_count + 1) * sizeof *a->dimensions);
    if (status == TN_EXIT_OK && (!inputs || !a->dimensions || tenor_study_variant_new(&variant, a->lexicon, NULL, NULL) != TENOR_OK)) {
        fputs("tenor: out of memory\n", stderr);
        status = TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK) {
        tenor_dimension dimension;
        for (size_t d = 0; d < a->ratings.dimension_count; d++) {
            a->dimensions[d] = -1;
            for (size_t i = 0; tenor_lexicon_dimension(a->lexicon, i, &dimension); i++)
                if (dimension.name.size == a->ratings.dimensions[d].size &&
                    memcmp(dimension.name.data, a->ratings.dimensions[d].data, dimension.name.size) == 0)
                    a->dimensions[d] = (int)i;
        }
        tn_args with = *args;
        union {
            const char *given;
            char *operand; /* which nothing writes to */
        } word;
        for (size_t i = 0; i < count; i++) {
            word.given = tn_args_nth(args, TN_OPT_ENGINE, i);
            inputs[i] = word.operand;
        }
        with.operands = inputs;
        with.operand_count = count;
        tn_turnscan scan = {.args = &with, .variant = variant, .apart = true, .turn = rate, .context = a};
        status = tn_turnscan_run(&scan);
    }
    tenor_study_variant_free(variant);
    tenor_lexicon_release(a->lexicon);
    tn_lexpath_free(&path);
    free(inputs);
    return status;
}

/* ---- figures ---- */

static void number(FILE *file, const agreeing *a, double value)
{
    if (isnan(value))
        fputs(a->form == JSON ? "null" : a->form == TEXT ? "      -" : "", file);
    else
        fprintf(file, a->form == TEXT ? "%7.4f" : "%.4f", value == 0 ? 0.0 : value);
}

/* A figure behind its name in JSON, behind what separates columns elsewhere. */
static void field(FILE *file, const agreeing *a, const char *name, double value)
{
    if (a->form == JSON)
        fprintf(file, ",\"%s\":", name);
    else
        fputs(a->form == TSV ? "\t" : "  ", file);
    number(file, a, value);
}

static void start(const agreeing *a, size_t dimension, const char *first, const char *second, size_t units)
{
    tenor_str name = a->ratings.dimensions[dimension];
    if (a->form == JSON) {
        fputs("{\"dimension\":", stdout);
        tn_terminal_json(stdout, name);
        fputs(",\"raters\":", stdout);
        if (first) {
            fputc('[', stdout);
            tn_terminal_json(stdout, tn_terminal_str(first));
            fputc(',', stdout);
            tn_terminal_json(stdout, tn_terminal_str(second));
            fputc(']', stdout);
        } else
            fputs("\"all\"", stdout);
        printf(",\"units\":%zu", units);
        return;
    }
    tn_terminal_text(stdout, name);
    if (a->form == TEXT)
        printf("%*s", (int)(name.size < 12 ? 12 - name.size : 0), "");
    fputs(a->form == TSV ? "\t" : "  ", stdout);
    tn_terminal_text(stdout, tn_terminal_str(first ? first : "all people"));
    fputs(a->form == TSV ? "\t" : first ? " – " : "", stdout);
    tn_terminal_text(stdout, tn_terminal_str(first ? second : ""));
    printf(a->form == TSV ? "\t%zu" : "  %6zu", units);
}

static bool say(tenor_status status)
{
    if (status != TENOR_OK)
        tn_terminal_tell("tenor: %s\n", status == TENOR_BAD_ARGUMENT ? "more than 256 different labels of a dimension"
                                                                     : tenor_status_text(status));
    return status == TENOR_OK;
}

/* Where the engine is one of two, labels count by their sign, as its ratings do. */
static double *pair_of(const agreeing *a, size_t dimension, size_t x, size_t y)
{
    const tn_ratings *r = &a->ratings;
    double *pair = malloc((2 * r->units + 1) * sizeof *pair);
    bool sign = a->engine && y == r->raters - 1;
    for (size_t u = 0; pair && u < r->units; u++)
        for (size_t k = 0; k < 2; k++) {
            double value = tn_ratings_at(r, dimension, u)[k ? y : x];
            pair[2 * u + k] = sign && !isnan(value) ? (value > 0) - (value < 0) : value;
        }
    return pair;
}

static bool print_pair(const agreeing *a, size_t dimension, size_t x, size_t y)
{
    tenor_study_kappa kappa;
    double *pair = pair_of(a, dimension, x, y);
    tenor_status status = pair ? tenor_study_agree_kappa(pair, a->ratings.units, 2, 0, 1, &a->chance, NULL, &kappa) : TENOR_NO_MEMORY;
    free(pair);
    if (!say(status))
        return false;
    start(a, dimension, a->ratings.names[x], a->ratings.names[y], kappa.units);
    field(stdout, a, "observed", kappa.observed);
    field(stdout, a, "kappa", kappa.kappa);
    field(stdout, a, "low", kappa.low);
    field(stdout, a, "high", kappa.high);
    field(stdout, a, "linear", kappa.linear);
    field(stdout, a, "quadratic", kappa.quadratic);
    fputs(a->form == JSON ? "}\n" : a->form == TSV ? "\t\t\t\n" : "\n", stdout);
    return true;
}

/* Alpha of all people. */
static bool print_all(const agreeing *a, size_t dimension)
{
    const tn_ratings *r = &a->ratings;
    size_t people = r->table_count;
    tenor_study_alpha alpha;
    double *ratings = malloc((people * r->units + 1) * sizeof *ratings);
    for (size_t u = 0; ratings && u < r->units; u++)
        memcpy(ratings + u * people, tn_ratings_at(r, dimension, u), people * sizeof *ratings);
    tenor_status status =
        ratings ? tenor_study_agree_alpha(ratings, r->units, people, a->scale, &a->chance, NULL, &alpha) : TENOR_NO_MEMORY;
    free(ratings);
    if (!say(status))
        return false;
    start(a, dimension, NULL, NULL, alpha.units);
    if (a->form == TSV)
        fputs("\t\t\t\t\t\t", stdout);
    if (a->form == TEXT)
        fputs("  alpha ", stdout);
    field(stdout, a, "alpha", alpha.alpha);
    field(stdout, a, "low", alpha.low);
    field(stdout, a, "high", alpha.high);
    fputs(a->form == JSON ? "}\n" : "\n", stdout);
    return true;
}

static bool print(const agreeing *a)
{
    bool fine = true;
    if (a->form == TSV)
        puts("dimension\trater\tother\tunits\tobserved\tkappa\tkappa_low\tkappa_high\tlinear\tquadratic\talpha\talpha_low\talpha_high");
    else if (a->form == TEXT)
        puts("dimension     raters – units, observed agreement, kappa with its 95 % interval, linear and quadratic kappa");
    for (size_t d = 0; d < a->ratings.dimension_count && fine; d++) {
        for (size_t x = 0; x < a->ratings.raters && fine; x++)
            for (size_t y = x + 1; y < a->ratings.raters && fine; y++)
                fine = (a->engine && y == a->ratings.raters - 1 && a->dimensions[d] < 0) || print_pair(a, d, x, y);
        if (fine && a->ratings.table_count > 1)
            fine = print_all(a, d);
    }
    return fine;
}

int tn_cmd_agree_run(const tn_args *args)
{
    agreeing a = {.form = tn_args_is(args, TN_OPT_TABLE_FORMAT, "json", "text")  ? JSON
                          : tn_args_is(args, TN_OPT_TABLE_FORMAT, "tsv", "text") ? TSV
                                                                                : TEXT,
                  .engine = tn_args_has(args, TN_OPT_ENGINE),
                  .scale = tn_args_is(args, TN_OPT_SCALE, "nominal", "ordinal")    ? TENOR_STUDY_NOMINAL
                           : tn_args_is(args, TN_OPT_SCALE, "interval", "ordinal") ? TENOR_STUDY_INTERVAL
                                                                                   : TENOR_STUDY_ORDINAL};
    uint64_t samples = SAMPLES;
    a.chance.seed = 1;
    if (!tn_args_number(args, TN_OPT_SAMPLES, 0, SAMPLES_MOST, false, &samples) ||
        !tn_args_number(args, TN_OPT_SEED, 0, UINT64_MAX, false, &a.chance.seed))
        return TN_EXIT_USAGE;
    a.chance.samples = (uint32_t)samples;
    if (args->operand_count < 2 && !a.engine)
        return tn_args_usage(args->verb, "one table of labels agrees with itself: give another, or --engine INPUT");
    int status = tn_ratings_read(&a.ratings, args->operands, args->operand_count, a.engine);
    if (status == TN_EXIT_OK && a.engine) {
        a.ratings.names[a.ratings.raters - 1] = ENGINE;
        status = add_engine(&a, args);
    }
    if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS) {
        bool fine = print(&a);
        int written = tn_helptext_done();
        status = !fine ? TN_EXIT_FAILED : written == TN_EXIT_OK ? status : written;
    }
    free(a.dimensions);
    tn_ratings_free(&a.ratings);
    return status;
}
