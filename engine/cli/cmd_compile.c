/* cmd_compile.c - tenor lexicon compile: lexicon files to one image file. */
#include <stdio.h>
#include <string.h>

#include "tenor.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/lexpath.h"
#include "cli/outputs.h"

/* Folders of lexicons are searched for such names. */
static bool ends_as_lexicon(const char *file)
{
    const char *dot = strrchr(file, '.');
    return dot && (strcmp(dot, ".lex") == 0 || strcmp(dot, ".play") == 0 || strcmp(dot, ".acts") == 0);
}

int tn_cmd_compile_run(const tn_args *args)
{
    tn_lexpath path;
    tenor_lexicon *lexicon = NULL;
    tn_outputs outputs = {0};
    const char *file = tn_args_get(args, TN_OPT_IMAGE, NULL);
    if (!file)
        return tn_args_usage(args->verb, "-o FILE is missing: where does the image go?");
    if (ends_as_lexicon(file))
        return tn_args_usage(args->verb, "%s would be read as a lexicon file, and an image is none: call it *.tnx", file);
    int status = tn_lexpath_checking(&path, args);
    if (status == TN_EXIT_OK && path.image)
        status = tn_args_usage(args->verb, "%s is an image already", path.image_path);
    if (status == TN_EXIT_OK)
        status = tn_lexpath_load(&path, &lexicon);
    if (status == TN_EXIT_OK) {
        bool fine = tn_outputs_open(&outputs, TN_OUTPUTS_RECORDS, file) &&
                    tn_outputs_write(&outputs, TN_OUTPUTS_RECORDS, tenor_lexicon_image(lexicon)) &&
                    tn_outputs_publish(&outputs);
        status = fine || outputs.closed_pipe ? TN_EXIT_OK : TN_EXIT_FAILED;
        tn_outputs_discard(&outputs);
    }
    tenor_lexicon_release(lexicon);
    tn_lexpath_free(&path);
    return status;
}
