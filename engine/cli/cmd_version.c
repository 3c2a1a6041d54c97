/* cmd_version.c - tenor version: of the program, of its libraries and, with -v, of the lexicons. */
#include <stdio.h>

#include "tenor.h"
#include "tenor_io.h"

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/identity.h"
#include "cli/lexpath.h"
#include "store/storefile.h"

static void print_lexicon(const tn_lexpath *path, const tenor_lexicon *lexicon)
{
    tenor_str digest = tenor_lexicon_digest(lexicon);
    printf("lexicon %.*s, %zu entries\n", (int)digest.size, digest.data,
           tenor_lexicon_entry_count(lexicon));
    if (path->image)
        printf("  from the image %s\n", path->image_path);
    for (size_t i = 0; i < path->count; i++)
        printf("  from %.*s\n", (int)path->sources[i].name.size, path->sources[i].name.data);
    if (path->kept && tenor_lexicon_image(lexicon).data == path->kept)
        printf("  as compiled in %s\n", path->kept_path);
    for (size_t i = 0; i < tenor_lexicon_dimension_count(lexicon); i++) {
        tenor_dimension dimension;
        if (tenor_lexicon_dimension(lexicon, i, &dimension))
            printf("  %.*s %.*s\n", (int)dimension.digest.size, dimension.digest.data,
                   (int)dimension.name.size, dimension.name.data);
    }
}

/* Versions of what is kept in files; CHANGELOG.md has the same table with what each promises. */
static void print_formats(void)
{
    tenor_format format;
    const char *before = "formats: ";
    for (size_t i = 0; tenor_format_at(i, &format); i++, before = ", ")
        printf("%s%s %u", before, format.name, format.version);
    for (size_t i = 0; tenor_io_format_at(i, &format); i++, before = ", ")
        printf("%s%s %u", before, format.name, format.version);
    printf("%sjournal %d, store %d\n", before, TN_IDENTITY_VERSION, TN_STOREFILE_VERSION);
}

int tn_cmd_version_run(const tn_args *args)
{
    char probe[256];
    const char *engine = tenor_probe(probe, sizeof probe);
    printf("tenor %s\n%s\n", tenor_version(), engine ? engine : "out of memory");
    int status = TN_EXIT_OK;
    if (tn_args_has(args, TN_OPT_VERBOSE)) {
        print_formats();
        tn_lexpath path;
        tenor_lexicon *lexicon = NULL;
        status = tn_lexpath_scoring(&path, args);
        if (status == TN_EXIT_OK)
            status = tn_lexpath_load(&path, &lexicon);
        if (status == TN_EXIT_OK)
            print_lexicon(&path, lexicon);
        tenor_lexicon_release(lexicon);
        tn_lexpath_free(&path);
    }
    int printed = tn_helptext_done();
    return status != TN_EXIT_OK ? status : printed;
}
