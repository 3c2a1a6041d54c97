/* format_whisper.c - Whisper and its kin (WhisperX, faster-whisper, whisper.cpp, hosted ones): segments[] with float seconds,
 * with speakers where it was diarised. */
#include "io/diarised.h"
#include "io/vendor.h"

/* The order of the vendor's arrays below. */
enum {
    SEGMENTS,
    TRANSCRIPTION
};

static const tn_diarised_keys words = {"word", "text", "start", "end", "probability", TN_STAMP_S};
static const tn_diarised_keys aligned = {"word", "text", "start", "end", "score", TN_STAMP_S};

static bool knows(const tn_tree *document)
{
    const tn_tree *segment = tn_tree_at(document, "segments[0]"), *piece = tn_tree_at(document, "transcription[0]");
    if (segment)
        return tn_tree_at(segment, "text") && tn_tree_at(segment, "start") && tn_tree_at(segment, "end") &&
               !tn_tree_at(document, "results");
    if (piece)
        return tn_tree_at(piece, "text") && (tn_tree_at(piece, "offsets") || tn_tree_at(piece, "timestamps"));
    return tn_tree_is(tn_tree_at(document, "segments"), TN_JSON_ARRAY) && tn_tree_at(document, "language") &&
           tn_tree_at(document, "text");
}

/* Some write the language's name. */
static void tell_language(tn_talk *talk, tn_str language)
{
    static const struct {
        const char *name, *tag;
    } names[] = {{"english", "en"},    {"spanish", "es"}, {"french", "fr"},  {"german", "de"}, {"italian", "it"},
                 {"portuguese", "pt"}, {"dutch", "nl"},   {"swedish", "sv"}, {"danish", "da"}, {"norwegian", "no"},
                 {"finnish", "fi"},    {"russian", "ru"}, {"polish", "pl"},  {"turkish", "tr"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (tn_names_same(language, tn_str_of(names[i].name, strlen(names[i].name))))
            language = tn_str_of(names[i].tag, strlen(names[i].tag));
    tn_talk_text(&talk->about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE, language);
}

static tenor_status tell_call(tn_talk *talk)
{
    tell_language(talk, tn_tree_text(TN_TALK_FIRST(talk->shell, "language", "result.language")));
    return TENOR_OK;
}

static tenor_status tell_segment(tn_talk *talk, const tn_vendor_element *element)
{
    const tn_tree *value = element->value, *list = tn_tree_at(value, "words");
    const tn_tree *raw = tn_tree_at(value, "text");
    tn_str text = tn_diarised_trimmed(tn_tree_text(raw));
    tn_draft *turn = &talk->turn;
    bool whole = element->array == SEGMENTS;
    tenor_status status = tn_diarised_speaker(talk, tn_tree_at(value, "speaker"));
    if (status == TENOR_OK)
        status = tn_diarised_words(talk, list, tn_tree_at(list, "[0].score") ? &aligned : &words, text);
    if (status != TENOR_OK || (tn_tree_is(raw, TN_JSON_STRING) && !text.n)) /* a segment of silence */
        return status;
    tn_talk_put(turn, TN_NAMES_TEXT, raw, 0);
    tn_talk_text(turn, TN_NAMES_TEXT, text);
    if (whole || !tn_tree_at(value, "offsets")) {
        tn_talk_put(turn, TN_NAMES_START, TN_TALK_FIRST(value, "start", "timestamps.from"), TN_STAMP_S);
        tn_talk_put(turn, TN_NAMES_END, TN_TALK_FIRST(value, "end", "timestamps.to"), TN_STAMP_S);
    } else {
        tn_talk_put(turn, TN_NAMES_START, tn_tree_at(value, "offsets.from"), TN_STAMP_MS);
        tn_talk_put(turn, TN_NAMES_END, tn_tree_at(value, "offsets.to"), TN_STAMP_MS);
    }
    return tn_talk_say(talk);
}

static const tn_vendor vendor = {
    .arrays = {"segments[]", "transcription[]"},
    .ignored = {"word_segments", "words", "text"},
    .call = tell_call,
    .turn = tell_segment,
};

TN_VENDOR_FORMAT(whisper, knows, vendor);
