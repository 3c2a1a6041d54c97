/* tenor_study.h - what linguists ask of a lexicon and labelled texts: figures against people's labels, and what would be
 * if an entry were not there. UNSTABLE: this header may change in any version; tenor.h and tenor_io.h do not.
 *
 *     tenor_study_variant  a lexicon of which entries can be taken out and weighed anew, at no cost
 *     tenor_study_key      how much more often something is said here than there
 *     tenor_study_layout   lexicon files in their one layout
 *     tenor_study_show     what layers make of one entry
 *     tenor_study_check    findings about them, with a corpus at hand; tenor_study_code_at: what each means
 *     tenor_study_export, _import  lexicon files as tables and as other programs' dictionaries, and back
 *     tenor_study_agree_*  how far people agree with one another
 *     tenor_study_set      scores beside the labels of one gold set: its figure, an interval, thresholds, errors
 *     tenor_study_diff     in which entries two lexicons differ, and which texts that can touch
 *     tenor_study_fit      weights that go better with labels; tenor_study_reweigh writes them into files
 *     tenor_study_learn    act models: which words of a turn say that it does something, learnt of labelled turns
 *     tenor_study_acts     which acts a turn holds, or nearly holds, and which words say so
 *
 * The rules at the top of tenor.h hold here, too; functions marked so return NaN for what is not defined.
 *
 * C99 and C++11 can include this file.  SPDX-License-Identifier: MIT */
#ifndef TENOR_STUDY_H
#define TENOR_STUDY_H

#include "tenor.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- variants -------------------------------------------------------------------------------- */

typedef struct tenor_study_variant tenor_study_variant;

/* A lexicon to try things out on: a private copy of the image of `lexicon`, with scratch of its own. Cost: that of
 * opening an image. `lexicon` is retained. allocator NULL: malloc. TENOR_NO_MEMORY, TENOR_BAD_ARGUMENT. */
TENOR_API tenor_status tenor_study_variant_new(tenor_study_variant **variant, tenor_lexicon *lexicon,
                                               const tenor_allocator *allocator, tenor_error *error);
/* The same lexicon with the same entries taken out and weighed anew, by now, for another thread. Cost and errors as above. */
TENOR_API tenor_status tenor_study_variant_copy(tenor_study_variant **variant, const tenor_study_variant *of,
                                                const tenor_allocator *allocator, tenor_error *error);
/* NULL is allowed. */
TENOR_API void tenor_study_variant_free(tenor_study_variant *variant);
/* Take an entry out as status=retired would, or put it back. From the next batch on; takes no time. An entry that is a
 * draft stays out. Emoticons and abbreviations are still read as symbols and without a sentence's end. Does nothing
 * where there is no such entry. */
TENOR_API void tenor_study_variant_retire(tenor_study_variant *variant, uint32_t entry, bool retired);
/* Give an entry another weight, units of 1e-4. The same holds. */
TENOR_API void tenor_study_variant_weigh(tenor_study_variant *variant, uint32_t entry, int32_t weight);
/* tenor_score_batch with the lexicon as it is now: entries and dimensions are numbered as in the lexicon that it was
 * made of. Views in scores live until the next call on this variant. */
TENOR_API tenor_status tenor_study_variant_score(tenor_study_variant *variant, const tenor_utterance *utterances,
                                                 size_t count, tenor_score *scores);

/* The entries that match in an utterance, ascending: also those that lose, are blocked or negated, hide or are hidden by an
 * idiom, or shift; an entry that is not among them, and is no filler, moves nothing in this score. They live until the
 * next call on this variant. TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_study_variant_matched(tenor_study_variant *variant, const tenor_utterance *utterance,
                                                   const uint32_t **entries, size_t *count);

/* A word of an utterance: fillers and symbols are none. */
typedef struct tenor_study_word {
    tenor_str text;      /* normalised, in small letters; contractions are one word, as written */
    uint32_t begin, end; /* bytes of the utterance's text */
    bool starts;         /* a sentence begins here, or something behind a comma or another pause */
    bool plain;          /* no number, URL, address or redaction mark */
} tenor_study_word;

/* The words of the utterance that tenor_study_variant_matched looked at last, in order; they live until the next call on
 * this variant. TENOR_BAD_ARGUMENT: there was none; TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_study_variant_words(tenor_study_variant *variant, const tenor_study_word **words, size_t *count);

/* What a word is to a phrase. */
typedef enum tenor_study_term_kind {
    TENOR_STUDY_TERM_WORD,
    TENOR_STUDY_TERM_NUMBER, /* digits or a number word: what <NUMBER> matches */
    TENOR_STUDY_TERM_CLITIC, /* 's or 'd, which may be is or has, would or had: no word, and part of the one before it */
    TENOR_STUDY_TERM_SYMBOL, /* emoji, emoticon, run of ! or ?: no word */
    TENOR_STUDY_TERM_OPAQUE  /* URL, address, redaction mark: a word that no phrase matches */
} tenor_study_term_kind;

/* A token of an utterance as a phrase of a lexicon file writes it, so that a phrase made of neighbours matches where they
 * stand: "Don't" is two terms, do and not. Fillers, through which phrases look, are none. */
typedef struct tenor_study_term {
    tenor_str text;      /* empty for TENOR_STUDY_TERM_OPAQUE */
    uint32_t begin, end; /* bytes of the utterance's text; those of one contraction share them */
    bool starts;         /* a sentence begins here: no phrase matches across */
    tenor_study_term_kind kind;
} tenor_study_term;

/* The terms of the utterance that tenor_study_variant_matched looked at last, in order; they live until the next call on
 * this variant. TENOR_BAD_ARGUMENT: there was none; TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_study_variant_terms(tenor_study_variant *variant, const tenor_study_term **terms, size_t *count);

/* ---- keyness --------------------------------------------------------------------------------- */

typedef struct tenor_study_keyness {
    double g2;        /* log-likelihood (Rayson and Garside 2000): above 3.84, 6.63, 10.83 where chance alone would give as much in
                       * one of 20, 100, 1000 cases */
    double log_ratio; /* binary logarithm of the ratio of the two rates (Hardie 2014): 1 is twice as often; no hit counts as a half */
    double log_odds;  /* natural logarithm of the ratio of the odds, drawn to 0 by the prior */
    double z;         /* log_odds in its standard deviations (Monroe, Colaresi and Quinn 2008) */
} tenor_study_keyness;

/* Something is said `count` times in `size` words and `other` times in `other_size`. The prior says as many words as `prior`, with
 * the thing as often among them as in both together. All zero where there are no words. */
TENOR_API void tenor_study_key(uint64_t count, uint64_t size, uint64_t other, uint64_t other_size, double prior,
                               tenor_study_keyness *out);

/* ---- files ----------------------------------------------------------------------------------- */

typedef struct tenor_study_layout_options {
    const tenor_load_options *load; /* allocator and diagnostics; NULL: malloc and none */
    unsigned layer; /* files of this layer are written; those of others help to read them (emoticons, ids) */
    bool ids;       /* write the id of every entry that has a phrase and no id= */
} tenor_study_layout_options;

/* One file: its text as it was and in its one layout. Views live until the callback returns; false ends the whole. */
typedef bool (*tenor_study_file)(void *context, tenor_str name, tenor_str before, tenor_str after);

/* Lexicon files in the one layout that engine/manual/lexicon-tools.md describes. What they say, their comments and the order of their
 * entries stay: each file is read again and held to what it said. Laid out again it stays as it is. Errors of grammar (not those
 * of layers) go to the diagnostic callback and give TENOR_BAD_LEXICON, with no file written; TENOR_IO: the callback said stop.
 * Cost: reading all sources once more for each file. */
TENOR_API tenor_status tenor_study_layout(const tenor_source *sources, size_t count, const tenor_study_layout_options *options,
                                          tenor_study_file file, void *context, tenor_error *error);

/* ---- one entry ------------------------------------------------------------------------------- */

/* What one layer says of an entry. */
typedef struct tenor_study_view_part {
    tenor_str file;
    uint32_t line;  /* from 1 */
    unsigned layer; /* as the sources have it */
    bool phrase;    /* the phrase in force stands here */
    tenor_str text; /* the line, and those that belong to it, as they stand in the file */
} tenor_study_view_part;

typedef enum tenor_study_given {
    TENOR_STUDY_GIVEN_NOT = 0,  /* the default holds */
    TENOR_STUDY_GIVEN_HEADER,   /* by the @lexicon line */
    TENOR_STUDY_GIVEN_CATEGORY, /* by the @category line */
    TENOR_STUDY_GIVEN_ENTRY
} tenor_study_given;

/* An attribute as one place gives it. */
typedef struct tenor_study_view_value {
    const char *name;        /* "weight"; lives for ever */
    tenor_str value;         /* as files write it; empty: none, or no limit */
    tenor_study_given given; /* by what; where: */
    tenor_str file;          /* empty for a default */
    uint32_t line;           /* 0 for a default */
    bool in_force;           /* else a place above, which stands before it, gives another. All was= hold */
} tenor_study_view_value;

/* An entry as all layers leave it. Views and lists live until the callback returns. */
typedef struct tenor_study_view {
    bool near; /* it is not what was asked for, but called alike */
    tenor_str id, category;
    const char *kind, *status; /* "tone"; "live", "draft" or "retired"; live for ever */
    tenor_str phrase;  /* in force, as it is written */
    tenor_str words;   /* the same with classes written out; empty where it has none */
    tenor_str example; /* the shortest text that the phrase describes; empty where none is known (a regex) */
    const tenor_study_view_part *parts; /* the highest layer first */
    size_t part_count;
    const tenor_study_view_value *values; /* one attribute behind the other; of each, what is in force first */
    size_t value_count;
} tenor_study_view;

/* False ends the whole. */
typedef bool (*tenor_study_viewer)(void *context, const tenor_study_view *view);

/* The entries that `name` names, sorted by id, retired ones last: by an id; else by an id that an entry had, by a phrase (as it
 * is written, or with other capitals and blanks), or by FILE:LINE, the end of a file's name and any line of an entry there. Where
 * there are none, *found is 0 and some with near ids or phrases are shown instead, marked so. load: allocator and diagnostics;
 * NULL: malloc and none. Cost: reading all sources. TENOR_BAD_LEXICON: they have errors, which go to the diagnostic callback;
 * TENOR_IO: the callback said stop; TENOR_NO_MEMORY, TENOR_BAD_ARGUMENT. */
TENOR_API tenor_status tenor_study_show(const tenor_source *sources, size_t count, tenor_str name, const tenor_load_options *load,
                                        tenor_study_viewer viewer, void *context, size_t *found, tenor_error *error);

/* ---- findings -------------------------------------------------------------------------------- */

/* What is said of one kind of finding about lexicon files. All texts live for ever. */
typedef struct tenor_study_code {
    const char *code; /* "W606" */
    tenor_severity severity;
    const char *meaning; /* half a sentence: what was found */
    const char *remedy;  /* and what to do */
    const char *why;     /* sentences */
    /* Lines that give it, and lines that say the same without it; NULL where no few lines can. Those of codes from E201 on stand
     * in a file that begins with "@lexicon 1" and "@category tone". */
    const char *wrong, *right;
} tenor_study_code;

/* The codes in order; NULL behind the last. They never change their meaning; a later version may have more. */
TENOR_API const tenor_study_code *tenor_study_code_at(size_t index);

/* What a corpus says of the entries of a lexicon. */
typedef struct tenor_study_use {
    const uint64_t *turns; /* by their numbers there: turns in which the entry matches (tenor_study_variant_matched) */
    size_t count;          /* of entries */
    uint64_t said[3];      /* turns by tenor_role, up to TENOR_ROLE_CUSTOMER */
} tenor_study_use;

/* tenor_lexicon_check, and with `use`, of the lexicon that is loaded of the same sources, the lints that need a corpus: entries of the
 * highest layer that match in too many turns, or in none; not those that are bound to a channel or to days. use NULL: without
 * them. */
TENOR_API tenor_status tenor_study_check(const tenor_source *sources, size_t count, unsigned tests_from_layer,
                                         const tenor_study_use *use, const tenor_load_options *options,
                                         tenor_check_result *result, tenor_error *error);

/* ---- differences ------------------------------------------------------------------------------- */

#define TENOR_STUDY_NONE UINT32_MAX

/* In which entries two lexicons differ, as far as that can move a score: not in files, lines, tags, notes and tests. Immutable,
 * shared by threads. */
typedef struct tenor_study_diff tenor_study_diff;

/* An entry that is not the same in both. Views live as long as the diff. */
typedef struct tenor_study_edit {
    tenor_str id;
    uint32_t before, after; /* entries of the two lexicons; TENOR_STUDY_NONE: it has none of this id */
    size_t change_count;    /* where both have one */
} tenor_study_edit;

/* One thing that an entry says otherwise, as files write it. */
typedef struct tenor_study_edit_change {
    const char *what; /* an attribute; "phrase"; "words": the phrase is written alike and means others (a class, mode=, lang=);
                       * "exceptions": before and after are their numbers; "dimension". Lives for ever */
    tenor_str before, after; /* empty: not given, or no limit */
} tenor_study_edit_change;

/* Both lexicons are retained. Cost: linear in both. allocator NULL: malloc. TENOR_NO_MEMORY, TENOR_BAD_ARGUMENT; TENOR_BAD_IMAGE: what
 * phrases were compiled to, which scoring does not need, cannot be read. */
TENOR_API tenor_status tenor_study_diff_new(tenor_study_diff **diff, tenor_lexicon *before, tenor_lexicon *after,
                                            const tenor_allocator *allocator, tenor_error *error);
/* NULL is allowed. */
TENOR_API void tenor_study_diff_free(tenor_study_diff *diff);
TENOR_API size_t tenor_study_diff_count(const tenor_study_diff *diff);
/* Sorted by id, bytewise. False behind the last. */
TENOR_API bool tenor_study_diff_edit(const tenor_study_diff *diff, size_t index, tenor_study_edit *edit);
TENOR_API bool tenor_study_diff_change(const tenor_study_diff *diff, size_t index, size_t nth, tenor_study_edit_change *change);
/* A lexicon of the entries that differ, in both their versions, as topics: borrowed, lives as long as the diff. An utterance of which
 * it notes nothing, and no regex ran into its limit (TENOR_SCORE_REGEX_LIMIT), has the same score under both, dimensions taken by
 * their names; unless tenor_study_diff_rereads says otherwise. */
TENOR_API tenor_lexicon *tenor_study_diff_probe(const tenor_study_diff *diff);
/* The edit that an entry of the probe is a version of; TENOR_STUDY_NONE: of none. */
TENOR_API uint32_t tenor_study_diff_edit_of(const tenor_study_diff *diff, uint32_t entry);
/* Why any text at all may have another score, since the lexicons cut texts into other tokens: in English, lives for ever. NULL:
 * they do not. */
TENOR_API const char *tenor_study_diff_rereads(const tenor_study_diff *diff);

/* ---- tables and dictionaries ----------------------------------------------------------------- */

/* What lexicon files can become, and be made of: identifier, name, what it is. */
#define TENOR_STUDY_FORMS(X)                                                \
    X(TSV, "tsv", "table for spreadsheets: a row for each line")            \
    X(LIWC, "liwc", "LIWC dictionary (.dic)")                               \
    X(QUANTEDA, "quanteda", "quanteda dictionary (YAML)")                   \
    X(VADER, "vader", "VADER list of rated words")                          \
    X(AFINN, "afinn", "AFINN list of rated words")                          \
    X(WORDSTAT, "wordstat", "WordStat dictionary (.cat)")

enum tenor_study_form {
#define TENOR_STUDY_FORM_ENUM(id, name, text) TENOR_STUDY_##id,
    TENOR_STUDY_FORMS(TENOR_STUDY_FORM_ENUM)
#undef TENOR_STUDY_FORM_ENUM
    TENOR_STUDY_FORM_COUNT /* on import: told by content */
};

/* "liwc", and what it is; live for ever; NULL behind the last. */
TENOR_API const char *tenor_study_form_name(enum tenor_study_form form);
TENOR_API const char *tenor_study_form_about(enum tenor_study_form form);

/* Something that was not carried over, or otherwise than it was. Views live until the callback returns. */
typedef struct tenor_study_remark {
    tenor_str file;
    uint32_t line; /* from 1; 0: the file as a whole */
    bool lost;     /* not carried over */
    tenor_str what, reason;
} tenor_study_remark;

/* Tables carry everything. Of dictionaries: read = carried + lost. Entries; for LIWC a word in two categories counts twice. */
typedef struct tenor_study_tally {
    enum tenor_study_form form; /* that it was */
    size_t read, carried, lost;
    size_t terms; /* export: what entries were written out as */
} tenor_study_tally;

typedef struct tenor_study_port_options {
    const tenor_load_options *load; /* allocator and diagnostics; NULL: malloc and none */
    enum tenor_study_form form;
    unsigned layer;     /* export: files of this layer; those of others help to read them. import: what is below is of lower ones */
    bool latin1;        /* import: bytes are Windows-1252, which holds Latin-1; else UTF-8, or UTF-16 with its mark */
    tenor_str category; /* import of dictionaries: the category of a list without any, and what the names of others begin with;
                         * may be empty */
    void (*remark)(void *context, const tenor_study_remark *remark); /* in order of the file; may be NULL */
    void *context;
    tenor_study_tally *tally; /* may be NULL */
} tenor_study_port_options;

/* Lexicon files as tables, each by itself, or all together as one dictionary (form LIWC or QUANTEDA; name and before are empty
 * then). A table read again by tenor_study_import is the file in its one layout. Status and cost as for tenor_study_layout. */
TENOR_API tenor_status tenor_study_export(const tenor_source *sources, size_t count, const tenor_study_port_options *options,
                                          tenor_study_file file, void *context, tenor_error *error);
/* A lexicon file, in its one layout, of the bytes of a table or a dictionary; `name` is for findings. below: sources that it
 * will lie over; count 0: none. A table's errors come as findings whose line is the row, whose column is that of the table, from
 * 1, and whose source line is the cell; TENOR_BAD_LEXICON then. Of a dictionary what has no place in a lexicon file comes as
 * remarks; TENOR_BAD_LEXICON where it cannot be read at all. Cost: reading `below` some times. */
TENOR_API tenor_status tenor_study_import(tenor_str name, tenor_str bytes, const tenor_source *below, size_t count,
                                          const tenor_study_port_options *options, tenor_study_file file, void *context,
                                          tenor_error *error);

/* ---- gold sets ------------------------------------------------------------------------------- */

/* How scores are held to labels: identifier, name, what it is.
 *
 * Targets are labels as numbers. pearson takes them as they are. The others take their sign: f1 and auc tell targets above 0
 * from all others; accuracy and macro_f1 tell below 0, 0 and above 0 apart, as many of these as the set has. */
#define TENOR_STUDY_METRICS(X)                                              \
    X(PEARSON, "pearson", "Pearson's r between scores and targets")         \
    X(AUC, "auc", "area under the ROC curve")                               \
    X(F1, "f1", "F1 of targets above 0")                                    \
    X(MACRO_F1, "macro_f1", "mean F1 of the classes")                       \
    X(ACCURACY, "accuracy", "share of rows whose class is found")

typedef enum tenor_study_metric {
#define TENOR_STUDY_METRIC_ENUM(id, name, text) TENOR_STUDY_##id,
    TENOR_STUDY_METRICS(TENOR_STUDY_METRIC_ENUM)
#undef TENOR_STUDY_METRIC_ENUM
    TENOR_STUDY_METRIC_COUNT
} tenor_study_metric;

/* "macro_f1"; lives for ever; NULL behind the last. */
TENOR_API const char *tenor_study_metric_name(tenor_study_metric metric);

typedef struct tenor_study_row {
    int32_t score;  /* of the dimension asked about, units of 1e-4; 0 where it is unknown */
    double target;  /* what people said */
    tenor_str name; /* of the row: decides with the seed in which half it stands; needs to live until the set is made */
} tenor_study_row;

typedef struct tenor_study_options {
    const tenor_allocator *allocator; /* NULL: malloc */
    tenor_study_metric metric;
    uint64_t seed;   /* of halves and samples: the same seed, the same figures */
    uint32_t samples; /* of the bootstrap; 0: no interval */
} tenor_study_options;

typedef struct tenor_study_figure {
    double value;     /* of the rows as they are; NaN where it is not defined: see `why` */
    double low, high; /* 95 % interval: percentiles of the bootstrap over rows; NaN without one */
    const char *why;  /* not defined, and why, in English; lives for ever; else NULL */
    /* f1, macro_f1, accuracy: the thresholds that are applied to rows of half 0 and of half 1, each chosen on the
     * other half for the best figure there. A score below `below` is read as the lowest class of the set, from `above` on as
     * the highest, between as the middle one; with two classes below = above. Units of 1e-4. For f1 they are above 0: what
     * has no points is never read as present. */
    int32_t below[2], above[2];
    bool thresholds;
} tenor_study_figure;

/* What is made of one row. */
typedef struct tenor_study_judgement {
    int expected, found; /* classes -1, 0, 1 (f1, auc: 0, 1); both 0 for pearson; found 0 for auc */
    bool wrong;          /* f1, macro_f1, accuracy: another class; auc: most rows of the other class are on the wrong side; pearson:
                          * more than one standard deviation of the targets beside the line of best fit */
    /* How wrong, 0 and more, comparable within a set only: points to the threshold that it should have passed (1e-4 as
     * 1); share of the other class on the wrong side; standard deviations of the targets from the line of best fit, which
     * are negative where the target is below it. */
    double by;
} tenor_study_judgement;

/* A row whose score would be another. */
typedef struct tenor_study_change {
    size_t row;
    int32_t score;
} tenor_study_change;

typedef struct tenor_study_set tenor_study_set;

/* Rows are split in halves by seed and name, each class evenly; thresholds chosen; the figure computed with every row
 * judged by the other half's threshold, all rows counted together; and an interval by drawing rows `samples` times.
 * Cost: rows x samples, and for macro_f1 and accuracy of three classes the square of the number of different scores. Rows
 * are copied. TENOR_BAD_ARGUMENT: a target that is no finite number, too many rows (2^31); TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_study_set_new(tenor_study_set **set, const tenor_study_row *rows, size_t count,
                                           const tenor_study_options *options, tenor_error *error);
/* NULL is allowed. */
TENOR_API void tenor_study_set_free(tenor_study_set *set);
TENOR_API void tenor_study_set_figure(const tenor_study_set *set, tenor_study_figure *figure);
/* False where there is no such row, or the figure is not defined. */
TENOR_API bool tenor_study_set_judge(const tenor_study_set *set, size_t row, tenor_study_judgement *judgement);
/* The figure if these rows, each named once, had these scores and thresholds stayed as they are. NaN where it is not
 * defined. Cost: the number of changes, for auc also that of possible scores. By one thread at a time. */
TENOR_API double tenor_study_set_changed(tenor_study_set *set, const tenor_study_change *changes, size_t count);
/* Whether points of this sign go the way of the row's target: above or below 0, for pearson above or below the middle, which is
 * 0 where the set has targets on both sides of it and their mean elsewhere. */
TENOR_API bool tenor_study_set_agrees(const tenor_study_set *set, size_t row, int64_t points);

/* ---- fitting weights ------------------------------------------------------------------------- */

/* Labelled texts of one set; all arrays are borrowed, and have `count` elements. */
typedef struct tenor_study_fit_set {
    tenor_study_metric metric; /* which says what is made of targets: see above */
    size_t dimension;          /* of the lexicon, whose scores are to go with the targets */
    size_t count;
    const tenor_utterance *utterances;
    const double *targets;
    const bool *left_out; /* rows that nothing is learnt from; NULL: none */
} tenor_study_fit_set;

typedef struct tenor_study_fit_options {
    double ridge;    /* how strongly weights are held to what they were: 0 not at all; 1: a point off costs half of what a row does that
                      * had one chance in e; finite */
    double step;     /* weights are rounded to it: .05, .1; more than 0 */
    size_t min_rows; /* an entry that gives points to fewer rows stays as it is; at least 1 */
    bool flips;      /* weights may change their signs */
} tenor_study_fit_options;

/* Of one entry. */
typedef struct tenor_study_fit_weight {
    bool may_move;  /* set by the caller; all below is filled in */
    bool moves;     /* it may, has a weight that is not 0, and rows enough */
    size_t rows;    /* to whose score it gives points */
    double fitted;  /* points, before rounding */
    double least, most; /* it was held between these */
    int32_t weight; /* units of 1e-4; what it was where it moved by less than half a step */
} tenor_study_fit_weight;

/* Weights that go better with the targets, all sets counting the same: least squares of a line for pearson, ordered logits of the
 * classes for the other metrics, with a line or cuts of its own for each set, and a ridge around the weights as they are.
 * weights: one for each entry. Deterministic. Sets that tell nothing apart are left out. Cost: scoring all rows once,
 * then some ten to hundred times their number of hits. TENOR_BAD_ARGUMENT: a target that is no finite number, a dimension
 * that is none, options out of range, more than 2^31 rows; TENOR_NO_MEMORY. allocator NULL: malloc. */
TENOR_API tenor_status tenor_study_fit(tenor_lexicon *lexicon, const tenor_study_fit_set *sets, size_t count,
                                       const tenor_study_fit_options *options, const tenor_allocator *allocator,
                                       tenor_study_fit_weight *weights, tenor_error *error);

/* The entry that begins in this line of a file (as tenor_lexicon_entry tells them) is to have another weight, units of 1e-4. */
typedef struct tenor_study_reweighing {
    tenor_str file;
    uint32_t line;
    int32_t weight;
} tenor_study_reweighing;

/* Lexicon files with other weights: every file of every layer goes to the callback, with nothing but these numbers changed. An
 * entry that had none of its own gets one. load: allocator and diagnostics; NULL: malloc and none. Errors as of
 * tenor_study_layout; TENOR_BAD_ARGUMENT: no entry begins in one of these places. */
TENOR_API tenor_status tenor_study_reweigh(const tenor_source *sources, size_t count, const tenor_study_reweighing *changes,
                                           size_t change_count, const tenor_load_options *load, tenor_study_file file,
                                           void *context, tenor_error *error);

/* ---- act models ------------------------------------------------------------------------------ */

/* Labelled turns, and the weights of words that are learnt of them (lexicons/FORMAT.md, act models). For one thread at a time. */
typedef struct tenor_study_learn tenor_study_learn;

typedef struct tenor_study_learn_options {
    double cost;     /* of a turn on the wrong side, beside the square of weights; above 0 (3) */
    double sparse;   /* of a weight that is not 0; 0 or more (.5) */
    double beta;     /* the bias is chosen for the best F-beta: above 1 for recall; above 0 (1) */
    int32_t drop;    /* weights below so many thousandths are left out; 0 or more (60) */
    uint32_t rounds; /* how often turns are narrowed to where the act is (0); at most 100 */
    uint32_t folds;  /* parts of the turns that are each scored with weights that know nothing of them; 2 to 100 (5) */
    const tenor_crew *crew; /* NULL: the calling thread alone. The results are the same with any */
} tenor_study_learn_options;

/* The numbers in brackets above. */
#define TENOR_STUDY_LEARN_OPTIONS_INIT {3, 0.5, 1, 60, 0, 5, NULL}

/* What is known of one act. NaN: not defined. */
typedef struct tenor_study_learn_act {
    tenor_str name;
    tenor_role role; /* whose act it is */
    bool learnt;     /* false: fewer than two turns do it, or do not; tenor_study_learn_check: the lexicon has no such act */
    size_t turns, doing; /* that say something of it; that do it */
    size_t hits, false_hits;
    double precision, recall, f1, auc; /* out of fold; of tenor_study_learn_check: of the turns */
    size_t features;
    int32_t bias; /* thousandths */
} tenor_study_learn_act;

/* allocator NULL: malloc. TENOR_NO_MEMORY, TENOR_BAD_ARGUMENT. */
TENOR_API tenor_status tenor_study_learn_new(tenor_study_learn **learn, const tenor_allocator *allocator, tenor_error *error);
/* NULL is allowed. */
TENOR_API void tenor_study_learn_free(tenor_study_learn *learn);
/* A table of labelled turns: tab-separated, with a header that names text, speaker (agent or customer), acts (that the turn does, with
 * commas between them), not (that it does not; *: all others of the speaker) and perhaps group (rows of one are never on both sides of
 * a fold; without it: turns of the same words). Copied; name is for messages. After what was run nothing can be added.
 * TENOR_BAD_ARGUMENT: a row is wrong, and the message says where; TENOR_NO_MEMORY. Linear. */
TENOR_API tenor_status tenor_study_learn_table(tenor_study_learn *learn, tenor_str name, tenor_str text, tenor_error *error);
/* Words that count as one: lines "@class <name> word word". Copied. Errors as above. */
TENOR_API tenor_status tenor_study_learn_classes(tenor_study_learn *learn, tenor_str name, tenor_str text, tenor_error *error);
/* Thousandths that are added to the bias of an act of the tables. TENOR_BAD_ARGUMENT: there is none of this name. */
TENOR_API tenor_status tenor_study_learn_lean(tenor_study_learn *learn, tenor_str act, int32_t by, tenor_error *error);
/* Learns all acts, once. Deterministic, on any number of threads. Cost: for each act some hundred to thousand times its turns' words.
 * TENOR_BAD_ARGUMENT: options out of range, no act, more features than a lexicon holds; TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_study_learn_run(tenor_study_learn *learn, const tenor_study_learn_options *options, tenor_error *error);
/* Instead of learning: the act models of a lexicon held to the turns, as calls are read with them. Figures are of these turns; `learnt` says
 * whether the lexicon has the act. Cost: reading each turn once. TENOR_BAD_ARGUMENT: no act, or it has run; TENOR_NO_MEMORY. */
TENOR_API tenor_status tenor_study_learn_check(tenor_study_learn *learn, const tenor_lexicon *lexicon, tenor_error *error);
/* Acts by name, from 0; false behind the last, and before they were learnt. Views live as long as learn. */
TENOR_API bool tenor_study_learn_act_at(const tenor_study_learn *learn, size_t index, tenor_study_learn_act *act);
/* The .acts file of what was learnt; lives as long as learn. */
TENOR_API tenor_str tenor_study_learn_text(const tenor_study_learn *learn);

/* A word that gives something to an act, or two that follow one another; places are bytes of the text. */
typedef struct tenor_study_act_feature {
    int32_t weight;      /* thousandths; not 0 */
    bool pair;
    uint32_t begin, end; /* the word, or the first of two; empty: the begin of the turn */
    uint32_t next_begin, next_end; /* of a pair the second word; empty: the end of the turn */
} tenor_study_act_feature;

/* An act, and the run of words of a turn that says most for it (lexicons/FORMAT.md, acts). Views and lists live until the callback
 * returns, name and file as long as the lexicon. */
typedef struct tenor_study_act_view {
    tenor_str name;
    tenor_role role;     /* whose act it is */
    tenor_str file;      /* where it stands */
    uint32_t line;       /* from 1 */
    int64_t score;       /* thousandths: the weights of all features and the bias. From 0 on the act is in the turn */
    int32_t bias;
    uint32_t begin, end; /* the run, bytes of the text; empty: the end of the turn says most for it */
    const tenor_study_act_feature *features; /* of the run, in the order of the text */
    size_t feature_count;
} tenor_study_act_view;

/* False ends the whole. */
typedef bool (*tenor_study_act_viewer)(void *context, const tenor_study_act_view *act);

/* All acts of a speaker, or of both where the role is TENOR_ROLE_UNKNOWN, held to a turn as calls are read: those that are in it and
 * those that are not, the highest score first. None where the text has no word, or somebody else speaks. Any bytes may be given.
 * Threads may share the lexicon. allocator NULL: malloc. Cost: reading the text once, and once more for each act that is shown.
 * TENOR_IO: the callback said stop; TENOR_TOO_LONG: the text is over TENOR_TEXT_MAX; TENOR_NO_MEMORY, TENOR_BAD_ARGUMENT. */
TENOR_API tenor_status tenor_study_acts(const tenor_lexicon *lexicon, tenor_role role, tenor_str text,
                                        const tenor_allocator *allocator, tenor_study_act_viewer viewer, void *context,
                                        tenor_error *error);

/* ---- agreement ------------------------------------------------------------------------------- */

/* Ratings of some units by some raters: ratings[unit * raters + rater], NaN where there is none. At most 2^31 units and 256 different
 * ratings (else TENOR_BAD_ARGUMENT). Intervals are 95 % percentiles of a bootstrap over units. */

typedef enum tenor_study_scale { TENOR_STUDY_NOMINAL = 0, TENOR_STUDY_ORDINAL, TENOR_STUDY_INTERVAL } tenor_study_scale;

typedef struct tenor_study_chance {
    uint64_t seed;
    uint32_t samples; /* of the bootstrap; 0: no interval */
} tenor_study_chance;

/* NaN: not defined, as where one rater knows one value only and the other the same. */
typedef struct tenor_study_kappa {
    size_t units;    /* rated by both */
    double observed; /* share of them on which both say the same */
    double kappa;    /* Cohen 1960 */
    double linear, quadratic; /* Cohen 1968: a disagreement counts by the distance of the values, or its square */
    double low, high; /* of kappa */
} tenor_study_kappa;

typedef struct tenor_study_alpha {
    size_t units, ratings; /* units with two ratings or more, and how many ratings these have */
    double alpha;          /* Krippendorff; NaN where all ratings are the same */
    double low, high;
} tenor_study_alpha;

/* Agreement of raters a and b (different ones). Cost: units x samples. allocator NULL: malloc. */
TENOR_API tenor_status tenor_study_agree_kappa(const double *ratings, size_t units, size_t raters, size_t a, size_t b,
                                               const tenor_study_chance *chance, const tenor_allocator *allocator,
                                               tenor_study_kappa *out);
/* Agreement of all raters. Cost: units x samples x the square of raters. */
TENOR_API tenor_status tenor_study_agree_alpha(const double *ratings, size_t units, size_t raters, tenor_study_scale scale,
                                               const tenor_study_chance *chance, const tenor_allocator *allocator,
                                               tenor_study_alpha *out);

#ifdef __cplusplus
}
#endif
#endif
