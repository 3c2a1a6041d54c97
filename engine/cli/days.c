/* days.c - which day a call belongs to: --timezone and --night. */
#include "cli/days.h"

#include <stdio.h>
#include <stdlib.h>

#include "cli/commands.h"
#include "cli/terminal.h"

int tn_days_open(tn_days *days, const tn_args *args)
{
    *days = (tn_days){.night = TENOR_NO_DAY};
    const char *night = tn_args_get(args, TN_OPT_NIGHT, NULL);
    if (night && !tenor_io_date(tn_terminal_str(night), &days->night))
        return tn_args_usage(args->verb, "--night takes a date, as in 2026-11-20, not '%s'", night);
    const char *zone = tn_args_get(args, TN_OPT_TIMEZONE, NULL);
    if (!zone)
        return TN_EXIT_OK;
    const char *directory = getenv("TZDIR");
    tenor_io_error error;
    tenor_status status = tenor_io_zone_new(&days->zone, tn_terminal_str(zone),
                                            directory && *directory ? directory : NULL, NULL, &error);
    if (status == TENOR_BAD_ARGUMENT)
        return tn_args_usage(args->verb, "--timezone: %s", error.message);
    if (status == TENOR_OK)
        return TN_EXIT_OK;
    tn_terminal_tell("tenor: %s\n", error.message);
    return TN_EXIT_FAILED;
}

void tn_days_free(tn_days *days)
{
    tenor_io_zone_free(days->zone);
    *days = (tn_days){.night = TENOR_NO_DAY};
}
