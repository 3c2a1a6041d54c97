/* alertpage.h - one alert of drift, explained to who must defend it. */
#ifndef TN_CLI_ALERTPAGE_H
#define TN_CLI_ALERTPAGE_H

#include <stdio.h>

#include "tenor_io_drift.h"

#include "cli/movers.h"

typedef struct tn_alertpage {
    FILE *file;
    bool colour, draws;
    size_t width;
    const tenor_drift_event *events; /* all of the run */
    size_t count, chosen;            /* chosen: which is explained */
    const tn_movers_calls *calls;    /* of it */
    const tenor_lexicon *lexicon;    /* for phrases; NULL: none is at hand */
} tn_alertpage;

/* All but what was said in the calls. False: no memory. */
bool tn_alertpage_print(const tn_alertpage *page);
/* A heading, with a blank line above. */
void tn_alertpage_heading(const tn_alertpage *page, const char *text);
/* One of the calls, as a line. */
void tn_alertpage_call(const tn_alertpage *page, const tenor_io_drift_call *call);

#endif
