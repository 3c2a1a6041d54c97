/* contentwords.c - what a turn is about: its words without those that say nothing of the matter. */
#include "call/contentwords.h"

#include "call/contenttable.h"
#include "text/lowword.h"

/* ---- what words stand for ---- */

static uint32_t hash_of_number(uint64_t value)
{
    return (uint32_t)((value + 1) * TN_LOWWORD_FACTOR >> 32);
}

/* What a word says: how common it is, or its place among those that have forms of their own; and its hash without its ending. */
typedef struct said {
    uint16_t form; /* TN_CONTENTTABLE_OFTEN: nothing of the matter */
    uint32_t hash;
} said;

/* The word that begins at `at`; *end: where it ends. */
static inline said read_word(const unsigned char *text, size_t size, size_t at, size_t *end)
{
    char low[TN_LOWWORD_SIZE];
    size_t n;
    said s;
    const uint64_t letters = tn_lowletters_of(tn_lowletters_bytes(text, size, at), &n);
    if (n > 0 && n < 8 && (at + n == size || !tn_lowword_goes_on(text[at + n]))) { /* most words */
        *end = at + n;
        s.form = n > 1 ? tn_contenttable_find(tn_lowword_short_hash(letters)) : TN_CONTENTTABLE_OFTEN;
        s.hash = s.form ? 0 : tn_lowword_short_hash(tn_lowword_short_stem(letters, n));
    } else {
        n = tn_lowword_read(text, size, at, low, end);
        s.form = n > 1 ? tn_contenttable_find(tn_lowword_hash(low, n)) : TN_CONTENTTABLE_OFTEN;
        s.hash = s.form ? 0 : tn_lowword_hash(low, tn_lowword_stem(low, n));
    }
    if (s.form)
        s.hash = hash_of_number(UINT64_MAX / 2 + s.form);
    return s;
}

/* Digits with their points and commas, and letters behind them: what they stand for. */
static uint32_t read_digits(const unsigned char *text, size_t size, size_t at, size_t *end)
{
    uint64_t value = 0;
    for (; at < size && (tn_lowword_is_digit(text[at]) || (strchr(".,:/", text[at]) && text[at] && at + 1 < size && tn_lowword_is_digit(text[at + 1]))); at++) {
        if (tn_lowword_is_digit(text[at]))
            value = value * 10 + (uint64_t)(text[at] - '0');
        else if (text[at] != ',')
            value = value * 31 + text[at]; /* 3.5, 3:30 */
    }
    while (at < size && tn_lowword_is_letter(text[at]))
        at++;
    *end = at;
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

/* Adds a word that is none of those that say nothing. */
static inline void add_word(tn_contentword *out, size_t *count, const said *s, size_t begin, size_t end, spoken *number)
{
    uint32_t value = s->form & ~TN_CONTENTTABLE_NUMBER;
    const bool is_number = s->form & TN_CONTENTTABLE_NUMBER;
    if (is_number && number->value && number->end + 1 == begin && *count > 0 && goes_on(&number->value, value)) {
        value = number->value;
        begin = out[--*count].begin;
    } else if (is_number && value == 1) { /* alone it stands for anything */
        return;
    }
    *number = (spoken){is_number ? value : 0, end};
    out[(*count)++] = (tn_contentword){(uint32_t)begin, (uint32_t)end, is_number ? hash_of_number(value) : s->hash, is_number, false};
}

size_t tn_contentwords_read(tn_str turn, tn_contentword out[TN_CONTENTWORDS])
{
    const unsigned char *text = (const unsigned char *)turn.p;
    const size_t size = turn.n;
    size_t count = 0, sentence = 0, end; /* sentence: its first word */
    spoken number = {0, 0};
    for (size_t at = 0; at < size && count < TN_CONTENTWORDS; at = end) {
        const unsigned char c = text[at];
        end = at + 1;
        if (c == ' ')
            continue;
        if (tn_lowword_is_letter(c) || (c >= 0x80 && tn_lowword_is_part(text + at, size - at))) {
            const said word = read_word(text, size, at, &end);
            if (word.form != TN_CONTENTTABLE_OFTEN)
                add_word(out, &count, &word, at, end, &number);
        } else if (tn_lowword_is_digit(c)) {
            const uint32_t hash = read_digits(text, size, at, &end);
            out[count++] = (tn_contentword){(uint32_t)at, (uint32_t)end, hash, true, false};
            number.value = 0;
        } else if (c >= 0x80) { /* a sign, a quotation mark, a dash */
            end = at + (c == 0xC2 ? 2 : 3);
        } else if (c == '.' || c == '!' || c == '?' || c == '\n') {
            for (size_t i = sentence; i < count && c == '?'; i++)
                out[i].asked = true;
            sentence = count;
        }
    }
    return count;
}
