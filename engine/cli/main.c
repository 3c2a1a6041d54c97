/* main.c - finds the verb, parses its options, sees that no output is an input, and hands over; nothing else. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/samefile.h"
#include "cli/subject.h"

int main(int argc, char **argv)
{
    /* A reader that goes away shows as EPIPE at the write, where outputs can still be tidied up. */
    signal(SIGPIPE, SIG_IGN);
    /* Lines of several runs go into one journal: each as a whole. */
    setvbuf(stderr, NULL, _IOLBF, BUFSIZ);
    if (argc < 2) {
        tn_helptext_program(stderr);
        return TN_EXIT_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
        tn_helptext_program(stdout);
        return tn_helptext_done();
    }
    int used = 1;
    const tn_verb *verb = NULL;
    if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0)
        verb = tn_verbs_at(TN_VERB_VERSION);
    else if (argv[1][0] == '-')
        return tn_args_usage(NULL, "a verb comes first, then its options: 'tenor score %s ...'",
                             argv[1]);
    else if (tn_verbs_is_group(argv[1]) && argc > 2 &&
             (strcmp(argv[2], "--help") == 0 || strcmp(argv[2], "-h") == 0)) {
        tn_helptext_group(stdout, argv[1]);
        return tn_helptext_done();
    } else
        verb = tn_subject_verb(argc - 1, argv + 1, &used);
    if (!verb)
        return TN_EXIT_USAGE;
    tn_args args;
    int status = TN_EXIT_USAGE;
    if (tn_args_parse(&args, verb, argc - 1 - used, argv + 1 + used)) {
        if (tn_args_has(&args, TN_OPT_HELP)) {
            tn_helptext_verb(stdout, verb);
            status = tn_helptext_done();
        } else {
            status = tn_samefile_named(&args);
            if (status == TN_EXIT_OK)
                status = verb->run(&args);
        }
    } else if (!args.given || !args.operands) {
        status = TN_EXIT_FAILED; /* no memory */
    }
    tn_args_free(&args);
    return status;
}
