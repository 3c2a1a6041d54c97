/* format_genesys.c - Genesys Cloud speech and text analytics: transcripts[].phrases[]. Several transcripts of one conversation
 * are one call; analytics (sentiment, acoustics) are left where they are. */
#include "io/vendor.h"

static bool knows(const tn_tree *document)
{
    const tn_tree *phrase = tn_tree_at(document, "transcripts[0].phrases[0]");
    if (phrase)
        return tn_tree_at(phrase, "participantPurpose") || tn_tree_at(phrase, "startTimeMs");
    return tn_tree_at(document, "conversationId") &&
           (tn_tree_is(tn_tree_at(document, "transcripts"), TN_JSON_ARRAY) || tn_tree_at(document, "communicationId"));
}

/* Our own people among the participants. */
static bool is_internal(const tn_tree *participant)
{
    return tn_tree_says(participant, "participantPurpose", "internal") ||
           tn_tree_says(participant, "participantPurpose", "agent") ||
           tn_tree_says(participant, "participantPurpose", "user");
}

/* What the people did whose connection ended so. */
static bool hung_up(const tn_tree *participant)
{
    return tn_tree_says(participant, "disconnectType", "client") || tn_tree_says(participant, "disconnectType", "endpoint");
}

/* Who ended the call: reasons are told from where each participant stands. The last of our people and the customer must tell the same
 * story: one has hung up, and for the other it was the peer. NULL: they do not, or are not there. */
static const char *ended_by(const tn_tree *participants)
{
    const tn_tree *ours = NULL, *customer = NULL;
    for (const tn_tree *one = tn_tree_is(participants, TN_JSON_ARRAY) ? participants->first : NULL; one; one = one->next) {
        if (!tn_tree_at(one, "disconnectType"))
            continue;
        if (is_internal(one))
            ours = one;
        else if (tn_tree_says(one, "participantPurpose", "external") || tn_tree_says(one, "participantPurpose", "customer"))
            customer = one;
    }
    if (!ours || !customer)
        return NULL;
    if (hung_up(ours) && tn_tree_says(customer, "disconnectType", "peer"))
        return "agent";
    if (hung_up(customer) && tn_tree_says(ours, "disconnectType", "peer"))
        return "customer";
    return tn_tree_says(ours, "disconnectType", "transport.failure") || tn_tree_says(customer, "disconnectType", "transport.failure") ? "dropped" : NULL;
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell, *participants = tn_tree_at(shell, "participants");
    tn_draft *about = &talk->about;
    tn_talk_put(about, TN_NAMES_CALL_ID, tn_tree_at(shell, "conversationId"), 0);
    tn_talk_channel(talk, tn_tree_at(shell, "mediaType"));
    const char *ender = ended_by(participants);
    if (ender)
        tn_draft_label(about, talk->reading, TN_STR("ended_by"), tn_str_of(ender, strlen(ender)));
    for (const tn_tree *one = tn_tree_is(participants, TN_JSON_ARRAY) ? participants->first : NULL; one; one = one->next)
        if (is_internal(one) && !tn_talk_has(about, (tn_names_slot)TENOR_IO_FIELD_QUEUE))
            tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_QUEUE, tn_tree_at(one, "queueId"), 0);
    return tn_talk_started(talk, TN_TALK_FIRST(shell, "conversationStartTime", "startTime", "transcripts[0].startTime"));
}

/* Whose turn it is: the one of our own people who took part at that time. */
static tenor_status agent_at(tn_talk *talk, int64_t at, const tn_tree **agent)
{
    const tn_tree *participants = tn_tree_at(talk->shell, "participants");
    for (const tn_tree *one = tn_tree_is(participants, TN_JSON_ARRAY) ? participants->first : NULL; one; one = one->next) {
        int64_t start, end;
        if (!is_internal(one) || !tn_tree_at(one, "userId"))
            continue;
        tenor_status status = tn_talk_time(talk, tn_tree_at(one, "startTimeMs"), TN_STAMP_MS, &start);
        if (status == TENOR_OK)
            status = tn_talk_time(talk, tn_tree_at(one, "endTimeMs"), TN_STAMP_MS, &end);
        if (status != TENOR_OK)
            return status;
        bool within = at == TENOR_NO_TIME || ((start == TENOR_NO_TIME || start <= at) && (end == TENOR_NO_TIME || at < end));
        if (within)
            *agent = tn_tree_at(one, "userId");
    }
    return TENOR_OK;
}

/* Where something ends that began at start and lasted. */
static tenor_status end_of(tn_talk *talk, const tn_tree *value, int64_t start, int64_t *end)
{
    tenor_status status = tn_talk_time(talk, tn_tree_at(value, "duration.milliseconds"), TN_STAMP_MS, end);
    if (status == TENOR_OK && *end != TENOR_NO_TIME && (start == TENOR_NO_TIME || __builtin_add_overflow(start, *end, end)))
        *end = TENOR_NO_TIME;
    return status;
}

static tenor_status tell_words(tn_talk *talk, const tn_tree *words, tn_str text)
{
    tenor_status status = TENOR_OK;
    for (const tn_tree *word = tn_tree_is(words, TN_JSON_ARRAY) ? words->first : NULL; word && status == TENOR_OK;
         word = word->next) {
        tn_wording_times times;
        status = tn_talk_times(talk, tn_tree_at(word, "startTimeMs"), NULL, TN_STAMP_MS, tn_tree_at(word, "confidence"),
                               &times);
        if (status == TENOR_OK)
            status = end_of(talk, word, times.start_ms, &times.end_ms);
        tn_wording_find(&talk->wording, text, tn_tree_text_at(word, "word"), &times);
    }
    return status;
}

static tenor_status tell_phrase(tn_talk *talk, const tn_vendor_element *element)
{
    const tn_tree *value = element->value, *transcripts = tn_tree_at(talk->shell, "transcripts");
    const tn_tree *transcript = tn_tree_element(transcripts, element->index[0]);
    const tn_tree *purpose = tn_tree_at(value, "participantPurpose"), *text = tn_tree_at(value, "decoratedText");
    const tn_tree *agent = NULL, *words = tn_tree_at(value, "decoratedWords");
    tn_draft *turn = &talk->turn;
    int64_t start, end;
    if (!tn_tree_text(text).n)
        text = tn_tree_at(value, "text");
    if (!tn_tree_is(words, TN_JSON_ARRAY) || !words->count)
        words = tn_tree_at(value, "words");
    tenor_status status = tn_talk_time(talk, tn_tree_at(value, "startTimeMs"), TN_STAMP_MS, &start);
    if (status == TENOR_OK)
        status = end_of(talk, value, start, &end);
    if (status == TENOR_OK)
        status = tn_talk_started(talk, tn_tree_at(value, "startTimeMs"));
    if (status == TENOR_OK && is_internal(value))
        status = agent_at(talk, start, &agent);
    if (status == TENOR_OK)
        status = tell_words(talk, words, tn_tree_text(text));
    if (status != TENOR_OK)
        return status;
    tn_talk_put(turn, TN_NAMES_TEXT, text, 0);
    tn_talk_put(turn, TN_NAMES_ROLE, purpose, 0);
    tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "startTimeMs"), TN_STAMP_MS);
    tn_talk_put_ms(turn, TN_NAMES_END, end);
    tn_talk_put(turn, TN_NAMES_CONFIDENCE, tn_tree_at(value, "confidence"), 0);
    tn_talk_put(turn, TN_NAMES_AGENT_ID, agent, 0);
    tn_talk_put(turn, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, tn_tree_at(transcript, "language"), 0);
    return tn_talk_say(talk);
}

static const tn_vendor vendor = {
    .arrays = {"transcripts[].phrases[]"},
    .ignored = {"transcripts[].analytics"},
    .call = tell_call,
    .turn = tell_phrase,
};

TN_VENDOR_FORMAT(genesys, knows, vendor);
