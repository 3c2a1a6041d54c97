/* ahead.c - a gzip input inflated into a few buffers, by a thread of its own ahead of who reads, or
 * by who reads.
 *
 * Buffers go round: filled, then handed on, then read and free again. The faster inflater judges
 * damaged data by other rules than zlib: its last buffer is held back until the next one was filled
 * without a doubt; at a doubt what is held is taken back and zlib goes over that member once more.
 * So both give the same bytes and the same verdict. */
#include "io/ahead.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>

#include "io/fault.h"

#define PIECE ((size_t)256 << 10)
#define PIECES 4       /* with a thread */
#define PIECES_ALONE 2 /* one held back, one handed on */

typedef struct piece {
    char *data;
    size_t size;
    tn_ahead_state state; /* behind it */
    tenor_status status;  /* of what came behind it */
} piece;

struct tn_ahead {
    const tn_mem *mem;
    tn_inflater *inflater;
    piece pieces[PIECES];
    size_t count;
    tenor_io_error error; /* of the last piece's status */
    size_t read;          /* of the piece at hand */

    /* who inflates */
    size_t filled; /* pieces so far */
    bool hold;     /* the last one is not handed on yet */
    bool finished;

    /* both */
    bool threaded;
    pthread_t thread;
    pthread_mutex_t lock; /* guards these: */
    pthread_cond_t handed, freed;
    size_t handed_on, used; /* pieces so far */
    bool stop;
};

/* ---- who inflates ----------------------------------------------------------------------------- */

static void hand_on(tn_ahead *ahead, size_t until)
{
    pthread_mutex_lock(&ahead->lock);
    ahead->handed_on = until;
    pthread_cond_signal(&ahead->handed);
    pthread_mutex_unlock(&ahead->lock);
}

/* Take back what was inflated of the doubtful member and not handed on, and let zlib go over it. */
static tenor_status again(tn_ahead *ahead, piece *held, piece *at)
{
    const tn_gunzip *gunzip = &ahead->inflater->gunzip;
    uint64_t back = gunzip->given - gunzip->member_out; /* bytes of the member so far */
    size_t own = at->size < back ? at->size : (size_t)back;
    at->size -= own;
    uint64_t given = gunzip->given - own;
    if (held && at->size == 0) {
        size_t more = held->size < back - own ? held->size : (size_t)(back - own);
        held->size -= more;
        given -= more;
    }
    return tn_inflater_again(ahead->inflater, given, &ahead->error);
}

/* Inflate until a piece is full or the input ends. */
static void fill(tn_ahead *ahead, piece *held, piece *at)
{
    tn_inflater *inflater = ahead->inflater;
    const tn_gunzip *gunzip = &inflater->gunzip;
    size_t got = 1;
    at->size = 0;
    at->status = TENOR_OK;
    while (at->status == TENOR_OK && got > 0 && at->size < PIECE) {
        at->status = tn_inflater_read(inflater, at->data + at->size, PIECE - at->size, &got,
                                      &ahead->error);
        if (at->status != TENOR_OK)
            break;
        at->size += got;
        if (gunzip->doubt) {
            at->status = again(ahead, held, at);
            got = 1;
        }
    }
    ahead->finished = at->status != TENOR_OK || got == 0;
    at->state = (tn_ahead_state){inflater->source->total, ahead->finished, gunzip->damage,
                                 gunzip->taken};
}

/* Fill one more piece, for which there is room, and hand on what can be. */
static void go_on(tn_ahead *ahead)
{
    piece *at = &ahead->pieces[ahead->filled % ahead->count];
    piece *held = ahead->hold ? &ahead->pieces[(ahead->filled - 1) % ahead->count] : NULL;
    fill(ahead, held, at);
    ahead->filled++;
    ahead->hold = ahead->inflater->gunzip.fast && !ahead->finished;
    hand_on(ahead, ahead->filled - ahead->hold);
}

static void *inflate_all(void *context)
{
    tn_ahead *ahead = context;
    pthread_mutex_lock(&ahead->lock);
    while (!ahead->stop && !ahead->finished) {
        if (ahead->filled - ahead->used == ahead->count) {
            pthread_cond_wait(&ahead->freed, &ahead->lock);
            continue;
        }
        pthread_mutex_unlock(&ahead->lock);
        go_on(ahead);
        pthread_mutex_lock(&ahead->lock);
    }
    pthread_mutex_unlock(&ahead->lock);
    return NULL;
}

/* ---- who reads -------------------------------------------------------------------------------- */

/* A thread that no signal is delivered to: these are the program's. */
static bool start_thread(tn_ahead *ahead)
{
    sigset_t all, before;
    sigfillset(&all);
    if (pthread_sigmask(SIG_SETMASK, &all, &before) != 0)
        return false;
    bool started = pthread_create(&ahead->thread, NULL, inflate_all, ahead) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

static void free_pieces(tn_ahead *ahead)
{
    for (size_t i = 0; i < PIECES; i++)
        tn_mem_free(ahead->mem, ahead->pieces[i].data, PIECE, 1);
    pthread_mutex_destroy(&ahead->lock);
    pthread_cond_destroy(&ahead->handed);
    pthread_cond_destroy(&ahead->freed);
    tn_mem_free(ahead->mem, ahead, 1, sizeof *ahead);
}

tn_ahead *tn_ahead_new(const tn_mem *mem, tn_inflater *inflater, bool thread)
{
    tn_ahead *ahead = tn_mem_zero(mem, 1, sizeof *ahead);
    if (!ahead)
        return NULL;
    ahead->mem = mem;
    ahead->inflater = inflater;
    ahead->count = thread ? PIECES : PIECES_ALONE;
    pthread_mutex_init(&ahead->lock, NULL);
    pthread_cond_init(&ahead->handed, NULL);
    pthread_cond_init(&ahead->freed, NULL);
    bool fine = true;
    for (size_t i = 0; i < ahead->count && fine; i++)
        fine = (ahead->pieces[i].data = tn_mem_alloc(mem, PIECE, 1)) != NULL;
    if (!fine) {
        free_pieces(ahead);
        return NULL;
    }
    ahead->threaded = thread && start_thread(ahead);
    return ahead;
}

static void end_thread(tn_ahead *ahead)
{
    if (!ahead->threaded)
        return;
    pthread_mutex_lock(&ahead->lock);
    ahead->stop = true;
    pthread_cond_signal(&ahead->freed);
    pthread_mutex_unlock(&ahead->lock);
    pthread_join(ahead->thread, NULL);
    ahead->threaded = false;
}

void tn_ahead_free(tn_ahead *ahead)
{
    if (!ahead)
        return;
    end_thread(ahead);
    tn_inflater_free(ahead->inflater);
    free_pieces(ahead);
}

/* The piece at hand, once it was handed on. */
static piece *wait_for_piece(tn_ahead *ahead)
{
    if (ahead->threaded) {
        pthread_mutex_lock(&ahead->lock);
        while (ahead->handed_on == ahead->used)
            pthread_cond_wait(&ahead->handed, &ahead->lock);
        pthread_mutex_unlock(&ahead->lock);
    } else {
        while (ahead->handed_on == ahead->used)
            go_on(ahead);
    }
    return &ahead->pieces[ahead->used % ahead->count];
}

static void free_piece(tn_ahead *ahead)
{
    pthread_mutex_lock(&ahead->lock);
    ahead->used++;
    ahead->read = 0;
    pthread_cond_signal(&ahead->freed);
    pthread_mutex_unlock(&ahead->lock);
}

tenor_status tn_ahead_read(tn_ahead *ahead, char *out, size_t size, size_t *got,
                           tn_ahead_state *state, tenor_io_error *error)
{
    *got = 0;
    for (;;) {
        piece *at = wait_for_piece(ahead);
        size_t rest = at->size - ahead->read;
        if (rest > 0) {
            *got = rest < size ? rest : size;
            memcpy(out, at->data + ahead->read, *got);
            ahead->read += *got;
            return TENOR_OK;
        }
        *state = at->state;
        if (at->state.ended) {
            end_thread(ahead);
            if (at->status != TENOR_OK && error)
                *error = ahead->error;
            return at->status;
        }
        free_piece(ahead);
    }
}
