/* tolerance.c - how much may go wrong in a run before its exit status says so. */
#include "cli/tolerance.h"

#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"

/* "5" or "0.5%" */
bool tn_tolerance_read(tn_tolerance *limit, const tn_args *args, tn_option_id option, const char *of)
{
    const char *text = tn_args_get(args, option, NULL);
    char *end;
    bool fine;
    if (!text)
        return true;
    size_t n = strlen(text);
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
        tn_args_usage(args->verb, "--%s takes a number, as in 20, or a share of %s, as in 0.5%%; not '%s'",
                      tn_verbs_option(option)->name, of, text);
    return fine;
}

bool tn_tolerance_parse(tn_tolerance *limit, const tn_args *args)
{
    *limit = (tn_tolerance){false, 0};
    return tn_tolerance_read(limit, args, TN_OPT_MAX_REJECTS, "all records");
}

bool tn_tolerance_exceeded(const tn_tolerance *limit, uint64_t count, uint64_t of)
{
    return limit->share ? (double)count * 1e6 > (double)limit->most * (double)of : count > limit->most;
}

int tn_tolerance_status(const tn_tolerance *limit, const tn_counts *c, bool stopped)
{
    if (c->failed_inputs > 0)
        return TN_EXIT_FAILED;
    if (stopped || c->truncated > 0)
        return TN_EXIT_REJECTS;
    return tn_tolerance_exceeded(limit, c->rejects, c->rejects + c->utterances) ? TN_EXIT_REJECTS : TN_EXIT_OK;
}
