/* format_vtt.c - WebVTT, one call a file: a header, blocks of notes, styles and regions, and cues whose speakers stand in
 * voice tags or before their words. */
#include <string.h>

#include "io/captions.h"
#include "io/format.h"

/* The clock of MPEG transport streams: 90 ticks a millisecond, 33 bits. */
#define TICKS_MS 90
#define WRAP_MS ((INT64_C(1) << 33) / TICKS_MS)

/* "NOTE", "NOTE a comment", but not "NOTEBOOK". */
static bool has_word(tn_str line, tn_str word)
{
    return tn_str_starts(line, word) && (line.n == word.n || line.p[word.n] == ' ' || line.p[word.n] == '\t');
}

/* "Language: en": what stands behind the name. */
static bool named(tn_str line, tn_str name, tn_str *value)
{
    size_t n = 0;
    while (n < line.n && line.p[n] != ':')
        n++;
    if (n == line.n || !tn_names_same(tn_str_of(line.p, n), name))
        return false;
    *value = tn_str_from(line, n + 1);
    while (value->n && (value->p[0] == ' ' || value->p[0] == '\t'))
        *value = tn_str_from(*value, 1);
    return true;
}

static void set_language(tn_captions *captions, tn_str tag)
{
    if (!tag.n || tag.n > TN_CAPTIONS_LANGUAGE)
        return;
    for (size_t i = 0; i < tag.n; i++) {
        char c = (char)(tag.p[i] | 32);
        if (!(c >= 'a' && c <= 'z') && tag.p[i] != '-' && !(tag.p[i] >= '0' && tag.p[i] <= '9'))
            return;
    }
    memcpy(captions->language, tag.p, tag.n);
    captions->language[tag.n] = 0;
}

/* "X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000": where pieces of a stream are put together, each has a clock of its
 * own. Times of the first stay as they are, those of the others follow it. */
static void set_map(tn_captions *captions, tn_str value)
{
    int64_t local = 0, ticks = 0;
    bool mpeg = false;
    while (value.n) {
        const char *comma = memchr(value.p, ',', value.n);
        tn_str part = comma ? tn_str_of(value.p, (size_t)(comma - value.p)) : value;
        value = tn_str_from(value, comma ? part.n + 1 : part.n);
        if (tn_str_starts(part, TN_STR("LOCAL:"))) {
            if (!tn_cuetext_time(tn_str_from(part, 6), &local))
                return;
        } else if (tn_str_starts(part, TN_STR("MPEGTS:"))) {
            mpeg = tn_stamp_number(tn_str_from(part, 7), TN_STAMP_MS, &ticks) && ticks >= 0;
        }
    }
    if (!mpeg)
        return;
    int64_t base = ticks / TICKS_MS - local;
    if (!captions->mapped)
        captions->base_ms = base;
    captions->mapped = true;
    captions->shift_ms = base - captions->base_ms;
    if (captions->shift_ms < -WRAP_MS / 2)
        captions->shift_ms += WRAP_MS;
}

static void read_header(tn_captions *captions, tn_str line)
{
    tn_str value;
    if (named(line, TN_STR("language"), &value))
        set_language(captions, value);
    else if (tn_str_starts(line, TN_STR("X-TIMESTAMP-MAP=")))
        set_map(captions, tn_str_from(line, 16));
}

static bool aside(tn_captions *captions, tn_str line)
{
    tn_str value;
    captions->in_header = has_word(line, TN_STR("WEBVTT"));
    if (captions->in_header) {
        captions->shift_ms = 0; /* of this header's map, if it has one */
        return true;
    }
    if (has_word(line, TN_STR("NOTE"))) {
        if (line.n > 5 && named(tn_str_from(line, 5), TN_STR("language"), &value))
            set_language(captions, value);
        return true;
    }
    return tn_str_eq(line, TN_STR("STYLE")) || tn_str_eq(line, TN_STR("REGION"));
}

static void inside(tn_captions *captions, tn_str line)
{
    if (captions->in_header)
        read_header(captions, line);
}

static bool sniff(const tn_reading *reading, tn_str head)
{
    (void)reading;
    return has_word(tn_captions_line(&head), TN_STR("WEBVTT"));
}

static const tn_captions_grammar grammar = {.aside = aside, .inside = inside, .names_cues = true};

static tenor_status open_vtt(void **state, tn_reading *reading, tenor_io_error *error)
{
    return tn_captions_open(state, reading, &grammar, error);
}

const tn_format tn_format_vtt = {sniff, NULL, open_vtt, tn_captions_read, tn_captions_close, true};
