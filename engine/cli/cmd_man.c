/* cmd_man.c - tenor man [VERB]: manual pages in roff, made from the tables. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "tenor.h"

#include "cli/args.h"
#include "cli/codehelp.h"
#include "cli/commands.h"
#include "cli/helptext.h"
#include "cli/subject.h"

/* Text of a roff line: backslashes and hyphens escaped, and no control character at its start. */
static void roff(const char *text)
{
    if (*text == '.' || *text == '\'')
        fputs("\\&", stdout);
    for (; *text; text++) {
        if (*text == '\\')
            fputs("\\e", stdout);
        else if (*text == '-')
            fputs("\\-", stdout);
        else if (*text == '\'')
            fputs("\\(aq", stdout);
        else
            fputc(*text, stdout);
    }
}

static void roff_line(const char *text)
{
    roff(text);
    fputc('\n', stdout);
}

static void page_name(const tn_verb *verb, bool upper)
{
    fputs(upper ? "TENOR" : "tenor", stdout);
    if (!verb)
        return;
    fputs("\\-", stdout);
    for (const char *p = verb->name; *p; p++)
        if (*p == ' ')
            fputs("\\-", stdout);
        else
            fputc(upper ? toupper((unsigned char)*p) : *p, stdout);
}

static void pairs(const char *const *list)
{
    for (; list[0]; list += 2) {
        fputs(".TP\n.B ", stdout);
        roff_line(list[0]);
        roff_line(list[1]);
    }
}

static void verb_options(const tn_verb *verb)
{
    char room[TN_HELPTEXT_ROOM];
    fputs(".SH OPTIONS\n", stdout);
    for (size_t i = 0; i < TN_OPTION_COUNT; i++) {
        const tn_option *option = tn_verbs_option((tn_option_id)i);
        if (!tn_verbs_takes(verb, option) || option->hidden)
            continue;
        fputs(".TP\n", stdout);
        if (option->letter)
            printf("\\fB\\-%c\\fR, ", option->letter);
        fputs("\\fB\\-\\-", stdout);
        roff(option->name);
        fputs("\\fR", stdout);
        if (option->argument) {
            fputs(" \\fI", stdout);
            roff(tn_helptext_argument(option, room));
            fputs("\\fR", stdout);
        }
        fputc('\n', stdout);
        roff_line(tn_helptext_option(option, room));
    }
}

static void verb_body(const tn_verb *verb)
{
    fputs(".SH SYNOPSIS\n.B tenor ", stdout);
    roff_line(verb->name);
    fputs("[\\fIOPTION\\fR]...\n", stdout);
    if (*verb->operands) {
        fputs(".I ", stdout);
        roff_line(verb->operands);
    }
    fputs(".SH DESCRIPTION\n", stdout);
    bool first = true;
    for (const tn_verb_text *text = tn_verbs_texts(); text->text; text++)
        if (text->verb == verb->id && !text->command) {
            if (!first)
                fputs(".PP\n", stdout);
            first = false;
            roff_line(text->text);
        }
    verb_options(verb);
    fputs(".SH EXAMPLES\n", stdout);
    for (const tn_verb_text *text = tn_verbs_texts(); text->text; text++)
        if (text->verb == verb->id && text->command) {
            fputs(".TP\n\\fB", stdout);
            roff(text->command);
            fputs("\\fR\n", stdout);
            roff_line(text->text);
        }
}

/* Every finding, what it means, and what to do. */
static void diagnostics(void)
{
    const tenor_study_code *code;
    fputs(".SH DIAGNOSTICS\n", stdout);
    for (size_t i = 0; (code = tenor_study_code_at(i)) != NULL; i++) {
        fputs(".TP\n.B ", stdout);
        roff_line(code->code);
        roff(tn_codehelp_severity(code));
        fputs(": ", stdout);
        roff(code->meaning);
        fputs(". What to do: ", stdout);
        roff(code->remedy);
        fputs(".\n", stdout);
    }
}

static void program_body(void)
{
    fputs(".SH SYNOPSIS\n.B tenor\n\\fIVERB\\fR [\\fIOPTION\\fR]... [\\fIOPERAND\\fR]...\n.SH "
          "VERBS\n",
          stdout);
    for (size_t i = 0; i < TN_VERB_COUNT; i++) {
        const tn_verb *verb = tn_verbs_at((tn_verb_id)i);
        fputs(".TP\n\\fB", stdout);
        roff(verb->name);
        fputs("\\fR", stdout);
        if (*verb->operands) {
            fputs(" \\fI", stdout);
            roff(verb->operands);
            fputs("\\fR", stdout);
        }
        fputc('\n', stdout);
        roff_line(verb->summary);
    }
}

static void see_also(const tn_verb *self)
{
    fputs(".SH SEE ALSO\n", stdout);
    bool first = true;
    for (size_t i = self ? 0 : 1; i <= TN_VERB_COUNT; i++) {
        const tn_verb *verb = i ? tn_verbs_at((tn_verb_id)(i - 1)) : NULL;
        if (verb == self)
            continue;
        if (!first)
            fputs(",\n", stdout);
        first = false;
        fputs("\\fB", stdout);
        page_name(verb, false);
        fputs("\\fR(1)", stdout);
    }
    fputc('\n', stdout);
}

int tn_cmd_man_run(const tn_args *args)
{
    const tn_verb *verb;
    if (!tn_subject_find(args, &verb))
        return TN_EXIT_USAGE;
    fputs(".TH \"", stdout);
    page_name(verb, true);
    printf("\" 1 \"\" \"tenor %s\" \"User Commands\"\n.SH NAME\n", tenor_version());
    page_name(verb, false);
    fputs(" \\- ", stdout);
    roff_line(verb ? verb->summary : TN_HELPTEXT_TAGLINE);
    if (verb)
        verb_body(verb);
    else
        program_body();
    if (verb && verb->id == TN_VERB_CHECK)
        diagnostics();
    fputs(".SH EXIT STATUS\n", stdout);
    pairs(tn_helptext_statuses);
    fputs(".SH ENVIRONMENT\n", stdout);
    pairs(tn_helptext_environment);
    fputs(".SH FILES\n", stdout);
    pairs(tn_helptext_files);
    see_also(verb);
    return tn_helptext_done();
}
