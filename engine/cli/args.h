/* args.h - the command line, parsed by the tables of verbs.h. */
#ifndef TN_CLI_ARGS_H
#define TN_CLI_ARGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cli/verbs.h"

typedef struct tn_given {
    tn_option_id option;
    const char *value; /* NULL for a flag */
} tn_given;

typedef struct tn_args {
    const tn_verb *verb;
    tn_given *given;
    size_t given_count;
    char **operands;
    size_t operand_count;
} tn_args;

/* Parse argv[0 .. argc), the words behind the verb. Returns false after saying what is wrong. The
 * memory is freed by tn_args_free either way; values are borrowed from argv. */
bool tn_args_parse(tn_args *args, const tn_verb *verb, int argc, char **argv);
void tn_args_free(tn_args *args);

bool tn_args_has(const tn_args *args, tn_option_id option);
/* The value of the last one given, or `otherwise`. */
const char *tn_args_get(const tn_args *args, tn_option_id option, const char *otherwise);
/* The values of an option that may be given several times: n from 0; NULL behind the last. */
const char *tn_args_nth(const tn_args *args, tn_option_id option, size_t n);
/* True where the option was given with this value, or not given and the value is the default. */
bool tn_args_is(const tn_args *args, tn_option_id option, const char *value, const char *otherwise);
/* A number, with K, M or G (powers of 1024) behind it where scaled; *value is left alone where the
 * option was not given. Returns false after saying what is wrong. */
bool tn_args_number(const tn_args *args, tn_option_id option, uint64_t least, uint64_t most,
                    bool scaled, uint64_t *value);
/* Say what is wrong with the command line and where help is; returns TN_EXIT_USAGE. */
int tn_args_usage(const tn_verb *verb, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
