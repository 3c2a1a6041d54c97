/* alertwords.h - what was said in the calls behind an alert: of each the turns that weigh most, people masked. */
#ifndef TN_CLI_ALERTWORDS_H
#define TN_CLI_ALERTWORDS_H

#include "cli/alertpage.h"
#include "cli/args.h"

/* args: operands from the second on are transcripts. Returns an exit status, after saying what is wrong. */
int tn_alertwords_print(const tn_alertpage *page, const tn_args *args, tenor_lexicon *lexicon);

#endif
