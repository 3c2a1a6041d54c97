/* formats.h - the one table of input formats: identifier, name in options and outputs, and what it is in a line. */
#ifndef TN_IO_FORMATS_H
#define TN_IO_FORMATS_H

/* Of the formats that look at bytes (see format.h) the first that takes an input has it; text takes whatever is left. Those
 * that look at documents are asked before. */
#define TN_FORMATS(X)                                                                                  \
    X(jsonl, "jsonl", "JSON Lines: an utterance, an event or a whole call a line")                     \
    X(json, "json", "JSON: an array of such objects, or one after another")                            \
    X(vtt, "vtt", "WebVTT captions")                                                                   \
    X(srt, "srt", "SubRip captions")                                                                   \
    X(csv, "csv", "comma or semicolon separated values with a header row")                             \
    X(csv_tabs, "tsv", "tab separated values with a header row")                                       \
    X(text, "text", "plain text, one call a file")                                                     \
    X(amazon_calls, "amazon-calls", "Amazon Transcribe Call Analytics and Contact Lens, voice")        \
    X(amazon_chat, "amazon-chat", "Amazon Connect chat and Contact Lens, chat")                        \
    X(amazon_transcribe, "amazon-transcribe", "Amazon Transcribe, jobs of speech to text")             \
    X(genesys, "genesys", "Genesys Cloud speech and text analytics")                                   \
    X(google_insights, "google-insights", "Google Conversational Insights, conversations in and out")  \
    X(twilio, "twilio", "Twilio Conversational Intelligence")                                          \
    X(whisper, "whisper", "Whisper, WhisperX, faster-whisper, whisper.cpp")                            \
    X(deepgram, "deepgram", "Deepgram, by utterances or channels")                                     \
    X(assemblyai, "assemblyai", "AssemblyAI")                                                          \
    X(revai, "revai", "Rev.ai")                                                                        \
    X(dialpad, "dialpad", "Dialpad, transcripts of calls")                                             \
    X(zendesk, "zendesk", "Zendesk Chat")                                                              \
    X(intercom, "intercom", "Intercom, conversations")                                                 \
    X(amazon_pca, "amazon-pca", "AWS Post Call Analytics")

/* "jsonl|json|...", behind a first choice: "auto" TN_FORMATS(TN_FORMATS_CHOICE) */
#define TN_FORMATS_CHOICE(id, name, title) "|" name

#endif
