/* verbs.h - the tables of verbs and options that parser, help, completion and man pages are all
 * made from. */
#ifndef TN_CLI_VERBS_H
#define TN_CLI_VERBS_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "io/formats.h"

struct tn_args;

#define TN_MANY INT_MAX

/* Lists of words that belong to the readers: one spelling for parser, help and completion. */
#define TN_INPUT_FORMATS "auto" TN_FORMATS(TN_FORMATS_CHOICE)
#define TN_TIME_UNITS "ms|s|us"

typedef enum tn_verb_id {
#define VERB(id, name, operands, least, most, summary, function) TN_VERB_##id,
#define ABOUT(id, paragraph)
#define EXAMPLE(id, command, what)
#define GROUP(word, summary)
#include "cli/verbs.def"
#undef VERB
#undef ABOUT
#undef EXAMPLE
#undef GROUP
    TN_VERB_COUNT
} tn_verb_id;

/* Sets of verbs, for the option table: 63 at most, as a bit each (enumerators wider than int are what GCC and clang read,
 * and C23 says). */
enum {
#define VERB(id, name, operands, least, most, summary, function) TN_##id = (int64_t)1 << TN_VERB_##id,
#define ABOUT(id, paragraph)
#define EXAMPLE(id, command, what)
#define GROUP(word, summary)
#include "cli/verbs.def"
#undef VERB
#undef ABOUT
#undef EXAMPLE
#undef GROUP
    TN_EVERY_VERB = ((int64_t)1 << TN_VERB_COUNT) - 1
};

typedef enum tn_option_id {
#define OPTION(id, letter, name, argument, verbs, hidden, help) TN_OPT_##id,
#include "cli/options.def"
#undef OPTION
    TN_OPTION_COUNT
} tn_option_id;

typedef struct tn_verb {
    tn_verb_id id;
    const char *name;                       /* one word, or two: "lexicon check" */
    const char *operands;                   /* as usage shows them; "" where there are none */
    int least, most;                        /* how many operands */
    const char *summary;                    /* one line */
    int (*run)(const struct tn_args *args); /* returns the exit status */
} tn_verb;

typedef struct tn_option {
    tn_option_id id;
    char letter; /* 0: none */
    const char *name;
    const char *argument; /* NULL: a flag; lower case with |: a closed list */
    int64_t verbs;
    bool hidden;
    const char *help;
} tn_option;

/* A paragraph (command NULL) or an example of a verb. */
typedef struct tn_verb_text {
    tn_verb_id verb;
    const char *command;
    const char *text;
} tn_verb_text;

const tn_verb *tn_verbs_at(tn_verb_id id);
/* The verb of this whole name ("lexicon check"), or NULL. */
const tn_verb *tn_verbs_named(const char *name);
/* First words of verbs that have two ("lexicon"), from 0 on; NULL behind the last. */
const char *tn_verbs_group(size_t index, const char **summary);
bool tn_verbs_is_group(const char *word);
bool tn_verbs_in_group(const tn_verb *verb, const char *word);
/* True for a verb of one word that is also the first word of others: "drift", of "drift show". */
bool tn_verbs_leads(const tn_verb *verb);
const tn_option *tn_verbs_option(tn_option_id id);
bool tn_verbs_takes(const tn_verb *verb, const tn_option *option);
/* True for "jsonl|tsv|csv": the choices are all there is. */
bool tn_verbs_is_choice(const char *argument);
/* True where the argument, or the operands of a verb, are file names. */
bool tn_verbs_is_path(const char *argument);
/* All paragraphs and examples, in order; ends with text NULL. */
const tn_verb_text *tn_verbs_texts(void);

#endif
