/* codeset.c - warnings that --allow and --deny name. */
#include "cli/codeset.h"

#include <string.h>

#include "cli/codehelp.h"
#include "cli/commands.h"

#define ROOM (sizeof(((tn_codeset *)0)->codes) / sizeof(char *))

bool tn_codeset_has(const tn_codeset *set, const char *code)
{
    for (size_t i = 0; i < set->count; i++)
        if (strcmp(set->codes[i], code) == 0)
            return true;
    return set->all;
}

/* The warning of that code, or NULL. */
static const char *warning(const char *word, size_t size)
{
    const tenor_study_code *code;
    for (size_t i = 0; (code = tenor_study_code_at(i)) != NULL; i++)
        if (code->severity == TENOR_SEVERITY_WARNING && strlen(code->code) == size && memcmp(code->code, word, size) == 0)
            return code->code;
    return NULL;
}

int tn_codeset_read(tn_codeset *set, const tn_args *args, tn_option_id option)
{
    const char *list;
    *set = (tn_codeset){0};
    for (size_t n = 0; (list = tn_args_nth(args, option, n)) != NULL; n++)
        for (;;) {
            size_t size = strcspn(list, ",");
            const char *code = warning(list, size);
            if (size == 3 && memcmp(list, "all", 3) == 0)
                set->all = true;
            else if (!code)
                return tn_args_usage(args->verb, "--%s takes codes of warnings, not '%.*s'; 'tenor help codes' lists them",
                                     tn_verbs_option(option)->name, (int)size, list);
            else if (!tn_codeset_has(set, code) && set->count < ROOM)
                set->codes[set->count++] = code;
            if (!list[size])
                break;
            list += size + 1;
        }
    return TN_EXIT_OK;
}
