/* tolerance.c - how much may go wrong in a run before its exit status says so. */
#include "cli/tolerance.h"

#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"

/* "5" or "0.5%" */
bool tn_tolerance_parse(tn_tolerance *limit, const tn_args *args)
{
    const char *text = tn_args_get(args, TN_OPT_MAX_REJECTS, "0");
    char *end;
    size_t n = strlen(text);
    bool fine;
    if (n > 1 && text[n - 1] == '%') {
        double percent = strtod(text, &end);
        fine = text[0] >= '0' && text[0] <= '9' && end == text + n - 1 && percent >= 0 &&
               percent <= 100;
        *limit = (tn_tolerance){true, fine ? (uint64_t)(percent * 1e4 + 0.5) : 0};
    } else {
        limit->share = false;
        fine = text[0] >= '0' && text[0] <= '9' && n < 19;
        limit->most = strtoull(text, &end, 10);
        fine = fine && *end == '\0';
    }
    if (!fine)
        tn_args_usage(args->verb,
                      "--max-rejects takes a number, as in 20, or a share of all records, as in "
                      "0.5%%; not '%s'",
                      text);
    return fine;
}

int tn_tolerance_status(const tn_tolerance *limit, const tn_counts *c, bool stopped)
{
    if (c->failed_inputs > 0)
        return TN_EXIT_FAILED;
    if (stopped || c->truncated > 0)
        return TN_EXIT_REJECTS;
    if (!limit->share)
        return c->rejects > limit->most ? TN_EXIT_REJECTS : TN_EXIT_OK;
    return (double)c->rejects * 1e6 > (double)limit->most * (double)(c->rejects + c->utterances)
               ? TN_EXIT_REJECTS
               : TN_EXIT_OK;
}
