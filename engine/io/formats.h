/* formats.h - the one table of input formats: identifier, name in options and outputs, what it is in a line, what tells it, and what
 * it can carry. */
#ifndef TN_IO_FORMATS_H
#define TN_IO_FORMATS_H

/* Bits of tenor_io_carries, short enough for the table. */
#define TN_ROLES TENOR_IO_CARRIES_ROLES
#define TN_SPEAKERS TENOR_IO_CARRIES_SPEAKERS
#define TN_TIMES TENOR_IO_CARRIES_TIMES
#define TN_WORDS TENOR_IO_CARRIES_WORDS
#define TN_CONFIDENCE TENOR_IO_CARRIES_CONFIDENCE
#define TN_EVENTS TENOR_IO_CARRIES_EVENTS
#define TN_PARTIAL TENOR_IO_CARRIES_PARTIAL

/* Of the formats that look at bytes (see format.h) the first that takes an input has it; text takes whatever is left. Those
 * that look at documents are asked before. */
#define TN_FORMATS(X)                                                                                           \
    X(jsonl, "jsonl", "JSON Lines: an utterance, an event or a whole call a line",                              \
      "an object a line, one of which has a text", TN_ROLES | TN_TIMES | TN_WORDS | TN_CONFIDENCE | TN_EVENTS | TN_PARTIAL)\
    X(json, "json", "JSON: an array of such objects, or one after another",                                     \
      "begins with { or [", TN_ROLES | TN_TIMES | TN_WORDS | TN_CONFIDENCE | TN_EVENTS | TN_PARTIAL)            \
    X(vtt, "vtt", "WebVTT captions",                                                                            \
      "WEBVTT in the first line", TN_SPEAKERS | TN_TIMES | TN_WORDS)                                            \
    X(srt, "srt", "SubRip captions",                                                                            \
      "cues: a number, then times with -->", TN_SPEAKERS | TN_TIMES)                                            \
    X(csv, "csv", "comma or semicolon separated values with a header row",                                      \
      "a header row that names a text column", TN_ROLES | TN_TIMES | TN_EVENTS | TN_PARTIAL)                    \
    X(csv_tabs, "tsv", "tab separated values with a header row",                                                \
      "a header row that names a text column", TN_ROLES | TN_TIMES | TN_EVENTS | TN_PARTIAL)                    \
    X(text, "text", "plain text, one call a file",                                                              \
      "whatever is text and nothing else", TN_ROLES | TN_TIMES)                                                 \
    X(amazon_calls, "amazon-calls", "Amazon Transcribe Call Analytics and Contact Lens, voice",                 \
      "Transcript[].BeginOffsetMillis or Segments[] of such", TN_ROLES | TN_TIMES | TN_WORDS | TN_CONFIDENCE | TN_EVENTS)\
    X(amazon_chat, "amazon-chat", "Amazon Connect chat and Contact Lens, chat",                                 \
      "Transcript[].AbsoluteTime", TN_ROLES | TN_TIMES | TN_EVENTS)                                             \
    X(amazon_transcribe, "amazon-transcribe", "Amazon Transcribe, jobs of speech to text",                      \
      "results.items[].alternatives", TN_SPEAKERS | TN_TIMES | TN_WORDS | TN_CONFIDENCE)                        \
    X(genesys, "genesys", "Genesys Cloud speech and text analytics",                                            \
      "transcripts[].phrases[].participantPurpose", TN_ROLES | TN_TIMES | TN_WORDS | TN_CONFIDENCE)             \
    X(google_insights, "google-insights", "Google Conversational Insights, conversations in and out",           \
      "entries[].role or transcript.transcriptSegments[]", TN_ROLES | TN_TIMES | TN_WORDS | TN_CONFIDENCE)      \
    X(twilio, "twilio", "Twilio Conversational Intelligence",                                                   \
      "sentences[].media_channel", TN_SPEAKERS | TN_TIMES | TN_WORDS | TN_CONFIDENCE)                           \
    X(whisper, "whisper", "Whisper, WhisperX, faster-whisper, whisper.cpp",                                     \
      "segments[] with start and text, or transcription[]", TN_SPEAKERS | TN_TIMES | TN_WORDS | TN_CONFIDENCE)  \
    X(deepgram, "deepgram", "Deepgram, by utterances or channels",                                              \
      "results.utterances[] or results.channels[]", TN_SPEAKERS | TN_TIMES | TN_WORDS | TN_CONFIDENCE)          \
    X(assemblyai, "assemblyai", "AssemblyAI",                                                                   \
      "utterances[] or words[], and audio_duration or audio_url", TN_SPEAKERS | TN_TIMES | TN_WORDS | TN_CONFIDENCE)\
    X(revai, "revai", "Rev.ai",                                                                                 \
      "monologues[].elements[]", TN_SPEAKERS | TN_TIMES | TN_WORDS | TN_CONFIDENCE)                             \
    X(dialpad, "dialpad", "Dialpad, transcripts of calls",                                                      \
      "lines[] with content, type and time", TN_ROLES | TN_TIMES)                                               \
    X(zendesk, "zendesk", "Zendesk Chat",                                                                       \
      "history[].type that begins with chat.", TN_ROLES | TN_TIMES)                                             \
    X(intercom, "intercom", "Intercom, conversations",                                                          \
      "source.body or conversation_parts", TN_ROLES | TN_TIMES)                                                 \
    X(amazon_pca, "amazon-pca", "AWS Post Call Analytics",                                                      \
      "SpeechSegments[]", TN_ROLES | TN_TIMES | TN_WORDS | TN_CONFIDENCE)

/* "jsonl|json|...", behind a first choice: "auto" TN_FORMATS(TN_FORMATS_CHOICE) */
#define TN_FORMATS_CHOICE(id, name, title, told, carries) "|" name

#endif
