/* format_google_insights.c - Google Conversational Insights: what is handed in (entries[]) and the conversations that come out
 * (transcript.transcriptSegments[]), as JSON with names in either spelling. */
#include "io/vendor.h"

/* The order of the vendor's arrays below. */
enum {
    ENTRIES
};

static bool knows(const tn_tree *document)
{
    const tn_tree *entry = tn_tree_at(document, "entries[0]");
    const tn_tree *transcript = tn_tree_at(document, "transcript");
    if (entry)
        return tn_tree_at(entry, "text") && tn_tree_at(entry, "role") &&
               (tn_tree_at(entry, "start_timestamp_usec") || tn_tree_at(entry, "user_id"));
    if (tn_tree_at(transcript, "transcriptSegments") || tn_tree_at(transcript, "transcript_segments"))
        return true;
    tn_str name = tn_tree_text_at(document, "name");
    return tn_str_starts(name, TN_STR("projects/")) && tn_tree_at(document, "createTime") &&
           (tn_tree_at(document, "medium") || tn_tree_at(document, "turnCount") || tn_tree_at(document, "dataSource"));
}

/* "projects/p/locations/l/conversations/7" is conversation 7. */
static tn_str last_part(tn_str name)
{
    for (size_t i = name.n; i > 0; i--)
        if (name.p[i - 1] == '/')
            return tn_str_from(name, i);
    return name;
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell, *labels = tn_tree_at(shell, "labels");
    const tn_tree *quality = TN_TALK_FIRST(shell, "qualityMetadata", "quality_metadata");
    const tn_tree *agent = TN_TALK_FIRST(quality, "agentInfo[0]", "agent_info[0]");
    tn_draft *about = &talk->about;
    tn_talk_text(about, TN_NAMES_CALL_ID, last_part(tn_tree_text_at(shell, "name")));
    tn_talk_channel(talk, tn_tree_at(shell, "medium"));
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, TN_TALK_FIRST(shell, "languageCode", "language_code"), 0);
    tn_talk_put(about, TN_NAMES_AGENT_ID, TN_TALK_FIRST(shell, "agentId", "agent_id"), 0);
    tn_talk_put(about, TN_NAMES_AGENT_ID, TN_TALK_FIRST(agent, "agentId", "agent_id"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_AGENT_NAME, TN_TALK_FIRST(agent, "displayName", "display_name"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_TEAM, tn_tree_at(agent, "team"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_CSAT,
                TN_TALK_FIRST(quality, "customerSatisfactionRating", "customer_satisfaction_rating"), 0);
    for (const tn_tree *label = tn_tree_is(labels, TN_JSON_OBJECT) ? labels->first : NULL; label; label = label->next)
        if (tn_tree_text(label).n)
            tn_draft_label(about, talk->reading, label->key, tn_tree_text(label));
    return tn_talk_started(talk, TN_TALK_FIRST(shell, "startTime", "start_time"));
}

/* By the channel, where the segment names no role. */
static tenor_status tell_channel(tn_talk *talk, const tn_tree *tag)
{
    const tn_tree *call = TN_TALK_FIRST(talk->shell, "callMetadata", "call_metadata");
    tn_str channel = tn_tree_text(tag);
    tn_draft *turn = &talk->turn;
    if (!channel.n)
        return TENOR_OK;
    if (tn_str_eq(channel, tn_tree_text(TN_TALK_FIRST(call, "agentChannel", "agent_channel"))))
        tn_talk_text(turn, TN_NAMES_ROLE, TN_STR("agent"));
    else if (tn_str_eq(channel, tn_tree_text(TN_TALK_FIRST(call, "customerChannel", "customer_channel"))))
        tn_talk_text(turn, TN_NAMES_ROLE, TN_STR("customer"));
    else
        return tn_talk_by_channel(talk, channel);
    return TENOR_OK;
}

static tenor_status tell_entry(tn_talk *talk, const tn_tree *value)
{
    const tn_tree *start = tn_tree_at(value, "start_timestamp_usec");
    tn_talk_put(&talk->turn, TN_NAMES_TEXT, tn_tree_at(value, "text"), 0);
    tn_talk_put(&talk->turn, TN_NAMES_ROLE, tn_tree_at(value, "role"), 0);
    tn_talk_put(&talk->turn, TN_NAMES_START, start, TN_STAMP_US);
    tn_talk_put(&talk->turn, TN_NAMES_END, tn_tree_at(value, "end_timestamp_usec"), TN_STAMP_US);
    return tn_talk_say(talk);
}

/* Words give the times of a segment; *start and *end are those of the first and last. */
static tenor_status tell_words(tn_talk *talk, const tn_tree *words, tn_str text, int64_t *start, int64_t *end)
{
    tenor_status status = TENOR_OK;
    *start = *end = TENOR_NO_TIME;
    for (const tn_tree *word = tn_tree_is(words, TN_JSON_ARRAY) ? words->first : NULL; word && status == TENOR_OK;
         word = word->next) {
        tn_wording_times times;
        status = tn_talk_times(talk, TN_TALK_FIRST(word, "startOffset", "start_offset"),
                               TN_TALK_FIRST(word, "endOffset", "end_offset"), TN_STAMP_S, tn_tree_at(word, "confidence"),
                               &times);
        if (status != TENOR_OK)
            break;
        *start = *start == TENOR_NO_TIME ? times.start_ms : *start;
        *end = times.end_ms != TENOR_NO_TIME ? times.end_ms : *end;
        tn_wording_find(&talk->wording, text, tn_tree_text_at(word, "word"), &times);
    }
    return status;
}

/* A segment without words says when it was spoken, not how far into the conversation: the beginning is taken off. */
static tenor_status start_of(tn_talk *talk, const tn_tree *value, int64_t *start)
{
    const tn_tree *began = TN_TALK_FIRST(talk->shell, "startTime", "start_time");
    int64_t from;
    tenor_status status = tn_talk_time(talk, TN_TALK_FIRST(value, "messageTime", "message_time"), TN_STAMP_MS, start);
    if (status == TENOR_OK)
        status = tn_talk_time(talk, began, TN_STAMP_MS, &from);
    if (status == TENOR_OK && *start != TENOR_NO_TIME && from != TENOR_NO_TIME && *start >= from)
        *start -= from;
    return status;
}

static tenor_status tell_segment(tn_talk *talk, const tn_tree *value)
{
    tn_draft *turn = &talk->turn;
    const tn_tree *text = tn_tree_at(value, "text"), *words = tn_tree_at(value, "words");
    const tn_tree *role = TN_TALK_FIRST(value, "segmentParticipant.role", "segment_participant.role");
    int64_t start, end;
    tenor_status status = tell_words(talk, words, tn_tree_text(text), &start, &end);
    if (status == TENOR_OK && start == TENOR_NO_TIME)
        status = start_of(talk, value, &start);
    if (status != TENOR_OK)
        return status;
    if (tn_tree_text(role).n && !tn_str_eq(tn_tree_text(role), TN_STR("ROLE_UNSPECIFIED")))
        tn_talk_put(turn, TN_NAMES_ROLE, role, 0);
    else
        status = tell_channel(talk, TN_TALK_FIRST(value, "channelTag", "channel_tag"));
    tn_talk_put(turn, TN_NAMES_TEXT, text, 0);
    tn_talk_put_ms(turn, TN_NAMES_START, start);
    tn_talk_put_ms(turn, TN_NAMES_END, end);
    tn_talk_put(turn, TN_NAMES_CONFIDENCE, tn_tree_at(value, "confidence"), 0);
    tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, TN_TALK_FIRST(value, "languageCode", "language_code"), 0);
    return status == TENOR_OK ? tn_talk_say(talk) : status;
}

static tenor_status tell_turn(tn_talk *talk, const tn_vendor_element *element)
{
    return element->array == ENTRIES ? tell_entry(talk, element->value) : tell_segment(talk, element->value);
}

static const tn_vendor vendor = {
    .arrays = {"entries[]", "transcript.transcriptSegments[]", "transcript.transcript_segments[]"},
    .ignored = {"runtimeAnnotations", "latestAnalysis", "dialogflowIntents"},
    .call = tell_call,
    .turn = tell_turn,
};

TN_VENDOR_FORMAT(google_insights, knows, vendor);
