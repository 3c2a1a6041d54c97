/* codehelp.c - what a code of a finding means, from the table behind tenor_study_code_at. */
#include "cli/codehelp.h"

#include <string.h>

#include "cli/args.h"
#include "cli/helptext.h"
#include "cli/suggest.h"
#include "cli/terminal.h"

#define CODE_SIZE 4
#define EXAMPLE_INDENT 6

static char capital(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

bool tn_codehelp_is(const char *word)
{
    char first = capital(word[0]);
    return first >= 'A' && first <= 'Z' && strspn(word + 1, "0123456789") == CODE_SIZE - 1 && word[CODE_SIZE] == '\0';
}

const tenor_study_code *tn_codehelp_find(const char *word)
{
    char name[CODE_SIZE + 1] = {0};
    const tenor_study_code *code;
    tn_suggest suggest;
    for (size_t i = 0; i < CODE_SIZE; i++)
        name[i] = capital(word[i]);
    tn_suggest_init(&suggest, name, CODE_SIZE);
    for (size_t i = 0; (code = tenor_study_code_at(i)) != NULL; i++) {
        if (strcmp(code->code, name) == 0)
            return code;
        tn_suggest_offer(&suggest, code->code, CODE_SIZE);
    }
    tn_terminal_tell("tenor help: no finding has the code %s%s%.*s%s; 'tenor help codes' lists them\n", name,
                     suggest.best ? "; did you mean " : "", suggest.best ? (int)suggest.best_size : 0, suggest.best ? suggest.best : "",
                     suggest.best ? "?" : "");
    return NULL;
}

const char *tn_codehelp_severity(const tenor_study_code *code)
{
    return code->severity == TENOR_SEVERITY_ERROR ? "error" : code->severity == TENOR_SEVERITY_TEST ? "failed test" : "warning";
}

static void example(FILE *file, const char *lines)
{
    while (*lines) {
        size_t n = strcspn(lines, "\n");
        fprintf(file, "%*s%.*s\n", EXAMPLE_INDENT, "", (int)n, lines);
        lines += n + (lines[n] == '\n');
    }
}

void tn_codehelp_print(FILE *file, const tenor_study_code *code)
{
    bool colour = tn_terminal_colour(file);
    tn_terminal_style(file, colour, code->severity == TENOR_SEVERITY_WARNING ? TN_STYLE_YELLOW : TN_STYLE_RED);
    fprintf(file, "%s[%s]", tn_codehelp_severity(code), code->code);
    tn_terminal_plain(file, colour);
    fprintf(file, ": %s\n\n", code->meaning);
    tn_helptext_wrap(file, code->why, 0, 0);
    fputs("\nWhat to do:", file);
    tn_helptext_wrap(file, code->remedy, 4, strlen("What to do:"));
    if (code->wrong) {
        fprintf(file, "\nThis gives %s:\n", code->code);
        example(file, code->wrong);
        fputs("This does not:\n", file);
        example(file, code->right);
    }
    if (code->severity == TENOR_SEVERITY_WARNING)
        fprintf(file,
                "\nNot wanted? allow=%s on the entry, its @category or the @lexicon line;\nor everywhere: tenor lexicon check --allow %s\n",
                code->code, code->code);
}

void tn_codehelp_list(FILE *file)
{
    const tenor_study_code *code;
    for (size_t i = 0; (code = tenor_study_code_at(i)) != NULL; i++)
        fprintf(file, "%-5s %-11s  %s\n", code->code, tn_codehelp_severity(code), code->meaning);
}
