/* actledger.c - which acts a text holds, or nearly holds, and the words that say so: scores are sums of what is shown. */
#include "cli/actledger.h"

#include "cli/ledger.h"
#include "cli/terminal.h"
#include "tenor_study.h"

#define FEATURES_MOST 6 /* of an act, in lines of text */
#define NEAR_MOST 3     /* acts that are not in the text */
#define NEAR (-1000)    /* the least score of these, in thousandths */

typedef struct telling {
    const tn_actledger *ledger;
    size_t shown, near;
} telling;

/* Thousandths as a decimal. */
static void number(FILE *file, int64_t thousandths, bool sign)
{
    tn_ledger_number(file, thousandths * (TENOR_UNIT / 1000), sign);
}

static tenor_str slice(const tn_actledger *l, uint32_t begin, uint32_t end)
{
    return (tenor_str){l->shown.data + begin, end - begin};
}

/* Acts come with the highest score first: from one that is too far off on there is none to show. */
static bool is_over(const telling *t, const tenor_study_act_view *act)
{
    return act->score < 0 && (act->score < NEAR || t->near == NEAR_MOST);
}

/* Nothing in the text speaks of an act that has no feature there: a bias near 0 alone makes it no near one. */
static bool is_shown(telling *t, const tenor_study_act_view *act)
{
    if (act->score < 0 && act->feature_count == 0)
        return false;
    t->near += act->score < 0;
    t->shown++;
    return true;
}

static int64_t size_of(const tenor_study_act_feature *f)
{
    return f->weight < 0 ? -(int64_t)f->weight : f->weight;
}

/* ---- lines of text ---- */

/* As files of acts write it, with the words as they were said. */
static void print_feature(const tn_actledger *l, const tenor_study_act_feature *f)
{
    const bool begins = f->pair && f->begin == f->end, ends = f->pair && f->next_begin == f->next_end;
    fputs("       ", l->file);
    number(l->file, f->weight, true);
    fputc(' ', l->file);
    tn_terminal_text(l->file, begins ? tn_terminal_str("^") : slice(l, f->begin, f->end));
    if (f->pair) {
        fputc(' ', l->file);
        tn_terminal_text(l->file, ends ? tn_terminal_str("$") : slice(l, f->next_begin, f->next_end));
    }
    fputc('\n', l->file);
}

/* The features that weigh most, for the act or against it, of equals the first; of the others the sum. */
static void print_features(const tn_actledger *l, const tenor_study_act_view *act)
{
    size_t most[FEATURES_MOST], count = 0;
    int64_t rest = 0;
    for (size_t i = 0; i < act->feature_count; i++) {
        rest += act->features[i].weight;
        size_t at = count < FEATURES_MOST ? count++ : FEATURES_MOST;
        for (; at > 0 && size_of(&act->features[most[at - 1]]) < size_of(&act->features[i]); at--)
            if (at < FEATURES_MOST)
                most[at] = most[at - 1];
        if (at < FEATURES_MOST)
            most[at] = i;
    }
    for (size_t k = 0; k < count; k++) {
        rest -= act->features[most[k]].weight;
        print_feature(l, &act->features[most[k]]);
    }
    if (act->feature_count > count) {
        fputs("       ", l->file);
        number(l->file, rest, true);
        fprintf(l->file, " by %zu more\n", act->feature_count - count);
    }
}

static bool print_act(void *context, const tenor_study_act_view *act)
{
    telling *t = context;
    const tn_actledger *l = t->ledger;
    const bool held = act->score >= 0;
    if (is_over(t, act))
        return false;
    if (!is_shown(t, act))
        return true;
    fputs(held ? "  act  " : "  not  ", l->file);
    tn_terminal_style(l->file, l->colour, held ? TN_STYLE_CYAN : TN_STYLE_FAINT);
    if (act->begin == act->end)
        fputs("the end of the turn", l->file);
    else
        tn_ledger_quote(l->file, slice(l, act->begin, act->end));
    tn_terminal_plain(l->file, l->colour);
    fputs("  ", l->file);
    tn_terminal_text(l->file, act->name);
    fputc(' ', l->file);
    number(l->file, act->score, true);
    fputs("\n       ", l->file);
    tn_terminal_text(l->file, act->file);
    fprintf(l->file, ":%u, speaker %s, bias ", act->line, act->role == TENOR_ROLE_AGENT ? "agent" : "customer");
    number(l->file, act->bias, true);
    fputc('\n', l->file);
    print_features(l, act);
    return true;
}

/* Whoever has seen enough stops the telling. */
static bool tell(telling *t, tenor_study_act_viewer viewer)
{
    const tn_actledger *l = t->ledger;
    const tenor_status status = tenor_study_acts(l->lexicon, l->role, l->text, NULL, viewer, t, NULL);
    return status == TENOR_OK || status == TENOR_IO;
}

bool tn_actledger_print(const tn_actledger *ledger)
{
    telling t = {.ledger = ledger};
    const bool fine = tell(&t, print_act);
    if (fine && t.shown == 0)
        fputs("  no act is in it, or near\n", ledger->file);
    return fine;
}

/* ---- JSON ---- */

/* A place of the text in the units that were asked for; bytes that continue a character count with its first one. */
static uint64_t place_of(const tn_actledger *l, uint32_t byte)
{
    uint64_t units = 0;
    if (l->offsets == TENOR_IO_BYTES)
        return byte;
    for (uint32_t i = 0; i < byte; i++) {
        const unsigned char c = (unsigned char)l->text.data[i];
        units += (c & 0xC0) == 0x80 ? 0 : l->offsets == TENOR_IO_UTF16 && c >= 0xF0 ? 2 : 1;
    }
    return units;
}

static void put_feature(const tn_actledger *l, const tenor_study_act_feature *f)
{
    const bool begins = f->pair && f->begin == f->end, ends = f->pair && f->next_begin == f->next_end;
    fputs("{\"weight\":", l->file);
    number(l->file, f->weight, false);
    fputs(",\"words\":[", l->file);
    tn_terminal_json(l->file, begins ? tn_terminal_str("^") : slice(l, f->begin, f->end));
    if (f->pair) {
        fputc(',', l->file);
        tn_terminal_json(l->file, ends ? tn_terminal_str("$") : slice(l, f->next_begin, f->next_end));
    }
    fputs("]}", l->file);
}

static bool put_act(void *context, const tenor_study_act_view *act)
{
    telling *t = context;
    const tn_actledger *l = t->ledger;
    const bool first = t->shown == 0;
    if (is_over(t, act))
        return false;
    if (!is_shown(t, act))
        return true;
    fputs(first ? "{\"act\":" : ",{\"act\":", l->file);
    tn_terminal_json(l->file, act->name);
    fprintf(l->file, ",\"speaker\":\"%s\",\"held\":%s,\"score\":", act->role == TENOR_ROLE_AGENT ? "agent" : "customer",
            act->score >= 0 ? "true" : "false");
    number(l->file, act->score, false);
    fputs(",\"bias\":", l->file);
    number(l->file, act->bias, false);
    fprintf(l->file, ",\"begin\":%llu,\"end\":%llu,\"text\":", (unsigned long long)place_of(l, act->begin),
            (unsigned long long)place_of(l, act->end));
    tn_terminal_json(l->file, slice(l, act->begin, act->end));
    fputs(",\"file\":", l->file);
    tn_terminal_json(l->file, act->file);
    fprintf(l->file, ",\"line\":%u,\"features\":[", act->line);
    for (size_t i = 0; i < act->feature_count; i++) {
        if (i > 0)
            fputc(',', l->file);
        put_feature(l, &act->features[i]);
    }
    fputs("]}", l->file);
    return true;
}

bool tn_actledger_json(const tn_actledger *ledger)
{
    telling t = {.ledger = ledger};
    fputc('[', ledger->file);
    const bool fine = tell(&t, put_act);
    fputc(']', ledger->file);
    return fine;
}
