/* storesource.c - cells, phrases and legs of a store, handed to drift. */
#include "cli/storesource.h"

#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/nightstore.h"
#include "cli/storecarry.h"
#include "cli/storeverb.h"
#include "cli/terminal.h"
#include "store/storeread.h"

static int no_memory(void)
{
    fputs("tenor: out of memory\n", stderr);
    return TN_EXIT_FAILED;
}

static int failed(const tenor_io_error *error)
{
    tn_terminal_tell("tenor: %s\n", error->message);
    return TN_EXIT_FAILED;
}

/* waiting lives as long as the store is open. */
static int open_store(tn_storefile *store, const char *path, tn_nightstore_waiting *waiting)
{
    tenor_io_error error = {TENOR_OK, 0, ""};
    *waiting = (tn_nightstore_waiting){.path = path, .most = TN_NIGHTSTORE_WAIT};
    if (tn_storefile_init(store, &error) != TENOR_OK)
        return failed(&error);
    store->wait = tn_nightstore_wait;
    store->wait_context = waiting;
    return tn_storefile_read(store, path, &error) == TENOR_OK ? TN_EXIT_OK : failed(&error);
}

static bool is(tenor_str text, const char *word)
{
    return text.size == strlen(word) && memcmp(text.data, word, text.size) == 0;
}

static bool equal(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* ---- cells ----------------------------------------------------------------------------------- */

typedef struct filling {
    tn_driftsource *source;
    int32_t kept; /* the first day of which phrases are there */
    tn_storecarry carry;
    tenor_status status;
    bool far; /* day is too far from other */
    int32_t day, other;
} filling;

static bool add_cell(void *context, const tenor_drift_cell *cell)
{
    filling *f = context;
    tenor_drift_cell copy = *cell;
    f->day = cell->day;
    f->far = tn_driftsource_is_far(f->source, cell->day, &f->other);
    copy.detailed = cell->day >= f->kept && !is(cell->dimension, "handle_time") ? cell->count : 0;
    f->status = tenor_drift_add(f->source->drift, &copy);
    copy.detailed = 0;
    if (f->status == TENOR_OK)
        f->status = tn_storecarry_cell(&f->carry, f->source->drift, &copy);
    f->source->counts.utterances += (uint64_t)cell->count + cell->missing;
    return f->status == TENOR_OK;
}

int tn_storesource_fill(tn_driftsource *source, const char *path)
{
    tenor_io_error error = {TENOR_OK, 0, ""};
    tn_storeread_filter all = {.from = INT32_MIN, .to = INT32_MAX};
    filling f = {.source = source, .kept = INT32_MAX, .status = TENOR_OK};
    tn_storefile store;
    tn_nightstore_waiting waiting;
    int status = open_store(&store, path, &waiting);
    if (status == TN_EXIT_OK && tn_storeread_kept(&store, &f.kept, &error) != TENOR_OK)
        status = failed(&error);
    if (status == TN_EXIT_OK && tn_storecarry_open(&f.carry, &store, source->drift, &error) != TENOR_OK)
        status = failed(&error);
    if (status == TN_EXIT_OK && tn_storeread_cells(&store, &all, add_cell, &f, &error) != TENOR_OK)
        status = failed(&error);
    tn_storefile_close(&store);
    if (status == TN_EXIT_OK)
        tn_storeverb_older(&store, source->quiet);
    if (f.carry.missing && !source->quiet)
        tn_terminal_tell("tenor: %s: %llu bridge%s without nights under both lexicons: not used\n", path,
                         (unsigned long long)f.carry.missing, f.carry.missing == 1 ? "" : "s");
    tn_storecarry_free(&f.carry);
    if (status == TN_EXIT_OK && f.far) {
        char day[11], other[11];
        tenor_io_day_text(f.day, day);
        tenor_io_day_text(f.other, other);
        tn_terminal_tell("tenor: %s: holds the nights %s and %s, more than 25 years apart: one of them is wrong\n", path, other, day);
        return TN_EXIT_FAILED;
    }
    if (status == TN_EXIT_OK && f.status == TENOR_BAD_ARGUMENT) {
        tn_terminal_tell("tenor: %s: holds sums that no scores have\n", path);
        return TN_EXIT_FAILED;
    }
    return status == TN_EXIT_OK && f.status != TENOR_OK ? no_memory() : status;
}

/* ---- phrases --------------------------------------------------------------------------------- */

/* Days that a night looks back on. */
#define WINDOW 90

typedef struct detailing {
    tn_driftsource *source;
    const tenor_drift_event *events;
    size_t count;
    size_t last; /* an event that was asked for: the next phrase is often of it, too */
    bool failed;
} detailing;

static bool is_of(const tenor_drift_event *event, const tenor_drift_cell *cell)
{
    return event->has_parts && equal(event->measured, cell->dimension) && equal(event->digest, cell->digest);
}

static bool add_phrase(void *context, const tn_storeread_phrase *phrase)
{
    detailing *d = context;
    size_t i = d->last;
    if (!is_of(&d->events[i], phrase->cell))
        for (i = 0; i < d->count && !is_of(&d->events[i], phrase->cell); i++)
            ;
    if (i == d->count)
        return true;
    d->last = i;
    uint32_t uses = phrase->count < UINT32_MAX ? (uint32_t)phrase->count : UINT32_MAX;
    d->failed = tenor_drift_add_phrase(d->source->drift, phrase->cell, phrase->entry, phrase->points, uses) == TENOR_NO_MEMORY;
    return !d->failed;
}

int tn_storesource_phrases(tn_driftsource *source, const char *path, const tenor_drift_event *events, size_t count)
{
    tenor_io_error error = {TENOR_OK, 0, ""};
    tn_storeread_filter days = {.from = INT32_MAX, .to = INT32_MIN};
    detailing d = {source, events, count, 0, false};
    tn_storefile store;
    tn_nightstore_waiting waiting;
    for (size_t i = 0; i < count; i++)
        if (events[i].has_parts) {
            int32_t first = events[i].night - WINDOW + 1;
            days.from = first < days.from ? first : days.from;
            days.to = events[i].night > days.to ? events[i].night : days.to;
        }
    if (days.from > days.to)
        return TN_EXIT_OK;
    int status = open_store(&store, path, &waiting);
    if (status == TN_EXIT_OK && tn_storeread_phrases(&store, &days, add_phrase, &d, &error) != TENOR_OK)
        status = failed(&error);
    tn_storefile_close(&store);
    return status == TN_EXIT_OK && d.failed ? no_memory() : status;
}

/* ---- legs ------------------------------------------------------------------------------------ */

typedef struct telling {
    tn_driftsource_tell tell;
    void *context;
    bool failed;
} telling;

static bool tell_leg(void *context, const tn_storeread_leg *from)
{
    telling *t = context;
    tn_driftsource_leg leg = {from->call_id, from->cell, from->score, from->known};
    t->failed = !t->tell(t->context, &leg);
    return !t->failed;
}

int tn_storesource_legs(const char *path, int32_t from, int32_t to, tn_driftsource_tell tell, void *context)
{
    tenor_io_error error = {TENOR_OK, 0, ""};
    tn_storeread_filter days = {.from = from, .to = to};
    telling t = {tell, context, false};
    tn_storefile store;
    tn_nightstore_waiting waiting;
    int status = open_store(&store, path, &waiting);
    if (status == TN_EXIT_OK && tn_storeread_legs(&store, &days, tell_leg, &t, &error) != TENOR_OK)
        status = failed(&error);
    tn_storefile_close(&store);
    return status == TN_EXIT_OK && t.failed ? no_memory() : status;
}
