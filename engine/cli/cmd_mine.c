/* cmd_mine.c - tenor lexicon mine: phrases that a lexicon does not have yet and that tell two bodies of text apart. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/excerpt.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/minereport.h"
#include "cli/minetexts.h"
#include "cli/suggest.h"
#include "cli/terminal.h"

#define MOST 20
#define EXAMPLES 2
#define EXAMPLES_MOST 1000
#define MIN_COUNT 5
#define MIN_CALLS 3
/* Words of the prior: of small samples a part of their own size. */
#define PRIOR 1000.0
#define PRIOR_SHARE 0.1
/* Columns on each side of a hit where there is no terminal, and the least on one; columns that are no context. */
#define CONTEXT 36
#define CONTEXT_LEAST 10
#define AROUND 48

/* Whose hits a run must not touch: those of a dimension; -1: none; or all of them. */
#define HIDES_ALL (-2)

typedef struct mining {
    const tn_args *args;
    tenor_lexicon *lexicon;
    tenor_study_variant *scores, *looks; /* the second one says what words a text has */
    tn_minetexts texts;
    tn_grams grams;
    double (*shares)[TN_GRAMS_SIDES]; /* of words on each side, by gold set */
    int hides;
    bool *hidden; /* terms of the text at hand */
    size_t hidden_capacity;
    const tn_candidates *wanted; /* of which examples are looked for */
    size_t *candidate_of;        /* by row: index + 1 of a candidate that is shown */
    size_t shown, examples, still; /* still: candidates that lack some */
    tn_kwiclines *lines;         /* by candidate */
    const tn_minetext *text;     /* while its places are looked for */
    tenor_str covered;
} mining;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static bool is(tenor_str text, const char *word)
{
    return text.size == strlen(word) && memcmp(text.data, word, text.size) == 0;
}

/* ---- one text ---- */

static bool is_hit(const mining *m, const tenor_study_term *term, const tenor_score *score)
{
    for (size_t i = 0; i < score->hit_count && m->hides != -1; i++) {
        const tenor_hit *hit = &score->hits[i];
        bool counts = m->hides == HIDES_ALL || hit->dimension == m->hides || (m->hides == TENOR_SENTIMENT && hit->shields);
        if (counts && hit->outcome != TENOR_OVERRULED && term->begin < hit->end && term->end > hit->begin)
            return true;
    }
    return false;
}

static bool is_masked(const tenor_study_term *term, const tn_minetext *text)
{
    for (size_t i = 0; i < text->masked_count; i++)
        if (term->begin < text->masked[i].end && term->end > text->masked[i].begin)
            return true;
    return false;
}

/* The terms of a text and which of them are in no run. */
static bool read_terms(mining *m, const tn_minetext *text, const tenor_study_term **terms, size_t *count)
{
    const uint32_t *matched;
    size_t matches;
    if (tenor_study_variant_matched(m->looks, text->utterance, &matched, &matches) != TENOR_OK ||
        tenor_study_variant_terms(m->looks, terms, count) != TENOR_OK)
        return false;
    if (*count > m->hidden_capacity) {
        bool *larger = realloc(m->hidden, 2 * *count * sizeof *larger);
        if (!larger)
            return false;
        m->hidden = larger;
        m->hidden_capacity = 2 * *count;
    }
    for (size_t i = 0; i < *count; i++)
        m->hidden[i] = is_hit(m, &(*terms)[i], text->score) || is_masked(&(*terms)[i], text);
    return true;
}

static bool count_text(void *context, const tn_minetext *text)
{
    mining *m = context;
    const tenor_study_term *terms;
    size_t count;
    return (read_terms(m, text, &terms, &count) && tn_grams_add(&m->grams, terms, m->hidden, count, text->place)) ||
           (no_memory(), false);
}

/* ---- concordance lines ---- */

static bool add_line(void *context, size_t row, uint32_t begin, uint32_t end)
{
    mining *m = context;
    size_t index = m->candidate_of[row];
    if (index == 0)
        return true;
    tn_kwiclines *lines = &m->lines[index - 1];
    const tn_kwicline *last = lines->count ? &lines->lines[lines->count - 1] : NULL;
    tenor_str id = m->text->call_id;
    /* Not one call after the other, while there may be others. */
    if (lines->count >= m->examples ||
        (last && last->call_id.size == id.size && (id.size == 0 || memcmp(last->call_id.data, id.data, id.size) == 0) &&
         (id.size || last->utterance == m->text->number)))
        return true;
    tn_kwicline line = {.text = m->covered, .begin = begin, .end = end, .call_id = id, .utterance = m->text->number,
                        .role = m->text->utterance->role};
    lines->keep.chunk = m->covered.size + id.size; /* there are many such lists */
    m->still -= lines->count + 1 == m->examples;
    return tn_kwicline_keep(lines, &line);
}

static bool show_text(void *context, const tn_minetext *text)
{
    mining *m = context;
    const tenor_study_term *terms;
    size_t count;
    char *memory;
    if (text->place.side != m->wanted->side)
        return true;
    m->text = text;
    m->covered = tn_excerpt_covered(text->utterance->text, text->masked, text->masked_count, &memory);
    bool fine = m->covered.data && read_terms(m, text, &terms, &count) &&
                tn_grams_find(&m->grams, terms, m->hidden, count, add_line, m);
    free(memory);
    if (!fine)
        no_memory();
    return fine && m->still > 0;
}

static int find_examples(mining *m)
{
    m->lines = calloc(m->shown + 1, sizeof *m->lines);
    m->candidate_of = calloc(m->grams.count + 1, sizeof *m->candidate_of);
    if (!m->lines || !m->candidate_of)
        return no_memory();
    for (size_t i = 0; i < m->shown; i++)
        m->candidate_of[m->wanted->list[i].row] = i + 1;
    m->still = m->examples ? m->shown : 0;
    if (m->still == 0 || !m->texts.rereadable)
        return TN_EXIT_OK;
    m->texts.again = true;
    m->texts.text = show_text;
    int status = tn_minetexts_run(&m->texts);
    return m->still == 0 ? TN_EXIT_OK : status;
}

static void drop_examples(mining *m)
{
    for (size_t i = 0; m->lines && i < m->shown; i++)
        tn_kwicline_free(&m->lines[i]);
    free(m->lines);
    free(m->candidate_of);
    m->lines = NULL;
    m->candidate_of = NULL;
}

/* ---- all of it ---- */

static int dimension_named(const tenor_lexicon *lexicon, tenor_str name)
{
    tenor_dimension dimension;
    for (size_t i = 0; tenor_lexicon_dimension(lexicon, i, &dimension); i++)
        if (dimension.name.size == name.size && memcmp(dimension.name.data, name.data, name.size) == 0)
            return (int)i;
    return -1;
}

/* The dimension that entries of a category give points to: of one that is not there yet, that of its tone. */
static int dimension_of_category(const tenor_lexicon *lexicon, const char *name)
{
    tenor_category category;
    for (size_t i = 0; tenor_lexicon_category(lexicon, i, &category); i++)
        if (is(category.name, name))
            return category.dimension;
    return dimension_named(lexicon, (tenor_str){name, strcspn(name, ".")});
}

static int no_company(const mining *m, const char *name)
{
    tn_suggest suggest;
    tenor_category category;
    tenor_dimension dimension;
    tn_suggest_init(&suggest, name, strlen(name));
    for (size_t i = 0; tenor_lexicon_dimension(m->lexicon, i, &dimension); i++)
        tn_suggest_offer(&suggest, dimension.name.data, dimension.name.size);
    for (size_t i = 0; tn_args_has(m->args, TN_OPT_CATEGORY) && tenor_lexicon_category(m->lexicon, i, &category); i++)
        if (category.dimension >= 0)
            tn_suggest_offer(&suggest, category.name.data, category.name.size);
    return tn_args_usage(m->args->verb, "the lexicon has no %s '%s' whose company is to be looked for%s%.*s%s",
                         tn_args_has(m->args, TN_OPT_CATEGORY) ? "category that scores" : "dimension", name,
                         suggest.best ? "; did you mean '" : "; give --against INPUT or --gold", (int)suggest.best_size,
                         suggest.best ? suggest.best : "", suggest.best ? "'?" : "");
}

static int settle_dimension(mining *m)
{
    const char *category = tn_args_get(m->args, TN_OPT_CATEGORY, NULL);
    tenor_dimension dimension;
    int index = category                              ? dimension_of_category(m->lexicon, category)
                : m->texts.by == TN_MINETEXTS_GOLD    ? dimension_named(m->lexicon, m->texts.gold_dimension)
                : m->texts.by == TN_MINETEXTS_COMPANY ? dimension_named(m->lexicon, tn_terminal_str(tn_args_get(m->args, TN_OPT_GOLD_DIMENSION, "")))
                                                      : HIDES_ALL;
    if (m->texts.by == TN_MINETEXTS_COMPANY && index < 0)
        return no_company(m, category ? category : tn_args_get(m->args, TN_OPT_GOLD_DIMENSION, ""));
    m->hides = index;
    m->texts.dimension = index;
    if (index >= 0 && tenor_lexicon_dimension(m->lexicon, (size_t)index, &dimension) && m->texts.by != TN_MINETEXTS_AGAINST)
        m->texts.both = m->texts.both || dimension.null_without_evidence;
    return TN_EXIT_OK;
}

static int report_side(mining *m, tn_minereport *report, tn_candidates *c, size_t most)
{
    if (!tn_candidates_find(c))
        return no_memory();
    m->wanted = c;
    m->shown = most && most < c->count ? most : c->count;
    int status = find_examples(m);
    if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS) {
        report->candidates = c;
        report->shown = m->shown;
        report->examples = m->lines;
        tn_minereport_print(report);
    }
    drop_examples(m);
    return status;
}

/* Which sides are asked for, and what they are called. */
static const char *side_names(const mining *m, tn_grams_side side, const char **rest)
{
    bool low = side == TN_GRAMS_LOW;
    switch (m->texts.by) {
    case TN_MINETEXTS_GOLD:
        *rest = "in others";
        return low ? "where labels are low" : "where labels are high";
    case TN_MINETEXTS_AGAINST:
        *rest = "in --against";
        return "in the input";
    default:
        *rest = "elsewhere";
        return !m->texts.both ? "where the lexicon finds it" : low ? "where the score is negative" : "where the score is positive";
    }
}

static int report(mining *m, tn_candidates *options, size_t most)
{
    static const tn_grams_side sides[2] = {TN_GRAMS_HIGH, TN_GRAMS_LOW};
    tn_minereport form = {.form = tn_args_is(m->args, TN_OPT_TABLE_FORMAT, "json", "text")  ? TN_MINEREPORT_JSON
                                  : tn_args_is(m->args, TN_OPT_TABLE_FORMAT, "tsv", "text") ? TN_MINEREPORT_TSV
                                                                                            : TN_MINEREPORT_TEXT,
                          .colour = tn_terminal_colour(stdout),
                          .unit = m->texts.by == TN_MINETEXTS_GOLD ? "rows" : "calls"};
    size_t width = tn_terminal_width(stdout, 0);
    uint64_t context = width == 0 ? CONTEXT : width > AROUND + 2 * CONTEXT_LEAST ? (width - AROUND) / 2 : CONTEXT_LEAST;
    if (!tn_args_number(m->args, TN_OPT_WORDS_AROUND, 0, 10000, false, &context))
        return TN_EXIT_USAGE;
    form.context = (size_t)context;
    form.width = tn_args_has(m->args, TN_OPT_WORDS_AROUND) ? 0 : width;
    const char *asked = tn_args_get(m->args, TN_OPT_SIDE, m->texts.both ? "both" : "high");
    int status = TN_EXIT_OK;
    size_t folded = 0, count = 0, tables = 0;
    tn_minereport_begin(&form);
    for (size_t i = 0; i < 2 && (status == TN_EXIT_OK || status == TN_EXIT_REJECTS); i++) {
        if (strcmp(asked, "both") != 0 && strcmp(asked, i ? "low" : "high") != 0)
            continue;
        tn_candidates c = *options;
        uint64_t words = m->grams.sizes[sides[i]] + tn_grams_rest(m->grams.sizes, sides[i]);
        if (c.prior == 0)
            c.prior = PRIOR_SHARE * (double)words < PRIOR ? PRIOR_SHARE * (double)words : PRIOR;
        c.grams = &m->grams;
        c.side = sides[i];
        form.names[0] = side_names(m, sides[i], &form.names[1]);
        if (form.form == TN_MINEREPORT_TEXT && tables++)
            putchar('\n');
        status = report_side(m, &form, &c, most);
        folded += c.folded;
        count += c.count;
        tn_candidates_free(&c);
    }
    fflush(stdout);
    if (folded)
        tn_terminal_tell("%zu candidate%s; %zu that others explain folded into these\n", count, count == 1 ? "" : "s", folded);
    return status;
}

static bool measure_text(void *context, const tn_minetext *text)
{
    mining *m = context;
    m->shares[text->place.input - 1][text->place.side] += text->score->tokens;
    return true;
}

/* Sets differ in what they are about and in how many labels are high: how often a phrase comes on one side by chance depends on
 * the sets that it comes in. */
static int measure_sets(mining *m)
{
    size_t count = m->texts.gold->count;
    m->shares = calloc(count + 1, sizeof *m->shares);
    if (!m->shares)
        return no_memory();
    m->texts.text = measure_text;
    int status = tn_minetexts_run(&m->texts);
    for (size_t i = 0; i < count; i++) {
        double all = m->shares[i][TN_GRAMS_REST] + m->shares[i][TN_GRAMS_LOW] + m->shares[i][TN_GRAMS_HIGH];
        for (size_t side = 0; side < TN_GRAMS_SIDES; side++)
            m->shares[i][side] /= all > 0 ? all : 1;
    }
    m->texts.shares = m->shares;
    m->grams.strata = true;
    return status;
}

/* Count, and where runs were forgotten on the way count what is left once more. */
static int count(mining *m)
{
    m->texts.context = m;
    int status = m->texts.by == TN_MINETEXTS_GOLD ? measure_sets(m) : TN_EXIT_OK;
    m->texts.text = count_text;
    if (status == TN_EXIT_OK)
        status = tn_minetexts_run(&m->texts);
    if ((status != TN_EXIT_OK && status != TN_EXIT_REJECTS) || m->grams.dropped == 0)
        return status;
    if (m->texts.rereadable) {
        tn_grams_recount(&m->grams);
        m->texts.again = true;
        status = tn_minetexts_run(&m->texts);
    }
    tn_terminal_tell("tenor: there were more different phrases than are kept: %s said %lu times or less may be missing%s\n",
                     m->texts.rereadable ? "those" : "those that are", (unsigned long)m->grams.dropped,
                     m->texts.rereadable ? "; counts are exact" : ", and counts short by as much");
    return status;
}

static int settings(mining *m, tn_candidates *c, uint64_t *most, uint64_t *examples)
{
    const tn_args *args = m->args;
    bool text = tn_args_is(args, TN_OPT_TABLE_FORMAT, "text", "text"), tsv = tn_args_is(args, TN_OPT_TABLE_FORMAT, "tsv", "text");
    uint64_t prior = 0;
    *most = text ? MOST : 0;
    *examples = tsv ? 0 : EXAMPLES;
    *c = (tn_candidates){.min_count = MIN_COUNT, .min_calls = MIN_CALLS,
                         .function_words = tn_args_has(args, TN_OPT_FUNCTION_WORDS),
                         .order = tn_args_is(args, TN_OPT_RANK, "z", "g2")       ? TN_CANDIDATES_Z
                                  : tn_args_is(args, TN_OPT_RANK, "ratio", "g2") ? TN_CANDIDATES_RATIO
                                                                                 : TN_CANDIDATES_G2};
    if (!tn_args_number(args, TN_OPT_MOST, 0, SIZE_MAX, false, most) ||
        !tn_args_number(args, TN_OPT_MIN_COUNT, 1, UINT32_MAX, false, &c->min_count) ||
        !tn_args_number(args, TN_OPT_MIN_CALLS, 1, UINT32_MAX, false, &c->min_calls) ||
        !tn_args_number(args, TN_OPT_PRIOR, 1, UINT32_MAX, false, &prior) ||
        !tn_args_number(args, TN_OPT_EXAMPLES, 0, EXAMPLES_MOST, false, examples))
        return TN_EXIT_USAGE;
    if (tsv && *examples)
        return tn_args_usage(args->verb, "--examples are lines of text: use --format text or json");
    c->prior = (double)prior;
    const char *words = tn_args_get(args, TN_OPT_WORDS, "1-5");
    unsigned least, longest;
    char rest;
    int n = sscanf(words, "%1u-%1u%c", &least, &longest, &rest);
    if (n == 1 && words[1] == '\0')
        longest = least;
    if (n < 1 || (n == 1 && words[1]) || n > 2 || least < 1 || longest > TN_GRAMS_WORDS || least > longest)
        return tn_args_usage(args->verb, "--words takes a number of words, 1 to %d, or a range as 2-4, not '%s'", TN_GRAMS_WORDS,
                             words);
    m->grams = (tn_grams){.least = least, .longest = longest, .key = tn_idhash_secret()};
    m->examples = (size_t)*examples;
    bool gold = tn_args_has(args, TN_OPT_GOLD) || tn_args_has(args, TN_OPT_LABELS), other = tn_args_has(args, TN_OPT_AGAINST);
    if (gold && other)
        return tn_args_usage(args->verb, "--gold and --against are two ways to compare: give one of them");
    m->texts.args = args;
    m->texts.by = gold ? TN_MINETEXTS_GOLD : other ? TN_MINETEXTS_AGAINST : TN_MINETEXTS_COMPANY;
    m->texts.role = tn_args_get(args, TN_OPT_TURN_ROLE, NULL);
    if (other && tn_args_has(args, TN_OPT_SIDE))
        return tn_args_usage(args->verb, "--side is for labels and scores: for the other side change INPUT and --against");
    if (!gold && !other && !tn_args_has(args, TN_OPT_CATEGORY) && !tn_args_has(args, TN_OPT_GOLD_DIMENSION))
        return tn_args_usage(args->verb, "say what to compare: --gold where INPUT has labels, --against OTHER, or --category "
                                         "or --dimension for what is said where the lexicon finds it already");
    return TN_EXIT_OK;
}

int tn_cmd_mine_run(const tn_args *args)
{
    mining m = {.args = args};
    tn_candidates options;
    tn_lexpath path = {0};
    uint64_t most, examples;
    int status = settings(&m, &options, &most, &examples);
    if (status != TN_EXIT_OK)
        return status;
    status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &m.lexicon);
    if (status == TN_EXIT_OK)
        status = tn_minetexts_open(&m.texts);
    if (status == TN_EXIT_OK)
        status = settle_dimension(&m);
    if (status == TN_EXIT_OK && (tenor_study_variant_new(&m.scores, m.lexicon, NULL, NULL) != TENOR_OK ||
                                 tenor_study_variant_new(&m.looks, m.lexicon, NULL, NULL) != TENOR_OK))
        status = no_memory();
    m.texts.variant = m.scores;
    m.texts.lexicon = m.lexicon;
    if (status == TN_EXIT_OK)
        status = count(&m);
    if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS) {
        int reported = report(&m, &options, (size_t)most), written = tn_helptext_done();
        status = reported != TN_EXIT_OK ? reported : written != TN_EXIT_OK ? written : status;
    }
    tn_grams_free(&m.grams);
    tn_minetexts_free(&m.texts);
    tenor_study_variant_free(m.scores);
    tenor_study_variant_free(m.looks);
    tenor_lexicon_release(m.lexicon);
    tn_lexpath_free(&path);
    free(m.shares);
    free(m.hidden);
    return status;
}
