/* same_record.h - two records compared in every field. */
#ifndef SAME_RECORD_H
#define SAME_RECORD_H

#include <stdbool.h>
#include <string.h>

#include "tenor_io.h"

static inline bool same_text(tenor_str a, tenor_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

/* What differs, or NULL. */
static inline const char *record_difference(const tenor_io_record *a, const tenor_io_record *b)
{
    if (a->kind != b->kind)
        return "kind";
    if (a->line != b->line || a->offset != b->offset || !same_text(a->source, b->source))
        return "place";
    if (a->reason != b->reason || !same_text(a->message, b->message))
        return "reason";
    if (!same_text(a->call_id, b->call_id))
        return "call_id";
    if (!same_text(a->speaker, b->speaker))
        return "speaker";
    const tenor_segment *s = &a->segment, *t = &b->segment;
    if (!same_text(s->utterance.text, t->utterance.text))
        return "text";
    if (s->utterance.role != t->utterance.role || a->role_given != b->role_given)
        return "role";
    if (!same_text(s->utterance.channel, t->utterance.channel) || !same_text(s->utterance.language, t->utterance.language))
        return "channel or language";
    if (s->utterance.day != t->utterance.day || a->started_ms != b->started_ms)
        return "day";
    if (s->number != t->number || a->numbered != b->numbered)
        return "number";
    if (a->confidence != b->confidence)
        return "confidence";
    if (s->start_ms != t->start_ms || s->end_ms != t->end_ms)
        return "times";
    if (!same_text(s->agent_id, t->agent_id))
        return "agent_id";
    for (int i = 0; i < TENOR_IO_FIELD_COUNT; i++)
        if (!same_text(a->fields[i], b->fields[i]))
            return tenor_io_field_name((tenor_io_field)i);
    if (a->label_count != b->label_count || a->word_count != b->word_count)
        return "count of labels or words";
    for (size_t i = 0; i < a->label_count; i++)
        if (!same_text(a->labels[i].name, b->labels[i].name) || !same_text(a->labels[i].value, b->labels[i].value))
            return "labels";
    for (size_t i = 0; i < a->word_count; i++)
        if (a->words[i].begin != b->words[i].begin || a->words[i].end != b->words[i].end ||
            a->words[i].start_ms != b->words[i].start_ms || a->words[i].end_ms != b->words[i].end_ms ||
            a->words[i].confidence != b->words[i].confidence)
            return "words";
    if (a->replaced != b->replaced || a->partial != b->partial || a->in_call != b->in_call ||
        a->call_end != b->call_end || a->event != b->event)
        return "flags";
    return NULL;
}

#endif
