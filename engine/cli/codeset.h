/* codeset.h - warnings that --allow and --deny name. */
#ifndef TN_CLI_CODESET_H
#define TN_CLI_CODESET_H

#include <stdbool.h>

#include "cli/args.h"

typedef struct tn_codeset {
    bool all;
    const char *codes[32]; /* of the table of codes; as many as there are warnings at most */
    size_t count;
} tn_codeset;

/* All values of the option: codes of warnings with commas between them, or all. An exit status, after saying what is wrong. */
int tn_codeset_read(tn_codeset *set, const tn_args *args, tn_option_id option);
bool tn_codeset_has(const tn_codeset *set, const char *code);

#endif
