/* format_amazon_calls.c - voice calls of Amazon Transcribe Call Analytics and Amazon Connect Contact Lens: Transcript[] with
 * BeginOffsetMillis, or Segments[] while the call goes on. Loudness and sentiment are left where they are. */
#include "io/amazon.h"
#include "io/vendor.h"

/* The order of the vendor's arrays below. */
enum {
    TURNS,
    SEGMENTS
};

static bool knows(const tn_tree *document)
{
    const tn_tree *turn = tn_tree_at(document, "Transcript[0]");
    if (turn)
        return tn_tree_at(turn, "BeginOffsetMillis") && (tn_tree_at(turn, "Content") || tn_tree_at(turn, "Items"));
    if (tn_tree_is(tn_tree_at(document, "Transcript"), TN_JSON_ARRAY))
        return tn_tree_says(document, "Channel", "VOICE"); /* nobody spoke */
    const tn_tree *segment = tn_tree_at(document, "Segments[0]");
    if (segment)
        return TN_TALK_FIRST(segment, "Transcript.BeginOffsetMillis", "Utterance.BeginOffsetMillis", "Categories") != NULL;
    if (tn_tree_at(document, "EventType") && tn_tree_says(document, "Channel", "VOICE"))
        return true;
    const tn_tree *traits = tn_tree_at(document, "ConversationCharacteristics");
    return tn_tree_at(traits, "TotalConversationDurationMillis") || tn_tree_at(traits, "TalkTime") ||
           tn_tree_at(traits, "NonTalkTime");
}

/* Somebody is on hold, or nobody speaks. */
static tenor_status tell_silences(tn_talk *talk)
{
    const tn_tree *instances = tn_tree_at(talk->shell, "ConversationCharacteristics.NonTalkTime.Instances");
    tenor_status status = TENOR_OK;
    if (!tn_tree_is(instances, TN_JSON_ARRAY))
        return TENOR_OK;
    for (const tn_tree *silence = instances->first; silence && status == TENOR_OK; silence = silence->next) {
        int64_t start, end;
        status = tn_talk_time(talk, tn_tree_at(silence, "BeginOffsetMillis"), TN_STAMP_MS, &start);
        if (status == TENOR_OK)
            status = tn_talk_time(talk, tn_tree_at(silence, "EndOffsetMillis"), TN_STAMP_MS, &end);
        if (status == TENOR_OK)
            status = tn_talk_event(talk, "silence", start, end);
    }
    return status;
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell;
    tn_draft *about = &talk->about;
    tn_talk_put(about, TN_NAMES_CALL_ID, TN_TALK_FIRST(shell, "CustomerMetadata.ContactId", "ContactId", "JobName"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, tn_tree_at(shell, "LanguageCode"), 0);
    tn_talk_channel(talk, tn_tree_at(shell, "Channel"));
    /* Events of a call that goes on: the next document has more of it, and some have no turns. */
    const tn_tree *event = tn_tree_at(shell, "EventType");
    talk->goes_on = event && !tn_str_eq(tn_tree_text(event), TN_STR("COMPLETED"));
    talk->may_be_empty = event != NULL;
    return tell_silences(talk);
}

/* Words and punctuation; their texts follow each other in the turn's. */
static tenor_status tell_words(tn_talk *talk, const tn_tree *items, tn_str text)
{
    tenor_status status = TENOR_OK;
    if (!tn_tree_is(items, TN_JSON_ARRAY))
        return TENOR_OK;
    for (const tn_tree *item = items->first; item && status == TENOR_OK; item = item->next) {
        if (tn_tree_says(item, "Type", "punctuation"))
            continue;
        /* What was redacted says here how sure the redaction is. */
        const tn_tree *confidence = TN_TALK_FIRST(item, "Confidence", "Redaction[0].Confidence");
        tn_wording_times times;
        status = tn_talk_times(talk, tn_tree_at(item, "BeginOffsetMillis"), tn_tree_at(item, "EndOffsetMillis"),
                               TN_STAMP_MS, confidence, &times);
        tn_wording_find(&talk->wording, text, tn_tree_text_at(item, "Content"), &times);
    }
    return status;
}

static tenor_status tell_turn(tn_talk *talk, const tn_vendor_element *element)
{
    /* Of segments those count that are whole: utterances are parts of them that came earlier. */
    const tn_tree *value = element->array == SEGMENTS ? tn_tree_at(element->value, "Transcript") : element->value;
    if (element->array == SEGMENTS && !value)
        return TENOR_OK;
    tn_draft *turn = &talk->turn;
    tn_talk_put(turn, TN_NAMES_TEXT, tn_tree_at(value, "Content"), 0);
    tn_talk_put(turn, TN_NAMES_ROLE, tn_amazon_role(talk->shell, value), 0);
    tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "BeginOffsetMillis"), TN_STAMP_MS);
    tn_talk_put(turn, TN_NAMES_END, tn_tree_at(value, "EndOffsetMillis"), TN_STAMP_MS);
    tenor_status status = tell_words(talk, tn_tree_at(value, "Items"), tn_tree_text_at(value, "Content"));
    return status == TENOR_OK ? tn_talk_say(talk) : status;
}

static const tn_vendor vendor = {
    .arrays = {"Transcript[]", "Segments[]"},
    .call = tell_call,
    .turn = tell_turn,
};

TN_VENDOR_FORMAT(amazon_calls, knows, vendor);
