/* coverage.c - what a lexicon finds in transcripts and what it does not: sums of a run. */
#include "cli/coverage.h"

#include <stdlib.h>

#include "cli/plainwords.h"
#include "cli/terminal.h"

/* Words of a phrase. */
#define PHRASE_LEAST 2
#define PHRASE_MOST 4
#define PHRASE_ROOM 512

bool tn_coverage_init(tn_coverage *c)
{
    c->dimensions = tenor_lexicon_dimension_count(c->lexicon);
    c->entry_count = tenor_lexicon_entry_count(c->lexicon);
    c->scores = calloc(3 * c->dimensions, sizeof *c->scores);
    c->entries = calloc(c->entry_count + 1, sizeof *c->entries);
    c->words.key = c->phrases.key = tn_idhash_secret();
    for (uint32_t i = 0; c->entries && i < c->entry_count; i++)
        c->entries[i].index = i;
    return c->scores && c->entries && tenor_study_variant_new(&c->variant, c->lexicon, NULL, NULL) == TENOR_OK;
}

void tn_coverage_free(tn_coverage *c)
{
    tenor_study_variant_free(c->variant);
    free(c->scores);
    free(c->entries);
    free(c->queues);
    free(c->slots);
    tn_tally_free(&c->words);
    tn_tally_free(&c->phrases);
    tn_keep_free(&c->keep);
    *c = (tn_coverage){0};
}

/* ---- sums ---- */

static void add_sum(tn_coverage_sum *to, const tn_coverage_sum *sum)
{
    to->turns += sum->turns;
    to->words += sum->words;
    to->covered += sum->covered;
    to->known += sum->known;
}

static bool add_queue(tn_coverage *c, tenor_str name, const tn_coverage_sum *sum)
{
    if (name.size == 0)
        name = tn_terminal_str("-");
    for (size_t i = 0; i < c->queue_count; i++)
        if (c->queues[i].name.size == name.size && memcmp(c->queues[i].name.data, name.data, name.size) == 0) {
            add_sum(&c->queues[i].sum, sum);
            return true;
        }
    tn_coverage_queue *queues = realloc(c->queues, (c->queue_count + 1) * sizeof *queues);
    if (!queues)
        return false;
    c->queues = queues;
    queues[c->queue_count] = (tn_coverage_queue){.sum = *sum};
    return tn_keep_text(&c->keep, name, &queues[c->queue_count++].name);
}

static bool add_turn(tn_coverage *c, const tn_turn *turn, const tenor_score *score)
{
    tn_coverage_sum sum = {1, score->tokens, score->covered, 0};
    size_t role = turn->segment.utterance.role == TENOR_ROLE_AGENT      ? 1
                  : turn->segment.utterance.role == TENOR_ROLE_CUSTOMER ? 2
                                                                        : 0;
    for (size_t d = 0; d < c->dimensions; d++)
        if (score->dimensions[d].evidence > 0) {
            sum.known = 1;
            c->scores[role * c->dimensions + d][score->dimensions[d].score + TENOR_UNIT]++;
        }
    add_sum(&c->roles[role], &sum);
    if (turn->call_id.size == 0)
        return add_queue(c, (tenor_str){NULL, 0}, &sum);
    if (turn->slot >= c->slot_count) {
        size_t count = 2 * (turn->slot + 1);
        tn_coverage_sum *slots = realloc(c->slots, count * sizeof *slots);
        if (!slots)
            return false;
        memset(slots + c->slot_count, 0, (count - c->slot_count) * sizeof *slots);
        c->slots = slots;
        c->slot_count = count;
    }
    add_sum(&c->slots[turn->slot], &sum);
    return true;
}

bool tn_coverage_end(tn_coverage *c, const tn_call_end *end)
{
    if (end->slot >= c->slot_count || c->slots[end->slot].turns == 0)
        return true; /* nothing was said in it that is scored */
    bool fine = add_queue(c, end->fields[TENOR_IO_FIELD_QUEUE], &c->slots[end->slot]);
    c->slots[end->slot] = (tn_coverage_sum){0};
    return fine;
}

/* ---- entries ---- */

static void add_hits(tn_coverage *c, const tenor_score *score)
{
    for (size_t i = 0; i < score->hit_count; i++) {
        const tenor_hit *hit = &score->hits[i];
        bool won = hit->outcome == TENOR_WON || hit->outcome == TENOR_NOTED;
        c->entries[hit->entry].hits += won;
        c->entries[hit->entry].lost += !won;
        for (size_t k = 0; k < hit->factor_count; k++)
            c->entries[hit->factors[k].entry].hits++;
    }
}

/* ---- words that nothing covers ---- */

static bool is_covered(const tenor_study_word *word, const tenor_score *score)
{
    for (size_t i = 0; i < score->hit_count; i++)
        if (score->hits[i].outcome != TENOR_OVERRULED && word->begin >= score->hits[i].begin && word->end <= score->hits[i].end)
            return true;
    return false;
}

static bool is_masked(const tenor_study_word *word, const tn_turn *turn)
{
    for (size_t i = 0; i < turn->masked_count; i++)
        if (word->begin < turn->masked[i].end && word->end > turn->masked[i].begin)
            return true;
    return false;
}

/* The words [from, from + n) with blanks between them; too long ones are left out. */
static bool add_phrase(tn_coverage *c, const tenor_study_word *words, size_t n)
{
    char room[PHRASE_ROOM];
    size_t size = 0;
    for (size_t i = 0; i < n; i++) {
        if (size + words[i].text.size + 1 > sizeof room)
            return true;
        if (i)
            room[size++] = ' ';
        memcpy(room + size, words[i].text.data, words[i].text.size);
        size += words[i].text.size;
    }
    return tn_tally_add(&c->phrases, (tenor_str){room, size});
}

static bool add_words(tn_coverage *c, const tn_turn *turn, const tenor_score *score)
{
    const tenor_study_word *words;
    size_t count, run = 0; /* words up to the one looked at, with no pause between them, that nothing covers */
    if (tenor_study_variant_words(c->variant, &words, &count) != TENOR_OK)
        return false;
    for (size_t i = 0; i < count; i++) {
        const tenor_study_word *word = &words[i];
        if (!word->plain || is_covered(word, score) || is_masked(word, turn)) {
            run = 0;
            continue;
        }
        run = word->starts ? 1 : run + 1;
        if (tn_plainwords_is(word->text))
            continue;
        if (!tn_tally_add(&c->words, word->text))
            return false;
        for (size_t n = PHRASE_LEAST; n <= PHRASE_MOST && n <= run; n++)
            if (!tn_plainwords_is(words[i + 1 - n].text) && !add_phrase(c, words + i + 1 - n, n))
                return false;
    }
    return true;
}

bool tn_coverage_turn(tn_coverage *c, const tn_turn *turn, const tenor_score *score)
{
    const uint32_t *matched;
    size_t count;
    if (tenor_study_variant_matched(c->variant, &turn->segment.utterance, &matched, &count) != TENOR_OK)
        return false;
    for (size_t i = 0; i < count; i++)
        c->entries[matched[i]].turns++;
    add_hits(c, score);
    return add_words(c, turn, score) && add_turn(c, turn, score);
}

/* ---- what comes of it ---- */

static int by_turns(const void *a, const void *b)
{
    const tn_coverage_entry *x = a, *y = b;
    if (x->turns != y->turns)
        return x->turns > y->turns ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

static int by_name(const void *a, const void *b)
{
    const tn_coverage_queue *x = a, *y = b;
    size_t n = x->name.size < y->name.size ? x->name.size : y->name.size;
    int order = memcmp(x->name.data, y->name.data, n);
    return order ? order : x->name.size < y->name.size ? -1 : x->name.size > y->name.size;
}

void tn_coverage_finish(tn_coverage *c)
{
    tn_tally_sort(&c->words);
    tn_tally_sort(&c->phrases);
    if (c->entry_count)
        qsort(c->entries, c->entry_count, sizeof *c->entries, by_turns);
    if (c->queue_count)
        qsort(c->queues, c->queue_count, sizeof *c->queues, by_name);
}

int32_t tn_coverage_percentile(const uint64_t *scores, uint64_t count, double q)
{
    uint64_t rank = (uint64_t)(q * (double)count), seen = 0;
    rank += (double)rank < q * (double)count; /* up to a whole one */
    rank = rank ? rank : 1;
    for (int32_t i = 0; i < TN_COVERAGE_SCORES; i++)
        if ((seen += scores[i]) >= rank)
            return i - TENOR_UNIT;
    return TENOR_UNIT;
}
