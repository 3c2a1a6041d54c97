/* trial.h - one lexicon and some utterances through both ways of scoring. */
#ifndef TRIAL_H
#define TRIAL_H

#include "../plain/plain_pair.h"
#include "say.h"

/* A lexicon under trial. */
typedef struct trial_lexicon {
    plain_pair pair;
    say_voice voice;
    tn_buf text;   /* of an invented one; empty otherwise */
    tn_str name;   /* of another */
} trial_lexicon;

/* How much a scorer is to write down. */
enum { TRIAL_HITS, TRIAL_DETAILS = 4 };
extern const tenor_detail trial_details[TRIAL_DETAILS];

/* One utterance and when it was scored. */
typedef struct trial_item {
    tenor_utterance utterance; /* its text at `text` below */
    size_t text;               /* in trial.texts */
    /* in trial.expected: the plain score as text, for each of trial_details */
    size_t expected[TRIAL_DETAILS], expected_size[TRIAL_DETAILS];
} trial_item;

typedef struct trial_batch {
    unsigned scorer;
    size_t first, count;
    int detail;    /* of trial_details */
    bool at_start; /* texts stand behind the guard page in front, else before the one at the end */
    unsigned times; /* it is scored, one after the other: what came twice is remembered */
} trial_batch;

#define TRIAL_SCORERS 4

/* A scorer and what it works with. */
typedef struct trial_worker {
    struct trial *trial;
    const tenor_lexicon *lexicon;
    unsigned index;
    const char *cpu;     /* its instruction set */
    tenor_scorer *scorer;
    tn_buf found;
    tenor_utterance *utterances;
    size_t utterance_capacity;
    tenor_score *scores;
    size_t score_capacity;
    char *room;          /* for texts, between two pages that must not be read */
    uint64_t scored;     /* comparisons that held */
    size_t wrong, batch; /* the first item that differed, in this batch; SIZE_MAX: none did */
} trial_worker;

typedef struct trial {
    const tn_mem *mem;
    tn_buf texts, expected, found;
    trial_item *items;
    size_t item_count, item_capacity;
    trial_batch *batches;
    size_t batch_count, batch_capacity;
    const char *cpus[4]; /* instruction sets to try */
    size_t cpu_count;
    unsigned favour;     /* percent of batches that the first scorer gets beside its share */
    trial_worker workers[TRIAL_SCORERS];
    uint64_t scored;     /* comparisons that held */
    uint64_t hits, shifted, blocked, overruled, noted; /* seen among what was expected: how dense it was */
} trial;

/* Scorers that are made from now on use this one. */
void trial_use_cpu(const char *cpu);

/* What went wrong first. */
typedef struct trial_fault {
    size_t item, batch;
    const char *what;
} trial_fault;

/* False: no memory. */
bool trial_init(trial *t, const tn_mem *mem);
void trial_free(trial *t);
/* Takes the lexicon over. False: no memory. */
bool trial_lexicon_open(trial_lexicon *l, tenor_lexicon *lexicon, const tn_mem *mem);
void trial_lexicon_close(trial_lexicon *l);

/* Make `count` utterances, score them plainly, then by the library in batches of all sizes, at times by all scorers at
 * once, and compare. False: *fault says what differs; trial_item and trial_batch of it can be replayed. */
bool trial_run(trial *t, trial_lexicon *l, chance *c, size_t count, bool exhaustive, trial_fault *fault);
/* Does the library differ from the plain way on an utterance scored alone by a new scorer? found and expected become
 * both as text. */
bool trial_differs_alone(trial_lexicon *l, const tenor_utterance *u, int detail, tn_buf *found, tn_buf *expected);
/* The same, scored as the last of a history by one new scorer; keep[i] false leaves item i of the history out. */
bool trial_differs_behind(trial *t, trial_lexicon *l, const trial_fault *fault, const bool *keep, tn_buf *found);

#endif
