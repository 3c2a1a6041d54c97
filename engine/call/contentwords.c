/* contentwords.c - what a turn is about: its words without those that say nothing of the matter. */
#include "call/contentwords.h"

#include "call/contenttable.h"
#include "text/lowword.h"

/* ---- what words stand for ---- */

static uint32_t hash_of_number(uint64_t value)
{
    return (uint32_t)((value + 1) * TN_LOWWORD_FACTOR >> 32);
}

/* Digits with their points and commas, and letters behind them: what they stand for. */
static uint32_t read_digits(const unsigned char *text, size_t size, size_t at)
{
    uint64_t value = 0;
    for (; at < size && (tn_lowword_is_digit(text[at]) || (strchr(".,:/", text[at]) && text[at] && at + 1 < size && tn_lowword_is_digit(text[at + 1]))); at++) {
        if (tn_lowword_is_digit(text[at]))
            value = value * 10 + (uint64_t)(text[at] - '0');
        else if (text[at] != ',')
            value = value * 31 + text[at]; /* 3.5, 3:30 */
    }
    return hash_of_number(value);
}

/* "forty" and "one", "two" and "hundred": whether a number in words goes on with another; what it then stands for. */
static bool goes_on(uint32_t *value, uint32_t next)
{
    if (next == 100 || next == 1000)
        *value *= next;
    else if ((*value >= 20 && *value < 100 && *value % 10 == 0 && next > 0 && next < 10) || (*value >= 100 && *value % 100 == 0 && next < 100))
        *value += next;
    else
        return false;
    return *value < 1000000;
}

/* ---- a turn ---- */

/* A number in words that the last word of the list is, and where it ends; 0: it is none. */
typedef struct spoken {
    uint32_t value;
    size_t end;
} spoken;

/* A turn as far as it is read. */
typedef struct reading {
    const unsigned char *text;
    size_t size;
    tn_contentword *out;
    size_t count;
    size_t sentence; /* its first word */
    size_t end;      /* of the word before */
    spoken number;
} reading;

/* Adds a word that says something of the matter, by itself or as what it is a form of. */
static inline void add_word(reading *r, const tn_turnword *w, uint16_t form)
{
    const bool is_number = form & TN_CONTENTTABLE_NUMBER;
    uint32_t value = form & ~TN_CONTENTTABLE_NUMBER, hash = form ? hash_of_number(UINT64_MAX / 2 + form) : w->number, begin = w->begin;
    if (is_number && r->number.value && r->number.end + 1 == begin && r->count > 0 && goes_on(&r->number.value, value)) {
        value = r->number.value;
        begin = r->out[--r->count].begin;
    } else if (is_number && value == 1) { /* alone it stands for anything */
        return;
    }
    r->number = (spoken){is_number ? value : 0, w->end};
    r->out[r->count++] = (tn_contentword){begin, w->end, is_number ? hash_of_number(value) : hash, is_number, false};
}

/* Marks between words end sentences. */
static void read_marks(reading *r, size_t end)
{
    for (size_t at = r->end; at < end;) {
        const unsigned char c = r->text[at];
        if (c == '.' || c == '!' || c == '?' || c == '\n') {
            for (size_t i = r->sentence; i < r->count && c == '?'; i++)
                r->out[i].asked = true;
            r->sentence = r->count;
        }
        at += c < 0x80 ? 1 : c == 0xC2 ? 2 : 3; /* a sign, a quotation mark, a dash */
    }
}

/* Words that follow each other. False: there is no room for more. */
static bool read_on(reading *r, const tn_turnword *words, size_t count)
{
    for (const tn_turnword *w = words; w < words + count; w++) {
        if (w->begin != r->end + 1 || r->text[r->end] != ' ')
            read_marks(r, w->begin);
        r->end = w->end;
        if (w->number == TN_TURNWORDS_DIGITS) {
            r->out[r->count++] = (tn_contentword){w->begin, w->end, read_digits(r->text, r->size, w->begin), true, false};
            r->number.value = 0;
        } else if (w->number != TN_TURNWORDS_LONG && w->end - w->begin > 1) {
            const uint16_t form = tn_contenttable_find(w->whole);
            if (form != TN_CONTENTTABLE_OFTEN)
                add_word(r, w, form);
        }
        if (r->count == TN_CONTENTWORDS)
            return false;
    }
    return true;
}

static reading begin_reading(tn_str text, tn_contentword *out)
{
    return (reading){.text = (const unsigned char *)text.p, .size = text.n, .out = out};
}

size_t tn_contentwords_of(tn_str text, const tn_turnwords *words, tn_contentword out[TN_CONTENTWORDS])
{
    reading r = begin_reading(text, out);
    if (read_on(&r, words->words, words->count))
        read_marks(&r, text.n);
    return r.count;
}

size_t tn_contentwords_read(tn_str text, tn_contentword out[TN_CONTENTWORDS])
{
    tn_turnwords words;
    tn_turnword word;
    tn_turnwords_read(text, &words);
    if (words.count <= TN_TURNWORDS_HELD)
        return tn_contentwords_of(text, &words, out);
    reading r = begin_reading(text, out);
    for (size_t at = 0; tn_turnwords_next(text, &at, &word);)
        if (!read_on(&r, &word, 1))
            return r.count;
    read_marks(&r, text.n);
    return r.count;
}
