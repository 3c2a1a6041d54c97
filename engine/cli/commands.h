/* commands.h - the one function of every cmd_*.c, declared from the table of verbs. */
#ifndef TN_CLI_COMMANDS_H
#define TN_CLI_COMMANDS_H

struct tn_args;

#define VERB(id, name, operands, least, most, summary, function) \
    int function(const struct tn_args *args);
#define ABOUT(id, paragraph)
#define EXAMPLE(id, command, what)
#define GROUP(word, summary)
#include "cli/verbs.def"
#undef VERB
#undef ABOUT
#undef EXAMPLE
#undef GROUP

/* tenor store rescore FILE INPUT...: a run of tenor score whose legs go where the store has them. */
int tn_cmd_score_again(const struct tn_args *args);

/* Exit statuses, the same for every verb. */
enum {
    TN_EXIT_OK = 0,
    TN_EXIT_FAILED = 1,  /* could not do it; errors in a lexicon; interrupted */
    TN_EXIT_USAGE = 2,   /* the command line is wrong */
    TN_EXIT_REJECTS = 3, /* done, but more was rejected than allowed, or an input was cut short */
    TN_EXIT_FOUND = 4    /* done, and what was asked about was found */
};

#endif
