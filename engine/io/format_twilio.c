/* format_twilio.c - Twilio Conversational Intelligence: the sentences[] of a transcript, by channel, a page or all. */
#include "io/vendor.h"

static bool knows(const tn_tree *document)
{
    const tn_tree *sentence = tn_tree_at(document, "sentences[0]");
    if (!sentence) /* a page without any */
        return tn_tree_says(document, "meta.key", "sentences");
    return tn_tree_at(sentence, "transcript") &&
           (tn_tree_at(sentence, "media_channel") || tn_tree_at(sentence, "sentence_index"));
}

/* ".../Transcripts/GT123/Sentences?..." names the transcript. */
static tn_str id_in_url(tn_str url)
{
    static const char before[] = "/Transcripts/";
    size_t n = sizeof before - 1;
    for (size_t i = 0; i + n <= url.n; i++) {
        if (memcmp(url.p + i, before, n) != 0)
            continue;
        tn_str id = tn_str_from(url, i + n);
        for (size_t k = 0; k < id.n; k++)
            if (id.p[k] == '/' || id.p[k] == '?')
                id.n = k;
        return id;
    }
    return tn_str_of(NULL, 0);
}

static const tn_tree *first_participant(const tn_tree *shell)
{
    const tn_tree *participants = TN_TALK_FIRST(shell, "channel.participants", "participants");
    return tn_tree_is(participants, TN_JSON_ARRAY) ? participants->first : NULL;
}

static bool is_agent(const tn_tree *participant)
{
    return tn_names_same(tn_tree_text(TN_TALK_FIRST(participant, "role", "type")), TN_STR("agent"));
}

/* Names hold for the whole call, since anybody may be called by name. */
static void tell_names(tn_talk *talk)
{
    for (const tn_tree *one = first_participant(talk->shell); one; one = one->next) {
        int field = is_agent(one) ? TENOR_IO_FIELD_AGENT_NAME : TENOR_IO_FIELD_CUSTOMER_NAME;
        if (!tn_talk_has(&talk->about, (tn_names_slot)field))
            tn_talk_put(&talk->about, (tn_names_slot)field, tn_tree_at(one, "full_name"), 0);
    }
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell, *next = tn_tree_at(shell, "meta.next_page_url");
    tn_draft *about = &talk->about;
    tn_talk_text(about, TN_NAMES_CALL_ID, id_in_url(tn_tree_text_at(shell, "meta.url")));
    tn_talk_put(about, TN_NAMES_CALL_ID, TN_TALK_FIRST(shell, "transcript_sid", "sid"), 0);
    tn_talk_channel(talk, tn_tree_at(shell, "channel.type"));
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, tn_tree_at(shell, "language_code"), 0);
    tell_names(talk);
    talk->goes_on = tn_tree_text(next).n > 0;
    return tn_talk_started(talk, TN_TALK_FIRST(shell, "media_start_time", "channel.media_properties.media_start_time"));
}

/* Who is on the channel, where the document says it; else "channel 1", which --role-word can name. */
static tenor_status tell_speaker(tn_talk *talk, tn_str channel)
{
    tn_draft *turn = &talk->turn;
    const tn_tree *one = first_participant(talk->shell);
    while (one && !tn_str_eq(tn_tree_text_at(one, "channel_participant"), channel))
        one = one->next;
    tn_str role = tn_tree_text(TN_TALK_FIRST(one, "role", "type"));
    if (!role.n)
        return tn_talk_by_channel(talk, channel);
    tn_talk_text(turn, TN_NAMES_ROLE, role);
    if (is_agent(one)) {
        tn_talk_put(turn, TN_NAMES_AGENT_ID, tn_tree_at(one, "user_id"), 0);
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_AGENT_NAME, tn_tree_at(one, "full_name"), 0);
    } else {
        tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_NAME, tn_tree_at(one, "full_name"), 0);
    }
    return TENOR_OK;
}

static tenor_status tell_sentence(tn_talk *talk, const tn_vendor_element *element)
{
    const tn_tree *value = element->value, *words = tn_tree_at(value, "words");
    tn_str text = tn_tree_text_at(value, "transcript"), channel = tn_tree_text_at(value, "media_channel");
    tn_draft *turn = &talk->turn;
    tenor_status status = TENOR_OK;
    for (const tn_tree *word = tn_tree_is(words, TN_JSON_ARRAY) ? words->first : NULL; word && status == TENOR_OK;
         word = word->next) {
        tn_wording_times times;
        status = tn_talk_times(talk, tn_tree_at(word, "start_time"), tn_tree_at(word, "end_time"), TN_STAMP_S,
                               tn_tree_at(word, "confidence"), &times);
        tn_wording_find(&talk->wording, text, tn_tree_text_at(word, "word"), &times);
    }
    if (status == TENOR_OK)
        status = tell_speaker(talk, channel);
    if (status != TENOR_OK)
        return status;
    tn_talk_put(turn, TN_NAMES_TEXT, tn_tree_at(value, "transcript"), 0);
    tn_talk_put(turn, TN_NAMES_UTTERANCE, tn_tree_at(value, "sentence_index"), 0);
    tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "start_time"), TN_STAMP_S);
    tn_talk_put(turn, TN_NAMES_END, tn_tree_at(value, "end_time"), TN_STAMP_S);
    tn_talk_put(turn, TN_NAMES_CONFIDENCE, tn_tree_at(value, "confidence"), 0);
    return tn_talk_say(talk);
}

static const tn_vendor vendor = {
    .arrays = {"sentences[]"},
    .call = tell_call,
    .turn = tell_sentence,
};

TN_VENDOR_FORMAT(twilio, knows, vendor);
