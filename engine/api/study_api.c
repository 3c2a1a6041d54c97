/* study_api.c - the public functions of tenor_study.h. */
#include <math.h>
#include <string.h>

#include "api/handle.h"
#include "lexicon/actfile.h"
#include "lexicon/source.h"
#include "score/utterance.h"
#include "study/agreement.h"
#include "study/codes.h"
#include "study/fit.h"
#include "study/goldset.h"
#include "study/keyness.h"
#include "study/relayout.h"
#include "study/reweigh.h"
#include "study/terms.h"
#include "tenor_study.h"

const tenor_study_code *tenor_study_code_at(size_t index)
{
    return tn_codes_at(index);
}

/* ---- variants ---- */

struct tenor_study_variant {
    tn_mem mem;
    size_t size;
    char *block;            /* of the image, ours to write into; any allocator gives TN_IMAGE_ALIGN */
    tenor_lexicon *base;    /* as it was */
    tenor_lexicon *lexicon; /* borrows the block */
    bool ready;             /* utterance is */
    tn_utterance utterance;
    tn_arena arena; /* of one batch */
    bool looked; /* the track is that of tenor_study_variant_matched */
    uint32_t *matched;
    size_t matched_capacity;
    tn_buf folded, shortened; /* scratch */
};

void tenor_study_variant_free(tenor_study_variant *variant)
{
    if (!variant)
        return;
    tn_mem mem = variant->mem;
    if (variant->ready)
        tn_utterance_free(&variant->utterance);
    tn_arena_free(&variant->arena);
    tn_buf_free(&variant->folded);
    tn_buf_free(&variant->shortened);
    tenor_lexicon_release(variant->lexicon);
    tenor_lexicon_release(variant->base);
    tn_mem_free(&mem, variant->matched, variant->matched_capacity, sizeof *variant->matched);
    tn_mem_free(&mem, variant->block, variant->size, 1);
    tn_mem_free(&mem, variant, 1, sizeof *variant);
}

tenor_status tenor_study_variant_new(tenor_study_variant **out, tenor_lexicon *lexicon, const tenor_allocator *allocator,
                                     tenor_error *error)
{
    if (!out || !lexicon)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "a variant needs a lexicon");
    tn_mem mem = tn_handle_mem(allocator);
    tenor_study_variant *variant = tn_mem_zero(&mem, 1, sizeof *variant);
    tenor_str image = tenor_lexicon_image(lexicon);
    if (!variant)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for a variant");
    variant->mem = mem;
    tn_arena_init(&variant->arena, &variant->mem);
    tn_buf_init(&variant->folded, &variant->mem);
    tn_buf_init(&variant->shortened, &variant->mem);
    variant->base = tenor_lexicon_retain(lexicon);
    variant->size = image.size;
    variant->block = tn_mem_alloc(&mem, image.size, 1);
    tenor_status status = TENOR_NO_MEMORY;
    if (variant->block) {
        memcpy(variant->block, image.data, image.size);
        image.data = variant->block;
        status = tenor_lexicon_borrow_image(&variant->lexicon, image, allocator, NULL);
    }
    if (status == TENOR_OK) {
        variant->ready = tn_utterance_init(&variant->utterance, &variant->lexicon->image, &variant->mem);
        variant->utterance.every_match = true;
        status = variant->ready ? TENOR_OK : TENOR_NO_MEMORY;
    }
    if (status != TENOR_OK) {
        tenor_study_variant_free(variant);
        return tn_handle_error(error, status, "no memory for a variant");
    }
    *out = variant;
    return TENOR_OK;
}

tenor_status tenor_study_variant_copy(tenor_study_variant **out, const tenor_study_variant *of, const tenor_allocator *allocator,
                                      tenor_error *error)
{
    tenor_study_variant *variant = NULL;
    if (!out || !of)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "a copy needs a variant");
    tenor_status status = tenor_study_variant_new(&variant, of->base, allocator, error);
    if (status != TENOR_OK)
        return status;
    memcpy(variant->block, of->block, of->size); /* of one image: only what was retired or weighed is another */
    *out = variant;
    return TENOR_OK;
}

/* A place of the image in the block, which is ours to write into. */
static void *ours(tenor_study_variant *variant, const void *place)
{
    return variant->block + ((const char *)place - variant->lexicon->image.block);
}

void tenor_study_variant_retire(tenor_study_variant *variant, uint32_t entry, bool retired)
{
    const tn_image *image = &variant->lexicon->image, *base = &variant->base->image;
    if (entry >= image->entries_count)
        return;
    tn_image_entry *e = ours(variant, &image->entries[entry]);
    tn_entry_brief *brief = ours(variant, &image->briefs[entry]);
    /* A draft is admitted nowhere but in its own tests. */
    e->flags = base->entries[entry].flags | (retired ? TN_ENTRY_DRAFT : 0);
    brief->always = retired ? 0 : base->briefs[entry].always;
}

void tenor_study_variant_weigh(tenor_study_variant *variant, uint32_t entry, int32_t weight)
{
    const tn_image *image = &variant->lexicon->image;
    if (entry < image->entries_count)
        ((tn_image_entry *)ours(variant, &image->entries[entry]))->weight = weight;
}

tenor_status tenor_study_variant_score(tenor_study_variant *variant, const tenor_utterance *utterances, size_t count,
                                       tenor_score *scores)
{
    tn_arena_reset(&variant->arena);
    variant->looked = false;
    bool ok = tn_utterance_score(&variant->utterance, utterances, count, TN_IMAGE_NONE, &variant->arena, scores);
    return ok ? TENOR_OK : TENOR_NO_MEMORY;
}

/* While idioms count as hedges they hide nothing and stand among the matches. */
static void show_idioms(tenor_study_variant *variant, bool shown)
{
    const tn_image *image = &variant->lexicon->image;
    for (uint32_t i = 0; i < image->entries_count; i++)
        if (image->entries[i].kind == TN_KIND_IGNORE)
            ((tn_entry_brief *)ours(variant, &image->briefs[i]))->kind = shown ? TN_KIND_HEDGE : TN_KIND_IGNORE;
}

tenor_status tenor_study_variant_matched(tenor_study_variant *variant, const tenor_utterance *utterance, const uint32_t **entries,
                                         size_t *count)
{
    tenor_score score;
    size_t matches = 0, found = 0;
    show_idioms(variant, true);
    tenor_status status = tenor_study_variant_score(variant, utterance, 1, &score);
    show_idioms(variant, false);
    const tn_match *list = NULL;
    if (status == TENOR_OK && score.scored)
        list = tn_match_list(variant->utterance.matcher, &matches);
    variant->looked = status == TENOR_OK && score.scored;
    void *matched = variant->matched;
    if (status == TENOR_OK && !tn_mem_reserve(&variant->mem, &matched, &variant->matched_capacity, matches, sizeof *variant->matched))
        status = TENOR_NO_MEMORY;
    variant->matched = matched;
    for (size_t i = 0; status == TENOR_OK && i < matches; i++) /* in order of entry */
        if (i == 0 || list[i].entry != list[i - 1].entry)
            variant->matched[found++] = list[i].entry;
    if (status == TENOR_OK) {
        *entries = variant->matched;
        *count = found;
    }
    return status;
}

tenor_status tenor_study_variant_words(tenor_study_variant *variant, const tenor_study_word **words, size_t *count)
{
    const tn_track *t = &variant->utterance.track;
    const tn_vocabulary *vocabulary = &variant->utterance.cutter.vocabulary;
    size_t n = 0;
    if (!variant->looked)
        return TENOR_BAD_ARGUMENT;
    tenor_study_word *list = tn_arena_alloc(&variant->arena, t->count + 1, sizeof *list);
    if (!list)
        return TENOR_NO_MEMORY;
    bool starts = false; /* also where a filler or a symbol stands first */
    for (uint32_t i = 0, last = UINT32_MAX; i < t->count; i++) {
        if (t->normal_begin[i] == last) /* a part of a contraction */
            continue;
        starts = starts || t->flags[i] & (TN_TOKEN_BREAK | TN_TOKEN_PAUSE | TN_TOKEN_COMMA);
        if (!(t->words[i] & TN_WORD_COUNTS))
            continue;
        last = t->normal_begin[i];
        tn_str written = tn_str_of(t->normal.p + last, t->normal_end[i] - last);
        tn_str folded = {NULL, 0};
        if (tn_token_fold(&variant->folded, written))
            folded = tn_arena_str(&variant->arena, tn_buf_view(&variant->folded));
        if (!folded.p)
            return TENOR_NO_MEMORY;
        bool digit = false;
        for (size_t k = 0; k < folded.n; k++)
            digit = digit || (folded.p[k] >= '0' && folded.p[k] <= '9');
        bool opaque = vocabulary->classes[t->classes[i]].flags & TN_CLASS_OPAQUE;
        list[n] = (tenor_study_word){tn_handle_str(folded), t->begin[i], t->end[i], starts || n == 0, !digit && !opaque};
        n++;
        starts = false;
    }
    *words = list;
    *count = n;
    return TENOR_OK;
}

tenor_status tenor_study_variant_terms(tenor_study_variant *variant, const tenor_study_term **terms, size_t *count)
{
    if (!variant->looked)
        return TENOR_BAD_ARGUMENT;
    return tn_terms_list(&variant->utterance, &variant->arena, &variant->folded, &variant->shortened, terms, count)
               ? TENOR_OK
               : TENOR_NO_MEMORY;
}

/* ---- keyness ---- */

void tenor_study_key(uint64_t count, uint64_t size, uint64_t other, uint64_t other_size, double prior,
                     tenor_study_keyness *out)
{
    tn_keyness_of(count, size, other, other_size, out);
    if (size && other_size)
        tn_keyness_odds(count, size, other, other_size, prior * (double)(count + other) / (double)(size + other_size), prior,
                        out);
}

/* ---- files ---- */

tenor_status tenor_study_layout(const tenor_source *sources, size_t count, const tenor_study_layout_options *options,
                                tenor_study_file file, void *context, tenor_error *error)
{
    if (!sources || count == 0 || !options || !file)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no lexicon files given");
    const tenor_load_options *load = options->load;
    tn_mem mem = tn_handle_mem(load ? load->allocator : NULL);
    tn_source_set set;
    tn_buf out;
    tn_buf_init(&out, &mem);
    bool read = tn_source_read(&set, &mem, sources, count) && tn_source_parse(&set);
    bool no_memory = !read || set.diags.no_memory;
    size_t errors = set.diags.errors;
    if (!no_memory && load && load->diagnostic)
        no_memory = !tn_diag_emit(&set.diags, set.ast.files, load->diagnostic, load->context);
    tenor_status status = no_memory ? TENOR_NO_MEMORY : errors ? TENOR_BAD_LEXICON : TENOR_OK;
    if (status == TENOR_BAD_LEXICON)
        tn_handle_error(error, status, "the lexicon has %zu error%s", errors, errors == 1 ? "" : "s");
    for (uint32_t i = 0; i < set.ast.file_count && status == TENOR_OK; i++) {
        const tn_file *f = &set.ast.files[i];
        if (f->layer != options->layer)
            continue;
        /* Where no layout keeps what it says the file stays as it is; files of acts are written by who learns them. */
        bool laid = !tn_actfile_is(f->name) && tn_relayout_file(&mem, &set.ast, i, options->ids, &out, &no_memory);
        tn_str after = laid ? tn_buf_view(&out) : f->text;
        if (no_memory)
            status = TENOR_NO_MEMORY;
        else if (!file(context, tn_handle_str(f->name), tn_handle_str(f->text), tn_handle_str(after)))
            status = tn_handle_error(error, TENOR_IO, "stopped");
    }
    if (status == TENOR_NO_MEMORY)
        tn_handle_error(error, status, "no memory for the lexicon");
    tn_buf_free(&out);
    tn_source_free(&set);
    return status;
}

/* ---- gold sets ---- */

struct tenor_study_set {
    tn_goldset gold;
};

#define ROWS_MOST ((size_t)1 << 31)

const char *tenor_study_metric_name(tenor_study_metric metric)
{
    static const char *const names[] = {
#define NAME(id, name, text) name,
        TENOR_STUDY_METRICS(NAME)
#undef NAME
    };
    return (unsigned)metric < TENOR_STUDY_METRIC_COUNT ? names[metric] : NULL;
}

tenor_status tenor_study_set_new(tenor_study_set **out, const tenor_study_row *rows, size_t count,
                                 const tenor_study_options *options, tenor_error *error)
{
    if (!out || !options || (count && !rows) || (unsigned)options->metric >= TENOR_STUDY_METRIC_COUNT)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "a gold set needs rows and a metric");
    if (count > ROWS_MOST)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "more than 2^31 rows in a set");
    for (size_t i = 0; i < count; i++)
        if (!isfinite(rows[i].target) || rows[i].score < -TENOR_UNIT || rows[i].score > TENOR_UNIT)
            return tn_handle_error(error, TENOR_BAD_ARGUMENT, "row %zu: the target is no number, or the score no score", i);
    tn_mem mem = tn_handle_mem(options->allocator);
    tenor_study_set *set = tn_mem_zero(&mem, 1, sizeof *set);
    if (!set)
        return tn_handle_error(error, TENOR_NO_MEMORY, "no memory for a gold set");
    tenor_status status = tn_goldset_init(&set->gold, &mem, rows, count, options);
    if (status != TENOR_OK) {
        tenor_study_set_free(set);
        return tn_handle_error(error, status, "no memory for a gold set");
    }
    *out = set;
    return TENOR_OK;
}

void tenor_study_set_free(tenor_study_set *set)
{
    if (!set)
        return;
    tn_mem mem = set->gold.mem;
    tn_goldset_free(&set->gold);
    tn_mem_free(&mem, set, 1, sizeof *set);
}

void tenor_study_set_figure(const tenor_study_set *set, tenor_study_figure *figure)
{
    const tn_goldset *gold = &set->gold;
    *figure = (tenor_study_figure){.value = gold->why ? NAN : gold->value, .low = gold->low, .high = gold->high, .why = gold->why};
    figure->thresholds = !gold->why && gold->metric != TENOR_STUDY_PEARSON && gold->metric != TENOR_STUDY_AUC;
    for (int half = 0; half < 2; half++) {
        figure->below[half] = gold->cuts[half].below;
        figure->above[half] = gold->cuts[half].above;
    }
}

bool tenor_study_set_judge(const tenor_study_set *set, size_t row, tenor_study_judgement *judgement)
{
    return tn_goldset_judge(&set->gold, row, judgement);
}

double tenor_study_set_changed(tenor_study_set *set, const tenor_study_change *changes, size_t count)
{
    return tn_goldset_changed(&set->gold, changes, count);
}

bool tenor_study_set_agrees(const tenor_study_set *set, size_t row, int64_t points)
{
    return row < set->gold.count && tn_goldset_agrees(&set->gold, row, points);
}

/* ---- fitting weights ---- */

static const char *wrong_set(const tenor_study_fit_set *set, size_t dimensions)
{
    if (set->dimension >= dimensions || (unsigned)set->metric >= TENOR_STUDY_METRIC_COUNT)
        return "a set of a dimension or metric that is none";
    if (set->count && (!set->utterances || !set->targets))
        return "a set without texts or targets";
    for (size_t i = 0; i < set->count; i++)
        if (!isfinite(set->targets[i]))
            return "a target that is no number";
    return NULL;
}

tenor_status tenor_study_fit(tenor_lexicon *lexicon, const tenor_study_fit_set *sets, size_t count,
                             const tenor_study_fit_options *options, const tenor_allocator *allocator,
                             tenor_study_fit_weight *weights, tenor_error *error)
{
    if (!lexicon || !options || !weights || (count && !sets) || !isfinite(options->ridge) || options->ridge < 0 ||
        !(options->step > 0) || options->step > 5 || options->min_rows == 0)
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "a fit needs a lexicon, sets, and options within range");
    size_t rows = 0;
    for (size_t i = 0; i < count; i++) {
        const char *wrong = wrong_set(&sets[i], tenor_lexicon_dimension_count(lexicon));
        rows = sets[i].count > ROWS_MOST - rows ? ROWS_MOST + 1 : rows + sets[i].count;
        if (wrong || rows > ROWS_MOST)
            return tn_handle_error(error, TENOR_BAD_ARGUMENT, "set %zu: %s", i, wrong ? wrong : "more than 2^31 rows");
    }
    tn_mem mem = tn_handle_mem(allocator);
    tn_utterance *utterance = tn_mem_zero(&mem, 1, sizeof *utterance);
    tenor_status status = TENOR_NO_MEMORY;
    if (utterance) {
        if (tn_utterance_init(utterance, &lexicon->image, &mem)) {
            status = tn_fit_run(&mem, utterance, sets, count, options, weights);
            tn_utterance_free(utterance);
        }
    }
    tn_mem_free(&mem, utterance, 1, sizeof *utterance);
    return status == TENOR_OK ? status : tn_handle_error(error, status, "no memory to fit weights");
}

tenor_status tenor_study_reweigh(const tenor_source *sources, size_t count, const tenor_study_reweighing *changes,
                                 size_t change_count, const tenor_load_options *load, tenor_study_file file, void *context,
                                 tenor_error *error)
{
    if (!sources || count == 0 || !file || (change_count && !changes))
        return tn_handle_error(error, TENOR_BAD_ARGUMENT, "no lexicon files given");
    tn_mem mem = tn_handle_mem(load ? load->allocator : NULL);
    tn_source_set set;
    tn_buf out;
    tn_buf_init(&out, &mem);
    size_t all = 0;
    bool read = tn_source_read(&set, &mem, sources, count) && tn_source_parse(&set);
    bool no_memory = !read || set.diags.no_memory;
    if (!no_memory && load && load->diagnostic)
        no_memory = !tn_diag_emit(&set.diags, set.ast.files, load->diagnostic, load->context);
    tenor_status status = no_memory ? TENOR_NO_MEMORY : TENOR_OK;
    if (status == TENOR_OK && set.diags.errors)
        status = tn_handle_error(error, TENOR_BAD_LEXICON, "the lexicon has %zu error%s", set.diags.errors,
                                 set.diags.errors == 1 ? "" : "s");
    for (uint32_t i = 0; i < set.ast.file_count && status == TENOR_OK; i++) {
        const tn_file *f = &set.ast.files[i];
        size_t done = 0;
        tn_buf_clear(&out);
        if (!tn_reweigh_write(&out, &set.ast, i, changes, change_count, &done))
            status = TENOR_NO_MEMORY;
        else if (!file(context, tn_handle_str(f->name), tn_handle_str(f->text), tn_handle_str(tn_buf_view(&out))))
            status = tn_handle_error(error, TENOR_IO, "stopped");
        all += done;
    }
    if (status == TENOR_NO_MEMORY)
        tn_handle_error(error, status, "no memory for the lexicon");
    if (status == TENOR_OK && all < change_count)
        status = tn_handle_error(error, TENOR_BAD_ARGUMENT, "%zu weight%s belong to no entry of these files",
                                 change_count - all, change_count - all == 1 ? "" : "s");
    tn_buf_free(&out);
    tn_source_free(&set);
    return status;
}

/* ---- agreement ---- */

tenor_status tenor_study_agree_kappa(const double *ratings, size_t units, size_t raters, size_t a, size_t b,
                                     const tenor_study_chance *chance, const tenor_allocator *allocator, tenor_study_kappa *out)
{
    tn_mem mem = tn_handle_mem(allocator);
    if ((units && !ratings) || units > ROWS_MOST || a >= raters || b >= raters || a == b || !chance || !out)
        return TENOR_BAD_ARGUMENT;
    return tn_agreement_kappa(&mem, ratings, units, raters, a, b, chance, out);
}

tenor_status tenor_study_agree_alpha(const double *ratings, size_t units, size_t raters, tenor_study_scale scale,
                                     const tenor_study_chance *chance, const tenor_allocator *allocator, tenor_study_alpha *out)
{
    tn_mem mem = tn_handle_mem(allocator);
    if ((units && !ratings) || units > ROWS_MOST || raters == 0 || raters > SIZE_MAX / sizeof *ratings / (units + 1) ||
        (unsigned)scale > TENOR_STUDY_INTERVAL || !chance || !out)
        return TENOR_BAD_ARGUMENT;
    return tn_agreement_alpha(&mem, ratings, units, raters, scale, chance, out);
}
