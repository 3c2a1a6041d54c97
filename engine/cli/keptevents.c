/* keptevents.c - copies of events, with all that they point to. */
#include "cli/keptevents.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"

static bool copy_text(tn_keep *keep, tenor_str *text)
{
    return tn_keep_text(keep, *text, text);
}

/* The same number of records elsewhere; NULL: no memory. */
static void *copy_records(tn_keep *keep, const void *records, size_t count, size_t size)
{
    void *copy = tn_keep_room(keep, count * size + 1);
    if (copy && count)
        memcpy(copy, records, count * size);
    return copy;
}

static bool copy_parts(tn_keep *keep, tenor_drift_event *event)
{
    tenor_drift_part *parts = copy_records(keep, event->parts, event->part_count, sizeof *parts);
    for (size_t i = 0; parts && i < event->part_count; i++)
        if (!copy_text(keep, &parts[i].queue) || !copy_text(keep, &parts[i].topic) || !copy_text(keep, &parts[i].channel) ||
            !copy_text(keep, &parts[i].reader) || !copy_text(keep, &parts[i].asr))
            return false;
    event->parts = parts;
    return parts != NULL;
}

static bool copy_phrases(tn_keep *keep, tenor_drift_event *event)
{
    tenor_drift_phrase *phrases = copy_records(keep, event->phrases, event->phrase_count, sizeof *phrases);
    for (size_t i = 0; phrases && i < event->phrase_count; i++)
        if (!copy_text(keep, &phrases[i].phrase))
            return false;
    event->phrases = phrases;
    return phrases != NULL;
}

static bool copy_event(tn_keep *keep, tenor_drift_event *event)
{
    event->window = copy_records(keep, event->window, event->window_count, sizeof *event->window);
    return event->window && copy_text(keep, &event->key) && copy_text(keep, &event->dimension) &&
           copy_text(keep, &event->digest) && copy_text(keep, &event->measured) && copy_parts(keep, event) &&
           copy_phrases(keep, event);
}

bool tn_keptevents_tell(void *context, const tenor_drift_event *event)
{
    tn_keptevents *kept = context;
    if (kept->count == kept->room) {
        size_t room = kept->room ? kept->room * 2 : 64;
        tenor_drift_event *events = room > SIZE_MAX / sizeof *events ? NULL : realloc(kept->events, room * sizeof *events);
        kept->no_memory = !events;
        if (!events)
            return false;
        kept->events = events;
        kept->room = room;
    }
    tenor_drift_event *copy = &kept->events[kept->count];
    *copy = *event;
    kept->no_memory = !copy_event(&kept->keep, copy);
    kept->count += !kept->no_memory;
    return !kept->no_memory;
}

int tn_keptevents_run(tn_keptevents *kept, tn_driftsource *source)
{
    bool more = false;
    int status = TN_EXIT_OK;
    for (int round = 0; round < 2 && status == TN_EXIT_OK && (round == 0 || more); round++) {
        tn_keptevents first = *kept;
        *kept = (tn_keptevents){.events = NULL};
        if (tenor_drift_run(source->drift, source->from, source->to, tn_keptevents_tell, kept) != TENOR_OK) {
            fputs("tenor: out of memory\n", stderr);
            status = TN_EXIT_FAILED;
        } else if (round == 0) {
            status = tn_driftsource_phrases(source, kept->events, kept->count, &more);
        }
        tn_keptevents_free(&first);
    }
    return status;
}

void tn_keptevents_free(tn_keptevents *kept)
{
    free(kept->events);
    tn_keep_free(&kept->keep);
    memset(kept, 0, sizeof *kept);
}
