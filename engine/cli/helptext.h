/* helptext.h - --help of the program and of each verb, made from the tables. */
#ifndef TN_CLI_HELPTEXT_H
#define TN_CLI_HELPTEXT_H

#include <stdio.h>

#include "cli/verbs.h"

#define TN_HELPTEXT_TAGLINE \
    "scores the tone of every utterance of call-centre transcripts, and says why"

/* Exit statuses and environment variables as pairs of strings; end with NULL. */
extern const char *const tn_helptext_statuses[];
extern const char *const tn_helptext_environment[];
/* Files: name, what it is; for manual pages. */
extern const char *const tn_helptext_files[];

/* Words of text, wrapped, each line indented; `at` is the column where the first line goes on. */
void tn_helptext_wrap(FILE *file, const char *text, size_t indent, size_t at);
void tn_helptext_program(FILE *file);
/* The verbs of two words that begin with this one. */
void tn_helptext_group(FILE *file, const char *word);
void tn_helptext_verb(FILE *file, const tn_verb *verb);
/* What an option takes and what it does, as help and manual pages show them; a list of choices too long for a line stands
 * behind the words. text is room for what is put together, the result lives as long as it does. */
#define TN_HELPTEXT_ROOM 1024
const char *tn_helptext_argument(const tn_option *option, char text[TN_HELPTEXT_ROOM]);
const char *tn_helptext_option(const tn_option *option, char text[TN_HELPTEXT_ROOM]);
/* Flush what went to standard output; returns the exit status: quiet about a closed pipe, loud
 * about a full disk. */
int tn_helptext_done(void);

#endif
