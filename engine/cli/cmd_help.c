/* cmd_help.c - tenor help [VERB|CODE]: the verbs, or those of a group, or everything about one, or about a code of findings. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/codehelp.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/subject.h"

int tn_cmd_help_run(const tn_args *args)
{
    const tn_verb *verb;
    const char *word = args->operand_count == 1 ? args->operands[0] : "";
    if (tn_codehelp_is(word)) {
        const tenor_study_code *code = tn_codehelp_find(word);
        if (!code)
            return TN_EXIT_USAGE;
        tn_codehelp_print(stdout, code);
        return tn_helptext_done();
    }
    if (strcmp(word, "codes") == 0) {
        tn_codehelp_list(stdout);
        return tn_helptext_done();
    }
    if (tn_verbs_is_group(word) && !tn_verbs_named(word)) {
        tn_helptext_group(stdout, word);
        return tn_helptext_done();
    }
    if (!tn_subject_find(args, &verb))
        return TN_EXIT_USAGE;
    if (verb)
        tn_helptext_verb(stdout, verb);
    else
        tn_helptext_program(stdout);
    return tn_helptext_done();
}
