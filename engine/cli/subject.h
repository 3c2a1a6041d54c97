/* subject.h - the verb that words of a command line name: `score`, `lexicon check`. */
#ifndef TN_CLI_SUBJECT_H
#define TN_CLI_SUBJECT_H

#include "cli/args.h"

/* The verb at the start of argv[0 .. argc), how many words its name took in *used. NULL after
 * saying what is wrong and what may have been meant. */
const tn_verb *tn_subject_verb(int argc, char **argv, int *used);

/* The verb that all operands of `tenor help` or `tenor man` name; NULL in *verb where there are
 * none. Returns false after saying what is wrong. */
bool tn_subject_find(const tn_args *args, const tn_verb **verb);

#endif
