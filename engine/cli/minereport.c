/* minereport.c - candidates for entries as text with concordance lines, as TSV or as JSON Lines. */
#include "cli/minereport.h"

#include <math.h>

#include "cli/terminal.h"

#define PHRASE_ROOM 1024
/* A weight lies between these, in steps of the first. */
#define WEIGHT_LEAST 1000
#define WEIGHT_MOST 50000
/* Log-odds of words that do not depend on one another add up, as points do. Of rare words little is known: they weigh what is left
 * of their log-odds one standard deviation nearer to 0. */
int32_t tn_minereport_weight(const tn_minereport *r, const tn_candidate *x)
{
    double points = x->key.z > 1 ? x->key.log_odds - x->key.log_odds / x->key.z : 0;
    double steps = floor(points * TENOR_UNIT / WEIGHT_LEAST + 0.5);
    double most = (double)WEIGHT_MOST / WEIGHT_LEAST;
    int32_t weight = WEIGHT_LEAST * (int32_t)(steps < 1 ? 1 : steps > most ? most : steps);
    return r->candidates->side == TN_GRAMS_LOW ? -weight : weight;
}

static void weight(FILE *file, int32_t units)
{
    fprintf(file, "%.4g", (double)units / TENOR_UNIT);
}

static const char *phrase_of(const tn_minereport *r, const tn_candidate *x, char room[PHRASE_ROOM])
{
    return tn_grams_phrase(r->candidates->grams, &r->candidates->grams->rows[x->row], room, PHRASE_ROOM) ? room : "";
}

/* ---- text ---- */

static const char *plural(uint64_t n)
{
    return n == 1 ? "" : "s";
}

static void print_text(const tn_minereport *r)
{
    const tn_candidates *c = r->candidates;
    const tn_grams *g = c->grams;
    char room[PHRASE_ROOM];
    uint64_t size = g->sizes[c->side], turns = g->turns[c->side];
    uint64_t rest = tn_grams_rest(g->sizes, c->side), rest_turns = tn_grams_rest(g->turns, c->side);
    printf("said more often %s (%llu word%s in %llu text%s) than %s (%llu word%s in %llu text%s)\n", r->names[0],
           (unsigned long long)size, plural(size), (unsigned long long)turns, plural(turns), r->names[1],
           (unsigned long long)rest, plural(rest), (unsigned long long)rest_turns, plural(rest_turns));
    printf("    count    other %8s        G2   ratio       z  entry\n", r->unit);
    for (size_t i = 0; i < r->shown; i++) {
        const tn_candidate *x = &c->list[i];
        printf("%9llu%9llu%9llu%10.2f%8.2f%8.2f  ", (unsigned long long)x->pair.count, (unsigned long long)x->pair.other,
               (unsigned long long)x->calls, x->key.g2, x->key.log_ratio, x->key.z);
        tn_terminal_style(stdout, r->colour, TN_STYLE_BOLD);
        tn_terminal_text(stdout, tn_terminal_str(phrase_of(r, x, room)));
        tn_terminal_plain(stdout, r->colour);
        fputs(" :: ", stdout);
        weight(stdout, tn_minereport_weight(r, x));
        fputc('\n', stdout);
        for (size_t k = 0; r->examples && k < r->examples[i].count; k++) {
            fputs("    ", stdout);
            tn_kwicline_print(stdout, TN_KWICLINE_TEXT, r->colour, r->context, r->width > 4 ? r->width - 4 : r->width, &r->examples[i].lines[k]);
        }
    }
    if (c->count == 0)
        puts("    nothing");
    else if (r->shown < c->count)
        printf("    ... %zu more\n", c->count - r->shown);
}

/* ---- TSV and JSON ---- */

static const char *side_name(const tn_minereport *r)
{
    return r->candidates->side == TN_GRAMS_LOW ? "low" : "high";
}

static void print_tsv(const tn_minereport *r, const tn_candidate *x)
{
    char room[PHRASE_ROOM];
    const char *phrase = phrase_of(r, x, room);
    printf("%s\t%s\t%zu\t%llu\t%llu\t%llu\t%llu\t%.2f\t%.3f\t%.3f\t%.3f\t", side_name(r), phrase,
           tn_grams_length(&r->candidates->grams->rows[x->row]), (unsigned long long)x->pair.count, (unsigned long long)x->pair.other,
           (unsigned long long)x->calls, (unsigned long long)x->inputs, x->key.g2, x->key.log_ratio, x->key.log_odds, x->key.z);
    weight(stdout, tn_minereport_weight(r, x));
    printf("\t%s :: ", phrase);
    weight(stdout, tn_minereport_weight(r, x));
    putchar('\n');
}

static void member(const char *name, tenor_str text)
{
    printf(",\"%s\":", name);
    tn_terminal_json(stdout, text);
}

static void print_example(const tn_kwicline *line)
{
    printf("{\"call_id\":");
    tn_terminal_json(stdout, line->call_id);
    printf(",\"utterance\":%llu", (unsigned long long)line->utterance);
    member("left", (tenor_str){line->text.data, line->begin});
    member("hit", (tenor_str){line->text.data + line->begin, line->end - line->begin});
    member("right", (tenor_str){line->text.data + line->end, line->text.size - line->end});
    putchar('}');
}

static void print_json(const tn_minereport *r, size_t index)
{
    const tn_candidate *x = &r->candidates->list[index];
    char room[PHRASE_ROOM];
    tenor_str phrase = tn_terminal_str(phrase_of(r, x, room));
    printf("{\"side\":\"%s\",\"phrase\":", side_name(r));
    tn_terminal_json(stdout, phrase);
    printf(",\"words\":%zu,\"count\":%llu,\"other\":%llu,\"calls\":%llu,\"inputs\":%llu,\"g2\":%.2f,\"log_ratio\":%.3f,"
           "\"log_odds\":%.3f,\"z\":%.3f,\"weight\":",
           tn_grams_length(&r->candidates->grams->rows[x->row]), (unsigned long long)x->pair.count, (unsigned long long)x->pair.other,
           (unsigned long long)x->calls, (unsigned long long)x->inputs, x->key.g2, x->key.log_ratio, x->key.log_odds, x->key.z);
    weight(stdout, tn_minereport_weight(r, x));
    char line[PHRASE_ROOM + 32];
    int n = snprintf(line, sizeof line, "%.*s :: %.4g", (int)phrase.size, phrase.data,
                     (double)tn_minereport_weight(r, x) / TENOR_UNIT);
    member("entry", (tenor_str){line, (size_t)n});
    printf(",\"examples\":[");
    for (size_t k = 0; r->examples && k < r->examples[index].count; k++) {
        if (k)
            putchar(',');
        print_example(&r->examples[index].lines[k]);
    }
    puts("]}");
}

void tn_minereport_begin(const tn_minereport *r)
{
    if (r->form == TN_MINEREPORT_TSV)
        puts("side\tphrase\twords\tcount\tother\tcalls\tinputs\tg2\tlog_ratio\tlog_odds\tz\tweight\tentry");
}

void tn_minereport_print(const tn_minereport *r)
{
    if (r->form == TN_MINEREPORT_TEXT)
        print_text(r);
    for (size_t i = 0; i < r->shown && r->form == TN_MINEREPORT_TSV; i++)
        print_tsv(r, &r->candidates->list[i]);
    for (size_t i = 0; i < r->shown && r->form == TN_MINEREPORT_JSON; i++)
        print_json(r, i);
}
