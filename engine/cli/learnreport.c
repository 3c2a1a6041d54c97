/* learnreport.c - how good act models are: a row an act, as text, TSV or JSON. */
#include "cli/learnreport.h"

#include <math.h>
#include <string.h>

#include "cli/terminal.h"

static void figure(FILE *file, tn_learnreport_form form, const char *name, double value)
{
    if (form == TN_LEARNREPORT_JSON)
        fprintf(file, ",\"%s\":", name);
    else
        fputs(form == TN_LEARNREPORT_TSV ? "\t" : "  ", file);
    if (isnan(value))
        fputs(form == TN_LEARNREPORT_JSON ? "null" : form == TN_LEARNREPORT_TEXT ? "     -" : "", file);
    else
        fprintf(file, form == TN_LEARNREPORT_TEXT ? "%6.4f" : "%.4f", value);
}

static void print_act(FILE *file, tn_learnreport_form form, bool check, const tenor_study_learn_act *a, size_t width)
{
    const char *role = a->role == TENOR_ROLE_AGENT ? "agent" : "customer";
    if (form == TN_LEARNREPORT_JSON) {
        fputs("{\"act\":", file);
        tn_terminal_json(file, a->name);
        fprintf(file, ",\"speaker\":\"%s\",\"turns\":%zu,\"doing\":%zu", role, a->turns, a->doing);
    } else {
        tn_terminal_text(file, a->name);
        const size_t columns = tn_terminal_columns(a->name);
        if (form == TN_LEARNREPORT_TEXT)
            fprintf(file, "%*s%-8s  %6zu  %6zu", (int)(width + 2 - (columns < width ? columns : width)), "", role, a->turns, a->doing);
        else
            fprintf(file, "\t%s\t%zu\t%zu", role, a->turns, a->doing);
    }
    figure(file, form, "precision", a->precision);
    figure(file, form, "recall", a->recall);
    figure(file, form, "f1", a->f1);
    figure(file, form, "auc", a->auc);
    if (form == TN_LEARNREPORT_JSON)
        fprintf(file, ",\"learnt\":%s,\"features\":%zu,\"bias\":%d}\n", a->learnt ? "true" : "false", a->features, (int)a->bias);
    else if (form == TN_LEARNREPORT_TSV)
        fprintf(file, "\t%zu\t%d\n", a->features, (int)a->bias);
    else if (a->learnt)
        fprintf(file, "  %8zu  %7d\n", a->features, (int)a->bias);
    else
        fputs(check ? "  no model\n" : "  too few turns\n", file);
}

void tn_learnreport_print(FILE *file, tn_learnreport_form form, bool check, const tenor_study_learn *learn)
{
    tenor_study_learn_act act;
    size_t width = strlen("act");
    for (size_t i = 0; tenor_study_learn_act_at(learn, i, &act); i++) {
        const size_t columns = tn_terminal_columns(act.name);
        width = columns > width && columns < 40 ? columns : width;
    }
    if (form == TN_LEARNREPORT_TSV)
        fputs("act\tspeaker\tturns\tdoing\tprecision\trecall\tf1\tauc\tfeatures\tbias\n", file);
    else if (form == TN_LEARNREPORT_TEXT)
        fprintf(file, "%-*sspeaker    turns   doing  precis  recall      f1     auc  features     bias\n", (int)width + 2, "act");
    for (size_t i = 0; tenor_study_learn_act_at(learn, i, &act); i++)
        print_act(file, form, check, &act, width);
}
