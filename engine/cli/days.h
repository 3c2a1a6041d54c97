/* days.h - which day a call belongs to: --timezone and --night. */
#ifndef TN_CLI_DAYS_H
#define TN_CLI_DAYS_H

#include "cli/args.h"
#include "tenor_io.h"

typedef struct tn_days {
    tenor_io_zone *zone; /* NULL: dates as they are written */
    int32_t night;       /* where the input tells no day; TENOR_NO_DAY: not given */
} tn_days;

/* An exit status; free it either way. */
int tn_days_open(tn_days *days, const tn_args *args);
void tn_days_free(tn_days *days);

#endif
