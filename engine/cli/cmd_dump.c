/* cmd_dump.c - tenor lexicon dump: a compiled lexicon in readable form. */
#include <stdio.h>

#include "tenor.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/lexpath.h"
#include "cli/terminal.h"

/* Whole lines. An image may come from anybody, and this is how people look at one: its texts drive no terminal. */
static bool print(void *context, const char *data, size_t size)
{
    tn_terminal_lines(context, (tenor_str){data, size});
    return !ferror(context);
}

int tn_cmd_dump_run(const tn_args *args)
{
    tn_lexpath path;
    tenor_lexicon *lexicon = NULL;
    int status = tn_lexpath_checking(&path, args);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &lexicon);
    if (status == TN_EXIT_OK) {
        tenor_status dumped = tenor_lexicon_dump(lexicon, print, stdout);
        status = tn_helptext_done();
        if (dumped != TENOR_OK && !ferror(stdout)) {
            tn_terminal_tell("tenor: %s\n", tenor_status_text(dumped));
            status = TN_EXIT_FAILED;
        }
    }
    tenor_lexicon_release(lexicon);
    tn_lexpath_free(&path);
    return status;
}
