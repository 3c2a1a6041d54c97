/* pipeline.c - read on one thread, score on several, hand on in order: the way of the data through
 * the program.
 *
 * Blocks go round in a ring. Each has a number from 0 on and stands in slot number % count; it is
 * FREE, then FILLED by the reader, then SCORED by any scoring thread, then handed on by the
 * caller's thread in the order of the numbers and FREE again. So order and bytes do not depend on
 * the number of threads, and nothing is copied on the way. */
#include "cli/pipeline.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

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
            pthread_cond_wait(&r->scored, &r->lock);
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
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += READER_GRACE_S;
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
    bool refused = !taken && r->status == TENOR_OK;
    free_ring(r);
    return *status != TENOR_OK ? TN_PIPELINE_FAILED
           : refused           ? TN_PIPELINE_REFUSED
                               : TN_PIPELINE_DONE;
}
