What can be read, all of it or one, for people and for programs.

  $ tenor formats
  jsonl              JSON Lines: an utterance, an event or a whole call a line
  json               JSON: an array of such objects, or one after another
  vtt                WebVTT captions
  srt                SubRip captions
  csv                comma or semicolon separated values with a header row
  tsv                tab separated values with a header row
  text               plain text, one call a file
  amazon-calls       Amazon Transcribe Call Analytics and Contact Lens, voice
  amazon-chat        Amazon Connect chat and Contact Lens, chat
  amazon-transcribe  Amazon Transcribe, jobs of speech to text
  genesys            Genesys Cloud speech and text analytics
  google-insights    Google Conversational Insights, conversations in and out
  twilio             Twilio Conversational Intelligence
  whisper            Whisper, WhisperX, faster-whisper, whisper.cpp
  deepgram           Deepgram, by utterances or channels
  assemblyai         AssemblyAI
  revai              Rev.ai
  dialpad            Dialpad, transcripts of calls
  zendesk            Zendesk Chat
  intercom           Intercom, conversations
  amazon-pca         AWS Post Call Analytics
  $ tenor formats genesys
  genesys: Genesys Cloud speech and text analytics
    told by   transcripts[].phrases[].participantPurpose
    carries   roles (who is agent, who customer),
              times (when turns begin and end),
              words (when words do),
              confidence (how sure a recogniser was)
    a call    is a document: a file, a line, one of several behind each other, or an element of an array
  $ tenor formats --format json | tail -1
  {"name":"amazon-pca","title":"AWS Post Call Analytics","told_by":"SpeechSegments[]","carries":["roles","times","words","confidence"],"document":true}
  $ tenor formats nope; echo $?
  2
  ! tenor formats: there is no format 'nope': tenor formats lists them
  ! Try 'tenor formats --help'.
  $ tenor formats > /dev/full; echo $?
  1
  ! tenor: standard output: No space left on device
