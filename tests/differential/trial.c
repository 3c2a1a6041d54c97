/* trial.c - both ways of scoring side by side. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include "trial.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../plain/plain_show.h"
#include "kernel/kernel.h"

const tenor_detail trial_details[TRIAL_DETAILS] = {TENOR_DETAIL_HITS, TENOR_DETAIL_SCORES, TENOR_DETAIL_NUMBERS,
                                                   TENOR_DETAIL_REASONS};

#define ROOM ((size_t)1 << 20)

static void must(bool holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "differential: %s\n", what);
        abort();
    }
}

/* ---- instruction sets ---- */

/* Those of this machine, or the one that the user asks for. */
static void find_cpus(trial *t)
{
    static const char *const names[] = {"portable", "v3", "avx512", "neon"};
    if (getenv("TENOR_CPU")) {
        t->cpus[t->cpu_count++] = tn_kernel_choose()->name;
        return;
    }
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (tn_kernel_named(names[i]))
            t->cpus[t->cpu_count++] = names[i];
}

void trial_use_cpu(const char *cpu)
{
    must(setenv("TENOR_CPU", cpu, 1) == 0, "no memory for the environment");
}

/* ---- making ---- */

static bool make_room(trial_worker *w)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *all = mmap(NULL, ROOM + 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (all == MAP_FAILED || mprotect(all, page, PROT_NONE) || mprotect(all + page + ROOM, page, PROT_NONE))
        return false;
    w->room = all + page;
    return true;
}

bool trial_init(trial *t, const tn_mem *mem)
{
    *t = (trial){.mem = mem};
    tn_buf_init(&t->texts, mem);
    tn_buf_init(&t->expected, mem);
    tn_buf_init(&t->found, mem);
    find_cpus(t);
    for (unsigned i = 0; i < TRIAL_SCORERS; i++) {
        t->workers[i] = (trial_worker){.trial = t, .index = i};
        tn_buf_init(&t->workers[i].found, mem);
        if (!make_room(&t->workers[i]))
            return false;
    }
    return true;
}

void trial_free(trial *t)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    for (unsigned i = 0; i < TRIAL_SCORERS; i++) {
        trial_worker *w = &t->workers[i];
        munmap(w->room - page, ROOM + 2 * page);
        tn_mem_free(t->mem, w->utterances, w->utterance_capacity, sizeof *w->utterances);
        tn_mem_free(t->mem, w->scores, w->score_capacity, sizeof *w->scores);
        tn_buf_free(&w->found);
    }
    tn_mem_free(t->mem, t->items, t->item_capacity, sizeof *t->items);
    tn_mem_free(t->mem, t->batches, t->batch_capacity, sizeof *t->batches);
    tn_buf_free(&t->texts);
    tn_buf_free(&t->expected);
    tn_buf_free(&t->found);
}

bool trial_lexicon_open(trial_lexicon *l, tenor_lexicon *lexicon, const tn_mem *mem)
{
    if (!plain_pair_open(&l->pair, lexicon))
        return false;
    if (say_init(&l->voice, &l->pair.image, mem))
        return true;
    plain_pair_close(&l->pair);
    return false;
}

void trial_lexicon_close(trial_lexicon *l)
{
    say_free(&l->voice);
    plain_pair_close(&l->pair);
}

/* ---- expecting ---- */

static void take_stock(trial *t, const tenor_score *score)
{
    t->hits += score->hit_count;
    for (size_t i = 0; i < score->hit_count; i++) {
        t->shifted += score->hits[i].factor_count > 0;
        t->blocked += score->hits[i].outcome == TENOR_BLOCKED;
        t->overruled += score->hits[i].outcome == TENOR_OVERRULED;
        t->noted += score->hits[i].outcome == TENOR_NOTED;
    }
}

/* The plain score as text: once with noted hits only, once with all. */
static void expect(trial *t, trial_lexicon *l, trial_item *item, bool exhaustive)
{
    tenor_score score;
    tenor_utterance u = item->utterance;
    u.text.data = t->texts.data + item->text;
    must(plain_pair_score(&l->pair, &u, exhaustive, &score), "no memory for a plain score");
    take_stock(t, &score);
    for (int d = 0; d < TRIAL_DETAILS; d++) {
        item->expected[d] = t->expected.size;
        plain_show_score(&t->expected, l->pair.lexicon, &score, trial_details[d]);
        item->expected_size[d] = t->expected.size - item->expected[d];
    }
}

/* What the library must give for an item. */
static tn_str wanted(const trial *t, const trial_item *item, int detail)
{
    return tn_str_of(t->expected.data + item->expected[detail], item->expected_size[detail]);
}

/* Both plain ways must agree, too. */
static bool agrees(trial *t, trial_lexicon *l, const trial_item *item, bool exhaustive)
{
    tenor_score score;
    tenor_utterance u = item->utterance;
    u.text.data = t->texts.data + item->text;
    must(plain_pair_score(&l->pair, &u, exhaustive, &score), "no memory for a plain score");
    tn_buf_clear(&t->found);
    plain_show_score(&t->found, l->pair.lexicon, &score, TENOR_DETAIL_HITS);
    return tn_str_eq(tn_buf_view(&t->found), wanted(t, item, TRIAL_HITS));
}

/* ---- scoring ---- */

/* The batch's utterances, their texts next to a page that must not be read, or where they are if they do not fit
 * there. */
static void place(trial_worker *w, const trial_batch *b)
{
    const trial *t = w->trial;
    size_t size = 0;
    for (size_t i = 0; i < b->count; i++)
        size += t->items[b->first + i].utterance.text.size;
    char *at = b->at_start ? w->room : w->room + ROOM - size;
    for (size_t i = 0; i < b->count; i++) {
        const trial_item *item = &t->items[b->first + i];
        w->utterances[i] = item->utterance;
        w->utterances[i].text.data = size > ROOM ? t->texts.data + item->text : at;
        if (item->utterance.text.size && size <= ROOM) {
            memcpy(at, t->texts.data + item->text, item->utterance.text.size);
            at += item->utterance.text.size;
        }
    }
}

static void score_batch(trial_worker *w, const trial_batch *b)
{
    void *utterances = w->utterances, *scores = w->scores;
    const tn_mem *mem = w->trial->mem;
    must(tn_mem_reserve(mem, &utterances, &w->utterance_capacity, b->count + 1, sizeof *w->utterances), "no memory");
    w->utterances = utterances;
    must(tn_mem_reserve(mem, &scores, &w->score_capacity, b->count + 1, sizeof *w->scores), "no memory");
    w->scores = scores;
    place(w, b);
    tenor_scorer_set_detail(w->scorer, trial_details[b->detail]);
    memset(w->scores, 0xA5, b->count * sizeof *w->scores);
    must(tenor_score_batch(w->scorer, w->utterances, b->count, w->scores) == TENOR_OK, "no memory for a batch");
}

/* Score a batch and compare; false where an item differs. */
static bool try_once(trial_worker *w, size_t batch)
{
    const trial *t = w->trial;
    const trial_batch *b = &t->batches[batch];
    score_batch(w, b);
    for (size_t i = 0; i < b->count; i++) {
        const trial_item *item = &t->items[b->first + i];
        tn_buf_clear(&w->found);
        plain_show_score(&w->found, w->lexicon, &w->scores[i], trial_details[b->detail]);
        if (!tn_str_eq(tn_buf_view(&w->found), wanted(t, item, b->detail))) {
            w->wrong = b->first + i;
            w->batch = batch;
            return false;
        }
        w->scored++;
    }
    return true;
}

static bool try_batch(trial_worker *w, size_t batch)
{
    for (unsigned i = 0; i < w->trial->batches[batch].times; i++)
        if (!try_once(w, batch))
            return false;
    return true;
}

/* All batches of one worker. */
static void *try_own(void *context)
{
    trial_worker *w = context;
    for (size_t b = 0; b < w->trial->batch_count; b++)
        if (w->trial->batches[b].scorer == w->index && !try_batch(w, b))
            break;
    return NULL;
}

/* The batches in their order, or all workers at once. */
static void try_all(trial *t, bool at_once)
{
    pthread_t threads[TRIAL_SCORERS];
    for (size_t b = 0; !at_once && b < t->batch_count; b++)
        if (!try_batch(&t->workers[t->batches[b].scorer], b))
            return;
    for (unsigned i = 0; at_once && i < TRIAL_SCORERS; i++)
        must(pthread_create(&threads[i], NULL, try_own, &t->workers[i]) == 0, "no thread");
    for (unsigned i = 0; at_once && i < TRIAL_SCORERS; i++)
        must(pthread_join(threads[i], NULL) == 0, "no thread to wait for");
}

static void add_batch(trial *t, trial_batch b)
{
    void *batches = t->batches;
    must(tn_mem_reserve(t->mem, &batches, &t->batch_capacity, t->batch_count + 1, sizeof *t->batches), "no memory");
    t->batches = batches;
    t->batches[t->batch_count++] = b;
}

static void make_items(trial *t, trial_lexicon *l, chance *c, size_t count)
{
    void *items = t->items;
    must(tn_mem_reserve(t->mem, &items, &t->item_capacity, count + 1, sizeof *t->items), "no memory");
    t->items = items;
    t->item_count = count;
    t->batch_count = 0;
    tn_buf_clear(&t->texts);
    tn_buf_clear(&t->expected);
    for (size_t i = 0; i < count; i++) {
        trial_item *item = &t->items[i];
        *item = (trial_item){.text = t->texts.size};
        if (i && chance_percent(c, 3)) { /* the same text by somebody else */
            const trial_item *before = &t->items[chance_below(c, i)];
            tn_buf unused;
            tn_buf_init(&unused, t->mem);
            say_something(&l->voice, c, &unused, &item->utterance);
            tn_buf_free(&unused);
            item->text = before->text;
            item->utterance.text = before->utterance.text;
        } else {
            say_something(&l->voice, c, &t->texts, &item->utterance);
        }
    }
    must(!t->texts.failed && !l->voice.text.failed, "no memory for texts");
}

static unsigned choose_scorer(const trial *t, chance *c)
{
    return chance_percent(c, t->favour) ? 0 : (unsigned)chance_below(c, TRIAL_SCORERS);
}

static unsigned choose_times(chance *c)
{
    return chance_percent(c, 15) ? 2 + (unsigned)chance_below(c, 2) : 1;
}

static int choose_detail(chance *c)
{
    return chance_percent(c, 35) ? 1 + (int)chance_below(c, TRIAL_DETAILS - 1) : TRIAL_HITS;
}

bool trial_run(trial *t, trial_lexicon *l, chance *c, size_t count, bool exhaustive, trial_fault *fault)
{
    make_items(t, l, c, count);
    for (size_t i = 0; i < count; i++)
        expect(t, l, &t->items[i], exhaustive);
    must(!t->expected.failed, "no memory for expectations");
    for (size_t i = 0; i < count; i++)
        if (chance_percent(c, exhaustive ? 10 : 1) && !agrees(t, l, &t->items[i], !exhaustive)) {
            *fault = (trial_fault){i, 0, "the exhaustive and the quick plain way differ"};
            return false;
        }
    for (unsigned i = 0; i < TRIAL_SCORERS; i++) {
        trial_worker *w = &t->workers[i];
        w->lexicon = l->pair.lexicon;
        w->wrong = w->batch = SIZE_MAX;
        w->scored = 0;
        w->cpu = t->cpus[(i + chance_below(c, t->cpu_count)) % t->cpu_count];
        trial_use_cpu(w->cpu);
        must(tenor_scorer_new(&w->scorer, l->pair.lexicon, NULL, NULL) == TENOR_OK, "no scorer");
    }
    /* All of them, batch by batch; then some of them again, by another scorer. */
    static const size_t largest[] = {1, 1, 3, 10, 40, 200, 500};
    for (size_t first = 0; first < count;) {
        size_t size = 1 + chance_below(c, CHANCE_PICK(c, largest));
        size = size > count - first ? count - first : size;
        add_batch(t, (trial_batch){choose_scorer(t, c), first, size, choose_detail(c), chance_percent(c, 30), choose_times(c)});
        first += size;
    }
    for (size_t again = chance_below(c, 4); again > 0 && count; again--) {
        size_t first = chance_below(c, count), size = 1 + chance_below(c, count - first);
        add_batch(t, (trial_batch){choose_scorer(t, c), first, size > 500 ? 500 : size,
                                   choose_detail(c), chance_percent(c, 30), choose_times(c)});
    }
    try_all(t, chance_percent(c, 25));
    *fault = (trial_fault){SIZE_MAX, SIZE_MAX, "the library differs from the plain way"};
    for (unsigned i = 0; i < TRIAL_SCORERS; i++) {
        trial_worker *w = &t->workers[i];
        t->scored += w->scored;
        if (w->batch < fault->batch) {
            fault->item = w->wrong;
            fault->batch = w->batch;
        }
        tenor_scorer_free(w->scorer);
    }
    return fault->item == SIZE_MAX;
}

/* ---- once more ---- */

bool trial_differs_alone(trial_lexicon *l, const tenor_utterance *u, int detail, tn_buf *found, tn_buf *expected)
{
    tenor_scorer *scorer = NULL;
    tenor_score score;
    tn_buf_clear(found);
    tn_buf_clear(expected);
    must(plain_pair_score(&l->pair, u, false, &score), "no memory for a plain score");
    plain_show_score(expected, l->pair.lexicon, &score, trial_details[detail]);
    must(tenor_scorer_new(&scorer, l->pair.lexicon, NULL, NULL) == TENOR_OK, "no scorer");
    tenor_scorer_set_detail(scorer, trial_details[detail]);
    must(tenor_score_batch(scorer, u, 1, &score) == TENOR_OK, "no memory for a score");
    plain_show_score(found, l->pair.lexicon, &score, trial_details[detail]);
    tenor_scorer_free(scorer);
    return !tn_str_eq(tn_buf_view(found), tn_buf_view(expected));
}

bool trial_differs_behind(trial *t, trial_lexicon *l, const trial_fault *fault, const bool *keep, tn_buf *found)
{
    tenor_scorer *scorer = NULL;
    trial_use_cpu(t->workers[t->batches[fault->batch].scorer].cpu);
    must(tenor_scorer_new(&scorer, l->pair.lexicon, NULL, NULL) == TENOR_OK, "no scorer");
    const trial_item *last = &t->items[fault->item];
    tn_buf_clear(found);
    for (size_t b = 0, seen = 0; b <= fault->batch; b++) {
        const trial_batch *batch = &t->batches[b];
        if (batch->scorer != t->batches[fault->batch].scorer)
            continue;
        size_t kept = 0, place = SIZE_MAX;
        tenor_utterance *some = tn_mem_zero(t->mem, batch->count, sizeof *some);
        tenor_score *scores = tn_mem_zero(t->mem, batch->count, sizeof *scores);
        must(some && scores, "no memory");
        for (size_t i = 0; i < batch->count; i++, seen++) {
            const trial_item *item = &t->items[batch->first + i];
            bool is_last = b == fault->batch && batch->first + i == fault->item;
            if (!keep[seen] && !is_last)
                continue;
            place = is_last ? kept : place;
            some[kept] = item->utterance;
            some[kept++].text.data = t->texts.data + item->text;
        }
        tenor_scorer_set_detail(scorer, trial_details[batch->detail]);
        for (unsigned i = 0; kept && i < batch->times; i++)
            must(tenor_score_batch(scorer, some, kept, scores) == TENOR_OK, "no memory for a batch");
        if (place != SIZE_MAX)
            plain_show_score(found, l->pair.lexicon, &scores[place], trial_details[batch->detail]);
        tn_mem_free(t->mem, some, batch->count, sizeof *some);
        tn_mem_free(t->mem, scores, batch->count, sizeof *scores);
    }
    tenor_scorer_free(scorer);
    return !tn_str_eq(tn_buf_view(found), wanted(t, last, t->batches[fault->batch].detail));
}
