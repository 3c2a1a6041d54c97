/* cuetext.c - what the words of a caption's cue say: who speaks, from where to where. */
#include "io/cuetext.h"

#include "io/cuename.h"
#include "io/entity.h"
#include "io/speaker.h"

#define TAG_MAX 256  /* bytes of a tag; what is longer is words with a "<" in them */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* ---- times ------------------------------------------------------------------------------------ */

#define DIGITS_MAX 6 /* of hours; 114 years are enough */

/* Digits at *at: their value and how many they are. */
static size_t read_digits(tn_str s, size_t *at, int64_t *value)
{
    size_t begin = *at;
    *value = 0;
    while (*at < s.n && is_digit(s.p[*at]) && *at - begin < DIGITS_MAX)
        *value = *value * 10 + (s.p[(*at)++] - '0');
    return *at - begin;
}

size_t tn_cuetext_time(tn_str s, int64_t *ms)
{
    int64_t parts[3];
    size_t at = 0, count = 0, digits = 0;
    for (;;) {
        digits = read_digits(s, &at, &parts[count]);
        if (!digits)
            return 0;
        count++;
        if (count == 3 || at == s.n || s.p[at] != ':')
            break;
        at++;
    }
    int64_t minutes = count > 1 ? parts[count - 2] : 60, seconds = parts[count - 1];
    if (count < 2 || digits > 2 || seconds > 59 || minutes > 59)
        return 0;
    *ms = ((count == 3 ? parts[0] * 60 : 0) + minutes) * 60000 + seconds * 1000;
    if (at + 1 < s.n && (s.p[at] == '.' || s.p[at] == ',') && is_digit(s.p[at + 1])) {
        int64_t unit = 100;
        for (at++; at < s.n && is_digit(s.p[at]); at++, unit /= 10)
            *ms += (s.p[at] - '0') * unit;
    }
    return at;
}

/* ---- tags ------------------------------------------------------------------------------------- */

typedef enum tag_kind { TAG_NONE, TAG_PLAIN, TAG_BREAK, TAG_VOICE, TAG_VOICE_END, TAG_TIME } tag_kind;

/* Tags that mean nothing to a score. What is none of these stays: "<NAME>" is somebody's redaction. */
static bool is_plain_tag(tn_str name)
{
    static const char *const names[] = {"c", "i", "b", "u", "s", "em", "strong", "lang", "ruby", "rt", "font", "span"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (tn_names_same(name, tn_str_of(names[i], strlen(names[i]))))
            return true;
    return false;
}

/* The tag that s begins with: *size bytes, *note what stands behind its name and classes, *ms its time. */
static tag_kind read_tag(tn_str s, size_t *size, tn_str *note, int64_t *ms)
{
    const char *close = memchr(s.p, '>', s.n < TAG_MAX ? s.n : TAG_MAX);
    if (!close || close == s.p + 1)
        return TAG_NONE;
    tn_str inside = tn_str_of(s.p + 1, (size_t)(close - s.p) - 1);
    *size = inside.n + 2;
    if (is_digit(inside.p[0]))
        return tn_cuetext_time(inside, ms) == inside.n ? TAG_TIME : TAG_NONE;
    bool end = inside.p[0] == '/';
    size_t begin = end, n = begin;
    while (n < inside.n && is_letter(inside.p[n]))
        n++;
    tn_str name = tn_str_of(inside.p + begin, n - begin);
    if (n < inside.n && !memchr(". \t\n/", inside.p[n], 5))
        return TAG_NONE;
    while (n < inside.n && !tn_str_blank(inside.p[n]) && inside.p[n] != '\n') /* classes: <v.loud.first Jane> */
        n++;
    *note = tn_str_trim(tn_str_from(inside, n));
    if (tn_str_eq(name, TN_STR("v")))
        return end ? TAG_VOICE_END : TAG_VOICE;
    if (tn_names_same(name, TN_STR("br")))
        return TAG_BREAK;
    return is_plain_tag(name) ? TAG_PLAIN : TAG_NONE;
}

/* "{\an8}", which players of SRT files take for a place on the screen. */
static size_t override_size(tn_str s)
{
    const char *close = s.n > 2 && s.p[1] == '\\' ? memchr(s.p, '}', s.n < TAG_MAX ? s.n : TAG_MAX) : NULL;
    return close ? (size_t)(close - s.p) + 1 : 0;
}

/* ">>" or "&gt;&gt;" before somebody else's words. */
static size_t arrows_size(tn_str s)
{
    size_t n = 0, arrows = 0;
    for (;;) {
        tn_str rest = tn_str_from(s, n);
        size_t more = tn_str_starts(rest, TN_STR(">")) ? 1 : tn_str_starts(rest, TN_STR("&gt;")) ? 4 : 0;
        if (!more)
            return arrows > 1 ? n : 0;
        arrows++;
        n += more;
    }
}

/* ---- spans ------------------------------------------------------------------------------------ */

void tn_cuetext_free(tn_cuetext *cue)
{
    if (cue->reading)
        tn_mem_free(&cue->reading->mem, cue->marks, cue->mark_capacity, sizeof *cue->marks);
    cue->marks = NULL;
    cue->mark_capacity = 0;
}

static bool has_dashes(tn_str raw)
{
    size_t dashes = 0;
    for (size_t i = 0; i < raw.n;) {
        dashes += raw.p[i] == '-';
        const char *end = memchr(raw.p + i, '\n', raw.n - i);
        i = end ? (size_t)(end - raw.p) + 1 : raw.n;
    }
    return dashes > 1;
}

bool tn_cuetext_open(tn_cuetext *cue, tn_str raw, int64_t start_ms, int64_t end_ms, int64_t shift_ms, tn_arena *arena)
{
    cue->dashes = has_dashes(raw);
    cue->voiced = cue->change = false;
    cue->fresh = true;
    cue->raw = raw;
    cue->at = cue->size = cue->begin = cue->line = 0;
    cue->speaker = tn_str_of("", 0);
    cue->start_ms = start_ms;
    cue->end_ms = end_ms;
    cue->shift_ms = shift_ms;
    cue->mark_count = 0;
    cue->out = tn_arena_alloc(arena, raw.n + TN_ENTITY_MAX, 1);
    return cue->out != NULL;
}

static bool add_mark(tn_cuetext *cue, int64_t ms)
{
    void *marks = cue->marks;
    if (!tn_mem_reserve(&cue->reading->mem, &marks, &cue->mark_capacity, cue->mark_count + 1, sizeof *cue->marks))
        return false;
    cue->marks = marks;
    cue->marks[cue->mark_count++] = (tn_cuetext_mark){cue->size, ms + cue->shift_ms};
    return true;
}

static bool is_all_blank(const tn_cuetext *cue, size_t begin, size_t end)
{
    while (begin < end && tn_str_blank(cue->out[begin]))
        begin++;
    return begin >= end;
}

/* What stands at cue->at and ends a piece of plain text. */
typedef enum border_kind { BORDER_NONE, BORDER_END, BORDER_LINE, BORDER_CHANGE, BORDER_VOICE, BORDER_VOICE_END } border_kind;

static border_kind border_at(const tn_cuetext *cue, size_t *size, tn_str *note)
{
    tn_str rest = tn_str_from(cue->raw, cue->at);
    int64_t ms;
    *size = 1;
    if (!rest.n)
        return BORDER_END;
    if (rest.p[0] == '\n')
        return BORDER_LINE;
    if (rest.p[0] == '<') {
        tag_kind kind = read_tag(rest, size, note, &ms);
        return kind == TAG_VOICE ? BORDER_VOICE : kind == TAG_VOICE_END ? BORDER_VOICE_END : BORDER_NONE;
    }
    if (!cue->fresh || !memchr("->&", rest.p[0], 3) || !is_all_blank(cue, cue->line, cue->size))
        return BORDER_NONE;
    if (rest.p[0] == '-')
        return cue->dashes ? BORDER_CHANGE : BORDER_NONE;
    *size = arrows_size(rest);
    return *size ? BORDER_CHANGE : BORDER_NONE;
}

/* Plain text up to the next border into out. */
static bool decode(tn_cuetext *cue)
{
    size_t size;
    tn_str note;
    do {
        tn_str rest = tn_str_from(cue->raw, cue->at);
        int64_t ms;
        tag_kind kind = TAG_NONE;
        size_t used = 0, wrote = 0;
        if (rest.p[0] == '<')
            kind = read_tag(rest, &used, &note, &ms);
        else if (rest.p[0] == '{')
            used = override_size(rest);
        else if (rest.p[0] == '&')
            used = tn_entity_read(rest, cue->out + cue->size, &wrote);
        if (kind == TAG_TIME && !add_mark(cue, ms))
            return false;
        if (kind == TAG_BREAK)
            cue->out[cue->size + wrote++] = ' ';
        if (rest.p[0] == '<' && kind == TAG_NONE)
            used = 0;
        if (!used) {
            cue->out[cue->size + wrote++] = rest.p[0];
            used = 1;
        }
        cue->size += wrote;
        cue->at += used;
    } while (border_at(cue, &size, &note) == BORDER_NONE);
    return true;
}

/* Times of the words of out[begin .. end), where marks say them. The first word behind a mark begins then, the one before it
 * ends then; words between marks have no times of their own. */
static bool read_words(tn_cuetext *cue, size_t begin, size_t end, tn_arena *arena, tn_cuetext_span *span)
{
    size_t marks = 0;
    while (marks < cue->mark_count && cue->marks[marks].at < cue->begin)
        marks++;
    if (marks == cue->mark_count || end - begin > UINT32_MAX)
        return true;
    tenor_io_word *words = tn_arena_alloc(arena, (end - begin) / 2 + 1, sizeof *words);
    if (!words)
        return false;
    size_t count = 0, behind = 0; /* marks at or before the word */
    for (size_t i = begin; i < end;) {
        while (i < end && tn_str_blank(cue->out[i]))
            i++;
        size_t from = i;
        while (i < end && !tn_str_blank(cue->out[i]))
            i++;
        if (from == i)
            break;
        while (behind < cue->mark_count && cue->marks[behind].at <= from)
            behind++;
        size_t chunk = behind ? cue->marks[behind - 1].at : 0;
        int64_t start = TENOR_NO_TIME, stop = TENOR_NO_TIME;
        if (is_all_blank(cue, chunk, from))
            start = behind ? cue->marks[behind - 1].ms : cue->start_ms;
        if (behind < cue->mark_count && cue->marks[behind].at <= cue->size) {
            if (cue->marks[behind].at >= i && is_all_blank(cue, i, cue->marks[behind].at))
                stop = cue->marks[behind].ms;
        } else if (cue->at == cue->raw.n && is_all_blank(cue, i, cue->size)) {
            stop = cue->end_ms;
        }
        words[count] = (tenor_io_word){.begin = (uint32_t)(from - begin), .end = (uint32_t)(i - begin)};
        words[count].start_ms = start;
        words[count++].end_ms = stop;
    }
    span->words = words;
    span->word_count = count;
    return true;
}

/* The span that ends at out[end]. */
static bool take(tn_cuetext *cue, size_t end, tn_arena *arena, tn_cuetext_span *span)
{
    size_t begin = cue->begin;
    while (begin < end && tn_str_blank(cue->out[begin]))
        begin++;
    while (end > begin && tn_str_blank(cue->out[end - 1]))
        end--;
    *span = (tn_cuetext_span){.speaker = cue->speaker, .text = tn_str_of(cue->out + begin, end - begin), .change = cue->change};
    return cue->mark_count == 0 || read_words(cue, begin, end, arena, span);
}

static bool has_content(const tn_cuetext *cue, size_t end)
{
    return cue->speaker.n || !is_all_blank(cue, cue->begin, end);
}

static void begin_span(tn_cuetext *cue, size_t begin, tn_str speaker, bool change)
{
    cue->begin = begin;
    cue->speaker = speaker;
    cue->change = change;
}

/* Does out[line ..] begin with the name of its speaker? */
static bool names_speaker(tn_cuetext *cue, tn_cuename_prefix *prefix)
{
    tn_speaker speaker;
    if (!tn_cuename_prefixed(tn_str_of(cue->out + cue->line, cue->size - cue->line), prefix))
        return false;
    bool label = prefix->name.n > 2 && tn_names_is_label(prefix->name); /* "I: " is none */
    return label || tn_speaker_read(cue->reading, prefix->name, &speaker) || (prefix->bracket && prefix->colon) ||
           (cue->names && !prefix->bracket && tn_cuename_is_name(prefix->name));
}

/* The name of <v.class Name>, its references resolved. */
static bool voice_name(tn_str note, tn_arena *arena, tn_str *name)
{
    char *out = tn_arena_alloc(arena, note.n + TN_ENTITY_MAX, 1);
    size_t size = 0;
    if (!out)
        return false;
    for (size_t i = 0; i < note.n;) {
        size_t wrote = 0, used = note.p[i] == '&' ? tn_entity_read(tn_str_from(note, i), out + size, &wrote) : 0;
        if (!used) {
            out[size] = note.p[i] == '\n' ? ' ' : note.p[i];
            used = wrote = 1;
        }
        i += used;
        size += wrote;
    }
    *name = tn_str_trim(tn_str_of(out, size));
    return true;
}

bool tn_cuetext_next(tn_cuetext *cue, tn_arena *arena, tn_cuetext_span *span, bool *found)
{
    *found = true;
    for (;;) {
        size_t size;
        tn_str note = {"", 0}, name = {"", 0};
        border_kind border = border_at(cue, &size, &note);
        if (border == BORDER_LINE) {
            cue->at += size;
            cue->out[cue->size++] = ' ';
            cue->line = cue->size;
            cue->fresh = !cue->voiced;
            continue;
        }
        if (border != BORDER_NONE) {
            if (has_content(cue, cue->size)) {
                bool taken = take(cue, cue->size, arena, span);
                begin_span(cue, cue->size, tn_str_of("", 0), false);
                return taken;
            }
            if (border == BORDER_END) {
                *found = false;
                return true;
            }
            if (border == BORDER_VOICE && !voice_name(note, arena, &name))
                return false;
            cue->at += size;
            begin_span(cue, cue->size, name, border == BORDER_CHANGE);
            cue->voiced = name.n > 0;
            cue->line = cue->size;
            cue->fresh = border != BORDER_VOICE_END && !cue->voiced;
            continue;
        }
        if (!decode(cue))
            return false;
        if (!cue->fresh || is_all_blank(cue, cue->line, cue->size))
            continue;
        cue->fresh = false;
        tn_cuename_prefix prefix;
        if (!names_speaker(cue, &prefix))
            continue;
        bool before = has_content(cue, cue->line), taken = !before || take(cue, cue->line, arena, span);
        begin_span(cue, cue->line + prefix.size, prefix.name, false);
        if (before)
            return taken;
    }
}
