/* verbs.c - the tables of verbs.def and options.def, and how to look things up in them. */
#include "cli/verbs.h"

#include <string.h>

#include "cli/commands.h"

static const tn_verb verbs[] = {
#define VERB(id, name, operands, least, most, summary, function) \
    {TN_VERB_##id, name, operands, least, most, summary, function},
#define ABOUT(id, paragraph)
#define EXAMPLE(id, command, what)
#define GROUP(word, summary)
#include "cli/verbs.def"
#undef VERB
#undef ABOUT
#undef EXAMPLE
#undef GROUP
};

static const tn_verb_text texts[] = {
#define VERB(id, name, operands, least, most, summary, function)
#define ABOUT(id, paragraph) {TN_VERB_##id, NULL, paragraph},
#define EXAMPLE(id, command, what) {TN_VERB_##id, command, what},
#define GROUP(word, summary)
#include "cli/verbs.def"
#undef VERB
#undef ABOUT
#undef EXAMPLE
#undef GROUP
    {TN_VERB_COUNT, NULL, NULL}};

static const struct {
    const char *word, *summary;
} groups[] = {
#define VERB(id, name, operands, least, most, summary, function)
#define ABOUT(id, paragraph)
#define EXAMPLE(id, command, what)
#define GROUP(word, summary) {word, summary},
#include "cli/verbs.def"
#undef VERB
#undef ABOUT
#undef EXAMPLE
#undef GROUP
};

static const tn_option options[] = {
#define OPTION(id, letter, name, argument, verbs, hidden, help) \
    {TN_OPT_##id, letter, name, argument, verbs, hidden, help},
#include "cli/options.def"
#undef OPTION
};

const tn_verb *tn_verbs_at(tn_verb_id id)
{
    return &verbs[id];
}

const tn_verb *tn_verbs_named(const char *name)
{
    for (size_t i = 0; i < TN_VERB_COUNT; i++)
        if (strcmp(verbs[i].name, name) == 0)
            return &verbs[i];
    return NULL;
}

const char *tn_verbs_group(size_t index, const char **summary)
{
    if (index >= sizeof groups / sizeof *groups)
        return NULL;
    *summary = groups[index].summary;
    return groups[index].word;
}

bool tn_verbs_is_group(const char *word)
{
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        if (strcmp(groups[i].word, word) == 0)
            return true;
    return false;
}

bool tn_verbs_in_group(const tn_verb *verb, const char *word)
{
    size_t n = strlen(word);
    return strncmp(verb->name, word, n) == 0 && verb->name[n] == ' ';
}

bool tn_verbs_leads(const tn_verb *verb)
{
    for (size_t i = 0; i < TN_VERB_COUNT; i++)
        if (tn_verbs_in_group(&verbs[i], verb->name))
            return true;
    return false;
}

const tn_option *tn_verbs_option(tn_option_id id)
{
    return &options[id];
}

bool tn_verbs_takes(const tn_verb *verb, const tn_option *option)
{
    return (option->verbs >> verb->id & 1) != 0;
}

bool tn_verbs_is_choice(const char *argument)
{
    return argument != NULL && strchr(argument, '|') != NULL && argument[0] >= 'a' &&
           argument[0] <= 'z';
}

bool tn_verbs_is_path(const char *argument)
{
    return argument != NULL &&
           (strstr(argument, "FILE") != NULL || strstr(argument, "PATH") != NULL ||
            strstr(argument, "INPUT") != NULL || strstr(argument, "DIR") != NULL);
}

const tn_verb_text *tn_verbs_texts(void)
{
    return texts;
}
