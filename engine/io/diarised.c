/* diarised.c - speakers, words and turns as recognisers give them. */
#include "io/diarised.h"

#include "io/speaker.h"

/* Nobody speaks longer without one. */
#define TURN_MAX ((size_t)64 << 10)

tn_str tn_diarised_trimmed(tn_str text)
{
    while (text.n && (text.p[0] == ' ' || text.p[0] == '\n' || text.p[0] == '\t' || text.p[0] == '\r'))
        text = tn_str_from(text, 1);
    while (text.n && (text.p[text.n - 1] == ' ' || text.p[text.n - 1] == '\n' || text.p[text.n - 1] == '\t' ||
                      text.p[text.n - 1] == '\r'))
        text.n--;
    return text;
}

tenor_status tn_diarised_name(tn_talk *talk, tn_str name)
{
    tn_speaker speaker;
    tn_draft *turn = &talk->turn;
    if (!name.n)
        return TENOR_OK;
    if (!tn_speaker_read(talk->reading, name, &speaker) || speaker.role == TENOR_ROLE_UNKNOWN) {
        tn_talk_text(turn, TN_NAMES_ROLE, name);
        return TENOR_OK;
    }
    tn_talk_text(turn, TN_NAMES_ROLE, speaker.role == TENOR_ROLE_AGENT      ? TN_STR("agent")
                                      : speaker.role == TENOR_ROLE_CUSTOMER ? TN_STR("customer")
                                                                            : TN_STR("automated"));
    if (speaker.role == TENOR_ROLE_AGENT)
        tn_talk_text(turn, (tn_names_slot)TENOR_IO_FIELD_AGENT_NAME, speaker.person);
    if (speaker.role == TENOR_ROLE_CUSTOMER)
        tn_talk_text(turn, (tn_names_slot)TENOR_IO_FIELD_CUSTOMER_NAME, speaker.person);
    return TENOR_OK;
}

/* "speaker 0"; an empty text with p NULL: no memory. */
static tn_str name_of(tn_talk *talk, const tn_tree *speaker)
{
    static const char word[] = "speaker ";
    size_t n = sizeof word - 1;
    tn_str text = tn_tree_text(speaker);
    if (!tn_tree_is(speaker, TN_JSON_NUMBER) || !text.n)
        return text.n ? text : TN_STR("");
    char *out = tn_arena_alloc(talk->arena, n + text.n, 1);
    if (!out)
        return tn_str_of(NULL, 0);
    memcpy(out, word, n);
    memcpy(out + n, text.p, text.n);
    return tn_str_of(out, n + text.n);
}

tenor_status tn_diarised_speaker(tn_talk *talk, const tn_tree *speaker)
{
    tn_str name = name_of(talk, speaker);
    return name.p ? tn_diarised_name(talk, name) : TENOR_NO_MEMORY;
}

static tn_str word_of(const tn_tree *word, const tn_diarised_keys *keys)
{
    tn_str text = tn_tree_text_at(word, keys->word);
    return tn_diarised_trimmed(text.n || !keys->plain ? text : tn_tree_text_at(word, keys->plain));
}

static tenor_status times_of(tn_talk *talk, const tn_tree *word, const tn_diarised_keys *keys, tn_wording_times *times)
{
    return tn_talk_times(talk, tn_tree_at(word, keys->start), tn_tree_at(word, keys->end), keys->unit,
                         tn_tree_at(word, keys->confidence), times);
}

tenor_status tn_diarised_words(tn_talk *talk, const tn_tree *words, const tn_diarised_keys *keys, tn_str text)
{
    tenor_status status = TENOR_OK;
    for (const tn_tree *word = tn_tree_is(words, TN_JSON_ARRAY) ? words->first : NULL; word && status == TENOR_OK;
         word = word->next) {
        tn_wording_times times;
        status = times_of(talk, word, keys, &times);
        tn_wording_find(&talk->wording, text, word_of(word, keys), &times);
    }
    return status;
}

tenor_status tn_diarised_close(tn_talk *talk, tn_diarised *open)
{
    uint64_t line = talk->line, offset = talk->offset;
    if (!open->any)
        return TENOR_OK;
    tenor_status status = open->speaker.n ? tn_diarised_name(talk, open->speaker) : tn_talk_by_channel(talk, open->channel);
    if (status != TENOR_OK)
        return status;
    tn_talk_put_ms(&talk->turn, TN_NAMES_START, open->start);
    tn_talk_put_ms(&talk->turn, TN_NAMES_END, open->end);
    talk->line = open->line;
    talk->offset = open->offset;
    status = tn_talk_say(talk);
    talk->line = line;
    talk->offset = offset;
    open->any = open->sentence = false;
    return status;
}

static bool begin(tn_talk *talk, tn_diarised *open, tn_str speaker)
{
    if (!tn_str_eq(speaker, open->speaker)) {
        tn_str kept = tn_arena_str(&talk->kept, speaker);
        if (!kept.p)
            return false;
        open->speaker = kept;
    }
    open->any = true;
    open->start = open->end = TENOR_NO_TIME;
    open->line = talk->line;
    open->offset = talk->offset;
    return true;
}

tenor_status tn_diarised_add(tn_talk *talk, tn_diarised *open, const tn_tree *word, const tn_diarised_keys *keys)
{
    tn_wording_times times;
    tn_str text = word_of(word, keys), speaker = name_of(talk, tn_tree_at(word, "speaker"));
    tenor_status status = times_of(talk, word, keys, &times);
    if (status != TENOR_OK || !text.n)
        return status;
    if (!speaker.p)
        return TENOR_NO_MEMORY;
    bool timed = open->end != TENOR_NO_TIME && times.start_ms != TENOR_NO_TIME;
    bool paused = timed && times.start_ms > open->end && times.start_ms - open->end > TENOR_TURN_GAP_MS;
    bool other = !tn_str_eq(speaker, open->speaker) || (!speaker.n && !open->channel.n && open->sentence);
    if (open->any && (other || paused || talk->wording.text.size + text.n >= TURN_MAX))
        status = tn_diarised_close(talk, open);
    if (status != TENOR_OK)
        return status;
    if (!open->any && !begin(talk, open, speaker))
        return TENOR_NO_MEMORY;
    if (open->start == TENOR_NO_TIME)
        open->start = times.start_ms;
    if (times.end_ms != TENOR_NO_TIME)
        open->end = times.end_ms;
    open->sentence = memchr(".?!", text.p[text.n - 1], 3) != NULL;
    tn_wording_add(&talk->wording, text, &times);
    return TENOR_OK;
}
