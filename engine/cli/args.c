/* args.c - the command line, parsed by the tables of verbs.h. */
#include "cli/args.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/suggest.h"
#include "cli/terminal.h"

int tn_args_usage(const tn_verb *verb, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    tn_terminal_tell("tenor%s%s: ", verb ? " " : "", verb ? verb->name : "");
    tn_terminal_tell_list(stderr, format, list);
    tn_terminal_tell("\nTry 'tenor%s%s --help'.\n", verb ? " " : "", verb ? verb->name : "");
    va_end(list);
    return TN_EXIT_USAGE;
}

static bool add(tn_args *args, const tn_option *option, const char *value)
{
    args->given[args->given_count++] = (tn_given){option->id, value};
    if (value == NULL || !tn_verbs_is_choice(option->argument))
        return true;
    tn_suggest suggest;
    tn_suggest_init(&suggest, value, strlen(value));
    for (const char *word = option->argument;; word++) {
        size_t n = strcspn(word, "|");
        if (n == strlen(value) && memcmp(word, value, n) == 0)
            return true;
        tn_suggest_offer(&suggest, word, n);
        word += n;
        if (*word == '\0')
            break;
    }
    if (suggest.best)
        tn_args_usage(args->verb, "'%s' is not a value of --%s (%s); did you mean '%.*s'?", value,
                      option->name, option->argument, (int)suggest.best_size, suggest.best);
    else
        tn_args_usage(args->verb, "'%s' is not a value of --%s (%s)", value, option->name,
                      option->argument);
    return false;
}

static void unknown_long(const tn_verb *verb, const char *name, size_t n)
{
    tn_suggest suggest;
    tn_suggest_init(&suggest, name, n);
    for (size_t i = 0; i < TN_OPTION_COUNT; i++) {
        const tn_option *option = tn_verbs_option((tn_option_id)i);
        if (tn_verbs_takes(verb, option) && !option->hidden)
            tn_suggest_offer(&suggest, option->name, strlen(option->name));
    }
    if (suggest.best)
        tn_args_usage(verb, "unknown option '--%.*s'; did you mean '--%.*s'?", (int)n, name, (int)suggest.best_size, suggest.best);
    else
        tn_args_usage(verb, "unknown option '--%.*s'", (int)n, name);
}

/* --name, --name=value, --name value; *used becomes 2 where the next word was taken. */
static bool parse_long(tn_args *args, const char *word, const char *next, int *used)
{
    const char *name = word + 2;
    size_t n = strcspn(name, "=");
    for (size_t i = 0; i < TN_OPTION_COUNT; i++) {
        const tn_option *option = tn_verbs_option((tn_option_id)i);
        if (strlen(option->name) != n || memcmp(option->name, name, n) != 0 || !tn_verbs_takes(args->verb, option))
            continue;
        if (option->argument == NULL && name[n] == '=') {
            tn_args_usage(args->verb, "--%s takes no value", option->name);
            return false;
        }
        if (option->argument == NULL)
            return add(args, option, NULL);
        if (name[n] == '=')
            return add(args, option, name + n + 1);
        if (next == NULL) {
            tn_args_usage(args->verb, "--%s needs a value: --%s %s", option->name, option->name,
                          option->argument);
            return false;
        }
        *used = 2;
        return add(args, option, next);
    }
    unknown_long(args->verb, name, n);
    return false;
}

/* -q, -qv, -o FILE, -oFILE. */
static bool parse_short(tn_args *args, const char *word, const char *next, int *used)
{
    for (const char *p = word + 1; *p; p++) {
        const tn_option *found = NULL;
        for (size_t i = 0; i < TN_OPTION_COUNT && !found; i++) {
            const tn_option *option = tn_verbs_option((tn_option_id)i);
            if (option->letter == *p && tn_verbs_takes(args->verb, option))
                found = option;
        }
        if (!found) {
            tn_args_usage(args->verb, "unknown option '-%c'%s", *p,
                          strlen(word) > 2 ? "; a long option begins with --" : "");
            return false;
        }
        if (found->argument == NULL) {
            if (!add(args, found, NULL))
                return false;
            continue;
        }
        if (p[1] != '\0')
            return add(args, found, p + 1);
        if (next == NULL) {
            tn_args_usage(args->verb, "-%c needs a value: -%c %s", *p, *p, found->argument);
            return false;
        }
        *used = 2;
        return add(args, found, next);
    }
    return true;
}

bool tn_args_parse(tn_args *args, const tn_verb *verb, int argc, char **argv)
{
    /* A word gives at most as many options as it has letters. */
    size_t room = 1;
    for (int i = 0; i < argc; i++)
        room += strlen(argv[i]);
    *args = (tn_args){verb, calloc(room, sizeof *args->given), 0,
                      calloc((size_t)argc + 1, sizeof *args->operands), 0};
    if (!args->given || !args->operands) {
        fputs("tenor: out of memory\n", stderr);
        return false;
    }
    bool only_operands = false;
    for (int i = 0; i < argc;) {
        int used = 1;
        char *word = argv[i], *next = i + 1 < argc ? argv[i + 1] : NULL;
        if (only_operands || word[0] != '-' || word[1] == '\0')
            args->operands[args->operand_count++] = word;
        else if (strcmp(word, "--") == 0)
            only_operands = true;
        else if (!(word[1] == '-' ? parse_long(args, word, next, &used)
                                  : parse_short(args, word, next, &used)))
            return false;
        i += used;
    }
    if (tn_args_has(args, TN_OPT_HELP))
        return true;
    if (args->operand_count < (size_t)verb->least) {
        tn_args_usage(verb, "%s is missing", verb->operands);
        return false;
    }
    if (args->operand_count > (size_t)verb->most) {
        tn_args_usage(verb, "one word too many: '%s'%s", args->operands[verb->most],
                      verb->id == TN_VERB_DRIFT ? "; scores are named by --scores FILE or --store FILE, and 'tenor drift show' is a verb of its own" : "");
        return false;
    }
    return true;
}

void tn_args_free(tn_args *args)
{
    free(args->given);
    free(args->operands);
    *args = (tn_args){0};
}

bool tn_args_has(const tn_args *args, tn_option_id option)
{
    return tn_args_get(args, option, NULL) != NULL || tn_args_nth(args, option, 0) != NULL;
}

const char *tn_args_get(const tn_args *args, tn_option_id option, const char *otherwise)
{
    for (size_t i = args->given_count; i-- > 0;)
        if (args->given[i].option == option)
            return args->given[i].value ? args->given[i].value : "";
    return otherwise;
}

const char *tn_args_nth(const tn_args *args, tn_option_id option, size_t n)
{
    for (size_t i = 0; i < args->given_count; i++)
        if (args->given[i].option == option && n-- == 0)
            return args->given[i].value;
    return NULL;
}

bool tn_args_is(const tn_args *args, tn_option_id option, const char *value, const char *otherwise)
{
    return strcmp(tn_args_get(args, option, otherwise), value) == 0;
}

bool tn_args_number(const tn_args *args, tn_option_id option, uint64_t least, uint64_t most,
                    bool scaled, uint64_t *value)
{
    const char *text = tn_args_get(args, option, NULL);
    if (text == NULL)
        return true;
    uint64_t number = 0;
    const char *p = text;
    bool fine = *p >= '0' && *p <= '9';
    for (; *p >= '0' && *p <= '9'; p++) {
        fine = fine && number <= (UINT64_MAX - 9) / 10;
        number = fine ? number * 10 + (uint64_t)(*p - '0') : number;
    }
    unsigned shift = !scaled                  ? 0
                     : *p == 'K' || *p == 'k' ? 10
                     : *p == 'M' || *p == 'm' ? 20
                     : *p == 'G' || *p == 'g' ? 30
                                              : 0;
    fine = fine && number <= UINT64_MAX >> shift && p[shift != 0] == '\0';
    number <<= fine ? shift : 0;
    if (!fine || number < least || number > most) {
        tn_args_usage(args->verb, "--%s takes a whole number from %llu to %llu, not '%s'",
                      tn_verbs_option(option)->name, (unsigned long long)least,
                      (unsigned long long)most, text);
        return false;
    }
    *value = number;
    return true;
}
