/* contentwords.c - what a turn is about: its words without those that say nothing of the matter. */
#include "call/contentwords.h"

#include "call/contenttable.h"
#include "call/lowletters.h"
#include "call/wordtable.h"

#define LOW TN_WORDTABLE_LOW /* bytes of the longest word that is looked at */
#define SHORTEST 3           /* letters that an ending leaves */

/* ---- forms of one word ---- */

static bool ends_in(const char *low, size_t n, const char *ending, size_t size)
{
    return n >= size + SHORTEST && memcmp(low + n - size, ending, size) == 0;
}

/* Bytes of the word without its ending: genitive, plural, -ed, -ing; what is left need be no word, only the same for all forms. */
static size_t stem(char low[LOW], size_t n)
{
    if (n > 2 && low[n - 1] == 's' && low[n - 2] == '\'')
        n -= 2;
    const char last = low[n - 1];
    if (last == 'g') {
        n -= ends_in(low, n, "ing", 3) ? 3 : 0;
    } else if (last == 'd' && ends_in(low, n, "ed", 2)) {
        n -= 2;
    } else if (last == 's' && ends_in(low, n, "es", 2) && (low[n - 3] == 'i' || strchr("sxzh", low[n - 3]))) {
        n -= 2; /* boxes; tries, tried: tri */
    } else if (last == 's' && n > SHORTEST && low[n - 2] != 's' && low[n - 2] != 'u') {
        n--;
    }
    if (n > SHORTEST && low[n - 1] == low[n - 2] && low[n - 1] != 's' && low[n - 1] != 'l') /* dropped: drop */
        n--;
    if (n > SHORTEST && low[n - 1] == 'e') /* charge, charging */
        n--;
    if (n > SHORTEST && low[n - 1] == 'y') /* try */
        low[n - 1] = 'i';
    return n;
}

static uint32_t hash_of_number(uint64_t value)
{
    return (uint32_t)((value + 1) * TN_WORDTABLE_FACTOR >> 32);
}

static uint32_t hash_of_word(char low[LOW], size_t size, uint32_t form)
{
    if (form)
        return hash_of_number(UINT64_MAX / 2 + form);
    size_t n = stem(low, size);
    memset(low + n, 0, size - n);
    return tn_wordtable_hash(low, n);
}

/* ---- words ---- */

static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(unsigned char c)
{
    return (unsigned char)((c | 32) - 'a') < 26;
}

/* Bytes of an apostrophe at p. */
static size_t apostrophe(const unsigned char *p, size_t n)
{
    return n && *p == '\'' ? 1 : n >= 3 && memcmp(p, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
}

/* A letter, a digit, or a byte of a character beyond ASCII that is part of words: signs of currencies, dashes and quotes are not. */
static bool is_part(const unsigned char *p, size_t n)
{
    return *p >= 0x80 ? *p != 0xC2 && !(n >= 2 && *p == 0xE2 && p[1] >= 0x80 && p[1] <= 0x82) : is_letter(*p) || is_digit(*p);
}

/* What a word of ASCII letters can go on with. */
static const bool is_odd[256] = {
    ['\''] = true, ['0'] = true, true, true, true, true, true, true, true, true, true,
#define EIGHT true, true, true, true, true, true, true, true
    [0x80] = EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT,
#undef EIGHT
};

/* A word that has more than ASCII letters, or is long: how many bytes it has in small letters, of which low has room for so many; *end:
 * where it ends. */
static size_t read_odd(const unsigned char *text, size_t size, size_t at, char low[LOW], size_t *end)
{
    size_t n = 0;
    while (at < size) {
        const size_t quote = apostrophe(text + at, size - at);
        if (quote ? at + quote >= size || !is_letter(text[at + quote]) : !is_part(text + at, size - at))
            break;
        if (n < LOW)
            low[n] = (char)(quote ? '\'' : text[at] >= 'A' && text[at] <= 'Z' ? text[at] | 32 : text[at]);
        n++;
        at += quote ? quote : 1;
    }
    *end = at;
    return n;
}

/* The word of small letters at `at`, with zeros behind it: how many bytes; 0: it has none, or too many. */
static inline size_t read_letters(const unsigned char *text, size_t size, size_t at, char low[LOW], size_t *end)
{
    size_t n = 0, more = 0;
    uint64_t word = tn_lowletters_of(tn_lowletters_bytes(text, size, at), &n);
    tn_wordtable_store(low, word);
    for (size_t part = 8; part < LOW; part += 8) {
        word = n == part ? tn_lowletters_of(tn_lowletters_bytes(text, size, at + part), &more) : 0;
        tn_wordtable_store(low + part, word);
        n += word ? more : 0;
    }
    *end = at + n;
    if (*end == size || !is_odd[text[*end]])
        return n < LOW ? n : 0;
    memset(low, 0, LOW);
    n = read_odd(text, size, at, low, end);
    return n <= LOW ? n : 0;
}

/* ---- numbers ---- */

/* Digits with their points and commas, and letters behind them: what they stand for. */
static uint32_t read_digits(const unsigned char *text, size_t size, size_t at, size_t *end)
{
    uint64_t value = 0;
    for (; at < size && (is_digit(text[at]) || (strchr(".,:/", text[at]) && text[at] && at + 1 < size && is_digit(text[at + 1]))); at++) {
        if (is_digit(text[at]))
            value = value * 10 + (uint64_t)(text[at] - '0');
        else if (text[at] != ',')
            value = value * 31 + text[at]; /* 3.5, 3:30 */
    }
    while (at < size && is_letter(text[at]))
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
static inline void add_word(tn_contentword *out, size_t *count, char low[LOW], size_t n, uint16_t form, size_t begin, size_t end, spoken *number)
{
    uint32_t value = form & ~TN_CONTENTTABLE_NUMBER;
    const bool is_number = form & TN_CONTENTTABLE_NUMBER;
    if (is_number && number->value && number->end + 1 == begin && *count > 0 && goes_on(&number->value, value)) {
        value = number->value;
        begin = out[--*count].begin;
    } else if (is_number && value == 1) { /* alone it stands for anything */
        return;
    }
    *number = (spoken){is_number ? value : 0, end};
    out[(*count)++] = (tn_contentword){(uint32_t)begin, (uint32_t)end, is_number ? hash_of_number(value) : hash_of_word(low, n, form), is_number, false};
}

size_t tn_contentwords_read(tn_str turn, tn_contentword out[TN_CONTENTWORDS])
{
    const unsigned char *text = (const unsigned char *)turn.p;
    const size_t size = turn.n;
    size_t count = 0, sentence = 0, end; /* sentence: its first word */
    spoken number = {0, 0};
    for (size_t at = 0; at < size && count < TN_CONTENTWORDS; at = end) {
        const unsigned char c = text[at];
        char low[LOW];
        end = at + 1;
        if (c == ' ')
            continue;
        if (is_letter(c) || (c >= 0x80 && is_part(text + at, size - at))) {
            const size_t n = read_letters(text, size, at, low, &end);
            const uint16_t form = n > 1 ? tn_contenttable_find(tn_wordtable_hash(low, n)) : TN_CONTENTTABLE_OFTEN;
            if (form != TN_CONTENTTABLE_OFTEN)
                add_word(out, &count, low, n, form, at, end, &number);
        } else if (is_digit(c)) {
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
