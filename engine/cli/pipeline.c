/* pipeline.c - read on one thread, score on several, hand on in order: the way of the data through
 * the program.
 *
 * Blocks go round in a ring. Each has a number from 0 on and stands in slot number % count; it is
 * FREE, then FILLED by the reader, then SCORED by any scoring thread, then handed on by the
 * caller's thread in the order of the numbers and FREE again. So order and bytes do not depend on
 * the number of threads, and nothing is copied on the way.
 *
 * Where an input is live, the reader says when it goes to wait for bytes; the caller's thread then
 * takes the block that is being filled as if it were full. Turns that segments may still join are
 * not in it, so the bytes do not depend on that either. */
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

typedef enum slot_state { SLOT_FREE, SLOT_FILLED, SLOT_SCORED } slot_state;

typedef struct ring {
    const tn_pipeline *pipeline;
    pthread_mutex_t lock; /* guards all below; blocks belong to the thread that their state names */
    pthread_cond_t freed, filled, scored, ended;
    tn_block *blocks;
    slot_state *states;
    size_t count;
    uint64_t fill_count, next_score; /* numbers: filled so far; next to be scored */
    bool reader_done, stop;
    bool waiting;    /* the reader leaves its block alone until it has locked again */
    uint64_t looked; /* number of the block that held something at the last look, and 1 */
    tenor_status status;
} ring;

static void stop(ring *r, tenor_status status)
{
    r->stop = true;
    if (status != TENOR_OK && r->status == TENOR_OK)
        r->status = status;
    pthread_cond_broadcast(&r->freed);
    pthread_cond_broadcast(&r->filled);
    pthread_cond_broadcast(&r->scored);
}

/* ---- the reader's waits ---- */

static void wait_begin(void *context)
{
    ring *r = context;
    pthread_mutex_lock(&r->lock);
    r->waiting = true;
    pthread_mutex_unlock(&r->lock);
}

static tn_block *wait_end(void *context)
{
    ring *r = context;
    pthread_mutex_lock(&r->lock);
    r->waiting = false;
    tn_block *block = &r->blocks[r->fill_count % r->count];
    pthread_mutex_unlock(&r->lock);
    return block;
}

/* Nothing came for a while: hand the reader's block on where it has held something for as long. */
static void look(ring *r)
{
    size_t slot = (size_t)(r->fill_count % r->count), next = (slot + 1) % r->count;
    if (!r->waiting || tn_block_is_empty(&r->blocks[slot]))
        return;
    if (r->looked != r->fill_count + 1) {
        r->looked = r->fill_count + 1;
    } else if (r->states[next] == SLOT_FREE) {
        r->states[slot] = SLOT_FILLED;
        r->fill_count++;
        pthread_cond_signal(&r->filled);
    }
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

/* Until a block was scored; with a live input, look after the reader meanwhile. */
static void await_scored(ring *r)
{
    if (!r->pipeline->feed->live) {
        pthread_cond_wait(&r->scored, &r->lock);
        return;
    }
    struct timespec until = in_ms(LOOK_MS);
    if (pthread_cond_timedwait(&r->scored, &r->lock, &until) == ETIMEDOUT)
        look(r);
}

/* ---- the threads ---- */

static void *read_all(void *context)
{
    ring *r = context;
    tn_feed *feed = r->pipeline->feed;
    pthread_mutex_lock(&r->lock);
    while (!r->stop && !feed->done) {
        size_t slot = (size_t)(r->fill_count % r->count);
        if (r->states[slot] != SLOT_FREE) {
            pthread_cond_wait(&r->freed, &r->lock);
            continue;
        }
        pthread_mutex_unlock(&r->lock);
        tenor_status status = tn_feed_fill(feed, &r->blocks[slot]);
        pthread_mutex_lock(&r->lock);
        if (status != TENOR_OK) {
            stop(r, status);
            break;
        }
        slot = (size_t)(r->fill_count % r->count); /* it went on with another one after a wait */
        r->states[slot] = SLOT_FILLED;
        r->fill_count++;
        pthread_cond_signal(&r->filled);
    }
    r->reader_done = true;
    pthread_cond_broadcast(&r->filled);
    pthread_cond_broadcast(&r->scored);
    pthread_cond_broadcast(&r->ended);
    pthread_mutex_unlock(&r->lock);
    return NULL;
}

static void *score_all(void *context)
{
    ring *r = context;
    pthread_mutex_lock(&r->lock);
    while (!r->stop && !(r->reader_done && r->next_score == r->fill_count)) {
        if (r->next_score == r->fill_count) {
            pthread_cond_wait(&r->filled, &r->lock);
            continue;
        }
        size_t slot = (size_t)(r->next_score++ % r->count);
        pthread_mutex_unlock(&r->lock);
        tenor_status status = tn_block_score(&r->blocks[slot], r->pipeline->writer);
        pthread_mutex_lock(&r->lock);
        r->states[slot] = SLOT_SCORED;
        if (status != TENOR_OK)
            stop(r, status);
        pthread_cond_signal(&r->scored);
    }
    pthread_mutex_unlock(&r->lock);
    return NULL;
}

/* On the caller's thread: hand blocks on in order until there are no more. False: take refused one.
 */
static bool take_all(ring *r)
{
    bool fine = true;
    uint64_t number = 0;
    pthread_mutex_lock(&r->lock);
    while (!r->stop && !(r->reader_done && number == r->fill_count)) {
        size_t slot = (size_t)(number % r->count);
        if (r->states[slot] != SLOT_SCORED) {
            await_scored(r);
            continue;
        }
        pthread_mutex_unlock(&r->lock);
        fine = r->pipeline->take(r->pipeline->context, &r->blocks[slot]);
        bool reset = fine && tn_block_reset(&r->blocks[slot]);
        pthread_mutex_lock(&r->lock);
        if (!reset) {
            stop(r, fine ? TENOR_NO_MEMORY : TENOR_OK);
            break;
        }
        r->states[slot] = SLOT_FREE;
        number++;
        pthread_cond_signal(&r->freed);
    }
    pthread_mutex_unlock(&r->lock);
    return fine;
}

/* Wait for the reader; false where it hangs. A run that was not stopped is read to its end, however
 * long that takes. */
static bool reader_ended(ring *r)
{
    struct timespec until = in_ms(1000 * READER_GRACE_S);
    pthread_mutex_lock(&r->lock);
    while (!r->reader_done)
        if (!r->stop)
            pthread_cond_wait(&r->ended, &r->lock);
        else if (pthread_cond_timedwait(&r->ended, &r->lock, &until) != 0)
            break;
    bool ended = r->reader_done;
    pthread_mutex_unlock(&r->lock);
    return ended;
}

static void free_ring(ring *r)
{
    for (size_t i = 0; i < r->count; i++)
        tn_block_free(&r->blocks[i]);
    free(r->blocks);
    free(r->states);
    pthread_mutex_destroy(&r->lock);
    pthread_cond_destroy(&r->freed);
    pthread_cond_destroy(&r->filled);
    pthread_cond_destroy(&r->scored);
    pthread_cond_destroy(&r->ended);
    free(r);
}

static ring *new_ring(const tn_pipeline *pipeline)
{
    ring *r = calloc(1, sizeof *r);
    if (!r)
        return NULL;
    r->pipeline = pipeline;
    pthread_mutex_init(&r->lock, NULL);
    pthread_cond_init(&r->freed, NULL);
    pthread_cond_init(&r->filled, NULL);
    pthread_cond_init(&r->scored, NULL);
    pthread_cond_init(&r->ended, NULL);
    /* One block a scoring thread, one being filled, one being written. */
    size_t count = (size_t)pipeline->threads + 2;
    r->blocks = calloc(count, sizeof *r->blocks);
    r->states = calloc(count, sizeof *r->states);
    bool fine = r->blocks && r->states;
    for (; fine && r->count < count; r->count++)
        fine = tn_block_init(&r->blocks[r->count], pipeline->lexicon);
    if (!fine) {
        free_ring(r);
        return NULL;
    }
    return r;
}

tn_pipeline_end tn_pipeline_run(const tn_pipeline *pipeline, tenor_status *status)
{
    pthread_t reader, scorers[TN_PIPELINE_MOST_THREADS];
    unsigned started = 0;
    *status = TENOR_NO_MEMORY;
    ring *r = new_ring(pipeline);
    if (!r)
        return TN_PIPELINE_FAILED;
    pipeline->feed->waits = (tn_feed_waits){wait_begin, wait_end, r};
    while (started < pipeline->threads &&
           pthread_create(&scorers[started], NULL, score_all, r) == 0)
        started++;
    /* Fewer threads than asked for give the same bytes; none at all do not. */
    bool reading = started > 0 && pthread_create(&reader, NULL, read_all, r) == 0;
    bool taken = false;
    if (reading) {
        taken = take_all(r);
    } else {
        pthread_mutex_lock(&r->lock);
        stop(r, TENOR_NO_MEMORY);
        pthread_mutex_unlock(&r->lock);
    }
    for (unsigned i = 0; i < started; i++)
        pthread_join(scorers[i], NULL);
    bool ended = !reading || reader_ended(r);
    *status = r->status;
    if (!ended) {
        pthread_detach(reader);
        return TN_PIPELINE_ABANDONED;
    }
    if (reading)
        pthread_join(reader, NULL);
    pipeline->feed->waits = (tn_feed_waits){0};
    bool refused = !taken && r->status == TENOR_OK;
    free_ring(r);
    return *status != TENOR_OK ? TN_PIPELINE_FAILED
           : refused           ? TN_PIPELINE_REFUSED
                               : TN_PIPELINE_DONE;
}
