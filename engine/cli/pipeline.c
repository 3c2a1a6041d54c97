/* pipeline.c - read, score, hand on in order, on as many threads as asked for: the way of the data
 * through the program.
 *
 * All threads, the caller's among them, do the same work: hand on the next block in order if it is
 * scored; else read a block and score it, while it is still in the caches. A lane is read by one
 * thread at a time, so with one lane reading takes turns and scoring goes on side by side; several
 * inputs are read by several lanes, each a lot of inputs at a time. Blocks are handed on by the
 * numbers of their lots and in the order in which their lane filled them: order and bytes do not
 * depend on the number of threads or lanes. With one thread nothing is handed over at all.
 *
 * Where an input is live, a thread of its own reads, and the others score. It says when it goes to
 * wait for bytes; one of the others then takes the block that is being filled as if it were full.
 * Turns that segments may still join are not in it, so the bytes do not depend on that either. */
#include "cli/pipeline.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

/* How often a run with a live input looks whether the reader waits while its block holds something:
 * that is handed on at the second look at the latest, well within a second. */
#define LOOK_MS 200
/* How long the end of a run waits for a reader that may hang in read(). */
#define READER_GRACE_S 1
/* Blocks that a lane may fill before its lot's turn comes, where these hold many inputs. */
#define AHEAD ((size_t)3)
/* Inputs of fewer bytes a thread are not worth another one. */
#define THREAD_BYTES ((uint64_t)32 << 10)

typedef enum slot_state { SLOT_FILLING, SLOT_FILLED, SLOT_SCORING, SLOT_SCORED } slot_state;

typedef struct slot {
    tn_block block;
    slot_state state; /* the block belongs to the thread that does that */
    size_t lot;
    bool last;         /* of its lot */
    struct slot *next; /* of its line, or among the unused */
} slot;

/* A lane and the blocks that it filled, oldest first. */
typedef struct line {
    tn_lane lane;
    slot *first, *last;
    size_t count;
    size_t lot; /* that is being read, where reading is true */
    bool reading, busy; /* busy: a thread is at it */
} line;

typedef struct crew {
    const tn_pipeline *pipeline;
    pthread_mutex_t lock; /* guards all below */
    pthread_cond_t changed, freed, ended;
    slot *slots, *unused;
    size_t slot_count;
    line *lines;
    size_t line_count;
    size_t head, lots; /* lot whose blocks are handed on; lots given to lanes so far */
    bool no_lots;      /* all are given */
    bool taking, done, stop, refused;
    tenor_status status;
    size_t ahead; /* blocks that a lane may fill before its lot's turn comes */
    size_t idle;  /* threads that wait for a change */
    /* live: */
    slot *read_into;
    bool waiting, reader_done; /* waiting: the reader leaves its block alone until it has locked */
    const slot *looked;        /* the block that held something at the last look */
} crew;

static void stop(crew *c, tenor_status status)
{
    c->stop = true;
    if (status != TENOR_OK && c->status == TENOR_OK)
        c->status = status;
    pthread_cond_broadcast(&c->changed);
    pthread_cond_broadcast(&c->freed);
}

/* There is work that was not there before. */
static void tell_one(crew *c)
{
    if (c->idle > 0)
        pthread_cond_signal(&c->changed);
}

static slot *new_slot(crew *c, line *l)
{
    slot *s = c->unused;
    c->unused = s->next;
    s->next = NULL;
    s->state = SLOT_FILLING;
    s->lot = l->lot;
    s->last = false;
    *(l->last ? &l->last->next : &l->first) = s;
    l->last = s;
    l->count++;
    return s;
}

/* ---- the live reader -------------------------------------------------------------------------- */

static void wait_begin(void *context)
{
    crew *c = context;
    pthread_mutex_lock(&c->lock);
    c->waiting = true;
    pthread_mutex_unlock(&c->lock);
}

static tn_block *wait_end(void *context)
{
    crew *c = context;
    pthread_mutex_lock(&c->lock);
    c->waiting = false;
    tn_block *block = &c->read_into->block;
    pthread_mutex_unlock(&c->lock);
    return block;
}

/* Nothing came for a while: hand the reader's block on where it has held something for as long. */
static void look(crew *c)
{
    slot *s = c->read_into;
    if (!c->waiting || !s || tn_block_is_empty(&s->block))
        return;
    if (c->looked != s) {
        c->looked = s;
    } else if (c->unused) {
        s->state = SLOT_FILLED;
        c->read_into = new_slot(c, &c->lines[0]);
        c->looked = NULL;
    }
}

static void *read_live(void *context)
{
    crew *c = context;
    line *l = &c->lines[0];
    size_t from, to;
    pthread_mutex_lock(&c->lock);
    if (tn_feed_lot(c->pipeline->feed, &from, &to))
        tn_lane_begin(&l->lane, from, to);
    c->lots = 1;
    c->no_lots = true;
    while (!c->stop && !l->lane.done) {
        if (!c->unused) {
            pthread_cond_wait(&c->freed, &c->lock);
            continue;
        }
        slot *s = c->read_into = new_slot(c, l);
        pthread_mutex_unlock(&c->lock);
        tenor_status status = tn_lane_fill(&l->lane, &s->block);
        pthread_mutex_lock(&c->lock);
        s = c->read_into; /* it went on with another one after a wait */
        c->read_into = NULL;
        c->looked = NULL;
        s->last = l->lane.done;
        s->state = SLOT_FILLED;
        if (status != TENOR_OK)
            stop(c, status);
        tell_one(c);
    }
    c->reader_done = true;
    pthread_cond_broadcast(&c->ended);
    pthread_mutex_unlock(&c->lock);
    return NULL;
}

static struct timespec in_ms(long ms)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    t.tv_sec += ms / 1000;
    t.tv_nsec += ms % 1000 * 1000000;
    if (t.tv_nsec >= 1000000000) {
        t.tv_sec++;
        t.tv_nsec -= 1000000000;
    }
    return t;
}

/* Until something changed; with a live input, look after the reader meanwhile. */
static void await_change(crew *c)
{
    c->idle++;
    if (!c->pipeline->feed->live) {
        pthread_cond_wait(&c->changed, &c->lock);
    } else {
        struct timespec until = in_ms(LOOK_MS);
        if (pthread_cond_timedwait(&c->changed, &c->lock, &until) == ETIMEDOUT)
            look(c);
    }
    c->idle--;
}

/* ---- the work --------------------------------------------------------------------------------- */

/* The line whose first block is the next to be handed on, if that block is scored. */
static line *ready(crew *c)
{
    for (size_t i = 0; i < c->line_count && !c->taking; i++) {
        const slot *s = c->lines[i].first;
        if (s && s->lot == c->head)
            return s->state == SLOT_SCORED ? &c->lines[i] : NULL;
    }
    return NULL;
}

/* Hand the line's first block on. */
static void take(crew *c, line *l)
{
    tn_feed *feed = c->pipeline->feed;
    slot *s = l->first;
    c->taking = true;
    pthread_mutex_unlock(&c->lock);
    bool fine = tn_feed_settle(feed, &s->block);
    bool refused = fine && !c->pipeline->take(c->pipeline->context, &s->block);
    fine = fine && (refused || tn_block_reset(&s->block));
    pthread_mutex_lock(&c->lock);
    c->taking = false;
    if (refused || !fine) {
        c->refused = c->refused || refused;
        stop(c, fine ? TENOR_OK : TENOR_NO_MEMORY);
        return;
    }
    l->first = s->next;
    if (!l->first)
        l->last = NULL;
    l->count--;
    c->head += s->last;
    c->done = s->last && (feed->stopped || (c->no_lots && c->head == c->lots));
    s->next = c->unused;
    c->unused = s;
    if (c->done)
        pthread_cond_broadcast(&c->changed);
    else
        tell_one(c);
    pthread_cond_signal(&c->freed);
}

/* The oldest block that a live reader has filled. */
static slot *filled(const crew *c)
{
    slot *s = c->lines[0].first;
    while (s && s->state != SLOT_FILLED)
        s = s->next;
    return s;
}

/* What a thread works with. */
typedef struct hand {
    tn_block_scorer scorer;
    tn_callahead ahead;
    void *state; /* of the pipeline's worker, where it has one */
} hand;

static void score(crew *c, slot *s, hand *h)
{
    const tn_pipeline_worker *worker = c->pipeline->worker;
    s->state = SLOT_SCORING;
    pthread_mutex_unlock(&c->lock);
    tenor_status status = worker ? worker->work(h->state, &s->block) : tn_block_score(&s->block, &h->scorer);
    if (status == TENOR_OK && h->ahead.book)
        status = tn_callahead_block(&h->ahead, &s->block);
    pthread_mutex_lock(&c->lock);
    s->state = SLOT_SCORED;
    if (status != TENOR_OK)
        stop(c, status);
}

/* A lane that is not at work, and either reads the lot whose turn it is or may still read ahead: the
 * one with the lowest lot; those that have none come last. Blocks enough for the first of these are
 * always there, see new_crew. */
static line *readable(const crew *c)
{
    line *best = NULL;
    for (size_t i = 0; i < c->line_count && c->unused; i++) {
        line *l = &c->lines[i];
        if (l->busy || (!l->reading && c->no_lots))
            continue;
        size_t lot = l->reading ? l->lot : c->lots;
        if (lot != c->head && l->count >= c->ahead)
            continue;
        if (!best || lot < (best->reading ? best->lot : c->lots))
            best = l;
    }
    return best;
}

/* Give the line the next lot; false where there is none. */
static bool next_lot(crew *c, line *l)
{
    size_t from, to;
    if (c->no_lots || !tn_feed_lot(c->pipeline->feed, &from, &to)) {
        c->no_lots = true;
        return false;
    }
    tn_lane_begin(&l->lane, from, to);
    l->lot = c->lots++;
    l->reading = true;
    return true;
}

/* Read a block and score it. */
static void fill(crew *c, line *l, hand *h)
{
    if (!l->reading && !next_lot(c, l)) {
        c->done = c->done || c->head == c->lots;
        pthread_cond_broadcast(&c->changed);
        return;
    }
    slot *s = new_slot(c, l);
    l->busy = true;
    pthread_mutex_unlock(&c->lock);
    tenor_status status = tn_lane_fill(&l->lane, &s->block);
    pthread_mutex_lock(&c->lock);
    l->busy = false;
    s->last = l->lane.done;
    l->reading = !l->lane.done;
    if (l->lane.stopped)
        c->no_lots = true; /* what other lanes have read behind it does not count */
    if (status != TENOR_OK) {
        stop(c, status);
        return;
    }
    tell_one(c);
    score(c, s, h);
}

static void *work(void *context)
{
    crew *c = context;
    const tn_pipeline_worker *worker = c->pipeline->worker;
    hand h = {.scorer = c->pipeline->scorer, .ahead.book = c->pipeline->book, .state = worker ? worker->begin(worker->context) : NULL};
    /* Half as much for what calls read of texts as for their scores. */
    h.ahead.remember = h.scorer.remember == TN_BLOCK_REMEMBER ? TN_CALLAHEAD_REMEMBER : (size_t)(h.scorer.remember / 2);
    bool live = c->pipeline->feed->live;
    pthread_mutex_lock(&c->lock);
    if (worker && !h.state)
        stop(c, TENOR_NO_MEMORY);
    while (!c->stop && !c->done) {
        line *l = ready(c);
        slot *s;
        if (l)
            take(c, l);
        else if (live && (s = filled(c)) != NULL)
            score(c, s, &h);
        else if (!live && (l = readable(c)) != NULL)
            fill(c, l, &h);
        else
            await_change(c);
    }
    pthread_mutex_unlock(&c->lock);
    if (h.state)
        worker->end(h.state);
    tn_callahead_free(&h.ahead);
    tn_block_scorer_free(&h.scorer);
    return NULL;
}

/* ---- the run ---------------------------------------------------------------------------------- */

static void free_crew(crew *c)
{
    for (size_t i = 0; i < c->slot_count; i++)
        tn_block_free(&c->slots[i].block);
    for (size_t i = 0; i < c->line_count; i++)
        tn_lane_free(&c->lines[i].lane);
    free(c->slots);
    free(c->lines);
    pthread_mutex_destroy(&c->lock);
    pthread_cond_destroy(&c->changed);
    pthread_cond_destroy(&c->freed);
    pthread_cond_destroy(&c->ended);
    free(c);
}

static crew *new_crew(const tn_pipeline *pipeline, size_t threads)
{
    crew *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    const tn_feed *feed = pipeline->feed;
    size_t lines = tn_feed_lanes(feed) < threads ? tn_feed_lanes(feed) : threads;
    c->pipeline = pipeline;
    c->ahead = feed->options.apart ? TN_FEED_AHEAD : AHEAD;
    pthread_mutex_init(&c->lock, NULL);
    pthread_cond_init(&c->changed, NULL);
    pthread_cond_init(&c->freed, NULL);
    pthread_cond_init(&c->ended, NULL);
    /* One block a thread and one to be handed on; a live reader has one, too, and may have to leave
     * it. Lanes that read ahead cannot take these from the one whose turn it is. */
    size_t count = threads + (threads > 1) + 2 * feed->live + (lines - 1) * c->ahead;
    c->slots = calloc(count, sizeof *c->slots);
    c->lines = calloc(lines, sizeof *c->lines);
    bool fine = c->slots && c->lines;
    for (; fine && c->line_count < lines; c->line_count++)
        tn_lane_init(&c->lines[c->line_count].lane, &feed->options, feed->live);
    for (size_t i = 0; i < c->line_count; i++)
        c->lines[i].lane.threads = pipeline->threads > 1;
    for (; fine && c->slot_count < count; c->slot_count++) {
        slot *s = &c->slots[c->slot_count];
        fine = tn_block_init(&s->block);
        s->next = c->unused;
        c->unused = s;
    }
    if (!fine) {
        free_crew(c);
        return NULL;
    }
    return c;
}

/* Wait for the live reader; false where it hangs. A run that was not stopped is read to its end,
 * however long that takes. */
static bool reader_ended(crew *c)
{
    struct timespec until = in_ms(1000 * READER_GRACE_S);
    pthread_mutex_lock(&c->lock);
    while (!c->reader_done)
        if (!c->stop)
            pthread_cond_wait(&c->ended, &c->lock);
        else if (pthread_cond_timedwait(&c->ended, &c->lock, &until) != 0)
            break;
    bool ended = c->reader_done;
    pthread_mutex_unlock(&c->lock);
    return ended;
}

/* Threads that there is work for. */
static size_t useful_threads(const tn_pipeline *pipeline)
{
    uint64_t bytes = pipeline->feed->bytes_total;
    if (pipeline->feed->live || bytes == 0 || bytes / THREAD_BYTES >= pipeline->threads)
        return pipeline->threads;
    return (size_t)(bytes / THREAD_BYTES) + 1;
}

tn_pipeline_end tn_pipeline_run(const tn_pipeline *pipeline, tenor_status *status)
{
    pthread_t reader, others[TN_PIPELINE_MOST_THREADS];
    size_t threads = useful_threads(pipeline), started = 0;
    bool live = pipeline->feed->live;
    *status = TENOR_NO_MEMORY;
    crew *c = new_crew(pipeline, threads);
    if (!c)
        return TN_PIPELINE_FAILED;
    if (live) {
        c->lines[0].lane.waits = (tn_lane_waits){wait_begin, wait_end, c};
        if (pthread_create(&reader, NULL, read_live, c) != 0) {
            free_crew(c);
            return TN_PIPELINE_FAILED;
        }
    }
    /* Fewer threads than asked for give the same bytes. */
    while (started + 1 < threads && pthread_create(&others[started], NULL, work, c) == 0)
        started++;
    work(c);
    for (size_t i = 0; i < started; i++)
        pthread_join(others[i], NULL);
    bool ended = !live || reader_ended(c);
    *status = c->status;
    if (!ended) {
        pthread_detach(reader);
        return TN_PIPELINE_ABANDONED;
    }
    if (live)
        pthread_join(reader, NULL);
    bool refused = c->refused && c->status == TENOR_OK;
    free_crew(c);
    return *status != TENOR_OK ? TN_PIPELINE_FAILED
           : refused           ? TN_PIPELINE_REFUSED
                               : TN_PIPELINE_DONE;
}
