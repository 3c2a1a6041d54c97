/* actledger.h - which acts a text holds, or nearly holds, and the words that say so. */
#ifndef TN_CLI_ACTLEDGER_H
#define TN_CLI_ACTLEDGER_H

#include <stdbool.h>
#include <stdio.h>

#include "tenor.h"
#include "tenor_io.h"

typedef struct tn_actledger {
    FILE *file;
    bool colour;
    const tenor_lexicon *lexicon;
    tenor_role role;          /* TENOR_ROLE_UNKNOWN: acts of both speakers */
    tenor_str text;           /* as it was said */
    tenor_str shown;          /* the same, with stars in place of what is masked */
    tenor_io_offsets offsets; /* of JSON */
} tn_actledger;

/* Lines of each act that is in the text, and of those that are near. False: no memory. */
bool tn_actledger_print(const tn_actledger *ledger);
/* The same acts as a JSON array, with all features of their runs. */
bool tn_actledger_json(const tn_actledger *ledger);

#endif
