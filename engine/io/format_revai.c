/* format_revai.c - Rev.ai: monologues[], whose elements are words, punctuation and what was not understood. */
#include "io/diarised.h"
#include "io/vendor.h"

static bool knows(const tn_tree *document)
{
    const tn_tree *monologue = tn_tree_at(document, "monologues[0]");
    return monologue ? tn_tree_at(monologue, "elements") != NULL
                     : tn_tree_is(tn_tree_at(document, "monologues"), TN_JSON_ARRAY);
}

static tenor_status tell_call(tn_talk *talk)
{
    tn_talk_put(&talk->about, TN_NAMES_CALL_ID, TN_TALK_FIRST(talk->shell, "job_id", "id"), 0);
    tn_talk_put(&talk->about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, tn_tree_at(talk->shell, "language"), 0);
    return TENOR_OK;
}

/* The name that the list of speakers has for a number, where people wrote one. */
static tenor_status tell_speaker(tn_talk *talk, const tn_tree *value)
{
    const tn_tree *number = tn_tree_at(value, "speaker"), *speakers = tn_tree_at(talk->shell, "speakers");
    tn_str name = tn_tree_text(TN_TALK_FIRST(value, "speaker_info.display_name", "speaker_name"));
    for (const tn_tree *one = tn_tree_is(speakers, TN_JSON_ARRAY) ? speakers->first : NULL; one && !name.n; one = one->next)
        if (tn_str_eq(tn_tree_text_at(one, "id"), tn_tree_text(number)))
            name = tn_tree_text_at(one, "name");
    return name.n ? tn_diarised_name(talk, name) : tn_diarised_speaker(talk, number);
}

/* The values one after another: blanks are punctuation there. *text is NULL without memory. */
static tn_str join(tn_talk *talk, const tn_tree *elements)
{
    size_t size = 0;
    const tn_tree *first = tn_tree_is(elements, TN_JSON_ARRAY) ? elements->first : NULL;
    for (const tn_tree *one = first; one; one = one->next)
        size += tn_tree_text_at(one, "value").n;
    char *out = tn_arena_alloc(talk->arena, size + 1, 1);
    if (!out)
        return tn_str_of(NULL, 0);
    size = 0;
    for (const tn_tree *one = first; one; one = one->next) {
        tn_str value = tn_tree_text_at(one, "value");
        if (value.n)
            memcpy(out + size, value.p, value.n);
        size += value.n;
    }
    return tn_diarised_trimmed(tn_str_of(out, size));
}

static tenor_status tell_monologue(tn_talk *talk, const tn_vendor_element *element)
{
    const tn_tree *value = element->value, *elements = tn_tree_at(value, "elements");
    tn_str text = join(talk, elements);
    int64_t start = TENOR_NO_TIME, end = TENOR_NO_TIME;
    tenor_status status = text.p ? tell_speaker(talk, value) : TENOR_NO_MEMORY;
    for (const tn_tree *one = tn_tree_is(elements, TN_JSON_ARRAY) ? elements->first : NULL; one && status == TENOR_OK;
         one = one->next) {
        tn_wording_times times;
        if (!tn_tree_says(one, "type", "text"))
            continue;
        status = tn_talk_times(talk, tn_tree_at(one, "ts"), tn_tree_at(one, "end_ts"), TN_STAMP_S,
                               tn_tree_at(one, "confidence"), &times);
        tn_wording_find(&talk->wording, text, tn_tree_text_at(one, "value"), &times);
        start = start == TENOR_NO_TIME ? times.start_ms : start;
        end = times.end_ms == TENOR_NO_TIME ? end : times.end_ms;
    }
    if (status != TENOR_OK)
        return status;
    if (text.n || (tn_tree_is(elements, TN_JSON_ARRAY) && !elements->count))
        *tn_draft_set(&talk->turn, TN_NAMES_TEXT) = (tn_draft_value){.text = text, .whole = -1, .kind = TN_DRAFT_TEXT};
    tn_talk_put_ms(&talk->turn, TN_NAMES_START, start);
    tn_talk_put_ms(&talk->turn, TN_NAMES_END, end);
    return tn_talk_say(talk);
}

static const tn_vendor vendor = {
    .arrays = {"monologues[]"},
    .call = tell_call,
    .turn = tell_monologue,
};

TN_VENDOR_FORMAT(revai, knows, vendor);
