/* alertwords.c - the turns of some calls that weigh most in a dimension. */
#include "cli/alertwords.h"

#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/excerpt.h"
#include "cli/turnscan.h"
#include "cli/terminal.h"

/* Turns of a call, and bytes of each, that are shown. */
#define TURNS_MOST 2
#define BYTES_MOST ((size_t)600)

typedef struct said {
    uint64_t number;
    tenor_role role;
    int32_t score;
    char *text; /* masked */
    size_t size;
} said;

typedef struct words {
    const tn_alertpage *page;
    size_t dimension;
    bool any_role;
    tenor_role role;
    said turns[TN_MOVERS_MOST][TURNS_MOST];
    size_t counts[TN_MOVERS_MOST];
    bool met[TN_MOVERS_MOST];
} words;

static bool no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return false;
}

static bool equal(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* "customer.sentiment": whose, and which of the lexicon's dimensions; false: it is none of words. */
static bool find_dimension(words *w, const tenor_lexicon *lexicon, tenor_str name)
{
    static const struct {
        const char *prefix;
        tenor_role role;
    } roles[] = {{"customer.", TENOR_ROLE_CUSTOMER}, {"agent.", TENOR_ROLE_AGENT}};
    tenor_dimension dimension;
    w->any_role = true;
    for (size_t i = 0; i < 2; i++) {
        size_t n = strlen(roles[i].prefix);
        if (name.size > n && memcmp(name.data, roles[i].prefix, n) == 0) {
            w->any_role = false;
            w->role = roles[i].role;
            name = (tenor_str){name.data + n, name.size - n};
        }
    }
    for (w->dimension = 0; tenor_lexicon_dimension(lexicon, w->dimension, &dimension); w->dimension++)
        if (equal(dimension.name, name))
            return true;
    return false;
}

static bool copy_turn(said *to, const tn_turn *turn, int32_t score)
{
    char *memory;
    tenor_str text = tn_excerpt_covered(turn->segment.utterance.text, turn->masked, turn->masked_count, &memory);
    if (!text.data)
        return no_memory();
    size_t size = text.size;
    if (size > BYTES_MOST) { /* at the end of a code point */
        size = BYTES_MOST;
        while (size > 0 && ((unsigned char)text.data[size] & 0xC0) == 0x80)
            size--;
    }
    *to = (said){turn->segment.number, turn->segment.utterance.role, score, malloc(size + 1), size};
    if (to->text)
        memcpy(to->text, text.data, size);
    free(memory);
    return to->text || no_memory();
}

/* Does a weigh more in the direction of the event? */
static bool weighs_more(const words *w, int32_t a, int32_t b)
{
    return w->page->events[w->page->chosen].rise ? a > b : a < b;
}

static bool put_turn(words *w, size_t call, const tn_turn *turn, int32_t score)
{
    said *turns = w->turns[call], one;
    size_t at = w->counts[call];
    while (at > 0 && weighs_more(w, score, turns[at - 1].score))
        at--;
    if (at == TURNS_MOST)
        return true;
    if (!copy_turn(&one, turn, score))
        return false;
    if (w->counts[call] == TURNS_MOST)
        free(turns[--w->counts[call]].text);
    memmove(&turns[at + 1], &turns[at], (w->counts[call]++ - at) * sizeof *turns);
    turns[at] = one;
    return true;
}

static bool take_turn(void *context, const tn_turn *turn, const tenor_score *score)
{
    words *w = context;
    const tenor_dimension_score *d = &score->dimensions[w->dimension];
    for (size_t i = 0; i < w->page->calls->count; i++) {
        if (!equal(w->page->calls->calls[i].call_id, turn->call_id))
            continue;
        w->met[i] = true;
        if (d->evidence && (w->any_role || turn->segment.utterance.role == w->role) && !put_turn(w, i, turn, d->score))
            return false;
    }
    return true;
}

static void print(const words *w)
{
    static const char *const roles[] = {"unknown role", "agent", "customer", "automated"};
    const tn_alertpage *page = w->page;
    for (size_t i = 0; i < page->calls->count; i++) {
        fputc('\n', page->file);
        tn_alertpage_call(page, &page->calls->calls[i]);
        if (!w->counts[i])
            fputs(w->met[i] ? "    nothing in it says anything of this dimension\n" : "    not among the transcripts that were given\n", page->file);
        for (size_t k = 0; k < w->counts[i] && (k == 0 || weighs_more(w, w->turns[i][k].score, 0)); k++) {
            const said *turn = &w->turns[i][k];
            fprintf(page->file, "    turn %llu, %s, %+.4f: ", (unsigned long long)turn->number, roles[turn->role], turn->score * 1e-4);
            tn_terminal_text(page->file, (tenor_str){turn->text, turn->size});
            fputc('\n', page->file);
        }
    }
}

int tn_alertwords_print(const tn_alertpage *page, const tn_args *args, tenor_lexicon *lexicon)
{
    words *w = calloc(1, sizeof *w);
    tn_args inputs = *args;
    tenor_study_variant *variant = NULL;
    int status = TN_EXIT_OK;
    inputs.operands++;
    inputs.operand_count--;
    if (!w)
        return no_memory(), TN_EXIT_FAILED;
    w->page = page;
    tn_alertpage_heading(page, "What was said in them");
    if (!find_dimension(w, lexicon, page->events[page->chosen].measured)) {
        fputs("  this dimension is not of words\n", page->file);
    } else if (tenor_study_variant_new(&variant, lexicon, NULL, NULL) != TENOR_OK) {
        no_memory();
        status = TN_EXIT_FAILED;
    } else {
        tn_turnscan scan = {.args = &inputs, .variant = variant, .shows_words = true, .turn = take_turn, .context = w};
        status = tn_turnscan_run(&scan);
        if (status == TN_EXIT_OK || status == TN_EXIT_REJECTS)
            print(w);
    }
    for (size_t i = 0; i < TN_MOVERS_MOST; i++)
        for (size_t k = 0; k < w->counts[i]; k++)
            free(w->turns[i][k].text);
    tenor_study_variant_free(variant);
    free(w);
    return status;
}
