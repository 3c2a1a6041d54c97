/* format_amazon_pca.c - AWS Post Call Analytics: SpeechSegments[], whose speakers ConversationAnalytics names. */
#include "io/diarised.h"
#include "io/vendor.h"

static const tn_diarised_keys words = {"Text", NULL, "StartTime", "EndTime", "Confidence", TN_STAMP_S};

static bool knows(const tn_tree *document)
{
    const tn_tree *segment = tn_tree_at(document, "SpeechSegments[0]");
    return segment ? tn_tree_at(segment, "DisplayText") || tn_tree_at(segment, "SegmentStartTime")
                   : tn_tree_at(document, "ConversationAnalytics.SpeakerLabels") != NULL;
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *about_call = tn_tree_at(talk->shell, "ConversationAnalytics");
    tn_draft *about = &talk->about;
    tn_talk_put(about, TN_NAMES_CALL_ID,
                TN_TALK_FIRST(about_call, "GUID", "SourceInformation[0].TranscribeCallAnalyticsJob.TranscriptionJobName",
                              "SourceInformation[0].TranscribeJobInfo.TranscriptionJobName"), 0);
    tn_talk_put(about, TN_NAMES_AGENT_ID, tn_tree_at(about_call, "Agent"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_ID, tn_tree_at(about_call, "Cust"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, tn_tree_at(about_call, "LanguageCode"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_SITE, tn_tree_at(about_call, "ConversationLocation"), 0);
    tn_talk_text(about, (tn_names_slot)TENOR_IO_FIELD_CHANNEL, TN_STR("voice"));
    return tn_talk_started(talk, TN_TALK_FIRST(about_call, "ConversationTime", "StartTime"));
}

/* "spk_0" is whom the labels call "Agent"; what the IVR says is nobody's. */
static tenor_status tell_speaker(tn_talk *talk, const tn_tree *segment)
{
    const tn_tree *labels = tn_tree_at(talk->shell, "ConversationAnalytics.SpeakerLabels");
    const tn_tree *speaker = tn_tree_at(segment, "SegmentSpeaker");
    if (tn_tree_is(tn_tree_at(segment, "IVRSegment"), TN_JSON_TRUE))
        return tn_diarised_name(talk, TN_STR("ivr"));
    /* What an option says of the speaker holds. */
    tenor_role role;
    bool known = tn_tree_text(speaker).n && tn_reading_role_of(talk->reading, tn_tree_text(speaker), &role);
    for (const tn_tree *label = tn_tree_is(labels, TN_JSON_ARRAY) && !known ? labels->first : NULL; label;
         label = label->next)
        if (tn_str_eq(tn_tree_text_at(label, "Speaker"), tn_tree_text(speaker)) && tn_tree_text_at(label, "DisplayText").n)
            return tn_diarised_name(talk, tn_tree_text_at(label, "DisplayText"));
    return tn_diarised_speaker(talk, speaker);
}

static tenor_status tell_segment(tn_talk *talk, const tn_vendor_element *element)
{
    const tn_tree *value = element->value, *text = TN_TALK_FIRST(value, "DisplayText", "OriginalText");
    tn_draft *turn = &talk->turn;
    tenor_status status = tell_speaker(talk, value);
    if (status == TENOR_OK)
        status = tn_diarised_words(talk, tn_tree_at(value, "WordConfidence"), &words, tn_tree_text(text));
    if (status != TENOR_OK)
        return status;
    tn_talk_put(turn, TN_NAMES_TEXT, text, 0);
    tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "SegmentStartTime"), TN_STAMP_S);
    tn_talk_put(turn, TN_NAMES_END, tn_tree_at(value, "SegmentEndTime"), TN_STAMP_S);
    return tn_talk_say(talk);
}

static const tn_vendor vendor = {
    .arrays = {"SpeechSegments[]"},
    .ignored = {"ConversationAnalytics.SentimentTrends", "ConversationAnalytics.CustomEntities"},
    .call = tell_call,
    .turn = tell_segment,
};

TN_VENDOR_FORMAT(amazon_pca, knows, vendor);
