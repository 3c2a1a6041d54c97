/* grams.c - how often runs of words come on each side of a comparison, in how many calls and inputs; of bounded memory,
 * whatever comes. */
#include "cli/grams.h"

#include <stdlib.h>

/* Bytes of a word that is counted; a longer one stands in no run. */
#define WORD_ROOM 128
/* Terms of a turn that are looked at in one go, and how far runs that begin there may reach: between two goes the rarest runs
 * can be forgotten, however long the turn is. */
#define SLICE ((size_t)4096)
#define REACH ((size_t)256)

/* A word of a turn: 's and 'd belong to the word before, but a run does not end with them. */
typedef struct tn_grams_unit {
    uint32_t last, inner; /* words where it ends a run and where it does not; 0: it is in none */
    uint32_t begin, end;
    uint32_t term;        /* of the turn */
    bool apart;  /* no run goes on from the word before */
    bool symbol; /* a run by itself only, and seen through by others */
} unit;

void tn_grams_free(tn_grams *g)
{
    free(g->rows);
    free(g->slots);
    free(g->words);
    free(g->word_slots);
    free(g->units);
    tn_keep_free(&g->keep);
    *g = (tn_grams){.key = g->key};
}

/* ---- words ---- */

static size_t word_slot(const tn_grams *g, tenor_str word)
{
    size_t slot = (size_t)tn_idhash_of(g->key, word) & (g->word_slot_count - 1);
    while (g->word_slots[slot]) {
        tenor_str other = g->words[g->word_slots[slot] - 1];
        if (other.size == word.size && memcmp(other.data, word.data, word.size) == 0)
            break;
        slot = (slot + 1) & (g->word_slot_count - 1);
    }
    return slot;
}

static bool place_words(tn_grams *g, size_t slot_count)
{
    uint32_t *slots = calloc(slot_count, sizeof *slots);
    if (!slots)
        return false;
    free(g->word_slots);
    g->word_slots = slots;
    g->word_slot_count = slot_count;
    for (size_t i = 0; i < g->word_count; i++)
        slots[word_slot(g, g->words[i])] = (uint32_t)i + 1;
    return true;
}

/* The number of a word, 0 where it is not known and nothing is taken up. False: no memory. */
static bool number_of(tn_grams *g, tenor_str word, uint32_t *number)
{
    *number = 0;
    if (g->frozen && g->word_slot_count == 0)
        return true;
    if (!g->frozen && 2 * (g->word_count + 1) > g->word_slot_count &&
        !place_words(g, g->word_slot_count ? 2 * g->word_slot_count : 1024))
        return false;
    size_t slot = word_slot(g, word);
    if (!g->word_slots[slot] && !g->frozen) {
        if (g->word_count == g->word_capacity) {
            size_t capacity = g->word_capacity ? 2 * g->word_capacity : 512;
            tenor_str *words = realloc(g->words, capacity * sizeof *words);
            if (!words)
                return false;
            g->words = words;
            g->word_capacity = capacity;
        }
        if (!tn_keep_text(&g->keep, word, &g->words[g->word_count]))
            return false;
        g->word_slots[slot] = (uint32_t)++g->word_count;
    }
    *number = g->word_slots[slot];
    return true;
}

/* ---- rows ---- */

static uint64_t hash_of(const tn_grams *g, const uint32_t words[TN_GRAMS_WORDS])
{
    uint64_t h = g->key.a;
    for (size_t i = 0; i < TN_GRAMS_WORDS; i++) { /* a round a word: the key keeps others from choosing where rows meet */
        h = (h ^ words[i]) * UINT64_C(0x9E3779B97F4A7C15) + g->key.b;
        h ^= h >> 29;
    }
    return h ^ h >> 32;
}

static size_t row_slot(const tn_grams *g, const uint32_t words[TN_GRAMS_WORDS])
{
    size_t slot = (size_t)hash_of(g, words) & (g->slot_count - 1);
    while (g->slots[slot] && memcmp(g->rows[g->slots[slot] - 1].words, words, sizeof g->rows->words) != 0)
        slot = (slot + 1) & (g->slot_count - 1);
    return slot;
}

static bool place_rows(tn_grams *g, size_t slot_count)
{
    uint32_t *slots = calloc(slot_count, sizeof *slots);
    if (!slots)
        return false;
    free(g->slots);
    g->slots = slots;
    g->slot_count = slot_count;
    for (size_t i = 0; i < g->count; i++)
        slots[row_slot(g, g->rows[i].words)] = (uint32_t)i + 1;
    return true;
}

static uint64_t possible(const tn_gram *row)
{
    return (uint64_t)row->counts[TN_GRAMS_REST] + row->counts[TN_GRAMS_LOW] + row->counts[TN_GRAMS_HIGH] + row->missed;
}

/* The words that no row has any more go; those that stay have other numbers. */
static bool forget_words(tn_grams *g)
{
    uint32_t *moved = calloc(g->word_count + 1, sizeof *moved);
    tn_keep keep = {.chunk = g->keep.chunk};
    bool fine = moved != NULL;
    size_t n = 0;
    for (size_t i = 0; i < g->count && fine; i++)
        for (size_t k = 0; k < TN_GRAMS_WORDS && g->rows[i].words[k]; k++)
            moved[g->rows[i].words[k]] = 1;
    for (size_t w = 1; w <= g->word_count && fine; w++)
        if (moved[w]) {
            fine = tn_keep_text(&keep, g->words[w - 1], &g->words[n]);
            moved[w] = (uint32_t)++n;
        }
    for (size_t i = 0; i < g->count && fine; i++)
        for (size_t k = 0; k < TN_GRAMS_WORDS && g->rows[i].words[k]; k++)
            g->rows[i].words[k] = moved[g->rows[i].words[k]];
    free(moved);
    tn_keep_free(&g->keep);
    g->keep = keep;
    g->word_count = fine ? n : 0;
    return fine && place_words(g, g->word_slot_count);
}

/* Forget the rarest until half of the rows are left (lossy counting, Manku and Motwani 2002: a row that comes anew may
 * have been forgotten before, and counts with what it may have missed). */
static bool forget(tn_grams *g, size_t most)
{
    size_t kept = g->count;
    while (kept > most / 2) {
        kept = 0;
        g->dropped++;
        for (size_t i = 0; i < g->count; i++)
            kept += possible(&g->rows[i]) > g->dropped;
    }
    size_t n = 0;
    for (size_t i = 0; i < g->count; i++)
        if (possible(&g->rows[i]) > g->dropped)
            g->rows[n++] = g->rows[i];
    g->count = n;
    if (!forget_words(g)) {
        g->count = 0;
        return false;
    }
    return place_rows(g, g->slot_count);
}

/* The row of these words, a new one if need be; NULL: none is taken up, or no memory. */
static tn_gram *row_of(tn_grams *g, const uint32_t words[TN_GRAMS_WORDS], bool *no_memory)
{
    if (g->slot_count) {
        uint32_t known = g->slots[row_slot(g, words)];
        if (known)
            return &g->rows[known - 1];
    }
    if (g->frozen)
        return NULL;
    *no_memory = true;
    if (2 * (g->count + 1) > g->slot_count && !place_rows(g, g->slot_count ? 2 * g->slot_count : 4096))
        return NULL;
    if (g->count == g->capacity) {
        size_t capacity = g->capacity ? 2 * g->capacity : 2048;
        tn_gram *rows = realloc(g->rows, capacity * sizeof *rows);
        if (!rows)
            return NULL;
        g->rows = rows;
        g->capacity = capacity;
    }
    *no_memory = false;
    tn_gram *row = &g->rows[g->count];
    *row = (tn_gram){.missed = g->dropped};
    memcpy(row->words, words, sizeof row->words);
    g->slots[row_slot(g, words)] = (uint32_t)++g->count;
    return row;
}

/* ---- turns ---- */

/* As a phrase says it: any number is <NUMBER>, but "one" is mostly none. */
static tenor_str spelling(const tenor_study_term *term)
{
    bool one = term->text.size == 3 && memcmp(term->text.data, "one", 3) == 0;
    return term->kind == TENOR_STUDY_TERM_NUMBER && !one ? (tenor_str){"<NUMBER>", 8} : term->text;
}

/* The words of terms [from, to); how many in *n. False: no memory. */
static bool read_units(tn_grams *g, const tenor_study_term *terms, const bool *hidden, size_t from, size_t to, size_t *n)
{
    if (to - from > g->unit_capacity) {
        unit *units = realloc(g->units, 2 * (to - from) * sizeof *units);
        if (!units)
            return false;
        g->units = units;
        g->unit_capacity = 2 * (to - from);
    }
    bool apart = true;
    *n = 0;
    for (size_t i = from; i < to; i++) {
        const tenor_study_term *term = &terms[i];
        char room[WORD_ROOM + 2];
        tenor_str text = spelling(term);
        apart = apart || term->starts;
        if (term->kind == TENOR_STUDY_TERM_CLITIC) /* behind a word that is in no run */
            continue;
        if (hidden[i] || term->kind == TENOR_STUDY_TERM_OPAQUE || text.size > WORD_ROOM) {
            apart = true;
            continue;
        }
        unit *u = &g->units[*n];
        *u = (unit){.begin = term->begin, .end = term->end, .term = (uint32_t)i, .apart = apart,
                    .symbol = term->kind == TENOR_STUDY_TERM_SYMBOL};
        if (!number_of(g, text, &u->last))
            return false;
        u->inner = u->last;
        bool clitic = i + 1 < to && terms[i + 1].kind == TENOR_STUDY_TERM_CLITIC && !terms[i + 1].starts;
        if (clitic && term->kind == TENOR_STUDY_TERM_WORD && !hidden[i + 1]) {
            memcpy(room, text.data, text.size);
            memcpy(room + text.size, terms[i + 1].text.data, 2); /* 's or 'd */
            if (!number_of(g, (tenor_str){room, text.size + 2}, &u->inner))
                return false;
        }
        i += clitic;
        apart = u->symbol && apart; /* what a sentence begins with, behind an emoji */
        ++*n;
    }
    return true;
}

typedef bool (*take_run)(tn_grams *g, const uint32_t words[TN_GRAMS_WORDS], const unit *first, const unit *last, void *context);

/* Each run of the n units that begins before the term `end`. */
static bool each_run(tn_grams *g, size_t n, size_t end, take_run take, void *context)
{
    for (size_t from = 0; from < n && g->units[from].term < end; from++) {
        uint32_t words[TN_GRAMS_WORDS] = {0};
        size_t length = 0;
        for (size_t i = from; i < n && length < g->longest; i++) {
            const unit *u = &g->units[i];
            if (i > from && u->apart)
                break;
            if (u->symbol && i > from)
                continue;
            words[length++] = u->last;
            if (u->last && length >= g->least && !take(g, words, &g->units[from], u, context))
                return false;
            if (u->symbol || u->inner == 0)
                break;
            words[length - 1] = u->inner;
        }
    }
    return true;
}

static bool count_run(tn_grams *g, const uint32_t words[TN_GRAMS_WORDS], const unit *first, const unit *last, void *context)
{
    const tn_grams_place *place = context;
    bool no_memory = false;
    tn_gram *row = row_of(g, words, &no_memory);
    if (!row || (row->last_turn == g->turn && first->term < row->last_end))
        return !no_memory;
    row->last_turn = g->turn;
    row->last_end = last->term + 1;
    row->counts[place->side]++;
    for (size_t i = 0; i < TN_GRAMS_SIDES && place->shares; i++)
        row->expected[i] += place->shares[i];
    row->calls[place->side] += row->last_call[place->side] != place->call;
    row->last_call[place->side] = place->call;
    row->inputs[place->side] += row->last_input[place->side] != place->input;
    row->last_input[place->side] = place->input;
    return true;
}

bool tn_grams_add(tn_grams *g, const tenor_study_term *terms, const bool *hidden, size_t count, tn_grams_place place)
{
    size_t n, most = g->most ? g->most : TN_GRAMS_MOST;
    g->turn++;
    g->turns[place.side]++;
    for (size_t i = 0; i < count; i++)
        g->sizes[place.side] += terms[i].kind != TENOR_STUDY_TERM_CLITIC && terms[i].kind != TENOR_STUDY_TERM_SYMBOL;
    for (size_t from = 0; from < count; from += SLICE) {
        if (!g->frozen && g->count >= most && !forget(g, most))
            return false;
        size_t end = count - from < SLICE ? count : from + SLICE, to = count - end < REACH ? count : end + REACH;
        if (!read_units(g, terms, hidden, from, to, &n) || !each_run(g, n, end, count_run, &place))
            return false;
    }
    return true;
}

void tn_grams_recount(tn_grams *g)
{
    g->frozen = true;
    g->turn = 0;
    memset(g->sizes, 0, sizeof g->sizes);
    memset(g->turns, 0, sizeof g->turns);
    for (size_t i = 0; i < g->count; i++) {
        tn_gram fresh = {.missed = 0};
        memcpy(fresh.words, g->rows[i].words, sizeof fresh.words);
        g->rows[i] = fresh;
    }
}

/* ---- places ---- */

typedef struct search {
    bool (*found)(void *context, size_t row, uint32_t begin, uint32_t end);
    void *context;
} search;

static bool tell_run(tn_grams *g, const uint32_t words[TN_GRAMS_WORDS], const unit *first, const unit *last, void *context)
{
    const search *s = context;
    size_t row = tn_grams_row(g, words);
    return row == SIZE_MAX || s->found(s->context, row, first->begin, last->end);
}

bool tn_grams_find(tn_grams *g, const tenor_study_term *terms, const bool *hidden, size_t count,
                   bool (*found)(void *context, size_t row, uint32_t begin, uint32_t end), void *context)
{
    size_t n;
    search s = {found, context};
    g->frozen = true;
    return read_units(g, terms, hidden, 0, count, &n) && each_run(g, n, SIZE_MAX, tell_run, &s);
}

/* ---- runs ---- */

uint32_t tn_grams_word(const tn_grams *g, tenor_str word)
{
    return g->word_slot_count ? g->word_slots[word_slot(g, word)] : 0;
}

size_t tn_grams_row(const tn_grams *g, const uint32_t words[TN_GRAMS_WORDS])
{
    uint32_t row = g->slot_count ? g->slots[row_slot(g, words)] : 0;
    return row ? row - 1 : SIZE_MAX;
}

size_t tn_grams_length(const tn_gram *gram)
{
    size_t n = 0;
    while (n < TN_GRAMS_WORDS && gram->words[n])
        n++;
    return n;
}

uint64_t tn_grams_rest(const uint64_t sums[TN_GRAMS_SIDES], tn_grams_side side)
{
    uint64_t rest = 0;
    for (size_t i = 0; i < TN_GRAMS_SIDES; i++)
        rest += i == side ? 0 : sums[i];
    return rest;
}

/* Sizes that expect of all counts what is expected of this side. */
static void weigh(const tn_grams *g, tn_grams_pair *pair, tn_grams_side side)
{
    uint64_t all = g->sizes[side] + tn_grams_rest(g->sizes, side), counts = pair->count + pair->other;
    pair->size = g->sizes[side];
    if (g->strata && counts) {
        double share = pair->expected / (double)counts;
        pair->size = (uint64_t)((double)all * (share < 0 ? 0 : share > 1 ? 1 : share));
    }
    pair->other_size = all - pair->size;
}

tn_grams_pair tn_grams_compare(const tn_grams *g, const tn_gram *gram, tn_grams_side side)
{
    tn_grams_pair pair = {.count = gram->counts[side], .expected = gram->expected[side]};
    for (size_t i = 0; i < TN_GRAMS_SIDES; i++)
        pair.other += i == side ? 0 : gram->counts[i];
    weigh(g, &pair, side);
    return pair;
}

tn_grams_pair tn_grams_without(const tn_grams *g, const tn_grams_pair *pair, const tn_grams_pair *part, tn_grams_side side)
{
    tn_grams_pair left = {.count = pair->count > part->count ? pair->count - part->count : 0,
                          .other = pair->other > part->other ? pair->other - part->other : 0,
                          .expected = pair->expected - part->expected};
    weigh(g, &left, side);
    return left;
}

bool tn_grams_phrase(const tn_grams *g, const tn_gram *gram, char *room, size_t size)
{
    size_t at = 0;
    for (size_t i = 0; i < TN_GRAMS_WORDS && gram->words[i]; i++) {
        tenor_str word = g->words[gram->words[i] - 1];
        if (at + word.size + 2 > size)
            return false;
        if (i)
            room[at++] = ' ';
        memcpy(room + at, word.data, word.size);
        at += word.size;
    }
    room[at] = '\0';
    return true;
}
