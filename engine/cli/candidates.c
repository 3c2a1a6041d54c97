/* candidates.c - runs of words that one side of a comparison says more than the rest, ranked, those that others explain folded
 * away.
 *
 * The best ones are taken first. A run inside one that was taken stays only if it is still said more often when the places
 * inside the longer one are left out. A run around one that was taken stays only if its words around are said more
 * often on this side than others around the shorter one; and a run beside it only if what they share is not all that
 * there is to say. */
#include "cli/candidates.h"

#include <stdlib.h>
#include <string.h>

#include "cli/plainwords.h"

/* Runs inside a run, itself among them. */
#define PARTS_MOST (TN_GRAMS_WORDS * (TN_GRAMS_WORDS + 1) / 2)

/* What is known of rows while candidates are taken; by row. */
typedef struct folding {
    bool *taken;
    tn_grams_pair *inside;   /* places inside longer ones that were taken */
    uint32_t *longer;        /* how often the commonest candidate of one word more comes */
} folding;

/* Where so much of a run stands inside one of a word more, that one is what people say. */
#define SET_PHRASE 0.9

void tn_candidates_free(tn_candidates *c)
{
    free(c->list);
    c->list = NULL;
    c->count = 0;
}

static bool says_something(const tn_candidates *c, const tn_gram *row)
{
    size_t length = tn_grams_length(row);
    bool content = false;
    for (size_t i = 0; i < length && !content; i++) {
        tenor_str word = c->grams->words[row->words[i] - 1];
        content = word.data[0] != '<' && !tn_plainwords_is(word);
    }
    return content || (c->function_words && length > 1);
}

static bool is_key(const tenor_study_keyness *key)
{
    return key->log_ratio > 0 && key->g2 >= TN_CANDIDATES_G2_LEAST;
}

static double rank_of(const tn_candidates *c, const tn_candidate *x)
{
    return c->order == TN_CANDIDATES_G2 ? x->key.g2 : c->order == TN_CANDIDATES_Z ? x->key.z : x->key.log_ratio;
}

static int by_words(const tn_grams *g, const tn_gram *x, const tn_gram *y)
{
    for (size_t i = 0; i < TN_GRAMS_WORDS; i++) {
        if (!x->words[i] || !y->words[i])
            return x->words[i] ? 1 : y->words[i] ? -1 : 0;
        tenor_str a = g->words[x->words[i] - 1], b = g->words[y->words[i] - 1];
        int order = memcmp(a.data, b.data, a.size < b.size ? a.size : b.size);
        if (order || a.size != b.size)
            return order ? order : a.size < b.size ? -1 : 1;
    }
    return 0;
}

/* An order of all candidates that depends on nothing but what was said: best first, of equal ones the commoner, then the
 * longer. */
static bool comes_before(const tn_candidates *c, const tn_candidate *x, const tn_candidate *y)
{
    double a = rank_of(c, x), b = rank_of(c, y);
    if (a != b)
        return a > b;
    if (x->pair.count != y->pair.count)
        return x->pair.count > y->pair.count;
    const tn_gram *p = &c->grams->rows[x->row], *q = &c->grams->rows[y->row];
    size_t m = tn_grams_length(p), n = tn_grams_length(q);
    return m != n ? m > n : by_words(c->grams, p, q) < 0;
}

/* Merge sort: qsort has no place for the candidates' order. */
static void sort(const tn_candidates *c, tn_candidate *list, tn_candidate *room, size_t count)
{
    if (count < 2)
        return;
    size_t half = count / 2, i = 0, k = half, n = 0;
    sort(c, list, room, half);
    sort(c, list + half, room, count - half);
    while (i < half && k < count)
        room[n++] = comes_before(c, &list[k], &list[i]) ? list[k++] : list[i++];
    while (i < half)
        room[n++] = list[i++];
    memcpy(list, room, n * sizeof *list); /* what is left of the second half stands where it belongs */
}

static tenor_study_keyness key_of(const tn_candidates *c, const tn_grams_pair *pair)
{
    tenor_study_keyness key;
    tenor_study_key(pair->count, pair->size, pair->other, pair->other_size, c->prior, &key);
    return key;
}

static bool collect(tn_candidates *c)
{
    const tn_grams *g = c->grams;
    size_t capacity = 0;
    for (size_t i = 0; i < g->count; i++) {
        const tn_gram *row = &g->rows[i];
        if (row->counts[c->side] < c->min_count || row->calls[c->side] < c->min_calls || !says_something(c, row))
            continue;
        tn_candidate x = {
            .row = i, .pair = tn_grams_compare(g, row, c->side), .calls = row->calls[c->side], .inputs = row->inputs[c->side]};
        x.key = key_of(c, &x.pair);
        if (!is_key(&x.key))
            continue;
        if (c->count == capacity) {
            capacity = capacity ? 2 * capacity : 1024;
            tn_candidate *larger = realloc(c->list, capacity * sizeof *larger);
            if (!larger)
                return false;
            c->list = larger;
        }
        c->list[c->count++] = x;
    }
    return true;
}

/* ---- folding ---- */

/* A run inside another: where it stands there, and its row (SIZE_MAX: forgotten). */
typedef struct part {
    size_t from, length, row;
} part;

/* 's and 'd go where a run ends: "it's" inside is "it" at the end. */
static void cut(const tn_grams *g, const tn_gram *whole, size_t from, size_t length, uint32_t words[TN_GRAMS_WORDS])
{
    memset(words, 0, TN_GRAMS_WORDS * sizeof *words);
    memcpy(words, whole->words + from, length * sizeof *words);
    tenor_str last = g->words[words[length - 1] - 1];
    size_t n = last.size;
    if (n < 3 || last.data[n - 2] != '\'' || (last.data[n - 1] != 's' && last.data[n - 1] != 'd'))
        return;
    words[length - 1] = tn_grams_word(g, (tenor_str){last.data, n - 2});
}

static size_t parts_of(const tn_grams *g, size_t row, part parts[PARTS_MOST])
{
    const tn_gram *whole = &g->rows[row];
    size_t n = tn_grams_length(whole), count = 0;
    uint32_t words[TN_GRAMS_WORDS];
    for (size_t length = 1; length < n; length++)
        for (size_t from = 0; from + length <= n; from++) {
            cut(g, whole, from, length, words);
            parts[count++] = (part){from, length, words[length - 1] ? tn_grams_row(g, words) : SIZE_MAX};
        }
    return count;
}

/* It says no more than the longer ones that were taken. */
static bool is_inside(const tn_candidates *c, const folding *f, const tn_candidate *x)
{
    const tn_grams_pair *inside = &f->inside[x->row];
    if (inside->count == 0)
        return false;
    tn_grams_pair left = tn_grams_without(c->grams, &x->pair, inside, c->side);
    tenor_study_keyness key = key_of(c, &left);
    return left.count < c->min_count || !is_key(&key);
}

/* It says no more than a shorter one that was taken: the words around are said no more often here than there. */
static bool is_around(const tn_candidates *c, const folding *f, const tn_candidate *x, const part *parts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (parts[i].row == SIZE_MAX || !f->taken[parts[i].row])
            continue;
        tn_grams_pair inner = tn_grams_compare(c->grams, &c->grams->rows[parts[i].row], c->side);
        inner.size = inner.count;
        inner.other_size = inner.other; /* 0: there is nothing to compare with, and the key is none */
        inner.count = x->pair.count;
        inner.other = x->pair.other;
        tenor_study_keyness key = key_of(c, &inner);
        if (!is_key(&key))
            return true;
    }
    return false;
}

/* What makes it key is a part of it that hardly stands anywhere but in others that were taken. */
static bool is_beside(const tn_candidates *c, const folding *f, const part *parts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (parts[i].row == SIZE_MAX)
            continue;
        tn_grams_pair shared = tn_grams_compare(c->grams, &c->grams->rows[parts[i].row], c->side);
        tenor_study_keyness key = key_of(c, &shared);
        if (is_key(&key) && (double)f->inside[parts[i].row].count >= SET_PHRASE * (double)shared.count)
            return true;
    }
    return false;
}

/* Its places are explained, for all that stands inside it: but not twice where a part of it did so already. */
static void take(const tn_candidates *c, folding *f, const tn_candidate *x, const part *parts, size_t count)
{
    tn_grams_pair mine = tn_grams_without(c->grams, &x->pair, &f->inside[x->row], c->side);
    f->taken[x->row] = true;
    for (size_t i = 0; i < count; i++) {
        bool known = parts[i].row == SIZE_MAX;
        for (size_t k = 0; k < count && !known; k++)
            known = k != i && parts[k].row != SIZE_MAX && f->taken[parts[k].row] && parts[k].from <= parts[i].from &&
                    parts[k].from + parts[k].length >= parts[i].from + parts[i].length;
        if (known)
            continue;
        tn_grams_pair *inside = &f->inside[parts[i].row];
        inside->count += mine.count;
        inside->other += mine.other;
        inside->expected += mine.expected;
    }
}

static void find_longer(const tn_candidates *c, folding *f)
{
    for (size_t i = 0; i < c->count; i++) {
        part parts[PARTS_MOST];
        size_t count = parts_of(c->grams, c->list[i].row, parts), length = tn_grams_length(&c->grams->rows[c->list[i].row]);
        for (size_t k = 0; k < count; k++)
            if (parts[k].length + 1 == length && parts[k].row != SIZE_MAX && f->longer[parts[k].row] < c->list[i].pair.count)
                f->longer[parts[k].row] = (uint32_t)c->list[i].pair.count;
    }
}

static bool fold(tn_candidates *c)
{
    size_t rows = c->grams->count + 1, kept = 0;
    folding f = {calloc(rows, sizeof *f.taken), calloc(rows, sizeof *f.inside), calloc(rows, sizeof *f.longer)};
    bool fine = f.taken && f.inside && f.longer;
    if (fine)
        find_longer(c, &f);
    for (size_t i = 0; i < c->count && fine; i++) {
        const tn_candidate x = c->list[i];
        part parts[PARTS_MOST];
        size_t count = parts_of(c->grams, x.row, parts);
        if (f.longer[x.row] >= SET_PHRASE * (double)x.pair.count || is_inside(c, &f, &x) ||
            is_around(c, &f, &x, parts, count) || is_beside(c, &f, parts, count)) {
            c->folded++;
            continue;
        }
        take(c, &f, &x, parts, count);
        c->list[kept++] = x;
    }
    c->count = fine ? kept : c->count;
    free(f.taken);
    free(f.inside);
    free(f.longer);
    return fine;
}

bool tn_candidates_find(tn_candidates *c)
{
    c->list = NULL;
    c->count = c->folded = 0;
    if (!collect(c))
        return false;
    tn_candidate *room = malloc((c->count + 1) * sizeof *room);
    if (!room)
        return false;
    sort(c, c->list, room, c->count);
    free(room);
    return fold(c);
}
