/* cmd_fit.c - tenor lexicon fit: weights moved towards what people said, in the files that linguists own. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/fitreport.h"
#include "cli/helptext.h"
#include "cli/inplace.h"
#include "cli/lexpath.h"
#include "cli/linediff.h"
#include "cli/terminal.h"

#define FOLDS 5
#define RIDGE 3
#define FOLDS_MOST 100
#define MIN_ROWS 10
#define SAMPLES 1000
#define SAMPLES_MOST 1000000
#define MOST 20

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* ---- which entries ---- */

static bool is_part(tenor_str category, const char *name)
{
    size_t n = strlen(name);
    return category.size >= n && memcmp(category.data, name, n) == 0 && (category.size == n || category.data[n] == '.');
}

/* True for a file of the layer: one of its sources, or in a folder that is one. */
static bool is_of_layer(const tn_lexpath *path, unsigned layer, tenor_str file)
{
    for (size_t i = 0; i < path->count; i++) {
        tenor_str name = path->sources[i].name;
        if (path->sources[i].layer == layer && file.size >= name.size && memcmp(file.data, name.data, name.size) == 0 &&
            (file.size == name.size || file.data[name.size] == '/' || (name.size && name.data[name.size - 1] == '/')))
            return true;
    }
    return false;
}

/* Entries of the topmost layer that give points: what lies below is not ours to change. */
static void choose_entries(tn_fitting *f, const tn_lexpath *path)
{
    const char *wanted = tn_args_get(f->args, TN_OPT_FIT_CATEGORY, NULL);
    unsigned top = path->sources[path->count - 1].layer;
    tenor_entry entry;
    tenor_category category;
    for (uint32_t i = 0; tenor_lexicon_entry(f->lexicon, i, &entry); i++)
        f->weights[i].may_move = tenor_lexicon_category(f->lexicon, entry.category, &category) && category.dimension >= 0 &&
                                 (!wanted || is_part(category.name, wanted)) && is_of_layer(path, top, entry.file);
}

/* ---- files ---- */

/* Files as they will be. */
typedef struct rewriting {
    const tn_lexpath *path;
    bool write, show;
    tenor_source *sources; /* of all layers, with their new texts */
    size_t count, capacity;
    tn_keep keep;
} rewriting;

static unsigned layer_of(const tn_lexpath *path, tenor_str file)
{
    unsigned top = path->sources[path->count - 1].layer;
    for (unsigned layer = top; layer > 0; layer--)
        if (is_of_layer(path, layer, file))
            return layer;
    return 0;
}

static bool take(void *context, tenor_str name, tenor_str before, tenor_str after)
{
    rewriting *r = context;
    if (r->count == r->capacity) {
        size_t capacity = r->capacity ? 2 * r->capacity : 32;
        tenor_source *sources = realloc(r->sources, capacity * sizeof *sources);
        if (!sources)
            return false;
        r->sources = sources;
        r->capacity = capacity;
    }
    tenor_source *s = &r->sources[r->count];
    *s = (tenor_source){.layer = layer_of(r->path, name)};
    if (!tn_keep_text(&r->keep, name, &s->name) || !tn_keep_text(&r->keep, after, &s->text))
        return false;
    r->count++;
    if (r->show)
        tn_linediff_print(stdout, name, before, after);
    return true;
}

/* The new files say the new weights, and nothing else changed. */
static int verify(const tn_fitting *f, const rewriting *r, size_t *failed)
{
    tenor_lexicon *lexicon = NULL;
    tenor_check_result result;
    tenor_entry entry, old;
    unsigned top = r->path->sources[r->path->count - 1].layer;
    if (tenor_lexicon_load(&lexicon, r->sources, r->count, NULL, NULL) != TENOR_OK ||
        tenor_lexicon_check(r->sources, r->count, top, NULL, &result, NULL) != TENOR_OK) {
        tenor_lexicon_release(lexicon);
        fputs("tenor: the lexicon with its new weights cannot be read\n", stderr);
        return TN_EXIT_FAILED;
    }
    *failed = result.failed_tests;
    int status = tenor_lexicon_entry_count(lexicon) == f->entries ? TN_EXIT_OK : TN_EXIT_FAILED;
    for (uint32_t i = 0; i < f->entries && status == TN_EXIT_OK; i++) {
        bool same = tenor_lexicon_entry(lexicon, i, &entry) && tenor_lexicon_entry(f->lexicon, i, &old) &&
                    entry.id.size == old.id.size && memcmp(entry.id.data, old.id.data, old.id.size) == 0 &&
                    entry.weight == f->weights[i].weight;
        if (!same) {
            fputs("tenor: the weight of ", stderr);
            tn_terminal_text(stderr, old.id);
            fputs(" is decided elsewhere than where it begins: give it one there\n", stderr);
            status = TN_EXIT_FAILED;
        }
    }
    tenor_lexicon_release(lexicon);
    return status;
}

static int put_in_place(const tn_fitting *f, const rewriting *r)
{
    tenor_entry entry;
    for (size_t i = 0; i < r->count; i++) {
        bool changed = false;
        for (uint32_t e = 0; e < f->entries && !changed; e++)
            changed = tenor_lexicon_entry(f->lexicon, e, &entry) && entry.weight != f->weights[e].weight &&
                      entry.file.size == r->sources[i].name.size &&
                      memcmp(entry.file.data, r->sources[i].name.data, entry.file.size) == 0;
        char path[4096];
        int n = snprintf(path, sizeof path, "%.*s", (int)r->sources[i].name.size, r->sources[i].name.data);
        if (changed && (n < 0 || (size_t)n >= sizeof path || !tn_inplace_write(path, r->sources[i].text)))
            return TN_EXIT_FAILED;
    }
    return TN_EXIT_OK;
}

static int rewrite(const tn_fitting *f, const tn_lexpath *path, bool write, bool show)
{
    rewriting r = {.path = path, .show = show, .keep = {.chunk = (size_t)1 << 20}};
    tenor_study_reweighing *changes = malloc((f->entries + 1) * sizeof *changes);
    size_t count = 0, failed = 0;
    tenor_entry entry;
    tenor_error error = {.status = TENOR_OK};
    for (uint32_t i = 0; changes && tenor_lexicon_entry(f->lexicon, i, &entry); i++)
        if (f->weights[i].weight != entry.weight)
            changes[count++] = (tenor_study_reweighing){entry.file, entry.line, f->weights[i].weight};
    int status = changes ? TN_EXIT_OK : no_memory();
    if (status == TN_EXIT_OK && count) {
        if (show)
            putchar('\n');
        tenor_status done = tenor_study_reweigh(path->sources, path->count, changes, count, NULL, take, &r, &error);
        if (done != TENOR_OK) {
            tn_terminal_tell("tenor: %s\n", done == TENOR_IO ? "out of memory" : error.message);
            status = TN_EXIT_FAILED;
        }
        if (status == TN_EXIT_OK)
            status = verify(f, &r, &failed);
        if (status == TN_EXIT_OK && write)
            status = put_in_place(f, &r);
        fflush(stdout);
        if (status == TN_EXIT_OK && failed)
            tn_terminal_tell("tenor: with these weights %zu test%s of the files fail%s: see lexicon check\n", failed,
                             failed == 1 ? "" : "s", failed == 1 ? "s" : "");
    }
    free(changes);
    free(r.sources);
    tn_keep_free(&r.keep);
    return status;
}

/* ---- all of it ---- */

static bool decimal(const tn_args *args, tn_option_id option, double least, double most, double *value)
{
    const char *text = tn_args_get(args, option, NULL);
    char *end;
    double given = text ? strtod(text, &end) : 0;
    if (!text)
        return true;
    if (*text == '\0' || *end || !(given >= least && given <= most)) {
        tn_args_usage(args->verb, "--%s takes a number from %g to %g, not '%s'", tn_verbs_option(option)->name, least, most, text);
        return false;
    }
    *value = given;
    return true;
}

static int settings(const tn_args *args, tn_fitting *f, uint64_t *most)
{
    uint64_t folds = FOLDS, rows = MIN_ROWS, samples = SAMPLES;
    f->seed = 1;
    *most = MOST;
    f->options.ridge = RIDGE;
    f->options.step = tn_args_is(args, TN_OPT_STEP, "0.05", "0.1") ? 0.05 : 0.1;
    f->options.flips = tn_args_has(args, TN_OPT_ALLOW_FLIPS);
    if (!tn_args_number(args, TN_OPT_FOLDS, 2, FOLDS_MOST, false, &folds) ||
        !tn_args_number(args, TN_OPT_MIN_ROWS, 1, UINT32_MAX, false, &rows) ||
        !tn_args_number(args, TN_OPT_SAMPLES, 0, SAMPLES_MOST, false, &samples) ||
        !tn_args_number(args, TN_OPT_SEED, 0, UINT64_MAX, false, &f->seed) ||
        !tn_args_number(args, TN_OPT_MOST, 0, SIZE_MAX, false, most) || !decimal(args, TN_OPT_RIDGE, 0, 1e6, &f->options.ridge))
        return TN_EXIT_USAGE;
    f->fold_count = (uint32_t)folds;
    f->samples = (uint32_t)samples;
    f->options.min_rows = (size_t)rows;
    return TN_EXIT_OK;
}

static int read_gold(tn_goldrows *gold, const tn_args *args)
{
    tn_intake intake = {0};
    const char *wanted = tn_args_get(args, TN_OPT_GOLD_DIMENSION, NULL);
    int status = tn_intake_open(&intake, args);
    if (status == TN_EXIT_OK)
        status = tn_goldrows_read(gold, args, &intake);
    tn_intake_free(&intake);
    size_t left = 0;
    for (size_t i = 0; wanted && i < gold->count; i++)
        if (strlen(wanted) != gold->sets[i].dimension.size || memcmp(gold->sets[i].dimension.data, wanted, strlen(wanted)) != 0)
            gold->sets[i].count = 0;
    size_t refused = status == TN_EXIT_OK ? tn_goldrows_refuse(gold, "fitted on") : 0;
    for (size_t i = 0; i < gold->count; i++)
        left += gold->sets[i].count > 0;
    if (status == TN_EXIT_OK && left == 0 && !refused)
        tn_goldrows_say_none(gold, args);
    return status == TN_EXIT_OK && left == 0 ? TN_EXIT_FAILED : status;
}

int tn_cmd_fit_run(const tn_args *args)
{
    tn_fitreport_form form = tn_args_is(args, TN_OPT_TABLE_FORMAT, "json", "text")  ? TN_FITREPORT_JSON
                             : tn_args_is(args, TN_OPT_TABLE_FORMAT, "tsv", "text") ? TN_FITREPORT_TSV
                                                                                   : TN_FITREPORT_TEXT;
    tn_fitting f = {.args = args};
    tn_lexpath path = {0};
    tn_goldrows gold = {0};
    uint64_t most;
    int status = settings(args, &f, &most);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK && path.image)
        status = tn_args_usage(args->verb, "%s is an image: give the lexicon files that it was made of", path.image_path);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &f.lexicon);
    if (status == TN_EXIT_OK)
        status = read_gold(&gold, args);
    if (status == TN_EXIT_OK && !tn_fitting_init(&f, &gold))
        status = TN_EXIT_FAILED;
    if (status == TN_EXIT_OK && f.count == 0)
        status = TN_EXIT_FAILED;
    if (status == TN_EXIT_OK) {
        choose_entries(&f, &path);
        status = tn_fitting_run(&f) ? TN_EXIT_OK : TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK) {
        tn_fitreport_print(form, &f, (size_t)most);
        status = rewrite(&f, &path, tn_args_has(args, TN_OPT_WRITE), form == TN_FITREPORT_TEXT);
        int written = tn_helptext_done();
        status = status == TN_EXIT_OK ? written : status;
    }
    if (status == TN_EXIT_OK && (gold.rejects > 0 || gold.failed_input))
        status = TN_EXIT_REJECTS;
    tn_fitting_free(&f);
    tn_goldrows_free(&gold);
    tenor_lexicon_release(f.lexicon);
    tn_lexpath_free(&path);
    return status;
}
