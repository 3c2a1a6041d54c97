/* format_deepgram.c - Deepgram: results.utterances[], or what was said on each of results.channels[], as paragraphs or words. */
#include "io/diarised.h"
#include "io/vendor.h"

/* The order of the vendor's arrays below. */
enum {
    UTTERANCES,
    ALTERNATIVES
};

static const tn_diarised_keys words = {"punctuated_word", "word", "start", "end", "confidence", TN_STAMP_S};

static bool knows(const tn_tree *document)
{
    const tn_tree *results = tn_tree_at(document, "results");
    const tn_tree *said = TN_TALK_FIRST(results, "utterances[0]", "channels[0].alternatives[0]");
    if (said)
        return tn_tree_at(said, "transcript") != NULL;
    return tn_tree_is(tn_tree_at(results, "channels"), TN_JSON_ARRAY) && tn_tree_at(document, "metadata.request_id");
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell;
    tn_draft *about = &talk->about;
    tn_talk_put(about, TN_NAMES_CALL_ID, tn_tree_at(shell, "metadata.request_id"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE,
                TN_TALK_FIRST(shell, "results.channels[0].detected_language", "metadata.language"), 0);
    /* The same words, in turns: the channels are not needed. */
    talk->ordered = tn_tree_at(shell, "results.utterances[0]") != NULL;
    if (talk->ordered)
        talk->skip = 1u << ALTERNATIVES;
    return TENOR_OK;
}

/* One channel is no speaker. */
static tn_str several(const tn_talk *talk, tn_str channel)
{
    const tn_tree *channels = tn_tree_at(talk->shell, "results.channels");
    bool one = !tn_tree_is(channels, TN_JSON_ARRAY) || channels->count < 2;
    return one && tn_str_eq(channel, TN_STR("0")) ? TN_STR("") : channel;
}

/* A speaker where it was diarised; else the channel, where there is more than one. */
static tenor_status tell_speaker(tn_talk *talk, const tn_tree *speaker, tn_str channel)
{
    return tn_tree_text(speaker).n ? tn_diarised_speaker(talk, speaker)
                                   : tn_talk_by_channel(talk, several(talk, channel));
}

static tenor_status tell_utterance(tn_talk *talk, const tn_tree *value)
{
    tn_draft *turn = &talk->turn;
    tenor_status status = tell_speaker(talk, tn_tree_at(value, "speaker"), tn_tree_text_at(value, "channel"));
    if (status == TENOR_OK)
        status = tn_diarised_words(talk, tn_tree_at(value, "words"), &words, tn_tree_text_at(value, "transcript"));
    if (status != TENOR_OK)
        return status;
    tn_talk_put(turn, TN_NAMES_TEXT, tn_tree_at(value, "transcript"), 0);
    tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "start"), TN_STAMP_S);
    tn_talk_put(turn, TN_NAMES_END, tn_tree_at(value, "end"), TN_STAMP_S);
    tn_talk_put(turn, TN_NAMES_CONFIDENCE, tn_tree_at(value, "confidence"), 0);
    return tn_talk_say(talk);
}

/* The sentences of a paragraph follow each other. */
static tenor_status tell_paragraph(tn_talk *talk, const tn_tree *value, tn_str channel)
{
    static const tn_wording_times none = {TENOR_NO_TIME, TENOR_NO_TIME, 0};
    const tn_tree *sentences = tn_tree_at(value, "sentences");
    for (const tn_tree *one = tn_tree_is(sentences, TN_JSON_ARRAY) ? sentences->first : NULL; one; one = one->next)
        tn_wording_add(&talk->wording, tn_tree_text_at(one, "text"), &none);
    tn_str text = tn_arena_str(talk->arena, tn_buf_view(&talk->wording.text));
    bool failed = talk->wording.failed || !text.p;
    tn_wording_clear(&talk->wording);
    if (failed)
        return TENOR_NO_MEMORY;
    if (!text.n)
        return TENOR_OK;
    tn_talk_text(&talk->turn, TN_NAMES_TEXT, text);
    tn_talk_put(&talk->turn, TN_NAMES_START, tn_tree_at(value, "start"), TN_STAMP_S);
    tn_talk_put(&talk->turn, TN_NAMES_END, tn_tree_at(value, "end"), TN_STAMP_S);
    return tell_speaker(talk, tn_tree_at(value, "speaker"), channel);
}

/* The words of a paragraph: as many as it says that it has. */
static tenor_status find_words(tn_talk *talk, const tn_tree *paragraph, const tn_tree **next)
{
    const tn_draft_value *said = tn_draft_get(&talk->turn, TN_NAMES_TEXT);
    int64_t count;
    tenor_status status = TENOR_OK;
    if (!tn_json_int64(tn_tree_text_at(paragraph, "num_words"), &count))
        count = 0;
    for (; *next && count > 0 && status == TENOR_OK; count--, *next = (*next)->next) {
        tn_wording_times times;
        tn_str word = tn_tree_text(TN_TALK_FIRST(*next, "punctuated_word", "word"));
        status = tn_talk_times(talk, tn_tree_at(*next, "start"), tn_tree_at(*next, "end"), TN_STAMP_S,
                               tn_tree_at(*next, "confidence"), &times);
        tn_wording_find(&talk->wording, said->text, word, &times);
    }
    return status;
}

static tenor_status tell_paragraphs(tn_talk *talk, const tn_tree *value, const tn_tree *paragraphs, tn_str channel)
{
    const tn_tree *list = tn_tree_at(value, "words"), *next = tn_tree_is(list, TN_JSON_ARRAY) ? list->first : NULL;
    tenor_status status = TENOR_OK;
    for (const tn_tree *one = paragraphs->first; one && status == TENOR_OK; one = one->next) {
        status = tell_paragraph(talk, one, channel);
        if (status == TENOR_OK)
            status = find_words(talk, one, &next);
        if (status == TENOR_OK && tn_talk_has(&talk->turn, TN_NAMES_TEXT))
            status = tn_talk_say(talk);
    }
    return status;
}

/* What was said on a channel, by words. */
static tenor_status tell_words(tn_talk *talk, const tn_tree *list, tn_str channel)
{
    tn_diarised *open = talk->own;
    tenor_status status = TENOR_OK;
    open->channel = several(talk, channel);
    for (const tn_tree *word = list->first; word && status == TENOR_OK; word = word->next)
        status = tn_diarised_add(talk, open, word, &words);
    return status == TENOR_OK ? tn_diarised_close(talk, open) : status;
}

/* The first alternative of a channel is what was most likely said. */
static tenor_status tell_alternative(tn_talk *talk, const tn_tree *value, tn_str channel)
{
    const tn_tree *paragraphs = tn_tree_at(value, "paragraphs.paragraphs"), *list = tn_tree_at(value, "words");
    tenor_status status = TENOR_OK;
    if (tn_tree_is(paragraphs, TN_JSON_ARRAY) && paragraphs->count)
        return tell_paragraphs(talk, value, paragraphs, channel);
    if (tn_tree_is(list, TN_JSON_ARRAY) && list->count)
        return tell_words(talk, list, channel);
    if (!tn_tree_text_at(value, "transcript").n)
        return TENOR_OK; /* nobody spoke there */
    status = tell_speaker(talk, NULL, channel);
    tn_talk_put(&talk->turn, TN_NAMES_TEXT, tn_tree_at(value, "transcript"), 0);
    tn_talk_put(&talk->turn, TN_NAMES_CONFIDENCE, tn_tree_at(value, "confidence"), 0);
    return status == TENOR_OK ? tn_talk_say(talk) : status;
}

static tenor_status tell_element(tn_talk *talk, const tn_vendor_element *element)
{
    if (element->array == UTTERANCES)
        return tell_utterance(talk, element->value);
    if (element->index[1] > 0)
        return TENOR_OK;
    char digits[24];
    tn_buf channel = {.data = digits, .capacity = sizeof digits};
    tn_buf_int(&channel, (int64_t)element->index[0]);
    talk->element = NULL; /* it holds many turns */
    return tell_alternative(talk, element->value, tn_buf_view(&channel));
}

static const tn_vendor vendor = {
    .arrays = {"results.utterances[]", "results.channels[].alternatives[]"},
    .ignored = {"results.channels[].search", "results.summary", "results.sentiments", "results.topics", "results.intents"},
    .by_time = true,
    .own = sizeof(tn_diarised),
    .call = tell_call,
    .turn = tell_element,
};

TN_VENDOR_FORMAT(deepgram, knows, vendor);
