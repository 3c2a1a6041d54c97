/* cmd_help.c - tenor help [VERB]: the verbs, or everything about one. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/subject.h"

int tn_cmd_help_run(const tn_args *args)
{
    const tn_verb *verb;
    if (!tn_subject_find(args, &verb))
        return TN_EXIT_USAGE;
    if (verb)
        tn_helptext_verb(stdout, verb);
    else
        tn_helptext_program(stdout);
    return tn_helptext_done();
}
