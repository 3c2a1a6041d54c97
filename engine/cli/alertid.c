/* alertid.c - ids of events of drift, as people type them. */
#include "cli/alertid.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/terminal.h"

/* Ids that are listed where several are meant. */
#define LISTED_MOST 10

static bool equal(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

bool tn_alertid_same(const tenor_drift_event *a, const tenor_drift_event *b)
{
    return a->kind == b->kind && a->alert == b->alert && equal(a->key, b->key) && equal(a->dimension, b->dimension);
}

const char *tn_alertid_kind(tenor_drift_kind kind)
{
    static const char *const kinds[] = {"agent", "team", "queue", "topic"};
    return kinds[kind];
}

const char *tn_alertid_state(tenor_drift_state state)
{
    static const char *const states[] = {"", "ALERT", "COHORT", "TRANSIENT", "CLEARED"};
    return states[state];
}

uint64_t tn_alertid_hash(tenor_drift_kind kind, tenor_str key, tenor_str dimension)
{
    uint64_t hash = 14695981039346656037u + (uint64_t)kind; /* FNV-1a, a step more between the two */
    const tenor_str texts[] = {key, dimension};
    for (size_t t = 0; t < 2; t++, hash *= 1099511628211u)
        for (size_t i = 0; i < texts[t].size; i++)
            hash = (hash ^ (unsigned char)texts[t].data[i]) * 1099511628211u;
    return hash ^ hash >> 32;
}

/* What is no printable ASCII stands as %XX in ids; NULL: no memory. */
static char *as_in_ids(const char *typed)
{
    char *id = malloc(strlen(typed) * 3 + 1), *at = id;
    for (; id && *typed; typed++) {
        unsigned char c = (unsigned char)*typed;
        if (c > ' ' && c < 0x7f)
            *at++ = (char)c;
        else
            at += sprintf(at, "%%%02X", (unsigned)c);
    }
    if (id)
        *at = 0;
    return id;
}

/* 0: no; 1: begins so, up to a slash; 2: is it. -1: no memory. */
static int match(tenor_io_buffer *buffer, const tenor_drift_event *event, const char *id)
{
    size_t size = strlen(id);
    tenor_io_buffer_clear(buffer);
    if (tenor_io_drift_id(buffer, event) != TENOR_OK)
        return -1;
    tenor_str whole = tenor_io_buffer_view(buffer);
    while (size > 1 && id[size - 1] == '/')
        size--;
    if (size == 0 || whole.size < size || memcmp(whole.data, id, size) != 0)
        return 0;
    return whole.size == size ? 2 : whole.data[size] == '/' || id[size - 1] == ':';
}

static void list(tenor_io_buffer *buffer, const tenor_drift_event *events, const size_t *found, size_t count)
{
    for (size_t i = 0; i < count && i < LISTED_MOST; i++) {
        tenor_io_buffer_clear(buffer);
        if (tenor_io_drift_id(buffer, &events[found[i]]) != TENOR_OK)
            return;
        fputs("  ", stderr);
        tn_terminal_text(stderr, tenor_io_buffer_view(buffer));
        fputc('\n', stderr);
    }
    if (count > LISTED_MOST)
        fprintf(stderr, "  and %zu more\n", count - LISTED_MOST);
}

/* The last event of each alert that is meant. */
static size_t gather(tenor_io_buffer *buffer, const tenor_drift_event *events, size_t count, const char *id, size_t *found,
                     bool *failed)
{
    size_t alerts = 0;
    for (size_t i = 0; i < count; i++) {
        int how = match(buffer, &events[i], id);
        *failed = *failed || how < 0;
        if (how == 2) {
            found[0] = i;
            return 1;
        }
        size_t k = 0;
        while (how == 1 && k < alerts && !tn_alertid_same(&events[found[k]], &events[i]))
            k++;
        if (how == 1 && (k == alerts || events[i].state != TENOR_DRIFT_CLEARED))
            found[k] = i;
        alerts += how == 1 && k == alerts;
    }
    return alerts;
}

/* Who types a name alone forgets whose it is. NULL: nobody of whom something is told bears it. */
static const tenor_drift_event *bearer(tenor_io_buffer *buffer, const tenor_drift_event *events, size_t count, const char *id)
{
    const size_t size = strlen(id);
    for (size_t i = 0; i < count; i++) {
        tenor_io_buffer_clear(buffer);
        if (tenor_io_drift_id(buffer, &events[i]) != TENOR_OK)
            return NULL;
        tenor_str whole = tenor_io_buffer_view(buffer);
        const size_t kind = strlen(tn_alertid_kind(events[i].kind)) + 1;
        if (whole.size > kind + size && memcmp(whole.data + kind, id, size) == 0 && whole.data[kind + size] == '/')
            return &events[i];
    }
    return NULL;
}

static void say_none(tenor_io_buffer *buffer, const tenor_drift_event *events, size_t count, const char *typed, const char *id)
{
    const tenor_drift_event *event = bearer(buffer, events, count, id);
    tn_terminal_tell("tenor: there is no alert '%s' in these nights; ", typed);
    if (event)
        tn_terminal_tell("did you mean '%s:%s'?\n", tn_alertid_kind(event->kind), id);
    else
        fputs("'tenor drift --format jsonl' tells their ids, --sight FILE what could have been seen of those without\n", stderr);
}

size_t tn_alertid_find(const tenor_drift_event *events, size_t count, const char *typed)
{
    tenor_io_buffer *buffer = NULL;
    char *id = as_in_ids(typed);
    size_t *found = malloc((count + 1) * sizeof *found), result = count, alerts = 0;
    bool failed = !id || !found || tenor_io_buffer_new(&buffer, NULL) != TENOR_OK;
    if (!failed)
        alerts = gather(buffer, events, count, id, found, &failed);
    if (failed) {
        fputs("tenor: out of memory\n", stderr);
    } else if (alerts == 1) {
        result = found[0];
    } else if (alerts > 1) {
        tn_terminal_tell("tenor: '%s' is the beginning of %zu alerts:\n", typed, alerts);
        list(buffer, events, found, alerts);
    } else {
        say_none(buffer, events, count, typed, id);
    }
    tenor_io_buffer_free(buffer);
    free(found);
    free(id);
    return result;
}
