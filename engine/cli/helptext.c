/* helptext.c - --help of the program, of groups of verbs and of each verb, made from the tables. */
#include "cli/helptext.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/terminal.h"

#define WIDTH 80
#define OPTION_INDENT 6

const char *const tn_helptext_statuses[] = {
    "0",
    "done",
    "1",
    "failed: a file cannot be read or written, a lexicon has errors, a test in it failed, or "
    "interrupted "
    "(unfinished outputs are removed)",
    "2",
    "the command line is wrong",
    "3",
    "done, but more records were rejected than --max-rejects allows, or an input was cut short",
    "4",
    "done, and what was asked about was found: a file that lexicon fmt --check would change, more changes than "
    "lexicon diff allows, an alert with drift --fail-on-alert, batches that store rescore had to leave as they were",
    NULL};

const char *const tn_helptext_environment[] = {"TENOR_LEXICONS",
                                               "directories or files of the default lexicons, "
                                               "separated by colons, instead of the shipped ones",
                                               "TENOR_CPU",
                                               "the instruction set of the hot loops (portable, v3, avx512, neon); "
                                               "moves speed only",
                                               "TZDIR",
                                               "the folder of zoneinfo for --timezone, instead of the system's",
                                               "NO_COLOR",
                                               "when set and not empty: no colour on terminals",
                                               "TERM",
                                               "dumb: no colour and no progress line",
                                               NULL};

const char *const tn_helptext_files[] = {"PREFIX/share/tenor/lexicons/en/*.lex",
                                         "the shipped lexicons, found beside the program; en.tnr beside them is their "
                                         "compiled form, used as long as it fits",
                                         "OUTPUT.run.json",
                                         "the manifest of a run, beside --output OUTPUT",
                                         ".NAME.tmp-PID",
                                         "an output that is being written; it takes its name when it is whole",
                                         NULL};

void tn_helptext_wrap(FILE *file, const char *text, size_t indent, size_t at)
{
    while (*text) {
        size_t n = strcspn(text, " ");
        if (at > indent && at + 1 + n > WIDTH) {
            fputc('\n', file);
            at = 0;
        }
        if (at < indent) {
            fprintf(file, "%*s", (int)(indent - at), "");
            at = indent;
        } else if (at > indent) {
            fputc(' ', file);
            at++;
        }
        fwrite(text, 1, n, file);
        at += n;
        text += n + (text[n] == ' ');
    }
    fputc('\n', file);
}

static void pairs(FILE *file, const char *const *list)
{
    for (; list[0]; list += 2) {
        size_t at = (size_t)fprintf(file, "  %-16s", list[0]);
        tn_helptext_wrap(file, list[1], 18, at);
    }
}

static bool is_long_choice(const tn_option *option)
{
    return tn_verbs_is_choice(option->argument) && strlen(option->argument) > WIDTH;
}

const char *tn_helptext_argument(const tn_option *option, char text[TN_HELPTEXT_ROOM])
{
    if (!is_long_choice(option))
        return option->argument ? option->argument : "";
    const char *dash = strrchr(option->name, '-'), *last = dash ? dash + 1 : option->name;
    size_t n = 0;
    for (; last[n]; n++)
        text[n] = (char)toupper((unsigned char)last[n]);
    text[n] = '\0';
    return text;
}

const char *tn_helptext_option(const tn_option *option, char text[TN_HELPTEXT_ROOM])
{
    static const char between[] = "; one of ";
    size_t n = strlen(option->help), all = n + sizeof between + 2 * strlen(option->argument ? option->argument : "");
    if (!is_long_choice(option) || all > TN_HELPTEXT_ROOM)
        return option->help;
    memcpy(text, option->help, n);
    memcpy(text + n, between, sizeof between);
    n += sizeof between - 1;
    for (const char *p = option->argument; *p; p++) {
        text[n++] = *p == '|' ? ',' : *p;
        if (*p == '|')
            text[n++] = ' ';
    }
    text[n] = '\0';
    return text;
}

static void option_lines(FILE *file, const tn_option *option)
{
    char room[TN_HELPTEXT_ROOM];
    fputs("  ", file);
    if (option->letter)
        fprintf(file, "-%c, ", option->letter);
    fprintf(file, "--%s%s%s\n", option->name, option->argument ? " " : "", tn_helptext_argument(option, room));
    tn_helptext_wrap(file, tn_helptext_option(option, room), OPTION_INDENT, 0);
}

void tn_helptext_verb(FILE *file, const tn_verb *verb)
{
    fprintf(file, "Usage: tenor %s [OPTION]...%s%s\n\n", verb->name, *verb->operands ? " " : "",
            verb->operands);
    for (const tn_verb_text *text = tn_verbs_texts(); text->text; text++)
        if (text->verb == verb->id && !text->command) {
            tn_helptext_wrap(file, text->text, 0, 0);
            fputc('\n', file);
        }
    fputs("Options:\n", file);
    for (size_t i = 0; i < TN_OPTION_COUNT; i++) {
        const tn_option *option = tn_verbs_option((tn_option_id)i);
        if (tn_verbs_takes(verb, option) && !option->hidden)
            option_lines(file, option);
    }
    fputs("\nExamples:\n", file);
    for (const tn_verb_text *text = tn_verbs_texts(); text->text; text++)
        if (text->verb == verb->id && text->command) {
            fprintf(file, "  %s\n", text->command);
            tn_helptext_wrap(file, text->text, OPTION_INDENT, 0);
        }
}

static void verb_lines(FILE *file, const char *group)
{
    fputs("Verbs:\n", file);
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        if (!group || tn_verbs_in_group(verb, group))
            fprintf(file, "  %-16s%s\n", verb->name, verb->summary);
    }
}

void tn_helptext_group(FILE *file, const char *word)
{
    const char *summary = "", *name;
    for (size_t i = 0; (name = tn_verbs_group(i, &summary)) != NULL && strcmp(name, word) != 0; i++)
        ;
    fprintf(file, "Usage: tenor %s VERB [OPTION]... [OPERAND]...\n\n", word);
    tn_helptext_wrap(file, summary, 0, 0);
    fputc('\n', file);
    verb_lines(file, word);
    fprintf(file, "\n'tenor %s VERB --help' shows options and examples of a verb.\n", word);
}

void tn_helptext_program(FILE *file)
{
    fprintf(file, "tenor %s\n\nUsage: tenor VERB [OPTION]... [OPERAND]...\n\n", TN_HELPTEXT_TAGLINE);
    verb_lines(file, NULL);
    fputs("\nExamples:\n"
          "  tenor score night.jsonl.gz >scores.jsonl\n"
          "  tenor score --format none --calls - --calls-format table night.jsonl.gz\n"
          "  tenor explain --role agent \"I completely understand your frustration\"\n"
          "  tenor lexicon check ours.lex\n"
          "\nExit status:\n",
          file);
    pairs(file, tn_helptext_statuses);
    fputs("\nEnvironment:\n", file);
    pairs(file, tn_helptext_environment);
    fputs("\n'tenor VERB --help' shows options and examples of a verb; 'tenor man VERB' is its "
          "manual page.\n",
          file);
}

int tn_helptext_done(void)
{
    /* A write that failed has left its reason in errno; a flush may find nothing more to do. */
    int why = ferror(stdout) ? errno : 0;
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout))
        return TN_EXIT_OK;
    if (errno != 0)
        why = errno;
    if (why == EPIPE)
        return TN_EXIT_OK;
    tn_terminal_tell("tenor: standard output: %s\n", strerror(why ? why : EIO));
    return TN_EXIT_FAILED;
}
