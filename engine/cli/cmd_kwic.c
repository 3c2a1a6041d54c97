/* cmd_kwic.c - tenor lexicon kwic: where an entry, a category or any phrase stands, with what is said around it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/excerpt.h"
#include "cli/helptext.h"
#include "cli/kwicline.h"
#include "cli/lexpath.h"
#include "cli/suggest.h"
#include "cli/turnscan.h"
#include "cli/terminal.h"

/* Columns on each side of a hit where there is no terminal, and the least on one. */
#define CONTEXT 40
#define CONTEXT_LEAST 10
/* Columns of a line that are not context: call, role, some of the hit. */
#define AROUND 44
/* What a phrase of the command line is called in findings, and the lexicon that it makes. */
#define PHRASE_NAME "PHRASE"
#define PHRASE_HEAD "@lexicon 1 name=kwic lang=en\n@category kwic-phrase kind=topic\n"

typedef struct concordance {
    tenor_lexicon *lexicon;
    tn_lexpath phrase; /* what it was loaded from where it has a phrase of the command line */
    tenor_study_variant *variant;
    bool *wanted; /* by entry */
    char *near;   /* where a word is looked for as a phrase: an entry or category that may have been meant */
    tn_kwicline_form form;
    tn_kwicline_order order;
    bool colour, full;
    size_t context, width;
    uint64_t limit, lines, turns;
    tn_kwiclines kept;
} concordance;

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static bool is(tenor_str text, const char *word)
{
    return text.size == strlen(word) && memcmp(text.data, word, text.size) == 0;
}

/* ---- what is looked for ---- */

/* True for the category itself, and for a tone that the category is a part of. */
static bool is_part(tenor_str category, const char *name)
{
    size_t n = strlen(name);
    return category.size >= n && memcmp(category.data, name, n) == 0 && (category.size == n || category.data[n] == '.');
}

typedef enum asked { NOTHING, HITS, SHIFTERS, TRACELESS } asked;

static asked kind_of(const tenor_lexicon *lexicon, uint32_t index)
{
    static const char *const shifters[] = {"negator", "booster", "contrast", "conditional"};
    static const char *const traceless[] = {"stop", "ignore", "filler", "abbrev"};
    tenor_category category;
    tenor_lexicon_category(lexicon, index, &category);
    for (size_t i = 0; i < 4; i++) {
        if (is(category.kind, shifters[i]))
            return SHIFTERS;
        if (is(category.kind, traceless[i]))
            return TRACELESS;
    }
    return HITS;
}

/* Mark the entries that the word names; what they are. */
static asked look_up(concordance *c, const char *word)
{
    asked found = NOTHING;
    tenor_entry entry;
    tenor_category category;
    for (uint32_t i = 0; tenor_lexicon_entry(c->lexicon, i, &entry); i++)
        if (is(entry.id, word)) {
            c->wanted[i] = true;
            return kind_of(c->lexicon, entry.category);
        }
    for (uint32_t i = 0; tenor_lexicon_entry(c->lexicon, i, &entry); i++)
        if (tenor_lexicon_category(c->lexicon, entry.category, &category) && is_part(category.name, word)) {
            c->wanted[i] = true;
            asked kind = kind_of(c->lexicon, entry.category);
            found = found == NOTHING || kind < found ? kind : found;
        }
    return found;
}

static bool new_marks(concordance *c)
{
    free(c->wanted);
    c->wanted = calloc(tenor_lexicon_entry_count(c->lexicon) + 1, sizeof *c->wanted);
    return c->wanted != NULL;
}

/* An entry, category or tone whose name is spelled almost so, to be freed; NULL: none. */
static char *nearest(const concordance *c, const char *word)
{
    tn_suggest suggest;
    tenor_entry entry;
    tenor_category category;
    tn_suggest_init(&suggest, word, strlen(word));
    for (uint32_t i = 0; tenor_lexicon_entry(c->lexicon, i, &entry); i++) {
        tn_suggest_offer(&suggest, entry.id.data, entry.id.size);
        if (!tenor_lexicon_category(c->lexicon, entry.category, &category))
            continue;
        const char *dot = memchr(category.name.data, '.', category.name.size);
        tn_suggest_offer(&suggest, category.name.data, category.name.size);
        if (dot)
            tn_suggest_offer(&suggest, category.name.data, (size_t)(dot - category.name.data));
    }
    return suggest.best ? strndup(suggest.best, suggest.best_size) : NULL;
}

/* The phrase as a layer of its own over the others: a topic, which competes with nothing. */
static int load_phrase(concordance *c, const tn_args *args, const tn_lexpath *path, const char *phrase)
{
    if (path->image)
        return tn_args_usage(args->verb, "'%s' is no entry or category, and a phrase cannot be added to the image %s", phrase,
                             path->image_path);
    if (strpbrk(phrase, "\r\n"))
        return tn_args_usage(args->verb, "a phrase stands on one line");
    size_t size = sizeof PHRASE_HEAD + strlen(phrase) + 1;
    char *text = malloc(size);
    c->phrase.sources = malloc((path->count + 1) * sizeof *c->phrase.sources);
    int status = TN_EXIT_FAILED;
    if (text && c->phrase.sources) {
        int n = snprintf(text, size, PHRASE_HEAD "%s\n", phrase);
        memcpy(c->phrase.sources, path->sources, path->count * sizeof *path->sources);
        c->phrase.sources[path->count] = (tenor_source){tn_terminal_str(PHRASE_NAME), {text, (size_t)n}, path->layers};
        c->phrase.count = c->phrase.capacity = path->count + 1;
        tenor_lexicon_release(c->lexicon);
        c->lexicon = NULL;
        status = tn_lexpath_load(&c->phrase, &c->lexicon);
    } else
        no_memory();
    free(text);
    if (status != TN_EXIT_OK)
        return status;
    if (!new_marks(c))
        return no_memory();
    tenor_entry entry;
    for (uint32_t i = 0; tenor_lexicon_entry(c->lexicon, i, &entry); i++)
        c->wanted[i] = is(entry.file, PHRASE_NAME);
    return TN_EXIT_OK;
}

/* No idiom hides what is looked for. */
static void show_hidden(concordance *c)
{
    tenor_entry entry;
    tenor_category category;
    for (uint32_t i = 0; tenor_lexicon_entry(c->lexicon, i, &entry); i++)
        if (tenor_lexicon_category(c->lexicon, entry.category, &category) && is(category.kind, "ignore"))
            tenor_study_variant_retire(c->variant, i, true);
}

static int resolve(concordance *c, const tn_args *args, const tn_lexpath *path, const char *query)
{
    if (!new_marks(c))
        return no_memory();
    asked found = look_up(c, query);
    if (found == TRACELESS)
        return tn_args_usage(args->verb, "'%s' leaves no trace in scores: give its phrase instead", query);
    c->near = found == NOTHING && !strchr(query, ' ') ? nearest(c, query) : NULL;
    int status = found == NOTHING ? load_phrase(c, args, path, query) : TN_EXIT_OK;
    if (status == TN_EXIT_OK && tenor_study_variant_new(&c->variant, c->lexicon, NULL, NULL) != TENOR_OK)
        status = no_memory();
    if (status == TN_EXIT_OK && found == NOTHING)
        show_hidden(c);
    return status;
}

/* ---- turns ---- */

static bool add(concordance *c, const tn_kwicline *line)
{
    if (c->order != TN_KWICLINE_INPUT) {
        if (tn_kwicline_keep(&c->kept, line))
            return true;
        no_memory();
        return false;
    }
    tn_kwicline_print(stdout, c->form, c->colour, c->context, c->width, line);
    return !(c->full = ++c->lines == c->limit) && !ferror(stdout);
}

/* A factor may act on several hits of a turn: it is one line. */
static bool is_first(const tenor_score *score, size_t hit, size_t factor)
{
    const tenor_factor *f = &score->hits[hit].factors[factor];
    for (size_t i = 0; i <= hit; i++)
        for (size_t k = 0; k < score->hits[i].factor_count && (i < hit || k < factor); k++)
            if (score->hits[i].factors[k].entry == f->entry && score->hits[i].factors[k].begin == f->begin)
                return false;
    return true;
}

static bool hit_lines(concordance *c, const tenor_score *score, size_t index, tn_kwicline *line)
{
    static const char *const outcomes[] = {"won", "blocked", "overruled", "noted"};
    const tenor_hit *hit = &score->hits[index];
    const tenor_dimension_score *d = &score->dimensions[hit->dimension >= 0 ? hit->dimension : TENOR_SENTIMENT];
    tenor_entry entry;
    line->known = hit->dimension >= 0 || d->evidence > 0;
    line->score = d->score;
    if (c->wanted[hit->entry] && tenor_lexicon_entry(c->lexicon, hit->entry, &entry)) {
        line->begin = hit->begin;
        line->end = hit->end;
        line->id = entry.id;
        line->outcome = outcomes[hit->outcome];
        line->points = hit->points;
        if (!add(c, line))
            return false;
    }
    for (size_t k = 0; k < hit->factor_count; k++) {
        const tenor_factor *factor = &hit->factors[k];
        if (!c->wanted[factor->entry] || !is_first(score, index, k) || !tenor_lexicon_entry(c->lexicon, factor->entry, &entry))
            continue;
        line->begin = factor->begin;
        line->end = factor->end;
        line->id = entry.id;
        line->outcome = "acts";
        line->points = 0;
        if (!add(c, line))
            return false;
    }
    return true;
}

static bool has_lines(const concordance *c, const tenor_score *score)
{
    for (size_t i = 0; i < score->hit_count; i++) {
        if (c->wanted[score->hits[i].entry])
            return true;
        for (size_t k = 0; k < score->hits[i].factor_count; k++)
            if (c->wanted[score->hits[i].factors[k].entry])
                return true;
    }
    return false;
}

static bool take_turn(void *context, const tn_turn *turn, const tenor_score *score)
{
    concordance *c = context;
    if (!has_lines(c, score))
        return true;
    char *memory;
    tn_kwicline line = {.call_id = turn->call_id, .utterance = turn->segment.number, .role = turn->segment.utterance.role};
    line.text = tn_excerpt_covered(turn->segment.utterance.text, turn->masked, turn->masked_count, &memory);
    bool fine = line.text.data != NULL;
    if (!fine)
        no_memory();
    c->turns++;
    for (size_t i = 0; i < score->hit_count && fine; i++)
        fine = hit_lines(c, score, i, &line);
    free(memory);
    return fine;
}

static void print_kept(concordance *c)
{
    if (c->order == TN_KWICLINE_INPUT)
        return;
    tn_kwicline_sort(&c->kept, c->order);
    for (size_t i = 0; i < c->kept.count && (c->limit == 0 || i < c->limit) && !ferror(stdout); i++, c->lines++)
        tn_kwicline_print(stdout, c->form, c->colour, c->context, c->width, &c->kept.lines[i]);
}

int tn_cmd_kwic_run(const tn_args *args)
{
    concordance c = {.form = tn_args_is(args, TN_OPT_TABLE_FORMAT, "json", "text")  ? TN_KWICLINE_JSON
                             : tn_args_is(args, TN_OPT_TABLE_FORMAT, "tsv", "text") ? TN_KWICLINE_TSV
                                                                                   : TN_KWICLINE_TEXT,
                     .order = tn_args_is(args, TN_OPT_SORT, "left", "input")    ? TN_KWICLINE_LEFT
                              : tn_args_is(args, TN_OPT_SORT, "right", "input") ? TN_KWICLINE_RIGHT
                              : tn_args_is(args, TN_OPT_SORT, "score", "input") ? TN_KWICLINE_SCORE
                                                                               : TN_KWICLINE_INPUT,
                     .colour = tn_terminal_colour(stdout)};
    size_t width = tn_terminal_width(stdout, 0);
    uint64_t context = width == 0 ? CONTEXT : width > AROUND + 2 * CONTEXT_LEAST ? (width - AROUND) / 2 : CONTEXT_LEAST;
    if (!tn_args_number(args, TN_OPT_WORDS_AROUND, 0, 10000, false, &context) ||
        !tn_args_number(args, TN_OPT_LINES, 1, UINT64_MAX, false, &c.limit))
        return TN_EXIT_USAGE;
    c.context = (size_t)context;
    c.width = tn_args_has(args, TN_OPT_WORDS_AROUND) ? 0 : width; /* who asks for more has it */
    tn_args inputs = *args;
    inputs.operands++;
    inputs.operand_count--;
    tn_lexpath path = {0};
    int status = tn_lexpath_scoring(&path, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &c.lexicon);
    if (status == TN_EXIT_OK)
        status = resolve(&c, args, &path, args->operands[0]);
    if (status == TN_EXIT_OK) {
        tn_turnscan scan = {.args = &inputs, .variant = c.variant, .shows_words = true, .turn = take_turn, .context = &c};
        tn_kwicline_header(stdout, c.form);
        status = tn_turnscan_run(&scan);
        if (c.full) /* all lines that were asked for are there */
            status = TN_EXIT_OK;
        if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS) {
            print_kept(&c);
            int written = tn_helptext_done();
            status = written == TN_EXIT_OK ? status : written;
            tn_terminal_tell("%llu line%s from %llu turn%s\n", (unsigned long long)c.lines, c.lines == 1 ? "" : "s",
                             (unsigned long long)c.turns, c.turns == 1 ? "" : "s");
            if (c.lines == 0 && c.near)
                tn_terminal_tell("tenor: '%s' is no entry or category, and was looked for as a phrase; did you mean '%s'?\n",
                                 args->operands[0], c.near);
        } else if (ferror(stdout))
            status = tn_helptext_done();
    }
    tn_kwicline_free(&c.kept);
    tenor_study_variant_free(c.variant);
    free(c.wanted);
    free(c.near);
    tenor_lexicon_release(c.lexicon);
    tn_lexpath_free(&c.phrase);
    tn_lexpath_free(&path);
    return status;
}
