/* format_amazon_transcribe.c - jobs of Amazon Transcribe: results.items[], a word or mark each, with speakers or channels. The
 * words of one speaker up to a pause are a turn. */
#include "base/sort.h"
#include "io/vendor.h"

/* The order of the vendor's arrays below. */
enum {
    ITEMS,
    CHANNEL_ITEMS
};

/* A pause that ends a turn, as between the segments of one. */
#define PAUSE_MS TENOR_TURN_GAP_MS

/* Nobody speaks longer without one. */
#define TURN_MAX ((size_t)64 << 10)

/* When one speaker spoke. */
typedef struct tn_segment {
    int64_t start, end;
    tn_str speaker;
} tn_segment;

typedef struct tn_transcribed {
    tn_segment *segments; /* by start */
    size_t segment_count;
    bool any;              /* a turn is open: its words are in talk->wording */
    tn_str speaker;        /* kept; empty: unknown */
    int64_t start, end;    /* of its words */
    uint64_t line, offset; /* where it began */
    size_t channel;
    bool sentence; /* the last mark ended one */
} tn_transcribed;

static bool knows(const tn_tree *document)
{
    const tn_tree *results = tn_tree_at(document, "results");
    const tn_tree *item = TN_TALK_FIRST(results, "items[0]", "channel_labels.channels[0].items[0]");
    if (item)
        return tn_tree_at(item, "alternatives") && tn_tree_at(item, "type");
    return tn_tree_at(document, "jobName") && (tn_tree_at(results, "transcripts") || tn_tree_at(results, "items"));
}

static int order_segments(const void *a, const void *b)
{
    const tn_segment *x = a, *y = b;
    int64_t last = x->start == y->start ? x->end : x->start, other = x->start == y->start ? y->end : y->start;
    return last != other ? (last > other) - (last < other) : tn_str_cmp(x->speaker, y->speaker);
}

/* Who spoke when, where words do not say it themselves. */
static tenor_status list_segments(tn_talk *talk)
{
    tn_transcribed *open = talk->own;
    const tn_tree *segments = tn_tree_at(talk->shell, "results.speaker_labels.segments");
    tenor_status status = TENOR_OK;
    if (!tn_tree_is(segments, TN_JSON_ARRAY) || !segments->count)
        return TENOR_OK;
    open->segments = tn_arena_alloc(&talk->kept, segments->count, sizeof *open->segments);
    if (!open->segments)
        return TENOR_NO_MEMORY;
    for (const tn_tree *value = segments->first; value && status == TENOR_OK; value = value->next) {
        tn_segment *segment = &open->segments[open->segment_count];
        segment->speaker = tn_tree_text_at(value, "speaker_label");
        status = tn_talk_time(talk, tn_tree_at(value, "start_time"), TN_STAMP_S, &segment->start);
        if (status == TENOR_OK)
            status = tn_talk_time(talk, tn_tree_at(value, "end_time"), TN_STAMP_S, &segment->end);
        open->segment_count += segment->start != TENOR_NO_TIME && segment->end != TENOR_NO_TIME;
    }
    tn_sort(open->segments, open->segment_count, sizeof *open->segments, order_segments);
    return status;
}

static tenor_status tell_call(tn_talk *talk)
{
    const tn_tree *shell = talk->shell, *channels = tn_tree_at(shell, "results.channel_labels.channels");
    tn_draft *about = &talk->about;
    tn_talk_put(about, TN_NAMES_CALL_ID, tn_tree_at(shell, "jobName"), 0);
    tn_talk_put(about, (tn_names_slot)TENOR_IO_FIELD_LANGUAGE,
                TN_TALK_FIRST(shell, "results.language_code", "results.language_codes[0].language_code"), 0);
    /* Where the words stand by channel, too, their other list is not needed: it may not say the channel. */
    for (const tn_tree *channel = tn_tree_is(channels, TN_JSON_ARRAY) ? channels->first : NULL; channel;
         channel = channel->next)
        if (tn_tree_at(channel, "items[0]"))
            talk->skip = 1u << ITEMS;
    return list_segments(talk);
}

/* The turn at hand is complete. */
static tenor_status close_turn(tn_talk *talk)
{
    tn_transcribed *open = talk->own;
    uint64_t line = talk->line, offset = talk->offset;
    if (!open->any)
        return TENOR_OK;
    tn_talk_text(&talk->turn, TN_NAMES_ROLE, open->speaker);
    tn_talk_put_ms(&talk->turn, TN_NAMES_START, open->start);
    tn_talk_put_ms(&talk->turn, TN_NAMES_END, open->end);
    talk->line = open->line;
    talk->offset = open->offset;
    talk->element = NULL; /* at hand is a word of the next turn */
    tenor_status status = tn_talk_say(talk);
    talk->line = line;
    talk->offset = offset;
    open->any = open->sentence = false;
    return status;
}

/* Who said a word by the list of segments. */
static tn_str speaker_at(const tn_transcribed *open, int64_t at)
{
    size_t low = 0, high = open->segment_count;
    while (low < high) { /* the first that begins later */
        size_t middle = low + (high - low) / 2;
        if (open->segments[middle].start <= at)
            low = middle + 1;
        else
            high = middle;
    }
    bool within = at != TENOR_NO_TIME && low && at <= open->segments[low - 1].end;
    return within ? open->segments[low - 1].speaker : tn_str_of(NULL, 0);
}

static tn_str speaker_of(const tn_talk *talk, const tn_vendor_element *element, int64_t at)
{
    const tn_tree *item = element->value;
    tn_str speaker = tn_tree_text(TN_TALK_FIRST(item, "speaker_label", "channel_label"));
    if (!speaker.n && element->array == CHANNEL_ITEMS) {
        const tn_tree *channels = tn_tree_at(talk->shell, "results.channel_labels.channels");
        speaker = tn_tree_text_at(tn_tree_element(channels, element->index[0]), "channel_label");
    }
    return speaker.n ? speaker : speaker_at(talk->own, at);
}

static void take_mark(tn_talk *talk, tn_str mark)
{
    tn_transcribed *open = talk->own;
    tn_wording_add_mark(&talk->wording, mark);
    open->sentence = mark.n && memchr(".?!", mark.p[0], 3);
}

static bool is_full(const tn_talk *talk, tn_str word)
{
    return talk->wording.text.size + word.n >= TURN_MAX;
}

/* False: no memory. */
static bool open_turn(tn_talk *talk, tn_str speaker, size_t channel)
{
    tn_transcribed *open = talk->own;
    if (!tn_str_eq(speaker, open->speaker)) {
        open->speaker = speaker.n ? tn_arena_str(&talk->kept, speaker) : speaker;
        if (speaker.n && !open->speaker.p) {
            open->speaker.n = 0;
            return false;
        }
    }
    open->any = true;
    open->channel = channel;
    open->start = open->end = TENOR_NO_TIME;
    open->line = talk->line;
    open->offset = talk->offset;
    return true;
}

static tenor_status take_word(tn_talk *talk, const tn_vendor_element *element, tn_str word)
{
    tn_transcribed *open = talk->own;
    const tn_tree *item = element->value;
    size_t channel = element->array == CHANNEL_ITEMS ? element->index[0] : 0;
    tn_wording_times times;
    tenor_status status = tn_talk_times(talk, tn_tree_at(item, "start_time"), tn_tree_at(item, "end_time"), TN_STAMP_S,
                                        tn_tree_at(item, "alternatives[0].confidence"), &times);
    if (status != TENOR_OK)
        return status;
    tn_str speaker = speaker_of(talk, element, times.start_ms);
    bool timed = open->any && open->end != TENOR_NO_TIME && times.start_ms != TENOR_NO_TIME;
    bool paused = timed && times.start_ms > open->end && times.start_ms - open->end > PAUSE_MS;
    /* Where nobody knows who speaks, one turn must not be of two speakers. */
    bool other = channel != open->channel || !tn_str_eq(speaker, open->speaker) || (!speaker.n && open->sentence);
    if (open->any && (other || paused || is_full(talk, word)))
        status = close_turn(talk);
    if (status != TENOR_OK)
        return status;
    if (!open->any && !open_turn(talk, speaker, channel))
        return TENOR_NO_MEMORY;
    open->sentence = false;
    if (open->start == TENOR_NO_TIME)
        open->start = times.start_ms;
    if (times.end_ms != TENOR_NO_TIME)
        open->end = times.end_ms;
    tn_wording_add(&talk->wording, word, &times);
    return TENOR_OK;
}

static tenor_status tell_item(tn_talk *talk, const tn_vendor_element *element)
{
    tn_str word = tn_tree_text_at(element->value, "alternatives[0].content");
    tn_transcribed *open = talk->own;
    if (tn_tree_says(element->value, "type", "punctuation")) {
        if (open->any && !is_full(talk, word))
            take_mark(talk, word);
        return TENOR_OK;
    }
    if (word.n)
        return take_word(talk, element, word);
    return tn_talk_reject(talk, talk->line, talk->offset, TENOR_IO_REASON_NO_TEXT, NULL);
}

/* Where there are no words the text of the whole is better than nothing. */
static tenor_status tell_text(tn_talk *talk)
{
    const tn_tree *transcripts = tn_tree_at(talk->shell, "results.transcripts");
    tenor_status status = TENOR_OK;
    for (const tn_tree *text = tn_tree_is(transcripts, TN_JSON_ARRAY) ? transcripts->first : NULL;
         text && status == TENOR_OK; text = text->next) {
        if (!tn_tree_text_at(text, "transcript").n)
            continue;
        tn_talk_put(&talk->turn, TN_NAMES_TEXT, tn_tree_at(text, "transcript"), 0);
        status = tn_talk_say(talk);
    }
    return status;
}

static tenor_status tell_end(tn_talk *talk)
{
    tenor_status status = close_turn(talk);
    return status == TENOR_OK && !talk->said && !talk->faults ? tell_text(talk) : status;
}

static const tn_vendor vendor = {
    .arrays = {"results.items[]", "results.channel_labels.channels[].items[]"},
    .ignored = {"results.segments", "results.audio_segments", "results.speaker_labels.segments[].items"},
    .by_time = true,
    .own = sizeof(tn_transcribed),
    .call = tell_call,
    .turn = tell_item,
    .end = tell_end,
};

TN_VENDOR_FORMAT(amazon_transcribe, knows, vendor);
