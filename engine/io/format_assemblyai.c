/* format_assemblyai.c - AssemblyAI: utterances[] of speakers "A", "B" with milliseconds; where it was not diarised, words[]. */
#include "io/diarised.h"
#include "io/vendor.h"

/* The order of the vendor's arrays below. */
enum {
    UTTERANCES,
    WORDS
};

static const tn_diarised_keys words = {"text", NULL, "start", "end", "confidence", TN_STAMP_MS};

static bool knows(const tn_tree *document)
{
    const tn_tree *said = TN_TALK_FIRST(document, "utterances[0]", "words[0]");
    if (said && !(tn_tree_at(said, "text") && tn_tree_at(said, "start") && tn_tree_at(said, "end")))
        return false;
    return tn_tree_at(document, "audio_url") || tn_tree_at(document, "audio_duration") ||
           (tn_tree_at(document, "status") && tn_tree_at(document, "id") && said && tn_tree_at(said, "confidence"));
}

/* "en_us" is en-us. */
static tenor_status tell_language(tn_talk *talk, tn_str language)
{
    char *out = tn_arena_alloc(&talk->kept, language.n + 1, 1);
    if (!out)
        return TENOR_NO_MEMORY;
    for (size_t i = 0; i < language.n; i++)
        out[i] = language.p[i];
    for (size_t i = 0; i < language.n; i++)
        if (out[i] == '_')
            out[i] = '-';
    tn_talk_text(&talk->about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, tn_str_of(out, language.n));
    return TENOR_OK;
}

static tenor_status tell_call(tn_talk *talk)
{
    tn_talk_put(&talk->about, TN_NAMES_CALL_ID, tn_tree_at(talk->shell, "id"), 0);
    if (tn_tree_at(talk->shell, "utterances[0]"))
        talk->skip = 1u << WORDS;
    return tell_language(talk, tn_tree_text_at(talk->shell, "language_code"));
}

static tenor_status tell_utterance(tn_talk *talk, const tn_tree *value)
{
    const tn_tree *speaker = tn_tree_at(value, "speaker");
    tn_draft *turn = &talk->turn;
    tenor_status status = tn_tree_text(speaker).n ? tn_diarised_speaker(talk, speaker)
                                                  : tn_talk_by_channel(talk, tn_tree_text_at(value, "channel"));
    if (status == TENOR_OK)
        status = tn_diarised_words(talk, tn_tree_at(value, "words"), &words, tn_tree_text_at(value, "text"));
    if (status != TENOR_OK)
        return status;
    tn_talk_put(turn, TN_NAMES_TEXT, tn_tree_at(value, "text"), 0);
    tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "start"), TN_STAMP_MS);
    tn_talk_put(turn, TN_NAMES_END, tn_tree_at(value, "end"), TN_STAMP_MS);
    tn_talk_put(turn, TN_NAMES_CONFIDENCE, tn_tree_at(value, "confidence"), 0);
    return tn_talk_say(talk);
}

static tenor_status tell_element(tn_talk *talk, const tn_vendor_element *element)
{
    if (element->array == UTTERANCES)
        return tell_utterance(talk, element->value);
    talk->element = NULL; /* it is one word of a turn */
    return tn_diarised_add(talk, talk->own, element->value, &words);
}

static tenor_status tell_end(tn_talk *talk)
{
    return tn_diarised_close(talk, talk->own);
}

static const tn_vendor vendor = {
    .arrays = {"utterances[]", "words[]"},
    .ignored = {"sentiment_analysis_results", "entities", "iab_categories_result", "auto_highlights_result", "chapters",
                "content_safety_labels", "text"},
    .own = sizeof(tn_diarised),
    .call = tell_call,
    .turn = tell_element,
    .end = tell_end,
};

TN_VENDOR_FORMAT(assemblyai, knows, vendor);
