/* cmd_completion.c - tenor completion SHELL: completion scripts for bash, zsh and fish, made from
 * the tables. */
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/suggest.h"

/* The words of "a|b|c" with spaces between them. */
static void words_of(const char *choices)
{
    for (const char *p = choices; *p; p++)
        fputc(*p == '|' ? ' ' : *p, stdout);
}

/* Text inside single quotes: every quote in it is closed, escaped, opened again. */
static void quoted(const char *text)
{
    for (; *text; text++) {
        if (*text == '\'')
            fputs("'\\''", stdout);
        else
            fputc(*text, stdout);
    }
}

/* Words that may come first; or, for a group, those that may come second. */
static void verb_words(const char *group)
{
    const char *summary, *word;
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        const char *space = strchr(verb->name, ' ');
        if (group ? tn_verbs_in_group(verb, group) : !space)
            printf("%s ", group ? space + 1 : verb->name);
    }
    for (size_t i = 0; !group && (word = tn_verbs_group(i, &summary)) != NULL; i++)
        printf("%s ", word);
}

/* Second words behind this verb, with | between them. */
static void verb_pattern(const char *first)
{
    const char *between = "";
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        if (!tn_verbs_in_group(verb, first))
            continue;
        printf("%s%s", between, strchr(verb->name, ' ') + 1);
        between = "|";
    }
}

static void bash(void)
{
    fputs("# bash completion of tenor; made by 'tenor completion bash'\n"
          "_tenor() {\n"
          "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} "
          "verb=${COMP_WORDS[1]} first=2\n"
          "    COMPREPLY=()\n"
          "    # --name=value comes as three words\n"
          "    if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then "
          "prev=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
          "    if ((COMP_CWORD == 1)); then\n"
          "        COMPREPLY=($(compgen -W '",
          stdout);
    verb_words(NULL);
    fputs("--help --version' -- \"$cur\")); return\n    fi\n    case $verb in\n", stdout);
    const char *summary, *group;
    for (size_t i = 0; (group = tn_verbs_group(i, &summary)) != NULL; i++) {
        printf("    %s)\n        if ((COMP_CWORD == 2)); then COMPREPLY=($(compgen -W '", group);
        verb_words(group);
        fputs("' -- \"$cur\")); return; fi\n        verb=\"$verb ${COMP_WORDS[2]}\" first=3 ;;\n",
              stdout);
    }
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        if (!tn_verbs_leads(verb))
            continue;
        printf("    %s)\n        if ((COMP_CWORD == 2)) && [[ $cur != -* ]]; then COMPREPLY=($(compgen -W '", verb->name);
        verb_words(verb->name);
        fputs("' -- \"$cur\")); return; fi\n        case ${COMP_WORDS[2]} in ", stdout);
        verb_pattern(verb->name);
        fputs(") verb=\"$verb ${COMP_WORDS[2]}\" first=3 ;; esac ;;\n", stdout);
    }
    fputs("    esac\n    case \"$verb $prev\" in\n", stdout);
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        for (size_t k = 0; k < TN_OPTION_COUNT; k++) {
            const tn_option *option = tn_verbs_option((tn_option_id)k);
            if (!tn_verbs_takes(verb, option) || !option->argument)
                continue;
            printf("    '%s --%s'", verb->name, option->name);
            if (option->letter)
                printf("|'%s -%c'", verb->name, option->letter);
            if (tn_verbs_is_choice(option->argument)) {
                fputs(") COMPREPLY=($(compgen -W '", stdout);
                words_of(option->argument);
                fputs("' -- \"$cur\")); return ;;\n", stdout);
            } else {
                fputs(tn_verbs_is_path(option->argument)
                          ? ") compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\")); return "
                            ";;\n"
                          : ") return ;;\n",
                      stdout);
            }
        }
    }
    fputs("    esac\n    if [[ $cur == -* ]]; then\n        case $verb in\n", stdout);
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        printf("        '%s') COMPREPLY=($(compgen -W '", verb->name);
        for (size_t k = 0; k < TN_OPTION_COUNT; k++) {
            const tn_option *option = tn_verbs_option((tn_option_id)k);
            if (tn_verbs_takes(verb, option) && !option->hidden)
                printf("--%s ", option->name);
        }
        fputs("' -- \"$cur\")) ;;\n", stdout);
    }
    fputs("        esac\n        return\n    fi\n    case $verb in\n", stdout);
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        if (tn_verbs_is_choice(verb->operands)) {
            printf("    '%s') ((COMP_CWORD == first)) && COMPREPLY=($(compgen -W '", verb->name);
            words_of(verb->operands);
            fputs("' -- \"$cur\")) ;;\n", stdout);
        } else if (tn_verbs_is_path(verb->operands)) {
            printf("    '%s') compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n",
                   verb->name);
        } else if (strstr(verb->operands, "VERB")) {
            printf("    '%s') ((COMP_CWORD == first)) && COMPREPLY=($(compgen -W '", verb->name);
            verb_words(NULL);
            fputs("' -- \"$cur\")) ;;\n", stdout);
        }
    }
    fputs("    esac\n}\ncomplete -F _tenor tenor\n", stdout);
}

/* zsh: _arguments specifications, one function a verb. [ ] and : in a description would end it. */
static void zsh_text(const char *text)
{
    for (; *text; text++) {
        if (*text == '[' || *text == ']' || *text == ':' || *text == '\\')
            fputc('\\', stdout);
        if (*text == '\'')
            fputs("'\\''", stdout);
        else
            fputc(*text, stdout);
    }
}

static void zsh_value(const char *argument)
{
    fputc(':', stdout);
    zsh_text(argument);
    fputc(':', stdout);
    if (tn_verbs_is_choice(argument)) {
        fputc('(', stdout);
        words_of(argument);
        fputc(')', stdout);
    } else if (tn_verbs_is_path(argument)) {
        fputs("_files", stdout);
    } else if (strstr(argument, "VERB")) {
        fputc('(', stdout);
        verb_words(NULL);
        fputc(')', stdout);
    } else {
        fputc(' ', stdout);
    }
}

/* An element of an array that _describe reads: 'word:summary'. */
static void zsh_described(const char *word, const char *summary)
{
    printf("'%s:", word);
    zsh_text(summary);
    fputs("' ", stdout);
}

/* The words that may stand behind a first one. */
static void zsh_seconds(const char *first)
{
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        if (tn_verbs_in_group(verb, first))
            zsh_described(strchr(verb->name, ' ') + 1, verb->summary);
    }
}

static void zsh(void)
{
    const char *summary, *group;
    fputs("#compdef tenor\n# zsh completion of tenor; made by 'tenor completion zsh'\n_tenor() {\n"
          "    local verb=$words[2] n=2\n    local -a verbs\n"
          "    if ((CURRENT == 2)); then\n        verbs=(",
          stdout);
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        if (!strchr(verb->name, ' '))
            zsh_described(verb->name, verb->summary);
    }
    for (size_t i = 0; (group = tn_verbs_group(i, &summary)) != NULL; i++)
        zsh_described(group, summary);
    fputs(")\n        _describe verb verbs; return\n    fi\n", stdout);
    for (size_t i = 0; (group = tn_verbs_group(i, &summary)) != NULL; i++) {
        printf("    if [[ $verb == %s ]]; then\n        if ((CURRENT == 3)); then\n            "
               "verbs=(",
               group);
        zsh_seconds(group);
        fputs(")\n            _describe verb verbs; return\n        fi\n"
              "        verb=\"$verb $words[3]\" n=3\n    fi\n",
              stdout);
    }
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *leader = tn_verbs_at((tn_verb_id)i);
        if (!tn_verbs_leads(leader))
            continue;
        printf("    if [[ $verb == %s ]]; then\n        if ((CURRENT == 3)) && [[ $words[3] != -* ]]; then\n            "
               "verbs=(", leader->name);
        zsh_seconds(leader->name);
        fputs(")\n            _describe verb verbs; return\n        fi\n        case $words[3] in ", stdout);
        verb_pattern(leader->name);
        fputs(") verb=\"$verb $words[3]\" n=3 ;; esac\n    fi\n", stdout);
    }
    fputs("    shift $((n - 1)) words; ((CURRENT -= n - 1))\n    case $verb in\n", stdout);
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        printf("    '%s') _arguments -s", verb->name);
        for (size_t k = 0; k < TN_OPTION_COUNT; k++) {
            const tn_option *option = tn_verbs_option((tn_option_id)k);
            if (!tn_verbs_takes(verb, option) || option->hidden)
                continue;
            for (int form = option->letter ? 0 : 1; form < 2; form++) {
                fputs(" \\\n        '*", stdout);
                if (form == 0)
                    printf("-%c", option->letter);
                else
                    printf("--%s%s", option->name, option->argument ? "=" : "");
                fputc('[', stdout);
                zsh_text(option->help);
                fputc(']', stdout);
                if (option->argument)
                    zsh_value(option->argument);
                fputc('\'', stdout);
            }
        }
        if (*verb->operands) {
            fputs(verb->most > 2 ? " \\\n        '*" : " \\\n        '1", stdout);
            zsh_value(verb->operands);
            fputc('\'', stdout);
        }
        fputs(" ;;\n", stdout);
    }
    /* autoloaded, the first call must complete too; sourced, the function is to be announced */
    fputs("    esac\n}\nif [[ $funcstack[1] == _tenor ]]; then _tenor \"$@\"; else compdef _tenor "
          "tenor; fi\n",
          stdout);
}

/* True once the words of this verb have been typed. */
static void fish_condition(const tn_verb *verb)
{
    const char *space = strchr(verb->name, ' ');
    if (space)
        printf("'__fish_seen_subcommand_from %.*s; and __fish_seen_subcommand_from %s'",
               (int)(space - verb->name), verb->name, space + 1);
    else if (!tn_verbs_leads(verb))
        printf("'test (count (commandline -opc)) -gt 1; and test (commandline -opc)[2] = %s'",
               verb->name);
    else {
        printf("'test (count (commandline -opc)) -gt 1; and test (commandline -opc)[2] = %s; and not "
               "__fish_seen_subcommand_from ", verb->name);
        verb_words(verb->name);
        fputc('\'', stdout);
    }
}

static void fish(void)
{
    const char *summary, *group;
    fputs("# fish completion of tenor; made by 'tenor completion fish'\ncomplete -c tenor -f\n"
          "complete -c tenor -n __fish_use_subcommand -l help -d 'show help'\n"
          "complete -c tenor -n __fish_use_subcommand -l version -d 'print the version'\n",
          stdout);
    for (size_t i = 0; (group = tn_verbs_group(i, &summary)) != NULL; i++) {
        printf("complete -c tenor -n __fish_use_subcommand -a %s -d '", group);
        quoted(summary);
        fputs("'\n", stdout);
    }
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        const char *space = strchr(verb->name, ' ');
        if (space)
            printf("complete -c tenor -n '__fish_seen_subcommand_from %.*s; and test (count "
                   "(commandline -opc)) -eq 2' "
                   "-a %s -d '",
                   (int)(space - verb->name), verb->name, space + 1);
        else
            printf("complete -c tenor -n __fish_use_subcommand -a %s -d '", verb->name);
        quoted(verb->summary);
        fputs("'\n", stdout);
        for (size_t k = 0; k < TN_OPTION_COUNT; k++) {
            const tn_option *option = tn_verbs_option((tn_option_id)k);
            if (!tn_verbs_takes(verb, option) || option->hidden)
                continue;
            fputs("complete -c tenor -n ", stdout);
            fish_condition(verb);
            printf(" -l %s", option->name);
            if (option->letter)
                printf(" -s %c", option->letter);
            if (tn_verbs_is_choice(option->argument)) {
                fputs(" -x -a '", stdout);
                words_of(option->argument);
                fputc('\'', stdout);
            } else if (option->argument) {
                fputs(tn_verbs_is_path(option->argument) ? " -r -F" : " -x", stdout);
            }
            fputs(" -d '", stdout);
            quoted(option->help);
            fputs("'\n", stdout);
        }
        fputs("complete -c tenor -n ", stdout);
        fish_condition(verb);
        if (tn_verbs_is_choice(verb->operands)) {
            fputs(" -a '", stdout);
            words_of(verb->operands);
            fputs("'\n", stdout);
        } else if (strstr(verb->operands, "VERB")) {
            fputs(" -a '", stdout);
            verb_words(NULL);
            fputs("'\n", stdout);
        } else {
            fputs(tn_verbs_is_path(verb->operands) ? " -F\n" : " -f\n", stdout);
        }
    }
}

int tn_cmd_completion_run(const tn_args *args)
{
    static const struct {
        const char *name;
        void (*print)(void);
    } shells[] = {{"bash", bash}, {"zsh", zsh}, {"fish", fish}};
    const char *asked = args->operands[0];
    tn_suggest suggest;
    tn_suggest_init(&suggest, asked, strlen(asked));
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
        if (strcmp(asked, shells[i].name) == 0) {
            shells[i].print();
            return tn_helptext_done();
        }
        tn_suggest_offer(&suggest, shells[i].name, strlen(shells[i].name));
    }
    if (suggest.best)
        return tn_args_usage(args->verb,
                             "no completion for '%s' (bash, zsh, fish); did you mean '%s'?", asked,
                             suggest.best);
    return tn_args_usage(args->verb, "no completion for '%s' (bash, zsh, fish)", asked);
}
