/* cardfile.c - files of scorecards. */
#include "cli/cardfile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/lexpath.h"
#include "cli/policyfile.h"
#include "cli/terminal.h"

#define SHIPPED "support.card"

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

/* *fits: false where it names a duty that the lexicon does not have, which is then said only if `say`. */
static int read_file(tenor_card **card, tenor_lexicon *lexicon, const char *path, bool say, bool *fits, uint64_t *hash)
{
    tenor_card_fault fault;
    size_t size;
    char *text = tn_policyfile_text(path, &size);
    if (!text)
        return TN_EXIT_FAILED;
    const tenor_status status = tenor_card_new(card, lexicon, (tenor_str){text, size}, NULL, &fault);
    if (status == TENOR_OK)
        *hash = tn_policyfile_hash(*hash, text, size);
    free(text);
    *fits = !fault.no_duty;
    if (status == TENOR_NO_MEMORY)
        return no_memory();
    if (status != TENOR_OK && (*fits || say))
        tn_terminal_tell("tenor: %s:%u:%u: %s\n", path, fault.line, fault.column, fault.message);
    return status == TENOR_OK ? TN_EXIT_OK : TN_EXIT_FAILED;
}

/* asked: by its name, so that it must be there and fit. */
static int open_shipped(tenor_card **card, tenor_lexicon *lexicon, const tn_args *args, bool asked, uint64_t *hash)
{
    char *path;
    bool fits = true;
    const char *others = getenv("TENOR_LEXICONS");
    const bool in_use = !tn_args_has(args, TN_OPT_NO_DEFAULT) && !(others && *others);
    if (!tn_lexpath_shipped(SHIPPED, &path))
        return no_memory();
    int status = path ? read_file(card, lexicon, path, asked || in_use, &fits, hash) : TN_EXIT_OK;
    if (asked && !path) {
        fputs("tenor: there is no shipped scorecard beside this program: --card FILE names one\n", stderr);
        status = TN_EXIT_FAILED;
    }
    free(path);
    if (fits || asked)
        return status;
    if (in_use)
        fputs("    so calls get no marks; --card FILE names a scorecard that fits, --card none says that none is wanted\n", stderr);
    return TN_EXIT_OK;
}

int tn_cardfile_open(tenor_card **card, tenor_lexicon *lexicon, const tn_args *args, uint64_t *hash)
{
    const char *path = tn_args_get(args, TN_OPT_CARD, NULL);
    bool fits;
    *card = NULL;
    if (path && strcmp(path, "shipped") == 0)
        return open_shipped(card, lexicon, args, true, hash);
    if (!path)
        return tenor_lexicon_duty_count(lexicon) > 0 ? open_shipped(card, lexicon, args, false, hash) : TN_EXIT_OK;
    return strcmp(path, "none") == 0 ? TN_EXIT_OK : read_file(card, lexicon, path, true, &fits, hash);
}

void tn_cardfile_digest(const tenor_lexicon *lexicon, uint64_t hash, char out[TN_LEGBOOK_DIGEST + 1])
{
    char text[65];
    const tenor_str digest = tenor_lexicon_digest(lexicon);
    snprintf(text, sizeof text, "%.*s", (int)digest.size, digest.data);
    const uint64_t both = tn_policyfile_hash(hash, text, strlen(text));
    snprintf(out, TN_LEGBOOK_DIGEST + 1, "%0*llx", TN_LEGBOOK_DIGEST, (unsigned long long)(both & 0xFFFFFFFFu));
}
