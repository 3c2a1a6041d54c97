/* subject.c - the verb that words of a command line name: `score`, `lexicon check`. */
#include "cli/subject.h"

#include <stdio.h>
#include <string.h>

#include "cli/helptext.h"
#include "cli/suggest.h"
#include "cli/terminal.h"

#define NAME_ROOM 64

/* The verb of these words, the second of which may be NULL; they stand in name. */
static const tn_verb *verb_of(char name[NAME_ROOM], const char *first, const char *second)
{
    int n = snprintf(name, NAME_ROOM, "%s%s%s", first, second ? " " : "", second ? second : "");
    return n > 0 && n < NAME_ROOM ? tn_verbs_named(name) : NULL;
}

const tn_verb *tn_subject_verb(int argc, char **argv, int *used)
{
    char name[NAME_ROOM];
    bool group = tn_verbs_is_group(argv[0]);
    *used = argc > 1 && argv[1][0] != '-' ? 2 : 1;
    const tn_verb *verb = *used == 2 ? verb_of(name, argv[0], argv[1]) : NULL;
    if (!verb && (!group || *used == 1)) {
        *used = 1;
        verb = verb_of(name, argv[0], NULL);
    }
    if (verb)
        return verb;
    if (group && *used == 1) {
        tn_terminal_tell("tenor %s: which one?\n", argv[0]);
        tn_helptext_group(stderr, argv[0]);
        return NULL;
    }
    tn_suggest suggest;
    tn_suggest_init(&suggest, name, strlen(name));
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const char *other = tn_verbs_at((tn_verb_id)i)->name;
        tn_suggest_offer(&suggest, other, strlen(other));
        /* "tenor check" for "tenor lexicon check" */
        const char *space = strchr(other, ' ');
        if (space && strcmp(space + 1, name) == 0)
            suggest = (tn_suggest){name, strlen(name), other, strlen(other), 0};
    }
    const char *summary, *word;
    for (size_t i = 0; (word = tn_verbs_group(i, &summary)) != NULL; i++)
        tn_suggest_offer(&suggest, word, strlen(word));
    if (suggest.best)
        tn_args_usage(NULL, "there is no verb '%s'; did you mean '%.*s'?", name,
                      (int)suggest.best_size, suggest.best);
    else
        tn_args_usage(NULL, "there is no verb '%s'", name);
    return NULL;
}

bool tn_subject_find(const tn_args *args, const tn_verb **verb)
{
    *verb = NULL;
    if (args->operand_count == 0)
        return true;
    int used;
    *verb = tn_subject_verb((int)args->operand_count, args->operands, &used);
    if (*verb && (size_t)used < args->operand_count) {
        tn_args_usage(args->verb, "one word too many: '%s'", args->operands[used]);
        return false;
    }
    return *verb != NULL;
}
