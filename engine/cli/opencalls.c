/* opencalls.c - the calls that are being read: one, or with --interleaved several at a time. */
#include "cli/opencalls.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_BUCKETS ((size_t)64)
#define FIRST_SLOTS ((size_t)4)

void tn_opencalls_init(tn_opencalls *calls, uint64_t limit)
{
    *calls = (tn_opencalls){
        .limit = limit, .most_held = TN_OPENCALLS_HELD, .secret = tn_idhash_secret()};
}

void tn_opencalls_free(tn_opencalls *calls)
{
    for (size_t i = 0; i < calls->all_count; i++) {
        tn_callinfo_free(&calls->all[i]->info);
        tn_openturn_free(&calls->all[i]->turn);
        free(calls->all[i]);
    }
    free(calls->all);
    free(calls->buckets);
    *calls = (tn_opencalls){0};
}

static bool is_of(const tn_opencall *call, tenor_str id)
{
    return call->info.id.size == id.size && memcmp(call->info.id.data, id.data, id.size) == 0;
}

static tn_opencall **bucket_of(const tn_opencalls *calls, uint64_t place)
{
    return &calls->buckets[place & (calls->bucket_count - 1)];
}

tn_opencall *tn_opencalls_search(const tn_opencalls *calls, tenor_str id)
{
    tn_opencall *call = *bucket_of(calls, tn_idhash_of(calls->secret, id));
    while (call && !is_of(call, id))
        call = call->next;
    return call;
}

/* At most one call a bucket on average. */
static bool make_buckets(tn_opencalls *calls)
{
    if (calls->count < calls->bucket_count)
        return true;
    size_t count = calls->bucket_count ? 2 * calls->bucket_count : FIRST_BUCKETS;
    tn_opencall **buckets = calloc(count, sizeof *buckets);
    if (!buckets)
        return false;
    free(calls->buckets);
    calls->buckets = buckets;
    calls->bucket_count = count;
    for (tn_opencall *call = calls->first; call; call = call->after) {
        tn_opencall **bucket = bucket_of(calls, call->place);
        call->next = *bucket;
        *bucket = call;
    }
    return true;
}

/* A call that was used before, or a new one with a slot of its own. */
static tn_opencall *take_unused(tn_opencalls *calls)
{
    tn_opencall *call = calls->unused;
    if (call) {
        calls->unused = call->next;
        return call;
    }
    if (calls->all_count == calls->all_capacity) {
        size_t capacity = calls->all_capacity ? 2 * calls->all_capacity : FIRST_SLOTS;
        tn_opencall **larger = realloc(calls->all, capacity * sizeof *larger);
        if (!larger)
            return NULL;
        calls->all = larger;
        calls->all_capacity = capacity;
    }
    call = calloc(1, sizeof *call);
    if (!call)
        return NULL;
    call->slot = calls->all_count;
    calls->all[calls->all_count++] = call;
    return call;
}

static void make_newest(tn_opencalls *calls, tn_opencall *call)
{
    call->older = calls->newest;
    call->newer = NULL;
    *(calls->newest ? &calls->newest->newer : &calls->oldest) = call;
    calls->newest = call;
}

static void leave_age(tn_opencalls *calls, tn_opencall *call)
{
    *(call->older ? &call->older->newer : &calls->oldest) = call->newer;
    *(call->newer ? &call->newer->older : &calls->newest) = call->older;
}

tn_opencall *tn_opencalls_open(tn_opencalls *calls, tenor_str id)
{
    if (!make_buckets(calls))
        return NULL;
    tn_opencall *call = take_unused(calls);
    if (!call)
        return NULL;
    if (!tn_callinfo_open(&call->info, id)) {
        call->next = calls->unused;
        calls->unused = call;
        return NULL;
    }
    call->next_number = call->held = 0;
    call->place = calls->limit > 1 ? tn_idhash_of(calls->secret, id) : 0;
    tn_opencall **bucket = bucket_of(calls, call->place);
    call->next = *bucket;
    *bucket = call;
    make_newest(calls, call);
    call->before = calls->last;
    call->after = NULL;
    *(calls->last ? &calls->last->after : &calls->first) = call;
    calls->last = call;
    calls->count++;
    return call;
}

void tn_opencalls_move(tn_opencalls *calls, tn_opencall *call)
{
    leave_age(calls, call);
    make_newest(calls, call);
}

void tn_opencalls_weigh(tn_opencalls *calls, tn_opencall *call)
{
    uint64_t held = call->info.keep.used + call->turn.size + call->turn.word_capacity * sizeof *call->turn.words;
    calls->held += held - call->held;
    call->held = held;
}

void tn_opencalls_drop(tn_opencalls *calls, tn_opencall *call)
{
    tn_opencall **link = bucket_of(calls, call->place);
    while (*link != call)
        link = &(*link)->next;
    *link = call->next;
    leave_age(calls, call);
    *(call->before ? &call->before->after : &calls->first) = call->after;
    *(call->after ? &call->after->before : &calls->last) = call->before;
    calls->held -= call->held;
    calls->count--;
    call->next = calls->unused;
    calls->unused = call;
}
